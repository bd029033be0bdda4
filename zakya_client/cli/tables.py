"""Rows and records as people read them on a terminal: nothing is cut or left out without a word."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from zakya_client.cli.cells import cell, plain
from zakya_client.cli.exits import say
from zakya_client.printable import printable
from zakya_client.wording import counted

Row = Mapping[str, Any]
WIDEST = 32
"""Characters that a column is given at most, where nobody has asked for it by its name."""

GAP = 2
"""Characters between two columns."""

MOST_DECIMALS = 6
"""Decimals up to which numbers of a column are aligned."""

FIRST = (
    "name", "date", "customer_name", "vendor_name", "first_name", "last_name", "sku", "status", "total", "balance",
    "quantity", "rate", "item_total", "stock_on_hand", "available_stock", "email",
)  # fmt: skip
"""Fields that a table shows first, where rows have them; then come the others in the order of the answer."""


class OutputConsole(Console):
    """A console that leaves it to `main` to end a command whose reader left."""

    def on_broken_pipe(self) -> None:
        """Raise what rich would exit for."""
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))


def show_record(row: Row, *, whole: bool) -> None:
    """Print a record: a line for each field, empty ones only if it is `whole`, then its lists as tables."""
    shown = row if whole else _without_empty(row)
    hidden = _print_record(OutputConsole(), shown)
    empty = _count(row) - _count(shown)
    left = [counted(empty, "empty field")] * bool(empty) + [f"{hidden:,} of its lists"] * bool(hidden)
    if left:
        say(f"{' and '.join(left)} aren't shown: --output json shows all")


def show_rows(rows: Sequence[Row], fields: Sequence[str], more: str = "") -> None:
    """Print rows as a table, or one below the other where the fields that were asked for don't fit side by side.

    Without fields, those that fit are printed; `more` says what to do for the rows that follow.
    """
    console = OutputConsole()
    names = list(fields) or _fitting(rows, console.width)
    needed = sum(_width(rows, name) + GAP for name in names or _names(rows)) - GAP
    notes = [counted(len(rows), "row")]
    if rows and (not names or (fields and needed > console.width)):
        notes[0] += f", one below the other: a table would be {needed} characters wide"
        of_lists = 0
        for number, row in enumerate(rows):
            if number:
                console.print()
            of_lists += _print_record(console, row)
        if of_lists:
            notes.append(f"{of_lists:,} fields of their lists aren't shown: --output json shows all")
    elif rows:
        console.print(_grid(rows, names, None if fields else WIDEST))
    hidden = len(_names(rows)) - len(names)
    if hidden > 0 and not fields:
        notes.append(f"{counted(hidden, 'more field')}: --fields A,B chooses, --output json shows all")
    say("; ".join(notes))
    if more:
        say(f"there are more rows: {more}")


def _print_record(console: Console, row: Row) -> int:
    """Print a line for each field, then lists as tables; return how many fields of the lists found no column."""
    lists = {
        name: _fitting(value, console.width - GAP, with_id=False) for name, value in row.items() if _is_rows(value)
    }
    pairs = Table(box=None, show_header=False, pad_edge=False)
    pairs.add_column(style="bold", no_wrap=True)
    pairs.add_column(overflow="fold")
    for name, value in row.items():
        if not lists.get(name):
            pairs.add_row(plain(name), plain(_in_words(value)))
    if pairs.row_count:
        console.print(pairs)
    for name, columns in lists.items():
        if columns:
            console.print()
            console.print(Text(printable(name), style="bold"))
            console.print(Padding(_grid(row[name], columns, WIDEST), (0, 0, 0, GAP)))
    return sum(len(_names(row[name])) - len(columns) for name, columns in lists.items() if columns)


def _in_words(value: Any) -> str:
    """Return a value as text, an object and a list of texts without the marks of JSON."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {cell(each)}" for name, each in value.items())
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return ", ".join(map(cell, value))
    return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else cell(value)


def _grid(rows: Sequence[Row], names: Sequence[str], widest: int | None) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    columns = []
    for name in names:
        values = [row.get(name) for row in rows]
        numeric = all(isinstance(value, int | float | None) for value in values)
        table.add_column(plain(name), justify="right" if numeric else "left", max_width=widest, no_wrap=True)
        columns.append(map(plain, _aligned(values) if numeric else map(cell, values)))
    for cells in zip(*columns, strict=True):
        table.add_row(*cells)
    return table


def _aligned(values: Sequence[Any]) -> list[str]:
    """Return numbers with the same count of decimals, as few as they need."""
    exact = [None if value is None or isinstance(value, bool) else Decimal(str(value)).normalize() for value in values]
    decimals = max((-each.as_tuple().exponent for each in exact if each is not None), default=0)  # type: ignore[operator]
    if not 0 <= decimals <= MOST_DECIMALS:
        return [cell(value) for value in values]
    return [cell(value) if each is None else f"{each:.{decimals}f}" for value, each in zip(values, exact, strict=True)]


def _fitting(rows: Sequence[Row], width: int, *, with_id: bool = True) -> list[str]:
    """Choose the columns that people look for first, as many as fit: an id, then what has something to say."""
    names = _names(rows)
    ids = [name for name in names if name.endswith("_id")][:1]
    number = f"{ids[0].removesuffix('_id')}_number" if ids else ""
    others = [name for name in names if not name.endswith(("_id", "_formatted"))]
    chosen: list[str] = []
    shown: list[list[str]] = []
    for name in [*(ids if with_id else ()), *sorted(others, key=lambda each: _rank(each, number))]:
        values = [row.get(name) for row in rows]
        cells = [cell(value) for value in values]
        nested = any(isinstance(value, dict | list) for value in values)
        if nested or not any(cells) or cells in shown:  # some fields come under two names
            continue
        needed = min(WIDEST, _width(rows, name)) + GAP
        if needed <= width + GAP:
            width -= needed
            chosen.append(name)
            shown.append(cells)
    return chosen


def _rank(name: str, number: str) -> int:
    return -1 if name == number else FIRST.index(name) if name in FIRST else len(FIRST)


def _width(rows: Sequence[Row], name: str) -> int:
    return max(cell_len(printable(text)) for text in (name, *(cell(row.get(name)) for row in rows)))


def _names(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def _without_empty(row: Row) -> Row:
    """Leave out empty fields, and those of objects that are fields."""
    inner = {name: _filled(value) if isinstance(value, dict) else value for name, value in row.items()}
    return _filled(inner)


def _filled(row: Row) -> Row:
    return {name: value for name, value in row.items() if not _is_empty(value)}


def _count(row: Row) -> int:
    """Count the fields of a row, and instead of an object those that it holds."""
    return sum(len(value) if isinstance(value, dict) and value else 1 for value in row.values())


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {})


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)
