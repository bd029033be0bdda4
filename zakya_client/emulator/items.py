"""Items: create, read, update, delete, status, custom fields, groups."""

from __future__ import annotations

from . import stock
from .answers import Answer, conflict, invalid, missing, not_found, success
from .calls import Call, Handler
from .custom_fields import detail_keys, merged, read_values, row_keys
from .fields import Record, fields
from .images import documents
from .lists import Listing, listed
from .shapes import ITEM, ITEM_ROW, ITEM_STOCK, PACKAGE_DETAILS, fill
from .shop import Shop

GROUP_KEYS = (
    "attribute_name1", "attribute_option_name1", "attribute_name2", "attribute_option_name2",
    "attribute_name3", "attribute_option_name3",
)  # fmt: skip

# What the API takes of an item beyond the pages.
ALSO = fields(
    "description brand manufacturer is_returnable:flag account_id:id category_id:id category_name status tags:list"
    " minimum_order_quantity:number maximum_order_quantity:number package_details:object initial_stock:number"
    f" initial_stock_rate:number {' '.join(GROUP_KEYS)}"
)
ALSO_GROUPING = fields(" ".join(GROUP_KEYS))

# What updates repeat of the answer, and the shop counts for itself.
COUNTED = (
    "composite_item_id", "stock_on_hand", "available_stock", "actual_available_stock", "asset_value", "source",
    "image_id", "image_name", "image_type", "is_combo_product", "pricebook_rate", "tax_name", "tax_percentage",
    "tax_type", "documents",
)  # fmt: skip

# What rows are filtered by without showing it.
HIDDEN = ("vendor_id", "category_id", "brand_id", "manufacturer_id")

STORED, NOT_STORED = {"is_storage_location_enabled": True}, {"is_storage_location_enabled": False}

# Keys that stand in an answer only when there is something to say: the keys of an item vary.
WHEN_SET = (
    "group_id", "group_name", *GROUP_KEYS, "is_taxable", "hsn_or_sac", "sat_item_key_code", "unitkey_code",
    "item_tax_preferences", "back_image_document_id", "is_storage_location_enabled",
    "associated_with_all_locations", "allowed_location_ids",
)  # fmt: skip


def new_item(shop: Shop, changes: Record) -> Record:
    """Keeps a new item made of what a request said and what the shop adds."""
    now = shop.now()
    record: Record = {
        "item_id": shop.new_id(), "status": "active", "source": "user", "unit": "pcs", "sku": "", "brand": "",
        "item_type": "sales_and_purchases", "product_type": "goods", "is_combo_product": False,
        "rate": 0.0, "purchase_rate": 0.0,
        "account_name": "Sales", "account_id": shop.accounts["Sales"],
        "purchase_account_name": "Cost of Goods Sold", "purchase_account_id": shop.accounts["Cost of Goods Sold"],
        "created_time": now, "last_modified_time": now, "custom": {}, "tags": [], "images": [],
        **changes,
    }  # fmt: skip
    if record.get("track_inventory") or record["item_type"] == "inventory":
        record = {
            **stock.counted({}),
            **record,
            "track_inventory": True,
            "item_type": "inventory",
            "inventory_account_name": "Inventory Asset",
            "inventory_account_id": shop.accounts["Inventory Asset"],
        }
    return shop.items.add(record)


def changes_of(shop: Shop, values: Record, before: Record) -> Record:
    """What the values of a request change in an item, checked and with everything that follows from it."""
    changes = {key: value for key, value in values.items() if key not in COUNTED}
    changes |= {f"{kind}_id": shop.brand_id(changes[kind]) for kind in ("brand", "manufacturer") if changes.get(kind)}
    opening = {key: changes.pop(key) for key in stock.OPENING if key in changes}
    if changes.get("status", "active") not in ("active", "inactive"):
        raise invalid("status")
    if changes.get("item_type") == "inventory":
        changes["track_inventory"] = True
    if "tax_id" in changes:
        changes |= shop.tax(changes["tax_id"])
    if "tags" in changes:
        changes["tags"] = shop.tag_rows(changes["tags"])
    if "custom_fields" in changes:
        values = read_values(changes.pop("custom_fields"), shop.custom_fields["item"])
        changes["custom"] = merged(before.get("custom", {}), values)
    if changes.get("group_id"):
        changes["group_name"] = _group(shop, changes["group_id"])
    elif changes.get("group_name"):
        changes["group_id"] = shop.new_id()
        shop.groups[changes["group_id"]] = changes["group_name"]
    if opening.get("locations") or opening.get("initial_stock"):
        changes |= {**stock.opening_changes(shop, before, opening), "track_inventory": True}
    return changes


def item_row(shop: Shop, item: Record) -> Record:
    """An item as a list row: custom fields and tags flattened."""
    row = fill(ITEM_ROW, item, item.get("package_details") or {})
    row["item_name"] = item["name"]
    if stock.is_tracked(item):
        row |= fill(ITEM_STOCK, item)
    if item["custom"]:
        row |= row_keys(item["custom"], shop.custom_fields["item"])
    for index, tag in enumerate(item["tags"], start=1):
        row[f"tag_{index}"] = tag["tag_option_name"]
    for key in WHEN_SET:
        if key in item:
            row[key] = item[key]
    return row


def item_detail(shop: Shop, item: Record) -> Record:
    """An item with everything the API tells about it."""
    detail = fill(ITEM, item, item.get("opening", {}), detail_keys(item["custom"], shop.custom_fields["item"]))
    detail |= {
        "pricebook_rate": item["rate"],
        "sales_rate": item["rate"],
        "package_details": fill(PACKAGE_DETAILS, item.get("package_details") or {}),
        "documents": documents(item),
    }
    if stock.is_tracked(item):
        detail |= {**fill(ITEM_STOCK, item), "locations": stock.location_rows(shop, item)}
    return detail | {key: item[key] for key in WHEN_SET if key in item}


LISTING = Listing(
    "items", "Items", item_row, {*ITEM_ROW, *ITEM_STOCK, *WHEN_SET, *HIDDEN},
    search=("name", "sku", "description"), sort=("name", "A"), aliases={"item_name": "name"}, special=stock.PLACES,
    named={
        "Status.Lowstock": lambda _, item: 0 <= item.get("stock_on_hand", -1) <= (item.get("reorder_level") or 0),
        "Status.Grouped": lambda _, item: bool(item.get("group_id")),
        "Status.Unmapped": lambda _, item: not item.get("zcrm_product_id"),
        "Status.Uncategorized": lambda _, item: not item.get("category_id"),
        "ItemType.NonInventory": lambda _, item: not stock.is_tracked(item),
        "ItemType.Service": lambda _, item: item["product_type"] == "service",
    },
)  # fmt: skip


def create(shop: Shop, call: Call) -> Answer:
    """POST /items."""
    item = new_item(shop, changes_of(shop, call.values(ALSO), {}))
    return success("The item has been added.", item=item_detail(shop, item))


def update(shop: Shop, call: Call) -> Answer:
    """PUT /items/{item_id}."""
    item = shop.items[call.path["item_id"]]
    changes = changes_of(shop, call.values(ALSO), item)
    shop.items.change(item, {**changes, "last_modified_time": shop.now()})
    return success("Item details have been updated", item=item_detail(shop, item))


def list_items(shop: Shop, call: Call) -> Answer:
    """GET /items."""
    return listed(shop, call, LISTING, shop.items)


def get(shop: Shop, call: Call) -> Answer:
    """GET /items/{item_id}."""
    return success(item=item_detail(shop, shop.items[call.path["item_id"]]))


def get_details(shop: Shop, call: Call) -> Answer:
    """GET /itemdetails."""
    return success(items=[item_detail(shop, shop.items[item_id]) for item_id in call.ids("item_ids")])


def remove_items(shop: Shop, items: list[Record]) -> None:
    """Removes all of the items, or none when one of them is in use."""
    for item in items:
        item_id = item["item_id"]
        lines = [line for table in (shop.sales_orders, shop.bundles) for each in table for line in each["line_items"]]
        parts = [part for other in shop.items for part in other.get("mapped_items", [])]
        made = any(bundle["composite_item_id"] == item_id for bundle in shop.bundles)
        if made or any(line["item_id"] == item_id for line in (*lines, *parts)):
            raise conflict("Items which are part of other transactions cannot be deleted. Mark them as inactive.")
    for item in items:
        shop.items.remove(item)


def delete(shop: Shop, call: Call) -> Answer:
    """DELETE /items/{item_id}."""
    remove_items(shop, [shop.items[call.path["item_id"]]])
    return success("The item has been deleted.")


def bulk_delete(shop: Shop, call: Call) -> Answer:
    """DELETE /items."""
    remove_items(shop, [shop.items[item_id] for item_id in call.ids("item_ids")])
    return success("The items have been deleted.")


def update_custom_fields(shop: Shop, call: Call) -> Answer:
    """PUT /item/{item_id}/customfields; the body is a bare array."""
    item = shop.items[call.path["item_id"]]
    values = read_values(call.array_or("custom_fields"), shop.custom_fields["item"])
    shop.items.change(item, {"custom": merged(item["custom"], values), "last_modified_time": shop.now()})
    return success("Custom Fields Updated Successfully")


def switch(changes: Record, message: str) -> Handler:
    """A handler that writes fixed fields into the item of the path or the items of the query."""

    def handler(shop: Shop, call: Call) -> Answer:
        ids = [call.path["item_id"]] if "item_id" in call.path else call.ids("item_ids")
        for item in [shop.items[item_id] for item_id in ids]:
            shop.items.change(item, {**changes, "last_modified_time": shop.now()})
        return success(message)

    return handler


def _group(shop: Shop, group_id: str) -> str:
    if group_id not in shop.groups:
        raise not_found("Item group")
    return shop.groups[group_id]


def group(shop: Shop, call: Call) -> Answer:
    """PUT /items/grouping/{group_id}."""
    group_id = call.path["group_id"]
    values = call.values(ALSO_GROUPING)
    _group(shop, group_id)
    wanted = values.get("items")
    if not wanted or not all(row.get("item_id") for row in wanted):
        raise missing("items")
    members = [(shop.items[row["item_id"]], row) for row in wanted]
    shop.groups[group_id] = values.get("group_name") or shop.groups[group_id]
    names = {key: values[key] for key in GROUP_KEYS if values.get(key)}
    for item, row in members:
        own = {key: row[key] for key in ("name", "sku", *GROUP_KEYS) if row.get(key)}
        shop.items.change(item, {**names, **own, "group_id": group_id, "group_name": shop.groups[group_id]})
    return success("The items have been grouped.")


def ungroup(shop: Shop, call: Call) -> Answer:
    """POST /items/ungroup."""
    names = [name for name in ("item_ids", "composite_item_ids") if call.query.get(name)] or ["item_ids"]
    for item in [shop.items[item_id] for name in names for item_id in call.ids(name)]:
        for key in ("group_id", "group_name", *GROUP_KEYS):
            item.pop(key, None)
        shop.items.change(item, {"last_modified_time": shop.now()})
    return success("The items have been ungrouped.")


def move(shop: Shop, call: Call) -> Answer:
    """PUT /items/move/{item_id}."""
    item = shop.items[call.path["item_id"]]
    wanted = call.values()
    shop.items.change(item, {**wanted, "group_name": _group(shop, wanted["group_id"])})
    return success("The item has been moved.")


HANDLERS = {
    "items.create": create,
    "items.list": list_items,
    "items.bulk_delete": bulk_delete,
    "items.get_details": get_details,
    "items.update": update,
    "items.get": get,
    "items.delete": delete,
    "items.update_custom_fields": update_custom_fields,
    "items.mark_as_active": switch({"status": "active"}, "The item has been marked as Active."),
    "items.mark_as_inactive": switch({"status": "inactive"}, "The item has been marked as Inactive."),
    "items.bulk_mark_as_active": switch({"status": "active"}, "The items have been marked as Active."),
    "items.bulk_mark_as_inactive": switch({"status": "inactive"}, "The items have been marked as Inactive."),
    "items.enable_storage_location": switch(STORED, "Storage location has been enabled."),
    "items.disable_storage_location": switch(NOT_STORED, "Storage location has been disabled."),
    "items.ungroup": ungroup,
    "items.move": move,
    "items.group": group,
}
