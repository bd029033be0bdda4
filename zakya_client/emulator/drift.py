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
    return {key: value if key in ENVELOPE else _walk(value, how) for key, value in body.items()}


def _walk(value: Any, how: str) -> Any:
    if isinstance(value, list):
        return [_walk(member, how) for member in value]
    if not isinstance(value, dict):
        return value
    record = {key: _changed(key, _walk(member, how), how) for key, member in value.items()}
    return {**record, UNKNOWN_FIELD: {"since": "today", "values": [1, "two", None]}} if how == "fields" else record


def _changed(key: str, value: Any, how: str) -> Any:
    if how == "values" and isinstance(value, str) and (key in enumerated() or key.endswith("status")):
        return UNKNOWN_VALUE
    if how == "types" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return {"amount": value}
    return value
