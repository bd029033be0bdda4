"""Shipments: packages that leave and arrive, the stock and the order meanwhile, and what can't be undone."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import AsyncIterator, Awaitable, Sequence
from typing import Any

import httpx
import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import ItemCreate, Package, SalesOrder, Shipment

from .conftest import NUMBERS, payload, refused
from .test_live_form import own_keys, same_types


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def refuses(call: Awaitable[object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        await call


async def new_item(shop: ZakyaClient, stock: float = 20) -> str:
    name = f"Parcel goods {next(NUMBERS)}"
    item = ItemCreate(name=name, rate=10, item_type="inventory", extra={"initial_stock": stock})
    return str((await shop.items.create(item)).item_id)


async def new_order(shop: ZakyaClient, item_id: str, *quantities: float, **more: object) -> SalesOrder:
    customer = await anext(aiter(shop.contacts.list(contact_type="customer")))
    lines = [{"item_id": item_id, "quantity": quantity} for quantity in quantities]
    values = {"customer_id": customer.contact_id, "line_items": lines, **more}
    order = await shop.sales_orders.create(values)
    await shop.sales_orders.mark_as_confirmed(order.salesorder_id)
    return order


async def pack(shop: ZakyaClient, order: SalesOrder, quantity: float, line: int = 0) -> Package:
    rows = [{"so_line_item_id": order.line_items[line].line_item_id, "quantity": quantity}]
    return await shop.packages.create({"date": "2026-03-01", "line_items": rows}, salesorder_id=order.salesorder_id)


async def ship(shop: ZakyaClient, order: SalesOrder, *packages: Package, **more: Any) -> Shipment:
    body = {"date": "2026-03-02", "delivery_method": "Own van", **more}
    ids = [package.package_id for package in packages]
    return await shop.shipment_orders.create(body, salesorder_id=order.salesorder_id, package_ids=ids)


async def stock(shop: ZakyaClient, item_id: str) -> float | None:
    return (await shop.items.get(item_id)).stock_on_hand


async def states(shop: ZakyaClient, packages: Sequence[Package]) -> list[str | None]:
    return [(await shop.packages.get(each.package_id)).status for each in packages]


async def how_far(shop: ZakyaClient, order: SalesOrder) -> str | None:
    return (await shop.sales_orders.get(order.salesorder_id)).shipped_status


async def test_packages_leave_together_and_arrive(shop: ZakyaClient) -> None:
    item = await new_item(shop)
    order = await new_order(shop, item, 5, 3)
    packages = [await pack(shop, order, 5), await pack(shop, order, 1, line=1)]
    assert (await stock(shop, item), await how_far(shop, order)) == (20, "pending")
    shipment = await ship(shop, order, *packages, tracking_number="T-77", shipping_charge=7)
    assert (await stock(shop, item), await how_far(shop, order)) == (14, "partially_shipped")
    assert await states(shop, packages) == ["shipped", "shipped"]
    assert (shipment.sub_total, shipment.total, shipment.carrier) == (60, 67, "Own van")
    assert [(each.quantity, each.rate, each.is_invoiced) for each in shipment.line_items] == [
        (5, 10, False), (1, 10, False),
    ]  # fmt: skip
    assert [each.package_id for each in shipment.packages] == [each.package_id for each in packages]
    assert shipment.salesorder_fulfilment_status == "partially_shipped"

    package = await shop.packages.get(packages[0].package_id)
    assert (package.shipment_id, package.tracking_number) == (shipment.shipment_id, "T-77")
    slip = package.shipment_order
    assert slip is not None
    assert (slip.shipment_number, len(slip.associated_packages)) == (shipment.shipment_number, 2)
    nested = (await shop.sales_orders.get(order.salesorder_id)).packages[0].shipment_order
    assert nested is not None
    assert nested.shipment_id == shipment.shipment_id

    done = await shop.shipment_orders.mark_as_delivered(shipment.shipment_id, {"delivered_date": "2026-03-04 16:30"})
    assert done.extra == {"data": {"statusupdate_error_list": []}}
    assert await states(shop, packages) == ["delivered", "delivered"]
    arrived = await shop.shipment_orders.get(shipment.shipment_id)
    assert (arrived.status, str(arrived.shipment_delivered_date)) == ("delivered", "2026-03-04")
    again = await shop.shipment_orders.mark_as_delivered(shipment.shipment_id)
    assert [each["code"] for each in again.extra["data"]["statusupdate_error_list"]] == [37135]


async def test_a_shipment_that_is_deleted_gives_the_stock_back(shop: ZakyaClient) -> None:
    item = await new_item(shop)
    order = await new_order(shop, item, 4)
    package = await pack(shop, order, 4)
    shipment = await ship(shop, order, package)
    assert (await stock(shop, item), await how_far(shop, order)) == (16, "shipped")
    await refuses(shop.packages.delete(package.package_id), "shipped cannot be changed")
    await shop.shipment_orders.delete(shipment.shipment_id)
    assert (await stock(shop, item), await how_far(shop, order)) == (20, "pending")
    unshipped = await shop.packages.get(package.package_id)
    assert (unshipped.status, unshipped.shipment_id or "", unshipped.tracking_number or "") == ("not_shipped", "", "")
    await shop.packages.delete(package.package_id)
    with pytest.raises(NotFoundError):
        await shop.shipment_orders.get(shipment.shipment_id)


async def test_what_arrived_stays_shipped(shop: ZakyaClient) -> None:
    order = await new_order(shop, await new_item(shop), 4)
    packages = [await pack(shop, order, 1) for _ in range(2)]
    shipment = await ship(shop, order, packages[0])
    await shop.shipment_orders.mark_as_delivered(shipment.shipment_id)
    await refuses(shop.shipment_orders.delete(shipment.shipment_id), "delivered cannot be deleted")
    both: Any = {"salesorder_id": order.salesorder_id, "package_ids": [each.package_id for each in packages]}
    await refuses(shop.shipment_orders.update(shipment.shipment_id, {}, **both), "delivered cannot be changed")
    only = {**both, "package_ids": [packages[0].package_id]}
    noted = await shop.shipment_orders.update(shipment.shipment_id, {"notes": "At the neighbor's"}, **only)
    assert (noted.notes, noted.status) == ("At the neighbor's", "delivered")


async def test_an_update_changes_which_packages_travel(shop: ZakyaClient) -> None:
    item = await new_item(shop)
    order = await new_order(shop, item, 9)
    packages = [await pack(shop, order, quantity) for quantity in (1, 2, 4)]
    shipment = await ship(shop, order, *packages[:2])
    assert await stock(shop, item) == 17
    changed = await shop.shipment_orders.update(
        shipment.shipment_id, {"tracking_number": "T-9"}, salesorder_id=order.salesorder_id,
        package_ids=[each.package_id for each in packages[1:]],
    )  # fmt: skip
    assert [each.quantity for each in changed.line_items] == [2, 4]
    assert (changed.shipment_number, changed.associated_packages_count) == (shipment.shipment_number, 2)
    assert await states(shop, packages) == ["not_shipped", "shipped", "shipped"]
    assert (await shop.packages.get(packages[2].package_id)).tracking_number == "T-9"
    assert await stock(shop, item) == 14
    found = await shop.shipment_orders.list(tracking_number="T-9")
    assert [each.shipment_id for each in found] == [shipment.shipment_id]


async def test_what_is_left_behind_makes_room_for_what_travels_in_its_place(shop: ZakyaClient) -> None:
    item_id = await new_item(shop, stock=5)
    order = await new_order(shop, item_id, 4, 4, 6)
    first, second, third = [await pack(shop, order, quantity, line) for line, quantity in enumerate((4, 4, 6))]
    shipment = await ship(shop, order, first)

    async def load(*packages: Package) -> Shipment:
        ids = [each.package_id for each in packages]
        call = shop.shipment_orders.update(shipment.shipment_id, {}, salesorder_id=order.salesorder_id, package_ids=ids)
        return await call

    await load(second)
    assert await stock(shop, item_id) == 1
    for too_much in ((first, second), (third,)):
        await refuses(load(*too_much), "not available in the required quantity")
        assert await stock(shop, item_id) == 1


async def test_what_cannot_be_shipped(shop: ZakyaClient, api: httpx.Client) -> None:
    item = await new_item(shop)
    order, other = await new_order(shop, item, 30), await new_order(shop, item, 2)
    package, strange = await pack(shop, order, 5), await pack(shop, other, 1)
    much = await pack(shop, order, 21)
    await refuses(ship(shop, order, strange), "another sales order")
    await refuses(ship(shop, order, package, strange), "another sales order")
    await refuses(ship(shop, order, much), "not available in the required quantity")
    await refuses(ship(shop, order, package, date="2026-03-05", contact_persons=["1"]), "contact_persons")
    assert await states(shop, [package, strange, much]) == ["not_shipped"] * 3
    shipment = await ship(shop, order, package)
    await refuses(ship(shop, order, package), "shipped already")
    moved = shop.shipment_orders.update(
        shipment.shipment_id, {}, salesorder_id=other.salesorder_id, package_ids=[package.package_id]
    )
    await refuses(moved, "belongs to another sales order")
    wrong = {"delivered_date": "tomorrow"}
    await refuses(shop.shipment_orders.mark_as_delivered(shipment.shipment_id, wrong), "delivered_date")
    body = {"date": "2026-03-02", "delivery_method": "x", "salesorder_id": order.salesorder_id}
    with pytest.raises(ValidationError, match="salesorder_id"):
        await shop.shipment_orders.create(body, salesorder_id=order.salesorder_id, package_ids=[package.package_id])
    query = {"salesorder_id": order.salesorder_id, "package_ids": "1"}
    assert refused(await to_thread(api.post, "/shipmentorders", params=query, json=body), 404, 1002)
    assert refused(await to_thread(api.post, "/shipmentorders", params={**query, "package_ids": ""}, json=body), 400, 4)


async def test_goods_leave_the_location_that_they_were_packed_at(shop: ZakyaClient, emulator: Emulator) -> None:
    first, second = [each["location_id"] for each in emulator.shop.locations][:2]
    places = [{"location_id": each, "initial_stock": 10, "initial_stock_rate": 1} for each in (first, second)]
    values = {"name": f"Two places {next(NUMBERS)}", "rate": 1, "item_type": "inventory", "locations": places}
    item = str((await shop.items.create(values)).item_id)
    order = await new_order(shop, item, 3)
    lines = [
        {"line_item_id": order.line_items[0].line_item_id},
        {"item_id": item, "quantity": 2, "location_id": second},
    ]
    order = await shop.sales_orders.update(order.salesorder_id, {"line_items": lines})
    packages = [await pack(shop, order, 3), await pack(shop, order, 2, line=1)]
    await shop.sales_orders.update(order.salesorder_id, {"location_id": second})
    shipment = await ship(shop, order, *packages)
    assert emulator.shop.items[item]["stock"] == {first: 7, second: 8}
    await shop.shipment_orders.mark_as_delivered(shipment.shipment_id)
    assert emulator.shop.items[item]["stock"] == {first: 7, second: 8}


async def test_a_customer_hears_of_it(shop: ZakyaClient, emulator: Emulator) -> None:
    order = await new_order(shop, await new_item(shop), 2)
    package = await pack(shop, order, 2)
    label = [{"api_name": "cf_van", "value": "Red"}]
    shipment = await shop.shipment_orders.create(
        {"date": "2026-03-02", "delivery_method": "Post", "shipmentorder_custom_fields": label},
        salesorder_id=order.salesorder_id, package_ids=[package.package_id], send_notification=True,
        is_tracking_required=True,
    )  # fmt: skip
    assert (shipment.is_emailed, shipment.is_tracking_enabled) == (True, True)
    assert [each["record_id"] for each in emulator.shop.emails][-1:] == [shipment.shipment_id]
    assert [(each.label, each.value) for each in shipment.shipmentorder_custom_fields] == [("Van", "Red")]


async def test_the_form_of_an_answer(shop: ZakyaClient, api: httpx.Client) -> None:
    order = await new_order(shop, await new_item(shop), 2)
    shipment = await ship(shop, order, await pack(shop, order, 2))
    body = (await to_thread(api.get, f"/shipmentorders/{shipment.shipment_id}")).json()
    recorded = payload("shipmentorder-create")["shipment_order"]
    assert own_keys(recorded) - own_keys(body["shipmentorder"]) == set()
    same_types(body["shipmentorder"], recorded, but=("line_items",))


async def test_a_part_of_an_order_is_priced_as_in_the_order(shop: ZakyaClient) -> None:
    """A line's own rate is neither the item's nor that of the customer's price list."""
    item = await new_item(shop)
    customer = await anext(aiter(shop.contacts.list(contact_type="customer")))
    prices = {
        "name": f"Half {next(NUMBERS)}", "sales_or_purchase_type": "sales", "pricebook_type": "fixed_percentage",
        "percentage": 50, "is_increase": False, "rounding_type": "no_rounding",
    }  # fmt: skip
    half = await shop.price_lists.create(prices)
    lines = [{"item_id": item, "quantity": 2, "rate": 8}]
    await shop.contacts.update(customer.contact_id, {"pricebook_id": half.pricebook_id})
    try:
        order = await new_order(shop, item, 2, line_items=lines)
        shipment = await ship(shop, order, await pack(shop, order, 2))
        invoiced = {
            "customer_id": customer.contact_id,
            "line_items": [{"salesorder_item_id": order.line_items[0].line_item_id, "quantity": 2}],
        }
        invoice = await shop.invoices.create(invoiced, salesorder_id=order.salesorder_id)
    finally:
        await shop.contacts.update(customer.contact_id, {"pricebook_id": ""})
    assert (order.total, shipment.total, invoice.total) == (16, 16, 16)
