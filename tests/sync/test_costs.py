"""What a sync costs is known before, kept to, and the next day it goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path

import pytest

from zakya_client import NotFoundError, RetryPolicy, TransportError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.limits.registry import GATES
from zakya_client.sync import TABLES
from zakya_client.sync.costs import plan
from zakya_client.sync.meter import CallMeter

from .conftest import ask, environment, ids, in_duckdb, loaded, synced
from .memory import Memory

TOMORROW = datetime.now(UTC) + timedelta(days=1)


@pytest.mark.parametrize(("items", "orders"), [(60, 40), (401, 3)])
def test_a_dry_run_tells_the_calls(database: Path, items: int, orders: int) -> None:
    with Emulator(items=items, orders=orders) as shop:
        found = plan(environment(shop), destination=database, budget=5000)
        assert len(shop.requests) < len(TABLES)
        assert not database.exists() or not ask(database, "SELECT * FROM information_schema.tables")
        shop.requests.clear()
        Memory(shop).read()
        calls = len(shop.requests) - len(shop.requests.of("oauth.token"))
    assert found.is_allowed
    assert found.days == 1
    assert abs(found.calls - calls) <= 2  # a list that ends with a full page needs no call to know it


def test_a_dry_run_knows_what_the_plan_allows(shop: Emulator, database: Path) -> None:
    shop.set_plan("free")
    found = plan(environment(shop), destination=database)
    assert (found.per_day, found.is_allowed) == (1000, True)
    small = plan(environment(shop), destination=database, budget=30)
    assert (small.per_day, small.is_allowed, small.days) == (30, False, 1 + ceil(small.calls / 30))


async def test_calls_that_were_never_sent_do_not_count(shop: Emulator) -> None:
    meter = CallMeter(budget=3)
    away = {**environment(shop), "ZAKYA_API_URL": "http://127.0.0.1:9"}
    async with ZakyaClient.from_env(away, hooks=[meter], retries=RetryPolicy(initial=0)) as zakya:
        for _ in range(2):
            with pytest.raises(TransportError, match="refused"):
                await zakya.items.list()
    assert (meter.today, meter.total, meter.take().rows) == (0, 0, [])
    async with ZakyaClient.from_env(environment(shop), hooks=[meter]) as zakya:
        with pytest.raises(NotFoundError):
            await zakya.items.get(1)
        await zakya.items.list()
    assert (meter.today, meter.total, sum(row["calls"] for row in meter.take().rows)) == (2, 2, 2)


def test_the_budget_ends_it_and_the_next_day_goes_on(shop: Emulator, database: Path) -> None:
    tables = ("items", "sales_orders")
    first = synced(shop, database, budget=30, tables=tables)
    assert not first.complete
    assert "budget of 30 calls" in first.stopped
    assert len(shop.requests) - len(shop.requests.of("oauth.token")) == 30
    shop.requests.clear()
    assert "budget of 30 calls" in synced(shop, database, budget=30, tables=tables).stopped
    assert len(shop.requests) == 0
    shop.limits.use(today=0)
    GATES.clear()  # what the API said of the day before
    tomorrow = synced(shop, database, budget=30, tables=tables, now=lambda: TOMORROW)
    assert tomorrow.complete
    assert len(shop.requests.of("sales_orders.get")) < 40
    assert loaded(in_duckdb(database), tables) == {name: ids(shop)[name] for name in tables}


def test_a_used_up_quota_ends_it_cleanly(shop: Emulator, database: Path) -> None:
    tables = ("items", "sales_orders")
    shop.set_plan("free")
    shop.limits.use(today=980)
    report = synced(shop, database, tables=tables)
    assert "calls a day" in report.stopped
    assert ask(database, "SELECT count(*) FROM shop.items") == [(60,)]
    shop.set_plan(None)
    GATES.clear()  # the next day
    assert synced(shop, database, tables=tables).complete
    assert loaded(in_duckdb(database), tables) == {name: ids(shop)[name] for name in tables}


def test_calls_of_other_programs_count(shop: Emulator, database: Path) -> None:
    shop.set_plan("free")
    shop.limits.use(today=870)
    found = plan(environment(shop), destination=database, budget=900)
    asked = found.spent - 870
    assert (found.per_day, found.is_allowed, found.today) == (900, False, 30 - asked)
    assert found.days == 2
    report = synced(shop, database, budget=900)
    assert "budget of 900 calls" in report.stopped
    # Those that were under way when the API said how many are left are made, or when an answer overtook that one.
    assert 900 <= 870 + asked + report.calls <= 900 + 2 * 8
    shop.limits.use(today=100)
    assert plan(environment(shop), destination=database, budget=5000).per_day == 1000
