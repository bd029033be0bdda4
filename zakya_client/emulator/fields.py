"""What a request may hold: schemas, which are fields by name, and reading a request by them.

Most schemas come from the API description (see `description`). What the API takes beyond its pages is written as words:
`brand reorder_level:number tags:list`. The part after the colon is the kind (`text` when left out). Fields that no
schema names are ignored, as the API ignores them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from attrs import evolve, frozen

from zakya_client.emulator.answers import Refusal, invalid, missing

Record = dict[str, Any]

MOST_NESTED = 60
"""How deep a body may be nested; deeper ones are refused before they exhaust the stack."""

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}")
"""The API takes 2026-09-20T00:00:00+0000 only, and a plus that was not encoded arrives as a space."""


@frozen
class Field:
    """What one field may hold.

    Attributes:
        kind: text, id, number, integer, flag, date, moment, list, object or any.
        required: Whether it has to be there and not empty.
        max_length: How long its text may be, or how many members its list may have; 0 for any length.
        values: The only texts that it may hold; empty for any text.
        schema: The fields of an object. A function, because objects may nest themselves.
        member: What a list holds; nothing for anything.
    """

    kind: str = "text"
    required: bool = False
    max_length: int = 0
    values: tuple[str, ...] = ()
    schema: Callable[[], Schema] | None = None
    member: Field | None = None


Schema = Mapping[str, Field]


def fields(words: str) -> Schema:
    """Read a schema from words; see the module's text for how it is written."""
    pairs = (word.partition(":") for word in words.split())
    return {name: Field(kind or "text") for name, _, kind in pairs}


def relaxed(schema: Schema, names: Collection[str]) -> Schema:
    """Return a schema in which some fields, at any depth, are not required."""
    return {name: _relaxed(field, names, name) for name, field in schema.items()} if names else schema


def _relaxed(field: Field, names: Collection[str], name: str = "") -> Field:
    inner = field.schema
    return evolve(
        field,
        required=field.required and name not in names,
        schema=None if inner is None else lambda: relaxed(inner(), names),
        member=field.member and _relaxed(field.member, names),
    )


def read(body: Mapping[str, Any], schema: Schema, depth: int = 0) -> Record:
    """Return the fields of `body` that `schema` knows, converted; null becomes "" and so clears a field.

    Raises: Refusal with code 4 for a missing required field, with code 2 for a value that does not fit.
    """
    values: Record = {}
    for name, field in schema.items():
        given = body.get(name)
        if field.required and (given is None or given in ("", [])):
            raise missing(name)
        if name in body:
            values[name] = convert(name, given, field, depth)
    return values


def convert(name: str, value: Any, field: Field, depth: int = 0) -> Any:
    """Return one value as the shop keeps it."""
    if depth > MOST_NESTED:
        raise Refusal(400, 1038, "JSON is not well formed")
    if value is None or value == "":
        return [] if field.kind == "list" else ""
    if field.kind in _SCALARS:
        return _SCALARS[field.kind](name, value, field)
    if field.kind == "list":
        if not isinstance(value, list) or (field.max_length and len(value) > field.max_length):
            raise invalid(name)
        member = field.member
        return value if member is None else [_member(name, row, member, depth + 1) for row in value]
    if field.kind == "object":
        if not isinstance(value, dict):
            raise invalid(name)
        return value if field.schema is None else read(value, field.schema(), depth + 1)
    return value


def _member(name: str, value: Any, field: Field, depth: int) -> Any:
    if value is None or (field.kind == "object" and not isinstance(value, dict)):
        raise invalid(name)
    return convert(name, value, field, depth)


def _text(name: str, value: Any, field: Field) -> str:
    if isinstance(value, (dict, list, bool)):
        raise invalid(name)
    text = str(value)
    if (field.max_length and len(text) > field.max_length) or (field.values and text not in field.values):
        raise invalid(name)
    return text


def number(name: str, value: Any) -> float:
    """Read a number that may have been sent as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise invalid(name)
    try:
        result = float(value)
    except (ValueError, OverflowError):
        raise invalid(name) from None
    # Beyond 15 digits neither the API nor a float can count exactly.
    if not math.isfinite(result) or abs(result) >= 1e15:
        raise invalid(name)
    return result


def _integer(name: str, value: Any, _: Field) -> int:
    result = number(name, value)
    if not result.is_integer():
        raise invalid(name)
    return int(result)


def _flag(name: str, value: Any, _: Field) -> bool:
    if str(value).lower() not in ("true", "false"):
        raise invalid(name)
    return str(value).lower() == "true"


def _date(name: str, value: Any, _: Field) -> str:
    try:
        # 20260920 and 2026-W38-7 are ISO dates too, but not here.
        if date.fromisoformat(value).isoformat() == value:
            return str(value)
    except (TypeError, ValueError):
        pass
    raise invalid(name)


def _moment(name: str, value: Any, _: Field) -> str:
    if not isinstance(value, str) or not MOMENT.fullmatch(value):
        raise invalid(name)
    return value


_SCALARS: dict[str, Callable[[str, Any, Field], Any]] = {
    "text": _text,
    "id": _text,
    "number": lambda name, value, _: number(name, value),
    "integer": _integer,
    "flag": _flag,
    "date": _date,
    "moment": _moment,
}
