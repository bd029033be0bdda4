"""Invoices: from draft to paid, of orders and on their own, their paper, and what they refuse."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Iterator
from datetime import date, timedelta
from itertools import count, pairwise
from typing import Any

import pytest

from zakya_client import ConflictError, NotFoundError, ValidationError, ZakyaClient, models
from zakya_client.emulator import Emulator
from zakya_client.emulator.pdf import LINES_OF_A_PAGE, Sheet, html, pdf
from zakya_client.emulator.resources.shipment_orders import ship

from .conftest import payload
from .test_live_form import check_values, own_keys, same_types

DAY = 86_400.0
NUMBERS = count(1)


class Clock:
    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def emulator(clock: Clock) -> Iterator[Emulator]:
    with Emulator(items=20, orders=20, clock=clock) as running:
        yield running


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


def today(emulator: Emulator) -> date:
    """Return the shop's day, which begins hours before or after that of this machine."""
    return date.fromisoformat(emulator.shop.today())


def customer(emulator: Emulator, index: int = 0) -> str:
    return str(list(emulator.shop.contacts)[index]["contact_id"])


async def new_item(shop: ZakyaClient) -> str:
    return (await shop.items.create({"name": f"Billed item {next(NUMBERS)}", "rate": 100.0})).item_id


@pytest.fixture
def new(shop: ZakyaClient, emulator: Emulator) -> Any:
    """Makes an invoice of one line: 100.0 for each piece."""

    async def make(quantity: float = 2, *, sent: bool = True, **fields: Any) -> models.Invoice:
        line = {"item_id": await new_item(shop), "quantity": quantity}
        invoice = await shop.invoices.create({"customer_id": customer(emulator), "line_items": [line], **fields})
        if sent:
            await shop.invoices.mark_as_sent(invoice.invoice_id)
        return await shop.invoices.get(invoice.invoice_id)

    return make


@pytest.fixture
def ordered(shop: ZakyaClient, emulator: Emulator) -> Any:
    """Makes a confirmed order with a line for every quantity."""

    async def make(*quantities: float, confirmed: bool = True) -> models.SalesOrder:
        lines = [{"item_id": await new_item(shop), "quantity": each} for each in quantities]
        order = await shop.sales_orders.create({"customer_id": customer(emulator), "line_items": lines})
        if confirmed:
            await shop.sales_orders.mark_as_confirmed(order.salesorder_id)
        return await shop.sales_orders.get(order.salesorder_id)

    return make


async def bill(shop: ZakyaClient, order: models.SalesOrder, *quantities: float) -> models.Invoice:
    """Invoice so much of each line of an order."""
    lines = [
        {"salesorder_item_id": line.line_item_id, "quantity": each}
        for line, each in zip(order.line_items, quantities, strict=True)
        if each
    ]
    return await shop.invoices.create(
        {"customer_id": str(order.customer_id), "line_items": lines}, salesorder_id=order.salesorder_id
    )


async def pay(shop: ZakyaClient, invoice: models.Invoice, amount: float, applied: float | None = None) -> str:
    part = {"invoice_id": invoice.invoice_id, "amount_applied": amount if applied is None else applied}
    body = {"customer_id": invoice.customer_id, "payment_mode": "cash", "amount": amount, "date": date(2026, 5, 5)}
    return (await shop.customer_payments.create(body | {"invoices": [part]})).payment_id


async def standing(shop: ZakyaClient, invoice: models.Invoice) -> tuple[Any, ...]:
    now = await shop.invoices.get(invoice.invoice_id)
    return now.status, now.balance, now.payment_made, now.credits_applied, now.write_off_amount


# --- states and days ----------------------------------------------------------------------------


async def test_from_draft_to_sent_to_void_and_back(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    draft = await new(sent=False, notes="Thanks", date=date(2026, 1, 31), payment_terms=15)
    assert (draft.status, draft.total, draft.balance, draft.due_date) == ("draft", 200.0, 200.0, date(2026, 2, 15))
    assert draft.issued_date is None
    with pytest.raises(ValidationError, match="draft cannot be applied or paid"):
        await pay(shop, draft, 10)
    with pytest.raises(ValidationError, match="draft cannot be written off"):
        await shop.invoices.write_off(draft.invoice_id)
    assert await shop.invoices.mark_as_sent(draft.invoice_id) == "Invoice status has been changed to Sent."
    sent = await shop.invoices.get(draft.invoice_id)
    assert sent.issued_date == today(emulator)
    with pytest.raises(ValidationError, match="An invoice that is sent cannot be marked as draft"):
        await shop.invoices.mark_as_draft(draft.invoice_id)
    await shop.invoices.mark_as_void(draft.invoice_id)
    for changed in (
        shop.invoices.update(draft.invoice_id, {"notes": "x"}),
        shop.invoices.mark_as_sent(draft.invoice_id),
    ):
        with pytest.raises(ValidationError, match="void cannot be"):
            await changed
    await shop.invoices.mark_as_draft(draft.invoice_id)
    assert (await shop.invoices.get(draft.invoice_id)).status == "draft"
    history = [each.description async for each in shop.invoices.list_comments(draft.invoice_id)]
    assert [each for each in history if each and "marked" in each] == [
        f"Invoice marked as {state}." for state in ("sent", "void", "draft")
    ]
    await shop.invoices.delete(draft.invoice_id)
    with pytest.raises(NotFoundError):
        await shop.invoices.get(draft.invoice_id)


async def test_the_day_when_it_is_due(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    day = date(2026, 3, 1)
    invoice = await new(sent=False, date=day)
    assert (invoice.due_date, invoice.payment_terms_label) == (day, "Due on Receipt")
    moved = await shop.invoices.update(invoice.invoice_id, {"payment_terms": 30, "payment_terms_label": "Net 30"})
    assert moved.due_date == date(2026, 3, 31)
    assert (await shop.invoices.update(invoice.invoice_id, {"date": date(2026, 3, 2)})).due_date == date(2026, 4, 1)
    own = await shop.invoices.update(invoice.invoice_id, {"due_date": date(2026, 6, 1)})
    assert own.due_date == date(2026, 6, 1)
    with pytest.raises(ValidationError, match="due_date"):
        await shop.invoices.update(invoice.invoice_id, {"due_date": date(2026, 1, 1)})
    emulator.shop.contacts.change(emulator.shop.contacts[customer(emulator, 1)], {"payment_terms": 7})
    theirs = await new(sent=False, customer_id=customer(emulator, 1), date=day)
    assert theirs.due_date == date(2026, 3, 8)


async def test_what_is_not_paid_in_time_is_overdue(
    shop: ZakyaClient, emulator: Emulator, clock: Clock, new: Any
) -> None:
    day = today(emulator)
    late, early = await new(due_date=day + timedelta(days=1)), await new(due_date=day + timedelta(days=5))
    draft = await new(sent=False, due_date=day + timedelta(days=1))
    rows = {row.invoice_id: row.due_days async for row in shop.invoices.list()}
    assert (rows[late.invoice_id], rows[early.invoice_id], rows[draft.invoice_id]) == (
        "Due in 1 days", "Due in 5 days", None,
    )  # fmt: skip
    clock.now += 3 * DAY
    try:
        statuses = {row.invoice_id: row async for row in shop.invoices.list(filter_by="Status.OverDue")}
        assert statuses[late.invoice_id].due_days == "Overdue by 2 days"
        assert not {early.invoice_id, draft.invoice_id} & statuses.keys()
        await pay(shop, late, 50)
        assert await standing(shop, late) == ("overdue", 150.0, 50.0, 0.0, 0.0)
        unpaid = {row.invoice_id async for row in shop.invoices.list(status="unpaid")}
        assert {late.invoice_id, early.invoice_id} <= unpaid
        await shop.invoices.update(late.invoice_id, {"due_date": day + timedelta(days=9)})
        assert (await standing(shop, late))[0] == "partially_paid"
        await pay(shop, late, 150)
        assert (await standing(shop, late))[:2] == ("paid", 0.0)
    finally:
        clock.now -= 3 * DAY


# --- of a sales order ---------------------------------------------------------------------------


async def how_far(shop: ZakyaClient, order: models.SalesOrder) -> tuple[Any, ...]:
    now = await shop.sales_orders.get(order.salesorder_id)
    return now.invoiced_status, now.paid_status, now.balance, [line.quantity_invoiced for line in now.line_items]


async def test_an_order_is_invoiced_in_parts(shop: ZakyaClient, ordered: Any) -> None:
    order = await ordered(3, 2)
    assert await how_far(shop, order) == ("not_invoiced", "unpaid", 500, [0, 0])
    part = await bill(shop, order, 1, 2)
    assert (part.total, part.salesorder_number) == (300.0, order.salesorder_number)
    assert [each.salesorder_id for each in part.salesorders] == [order.salesorder_id]
    assert part.line_items[0].salesorder_item_id == order.line_items[0].line_item_id
    assert await how_far(shop, order) == ("partially_invoiced", "unpaid", 500, [1, 2])
    with pytest.raises(ValidationError, match="to be invoiced is more than what is left"):
        await bill(shop, order, 3, 0)
    rest = await bill(shop, order, 2, 0)
    assert (await how_far(shop, order))[0] == "invoiced"
    listed = (await shop.sales_orders.get(order.salesorder_id)).invoices
    assert [(each.invoice_number, each.status) for each in listed] == [
        (part.invoice_number, "draft"), (rest.invoice_number, "draft"),
    ]  # fmt: skip

    await shop.invoices.mark_as_sent(part.invoice_id)
    await pay(shop, part, 300)
    assert await how_far(shop, order) == ("invoiced", "partially_paid", 200, [3, 2])
    for refused in (
        shop.sales_orders.delete(order.salesorder_id),
        shop.sales_orders.mark_as_void(order.salesorder_id),
        shop.sales_orders.update(
            order.salesorder_id,
            {"line_items": [{"line_item_id": order.line_items[0].line_item_id, "quantity": 1}]},
        ),
    ):
        with pytest.raises(ValidationError, match="invoice"):
            await refused

    await shop.invoices.mark_as_void(rest.invoice_id)
    assert await how_far(shop, order) == ("partially_invoiced", "partially_paid", 200, [1, 2])
    await shop.invoices.delete(rest.invoice_id)
    assert len((await shop.sales_orders.get(order.salesorder_id)).invoices) == 1


async def test_lines_cost_what_the_order_says(shop: ZakyaClient, emulator: Emulator) -> None:
    owner = customer(emulator, 2)
    lists = [row.pricebook_id async for row in shop.price_lists.list()]
    emulator.shop.contacts.change(emulator.shop.contacts[owner], {"pricebook_id": lists[0]})
    lines = [{"item_id": await new_item(shop), "quantity": 2, "rate": 70}]
    order = await shop.sales_orders.create({"customer_id": owner, "line_items": lines})
    await shop.sales_orders.mark_as_confirmed(order.salesorder_id)
    assert (await bill(shop, order, 2)).total == 140.0
    assert (
        await shop.invoices.create({"customer_id": owner, "line_items": [{"item_id": lines[0]["item_id"]}]})
    ).total == 90.0


async def test_an_invoice_that_returns_takes_of_the_order_again(shop: ZakyaClient, ordered: Any) -> None:
    order = await ordered(2)
    first = await bill(shop, order, 2)
    await shop.invoices.mark_as_void(first.invoice_id)
    await bill(shop, order, 1)
    with pytest.raises(ValidationError, match="more than what is left"):
        await shop.invoices.mark_as_draft(first.invoice_id)
    assert (await how_far(shop, order))[3] == [1]


async def test_an_order_that_is_shipped_and_invoiced_is_closed(
    shop: ZakyaClient, emulator: Emulator, ordered: Any
) -> None:
    order = await ordered(2)
    line = order.line_items[0].line_item_id
    body = {"date": date(2026, 5, 5), "line_items": [{"so_line_item_id": line, "quantity": 2}]}
    package = await shop.packages.create(body, salesorder_id=order.salesorder_id)
    ship(emulator.shop, emulator.shop.packages[package.package_id])
    assert (await shop.sales_orders.get(order.salesorder_id)).order_status == "confirmed"
    invoice = await bill(shop, order, 2)
    closed = await shop.sales_orders.get(order.salesorder_id)
    assert (closed.status, closed.order_status, closed.invoiced_status) == ("shipped", "closed", "invoiced")
    assert closed.line_items[0].is_invoiced is True
    await shop.invoices.delete(invoice.invoice_id)
    assert (await shop.sales_orders.get(order.salesorder_id)).order_status == "confirmed"


async def test_invoices_that_an_order_refuses(shop: ZakyaClient, emulator: Emulator, ordered: Any) -> None:
    draft = await ordered(1, confirmed=False)
    with pytest.raises(ValidationError, match="for confirmed sales orders only"):
        await bill(shop, draft, 1)
    order = await ordered(1)
    line = {"salesorder_item_id": order.line_items[0].line_item_id, "quantity": 1}
    other = {"customer_id": customer(emulator, 1), "line_items": [line]}
    with pytest.raises(ValidationError, match="for the customer of that order"):
        await shop.invoices.create(other, salesorder_id=order.salesorder_id)
    mine = {"customer_id": str(order.customer_id), "line_items": [{**line, "salesorder_item_id": "1"}]}
    with pytest.raises(ValidationError, match="salesorder_item_id"):
        await shop.invoices.create(mine, salesorder_id=order.salesorder_id)
    with pytest.raises(NotFoundError, match="Sales Order"):
        await shop.invoices.create(mine, salesorder_id="1")
    with pytest.raises(ValidationError, match="salesorder_id"):
        await shop.invoices.create({**mine, "salesorder_id": order.salesorder_id})
    extra = {
        "customer_id": str(order.customer_id),
        "line_items": [line, {"name": "Gift wrap", "rate": 5, "quantity": 1}],
    }
    assert (await shop.invoices.create(extra, salesorder_id=order.salesorder_id)).total == 105.0


# --- what is paid -------------------------------------------------------------------------------


async def test_paid_in_parts_and_taken_back(shop: ZakyaClient, new: Any) -> None:
    invoice = await new()
    first, second = await pay(shop, invoice, 50), await pay(shop, invoice, 150)
    assert await standing(shop, invoice) == ("paid", 0.0, 200.0, 0.0, 0.0)
    rows = await shop.invoices.list_payments(invoice.invoice_id)
    assert [(row.payment_id, row.amount, row.is_single_invoice_payment) for row in rows] == [
        (first, 50.0, True), (second, 150.0, True),
    ]  # fmt: skip
    assert rows[0].payment_number
    assert (await shop.invoices.get(invoice.invoice_id)).last_payment_date == date(2026, 5, 5)
    with pytest.raises(ValidationError, match="more than the balance"):
        await pay(shop, invoice, 1)
    for refused in (shop.invoices.delete(invoice.invoice_id), shop.invoices.mark_as_void(invoice.invoice_id)):
        with pytest.raises(ValidationError, match="Invoices that have payments or credits cannot be"):
            await refused

    other = await new()
    for strange in (other.invoice_id, "1"):
        with pytest.raises(NotFoundError):
            await shop.invoices.delete_payment(strange, rows[0].invoice_payment_id)
    with pytest.raises(NotFoundError, match="Credit"):
        await shop.invoices.delete_applied_credit(invoice.invoice_id, rows[0].invoice_payment_id)
    await shop.invoices.delete_payment(invoice.invoice_id, rows[0].invoice_payment_id)
    assert await standing(shop, invoice) == ("partially_paid", 50.0, 150.0, 0.0, 0.0)
    assert (await shop.customer_payments.get(first)).unused_amount == 50.0
    await shop.customer_payments.delete(second)
    assert await standing(shop, invoice) == ("sent", 200.0, 0.0, 0.0, 0.0)
    await shop.invoices.delete(invoice.invoice_id)


async def test_paid_with_what_is_left_of_payments(shop: ZakyaClient, new: Any) -> None:
    one, other = await new(1), await new(1)
    payment = await pay(shop, one, 180, 100)
    contact = (await shop.invoices.get(other.invoice_id)).contact
    assert contact is not None
    assert (contact.unused_customer_credits or 0) >= 80
    with pytest.raises(ValidationError, match="more than what is left of the credits"):
        await shop.invoices.apply_credits(
            other.invoice_id, {"invoice_payments": [{"payment_id": payment, "amount_applied": 81}]}
        )
    await shop.invoices.apply_credits(
        other.invoice_id, {"invoice_payments": [{"payment_id": payment, "amount_applied": 80}]}
    )
    assert await standing(shop, other) == ("partially_paid", 20.0, 80.0, 0.0, 0.0)
    (row,) = await shop.invoices.list_payments(other.invoice_id)
    assert row.is_single_invoice_payment is False
    for body, error in (
        ({}, ValidationError),
        ({"invoice_payments": [{"amount_applied": 1}]}, ValidationError),
        ({"invoice_payments": [{"payment_id": payment}]}, ValidationError),
        ({"invoice_payments": [{"payment_id": "1", "amount_applied": 1}]}, NotFoundError),
        ({"apply_creditnotes": [{"amount_applied": 1}]}, ValidationError),
    ):
        with pytest.raises(error):
            await shop.invoices.apply_credits(other.invoice_id, body)
    assert (await standing(shop, other))[1] == 20.0


async def test_a_refused_application_takes_all_back(shop: ZakyaClient, new: Any) -> None:
    one, other = await new(1), await new(1)
    payment = await pay(shop, one, 150, 100)
    rows = [{"payment_id": payment, "amount_applied": 30}, {"payment_id": payment, "amount_applied": 30}]
    with pytest.raises(ValidationError):
        await shop.invoices.apply_credits(other.invoice_id, {"invoice_payments": rows})
    assert await standing(shop, other) == ("sent", 100.0, 0.0, 0.0, 0.0)


async def credited(shop: ZakyaClient, emulator: Emulator, amount: float) -> str:
    lines = [{"name": "Late delivery", "rate": amount, "quantity": 1}]
    body = {"customer_id": customer(emulator), "date": date(2026, 5, 5), "line_items": lines}
    return (await shop.credit_notes.create(body)).creditnote_id


async def test_paid_with_credits(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    invoice, note = await new(), await credited(shop, emulator, 80)
    payment = await pay(shop, await new(1), 200, 100)
    both = {
        "invoice_payments": [{"payment_id": payment, "amount_applied": 100}],
        "apply_creditnotes": [{"creditnote_id": note, "amount_applied": 60}],
    }
    assert "applied to the invoice" in await shop.invoices.apply_credits(invoice.invoice_id, both)
    assert await standing(shop, invoice) == ("partially_paid", 40.0, 100.0, 60.0, 0.0)
    (row,) = await shop.invoices.list_applied_credits(invoice.invoice_id)
    kept = await shop.credit_notes.get(note)
    assert (row.creditnote_id, row.creditnotes_number, row.amount_applied) == (note, kept.creditnote_number, 60.0)
    assert kept.balance == 20.0
    assert [each.payment_id for each in await shop.invoices.list_payments(invoice.invoice_id)] == [payment]
    with pytest.raises(NotFoundError, match="Payment"):
        await shop.invoices.delete_payment(invoice.invoice_id, row.creditnotes_invoice_id)
    for refused in (shop.invoices.delete(invoice.invoice_id), shop.invoices.mark_as_void(invoice.invoice_id)):
        with pytest.raises(ValidationError, match="payments or credits"):
            await refused
    await shop.invoices.delete_applied_credit(invoice.invoice_id, row.creditnotes_invoice_id)
    assert await standing(shop, invoice) == ("partially_paid", 100.0, 100.0, 0.0, 0.0)
    assert (await shop.credit_notes.get(note)).balance == 80.0
    with pytest.raises(NotFoundError, match="Credit note"):
        await shop.invoices.apply_credits(
            invoice.invoice_id, {"apply_creditnotes": [{"creditnote_id": "1", "amount_applied": 1}]}
        )


async def test_credits_of_another_customer(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    theirs = await new(customer_id=customer(emulator, 1))
    note = await credited(shop, emulator, 80)
    with pytest.raises(ValidationError, match="of the same contact only"):
        await shop.invoices.apply_credits(
            theirs.invoice_id, {"apply_creditnotes": [{"creditnote_id": note, "amount_applied": 60}]}
        )


async def test_written_off(shop: ZakyaClient, new: Any) -> None:
    invoice = await new()
    with pytest.raises(ValidationError, match="not written off"):
        await shop.invoices.cancel_write_off(invoice.invoice_id)
    await pay(shop, invoice, 50)
    assert await shop.invoices.write_off(invoice.invoice_id) == "Invoice has been written off"
    assert await standing(shop, invoice) == ("paid", 0.0, 50.0, 0.0, 150.0)
    with pytest.raises(ValidationError, match="Nothing is left"):
        await shop.invoices.write_off(invoice.invoice_id)
    await shop.invoices.cancel_write_off(invoice.invoice_id)
    assert await standing(shop, invoice) == ("partially_paid", 150.0, 50.0, 0.0, 0.0)
    lost = await new()
    await shop.invoices.write_off(lost.invoice_id)
    with pytest.raises(ValidationError, match="written off cannot be marked as void"):
        await shop.invoices.mark_as_void(lost.invoice_id)


async def test_changes_of_what_was_sent(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    invoice = await new()
    line = {"line_item_id": invoice.line_items[0].line_item_id, "quantity": 1}
    assert (await shop.invoices.update(invoice.invoice_id, {"notes": "Later"})).notes == "Later"
    with pytest.raises(ValidationError, match="reason"):
        await shop.invoices.update(invoice.invoice_id, {"line_items": [line]})
    await pay(shop, invoice, 150)
    fewer = {"line_items": [line], "reason": "Fewer were sent"}
    with pytest.raises(ValidationError, match="less than what is applied"):
        await shop.invoices.update(invoice.invoice_id, fewer)
    with pytest.raises(ValidationError, match="cannot be given to another customer"):
        await shop.invoices.update(invoice.invoice_id, {"customer_id": customer(emulator, 1)})
    more = {"line_items": [{**line, "quantity": 3}, {"name": "Freight", "rate": 10, "quantity": 1}], "reason": "More"}
    changed = await shop.invoices.update(invoice.invoice_id, more)
    assert (changed.total, changed.balance, len(changed.line_items)) == (310.0, 160.0, 2)


# --- approvals ----------------------------------------------------------------------------------


async def test_approvals(shop: ZakyaClient, new: Any) -> None:
    one, other = await new(sent=False), await new(sent=False)
    ids = [one.invoice_id, other.invoice_id]
    await shop.invoices.bulk_submit(invoice_ids=ids)
    waiting = await shop.invoices.get(ids[0])
    assert (waiting.status, waiting.submitted_by_name) == ("pending_approval", "Asha Rao")
    with pytest.raises(ValidationError, match="pending approval cannot be marked as sent"):
        await shop.invoices.mark_as_sent(ids[0])
    await shop.invoices.reject(ids[0], {"reason": "Too dear"})
    assert [each.description for each in await shop.invoices.list_comments(ids[0])][-1] == "Too dear"
    await shop.invoices.submit(ids[0])
    await shop.invoices.bulk_approve(invoice_ids=ids)
    await shop.invoices.approve_final(ids[1])
    for invoice_id in ids:
        assert (await shop.invoices.get(invoice_id)).status == "approved"
        await shop.invoices.mark_as_sent(invoice_id)
    with pytest.raises(ValidationError, match="sent cannot be rejected"):
        await shop.invoices.reject(ids[0])
    with pytest.raises(NotFoundError):
        await shop.invoices.bulk_approve(invoice_ids=[ids[0], "1"])


# --- paper --------------------------------------------------------------------------------------


def mails(emulator: Emulator, invoice: models.Invoice) -> list[dict[str, Any]]:
    return [each for each in emulator.shop.emails if each["record_id"] == invoice.invoice_id]


async def test_a_mail_to_a_customer_whose_person_has_no_address(shop: ZakyaClient, emulator: Emulator) -> None:
    person = {"first_name": "Asha", "is_primary_contact": True}
    customer = await shop.contacts.create({"contact_name": "No address", "contact_persons": [person]})
    line = {"item_id": (await shop.items.list())[0].item_id, "quantity": 1}
    invoice = await shop.invoices.create({"customer_id": customer.contact_id, "line_items": [line]})
    await shop.invoices.email(invoice.invoice_id, {"to_mail_ids": ["a@example.com"], "subject": "s", "body": "b"})
    assert [mail["to_mail_ids"] for mail in mails(emulator, invoice)] == [["a@example.com"]]


async def test_mails(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    invoice = await new(sent=False)
    content = await shop.invoices.get_email_content(invoice.invoice_id)
    assert content.file_name == f"{invoice.invoice_number}.pdf"
    assert invoice.invoice_number in str(content.subject)
    await shop.invoices.add_attachment(invoice.invoice_id, ("terms.txt", b"Pay soon."))
    body = {"to_mail_ids": ["will@example.com"], "subject": "Your invoice"}
    sent = await shop.invoices.email(
        invoice.invoice_id, body, [("map.png", b"\x89PNG")], send_attachment=True, send_customer_statement=True
    )
    assert sent == "Your invoice has been sent."
    (mail,) = mails(emulator, invoice)
    assert (mail["to_mail_ids"], mail["subject"]) == (["will@example.com"], "Your invoice")
    assert mail["attachments"] == ["terms.txt", "statement.pdf", "map.png"]
    now = await shop.invoices.get(invoice.invoice_id)
    assert (now.status, now.is_emailed) == ("sent", True)
    with pytest.raises(ValidationError, match="to_mail_ids"):
        await shop.invoices.email(invoice.invoice_id, {})

    other, draft = await new(sent=False), await new(sent=False)
    assert "sent all" in await shop.invoices.bulk_email(invoice_ids=[other.invoice_id, draft.invoice_id])
    assert [len(mails(emulator, each)) for each in (other, draft)] == [1, 1]
    assert (await shop.invoices.get(draft.invoice_id)).status == "sent"
    tea = {"customer_id": customer(emulator), "line_items": [{"name": "Tea", "rate": 3}], "custom_subject": "Tea!"}
    at_once = await shop.invoices.create(tea, send=True)
    assert at_once.status == "sent"
    assert [mail["subject"] for mail in mails(emulator, at_once)] == ["Tea!"]


async def test_reminders(shop: ZakyaClient, new: Any) -> None:
    invoice = await new()
    content = await shop.invoices.get_payment_reminder_content(invoice.invoice_id)
    assert content.subject == f"Payment reminder for {invoice.invoice_number}"
    assert "INR 200.00" in str(content.body)
    assert await shop.invoices.disable_payment_reminder(invoice.invoice_id) == "Reminders stopped."
    assert (await shop.invoices.get(invoice.invoice_id)).payment_reminder_enabled is False
    assert await shop.invoices.enable_payment_reminder(invoice.invoice_id) == "Reminders enabled."
    assert (await shop.invoices.get(invoice.invoice_id)).payment_reminder_enabled is True


async def test_an_attached_file(shop: ZakyaClient, emulator: Emulator, new: Any) -> None:
    invoice = await new()
    with pytest.raises(NotFoundError, match="Attachment"):
        await shop.invoices.get_attachment(invoice.invoice_id)
    await shop.invoices.add_attachment(invoice.invoice_id, ("terms.txt", b"Pay soon."), can_send_in_mail=True)
    assert await shop.invoices.get_attachment(invoice.invoice_id) == b"Pay soon."
    kept = await shop.invoices.get(invoice.invoice_id)
    assert (kept.has_attachment, kept.attachment_name, kept.can_send_in_mail) == (True, "terms.txt", True)
    assert [each.file_name for each in kept.documents] == ["terms.txt"]
    await shop.invoices.email(invoice.invoice_id, {"to_mail_ids": ["will@example.com"]})
    await shop.invoices.update_attachment_preference(invoice.invoice_id, can_send_in_mail=False)
    await shop.invoices.email(invoice.invoice_id, {"to_mail_ids": ["will@example.com"]})
    assert [mail["attachments"] for mail in mails(emulator, invoice)] == [["terms.txt"], []]
    await shop.invoices.delete_attachment(invoice.invoice_id)
    assert (await shop.invoices.get(invoice.invoice_id)).has_attachment is False


async def test_comments(shop: ZakyaClient, new: Any) -> None:
    invoice = await new()
    await shop.invoices.add_comment(invoice.invoice_id, {"description": "They called."})
    await shop.invoices.add_comment(invoice.invoice_id, {"payment_expected_date": date(2026, 7, 1)})
    assert (await shop.invoices.get(invoice.invoice_id)).payment_expected_date == date(2026, 7, 1)
    expected = {row.invoice_id async for row in shop.invoices.list(filter_by="Date.PaymentExpectedDate")}
    assert expected == {invoice.invoice_id}
    with pytest.raises(ValidationError, match="description"):
        await shop.invoices.add_comment(invoice.invoice_id, {})
    comments = [each for each in await shop.invoices.list_comments(invoice.invoice_id) if each.comment_type == "user"]
    assert [each.description for each in comments] == ["They called.", "Payment expected on 2026-07-01."]
    changed = await shop.invoices.update_comment(invoice.invoice_id, comments[0].comment_id, {"description": "Twice."})
    assert (changed.description, changed.invoice_id) == ("Twice.", invoice.invoice_id)
    await shop.invoices.delete_comment(invoice.invoice_id, comments[0].comment_id)
    with pytest.raises(NotFoundError, match="Comment"):
        await shop.invoices.delete_comment(invoice.invoice_id, comments[0].comment_id)


async def test_fields_addresses_and_templates(shop: ZakyaClient, new: Any) -> None:
    invoice = await new()
    note = [{"label": "Delivery note", "value": "At noon"}]
    assert await shop.invoices.update_custom_fields(invoice.invoice_id, note) == "Custom Fields Updated Successfully"
    assert (await shop.invoices.get(invoice.invoice_id)).cf["delivery_note"] == "At noon"
    with pytest.raises(ValidationError, match="custom_fields"):
        await shop.invoices.update_custom_fields(invoice.invoice_id, [{"label": "Unknown", "value": "x"}])
    await shop.invoices.update_billing_address(invoice.invoice_id, {"city": "Beijing"})
    await shop.invoices.update_shipping_address(invoice.invoice_id, {"zip": "1000881"})
    now = await shop.invoices.get(invoice.invoice_id)
    assert (now.billing_address.city, now.shipping_address.zip_) == ("Beijing", "1000881")  # type: ignore[union-attr]
    assert now.customer_default_billing_address.city == "Pune"  # type: ignore[union-attr]
    template = (await shop.invoices.list_templates())[1]
    await shop.invoices.update_template(invoice.invoice_id, template.template_id)
    assert (await shop.invoices.get(invoice.invoice_id)).template_name == template.template_name
    with pytest.raises(NotFoundError, match="Template"):
        await shop.invoices.update_template(invoice.invoice_id, "1")


def drawn(content: bytes) -> list[str]:
    """Return the texts of a PDF, after a look at its table of objects."""
    start = int(content.rpartition(b"startxref\n")[2].split()[0])
    assert content[start:].startswith(b"xref")
    for number, offset in enumerate(re.findall(rb"(\d{10}) 00000 n", content), start=1):
        assert content[int(offset) :].startswith(b"%d 0 obj" % number)
    for length, stream in re.findall(rb"/Length (\d+) >>\nstream\n(.*?)\nendstream", content, re.DOTALL):
        assert int(length) == len(stream)
    return [text.decode("cp1252") for text in re.findall(rb"Td \((.*?)\) Tj", content)]


async def test_printed(shop: ZakyaClient, new: Any) -> None:
    invoice, other = await new(2, notes="x", shipping_charge=5), await new(3)
    await pay(shop, invoice, 100)
    texts = drawn(await shop.invoices.get(invoice.invoice_id, accept="pdf"))
    assert texts[0] == f"Invoice {invoice.invoice_number}"
    name = invoice.line_items[0].name
    line = texts.index(str(name))
    assert texts[line : line + 4] == [name, "2", "100.00", "200.00"]
    sums = dict(pairwise(texts))
    assert (sums["Total"], sums["Balance due"]) == ("INR 205.00", "INR 105.00")
    assert (await shop.invoices.get(invoice.invoice_id, print_=True)).balance == 105  # the form is what `accept` says
    page = (await shop.invoices.get(invoice.invoice_id, accept="html")).decode()
    assert f"<h1>Invoice {invoice.invoice_number}</h1>" in page
    assert "<td>INR 105.00</td>" in page
    for printed in (shop.invoices.bulk_export, shop.invoices.bulk_print):
        texts = drawn(await printed(invoice_ids=[invoice.invoice_id, other.invoice_id]))
        assert [text for text in texts if text.startswith("Invoice ")] == [
            f"Invoice {each.invoice_number}" for each in (invoice, other)
        ]
    with pytest.raises(NotFoundError):
        await shop.invoices.bulk_print(invoice_ids=["1"])


def test_a_sheet_of_many_lines_and_odd_letters() -> None:
    rows = [(f"Line (no. {number}) \\ é ₹", "1") for number in range(LINES_OF_A_PAGE + 1)]
    sheet = Sheet("Slip <1>", [("To", "A & B")], ("Item", "Quantity"), rows, [("Total", "1")])
    content = pdf([sheet, Sheet("Empty")])
    assert b"/Count 3" in content
    assert b"(Line \\(no. 0\\) \\\\ \xe9 ?) Tj" in content
    assert content.count(b"(Total) Tj") == 1
    assert "<h1>Slip &lt;1&gt;</h1>" in html([sheet])


# --- lists and the form of answers --------------------------------------------------------------


async def test_found_in_lists(shop: ZakyaClient, new: Any) -> None:
    invoice = await new(reference_number="PO-77", custom_fields=[{"label": "Delivery note", "value": "By van"}])
    void = await new(sent=False)
    await shop.invoices.mark_as_void(void.invoice_id)

    async def found(**query: Any) -> set[str]:
        return {row.invoice_id async for row in shop.invoices.list(**query)}

    item = invoice.line_items[0]
    for query in (
        {"item_name": item.name}, {"item_id": item.item_id}, {"reference_number": "PO-77"}, {"custom_field": "by van"},
        {"search_text": invoice.invoice_number}, {"invoice_number": invoice.invoice_number},
    ):  # fmt: skip
        assert await found(**query) == {invoice.invoice_id}
    assert void.invoice_id in await found(filter_by="Status.Void")
    assert invoice.invoice_id in await found(filter_by="Status.Unpaid")
    assert void.invoice_id not in await found(status="unpaid")
    assert {invoice.invoice_id, void.invoice_id} <= await found(status="all")


async def test_the_form_of_answers(shop: ZakyaClient, new: Any) -> None:
    invoice = (await new()).to_dict()
    recorded = payload("invoice-create")["invoice"]
    check_values(invoice)
    assert own_keys(recorded) <= own_keys(invoice)
    assert own_keys(recorded["line_items"][0]) <= own_keys(invoice["line_items"][0])
    same_types(invoice, recorded)
    row = (await shop.invoices.list(status="sent"))[0].to_dict()
    recorded = payload("invoices-list")["invoices"][1]
    check_values(row)
    # Custom fields stand in the row itself.
    assert own_keys(recorded) - {"custom_fields", "custom_field_hash"} <= own_keys(row)
    assert (row["documents"], row["billing_address"]["zipcode"][:2]) == ("", "41")
    assert own_keys(row["billing_address"]) == own_keys(recorded["billing_address"])
    same_types(row, recorded)


async def test_own_numbers(shop: ZakyaClient, new: Any) -> None:
    mine = f"MINE-{next(NUMBERS)}"
    assert (await new(sent=False, invoice_number=mine)).invoice_number == mine
    with pytest.raises(ConflictError, match="already exists"):
        await new(sent=False, invoice_number=mine)
