"""Composite items: items that are made of other items. They are kept among the items and share their id."""

from __future__ import annotations

from attrs import evolve

from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, conflict, invalid, missing
from zakya_client.emulator.engine.stock import is_tracked
from zakya_client.emulator.resources import items
from zakya_client.emulator.resources.items import ITEMS

COMPOSITE_ITEMS = evolve(
    ITEMS,
    name="composite_items",
    noun="Composite item",
    id="composite_item_id",
    where=lambda item: bool(item["is_combo_product"]),
    defaults={
        **items.DEFAULTS, "is_combo_product": True, "combo_type": "assembly", "item_type": "inventory",
        "mapped_items": [],
    },
    usual={"is_taxable": True},
    when_set="alias_name assembly_type is_linked_with_zohocrm label_rate locations tax_exemption_code tax_exemption_id"
    " track_batch_number track_serial_number warehouses sales_rate",
    undescribed="",
    columns="name sku rate stock_on_hand combo_type status item_id",
)  # fmt: skip
COMPOSITE_ITEMS.hook(items.derive)
COMPOSITE_ITEMS.hook(items.moves)


@COMPOSITE_ITEMS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Return what changes in a composite item; its parts have to be items of the shop."""
    more = items.change(shop, changes, before)
    if "mapped_items" in changes:
        known = {part["line_item_id"]: part for part in before["mapped_items"]}
        rows = enumerate(changes["mapped_items"], start=1)
        more["mapped_items"] = [_part(shop, row, known, before, order) for order, row in rows]
    return more


def _part(shop: Shop, row: Record, known: dict[str, Record], before: Record, order: int) -> Record:
    old = known.get(row.get("line_item_id", ""), {})
    item_id = row.get("item_id") or old.get("item_id", "")
    if not item_id:
        raise missing("item_id")
    if _contains(shop, shop.items[item_id], before.get("item_id", "")):
        raise conflict("A composite item cannot be a part of itself.")
    quantity = row.get("quantity") or old.get("quantity") or 1.0
    if quantity < 0:
        raise invalid("quantity")
    line_id = old.get("line_item_id") or shop.new_id()
    return {"item_id": item_id, "quantity": quantity, "item_order": order, "line_item_id": line_id}


def _contains(shop: Shop, item: Record, wanted: str) -> bool:
    """Return whether an item is the wanted one or is, at some depth, made of it."""
    parts = item.get("mapped_items", [])
    return (wanted != "" and item.get("item_id") == wanted) or any(
        _contains(shop, shop.items.find(part["item_id"]), wanted) for part in parts
    )


@COMPOSITE_ITEMS.hook
def detail(shop: Shop, item: Record) -> Record:
    """Return the price, the opening stock and the parts."""
    opening = {key: value for key, value in item.get("opening", {}).items() if key != "locations"}
    return {
        **opening,
        "pricebook_rate": item["rate"],
        "package_details": item.get("package_details") or {},
        "mapped_items": [{**shop.items[part["item_id"]], **part} for part in item["mapped_items"]],
    }


def seed(seeds: Seeds) -> None:
    """Make two composite items, and bundle them once."""
    shop = seeds.shop
    for number in (1, 2) if seeds.items >= 10 else ():
        tracked = [item for item in shop.items if is_tracked(item) and not item["is_combo_product"]][:2]
        parts = [{"item_id": part["item_id"], "quantity": 1.0 + index} for index, part in enumerate(tracked)]
        composite = COMPOSITE_ITEMS.create(shop, {
            "name": f"Gift Set {number}", "sku": f"SET-{number}", "rate": 100.0 * number, "mapped_items": parts,
        })  # fmt: skip
        shop.kinds["bundles"].create(shop, {
            "reference_number": f"REF-B-{number:05}", "date": shop.today(), "quantity_to_bundle": float(number),
            "composite_item_id": composite["item_id"], "is_completed": True, "line_items": [
                {
                    "item_id": part["item_id"], "name": shop.items[part["item_id"]]["name"],
                    "quantity_consumed": part["quantity"], "account_id": shop.accounts["Inventory Asset"],
                }
                for part in composite["mapped_items"]
            ],
        })  # fmt: skip
