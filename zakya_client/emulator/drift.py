"""Shapes that have drifted away from the description: what a client meets when the API moves on without notice."""

from __future__ import annotations

from typing import Any

from zakya_client.emulator.description import enumerated

ENVELOPE = ("code", "message", "page_context")
UNKNOWN_FIELD = "emulator_unknown_field"
UNKNOWN_VALUE = "emulator_unknown_value"


def drifted(body: dict[str, Any], how: str) -> dict[str, Any]:
    """Return a copy of an answer whose payload has unknown `fields`, unknown `values`, or numbers of other `types`.

    `fields` puts an unknown field into every object, `values` a new word where the description has a set of words, and
    `types` an object where a number was.
    """
    change = {"fields": _more_fields, "values": _other_values, "types": _other_types}[how]
    return {key: value if key in ENVELOPE else _walk(value, change) for key, value in body.items()}


def _walk(value: Any, change: Any) -> Any:
    if isinstance(value, list):
        return [_walk(member, change) for member in value]
    if isinstance(value, dict):
        return change({key: _walk(member, change) for key, member in value.items()})
    return value


def _more_fields(record: dict[str, Any]) -> dict[str, Any]:
    return {**record, UNKNOWN_FIELD: {"since": "today", "values": [1, "two", None]}}


def _other_values(record: dict[str, Any]) -> dict[str, Any]:
    known = enumerated()
    return {
        key: UNKNOWN_VALUE if isinstance(value, str) and (key in known or key.endswith("status")) else value
        for key, value in record.items()
    }


def _other_types(record: dict[str, Any]) -> dict[str, Any]:
    return {
        key: {"amount": value} if isinstance(value, (int, float)) and not isinstance(value, bool) else value
        for key, value in record.items()
    }
