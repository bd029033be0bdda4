"""An update names what it changes, and nothing else: the rest of the record stays."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from starlette.datastructures import QueryParams

from tests.emulator.written_back import UPDATES
from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.emulator.answers import Refusal
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine.verbs import handlers
from zakya_client.emulator.resources import STANDARD
from zakya_client.emulator.seeding import seeded_shop

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


FOLLOWS = {"updated_time", "due_date", "due_by_days"}
"""Keys that follow from others: a bill's last day from its date."""


@pytest.mark.parametrize("resource", sorted(UPDATES.keys() - {"contact_persons", "organizations"}))
def test_an_update_of_one_field_needs_and_changes_no_other(resource: str) -> None:
    kind, shop = STANDARD[resource], seeded_shop(items=20, orders=20)
    able, update, get = dict(handlers(kind)), kind.operations["update"], kind.operations["get"]
    records = sorted(kind.records(shop), key=lambda each: each.get("status") not in ("draft", "active"))
    record = next(iter(records), None)
    if record is None:  # a new shop has made no bundle yet
        return
    path = {kind.path_id: record[kind.id]}
    needed = {"salesorder_id": record.get("salesorder_id", ""), "package_ids": ",".join(record.get("package_ids", ()))}
    query = QueryParams({name: needed[name] for name, each in update.query.items() if each.required})

    def read() -> dict[str, Any]:
        body = able[get.name](shop, Call(get, path, QueryParams())).body()
        return next(body[key] for key in get.envelope if key in body)

    def refusal(body: dict[str, Any]) -> str:
        try:
            able[update.name](shop, Call(update, path, query, orjson.dumps(body)))
        except Refusal as refused:
            return refused.message
        return ""

    for field, value in read().items():
        if field in update.takes and isinstance(value, str | int | float) and value != "":
            before = read()
            assert refusal({field: value}) in ("", f"Invalid value passed for {field}"), field
            assert changed(before, read()) <= FOLLOWS, field
