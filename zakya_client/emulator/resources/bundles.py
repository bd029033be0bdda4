"""Bundles (assemblies): components leave the stock and composite items enter it."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Movement, Reference, Series, States
from zakya_client.emulator.engine.hooks import Record, Shop, conflict, invalid

BUNDLES = Document(
    "bundles",
    noun="Assembly",
    unique="reference_number",
    number=Series("transaction_number", "BND"),
    references=(
        Reference("composite_item_id", to="composite_items", copies="composite_item_name=name composite_item_sku=sku"),
    ),
    lines=Lines(priced=False, quantity="quantity_consumed", copies="unit", shown=""),
    states=States("draft", mark_as_confirmed=("draft", "confirmed"), mark_as_assembled=("draft confirmed", "bundled")),
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


FIXED = ("composite_item_id", "quantity_to_bundle", "line_items", "location_id", "is_completed", "status")
"""What can't be changed of a bundle that is put together."""


@BUNDLES.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Check the quantity, and say where the bundle is made."""
    done = before.get("_state") == "bundled" and "bundle_id" in before
    if done and any(changes[name] != before.get(name) for name in FIXED if name in changes):
        raise conflict("An assembly that is built cannot be changed.")
    after = {**before, **changes}
    if (after.get("quantity_to_bundle") or 0) <= 0:
        raise invalid("quantity_to_bundle")
    more = shop.place(after.get("location_id") or "")
    if "bundle_id" in before and "is_completed" not in changes:
        return more
    status = "bundled" if changes.get("is_completed") else changes.get("status") or before["_state"]
    return {**more, "status": status, "_state": status}


@BUNDLES.hook
def derive(shop: Shop, bundle: Record) -> Record:
    """Return what the components cost, and where they lie."""
    lines = []
    for line in bundle["line_items"]:
        place = shop.place(line.get("location_id") or bundle["location_id"])
        rate = line.get("rate") or shop.items.find(line["item_id"]).get("purchase_rate") or 0.0
        lines.append({**line, "rate": rate, **place})
    each = sum(line["rate"] * line["quantity_consumed"] for line in lines)
    total = each * bundle["quantity_to_bundle"]
    return {"line_items": lines, "total": total, "is_completed": bundle["_state"] == "bundled"}


@BUNDLES.hook
def moves(_: Shop, bundle: Record) -> list[Movement]:
    """Bring the composite items in and take the components out; `quantity_consumed` is what one of them takes.

    A bundle that is confirmed only sets its components aside.
    """
    made = bundle["quantity_to_bundle"]
    parts = [(line["item_id"], line["quantity_consumed"] * made, line["location_id"]) for line in bundle["line_items"]]
    if bundle["_state"] == "confirmed":
        return [Movement(item_id, quantity, place, committed=True) for item_id, quantity, place in parts]
    if bundle["_state"] != "bundled":
        return []
    return [
        Movement(bundle["composite_item_id"], made, bundle["location_id"]),
        *(Movement(item_id, -quantity, place) for item_id, quantity, place in parts),
    ]
