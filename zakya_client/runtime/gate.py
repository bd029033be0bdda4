"""The gate in front of the connection pool: no more calls at once, or in a minute, than the organization may make.

A call that would be refused costs a round trip and, after a burst, an hour's block; a call that waits here costs
nothing. Places are given first come first served. The window slides: a call may start when fewer than `requests`
calls started in the last `window` seconds.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from attrs import frozen


@frozen
class Limits:
    """What an organization may do.

    Attributes:
        concurrency: Calls at once; 0 for no limit.
        requests: Calls in a window; 0 for no limit.
        window: Length of the window in seconds.
    """

    concurrency: int = 5
    requests: int = 100
    window: float = 60.0


class Gate:
    """Lets calls of one organization pass as its limits allow.

    Args:
        limits: What the organization may do.
        clock: Gives seconds that only grow.
        sleep: Waits that many seconds.
    """

    def __init__(
        self,
        limits: Limits,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._sleep = sleep
        self._places = asyncio.Semaphore(limits.concurrency) if limits.concurrency else None
        self._turn = asyncio.Lock()
        self._starts: deque[float] = deque(maxlen=limits.requests or None)
        self._closed_until = float("-inf")

    @asynccontextmanager
    async def enter(self) -> AsyncIterator[None]:
        """Wait for a place, keep it while the call runs."""
        if self._places is None:
            await self._start()
            yield
            return
        async with self._places:
            await self._start()
            yield

    def close_for(self, seconds: float) -> None:
        """Let nobody in for some seconds: the server said that the organization is over its limit."""
        self._closed_until = max(self._closed_until, self._clock() + seconds)

    async def _start(self) -> None:
        async with self._turn:  # one at a time looks at the window, so those behind keep their order
            while (wait := self._wait()) > 0:
                await self._sleep(wait)
            if self._limits.requests:
                self._starts.append(self._clock())

    def _wait(self) -> float:
        now = self._clock()
        opens = self._closed_until
        if self._limits.requests and len(self._starts) == self._limits.requests:
            opens = max(opens, self._starts[0] + self._limits.window)
        return opens - now
