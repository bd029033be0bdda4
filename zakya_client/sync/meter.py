"""Counting calls by table, and ending at the day's budget."""

from __future__ import annotations

from collections import Counter

from zakya_client.limits.model import budget_is_spent
from zakya_client.runtime.hooks import Attempt, Hook
from zakya_client.sync.tables import TABLES

_TABLE_OF = {operation: table.name for table in TABLES.values() for operation in table.operations}


class Meter(Hook):
    """Counts every attempt at a call, those that are repeated too, as the API counts them.

    Attributes:
        budget: Calls that may be made; ``None`` for no end.
        calls: Calls that were made, by table.
    """

    def __init__(self) -> None:
        self.budget: int | None = None
        self.calls: Counter[str] = Counter()

    @property
    def total(self) -> int:
        """Calls made so far."""
        return self.calls.total()

    @property
    def is_spent(self) -> bool:
        """Whether no call is left."""
        return self.budget is not None and self.total >= self.budget

    def before(self, attempt: Attempt) -> None:
        """Count an attempt.

        Raises:
            DayLimitError: The budget is used up; the attempt isn't made.
        """
        if self.is_spent:
            raise budget_is_spent(self.budget or 0)
        self.calls[_TABLE_OF.get(attempt.operation, attempt.operation)] += 1
