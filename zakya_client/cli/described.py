"""What the API description (openapi/) says of operations, as commands need it: arguments, kinds of values, choices.

No generated code is imported to show a help page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from attrs import frozen

from zakya_client.description import FORM, Content, Operation, Schema, argument_of, description, name_of

Kind = Literal["text", "texts", "id", "ids", "number", "whole", "flag", "day", "moment", "file", "files", "body"]
Gives = Literal["record", "rows", "message", "file"]

_KINDS: Mapping[str, Kind] = {
    "boolean": "flag", "date-time": "moment", "date": "day", "number": "number", "string": "text", "integer": "whole",
}  # fmt: skip
"""Kinds by types of JSON and formats; of several, the first decides: an id is text or a whole number."""

_DESTRUCTIVE = {"delete", "disable", "ungroup", "void"}
_TIMEOUT = "Seconds that an attempt may take; defaults to the client's."


@frozen
class Argument:
    """An argument of an operation.

    Attributes:
        name: Its name in Python.
        kind: How it is read from the command line.
        help: What it is, in words.
        required: Whether the operation can't do without it.
        positional: Whether it stands in the path, or is the file to send.
        choices: Values that are documented; others are possible.
        fields: Names of a body's fields, the required ones first.
        needed: How many of those are required.
    """

    name: str
    kind: Kind
    help: str
    required: bool
    positional: bool
    choices: Sequence[str] = ()
    fields: Sequence[str] = ()
    needed: int = 0


@frozen
class Described:
    """An operation as a command needs it.

    Attributes:
        operation: What the description says of it.
        arguments: What it takes.
        gives: What it gives.
        destructive: Whether it can't be undone by a call.
    """

    operation: Operation
    arguments: Sequence[Argument]
    gives: Gives
    destructive: bool

    @property
    def page(self) -> str:
        """Page and section of the documentation."""
        return ", ".join(each for each in (self.operation.page, self.operation.section) if each)


def resources() -> list[str]:
    """Name the client's resources."""
    return list(description().resources)


def operations(resource: str) -> dict[str, Described]:
    """Describe the operations of a resource, by the names of their methods."""
    found = (each for each in description().operations.values() if each.resource == resource)
    return {each.verb: _described(each) for each in found}


def fields(listing: Described) -> dict[str, Kind]:
    """Say what the fields of a list's rows hold, by their names."""
    record = description().schemas[listing.operation.record]
    return {name: _kind(each) for name, each in description().fields(record).items()}


def scopes() -> list[str]:
    """Name every scope that an operation needs."""
    return sorted({each.scope for each in description().operations.values()} - {""})


def _described(operation: Operation) -> Described:
    destructive = operation.method == "DELETE" or not _DESTRUCTIVE.isdisjoint(operation.verb.split("_"))
    return Described(operation, list(_arguments(operation)), _gives(operation), destructive)


def _gives(operation: Operation) -> Gives:
    if operation.record:
        return "rows" if operation.is_list else "record"
    return "message" if operation.answer.json or not operation.answer.schemas else "file"


def _arguments(operation: Operation) -> Iterator[Argument]:
    """List what an operation takes, in the order of its method: path, body, file, query."""
    path = [each for each in operation.parameters if each.place == "path"]
    for each in sorted(path, key=lambda each: operation.path.index(f"{{{each.name}}}")):
        yield Argument(argument_of(each.name), _kind(each.schema), each.description, required=True, positional=True)
    if operation.body.json:
        yield _body(operation.body)
    if FORM in operation.body.schemas:
        yield _file(operation.body.schemas[FORM])
    for each in operation.parameters:
        if each.place == "query" and not each.from_client:
            kind, choices = _kind(each.schema), _choices(each.schema)
            yield Argument(
                argument_of(each.name), kind, each.explained, each.required, positional=False, choices=choices
            )
    yield Argument("timeout", "number", _TIMEOUT, required=False, positional=False)


def _body(body: Content) -> Argument:
    schema = description().schema(body.json)
    schema = description().schema(schema["items"]) if "items" in schema else schema
    needed = list(schema.get("required", ()))
    others = [name for name in schema.get("properties", {}) if name not in needed]
    text = "What to send."
    return Argument(
        "body", "body", text, body.required, positional=False, fields=[*needed, *others], needed=len(needed)
    )


def _file(form: Schema) -> Argument:
    schema = description().schema(form)
    name, part = next((name, part) for name, part in schema["properties"].items() if name != "JSONString")
    part = description().schema(part)
    many = part.get("type") == "array"
    text = part.get("description") or (description().schema(part["items"]).get("description", "") if many else "")
    return Argument(
        argument_of(name), "files" if many else "file", text, name in schema.get("required", ()), positional=True
    )


def _kind(schema: Schema) -> Kind:
    """Say what kind of value a parameter takes."""
    if name_of(schema) == "Id":
        return "id"
    schema = description().schema(schema) if "$ref" in schema else schema
    if schema.get("type") == "array":
        return "ids" if name_of(schema["items"]) == "Id" else "texts"
    types = set(_types(schema))
    found: list[Kind] = [kind for name, kind in _KINDS.items() if name in types]
    return found[0] if found else "text"


def _types(schema: Schema) -> Iterator[str]:
    """Name the types of JSON, or the formats, that a value can have."""
    schema = description().schema(schema) if "$ref" in schema else schema
    schema = schema.get("x-sends-as") or schema.get("x-reads-as") or schema
    for member in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _types(member)
    types = schema.get("type", ())
    yield from [schema["format"]] if schema.get("format") in _KINDS else [types] if isinstance(types, str) else types


def _choices(schema: Schema) -> list[str]:
    """List the values that are documented."""
    schema = description().schema(schema) if "$ref" in schema else schema
    members = (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ()))
    return sorted(str(value) for member in members for value in member.get("enum", ()))
