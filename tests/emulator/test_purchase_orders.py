"""Purchase orders and receives: from draft to closed, what comes into the stock, and what they refuse."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count
from typing import Any

import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient, models
from zakya_client.emulator import Emulator
from zakya_client.emulator.resources.purchase_orders import overall

from .conftest import payload
from .test_live_form import check_values, own_keys, same_types

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


def contact(emulator: Emulator, kind: str = "vendor", index: int = 0) -> str:
    return str([each["contact_id"] for each in emulator.shop.contacts if each["contact_type"] == kind][index])


@pytest.fixture
def new_item(shop: ZakyaClient) -> Any:
    async def create(initial_stock: float = 0.0, **more: Any) -> str:
        values = {"name": f"Bought item {next(NUMBERS)}", "rate": 10.0, "purchase_rate": 6.0, **more}
        item_id = (await shop.items.create(values)).item_id
        if initial_stock:
            await shop.items.update_opening_stock(item_id, {"initial_stock": initial_stock})
        return item_id

    return create


@pytest.fixture
def new(shop: ZakyaClient, emulator: Emulator, new_item: Any) -> Any:
    """Orders something, by default five of a new item whose stock is counted, and issues the order."""

    async def create(*lines: Any, issued: bool = True, **more: Any) -> models.PurchaseOrder:
        rows = lines or ({"item_id": await new_item(initial_stock=10), "quantity": 5},)
        order = await shop.purchase_orders.create({"vendor_id": contact(emulator), "line_items": rows, **more})
        if issued:
            await shop.purchase_orders.mark_as_issued(order.purchaseorder_id)
        return await shop.purchase_orders.get(order.purchaseorder_id)

    return create


@pytest.fixture
def receive(shop: ZakyaClient) -> Any:
    """Receives of an order's first line."""

    async def create(order: models.PurchaseOrder, quantity: float, **more: Any) -> models.PurchaseReceive:
        row = {"line_item_id": line(order).line_item_id, "quantity": quantity, **more}
        return await shop.purchase_receives.create({"line_items": [row]}, purchaseorder_id=order.purchaseorder_id)

    return create


def line(document: Any, index: int = 0) -> Any:
    return document.line_items[index]


async def stock(shop: ZakyaClient, order: models.PurchaseOrder) -> float | None:
    return (await shop.items.get(line(order).item_id)).stock_on_hand


async def status(shop: ZakyaClient, order: models.PurchaseOrder) -> tuple[Any, ...]:
    found = await shop.purchase_orders.get(order.purchaseorder_id)
    return found.status, found.received_status, found.billed_status, line(found).quantity_received


# Orders


async def test_an_order_takes_the_purchase_rate(shop: ZakyaClient, new: Any, new_item: Any) -> None:
    item_id = await new_item()
    order = await new(
        {"item_id": item_id, "quantity": 2}, {"item_id": item_id, "rate": 5}, {"item_id": item_id, "purchase_rate": 4},
        issued=False,
    )  # fmt: skip
    assert [each.rate for each in order.line_items] == [each.purchase_rate for each in order.line_items] == [6, 5, 4]
    assert (order.status, order.received_status, order.billed_status, order.total) == ("draft", None, None, 21)
    assert (order.purchaseorder_number or "").startswith("PO-")
    assert order.status_formatted == "Draft"


@pytest.mark.parametrize(("kind", "rate"), [("purchases", 3), ("sales", 6)])
async def test_price_lists_for_purchases_are_taken(
    shop: ZakyaClient, emulator: Emulator, new: Any, *, kind: Any, rate: float
) -> None:
    prices = await shop.price_lists.create({
        "name": f"List {next(NUMBERS)}", "pricebook_type": "fixed_percentage", "percentage": 50, "is_increase": False,
        "sales_or_purchase_type": kind, "currency_id": emulator.shop.currency_id,
    })  # fmt: skip
    vendor = await shop.contacts.create({
        "contact_name": f"Vendor {next(NUMBERS)}", "contact_type": "vendor", "pricebook_id": prices.pricebook_id,
    })  # fmt: skip
    order = await new(vendor_id=vendor.contact_id, issued=False)
    assert line(order).rate == rate


async def test_what_follows_cannot_be_said(new: Any, new_item: Any) -> None:
    claimed = {"quantity_received": 2, "item_total": 1, "tax_name": "None", "tax_percentage": 90, "bcy_rate": 1}
    order = await new({"item_id": await new_item(), "quantity": 2, **claimed})
    assert (line(order).quantity_received, line(order).item_total, order.tax_total) == (0, 12, 0)


async def test_only_vendors_get_orders(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    with pytest.raises(ValidationError, match="vendor_id"):
        await new(vendor_id=contact(emulator, "customer"))
    with pytest.raises(NotFoundError):
        await new(vendor_id="7")
    order = await new(issued=False)
    changed = await shop.purchase_orders.update(order.purchaseorder_id, {"vendor_id": contact(emulator, index=1)})
    assert changed.vendor_id == contact(emulator, index=1)


async def test_the_states_of_an_order(shop: ZakyaClient, new: Any) -> None:
    order = await new()
    assert (order.status, order.received_status, order.billed_status) == ("issued", "to_be_received", "to_be_billed")
    assert await shop.purchase_orders.mark_as_issued(order.purchaseorder_id)  # it stays so
    await shop.purchase_orders.mark_as_cancelled(order.purchaseorder_id)
    with pytest.raises(ValidationError, match="cancelled cannot be changed"):
        await shop.purchase_orders.update(order.purchaseorder_id, {"notes": "Again"})
    with pytest.raises(ValidationError, match="cancelled cannot be marked as issued"):
        await shop.purchase_orders.mark_as_issued(order.purchaseorder_id)
    history = (await shop.purchase_orders.get(order.purchaseorder_id)).comments
    assert [each.operation_type for each in history] == ["Added", "Updated", "Updated"]
    await shop.purchase_orders.delete(order.purchaseorder_id)
    with pytest.raises(NotFoundError):
        await shop.purchase_orders.get(order.purchaseorder_id)


async def test_orders_are_approved(shop: ZakyaClient, new: Any) -> None:
    orders = [(await new(issued=False)).purchaseorder_id for _ in range(3)]
    await shop.purchase_orders.submit(orders[0])
    await shop.purchase_orders.reject(orders[0], {"reason": "Too dear."})
    await shop.purchase_orders.bulk_submit(purchaseorder_ids=orders)
    with pytest.raises(ValidationError, match="pending approval cannot be marked as issued"):
        await shop.purchase_orders.mark_as_issued(orders[0])
    await shop.purchase_orders.approve(orders[0])
    await shop.purchase_orders.approve_final(orders[0])
    await shop.purchase_orders.bulk_approve(purchaseorder_ids=orders[1:])
    assert {(await shop.purchase_orders.get(each)).status for each in orders} == {"approved"}
    await shop.purchase_orders.mark_as_issued(orders[0])
    with pytest.raises(ValidationError, match="issued cannot be rejected"):
        await shop.purchase_orders.reject(orders[0])


async def test_bulk_approval_is_one_step(shop: ZakyaClient, new: Any) -> None:
    draft, issued = await new(issued=False), await new()
    with pytest.raises(ValidationError, match="issued cannot be submitted"):
        await shop.purchase_orders.bulk_submit(purchaseorder_ids=[draft.purchaseorder_id, issued.purchaseorder_id])
    assert (await shop.purchase_orders.get(draft.purchaseorder_id)).status == "draft"


async def test_an_order_is_for_a_sales_order_and_a_customer(
    shop: ZakyaClient, emulator: Emulator, new: Any, new_item: Any
) -> None:
    customer = contact(emulator, "customer")
    item_id = await new_item()
    wanted = await shop.sales_orders.create({"customer_id": customer, "line_items": [{"item_id": item_id}]})
    order = await new(
        {"item_id": item_id, "salesorder_item_id": line(wanted).line_item_id}, salesorder_id=wanted.salesorder_id,
        is_drop_shipment=True, delivery_customer_id=customer,
    )  # fmt: skip
    assert [each.salesorder_number for each in order.salesorders] == [wanted.salesorder_number]
    named = emulator.shop.contacts[customer]
    assert order.delivery_customer_name == named["contact_name"]
    assert order.delivery_address.city == named["shipping_address"]["city"]
    (listed,) = (await shop.sales_orders.get(wanted.salesorder_id)).purchaseorders
    assert isinstance(listed, models.SalesOrderPurchaseOrder)
    assert listed.purchaseorder_number == order.purchaseorder_number
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.sales_orders.delete(wanted.salesorder_id)


async def test_what_is_bought_stays(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    order = await new()
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.items.delete(line(order).item_id)
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.contacts.delete(contact(emulator))
    (row,) = await shop.items.list_purchase_orders(item_id=line(order).item_id)
    assert (row.purchaseorder_number, row.item_quantity, row.item_price) == (order.purchaseorder_number, 5, 6)


async def test_rows(shop: ZakyaClient, new: Any, receive: Any) -> None:
    order = await new(delivery_date="2025-01-01", reference_number=f"ROW-{next(NUMBERS)}")
    received = await receive(order, 2)
    (row,) = await shop.purchase_orders.list(reference_number=order.reference_number)
    assert [(each.receive_id, each.receive_number) for each in row.receives] == [
        (received.receive_id, received.receive_number)
    ]
    assert (row.status, row.quantity_yet_to_receive) == ("partially_received", 3)
    assert (row.due_by_days or 0) > 300
    draft = await new(issued=False)
    (row,) = await shop.purchase_orders.list(purchaseorder_number=draft.purchaseorder_number)
    assert (row.received_status, row.billed_status) == ("to_be_received", "to_be_billed")


@pytest.mark.parametrize(
    ("received", "billed", "status"),
    [
        ("", "", "issued"),
        ("partially_received", "", "partially_received"),
        ("partially_received", "partially_billed", "partially_received"),
        ("", "partially_billed", "partially_billed"),
        ("received", "partially_billed", "received"),
        ("partially_received", "billed", "billed"),
        ("received", "billed", "closed"),
    ],
)
def test_the_status_of_an_order_that_is_issued(received: str, billed: str, status: str) -> None:
    assert overall(received, billed) == status
    assert overall("", "billed", has_goods=False) == "closed"


# Receives


async def test_a_receive_brings_goods(shop: ZakyaClient, new: Any, receive: Any) -> None:
    order = await new()
    await receive(order, 2)
    assert await stock(shop, order) == 12
    assert await status(shop, order) == ("partially_received", "partially_received", "to_be_billed", 2)
    with pytest.raises(ValidationError, match="received is more than what is left"):
        await receive(order, 4)
    last = await receive(order, 3)
    assert await status(shop, order) == ("received", "received", "to_be_billed", 5)
    assert await stock(shop, order) == 15
    assert (last.status, last.vendor_id, last.purchaseorder_number) == (
        "received", order.vendor_id, order.purchaseorder_number,
    )  # fmt: skip
    await shop.purchase_receives.delete(last.receive_id)
    assert await status(shop, order) == ("partially_received", "partially_received", "to_be_billed", 2)
    assert await stock(shop, order) == 12


async def test_a_receive_is_changed(shop: ZakyaClient, new: Any, receive: Any) -> None:
    order = await new()
    received = await receive(order, 5)
    assert (await shop.purchase_receives.update(received.receive_id, {"notes": "One is broken."})).notes
    assert await stock(shop, order) == 15
    rows = [{"line_item_id": line(order).line_item_id, "quantity": 4}]
    changed = await shop.purchase_receives.update(received.receive_id, {"line_items": rows})
    assert (line(changed).line_item_id, line(changed).quantity) == (line(order).line_item_id, 4)
    assert await stock(shop, order) == 14
    with pytest.raises(ValidationError, match="more than what is left"):
        await shop.purchase_receives.update(received.receive_id, {"line_items": [{**rows[0], "quantity": 6}]})
    assert await stock(shop, order) == 14


async def test_goods_lie_where_they_were_received(
    shop: ZakyaClient, emulator: Emulator, new: Any, new_item: Any, receive: Any
) -> None:
    here, there = (each["location_id"] for each in emulator.shop.locations[:2])
    item_id = await new_item(initial_stock=1)
    order = await new({"item_id": item_id, "quantity": 6, "location_id": there})
    assert line(await receive(order, 1)).location_id == there
    assert line(await receive(order, 2, location_id=here)).location_id == here
    elsewhere = await new({"item_id": item_id, "quantity": 3}, location_id=there)
    assert elsewhere.location_name == emulator.shop.location(there)["location_name"]
    await receive(elsewhere, 3)
    assert emulator.shop.items[item_id]["stock"] == {here: 3, there: 4}


async def test_goods_that_are_gone_stay_received(
    shop: ZakyaClient, emulator: Emulator, new: Any, new_item: Any, receive: Any
) -> None:
    order = await new({"item_id": await new_item(initial_stock=1), "quantity": 5})
    received = await receive(order, 5)
    item = emulator.shop.items[line(order).item_id]
    emulator.shop.items.change(item, {"stock": dict.fromkeys(item["stock"], 4.0)})  # two of the six were sold
    for refused in (
        shop.purchase_receives.delete(received.receive_id), shop.purchase_receives.reject(received.receive_id),
    ):  # fmt: skip
        with pytest.raises(ValidationError, match="not available in the required quantity"):
            await refused
    assert await status(shop, order) == ("received", "received", "to_be_billed", 5)


async def test_a_receive_that_is_rejected_does_not_count(shop: ZakyaClient, new: Any, receive: Any) -> None:
    order = await new()
    received = await receive(order, 5)
    await shop.purchase_receives.submit(received.receive_id)
    await shop.purchase_receives.reject(received.receive_id, {"reason": "Wrong goods."})
    assert await stock(shop, order) == 10
    assert await status(shop, order) == ("issued", "to_be_received", "to_be_billed", 0)
    await receive(order, 1)
    with pytest.raises(ValidationError, match="more than what is left"):
        await shop.purchase_receives.submit(received.receive_id)
    with pytest.raises(ValidationError, match="rejected cannot be approved"):
        await shop.purchase_receives.approve(received.receive_id)
    assert await stock(shop, order) == 11
    other = await receive(order, 2)
    await shop.purchase_receives.approve(other.receive_id)
    await shop.purchase_receives.approve_final(other.receive_id)
    assert (await shop.purchase_receives.get(other.receive_id)).status == "approved"
    assert await stock(shop, order) == 13


async def test_what_a_receive_refuses(shop: ZakyaClient, new: Any, receive: Any, new_item: Any) -> None:
    with pytest.raises(ValidationError, match="issued purchase orders only"):
        await receive(await new(issued=False), 1)
    order, other = await new(), await new()
    row = {"line_item_id": line(order).line_item_id, "quantity": 1}
    for rows, why in (
        ([{**row, "line_item_id": line(other).line_item_id}], "line_item_id"),
        ([{"item_id": line(order).item_id, "quantity": 1}], "line_item_id"),
        ([{**row, "item_id": await new_item()}], "item_id"),
        ([{**row, "quantity": 0}], "quantity"),
        ([row, row], "received twice"),
    ):
        with pytest.raises(ValidationError, match=why):
            await shop.purchase_receives.create({"line_items": rows}, purchaseorder_id=order.purchaseorder_id)
    with pytest.raises(NotFoundError):
        await shop.purchase_receives.create({"line_items": [row]}, purchaseorder_id="7")
    assert await stock(shop, order) == 10


async def test_an_order_with_receives_stays_what_it_is(
    shop: ZakyaClient, emulator: Emulator, new: Any, receive: Any
) -> None:
    order = await new()
    received = await receive(order, 3)
    orders, order_id = shop.purchase_orders, order.purchaseorder_id
    rows = [{"line_item_id": line(order).line_item_id, "quantity": 2}]
    for refused, why in (
        (orders.delete(order_id), "cannot be deleted"),
        (orders.mark_as_cancelled(order_id), "cannot be marked as cancelled"),
        (orders.update(order_id, {"vendor_id": contact(emulator, index=1)}), "cannot be given to another vendor"),
        (orders.update(order_id, {"line_items": rows}), "less than what is received"),
        (orders.update(order_id, {"line_items": [{"item_id": line(order).item_id}]}), "received cannot be removed"),
    ):
        with pytest.raises(ValidationError, match=why):
            await refused
    rows[0]["quantity"] = 3
    await orders.update(order_id, {"line_items": rows})
    assert await status(shop, order) == ("received", "received", "to_be_billed", 3)
    (listed,) = (await orders.get(order_id)).purchasereceives
    assert (listed.receive_number, line(listed).quantity, line(listed).rate) == (received.receive_number, 3, 6)
    await shop.purchase_receives.delete(received.receive_id)
    await orders.delete(order_id)


async def test_services_do_not_come(shop: ZakyaClient, new: Any, new_item: Any, receive: Any) -> None:
    advice = {"item_id": await new_item(product_type="service"), "quantity": 1}
    order = await new({"item_id": await new_item(), "quantity": 1}, advice)
    assert [each.is_receivable for each in order.line_items] == [True, False]
    await receive(order, 1)
    assert (await status(shop, order))[:2] == ("received", "received")


async def test_serial_numbers_come_once(shop: ZakyaClient, new: Any, receive: Any) -> None:
    order = await new()
    serials = [f"SN-{next(NUMBERS)}", f"SN-{next(NUMBERS)}"]
    with pytest.raises(ValidationError, match="do not add up"):
        await receive(order, 1, serial_numbers=serials)
    received = await receive(order, 2, serial_numbers=serials)
    assert (line(received).serial_numbers, line(received).track_serial_number) == (serials, True)
    with pytest.raises(ValidationError, match="in stock already"):
        await receive(order, 1, serial_numbers=serials[:1])
    query: dict[str, Any] = {"entity_type": "invoice", "serial_numbers": serials}
    assert await shop.items.validate_serial_numbers(line(order).item_id, **query)
    await shop.purchase_receives.delete(received.receive_id)
    with pytest.raises(ValidationError, match="not in stock"):
        await shop.items.validate_serial_numbers(line(order).item_id, **query)
    assert await receive(order, 1, serial_numbers=serials[:1])


async def test_batches_come_with_their_days(shop: ZakyaClient, new: Any, receive: Any) -> None:
    order = await new()
    number = f"B-{next(NUMBERS)}"
    batch = {"batch_number": number, "expiry_date": "2027-01-31", "in_quantity": 2}
    received = await receive(order, 2, batches=[{**batch, "storages": [{"storage_id": "7", "in_quantity": 2}]}])
    (kept,) = line(received).batches
    assert (kept.batch_number, str(kept.expiry_date), kept.in_quantity) == (number, "2027-01-31", 2)
    assert kept.batch_id
    assert kept.batch_in_id
    again = await receive(order, 1, batches=[{"batch_id": kept.batch_id, "in_quantity": 1}])
    assert (line(again).batches[0].batch_number, line(again).track_batch_number) == (number, True)
    with pytest.raises(NotFoundError, match="Batch"):
        await receive(order, 1, batches=[{"batch_id": "7", "in_quantity": 1}])
    with pytest.raises(ValidationError, match="do not add up"):
        await receive(order, 1, batches=[batch])


async def test_receives_are_listed(shop: ZakyaClient, new: Any, receive: Any) -> None:
    received = await receive(await new(), 1)
    found = await shop.purchase_receives.list(search_text=received.receive_number or "")
    assert [each.receive_id for each in found] == [received.receive_id]
    mine = f"MINE-{next(NUMBERS)}"
    order = await new()
    rows = [{"line_item_id": line(order).line_item_id, "quantity": 1}]
    named = await shop.purchase_receives.create(
        {"receive_number": mine, "line_items": rows}, purchaseorder_id=order.purchaseorder_id,
        ignore_auto_number_generation=True,
    )  # fmt: skip
    assert named.receive_number == mine
    with pytest.raises(ValidationError):
        await shop.purchase_receives.create(
            {"line_items": rows}, purchaseorder_id=order.purchaseorder_id, ignore_auto_number_generation=True
        )


async def test_the_live_form(shop: ZakyaClient, new: Any, receive: Any) -> None:
    order = await new(issued=False)
    recorded = payload("purchaseorder-create")["purchaseorder"]
    check_values(order.to_dict())
    assert own_keys(recorded) <= own_keys(order.to_dict())
    assert own_keys(recorded["line_items"][0]) <= own_keys(order.to_dict()["line_items"][0])
    same_types(order.to_dict(), recorded)
    row = (await shop.purchase_orders.list(status="draft"))[0].to_dict()
    recorded = payload("purchaseorders-list")["purchaseorders"][0]
    check_values(row)
    assert own_keys(recorded) <= own_keys(row)
    same_types(row, recorded)
    received = (await receive(await new(), 1)).to_dict()
    recorded = payload("purchasereceive-create")["purchase_receive"]
    check_values(received)
    assert own_keys(recorded) <= own_keys(received)
    assert own_keys(recorded["line_items"][0]) <= own_keys(received["line_items"][0])
    same_types(received, recorded)
