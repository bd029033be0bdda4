"""Bundles (assemblies): components leave the stock and composite items enter it."""

from __future__ import annotations

from . import stock
from .answers import Answer, invalid, not_found, success
from .calls import Call
from .custom_fields import detail_keys, read_values, row_keys
from .fields import Record, fields
from .lists import Listing, listed, periods
from .shapes import BUNDLE, BUNDLE_LINE, fill
from .shop import Shop

ALSO = fields("description")

LIST_KEYS = [key for key in BUNDLE if key not in ("is_completed", "custom_fields", "project_id", "project_name")]
BUNDLE_ROW = {key: BUNDLE[key] for key in LIST_KEYS}


def new_bundle(shop: Shop, values: Record) -> Record:
    """Keeps a new bundle and, when it is completed, moves the stock.

    `quantity_consumed` is what one composite item takes of a component.
    """
    bundle = dict(values)
    composite = shop.items[bundle["composite_item_id"]]
    if not composite["is_combo_product"]:
        raise not_found("Composite item")
    if bundle["quantity_to_bundle"] <= 0:
        raise invalid("quantity_to_bundle")
    location = shop.location(bundle.get("location_id", ""))
    lines = bundle["line_items"]
    for order, line in enumerate(lines, start=1):
        item = shop.items[line["item_id"]]
        place = shop.location(line.get("location_id") or location["location_id"])
        line |= {
            "line_item_id": shop.new_id(),
            "item_order": order,
            "unit": line.get("unit") or item["unit"],
            "rate": line.get("rate") or item.get("purchase_rate") or 0.0,
            "location_id": place["location_id"],
            "location_name": place["location_name"],
        }
        if line["quantity_consumed"] <= 0:
            raise invalid("quantity_consumed")
    custom = read_values(bundle.pop("custom_fields", []), shop.custom_fields["bundle"])
    now = shop.now()
    bundle |= {
        "bundle_id": shop.new_id(),
        "transaction_number": shop.next_number(shop.bundles, "reference_number", "BND"),
        "composite_item_name": composite["name"],
        "composite_item_sku": composite["sku"],
        "status": "bundled" if bundle["is_completed"] else bundle.get("status") or "draft",
        "location_id": location["location_id"],
        "location_name": location["location_name"],
        "line_items": lines,
        "total": sum(line["rate"] * line["quantity_consumed"] for line in lines) * bundle["quantity_to_bundle"],
        "custom": {name: value for name, value in custom.items() if value != ""},
        "created_time": now,
        "last_modified_time": now,
        "created_by_id": shop.user_id,
    }
    shop.bundles.add(bundle)
    try:
        _move_stock(shop, bundle, 1)
    except Exception:
        shop.bundles.remove(bundle)
        raise
    return bundle


def _move_stock(shop: Shop, bundle: Record, direction: int) -> None:
    """Builds (1) or takes apart (-1); all movements happen or none."""
    if not bundle["is_completed"]:
        return
    made = bundle["quantity_to_bundle"] * direction
    moves = [(bundle["composite_item_id"], made, bundle["location_id"])]
    moves += [
        (line["item_id"], -line["quantity_consumed"] * made, line["location_id"]) for line in bundle["line_items"]
    ]
    done: list[tuple[Record, float, str]] = []
    try:
        for item_id, quantity, location_id in moves:
            stock.move(shop, shop.items[item_id], quantity, location_id)
            done.append((shop.items[item_id], quantity, location_id))
    except Exception:
        for item, quantity, location_id in done:
            stock.move(shop, item, -quantity, location_id)
        raise


def bundle_row(shop: Shop, bundle: Record) -> Record:
    """A bundle as a list row."""
    row = fill(BUNDLE_ROW, bundle) | row_keys(bundle["custom"], shop.custom_fields["bundle"])
    return row | {"line_items": [fill(BUNDLE_LINE, line) for line in bundle["line_items"]]}


def bundle_detail(shop: Shop, bundle: Record) -> Record:
    """A bundle with its components."""
    detail = fill(BUNDLE, bundle, detail_keys(bundle["custom"], shop.custom_fields["bundle"]))
    return detail | {"line_items": [fill(BUNDLE_LINE, line) for line in bundle["line_items"]]}


LISTING = Listing(
    "bundles", "Assemblies", bundle_row, BUNDLE,
    search=("reference_number", "composite_item_name"),
    aliases={"item_id": "composite_item_id", "warehouse_id": "location_id"},
    named={
        "Status.Pending": lambda _, bundle: bundle["status"] == "draft",
        "Status.Built": lambda _, bundle: bundle["status"] == "bundled",
        **periods("WorkOrderDate", "date"),
    },
)  # fmt: skip


def create(shop: Shop, call: Call) -> Answer:
    """POST /bundles."""
    return success("Assembly has been created.", bundle=bundle_detail(shop, new_bundle(shop, call.values(ALSO))))


def list_bundles(shop: Shop, call: Call) -> Answer:
    """GET /bundles; it has to be said of which composite item."""
    return listed(shop, call, LISTING, shop.bundles)


def get(shop: Shop, call: Call) -> Answer:
    """GET /bundles/{bundle_id}."""
    return success(bundle=bundle_detail(shop, shop.bundles[call.path["bundle_id"]]))


def delete(shop: Shop, call: Call) -> Answer:
    """DELETE /bundles/{bundle_id}: the components come back."""
    bundle = shop.bundles[call.path["bundle_id"]]
    _move_stock(shop, bundle, -1)
    shop.bundles.remove(bundle)
    return success("Assembly has been deleted.")


HANDLERS = {
    "bundles.create": create,
    "bundles.list": list_bundles,
    "bundles.get": get,
    "bundles.delete": delete,
}
