"""Limits that machines share through Redis: one window and one day's budget for all of them together.

The window is a sorted set: a member a call, its score the moment until which the call counts. One script drops what
has ended, counts, and adds, so that no two machines take the same last place; it goes by the Redis server's clock,
so that the machines' own clocks don't matter. The budget is a counter a day.

A call counts until a window after its answer, as in the gate of one process. While it runs it counts until a window
from now, which is renewed twice a window: so a machine that dies in the middle holds nothing for longer than that.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime, tzinfo
from typing import Any

from zakya_client.errors import TransportError
from zakya_client.runtime.gate import Limits, budget_is_spent, seconds_to_midnight
from zakya_client.runtime.redis import connect_redis, in_redis

SPENT = -1
"""What the script answers when the day's budget is used up."""

DAY_KEPT = 3600
"""Seconds after midnight that a day's counter is kept, for a machine whose clock is slow."""

# KEYS: the window, the day's counter.
# ARGV: the window's length and what a call that is told of counts for in addition, in microseconds; calls in a
#       window and in a day; seconds to keep the counter for; 1 to take a place or 0 to tell of calls that run or
#       were answered; the names of the calls.
# Gives the microseconds to wait, 0 when there is nothing to wait for.
SCRIPT = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local window, late = tonumber(ARGV[1]), tonumber(ARGV[2])
local requests, per_day = tonumber(ARGV[3]), tonumber(ARGV[4])
if ARGV[6] == '1' then
  if per_day > 0 and tonumber(redis.call('GET', KEYS[2]) or '0') >= per_day then
    return -1
  end
  if requests > 0 then
    redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
    if redis.call('ZCARD', KEYS[1]) >= requests then
      return redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')[2] - now
    end
  end
  if per_day > 0 then
    redis.call('INCR', KEYS[2])
    redis.call('EXPIRE', KEYS[2], ARGV[5])
  end
end
if requests > 0 then
  for i = 7, #ARGV do
    redis.call('ZADD', KEYS[1], 'GT', now + window + late, ARGV[i])
  end
  redis.call('PEXPIRE', KEYS[1], math.ceil((2 * window + late) / 1000))
end
return 0
"""

logger = logging.getLogger("zakya_client.limits")


class RedisLimits:
    """Shares the limits of organizations with all who use the same Redis.

    Args:
        url: Address of the server, ``redis://…`` or ``rediss://…``.
        client: A ``redis.asyncio.Redis`` of your own instead.
        prefix: What the names of keys begin with.

    Raises:
        ConfigurationError: The extra ``redis`` isn't installed, or the address isn't one.
    """

    def __init__(self, url: str = "", *, client: Any = None, prefix: str = "zakya:limit:") -> None:
        self._own = client is None
        self._client = client or connect_redis(url)
        self._prefix = prefix
        self._windows: dict[str, RedisWindow] = {}

    def window_of(self, host: str, organization_id: str, limits: Limits) -> RedisWindow:
        """Give the shared window of an organization.

        Args:
            host: Scheme and host of the API.
            organization_id: The organization.
            limits: What it may do: its window, its day's budget, and where its day begins.

        Returns:
            The same window each time, with these limits.
        """
        # The braces keep the keys of one organization on one node of a cluster.
        name = f"{self._prefix}{{{host}/{organization_id}}}"
        if name not in self._windows:
            self._windows[name] = RedisWindow(self._client, name, limits)
        self._windows[name].limits = limits
        return self._windows[name]

    async def close(self) -> None:
        """Tell of the calls that ended last, and close the connections, unless they are yours."""
        for window in self._windows.values():
            await window.close()
        if self._own:
            await self._client.aclose()


class RedisWindow:
    """The window and the day's budget of one organization, in Redis; see `SharedWindow`.

    Args:
        client: A ``redis.asyncio.Redis``.
        name: What its keys are called.
        limits: What the organization may do.
        today: Gives the date and time of day in a time zone.
    """

    def __init__(
        self, client: Any, name: str, limits: Limits, today: Callable[[tzinfo], datetime] = datetime.now
    ) -> None:
        self._script = client.register_script(SCRIPT)
        self._name = name
        self.limits = limits
        self._today = today
        self._running: set[str] = set()
        self._renewal: asyncio.Task[None] | None = None
        self._told: set[asyncio.Task[None]] = set()

    async def take(self, call: str) -> float:
        """Count a call if there is room for it, see `SharedWindow.take`.

        Raises:
            DayLimitError: The day's budget is used up.
            TransportError: Redis can't be reached.
        """
        today = self._today(self.limits.time_zone)
        wait = await self._run(today, [call], late=0.0, take=True)
        if wait == SPENT:
            error = budget_is_spent(self.limits.per_day)
            error.retry_after = seconds_to_midnight(today)
            raise error
        if wait == 0 and self.limits.requests:
            self._running.add(call)
            if self._renewal is None:
                self._renewal = asyncio.create_task(self._renew(), name="zakya shared limits")
        return max(0, wait) / 1_000_000

    def answered(self, call: str, late: float) -> None:
        """Count a call until a window from now, see `SharedWindow.answered`."""
        if call in self._running:
            self._start(self._tell([call], late))

    async def close(self) -> None:
        """Tell of the calls that ended last."""
        if self._renewal:
            self._renewal.cancel()
            self._told.add(self._renewal)
        if self._told:
            await asyncio.wait(self._told)

    def _start(self, telling: Coroutine[Any, Any, None]) -> None:
        # In a task of its own: the call that ended may be in the middle of being cancelled.
        task = asyncio.create_task(telling)
        self._told.add(task)
        task.add_done_callback(self._told.discard)

    async def _tell(self, calls: list[str], late: float) -> None:
        """Tell that calls were answered; until that is known there, they are renewed like those that run."""
        try:
            await self._run(self._today(self.limits.time_zone), calls, late=late, take=False)
        except TransportError as error:
            logger.warning("%s; %d calls count for less than a window", error, len(calls))
        self._running.difference_update(calls)

    async def _renew(self) -> None:
        while self._running:
            await asyncio.sleep(self.limits.window / 2)
            if self._running:
                self._start(self._keep())
        self._renewal = None

    async def _keep(self) -> None:
        try:
            await self._run(self._today(self.limits.time_zone), [*self._running], late=0.0, take=False)
        except TransportError as error:
            logger.warning("%s; calls that run may be forgotten", error)

    async def _run(self, today: datetime, calls: list[str], *, late: float, take: bool) -> int:
        limits = self.limits
        keys = [f"{self._name}:window", f"{self._name}:{today:%Y-%m-%d}"]
        window = int(limits.window * 1_000_000)
        kept = int(seconds_to_midnight(today)) + DAY_KEPT
        arguments = [window, int(late * 1_000_000), limits.requests, limits.per_day, kept, int(take), *calls]
        async with in_redis("the shared limits"):
            return int(await self._script(keys=keys, args=arguments))
