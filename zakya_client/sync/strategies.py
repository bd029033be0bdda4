"""Ways to read a table. Each holds how it reads and what that costs.

A list that has been read whole isn't read again until that is due: its end tells with one call what changed since,
and whether as many rows are there as there should be.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from itertools import count
from math import ceil
from typing import Any, ClassVar

from attrs import frozen

from zakya_client.sync.lists import PER_PAGE, SECOND, by_change, by_page, end_of, length, order_of, unless_gone
from zakya_client.sync.reader import UNFINISHED, Cost, Entries, Reader, Table, in_parts, parts
from zakya_client.sync.rows import LISTED, VERSION

BULK = 100
"""Records whose details a call gives."""

UNDER_EVERY = 7
"""How much less often than lists what stands under records that didn't change is read again."""

logger = logging.getLogger("zakya_client.sync")


@frozen
class Paged(Table):
    """A list that can only be read by page, until two readings agree.

    It can't be asked for what changed, so between two comparisons only its first page is read: new records stand there.
    """

    readings: ClassVar[int] = 2
    """How often a list of several pages is read, at least."""
    filters: ClassVar[bool] = False
    """Whether the list can be asked for what changed since a moment."""

    async def read(self, reader: Reader) -> None:
        """See `Table`."""
        await self._read_list(reader)
        await reader.take_due()

    async def _read_list(self, reader: Reader) -> None:
        known = reader.known
        reader.progress.expected = len(known.rows) or None
        # What fits on one page is compared as cheaply.
        if len(known.rows) >= PER_PAGE and known.compared_at:
            is_first = known.compared_at == UNFINISHED
            if (is_first or not reader.must_compare) and await self._read_changes(reader):
                reader.is_whole = is_first
                return
        async for records in self._whole(reader):
            await reader.take(records)
        if missing := sorted(reader.missing):
            await reader.drop(set(missing) - await self._exist(reader, missing))
        reader.is_whole = True

    async def cost(self, reader: Reader, costs: Mapping[str, Cost]) -> Cost:  # noqa: ARG002
        """See `Table`."""
        have = [
            seen for seen in reader.known.rows.values() if not (self.has_details and seen.version.startswith(LISTED))
        ]
        pages, records, seen = await length(reader.resource.list)
        found = sum(len(reader.look(page)) for page in seen)
        calls = pages if pages == 1 else pages * self.readings
        due = records - len(have)
        if reader.known.rows:
            asked, changed = 1, 0
            if self.filters and reader.latest:
                asked, changed, _ = await length(reader.resource.list, last_modified_time=reader.latest)
            calls = calls if reader.must_compare or pages == 1 else asked
            due = found if pages == 1 and self.details else min(records, max(changed, due))
        return Cost(self.name, calls, records, due, self.details if self.has_details else None)

    async def _exist(self, reader: Reader, ids: Sequence[str]) -> set[str]:
        """Find out which records that the list lacks exist nevertheless, by asking for each one itself."""
        if hasattr(reader.resource, "get_many"):  # many with a call
            return {getattr(record, self.key) for record in await reader.resource.get_many(ids)}

        async def one(key: str) -> bool:
            return await unless_gone(reader.resource.get(key)) is not None

        return {key async for found in in_parts(one, ids) for key, is_there in found.items() if is_there}

    async def _read_changes(self, reader: Reader) -> bool:
        """Read what changed since the last reading. Returns whether that is all that can be found without comparing."""
        if reader.known.compared_at == UNFINISHED:
            return False
        for number in count(1):
            page = await reader.resource.list(page=number, per_page=PER_PAGE)
            is_new = reader.rows.keys().isdisjoint(str(getattr(row, self.key)) for row in page)
            await reader.take(page)
            if not (page.has_more and len(page) and is_new):
                break
        return True

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        """Read the whole list."""
        yield sorted(await by_page(reader.resource.list, self.key), key=order_of)


@frozen
class Since(Paged):
    """A list that can be asked for what changed since a moment, but isn't sorted by that; what is gone isn't seen."""

    filters: ClassVar[bool] = True

    async def _read_changes(self, reader: Reader) -> bool:
        if reader.latest is None:
            return False
        since, listing = reader.latest - SECOND, reader.resource.list
        rows = first = await listing(page=1, per_page=PER_PAGE, last_modified_time=since)
        if any(order_of(row) < since for row in first):
            logger.warning("the API didn't filter %s by the last change; the list is read by page", self.name)
            return False
        if first.has_more:
            rows = await by_page(listing, self.key, last_modified_time=since)
        await reader.take(sorted(rows, key=order_of))
        return True


@frozen
class Sorted(Paged):
    """A list that can be sorted by its last change: its end tells what changed, and whether rows are missing."""

    async def _read_changes(self, reader: Reader) -> bool:
        latest, listing = reader.latest, reader.resource.list
        if latest is None or (end := await end_of(listing, len(reader.rows), latest)) is None:
            return False
        if end.reaches(latest):
            await reader.take(end.rows)
        elif self.filters:
            async for records in by_change(listing, self.key, latest):
                await reader.take(records)
            end = await end_of(listing, len(reader.rows), latest)
        else:
            return False
        return end is not None and end.total == len(reader.rows)


@frozen
class Changed(Sorted):
    """A list that can be sorted by its last change, and asked for what changed since a moment."""

    readings: ClassVar[int] = 1
    filters: ClassVar[bool] = True

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        async for records in by_change(reader.resource.list, self.key):
            yield records


@frozen
class Unpaged(Paged):
    """A list that has no pages as far as is known; if it says that more follow, it is read like the others.

    Of organizations, the row of the organization itself is taken.
    """

    async def cost(self, reader: Reader, costs: Mapping[str, Cost]) -> Cost:  # noqa: ARG002
        """See `Table`."""
        return Cost(self.name, 1)

    async def _read_changes(self, reader: Reader) -> bool:  # noqa: ARG002
        return False

    async def _whole(self, reader: Reader) -> AsyncIterator[Sequence[Any]]:
        yield await by_page(lambda **_: reader.resource.list(), self.key)


@frozen
class Bulk(Table):
    """Details that one call gives of many records of another table."""

    async def read(self, reader: Reader) -> None:
        """Fetch the details whose record says something else than when they were fetched."""
        digests, known = reader.others[self.of].digests, reader.known.rows
        due = tuple(key for key, digest in digests.items() if key not in known or known[key].version != digest)
        reader.progress.expected = len(due)
        async for found in in_parts(getattr(reader.client, self.of).get_many, parts(due, BULK)):
            rows = [reader.row_of(record) for details in found.values() for record in details]
            await reader.pass_on(
                {**row, VERSION: digests[row[self.key]]} for row in rows if row.get(self.key) in digests
            )
            reader.progress.seen += sum(map(len, found))
        await reader.drop(known.keys() - digests.keys())
        reader.is_whole = True

    async def cost(self, reader: Reader, costs: Mapping[str, Cost]) -> Cost:  # noqa: ARG002
        """See `Table`."""
        return Cost(self.name, ceil(costs[self.of].due / BULK), costs[self.of].records)


@frozen
class Under(Table):
    """Lists that stand under the records of another table: one call a record that is new or changed."""

    async def read(self, reader: Reader) -> None:
        """See `Table`."""
        digests = reader.others[self.of].digests
        children: dict[str, set[str]] = defaultdict(set)
        for key, seen in reader.known.rows.items():
            children[seen.parent or ""].add(key)

        async def list_under(parent: str) -> Sequence[Any]:
            above = {reader.others[self.of].table.key: parent}
            return await unless_gone(by_page(reader.resource.list, self.key, **above)) or []

        async for found in in_parts(list_under, self._due(reader, digests)):
            changed = {key: row for parent in found for key, row in reader.look(found[parent], parent).items()}
            await reader.pass_on(changed.values())
            for parent in found:
                await reader.drop(children[parent] - reader.came)
            about = {"table_name": self.name, "read_at": reader.now()}
            read = [{**about, "record_id": parent, "digest": digests[parent]} for parent in found]
            await reader.emit(Entries("sync_lists", read))
        for parent in children.keys() - digests.keys():
            await reader.drop(children[parent] - reader.came)
        reader.is_whole = True

    async def cost(self, reader: Reader, costs: Mapping[str, Cost]) -> Cost:  # noqa: ARG002
        """See `Table`."""
        return Cost(self.name, len(self._due(reader, reader.others[self.of].digests)))

    def _due(self, reader: Reader, digests: Mapping[str, str]) -> list[str]:
        """Return the records of the other table whose list must be read."""
        known, oldest = reader.known.lists, reader.now() - UNDER_EVERY * reader.compare_every
        return sorted(
            parent
            for parent, digest in digests.items()
            if parent not in known or known[parent][0] != digest or known[parent][1] <= oldest
        )
