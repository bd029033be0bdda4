"""What the description says, in the words of a comparison: operations, their parameters, and fields by schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import field, frozen

from zakya_client import description

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
    source: str


@frozen
class Operation:
    """An operation of the description.

    Attributes:
        name: ``"items.get"``.
        method: HTTP method.
        path: Path with parameters in braces.
        page: Page of the documentation.
        section: Heading on that page.
        source: Where it comes from if not from that page.
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
    source: str
    scopes: Sequence[str]
    parameters: Mapping[str, Parameter]
    body: Shape | None
    answer: Json
    keys: Sequence[str]
    record: Shape | None


class Description:
    """A bundled description.

    Args:
        document: The description, without references to other files.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        self._read = description.Description(document)

    @cached_property
    def operations(self) -> Sequence[Operation]:
        """All operations, in the order of the description."""
        return [self._operation(each) for each in self._read.operations.values()]

    @cached_property
    def names(self) -> frozenset[str]:
        """Names of all fields and parameters."""
        fields = {name for schema in self._read.schemas.values() for name in self._read.fields(schema)}
        return frozenset(fields | {name for each in self.operations for name in each.parameters})

    @cached_property
    def titles(self) -> frozenset[str]:
        """Headings that operations stand under."""
        return frozenset(each.section for each in self.operations)

    @cached_property
    def shared(self) -> frozenset[str]:
        """Names of schemas that the operations of several pages reach: what one page has, another may lack."""
        pages: dict[str, set[str]] = {}
        for each in self._read.operations.values():
            for name in self._reached([each.body.schemas, each.answer.schemas], set()):
                pages.setdefault(name, set()).add(each.page)
        return frozenset(name for name, found in pages.items() if len(found) > 1)

    def _reached(self, value: Any, found: set[str]) -> set[str]:
        """Collect the schemas that a value refers to, directly or through others."""
        if isinstance(value, list):
            for member in value:
                self._reached(member, found)
        elif isinstance(value, Mapping):
            name = description.name_of(value)
            if name and name not in found:
                found.add(name)
                self._reached(self._read.resolve(value), found)
            for member in value.values():
                self._reached(member, found)
        return found

    def properties(self, shape: Shape) -> dict[str, Shape]:
        """Return the fields of an object."""
        return {name: self.shape(schema) for name, schema in shape.schema.get("properties", {}).items()}

    def source(self, shape: Shape, name: str) -> str:
        """Say where a field comes from if not from the page; ``""`` if it is from there."""
        fields: Json = shape.schema.get("properties", {})
        return str(fields.get(name, {}).get("x-source", "")) or str(shape.schema.get("x-source", ""))

    def owner(self, shape: Shape, name: str) -> str:
        """Name the schema that a field is written in: the record's own, or a part that it shares with others."""
        if not shape.record:
            return ""
        return self._owners({"$ref": f"#/components/schemas/{shape.record}"}).get(name, shape.record)

    def _owners(self, schema: Json, name: str = "") -> Mapping[str, str]:
        written = self._read.resolve(schema)
        name = description.name_of(schema) or name
        found: dict[str, str] = {}
        for part in written.get("allOf", ()):
            found.update(self._owners(part, name))
        return found | dict.fromkeys(written.get("properties", ()), name)

    def shape(self, schema: Json) -> Shape:
        """Say what a schema allows."""
        name = ""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            if name in _SCALARS:
                return Shape(_SCALARS[name])
        schema = self._read.schema(schema)
        choices = schema.get("anyOf") or schema.get("oneOf")
        if choices:
            return _joined([self.shape(choice) for choice in choices])
        types = schema.get("type", [])
        kinds: set[Kind] = {
            _JSON_TYPES[each] for each in ([types] if isinstance(types, str) else types) if each != "null"
        }
        if schema.get("format") in _FORMATS:
            kinds = {_FORMATS[schema["format"]]}
        members = self.shape(schema["items"]) if "array" in kinds and "items" in schema else Shape(frozenset())
        has_fields = "object" in kinds and "properties" in schema
        anything: set[Kind] = {"any"}
        return Shape(
            frozenset(kinds or anything),
            frozenset(map(str, schema.get("enum", []))) | members.values,
            schema.get("maxLength", schema.get("maximum")),
            name if has_fields else members.record,
            schema if has_fields else members.schema,
        )

    def _operation(self, of: description.Operation) -> Operation:
        body = next(iter(of.body.schemas.values()), None)
        record: Json = self._read.resolve(of.answer.json).get("x-envelope", {})
        return Operation(
            name=of.name,
            method=of.method,
            path=of.path,
            page=of.page,
            section=of.section,
            source=of.source,
            scopes=of.scopes,
            parameters={each.name: self._parameter(each) for each in of.parameters},
            body=None if body is None else self.shape(body),
            answer=self._read.schema(next(iter(of.answer.schemas.values()), {})),
            keys=of.envelope,
            record=self.shape(record.get("one") or record["rows"]) if record else None,
        )

    def _parameter(self, of: description.Parameter) -> Parameter:
        return Parameter(of.name, of.place, of.required, of.from_client, self.shape(of.schema), of.source)


def _joined(shapes: Sequence[Shape]) -> Shape:
    kinds: frozenset[Kind] = frozenset().union(*(shape.kinds for shape in shapes))
    values = frozenset[str]().union(*(shape.values for shape in shapes))
    limits = [shape.limit for shape in shapes if shape.limit is not None]
    whole = next((shape for shape in shapes if shape.schema), Shape(frozenset()))
    return Shape(kinds, values, max(limits, default=None), whole.record, whole.schema)
