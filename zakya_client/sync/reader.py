"""One table while it is read: what the database has of it, what came, and what is therefore new, changed or gone."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any, cast

from attrs import Factory, define, field, frozen

from zakya_client import models
from zakya_client.client import ZakyaClient
from zakya_client.runtime.decode import ResponseModel
from zakya_client.sync.lists import NEVER, Moment, unless_gone
from zakya_client.sync.lists import changed as changed_when
from zakya_client.sync.rows import CHANGED_AT, LISTED, ORGANIZATION, PARENT, READ_AT, VERSION, Row, row_of, version_of

AT_ONCE = 10
"""Calls of a table that are under way together; the gate decides how many of them run."""

_OF_LISTS = (VERSION, CHANGED_AT)
"""Columns that say what the list said, also of a record that was fetched."""


@frozen
class Table:
    """One table.

    Attributes:
        name: What it is called in the database, and the client's attribute that has its operations.
        model_names: Model of its list's rows; and of the record itself, where that tells more.
        key: Column with the record's id; with ``organization_id`` it is the primary key.
        strategy: How it is read, and what that costs.
    """

    name: str
    model_names: str
    key: str
    strategy: Strategy

    @property
    def models(self) -> list[type[ResponseModel]]:
        """The models of its rows."""
        return [cast("type[ResponseModel]", getattr(models, name)) for name in self.model_names.split()]

    @property
    def has_details(self) -> bool:
        """Whether a record itself tells more than its list."""
        return len(self.models) > 1

    @property
    def primary_key(self) -> list[str]:
        """The columns that tell one row from another."""
        return list(dict.fromkeys([ORGANIZATION, self.key]))


@frozen
class Strategy(ABC):
    """A way of reading a table, and what it costs.

    Attributes:
        needs: The table whose rows it is read by.
        details: Whether each record that is new or changed is fetched itself.
    """

    needs: str = field(default="", kw_only=True)
    details: bool = field(default=False, kw_only=True)

    @abstractmethod
    def operations(self, table: str) -> Sequence[str]:
        """Return the operations of the API that it calls."""

    @abstractmethod
    async def read(self, reader: Reader) -> None:
        """Read the table."""

    @abstractmethod
    async def cost(self, reader: Reader) -> Cost:
        """Find out what reading the table costs; the table that it needs has been asked before."""

    async def exists(self, reader: Reader, ids: Sequence[str]) -> set[str]:  # noqa: ARG002
        """Find out which records that a list lacks exist nevertheless; none if the API has no operation for that."""
        return set()


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
    """Rows of a table that are new or changed.

    Attributes:
        table: The table.
        rows: The rows.
        read_at: When they were read.
        lists: Digests of the records whose own lists were read, by id.
        is_listed: Whether they are what a list says of records that are fetched later.
    """

    table: Table
    rows: list[Row]
    read_at: datetime
    lists: Mapping[str, str] = Factory(dict)
    is_listed: bool = False


@frozen
class Gone:
    """Ids of rows that the database has and the shop has no more."""

    table: Table
    ids: list[str]


Event = Batch | Gone

UNFINISHED = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for when a table was compared as long as its first reading hasn't come to the end of the list."""


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


@frozen
class Known:
    """What a database has of a table.

    Attributes:
        versions: Version of each row that isn't marked as deleted, by its id.
        latest: The last change that it has seen, of those that aren't in the future.
        compared_at: When the whole list was last compared, `UNFINISHED`, or ``None`` if it can't be relied on.
        parents: For a table that is read by the rows of another one: version of each of those when its list was read,
            and when that was.
        under: The record under which a row was listed, by the row's id.
        listed: When each record was last changed of which only the list's row is there, by id.
    """

    versions: Mapping[str, str] = Factory(dict)
    latest: datetime | None = None
    compared_at: datetime | None = None
    parents: Mapping[str, tuple[str, datetime]] = Factory(dict)
    under: Mapping[str, str] = Factory(dict)
    listed: Mapping[str, Moment] = Factory(dict)


@define(eq=False)
class Reader:
    """Reads one table.

    Attributes:
        table: The table.
        client: Makes the calls.
        known: What the database has.
        others: Readers of all tables, by name.
        emit: Takes what is found.
        compare_every: How long after the whole list was compared that isn't done again.
        now: Tells the time, in UTC.
        notes: What should be told of its names and values, and how often it happened.
        progress: How far it is.
        versions: Versions of the rows that came.
        due: When each record was last changed that is there as its list shows it, and is to be fetched, by id.
        is_whole: Whether the whole list was compared.
        is_in_order: Whether rows came in the order of their last change, so that the last one says what came.
        cost: What reading it costs, once that was asked.
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
    versions: dict[str, str] = Factory(dict)
    due: dict[str, Moment] = Factory(dict)
    is_whole: bool = False
    is_in_order: bool = True
    cost: Cost | None = None
    _gone: set[str] = Factory(set)
    _nameless: int = 0
    _read_at: datetime = NEVER
    _last: datetime = NEVER
    _began_at: datetime = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._began_at = self.now()
        self.due = dict(self.known.listed) if self.table.strategy.details else {}

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
    def fetched(self) -> int:
        """How many records the database has with all that there is of them."""
        return len(self.known.versions) - len(self.known.listed if self.table.has_details else ())

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
        return known.compared_at if known.versions else UNFINISHED

    @property
    def current(self) -> dict[str, str]:
        """Versions of all rows that the shop has, whether they changed or were fetched or not."""
        versions = {**self.known.versions, **self.versions}
        return {key: version.removeprefix(LISTED) for key, version in versions.items() if key not in self._gone}

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
        changed: dict[str, Row] = {}
        for record in records:
            row = self.row_of(record)
            if row.setdefault(ORGANIZATION, self.client.organization_id) != self.client.organization_id:
                continue  # of another organization that the user may see
            if not (key := str(row.get(self.table.key, ""))):
                self._nameless += 1
                self._tell(f"rows without {self.table.key} were left out")
                continue
            if parent is not None:
                row[PARENT] = parent
            version, have = version_of(row), self.versions.get(key, self.known.versions.get(key))
            if have != version and (have is None or have.startswith(LISTED) or not self.table.strategy.details):
                version = LISTED + version  # a record that was fetched before stays
            changed_at = changed_when(record)
            self.is_in_order = self.is_in_order and changed_at is not None and changed_at >= self._last
            self._last = changed_at or self._last
            if have != version:
                changed[key] = {**row, VERSION: version, CHANGED_AT: changed_at}
            self.versions[key] = version
        self.progress.seen = len(self.versions)
        return changed

    async def take(self, records: Iterable[ResponseModel]) -> None:
        """Compare records with what is known, and pass on what is new or changed.

        Where details are wanted, a record that was fetched before is fetched again at once, and keeps its row until
        then. Others are passed on as their list shows them, and are due.
        """
        changed = self.look(records)
        if not self.table.strategy.details:
            await self.pass_on(changed.values())
            return
        listed = {key: row for key, row in changed.items() if row[VERSION].startswith(LISTED)}
        await self._fetch({key: row for key, row in changed.items() if key not in listed})
        await self.pass_on(listed.values(), is_listed=True)
        self.due |= {key: row[CHANGED_AT] for key, row in listed.items()}

    async def take_due(self) -> None:
        """Fetch the records that are due, and pass them on."""
        versions, progress = self.current, self.progress
        due = [key for key in self.due if key in versions]
        progress.seen = max(0, len(self.versions) - len(due))
        progress.expected = progress.seen + len(due)
        for keys in parts(due, 2 * AT_ONCE):
            await self._fetch({key: {VERSION: versions[key], CHANGED_AT: self.due[key]} for key in keys})
            progress.seen += len(keys)

    async def _fetch(self, rows: Mapping[str, Row]) -> None:
        """Fetch the records of a list's rows, by id, and pass them on."""

        async def one(key: str) -> Row | None:
            record = await unless_gone(self.resource.get(key))
            if record is None:  # deleted since it was listed
                return None
            return {**self.row_of(record), self.table.key: key, **{name: rows[key][name] for name in _OF_LISTS}}

        async for found in in_parts(one, list(rows), 2 * AT_ONCE, in_order=True):
            await self.pass_on(row for row in found.values() if row)
            await self.drop(key for key, row in found.items() if row is None)

    async def pass_on(
        self, rows: Iterable[Row], lists: Mapping[str, str] = MappingProxyType({}), *, is_listed: bool = False
    ) -> None:
        """Pass on rows that are new or changed, and which records' own lists were read."""
        self._read_at = max(self.now(), self._read_at + timedelta(microseconds=1))
        own = {ORGANIZATION: self.client.organization_id, READ_AT: self._read_at}
        batch = Batch(self.table, [{**row, **own} for row in rows], self._read_at, lists, is_listed)
        self.progress.changed += 0 if is_listed else len(batch.rows)
        if batch.rows or lists:
            await self.emit(batch)

    async def find_gone(self) -> None:
        """Pass on which rows are gone, after the whole list was read."""
        self.is_whole = True
        if self._nameless:  # one of them may be what seems to be gone
            return
        missing = set(self.known.versions) - set(self.versions)
        await self.drop(missing - await self.table.strategy.exists(self, sorted(missing)) if missing else missing)

    async def drop(self, ids: Iterable[str]) -> None:
        """Pass on the ids of rows that are gone."""
        gone = sorted(set(ids) - self._gone)
        self._gone |= set(gone)
        self.progress.deleted += len(gone)
        if gone:
            await self.emit(Gone(self.table, gone))

    def _tell(self, note: str) -> None:
        self.notes[note] += 1


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def parts(values: Sequence[str], size: int) -> list[Sequence[str]]:
    """Cut a sequence into parts."""
    return [values[first : first + size] for first in range(0, len(values), size)]


async def in_parts(
    work: Callable[[str], Awaitable[Any]], values: Sequence[str], size: int = AT_ONCE, *, in_order: bool = False
) -> AsyncIterator[dict[str, Any]]:
    """Do work for some values at a time.

    Args:
        work: The work for a value.
        values: The values.
        size: How many are worked on together.
        in_order: Whether what comes after the first failure doesn't count.

    Yields:
        What went well of each part, by value.

    Raises:
        Exception: The first that was raised, after what went well.
    """
    for few in parts(values, size):
        results = await asyncio.gather(*(work(value) for value in few), return_exceptions=True)
        failed = [at for at, result in enumerate(results) if isinstance(result, BaseException)]
        if failed and in_order:
            results = results[: failed[0] + 1]
        yield {value: result for value, result in zip(few, results) if not isinstance(result, BaseException)}  # noqa: B905
        for result in results:
            if isinstance(result, BaseException):
                raise result
