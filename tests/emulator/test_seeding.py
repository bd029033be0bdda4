from __future__ import annotations

import sys
from types import FrameType

import pytest

from zakya_client.emulator import Emulator, Shop
from zakya_client.emulator.seeding import seeded_shop


def everything(shop: Shop) -> list[object]:
    tables = (
        shop.items, shop.bundles, shop.contacts, shop.contact_persons, shop.sales_orders, shop.packages,
    )  # fmt: skip
    return [list(table) for table in tables] + [shop.transactions, shop.groups, shop.organization]


def test_the_same_seed_gives_the_same_shop() -> None:
    first, again, other = (Emulator(items=300, orders=60, seed=seed).shop for seed in (5, 5, 6))
    assert everything(first) == everything(again)
    assert everything(first) != everything(other)


def test_what_is_seeded() -> None:
    shop = Emulator(items=100, orders=40).shop
    items = list(shop.items)
    assert (len(items), len(shop.sales_orders)) == (100, 40)
    assert sum(item["is_combo_product"] for item in items) == 2
    assert {item["status"] for item in items} == {"active", "inactive"}
    assert any(item["custom"] for item in items)
    assert any(item["tags"] for item in items)
    assert {order["status"] for order in shop.sales_orders} == {"draft", "confirmed", "shipped", "void"}
    assert len(shop.packages) == 8
    for contact in shop.contacts:
        persons = [p for p in shop.contact_persons if p["contact_id"] == contact["contact_id"]]
        assert sum(person["is_primary_contact"] for person in persons) == 1


def test_small_shops() -> None:
    for items in range(4):
        shop = Emulator(items=items, orders=3).shop
        assert (len(shop.items), len(shop.sales_orders)) == (items, 3 if items else 0)


def test_a_shop_of_twice_the_size_is_twice_the_work() -> None:
    assert calls_to_seed(items=400, orders=80) < 2.3 * calls_to_seed(items=200, orders=40)


def calls_to_seed(items: int, orders: int) -> int:
    calls = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        seeded_shop(items=items, orders=orders)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(("items", "orders", "seed"), [(0, 0, 1), (1, 3, 2), (3, 10, 1), (23, 10, 3), (50, 40, 2)])
def test_a_shop_of_any_size_is_seeded(items: int, orders: int, seed: int) -> None:
    shop = Emulator(items=items, orders=orders, seed=seed).shop
    assert len(shop.sales_orders) == (orders if items else 0)
    assert all(each >= 0 for item in shop.items for each in item.get("stock", {}).values())
