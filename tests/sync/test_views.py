"""The views that come with a database say what the shop itself says."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator

from .conftest import environment, synced
from .test_values import asked, destination  # noqa: F401 (a fixture)

TABLES = ("item_details", "invoices")
AGES = (-5, 0, 1, 30, 31, 60, 61, 90, 91, 400)
"""Days by which invoices are overdue."""


@pytest.fixture
def shop() -> Iterator[Emulator]:
    """A shop that has sold, on several days, and that several customers owe."""
    with Emulator(items=20, orders=10) as emulator:
        asyncio.run(sell(emulator))
        yield emulator


async def sell(emulator: Emulator) -> None:
    today = date.fromisoformat(emulator.shop.today())
    async with ZakyaClient.from_env(environment(emulator)) as zakya:
        customers = [each.contact_id async for each in zakya.contacts.list(contact_type="customer")][:3]
        goods = await zakya.items.list(per_page=4)
        for number, age in enumerate(AGES):
            due = today - timedelta(days=age)
            lines = [{"item_id": item.item_id, "quantity": number + 1} for item in goods[number % 3 : number % 3 + 2]]
            dates = {"date": str(due - timedelta(days=number % 2)), "due_date": str(due)}
            made = await zakya.invoices.create({"customer_id": customers[number % 3], "line_items": lines, **dates})
            if number != 4:  # which stays a draft
                await zakya.invoices.mark_as_sent(made.invoice_id)
            if number == 3:
                part = {"invoice_id": made.invoice_id, "amount_applied": 1.25}
                paid = {"customer_id": made.customer_id, "payment_mode": "cash", "amount": 1.25, "date": str(today)}
                await zakya.customer_payments.create({**paid, "invoices": [part]})


def test_their_numbers_are_those_of_the_shop(shop: Emulator, destination: Path | str) -> None:  # noqa: F811
    query = asked(destination)
    synced(shop, destination, tables=TABLES)
    stored = {
        (item["item_id"], location): quantity
        for item in shop.shop.items
        for location, quantity in item.get("stock", {}).items()
    }
    found = query("SELECT item_id, location_id, stock_on_hand FROM shop.stock_by_location")
    assert {row[:2]: row[2] for row in found if row[2]} == {key: value for key, value in stored.items() if value}

    sold: dict[tuple[str, str], float] = defaultdict(float)
    owed: dict[str, list[float]] = defaultdict(lambda: [0.0] * 5)
    ((now,),) = query("SELECT CURRENT_DATE")
    for invoice in shop.shop.invoices:
        if invoice["status"] in ("draft", "void"):
            continue
        for line in invoice["line_items"]:
            sold[line["item_id"], invoice["date"]] += line["quantity"]
        if not invoice["balance"]:
            continue
        age = (now - date.fromisoformat(invoice["due_date"])).days
        owed[invoice["customer_id"]][sum(age > last for last in (0, 30, 60, 90))] += invoice["balance"]
    assert len({day for _, day in sold}) > 5
    sales = query("SELECT item_id, day, quantity FROM shop.sales_by_item_and_day")
    assert {(item, str(day)): quantity for item, day, quantity in sales} == sold
    ages = query("SELECT customer_id, current, days_1_30, days_31_60, days_61_90, days_over_90 FROM shop.owed_by_age")
    assert {key: pytest.approx(numbers) for key, *numbers in ages} == {
        key: each for key, each in owed.items() if any(each)
    }
    assert all(sum(column) for column in zip(*owed.values(), strict=True))  # every age has somebody

    # And as the shop itself sums up.
    told = dict(query("SELECT customer_id, owed FROM shop.owed_by_age"))
    assert {key: pytest.approx(each) for key, each in told.items()} == asyncio.run(outstanding(shop))


async def outstanding(emulator: Emulator) -> dict[str, float]:
    async with ZakyaClient.from_env(environment(emulator)) as zakya:
        rows = [row async for row in zakya.contacts.list()]
    return {row.contact_id: row.outstanding_receivable_amount for row in rows if row.outstanding_receivable_amount}


def test_a_view_is_made_once_its_tables_are_there(shop: Emulator, destination: Path | str) -> None:  # noqa: F811
    query = asked(destination)
    views = "SELECT table_name FROM information_schema.views WHERE table_schema = 'shop' ORDER BY 1"
    synced(shop, destination, tables=["invoices"], details=())
    assert query(views) == [("owed_by_age",)]
    synced(shop, destination, tables=["invoices"])
    assert query(views) == [("owed_by_age",), ("sales_by_item_and_day",)]
