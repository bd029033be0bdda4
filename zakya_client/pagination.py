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
    Generator,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import aclosing
from math import ceil
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from attrs import evolve, field, frozen

if TYPE_CHECKING:
    from zakya_client._generated.models import PageContext

T = TypeVar("T")


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
        return f"Page({len(self.rows)} rows, page={self.page}, has_more={self.has_more})"

    def to_dict(self) -> dict[str, Any]:
        """Give the whole answer back, with its message and page context, under wire names."""
        return dict(self._body)


@frozen(repr=False)
class Paginator(Generic[T]):
    """A list that is fetched as it is read.

    - ``await items`` gives one `Page`;
    - ``async for item in items`` gives rows of all pages;
    - ``items.pages()`` gives pages.

    Each use starts anew from the first page.
    """

    _fetch: Callable[[int | None], Awaitable[Page[T]]]
    _first: int | None = None
    _limit: int | None = None
    _ahead: int = 0

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._page().__await__()

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

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for row in page.rows:
                    yield row

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Give page after page, some fetched ahead if `prefetch` says so; a limit cuts the last one."""
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
            page = await self._fetch(self._first)
            while True:
                following = _following(page, left)
                start(min(self._ahead, following))
                yield page if left is None else _cut(page, left)
                if not following:
                    return
                if left is not None:
                    left -= len(page)
                start(min(self._ahead + 1, following))
                page = await pending[0]
                pending.popleft()
        finally:
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)

    async def _page(self) -> Page[T]:
        page = await self._fetch(self._first)
        return page if self._limit is None else _cut(page, self._limit)


def _following(page: Page[T], left: int | None) -> float:
    """Count the pages that are still wanted after a page: as many as there are, or as the limit needs."""
    if not page.has_more:
        return 0
    if left is None:
        return float("inf")
    return ceil(max(0, left - len(page)) / max(1, len(page)))  # a page that others follow is full


def _cut(page: Page[T], rows: int) -> Page[T]:
    return page if len(page) <= rows else evolve(page, rows=page.rows[:rows])
