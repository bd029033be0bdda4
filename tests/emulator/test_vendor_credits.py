"""Vendor credits: of a bill or on their own, what they pay, what is refunded, and what can't be undone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from zakya_client import NotFoundError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import Bill, VendorCredit

from .conftest import payload
from .test_bills import new_bill, refused, vendor
from .test_live_form import own_keys, same_types

REFUND = {"date": "2026-03-06", "account_id": "460000000000361"}


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def new_credit(shop: ZakyaClient, amount: float = 100, **more: Any) -> VendorCredit:
    line = {"name": "Broken on the way", "quantity": 1, "rate": amount}
    return await shop.vendor_credits.create({"vendor_id": await vendor(shop), "line_items": [line], **more})


async def money(shop: ZakyaClient, credit: VendorCredit) -> tuple[str | None, float, float, float]:
    now = await shop.vendor_credits.get(credit.vendor_credit_id)
    used = (now.balance or 0, now.total_credits_used or 0, now.total_refunded_amount or 0)
    assert now.total == sum(used)
    return now.status, *used


async def owed(shop: ZakyaClient, bill: Bill) -> tuple[str | None, float | None]:
    now = await shop.bills.get(bill.bill_id)
    assert (now.vendor_credits_applied or 0) == sum(each.amount or 0 for each in now.vendor_credits)
    return now.status, now.balance


async def apply(shop: ZakyaClient, credit: VendorCredit, *amounts: tuple[Bill, float]) -> None:
    rows = [{"bill_id": bill.bill_id, "amount_applied": amount} for bill, amount in amounts]
    await shop.vendor_credits.apply_to_bills(credit.vendor_credit_id, {"bills": rows})


# Of a bill


async def test_a_credit_takes_its_lines_of_the_bill(shop: ZakyaClient) -> None:
    item = await anext(aiter(shop.items.list()))
    row = {"item_id": item.item_id, "quantity": 4, "rate": 25, "discount": 10, "tax_id": ""}
    bill = await new_bill(shop, line_items=[row])
    bought = bill.line_items[0].line_item_id
    values = {"vendor_id": bill.vendor_id, "line_items": [{"bill_item_id": bought, "quantity": 2}]}
    credit = await shop.vendor_credits.create(values, bill_id=bill.bill_id)
    (line,) = credit.line_items
    assert (line.item_id, line.rate, line.item_total, line.bill_item_id) == (item.item_id, 25, 45, bought)
    assert (credit.status, credit.total, credit.balance) == ("open", 45, 45)
    assert (credit.bill_id, credit.bill_number) == (bill.bill_id, bill.bill_number)
    three = {**values, "line_items": [{"bill_item_id": bought, "quantity": 3}]}
    await refused(shop.vendor_credits.create(three), "more than what is left")
    await refused(shop.bills.delete(bill.bill_id), "cannot be deleted")
    await refused(shop.bills.mark_as_void(bill.bill_id), "cannot be marked as void")
    fewer = {"line_items": [{"line_item_id": bought or "", "quantity": 1}]}
    await refused(shop.bills.update(bill.bill_id, fewer), "less than what is credited")
    await refused(shop.bills.update(bill.bill_id, {"line_items": [{"name": "Other"}]}), "credited cannot be removed")
    await shop.vendor_credits.mark_as_void(credit.vendor_credit_id)  # what is void credits nothing
    again = await shop.vendor_credits.create(three)
    await refused(shop.vendor_credits.mark_as_open(credit.vendor_credit_id), "more than what is left")
    for each in (credit, again):
        await shop.vendor_credits.delete(each.vendor_credit_id)
    await shop.bills.delete(bill.bill_id)


async def test_a_credit_is_of_the_vendor_who_billed(shop: ZakyaClient) -> None:
    bill, foreign = await new_bill(shop), await new_bill(shop, who=1)
    values = {"vendor_id": bill.vendor_id, "line_items": [{"name": "Late"}]}
    await refused(shop.vendor_credits.create(values, bill_id=foreign.bill_id), "its own vendor")
    await shop.bills.mark_as_void(bill.bill_id)
    await refused(shop.vendor_credits.create(values, bill_id=bill.bill_id), "A bill that is void cannot be credited")
    unknown = [{"bill_item_id": foreign.line_items[0].line_item_id, "quantity": 1}]
    await refused(shop.vendor_credits.create({**values, "line_items": unknown}, bill_id=bill.bill_id), "bill_item_id")
    with pytest.raises(NotFoundError, match="Bill does not exist"):
        await shop.vendor_credits.create(values, bill_id="1")
    customer = (await shop.contacts.list(contact_type="customer"))[0].contact_id
    await refused(new_credit(shop, vendor_id=customer), "vendor_id")


def test_answers_have_the_live_keys(api: httpx.Client) -> None:
    live, rows = payload("vendorcredit-create")["vendor_credit"], payload("vendorcredits-list")["vendor_credits"]
    party = api.get("/contacts", params={"contact_type": "vendor"}).json()["contacts"][0]["contact_id"]
    item = api.get("/items").json()["items"][0]["item_id"]
    values = {"vendor_id": party, "line_items": [{"item_id": item, "quantity": 1, "rate": 5}]}
    made = api.post("/vendorcredits", json=values).json()["vendor_credit"]
    elsewhere = {"is_reverse_charge_applied", "place_of_supply", "tax_treatment", "tax_treatment_code"}
    older = {"warehouse_id", "warehouse_name"}
    absent = live.keys() - made.keys()
    assert {each for each in absent if not each.startswith("filed_in_vat_return")} <= elsewhere
    assert live["line_items"][0].keys() - made["line_items"][0].keys() <= elsewhere | older
    same_types(made, live)
    row = api.get("/vendorcredits").json()["vendor_credits"][0]
    assert own_keys(row) == own_keys(rows[0])
    same_types(row, rows[0])


# States


async def test_states_of_a_credit(shop: ZakyaClient) -> None:
    credits_, bill = shop.vendor_credits, await new_bill(shop)
    credit = await new_credit(shop)
    assert (credit.status, (credit.vendor_credit_number or "")[:3]) == ("open", "DN-")
    await credits_.submit(credit.vendor_credit_id)
    await refused(apply(shop, credit, (bill, 1)), "pending approval cannot be applied")
    await refused(credits_.create_refund(credit.vendor_credit_id, {**REFUND, "amount": 1}), "cannot be refunded")
    await refused(credits_.mark_as_open(credit.vendor_credit_id), "pending approval cannot be")
    await credits_.approve(credit.vendor_credit_id)
    await credits_.mark_as_open(credit.vendor_credit_id)
    await credits_.mark_as_void(credit.vendor_credit_id)
    await refused(credits_.update(credit.vendor_credit_id, {"notes": "x"}), "void cannot be changed")
    await credits_.mark_as_open(credit.vendor_credit_id)
    changed = await credits_.update(credit.vendor_credit_id, {"notes": "Torn"})
    assert (changed.notes, changed.total) == ("Torn", 100)
    history = [each.description for each in await credits_.list_comments(credit.vendor_credit_id)]
    assert "Vendor credit marked as void." in history
    await credits_.delete(credit.vendor_credit_id)
    with pytest.raises(NotFoundError, match="Vendor credit does not exist"):
        await credits_.get(credit.vendor_credit_id)


# What a credit pays


async def test_credits_pay_bills_and_come_back(shop: ZakyaClient) -> None:
    first, second = await new_bill(shop, 80), await new_bill(shop, 80)
    credit = await new_credit(shop, 100)
    unused = (await shop.contacts.get(credit.vendor_id)).unused_credits_payable_amount or 0
    assert (await shop.bills.get(first.bill_id)).unused_credits_payable_amount == unused
    await apply(shop, credit, (first, 80), (second, 15))
    assert await money(shop, credit) == ("open", 5, 95, 0)
    assert (await owed(shop, first), await owed(shop, second)) == (("paid", 0), ("partially_paid", 65))
    assert (await shop.contacts.get(credit.vendor_id)).unused_credits_payable_amount == pytest.approx(unused - 95)
    rows = {row.bill_id: row for row in await shop.vendor_credits.list_credited_bills(credit.vendor_credit_id)}
    row = rows[second.bill_id]
    assert (row.bill_number, row.amount) == (second.bill_number, 15)
    assert row.date
    (paid,) = (await shop.bills.get(second.bill_id)).vendor_credits
    assert (paid.vendor_credit_number, paid.vendor_credit_bill_id) == (
        credit.vendor_credit_number, row.vendor_credit_bill_id,
    )  # fmt: skip
    (listed,) = await shop.vendor_credits.list(vendor_credit_number=credit.vendor_credit_number)
    assert [each.amount_applied for each in listed.applied_bills] == [80, 15]

    await refused(shop.vendor_credits.delete(credit.vendor_credit_id), "cannot be deleted")
    await refused(shop.vendor_credits.mark_as_void(credit.vendor_credit_id), "cannot be marked as void")
    other = {"vendor_id": await vendor(shop, 1)}
    await refused(shop.vendor_credits.update(credit.vendor_credit_id, other), "given to another vendor")
    cheaper = {"line_items": [{"name": "Less", "quantity": 1, "rate": 94}]}
    await refused(shop.vendor_credits.update(credit.vendor_credit_id, cheaper), "less than what is applied")
    await refused(shop.bills.delete(first.bill_id), "cannot be deleted")
    await refused(shop.bills.update(first.bill_id, other), "given to another vendor")
    for bill in (first, second):
        one = (credit.vendor_credit_id, rows[bill.bill_id].vendor_credit_bill_id)
        await shop.vendor_credits.delete_credited_bill(*one)
        with pytest.raises(NotFoundError):
            await shop.vendor_credits.delete_credited_bill(*one)
    assert (await money(shop, credit), await owed(shop, first)) == (("open", 100, 0, 0), ("open", 80))
    await shop.vendor_credits.delete(credit.vendor_credit_id)
    await shop.bills.delete(first.bill_id)


async def test_too_much_is_refused_as_a_whole(shop: ZakyaClient) -> None:
    first, second, foreign = await new_bill(shop, 80), await new_bill(shop, 80), await new_bill(shop, who=1)
    credit = await new_credit(shop, 100)
    await refused(apply(shop, credit, (first, 80), (second, 21)), "more than what is left of the credits")
    await refused(apply(shop, credit, (first, 81)), "more than the balance that is due")
    await refused(apply(shop, credit, (first, 1), (foreign, 1)), "same contact")
    await refused(apply(shop, credit, (first, 0)), "amount_applied")
    await refused(apply(shop, credit), "bills")
    await shop.bills.mark_as_void(second.bill_id)
    await refused(apply(shop, credit, (first, 1), (second, 1)), "void cannot be applied or paid")
    assert (await money(shop, credit), await owed(shop, first)) == (("open", 100, 0, 0), ("open", 80))


# Refunds


async def test_refunds_take_of_a_credit_and_give_back(shop: ZakyaClient) -> None:
    credits_ = shop.vendor_credits
    credit = await new_credit(shop, 100)
    refund = await credits_.create_refund(credit.vendor_credit_id, {**REFUND, "amount": 60, "refund_mode": "cash"})
    assert (refund.vendor_credit_id, refund.amount, refund.account_id) == (
        credit.vendor_credit_id, 60, REFUND["account_id"],
    )  # fmt: skip
    assert await money(shop, credit) == ("open", 40, 0, 60)
    one = (credit.vendor_credit_id, refund.vendor_credit_refund_id)
    await refused(credits_.update_refund(*one, {"amount": 101}), "more than what is left")
    await credits_.update_refund(*one, {"amount": 100, "description": "All of it"})
    assert await money(shop, credit) == ("closed", 0, 0, 100)
    assert (await credits_.get_refund(*one)).description == "All of it"
    await refused(credits_.create_refund(credit.vendor_credit_id, {**REFUND, "amount": 1}), "more than what is left")
    await refused(credits_.delete(credit.vendor_credit_id), "cannot be deleted")

    (listed,) = await credits_.list_refunds(credit.vendor_credit_id)
    assert (listed.customer_name, listed.vendor_credit_number) == (credit.vendor_name, credit.vendor_credit_number)
    mine = [row async for row in credits_.list_all_refunds(customer_id=credit.vendor_id)]
    assert refund.vendor_credit_refund_id in [row.vendor_credit_refund_id for row in mine]
    assert {row.customer_name for row in mine} == {credit.vendor_name}
    other = await new_credit(shop)
    with pytest.raises(NotFoundError, match="Refund"):
        await credits_.get_refund(other.vendor_credit_id, refund.vendor_credit_refund_id)
    await credits_.delete_refund(*one)
    assert await money(shop, credit) == ("open", 100, 0, 0)


# Lists and paper


async def test_credits_are_found(shop: ZakyaClient) -> None:
    credit = await new_credit(
        shop, 12.5, reference_number="REF-FIND", notes="Torn bags", date="2026-03-05",
        custom_fields=[{"api_name": "cf_claim", "value": "C-FIND"}],
    )  # fmt: skip
    line = credit.line_items[0].line_item_id
    found = [
        await shop.vendor_credits.list(reference_number="REF-FIND"),
        await shop.vendor_credits.list(line_item_id=line),
        await shop.vendor_credits.list(total=12.5),
        await shop.vendor_credits.list(search_text="ref-find", filter_by="Status.Open"),
        await shop.vendor_credits.list(notes="Torn bags", customer_name=credit.vendor_name),
        await shop.vendor_credits.list(custom_field="C-FIND", customer_id=credit.vendor_id, date="2026-03-05"),
    ]
    assert [[row.vendor_credit_id for row in rows] for rows in found] == [[credit.vendor_credit_id]] * len(found)
    elsewhere = shop.vendor_credits.list(reference_number="REF-FIND", customer_id=await vendor(shop, 1))
    assert [row async for row in elsewhere] == []


async def test_the_paper_of_a_credit(shop: ZakyaClient) -> None:
    credits_ = shop.vendor_credits
    credit = await new_credit(shop)
    for alone in ({"accept": "json"}, {"print_": True}):
        assert (await credits_.get(credit.vendor_credit_id, **alone)).total == 100
    number = (credit.vendor_credit_number or "").encode()
    assert (await credits_.get(credit.vendor_credit_id, accept="pdf")).startswith(b"%PDF")
    assert b"<h1>Vendor credit" in await credits_.get(credit.vendor_credit_id, accept="jhtml")
    row = [number, b"Broken on the way"]
    assert b",".join(row) in await credits_.get(credit.vendor_credit_id, accept="csv")
    assert b"\t".join(row) in await credits_.get(credit.vendor_credit_id, accept="xls")
    assert number in await credits_.get(credit.vendor_credit_id, accept="xml")

    comment = await credits_.add_comment(credit.vendor_credit_id, {"description": "Call them."})
    assert comment.description == "Call them."
    assert comment.comment_id in [each.comment_id for each in await credits_.list_comments(credit.vendor_credit_id)]
    await credits_.delete_comment(credit.vendor_credit_id, comment.comment_id)
    with pytest.raises(NotFoundError, match="Comment"):
        await credits_.delete_comment(credit.vendor_credit_id, comment.comment_id)


async def test_the_stock_stays_as_it_is(shop: ZakyaClient) -> None:
    item = await anext(aiter(shop.items.list()))
    await new_credit(shop, line_items=[{"item_id": item.item_id, "quantity": 1}])
    after = await shop.items.get(item.item_id)
    assert (after.stock_on_hand, after.available_stock) == (item.stock_on_hand, item.available_stock)
