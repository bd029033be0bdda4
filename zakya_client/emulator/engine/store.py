"""Where the shop keeps its records: by id, with unique fields, remembered sort orders, and a way back.

Everything that changes a record goes through its `Store`, and every change inside `Journal.transaction` is taken back
when the transaction fails. So a verb may change what it likes before it finds out that it must refuse; what has to be
true only when all is done is checked at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from attrs import define, field

from zakya_client.emulator.answers import duplicate, not_found
from zakya_client.emulator.fields import Record


@define
class Journal:
    """What was changed in a transaction, newest last, so that it can be taken back."""

    _undo: list[Callable[[], object]] | None = None
    _checks: dict[object, Callable[[], object]] = field(factory=dict)

    def check(self, key: object, test: Callable[[], object]) -> None:
        """Make a test when the transaction ends, once for each key; outside a transaction at once."""
        if self._undo is None:
            test()
        else:
            self._checks[key] = test

    def note(self, undo: Callable[[], object]) -> None:
        """Remember how a change is taken back; outside a transaction nobody asks."""
        if self._undo is not None:
            self._undo.append(undo)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Take back every change made inside the block if it raises; blocks may nest."""
        outer, checks, mine = self._undo, self._checks, list[Callable[[], object]]()
        self._undo, self._checks = mine, {}
        try:
            yield
            for test in self._checks.values():
                test()
        except BaseException:
            self._undo = None
            for undo in reversed(mine):
                undo()
            mine.clear()
            raise
        finally:
            self._undo, self._checks = outer, checks
            if outer is not None:
                outer.extend(mine)


@define(eq=False)
class Store:
    """Records of one kind. Every change goes through `add`, `change` and `remove`.

    Attributes:
        noun: What a record is called in refusals.
        id_field: The field that holds the record's own id.
        unique: Fields of which no two records share the text, whatever its capitals; empty text is never taken.
        journal: Where changes are noted.
    """

    noun: str
    id_field: str
    unique: tuple[str, ...] = ()
    journal: Journal = field(factory=Journal)
    _records: dict[str, Record] = field(factory=dict, init=False)
    _taken: dict[str, dict[str, str]] = field(init=False)
    _orders: dict[tuple[str, str], list[Record]] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self._taken = {name: {} for name in self.unique}

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self._records.values()))

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._records

    def __getitem__(self, record_id: str) -> Record:
        """Return the record, or raise the API's refusal when there is none."""
        try:
            return self._records[record_id]
        except KeyError:
            raise not_found(self.noun) from None

    def find(self, record_id: str) -> Record:
        """Return the record, or an empty one when there is none."""
        return self._records.get(record_id, {})

    def having(self, **fields: Any) -> list[Record]:
        """Return the records that have these values in these fields, the oldest first."""
        return [record for record in self._records.values() if fields.items() <= record.items()]

    def add(self, record: Record) -> Record:
        """Keep a new record."""
        self._claim(record[self.id_field], record)
        self._records[record[self.id_field]] = record
        self._orders.clear()
        self.journal.note(lambda: self._drop(record))
        return record

    def change(self, record: Record, changes: Record, *, without: Iterable[str] = ()) -> None:
        """Write fields of a record that is kept here, and take the fields named in `without` away."""
        before = dict(record)
        self._claim(record[self.id_field], changes, before=record)
        record.update(changes)
        for name in without:
            record.pop(name, None)
        self._forget_orders(changes)
        self.journal.note(lambda: self._restore(record, before))

    def remove(self, record: Record) -> None:
        """Forget a record."""
        self._drop(record)
        self.journal.note(lambda: self.add(record))

    def taken(self, name: str, text: str) -> bool:
        """Return whether a record has this text in a unique field."""
        return text.casefold() in self._taken[name]

    def ordered(self, column: str, order: str = "A") -> list[Record]:
        """Return all records sorted by a field, order A or D; remembered until a change, so that paging stays cheap."""
        key = (column, order)
        if key not in self._orders:
            self._orders[key] = sorted(
                self._records.values(),
                key=lambda record: sort_key(record.get(column, "")),
                reverse=order == "D",
            )
        return self._orders[key]

    def _claim(self, record_id: str, values: Record, before: Record | None = None) -> None:
        wanted = {name: str(values[name]).casefold() for name in self._taken if values.get(name)}
        for name, text in wanted.items():
            if self._taken[name].get(text, record_id) != record_id:
                raise duplicate(self.noun, str(values[name]))
        if before is not None:
            self._release(before, values)
        for name, text in wanted.items():
            self._taken[name][text] = record_id

    def _release(self, record: Record, names: Iterable[str]) -> None:
        for name in self._taken.keys() & set(names):
            self._taken[name].pop(str(record.get(name, "")).casefold(), None)

    def _forget_orders(self, names: Iterable[str]) -> None:
        changed = set(names)
        for key in [key for key in self._orders if key[0] in changed]:
            del self._orders[key]

    def _drop(self, record: Record) -> None:
        self._release(record, self._taken)
        del self._records[record[self.id_field]]
        self._orders.clear()

    def _restore(self, record: Record, before: Record) -> None:
        self._release(record, self._taken)
        record.clear()
        record.update(before)
        self._claim(record[self.id_field], record)
        self._orders.clear()


def sort_key(value: Any) -> tuple[int, float, str]:
    """Order values of mixed types: numbers first, then text without regard to capitals."""
    if isinstance(value, (int, float)):
        return (0, value, "")
    return (1, 0, str(value).casefold())
