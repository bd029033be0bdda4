"""One table while it is read: what the database has of it, what came, and what is therefore new, changed or gone."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from typing import Any, NamedTuple, TypeVar, cast

from attrs import Factory, define, field, frozen

from zakya_client import models
from zakya_client.client import ZakyaClient
from zakya_client.runtime.decode import ResponseModel
from zakya_client.sync.lists import NEVER, Moment, changed, unless_gone
from zakya_client.sync.rows import CHANGED_AT, LISTED, ORGANIZATION, PARENT, READ_AT, VERSION, Row, row_of, version_of

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")

AT_ONCE = 20
"""Calls of a table that are under way together; the gate decides how many of them run."""

UNFINISHED = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for when a table was compared as long as its first reading hasn't come to the end of the list."""


@frozen
class Table(ABC):
    """A table, and the way in which it is read.

    Attributes:
        name: What it is called in the database, and the client's attribute that has its operations.
        model_names: Model of its list's rows; and of the record itself, where that tells more.
        key: Column with the record's id; with ``organization_id`` it is the primary key.
        details: Whether each record that is new or changed is fetched itself.
        of: The table whose rows it is read by, if any.
    """

    name: str
    model_names: str
    key: str
    details: bool = field(default=False, kw_only=True)
    of: str = field(default="", kw_only=True)

    @property
    def models(self) -> list[type[ResponseModel]]:
        """The models of its rows."""
        return [cast("type[ResponseModel]", getattr(models, name)) for name in self.model_names.split()]

    @property
    def has_details(self) -> bool:
        """Whether a record itself tells more than its list."""
        return " " in self.model_names

    def is_due(self, version: str) -> bool:
        """Return whether a row of that version is what a list says of a record that is to be fetched itself."""
        return self.details and version.startswith(LISTED)

    @abstractmethod
    async def read(self, reader: Reader) -> None:
        """Read the table."""

    @abstractmethod
    async def cost(self, reader: Reader, costs: Mapping[str, Cost]) -> Cost:
        """Find out what reading the table costs; what the tables before it cost is known, by name."""


@frozen
class Cost:
    """What a table costs.

    Attributes:
        table: Its name.
        lists: Calls that its lists need, about.
        records: Records that the shop has, ``None`` if that can't be known before reading.
        due: Records that are new or changed, about.
        details: Whether each of those is fetched itself, with a call; ``None`` if that can't be chosen.
    """

    table: str
    lists: int
    records: int | None = None
    due: int = 0
    details: bool | None = None

    @property
    def calls(self) -> int:
        """Calls that it needs, about."""
        return self.lists + (self.due if self.details else 0)


@frozen
class Batch:
    """Rows of a table that are new or changed."""

    table: Table
    rows: list[Row]


@frozen
class Gone:
    """Ids of rows that the database has and the shop has no more."""

    table: Table
    ids: list[str]


@frozen
class Entries:
    """Rows of one of the sync's own tables."""

    table_name: str
    rows: list[Row]


Event = Batch | Gone | Entries


@define
class Progress:
    """How far a table is.

    Attributes:
        state: ``waiting``, ``reading``, ``done``, ``stopped`` (the day's calls are used up) or ``failed``.
        seen: Rows that were looked at.
        expected: Rows that will be, as far as is known.
        changed: Rows that are new or changed.
        deleted: Rows that are gone.
    """

    state: str = "waiting"
    seen: int = 0
    expected: int | None = None
    changed: int = 0
    deleted: int = 0


class Seen(NamedTuple):
    """What counts of a row: what it said, when it was last changed, and under which record it was listed."""

    version: str
    changed_at: Moment = None
    parent: str | None = None


@frozen
class Known:
    """What a database has of a table.

    Attributes:
        rows: Its rows, but for those that are marked as deleted, by id.
        compared_at: When the whole list was last compared, `UNFINISHED`, or ``None`` if it can't be relied on.
        lists: Of records whose own lists were read: their digest then, and when that was, by id.
    """

    rows: Mapping[str, Seen] = Factory(dict)
    compared_at: datetime | None = None
    lists: Mapping[str, tuple[str, datetime]] = Factory(dict)


@define(eq=False)
class Reader:
    """Reads one table.

    Attributes:
        others: Readers of all tables, by name.
        emit: Takes what is found.
        compare_every: How long after the whole list was compared that isn't done again.
        notes: What should be told of its names and values, and how often it happened.
        rows: The shop's rows, as far as they are known: those that the database has, and those that came.
        came: Ids of those that came.
        latest: The last change that the database has seen; one in the future doesn't count.
        is_whole: Whether the whole list was compared.
        is_in_order: Whether rows came in the order of their last change, so that the last one says what came.
    """

    table: Table
    client: ZakyaClient
    known: Known
    others: Mapping[str, Reader]
    emit: Callable[[Event], Awaitable[None]]
    compare_every: timedelta
    now: Callable[[], datetime]
    notes: Counter[str] = Factory(Counter)
    progress: Progress = Factory(Progress)
    rows: dict[str, Seen] = field(init=False)
    came: set[str] = Factory(set)
    latest: Moment = field(init=False)
    is_whole: bool = False
    is_in_order: bool = True
    _nameless: int = 0
    _read_at: datetime = NEVER
    _last: datetime = NEVER
    _began_at: datetime = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._began_at = self.now()
        self.rows = dict(self.known.rows)
        moments = [seen.changed_at for seen in self.rows.values() if seen.changed_at]
        self.latest = max((moment for moment in moments if moment <= self._began_at), default=None)

    @property
    def resource(self) -> Any:
        """The client's operations of this table."""
        return getattr(self.client, self.table.name)

    @property
    def must_compare(self) -> bool:
        """Whether the whole list is due to be compared."""
        compared_at = self.known.compared_at
        return compared_at is None or self.now() >= compared_at + self.compare_every

    @property
    def compared_at(self) -> datetime | None:
        """What `Known.compared_at` is after this reading."""
        known = self.known
        if self.is_whole:
            return self._began_at
        if self.progress.state == "done":
            return known.compared_at
        if not self.is_in_order:
            return None
        return known.compared_at if known.rows else UNFINISHED

    @property
    def digests(self) -> dict[str, str]:
        """What each of the shop's rows says, summed up, whether it was fetched itself or not."""
        return {key: seen.version.removeprefix(LISTED) for key, seen in self.rows.items()}

    @property
    def missing(self) -> set[str]:
        """Ids that the database has and a list lacks that was read whole."""
        return set() if self._nameless else set(self.known.rows) - self.came  # a row without its id may be any of them

    def row_of(self, record: ResponseModel) -> Row:
        """Make a row of a record, and note what it keeps otherwise than it came."""
        return row_of(record, self._tell)

    def look(self, records: Iterable[ResponseModel], parent: str | None = None) -> dict[str, Row]:
        """Compare records with what is known.

        Args:
            records: Rows of a list.
            parent: The record under which they are listed.

        Returns:
            Rows that are new or changed, by id.
        """
        found: dict[str, Row] = {}
        for record in records:
            row = self.row_of(record)
            if row.setdefault(ORGANIZATION, self.client.organization_id) != self.client.organization_id:
                continue  # of another organization that the user may see
            if not (key := str(row.get(self.table.key, ""))):
                self._nameless += 1
                self._tell(f"rows without {self.table.key} were left out")
                continue
            if key in self.came and key not in self.rows:
                continue  # it was asked for itself meanwhile, and is gone
            if parent is not None:
                row[PARENT] = parent
            version, changed_at, have = version_of(row), changed(record), self.rows.get(key)
            if not have or (have.version != version and (have.version.startswith(LISTED) or not self.table.details)):
                version = LISTED + version  # a record that was fetched before stays
            self.is_in_order = self.is_in_order and changed_at is not None and changed_at >= self._last
            self._last = changed_at or self._last
            if not have or have.version != version:
                found[key] = {**row, VERSION: version, CHANGED_AT: changed_at}
            self.came.add(key)
            self.rows[key] = Seen(version, changed_at, parent)
        self.progress.seen = len(self.came)
        return found

    async def take(self, records: Iterable[ResponseModel]) -> None:
        """Compare records with what is known, and pass on what is new or changed.

        Where details are wanted, a record that was fetched before is fetched again at once, and keeps its row until
        then. Others are passed on as their list shows them, and are due.
        """
        rows = self.look(records)
        await self._fetch([key for key, row in rows.items() if not row[VERSION].startswith(LISTED)])
        await self.pass_on(row for row in rows.values() if row[VERSION].startswith(LISTED))

    async def take_due(self) -> None:
        """Fetch the records that are due, and pass them on."""
        progress, due = self.progress, [key for key, seen in self.rows.items() if self.table.is_due(seen.version)]
        progress.seen = max(0, len(self.came) - len(due))
        progress.expected = progress.seen + len(due)
        for keys in parts(due, AT_ONCE):
            await self._fetch(keys)
            progress.seen += len(keys)

    async def _fetch(self, keys: Sequence[str]) -> None:
        """Fetch records of the list themselves, and pass them on."""

        async def one(key: str) -> Row | None:
            record = await unless_gone(self.resource.get(key))
            if record is None:  # deleted since it was listed
                return None
            seen = self.rows[key]
            of_list = {VERSION: seen.version.removeprefix(LISTED), CHANGED_AT: seen.changed_at}
            return {**self.row_of(record), self.table.key: key, **of_list}

        async for found in in_parts(one, keys):
            await self.pass_on(row for row in found.values() if row)
            await self.drop(key for key, row in found.items() if row is None)

    async def pass_on(self, rows: Iterable[Row]) -> None:
        """Pass on rows that are new or changed."""
        self._read_at = max(self.now(), self._read_at + timedelta(microseconds=1))
        own = {ORGANIZATION: self.client.organization_id, READ_AT: self._read_at}
        if found := [{**row, **own} for row in rows]:
            self.progress.changed += sum(not self.table.is_due(row[VERSION]) for row in found)
            await self.emit(Batch(self.table, found))

    async def drop(self, ids: Iterable[str]) -> None:
        """Pass on the ids of rows that are gone."""
        gone = sorted(ids)
        for key in gone:
            self.rows.pop(key, None)
        self.progress.deleted += len(gone)
        if gone:
            await self.emit(Gone(self.table, gone))

    def _tell(self, note: str) -> None:
        self.notes[note] += 1


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def parts(values: Sequence[T], size: int) -> list[Sequence[T]]:
    """Cut a sequence into parts."""
    return [values[first : first + size] for first in range(0, len(values), size)]


async def in_parts(work: Callable[[K], Awaitable[T]], values: Sequence[K]) -> AsyncIterator[dict[K, T]]:
    """Do work for `AT_ONCE` values at a time.

    Yields:
        What it came to, by value; up to the first failure, as what comes later would hide what failed.

    Raises:
        Exception: The first that was raised, after what went well before it.
    """
    for few in parts(values, AT_ONCE):
        results = await asyncio.gather(*map(work, few), return_exceptions=True)
        went_well = takewhile(lambda result: not isinstance(result, BaseException), results)
        yield cast("dict[K, T]", dict(zip(few, went_well, strict=False)))
        for result in results:
            if isinstance(result, BaseException):
                raise result
