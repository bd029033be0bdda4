"""Retainer invoices: asked for, paid in advance, and used for invoices later."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from zakya_client import NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator

from .conftest import payload
from .test_live_form import check_values, own_keys, same_types


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        yield zakya


@pytest.fixture
def customers(emulator: Emulator) -> list[str]:
    return [each["contact_id"] for each in emulator.shop.contacts]


async def new_retainer(shop: ZakyaClient, customer: str, *amounts: float, sent: bool = True) -> str:
    lines = [{"description": "Advance", "rate": amount} for amount in amounts or (100,)]
    retainer = await shop.retainer_invoices.create({"customer_id": customer, "line_items": lines})
    if sent:
        await shop.retainer_invoices.mark_as_sent(retainer.retainerinvoice_id)
    return retainer.retainerinvoice_id


async def pay(shop: ZakyaClient, customer: str, retainer: str, amount: float) -> str:
    body: Any = {"customer_id": customer, "payment_mode": "cash", "amount": amount, "invoices": []}
    payment = await shop.customer_payments.create({**body, "retainerinvoice_id": retainer})
    return payment.payment_id


async def figures(shop: ZakyaClient, retainer_id: str) -> tuple[Any, ...]:
    found = await shop.retainer_invoices.get(retainer_id)
    return found.status, found.payment_made, found.payment_drawn, found.balance


async def test_states(shop: ZakyaClient, customers: list[str]) -> None:
    states = shop.retainer_invoices
    retainer = await new_retainer(shop, customers[0], 60, 40, sent=False)
    assert await figures(shop, retainer) == ("draft", 0, 0, 100)
    with pytest.raises(ValidationError, match="that is draft cannot be"):
        await pay(shop, customers[0], retainer, 10)
    assert await states.mark_as_sent(retainer) == "Retainer Invoice status has been changed to Sent."
    with pytest.raises(ValidationError, match="marked as draft"):
        await states.mark_as_draft(retainer)
    await states.mark_as_void(retainer)
    for refused in (states.mark_as_sent, states.submit, states.approve):
        with pytest.raises(ValidationError, match="A retainer invoice that is void cannot be"):
            await refused(retainer)
    with pytest.raises(ValidationError, match="void"):
        await states.update(retainer, {"notes": "x"})
    await states.mark_as_draft(retainer)
    await states.submit(retainer)
    assert (await states.get(retainer)).status == "pending_approval"
    await states.approve(retainer)
    await states.mark_as_sent(retainer)
    history = [each.description async for each in states.list_comments(retainer)]
    assert history[0] == "Retainer invoice created."
    assert "Retainer invoice marked as approved." in history
    await states.delete(retainer)
    with pytest.raises(NotFoundError):
        await states.get(retainer)


async def test_a_retainer_is_paid_in_parts(shop: ZakyaClient, customers: list[str]) -> None:
    retainer = await new_retainer(shop, customers[0], 100)
    first = await pay(shop, customers[0], retainer, 30)
    assert await figures(shop, retainer) == ("partially_paid", 30, 0, 70)
    second = await pay(shop, customers[0], retainer, 70)
    assert await figures(shop, retainer) == ("paid", 100, 0, 0)
    found = await shop.retainer_invoices.get(retainer)
    assert [(each.payment_id, each.unused_payment_amount) for each in found.payments] == [
        (first, 30),
        (second, 70),
    ]
    rows = {row.payment_id: row async for row in shop.customer_payments.list(customer_id=customers[0])}
    assert (rows[first].retainerinvoice_id, rows[first].payment_type) == (retainer, "Retainer Payment")
    for refused in (shop.retainer_invoices.delete, shop.retainer_invoices.mark_as_void):
        with pytest.raises(ValidationError, match="paid cannot be"):
            await refused(retainer)
    with pytest.raises(ValidationError, match="less than what was paid"):
        await shop.retainer_invoices.update(retainer, {"line_items": [{"rate": 99}]})
    await shop.customer_payments.update(second, {"amount": 20})
    assert await figures(shop, retainer) == ("partially_paid", 50, 0, 50)
    for payment in (first, second):
        await shop.customer_payments.delete(payment)
    assert await figures(shop, retainer) == ("sent", 0, 0, 100)


async def test_payments_that_are_refused(shop: ZakyaClient, customers: list[str]) -> None:
    retainer = await new_retainer(shop, customers[0], 100)
    other = await new_retainer(shop, customers[0], 100)
    with pytest.raises(ValidationError, match="more than the balance"):
        await pay(shop, customers[0], retainer, 101)
    with pytest.raises(ValidationError, match="its own customer"):
        await pay(shop, customers[1], retainer, 10)
    with pytest.raises(NotFoundError):
        await pay(shop, customers[0], "1", 10)
    payment = await pay(shop, customers[0], retainer, 100)
    for changed in (other, ""):
        with pytest.raises(ValidationError, match="cannot be changed"):
            await shop.customer_payments.update(payment, {"retainerinvoice_id": changed})
    with pytest.raises(ValidationError, match="more than the balance"):
        await shop.customer_payments.update(payment, {"amount": 100.01})
    with pytest.raises(ValidationError, match="another customer"):
        await shop.retainer_invoices.update(retainer, {"customer_id": customers[1]})
    assert await figures(shop, retainer) == ("paid", 100, 0, 0)


async def test_what_was_paid_in_advance_goes_to_an_invoice(shop: ZakyaClient, customers: list[str]) -> None:
    retainer = await new_retainer(shop, customers[0], 100)
    payment = await pay(shop, customers[0], retainer, 100)
    lines = [{"name": "Tea set", "rate": 80, "quantity": 1}]
    invoice = (await shop.invoices.create({"customer_id": customers[0], "line_items": lines})).invoice_id
    await shop.invoices.mark_as_sent(invoice)
    await shop.invoices.apply_credits(invoice, {"invoice_payments": [{"payment_id": payment, "amount_applied": 80}]})
    assert ((await shop.invoices.get(invoice)).status, await figures(shop, retainer)) == ("paid", ("paid", 100, 80, 0))
    found = await shop.customer_payments.get(payment)
    assert (found.unused_amount, [each.invoice_id for each in found.invoices]) == (20, [invoice])
    (paid,) = [each async for each in shop.invoices.list_payments(invoice)]
    await shop.invoices.delete_payment(invoice, paid.invoice_payment_id)
    assert ((await shop.invoices.get(invoice)).balance, await figures(shop, retainer)) == (80, ("paid", 100, 0, 0))


async def test_an_update(shop: ZakyaClient, customers: list[str]) -> None:
    body: Any = {"retainerinvoice_number": "MY-1", "customer_id": customers[0], "line_items": [{"rate": 5}]}
    retainer = await shop.retainer_invoices.create(body, ignore_auto_number_generation=True)
    assert (retainer.retainerinvoice_number, retainer.total) == ("MY-1", 5)
    line = retainer.line_items[0]
    lines: Any = [{"line_item_id": line.line_item_id, "rate": 7, "description": "More"}, {"rate": 2.5}]
    changed = await shop.retainer_invoices.update(retainer.retainerinvoice_id, {"line_items": lines, "notes": "Thanks"})
    assert (changed.total, changed.balance, changed.notes) == (9.5, 9.5, "Thanks")
    assert changed.line_items[0].line_item_id == line.line_item_id
    with pytest.raises(ValidationError, match="line_items"):
        await shop.retainer_invoices.update(retainer.retainerinvoice_id, {"line_items": []})
    number = (await shop.retainer_invoices.get(await new_retainer(shop, customers[0]))).retainerinvoice_number
    assert str(number).startswith("RET-0")


async def test_a_draft_that_is_mailed_is_sent(shop: ZakyaClient, customers: list[str], emulator: Emulator) -> None:
    retainer = await new_retainer(shop, customers[0], sent=False)
    mail = await shop.retainer_invoices.get_email_content(retainer)
    assert (mail.file_name or "").startswith("RET-")
    await shop.retainer_invoices.email(retainer, {"to_mail_ids": ["ada@example.com"], "subject": "Please pay"})
    found = await shop.retainer_invoices.get(retainer)
    assert (found.status, found.is_emailed) == ("sent", True)
    sent = [each for each in emulator.shop.emails if each["record_id"] == retainer]
    assert [(each["to_mail_ids"], each["subject"]) for each in sent] == [(["ada@example.com"], "Please pay")]


async def test_files(shop: ZakyaClient, customers: list[str], tmp_path: Any) -> None:
    retainer = await new_retainer(shop, customers[0])
    with pytest.raises(NotFoundError):
        await shop.retainer_invoices.get_attachment(retainer).save(tmp_path / "none")
    await shop.retainer_invoices.add_attachment(retainer, ("terms.txt", b"Pay by June."), can_send_in_mail=True)
    found = await shop.retainer_invoices.get(retainer)
    (file,) = found.documents
    assert (found.attachment_name, found.can_send_in_mail, file.file_name) == ("terms.txt", True, "terms.txt")
    assert await shop.retainer_invoices.get_attachment(retainer) == b"Pay by June."
    with pytest.raises(NotFoundError):
        await shop.retainer_invoices.delete_attachment(retainer, "1")
    await shop.retainer_invoices.delete_attachment(retainer, file.document_id or "")
    assert (await shop.retainer_invoices.get(retainer)).documents == []


async def test_comments(shop: ZakyaClient, customers: list[str]) -> None:
    retainer = await new_retainer(shop, customers[0])
    comments = shop.retainer_invoices
    await comments.add_comment(retainer, {"description": "Call her", "payment_expected_date": "2026-11-30"})
    said = [each async for each in comments.list_comments(retainer)][-1]
    assert (said.description, said.retainerinvoice_id, said.comment_type) == ("Call her", retainer, "user")
    changed = await comments.update_comment(retainer, said.comment_id, {"description": "Call him"})
    assert changed.description == "Call him"
    await comments.delete_comment(retainer, said.comment_id)
    assert said.comment_id not in [each.comment_id async for each in comments.list_comments(retainer)]
    with pytest.raises(NotFoundError):
        await comments.delete_comment(retainer, said.comment_id)


async def test_template_and_address(shop: ZakyaClient, customers: list[str]) -> None:
    retainer = await new_retainer(shop, customers[0])
    template = (await shop.retainer_invoices.list_templates())[-1]
    await shop.retainer_invoices.update_template(retainer, template.template_id)
    with pytest.raises(NotFoundError):
        await shop.retainer_invoices.update_template(retainer, "1")
    await shop.retainer_invoices.update_billing_address(retainer, {"city": "Goa"})
    found = await shop.retainer_invoices.get(retainer)
    assert found.template_name == template.template_name
    other = await shop.retainer_invoices.get(await new_retainer(shop, customers[0]))
    assert [each.billing_address and each.billing_address.city for each in (found, other)] == ["Goa", "Pune"]


async def test_the_printed_form(shop: ZakyaClient, customers: list[str]) -> None:
    retainer = await new_retainer(shop, customers[0])
    assert (await shop.retainer_invoices.get(retainer, accept="pdf")).startswith(b"%PDF")
    assert b"<h1>" in await shop.retainer_invoices.get(retainer, accept="html")


async def test_lists(shop: ZakyaClient, customers: list[str]) -> None:
    draft = await new_retainer(shop, customers[3], 10, sent=False)
    unpaid, half, paid = [await new_retainer(shop, customers[3], 10) for _ in range(3)]
    await pay(shop, customers[3], half, 5)
    await pay(shop, customers[3], paid, 10)
    wanted = {"Draft": draft, "Unpaid": unpaid, "Sent": unpaid, "PartiallyPaid": half, "Paid": paid}
    for name, retainer in wanted.items():
        rows = shop.retainer_invoices.list(filter_by=f"Status.{name}", customer_id=customers[3])
        assert [row.retainerinvoice_id async for row in rows] == [retainer]


def test_the_keys_are_those_of_the_published_answers(api: httpx.Client) -> None:
    row = api.get("/retainerinvoices").json()["retainerinvoices"][0]
    given = api.get(f"/retainerinvoices/{row['retainerinvoice_id']}").json()["retainerinvoice"]
    recorded, listed = payload("retainerinvoice-create"), payload("retainerinvoices-list")
    india = {"is_pre_gst", "place_of_supply"}
    assert own_keys(given) == own_keys(recorded["retainerinvoice"]) - india
    assert own_keys(row) == own_keys(listed["retainerinvoices"][0])
    for one, other in ((given, recorded["retainerinvoice"]), (row, listed["retainerinvoices"][0])):
        check_values(one)
        same_types(one, other)
