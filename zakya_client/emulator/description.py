"""The API's description as package data, and what the emulator reads out of it.

Routes, scopes, success statuses, query parameters and the fields of bodies all come from here, so that a page that is
added to the description needs no code but what it does to the shop. `make generate` writes the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from .fields import Field, Table

FILE = Path(__file__).with_name("zakya.openapi.json")
METHODS = ("get", "post", "put", "delete")
Schema = Mapping[str, Any]

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
def document() -> Mapping[str, Any]:
    """The whole description."""
    loaded: Mapping[str, Any] = orjson.loads(FILE.read_bytes())
    return loaded


@cache
def operations() -> Mapping[str, Operation]:
    """All operations by name."""
    return {operation.name: operation for operation in _operations()}


@cache
def enumerated() -> frozenset[str]:
    """Names of fields that hold one of a set of words somewhere in the API."""
    names = set()
    for schema in document()["components"]["schemas"].values():
        names |= {name for name, of in schema.get("properties", {}).items() if _field(of).values}
    return frozenset(names)


def _operations() -> Iterator[Operation]:
    for path, item in document()["paths"].items():
        for method in METHODS:
            if method in item:
                yield _operation(method.upper(), path, item, item[method])


def _operation(method: str, path: str, item: Schema, of: Schema) -> Operation:
    parameters = [_resolved(parameter) for parameter in (*item.get("parameters", ()), *of.get("parameters", ()))]
    query = {
        parameter["name"]: _field(parameter["schema"], required=parameter.get("required", False))
        for parameter in parameters
        if parameter["in"] == "query"
    }
    status, success = next((code, _resolved(each)) for code, each in of["responses"].items() if code != "default")
    content = success.get("content", {}).get("application/json", {})
    body = of.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    return Operation(
        name=of["operationId"],
        method=method,
        path=path,
        scopes=tuple(scope for way in of.get("security", ()) for scope in way.get("oauth", ())),
        status=int(status),
        envelope=tuple(_resolved(content.get("schema", {})).get("x-envelope", {}).get("keys", ())),
        query={name: each for name, each in query.items() if name != "organization_id"},
        needs_organization="organization_id" in query,
        body=_table_of(_resolved(body)),
        sample=content.get("example"),
    )


def _resolved(schema: Schema) -> Schema:
    while "$ref" in schema:
        found: Any = document()
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def _table_of(schema: Schema) -> dict[str, Field]:
    required = schema.get("required", ())
    return {name: _field(each, required=name in required) for name, each in schema.get("properties", {}).items()}


@cache
def _table_named(reference: str) -> Table:
    return _table_of(_resolved({"$ref": reference}))


def _field(schema: Schema, *, required: bool = False) -> Field:
    """What a schema of the description means for reading a value."""
    reference = schema.get("$ref", "")
    if reference.endswith("/Id"):
        return Field("id", required, 20)
    schema = _resolved(schema)
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
