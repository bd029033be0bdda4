"""A file of many rows: a sheet for Excel (xlsx), CSV, or Parquet for programs that calculate.

Which columns there are, and what they hold, is known once the last row is there. Until then rows lie in a temporary
file: memory holds a few thousand of them at most, however many there are.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from importlib import import_module
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias

import orjson

from zakya_client.cli.cells import as_json, cell, csv_cell, is_formula, lines
from zakya_client.cli.described import Kind
from zakya_client.errors import ConfigurationError, ValidationError

Value: TypeAlias = str | int | float | date | None

EXACT = 2**53
"""Numbers below are exact in a spreadsheet; others stay text."""

SHEET_ROWS, CELL_CHARACTERS, FIRST_YEAR = 1_048_575, 32_767, 1900
"""Rows below the head of a sheet of Excel, characters of its cells, and the year that its calendar begins with."""

BATCH = 5_000


class Format(StrEnum):
    """In which format a file is."""

    XLSX = "xlsx"
    CSV = "csv"
    PARQUET = "parquet"


class Rows:
    """Rows in a temporary file, which ends with the block that it is entered for.

    They keep all fields, or those that are asked for, in that order; `names` has all fields that rows came with.
    """

    def __init__(self, kinds: Mapping[str, Kind], fields: Sequence[str] = ()) -> None:
        self.count = 0
        self.names: dict[str, None] = {}
        self._kinds = kinds
        self._fields = fields
        self._found: dict[str, set[type]] = {name: set() for name in fields}
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 (it is closed at the block's end)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, row: Mapping[str, Any]) -> None:
        """Keep a row."""
        self.names.update(dict.fromkeys(row))
        kept = {name: _flat(row.get(name)) for name in self._fields or row}
        for name, value in kept.items():
            self._found.setdefault(name, set()).add(type(self._read(name, value)))
        self._file.write(as_json(kept) + b"\n")
        self.count += 1

    @property
    def columns(self) -> dict[str, type]:
        """What each column holds: a type that all of its values have, otherwise text."""
        found = self._found if self.count else {name: set() for name in self._fields or self._kinds}
        return {name: _common(types - {type(None)}) for name, types in found.items()}

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Iterate over the rows as they came, in flat values."""
        self._file.seek(0)
        yield from map(orjson.loads, self._file)

    def typed(self) -> Iterator[list[Value]]:
        """Iterate over the rows, with a value of its column's type for each column."""
        columns = self.columns
        for row in self:
            yield [self._typed(name, kind, row.get(name)) for name, kind in columns.items()]

    def _typed(self, name: str, kind: type, value: Any) -> Value:
        found = self._read(name, value)
        if found is None or type(found) is kind:
            return found
        return float(found) if kind is float and isinstance(found, int) else cell(value)

    def _read(self, name: str, value: Any) -> Value:
        """Return a value as what the API description says it is; whatever isn't that stays text."""
        if value is None or value == "" or isinstance(value, bool):
            return None if value == "" else value
        kind = "id" if name.endswith("_id") else self._kinds.get(name)
        text = cell(value)
        if kind in ("number", "whole") or (kind is None and not isinstance(value, str)):
            return _number(text)
        try:
            if kind == "day":
                return date.fromisoformat(text)
            if kind == "moment" and (moment := datetime.fromisoformat(text)).tzinfo:
                return moment
        except ValueError:
            pass
        return text


def format_of(path: Path, asked: Format | None) -> Format:
    """Return the format that was asked for, or the one that a file's name ends with.

    Raises:
        ValidationError: It ends with none.
    """
    ending = path.suffix.removeprefix(".").lower()
    if asked is None and ending not in list(Format):
        raise ValidationError(f"{path} should end with .xlsx, .csv or .parquet; or give --format")
    return asked or Format(ending)


def writer_of(form: Format) -> Any:
    """Return the function that writes a file of a format: it takes the file's path, a title, and the rows.

    Raises:
        ConfigurationError: Its library isn't installed.
    """
    if form is Format.CSV:
        return _write_csv
    write, needed = (_write_xlsx, "xlsxwriter") if form is Format.XLSX else (_write_parquet, "pyarrow.parquet")
    try:
        import_module(needed)
    except ModuleNotFoundError:
        raise ConfigurationError(f"{form} files need the extra: pip install 'zakya-client[export]'") from None
    return write


def _write_csv(path: Path, title: str, rows: Rows) -> None:  # noqa: ARG001 (only a sheet has a title)
    names = list(rows.columns)
    with path.open(
        "w", encoding="utf-8-sig", newline=""
    ) as file:  # without the mark Excel takes it for another encoding
        writer = csv.writer(file)
        writer.writerow(map(csv_cell, names))
        writer.writerows([csv_cell(row.get(name)) for name in names] for row in rows)


def _write_xlsx(path: Path, title: str, rows: Rows) -> None:
    xlsxwriter = import_module("xlsxwriter")
    if rows.count > SHEET_ROWS:
        raise ValidationError(f"a sheet has room for {SHEET_ROWS:,} rows, not for {rows.count:,}: use .csv or .parquet")
    try:
        with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
            _fill(book, book.add_worksheet(title), rows)
    except xlsxwriter.exceptions.XlsxFileError as error:
        raise OSError(str(error)) from None


def _fill(book: Any, sheet: Any, rows: Rows) -> None:
    bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    formula = book.add_format({"num_format": "@", "quote_prefix": True})  # stays text when somebody edits it
    formats = {
        date: book.add_format({"num_format": "yyyy-mm-dd"}),
        datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
        float: book.add_format({"num_format": "#,##0.00##"}),
        int: None,
        bool: None,
    }
    for column, (name, kind) in enumerate(rows.columns.items()):
        sheet.set_column(column, column, max(len(name) + 3, 20 if kind is str or kind is datetime else 12))
        sheet.write_string(0, column, lines(name), bold)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, rows.count, max(0, len(rows.columns) - 1))
    for number, row in enumerate(rows.typed(), start=1):
        for column, value in enumerate(row):
            if isinstance(value, str) or (isinstance(value, date) and value.year < FIRST_YEAR):
                shown = lines(str(value))[:CELL_CHARACTERS]
                sheet.write_string(number, column, shown, formula if is_formula(shown) else text)
            elif isinstance(value, datetime):
                sheet.write_datetime(number, column, value.replace(tzinfo=None), formats[datetime])
            elif value is not None:
                sheet.write(number, column, value, formats[type(value)])


def _write_parquet(path: Path, title: str, rows: Rows) -> None:  # noqa: ARG001 (only a sheet has a title)
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    types = {
        str: arrow.string(), int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_(), date: arrow.date32(),
        datetime: arrow.timestamp("us", tz="UTC"),
    }  # fmt: skip
    schema = arrow.schema([(name, types[kind]) for name, kind in rows.columns.items()])
    typed = rows.typed()
    with parquet.ParquetWriter(path, schema) as writer:
        while batch := list(islice(typed, BATCH)):
            columns = zip(*batch, strict=True)
            writer.write_table(
                arrow.Table.from_arrays(
                    [arrow.array(values, kind) for values, kind in zip(columns, schema.types, strict=True)],
                    schema=schema,
                )
            )


def _flat(value: Any) -> Any:
    return cell(value) if isinstance(value, dict | list) else value


def _common(found: set[type]) -> type:
    if len(found) == 1:
        return next(iter(found))
    return float if found == {int, float} else str


def _number(text: str) -> int | float | str:
    try:
        exact = Decimal(text)
    except InvalidOperation:
        return text
    if not exact.is_finite() or abs(exact) >= EXACT:
        return text
    return float(exact) if exact.as_tuple().exponent else int(exact)
