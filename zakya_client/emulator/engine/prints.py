"""What is printed of records: number, party and days, the lines, and the sums where lines have prices."""

from __future__ import annotations

from starlette.responses import Response

from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record
from zakya_client.emulator.pdf import Sheet, html, pdf

FACTS = (
    ("Date", "date"), ("Due date", "due_date"), ("Customer", "customer_name"), ("Vendor", "vendor_name"),
    ("Reference", "reference_number"), ("Sales order", "salesorder_number"), ("Status", "status"),
)  # fmt: skip
SUMS = (
    ("Sub-total", "sub_total"), ("Discount", "discount_total"), ("Shipping", "shipping_charge"),
    ("Adjustment", "adjustment"), ("Tax", "tax_total"), ("Total", "total"), ("Balance due", "balance"),
)  # fmt: skip
ALWAYS = ("sub_total", "total", "balance")


def sheet(kind: Resource, shop: Shop, record: Record) -> Sheet:
    """Return what is printed of a record."""
    detail = kind.detail(shop, record)
    number = record.get(kind.number.field, "") if kind.number else ""
    priced = "total" in detail
    lines = detail.get("line_items") or []
    money = f"{{:,.{shop.precision}f}}".format
    columns = ("Item", "Quantity", "Rate", "Amount") if priced else ("Item", "Quantity")
    rows = [
        (
            str(line.get("name", "")), f"{line.get('quantity') or 0:g}",
            *((money(line.get("rate") or 0), money(line.get("item_total") or 0)) if priced else ()),
        )
        for line in lines
    ]  # fmt: skip
    known = [(name, detail[field], field) for name, field in SUMS if isinstance(detail.get(field), (int, float))]
    currency = str(detail.get("currency_code") or shop.organization["currency_code"])
    return Sheet(
        f"{kind.noun} {number or record[kind.id]}",
        [("From", shop.organization["name"])]
        + [(name, str(detail[field]).replace("_", " ")) for name, field in FACTS if detail.get(field)],
        columns,
        rows,
        [(name, f"{currency} {money(value)}") for name, value, field in known if priced and (value or field in ALWAYS)],
    )


def printed(kind: Resource, shop: Shop, records: list[Record], form: str = "pdf") -> Response:
    """Return records as they are printed: `pdf` or `html`."""
    sheets = [sheet(kind, shop, each) for each in records]
    if form == "html":
        return Response(html(sheets), media_type="text/html")
    return Response(pdf(sheets), media_type="application/pdf")
