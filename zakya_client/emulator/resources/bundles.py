"""Bundles (assemblies): components leave the stock and composite items enter it."""

from __future__ import annotations

from zakya_client.emulator.answers import invalid
from zakya_client.emulator.engine import Document, Lines, Movement, Reference, Series, States
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

BUNDLES = Document(
    "bundles",
    noun="Assembly",
    unique="reference_number",
    number=Series("transaction_number", "BND"),
    references=(
        Reference(
            "composite_item_id",
            to="composite_items",
            copies={"composite_item_name": "name", "composite_item_sku": "sku"},
        ),
    ),
    lines=Lines(priced=False, quantity="quantity_consumed", copies="unit", shown=""),
    states=States("draft", "bundled"),
    also="description",
    optional="composite_item_id reference_number account_id",
    custom="cf_workbench",
    search="reference_number composite_item_name",
    aliases={"item_id": "composite_item_id", "warehouse_id": "location_id", "work_order_date": "date"},
    named={
        "Status.Pending": lambda _, bundle: bundle["status"] == "draft",
        "Status.Built": lambda _, bundle: bundle["status"] == "bundled",
    },
    messages={"create": "Assembly has been created.", "delete": "Assembly has been deleted."},
    when_set={"line_items": "warehouse_id warehouse_name", "detail": "custom_field_hash"},
    columns="reference_number date composite_item_name quantity_to_bundle status bundle_id",
)


@BUNDLES.hook
def change(shop: Shop, changes: Record, _: Record) -> Record:
    """Check the quantity, and say where the bundle is made."""
    if (changes["quantity_to_bundle"] or 0) <= 0:
        raise invalid("quantity_to_bundle")
    place = shop.location(changes.get("location_id") or "")
    status = "bundled" if changes["is_completed"] else changes.get("status") or "draft"
    return {**{name: place[name] for name in ("location_id", "location_name")}, "status": status}


@BUNDLES.hook
def derive(shop: Shop, bundle: Record) -> Record:
    """Return what the components cost, and where they lie."""
    lines = []
    for line in bundle["line_items"]:
        place = shop.location(line.get("location_id") or bundle["location_id"])
        rate = line.get("rate") or shop.items.find(line["item_id"]).get("purchase_rate") or 0.0
        lines.append({**line, "rate": rate, **{name: place[name] for name in ("location_id", "location_name")}})
    each = sum(line["rate"] * line["quantity_consumed"] for line in lines)
    return {"line_items": lines, "total": each * bundle["quantity_to_bundle"]}


@BUNDLES.hook
def moves(_: Shop, bundle: Record) -> list[Movement]:
    """Bring the composite items in and take the components out; `quantity_consumed` is what one of them takes."""
    if not bundle["is_completed"]:
        return []
    made = bundle["quantity_to_bundle"]
    return [
        Movement(bundle["composite_item_id"], made, bundle["location_id"]),
        *(
            Movement(line["item_id"], -line["quantity_consumed"] * made, line["location_id"])
            for line in bundle["line_items"]
        ),
    ]
