"""A shop with something in it: the same seed gives the same shop, whatever the day."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Mapping
from functools import lru_cache
from random import Random
from typing import Any

from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.resources import SEEDING, STANDARD


def seeded_shop(
    *,
    items: int = 50,
    orders: int = 10,
    seed: int = 1,
    clock: Callable[[], float] = time.time,
    number: int = 0,
    kinds: Mapping[str, Any] = STANDARD,
) -> Shop:
    """Return a shop with that many items (two of them composite) and sales orders, its customers and some packages.

    `number` tells several organizations apart; each has a shop of its own.
    """
    if items < 0 or orders < 0:
        raise ValueError(f"A shop can't have {min(items, orders)} items or orders.")
    shop = Shop(kinds, clock=clock, number=number)
    vars(shop).update(pickle.loads(_filled(items, orders, seed + number, number, tuple(kinds.values()))))  # noqa: S301
    return shop


@lru_cache(maxsize=8)
def _filled(items: int, orders: int, seed: int, number: int, kinds: tuple[Resource, ...]) -> bytes:
    """Return what a seeded shop remembers: made once, as tests open the same shop hundreds of times."""
    shop = Shop({kind.name: kind for kind in kinds}, seed=seed, number=number)
    seeds = Seeds(shop, Random(seed), items, orders)  # noqa: S311
    for step in SEEDING:
        step(seeds)
    return pickle.dumps({name: value for name, value in vars(shop).items() if name not in ("kinds", "clock")})
