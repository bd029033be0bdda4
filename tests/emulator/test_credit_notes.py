"""Credit notes: for an invoice or on their own, what they pay, what is refunded, and what can't be undone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable

import httpx
import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import CreditNote, Invoice

from .conftest import payload
from .test_live_form import own_keys, same_types


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


async def refused(call: Awaitable[object], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        await call


async def customer(shop: ZakyaClient, number: int = 0) -> str:
    return sorted([row.contact_id async for row in shop.contacts.list(contact_type="customer")])[number]


async def new_invoice(shop: ZakyaClient, *, sent: bool = True, who: int = 0, discount: str | float = "20%") -> Invoice:
    item = await anext(aiter(shop.items.list()))
    invoice = await shop.invoices.create(
        {
            "customer_id": await customer(shop, who),
            "line_items": [{"item_id": item.item_id, "quantity": 4, "rate": 25, "tax_id": "", "discount": discount}],
        }
    )
    if sent:
        await shop.invoices.mark_as_sent(invoice.invoice_id)
    return invoice


async def new_note(shop: ZakyaClient, amount: float = 100, **more: object) -> CreditNote:
    line = {"name": "A promise that was not kept", "quantity": 1, "rate": amount}
    return await shop.credit_notes.create(
        {"customer_id": await customer(shop), "date": "2026-03-05", "line_items": [line], **more}
    )


async def money(shop: ZakyaClient, note: CreditNote) -> tuple[str | None, float | None, float | None, float | None]:
    now = await shop.credit_notes.get(note.creditnote_id)
    assert now.total == (now.balance or 0) + (now.total_credits_used or 0) + (now.total_refunded_amount or 0)
    return now.status, now.balance, now.total_credits_used, now.total_refunded_amount


async def owed(shop: ZakyaClient, invoice: Invoice) -> tuple[str | None, float | None]:
    now = await shop.invoices.get(invoice.invoice_id)
    return now.status, now.balance


async def apply(shop: ZakyaClient, note: CreditNote, *amounts: tuple[Invoice, float]) -> None:
    rows = [{"invoice_id": invoice.invoice_id, "amount_applied": amount} for invoice, amount in amounts]
    await shop.credit_notes.apply_to_invoices(note.creditnote_id, {"invoices": rows})


# For an invoice


async def test_a_note_takes_its_lines_of_the_invoice_that_it_credits(shop: ZakyaClient) -> None:
    invoice = await new_invoice(shop)
    sold = invoice.line_items[0]
    values = {
        "customer_id": invoice.customer_id, "date": "2026-03-05",
        "line_items": [{"invoice_item_id": sold.line_item_id, "quantity": 3}],
    }  # fmt: skip
    note = await shop.credit_notes.create(values, invoice_id=invoice.invoice_id)
    (line,) = note.line_items
    assert (line.item_id, line.name, line.rate, line.item_total) == (sold.item_id, sold.name, 25, 60)
    assert (line.invoice_id, line.invoice_item_id) == (invoice.invoice_id, sold.line_item_id)
    assert (note.status, note.total, note.balance) == ("open", 60, 60)
    assert note.invoice_id == invoice.invoice_id
    assert [(each.invoice_number, each.amount) for each in note.invoices] == [(invoice.invoice_number, 60)]
    await refused(shop.credit_notes.create(values, invoice_id=invoice.invoice_id), "more than what is left")
    await refused(
        shop.credit_notes.update(
            note.creditnote_id, {"line_items": [{"line_item_id": line.line_item_id, "quantity": 5}]}
        ),
        "more than what is left",
    )
    await refused(shop.invoices.delete(invoice.invoice_id), "cannot be deleted")
    fewer = {"line_items": [{"line_item_id": sold.line_item_id, "quantity": 2}], "reason": "Miscounted"}
    others = {"line_items": [{"name": "Another"}], "reason": "Mixed up"}
    await refused(shop.invoices.update(invoice.invoice_id, fewer), "less than what is credited")
    await refused(shop.invoices.update(invoice.invoice_id, others), "is credited cannot be removed")
    await shop.credit_notes.mark_as_void(note.creditnote_id)  # what is void credits nothing
    again = await shop.credit_notes.create(values, invoice_id=invoice.invoice_id)
    await refused(shop.credit_notes.mark_as_open(note.creditnote_id), "more than what is left")
    for each in (note, again):
        await shop.credit_notes.delete(each.creditnote_id)
    await shop.invoices.delete(invoice.invoice_id)


async def test_a_discount_in_money_is_credited_in_part(shop: ZakyaClient) -> None:
    invoice = await new_invoice(shop, discount=10)
    sold = {"invoice_item_id": invoice.line_items[0].line_item_id}
    values = {"customer_id": invoice.customer_id, "date": "2026-03-05", "line_items": [{**sold, "quantity": 2}]}
    note = await shop.credit_notes.create(values, invoice_id=invoice.invoice_id)
    assert (invoice.total, note.total) == (90, 45)
    line = {"line_item_id": note.line_items[0].line_item_id, "invoice_item_id": "1"}
    await refused(shop.credit_notes.update(note.creditnote_id, {"line_items": [line]}), "invoice_item_id")


async def test_a_line_that_a_note_drops_can_be_credited_again(shop: ZakyaClient) -> None:
    invoice = await new_invoice(shop)
    sold = {"invoice_id": invoice.invoice_id, "invoice_item_id": invoice.line_items[0].line_item_id}
    note = await new_note(shop, line_items=[{**sold, "quantity": 4}])
    await shop.credit_notes.update(note.creditnote_id, {"line_items": [{"name": "Something else", "rate": 1}]})
    again = await new_note(shop, line_items=[{**sold, "quantity": 4}])
    for each in (note, again):
        await shop.credit_notes.delete(each.creditnote_id)
    await shop.invoices.delete(invoice.invoice_id)


async def test_a_note_credits_its_own_customer_what_was_sent(shop: ZakyaClient) -> None:
    draft, foreign = await new_invoice(shop, sent=False), await new_invoice(shop, who=1)
    values = {"customer_id": draft.customer_id, "date": "2026-03-05", "line_items": [{"name": "Late"}]}
    await refused(shop.credit_notes.create(values, invoice_id=draft.invoice_id), "An invoice that is draft")
    await refused(shop.credit_notes.create(values, invoice_id=foreign.invoice_id), "its own customer")
    line = {"invoice_id": foreign.invoice_id, "invoice_item_id": draft.line_items[0].line_item_id}
    await refused(shop.credit_notes.create({**values, "line_items": [line]}), "invoice_item_id")
    with pytest.raises(NotFoundError, match="Invoice"):
        await shop.credit_notes.create(values, invoice_id="1")


async def test_a_live_request_is_taken(shop: ZakyaClient) -> None:
    values = payload("requests/creditnote-create")
    note = await shop.credit_notes.create({**values, "customer_id": await customer(shop)})
    assert (note.total, note.date and note.date.isoformat()) == (700, "2025-06-10")
    changed = await shop.credit_notes.update(note.creditnote_id, payload("requests/creditnote-update"))
    assert (changed.notes, changed.total) == ("Orchard Anchor 592", 700)


def test_answers_have_the_live_keys(api: httpx.Client) -> None:
    live, rows = payload("creditnote-create")["creditnote"], payload("creditnotes-list")["creditnotes"]
    party = api.get("/contacts", params={"contact_type": "customer"}).json()["contacts"][0]["contact_id"]
    values = {**payload("requests/creditnote-create"), "customer_id": party}
    made = api.post("/creditnotes", json=values).json()["creditnote"]
    assert live.keys() <= made.keys()
    assert live["line_items"][0].keys() <= made["line_items"][0].keys()
    same_types(made, live)
    row = api.get("/creditnotes").json()["creditnotes"][0]
    assert own_keys(row) == own_keys(rows[0])
    same_types(row, rows[0])


# States


async def test_states_of_a_note(shop: ZakyaClient) -> None:
    notes = shop.credit_notes
    note = await new_note(shop, is_draft=True)
    assert (note.status, note.creditnote_number[:3] if note.creditnote_number else "") == ("draft", "CN-")
    await refused(apply(shop, note, (await new_invoice(shop), 1)), "A credit note that is draft cannot be applied")
    await refused(notes.create_refund(note.creditnote_id, {"date": "2026-03-06", "amount": 1}), "cannot be refunded")
    await notes.mark_as_open(note.creditnote_id)
    await refused(notes.mark_as_draft(note.creditnote_id), "open cannot be marked as draft")
    await notes.mark_as_void(note.creditnote_id)
    await refused(notes.update(note.creditnote_id, {"notes": "x"}), "void cannot be changed")
    await notes.mark_as_draft(note.creditnote_id)
    await notes.submit(note.creditnote_id)
    await refused(notes.mark_as_open(note.creditnote_id), "pending approval cannot be")
    await notes.approve(note.creditnote_id)
    await notes.mark_as_open(note.creditnote_id)
    history = [each.description for each in await notes.list_comments(note.creditnote_id)]
    assert "Credit note marked as void." in history
    assert (await notes.get(note.creditnote_id)).issued_date is not None
    await notes.delete(note.creditnote_id)
    with pytest.raises(NotFoundError, match="Credit note does not exist"):
        await notes.get(note.creditnote_id)


# What a note pays


async def test_credits_pay_invoices_and_come_back(shop: ZakyaClient) -> None:
    first, second = await new_invoice(shop), await new_invoice(shop)
    note = await new_note(shop, 100)
    await apply(shop, note, (first, 80), (second, 15))
    assert await money(shop, note) == ("open", 5, 95, 0)
    assert (await owed(shop, first), await owed(shop, second)) == (("paid", 0), ("partially_paid", 65))
    rows = {row.invoice_id: row for row in await shop.credit_notes.list_credited_invoices(note.creditnote_id)}
    row = rows[second.invoice_id]
    assert (row.invoice_number, row.creditnote_number, row.credited_amount) == (
        second.invoice_number, note.creditnote_number, 15,
    )  # fmt: skip
    (credit,) = await shop.invoices.list_applied_credits(first.invoice_id)
    assert (credit.creditnote_id, credit.amount_applied) == (note.creditnote_id, 80)
    (listed,) = await shop.credit_notes.list(creditnote_number=note.creditnote_number)
    assert [each.amount_applied for each in listed.applied_invoices] == [80, 15]

    await refused(shop.credit_notes.delete(note.creditnote_id), "cannot be deleted")
    await refused(shop.credit_notes.mark_as_void(note.creditnote_id), "cannot be marked as void")
    other = {"customer_id": await customer(shop, 1)}
    await refused(shop.credit_notes.update(note.creditnote_id, other), "cannot be given to another customer")
    cheaper = {"line_items": [{"name": "Less", "quantity": 1, "rate": 94}]}
    await refused(shop.credit_notes.update(note.creditnote_id, cheaper), "less than what is applied")

    await shop.credit_notes.delete_credited_invoice(note.creditnote_id, row.creditnote_invoice_id)
    assert (await money(shop, note), await owed(shop, second)) == (("open", 20, 80, 0), ("sent", 80))
    with pytest.raises(NotFoundError):
        await shop.credit_notes.delete_credited_invoice(note.creditnote_id, row.creditnote_invoice_id)
    await shop.invoices.delete_applied_credit(first.invoice_id, credit.creditnotes_invoice_id)
    assert (await money(shop, note), await owed(shop, first)) == (("open", 100, 0, 0), ("sent", 80))
    await shop.credit_notes.mark_as_void(note.creditnote_id)


async def test_too_much_is_refused_as_a_whole(shop: ZakyaClient) -> None:
    first, second, foreign = await new_invoice(shop), await new_invoice(shop), await new_invoice(shop, who=1)
    note = await new_note(shop, 100)
    await refused(apply(shop, note, (first, 80), (second, 21)), "more than what is left of the credits")
    await refused(apply(shop, note, (first, 81)), "more than the balance that is due")
    await refused(apply(shop, note, (first, 1), (foreign, 1)), "same contact")
    await refused(apply(shop, note, (first, 0)), "amount_applied")
    await refused(apply(shop, note), "invoices")
    assert (await money(shop, note), await owed(shop, first)) == (("open", 100, 0, 0), ("sent", 80))


# Refunds


async def test_refunds_take_of_a_note_and_give_back(shop: ZakyaClient) -> None:
    notes = shop.credit_notes
    note = await new_note(shop, 100, reference_number="REF-1")
    refund = await notes.create_refund(note.creditnote_id, {"date": "2026-03-06", "amount": 60, "refund_mode": "cash"})
    assert (refund.creditnote_id, refund.amount, refund.reference_number) == (note.creditnote_id, 60, None)
    assert refund.customer_name == note.customer_name
    assert await money(shop, note) == ("open", 40, 0, 60)
    one = (note.creditnote_id, refund.creditnote_refund_id)
    await refused(notes.update_refund(*one, {"amount": 101}), "more than what is left")
    await notes.update_refund(*one, {"amount": 100, "description": "All of it"})
    assert await money(shop, note) == ("closed", 0, 0, 100)
    assert (await notes.get_refund(*one)).description == "All of it"
    more = {"date": "2026-03-06", "amount": 1}
    await refused(notes.create_refund(note.creditnote_id, more), "more than what is left")
    await refused(apply(shop, note, (await new_invoice(shop), 1)), "more than what is left")
    await refused(notes.delete(note.creditnote_id), "cannot be deleted")

    (listed,) = await notes.list_refunds(note.creditnote_id)
    assert (listed.creditnote_number, listed.amount_fcy) == (note.creditnote_number, 100)
    everyone = [row async for row in notes.list_all_refunds()]
    mine = [row.creditnote_refund_id async for row in notes.list_all_refunds(customer_id=note.customer_id)]
    assert refund.creditnote_refund_id in mine
    assert len(everyone) >= len(mine)
    assert [row async for row in notes.list_all_refunds(customer_id=await customer(shop, 2))] == []

    other = await new_note(shop)
    with pytest.raises(NotFoundError, match="Refund"):
        await notes.get_refund(other.creditnote_id, refund.creditnote_refund_id)
    await notes.delete_refund(*one)
    assert await money(shop, note) == ("open", 100, 0, 0)
    await notes.delete(note.creditnote_id)


# Lists and paper


async def test_notes_are_found(shop: ZakyaClient) -> None:
    note = await new_note(shop, 12.5, reference_number="REF-FIND", is_draft=True)
    line = note.line_items[0].line_item_id
    item = await shop.credit_notes.get(min(row.creditnote_id for row in await shop.credit_notes.list()))
    found = [
        await shop.credit_notes.list(reference_number="REF-FIND"),
        await shop.credit_notes.list(line_item_id=line),
        await shop.credit_notes.list(total=12.5),
        await shop.credit_notes.list(search_text="ref-find", filter_by="Status.Draft"),
        await shop.credit_notes.list(item_name="A promise that was not kept", status="draft", total=12.5),
    ]
    assert [[row.creditnote_id for row in rows] for rows in found] == [[note.creditnote_id]] * len(found)
    assert item.creditnote_id in [
        row.creditnote_id for row in await shop.credit_notes.list(item_id=item.line_items[0].item_id)
    ]
    assert not [row async for row in shop.credit_notes.list(reference_number="REF-FIND", filter_by="Status.Open")]


async def test_the_paper_of_a_note(shop: ZakyaClient) -> None:
    notes = shop.credit_notes
    note = await new_note(shop, is_draft=True)
    content = await notes.get_email_content(note.creditnote_id)
    assert str(note.creditnote_number) in (content.subject or "")
    mail = {"to_mail_ids": ["a@example.com", "b@example.com"], "subject": "Credit", "body": "Here it is."}
    await notes.email(note.creditnote_id, mail, attachments=b"%PDF-1.4")
    (sent,) = await notes.list_email_history(note.creditnote_id)
    assert (sent.to_mail_ids, sent.subject) == (["a@example.com", "b@example.com"], "Credit")
    now = await notes.get(note.creditnote_id)
    assert (now.status, now.is_emailed) == ("open", True)
    template = (await notes.list_templates())[-1]
    await notes.update_template(note.creditnote_id, template.template_id)
    await notes.update_billing_address(note.creditnote_id, {"city": "Pune"})
    await notes.update_shipping_address(note.creditnote_id, {"city": "Goa"})
    now = await notes.get(note.creditnote_id)
    assert now.template_name == template.template_name
    assert [each and each.city for each in (now.billing_address, now.shipping_address)] == ["Pune", "Goa"]
    await notes.add_comment(note.creditnote_id, {"description": "Call them."})
    comment = next(each for each in await notes.list_comments(note.creditnote_id) if each.comment_type == "user")
    await notes.delete_comment(note.creditnote_id, comment.comment_id)
    assert "Call them." not in [each.description for each in await notes.list_comments(note.creditnote_id)]
    assert (await notes.get(note.creditnote_id, accept="pdf")).startswith(b"%PDF")


async def test_stock_stays_as_it_is(shop: ZakyaClient) -> None:
    item = await anext(aiter(shop.items.list()))
    await new_note(shop, line_items=[{"item_id": item.item_id, "quantity": 1}])
    after = await shop.items.get(item.item_id)
    assert (after.stock_on_hand, after.available_stock) == (item.stock_on_hand, item.available_stock)
