"""Locations: stock lies there, one is the primary one, and older organizations call them warehouses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import ItemCreate

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def new_location(shop: ZakyaClient, **more: object) -> str:
    return (await shop.locations.create({"location_name": f"Place {next(NUMBERS)}", **more})).location_id


async def test_a_location_lives(shop: ZakyaClient) -> None:
    address = {"city": "Pune", "street_address1": "4 Canal Road"}
    place = await new_location(shop, type="line_item_only", address=address, email="place@example.com")
    found = await shop.locations.get(place)
    assert (found.type_, found.email, found.is_location_active, found.is_primary_location) == (
        "line_item_only", "place@example.com", True, False,
    )  # fmt: skip
    assert found.address is not None
    assert found.address.city == "Pune"
    assert (await shop.locations.update(place, {"phone": "123"})).phone == "123"
    rows = {row.location_id: row for row in await shop.locations.list(location_type="line_item_only")}
    assert rows[place].status == "active"
    assert all(row.type_ == "line_item_only" for row in rows.values())
    await shop.locations.delete(place)
    with pytest.raises(NotFoundError):
        await shop.locations.get(place)


async def test_one_location_is_the_primary_one(shop: ZakyaClient) -> None:
    before = next(row for row in await shop.locations.list() if row.is_primary)
    place = await new_location(shop)
    await shop.locations.mark_as_primary(place)
    assert [row.location_id for row in await shop.locations.list() if row.is_primary] == [place]
    for call in (shop.locations.mark_as_inactive, shop.locations.delete):
        with pytest.raises(ValidationError, match="primary location cannot be"):
            await call(place)
    await shop.locations.mark_as_primary(before.location_id)
    await shop.locations.mark_as_inactive(place)
    with pytest.raises(ValidationError, match="inactive"):
        await shop.locations.mark_as_primary(place)
    await shop.locations.mark_as_active(place)
    await shop.locations.delete(place)


async def test_stock_keeps_a_location(shop: ZakyaClient) -> None:
    here, there = await new_location(shop), await new_location(shop)
    stock = [{"location_id": here, "initial_stock": 7}, {"location_id": there, "initial_stock": 5}]
    item = await shop.items.create(
        {"name": f"Spread {next(NUMBERS)}", "rate": 1, "item_type": "inventory", "locations": stock}
    )
    found = await shop.items.get(item.item_id)
    by_place = {each.location_id: each.location_stock_on_hand for each in found.locations}
    assert (by_place[here], by_place[there], found.stock_on_hand) == (7, 5, 12)
    with pytest.raises(ValidationError, match="hold stock"):
        await shop.locations.delete(here)


async def test_who_may_use_a_location(shop: ZakyaClient, emulator: Emulator) -> None:
    user = emulator.shop.user_id
    place = await new_location(shop, is_all_users_selected=False, user_ids=user)
    assert [each.user_id for each in (await shop.locations.get(place)).associated_users] == [user]
    page = await shop.locations.list_users(place, per_page=10)
    assert [(each.user_id, each.user_role, each.status) for each in page] == [(user, "admin", "active")]
    with pytest.raises(ValidationError, match="user_ids"):
        await new_location(shop, user_ids="1")


async def test_a_location_belongs_to_another(shop: ZakyaClient) -> None:
    above = await new_location(shop)
    below = await new_location(shop, parent_location_id=above)
    assert (await shop.locations.get(below)).parent_location_id == above
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.locations.delete(above)
    with pytest.raises(ValidationError, match="itself"):
        await shop.locations.update(above, {"parent_location_id": above})
    with pytest.raises(NotFoundError):
        await new_location(shop, parent_location_id="1")


async def test_older_organizations_call_them_warehouses(shop: ZakyaClient) -> None:
    place = await new_location(shop, address={"city": "Goa", "street_address1": "1 Pier"})
    rows = {row.warehouse_id: row for row in await shop.warehouses.list()}
    found = await shop.warehouses.get(place)
    assert (found.warehouse_id, found.city, found.address1) == (place, "Goa", "1 Pier")
    assert rows[place].warehouse_name == found.warehouse_name
    assert await shop.locations.enable() == "We're enabling locations for your organization."
    with pytest.raises(NotFoundError):
        await shop.warehouses.get("1")


async def test_what_lies_in_the_primary_location_stays_there(shop: ZakyaClient, emulator: Emulator) -> None:
    """Goods that no location was named for are taken back from where they were put, whatever is the primary one now."""
    first, second = [each["location_id"] for each in emulator.shop.locations][:2]
    vendor = await anext(aiter(shop.contacts.list(contact_type="vendor")))
    item = ItemCreate(name=f"Carpet {next(NUMBERS)}", rate=1, item_type="inventory", extra={"initial_stock": 4})
    item_id = (await shop.items.create(item)).item_id
    order = await shop.purchase_orders.create(
        {"vendor_id": vendor.contact_id, "line_items": [{"item_id": item_id, "quantity": 3, "rate": 1}]}
    )
    await shop.purchase_orders.mark_as_issued(order.purchaseorder_id)
    rows = [{"line_item_id": order.line_items[0].line_item_id, "quantity": 3}]
    received = await shop.purchase_receives.create({"line_items": rows}, purchaseorder_id=order.purchaseorder_id)
    assert emulator.shop.items[item_id]["stock"][first] == 7
    await shop.locations.mark_as_primary(second)
    try:
        await shop.purchase_receives.delete(received.receive_id)
    finally:
        await shop.locations.mark_as_primary(first)
    assert emulator.shop.items[item_id]["stock"] == {first: 4}
