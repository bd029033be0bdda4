"""Reading a list whole while the shop is at work.

A page is a number, so a row that comes or goes before it moves all rows behind: one is read twice, or never. Two
ways around it:

*By change*, where a list can be sorted and filtered by the last change. Rows are asked for in that order, each page
as the first one of what changed since the last row that was read. Nothing that happens elsewhere in the list moves
what is still to come: a new or changed row goes to the end, and a deleted one leaves no gap. More rows of one second
than a page holds are paged, and read again until they stand still.

*By page* otherwise: a list of more than one page is read again until two readings agree.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from typing import Any, TypeVar

from zakya_client.pagination import Page

T = TypeVar("T")

READINGS = 8
"""How often a list that keeps shifting is read before it is given up."""

logger = logging.getLogger("zakya_client.sync")

Moment = datetime | None


class NeverStillError(Exception):
    """A list shifted in every reading."""


async def by_page(fetch: Callable[[int], Awaitable[Page[T]]], key: str) -> list[T]:
    """Read a list by page numbers, until two readings agree.

    Args:
        fetch: Gives a page by its number, from 1.
        key: Name of the rows' id.

    Returns:
        The rows as the last reading found them.

    Raises:
        NeverStillError: No two readings agreed.
    """
    before: list[Any] | None = None
    for _ in range(READINGS):
        rows: list[T] = []
        number = 1
        while True:
            page = await fetch(number)
            rows += page
            if not page.has_more:
                break
            number += 1
        # One page is one answer: nothing can move between its rows.
        ids = [getattr(row, key) for row in rows]
        if number == 1 or ids == before:
            return rows
        before = ids
    raise NeverStillError


async def by_change(
    fetch: Callable[[int, Moment], Awaitable[Page[T]]], key: str, since: Moment = None
) -> AsyncIterator[list[T]]:
    """Read a list in the order of the last change.

    Args:
        fetch: Gives a page by its number and by the moment since when its rows were changed, the oldest first.
        key: Name of the rows' id.
        since: Where to begin; at the oldest row if ``None``.

    Yields:
        Rows of a page.

    Raises:
        NeverStillError: More rows of one second than a page holds kept shifting.
    """
    while True:
        page = await fetch(1, since)
        if not _keeps_order(page, since):
            logger.warning("the API didn't sort or filter by the last change; the list is read by page")
            yield await by_page(lambda number: fetch(number, None), key)
            return
        if not page.has_more:
            yield list(page)
            return
        last = _changed(page[-1])
        if last is None or _changed(page[0]) == last:
            yield await by_page(partial(_since, fetch, since), key)
            return
        since = last
        # Those of the last second come again with the next page.
        yield [row for row in page if _changed(row) != last]


def _since(fetch: Callable[[int, Moment], Awaitable[Page[T]]], since: Moment, number: int) -> Awaitable[Page[T]]:
    return fetch(number, since)


def _changed(row: Any) -> Moment:
    changed = row.last_modified_time
    if not isinstance(changed, datetime):
        return None
    return changed if changed.tzinfo else changed.replace(tzinfo=UTC)


def _keeps_order(rows: Sequence[Any], since: Moment) -> bool:
    moments = [moment for moment in map(_changed, rows) if moment is not None]
    expected = moments if since is None else [since, *moments]
    return all(earlier <= later for earlier, later in pairwise(expected))
