"""Lists, page by page or row by row.

A list doesn't say how many rows it has; each page says whether another follows. Therefore `Paginator.prefetch` asks
for pages that may not exist: the last few calls of a list can come back empty.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import aclosing
from math import ceil
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from attrs import evolve, field, frozen

from zakya_client.errors import DecodingError
from zakya_client.runtime.startable import Startable
from zakya_client.wording import counted

if TYPE_CHECKING:
    from zakya_client._generated.models import PageContext

T = TypeVar("T")

MOST_EMPTY = 3
"""Empty pages in a row, each of which says that more follow, that end a list in an error."""


@frozen(repr=False)
class Page(Sequence[T], Generic[T]):
    """One page of a list: a sequence of its rows.

    Attributes:
        rows: The rows.
        page: Number of the page, from 1.
        page_context: What the API said about the page; empty where it said nothing.
    """

    rows: Sequence[T]
    page: int
    page_context: PageContext
    _body: Mapping[str, Any] = field(factory=dict, repr=False, eq=False)
    _fetch: Callable[[int], Coroutine[Any, Any, Page[T]]] | None = field(default=None, repr=False, eq=False)
    _empty: int = field(default=0, repr=False, eq=False)

    async def next_page(self) -> Page[T] | None:
        """Fetch the page that follows.

        Returns:
            The page; None after the last one, and after a page that a limit has cut.

        Raises:
            DecodingError: The list has no end: the page repeats this one, or too many are empty.
            ZakyaError: The call failed.
        """
        if self._fetch is None or not self.has_more:
            return None
        return _led_on(self, await self._fetch(self.page + 1))

    @property
    def has_more(self) -> bool:
        """Whether another page follows; a list that says nothing has one page."""
        return self.page_context.has_more_page is True

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...

    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self.rows[index]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __repr__(self) -> str:
        return f"Page({counted(len(self.rows), 'row')}, page={self.page}, has_more={self.has_more})"

    def to_dict(self) -> dict[str, Any]:
        """Return the whole answer, with its message and page context, under wire names."""
        return dict(self._body)


class Unfetched:
    """A list that has no rows yet to be counted or chosen from, and says what to do instead."""

    __slots__ = ()

    if not TYPE_CHECKING:  # checkers say so themselves

        def __len__(self) -> int:
            raise TypeError(f"the rows aren't here yet: {self!r}")

        def __getitem__(self, _: object) -> Any:
            return len(self)  # which raises

    def __bool__(self) -> bool:
        return True


@frozen(repr=False, eq=False)
class Paginator(Startable[Page[T]], Unfetched, Generic[T]):
    """A list that is fetched as it is read.

    - ``await items`` gives one `Page`, and so does ``asyncio.create_task(items)``;
    - ``await items.limit(500)`` gives so many rows, of as many pages as it takes;
    - ``await items.all()`` gives a list of all rows, ``await items.first()`` one row or None;
    - ``async for item in items`` gives rows of all pages;
    - ``items.pages()`` gives pages.

    Each use starts anew from the first page.
    """

    _fetch: Callable[[int | None], Awaitable[Page[T]]]
    _first: int | None = None
    _limit: int | None = None
    _ahead: int = 0
    _operation: str | None = field(default=None, alias="operation")

    def limit(self, rows: int) -> Paginator[T]:
        """Stop after so many rows, and fetch no page beyond them.

        Args:
            rows: How many.

        Returns:
            A list that stops there.

        Raises:
            ValueError: The number is negative.
        """
        if rows < 0:
            raise ValueError(f"a limit must be 0 or more, not {rows}")
        return evolve(self, limit=rows)

    def prefetch(self, pages: int) -> Paginator[T]:
        """Fetch pages ahead while rows are read.

        Args:
            pages: How many; up to so many calls at the end of the list are in vain.

        Returns:
            A list that is fetched like this.

        Raises:
            ValueError: The number is negative.
        """
        if pages < 0:
            raise ValueError(f"pages to fetch ahead must be 0 or more, not {pages}")
        return evolve(self, ahead=pages)

    async def all(self) -> list[T]:
        """Fetch all rows, up to the limit if there is one.

        Returns:
            The rows; all of them are in memory at once.

        Raises:
            ZakyaError: A call failed.
        """
        return [row async for row in self]

    async def first(self) -> T | None:
        """Fetch the first row.

        Returns:
            The row; None if the list is empty.

        Raises:
            ZakyaError: A call failed.
        """
        rows = await (self if self._limit == 0 else self.limit(1)).all()
        return rows[0] if rows else None

    def __repr__(self) -> str:
        return f"<list of {self._operation or 'rows'}, not fetched: await it, or use async for>"

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for row in page.rows:
                    yield row

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Iterate over the pages, some fetched ahead if `prefetch` says so; a limit cuts the last one.

        Yields:
            Each page.

        Raises:
            DecodingError: The list has no end: a page repeats the one before, or too many are empty.
        """
        if self._limit == 0:
            return
        left = self._limit
        number = self._first or 1
        pending: deque[asyncio.Task[Page[T]]] = deque()

        def start(pages: float) -> None:
            nonlocal number
            while len(pending) < pages:
                number += 1
                pending.append(asyncio.ensure_future(self._fetch(number)))

        try:
            page = _led_on(None, await self._fetch(self._first), self._operation)
            while True:
                following = _following(page, left)
                start(min(self._ahead, following))
                yield page if left is None else _cut(page, left)
                if not following:
                    return
                if left is not None:
                    left -= len(page)
                start(min(self._ahead + 1, following))
                page = _led_on(page, await pending[0], self._operation)
                pending.popleft()
        finally:
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)

    async def _start(self) -> Page[T]:
        if not self._limit:
            page = await self._fetch(self._first)
            return page if self._limit is None else _cut(page, 0)
        async with aclosing(self.pages()) as pages:
            return _joined([page async for page in pages])


def _led_on(before: Page[T] | None, page: Page[T], operation: str | None = None) -> Page[T]:
    """Return the page that follows another one, if it leads on. It can be empty though more follow: rows can be hidden.

    Raises:
        DecodingError: It repeats the rows of the one before, or is the last of too many that are empty.
    """
    empty = 0 if page.rows or not page.has_more else 1 + (0 if before is None else before._empty)  # noqa: SLF001
    if empty == MOST_EMPTY:
        wrong = f"{MOST_EMPTY} pages in a row, the last of them page {page.page}, are empty and say that more follow"
    elif before is not None and page.rows and page.rows == before.rows:
        wrong = f"page {page.page} repeats the rows of the page before"
    else:
        return evolve(page, empty=empty) if empty else page
    raise DecodingError(f"{wrong}: the list has no end", status=200, operation=operation)


def _following(page: Page[T], left: int | None) -> float:
    """Count the pages that are still wanted after a page: as many as there are, or as the limit needs."""
    if not page.has_more:
        return 0
    if left is None:
        return float("inf")
    return ceil(max(0, left - len(page)) / max(1, len(page)))  # a page that others follow is full


def _cut(page: Page[T], rows: int) -> Page[T]:
    return page if len(page) <= rows else evolve(page, rows=page.rows[:rows], fetch=None)


def _joined(pages: Sequence[Page[T]]) -> Page[T]:
    """Make one page of several: numbered as the first, and followed by what follows the last."""
    first, *others = pages
    if not others:
        return first
    body = dict(first._body)  # noqa: SLF001 (of this module)
    for page in others:
        for key, value in page._body.items():  # noqa: SLF001
            before = body.get(key)
            body[key] = [*before, *value] if isinstance(before, list) and isinstance(value, list) else value
    rows = [row for page in pages for row in page.rows]
    return evolve(pages[-1], rows=rows, page=first.page, body=body, fetch=None)
