"""How many calls may begin, and when the next one may: what runs, what counts, and what the API said.

Nothing here waits, locks or looks at a clock: every method is told the time, in seconds that only grow.

*The window slides, and counts a call until a window after its answer.* The server counts when a request reaches it,
which the client can't see: some time between sending and the answer. Counting from the answer is the late end of
that, so however the network delays requests, the server never sees more than its limit in any window. A call that
was given up has no answer, and its request may still be on the way: it counts from `IN_FLIGHT_GRACE` seconds later.

*A call that timed out keeps its place*, as the server goes on working on it: for as long again as was waited for the
answer, and at least until `SHORTEST_WORK` and at most until `LONGEST_WORK` seconds after it began; for longer, the
more calls time out without an answer between them. Fewer calls may run at once afterwards, until some succeed. A
call that is cancelled gives its place back at once: its connection is closed, and cancelling is everyday.

*Headers describe the organization's day.* They say where it stands and when a used-up day ends, but close nothing:
that no call is left today is for the API to say, with a refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo
from enum import Enum
from heapq import heappop, heappush
from typing import NamedTuple

from zakya_client.errors import (
    BlockedError,
    ConcurrencyLimitError,
    DayLimitError,
    MinuteLimitError,
    RateLimitError,
    TransportError,
    ZakyaError,
)
from zakya_client.limits.model import (
    DAY,
    IN_FLIGHT_GRACE,
    Limits,
    LimitsSnapshot,
    budget_is_spent,
    seconds_to_midnight,
)

NEVER = float("inf")

BLOCK = 3600.0
"""Seconds of a block after a burst, where the answer doesn't say."""

RECOVERY = 20
"""Calls that succeed before a lowered concurrency is raised by one."""

SHORTEST_WORK = 10.0
"""Seconds from its beginning that the server is assumed to work, at least, on a call that timed out."""

LONGEST_WORK = 60.0
"""Seconds from its beginning that the server is assumed to work, at most, on a call that timed out."""

ASK_AGAIN = 5.0
"""Seconds after which a used-up budget is looked at again, as calls that were never sent are given back to it."""

MOST_DIGITS = 9
"""Digits of a sensible ``X-Rate-Limit-*`` header."""


class Ending(Enum):
    """How a call ended, as far as the server's limits are concerned.

    Attributes:
        late: Seconds after its end that a call may still reach the server, ``None`` if it never does.
    """

    ANSWERED = "answered", 0.0
    UNSENT = "never sent", None
    GIVEN_UP = "given up", IN_FLIGHT_GRACE
    TIMED_OUT = "timed out", IN_FLIGHT_GRACE

    def __init__(self, _: str, late: float | None) -> None:
        self.late = late


def ending_of(error: BaseException | None) -> Ending:
    """Return how a call ended that raised an error, ``None`` if it got an answer, be it a refusal."""
    if error is None:
        return Ending.ANSWERED
    if isinstance(error, ZakyaError) and not error.may_have_been_processed:
        return Ending.UNSENT
    if isinstance(error, TransportError) and error.reason == "timeout":
        return Ending.TIMED_OUT
    return Ending.GIVEN_UP


Begun = tuple[float, date | None]
"""A call that runs: when it began, and which day's budget it was taken from."""


class _Report(NamedTuple):
    """What the ``X-Rate-Limit-*`` headers of an answer said, and when the day ends by them."""

    limit: int | None = None
    remaining: int | None = None
    resets_at: float | None = None


class _Closure(NamedTuple):
    """A refusal that holds for some time.

    Attributes:
        error: The refusal.
        ends_at: Until when it holds.
        opens_at: When a call may begin all the same, to ask whether it still holds.
    """

    error: RateLimitError
    ends_at: float
    opens_at: float


_UNREPORTED = _Report()
_OPEN = _Closure(RateLimitError(""), -NEVER, -NEVER)


class Allowance:
    """Decides when calls of one organization may begin.

    Attributes:
        limits: What the organization may do.
        concurrency: Calls that may run at once now, 0 for no limit.
        running: Calls that run.
    """

    def __init__(self, limits: Limits, today: Callable[[tzinfo], datetime] = datetime.now) -> None:
        self.limits = limits
        self.concurrency = limits.concurrency
        self.running = 0
        self._today = today
        self._answered: list[float] = []  # a heap: when the calls that still count were answered
        self._lingering: list[float] = []  # a heap: until when the server works on calls that timed out
        self._timeouts = 0  # since the last answer
        self._successes = 0  # since the concurrency was changed
        self._day: date | None = None
        self._spent = 0  # calls of that day
        self._closure = _OPEN
        self._report = _UNREPORTED

    # --- may a call begin? ----------------------------------------------------------------------

    def opens_at(self, now: float) -> float:
        """Return the moment from which the next call may begin: at most `now` if it may, `NEVER` until a call ends."""
        self._forget(now)
        limits = self.limits
        running = self.running
        if self.concurrency and running >= self.concurrency:
            return NEVER
        opens_at = self._closure.opens_at
        if self._lingering and limits.concurrency and running + len(self._lingering) >= limits.concurrency:
            opens_at = max(opens_at, self._lingering[0])
        if limits.requests and running + len(self._answered) >= limits.requests:
            first = self._answered[0] if self._answered else NEVER
            opens_at = max(opens_at, first + limits.window)
        return opens_at

    def refusal(self, max_wait: float, now: float) -> RateLimitError | None:
        """Return the error of a call that has to wait for more than `max_wait` seconds, or for the next day."""
        if error := self.closed(max_wait, now):
            return error
        if self.limits.per_day and self._used_today() >= self.limits.per_day:
            spent = budget_is_spent(self.limits.per_day)
            spent.retry_after = self._to_midnight()
            return spent
        return None

    def closed(self, max_wait: float, now: float) -> RateLimitError | None:
        """Return the error of a call that has to wait for too long after a refusal; a used-up day is too long."""
        closure = self._closure
        if closure.opens_at <= now:
            return None
        left = closure.ends_at - now
        error = closure.error
        if left <= max_wait and not isinstance(error, DayLimitError):
            return None
        return type(error)(error.message, status=error.status, code=error.code, retry_after=left)

    def closed_for(self, now: float) -> float:
        """Return the seconds until no refusal holds any more."""
        return max(0.0, self._closure.opens_at - now)

    # --- calls ----------------------------------------------------------------------------------

    def begin(self, now: float) -> Begun:
        """Count a call that begins."""
        self.running += 1
        if not self.limits.per_day:
            return now, None
        self._used_today()
        self._spent += 1
        return now, self._day

    def end(self, begun: Begun, ending: Ending, now: float) -> None:
        """Count a call that ends, or forget it if it was never sent."""
        self.running -= 1
        late = ending.late
        began, day = begun
        if late is None:
            if day is not None and day == self._day:  # not a call of the day before
                self._spent -= 1
            return
        if self.limits.requests:
            heappush(self._answered, now + late)
        if ending is Ending.TIMED_OUT:
            self._time_out(began, now)

    def learn(self, headers: Mapping[str, str], error: ZakyaError | None, now: float) -> bool:
        """Take in what an answer says about the limits, and return whether it closes them for longer than before.

        Header fields have names in lower case; missing and malformed ones change nothing.
        """
        self._timeouts = 0
        self._read_headers(headers, now)
        match error:
            case None:
                self._recover()
            case DayLimitError():
                reported = self._report.resets_at
                if reported is not None and reported > now:
                    error.retry_after = reported - now
                return self.close(error, self._to_midnight(), now)
            case BlockedError():
                return self.close(error, BLOCK, now)
            case MinuteLimitError():
                return self.close(error, self.limits.window, now)
            case ConcurrencyLimitError():
                self._lower(self.running)
            case RateLimitError() if error.retry_after is not None:
                return self.close(error, 0.0, now)
        return False

    def close(self, error: RateLimitError, otherwise: float, now: float) -> bool:
        """Let no call begin for the seconds that a refusal says, or else `otherwise`; set its `retry_after` to them.

        Returns:
            Whether it holds for longer than those before it.
        """
        seconds = min(otherwise if error.retry_after is None else error.retry_after, DAY)
        error.retry_after = seconds
        if now + seconds <= self._closure.ends_at:
            return False
        asks_at = now + min(seconds, ASK_AGAIN) if _is_ours(error) else now + seconds
        self._closure = _Closure(error, now + seconds, asks_at)
        return True

    # --- the whole ------------------------------------------------------------------------------

    def adopt(self, limits: Limits) -> None:
        """Go on with other limits; what was counted stays counted."""
        if limits.concurrency != self.limits.concurrency:
            self.concurrency = limits.concurrency
        if limits.per_day != self.limits.per_day and _is_ours(self._closure.error):
            self._closure = _OPEN
        self.limits = limits

    def forget_running(self) -> None:
        """Go on without the calls that run, or that the server works on still; what was counted stays counted."""
        self.running, self._lingering, self._answered = 0, [], [*self._answered]

    def is_idle(self, now: float) -> bool:
        """Return whether a new allowance would let the same calls begin."""
        self._forget(now)
        used = self.running or self._answered or self._lingering or (self._spent and self._used_today())
        return not used and self._closure.ends_at <= now

    def snapshot(self, now: float, waiting: int) -> LimitsSnapshot:
        """Return where the organization stands, with the number of calls that wait."""
        self._forget(now)
        limits, report = self.limits, self._report
        used_today = self._used_today() if limits.per_day else None
        is_spent = used_today is not None and used_today >= limits.per_day
        resets_in = None if report.resets_at is None else max(0.0, report.resets_at - now)
        return LimitsSnapshot(
            concurrency=self.concurrency or None,
            running=self.running,
            waiting=waiting,
            used=self.running + len(self._answered),
            requests=limits.requests or None,
            used_today=used_today,
            closed_for=max(0.0, self._closure.ends_at - now, self._to_midnight() if is_spent else 0.0),
            reported_limit=report.limit,
            reported_remaining=report.remaining,
            reported_reset=resets_in,
            day_limit=report.limit,
            day_remaining=report.remaining if resets_in != 0 else None,
            day_resets_in=resets_in or None,
            timed_out=len(self._lingering),
            window=limits.window,
        )

    # --- details --------------------------------------------------------------------------------

    def _forget(self, now: float) -> None:
        answered, window = self._answered, self.limits.window
        while answered and answered[0] + window <= now:
            heappop(answered)
        while self._lingering and self._lingering[0] <= now:
            heappop(self._lingering)

    def _time_out(self, began: float, now: float) -> None:
        if most := self.limits.concurrency:
            rounds = min(self._timeouts // most, 8)
            work = min(LONGEST_WORK, max(SHORTEST_WORK, 2 * (now - began)) * 2**rounds)
            if began + work > now:
                heappush(self._lingering, began + work)
        if self.concurrency:
            self._lower(self.concurrency)
        self._timeouts += 1

    def _lower(self, at_once: int) -> None:
        """Let one call fewer run at once than those that were too many."""
        self._successes = 0
        self.concurrency = max(1, min(self.concurrency or at_once, at_once) - 1)

    def _recover(self) -> None:
        if 0 < self.concurrency < (self.limits.concurrency or NEVER):
            self._successes += 1
            if self._successes >= RECOVERY:
                self._successes = 0
                self.concurrency += 1

    def _used_today(self) -> int:
        today = self._today(self.limits.time_zone).date()
        if today != self._day:
            self._day = today
            self._spent = 0
        return self._spent

    def _to_midnight(self) -> float:
        return seconds_to_midnight(self._today(self.limits.time_zone))

    def _read_headers(self, headers: Mapping[str, str], now: float) -> None:
        limit = _whole(headers.get("x-rate-limit-limit"))
        remaining = _whole(headers.get("x-rate-limit-remaining"))
        reset = _whole(headers.get("x-rate-limit-reset"))
        if limit is not None or remaining is not None or reset is not None:
            self._report = _Report(limit, remaining, None if reset is None else now + reset)


def _is_ours(error: RateLimitError) -> bool:
    """Return whether an error is about a budget of our own, not an answer of the API."""
    return isinstance(error, DayLimitError) and error.status is None


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() and len(text) <= MOST_DIGITS else None
