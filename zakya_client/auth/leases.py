"""A lock that ends by itself when its holder goes silent: it is taken for some seconds, and renewed while held.

A holder that was killed or stopped, or whose event loop has ended, renews nothing, so the next one gets the lock soon
after. One that goes on later (`SIGCONT`) has lost it, and has to reckon with what others stored meanwhile.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4
from weakref import WeakSet

import orjson
from attrs import frozen

from zakya_client.errors import ConfigurationError, ZakyaError
from zakya_client.runtime.redis import in_redis

SECONDS = 10.0
"""Seconds that a lease lasts unless it is renewed."""

RENEWALS = 3
"""Renewals in that time, so that one may fail."""

PATIENCE = 0.2
"""Seconds that a renewal waits for those who write the same file just now."""

POLL = 0.02
"""Seconds between two looks of whoever waits for it."""


class Lease(Protocol):
    """A lease as a store keeps it. What the store can't do it raises as a `ZakyaError`."""

    async def claim(self, holder: str, *, anew: bool) -> bool:
        """Hold the lease for its seconds from now.

        Args:
            holder: Name of the holder, unique among all.
            anew: Take it if it is free. Otherwise only whoever has it gets it.

        Returns:
            Whether the holder has it.
        """
        ...

    async def release(self, holder: str) -> None:
        """End the lease, if this is its holder."""
        ...


@asynccontextmanager
async def hold(lease: Lease, seconds: float) -> AsyncIterator[None]:
    """Hold a lease while the block runs. Entering waits for it without end; bound it with `asyncio.timeout`.

    Args:
        lease: What to hold.
        seconds: How long it lasts unless it is renewed.
    """
    holder = uuid4().hex
    try:
        while not await lease.claim(holder, anew=True):  # noqa: ASYNC110 (no store tells of an end by itself)
            await asyncio.sleep(POLL)
        renewal = asyncio.create_task(_renew(lease, holder, seconds / RENEWALS), name="zakya lease")
        try:
            yield
        finally:
            renewal.cancel()
    finally:
        # Also for one who was cancelled while asking: the answer that wasn't waited for may have been yes.
        with suppress(ZakyaError):
            await lease.release(holder)


async def _renew(lease: Lease, holder: str, pause: float) -> None:
    is_mine = True
    while is_mine:
        await asyncio.sleep(pause)
        with suppress(ZakyaError):  # the store may be back before the lease ends
            is_mine = await lease.claim(holder, anew=False)


# --- in memory ------------------------------------------------------------------------------


class MemoryLease:
    """A lease among the event loops and threads of a process."""

    def __init__(self) -> None:
        self.unlock()
        _in_memory.add(self)

    def unlock(self) -> None:
        """Forget the holder."""
        self._guard = threading.Lock()
        self._holder = ""
        self._until = 0.0

    async def claim(self, holder: str, *, anew: bool) -> bool:
        """Hold the lease, see `Lease.claim`."""
        now = time.monotonic()
        with self._guard:
            if self._holder != holder and not (anew and self._until <= now):
                return False
            self._holder, self._until = holder, now + SECONDS
            return True

    async def release(self, holder: str) -> None:
        """End the lease, see `Lease.release`."""
        with self._guard:
            if self._holder == holder:
                self._holder, self._until = "", 0.0


_in_memory: WeakSet[MemoryLease] = WeakSet()


def _forked() -> None:
    for lease in _in_memory:  # whoever held one runs in the parent
        lease.unlock()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_forked)


# --- in a file ------------------------------------------------------------------------------


@frozen
class FileLease:
    """A lease among the processes that share a folder: who holds it, and until when, stands in a file.

    The file is written under a lock of the operating system, which is held for that long only. It looks at files in
    the event loop, as that takes a moment, and so that a cancelled waiter holds nothing.

    Attributes:
        folder: Where the files stand.
        name: What the files' names begin with.
    """

    folder: Path
    name: str

    async def claim(self, holder: str, *, anew: bool) -> bool:
        """Hold the lease, see `Lease.claim`."""
        may = self._is_free if anew else self._is_held_by
        with in_folder(self.folder):
            if not may(holder):  # a look needs no lock
                return False
            with self._locked(0.0 if anew else PATIENCE) as is_locked:
                if not is_locked:
                    return not anew  # a renewal is tried again before the lease ends
                if not may(holder):
                    return False
                self._write(holder)
                return True

    async def release(self, holder: str) -> None:
        """End the lease, see `Lease.release`."""
        with in_folder(self.folder), self._locked(PATIENCE) as is_locked:
            if is_locked and self._is_held_by(holder):
                self._file.unlink(missing_ok=True)

    @property
    def _file(self) -> Path:
        return self.folder / f"{self.name}.lease"

    def _is_free(self, holder: str) -> bool:
        present, until = self._read()
        # One that ends later than any can was written by a clock that ran ahead.
        return present == holder or not 0 < until - time.time() <= SECONDS

    def _is_held_by(self, holder: str) -> bool:
        return self._read()[0] == holder

    def _write(self, holder: str) -> None:
        descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(orjson.dumps([holder, time.time() + SECONDS]))

    def _read(self) -> tuple[str, float]:
        try:
            holder, until = orjson.loads(self._file.read_bytes())
            return str(holder), float(until)
        except (FileNotFoundError, ValueError, TypeError):
            return "", 0.0

    @contextmanager
    def _locked(self, patience: float) -> Iterator[bool]:
        from filelock import FileLock, Timeout  # noqa: PLC0415 (most clients keep their token in memory)

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(self.folder / f"{self.name}.lock", mode=0o600, thread_local=False)
        try:
            lock.acquire(timeout=patience, poll_interval=POLL / 10)
        except Timeout:
            yield False
            return
        try:
            yield True
        finally:
            lock.release()


@contextmanager
def in_folder(folder: Path) -> Iterator[None]:
    """Turn what the operating system says about a folder of tokens into an error of ours."""
    try:
        yield
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise ConfigurationError(f"tokens can't be kept in {folder}: {why}") from error


# --- in Redis -------------------------------------------------------------------------------

_CLAIM = """
local holder = redis.call('GET', KEYS[1])
if holder == ARGV[1] or (not holder and ARGV[3] == '1') then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0
"""
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end"


@frozen
class RedisLease:
    """A lease among the machines that share a Redis, on its clock.

    Attributes:
        client: A ``redis.asyncio.Redis``.
        name: Name of its key.
        seconds: How long it lasts unless it is renewed.
    """

    client: Any
    name: str
    seconds: float

    async def claim(self, holder: str, *, anew: bool) -> bool:
        """Hold the lease, see `Lease.claim`."""
        async with in_redis("the tokens"):
            milliseconds = int(self.seconds * 1000)
            return bool(await self.client.eval(_CLAIM, 1, self.name, holder, milliseconds, int(anew)))

    async def release(self, holder: str) -> None:
        """End the lease, see `Lease.release`."""
        async with in_redis("the tokens"):
            await self.client.eval(_RELEASE, 1, self.name, holder)
