"""Inventory adjustments: stock changes by a difference and for a reason, its value without a quantity."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count
from typing import Any

import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator

from .conftest import payload
from .test_live_form import check_values, own_keys, same_types

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def new_item(shop: ZakyaClient, stock: float = 10, **opening: Any) -> str:
    """Make an item of which so much is in the primary location."""
    values = {"name": f"Counted item {next(NUMBERS)}", "rate": 10, "purchase_rate": 6}
    item = (await shop.items.create(values)).item_id
    await shop.items.update_opening_stock(item, {"initial_stock": stock, **opening})
    return item


@pytest.fixture
async def item(shop: ZakyaClient) -> str:
    return await new_item(shop)


@pytest.fixture
def adjust(shop: ZakyaClient) -> Any:
    async def create(*lines: Any, kind: str = "quantity", **more: Any) -> Any:
        said = {"date": "2025-05-05", "reason": "Damaged goods", "adjustment_type": kind, "line_items": lines}
        return await shop.item_adjustments.create({**said, **more})

    return create


async def stock(shop: ZakyaClient, item_id: str) -> dict[str, float]:
    """What of an item lies where, by the names of the locations."""
    found = await shop.items.get(item_id)
    return {str(each.location_name): each.location_stock_on_hand or 0.0 for each in found.locations}


def places(emulator: Emulator) -> list[str]:
    return [str(each["location_id"]) for each in emulator.shop.locations[:2]]


async def test_stock_changes_by_the_difference_at_its_location(
    shop: ZakyaClient, emulator: Emulator, item: str, adjust: Any
) -> None:
    home, other = places(emulator)
    made = await adjust(
        {"item_id": item, "quantity_adjusted": -4}, {"item_id": item, "quantity_adjusted": 3, "location_id": other}
    )
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 3}
    assert (made.status, made.location_id, made.total, made.reason) == ("adjusted", home, -6, "Damaged goods")
    first, second = made.line_items
    assert (first.location_id, first.item_total, first.price) == (home, -24, 6)
    assert (second.location_name, second.warehouse_id, second.item_total) == ("Warehouse", other, 18)
    kept = {"line_item_id": first.line_item_id, "quantity_adjusted": -1, "item_id": item}
    changed: Any = await shop.item_adjustments.update(made.inventory_adjustment_id, {"line_items": [kept]})
    assert (changed.total, len(changed.line_items)) == (-6, 1)
    assert await stock(shop, item) == {"Head Office": 9, "Warehouse": 0}
    await shop.item_adjustments.update(made.inventory_adjustment_id, {"location_id": other, "line_items": [
        {"item_id": item, "quantity_adjusted": 2},
    ]})  # fmt: skip
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 2}
    await shop.item_adjustments.delete(made.inventory_adjustment_id)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}
    with pytest.raises(NotFoundError):
        await shop.item_adjustments.get(made.inventory_adjustment_id)


async def test_warehouses_are_locations(shop: ZakyaClient, emulator: Emulator, item: str, adjust: Any) -> None:
    _, other = places(emulator)
    made = await adjust({"item_id": item, "quantity_adjusted": 1, "warehouse_id": other})
    whole = await adjust({"item_id": item, "quantity_adjusted": 1}, warehouse_id=other)
    assert (made.line_items[0].location_id, whole.location_id, whole.warehouse_name) == (other, other, "Warehouse")
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 2}


async def test_reasons_are_known_by_id(item: str, adjust: Any) -> None:
    row = {"item_id": item, "quantity_adjusted": 1}
    first, again = await adjust(row, reason="Found again"), await adjust(row, reason="Found again")
    other = await adjust(row, reason="Stolen")
    assert first.reason_id == again.reason_id != other.reason_id


async def test_a_value_changes_no_quantity(shop: ZakyaClient, item: str, adjust: Any) -> None:
    made = await adjust({"item_id": item, "value_adjusted": -12.5, "quantity_adjusted": 7}, kind="value")
    assert (made.total, made.line_items[0].item_total, made.line_items[0].quantity_adjusted) == (-12.5, -12.5, 0)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}
    (row,) = [
        each for each in await shop.item_adjustments.list()
        if each.inventory_adjustment_id == made.inventory_adjustment_id
    ]  # fmt: skip
    assert (row.value_adjusted, row.quantity_adjusted, row.item_id) == (-12.5, None, item)


async def test_what_is_refused(shop: ZakyaClient, item: str, adjust: Any) -> None:
    lamp = (await shop.items.create({"name": f"Uncounted {next(NUMBERS)}", "rate": 1})).item_id
    idle = await new_item(shop)
    await shop.items.mark_as_inactive(idle)
    row = {"item_id": item, "quantity_adjusted": 1}
    for lines, more, why in (
        ([], {}, "line_items"),
        ([{"item_id": item, "quantity_adjusted": 0}], {}, "quantity_adjusted"),
        ([row], {"kind": "value"}, "value_adjusted"),
        ([row], {"kind": "price"}, "adjustment_type"),
        ([row], {"reason": " "}, "reason"),
        ([row], {"status": "pending_approval"}, "status"),
        ([row, {"item_id": lamp, "quantity_adjusted": 1}], {}, "is not counted"),
        ([row, {"item_id": idle, "quantity_adjusted": 1}], {}, "is inactive"),
        ([{"item_id": item, "quantity_adjusted": -11}], {}, "not available"),
    ):
        with pytest.raises(ValidationError, match=why):
            await adjust(*lines, **more)
    for more in ({"location_id": "7"}, {"warehouse_id": "7"}):
        with pytest.raises(NotFoundError, match="Location"):
            await adjust(row, **more)
    with pytest.raises(NotFoundError, match="Item"):
        await adjust({**row, "item_id": "7"})
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}


async def test_what_is_gone_cannot_be_taken_back(shop: ZakyaClient, item: str, adjust: Any) -> None:
    found = await adjust({"item_id": item, "quantity_adjusted": 5})
    lost = await adjust({"item_id": item, "quantity_adjusted": -12})
    with pytest.raises(ValidationError, match="not available"):
        await shop.item_adjustments.delete(found.inventory_adjustment_id)
    assert await stock(shop, item) == {"Head Office": 3, "Warehouse": 0}
    await shop.item_adjustments.delete(lost.inventory_adjustment_id)
    await shop.item_adjustments.delete(found.inventory_adjustment_id)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}


async def test_a_draft_counts_once_it_is_approved(shop: ZakyaClient, item: str, adjust: Any) -> None:
    adjustments = shop.item_adjustments
    made = await adjust({"item_id": item, "quantity_adjusted": 5}, status="draft")
    number = made.inventory_adjustment_id

    async def now() -> tuple[str | None, float]:
        return (await adjustments.get(number)).status, (await stock(shop, item))["Head Office"]

    assert await now() == ("draft", 10)
    for refused in (adjustments.approve, adjustments.reject):
        with pytest.raises(ValidationError, match="that is draft"):
            await refused(number)
    await adjustments.submit(number)
    assert await now() == ("pending_approval", 10)
    with pytest.raises(ValidationError, match="status"):
        await adjustments.update(number, {"status": "adjusted"})
    await adjustments.reject(number, {"reason": "Quantities do not match the physical count."})
    assert await now() == ("rejected", 10)
    history = [each.description for each in (await adjustments.get(number)).comments]
    assert history[-2:] == ["Inventory adjustment marked as rejected.", "Quantities do not match the physical count."]
    await adjustments.submit(number)
    await adjustments.approve(number)
    assert await now() == ("adjusted", 15)
    with pytest.raises(ValidationError, match="that is adjusted"):
        await adjustments.submit(number)
    other = (await adjust({"item_id": item, "quantity_adjusted": 1}, status="draft")).inventory_adjustment_id
    await adjustments.approve_final(other)
    assert (await stock(shop, item))["Head Office"] == 16
    await adjustments.update(other, {"status": "draft"})
    assert (await stock(shop, item))["Head Office"] == 15


async def test_a_draft_of_an_item_that_is_inactive_by_now(shop: ZakyaClient, item: str, adjust: Any) -> None:
    draft = await adjust({"item_id": item, "quantity_adjusted": 5}, status="draft")
    await shop.items.mark_as_inactive(item)
    with pytest.raises(ValidationError, match="is inactive"):
        await shop.item_adjustments.approve_final(draft.inventory_adjustment_id)
    await shop.item_adjustments.delete(draft.inventory_adjustment_id)


async def test_serial_numbers_come_and_go_once(shop: ZakyaClient, item: str, adjust: Any) -> None:
    serials = [f"ADJ-{next(NUMBERS)}", f"ADJ-{next(NUMBERS)}"]
    row = {"item_id": item, "quantity_adjusted": 2, "serial_numbers": serials}
    with pytest.raises(ValidationError, match="do not add up"):
        await adjust({**row, "quantity_adjusted": 1})
    made = await adjust(row)
    assert (made.line_items[0].serial_numbers, made.line_items[0].track_serial_number) == (serials, True)
    with pytest.raises(ValidationError, match="in stock already"):
        await adjust(row)
    gone = await adjust({"item_id": item, "quantity_adjusted": -1, "serial_numbers": serials[:1]})
    with pytest.raises(ValidationError, match="not in stock"):
        await adjust({"item_id": item, "quantity_adjusted": -1, "serial_numbers": serials[:1]})
    with pytest.raises(ValidationError, match="not in stock"):
        await shop.item_adjustments.delete(made.inventory_adjustment_id)
    await shop.item_adjustments.delete(gone.inventory_adjustment_id)
    await shop.item_adjustments.delete(made.inventory_adjustment_id)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}


async def test_batches_come_and_go(item: str, adjust: Any) -> None:
    new = {"batch_number": f"ADJ-B-{next(NUMBERS)}", "expiry_date": "2027-01-31", "in_quantity": 5}
    made = await adjust({"item_id": item, "quantity_adjusted": 5, "batches": [new]})
    (batch,) = made.line_items[0].batches
    assert (batch.batch_number, str(batch.expiry_date), batch.in_quantity) == (new["batch_number"], "2027-01-31", 5)
    taken = {"batch_id": batch.batch_id, "out_quantity": 3}
    gone = await adjust({"item_id": item, "quantity_adjusted": -3, "batches": [taken]})
    assert gone.line_items[0].batches[0].batch_number == new["batch_number"]
    with pytest.raises(ValidationError, match="not available in the required quantity"):
        await adjust({"item_id": item, "quantity_adjusted": -3, "batches": [taken]})


async def test_the_live_form(shop: ZakyaClient, item: str, adjust: Any) -> None:
    made = (await adjust({"item_id": item, "quantity_adjusted": -4})).to_dict()
    recorded = payload("inventoryadjustment-create")["inventory_adjustment"]
    check_values(made)
    assert own_keys(recorded) <= own_keys(made)
    assert own_keys(recorded["line_items"][0]) <= own_keys(made["line_items"][0])
    same_types(made, recorded)
    several = await adjust({"item_id": item, "quantity_adjusted": 1}, {"item_id": item, "quantity_adjusted": 1})
    rows = {each.inventory_adjustment_id: each.to_dict() for each in await shop.item_adjustments.list()}
    row = rows[made["inventory_adjustment_id"]]
    recorded = payload("inventoryadjustments-list")["inventory_adjustments"][0]
    check_values(row)
    assert own_keys(recorded) <= own_keys(row)
    same_types(row, recorded)
    assert (row["quantity_adjusted"], row["value_adjusted"]) == (-4, "")
    both = rows[several.inventory_adjustment_id]
    assert (both["item_id"], both["name"], both["quantity_adjusted"]) == ("", "", "")
