"""What a request body may hold: small tables of fields, and reading a body by them.

A table is written as words: `name!<=100 rate:number item_id:id! tags:list`. The part after the colon is the
kind (`text` when left out), `!` means required, `<=100` limits the length. Fields that no table names are ignored,
as the API ignores them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .answers import invalid, missing

Record = dict[str, Any]

_WORD = re.compile(r"(?P<name>\w+)(:(?P<kind>\w+))?(?P<required>!)?(<=(?P<limit>\d+))?")


@dataclass(frozen=True)
class Field:
    """The kind of a field, whether it is required, and how long its text may be (0: any length)."""

    kind: str
    required: bool
    max_length: int


def fields(words: str) -> dict[str, Field]:
    """Reads a table of fields; see the module's text for how it is written."""
    table: dict[str, Field] = {}
    for word in words.split():
        match = _WORD.fullmatch(word)
        if match is None:
            raise ValueError(word)
        kind = match["kind"] or "text"
        table[match["name"]] = Field(kind, match["required"] is not None, int(match["limit"] or 0))
    return table


def read(body: Mapping[str, Any], table: Mapping[str, Field]) -> Record:
    """The fields of `body` that `table` knows, converted; null becomes "" and so clears a field.

    Raises: Refusal with code 4 for a missing required field, with code 2 for a value that does not fit.
    """
    values: Record = {}
    for name, field in table.items():
        given = body.get(name)
        if field.required and (given is None or given in ("", [])):
            raise missing(name)
        if name in body:
            values[name] = convert(name, given, field)
    return values


def convert(name: str, value: Any, field: Field) -> Any:
    """One value as the shop keeps it."""
    if value is None or value == "":
        return [] if field.kind == "list" else ""
    kind = field.kind
    if kind in ("text", "id"):
        if isinstance(value, (dict, list, bool)):
            raise invalid(name)
        text = str(value)
        if field.max_length and len(text) > field.max_length:
            raise invalid(name)
        return text
    if kind == "number":
        return number(name, value)
    if kind == "flag":
        if str(value).lower() not in ("true", "false"):
            raise invalid(name)
        return str(value).lower() == "true"
    if not isinstance(value, {"list": list, "object": dict}.get(kind, object)):
        raise invalid(name)
    return value


def number(name: str, value: Any) -> float:
    """A number that may have been sent as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise invalid(name)
    try:
        result = float(value)
    except (ValueError, OverflowError):
        raise invalid(name) from None
    if not math.isfinite(result):
        raise invalid(name)
    return result


def rows(name: str, value: Any, table: Mapping[str, Field]) -> list[Record]:
    """A list of objects inside a body, each read by `table`."""
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise invalid(name)
    return [read(row, table) for row in value]
