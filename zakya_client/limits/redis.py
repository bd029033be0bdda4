"""Limits that machines share through Redis: one window and one day's budget for all of them together.

The window is a sorted set: a member a call, its score the moment until which the call counts. One script drops what
has ended, counts, and adds, so that no two machines take the same last place; it goes by the Redis server's clock,
so that the machines' own clocks don't matter. The budget is a counter a day.

A call counts until a window after its answer, as in the queue of one process. While it runs it counts until a window
from now, which is renewed twice a window: so a machine that dies in the middle holds nothing for longer than that. A
call that was never sent is taken out again, and given back to the day that it was taken from.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Coroutine
from datetime import datetime, tzinfo
from typing import Any, Literal
from weakref import WeakSet

from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.limits.model import Limits, budget_is_spent, seconds_to_midnight
from zakya_client.limits.queue import running_loop
from zakya_client.runtime.redis import TIMEOUT, RedisConnections, in_redis
from zakya_client.secret import Secret

OnFailure = Literal["raise", "local"]

SPENT = -1
"""What the script answers when the day's budget is used up."""

DAY_KEPT = 3600
"""Seconds after midnight that a day's counter is kept, for a machine whose clock is slow."""

AWAY = 5.0
"""Seconds after which Redis is tried again where the process goes on without it."""

# KEYS: the window; the day's counter, unless calls are reported.
# ARGV: what to do; the window's length and what a reported call counts for in addition, in microseconds; calls
#       in a window and in a day; seconds to keep the counter for; the names of the calls.
#       "take" counts a call if there is room; "report" counts calls that run or were answered until a window from now;
#       "undo" forgets one that was never sent, "undo?" one that may not have been counted either.
# Returns the microseconds to wait, 0 when there is nothing to wait for.
SCRIPT = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local what, window, late = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local requests, per_day = tonumber(ARGV[4]), tonumber(ARGV[5])
if what == 'undo' or what == 'undo?' then
  local found = redis.call('ZREM', KEYS[1], ARGV[7])
  local counted = what == 'undo' or found == 1
  if per_day > 0 and counted and tonumber(redis.call('GET', KEYS[2]) or '0') > 0 then
    redis.call('DECR', KEYS[2])
  end
  return 0
end
if what == 'take' then
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
    redis.call('EXPIRE', KEYS[2], ARGV[6])
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

    Several clients may share one. Those of one organization have to be in one event loop.

    Args:
        url: Address of the server, ``redis://…`` or ``rediss://…``.
        client: A ``redis.asyncio.Redis`` of your own instead.
        prefix: What the names of keys begin with.
        on_failure: What happens to a call while Redis can't be used: ``"raise"`` fails it with a `TransportError`
            before it is sent, so that nothing goes out uncounted; ``"local"`` sends it within the limits of this
            process alone, and tries Redis again every few seconds.

    Raises:
        ConfigurationError: The extra ``redis`` isn't installed, the address isn't one, or `on_failure` isn't either.
    """

    def __init__(
        self, url: str = "", *, client: Any = None, prefix: str = "zakya:limit:", on_failure: OnFailure = "raise"
    ) -> None:
        if on_failure not in ("raise", "local"):
            raise ConfigurationError(
                "on_failure (ZAKYA_LIMIT_ON_FAILURE in the environment) must be 'raise' or 'local';"
                f" it is {on_failure!r}"
            )
        url = Secret(url)  # it is in the traceback of an error
        self._connections = RedisConnections(url, client)
        self._prefix = prefix
        self._on_failure: OnFailure = on_failure
        self._windows: dict[str, RedisWindow] = {}
        self._users: WeakSet[Any] = WeakSet()

    def window_of(self, host: str, organization_id: str, limits: Limits) -> RedisWindow:
        """Return the shared window of an organization.

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
            self._windows[name] = RedisWindow(self._connections, name, limits, on_failure=self._on_failure)
        self._windows[name].limits = limits
        return self._windows[name]

    def join(self, user: object) -> None:
        """Stay open until this user has left, too.

        Args:
            user: Who uses it, a client.
        """
        self._users.add(user)

    async def leave(self, user: object) -> None:
        """Report the calls that ended last, and close if nobody else uses it.

        Args:
            user: Who has joined.
        """
        self._users.discard(user)
        for window in self._windows.values():
            await (window.flush() if self._users else window.close())
        await self._connections.close()  # except those that are in use

    async def close(self) -> None:
        """Report the calls that ended last, and close the connections, unless they are yours."""
        for window in self._windows.values():
            await window.close()
        await self._connections.close()


class RedisWindow:
    """The window and the day's budget of one organization, in Redis, under keys whose names begin with `name`."""

    def __init__(
        self,
        connections: RedisConnections,
        name: str,
        limits: Limits,
        today: Callable[[tzinfo], datetime] = datetime.now,
        *,
        on_failure: OnFailure = "raise",
    ) -> None:
        self.limits = limits
        self._connections = connections
        self._name = name
        self._today = today
        self._on_failure = on_failure
        self._begin(None)

    def _begin(self, home: tuple[int, asyncio.AbstractEventLoop] | None) -> None:
        """Begin anew in an event loop of a process."""
        self._home = home
        self._running: dict[str, str] = {}  # calls that are counted, each with its day's counter
        self._renewal: asyncio.Task[None] | None = None
        self._reports: set[asyncio.Task[None]] = set()
        self._away_until = 0.0

    async def acquire(self, call: str) -> float:
        """Count a call if there is room for it, see `SharedWindow.acquire`.

        Raises:
            TransportError: Redis can't be used.
            ConfigurationError: It was used in another event loop before, which still runs.
        """
        self._settle()
        if self._is_away(asyncio.get_running_loop().time()):
            return 0.0
        today = self._today(self.limits.time_zone)
        day = f"{self._name}:{today:%Y-%m-%d}"
        to_midnight = seconds_to_midnight(today)
        # In a task of its own, which isn't cancelled with the call: one that was counted has to be undone then.
        asking = asyncio.create_task(self._run("take", [call], day, kept=int(to_midnight) + DAY_KEPT))
        try:
            wait = await asyncio.shield(asking)
        except asyncio.CancelledError:
            self._start(self._undo_cancelled(asking, call, day))
            raise
        except TransportError as error:
            if self._on_failure == "raise":
                self._start(self._undo(call, day, is_counted=False))
                raise
            self._go_away(error)
            return 0.0
        self._come_back()
        if wait == SPENT:
            spent = budget_is_spent(self.limits.per_day)
            spent.retry_after = to_midnight
            raise spent
        if wait == 0:
            self._running[call] = day
            if self._renewal is None and self.limits.requests:
                self._renewal = asyncio.create_task(self._renew(), name="zakya shared limits")
        return max(0, wait) / 1_000_000

    def release(self, call: str, late: float | None) -> None:
        """Count a call until a window from now, or undo it, see `SharedWindow.release`."""
        day = self._running.get(call)
        if day is None:
            return  # it went out without Redis
        if not self._is_home():
            del self._running[call]  # its loop has ended: it counts for no longer than a window
        elif late is None:
            del self._running[call]
            self._start(self._undo(call, day, is_counted=True))
        elif self.limits.requests:
            self._start(self._end(call, late))
        else:
            del self._running[call]

    async def flush(self) -> None:
        """Wait until Redis knows of the calls that ended last."""
        if self._reports and self._is_home():
            await asyncio.wait(self._reports)

    async def close(self) -> None:
        """Wait until Redis knows of the calls that ended last, and renew no others."""
        await self.flush()
        if self._renewal is not None and self._is_home():
            self._renewal.cancel()
            await asyncio.wait([self._renewal])
            self._renewal = None

    def _is_home(self) -> bool:
        return self._home == (os.getpid(), running_loop())

    def _settle(self) -> None:
        """Go on in another event loop, if the one before has ended, and without its calls."""
        if self._is_home():
            return
        if self._home is not None:
            process, loop = self._home
            if process == os.getpid() and not loop.is_closed():
                raise ConfigurationError(
                    "RedisLimits belongs to another event loop, the first that it was used in: "
                    "create one of its own inside each asyncio.run, and in each thread"
                )
        self._begin((os.getpid(), asyncio.get_running_loop()))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        # In a task of its own: the call that ended may be in the middle of being cancelled.
        task = asyncio.create_task(work)
        self._reports.add(task)
        task.add_done_callback(self._reports.discard)

    async def _undo_cancelled(self, asking: asyncio.Task[int], call: str, day: str) -> None:
        try:
            wait = await asking
        except TransportError:
            await self._undo(call, day, is_counted=False)
        else:
            if wait == 0:
                await self._undo(call, day, is_counted=True)

    async def _undo(self, call: str, day: str, *, is_counted: bool) -> None:
        """Forget a call that was never sent; without an answer of Redis it may not have been counted either."""
        try:
            await self._run("undo" if is_counted else "undo?", [call], day)
        except TransportError as error:
            if is_counted:
                logger.warning("%s; a call that was never sent stays counted", error)

    async def _end(self, call: str, late: float) -> None:
        """Report that a call was answered; until Redis knows that, it is renewed like those that run."""
        await self._report([call], late)
        self._running.pop(call, None)

    async def _renew(self) -> None:
        while self._running:
            await asyncio.sleep(self.limits.window / 2)
            if self._running:
                self._start(self._report([*self._running], 0.0))
        self._renewal = None

    async def _report(self, calls: list[str], late: float) -> None:
        try:
            await self._run("report", calls, late=late)
        except TransportError as error:
            logger.warning("%s; calls may count for less than a window", error)

    def _is_away(self, now: float) -> bool:
        """Return whether to go on without Redis; from time to time one call is to ask it."""
        if now < self._away_until:
            return True
        if self._away_until:
            self._away_until = now + TIMEOUT + AWAY  # the others needn't wait for what comes of it
        return False

    def _go_away(self, error: TransportError) -> None:
        if not self._away_until:
            logger.warning("%s; calls go on within the limits of this process", error)
        self._away_until = asyncio.get_running_loop().time() + AWAY

    def _come_back(self) -> None:
        if self._away_until:
            logger.info("Redis, which keeps the shared limits, can be used again")
            self._away_until = 0.0

    async def _run(self, what: str, calls: list[str], *day: str, late: float = 0.0, kept: int = 0) -> int:
        limits = self.limits
        window = int(limits.window * 1_000_000)
        arguments = [what, window, int(late * 1_000_000), limits.requests, limits.per_day, kept, *calls]
        async with in_redis("the shared limits"):
            script = self._connections.here().register_script(SCRIPT)
            return int(await script(keys=[f"{self._name}:window", *day], args=arguments))
