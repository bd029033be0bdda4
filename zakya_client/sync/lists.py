"""Reading a list whole while the shop is at work, and seeing with one call that nothing happened.

A page is a number, so a row that comes or goes before it moves all rows behind: one is read twice, or never. Two
ways around it:

*By change*, where a list can be sorted and filtered by the last change. Rows are asked for in that order, each page
as the first one of what changed since the last row that was read. Nothing that happens elsewhere in the list moves
what is still to come: a new or changed row goes to the end, and a deleted one leaves no gap. More rows of one second
than a page holds are paged, and read again until they stand still.

*By page* otherwise: a list of more than one page is read again until two readings agree.

The *end* of a list that is sorted by the last change has what changed last, and its place tells how long the list is.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from itertools import pairwise
from typing import Any, TypeVar

from attrs import frozen

from zakya_client.errors import DecodingError, NotFoundError
from zakya_client.pagination import Page, Paginator

T = TypeVar("T")

PER_PAGE = 200
"""Rows of a page, the most that the API gives."""

_MOST_PAGES = 2**17

READINGS = 8
"""How often a list that keeps shifting is read before it is given up."""

SORT = "last_modified_time"
SECOND = timedelta(seconds=1)
"""How exact the API's moments are."""

logger = logging.getLogger("zakya_client.sync")

NEVER = datetime.min.replace(tzinfo=UTC)

Moment = datetime | None
Listing = Callable[..., Paginator[T]]
"""Asks for a list by the arguments of the API's operation."""


class NeverStillError(Exception):
    """A list shifted in every reading."""


async def by_page(listing: Listing[T], key: str, **query: Any) -> list[T]:
    """Read a list by page numbers, until two readings agree on the rows' ids, and return what the last one found.

    Raises:
        NeverStillError: No two readings agreed.
    """
    before: list[Any] | None = None
    for _ in range(READINGS):
        pages = [page async for page in listing(per_page=PER_PAGE, **query).pages()]
        rows = [row for page in pages for row in page]
        # One page is one answer: nothing can move between its rows.
        ids = [getattr(row, key) for row in rows]
        if len(pages) == 1 or ids == before:
            return rows
        before = ids
    raise NeverStillError


async def by_change(listing: Listing[T], key: str, since: Moment = None) -> AsyncIterator[Sequence[T]]:
    """Read a list in the order of the last change, from a moment or else from the oldest row on.

    Yields:
        Rows of a page; those at its edges may come twice.

    Raises:
        NeverStillError: More rows of one second than a page holds kept shifting.
    """
    order = {"sort_column": SORT, "sort_order": "A"}
    # `edge` is the last moment that was read, `asked` what is asked for: a second earlier at first, and later on too
    # where the server leaves out the rows of the moment itself.
    edge, back = since, timedelta(0)
    asked = since - SECOND if since else None
    while True:
        page = await listing(per_page=PER_PAGE, **order, last_modified_time=asked)
        if not _keeps_order(page, asked):
            logger.warning("the API didn't sort or filter by the last change; the list is read by page")
            yield await by_page(listing, key, **order)
            return
        if edge is not None and asked == edge and not any(changed(row) == edge for row in page):
            back = SECOND
            asked = edge - back
            continue
        if not page.has_more:
            yield page
            return
        newest = changed(page[-1]) if len(page) else None
        if newest is None or newest == changed(page[0]) or (edge is not None and newest <= edge):
            yield await by_page(listing, key, **order, last_modified_time=asked)
            return
        yield page
        edge, asked = newest, newest - back


@frozen
class End:
    """The end of a list that is sorted by the last change, and how many rows it has if that is its last page."""

    rows: Sequence[Any]
    total: int | None

    def reaches(self, moment: datetime) -> bool:
        """Return whether all rows that changed since a moment are among them."""
        oldest = changed(self.rows[0]) if self.rows else None
        return self.total is not None and oldest is not None and oldest < moment


async def end_of(listing: Listing[Any], expected: int, latest: datetime) -> End | None:
    """Ask with one call for the end of a list that probably has so many rows, and whose latest change is known.

    Returns:
        The end; ``None`` if the API didn't sort by the last change.
    """
    # With so many rows a page the last one is half full: there is room for rows that are new, or are gone.
    per_page = min(range(PER_PAGE // 2, PER_PAGE + 1), key=lambda rows: abs(expected % rows - rows / 2))
    number = expected // per_page + 1
    page = await listing(page=number, per_page=per_page, sort_column=SORT)
    if page.page_context.sort_column != SORT or not _keeps_order(page, None) or len(page) > per_page:
        return None
    newest = changed(page[-1]) if len(page) else None
    if page.has_more or newest is None:
        return End(page.rows, None)
    return End(page.rows, (number - 1) * per_page + len(page)) if newest >= latest else None


async def length(listing: Listing[Any], **query: Any) -> tuple[int, int, list[Page[Any]]]:
    """Find the last page of a list with few calls: double until there is none, then halve.

    Returns:
        Its number, how many rows all pages have, and the pages that were seen.
    """
    pages: list[Page[Any]] = []
    low, behind, number = 0, 0, 1  # pages that another one follows, and that stand behind the end, 0 until there is one
    while number <= _MOST_PAGES:
        page = await listing(page=number, per_page=PER_PAGE, **query)
        pages.append(page)
        if page.has_more:
            low = number
        elif len(page):
            return number, (number - 1) * PER_PAGE + len(page), pages
        else:
            behind = number
        if behind == low + 1:  # the list ends with a full page
            return max(1, low), low * PER_PAGE, pages
        number = (low + behind) // 2 if behind else 2 * low
    raise DecodingError(f"page {low} is followed by another one: the list has no end")


def changed(row: Any) -> Moment:
    """Return when a row was last changed, if it says so."""
    moment = getattr(row, SORT, None)
    if not isinstance(moment, datetime) or not MINYEAR < moment.year < MAXYEAR:  # further off, no zone can tell it
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def order_of(row: Any) -> datetime:
    """Return when a row was last changed, for sorting; one that doesn't say so comes first."""
    return changed(row) or NEVER


def _keeps_order(rows: Sequence[Any], since: Moment) -> bool:
    moments = [moment for moment in map(changed, rows) if moment is not None]
    expected = moments if since is None else [since, *moments]
    return all(earlier <= later for earlier, later in pairwise(expected))


async def unless_gone(call: Awaitable[T]) -> T | None:
    """Await a call, and return None if the API says that there is no such record.

    Raises:
        ZakyaError: It failed. The page of a gateway that says 404 is such a failure: it knows nothing of records.
    """
    try:
        return await call
    except NotFoundError as error:
        if error.code is None:
            raise
        return None
