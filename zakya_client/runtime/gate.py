"""The gate in front of the connection pool: no more calls at once, or in a minute, than the organization may make.

A call that would be refused costs a round trip and, after a burst, an hour's block; a call that waits here costs
nothing. Places are given first come first served.

*The window slides, and counts a call until a window after its answer.* The server counts when a request reaches it,
which the client can't see: some time between sending and the answer. Counting from the answer is the late end of
that, so however the network delays requests, the server never sees more than its limit in any window.

*Everything is one queue under one lock.* Clients of one organization share a gate, also from several event loops in
several threads. Nothing is awaited while the lock is held, and a waiter that is cancelled leaves the queue or gives
its place back, so nothing is ever lost.
"""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta, tzinfo
from weakref import WeakValueDictionary

from attrs import frozen

from zakya_client.errors import (
    BlockedError,
    ConcurrencyLimitError,
    DayLimitError,
    MinuteLimitError,
    RateLimitError,
    ZakyaError,
)

BLOCK = 3600.0
"""Seconds of a block after a burst, where the answer doesn't say."""

RECOVERY = 20
"""Calls that succeed before a lowered concurrency is raised by one."""


@frozen
class Limits:
    """What an organization may do.

    Attributes:
        concurrency: Calls at once; 0 for no limit. The free plan allows 5, paid ones 10.
        requests: Calls in a window; 0 for no limit.
        window: Length of the window in seconds.
        time_zone: Where the organization is: its day, and so its daily quota, begins at midnight there.
    """

    concurrency: int = 5
    requests: int = 100
    window: float = 60.0
    time_zone: tzinfo = UTC


@frozen
class LimitsSnapshot:
    """Where an organization stands, as far as the client knows without asking.

    Attributes:
        concurrency: Calls that may run at once now; less than the limit after refusals; ``None`` for no limit.
        running: Calls that run.
        waiting: Calls that wait for a place.
        used: Calls that count in the window now.
        requests: Calls that the window allows; ``None`` for no limit.
        closed_for: Seconds until the gate opens again after a refusal; 0 while it is open.
        reported_limit: ``X-Rate-Limit-Limit`` of the last answer that had it.
        reported_remaining: ``X-Rate-Limit-Remaining`` of that answer.
        reported_reset: Seconds until the reported window ends.
    """

    concurrency: int | None
    running: int
    waiting: int
    used: int
    requests: int | None
    closed_for: float
    reported_limit: int | None
    reported_remaining: int | None
    reported_reset: float | None


@frozen(eq=False)
class _Waiter:
    loop: asyncio.AbstractEventLoop
    place: asyncio.Future[None]
    patience: float


@frozen
class _Report:
    """What the ``X-Rate-Limit-*`` headers of an answer said, and when."""

    limit: int | None = None
    remaining: int | None = None
    resets_at: float | None = None


class Gate:
    """Lets the calls of one organization pass as its limits allow.

    Args:
        limits: What the organization may do.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._lock = threading.Lock()
        self._queue: OrderedDict[_Waiter, None] = OrderedDict()
        self._running = 0
        self._allowed = limits.concurrency
        self._successes = 0
        self._answered: deque[float] = deque()  # when the calls that still count were answered
        self._closed_until = 0.0
        self._closed_by: RateLimitError | None = None
        self._timer_at = float("inf")
        self._report = _Report()

    @asynccontextmanager
    async def enter(self, patience: float = float("inf")) -> AsyncIterator[None]:
        """Wait for a place, and keep it while the call runs.

        Args:
            patience: Longest time in seconds to wait for a gate that a refusal closed.

        Raises:
            RateLimitError: The gate is closed for longer; the refusal that closed it, with the time that is left.
        """
        loop = asyncio.get_running_loop()
        waiter = _Waiter(loop, loop.create_future(), patience)
        with self._lock:
            if refusal := self._refusal(patience, loop.time()):
                raise refusal
            self._queue[waiter] = None
            self._admit(loop.time())
        try:
            await waiter.place
        except BaseException:
            with self._lock:
                if waiter in self._queue:
                    del self._queue[waiter]
                elif waiter.place.cancelled():
                    self._running -= 1  # the place was given just as the waiter was cancelled
                self._admit(loop.time())
            raise
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1
                if self.limits.requests:
                    self._answered.append(loop.time())
                self._admit(loop.time())

    def learn(self, headers: Mapping[str, str], error: ZakyaError | None) -> None:
        """Take in what an answer says about the limits.

        Args:
            headers: Header fields, names in lower case; missing and malformed ones change nothing.
            error: What the answer refused, ``None`` if it succeeded.
        """
        now = asyncio.get_running_loop().time()
        with self._lock:
            self._hear(headers, now)
            match error:
                case DayLimitError():
                    midnight = seconds_to_midnight(datetime.now(self.limits.time_zone))
                    self._close(error, midnight if error.retry_after is None else error.retry_after, now)
                case BlockedError():
                    self._close(error, BLOCK if error.retry_after is None else error.retry_after, now)
                case MinuteLimitError():
                    self._close(error, self._reset(now) if error.retry_after is None else error.retry_after, now)
                case ConcurrencyLimitError():
                    self._successes = 0
                    self._allowed = max(1, min(self._allowed or self._running, self._running) - 1)
                case None if 0 < self._allowed < (self.limits.concurrency or float("inf")):
                    self._successes += 1
                    if self._successes >= RECOVERY:
                        self._successes = 0
                        self._allowed += 1
                case _:
                    pass
            self._admit(now)

    def snapshot(self) -> LimitsSnapshot:
        """Tell where the organization stands."""
        now = asyncio.get_running_loop().time()
        with self._lock:
            self._forget(now)
            report = self._report
            return LimitsSnapshot(
                concurrency=self._allowed or None,
                running=self._running,
                waiting=len(self._queue),
                used=self._running + len(self._answered),
                requests=self.limits.requests or None,
                closed_for=max(0.0, self._closed_until - now),
                reported_limit=report.limit,
                reported_remaining=report.remaining,
                reported_reset=None if report.resets_at is None else max(0.0, report.resets_at - now),
            )

    # Everything below is called with the lock held.

    def _admit(self, now: float) -> None:
        """Give places to those at the head of the queue, or see to it that they are looked at again in time."""
        while self._queue and (not self._allowed or self._running < self._allowed):
            opens_at = self._opens_at(now)
            if opens_at > now:
                self._look_again(opens_at, now)
                return
            waiter, _ = self._queue.popitem(last=False)
            self._running += 1
            waiter.loop.call_soon_threadsafe(_give, waiter.place)

    def _opens_at(self, now: float) -> float:
        self._forget(now)
        opens_at = self._closed_until
        if self.limits.requests and self._running + len(self._answered) >= self.limits.requests:
            # With nobody answered yet, the end of a running call looks at the queue again.
            first = self._answered[0] if self._answered else float("inf")
            opens_at = max(opens_at, first + self.limits.window)
        return opens_at

    def _forget(self, now: float) -> None:
        while self._answered and self._answered[0] + self.limits.window <= now:
            self._answered.popleft()

    def _look_again(self, when: float, now: float) -> None:
        if when == float("inf") or now < self._timer_at <= when:
            return
        self._timer_at = when
        loop = next(iter(self._queue)).loop
        loop.call_soon_threadsafe(loop.call_at, when, self._tick, loop)

    def _tick(self, loop: asyncio.AbstractEventLoop) -> None:
        with self._lock:
            self._timer_at = float("inf")
            self._admit(loop.time())

    def _close(self, error: RateLimitError, seconds: float, now: float) -> None:
        """Let nobody in for some seconds, and refuse those in the queue who won't wait that long."""
        error.retry_after = seconds
        if now + seconds <= self._closed_until:
            return
        self._closed_until = now + seconds
        self._closed_by = error
        for waiter in list(self._queue):
            if refusal := self._refusal(waiter.patience, now):
                del self._queue[waiter]
                waiter.loop.call_soon_threadsafe(_refuse, waiter.place, refusal)

    def _refusal(self, patience: float, now: float) -> RateLimitError | None:
        left = self._closed_until - now
        if self._closed_by is None or left <= patience:
            return None
        closed_by = self._closed_by
        return type(closed_by)(closed_by.message, status=closed_by.status, code=closed_by.code, retry_after=left)

    def _hear(self, headers: Mapping[str, str], now: float) -> None:
        limit, remaining, reset = (
            _whole(headers.get(f"x-rate-limit-{name}")) for name in ("limit", "remaining", "reset")
        )
        if limit is None and remaining is None and reset is None:
            return
        self._report = _Report(limit, remaining, None if reset is None else now + reset)
        if remaining == 0 and reset is not None and self._closed_until < now + reset <= now + self.limits.window:
            # Others use the organization's calls up; the next one would be refused.
            self._closed_until = now + reset
            self._closed_by = None

    def _reset(self, now: float) -> float:
        """Seconds until the window of a minute ends, as reported, or a whole window."""
        if self._report.resets_at is not None and self._report.resets_at > now:
            return self._report.resets_at - now
        return self.limits.window or 60.0


def _give(place: asyncio.Future[None]) -> None:
    if not place.done():
        place.set_result(None)


def _refuse(place: asyncio.Future[None], refusal: RateLimitError) -> None:
    if not place.done():
        place.set_exception(refusal)


def _whole(text: str | None) -> int | None:
    if text is None or not text.strip().isdecimal():
        return None
    return int(text)


def seconds_to_midnight(now: datetime) -> float:
    """Count the seconds until the next day begins, in the zone of `now`."""
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return (tomorrow - now).total_seconds()


@frozen
class _Key:
    host: str
    organization_id: str


_gates: WeakValueDictionary[_Key, Gate] = WeakValueDictionary()
_gates_lock = threading.Lock()


def gate_of(host: str, organization_id: str, limits: Limits) -> Gate:
    """Give the one gate of an organization in this process; the limits of the first client hold."""
    key = _Key(host, organization_id)
    with _gates_lock:
        gate = _gates.get(key)
        if gate is None or gate.limits != limits:
            gate = _gates[key] = Gate(limits)
        return gate
