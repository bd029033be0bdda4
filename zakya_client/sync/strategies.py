"""Ways to read a table. Each holds how it reads and what that costs.

A list that has been read whole isn't read again until that is due: its end tells with one call what changed since,
and whether as many rows are there as there should be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from math import ceil
from typing import Any

from attrs import field, frozen

from zakya_client.errors import NotFoundError
from zakya_client.pagination import Paginator
from zakya_client.sync.lists import PER_PAGE, SORT, End, Moment, by_change, by_page, end_of, length
from zakya_client.sync.reader import UNFINISHED, Cost, Reader, Strategy, in_parts, parts
from zakya_client.sync.rows import PARENT, VERSION

UNDER_EVERY = 7
"""How much less often than lists what stands under records that didn't change is read again."""


@frozen
class Paged(Strategy):
    """A list that can only be read by page, until two readings agree.

    Args:
        details: Whether each record that is new or changed is fetched itself.
    """

    details: bool = False

    def operations(self, table: str) -> Sequence[str]:
        """See `Strategy`."""
        return f"{table}.list", f"{table}.get"

    async def read(self, reader: Reader) -> None:
        """See `Strategy`."""
        known = reader.known
        reader.progress.expected = len(known.versions) or None
        # What fits on one page is compared as cheaply.
        if len(known.versions) >= PER_PAGE and known.latest and known.compared_at:
            is_first = known.compared_at == UNFINISHED
            if await self._read_changes(reader, known.latest) and (is_first or not reader.must_compare):
                reader.is_whole = is_first
                return
        async for records in self._whole(reader):
            await reader.take(records, details=self.details)
        await reader.find_gone()

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        pages, records, _ = await length(partial(_page, reader))
        again = 1 if pages == 1 or (reader.known.versions and not reader.must_compare) else 2 * pages
        return self._cost(reader, again, records, records)

    async def exists(self, reader: Reader, ids: Sequence[str]) -> set[str]:
        """Ask for each record itself."""
        for other in reader.others.values():  # many with a call, where that is possible
            strategy = other.table.strategy
            if isinstance(strategy, Bulk) and strategy.needs == reader.table.name:
                details = [await strategy.fetch(other, few) for few in parts(ids, strategy.size)]
                return {getattr(record, reader.table.key) for few in details for record in few}

        async def one(key: str) -> bool:
            try:
                await reader.resource.get(key)
            except NotFoundError:
                return False
            return True

        return {key async for found in in_parts(one, ids) for key, is_there in found.items() if is_there}

    def _cost(self, reader: Reader, calls: int, records: int, changed: int) -> Cost:
        have = len(reader.known.versions)
        due = min(records, max(changed, records - have)) if have else records
        return Cost(reader.table.name, calls + (due if self.details else 0), records, due)

    async def _read_changes(self, reader: Reader, latest: datetime) -> bool:
        """Read what changed since the last reading. Returns whether that is all that happened."""
        if (end := await _end(reader, latest)) is None:
            return False
        if end.reaches(latest):
            await reader.take(end.rows, details=self.details)
        elif not await self._read_since(reader, latest) or (end := await _end(reader, latest)) is None:
            return False
        return end.total == len(reader.current)

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        yield await by_page(lambda: reader.resource.list(per_page=PER_PAGE), reader.table.key)

    async def _read_since(self, reader: Reader, since: datetime) -> bool:  # noqa: ARG002
        """Read what changed since a moment, if the list can be asked for that."""
        return False


@frozen
class Changed(Paged):
    """A list that can be sorted by its last change, and asked for what changed since a moment."""

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        pages, records, seen = await length(partial(_page, reader))
        for page in seen:
            reader.look(page)
        latest = reader.known.latest
        if latest is None:
            return self._cost(reader, pages, records, records)
        changed_pages, changed, _ = await length(lambda number: _by_change(reader, latest, page=number))
        return self._cost(reader, pages if reader.must_compare else changed_pages, records, changed)

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        async for records in by_change(partial(_by_change, reader), reader.table.key):
            yield records

    async def _read_since(self, reader: Reader, since: datetime) -> bool:
        async for records in by_change(partial(_by_change, reader), reader.table.key, since):
            await reader.take(records, details=self.details)
        return True


@frozen
class One(Paged):
    """A list without pages, of which the row of the organization itself is taken."""

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        return Cost(reader.table.name, 1, 1)

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        yield list(await reader.resource.list())


@frozen
class Bulk(Strategy):
    """Details that one call gives of many records of another table.

    Args:
        of: The other table.
        size: Records that a call gives.
    """

    needs: str = field(alias="of")
    size: int = 100

    def operations(self, table: str) -> Sequence[str]:  # noqa: ARG002
        """See `Strategy`."""
        return (f"{self.needs}.get_details",)

    async def read(self, reader: Reader) -> None:
        """Fetch the details whose record says something else than when they were fetched."""
        records, known, key = reader.others[self.needs].current, reader.known.versions, reader.table.key
        due = [each for each, version in records.items() if known.get(each) != version]
        reader.progress.expected = len(due)
        many = {part[0]: part for part in parts(due, self.size)}
        async for found in in_parts(lambda first: self.fetch(reader, many[first]), list(many)):
            rows = [reader.row_of(record) for details in found.values() for record in details]
            await reader.pass_on({**row, VERSION: records[row[key]]} for row in rows if row.get(key) in records)
            reader.progress.seen += sum(len(many[first]) for first in found)
        await reader.drop(set(known) - set(records))
        reader.is_whole = True

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        of = reader.others[self.needs].cost or Cost(self.needs, 0)
        return Cost(reader.table.name, ceil(of.due / self.size), of.records)

    async def fetch(self, reader: Reader, ids: Sequence[str]) -> Sequence[Any]:
        """Fetch details of those records that are there: the API refuses all if one of them is gone."""
        get_details = getattr(reader.client, self.needs).get_details
        try:
            return list(await get_details(**{f"{reader.table.key}s": ids}))
        except NotFoundError:
            half = len(ids) // 2
            return [*await self.fetch(reader, ids[:half]), *await self.fetch(reader, ids[half:])] if half else []


@frozen
class Under(Strategy):
    """Lists that stand under the records of another table: one call a record that is new or changed.

    Args:
        of: The other table.
        by: Its column that has the ids to list by; its key if empty.
        named: What the operation calls that id; as the column if empty.
    """

    needs: str = field(alias="of")
    by: str = ""
    named: str = ""
    links = (PARENT,)

    def operations(self, table: str) -> Sequence[str]:
        """See `Strategy`."""
        return (f"{table}.list",)

    async def read(self, reader: Reader) -> None:
        """See `Strategy`."""
        parents, due = self._due(reader)
        children: dict[str, set[str]] = defaultdict(set)
        for key in reader.known.versions:
            children[reader.links[PARENT].get(key, "")].add(key)
        async for found in in_parts(partial(self._list, reader), due):
            changed = {key: row for parent in found for key, row in reader.look(found[parent], parent).items()}
            await reader.pass_on(changed.values(), {parent: parents[parent] for parent in found})
            for parent in found:
                await reader.drop(children[parent] - set(reader.versions))
        for parent in set(children) - set(parents):
            await reader.drop(children[parent] - set(reader.versions))
        reader.is_whole = True

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        return Cost(reader.table.name, len(self._due(reader)[1]))

    def _due(self, reader: Reader) -> tuple[Mapping[str, str], list[str]]:
        """Return a digest of each record of the other table, and those whose list must be read."""
        parents, known = reader.others[self.needs].groups(self.by), reader.known.parents
        oldest = reader.now() - UNDER_EVERY * reader.compare_every
        return parents, sorted(
            parent
            for parent, digest in parents.items()
            if parent not in known or known[parent][0] != digest or known[parent][1] <= oldest
        )

    async def _list(self, reader: Reader, parent: str) -> list[Any]:
        above = {self.named or self.by or reader.others[self.needs].table.key: parent}
        try:
            return await by_page(lambda: reader.resource.list(**above, per_page=PER_PAGE), reader.table.key)
        except NotFoundError:
            return []


def _page(reader: Reader, number: int) -> Paginator[Any]:
    return reader.resource.list(page=number, per_page=PER_PAGE)  # type: ignore[no-any-return]


def _by_change(reader: Reader, since: Moment, page: int | None = None) -> Paginator[Any]:
    return reader.resource.list(  # type: ignore[no-any-return]
        page=page, per_page=PER_PAGE, sort_column=SORT, sort_order="A", last_modified_time=since
    )


async def _end(reader: Reader, latest: datetime) -> End | None:
    """Ask for the end of a table's list."""

    def page(number: int, per_page: int) -> Paginator[Any]:
        found: Paginator[Any] = reader.resource.list(page=number, per_page=per_page, sort_column=SORT)
        return found

    return await end_of(page, len(reader.current), latest)
