"""What a command prints: a table for people, or JSON lines, JSON and CSV for programs."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

import orjson
from attrs import frozen
from rich.console import Console
from rich.table import Table
from rich.text import Text

from zakya_client.cli.exits import say
from zakya_client.errors import DecodingError
from zakya_client.printable import printable, printable_json

Row = Mapping[str, Any]
WIDEST = 32
"""Characters that a column of a table of rows is given at most."""

GAP = 2
"""Characters between two columns."""

FIRST = (
    "name", "customer_name", "first_name", "last_name", "salesorder_number", "package_number", "sku", "status", "rate",
    "total", "date", "stock_on_hand", "available_stock", "quantity", "email",
)  # fmt: skip
"""Fields that a table of rows shows first, where it has them; then come the others in the order of the answer."""


_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # noqa: RUF001 (a spreadsheet takes the wide ones, too)
"""What a cell begins with that a spreadsheet would calculate."""

_PLAIN_NUMBER = re.compile(r"[+-]?(\d[\d,]*)?\.?\d+([eE][+-]?\d+)?%?")


class Form(StrEnum):
    """In which form a command prints."""

    TABLE = "table"
    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"


@frozen
class Output:
    """How a command prints.

    Attributes:
        form: In which form.
        fields: Fields to print, in this order; all of them if empty, in a table those that fit.
    """

    form: Form
    fields: Sequence[str] = ()

    def record(self, record: Row) -> None:
        """Print one record."""
        row = self._chosen(record)
        if self.form is Form.TABLE:
            _print_pairs(row)
        elif self.form is Form.CSV:
            _print_csv([row], self.fields)
        else:
            _write(_json(row, indented=self.form is Form.JSON))
        self._warn([record])

    async def rows(self, rows: AsyncIterator[Row]) -> None:
        """Print rows: JSON lines as they come, the other forms once all are here."""
        if self.form is Form.JSONL:
            found: set[str] = set()
            count = 0
            async for row in rows:
                _write(_json(self._chosen(row)))
                found.update(row)
                count += 1
            self._warn([dict.fromkeys(found)] if count else [])
            return
        whole = [row async for row in rows]
        chosen = [self._chosen(row) for row in whole]
        if self.form is Form.JSON:
            _write(_json(chosen, indented=True))
        elif self.form is Form.CSV:
            _print_csv(chosen, self.fields)
        else:
            _print_rows(chosen, self.fields)
        self._warn(whole)

    def _chosen(self, row: Row) -> Row:
        return {name: row.get(name) for name in self.fields} if self.fields else row

    def _warn(self, rows: Sequence[Row]) -> None:
        # Not an error: a custom field is absent from rows where it isn't set.
        if rows and (missing := [name for name in self.fields if not any(name in row for row in rows)]):
            say(f"nothing here has the field {', '.join(missing)}")


def output_of(form: Form | None, fields: str | None) -> Output:
    """Make an output of what the command line says; a table on a terminal and JSON lines in a pipe by default."""
    names = [name.strip() for name in (fields or "").split(",") if name.strip()]
    return Output(form or (Form.TABLE if sys.stdout.isatty() else Form.JSONL), names)


def _write(content: bytes) -> None:
    """Write a line in UTF-8, whatever the terminal's encoding is."""
    sys.stdout.buffer.write(content + b"\n")
    sys.stdout.flush()


class OutputConsole(Console):
    """A console that leaves it to `main` to end a command whose reader left."""

    def on_broken_pipe(self) -> None:
        """Raise what rich would exit for."""
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))


def plain(value: object) -> Text:
    """Make a text for rich of what came from the network: on one line, and without markup."""
    return Text(printable(value))


def _json(value: Any, *, indented: bool = False) -> bytes:
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


def _cell(value: Any) -> str:
    """Return a value as text: objects and lists as JSON, nothing for null."""
    if value is None:
        return ""
    return value if isinstance(value, str) else _json(value).decode()


def _csv_cell(value: Any) -> str:
    """Return a value as text that neither a terminal obeys nor a spreadsheet calculates.

    An apostrophe before what looks like a formula makes it text; numbers, negative ones too, stay numbers.
    """
    text = "\n".join(map(printable, _cell(value).replace("\r\n", "\n").split("\n")))
    looks_like_formula = len(text) > 1 and text.lstrip().startswith(_FORMULA) and not _PLAIN_NUMBER.fullmatch(text)
    return f"'{text}" if looks_like_formula else text


def _print_csv(rows: Sequence[Row], fields: Sequence[str]) -> None:
    names = list(fields) or list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([_csv_cell(name) for name in names])
    writer.writerows([_csv_cell(row.get(name)) for name in names] for row in rows)
    sys.stdout.buffer.write(text.getvalue().encode())
    sys.stdout.flush()


def _print_pairs(row: Row) -> None:
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in row.items():
        table.add_row(plain(name), plain(_cell(value)))
    OutputConsole().print(table)


def _print_rows(rows: Sequence[Row], fields: Sequence[str]) -> None:
    console = OutputConsole()
    names = list(fields) or _fitting(rows, console.width)
    table = Table(box=None, pad_edge=False, header_style="bold")
    widest = None if fields else WIDEST
    for name in names:
        numeric = all(isinstance(row.get(name), int | float | None) for row in rows)
        table.add_column(plain(name), justify="right" if numeric else "left", max_width=widest, no_wrap=True)
    for row in rows:
        table.add_row(*(plain(_cell(row.get(name))) for name in names))
    if rows:
        console.print(table)
    hidden = len({name for row in rows for name in row}) - len(names)
    more = f"; {hidden} more fields: --fields or --output" if hidden > 0 and not fields else ""
    say(f"{len(rows)} row{'' if len(rows) == 1 else 's'}{more}")


def _fitting(rows: Sequence[Row], width: int) -> list[str]:
    """Choose the columns that people look for first, as many as fit: an id, then what has something to say."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    ids = [name for name in names if name.endswith("_id")][:1]
    others = [name for name in names if not name.endswith(("_id", "_formatted"))]
    chosen: list[str] = []
    shown: list[list[str]] = []
    for name in [*ids, *sorted(others, key=_rank)]:
        values = [row.get(name) for row in rows]
        cells = [_cell(value) for value in values]
        nested = any(isinstance(value, dict | list) for value in values)
        if nested or not any(cells) or cells in shown:  # some fields come under two names
            continue
        needed = min(WIDEST, max(len(name), *map(len, cells))) + GAP
        if needed <= width + GAP:
            width -= needed
            chosen.append(name)
            shown.append(cells)
    return chosen


def _rank(name: str) -> int:
    return FIRST.index(name) if name in FIRST else len(FIRST)
