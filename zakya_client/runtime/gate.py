"""The gate in front of the connection pool: no more calls at once, or in a minute, than the organization may make.

A call that would be refused costs a round trip and, after a burst, an hour's block; a call that waits here costs
nothing. Places are given first come first served.

*The window slides, and counts a call until a window after its answer.* The server counts when a request reaches it,
which the client can't see: some time between sending and the answer. Counting from the answer is the late end of
that, so however the network delays requests, the server never sees more than its limit in any window. A call that
was given up has no answer, and its request may still be on the way: it counts from `ASTRAY` seconds later.

*Everything is one queue under one lock.* Clients of one organization share a gate, also from several event loops in
several threads. Nothing is awaited while the lock is held, and a waiter that is cancelled leaves the queue or gives
its place back, so nothing is ever lost.

*Other machines* can share the window and the day's budget through a `SharedWindow`, which is asked once a call has
its place here.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta, tzinfo
from heapq import heappop, heappush
from typing import Any, Protocol
from uuid import uuid4

from attrs import define, frozen

from zakya_client.errors import (
    BlockedError,
    ConcurrencyLimitError,
    CredentialsError,
    DayLimitError,
    MinuteLimitError,
    RateLimitError,
    TransportError,
    ZakyaError,
)

BLOCK = 3600.0
"""Seconds of a block after a burst, where the answer doesn't say."""

LONGEST = 86400.0
"""Most seconds that a refusal closes the gate for: no limit of the API lasts longer than a day."""

RECOVERY = 20
"""Calls that succeed before a lowered concurrency is raised by one."""

ASTRAY = 1.0
"""Seconds that a request may still need to the server when its call is given up."""

MOST_DIGITS = 9
"""Digits of a sensible ``X-Rate-Limit-*`` header."""


@frozen
class Limits:
    """What an organization may do.

    Attributes:
        concurrency: Calls at once; 0 for no limit. The free plan allows 5, paid ones 10.
        requests: Calls in a window; 0 for no limit.
        window: Length of the window in seconds.
        time_zone: Where the organization is: its day, and so its daily quota, begins at midnight there.
        per_day: Calls a day, a budget that is kept here: by this process, and with shared limits by all machines
            together; 0 leaves it to the API to refuse.
    """

    concurrency: int = 5
    requests: int = 100
    window: float = 60.0
    time_zone: tzinfo = UTC
    per_day: int = 0


class SharedWindow(Protocol):
    """The window and the day's budget of an organization, shared with other machines."""

    async def take(self, call: str) -> float:
        """Count a call, if there is room for it.

        Args:
            call: Name of the call, unique among all machines.

        Returns:
            0 when it is counted; otherwise the seconds to wait before asking again.

        Raises:
            DayLimitError: The day's budget is used up; `retry_after` says when the next day begins.
        """
        ...

    def answered(self, call: str, late: float) -> None:
        """Count a call until a window from now; doesn't wait, so that it is safe while being cancelled.

        Args:
            call: Its name.
            late: Seconds that it counts for in addition, as it was given up and may still reach the server.
        """
        ...


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


@define(eq=False)
class _Waiter:
    loop: asyncio.AbstractEventLoop
    place: asyncio.Future[None]
    patience: float
    given: bool = False


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
        today: Gives the date and time of day in a time zone.
    """

    def __init__(self, limits: Limits, today: Callable[[tzinfo], datetime] = datetime.now) -> None:
        self.limits = limits
        self._today = today
        # Reentrant: abandoned tasks are tidied up whenever the garbage collector finds them, also while it is held.
        self._lock = threading.RLock()
        self._queue: OrderedDict[_Waiter, None] = OrderedDict()
        self._running = 0
        self._allowed = limits.concurrency
        self._successes = 0
        self._answered: list[float] = []  # a heap: when the calls that still count were answered
        self._day: date | None = None
        self._spent = 0  # calls of that day
        self._closed_until = float("-inf")
        self._closed_by: RateLimitError | None = None
        self._empty_until = float("-inf")  # until when the headers say that nothing is left
        self._timer_at = float("inf")
        self._timer_loop: asyncio.AbstractEventLoop | None = None
        self._report = _Report()

    @asynccontextmanager
    async def enter(self, patience: float = float("inf"), shared: SharedWindow | None = None) -> AsyncIterator[None]:
        """Wait for a place, and keep it while the call runs.

        Args:
            patience: Longest time in seconds to wait for a gate that a refusal closed.
            shared: What other machines share of the limits.

        Raises:
            RateLimitError: The gate is closed for longer; the refusal that closed it, with the time that is left.
                A used up day is never waited for.
        """
        await self._queue_up(patience)
        try:
            call = "" if shared is None else await self._take(shared, patience)
        except BaseException:
            self._leave(None)
            raise
        late: float | None = ASTRAY
        try:
            yield
            late = 0.0
        except (CredentialsError, TransportError) as error:
            if not error.may_have_been_processed:
                late = None  # nothing was sent, so nothing counts
            raise
        finally:
            self._leave(late)
            if shared is not None:
                shared.answered(call, late or 0.0)

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
                    midnight = seconds_to_midnight(self._today(self.limits.time_zone))
                    self._close(error, midnight if error.retry_after is None else error.retry_after, now)
                case BlockedError():
                    self._close(error, BLOCK if error.retry_after is None else error.retry_after, now)
                case MinuteLimitError():
                    self._close(error, self._reset(now) if error.retry_after is None else error.retry_after, now)
                case ConcurrencyLimitError():
                    self._successes = 0
                    self._allowed = max(1, min(self._allowed or self._running, self._running) - 1)
                case RateLimitError() if error.retry_after is not None:
                    self._close(error, error.retry_after, now)
                case None if 0 < self._allowed < (self.limits.concurrency or float("inf")):
                    self._successes += 1
                    if self._successes >= RECOVERY:
                        self._successes = 0
                        self._allowed += 1
                case _:
                    pass
            self._admit(now)

    def adopt(self, limits: Limits) -> None:
        """Go on with other limits; what was counted stays counted."""
        with self._lock:
            if limits.concurrency != self.limits.concurrency:
                self._allowed = limits.concurrency
            self.limits = limits
            self._admit(_now())

    def is_idle(self) -> bool:
        """Tell whether a new gate would let the same calls pass."""
        now = _now()
        with self._lock:
            self._forget(now)
            closed = max(self._closed_until, self._empty_until) > now
            return not (self._running or self._queue or self._answered or self._spent or closed)

    def snapshot(self) -> LimitsSnapshot:
        """Tell where the organization stands."""
        now = _now()
        with self._lock:
            self._forget(now)
            report = self._report
            return LimitsSnapshot(
                concurrency=self._allowed or None,
                running=self._running,
                waiting=len(self._queue),
                used=self._running + len(self._answered),
                requests=self.limits.requests or None,
                closed_for=max(0.0, self._opening() - now),
                reported_limit=report.limit,
                reported_remaining=report.remaining,
                reported_reset=None if report.resets_at is None else max(0.0, report.resets_at - now),
            )

    # --- the way through ------------------------------------------------------------------------

    async def _queue_up(self, patience: float) -> None:
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
                self._queue.pop(waiter, None)
                if waiter.given:  # just as the waiter was cancelled
                    self._give_back()
                self._admit(loop.time())
            raise

    async def _take(self, shared: SharedWindow, patience: float) -> str:
        """Wait for the window that other machines share. The gate may be closed meanwhile."""
        loop = asyncio.get_running_loop()
        call = uuid4().hex
        while True:
            with self._lock:
                if refusal := self._refusal(patience, loop.time()):
                    raise refusal
                wait = max(0.0, self._opening() - loop.time())
            try:
                wait = wait or await shared.take(call)
            except DayLimitError as error:
                with self._lock:
                    self._close(error, error.retry_after or 0.0, loop.time())
                raise
            if not wait:
                return call
            await asyncio.sleep(wait)

    def _leave(self, late: float | None) -> None:
        """Give a place back.

        Args:
            late: Seconds after now that the call counts from; ``None`` if it doesn't count.
        """
        now = _now()
        with self._lock:
            if late is None:
                self._give_back()
            else:
                self._running -= 1
                if self.limits.requests:
                    heappush(self._answered, now + late)
            self._admit(now)

    # Everything below is called with the lock held.

    def _admit(self, now: float) -> None:
        """Give places to those at the head of the queue, or see to it that they are looked at again in time."""
        while self._queue and (not self._allowed or self._running < self._allowed):
            waiter = next(iter(self._queue))
            opens_at = self._opens_at(now)
            if waiter.loop.is_closed():
                self._queue.pop(waiter, None)  # its event loop ended without cancelling it: nobody is there any more
            elif opens_at > now:
                self._look_again(waiter.loop, opens_at, now)
                return
            elif self._day_is_spent(now):
                return  # everybody was refused
            else:
                self._queue.pop(waiter, None)
                waiter.given = _post(waiter.loop, _give, waiter.place)
                self._running += waiter.given
                self._spent += waiter.given

    def _give_back(self) -> None:
        """Take a call for one that was never made."""
        self._running -= 1
        self._spent = max(0, self._spent - 1)

    def _opening(self) -> float:
        return max(self._closed_until, self._empty_until)

    def _opens_at(self, now: float) -> float:
        self._forget(now)
        opens_at = self._opening()
        if self.limits.requests and self._running + len(self._answered) >= self.limits.requests:
            # With nobody answered yet, the end of a running call looks at the queue again.
            first = self._answered[0] if self._answered else float("inf")
            opens_at = max(opens_at, first + self.limits.window)
        return opens_at

    def _forget(self, now: float) -> None:
        while self._answered and self._answered[0] + self.limits.window <= now:
            heappop(self._answered)

    def _day_is_spent(self, now: float) -> bool:
        """Refuse everybody until midnight if the day's budget is used up."""
        if not self.limits.per_day:
            return False
        today = self._today(self.limits.time_zone)
        if today.date() != self._day:
            self._day = today.date()
            self._spent = 0
        if self._spent < self.limits.per_day:
            return False
        self._close(budget_is_spent(self.limits.per_day), seconds_to_midnight(today), now)
        return True

    def _look_again(self, loop: asyncio.AbstractEventLoop, when: float, now: float) -> None:
        # The timer runs in the loop of whoever is first: another loop may have ended meanwhile.
        if when == float("inf") or (self._timer_loop is loop and now < self._timer_at <= when):
            return
        if _post(loop, loop.call_at, when, self._tick, loop):
            self._timer_at = when
            self._timer_loop = loop

    def _tick(self, loop: asyncio.AbstractEventLoop) -> None:
        with self._lock:
            if self._timer_loop is loop:
                self._timer_at = float("inf")
                self._timer_loop = None
            self._admit(loop.time())

    def _close(self, error: RateLimitError, seconds: float, now: float) -> None:
        """Let nobody in for some seconds, and refuse those in the queue who won't wait that long."""
        seconds = min(seconds, LONGEST)
        error.retry_after = seconds
        if now + seconds <= self._closed_until:
            return
        self._closed_until = now + seconds
        self._closed_by = error
        for waiter in list(self._queue):
            if refusal := self._refusal(waiter.patience, now):
                del self._queue[waiter]
                _post(waiter.loop, _refuse, waiter.place, refusal)

    def _refusal(self, patience: float, now: float) -> RateLimitError | None:
        left = self._closed_until - now
        closed_by = self._closed_by
        if closed_by is None or left <= 0 or (left <= patience and not isinstance(closed_by, DayLimitError)):
            return None
        return type(closed_by)(closed_by.message, status=closed_by.status, code=closed_by.code, retry_after=left)

    def _hear(self, headers: Mapping[str, str], now: float) -> None:
        limit, remaining, reset = (
            _whole(headers.get(f"x-rate-limit-{name}")) for name in ("limit", "remaining", "reset")
        )
        if limit is None and remaining is None and reset is None:
            return
        self._report = _Report(limit, remaining, None if reset is None else now + reset)
        if remaining == 0 and reset is not None and reset <= self.limits.window:
            # Others use the organization's calls up; the next one would be refused.
            self._empty_until = max(self._empty_until, now + reset)

    def _reset(self, now: float) -> float:
        """Seconds until the window of a minute ends, as reported, or a whole window."""
        if self._report.resets_at is not None and self._report.resets_at > now:
            return self._report.resets_at - now
        return self.limits.window or 60.0


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _now() -> float:
    """Give the time of the running event loop, outside of one the clock that event loops go by."""
    loop = _running_loop()
    return time.monotonic() if loop is None else loop.time()


def _post(loop: asyncio.AbstractEventLoop, function: Callable[..., object], *arguments: Any) -> bool:
    """Call a function in an event loop, which may run in another thread; tell whether there is still such a loop."""
    if loop is _running_loop():
        function(*arguments)
        return True
    try:
        loop.call_soon_threadsafe(function, *arguments)
    except RuntimeError:
        return False
    return True


def _give(place: asyncio.Future[None]) -> None:
    if not place.done():
        place.set_result(None)


def _refuse(place: asyncio.Future[None], refusal: RateLimitError) -> None:
    if not place.done():
        place.set_exception(refusal)


def _whole(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None


def seconds_to_midnight(now: datetime) -> float:
    """Count the seconds until the next day begins, in the zone of `now`; a day that the clocks change is longer."""
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return (tomorrow.astimezone(UTC) - now.astimezone(UTC)).total_seconds()


def budget_is_spent(per_day: int) -> DayLimitError:
    """Make the error of a budget that is kept by the client."""
    return DayLimitError(f"the budget of {per_day} calls a day is used up")


@frozen
class _Key:
    host: str
    organization_id: str


_gates: dict[_Key, Gate] = {}
_gates_lock = threading.Lock()
_crowd = 64  # gates to look through for idle ones


def gate_of(host: str, organization_id: str, limits: Limits) -> Gate:
    """Give the one gate of an organization in this process; the limits of the newest client hold for all."""
    global _crowd  # noqa: PLW0603 (the registry of gates is the process's)
    key = _Key(host, organization_id.strip())
    with _gates_lock:
        if len(_gates) >= _crowd:
            # A gate outlives its clients until nothing that they did counts any more.
            for idle in [key for key, gate in _gates.items() if gate.is_idle()]:
                del _gates[idle]
            _crowd = max(64, 2 * len(_gates))
        gate = _gates.get(key)
        if gate is None:
            gate = _gates[key] = Gate(limits)
        elif gate.limits != limits:
            gate.adopt(limits)
        return gate
