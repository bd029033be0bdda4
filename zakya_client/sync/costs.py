"""What a sync will cost, found out with few calls: how long a list is, is asked by halving, not by reading."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from math import ceil
from pathlib import Path
from typing import Any

from attrs import frozen

from zakya_client.client import ZakyaClient
from zakya_client.pagination import Page
from zakya_client.sync.destinations import DATASET, DESTINATION
from zakya_client.sync.meter import Meter
from zakya_client.sync.reading import DETAILS, Known
from zakya_client.sync.run import midnight, utc_now
from zakya_client.sync.source import organization_of
from zakya_client.sync.tables import Table, chosen
from zakya_client.sync.warehouse import Warehouse

ROWS = 200
QUOTAS = {"FREE": 1000, "STANDARD": 2000, "PROFESSIONAL": 5000}
QUOTA = 10_000
"""Calls a day of the higher plans."""


@frozen
class Cost:
    """What a table costs.

    Attributes:
        table: Its name.
        calls: Calls that it needs, about.
        records: Records that the shop has, ``None`` if that can't be known before reading.
    """

    table: str
    calls: int
    records: int | None = None


@frozen
class Plan:
    """What a sync costs, and what may be spent.

    Attributes:
        costs: Cost of each table.
        per_day: Calls a day: the budget, or what the organization's plan allows.
        spent: Calls of today, as far as syncs noted them, and this question's.
        of_plan: Name of the organization's plan, if that decides.
    """

    costs: Sequence[Cost]
    per_day: int
    spent: int
    of_plan: str = ""

    @property
    def calls(self) -> int:
        """Calls that the whole sync needs."""
        return sum(cost.calls for cost in self.costs)

    @property
    def is_allowed(self) -> bool:
        """Whether today's calls are enough."""
        return self.calls <= max(0, self.per_day - self.spent)

    @property
    def days(self) -> int:
        """Days that it takes, today among them."""
        today = max(0, self.per_day - self.spent)
        return 1 + ceil(max(0, self.calls - today) / max(1, self.per_day))


def plan(
    environment: Mapping[str, str] | None = None,
    *,
    destination: str | Path = DESTINATION,
    dataset: str = DATASET,
    tables: Sequence[str] = (),
    budget: int | None = None,
    folder: str | Path | None = None,
) -> Plan:
    """Find out what `zakya_client.sync.run` with the same arguments will cost; some ten calls tell.

    Returns:
        The plan.

    Raises:
        ConfigurationError: A variable is missing or wrong.
        ZakyaError: A call failed.
    """
    environment = os.environ if environment is None else environment
    wanted = chosen(tables)
    with Warehouse.opened(organization_of(environment), destination, dataset, folder) as warehouse:
        known = warehouse.known(wanted)
        spent = warehouse.calls_since(midnight(utc_now()))
    meter = Meter()

    async def ask() -> Plan:
        async with ZakyaClient.from_env(environment, hooks=[meter]) as client:
            planner = _Planner(client, known)
            of_plan = "" if budget else await planner.plan_name()
            costs = [await planner.cost(table) for table in wanted]
        return Plan(costs, budget or QUOTAS.get(of_plan, QUOTA), spent + meter.total, of_plan)

    return asyncio.run(ask())


class _Planner:
    def __init__(self, client: ZakyaClient, known: Known) -> None:
        self._client = client
        self._known = known
        self._customers = set(known.customers)
        self._records: dict[str, int] = {}

    async def cost(self, table: Table) -> Cost:
        """Give what a table costs; those whose ids it needs have been asked about before."""
        client = self._client
        match table.name:
            case "items":
                return await self._listed(table, client.items.list)
            case "item_details":
                due = await self._due(table, "items", client.items.list)
                return Cost(table.name, ceil(due / DETAILS), self._records["items"])
            case "composite_items":
                return await self._listed(table, client.composite_items.list, with_details=True)
            case "bundles":
                return Cost(table.name, self._records["composite_items"])
            case "sales_orders":
                return await self._listed(table, client.sales_orders.list, with_details=True)
            case "packages":
                pages, records = await self._length(table.name, client.packages.list)
                return Cost(table.name, pages if pages == 1 else 2 * pages, records)  # read until it stands still
            case "contact_persons":
                return Cost(table.name, len(self._customers))
            case _:
                return Cost(table.name, 1, 1)

    async def plan_name(self) -> str:
        """Give the organization's plan, in capitals."""
        page = await self._client.organizations.list()
        mine = [row for row in page if row.organization_id == self._client.organization_id]
        return (mine[0].plan_name or "").upper() if mine else ""

    async def _listed(self, table: Table, fetch: Callable[..., Awaitable[Any]], *, with_details: bool = False) -> Cost:
        pages, self._records[table.name] = await self._length(table.name, fetch)
        due = await self._due(table, table.name, fetch) if with_details else 0
        return Cost(table.name, pages + due, self._records[table.name])

    async def _due(self, table: Table, listed: str, fetch: Callable[..., Awaitable[Any]]) -> int:
        """Count the records whose details are missing, or older than their last change."""
        records, have = self._records[listed], len(self._known.versions.get(table.name, {}))
        since = self._known.latest.get(listed)
        if not have or since is None:
            return records
        _, changed = await self._length(listed, fetch, last_modified_time=since)
        return min(records, max(changed, records - have))

    async def _length(self, name: str, fetch: Callable[..., Awaitable[Any]], **query: Any) -> tuple[int, int]:
        """Find the last page of a list: double until there is none, then halve.

        Returns:
            Its number, and the rows of all pages.
        """

        async def page(number: int) -> Page[Any]:
            found: Page[Any] = await fetch(page=number, per_page=ROWS, **query)
            self._customers |= {row.customer_id for row in found if name == "sales_orders" and row.customer_id}
            return found

        low, number = 0, 1
        while (last := await page(number)).has_more:
            low, number = number, number * 2
        high = number  # a page that is the last one, or behind it
        found = last if len(last) else None
        while high - low > 1 and found is None:
            middle = (low + high) // 2
            last = await page(middle)
            if last.has_more:
                low = middle
            else:
                high, found = middle, last if len(last) else None
        if found is None:  # the list ends with a full page
            return max(1, low), low * ROWS
        return high, (high - 1) * ROWS + len(found)
