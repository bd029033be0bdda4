"""What the async client gives, for code that waits: lists, pages and files of `zakya_client.blocking`.

The async client runs on an event loop in a thread of its own, so it makes no difference whether the caller has a
running loop, as in a notebook, or which thread it is in.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import CancelledError
from contextlib import closing
from threading import Lock, Thread, current_thread
from typing import Any, Generic, ParamSpec, TypeVar, cast

from attrs import evolve, frozen

from zakya_client import download, pagination
from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.runtime.raw import RawResponse

P = ParamSpec("P")
T = TypeVar("T")


class LoopThread:
    """An event loop in a thread of its own: started by the first call, and anew in a forked process."""

    def __init__(self) -> None:
        self._locks: dict[int, Lock] = {}  # by process
        self._process = 0
        self._closing = self._closed = False
        self._thread: Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def _lock(self) -> Lock:
        # A forked process begins anew: in it nobody is left to free one that another thread held.
        return self._locks.setdefault(os.getpid(), Lock())

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Wait for a call to be done.

        Raises:
            ConfigurationError: The client is closed, or this is its own thread, which would wait for itself.
            TransportError: The client was closed meanwhile, by another thread.
        """
        try:
            with self._lock:  # so that nothing is put on a loop that is about to end
                future = asyncio.run_coroutine_threadsafe(work, self._started())
        except ConfigurationError:
            work.close()  # it never ran, as was intended
            raise
        try:
            return future.result()
        except CancelledError:
            raise TransportError("the client was closed while the call ran", may_have_been_processed=True) from None
        except BaseException:  # KeyboardInterrupt among them
            future.cancel()
            raise

    def iterate(self, rows: AsyncIterator[T]) -> Iterator[T]:
        """Iterate over what comes from the loop, and end it if the caller breaks off."""

        async def following() -> T:  # the loop must see the first step, to know what to end with it
            return await anext(rows)

        try:
            while True:
                try:
                    yield self.run(following())
                except StopAsyncIteration:
                    return
        finally:
            if isinstance(rows, AsyncGenerator) and not self._closed:
                self.run(rows.aclose())

    def close(self, last: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run a last piece of work, and end the thread; what still runs on it is cancelled."""
        self._refuse_own_thread()
        with self._lock:
            if self._closing:
                return
            self._closing = True
        try:
            self.run(last())
        finally:
            with self._lock:
                self._closed = True
                loop, thread = self._loop, self._thread
            if loop is not None and thread is not None:
                loop.call_soon_threadsafe(loop.stop)
                thread.join()

    def _refuse_own_thread(self) -> None:
        if self._thread is current_thread():
            raise ConfigurationError("a hook or token function of a blocking client can't call that client")

    def _started(self) -> asyncio.AbstractEventLoop:
        if self._closed:
            raise ConfigurationError("the client is closed")
        self._refuse_own_thread()
        if self._loop is None or self._process != os.getpid():
            runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
            loop, thread = runner.get_loop(), Thread(target=_serve, args=(runner,), name="zakya_client", daemon=True)
            thread.start()  # it may fail, and calls would wait for ever for a loop that no thread runs
            self._loop, self._thread, self._process = loop, thread, os.getpid()
        return self._loop


def _serve(runner: asyncio.Runner) -> None:
    with runner:  # what still runs when the loop is stopped is cancelled, and waited for
        runner.get_loop().run_forever()


class Page(pagination.Page[T], Generic[T]):
    """One page of a list: a sequence of its rows."""

    def next_page(self) -> Page[T] | None:  # type: ignore[override] # without `await`
        """Fetch the page that follows; see `zakya_client.Page.next_page`."""
        fetch = cast("Callable[[int], Page[T]] | None", self._fetch)
        return fetch(self.page + 1) if fetch is not None and self.has_more else None


@frozen(repr=False, eq=False)
class Paginator(pagination.Unfetched, Generic[T]):
    """A list that is fetched as it is read: ``for item in items`` gives rows of all pages.

    Each use starts anew from the first page.
    """

    _list: pagination.Paginator[T]
    _loop: LoopThread

    def limit(self, rows: int) -> Paginator[T]:
        """Stop after so many rows, and fetch no page beyond them; see `zakya_client.Paginator.limit`."""
        return evolve(self, list=self._list.limit(rows))

    def prefetch(self, pages: int) -> Paginator[T]:
        """Fetch pages ahead while rows are read; see `zakya_client.Paginator.prefetch`."""
        return evolve(self, list=self._list.prefetch(pages))

    def __repr__(self) -> str:
        return repr(self._list).replace("await it, or use async for", "use for, .page(), .all() or .first()")

    def __iter__(self) -> Iterator[T]:
        with closing(cast("Any", self.pages())) as pages:
            for page in pages:
                yield from page.rows

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages; a limit cuts the last one; see `zakya_client.Paginator.pages`."""
        for page in self._loop.iterate(self._list.pages()):
            yield _page(page, self._loop)

    def page(self) -> Page[T]:
        """Fetch one page: the first, the one that ``page=`` asked for, or as many rows as the limit says.

        Returns:
            The page.

        Raises:
            ZakyaError: A call failed.
        """
        return _page(self._loop.run(self._list), self._loop)

    def all(self) -> list[T]:
        """Fetch all rows, up to the limit if there is one; see `zakya_client.Paginator.all`."""
        return self._loop.run(self._list.all())

    def first(self) -> T | None:
        """Fetch the first row; see `zakya_client.Paginator.first`."""
        return self._loop.run(self._list.first())


@frozen(repr=False, eq=False)
class Download:
    """A file that is fetched as it is read: ``for chunk in download`` gives it piece by piece."""

    _file: download.Download
    _loop: LoopThread

    def __iter__(self) -> Iterator[bytes]:
        return self._loop.iterate(aiter(self._file))

    def read(self) -> bytes:
        """Fetch the whole file into memory.

        Returns:
            Its bytes.

        Raises:
            ZakyaError: The download failed.
        """
        return self._loop.run(self._file)

    def save(self, path: str | os.PathLike[str]) -> int:
        """Write the file; see `zakya_client.download.Download.save`."""
        return self._loop.run(self._file.save(path))


def waited(given: Any, loop: LoopThread, *, at_once: bool = False) -> Any:
    """Wait for what an operation of the async client gives, or wrap it where it is fetched as it is read."""
    if isinstance(given, pagination.Paginator) and not at_once:
        return Paginator(given, loop)
    if isinstance(given, download.Download) and not at_once:
        return Download(given, loop)
    answer = loop.run(given) if isinstance(given, Coroutine) else given
    if isinstance(answer, RawResponse) and isinstance(answer.parsed, pagination.Page):
        return evolve(answer, parsed=_page(answer.parsed, loop))
    return answer


def _page(page: pagination.Page[T], loop: LoopThread) -> Page[T]:
    def following(_: int) -> Any:
        found = loop.run(page.next_page())
        return None if found is None else _page(found, loop)

    return Page(page.rows, page.page, page.page_context, page._body, following)  # noqa: SLF001


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Type an operation that gives its answer whole; never run."""
    raise NotImplementedError(method)


def raw_page(method: Callable[P, Paginator[T]]) -> Callable[P, RawResponse[Page[T]]]:
    """Type a list whose first page is given whole; never run."""
    raise NotImplementedError(method)


def raw_file(method: Callable[P, Download]) -> Callable[P, RawResponse[bytes]]:
    """Type a download that is given whole; never run."""
    raise NotImplementedError(method)
