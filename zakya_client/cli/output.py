"""What a command prints: a table for people, or JSON lines, JSON and CSV for programs."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import AsyncIterator, Collection, Sequence
from enum import StrEnum

from attrs import frozen

from zakya_client.cli.cells import as_json, csv_cell
from zakya_client.cli.exits import say
from zakya_client.cli.tables import Row, show_record, show_rows
from zakya_client.wording import did_you_mean


class Form(StrEnum):
    """In which form a command prints."""

    TABLE = "table"
    JSONL = "jsonl"
    JSON = "json"
    CSV = "csv"


@frozen
class Output:
    """How a command prints: the form, and the fields in their order; if none are named, all, or those that fit."""

    form: Form
    fields: Sequence[str] = ()

    def record(self, record: Row) -> None:
        """Print one record."""
        row = self._chosen(record)
        if self.form is Form.TABLE:
            show_record(row, whole=bool(self.fields))
        elif self.form is Form.CSV:
            _print_csv([row], self.fields)
        else:
            _write(as_json(row, indented=self.form is Form.JSON))
        self._warn([record])

    async def rows(self, rows: AsyncIterator[Row], *, most: int | None = None, more: str = "") -> None:
        """Print rows: JSON lines as they come, the other forms once all are here.

        A table has `most` of them; `more` says what gets those that follow.
        """
        if self.form is Form.JSONL:
            found: set[str] = set()
            count = 0
            async for row in rows:
                _write(as_json(self._chosen(row)))
                found.update(row)
                count += 1
            self._warn([dict.fromkeys(found)] if count else [])
            return
        whole = [row async for row in rows]
        chosen = [self._chosen(row) for row in whole]
        if self.form is Form.JSON:
            _write(as_json(chosen, indented=True))
        elif self.form is Form.CSV:
            _print_csv(chosen, self.fields)
        else:
            show_rows(chosen[:most], self.fields, more if most is None or len(chosen) > most else "")
        self._warn(whole)

    def _chosen(self, row: Row) -> Row:
        return {name: row.get(name) for name in self.fields} if self.fields else row

    def _warn(self, rows: Sequence[Row]) -> None:
        if rows:
            say_what_is_unknown(self.fields, {name: None for row in rows for name in row})


def output_of(form: Form | None, fields: str | None) -> Output:
    """Make an output of what the command line says; a table on a terminal and JSON lines in a pipe by default."""
    return Output(form or (Form.TABLE if sys.stdout.isatty() else Form.JSONL), names_of(fields))


def say_what_is_unknown(fields: Sequence[str], known: Collection[str]) -> None:
    """Warn on stderr of fields that no row has. It isn't an error: custom fields are absent where they aren't set."""
    for name in fields:
        if name not in known:
            hint = did_you_mean(name, known) or "without --fields you see what there is"
            say(f"nothing here has the field {name!r}; {hint}")


def names_of(fields: str | None) -> list[str]:
    """Split names at commas."""
    return [name.strip() for name in (fields or "").split(",") if name.strip()]


def _write(content: bytes) -> None:
    """Write a line in UTF-8, whatever the terminal's encoding is."""
    sys.stdout.buffer.write(content + b"\n")
    sys.stdout.flush()


def _print_csv(rows: Sequence[Row], fields: Sequence[str]) -> None:
    names = list(fields) or list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([csv_cell(name) for name in names])
    writer.writerows([csv_cell(row.get(name)) for name in names] for row in rows)
    sys.stdout.buffer.write(text.getvalue().encode())
    sys.stdout.flush()
