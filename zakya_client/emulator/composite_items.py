"""Composite items: items that are made of other items. They are kept among the items and share their id."""

from __future__ import annotations

from starlette.responses import Response

from .answers import conflict, created, missing, not_found, success
from .calls import Call, Handler, Operation
from .custom_fields import detail_keys, row_keys
from .fields import Record, fields, rows
from .items import COMMON_FIELDS, changes_of, new_item, remove_items
from .lists import Listing, listed
from .shapes import COMPOSITE, COMPOSITE_ROW, MAPPED_ITEM, PACKAGE_DETAILS, fill
from .shop import Shop

COMPOSITE_FIELDS = fields(
    f"name! sku! rate:number! item_type! product_type! mapped_items:list! combo_type {COMMON_FIELDS}"
)
MAPPED = fields("item_id:id! quantity:number line_item_id:id item_order:number")


def changes_of_composite(shop: Shop, body: Record, before: Record) -> Record:
    """What a request changes in a composite item; its parts have to be items of the shop."""
    changes = changes_of(shop, body, COMPOSITE_FIELDS, before)
    parts = rows("mapped_items", changes["mapped_items"], MAPPED)
    for order, part in enumerate(parts, start=1):
        if shop.items[part["item_id"]] is before:
            raise conflict("A composite item cannot be a part of itself.")
        part["quantity"] = part.get("quantity") or 1.0
        if part["quantity"] < 0:
            raise missing("quantity")
        part["line_item_id"] = part.get("line_item_id") or shop.new_id()
        part["item_order"] = order
    changes["mapped_items"] = parts
    return changes


def new_composite(shop: Shop, changes: Record) -> Record:
    """Keeps a new composite item."""
    tracked = {
        "is_combo_product": True,
        "combo_type": "assembly",
        "item_type": "inventory",
        "track_inventory": True,
    }
    item = new_item(shop, {**tracked, **changes})
    item["composite_item_id"] = item["item_id"]
    return item


def composite_row(shop: Shop, item: Record) -> Record:
    """A composite item as a list row."""
    return fill(COMPOSITE_ROW, item) | row_keys(item["custom"], shop.custom_fields["item"])


def composite_detail(shop: Shop, item: Record) -> Record:
    """A composite item with its parts."""
    detail = fill(COMPOSITE, item, item.get("opening", {}), detail_keys(item["custom"], shop.custom_fields["item"]))
    return detail | {
        "pricebook_rate": item["rate"],
        "package_details": fill(PACKAGE_DETAILS, item.get("package_details") or {}),
        "mapped_items": [fill(MAPPED_ITEM, shop.items[part["item_id"]], part) for part in item["mapped_items"]],
    }


LISTING = Listing(
    "composite_items", "Composite Items", composite_row, COMPOSITE_ROW,
    search=("name", "sku", "description"), sort=("name", "A"),
    named={
        "Status.Lowstock": lambda item: item.get("stock_on_hand", 0) <= (item.get("reorder_level") or 0),
        "Status.Unmapped": lambda item: not item.get("zcrm_product_id"),
    },
)  # fmt: skip


def _composite(shop: Shop, item_id: str) -> Record:
    item = shop.items.find(item_id)
    if not item.get("is_combo_product"):
        raise not_found("Composite item")
    return item


def create(shop: Shop, call: Call) -> Response:
    """POST /compositeitems."""
    item = new_composite(shop, changes_of_composite(shop, call.object(), {}))
    return created("The item has been added.", composite_item=composite_detail(shop, item))


def update(shop: Shop, call: Call) -> Response:
    """PUT /compositeitems/{composite_item_id}."""
    item = _composite(shop, call.path["composite_item_id"])
    changes = changes_of_composite(shop, call.object(), item)
    shop.items.change(item, {**changes, "last_modified_time": shop.now()})
    return success("Item details have been saved.", composite_item=composite_detail(shop, item))


def list_composites(shop: Shop, call: Call) -> Response:
    """GET /compositeitems."""
    return listed(shop, call, LISTING, [item for item in shop.items if item["is_combo_product"]])


def get(shop: Shop, call: Call) -> Response:
    """GET /compositeitems/{composite_item_id}."""
    return success(composite_item=composite_detail(shop, _composite(shop, call.path["composite_item_id"])))


def delete(shop: Shop, call: Call) -> Response:
    """DELETE /compositeitems/{composite_item_id}."""
    remove_items(shop, [_composite(shop, call.path["composite_item_id"])])
    return success("The item has been deleted.")


def _switch(status: str, message: str) -> Handler:
    def handler(shop: Shop, call: Call) -> Response:
        item = _composite(shop, call.path["composite_item_id"])
        shop.items.change(item, {"status": status, "last_modified_time": shop.now()})
        return success(message)

    return handler


_ONE = "/compositeitems/{composite_item_id}"
OPERATIONS = (
    Operation("composite_items.create", "POST", "/compositeitems", create),
    Operation("composite_items.list", "GET", "/compositeitems", list_composites),
    Operation("composite_items.update", "PUT", _ONE, update),
    Operation("composite_items.get", "GET", _ONE, get),
    Operation("composite_items.delete", "DELETE", _ONE, delete),
    Operation(
        "composite_items.mark_as_active", "POST", f"{_ONE}/active",
        _switch("active", "Re-activation complete! The item is back in business!"),
    ),
    Operation(
        "composite_items.mark_as_inactive", "POST", f"{_ONE}/inactive",
        _switch("inactive", "The item has been marked as inactive."),
    ),
)  # fmt: skip
