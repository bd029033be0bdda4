"""A value of an answer as text: in a cell of a table or of CSV, and as JSON."""

from __future__ import annotations

import json
import re
from typing import Any

import orjson
from rich.text import Text

from zakya_client.errors import DecodingError
from zakya_client.printable import printable, printable_json

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # noqa: RUF001 (a spreadsheet takes the wide ones, too)
"""What a cell begins with that a spreadsheet would calculate."""

_PLAIN_NUMBER = re.compile(r"[+-]?(\d[\d,]*)?\.?\d+([eE][+-]?\d+)?%?")


def plain(value: object) -> Text:
    """Make a text for rich of what came from the network: on one line, and without markup."""
    return Text(printable(value))


def as_json(value: Any, *, indented: bool = False) -> bytes:
    """Return a value as JSON that no terminal obeys.

    Raises:
        DecodingError: It is nested too deeply.
    """
    try:
        content = orjson.dumps(value, option=orjson.OPT_INDENT_2 if indented else None, default=str)
    except TypeError:  # it is nested more deeply than orjson writes
        content = _deep_json(value, indented=indented)
    return content if content.isascii() and b"\x7f" not in content else printable_json(content.decode()).encode()


def _deep_json(value: Any, *, indented: bool) -> bytes:
    indent, separators = (2, None) if indented else (None, (",", ":"))
    try:
        return json.dumps(value, default=str, indent=indent, separators=separators).encode()
    except RecursionError:
        raise DecodingError("a record is nested too deeply to be written as JSON") from None


def cell(value: Any) -> str:
    """Return a value as text: objects and lists as JSON, nothing for null."""
    if value is None:
        return ""
    return value if isinstance(value, str) else as_json(value).decode()


def lines(value: Any) -> str:
    """Return a value as text that no terminal obeys, with its line ends."""
    return "\n".join(map(printable, cell(value).replace("\r\n", "\n").split("\n")))


def is_formula(text: str) -> bool:
    """Say whether a spreadsheet would calculate a text; numbers, negative ones too, are none."""
    return len(text) > 1 and text.lstrip().startswith(_FORMULA) and not _PLAIN_NUMBER.fullmatch(text)


def csv_cell(value: Any) -> str:
    """Return a value as text that neither a terminal obeys nor a spreadsheet calculates.

    An apostrophe before what looks like a formula makes it text.
    """
    text = lines(value)
    return f"'{text}" if is_formula(text) else text
