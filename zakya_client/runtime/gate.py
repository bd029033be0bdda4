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
from collections.abc import Callable, Mapping
from copy import copy
from datetime import UTC, date, datetime, timedelta, tzinfo
from heapq import heappop, heappush
from typing import Any, Protocol, Self
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
        used_today: Calls that this process has taken from the day's budget; ``None`` where there is no budget.
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
    used_today: int | None
    closed_for: float
    reported_limit: int | None
    reported_remaining: int | None
    reported_reset: float | None


@define(eq=False)
class _Waiter:
    loop: asyncio.AbstractEventLoop
    turn: asyncio.Future[None]
    patience: float
    given: bool = False


@frozen
class _Report:
    """What the ``X-Rate-Limit-*`` headers of an answer said, and when."""

    limit: int | None = None
    remaining: int | None = None
    resets_at: float | None = None


@define(eq=False)
class Place:
    """A place among the calls that run: entering waits for it, leaving gives it back."""

    _gate: Gate
    _patience: float
    _shared: SharedWindow | None
    _call: str = ""
    _is_mine: bool = True

    async def __aenter__(self) -> Self:
        self._call = await self._gate._come(self._patience, self._shared)  # noqa: SLF001 (of this module)
        return self

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if not self._is_mine:
            return
        late = 0.0 if error is None else ASTRAY
        never_sent = isinstance(error, CredentialsError | TransportError) and not error.may_have_been_processed
        self._gate._leave(None if never_sent else late)  # noqa: SLF001 (of this module)
        if self._shared is not None:
            self._shared.answered(self._call, 0.0 if never_sent else late)

    def hand_over(self) -> Place:
        """Give the same place to someone else, who leaves it instead."""
        heir = copy(self)
        self._is_mine = False
        return heir


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

    def enter(self, patience: float = float("inf"), shared: SharedWindow | None = None) -> Place:
        """Give a place to run a call in: ``async with gate.enter(): …``.

        Args:
            patience: Longest time in seconds to wait for a gate that a refusal closed.
            shared: What other machines share of the limits.

        Returns:
            The place. Entering it raises a `RateLimitError` when the gate is closed for longer: the refusal that
            closed it, with the time that is left. A used up day is never waited for.
        """
        return Place(self, patience, shared)

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
                    self._close(error, seconds_to_midnight(self._today(self.limits.time_zone)), now)
                case BlockedError():
                    self._close(error, BLOCK, now)
                case MinuteLimitError():
                    self._close(error, self._reset(now), now)
                case ConcurrencyLimitError():
                    self._successes = 0
                    self._allowed = max(1, min(self._allowed or self._running, self._running) - 1)
                case RateLimitError() if error.retry_after is not None:
                    self._close(error, 0.0, now)
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
            closed_by = self._closed_by
            if (
                limits.per_day != self.limits.per_day
                and isinstance(closed_by, DayLimitError)
                and closed_by.status is None
            ):
                self._closed_until = 0.0  # it was our own budget, which is another one now
            self.limits = limits
            self._admit(_now())

    def is_idle(self) -> bool:
        """Tell whether a new gate would let the same calls pass."""
        now = _now()
        with self._lock:
            self._forget(now)
            used = self._running or self._queue or self._answered or (self._spent and self._used_today())
            return not used and self._opening() <= now

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
                used_today=self._used_today() if self.limits.per_day else None,
                closed_for=max(0.0, self._opening() - now),
                reported_limit=report.limit,
                reported_remaining=report.remaining,
                reported_reset=None if report.resets_at is None else max(0.0, report.resets_at - now),
            )

    # --- the way through ------------------------------------------------------------------------

    async def _come(self, patience: float, shared: SharedWindow | None) -> str:
        """Wait for a place. Gives the name of the call where a window is shared."""
        await self._queue_up(patience)
        if shared is None:
            return ""
        try:
            return await self._take(shared, patience)
        except BaseException:
            self._leave(None)
            raise

    async def _queue_up(self, patience: float) -> None:
        loop = asyncio.get_running_loop()
        with self._lock:
            if not self._queue and self._has_room(loop.time()):
                self._begin()
                return
            if refusal := self._refusal(patience, loop.time()):
                raise refusal
            waiter = _Waiter(loop, loop.create_future(), patience)
            self._queue[waiter] = None
            self._admit(loop.time())
        try:
            await waiter.turn
        except BaseException:
            with self._lock:
                self._queue.pop(waiter, None)
                if waiter.given:  # just as the waiter was cancelled
                    self._leave(None)
                else:
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
                    self._close(error, 0.0, loop.time())
                raise
            if not wait:
                return call
            await asyncio.sleep(wait)

    def _leave(self, late: float | None) -> None:
        """Give a place back.

        Args:
            late: Seconds after now that the call counts from; ``None`` if it doesn't count, as it was never made.
        """
        now = _now()
        with self._lock:
            self._running -= 1
            if late is None:
                self._spent = max(0, self._spent - 1)
            elif self.limits.requests:
                heappush(self._answered, now + late)
            self._admit(now)

    # Everything below is called with the lock held.

    def _admit(self, now: float) -> None:
        """Give places to those at the head of the queue, or see to it that they are looked at again in time."""
        while self._queue:
            waiter = next(iter(self._queue))
            if waiter.loop.is_closed():  # it ended without cancelling the waiter: nobody is there any more
                del self._queue[waiter]
            elif self._has_room(now):
                del self._queue[waiter]
                waiter.given = _post(waiter.loop, _give, waiter.turn)
                if waiter.given:
                    self._begin()
            else:
                break
        if self._queue:
            self._look_again(next(iter(self._queue)).loop, self._opens_at(now), now)

    def _has_room(self, now: float) -> bool:
        full = self._allowed and self._running >= self._allowed
        return not full and self._opens_at(now) <= now and not self._day_is_spent(now)

    def _begin(self) -> None:
        self._running += 1
        if self.limits.per_day:
            self._spent += 1

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
        if not self.limits.per_day or self._used_today() < self.limits.per_day:
            return False
        midnight = seconds_to_midnight(self._today(self.limits.time_zone))
        self._close(budget_is_spent(self.limits.per_day), midnight, now)
        return True

    def _used_today(self) -> int:
        today = self._today(self.limits.time_zone).date()
        if today != self._day:
            self._day = today
            self._spent = 0
        return self._spent

    def _look_again(self, loop: asyncio.AbstractEventLoop, when: float, now: float) -> None:
        # The timer runs in the loop of whoever is first: another loop may have ended meanwhile.
        is_set = self._timer_loop is loop and now < self._timer_at <= when
        if now < when < float("inf") and not is_set and _post(loop, loop.call_at, when, self._tick, loop):
            self._timer_at = when
            self._timer_loop = loop

    def _tick(self, loop: asyncio.AbstractEventLoop) -> None:
        with self._lock:
            if self._timer_loop is loop:
                self._timer_at = float("inf")
                self._timer_loop = None
            self._admit(loop.time())

    def _close(self, error: RateLimitError, otherwise: float, now: float) -> None:
        """Let nobody in for as long as a refusal says, and refuse those in the queue who won't wait that long.

        Args:
            error: The refusal.
            otherwise: Seconds, where it doesn't say.
            now: The time.
        """
        seconds = min(otherwise if error.retry_after is None else error.retry_after, LONGEST)
        error.retry_after = seconds
        if now + seconds <= self._closed_until:
            return
        self._closed_until = now + seconds
        self._closed_by = error
        for waiter in list(self._queue):
            if refusal := self._refusal(waiter.patience, now):
                del self._queue[waiter]
                _post(waiter.loop, _refuse, waiter.turn, refusal)

    def _is_out_of_budget(self) -> bool:
        """Tell whether the gate is closed by a budget of our own, not by the API."""
        return isinstance(self._closed_by, DayLimitError) and self._closed_by.status is None

    def _refusal(self, patience: float, now: float) -> RateLimitError | None:
        left = self._closed_until - now
        closed_by = self._closed_by
        if closed_by is None or left <= 0 or (left <= patience and not isinstance(closed_by, DayLimitError)):
            return None
        return type(closed_by)(closed_by.message, status=closed_by.status, code=closed_by.code, retry_after=left)

    def _hear(self, headers: Mapping[str, str], now: float) -> None:
        limit = _whole(headers.get("x-rate-limit-limit", ""))
        remaining = _whole(headers.get("x-rate-limit-remaining", ""))
        reset = _whole(headers.get("x-rate-limit-reset", ""))
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


def _give(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_result(None)


def _refuse(turn: asyncio.Future[None], refusal: RateLimitError) -> None:
    if not turn.done():
        turn.set_exception(refusal)


def _whole(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) <= MOST_DIGITS else None


def seconds_to_midnight(now: datetime) -> float:
    """Count the seconds until the next day begins, in the zone of `now`; a day that the clocks change is longer."""
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return (tomorrow.astimezone(UTC) - now.astimezone(UTC)).total_seconds()


def budget_is_spent(per_day: int) -> DayLimitError:
    """Make the error of a budget that is kept by the client."""
    return DayLimitError(f"the budget of {per_day} calls a day is used up")


_gates: dict[tuple[str, str], Gate] = {}  # by host and organization
_gates_lock = threading.Lock()
_crowd = 64  # gates to look through for idle ones


def gate_of(host: str, organization_id: str, limits: Limits) -> Gate:
    """Give the one gate of an organization in this process; the limits of the newest client hold for all."""
    global _crowd  # noqa: PLW0603 (the registry of gates is the process's)
    key = (host, organization_id.strip())
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
