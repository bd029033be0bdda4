"""Item groups: their items are items of the shop, and change and go with them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import ItemGroup

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def new_group(shop: ZakyaClient, **more: object) -> ItemGroup:
    name = f"Shirt {next(NUMBERS)}"
    items = [
        {"name": f"{name} {size}", "rate": 20, "purchase_rate": 8, "attribute_option_name1": size, "initial_stock": 3}
        for size in ("S", "M")
    ]
    body = {"group_name": name, "unit": "pcs", "brand": "Loom", "attribute_name1": "Size", "items": items, **more}
    return await shop.item_groups.create(body)


async def test_a_group_and_its_items(shop: ZakyaClient) -> None:
    group = await new_group(shop)
    assert [(each.name, [option.name for option in each.options]) for each in group.attributes] == [
        ("Size", ["S", "M"])
    ]
    items = group.items
    assert [(each.attribute_option_name1, each.rate, each.stock_on_hand) for each in items] == [
        ("S", 20, 3), ("M", 20, 3),
    ]  # fmt: skip
    item = await shop.items.get(items[0].item_id)
    assert (item.group_id, item.group_name, item.brand) == (group.group_id, group.group_name, "Loom")
    found = await shop.item_groups.get(group.group_id)
    assert [each.item_id for each in found.items] == [each.item_id for each in items]
    assert [option.name for option in found.options] == ["S", "M"]
    row = next(row for row in await shop.item_groups.list() if row.group_id == group.group_id)
    assert row.attribute_name1 == "Size"


async def test_items_change_with_their_group(shop: ZakyaClient) -> None:
    group = await new_group(shop)
    small, medium = (each.item_id for each in group.items)
    changed = await shop.item_groups.update(group.group_id, {"brand": "Spindle"})
    assert changed.brand == "Spindle"
    assert (await shop.items.get(small)).brand == "Spindle"
    rows = [
        {"item_id": small, "rate": 25},
        {"name": f"{group.group_name} L", "rate": 30, "attribute_option_name1": "L"},
    ]
    changed = await shop.item_groups.update(group.group_id, {"items": rows})
    assert [(each.attribute_option_name1, each.rate) for each in changed.items] == [("S", 25), ("L", 30)]
    assert (await shop.items.get(medium)).group_id is None


async def test_items_are_active_as_their_group_is(shop: ZakyaClient) -> None:
    group = await new_group(shop)
    item = group.items[0].item_id
    await shop.item_groups.mark_as_inactive(group.group_id)
    assert ((await shop.item_groups.get(group.group_id)).status, (await shop.items.get(item)).status) == (
        "inactive", "inactive",
    )  # fmt: skip
    await shop.item_groups.mark_as_active(group.group_id)
    assert (await shop.items.get(item)).status == "active"


async def test_items_go_with_their_group_unless_they_are_used(shop: ZakyaClient) -> None:
    group = await new_group(shop)
    item = group.items[0].item_id
    await shop.item_groups.delete(group.group_id)
    for call in (shop.item_groups.get(group.group_id), shop.items.get(item)):
        with pytest.raises(NotFoundError):
            await call
    used = await new_group(shop)
    item = used.items[0].item_id
    customer = (await shop.sales_orders.list().limit(1)).rows[0].customer_id
    await shop.sales_orders.create({"customer_id": customer, "line_items": [{"item_id": item, "quantity": 1}]})
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.item_groups.delete(used.group_id)
    assert (await shop.items.get(item)).group_id == used.group_id


async def test_what_is_refused(shop: ZakyaClient) -> None:
    same = [
        {"name": f"Twin {number}", "rate": 1, "purchase_rate": 1, "attribute_option_name1": "S"} for number in (1, 2)
    ]
    with pytest.raises(ValidationError, match="same attributes"):
        await new_group(shop, items=same)
    with pytest.raises(ValidationError, match="attribute_option_name1"):
        await new_group(shop, items=[{"name": "Without", "rate": 1, "purchase_rate": 1}])
    assert "Twin 1" not in [row.name for row in await shop.items.list(search_text="Twin 1")]
