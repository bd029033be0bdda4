"""Ways to read a table. Each holds how it reads and what that costs.

A list that has been read whole isn't read again until that is due: its end tells with one call what changed since,
and whether as many rows are there as there should be.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from itertools import count
from math import ceil
from typing import Any, ClassVar

from attrs import field, frozen

from zakya_client.pagination import Paginator
from zakya_client.sync.lists import (
    PER_PAGE,
    SECOND,
    SORT,
    End,
    Moment,
    by_change,
    by_page,
    end_of,
    length,
    order_of,
    unless_gone,
)
from zakya_client.sync.reader import UNFINISHED, Cost, Reader, Strategy, in_parts, parts
from zakya_client.sync.rows import VERSION

UNDER_EVERY = 7
"""How much less often than lists what stands under records that didn't change is read again."""

logger = logging.getLogger("zakya_client.sync")


@frozen
class Paged(Strategy):
    """A list that can only be read by page, until two readings agree.

    It can't be asked for what changed, so between two comparisons only its first page is read: new records stand there.
    """

    readings: ClassVar[int] = 2
    """How often a list of several pages is read, at least."""
    filters: ClassVar[bool] = False
    """Whether the list can be asked for what changed since a moment."""

    def operations(self, table: str) -> Sequence[str]:
        """See `Strategy`."""
        return f"{table}.list", f"{table}.get"

    async def read(self, reader: Reader) -> None:
        """See `Strategy`."""
        await self._read_list(reader)
        await reader.take_due()

    async def _read_list(self, reader: Reader) -> None:
        known = reader.known
        reader.progress.expected = len(known.versions) or None
        # What fits on one page is compared as cheaply.
        if len(known.versions) >= PER_PAGE and known.compared_at:
            is_first = known.compared_at == UNFINISHED
            if (is_first or not reader.must_compare) and await self._read_changes(reader, known.latest):
                reader.is_whole = is_first
                return
        async for records in self._whole(reader):
            await reader.take(records)
        await reader.find_gone()

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        pages, records, seen = await length(partial(_page, reader))
        found = sum(len(reader.look(page)) for page in seen)
        calls = pages if pages == 1 else pages * self.readings
        due = records - reader.fetched
        if reader.known.versions:
            latest, asked, changed = reader.known.latest, 1, 0
            if self.filters and latest:
                asked, changed, _ = await length(partial(_since, reader, latest))
            calls = calls if reader.must_compare or pages == 1 else asked
            due = found if pages == 1 and self.details else min(records, max(changed, due))
        fetches = self.details if reader.table.has_details else None
        return Cost(reader.table.name, calls, records, due, fetches)

    async def exists(self, reader: Reader, ids: Sequence[str]) -> set[str]:
        """Ask for each record itself."""
        if hasattr(reader.resource, "get_many"):  # many with a call
            return {getattr(record, reader.table.key) for record in await reader.resource.get_many(ids)}

        async def one(key: str) -> bool:
            return await unless_gone(reader.resource.get(key)) is not None

        return {key async for found in in_parts(one, ids) for key, is_there in found.items() if is_there}

    async def _read_changes(self, reader: Reader, latest: datetime | None) -> bool:  # noqa: ARG002
        """Read what changed since the last reading. Returns whether that is all that can be found without comparing."""
        if reader.known.compared_at == UNFINISHED:
            return False
        for number in count(1):
            page = await _page(reader, number)
            keys = {str(getattr(row, reader.table.key)) for row in page}
            is_new = keys.isdisjoint(reader.known.versions) and keys.isdisjoint(reader.versions)
            await reader.take(page)
            if not (page.has_more and keys and is_new):
                break
        return True

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        rows = await by_page(lambda: reader.resource.list(per_page=PER_PAGE), reader.table.key)
        yield sorted(rows, key=order_of)


@frozen
class Since(Paged):
    """A list that can be asked for what changed since a moment, but isn't sorted by that; what is gone isn't seen."""

    filters: ClassVar[bool] = True

    async def _read_changes(self, reader: Reader, latest: datetime | None) -> bool:
        since = latest - SECOND if latest else None
        if since is None:
            return False
        first = await _since(reader, since, 1)
        if any(order_of(row) < since for row in first):
            logger.warning("the API didn't filter %s by the last change; the list is read by page", reader.table.name)
            return False
        rows = first if not first.has_more else await by_page(partial(_since, reader, since), reader.table.key)
        await reader.take(sorted(rows, key=order_of))
        return True


@frozen
class Sorted(Paged):
    """A list that can be sorted by its last change: its end tells what changed, and whether rows are missing."""

    async def _read_changes(self, reader: Reader, latest: datetime | None) -> bool:
        if latest is None or (end := await _end(reader, latest)) is None:
            return False
        if end.reaches(latest):
            await reader.take(end.rows)
        elif not await self._read_since(reader, latest) or (end := await _end(reader, latest)) is None:
            return False
        return end.total == len(reader.current)

    async def _read_since(self, reader: Reader, since: datetime) -> bool:  # noqa: ARG002
        """Read what changed since a moment, if the list can be asked for that."""
        return False


@frozen
class Changed(Sorted):
    """A list that can be sorted by its last change, and asked for what changed since a moment."""

    readings: ClassVar[int] = 1
    filters: ClassVar[bool] = True

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        async for records in by_change(partial(_by_change, reader), reader.table.key):
            yield records

    async def _read_since(self, reader: Reader, since: datetime) -> bool:
        async for records in by_change(partial(_by_change, reader), reader.table.key, since):
            await reader.take(records)
        return True


@frozen
class Unpaged(Paged):
    """A list without pages. Of organizations, the row of the organization itself is taken."""

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        return Cost(reader.table.name, 1)

    async def _read_changes(self, reader: Reader, latest: datetime | None) -> bool:  # noqa: ARG002
        return False

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
        get_many = getattr(reader.client, self.needs).get_many
        async for found in in_parts(lambda first: get_many(many[first]), list(many)):
            rows = [reader.row_of(record) for details in found.values() for record in details]
            await reader.pass_on({**row, VERSION: records[row[key]]} for row in rows if row.get(key) in records)
            reader.progress.seen += sum(len(many[first]) for first in found)
        await reader.drop(set(known) - set(records))
        reader.is_whole = True

    async def cost(self, reader: Reader) -> Cost:
        """See `Strategy`."""
        of = reader.others[self.needs].cost or Cost(self.needs, 0)
        return Cost(reader.table.name, ceil(of.due / self.size), of.records)


@frozen
class Under(Strategy):
    """Lists that stand under the records of another table: one call a record that is new or changed.

    Args:
        of: The other table.
    """

    needs: str = field(alias="of")

    def operations(self, table: str) -> Sequence[str]:
        """See `Strategy`."""
        return (f"{table}.list",)

    async def read(self, reader: Reader) -> None:
        """See `Strategy`."""
        parents, due = self._due(reader)
        children: dict[str, set[str]] = defaultdict(set)
        for key in reader.known.versions:
            children[reader.known.under.get(key, "")].add(key)
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
        parents, known = reader.others[self.needs].current, reader.known.parents
        oldest = reader.now() - UNDER_EVERY * reader.compare_every
        return parents, sorted(
            parent
            for parent, digest in parents.items()
            if parent not in known or known[parent][0] != digest or known[parent][1] <= oldest
        )

    async def _list(self, reader: Reader, parent: str) -> list[Any]:
        above = {reader.others[self.needs].table.key: parent}
        listed = by_page(lambda: reader.resource.list(**above, per_page=PER_PAGE), reader.table.key)
        return await unless_gone(listed) or []


def _page(reader: Reader, number: int) -> Paginator[Any]:
    return reader.resource.list(page=number, per_page=PER_PAGE)  # type: ignore[no-any-return]


def _since(reader: Reader, since: datetime, page: int | None = None) -> Paginator[Any]:
    return reader.resource.list(page=page, per_page=PER_PAGE, last_modified_time=since)  # type: ignore[no-any-return]


def _by_change(reader: Reader, since: Moment) -> Paginator[Any]:
    return reader.resource.list(  # type: ignore[no-any-return]
        per_page=PER_PAGE, sort_column=SORT, sort_order="A", last_modified_time=since
    )


async def _end(reader: Reader, latest: datetime) -> End | None:
    """Ask for the end of a table's list."""

    def page(number: int, per_page: int) -> Paginator[Any]:
        found: Paginator[Any] = reader.resource.list(page=number, per_page=per_page, sort_column=SORT)
        return found

    return await end_of(page, len(reader.current), latest)
