"""Payments of customers: what they leave of invoices, in part, in full, too much and several at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from zakya_client import ConflictError, NotFoundError, ValidationError, ZakyaClient
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


async def new_invoice(shop: ZakyaClient, customer: str, amount: float, *, sent: bool = True, **more: Any) -> str:
    lines = [{"name": "Tea set", "rate": amount, "quantity": 1}]
    invoice = await shop.invoices.create({"customer_id": customer, "line_items": lines, **more})
    if sent:
        await shop.invoices.mark_as_sent(invoice.invoice_id)
    return invoice.invoice_id


async def pay(shop: ZakyaClient, customer: str, amount: float, applied: dict[str, float], **more: Any) -> Any:
    rows = [{"invoice_id": invoice, "amount_applied": part} for invoice, part in applied.items()]
    body = {"customer_id": customer, "payment_mode": "cash", "amount": amount, "invoices": rows, **more}
    return await shop.customer_payments.create(body)


async def due(shop: ZakyaClient, invoice_id: str) -> tuple[float | None, str | None]:
    invoice = await shop.invoices.get(invoice_id)
    return invoice.balance, invoice.status


async def test_an_invoice_is_paid_in_parts(shop: ZakyaClient, customers: list[str]) -> None:
    invoice = await new_invoice(shop, customers[0], 700)
    first = await pay(shop, customers[0], 300, {invoice: 300})
    assert (first.unused_amount, first.amount, first.currency_code) == (0, 300, "INR")
    assert await due(shop, invoice) == (400, "partially_paid")
    await pay(shop, customers[0], 400, {invoice: 400})
    assert await due(shop, invoice) == (0, "paid")
    (row,) = first.invoices
    assert (row.invoice_id, row.amount_applied, row.total, row.balance) == (invoice, 300, 700, 400)


async def test_what_is_paid_too_much_is_left(shop: ZakyaClient, customers: list[str]) -> None:
    one, other = [await new_invoice(shop, customers[0], amount) for amount in (100, 250.5)]
    payment = await pay(shop, customers[0], 500, {one: 100, other: 200})
    assert payment.unused_amount == 200
    assert [await due(shop, each) for each in (one, other)] == [(0, "paid"), (50.5, "partially_paid")]
    rows = {row.payment_id: row async for row in shop.customer_payments.list(customer_id=customers[0])}
    row = rows[payment.payment_id]
    numbers = [(await shop.invoices.get(each)).invoice_number for each in (one, other)]
    assert (row.invoice_numbers, row.unused_amount, row.bcy_unused_amount) == (", ".join(map(str, numbers)), 200, 200)


async def test_an_invoice_that_is_overdue(shop: ZakyaClient, customers: list[str]) -> None:
    invoice = await new_invoice(shop, customers[0], 90, date="2024-01-01", due_date="2024-01-15")
    assert await due(shop, invoice) == (90, "overdue")
    await pay(shop, customers[0], 40, {invoice: 40})
    assert await due(shop, invoice) == (50, "overdue")
    last = await pay(shop, customers[0], 50, {invoice: 50})
    assert await due(shop, invoice) == (0, "paid")
    await shop.customer_payments.delete(last.payment_id)
    assert await due(shop, invoice) == (50, "overdue")


async def test_a_change_gives_back_what_the_list_leaves_out(shop: ZakyaClient, customers: list[str]) -> None:
    one, other = [await new_invoice(shop, customers[0], 100) for _ in range(2)]
    payment_id = (await pay(shop, customers[0], 100, {one: 60})).payment_id
    changed = await shop.customer_payments.update(payment_id, {"description": "By the door"})
    assert (changed.description, changed.unused_amount, len(changed.invoices)) == ("By the door", 40, 1)
    rows = [{"invoice_id": other, "amount_applied": 50}]
    changed = await shop.customer_payments.update(payment_id, {"amount": 50, "invoices": rows})
    assert (changed.amount, changed.unused_amount) == (50, 0)
    assert [await due(shop, each) for each in (one, other)] == [(100, "sent"), (50, "partially_paid")]
    assert (await shop.customer_payments.update(payment_id, {"invoices": []})).unused_amount == 50
    assert await due(shop, other) == (100, "sent")


async def test_a_deleted_payment_leaves_everything_as_before(shop: ZakyaClient, customers: list[str]) -> None:
    one, other = [await new_invoice(shop, customers[0], 100) for _ in range(2)]
    payment = await pay(shop, customers[0], 150, {one: 100, other: 50})
    assert await shop.customer_payments.delete(payment.payment_id) == "The payment has been deleted."
    assert [await due(shop, each) for each in (one, other)] == [(100, "sent"), (100, "sent")]
    with pytest.raises(NotFoundError):
        await shop.customer_payments.get(payment.payment_id)
    await shop.invoices.delete(one)


async def test_an_invoice_that_is_paid_stays(shop: ZakyaClient, customers: list[str]) -> None:
    invoice = await new_invoice(shop, customers[0], 100)
    payment = await pay(shop, customers[0], 10, {invoice: 10})
    for refused in (shop.invoices.delete, shop.invoices.mark_as_void):
        with pytest.raises(ValidationError):
            await refused(invoice)
    await shop.invoices.delete_payment(invoice, payment.invoices[0].invoice_payment_id)
    assert (await shop.customer_payments.get(payment.payment_id)).unused_amount == 10
    assert await due(shop, invoice) == (100, "sent")


@pytest.mark.parametrize(
    ("amount", "applied", "message"),
    [
        (0, {}, "amount"),
        (-5, {}, "amount"),
        (10, {"sent": 20}, "more than what is left"),
        (500, {"sent": 101}, "more than the balance"),
        (500, {"sent": 60, "again": 60}, "more than the balance"),
        (100, {"sent": 0}, "amount_applied"),
        (100, {"sent": 50, "draft": 50}, "draft"),
        (100, {"sent": 50, "other": 50}, "same contact"),
    ],
)
async def test_what_is_refused_changes_nothing(
    shop: ZakyaClient, customers: list[str], amount: float, applied: dict[str, float], message: str
) -> None:
    sent = await new_invoice(shop, customers[0], 100)
    known = {
        "sent": sent,
        "again": sent,
        "draft": await new_invoice(shop, customers[0], 100, sent=False),
        "other": await new_invoice(shop, customers[1], 100),
    }
    rows = [{"invoice_id": known[name], "amount_applied": part} for name, part in applied.items()]
    body = {"customer_id": customers[0], "payment_mode": "cash", "amount": amount, "invoices": rows}
    before = [row.payment_id async for row in shop.customer_payments.list()]
    with pytest.raises((ValidationError, ConflictError), match=message):
        await shop.customer_payments.create(body)
    assert await due(shop, sent) == (100, "sent")
    assert [row.payment_id async for row in shop.customer_payments.list()] == before


async def test_whoever_is_not_there_neither_pays_nor_is_paid(shop: ZakyaClient, customers: list[str]) -> None:
    for customer, applied in (("1", {}), (customers[0], {"1": 5.0})):
        with pytest.raises(NotFoundError):
            await pay(shop, customer, 10, applied)
    with pytest.raises(NotFoundError):
        await shop.customer_payments.update("1", {"description": "x"})


async def test_changes_that_are_refused(shop: ZakyaClient, customers: list[str]) -> None:
    invoice = await new_invoice(shop, customers[0], 100)
    payment_id = (await pay(shop, customers[0], 80, {invoice: 80})).payment_id
    for changes in ({"amount": 79}, {"customer_id": customers[1]}, {"amount": 0}):
        with pytest.raises(ValidationError):
            await shop.customer_payments.update(payment_id, changes)
    too_much = [{"invoice_id": invoice, "amount_applied": 81.0}]
    with pytest.raises(ValidationError):
        await shop.customer_payments.update(payment_id, {"invoices": too_much})
    assert await due(shop, invoice) == (20, "partially_paid")


async def test_tax_that_the_customer_keeps_back(shop: ZakyaClient, customers: list[str]) -> None:
    invoice = await new_invoice(shop, customers[0], 100)
    row = {"invoice_id": invoice, "amount_applied": 90, "tax_amount_withheld": 10}
    body = {"customer_id": customers[0], "payment_mode": "cash", "amount": 95, "invoices": [row]}
    payment = await shop.customer_payments.create(body)
    assert (payment.unused_amount, payment.tax_amount_withheld) == (5, 10)
    assert await due(shop, invoice) == (0, "paid")
    await shop.customer_payments.delete(payment.payment_id)
    assert await due(shop, invoice) == (100, "sent")


async def test_numbers_and_places(shop: ZakyaClient, customers: list[str], emulator: Emulator) -> None:
    one, other = [await pay(shop, customers[0], 10, {}) for _ in range(2)]
    assert int(other.payment_number) == int(one.payment_number) + 1
    assert (one.account_name, one.location_name) == ("Undeposited Funds", emulator.shop.location("")["location_name"])
    bank, place = emulator.shop.accounts["Bank"], emulator.shop.locations[1]["location_id"]
    moved = await shop.customer_payments.update(one.payment_id, {"account_id": bank, "location_id": place})
    assert (moved.account_name, moved.location_id) == ("Bank", place)


async def test_custom_fields(shop: ZakyaClient, customers: list[str]) -> None:
    payment = await pay(shop, customers[0], 10, {})
    await shop.customer_payments.update_custom_fields(payment.payment_id, [{"label": "Received by", "value": "Bilal"}])
    assert (await shop.customer_payments.get(payment.payment_id)).cf["received_by"] == "Bilal"
    rows = {row.payment_id: row async for row in shop.customer_payments.list(customer_id=customers[0])}
    assert rows[payment.payment_id].cf["received_by"] == "Bilal"


async def test_how_it_was_paid(shop: ZakyaClient, customers: list[str]) -> None:
    modes = ("banktransfer", "Bank Transfer", "creditcard", "cash")
    paid = {mode: (await pay(shop, customers[2], 10, {}, payment_mode=mode)).payment_id for mode in modes}
    for name, wanted in (("BankTransfer", modes[:2]), ("CreditCard", modes[2:3]), ("Cash", modes[3:]), ("All", modes)):
        rows = shop.customer_payments.list(filter_by=f"PaymentMode.{name}", customer_id=customers[2])
        assert {row.payment_id async for row in rows} == {paid[mode] for mode in wanted}


@pytest.fixture
async def paid(shop: ZakyaClient, customers: list[str]) -> str:
    invoice = await new_invoice(shop, customers[0], 100)
    payment = await pay(shop, customers[0], 100, {invoice: 100})
    return str(payment.payment_id)


def test_the_keys_are_those_of_recorded_answers(paid: str, api: httpx.Client) -> None:
    given = api.get(f"/customerpayments/{paid}").json()["payment"]
    rows = api.get("/customerpayments").json()["customerpayments"]
    row = next(each for each in rows if each["payment_id"] == paid)
    recorded, row_recorded = payload("customerpayment-create")["payment"], payload("customerpayments-list")
    documented = {"status", "email", "amount_refunded", "location_id", "location_name"}
    assert own_keys(given) - documented == own_keys(recorded) - {"is_ondc_channel"}
    assert own_keys(row) - documented == own_keys(row_recorded["customerpayments"][0])
    assert set(given["invoices"][0]) - {"invoice_amount", "balance_amount"} == set(recorded["invoices"][0])
    for one, other in ((given, recorded), (row, row_recorded["customerpayments"][0])):
        check_values(one)
        same_types(one, other)
