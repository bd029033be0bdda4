"""Columns for what the API description doesn't know: one a key, whatever its values turn into.

A custom field that was a number and becomes text would get a second column from dlt, and the first one would be empty
from then on. Instead its column becomes one of texts. PostgreSQL takes 1,600 columns a table at most, and fewer that
are filled: what comes when there are `MOST` columns of this kind is kept as JSON in a column of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import orjson
from attrs import Factory, define
from dlt.common.data_types import TDataType
from dlt.common.schema.typing import TColumnSchema

from zakya_client.sync.reader import Table
from zakya_client.sync.rows import MORE, Row, column, described, hints

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

_Cell = tuple[str, str, Row, str]
"""The child table (none if empty) and the column that a value is in, the object that holds it, and its key there."""


@define
class Columns:
    """Columns that rows need.

    Attributes:
        own: Columns of the table itself, as dlt takes them.
        nested: Columns of its child tables, likewise.
        kinds: Full name of the table, column and type of each that the description doesn't know.
    """

    own: dict[str, TColumnSchema]
    nested: dict[str, Any] = Factory(dict)
    kinds: list[tuple[str, str, TDataType]] = Factory(list)


def fit(table: Table, rows: Sequence[Row], have: Callable[[list[str]], Types], tell: Callable[[str], None]) -> Columns:
    """Make rows fit the columns of a table, and find out which columns they need.

    Args:
        table: The table.
        rows: The rows; they are changed.
        have: Returns the types of columns that tables have.
        tell: Called with a sentence for what isn't as one would expect.
    """
    known = described(table.models)
    of_rows = [list(_cells(row, lambda key: key not in known)) for row in rows]
    children = sorted({child for cells in of_rows for child, *_ in cells} - {""})
    there = have([table.name, *(f"{table.name}__{child}" for child in children)])
    taken = {name for name in there[table.name] if name.split("__")[0] not in known and not name.startswith("_")}
    _keep_room(rows, of_rows, taken, tell)
    kinds: dict[tuple[str, str], set[TDataType]] = defaultdict(set)
    for child, name, holder, key in (cell for cells in of_rows for cell in cells):
        kinds[child, name].add(_KINDS.get(type(holder[key]), "text"))
    columns = Columns(hints(table.models))
    wanted: dict[tuple[str, str], TDataType] = {}
    for (child, name), found in kinds.items():
        full = f"{table.name}__{child}" if child else table.name
        before = there[full].get(name)
        kind = wanted[child, name] = _widest(found | ({before} if before else set()))
        if len(found) > 1 or kind != (before or kind):
            tell(f"values of several kinds are in the column {name}, as {kind}")
        columns.kinds.append((full, name, kind))
        of = columns.nested.setdefault(child, {"columns": {}})["columns"] if child else columns.own
        of[name] = column(name, kind)
    for child, name, holder, key in (cell for cells in of_rows for cell in cells):
        holder[key] = _as(wanted[child, name], holder[key])
    return columns


def _cells(row: Row, is_free: Callable[[str], bool], child: str = "", prefix: str = "") -> Iterator[_Cell]:
    """Find the values of a row that the description doesn't know."""
    for key, value in row.items():
        name, inner = f"{prefix}{key}", _every if is_free(key) else _custom
        if isinstance(value, dict):
            yield from _cells(value, inner, child, f"{name}__")
        elif isinstance(value, list):
            for member in value if not child else []:  # lists in lists are JSON
                if isinstance(member, dict):
                    yield from _cells(member, inner, name)
        elif is_free(key):
            yield child, name, row, key


def _every(key: str) -> bool:  # noqa: ARG001
    return True


def _custom(key: str) -> bool:
    return key.startswith("cf_")


def _keep_room(rows: Sequence[Row], cells: Sequence[list[_Cell]], taken: set[str], tell: Callable[[str], None]) -> None:
    """Move what finds no column any more into one of JSON."""
    new = sorted({name for each in cells for child, name, *_ in each if not child} - taken)
    room = max(0, MOST - len(taken))
    late = {name for at, name in enumerate(new) if at >= room or len(name) > _LONGEST}
    if not late:
        return
    tell(f"{len(late)} fields found no column, they are in {MORE}")
    for row, each in zip(rows, cells, strict=True):
        moved = {name: holder.pop(key) for child, name, holder, key in each if not child and name in late}
        if moved:
            row[MORE] = orjson.dumps(moved).decode()
            each[:] = [cell for cell in each if cell[0] or cell[1] not in late]


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
