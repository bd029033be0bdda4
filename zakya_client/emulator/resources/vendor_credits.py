"""Vendor credits: what vendors give back, of a bill or on its own; it pays bills, or is refunded."""

from __future__ import annotations

import csv
import io
from functools import partial
from xml.etree.ElementTree import Element, SubElement, tostring

from starlette.responses import Response

from zakya_client.emulator.answers import conflict, invalid, missing
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, Series, States, balances
from zakya_client.emulator.engine.paperwork import shown_refunds
from zakya_client.emulator.engine.prints import printed
from zakya_client.emulator.engine.resource import picked
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.sums import money
from zakya_client.emulator.fields import Record
from zakya_client.emulator.resources.credit_notes import has_line
from zakya_client.emulator.resources.invoices import has_custom

VENDOR_CREDITS = Document(
    "vendor_credits",
    number=Series("vendor_credit_number", "DN"),
    party=Reference(
        "vendor_id",
        to="contacts",
        copies={"vendor_name": "contact_name"},
        shown="billing_address",
    ),
    references=(
        Reference("bill_id", to="bills", parent=True, copies={"bill_number": "bill_number"}),
        Reference("bill_id", to="bills", within="line_items", lists="vendorcredits"),
    ),
    states=States(
        "open", "draft",
        mark_as_open=("draft approved void", "open"), mark_as_void=Move("void", unused=True),
        submit=Move("pending_approval", "draft rejected open", unused=True),
    ),
    lines=Lines(rate="purchase_rate"),
    balance=Balance(),
    in_use="Vendor credits that are applied to bills or refunded cannot be deleted.",
    ignored="documents is_update_customer",
    custom="cf_claim",
    defaults={"bill_id": "", "bill_number": ""},
    search="vendor_credit_number reference_number vendor_name",
    aliases={"customer_id": "vendor_id", "customer_name": "vendor_name"},
    filters={**{name: partial(has_line, name) for name in ("line_item_id", "tax_id")}, "custom_field": has_custom},
    usual={
        "entity_type": "vendor_credit", "discount_setting": "flat", "line_item_category": "line_item",
        "tax_type": "tax", "documents": [], "adjustment_description": "",
    },
    when_set={
        "": "location_id location_name pricebook_id",
        "rows": "exchange_rate",
        "detail": "terms has_attachment",
        "line_items": "image_id storages warehouse_id warehouse_name location_id location_name",
    },
    columns="vendor_credit_number date vendor_name total balance status vendor_credit_id",
)  # fmt: skip


@VENDOR_CREDITS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Refuse what the state or the bill that is credited forbids, and fill lines from those that they credit."""
    after, is_new = {**before, **changes}, "vendor_credit_id" not in before
    if before["_state"] == "void":
        raise conflict("A vendor credit that is void cannot be changed.")
    if shop.contacts.find(after["vendor_id"]).get("contact_type") != "vendor":
        raise invalid("vendor_id")
    if not is_new and after["vendor_id"] != before["vendor_id"]:
        VENDOR_CREDITS.check_unused(shop, before, "given to another vendor")
    more: Record = {}
    if "line_items" in changes:
        known = {line["line_item_id"]: line for line in before["line_items"]}
        more["line_items"] = [
            _filled(shop, row, known.get(row.get("line_item_id", ""), {}), after) for row in after["line_items"]
        ]
    for each in (after, *{**after, **more}["line_items"]):
        if not each.get("bill_id"):
            continue
        bill = shop.bills[each["bill_id"]]
        if bill["vendor_id"] != after["vendor_id"]:
            raise conflict("A bill can be credited by its own vendor only.")
        if is_new and bill["_state"] != "open":
            raise conflict(f"A bill that is {bill['status'].replace('_', ' ')} cannot be credited.")
    return more


def _filled(shop: Shop, row: Record, known: Record, credit: Record) -> Record:
    """Return a line of a request; a new one takes what it lacks of the line that it credits, its discount in part."""
    wanted = row.get("bill_item_id")
    if not wanted:
        return row
    bill_id = known.get("bill_id") or credit["bill_id"]
    bills = [shop.bills[bill_id]] if bill_id else shop.bills
    found = ((bill, line) for bill in bills for line in bill["line_items"] if line["line_item_id"] == wanted)
    bill, source = next(found, (Record(), Record()))
    if not source:
        raise missing("bill_item_id")
    copied = {} if known else picked(source, f"item_id discount {VENDOR_CREDITS.lines.copies}")
    if copied.get("discount") and not isinstance(copied["discount"], str):
        part = row.get("quantity", 1.0) / source["quantity"]
        copied["discount"] = money(copied["discount"] * part, shop.precision)
    return {**copied, "bill_id": bill["bill_id"], **row}


@VENDOR_CREDITS.hook
def derive(_: Shop, credit: Record) -> Record:
    """Return what follows from the status and the ledger."""
    return {
        "total_credits_used": credit["credits_applied"], "total_refunded_amount": credit["amount_refunded"],
        "current_sub_status": credit["status"],
    }  # fmt: skip


@VENDOR_CREDITS.hook
def moving(shop: Shop, credit: Record, state: str) -> None:
    """Note a change of state in the history."""
    VENDOR_CREDITS.remark(shop, credit, f"Vendor credit marked as {state.replace('_', ' ')}.")


@VENDOR_CREDITS.hook
def rows(shop: Shop, credit: Record) -> Record:
    """Return the bills that a vendor credit pays, under the keys of rows."""
    return {"applied_bills": [{**each, "amount_applied": each["amount"]} for each in _paid(shop, credit)]}


@VENDOR_CREDITS.hook
def detail(shop: Shop, credit: Record) -> Record:
    """Return the bills that a vendor credit pays, the refunds, and who changed it last."""
    return {
        "bills_credited": _paid(shop, credit), "vendor_credit_refunds": shown_refunds(VENDOR_CREDITS, shop, credit),
        "last_modified_by_name": credit["created_by_name"],
    }  # fmt: skip


@VENDOR_CREDITS.hook
def line(shop: Shop, _: Record, line: Record) -> Record:
    """Return the stock of a line's item, where it lies, and how its pieces are told apart."""
    item = shop.items.find(line["item_id"])
    place = shop.stores["locations"].find(line.get("location_id", ""))
    return {
        "stock_on_hand": item.get("stock_on_hand", 0.0) if item.get("track_inventory") else "",
        "track_serial_number": bool(line.get("serial_numbers")), "track_batch_number": bool(line.get("batches")),
        "is_storage_location_enabled": bool(line.get("storages")),
        **({"location_name": place["location_name"]} if place else {}),
    }  # fmt: skip


# What a vendor credit pays


def _paid(shop: Shop, credit: Record) -> list[Record]:
    return [
        {
            "vendor_credit_bill_id": each["application_id"], "vendor_credit_id": credit["vendor_credit_id"],
            "bill_id": each["target_id"], "bill_number": shop.bills[each["target_id"]]["bill_number"],
            "date": each["date"], "amount": each["amount"],
        }
        for each in balances.applications(shop, source=credit["vendor_credit_id"])
    ]  # fmt: skip


@VENDOR_CREDITS.verb
def list_credited_bills(shop: Shop, credit: Record, _: Call) -> list[Record]:
    """Return the bills that a vendor credit pays."""
    return _paid(shop, credit)


@VENDOR_CREDITS.verb
def apply_to_bills(shop: Shop, credit: Record, call: Call) -> None:
    """Pay bills with what is left of a vendor credit: all of them, or none."""
    wanted = call.values()["bills"]
    if not wanted:
        raise missing("bills")
    for row in wanted:
        source = ("vendor_credits", credit["vendor_credit_id"])
        balances.apply(shop, source, ("bills", row["bill_id"]), row["amount_applied"])
        number = shop.bills[row["bill_id"]]["bill_number"]
        VENDOR_CREDITS.remark(shop, credit, f"Credits applied to bill {number}.")


@VENDOR_CREDITS.verb
def delete_credited_bill(shop: Shop, credit: Record, call: Call) -> None:
    """Take a credit off a bill; the vendor credit gets it back."""
    balances.unapply(shop, call.path["vendor_credit_bill_id"], source=credit["vendor_credit_id"])


# As a record, and as a file


@VENDOR_CREDITS.verb
def get(shop: Shop, credit: Record, call: Call) -> Record | Response:
    """Return a vendor credit, or a file of it."""
    wanted = call.parameter("accept")
    if wanted in ("pdf", "html", "jhtml"):
        return printed(VENDOR_CREDITS, shop, [credit], wanted.removeprefix("j"))
    if wanted == "xml":
        return Response(_xml(VENDOR_CREDITS.detail(shop, credit)), media_type="application/xml")
    if wanted in ("csv", "xls"):
        media_type = "text/csv" if wanted == "csv" else "application/vnd.ms-excel"
        return Response(_table(VENDOR_CREDITS.detail(shop, credit), wanted), media_type=media_type)
    return credit


def _xml(detail: Record) -> bytes:
    root = Element("vendor_credit")
    for name, value in detail.items():
        if not isinstance(value, (list, dict)):
            SubElement(root, name).text = str(value)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def _table(detail: Record, form: str) -> str:
    """Return a row a line: text whose fields are separated by commas, or by tabs, which spreadsheets read too."""
    columns = ("name", "quantity", "rate", "item_total")
    text = io.StringIO()
    writer = csv.writer(text, dialect="excel" if form == "csv" else "excel-tab")
    writer.writerow(("vendor_credit_number", *columns))
    for each in detail["line_items"]:
        writer.writerow((detail["vendor_credit_number"], *(each[name] for name in columns)))
    return text.getvalue()


def seed(seeds: Seeds) -> None:
    """Make a vendor credit that pays a part of the bill that is open, and is refunded in part."""
    shop = seeds.shop
    for bill in [each for each in shop.bills if each["_state"] == "open"][:1]:
        seeds.pass_time(7200)
        item = next(iter(shop.items), None)
        credit = VENDOR_CREDITS.create(shop, {
            "vendor_id": bill["vendor_id"], "reference_number": "Damaged", "notes": "Broken on the way",
            "custom_fields": [{"api_name": "cf_claim", "value": "C-17"}],
            "line_items": [{
                **({"item_id": item["item_id"]} if item else {"name": "Damages"}), "description": "Torn",
                "quantity": 2.0, "rate": 40.0, "tax_id": next(iter(shop.taxes), ""),
            }],
        })  # fmt: skip
        source = ("vendor_credits", credit["vendor_credit_id"])
        balances.apply(shop, source, ("bills", bill["bill_id"]), 50.0)
        balances.refund(shop, "vendor_credits", credit, {"amount": 10.0, "refund_mode": "cash"})
