"""Credit notes: what customers get back, of an invoice, of a return or on its own; it pays invoices, or is refunded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from zakya_client.emulator.answers import conflict, missing
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, Series, States, balances
from zakya_client.emulator.engine.paperwork import shown_refunds
from zakya_client.emulator.engine.resource import picked
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.sums import money
from zakya_client.emulator.fields import Record

CREDITED = {
    "invoice_item_id": ("invoices", "invoice_id"),
    "salesreturn_item_id": ("sales_returns", "salesreturn_id"),
}
"""What a line can credit: the field with that line's id, and the resource and the id of its document."""


def has_line(field: str, note: Record, wanted: str) -> bool:
    """Return whether a line has that value."""
    return any(line.get(field) == wanted for line in note["line_items"])


CREDIT_NOTES = Document(
    "credit_notes",
    number=Series("creditnote_number", "CN"),
    party=Reference(
        "customer_id",
        to="contacts",
        copies={"customer_name": "contact_name", "email": "email"},
        shown="billing_address shipping_address",
    ),
    references=(
        Reference("invoice_id", to="invoices", parent=True),
        Reference("invoice_id", to="invoices", within="line_items", lists="creditnotes"),
        Reference("salesreturn_id", to="sales_returns", parent=True, lists="creditnotes"),
    ),
    states=States(
        "draft", mark_as_open=("draft approved void", "open"), mark_as_void=Move("void", "draft open", unused=True),
        mark_as_draft=("void", "draft"),
    ),
    lines=Lines(),
    balance=Balance(),
    in_use="Credit notes that are applied to invoices or refunded cannot be deleted.",
    custom="cf_credit_reason",
    defaults={"invoice_id": "", "salesreturn_id": ""},
    search="creditnote_number reference_number customer_name",
    filters={name: partial(has_line, name) for name in ("line_item_id", "tax_id")},
    usual={
        "discount_type": "item_level", "tax_type": "tax", "line_item_category": "line_item", "sales_channel": "",
        "lock_details": {"can_lock": False}, "CreditNote.documents": [],
    },
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
    """Refuse what the state or the document that is credited forbids, and fill lines from those that they credit."""
    after, is_new = {**before, **changes}, "creditnote_id" not in before
    if before["_state"] == "void":
        raise conflict("A credit note that is void cannot be changed.")
    if not is_new and after["customer_id"] != before["customer_id"]:
        CREDIT_NOTES.check_unused(shop, before, "given to another customer")
    more: Record = {}
    if is_new and not changes.get("is_draft"):
        more = {"status": "open", "issued_date": shop.today()}
    if "line_items" in changes:
        known = {line["line_item_id"]: line for line in before["line_items"]}
        more["line_items"] = [
            _filled(shop, row, known.get(row.get("line_item_id", ""), {}), after) for row in after["line_items"]
        ]
    for each, _, document in _credited(shop, {**after, **more}):
        if document["customer_id"] != after["customer_id"]:
            raise conflict(f"{each.one} can be credited to its own customer only.")
        if is_new and document["_state"] in ("draft", "void"):
            raise conflict(f"{each.one} that is {document['status']} cannot be credited.")
    return more


def _filled(shop: Shop, row: Record, known: Record, note: Record) -> Record:
    """Return a line of a request; a new one takes what it lacks of the line that it credits, its discount in part."""
    for field, (kind, name) in CREDITED.items():
        if row.get(field):
            document_id = row.get(name) or known.get(name) or note.get(name, "")
            source = _line(shop, kind, document_id, row[field])
            if not source:
                raise missing(field)
            copied = {} if known else picked(source, f"item_id discount {CREDIT_NOTES.lines.copies}")
            if copied.get("discount") and not isinstance(copied["discount"], str):
                part = row.get("quantity", 1.0) / source["quantity"]
                copied["discount"] = money(copied["discount"] * part, shop.precision)
            return {**copied, name: document_id, **row}
    return row


def _line(shop: Shop, kind: str, document_id: str, line_id: str) -> Record:
    lines = shop.stores[kind].find(document_id).get("line_items", ())
    return next((line for line in lines if line["line_item_id"] == line_id), {})


def _credited(shop: Shop, note: Record) -> Iterator[tuple[Document, Record, Record]]:
    """Yield what a note credits: the kind, the note or its line that names it, and the document."""
    for kind, name in CREDITED.values():
        for each in (note, *note["line_items"]):
            if each.get(name):
                yield shop.kinds[kind], each, shop.stores[kind][each[name]]


@CREDIT_NOTES.hook
def derive(_: Shop, note: Record) -> Record:
    """Return what follows from the status and the ledger."""
    return {
        "total_credits_used": note["credits_applied"], "total_refunded_amount": note["amount_refunded"],
        "current_sub_status": note["status"],
    }  # fmt: skip


@CREDIT_NOTES.hook
def moving(shop: Shop, note: Record, state: str) -> None:
    """Note a change of state in the history, and the day when the credit note is opened."""
    CREDIT_NOTES.remark(shop, note, f"Credit note marked as {state.replace('_', ' ')}.")
    if state == "open":
        shop.credit_notes.change(note, {"issued_date": shop.today()})


@CREDIT_NOTES.hook
def rows(shop: Shop, note: Record) -> Record:
    """Return the invoices that a credit note pays, under the keys of rows."""
    return {"applied_invoices": [{**each, "amount_applied": each["credited_amount"]} for each in _paid(shop, note)]}


@CREDIT_NOTES.hook
def detail(shop: Shop, note: Record) -> Record:
    """Return the invoices that a credit note was made for and those that it pays, and the refunds."""
    made_for: dict[str, Record] = {}
    for _, each, document in _credited(shop, note):
        if "invoice_number" in document:
            known = made_for.setdefault(document["invoice_id"], {**document, "amount": 0.0})
            known["amount"] += each.get("item_total", 0.0)
    return {
        "invoices": list(made_for.values()), "invoices_credited": _paid(shop, note),
        "creditnote_refunds": shown_refunds(CREDIT_NOTES, shop, note), "updated_time": note["last_modified_time"],
    }  # fmt: skip


# What a credit note pays


def _paid(shop: Shop, note: Record) -> list[Record]:
    return [
        {
            "creditnote_invoice_id": each["application_id"], "creditnote_id": note["creditnote_id"],
            "creditnote_number": note["creditnote_number"], "invoice_id": each["target_id"], "date": each["date"],
            "invoice_number": shop.invoices[each["target_id"]]["invoice_number"], "credited_amount": each["amount"],
        }
        for each in balances.applications(shop, source=note["creditnote_id"])
    ]  # fmt: skip


@CREDIT_NOTES.verb
def list_credited_invoices(shop: Shop, note: Record, _: Call) -> list[Record]:
    """Return the invoices that a credit note pays."""
    return _paid(shop, note)


@CREDIT_NOTES.verb
def apply_to_invoices(shop: Shop, note: Record, call: Call) -> None:
    """Pay invoices with what is left of a credit note: all of them, or none."""
    wanted = call.values()["invoices"]
    if not wanted:
        raise missing("invoices")
    for row in wanted:
        source = ("credit_notes", note["creditnote_id"])
        balances.apply(shop, source, ("invoices", row["invoice_id"]), row["amount_applied"])
        number = shop.invoices[row["invoice_id"]]["invoice_number"]
        CREDIT_NOTES.remark(shop, note, f"Credits applied to invoice {number}.")


@CREDIT_NOTES.verb
def delete_credited_invoice(shop: Shop, note: Record, call: Call) -> None:
    """Take a credit off an invoice; the credit note gets it back."""
    balances.unapply(shop, call.path["creditnote_invoice_id"], source=note["creditnote_id"])


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
    balances.refund(shop, "credit_notes", note, refund)
