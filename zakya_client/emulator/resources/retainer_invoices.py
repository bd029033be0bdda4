"""Retainer invoices: what customers pay in advance; the payments of it can be applied to invoices later."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Move, Reference, Series, States
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, conflict, money, picked

RETAINER_INVOICES = Document(
    "retainer_invoices",
    number=Series("retainerinvoice_number", "RET"),
    party=Reference(
        "customer_id", to="contacts", copies="customer_name=contact_name", shown="billing_address shipping_address"
    ),
    lines=Lines(item="", copies=""),
    states=States(
        "draft",
        mark_as_sent=("draft approved", "sent"),
        mark_as_void=Move("void", unused=True),
        mark_as_draft=("void", "draft"),
    ),
    in_use="Retainer invoices that were paid cannot be deleted.",
    custom="cf_occasion",
    search="retainerinvoice_number reference_number customer_name",
    aliases={"retainer invoice_number": "retainerinvoice_number"},
    named={
        "Status.Unpaid": lambda _, retainer: retainer["status"] == "sent",
        "Status.Viewed": lambda _, retainer: bool(retainer.get("is_viewed_by_client")),
        "Date.PaymentExpectedDate": lambda _, retainer: bool(retainer.get("payment_expected_date")),
    },
    usual={
        "payment_options": {"payment_gateways": []}, "allow_partial_payments": True, "documents": "",
        "RetainerInvoice.documents": [],
    },
    columns="retainerinvoice_number date customer_name total balance status retainerinvoice_id",
)  # fmt: skip


@RETAINER_INVOICES.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Let the primary location have made it where the request names none."""
    return {} if {**before, **changes}.get("location_id") else shop.place("")


@RETAINER_INVOICES.hook
def derive(shop: Shop, retainer: Record) -> Record:
    """Return what was paid, what of that went to invoices, and how far it is by that."""
    payments = [shop.customer_payments[each] for each in retainer.get("payments", ())]
    made = money(sum(each["amount"] for each in payments), shop.precision)
    unused = sum(each["unused_amount"] for each in payments)
    left = money(retainer["total"] - made, shop.precision)
    if left < 0:
        raise conflict("The total of a retainer invoice cannot be less than what was paid.")
    state = retainer["_state"]
    paid = "paid" if left == 0 and made else "partially_paid" if made else state
    return {
        "payment_made": made, "payment_drawn": money(made - unused, shop.precision), "balance": left,
        "last_payment_date": max((each["date"] for each in payments), default=""),
        "status": paid if state == "sent" else state,
    }  # fmt: skip


@RETAINER_INVOICES.hook
def detail(shop: Shop, retainer: Record) -> Record:
    """Return the payments, each with what can still be applied to invoices."""
    payments = [shop.customer_payments[each] for each in retainer.get("payments", ())]
    return {"payments": [{**each, "unused_payment_amount": each["unused_amount"]} for each in payments]}


@RETAINER_INVOICES.hook
def line(_: Shop, retainer: Record, __: Record) -> Record:
    """Return where a line belongs."""
    return picked(retainer, "location_id location_name")


def seed(seeds: Seeds) -> None:
    """Make a draft and one that was sent."""
    shop = seeds.shop
    customer = next(iter(shop.contacts))["contact_id"]
    for amount, occasion in ((1200.0, "Wedding"), (800.0, "Fair")):
        retainer = RETAINER_INVOICES.create(shop, {
            "customer_id": customer, "line_items": [{"description": f"Advance for the {occasion.lower()}",
            "rate": amount}], "custom_fields": [{"api_name": "cf_occasion", "value": occasion}],
        })  # fmt: skip
        if occasion == "Fair":
            RETAINER_INVOICES.change_state(shop, retainer, "mark_as_sent")
