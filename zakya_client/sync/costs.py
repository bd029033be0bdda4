"""What a sync will cost, found out with few calls: how long a list is, is asked by halving, not by reading."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from math import ceil
from pathlib import Path

from attrs import frozen

from zakya_client.client import ZakyaClient
from zakya_client.sync.destinations import DATASET, DESTINATION
from zakya_client.sync.locks import Locks
from zakya_client.sync.meter import CallMeter
from zakya_client.sync.reader import Cost, utc_now
from zakya_client.sync.reading import COMPARE_EVERY, Reading
from zakya_client.sync.source import organization_of
from zakya_client.sync.tables import chosen
from zakya_client.sync.warehouse import Warehouse

QUOTAS = {"FREE": 1000, "STANDARD": 2000, "PROFESSIONAL": 5000}
QUOTA = 10_000
"""Calls a day of the higher plans."""


@frozen
class Forecast:
    """What a sync costs, and what may be spent.

    Attributes:
        costs: Cost of each table.
        per_day: Calls a day: the budget, or what the organization may make, whichever is less.
        spent: Calls of today: those of syncs, or of all programs where the API says how many they are.
        whose: What says how many they are a day, in words.
    """

    costs: Sequence[Cost]
    per_day: int
    spent: int
    whose: str

    @property
    def calls(self) -> int:
        """Calls that the whole sync needs."""
        return sum(cost.calls for cost in self.costs)

    @property
    def today(self) -> int:
        """Calls that can be made today."""
        return max(0, self.per_day - self.spent)

    @property
    def is_allowed(self) -> bool:
        """Whether today's calls are enough."""
        return self.calls <= self.today

    @property
    def days(self) -> int:
        """Days that it takes, today among them."""
        return 1 + ceil(max(0, self.calls - self.today) / max(1, self.per_day))


def plan(
    environment: Mapping[str, str] | None = None,
    *,
    destination: str | Path = DESTINATION,
    dataset: str = DATASET,
    tables: Sequence[str] = (),
    details: Collection[str] | None = None,
    budget: int | None = None,
    compare_every: timedelta = COMPARE_EVERY,
    folder: str | Path | None = None,
) -> Forecast:
    """Find out what `zakya_client.sync.run` with the same arguments will cost; a few calls a table tell.

    Returns:
        The plan.

    Raises:
        ConfigurationError: A variable is missing or wrong.
        ZakyaError: A call failed.
    """
    environment = os.environ if environment is None else environment
    wanted, now, organization_id = chosen(tables, details), utc_now(), organization_of(environment)
    with Warehouse.opened(Locks(destination, dataset, organization_id), folder) as warehouse:
        state = warehouse.state(wanted, now)
    meter = CallMeter(None, state.calls, state.zone)

    async def ask() -> Forecast:
        async with ZakyaClient.from_env(environment, hooks=[meter]) as client:
            meter.limits = lambda: client.limits
            costs: dict[str, Cost] = {}
            for name, reader in Reading(client, wanted, state.known, compare_every).readers.items():
                costs[name] = await reader.table.cost(reader, costs)
            allowed, whose = client.limits.day_limit, "the organization may make"
            if allowed is None:
                bought = await _plan_name(client)
                allowed, whose = QUOTAS.get(bought, QUOTA), f"the plan {bought} allows"
            if budget and budget <= allowed:
                allowed, whose = budget, "the budget is"
            return Forecast([*costs.values()], allowed, meter.today, whose)

    return asyncio.run(ask())


async def _plan_name(client: ZakyaClient) -> str:
    """Return the organization's plan, in capitals."""
    names = [
        row.plan_name for row in await client.organizations.list() if row.organization_id == client.organization_id
    ]
    return (names[0] or "").upper() if names else ""
