"""Addresses: path and query parameters in the form that the API accepts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from string import Formatter
from typing import Any
from urllib.parse import quote, unquote

from zakya_client.errors import ValidationError
from zakya_client.runtime import encode as checks

LONGEST = 60_000
"""Characters that a query may have: HTTP libraries refuse longer ones, each in its own way, and so do servers."""

_UNENCODABLE = re.compile(r"[\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_CONTROL_BUT_SPACE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def fill(template: str, values: Sequence[str | int]) -> str:
    """Put path parameters into a path such as ``/items/{item_id}``, in their order.

    Raises:
        ValidationError: A value is empty or isn't an id, or no address can carry it. An empty one would reach another
            operation: deleting the item ``""`` would be a bulk delete.
    """
    filled = {}
    for name, given in zip(_names(template), values, strict=True):
        value = (given if type(given) is str else written(checks.identifier(given, name), name)).strip()
        if value in ("", ".", ".."):
            raise ValidationError(f"{name} must not be {value!r}")
        filled[name] = quoted(value, name)
    return template.format(**filled)


@cache
def _names(template: str) -> Sequence[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


def plain_path(path: str) -> str:
    """Check a whole path that a caller gives, such as ``/inventory/v1/items``, and quote what needs it.

    Raises:
        ValidationError: It isn't the path of the API's own host, or HTTP libraries would make another one of it.
    """
    if not path.startswith("/") or path.startswith("//") or any(mark in path for mark in "?#{} \\"):
        raise ValidationError(f"{path!r} isn't a path like /inventory/v1/items; give the query as query=…")
    if _BAD_ESCAPE.search(path):
        raise ValidationError(f"{path!r} isn't a path like /inventory/v1/items; a percent sign is written %25")
    plain = unquote(path).replace("\\", "/")
    if any(segment in (".", "..") for segment in plain.split("/")):
        raise ValidationError(f"{path!r} isn't a path like /inventory/v1/items: it leads elsewhere by . or ..")
    return quoted(path, "the path", safe="/%!$&'()*+,;=:@~")


def encode(parameters: Mapping[str, Any]) -> str:
    """Write a query; ``None`` stays out, sequences are joined by commas, a plus becomes ``%2B``.

    Raises:
        ValidationError: A value has no form in a query, or names no ids: a filter that names nothing would not filter,
            and a bulk call would be about nothing or everything.
    """
    query = "&".join(
        f"{quoted(name, 'a parameter')}={quoted(_text(value, name), name, control=_CONTROL_BUT_SPACE)}"
        for name, value in parameters.items()
        if value is not None
    )
    if len(query) > LONGEST:
        longest = max(parameters, key=lambda name: len(str(parameters[name])))
        raise ValidationError(f"the query has {len(query)} characters, more than {LONGEST}; {longest} is too long")
    return query


def with_times(parameters: Mapping[str, Any], days: Sequence[str], moments: Sequence[str]) -> dict[str, Any]:
    """Check the parameters of a query that are dates, or dates and times; return the query, free to change."""
    checked = dict(parameters)
    for names, check in ((days, checks.day), (moments, checks.moment)):
        for name in names:
            if checked.get(name) is not None:
                checked[name] = check(checked[name], name)
    return checked


def extra_query(given: Mapping[str, Any], parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    """Check that what a caller adds to a query says nothing that an argument or the client says."""
    for name in given:
        if name == "organization_id":
            raise ValidationError("extra_query can't choose an organization; zakya.for_organization(…) does")
        if name in parameters:
            raise ValidationError(f"{name!r} is an argument of its own, not part of extra_query")
    return given


_CLIENTS_OWN = frozenset(
    {"accept-encoding", "authorization", "connection", "content-length", "content-type", "host", "transfer-encoding"}
)
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def extra_headers(given: Mapping[str, str]) -> dict[str, str]:
    """Check that header fields of a caller can be sent and aren't the client's own; write their names in lower case."""
    for name, value in given.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name) or name.lower() in _CLIENTS_OWN:
            raise ValidationError(f"extra_headers can't set {name!r}")
        if not isinstance(value, str) or not value.isascii():
            raise ValidationError(f"extra_headers[{name!r}] must be ASCII text")
        check_characters(value, f"extra_headers[{name!r}]")
    return {name.lower(): value for name, value in given.items()}


def quoted(text: str, name: str, *, safe: str = "", control: re.Pattern[str] = _CONTROL) -> str:
    """Quote text for an address, except the characters in `safe`; `name` is what an error calls it."""
    if not isinstance(text, str):
        raise ValidationError(f"{name} must be text, not {text!r}")
    if text.isascii() and (text.isalnum() or text.isidentifier()):
        return text  # most ids and names, and looking is cheaper than quoting
    check_characters(text, name, control)
    return quote(text, safe=safe)


def check_characters(text: str, name: str, control: re.Pattern[str] = _CONTROL) -> None:
    """Check that text can be written into an address or a header.

    Half a character, a lone surrogate, is what `os.fsdecode` makes of bytes that aren't text.
    """
    if _UNENCODABLE.search(text):
        raise ValidationError(f"{name} must be text; {text!r} holds a lone surrogate, which has no form in UTF-8")
    if control.search(text):
        raise ValidationError(f"{name} must not hold control characters: {text!r}")


def _text(value: Any, name: str) -> str:
    if isinstance(value, str):
        if not name.endswith("_ids"):
            return written(value, name)
        value = value.split(",")  # one id, or several as the API's documentation writes them
    if isinstance(value, bytes) or not isinstance(value, Sequence):
        return written(value, name)
    if not value:
        raise ValidationError(f"{name} must not be empty")
    return ",".join(_member(member, name) for member in value)


def _member(value: Any, name: str) -> str:
    text = written(value, name)
    if not text.strip() or "," in text:
        raise ValidationError(f"a member of {name} must not be empty or hold a comma: {text!r}")
    return text


def written(value: Any, name: str) -> str:
    """Write a single value as a query has it."""
    match value:
        case str():
            return str.__str__(value)  # the value of an Enum too, and not its name
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)  # likewise
        case float() | Decimal():
            checks.number(value, name)
            return format(Decimal(repr(float(value))) if isinstance(value, float) else value, "f")
        case datetime():
            return checks.moment(value, name)
        case date():
            return value.isoformat()
        case _:
            raise ValidationError(
                f"{name} can't be a {type(value).__name__}; give text, a number, a date or a sequence"
            )
