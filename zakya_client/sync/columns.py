"""Columns for what the API description doesn't know: one a key, whatever its values turn into.

A custom field that was a number and becomes text would get a second column from dlt, and the first one would be empty
from then on. Instead its column becomes one of texts. PostgreSQL takes 1,600 columns a table at most, and fewer that
are filled: what comes when there are `MOST` columns of this kind is kept as JSON in a column of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import orjson
from dlt.common.data_types import TDataType

from zakya_client.sync.reader import Table
from zakya_client.sync.rows import MORE, Row, described

MOST = 250
"""Columns of a table for what the description doesn't know."""

_LONGEST = 60
"""Characters of a column's name; databases cut it behind these."""

_KINDS: Mapping[type, TDataType] = {
    str: "text",
    bool: "bool",
    int: "bigint",
    float: "double",
    datetime: "timestamp",
    date: "date",
}

Types = Mapping[str, Mapping[str, TDataType]]
"""Types of columns by table and name."""


class _Cell(NamedTuple):
    """A value that the description doesn't know: where it is to stand, and the object that holds it by its key."""

    row: Row
    table: str
    column: str
    holder: Row
    key: str


def fit(table: Table, rows: Sequence[Row], have: Callable[[list[str]], Types], tell: Callable[[str], None]) -> Types:
    """Change rows so that they fit the columns that a table and its child tables have, of which `have` tells the types.

    Returns:
        The columns that they need for what the description doesn't know.
    """
    known = described(table.models)
    cells = [cell for row in rows for cell in _cells(row, row, lambda key: key not in known, table.name)]
    there = have(sorted({table.name, *(cell.table for cell in cells)}))
    taken = {name for name in there[table.name] if name.split("__")[0] not in known and not name.startswith("_")}
    cells = _keep_room(table.name, cells, taken, tell)
    kinds: dict[tuple[str, str], set[TDataType]] = defaultdict(set)
    for cell in cells:
        kinds[cell.table, cell.column].add(_KINDS.get(type(cell.holder[cell.key]), "text"))
    wanted: dict[str, dict[str, TDataType]] = defaultdict(dict)
    for (name, key), found in kinds.items():
        before = there[name].get(key)
        kind = wanted[name][key] = _widest(found | ({before} if before else set()))
        if len(found) > 1 or kind != (before or kind):
            tell(f"values of several kinds are in the column {key}, as {kind}")
    for cell in cells:
        cell.holder[cell.key] = _as(wanted[cell.table][cell.column], cell.holder[cell.key])
    return wanted


def _cells(row: Row, holder: Row, is_free: Callable[[str], bool], table: str, prefix: str = "") -> Iterator[_Cell]:
    """Find the values of a row that the description doesn't know."""
    for key, value in holder.items():
        name, inner = f"{prefix}{key}", _every if is_free(key) else _custom
        if isinstance(value, dict):
            yield from _cells(row, value, inner, table, f"{name}__")
        elif isinstance(value, list):
            for member in value if "__" not in table else []:  # lists in lists are JSON
                if isinstance(member, dict):
                    yield from _cells(row, member, inner, f"{table}__{name}")
        elif is_free(key):
            yield _Cell(row, table, name, holder, key)


def _every(key: str) -> bool:  # noqa: ARG001
    return True


def _custom(key: str) -> bool:
    return key.startswith("cf_")


def _keep_room(table: str, cells: list[_Cell], taken: set[str], tell: Callable[[str], None]) -> list[_Cell]:
    """Move what finds no column any more into one of JSON, and return what does."""
    new = sorted({cell.column for cell in cells if cell.table == table} - taken)
    room = max(0, MOST - len(taken))
    late = {name for at, name in enumerate(new) if at >= room or len(name) > _LONGEST}
    if not late:
        return cells
    tell(f"{len(late)} fields found no column, they are in {MORE}")
    kept: list[_Cell] = []
    moved: dict[int, tuple[Row, Row]] = {}  # by identity: rows, and what they have more
    for cell in cells:
        if cell.table == table and cell.column in late:
            _, more = moved.setdefault(id(cell.row), (cell.row, {}))
            more[cell.column] = cell.holder.pop(cell.key)
        else:
            kept.append(cell)
    for row, more in moved.values():
        row[MORE] = orjson.dumps({**orjson.loads(row.get(MORE, "{}")), **more}).decode()
    return kept


def _widest(kinds: set[TDataType]) -> TDataType:
    if len(kinds) == 1:
        return next(iter(kinds))
    return "double" if kinds == {"bigint", "double"} else "text"


def _as(kind: TDataType, value: Any) -> Any:
    if kind == "double":
        return float(value)
    if kind != "text" or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return value.isoformat() if isinstance(value, date) else str(value)
