"""Price lists, and what an order's lines cost by them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count
from typing import Any

import pytest

from zakya_client import ConflictError, NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def new_item(shop: ZakyaClient) -> str:
    return (await shop.items.create({"name": f"Priced item {next(NUMBERS)}", "rate": 100.0})).item_id


async def new_list(shop: ZakyaClient, **more: Any) -> str:
    body = {"name": f"List {next(NUMBERS)}", "pricebook_type": "per_item", "sales_or_purchase_type": "sales", **more}
    return (await shop.price_lists.create(body)).pricebook_id


async def rate(shop: ZakyaClient, item_id: str, pricebook_id: str, quantity: float = 1, **line: Any) -> float | None:
    customer = (await shop.sales_orders.list().limit(1)).rows[0].customer_id
    lines = [{"item_id": item_id, "quantity": quantity, **line}]
    body = {"customer_id": customer, "pricebook_id": pricebook_id, "line_items": lines}
    order = await shop.sales_orders.create(body)
    return order.line_items[0].rate


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"percentage": 10}, 90),
        ({"percentage": 10, "is_increase": True}, 110),
        ({"percentage": 33.333, "decimal_place": 1}, 66.7),
        ({"percentage": 12.4, "rounding_type": "round_to_dollor"}, 88),
        ({"percentage": 12.4, "rounding_type": "round_to_dollar_minus_01"}, 87.99),
        ({"percentage": 12.4, "rounding_type": "round_to_half_dollar"}, 87.5),
        ({"percentage": 12.4, "rounding_type": "round_to_half_dollar_minus_01"}, 87.99),
    ],
)
async def test_a_percentage_on_all_items(shop: ZakyaClient, more: dict[str, Any], expected: float) -> None:
    prices = await new_list(shop, pricebook_type="fixed_percentage", **more)
    assert await rate(shop, await new_item(shop), prices) == expected


async def test_rates_of_items_and_by_quantity(shop: ZakyaClient) -> None:
    own, discounted, volume, other = [await new_item(shop) for _ in range(4)]
    brackets = [
        {"start_quantity": 1, "end_quantity": 9, "pricebook_rate": 95},
        {"start_quantity": 10, "pricebook_discount": "20%"},
    ]
    prices = await new_list(
        shop,
        pricebook_items=[
            {"item_id": own, "pricebook_rate": 71.5},
            {"item_id": discounted, "pricebook_discount": "5%"},
            {"item_id": volume, "price_brackets": brackets},
        ],
    )
    assert await rate(shop, own, prices) == 71.5
    assert await rate(shop, discounted, prices) == 95
    assert [await rate(shop, volume, prices, quantity) for quantity in (3, 10)] == [95, 80]
    assert await rate(shop, other, prices) == 100
    assert await rate(shop, own, prices, rate=60) == 60  # a rate of the request counts


async def test_a_list_that_is_inactive_counts_for_nothing(shop: ZakyaClient) -> None:
    prices = await new_list(shop, pricebook_type="fixed_percentage", percentage=50)
    item = await new_item(shop)
    assert await shop.price_lists.mark_as_inactive(prices) == "The price list has been marked inactive."
    assert await rate(shop, item, prices) == 100
    await shop.price_lists.mark_as_active(prices)
    assert await rate(shop, item, prices) == 50


async def test_a_list_lives(shop: ZakyaClient) -> None:
    item, other = await new_item(shop), await new_item(shop)
    prices = await new_list(shop, pricebook_items=[{"item_id": item, "pricebook_rate": 1}])
    found = await shop.price_lists.get(prices)
    entry = found.pricebook_items[0]
    assert (found.currency_code, found.percentage, entry.pricebook_rate, entry.item_id) == ("INR", None, 1, item)
    changed = await shop.price_lists.update(prices, {"pricebook_items": [{"item_id": other, "pricebook_rate": 2}]})
    assert [(each.item_id, each.pricebook_rate) for each in changed.pricebook_items] == [(other, 2)]
    row = next(row for row in await shop.price_lists.list(search_text=found.name) if row.pricebook_id == prices)
    assert (row.name, row.status) == (found.name, "active")
    assert await shop.price_lists.delete(prices) == "Price list has been deleted."
    with pytest.raises(NotFoundError):
        await shop.price_lists.get(prices)


async def test_what_is_refused(shop: ZakyaClient) -> None:
    item = await new_item(shop)
    prices = await new_list(shop, pricebook_type="fixed_percentage", percentage=1)
    await rate(shop, item, prices)
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.price_lists.delete(prices)
    with pytest.raises(ValidationError, match="percentage"):
        await new_list(shop, pricebook_type="fixed_percentage")
    with pytest.raises(NotFoundError):
        await new_list(shop, pricebook_items=[{"item_id": "1", "pricebook_rate": 1}])
    with pytest.raises(ValidationError, match="pricebook_rate"):
        await new_list(shop, pricebook_items=[{"item_id": item, "pricebook_rate": -1}])
    name = (await shop.price_lists.get(prices)).name
    with pytest.raises(ConflictError, match="already exists"):
        await new_list(shop, name=name)
