"""Transfer orders: what has left one location and what has reached the other, and what they refuse."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count
from typing import Any

import pytest

from zakya_client import ConflictError, NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator

from .conftest import payload
from .test_item_adjustments import new_item, places, stock
from .test_live_form import check_values, own_keys, same_types

NUMBERS = count(1)


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


@pytest.fixture
async def item(shop: ZakyaClient) -> str:
    return await new_item(shop)


@pytest.fixture
def transfer(shop: ZakyaClient, emulator: Emulator, item: str) -> Any:
    """Transfers four of the item from the primary location to the other one."""

    async def create(*lines: Any, **more: Any) -> Any:
        rows = lines or ({"item_id": item, "quantity_transfer": 4},)
        home, other = places(emulator)
        ends = {} if "from_warehouse_id" in more else {"from_location_id": home, "to_location_id": other}
        return await shop.transfer_orders.create({"date": "2025-05-05", "line_items": rows, **ends, **more})

    return create


async def test_goods_are_there_at_once(shop: ZakyaClient, emulator: Emulator, item: str, transfer: Any) -> None:
    home = places(emulator)[0]
    order = await transfer(is_intransit_order=False)
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 4}
    assert (order.status, str(order.transferred_date), order.is_intransit_order) == ("transferred", "2025-05-05", False)
    assert (order.from_location_id, order.to_location_name, order.from_warehouse_id) == (home, "Warehouse", home)
    line = order.line_items[0]
    assert (order.total, line.amount, line.price, line.quantity_transferred) == (24, 24, 6, 4)
    assert order.transfer_order_number.startswith("TO-")
    await shop.transfer_orders.delete(order.transfer_order_id)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}
    with pytest.raises(NotFoundError):
        await shop.transfer_orders.get(order.transfer_order_id)


async def test_goods_in_transit_are_nowhere(shop: ZakyaClient, item: str, transfer: Any) -> None:
    order = await transfer(is_intransit_order=True)
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 0}
    assert (order.status, order.transferred_date, order.show_convert_to_receive) == ("in_transit", None, True)
    assert (order.quantity_transfer, order.line_items[0].quantity_transferred) == (4, 0)
    await shop.transfer_orders.mark_as_received(order.transfer_order_id, date="2025-05-07")
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 4}
    received: Any = await shop.transfer_orders.get(order.transfer_order_id)
    assert (received.status, str(received.transferred_date)) == ("transferred", "2025-05-07")
    assert (received.show_convert_to_receive, received.line_items[0].quantity_transferred) == (False, 4)
    await shop.transfer_orders.mark_as_received(order.transfer_order_id)
    assert str((await shop.transfer_orders.get(order.transfer_order_id)).transferred_date) == "2025-05-07"
    with pytest.raises(ValidationError, match="cannot be marked as in transit"):
        await shop.transfer_orders.mark_as_in_transit(order.transfer_order_id)


async def test_a_transfer_in_transit_is_taken_back(shop: ZakyaClient, item: str, transfer: Any) -> None:
    order = await transfer(is_intransit_order=True)
    await shop.transfer_orders.delete(order.transfer_order_id)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}


async def test_a_draft_moves_nothing(shop: ZakyaClient, item: str, transfer: Any) -> None:
    order = await transfer(status="draft", is_intransit_order=True)
    assert (order.status, await stock(shop, item)) == ("draft", {"Head Office": 10, "Warehouse": 0})
    await shop.transfer_orders.mark_as_in_transit(order.transfer_order_id)
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 0}
    await shop.transfer_orders.mark_as_received(order.transfer_order_id)  # as older clients do, without a day
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 4}
    assert (await shop.transfer_orders.get(order.transfer_order_id)).transferred_date is not None


async def test_an_item_that_is_inactive_by_now_arrives_and_does_not_leave(
    shop: ZakyaClient, item: str, transfer: Any
) -> None:
    draft, sent = await transfer(status="draft"), await transfer(is_intransit_order=True)
    await shop.items.mark_as_inactive(item)
    for leave in (shop.transfer_orders.mark_as_in_transit, shop.transfer_orders.mark_as_received):
        with pytest.raises(ValidationError, match="is inactive"):
            await leave(draft.transfer_order_id)
    await shop.transfer_orders.mark_as_received(sent.transfer_order_id)
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 4}


async def test_an_approved_draft_may_leave(shop: ZakyaClient, item: str, transfer: Any) -> None:
    orders = shop.transfer_orders
    number = (await transfer(status="draft")).transfer_order_id
    for act, status in (
        (orders.submit, "pending_approval"), (orders.reject, "rejected"), (orders.submit, "pending_approval"),
        (orders.approve, "approved"),
    ):  # fmt: skip
        await act(number)
        assert (await orders.get(number)).status == status
        if status != "approved":
            for leaving in (orders.mark_as_in_transit, orders.mark_as_received):
                with pytest.raises(ValidationError, match="cannot be marked as"):
                    await leaving(number)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}
    await orders.mark_as_in_transit(number)
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 0}
    final = (await transfer(status="draft")).transfer_order_id
    await orders.approve_final(final)
    assert (await orders.get(final)).status == "approved"


async def test_warehouses_are_locations(shop: ZakyaClient, emulator: Emulator, item: str, transfer: Any) -> None:
    home, other = places(emulator)
    order = await transfer(from_warehouse_id=home, to_warehouse_id=other)
    assert await stock(shop, item) == {"Head Office": 6, "Warehouse": 4}
    assert (order.from_location_id, order.to_warehouse_name) == (home, "Warehouse")
    found = await shop.transfer_orders.list(from_warehouse_id=home, item_id=item)
    assert [each.transfer_order_id for each in found] == [order.transfer_order_id]
    shed = (await shop.locations.create({"location_name": f"Hut {next(NUMBERS)}"})).location_id
    changed = await shop.transfer_orders.update(order.transfer_order_id, {"to_warehouse_id": shed})
    assert (changed.to_location_id, changed.to_warehouse_id) == (shed, shed)
    assert (await stock(shop, item))["Warehouse"] == 0
    await shop.transfer_orders.delete(order.transfer_order_id)
    await shop.locations.delete(shed)


async def test_an_update_moves_the_difference(shop: ZakyaClient, item: str, transfer: Any) -> None:
    order = await transfer()
    row = {"line_item_id": order.line_items[0].line_item_id, "item_id": item}
    changed = await shop.transfer_orders.update(
        order.transfer_order_id, {"description": "Less", "line_items": [{**row, "quantity_transfer": 1}]}
    )
    assert (changed.description, changed.quantity_transfer) == ("Less", 1)
    assert await stock(shop, item) == {"Head Office": 9, "Warehouse": 1}
    with pytest.raises(ValidationError, match="not available"):
        await shop.transfer_orders.update(
            order.transfer_order_id, {"line_items": [{**row, "quantity_transfer": 11}]}
        )  # fmt: skip
    with pytest.raises(ValidationError, match="status"):
        await shop.transfer_orders.update(order.transfer_order_id, {"status": "draft"})
    assert await stock(shop, item) == {"Head Office": 9, "Warehouse": 1}


async def test_what_is_refused(shop: ZakyaClient, emulator: Emulator, item: str, transfer: Any) -> None:
    home, _ = places(emulator)
    lamp = (await shop.items.create({"name": f"Uncounted lamp {next(NUMBERS)}", "rate": 1})).item_id
    idle = await new_item(shop)
    await shop.items.mark_as_inactive(idle)
    row = {"item_id": item, "quantity_transfer": 1}
    for lines, more, why in (
        ([row], {"to_location_id": home}, "cannot go to the location"),
        ([row], {"from_location_id": ""}, "from_location_id"),
        ([{**row, "quantity_transfer": 11}], {}, "not available"),
        ([{**row, "quantity_transfer": 0}], {}, "quantity_transfer"),
        ([row, {**row, "item_id": idle}], {}, "is inactive"),
        ([row, {**row, "item_id": lamp}], {}, "is not counted"),
        ([row], {"status": "transferred"}, "status"),
    ):
        with pytest.raises(ValidationError, match=why):
            await transfer(*lines, **more)
    for more in ({"to_location_id": "7"}, {"from_warehouse_id": home, "to_warehouse_id": "7"}):
        with pytest.raises(NotFoundError, match="Location"):
            await transfer(row, **more)
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}
    draft = await transfer({**row, "quantity_transfer": 11}, status="draft")
    with pytest.raises(ValidationError, match="not available"):
        await shop.transfer_orders.mark_as_in_transit(draft.transfer_order_id)
    assert (await shop.transfer_orders.get(draft.transfer_order_id)).status == "draft"


async def test_what_has_left_again_cannot_be_taken_back(
    shop: ZakyaClient, emulator: Emulator, item: str, transfer: Any
) -> None:
    home, other = places(emulator)
    first = await transfer()
    second = await transfer({"item_id": item, "quantity_transfer": 3}, from_location_id=other, to_location_id=home)
    with pytest.raises(ValidationError, match="not available"):
        await shop.transfer_orders.delete(first.transfer_order_id)
    ids = [first.transfer_order_id, "7"]
    with pytest.raises(NotFoundError):
        await shop.transfer_orders.bulk_delete(transfer_order_ids=ids)
    await shop.transfer_orders.bulk_delete(transfer_order_ids=[second.transfer_order_id, first.transfer_order_id])
    assert await stock(shop, item) == {"Head Office": 10, "Warehouse": 0}


async def test_a_location_of_a_transfer_stays(shop: ZakyaClient, item: str, transfer: Any) -> None:
    shed = (await shop.locations.create({"location_name": f"Shed {next(NUMBERS)}"})).location_id
    order = await transfer(to_location_id=shed, status="draft")
    with pytest.raises(ValidationError, match="cannot be deleted"):
        await shop.locations.delete(shed)
    await shop.transfer_orders.delete(order.transfer_order_id)
    await shop.locations.delete(shed)


async def test_serial_numbers_move_once(shop: ZakyaClient, emulator: Emulator, transfer: Any) -> None:
    serials = [f"TR-{next(NUMBERS)}", f"TR-{next(NUMBERS)}"]
    item = await new_item(shop, stock=2, serial_numbers=serials)
    row = {"item_id": item, "quantity_transfer": 1}
    order = await transfer({**row, "serial_numbers": serials[:1]})
    assert order.line_items[0].serial_numbers == serials[:1]
    with pytest.raises(ValidationError, match="not in stock"):
        await transfer({**row, "serial_numbers": serials[:1]})
    with pytest.raises(ValidationError, match="have to be named"):
        await transfer(row)
    bins = [{"storage_id": "7", "out_quantity": 1, "serial_numbers": serials[1:]}]
    named = await transfer({**row, "from_storages": bins}, is_intransit_order=True)
    assert named.line_items[0].serial_numbers == serials[1:]
    found = await shop.transfer_orders.list(serial_number=serials[1])
    assert [each.transfer_order_id for each in found] == [named.transfer_order_id]
    home, other = places(emulator)
    with pytest.raises(ValidationError, match="not in stock"):
        await transfer({**row, "serial_numbers": serials[1:]}, from_location_id=other, to_location_id=home)


async def test_batches_move_and_may_get_another_number(
    shop: ZakyaClient, emulator: Emulator, item: str, transfer: Any
) -> None:
    home, other = places(emulator)
    number = f"TR-B-{next(NUMBERS)}"
    new = {"batch_number": number, "expiry_date": "2027-01-31", "in_quantity": 3}
    counted: Any = await shop.item_adjustments.create(
        {
            "date": "2025-05-05", "reason": "Found", "adjustment_type": "quantity",
            "line_items": [{"item_id": item, "quantity_adjusted": 3, "batches": [new]}],
        }
    )  # fmt: skip
    batch_id = counted.line_items[0].batches[0].batch_id
    row = {"item_id": item, "quantity_transfer": 2}
    batches = [{"batch_id": batch_id, "out_quantity": 2, "batch_in_number": f"{number}-W"}]
    (moved,) = (await transfer({**row, "batches": batches})).line_items[0].batches
    assert (moved.batch_number, moved.batch_in_number, moved.out_quantity) == (number, f"{number}-W", 2)
    with pytest.raises(ValidationError, match="not available in the required quantity"):
        await transfer({**row, "batches": [{"batch_id": batch_id, "out_quantity": 2}]})
    back = {"batch_id": moved.batch_in_number_id, "out_quantity": 2}
    order = await transfer({**row, "batches": [back]}, from_location_id=other, to_location_id=home)
    assert str(order.line_items[0].batches[0].expiry_date) == "2027-01-31"


async def test_own_numbers_and_lists(shop: ZakyaClient, item: str, transfer: Any) -> None:
    mine = f"MINE-TO-{next(NUMBERS)}"
    order = await transfer(transfer_order_number=mine, custom_fields=[{"label": "Van", "value": "North"}])
    with pytest.raises(ConflictError, match="already exists"):
        await transfer(transfer_order_number=mine)
    queries: tuple[dict[str, Any], ...] = ({"search_text": mine}, {"transfer_order_number": mine}, {"item_id": item})
    for query in queries:
        found = await shop.transfer_orders.list(**query)
        assert [each.transfer_order_id for each in found] == [order.transfer_order_id]
    assert found[0].cf["cf_van"] == "North"
    assert await shop.transfer_orders.list(filter_by="TransferDate.All", to_location_name="Warehouse", per_page=1)
    assert not await shop.transfer_orders.list(filter_by="TransferDate.Today", transfer_order_number=mine)


async def test_the_live_form(shop: ZakyaClient, transfer: Any) -> None:
    made = (await transfer(is_intransit_order=True)).to_dict()
    recorded = payload("transferorder-create")["transfer_order"]
    del recorded["place_of_supply"]  # of some countries only
    check_values(made)
    assert own_keys(recorded) <= own_keys(made)
    assert own_keys(recorded["line_items"][0]) <= own_keys(made["line_items"][0])
    same_types(made, recorded)
    row = (await shop.transfer_orders.list(status="in_transit"))[0].to_dict()
    recorded = payload("transferorders-list")["transfer_orders"][0]
    check_values(row)
    assert own_keys(recorded) <= own_keys(row)
    same_types(row, recorded)
