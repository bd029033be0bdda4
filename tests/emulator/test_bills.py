"""Bills: of orders, of receives and on their own, what they owe, and what can't be undone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from datetime import date, timedelta
from itertools import count
from typing import Any

import httpx
import pytest

from zakya_client import ConflictError, NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import Bill, PurchaseOrder

from .conftest import payload
from .test_live_form import own_keys, same_types

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def refused(call: Awaitable[object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        await call


async def vendor(shop: ZakyaClient, number: int = 0) -> str:
    return sorted([row.contact_id async for row in shop.contacts.list(contact_type="vendor")])[number]


async def new_bill(shop: ZakyaClient, amount: float = 100, who: int = 0, **more: Any) -> Bill:
    values = {
        "vendor_id": await vendor(shop, who), "bill_number": f"B-{next(NUMBERS)}",
        "date": "2099-01-01", "line_items": [{"name": "Carriage", "quantity": 2, "rate": amount / 2}],
    }  # fmt: skip
    return await shop.bills.create({**values, **more})


async def new_order(shop: ZakyaClient, *, issued: bool = True) -> PurchaseOrder:
    item = await shop.items.create({"name": f"Billed item {next(NUMBERS)}", "rate": 10, "purchase_rate": 6})
    lines = [{"item_id": item.item_id, "quantity": 5}]
    order = await shop.purchase_orders.create({"vendor_id": await vendor(shop), "line_items": lines})
    if issued:
        await shop.purchase_orders.mark_as_issued(order.purchaseorder_id)
    return order


def of(order: PurchaseOrder, quantity: float) -> dict[str, Any]:
    line = {"purchaseorder_item_id": order.line_items[0].line_item_id, "quantity": quantity}
    return {"purchaseorder_id": order.purchaseorder_id, "line_items": [line]}


async def billed(shop: ZakyaClient, order: PurchaseOrder) -> tuple[str | None, float | None, int]:
    now = await shop.purchase_orders.get(order.purchaseorder_id)
    return now.billed_status, now.line_items[0].quantity_billed, len(now.bills)


# Of an order, of a receive


async def test_a_bill_takes_of_its_order(shop: ZakyaClient) -> None:
    order = await new_order(shop)
    first = await new_bill(shop, **of(order, 2))
    (line,) = first.line_items
    assert (line.item_id, line.rate, line.item_total) == (order.line_items[0].item_id, 6, 12)
    assert (line.purchaseorder_id, first.total, first.balance, first.status) == (
        order.purchaseorder_id, 12, 12, "open",
    )  # fmt: skip
    assert [each.purchaseorder_number for each in first.purchaseorders] == [order.purchaseorder_number]
    assert await billed(shop, order) == ("partially_billed", 2, 1)
    await refused(new_bill(shop, **of(order, 4)), "more than what is left")
    await refused(shop.purchase_orders.delete(order.purchaseorder_id), "cannot be deleted")
    await refused(shop.purchase_orders.mark_as_cancelled(order.purchaseorder_id), "cannot be marked as cancelled")

    rest = await new_bill(shop, line_items=of(order, 3)["line_items"])  # the line alone says which order it is
    assert rest.purchaseorder_id == order.purchaseorder_id
    assert await billed(shop, order) == ("billed", 5, 2)
    less = {"line_items": [{"line_item_id": rest.line_items[0].line_item_id, "quantity": 1}]}
    await shop.bills.update(rest.bill_id, less)
    assert await billed(shop, order) == ("partially_billed", 3, 2)
    await shop.bills.mark_as_void(first.bill_id)
    assert await billed(shop, order) == ("partially_billed", 1, 2)
    await shop.bills.update(rest.bill_id, {"line_items": [{**less["line_items"][0], "quantity": 4}]})
    await refused(shop.bills.mark_as_open(first.bill_id), "more than what is left")
    for each in (first, rest):
        await shop.bills.delete(each.bill_id)
    assert await billed(shop, order) == ("to_be_billed", 0, 0)
    await shop.purchase_orders.delete(order.purchaseorder_id)


async def test_a_bill_of_what_has_come(shop: ZakyaClient) -> None:
    order = await new_order(shop)
    line_id = order.line_items[0].line_item_id
    receive = await shop.purchase_receives.create(
        {"line_items": [{"line_item_id": line_id, "quantity": 2}]}, purchaseorder_id=order.purchaseorder_id
    )
    received = receive.line_items[0].line_item_id
    bill = await new_bill(shop, line_items=[{"receive_item_id": received, "quantity": 2}])
    (line,) = bill.line_items
    assert (line.receive_item_id, line.purchaseorder_item_id, line.quantity_received) == (received, line_id, 2)
    assert await billed(shop, order) == ("partially_billed", 2, 1)
    assert [each.bill_id for each in (await shop.purchase_receives.get(receive.receive_id)).bills] == [bill.bill_id]
    for row in ({"receive_item_id": "1"}, {"receive_item_id": received, "purchaseorder_item_id": "1"}):
        await refused(new_bill(shop, line_items=[{**row, "quantity": 1}]), "receive_item_id")
    await refused(new_bill(shop, line_items=[{"purchaseorder_item_id": "1", "quantity": 1}]), "purchaseorder_item_id")


async def test_orders_that_cannot_be_billed(shop: ZakyaClient) -> None:
    draft, order = await new_order(shop, issued=False), await new_order(shop)
    await refused(new_bill(shop, **of(draft, 1)), "issued purchase orders only")
    await refused(new_bill(shop, who=1, **of(order, 1)), "the vendor of that order")
    with pytest.raises(NotFoundError, match="Purchase order"):
        await new_bill(shop, purchaseorder_id="1")
    bill = await new_bill(shop, **of(order, 1))
    other = {"purchaseorder_id": (await new_order(shop)).purchaseorder_id}
    await refused(shop.bills.update(bill.bill_id, other), "purchase order of a bill cannot be changed")


# On its own


async def test_a_live_request_is_taken(shop: ZakyaClient) -> None:
    bill = await shop.bills.create({**payload("requests/bill-create"), "vendor_id": await vendor(shop)})
    assert (bill.total, bill.date, bill.due_date) == (700, date(2025, 6, 10), date(2025, 6, 25))
    changed = await shop.bills.update(bill.bill_id, payload("requests/bill-update"))
    assert (changed.notes, changed.total) == ("Anchor Anchor Thimble 376", 700)
    await shop.bills.delete(bill.bill_id)
    with pytest.raises(NotFoundError, match="Bill does not exist"):
        await shop.bills.get(bill.bill_id)


def test_answers_have_the_live_keys(api: httpx.Client) -> None:
    live, rows = payload("bill-create")["bill"], payload("bills-list")["bills"]
    party = api.get("/contacts", params={"contact_type": "vendor"}).json()["contacts"][0]["contact_id"]
    values = {**payload("requests/bill-create"), "vendor_id": party, "bill_number": "LIVE-1"}
    made = api.post("/bills", json=values).json()["bill"]
    assert live.keys() <= made.keys()
    assert live["line_items"][0].keys() <= made["line_items"][0].keys()
    same_types(made, live)
    row = api.get("/bills").json()["bills"][0]
    assert own_keys(row) - {"currency_symbol"} == own_keys(rows[0])
    same_types(row, rows[0])


async def test_what_a_bill_cannot_be(shop: ZakyaClient) -> None:
    bill = await new_bill(shop)
    customer = (await shop.contacts.list(contact_type="customer"))[0].contact_id
    with pytest.raises(ConflictError, match="already exists"):
        await new_bill(shop, bill_number=bill.bill_number)
    await new_bill(shop, who=1, bill_number=bill.bill_number)  # another vendor's number
    await refused(shop.bills.update(bill.bill_id, {"bill_number": ""}), "bill_number")
    await refused(new_bill(shop, vendor_id=customer), "vendor_id")
    await refused(new_bill(shop, due_date="2020-01-01"), "due_date")
    await refused(new_bill(shop, currency_id="1"), "currency_id")
    await refused(new_bill(shop, line_items=[]), "line_items")


async def test_the_last_day_to_pay(shop: ZakyaClient) -> None:
    bill = await new_bill(shop)
    terms = timedelta(days=(await shop.contacts.get(bill.vendor_id)).payment_terms or 0)
    assert terms
    assert bill.due_date == date(2099, 1, 1) + terms
    moved = await shop.bills.update(bill.bill_id, {"date": "2099-02-01"})
    assert moved.due_date == date(2099, 2, 1) + terms
    late = await new_bill(shop, date="2026-01-01", due_date="2026-01-02")
    assert (late.status, late.due_in_days) == ("overdue", None)
    assert (late.due_by_days or 0) > 0
    row = next(row for row in await shop.bills.list() if row.bill_id == late.bill_id)
    assert row.due_days == f"Overdue by {late.due_by_days} days"


async def test_states_of_a_bill(shop: ZakyaClient, emulator: Emulator) -> None:
    bills = shop.bills
    bill = await new_bill(shop)
    before = (await shop.contacts.get(bill.vendor_id)).outstanding_payable_amount or 0
    await bills.mark_as_void(bill.bill_id)
    assert (await shop.contacts.get(bill.vendor_id)).outstanding_payable_amount == before - 100
    await refused(bills.update(bill.bill_id, {"notes": "x"}), "void cannot be changed")
    await bills.mark_as_open(bill.bill_id)
    await bills.submit(bill.bill_id)
    await refused(bills.mark_as_open(bill.bill_id), "pending approval cannot be")
    await bills.reject(bill.bill_id, {"reason": "Too dear"})
    await bills.bulk_submit(bill_ids=[bill.bill_id])
    await bills.bulk_approve(bill_ids=[bill.bill_id])
    await bills.approve_final(bill.bill_id)
    await bills.mark_as_open(bill.bill_id)
    found = await bills.get(bill.bill_id)
    assert (found.status, found.submitted_by_name) == ("open", emulator.shop.organization["contact_name"])
    await bills.update_custom_fields(bill.bill_id, [{"api_name": "cf_cost_center", "value": "Mumbai"}])
    assert (await bills.get(bill.bill_id)).cf["cf_cost_center"] == "Mumbai"


def test_filters_are_passed_over_as_live(api: httpx.Client) -> None:
    everything = api.get("/bills").json()["bills"]
    assert everything
    assert api.get("/bills", params={"status": "void", "search_text": "nothing"}).json()["bills"] == everything


async def test_the_stock_stays_as_it_is(shop: ZakyaClient) -> None:
    order = await new_order(shop)
    item_id = order.line_items[0].item_id
    before = (await shop.items.get(item_id)).stock_on_hand
    await new_bill(shop, **of(order, 1))
    assert (await shop.items.get(item_id)).stock_on_hand == before
