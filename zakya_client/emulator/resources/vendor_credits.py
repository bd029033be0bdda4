"""Vendor credits: what vendors give back, of a bill or on its own; it pays bills, or is refunded."""

from __future__ import annotations

import csv
import io
from xml.etree.ElementTree import Element, SubElement, tostring

from starlette.responses import Response

from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, Series, States
from zakya_client.emulator.engine.hooks import Call, Record, Seeds, Shop, balances
from zakya_client.emulator.engine.prints import printed

VENDOR_CREDITS = Document(
    "vendor_credits",
    number=Series("vendor_credit_number", "DN"),
    party=Reference("vendor_id", to="contacts", copies="vendor_name=contact_name", shown="billing_address"),
    references=(
        Reference("bill_id", to="bills", parent=True, copies="bill_number"),
        Reference("bill_id", to="bills", within="line_items", lists="vendorcredits"),
    ),
    states=States(
        "open", "draft",
        mark_as_open=("draft approved void", "open"), mark_as_void=Move("void", unused=True),
        submit=Move("pending_approval", "draft rejected open", unused=True)
    ),
    lines=Lines(rate="purchase_rate", credits={"bill_item_id": "bills"}),
    balance=Balance(pays="bills"),
    in_use="Vendor credits that are applied to bills or refunded cannot be deleted.",
    ignored="documents is_update_customer",
    custom="cf_claim",
    defaults={"bill_id": "", "bill_number": ""},
    search="vendor_credit_number reference_number vendor_name",
    aliases={"customer_id": "vendor_id", "customer_name": "vendor_name"},
    usual={"entity_type": "vendor_credit", "discount_setting": "flat", "adjustment_description": ""},
    when_set={
        "": "location_id location_name pricebook_id",
        "rows": "exchange_rate",
        "detail": "terms has_attachment",
        "line_items": "image_id storages warehouse_id warehouse_name location_id location_name",
    },
    columns="vendor_credit_number date vendor_name total balance status vendor_credit_id",
)  # fmt: skip


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
    for bill in shop.bills.having(_state="open")[:1]:
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
        balances.refund(shop, VENDOR_CREDITS, credit, {"amount": 10.0, "refund_mode": "cash"})
