"""What the emulator reads out of the API description (openapi/).

Routes, scopes, statuses, messages, envelopes, query parameters, the fields of requests and the shapes of answers all
come from there, so that a page that is added to the description needs no code but what it does to the shop.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache, partial
from typing import Any

from attrs import asdict, evolve, field, frozen

from zakya_client import description as described
from zakya_client.description import Description, description, name_of
from zakya_client.emulator.fields import Field, Schema, relaxed

Json = Mapping[str, Any]

_KINDS = {"string": "text", "number": "number", "integer": "integer", "boolean": "flag", "array": "list"}
_FORMATS = {"date": "date", "date-time": "moment", "binary": "any"}


@frozen
class Operation(described.Operation):
    """One operation, with what its schemas mean to a server.

    Attributes:
        query: The query's parameters, without organization_id.
        needs_organization: Whether organization_id has to stand in the query.
        ignored: Query parameters that the live API takes and ignores.
        takes: The fields of a JSON body; for a bare array none.
        gives: The answer's properties.
        schema: The schema of the answer's record or rows; empty where there is none.
    """

    query: Schema = field(factory=dict)
    needs_organization: bool = False
    ignored: frozenset[str] = frozenset()
    takes: Schema = field(factory=dict)
    gives: Json = field(factory=dict)
    schema: Json = field(factory=dict)

    @property
    def path_names(self) -> list[str]:
        """The names of the path's parameters."""
        return [part[1:-1] for part in self.path.split("/") if part.startswith("{")]

    @property
    def sample(self) -> Any:
        """The answer that the page shows."""
        return self.answer.example

    @property
    def message(self) -> str:
        """The message of a success, as the page shows it."""
        sample = self.sample if isinstance(self.sample, dict) else {}
        return str(sample.get("message") or "success")

    def relaxed(self, names: Collection[str]) -> Operation:
        """Return the operation without the need of some parameters and fields."""
        return evolve(self, query=relaxed(self.query, names), takes=relaxed(self.takes, names)) if names else self


@cache
def operations(source: Description | None = None) -> Mapping[str, Operation]:
    """Return all operations of a description by name; without one, those of the package's API."""
    source = source or description()
    return {name: _operation(source, each) for name, each in source.operations.items()}


@cache
def enumerated() -> frozenset[str]:
    """Return the names of fields that hold one of a set of words somewhere in the API."""
    source = description()
    fields = (each for schema in source.schemas.values() for each in source.fields(schema).items())
    return frozenset(name for name, of in fields if _field(source, of).values)


def _operation(source: Description, of: described.Operation) -> Operation:
    query = {each.name: each for each in of.parameters if each.place == "query"}
    needs_organization = query.pop("organization_id", None) is not None
    envelope = source.schema(of.answer.json).get("x-envelope", {})
    return Operation(
        **asdict(of, recurse=False),
        query={name: _field(source, each.schema, required=each.required) for name, each in query.items()},
        needs_organization=needs_organization,
        ignored=frozenset(name for name, each in query.items() if each.ignored),
        takes=_schema(source, of.body.json),
        gives=source.fields(of.answer.json),
        schema=envelope.get("one") or envelope.get("rows") or {},
    )


def _schema(source: Description, schema: Json) -> Schema:
    required = source.schema(schema).get("required", ())
    return {name: _field(source, each, required=name in required) for name, each in source.fields(schema).items()}


@cache
def _schema_named(source: Description, reference: str) -> Schema:
    return _schema(source, {"$ref": reference})


def _field(source: Description, schema: Json, *, required: bool = False) -> Field:
    """Return what a schema of the description means for reading a value."""
    reference = schema.get("$ref", "")
    if name_of(schema) == "Id":
        return Field("id", required, 20)
    schema = source.schema(schema)
    if "anyOf" in schema:
        words = next((each["enum"] for each in schema["anyOf"] if "enum" in each), None)
        return Field("any", required) if words is None else Field("text", required, values=tuple(words))
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return Field("text" if "string" in kind else kind[0], required)
    if kind == "object":
        named = partial(_schema_named, source, reference) if schema.get("properties") and reference else None
        return Field("object", required, schema=named)
    if kind == "array":
        members = schema.get("items", {})
        member = _field(source, members) if members else None
        return Field("list", required, schema.get("maxItems", 0), member=member)
    kind = _FORMATS.get(schema.get("format", ""), _KINDS.get(kind, "any"))
    return Field(kind, required, schema.get("maxLength", 0), tuple(schema.get("enum", ())))
