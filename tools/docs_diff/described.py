"""What the description says, in the words of a comparison: operations, their parameters, and fields by schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import field, frozen

Json = Mapping[str, Any]
Kind = Literal["text", "id", "number", "whole", "flag", "day", "moment", "array", "object", "file", "any"]

_SCALARS: Mapping[str, frozenset[Kind]] = {
    "Id": frozenset({"id"}),
    "Number": frozenset({"number"}),
    "Integer": frozenset({"whole"}),
    "Flag": frozenset({"flag"}),
    "Date": frozenset({"day"}),
    "DateTime": frozenset({"moment"}),
    "Discount": frozenset({"number", "text"}),
}
"""Schemas that stand for one kind of value, whatever they travel as."""

_JSON_TYPES: Mapping[str, Kind] = {
    "string": "text", "number": "number", "integer": "whole", "boolean": "flag", "array": "array", "object": "object",
}  # fmt: skip
_FORMATS: Mapping[str, Kind] = {"date": "day", "date-time": "moment", "binary": "file"}
_METHODS = ("get", "post", "put", "patch", "delete")


@frozen
class Shape:
    """What a value can be.

    Attributes:
        kinds: Kinds of value.
        values: Values that are named; others may be allowed.
        limit: Longest text, or largest number.
        record: Name of the schema of the object, or of the objects in the array; ``""`` if it has none.
        schema: That schema.
    """

    kinds: frozenset[Kind]
    values: frozenset[str] = frozenset()
    limit: int | None = None
    record: str = ""
    schema: Json = field(factory=dict)

    def __str__(self) -> str:
        """Name the kinds, for people."""
        return " or ".join(sorted(self.kinds))


@frozen
class Parameter:
    """A parameter: its place (``"query"`` or ``"path"``), whether it is required, and what it can be."""

    name: str
    place: str
    required: bool
    from_client: bool
    shape: Shape


@frozen
class Operation:
    """An operation of the description.

    Attributes:
        name: ``"items.get"``.
        method: HTTP method.
        path: Path with parameters in braces.
        page: Page of the documentation.
        section: Heading on that page.
        scopes: OAuth scopes.
        parameters: Parameters by name.
        body: What it takes, ``None`` if nothing.
        answer: Schema of the answer.
        keys: Keys that the answer's record or rows can be under.
        record: What is under them.
    """

    name: str
    method: str
    path: str
    page: str
    section: str
    scopes: Sequence[str]
    parameters: Mapping[str, Parameter]
    body: Shape | None
    answer: Json
    keys: Sequence[str]
    record: Shape | None


@frozen
class Description:
    """A bundled description."""

    document: Json

    @cached_property
    def operations(self) -> Sequence[Operation]:
        """All operations, in the order of the description."""
        return list(self._operations())

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of all fields and parameters."""
        schemas = self.document["components"]["schemas"].values()
        fields = {name for schema in schemas for name in schema.get("properties", {})}
        return frozenset(fields | {name for each in self.operations for name in each.parameters})

    @cached_property
    def titles(self) -> frozenset[str]:
        """Headings that operations stand under."""
        return frozenset(each.section for each in self.operations)

    def properties(self, shape: Shape) -> dict[str, Shape]:
        """Give the fields of an object."""
        return {name: self.shape(schema) for name, schema in shape.schema.get("properties", {}).items()}

    def shape(self, schema: Json) -> Shape:
        """Say what a schema allows."""
        name = ""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name in _SCALARS:
                return Shape(_SCALARS[name])
            schema = self._target(schema)
        choices = schema.get("anyOf") or schema.get("oneOf")
        if choices:
            return _joined([self.shape(choice) for choice in choices])
        types = schema.get("type", [])
        kinds = {_JSON_TYPES[each] for each in ([types] if isinstance(types, str) else types) if each != "null"}
        if schema.get("format") in _FORMATS:
            kinds = {_FORMATS[schema["format"]]}
        members = self.shape(schema["items"]) if "array" in kinds and "items" in schema else Shape(frozenset())
        has_fields = "object" in kinds and "properties" in schema
        return Shape(
            frozenset(kinds) or frozenset({"any"}),
            frozenset(map(str, schema.get("enum", []))) | members.values,
            schema.get("maxLength", schema.get("maximum")),
            name if has_fields else members.record,
            schema if has_fields else members.schema,
        )

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._operation(path, method, item[method], item.get("parameters", []))

    def _operation(self, path: str, method: str, what: Json, shared: Sequence[Json]) -> Operation:
        parameters = [self._parameter(each) for each in [*shared, *what.get("parameters", [])]]
        answers = [self._target(answer) for status, answer in what["responses"].items() if status.startswith("2")]
        content = _content(answers[0]) if answers else {}
        envelope = content.get("x-envelope", {})
        record = envelope.get("one") or envelope.get("rows")
        body = _content(self._target(what["requestBody"])) if "requestBody" in what else None
        origin = what.get("x-documentation", {})
        return Operation(
            name=what["operationId"],
            method=method.upper(),
            path=path,
            page=origin.get("page", ""),
            section=origin.get("section", ""),
            scopes=[scope for need in what.get("security", []) for scopes in need.values() for scope in scopes],
            parameters={each.name: each for each in parameters},
            body=None if body is None else self.shape(body),
            answer=self._target(content),
            keys=envelope.get("keys", []),
            record=None if record is None else self.shape(record),
        )

    def _parameter(self, written: Json) -> Parameter:
        what = self._target(written)
        client = bool(what.get("x-from-client"))
        return Parameter(what["name"], what["in"], bool(what.get("required")), client, self.shape(what["schema"]))

    def _target(self, schema: Json) -> Json:
        while "$ref" in schema:
            found: Any = self.document
            for step in schema["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            schema = found
        return schema


def _content(holder: Json) -> Json:
    """Give the schema of a body or an answer, whatever its media type."""
    content: Json = next(iter(holder.get("content", {}).values()), {})
    schema: Json = content.get("schema", {})
    return schema


def _joined(shapes: Sequence[Shape]) -> Shape:
    kinds: frozenset[Kind] = frozenset().union(*(shape.kinds for shape in shapes))
    values = frozenset[str]().union(*(shape.values for shape in shapes))
    limits = [shape.limit for shape in shapes if shape.limit is not None]
    whole = next((shape for shape in shapes if shape.schema), Shape(frozenset()))
    return Shape(kinds, values, max(limits, default=None), whole.record, whole.schema)
