"""Returns: what comes back of what was shipped, what arrives and where, what is credited, and what can't be undone."""

from __future__ import annotations

from asyncio import to_thread
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import SalesOrder, SalesReturn, SalesReturnReceive

from .conftest import payload, refused
from .test_live_form import own_keys, same_types
from .test_shipment_orders import new_item, new_order, pack, refuses, ship, stock


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def shipped(shop: ZakyaClient, *quantities: float, **more: object) -> tuple[SalesOrder, str]:
    item = await new_item(shop)
    order = await new_order(shop, item, *quantities, **more)
    packages = [await pack(shop, order, quantity, line) for line, quantity in enumerate(quantities)]
    await ship(shop, order, *packages)
    return order, item


async def give_back(shop: ZakyaClient, order: SalesOrder, quantity: float, **more: Any) -> SalesReturn:
    rows = [{"salesorder_item_id": order.line_items[0].line_item_id, "quantity": quantity, **more}]
    return await shop.sales_returns.create({"line_items": rows, "reason": "Dented"}, salesorder_id=order.salesorder_id)


async def receive(shop: ZakyaClient, back: SalesReturn, quantity: float, **more: Any) -> SalesReturnReceive:
    rows = [{"line_item_id": back.line_items[0].line_item_id, "quantity": quantity, **more}]
    return await shop.sales_return_receives.create({"line_items": rows}, salesreturn_id=back.salesreturn_id)


async def states(shop: ZakyaClient, back: SalesReturn) -> tuple[str | None, str | None, str | None]:
    now = await shop.sales_returns.get(back.salesreturn_id)
    return now.salesreturn_status, now.receive_status, now.refund_status


async def test_goods_come_back_into_the_stock(shop: ZakyaClient) -> None:
    order, item = await shipped(shop, 5)
    back = await give_back(shop, order, 3)
    assert (back.total, back.line_items[0].rate, back.customer_id) == (30, 10, order.customer_id)
    assert (await stock(shop, item), await states(shop, back)) == (15, ("approved", None, None))
    first = await receive(shop, back, 1)
    assert (await stock(shop, item), (await states(shop, back))[1]) == (16, "partially_received")
    await receive(shop, back, 2)
    assert (await stock(shop, item), (await states(shop, back))[1]) == (18, "received")
    row = next(each for each in await shop.sales_returns.list() if each.salesreturn_id == back.salesreturn_id)
    assert (row.salesreturn_id, row.quantity, row.quantity_received, row.quantity_yet_to_receive) == (
        back.salesreturn_id, 3, 3, 0,
    )  # fmt: skip
    now = await shop.sales_returns.get(back.salesreturn_id)
    assert first.receive_number in [each.receive_number for each in now.salesreturnreceives]
    ordered = await shop.sales_orders.get(order.salesorder_id)
    assert (ordered.line_items[0].quantity_returned, ordered.shipped_status) == (3, "shipped")
    assert [each.salesreturn_id for each in ordered.salesreturns] == [back.salesreturn_id]

    await shop.sales_return_receives.delete(first.receive_id)
    assert (await stock(shop, item), (await states(shop, back))[1]) == (17, "partially_received")


async def test_a_discount_in_money_is_shipped_and_comes_back_in_part(shop: ZakyaClient) -> None:
    item = await new_item(shop)
    line = {"item_id": item, "quantity": 4, "discount": 20}
    order = await new_order(shop, item, line_items=[line], discount_type="item_level")
    shipment = await ship(shop, order, await pack(shop, order, 3))
    assert (order.total, shipment.total, (await give_back(shop, order, 1)).total) == (20, 15, 5)


async def test_no_more_comes_back_than_was_shipped(shop: ZakyaClient) -> None:
    order, _ = await shipped(shop, 4)
    await refuses(give_back(shop, order, 5), "more than what is shipped")
    back = await give_back(shop, order, 3)
    await refuses(give_back(shop, order, 2), "more than what is shipped")
    await refuses(receive(shop, back, 4), "more than what is left")
    await receive(shop, back, 2)
    await refuses(receive(shop, back, 2), "more than what is left")
    waiting = await new_order(shop, await new_item(shop), 4)
    await pack(shop, waiting, 4)
    await refuses(give_back(shop, waiting, 1), "more than what is shipped")


async def test_what_is_paid_back_without_arriving(shop: ZakyaClient) -> None:
    order, item = await shipped(shop, 4)
    back = await give_back(shop, order, 3, non_receive_quantity=2)
    await refuses(receive(shop, back, 2), "more than what is left")
    await receive(shop, back, 1)
    assert (await stock(shop, item), (await states(shop, back))[1]) == (17, "received")
    await refuses(give_back(shop, order, 1, non_receive_quantity=2), "more than what is left")


async def test_what_depends_on_a_return_keeps_it(shop: ZakyaClient) -> None:
    order, item = await shipped(shop, 4)
    back = await give_back(shop, order, 2)
    shipment = next(each for each in await shop.shipment_orders.list() if each.salesorder_id == order.salesorder_id)
    await refuses(shop.shipment_orders.delete(shipment.shipment_id), "more than what is shipped")
    arrived = await receive(shop, back, 2)
    await refuses(shop.sales_returns.delete(back.salesreturn_id), "received or credited cannot be deleted")
    fewer = {"line_items": [{"line_item_id": back.line_items[0].line_item_id, "quantity": 1}]}
    await refuses(shop.sales_returns.update(back.salesreturn_id, fewer), "received or credited cannot be changed")
    noted = await shop.sales_returns.update(back.salesreturn_id, {"reason": "Broken"})
    assert (noted.reason, noted.receive_status) == ("Broken", "received")

    next_order = await new_order(shop, item, 18)
    await ship(shop, next_order, await pack(shop, next_order, 18))
    await refuses(shop.sales_return_receives.delete(arrived.receive_id), "not available")
    assert await stock(shop, item) == 0


async def test_a_return_that_nothing_depends_on(shop: ZakyaClient) -> None:
    order, _ = await shipped(shop, 4)
    back = await give_back(shop, order, 2)
    changed = await shop.sales_returns.update(
        back.salesreturn_id,
        {"line_items": [{"line_item_id": back.line_items[0].line_item_id, "quantity": 4}]},
        salesorder_id=order.salesorder_id,
    )
    assert (changed.total, changed.salesreturn_number) == (40, back.salesreturn_number)
    changed.line_items[0].quantity = 3
    written = await shop.sales_returns.update(back.salesreturn_id, changed.changes(), salesorder_id=order.salesorder_id)
    assert (written.total, written.line_items[0].line_item_id) == (30, back.line_items[0].line_item_id)
    await shop.sales_returns.delete(back.salesreturn_id)
    with pytest.raises(NotFoundError):
        await shop.sales_returns.get(back.salesreturn_id)
    ordered = await shop.sales_orders.get(order.salesorder_id)
    assert (ordered.line_items[0].quantity_returned, ordered.salesreturns) == (0, [])


async def test_a_return_is_credited_and_closed(shop: ZakyaClient) -> None:
    order, _ = await shipped(shop, 4)
    back = await give_back(shop, order, 2)
    await receive(shop, back, 2)
    line = {"salesreturn_item_id": back.line_items[0].line_item_id, "quantity": 2}
    values = {"customer_id": order.customer_id, "date": "2026-03-05", "line_items": [line]}
    note = await shop.credit_notes.create(values, salesreturn_id=back.salesreturn_id)
    assert note.total == 20
    await refuses(shop.credit_notes.create(values, salesreturn_id=back.salesreturn_id), "more than what is left")
    refund = {"date": "2026-03-06", "refund_mode": "cash", "amount": 5}
    first = await shop.credit_notes.create_refund(note.creditnote_id, refund)
    assert await states(shop, back) == ("approved", "received", "partially_refunded")
    await shop.credit_notes.create_refund(note.creditnote_id, {**refund, "amount": 15})
    assert await states(shop, back) == ("closed", "received", "fully_refunded")
    row = next(each for each in await shop.sales_returns.list() if each.salesreturn_id == back.salesreturn_id)
    assert (row.refunded_amount, row.creditnotes_number) == (20, note.creditnote_number)
    now = await shop.sales_returns.get(back.salesreturn_id)
    assert [each.creditnote_id for each in now.creditnotes] == [note.creditnote_id]
    await refuses(shop.sales_returns.delete(back.salesreturn_id), "received or credited cannot be deleted")
    await shop.credit_notes.delete_refund(note.creditnote_id, first.creditnote_refund_id)
    assert await states(shop, back) == ("approved", "received", "partially_refunded")


async def test_where_goods_are_put(shop: ZakyaClient, emulator: Emulator) -> None:
    first, second = [each["location_id"] for each in emulator.shop.locations][:2]
    order, item = await shipped(shop, 9)
    lies = emulator.shop.items[item]["stock"]
    assert lies == {first: 11}
    await receive(shop, await give_back(shop, order, 1), 1)
    await receive(shop, await give_back(shop, order, 2, location_id=second), 2)
    await receive(shop, await give_back(shop, order, 3, location_id=second), 3, location_id=first)
    line = {"item_id": item, "quantity": 1}
    back = await shop.sales_returns.create(
        {"location_id": second, "line_items": [line]}, salesorder_id=order.salesorder_id
    )
    await receive(shop, back, 1)
    assert emulator.shop.items[item]["stock"] == {first: 15, second: 3}


async def test_what_is_refused(shop: ZakyaClient, api: httpx.Client) -> None:
    order, _ = await shipped(shop, 4)
    line = {"salesorder_item_id": order.line_items[0].line_item_id, "quantity": 1}
    query = {"salesorder_id": order.salesorder_id}
    for lines, code in (
        ([{**line, "salesorder_item_id": "1"}], 4), ([{"quantity": 1}], 4), ([{**line, "quantity": 0}], 2), ([], 4),
    ):  # fmt: skip
        answer = await to_thread(api.post, "/salesreturns", params=query, json={"line_items": lines})
        assert refused(answer, 400, code)
    assert refused(await to_thread(api.post, "/salesreturns", json={"line_items": [line], **query}), 400, 4)
    with pytest.raises(ValidationError, match="warehouse_id"):
        await give_back(shop, order, 1, warehouse_id="1")
    with pytest.raises(NotFoundError):
        await give_back(shop, order, 1, location_id="460000000000000001")
    assert refused(await to_thread(api.post, "/salesreturnreceives", json={"line_items": [line]}), 400, 4)
    with pytest.raises(NotFoundError):
        await shop.sales_return_receives.delete("1")


async def test_the_form_of_answers(shop: ZakyaClient, api: httpx.Client) -> None:
    order, _ = await shipped(shop, 4)
    back = await give_back(shop, order, 1)
    body = (await to_thread(api.get, f"/salesreturns/{back.salesreturn_id}")).json()["salesreturn"]
    recorded = payload("salesreturn-create")["salesreturn"]
    assert own_keys(recorded) - own_keys(body) == set()
    same_types(body, recorded)
    row = (await to_thread(api.get, "/salesreturns")).json()["salesreturns"][0]
    assert own_keys(payload("salesreturns-list")["salesreturns"][0]) - own_keys(row) == set()
