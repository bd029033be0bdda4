"""Lists whose rows come and go while they are paged lose nothing, and double nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from zakya_client import Limits, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.sync.lists import NeverStillError, by_change, by_page

from .conftest import ask, environment, ids, synced


@pytest.fixture
def shop() -> Iterator[Emulator]:
    with Emulator(items=450, orders=5) as emulator:
        packages = emulator.shop.packages
        first = next(iter(packages))
        for number in range(250):
            twin = {"package_id": emulator.shop.new_id(), "package_number": f"PKG-T{number}"}
            packages.add({**first, **twin})
        yield emulator


@pytest.mark.parametrize("rows", ["insert", "delete"])
def test_pages_that_shift(shop: Emulator, database: Path, rows: str) -> None:
    fault = shop.faults.add("packages.list", rows=rows, times=3)
    synced(shop, database, tables=["packages"])
    assert fault.happened == 3
    assert loaded_ids(database, "packages") == ids(shop)["packages"]


@pytest.mark.parametrize("rows", ["insert", "delete"])
def test_items_of_one_second_that_shift(shop: Emulator, database: Path, rows: str) -> None:
    for item in shop.shop.items:
        shop.shop.items.change(item, {"last_modified_time": "2025-06-01T10:00:00+0530"})
    fault = shop.faults.add("items.list", rows=rows, times=3)
    synced(shop, database, tables=["item_details"])
    assert fault.happened == 3
    assert loaded_ids(database, "items") == loaded_ids(database, "item_details") == ids(shop)["items"]


def new(shop: Emulator) -> None:
    first = next(iter(shop.shop.items))
    key = shop.shop.new_id()
    changes = {"item_id": key, "name": f"New {key}", "sku": key, "last_modified_time": shop.shop.now()}
    shop.shop.items.add({**first, **changes})


def gone(shop: Emulator) -> None:
    oldest = shop.shop.items.ordered("last_modified_time")[0]
    shop.shop.items.remove(oldest)


def changed(shop: Emulator) -> None:
    oldest = shop.shop.items.ordered("last_modified_time")[0]
    shop.shop.items.change(oldest, {"last_modified_time": shop.shop.now()})


@pytest.mark.parametrize("happens", [new, gone, changed])
async def test_reading_by_change_while_the_shop_is_at_work(shop: Emulator, happens: Callable[[Emulator], None]) -> None:
    client = ZakyaClient.from_env(environment(shop), limits=Limits(0, 0))
    seen = set()
    async with client:
        async for rows in by_change(client.items.list, "item_id"):
            seen |= {row.item_id for row in rows}
            happens(shop) if len(seen) < 400 else None
    assert seen >= set(ids(shop)["items"])


async def test_a_list_that_never_stands_still_is_told(shop: Emulator) -> None:
    shop.faults.add("packages.list", rows="insert")
    async with ZakyaClient.from_env(environment(shop)) as client:
        with pytest.raises(NeverStillError):
            await by_page(client.packages.list, "package_id")


def loaded_ids(database: Path, table: str) -> list[str]:
    key = "package_id" if table == "packages" else "item_id"
    found = ask(database, f"SELECT {key} FROM shop.{table} WHERE deleted_at IS NULL")
    return sorted(each for (each,) in found)


async def test_a_filter_that_is_ignored_is_noticed() -> None:
    with Emulator(items=450, orders=0) as shop:
        async with ZakyaClient.from_env(environment(shop)) as client:
            # What is asked for is left out of the request, which is the same to the shop as not knowing it.
            found = by_change(lambda **_: client.items.list(), "item_id", datetime.now(UTC))
            assert sorted([row.item_id async for rows in found for row in rows]) == ids(shop)["items"]
