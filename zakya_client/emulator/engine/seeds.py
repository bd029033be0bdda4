"""What a shop is filled with: sizes, chance and the moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from attrs import define

from zakya_client.emulator.engine.shop import ZONE, Shop, wire_time

OPENED = datetime(2025, 1, 6, 9, 30, tzinfo=ZONE)
"""The moment of the oldest seeded record."""


@define
class Seeds:
    """A shop that is being filled. The same seed gives the same shop, whatever the day.

    Attributes:
        shop: The shop, whose clock is set while it is filled.
        random: Chance.
        items: Items to seed, two of them composite.
        orders: Sales orders to seed.
    """

    shop: Shop
    random: Random
    items: int
    orders: int
    _moment: float = OPENED.timestamp()

    def __attrs_post_init__(self) -> None:
        self.shop.clock = lambda: self._moment

    def pass_time(self, most: int) -> None:
        """Let some seconds pass, so that records have different times."""
        self._moment += self.random.randrange(60, most)

    def moment(self, after: int) -> str:
        """Return a moment so many minutes after the shop was opened."""
        return wire_time(OPENED + timedelta(minutes=after))

    def day(self, after: int) -> str:
        """Return a day so many days after the shop was opened."""
        return (OPENED + timedelta(days=after)).date().isoformat()
