"""Credit notes: what customers get back, of an invoice, of a return or on its own; it pays invoices, or is refunded."""

from __future__ import annotations

from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, Series, States
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, balances, crediting

CREDIT_NOTES = Document(
    "credit_notes",
    number=Series("creditnote_number", "CN"),
    party=Reference("customer_id", to="contacts", copies="customer_name=contact_name email",
                    shown="billing_address shipping_address"),
    references=(
        Reference("invoice_id", to="invoices", parent=True),
        Reference("invoice_id", to="invoices", within="line_items", lists="creditnotes"),
        Reference("salesreturn_id", to="sales_returns", parent=True, lists="creditnotes"),
    ),
    states=States(
        "draft", mark_as_open=Move("open", "draft approved void", day="issued_date"),
        mark_as_void=Move("void", "draft open", unused=True), mark_as_draft=("void", "draft")
    ),
    lines=Lines(credits={"invoice_item_id": "invoices", "salesreturn_item_id": "sales_returns"}),
    balance=Balance(pays="invoices"),
    in_use="Credit notes that are applied to invoices or refunded cannot be deleted.",
    custom="cf_credit_reason",
    defaults={"invoice_id": "", "salesreturn_id": ""},
    search="creditnote_number reference_number customer_name",
    usual={"discount_type": "item_level", "sales_channel": "", "documents": "", "CreditNote.documents": []},
    when_set={
        "": "tax_treatment vat_treatment vat_reg_no",
        "rows": "item_price item_quantity item_total item_total_price item_total_without_tax",
        "line_items": "batches storages serial_numbers code type combo_type is_combo_product is_item_shipped image_id"
        " is_returned_to_stock avatax_use_code avatax_tax_code warehouse_id warehouse_name",
    },
    columns="creditnote_number date customer_name total balance status creditnote_id",
)  # fmt: skip


@CREDIT_NOTES.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Open a new credit note, unless it is to be a draft."""
    is_open = "creditnote_id" not in before and not changes.get("is_draft")
    return {"status": "open", "issued_date": shop.today()} if is_open else {}


@CREDIT_NOTES.hook
def detail(shop: Shop, note: Record) -> Record:
    """Return the invoices that a credit note was made for."""
    made_for: dict[str, Record] = {}
    for _, each, document in crediting.credited(CREDIT_NOTES, shop, note):
        if "invoice_number" in document:
            known = made_for.setdefault(document["invoice_id"], {**document, "amount": 0.0})
            known["amount"] += each.get("item_total", 0.0)
    return {"invoices": list(made_for.values())}


def seed(seeds: Seeds) -> None:
    """Make a draft, and a credit note that is refunded in part, for goods that the first customer brought back."""
    shop = seeds.shop
    customer, note = next(iter(shop.contacts))["contact_id"], None
    for item in list(shop.items)[:2]:
        seeds.pass_time(7200)
        note = CREDIT_NOTES.create(shop, {
            "customer_id": customer, "is_draft": True, "reference_number": "Brought back", "date": shop.today(),
            "line_items": [{
                "item_id": item["item_id"], "description": "Too small", "quantity": 2.0,
                "tax_id": next(iter(shop.taxes), ""),
            }],
            "custom_fields": [{"api_name": "cf_credit_reason", "value": "Wrong size"}],
        })  # fmt: skip
    if note is None:
        return
    CREDIT_NOTES.change_state(shop, note, "mark_as_open")
    refund = {"amount": round(note["total"] / 2), "refund_mode": "cash", "description": "Paid back at the counter"}
    balances.refund(shop, CREDIT_NOTES, note, refund)
