"""Addresses: path and query parameters in the form that the API accepts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from zakya_client.errors import ValidationError
from zakya_client.runtime import body

_PLAIN = re.compile(r"[\w.~-]*", re.ASCII)
"""What needs no quoting: most ids and names, and looking is cheaper than quoting."""


def fill(template: str, values: Sequence[str | int]) -> str:
    """Put path parameters into a path such as ``/items/{item_id}``, in their order.

    Raises:
        ValidationError: A value is empty or no id. An empty one would reach another operation: deleting the item
            ``""`` would be a bulk delete.
    """
    parts = template.split("/")
    remaining = iter(values)
    for index, part in enumerate(parts):
        if part.startswith("{"):
            value = str(body.identifier(next(remaining), part[1:-1])).strip()
            if value in ("", ".", ".."):
                raise ValidationError(f"{part[1:-1]} must not be {value!r}")
            parts[index] = _quoted(value)
    return "/".join(parts)


def plain_path(path: str) -> str:
    """Check a whole path that a caller gives, such as ``/inventory/v1/items``.

    Raises:
        ValidationError: It isn't the path of the API's own host.
    """
    if not path.startswith("/") or path.startswith("//") or any(mark in path for mark in "?#{} \r\n"):
        raise ValidationError(f"{path!r} is no path like /inventory/v1/items; give the query apart")
    return path


def encode(parameters: Mapping[str, Any]) -> str:
    """Write a query; ``None`` stays out, sequences are joined by commas, a plus becomes ``%2B``.

    Raises:
        ValidationError: A value has no form in a query, or names no ids: a filter that names nothing would not filter,
            and a bulk call would be about nothing or everything.
    """
    return "&".join(
        f"{_quoted(name)}={_quoted(_text(value, name))}" for name, value in parameters.items() if value is not None
    )


def _quoted(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else quote(text, safe="")


def _text(value: Any, name: str) -> str:
    if isinstance(value, str) and name.endswith("_ids"):  # one id, or several as the API's documentation writes them
        value = value.split(",")
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        return _single(value, name)
    if not value:
        raise ValidationError(f"{name} must not be empty")
    return ",".join(_member(member, name) for member in value)


def _member(value: Any, name: str) -> str:
    text = _single(value, name)
    if not text.strip() or "," in text:
        raise ValidationError(f"a member of {name} must not be empty or hold a comma: {text!r}")
    return text


def _single(value: Any, name: str) -> str:
    match value:
        case str():
            return str.__str__(value)  # the value of an Enum too, and not its name
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float() | Decimal():
            body.number(value, name)
            return format(Decimal(repr(float(value))) if isinstance(value, float) else value, "f")
        case datetime():
            return body.moment(value, name)
        case date():
            return value.isoformat()
        case _:
            raise ValidationError(
                f"{name} can't be a {type(value).__name__}; give text, a number, a date or a sequence"
            )
