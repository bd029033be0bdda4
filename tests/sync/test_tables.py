"""Every table there is: read page by page while its list shifts, kept current with a call, gone on with the next day.

What was read is kept in memory here: loading it is the same for all tables, and tested with a few of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from zakya_client.description import description
from zakya_client.emulator import Emulator
from zakya_client.emulator.resources import STANDARD
from zakya_client.limits.registry import GATES
from zakya_client.sync import TABLES, lists, strategies
from zakya_client.sync.costs import plan
from zakya_client.sync.lists import PER_PAGE
from zakya_client.sync.strategies import Paged, Unpaged
from zakya_client.sync.tables import WITH_DETAILS

from .conftest import SHOP, environment, ids
from .memory import Memory

ROWS = 12
NO_TABLE = {"warehouses", "contact_persons"}  # older names of locations; and in the records of contacts
WITH_LISTS = {name for name, table in TABLES.items() if isinstance(table, Paged)}
BY_PAGE = {name for name in WITH_LISTS if type(TABLES[name]) is Paged}
BY_NAME = {name for name in BY_PAGE if STANDARD[name].sort[0] != "created_time"}
"""Lists that the shop sorts by name: what is new stands anywhere in them."""


def store_of(shop: Emulator, table: str) -> Any:
    return shop.shop.stores["items" if table == "composite_items" else table]


def first_of(shop: Emulator, table: str) -> dict[str, Any]:
    return next(each for each in store_of(shop, table) if table != "composite_items" or each["is_combo_product"])


def twin(shop: Emulator, table: str, moment: str) -> None:
    """Add another one of a table's first record."""
    store, first, new = store_of(shop, table), first_of(shop, table), shop.shop.new_id()
    record = {name: new if value == first[store.id_field] else value for name, value in first.items()}
    unique = {name: f"{record[name]} {new}" for name in store.unique if record.get(name)}
    store.add({**record, **unique, "created_time": moment, "last_modified_time": moment})


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """A shop all of whose lists have several pages, as there are eight rows on one."""
    monkeypatch.setattr(lists, "PER_PAGE", 8)
    monkeypatch.setattr(strategies, "PER_PAGE", 8)
    with Emulator(items=10, orders=10) as emulator:
        for table in [name for name in TABLES if name not in ("organizations", "item_details", "bundles")]:
            for number in range(ROWS - len(ids(emulator)[table])):
                twin(emulator, table, f"2025-03-01T10:00:{number:02}+0530")
        yield emulator


def test_every_list_of_the_api_is_a_table() -> None:
    with_lists = {name.removesuffix(".list") for name in description().operations if name.endswith(".list")}
    assert with_lists - NO_TABLE == WITH_LISTS | {"bundles"}


def test_a_run_that_finds_nothing_new_makes_at_most_a_call_a_table(shop: Emulator) -> None:
    memory = Memory(shop)
    memory.read()
    assert memory.ids == ids(shop)
    shop.requests.clear()
    reading = memory.read()
    assert {name: len(shop.requests.of(f"{name}.list")) for name in WITH_LISTS} == dict.fromkeys(WITH_LISTS, 1)
    assert len(shop.requests) == len(WITH_LISTS) + len(shop.requests.of("oauth.token"))
    assert sum(each.changed + each.deleted for each in reading.progress.values()) == 0
    # One that finds something makes a call for that, and one for each record.
    now = shop.shop.now()
    changed = {name for name in WITH_LISTS - BY_PAGE if type(TABLES[name]) is not Unpaged}
    for name in changed:
        store_of(shop, name).change(first_of(shop, name), {"last_modified_time": now})
    for name in BY_PAGE - BY_NAME:
        twin(shop, name, now)
    shop.requests.clear()
    reading = memory.read()
    assert {name for name, each in reading.progress.items() if each.changed} >= changed | BY_PAGE - BY_NAME
    assert {name for name in WITH_LISTS if len(shop.requests.of(f"{name}.list")) > 2} <= {"items"}  # two changed
    assert {name for name in WITH_DETAILS if len(shop.requests.of(f"{name}.get")) > 1} == set()
    assert memory.ids == ids(shop)


def test_a_list_without_pages_that_says_that_more_follow_is_read_whole() -> None:
    with Emulator(items=2, orders=1) as shop:
        for number in range(PER_PAGE):
            for table in ("locations", "tax_authorities", "tax_exemptions"):
                twin(shop, table, f"2025-03-01T10:{number // 60:02}:{number % 60:02}+0530")
        memory = Memory(shop)
        memory.read(())
        assert memory.ids == ids(shop)
        assert min(len(memory.ids[table]) for table in ("locations", "tax_authorities", "tax_exemptions")) > PER_PAGE


@pytest.mark.parametrize("rows", ["insert", "delete"])
def test_lists_that_shift_lose_and_double_nothing(shop: Emulator, rows: str) -> None:
    memory = Memory(shop)
    fault = shop.faults.add("*.list", rows=rows, times=40)
    memory.read(())
    assert fault.happened >= len(WITH_LISTS) - 4
    shop.faults.clear()
    memory.read((), compare_every=timedelta(0))
    assert memory.ids == ids(shop)


def test_a_budget_ends_it_and_the_next_days_go_on(shop: Emulator) -> None:
    memory, budget, days = Memory(shop), 150, 0
    for days in range(9):
        shop.limits.use(today=0)
        GATES.clear()
        shop.requests.clear("oauth.token")
        before = len(shop.requests)
        reading = memory.read(budget=budget, now=datetime.now(UTC) + timedelta(days=days))
        assert len(shop.requests) - before - len(shop.requests.of("oauth.token")) <= budget
        if not reading.stopped:
            break
    assert 1 <= days < 8
    assert memory.ids == ids(shop)
    for name in WITH_DETAILS:  # each record was fetched once, on whatever day
        assert len(shop.requests.of(f"{name}.get")) == (ROWS if TABLES[name].details else 0), name
    assert len(shop.requests.of("bundles.list")) == len(ids(shop)["composite_items"])


def test_details_are_chosen(database: Path) -> None:
    with Emulator(**SHOP) as shop:
        everything = plan(environment(shop), destination=database)
        nothing = plan(environment(shop), destination=database, details=())
        costs = {cost.table: cost.due for cost in nothing.costs if cost.details is False}
        assert set(costs) == set(WITH_DETAILS)
        assert everything.calls - nothing.calls == sum(costs[name] for name in costs if TABLES[name].details)
        memory = Memory(shop)
        shop.requests.clear()
        memory.read(())
        assert len(shop.requests) - len(shop.requests.of("oauth.token")) == nothing.calls
        assert not any("line_items" in row for row in memory.rows["invoices"].values())
        assert memory.read(["invoices"]).progress["invoices"].changed == len(ids(shop)["invoices"])
        assert all("line_items" in row for row in memory.rows["invoices"].values())
        again = memory.read((), compare_every=timedelta(0))  # what was fetched stays
        assert again.progress["invoices"].changed == 0
        assert all("line_items" in row for row in memory.rows["invoices"].values())


def test_a_record_that_is_gone_when_it_is_fetched_is_not_asked_for_again() -> None:
    with Emulator(**SHOP) as shop:
        memory, invoices = Memory(shop), ids(shop)["invoices"]
        shop.faults.add("invoices.get", status=404, code=1002, times=1)
        memory.read()
        assert len(memory.rows["invoices"]) == len(invoices) - 1
        shop.requests.clear()
        memory.read(compare_every=timedelta(0))  # the list has it all the same
        assert memory.ids["invoices"] == invoices
        assert len(shop.requests.of("invoices.get")) == 1


@pytest.mark.parametrize("operation", ["invoices.get", "items.get_details", "bundles.list"])
def test_a_gateway_that_finds_nothing_is_not_believed(operation: str) -> None:
    table = {"items.get_details": "item_details"}.get(operation, operation.partition(".")[0])
    with Emulator(**SHOP) as shop:
        memory = Memory(shop)
        shop.faults.add(operation, status=404, html=True, times=1)
        memory.read(failing=[table])
        memory.read()
        assert memory.ids[table] == ids(shop)[table]


def test_a_gateway_that_finds_nothing_deletes_nothing() -> None:
    with Emulator(**SHOP) as shop:
        memory = Memory(shop)
        memory.read()
        shop.shop.invoices.remove(removed := first_of(shop, "invoices"))
        shop.faults.add("invoices.get", status=404, html=True, times=1)
        memory.read(compare_every=timedelta(0), failing=["invoices"])
        assert removed["invoice_id"] in memory.ids["invoices"]
        memory.read(compare_every=timedelta(0))
        assert memory.ids["invoices"] == ids(shop)["invoices"]


def test_what_may_be_gone_is_looked_for_until_that_is_known(shop: Emulator) -> None:
    memory = Memory(shop)
    memory.read()
    shop.shop.invoices.remove(removed := first_of(shop, "invoices"))
    shop.faults.add("invoices.get", status=400, code=2, times=1)
    night = datetime.now(UTC) + timedelta(hours=21)
    memory.read(now=night, failing=["invoices"])
    assert removed["invoice_id"] in memory.ids["invoices"]
    memory.read(now=night + timedelta(hours=1))
    assert memory.ids["invoices"] == ids(shop)["invoices"]
