"""What a row is given to run."""

from __future__ import annotations

from typing import TypeVar

from attrs import frozen

from benchmarks.stock import Stock

T = TypeVar("T")


@frozen
class Bench:
    """How the suite is run.

    Attributes:
        short: Just see whether everything works; the figures mean nothing.
        stock: What the stock generator makes of our description.
    """

    short: bool
    stock: Stock

    def size(self, full: T, short: T) -> T:
        """Choose between the full and the short form."""
        return short if self.short else full
