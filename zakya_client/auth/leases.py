"""A lock that ends by itself when its holder goes silent: it is taken for some seconds, and renewed while held.

A holder that was killed or stopped, or whose event loop has ended, renews nothing, so the next one gets the lock soon
after. One that goes on later (`SIGCONT`) has lost it, and has to reckon with what others stored meanwhile.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import orjson

from zakya_client.auth.files import in_folder, replace_file
from zakya_client.errors import ZakyaError
from zakya_client.runtime.redis import in_redis

SECONDS = 10.0
"""Seconds that a lease lasts unless it is renewed."""

RENEWALS = 3
"""Renewals in that time, so that one may fail."""

PATIENCE = 0.2
"""Seconds that a renewal waits for those who write the same file just now."""

POLL = 0.02
"""Seconds between two looks of whoever waits for it."""

# Not the lock of redis-py: if its `acquire` is cancelled, it doesn't know that it may have it, and can't let go of it.
_CLAIM = """
local holder = redis.call('GET', KEYS[1])
if holder == ARGV[1] or (not holder and ARGV[3] == '1') then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0
"""
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end"


class Lease(Protocol):
    """A lease as a store keeps it. What the store can't do it raises as a `ZakyaError`."""

    async def claim(self, holder: str, *, anew: bool) -> bool:
        """Hold the lease for its seconds from now, and return whether the holder has it.

        With `anew` it is taken if it is free, otherwise only whoever has it gets it. Holders' names are unique.
        """
        ...

    async def release(self, holder: str) -> None:
        """End the lease, if this is its holder."""
        ...


@asynccontextmanager
async def hold(lease: Lease, seconds: float) -> AsyncIterator[None]:
    """Hold a lease while the block runs, renewed before its `seconds` end. Entering waits for it without end."""
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


class MemoryLease:
    """A lease among the event loops and threads of a process."""

    def __init__(self) -> None:
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


class FileLease:
    """A lease among the processes that share a folder: who holds it, and until when, stands in a file.

    The file is written under a lock of the operating system, which is held for that long only. It looks at files in
    the event loop, as that takes a moment, and so that a cancelled waiter holds nothing.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        self._file = folder / f"{name}.lease"

    async def claim(self, holder: str, *, anew: bool) -> bool:
        """Hold the lease, see `Lease.claim`."""
        with in_folder(self._folder):
            if not self._may_have(holder, anew=anew):  # a look needs no lock
                return False
            with self._locked(0.0 if anew else PATIENCE) as is_locked:
                if not is_locked:
                    return not anew  # a renewal is tried again before the lease ends
                is_granted = self._may_have(holder, anew=anew)
                if is_granted:
                    replace_file(self._file, lambda: orjson.dumps([holder, time.time() + SECONDS]))
                return is_granted

    async def release(self, holder: str) -> None:
        """End the lease, see `Lease.release`."""
        with in_folder(self._folder), self._locked(PATIENCE) as is_locked:
            if is_locked and self._may_have(holder, anew=False):
                self._file.unlink(missing_ok=True)

    def _may_have(self, holder: str, *, anew: bool) -> bool:
        try:
            present, until = orjson.loads(self._file.read_bytes())
            # One that ends later than any can was written by a clock that ran ahead.
            is_free = not 0 < float(until) - time.time() <= SECONDS
        except (FileNotFoundError, ValueError, TypeError):
            return anew
        return present == holder or (anew and is_free)

    @contextmanager
    def _locked(self, patience: float) -> Iterator[bool]:
        from filelock import FileLock, Timeout  # noqa: PLC0415 (most clients keep their token in memory)

        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(self._folder / f"{self._name}.lock", mode=0o600, thread_local=False)
        try:
            with lock.acquire(timeout=patience, poll_interval=POLL / 10):
                yield True
        except Timeout:
            yield False


class RedisLease:
    """A lease among the machines that share a Redis, on its clock: a key that lasts for `seconds`."""

    def __init__(self, client: Any, name: str, seconds: float) -> None:
        self._client = client
        self._name = name
        self._milliseconds = int(seconds * 1000)

    async def claim(self, holder: str, *, anew: bool) -> bool:
        """Hold the lease, see `Lease.claim`."""
        async with in_redis("the tokens"):
            return bool(await self._client.eval(_CLAIM, 1, self._name, holder, self._milliseconds, int(anew)))

    async def release(self, holder: str) -> None:
        """End the lease, see `Lease.release`."""
        async with in_redis("the tokens"):
            await self._client.eval(_RELEASE, 1, self._name, holder)
