"""Counting calls by table and by the day on which they were made, and ending at the day's budget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, tzinfo

from zakya_client.errors import ZakyaError
from zakya_client.limits.model import LimitsSnapshot, budget_is_spent
from zakya_client.runtime.hooks import Attempt, Hook
from zakya_client.sync.reader import Entries, utc_now
from zakya_client.sync.strategies import Bulk
from zakya_client.sync.tables import TABLES

_BULK = {f"{table.of}.get_details": table.name for table in TABLES.values() if isinstance(table, Bulk)}
"""Tables of operations that have another name."""
_QUARTER = timedelta(minutes=15)
"""What calls are counted by: days begin at a quarter of an hour everywhere."""


class CallMeter(Hook):
    """Counts every attempt at a call that is sent, those that are repeated too, as the API counts them.

    Where the API says how many calls the organization has left today, those of other programs count too.

    Args:
        budget: Calls that may be made in a day; ``None`` for no end.
        noted: Calls that were noted before, by the quarter of an hour in which they were made.
        zone: Where the organization is: its day begins at midnight there.

    Attributes:
        calls: Calls that were made, by table.
        limits: Returns what the API said of the organization's day.
    """

    def __init__(
        self,
        budget: int | None = None,
        noted: Iterable[tuple[datetime, int]] = (),
        zone: tzinfo = UTC,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.budget = budget
        self.calls: Counter[str] = Counter()
        self.limits: Callable[[], LimitsSnapshot | None] = lambda: None
        self._zone = zone
        self._now = now
        self._quarters: Counter[datetime] = Counter()
        for quarter, calls in noted:  # several runs note some, perhaps
            self._quarters[quarter] += calls
        self._new: Counter[datetime] = Counter()
        self._begun: dict[int, tuple[Attempt, datetime]] = {}  # attempts that run, by identity, and their quarters

    @property
    def total(self) -> int:
        """Calls made so far."""
        return self.calls.total()

    @property
    def today(self) -> int:
        """Calls of the organization's present day: those that were noted, or all that the API counted, if it says."""
        now, limits = self._now(), self.limits()
        if limits and limits.day_resets_in is not None:
            midnight = _quarter(now + timedelta(seconds=limits.day_resets_in) + _QUARTER / 2) - timedelta(days=1)
        else:
            midnight = now.astimezone(self._zone).replace(hour=0, minute=0, second=0, microsecond=0)
        own = sum(calls for quarter, calls in self._quarters.items() if quarter >= midnight)
        if limits is None or limits.day_limit is None or limits.day_remaining is None:
            return own
        return max(own, limits.day_limit - limits.day_remaining)

    @property
    def is_spent(self) -> bool:
        """Whether no call is left today."""
        return self.budget is not None and self.today >= self.budget

    def before(self, attempt: Attempt) -> None:
        """Count an attempt.

        Raises:
            DayLimitError: The budget is used up; the attempt isn't made.
        """
        if self.is_spent:
            raise budget_is_spent(self.budget or 0)
        self._begun[id(attempt)] = begun = attempt, _quarter(self._now())
        self._count(*begun, 1)

    def after(self, attempt: Attempt, status: int, seconds: float) -> None:  # noqa: ARG002 (a hook's signature)
        """Forget an attempt that was answered."""
        self._begun.pop(id(attempt), None)

    def failed(self, attempt: Attempt, error: ZakyaError, seconds: float) -> None:  # noqa: ARG002 (a hook's signature)
        """Undo the count of an attempt that never reached the API."""
        begun = self._begun.pop(id(attempt), None)
        if begun and error.status is None and not error.may_have_been_processed:
            self._count(*begun, -1)

    def _count(self, attempt: Attempt, quarter: datetime, number: int) -> None:
        self.calls[_BULK.get(attempt.operation) or attempt.operation.partition(".")[0]] += number
        self._quarters[quarter] += number
        self._new[quarter] += number

    def take(self) -> Entries:
        """Return the calls since this was last asked."""
        taken, self._new = self._new, Counter()
        rows = [{"made_at": quarter, "calls": calls} for quarter, calls in taken.items() if calls]
        return Entries("sync_calls", rows)


def _quarter(moment: datetime) -> datetime:
    """Return the beginning of a moment's quarter of an hour."""
    return moment - (moment - datetime.min.replace(tzinfo=UTC)) % _QUARTER
