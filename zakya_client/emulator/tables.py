"""Where the shop keeps its records: by id, with unique fields and remembered sort orders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .answers import duplicate, not_found
from .fields import Record


class Table:
    """Records of one kind. Every change goes through `add`, `change` and `remove`.

    `noun` names a record in refusals, `id_field` is the record's own id, and no two records may share the
    text of a `unique` field, whatever its capitals; empty text is never taken.
    """

    def __init__(self, noun: str, id_field: str, unique: tuple[str, ...] = ()) -> None:
        self.noun = noun
        self.id_field = id_field
        self.unique = unique
        self._records: dict[str, Record] = {}
        self._taken: dict[str, dict[str, str]] = {field: {} for field in unique}
        self._orders: dict[tuple[str, str], list[Record]] = {}

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self._records.values()))

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._records

    def __getitem__(self, record_id: str) -> Record:
        """The record, or the API's refusal when there is none."""
        try:
            return self._records[record_id]
        except KeyError:
            raise not_found(self.noun) from None

    def find(self, record_id: str) -> Record:
        """The record, or an empty one when there is none."""
        return self._records.get(record_id, {})

    def add(self, record: Record) -> Record:
        """Keeps a new record."""
        self._claim(record[self.id_field], record)
        self._records[record[self.id_field]] = record
        self._orders.clear()
        return record

    def change(self, record: Record, changes: Record) -> None:
        """Writes fields of a record that is kept here."""
        self._claim(record[self.id_field], changes, before=record)
        record.update(changes)
        for key in [key for key in self._orders if key[0] in changes]:
            del self._orders[key]

    def remove(self, record: Record) -> None:
        """Forgets a record."""
        for field, taken in self._taken.items():
            taken.pop(str(record.get(field, "")).casefold(), None)
        del self._records[record[self.id_field]]
        self._orders.clear()

    def taken(self, field: str, text: str) -> bool:
        """Whether a record has this text in a unique field."""
        return text.casefold() in self._taken[field]

    def ordered(self, column: str, order: str = "A") -> list[Record]:
        """All records sorted by a field, order A or D; remembered until the next change, so that paging stays cheap."""
        key = (column, order)
        if key not in self._orders:
            self._orders[key] = sorted(
                self._records.values(),
                key=lambda record: sort_key(record.get(column, "")),
                reverse=order == "D",
            )
        return self._orders[key]

    def _claim(self, record_id: str, values: Record, before: Record | None = None) -> None:
        wanted = {field: str(values[field]).casefold() for field in self._taken if values.get(field)}
        for field, text in wanted.items():
            if self._taken[field].get(text, record_id) != record_id:
                raise duplicate(self.noun, str(values[field]))
        for field, taken in self._taken.items():
            if before is not None and field in values:
                taken.pop(str(before.get(field, "")).casefold(), None)
        for field, text in wanted.items():
            self._taken[field][text] = record_id


def sort_key(value: Any) -> tuple[int, float, str]:
    """Orders values of mixed types: numbers first, then text without regard to capitals."""
    if isinstance(value, (int, float)):
        return (0, value, "")
    return (1, 0, str(value).casefold())
