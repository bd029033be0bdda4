"""Composite items: items that are made of other items. They are kept among the items and share their id."""

from __future__ import annotations

from . import stock
from .answers import Answer, conflict, invalid, missing, not_found, success
from .calls import Call, Handler
from .custom_fields import detail_keys, row_keys
from .fields import Record
from .items import ALSO, changes_of, new_item, remove_items
from .lists import Listing, listed
from .shapes import COMPOSITE, COMPOSITE_ROW, MAPPED_ITEM, PACKAGE_DETAILS, fill
from .shop import Shop


def changes_of_composite(shop: Shop, values: Record, before: Record) -> Record:
    """What the values of a request change in a composite item; its parts have to be items of the shop."""
    changes = changes_of(shop, values, before)
    known = {part["line_item_id"]: part for part in before.get("mapped_items", [])}
    changes["mapped_items"] = [
        _part(shop, row, known, before, order) for order, row in enumerate(values["mapped_items"], start=1)
    ]
    return changes


def _part(shop: Shop, row: Record, known: dict[str, Record], before: Record, order: int) -> Record:
    old = known.get(row.get("line_item_id", ""), {})
    item_id = row.get("item_id") or old.get("item_id", "")
    if not item_id:
        raise missing("item_id")
    if _contains(shop, shop.items[item_id], before):
        raise conflict("A composite item cannot be a part of itself.")
    quantity = row.get("quantity") or old.get("quantity") or 1.0
    if quantity < 0:
        raise invalid("quantity")
    return {
        "item_id": item_id, "quantity": quantity, "item_order": order,
        "line_item_id": old.get("line_item_id") or shop.new_id(),
    }  # fmt: skip


def _contains(shop: Shop, item: Record, wanted: Record) -> bool:
    """Whether an item is the wanted one or is, at some depth, made of it."""
    parts = item.get("mapped_items", [])
    return item is wanted or any(_contains(shop, shop.items.find(part["item_id"]), wanted) for part in parts)


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
    search=("name", "sku", "description"), sort=("name", "A"), special=stock.PLACES,
    named={
        "Status.Lowstock": lambda _, item: item.get("stock_on_hand", 0) <= (item.get("reorder_level") or 0),
        "Status.Unmapped": lambda _, item: not item.get("zcrm_product_id"),
    },
)  # fmt: skip


def _composite(shop: Shop, item_id: str) -> Record:
    item = shop.items.find(item_id)
    if not item.get("is_combo_product"):
        raise not_found("Composite item")
    return item


def create(shop: Shop, call: Call) -> Answer:
    """POST /compositeitems."""
    item = new_composite(shop, changes_of_composite(shop, call.values(ALSO), {}))
    return success("The item has been added.", composite_item=composite_detail(shop, item))


def update(shop: Shop, call: Call) -> Answer:
    """PUT /compositeitems/{composite_item_id}."""
    item = _composite(shop, call.path["composite_item_id"])
    changes = changes_of_composite(shop, {"mapped_items": item["mapped_items"], **call.values(ALSO)}, item)
    shop.items.change(item, {**changes, "last_modified_time": shop.now()})
    return success("Item details have been saved.", composite_item=composite_detail(shop, item))


def list_composites(shop: Shop, call: Call) -> Answer:
    """GET /compositeitems."""
    return listed(shop, call, LISTING, shop.items, lambda item: item["is_combo_product"])


def get(shop: Shop, call: Call) -> Answer:
    """GET /compositeitems/{composite_item_id}."""
    return success(composite_item=composite_detail(shop, _composite(shop, call.path["composite_item_id"])))


def delete(shop: Shop, call: Call) -> Answer:
    """DELETE /compositeitems/{composite_item_id}."""
    remove_items(shop, [_composite(shop, call.path["composite_item_id"])])
    return success("The item has been deleted.")


def _switch(status: str, message: str) -> Handler:
    def handler(shop: Shop, call: Call) -> Answer:
        item = _composite(shop, call.path["composite_item_id"])
        shop.items.change(item, {"status": status, "last_modified_time": shop.now()})
        return success(message)

    return handler


HANDLERS = {
    "composite_items.create": create,
    "composite_items.list": list_composites,
    "composite_items.update": update,
    "composite_items.get": get,
    "composite_items.delete": delete,
    "composite_items.mark_as_active": _switch("active", "Re-activation complete! The item is back in business!"),
    "composite_items.mark_as_inactive": _switch("inactive", "The item has been marked as inactive."),
}
