"""What an organization may do and where it stands, as values; and what other machines share of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from zakya_client.errors import ConfigurationError, DayLimitError
from zakya_client.wording import counted

if TYPE_CHECKING:
    from attrs import Attribute

DAY = 86400.0
"""Seconds of a day: no limit of the API lasts longer."""

IN_FLIGHT_GRACE = 1.0
"""Seconds that a request may still need to reach the server when its call is given up."""


def _is_count(_: object, attribute: Attribute[int], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"Limits: {attribute.name} must be a whole number, 0 for no limit; it is {value!r}")


def _is_window(_: object, __: object, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= DAY:
        raise ConfigurationError(
            "Limits: window (ZAKYA_LIMIT_WINDOW in the environment) must be seconds, more than 0 and at most a day;"
            f" it is {value!r}"
        )


def _is_time_zone(_: object, __: object, value: object) -> None:
    if not isinstance(value, tzinfo):
        raise ConfigurationError(f"Limits: time_zone must be a tzinfo such as ZoneInfo('Asia/Kolkata'), not {value!r}")


@frozen
class Limits:
    """What an organization may do.

    Attributes:
        concurrency: Calls at once; 0 for no limit. The free plan allows 5, paid ones 10.
        requests: Calls in a window; 0 for no limit.
        window: Length of the window in seconds, more than 0 and at most a day.
        time_zone: Where the organization is: its day, and so its daily quota, begins at midnight there.
        per_day: Calls a day, a budget that is kept here: by this process, and with shared limits by all machines
            together; 0 leaves it to the API to refuse.

    Raises:
        ConfigurationError: A value isn't one of these.
    """

    concurrency: int = field(default=5, validator=_is_count)
    requests: int = field(default=100, validator=_is_count)
    window: float = field(default=60.0, validator=_is_window)
    time_zone: tzinfo = field(default=UTC, validator=_is_time_zone)
    per_day: int = field(default=0, validator=_is_count)


@frozen
class LimitsSnapshot:
    """Where an organization stands, as far as the client knows without asking.

    The API reports the organization's day, over all programs that call it, in headers of its answers, if it does. So
    ``day_limit``, ``day_remaining`` and ``day_resets_in`` are as of the last such answer, and ``None`` before it;
    ``day_remaining`` and ``day_resets_in`` also once that day is over.

    Attributes:
        concurrency: Calls that may run at once now; less than the limit after refusals and timeouts; ``None`` for no
            limit.
        running: Calls that run.
        waiting: Calls that wait for a place.
        used: Calls that count in the window now.
        requests: Calls that the window allows; ``None`` for no limit.
        used_today: Calls that this process has taken from the day's budget; ``None`` where there is no budget.
        closed_for: Seconds until calls may begin again after a refusal; 0 while they may.
        reported_limit: ``X-Rate-Limit-Limit`` of the last answer that had one of these headers.
        reported_remaining: ``X-Rate-Limit-Remaining`` of that answer.
        reported_reset: Seconds until the reported moment of ``X-Rate-Limit-Reset``; 0 once it has passed.
        day_limit: Calls that the organization may make in a day.
        day_remaining: Calls that it has left today.
        day_resets_in: Seconds until its next day begins.
        timed_out: Calls that timed out, and that the server is assumed to be working on still.
        window: Length of the window in seconds.
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
    day_limit: int | None = None
    day_remaining: int | None = None
    day_resets_in: float | None = None
    timed_out: int = 0
    window: float = 60.0

    def __str__(self) -> str:
        parts = []
        if self.day_limit is not None and self.day_remaining is not None:
            parts.append(f"{self.day_limit - self.day_remaining:,} of {self.day_limit:,} calls today")
        elif self.used_today is not None:
            parts.append(f"{counted(self.used_today, 'call')} of this process today")
        of, number = ("", self.used) if self.requests is None else (f"{self.used:,} of ", self.requests)
        calls = f"{number:,}" if parts else counted(number, "call")
        parts.append(f"{of}{calls} {'this minute' if self.window == 60 else f'in {self.window:g} s'}")
        if self.closed_for:
            parts.append(f"none for {self.closed_for:,.0f} s")
        return ", ".join(parts)


class SharedWindow(Protocol):
    """The window and the day's budget of an organization, shared with other machines."""

    async def acquire(self, call: str) -> float:
        """Count a call, whose name is unique among all machines, if there is room for it.

        Returns:
            0 when it is counted; otherwise the seconds to wait before asking again.

        Raises:
            DayLimitError: The day's budget is used up; `retry_after` says when the next day begins.
        """
        ...

    def release(self, call: str, late: float | None) -> None:
        """Count a call until a window and `late` seconds from now, or not at all, as it was never sent (``None``).

        It doesn't wait, so that it is safe while being cancelled.
        """
        ...


def seconds_to_midnight(now: datetime) -> float:
    """Return the seconds until the next day begins in the zone of `now`; a day that the clocks change is longer."""
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return (tomorrow.astimezone(UTC) - now.astimezone(UTC)).total_seconds()


def budget_is_spent(per_day: int) -> DayLimitError:
    """Return the error of a budget that is kept by the client."""
    return DayLimitError(f"the budget of {counted(per_day, 'call')} a day is used up")
