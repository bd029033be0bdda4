"""An update names what it changes, and nothing else: the rest of the record stays."""

from __future__ import annotations

from typing import Any

import pytest

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.emulator.resources import STANDARD

KEPT = ("last_modified_time",)


def changed(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)} - set(KEPT)


async def test_an_update_takes_part_of_a_record() -> None:
    with Emulator() as shop:
        async with ZakyaClient.from_env(shop.environment()) as zakya:
            item = (await zakya.items.list())[0]
            before = (await zakya.items.get(item.item_id)).to_dict()
            after = (await zakya.items.update(item.item_id, {"rate": 5})).to_dict()
            assert after["rate"] == 5
            assert {"name", "sku", "purchase_rate", "custom_fields"}.isdisjoint(changed(before, after))

            order = (await zakya.sales_orders.list())[0]
            whole = (await zakya.sales_orders.get(order.salesorder_id)).to_dict()
            after = (await zakya.sales_orders.update(order.salesorder_id, {"notes": "for Emma"})).to_dict()
            assert changed(whole, after) == {"notes"}

            composite = (await zakya.composite_items.list())[0]
            whole = (await zakya.composite_items.get(composite.composite_item_id)).to_dict()
            after = (await zakya.composite_items.update(composite.composite_item_id, {"rate": 7})).to_dict()
            assert whole["mapped_items"] == after["mapped_items"]

            person = (await zakya.contact_persons.list(order.customer_id))[0]
            updated = await zakya.contact_persons.update(person.contact_person_id, {"department": "Sales"})
            assert (updated.department, updated.first_name) == ("Sales", person.first_name)


async def test_what_an_update_does_not_say_of_the_opening_stock_stays() -> None:
    with Emulator() as shop:
        async with ZakyaClient.from_env(shop.environment()) as zakya:
            item = next(each for each in await zakya.items.list() if each.stock_on_hand)
            before = (await zakya.items.get(item.item_id)).to_dict()
            locations = [{"location_id": each["location_id"]} for each in before["locations"]]
            for part in ({"initial_stock_rate": 7}, {"initial_stock": item.stock_on_hand}, {"locations": locations}):
                await zakya.items.update_opening_stock(item.item_id, part)
                after = (await zakya.items.get(item.item_id)).to_dict()
                assert changed(before, after) <= {"initial_stock_rate"}, part
                assert after["initial_stock_rate"] == 7


@pytest.mark.parametrize("resource", ["item_adjustments", "transfer_orders", "sales_orders", "bills", "credit_notes"])
async def test_a_line_is_named_by_its_id_alone(resource: str) -> None:
    with Emulator(items=20, orders=10) as shop:
        async with ZakyaClient.from_env(shop.environment()) as zakya:
            kind, calls = STANDARD[resource], getattr(zakya, resource)
            draft = next(each for each in kind.records(shop.shop) if each["status"] == "draft")
            before = await calls.get(draft[kind.id])
            lines = [{"line_item_id": each.line_item_id} for each in before.line_items]
            after = await calls.update(draft[kind.id], {"line_items": lines})
            assert lines
            assert changed(before.to_dict(), after.to_dict()) <= {"updated_time"}
