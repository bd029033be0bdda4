"""Compares two descriptions: what operations take and answer.

Our own, because no well-kept tool is left: the Python and npm packages know OpenAPI up to 3.0, or fetch a program
while they are installed. A description is turned into facts with names, `items.list?status`, `ItemCreate.sku`, and
two sets of facts are compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen
from description import parts_of

from zakya_client import description
from zakya_client.description import Description

from .change import Change


@frozen
class Fact:
    """What a description says about one operation, parameter, body, answer or field.

    Attributes:
        kind: Which of these it is.
        type: Its type in words; of an operation, method and path.
        within: Name of what it belongs to; empty if it stands for itself.
        required: Whether it has to be there.
        sent: Whether it travels to the API; otherwise it is read from answers only.
    """

    kind: str
    type: str
    within: str = ""
    required: bool = False
    sent: bool = False


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """Find what changed for callers between two descriptions.

    Args:
        old: The bundled description of the last release.
        new: The bundled description of now.

    Returns:
        Breaking and compatible changes, by name. What belongs to something that came or went as a whole isn't listed.
    """
    before, after = facts(old), facts(new)
    found = []
    for name in sorted({*before, *after}):
        was, now = before.get(name), after.get(name)
        if was is None and now is not None and (now.within in before or not now.within):
            needed = now.required and now.sent and bool(now.within)
            found.append(_change(now, name, "added, required" if needed else "added", breaking=needed))
        elif now is None and was is not None and (was.within in after or not was.within):
            found.append(_change(was, name, "removed"))
        elif was is not None and now is not None:
            found += _differences(name, was, now)
    return found


def facts(document: Mapping[str, Any]) -> dict[str, Fact]:
    """Turn a bundled description into facts by name.

    Args:
        document: The description, without references to other files.

    Returns:
        `items.list` and its `items.list?status`, `items.create body` and `items.create answer`; the schema `ItemCreate`
        and its `ItemCreate.sku`.
    """
    described = Description(document)
    found: dict[str, Fact] = {}
    for each in described.operations.values():
        found.update(_operation(described, each))
    sent = _sent(described)
    for name in sorted(described.schemas.keys() - parts_of(document)):
        schema = described.schema({"$ref": f"#/components/schemas/{name}"})
        if "x-envelope" not in schema:  # how a record travels; an answer's type is what it holds
            found[name] = Fact("schema", _both_types(described, schema), sent=name in sent)
            found.update(_fields(described, name, schema, sent=name in sent))
    return found


def _differences(name: str, was: Fact, now: Fact) -> Iterator[Change]:
    """Compare two facts of one name."""
    if was.kind == "operation" and was.type != now.type:
        yield _change(now, name, f"moved from {was.type} to {now.type}", breaking=False)
    elif was.type != now.type:
        yield _change(now, name, f"retyped from {was.type} to {now.type}")
    if was.required != now.required:
        # A caller must give what is newly required; a reader can no longer count on what isn't.
        told = "required" if now.required else "no longer required"
        yield _change(now, name, told, breaking=now.required == now.sent)


def _change(fact: Fact, name: str, what: str, *, breaking: bool = True) -> Change:
    return Change("description", f"{fact.kind} {name}: {what}", breaking)


def _operation(described: Description, of: description.Operation) -> dict[str, Fact]:
    """List the facts of an operation, its parameters, body and answer."""
    found = {of.name: Fact("operation", f"{of.method} {of.path}")}
    for each in of.parameters:
        if not each.from_client:
            typed = _type(described, each.schema, sent=True)
            found[f"{of.name}?{each.name}"] = Fact("parameter", typed, of.name, required=each.required, sent=True)
    for schema in list(of.body.schemas.values())[:1]:
        required = of.body.required
        found[f"{of.name} body"] = Fact(
            "body", _type(described, schema, sent=True), of.name, required=required, sent=True
        )
        found.update(_fields(described, f"{of.name} body", schema, sent=True))
    for schema in list(of.answer.schemas.values())[:1] or [{"type": "nothing"}]:
        answered = _answered(described.resolve(schema) if "x-envelope" in described.resolve(schema) else schema)
        found[f"{of.name} answer"] = Fact("answer", _type(described, answered), of.name)
        found.update(_fields(described, f"{of.name} answer", answered))
    return found


def _fields(described: Description, name: str, schema: Mapping[str, Any], *, sent: bool = False) -> dict[str, Fact]:
    """Return the facts of an object's fields, and of the objects within that have no name of their own."""
    found = {}
    for field, inner in _object(schema).get("properties", {}).items():
        required = field in _object(schema).get("required", ())
        found[f"{name}.{field}"] = Fact("field", _type(described, inner, sent=sent), name, required=required, sent=sent)
        found.update(_fields(described, f"{name}.{field}", inner, sent=sent))
    return found


def _object(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a schema itself, or what its list holds."""
    return _object(schema["items"]) if "items" in schema else schema


def _answered(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is taken out of an answer's envelope."""
    envelope = schema.get("x-envelope", {})
    if "rows" in envelope:
        return {"type": "array", "items": envelope["rows"]}
    unwrapped: Mapping[str, Any] = envelope.get("one", schema)
    return unwrapped


def _type(described: Description, schema: Mapping[str, Any], *, sent: bool = False) -> str:
    """Write a schema's type in words, as Python sees it."""
    if "$ref" in schema:
        target = described.resolve(schema)
        if "x-reads-as" in target or {"items", "anyOf", "oneOf", "enum"}.isdisjoint(target):
            return description.name_of(schema)
        schema = target  # a name for a list or for a set of values, which Python doesn't see
    seen = (schema.get("x-sends-as") if sent else None) or schema.get("x-reads-as")
    if seen:
        return _type(described, seen)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        types = [_type(described, choice, sent=sent) for choice in choices]
        if "string" in types:  # an open set: the values that it names may change
            types = [each for each in types if not each.startswith("one of")]
        return " or ".join(dict.fromkeys(types))
    if "enum" in schema:
        return "one of " + ", ".join(map(str, schema["enum"]))
    if "items" in schema:
        return f"list of {_type(described, schema['items'], sent=sent) if schema['items'] else 'anything'}"
    kinds = schema.get("type", "anything")
    typed = kinds if isinstance(kinds, str) else " or ".join(kinds)
    return f"{typed} ({schema['format']})" if "format" in schema else typed


def _both_types(described: Description, schema: Mapping[str, Any]) -> str:
    """Write the type of a schema that stands for itself, with what may be sent where that is wider."""
    read, given = _type(described, schema), _type(described, schema, sent=True)
    return read if read == given else f"{read}, sent as {given}"


def _sent(described: Description) -> set[str]:
    """Name the schemas that request bodies hold, at any depth."""
    waiting: list[Any] = [each.body.schemas for each in described.operations.values()]
    found: set[str] = set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, Mapping):
            waiting += [inner for key, inner in value.items() if key not in ("example", "x-reads-as")]
            name = description.name_of(value)
            if name and name not in found:
                found.add(name)
                waiting.append(described.resolve(value))
    return found
