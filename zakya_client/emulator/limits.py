"""The limits of an organization's plan: calls a minute, a day and at once.

Which limit is over decides the code of the 429: 44 for the minute, 45 for the day, 1070 for too many at once. Who
keeps calling while the minute is over is blocked for an hour, with code 43.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from .answers import Refusal
from .shop import ZONE

MINUTE = 60.0
BLOCK = 3600.0
PATIENCE = 100
"""How many refused calls of one minute lead to a block; no number is published."""


@dataclass(frozen=True)
class Plan:
    """What a plan allows; 0 means without end.

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
    """A plan by name; none means no limits."""
    if isinstance(plan, Plan):
        return plan
    try:
        return PLANS[(plan or UNLIMITED.name).lower()]
    except KeyError:
        raise ValueError(f"There is no plan {plan!r}; there are {', '.join(PLANS)}.") from None


class Meter:
    """Counts calls against a plan, which may be changed at any time."""

    def __init__(self, plan: Plan, clock: Callable[[], float]) -> None:
        self.plan = plan
        self.at_once = 0
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        """Forgets every call but those that are under way."""
        self.today = 0
        self.this_minute = 0
        self.refused = 0
        self._day = ""
        self._window_ends = 0.0
        self._blocked_until = 0.0

    @contextmanager
    def call(self) -> Iterator[dict[str, str]]:
        """Lets one call in, and gives the headers that its answer carries.

        Raises: Refusal when a limit is over.
        """
        self._turn()
        plan = self.plan
        if self._blocked_until > self._clock():
            raise self._refusal(43, "You have been blocked for some time because of too many calls.", BLOCK)
        if plan.a_day and self.today >= plan.a_day:
            message = f"You have exceeded the maximum of {plan.a_day:,} calls a day that your plan allows."
            raise self._refusal(45, message)
        if plan.a_minute and self.this_minute >= plan.a_minute:
            self.refused += 1
            if self.refused > PATIENCE:
                self._blocked_until = self._clock() + BLOCK
            message = "For security reasons you have been blocked for some time: too many calls in one minute."
            raise self._refusal(44, message)
        if plan.at_once and self.at_once >= plan.at_once:
            raise self._refusal(1070, f"The maximum of {plan.at_once} calls at one time has been reached.")
        self.today += 1
        self.this_minute += 1
        self.at_once += 1
        try:
            yield self.headers()
        finally:
            self.at_once -= 1

    def headers(self) -> dict[str, str]:
        """The headers that tell of the minute; nothing when it has no limit."""
        self._turn()
        if not self.plan.a_minute:
            return {}
        return {
            "X-Rate-Limit-Limit": str(self.plan.a_minute),
            "X-Rate-Limit-Remaining": str(max(self.plan.a_minute - self.this_minute, 0)),
            "X-Rate-Limit-Reset": str(math.ceil(max(self._window_ends - self._clock(), 0.0))),
        }

    def use(self, *, today: int | None = None, this_minute: int | None = None) -> None:
        """Sets how much of the limits is used up, to test what comes then without as many calls."""
        self._turn()
        self.today = self.today if today is None else today
        self.this_minute = self.this_minute if this_minute is None else this_minute

    def _refusal(self, code: int, message: str, retry_after: float = 0.0) -> Refusal:
        headers = {"Retry-After": str(int(retry_after))} if retry_after else {}
        return Refusal(429, code, message, {**self.headers(), **headers})

    def _turn(self) -> None:
        """Begins a new minute or day when the old one is over."""
        now = self._clock()
        if now >= self._window_ends:
            self._window_ends, self.this_minute, self.refused = now + MINUTE, 0, 0
        day = datetime.fromtimestamp(now, ZONE).date().isoformat()
        if day != self._day:
            self._day, self.today = day, 0
