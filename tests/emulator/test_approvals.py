"""Approvals of sales orders, and bundles that are confirmed before they are put together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from zakya_client import ValidationError, ZakyaClient
from zakya_client.emulator import Emulator


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def new_order(shop: ZakyaClient) -> str:
    customer = (await shop.sales_orders.list().limit(1)).rows[0].customer_id
    item = (await shop.items.list().limit(1)).rows[0].item_id
    order = await shop.sales_orders.create({"customer_id": customer, "line_items": [{"item_id": item, "quantity": 1}]})
    return order.salesorder_id


async def status(shop: ZakyaClient, order: str) -> str | None:
    return (await shop.sales_orders.get(order)).status


async def test_an_order_is_approved(shop: ZakyaClient) -> None:
    order = await new_order(shop)
    await shop.sales_orders.submit(order)
    assert await status(shop, order) == "pending_approval"
    await shop.sales_orders.approve(order)
    assert await status(shop, order) == "approved"


async def test_an_order_is_rejected_and_submitted_again(shop: ZakyaClient) -> None:
    order = await new_order(shop)
    await shop.sales_orders.submit(order)
    await shop.sales_orders.reject(order, {"reason": "Too cheap"})
    assert await status(shop, order) == "rejected"
    await shop.sales_orders.submit(order)
    await shop.sales_orders.approve_final(order)
    assert await status(shop, order) == "approved"


async def test_many_orders_at_once(shop: ZakyaClient) -> None:
    orders = [await new_order(shop) for _ in range(2)]
    await shop.sales_orders.bulk_submit(salesorder_ids=orders)
    assert [await status(shop, each) for each in orders] == ["pending_approval"] * 2
    await shop.sales_orders.bulk_approve(salesorder_ids=orders)
    assert [await status(shop, each) for each in orders] == ["approved"] * 2


async def test_a_void_order_is_not_submitted(shop: ZakyaClient) -> None:
    order = await new_order(shop)
    await shop.sales_orders.mark_as_void(order)
    with pytest.raises(ValidationError, match="void"):
        await shop.sales_orders.submit(order)


async def test_a_bundle_is_confirmed_and_put_together(shop: ZakyaClient, emulator: Emulator) -> None:
    part = await shop.items.create({"name": "Plank", "item_type": "inventory", "locations": [{"initial_stock": 10}]})
    whole = await shop.composite_items.create({
        "name": "Shelf", "sku": "SHELF", "rate": 9, "item_type": "inventory", "product_type": "goods",
        "mapped_items": [{"item_id": part.item_id, "quantity": 2}],
    })  # fmt: skip
    line = {"item_id": part.item_id, "name": "Plank", "quantity_consumed": 2, "account_id": "1"}
    body: dict[str, Any] = {
        "reference_number": "B-1", "date": "2026-11-01", "composite_item_id": whole.composite_item_id,
        "composite_item_name": "Shelf", "quantity_to_bundle": 1, "is_completed": False, "line_items": [line],
    }  # fmt: skip
    bundle = (await shop.bundles.create(body)).bundle_id

    async def stock() -> tuple[float | None, float | None]:
        item = await shop.items.get(part.item_id)
        return item.stock_on_hand, item.available_stock

    assert await stock() == (10, 10)
    assert (await shop.bundles.mark_as_confirmed(bundle)).status == "confirmed"
    assert await stock() == (10, 8)
    assert (await shop.bundles.update(bundle, {"quantity_to_bundle": 3})).quantity_to_bundle == 3
    assert await stock() == (10, 4)
    assert (await shop.bundles.mark_as_assembled(bundle)).is_completed
    assert await stock() == (4, 4)
    assert (await shop.composite_items.get(whole.composite_item_id)).stock_on_hand == 3
    with pytest.raises(ValidationError, match="built"):
        await shop.bundles.update(bundle, {"quantity_to_bundle": 1})
    assert (await shop.bundles.update(bundle, {"description": "For the shop window"})).description
    await shop.bundles.delete(bundle)
    assert await stock() == (10, 10)
