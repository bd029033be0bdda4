"""The limits of an organization's plan: calls a minute, a day and at once.

The code of a 429 says which limit was reached: 44 for the minute, 45 for the day, 1070 for too many calls at once. A
program that keeps calling while the minute is used up is blocked for an hour, with code 43.

The `X-Rate-Limit-*` headers describe the day, whatever was refused. It ends at midnight where the organization is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta, tzinfo

from attrs import define, field, frozen

from zakya_client.emulator.answers import Refusal

MINUTE = 60.0
BLOCK = 3600.0
MOST_REFUSED = 100
"""Refused calls in one minute that lead to a block. No number is published."""
REPORTED_UNLIMITED = 1_000_000
"""What the headers report as the day's limit where the plan has none: clients crash without a number."""


@frozen
class Plan:
    """What a plan allows; 0 means unlimited.

    Attributes:
        name: The plan's name.
        a_day: Calls a day.
        a_minute: Calls a minute.
        at_once: Calls at one time.
    """

    name: str = "unlimited"
    a_day: int = 0
    a_minute: int = 0
    at_once: int = 0


UNLIMITED = Plan()
PLANS = {
    plan.name: plan
    for plan in (
        UNLIMITED,
        Plan("free", 1000, 100, 5),
        Plan("standard", 2000, 100, 10),
        Plan("professional", 5000, 100, 10),
        Plan("premium", 10_000, 100, 10),
        Plan("enterprise", 10_000, 100, 10),
    )
}


def find_plan(plan: Plan | str | None) -> Plan:
    """Return a plan by its name; none means no limits.

    Raises:
        ValueError: No plan has that name.
    """
    if isinstance(plan, Plan):
        return plan
    try:
        return PLANS[(plan or UNLIMITED.name).lower()]
    except KeyError:
        raise ValueError(f"There is no plan {plan!r}; there are {', '.join(PLANS)}.") from None


@define
class Meter:
    """Counts one organization's calls against a plan, which may be changed at any time.

    Attributes:
        plan: The plan in force.
        today: Calls since the organization's midnight.
        this_minute: Calls since the minute began with one.
        at_once: Calls that are being answered.
        refused: Calls that were refused since the minute was used up.
    """

    plan: Plan
    _clock: Callable[[], float]
    _zone: tzinfo
    at_once: int = field(default=0, init=False)
    today: int = field(default=0, init=False)
    this_minute: int = field(default=0, init=False)
    refused: int = field(default=0, init=False)
    _day_ends: float = field(default=0.0, init=False)
    _minute_ends: float = field(default=0.0, init=False)
    _blocked_until: float = field(default=0.0, init=False)

    def anew(self) -> Meter:
        """Return another organization's meter: the same plan, nothing used."""
        return Meter(self.plan, self._clock, self._zone)

    @contextmanager
    def call(self) -> Iterator[None]:
        """Count one call for as long as it is being answered.

        Raises:
            Refusal: A limit is reached.
        """
        self._turn()
        plan = self.plan
        if self._blocked_until > self._clock():
            blocked = {"Retry-After": str(int(BLOCK))}
            raise Refusal(429, 43, "You have been blocked for some time because of too many calls.", blocked)
        if plan.a_day and self.today >= plan.a_day:
            message = f"You have exceeded the maximum of {plan.a_day:,} calls a day that your plan allows."
            raise Refusal(429, 45, message)
        if plan.a_minute and self.this_minute >= plan.a_minute:
            self.refused += 1
            if self.refused > MOST_REFUSED:
                self._blocked_until = self._clock() + BLOCK
            message = "For security reasons you have been blocked for some time: too many calls in one minute."
            raise Refusal(429, 44, message)
        if plan.at_once and self.at_once >= plan.at_once:
            raise Refusal(429, 1070, f"The maximum of {plan.at_once} calls at one time has been reached.")
        self.today += 1
        self.this_minute += 1
        self.at_once += 1
        try:
            yield
        finally:
            self.at_once -= 1

    def headers(self) -> dict[str, str]:
        """Return the headers that describe the organization's day."""
        self._turn()
        limit = self.plan.a_day or REPORTED_UNLIMITED
        return {
            "X-Rate-Limit-Limit": str(limit),
            "X-Rate-Limit-Remaining": str(max(limit - self.today, 0)),
            "X-Rate-Limit-Reset": str(math.ceil(self._day_ends - self._clock())),
        }

    def use(self, *, today: int | None = None, this_minute: int | None = None) -> None:
        """Set how much of the limits is used up, to test what comes then without as many calls."""
        self._turn()
        self.today = self.today if today is None else today
        self.this_minute = self.this_minute if this_minute is None else this_minute

    def _turn(self) -> None:
        """Begin a new minute or day when the old one is over, also for a clock that was turned back."""
        now = self._clock()
        if not self._minute_ends - MINUTE <= now < self._minute_ends:
            self._minute_ends, self.this_minute, self.refused = now + MINUTE, 0, 0
        day_ends = _midnight_after(now, self._zone)
        if day_ends != self._day_ends:
            self._day_ends, self.today = day_ends, 0


def _midnight_after(now: float, zone: tzinfo) -> float:
    tomorrow = datetime.fromtimestamp(now, zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).timestamp()
