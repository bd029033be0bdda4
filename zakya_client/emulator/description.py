"""What the emulator reads out of the API description (openapi/).

Routes, scopes, success statuses, query parameters and the fields of bodies all come from there, so that a page that is
added to the description needs no code but what it does to the shop.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from zakya_client import description as described
from zakya_client.description import Schema, description, name_of

from .fields import Field, Table

_KINDS = {"string": "text", "number": "number", "integer": "integer", "boolean": "flag", "array": "list"}
_FORMATS = {"date": "date", "date-time": "moment", "binary": "any"}


@dataclass(frozen=True)
class Operation:
    """One operation as the description has it.

    Attributes:
        name: `resource.verb`.
        method: The HTTP method, in capitals.
        path: The path below the root, with parameters in braces.
        scopes: OAuth scopes, any of which is enough.
        status: The HTTP status of a success.
        envelope: Names that a record or rows travel under: the live one first, then the documented ones.
        query: The query's parameters, without organization_id.
        needs_organization: Whether organization_id has to stand in the query.
        body: The fields of a JSON body; for a bare array none.
        sample: The answer that the page shows.
    """

    name: str
    method: str
    path: str
    scopes: tuple[str, ...]
    status: int
    envelope: tuple[str, ...]
    query: Table
    needs_organization: bool
    body: Table = field(default_factory=dict)
    sample: Any = None


@cache
def operations() -> Mapping[str, Operation]:
    """All operations by name."""
    return {name: _operation(each) for name, each in description().operations.items()}


@cache
def enumerated() -> frozenset[str]:
    """Names of fields that hold one of a set of words somewhere in the API."""
    names = set()
    for schema in description().schemas.values():
        names |= {name for name, of in description().fields(schema).items() if _field(of).values}
    return frozenset(names)


def _operation(of: described.Operation) -> Operation:
    query = {each.name: _field(each.schema, required=each.required) for each in of.parameters if each.place == "query"}
    needs_organization = query.pop("organization_id", None) is not None
    return Operation(
        name=of.name,
        method=of.method,
        path=of.path,
        scopes=tuple(of.scopes),
        status=of.status,
        envelope=tuple(of.envelope),
        query=query,
        needs_organization=needs_organization,
        body=_table_of(of.body.json),
        sample=of.answer.example,
    )


def _table_of(schema: Schema) -> dict[str, Field]:
    required = description().schema(schema).get("required", ())
    return {name: _field(each, required=name in required) for name, each in description().fields(schema).items()}


@cache
def _table_named(reference: str) -> Table:
    return _table_of({"$ref": reference})


def _field(schema: Schema, *, required: bool = False) -> Field:
    """What a schema of the description means for reading a value."""
    reference = schema.get("$ref", "")
    if name_of(schema) == "Id":
        return Field("id", required, 20)
    schema = description().schema(schema)
    if "anyOf" in schema:
        words = next((each["enum"] for each in schema["anyOf"] if "enum" in each), None)
        return Field("any", required) if words is None else Field("text", required, values=tuple(words))
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return Field("text" if "string" in kind else kind[0], required)
    if kind == "object":
        table = None if not schema.get("properties") else (lambda: _table_named(reference)) if reference else None
        return Field("object", required, table=table)
    if kind == "array":
        members = schema.get("items", {})
        member = _field(members) if members else None
        return Field("list", required, schema.get("maxItems", 0), member=member)
    kind = _FORMATS.get(schema.get("format", ""), _KINDS.get(kind, "any"))
    return Field(kind, required, schema.get("maxLength", 0), tuple(schema.get("enum", ())))
