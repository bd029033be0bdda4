"""Items: what is sold and bought, its stock, status, custom fields and group."""

from __future__ import annotations

from functools import partial

from zakya_client.emulator.engine import ACTIVE, Movement, Reference, Resource
from zakya_client.emulator.engine.files import documents
from zakya_client.emulator.engine.hooks import Call, Record, Seeds, Shop, conflict, invalid, missing, pieces, stock
from zakya_client.emulator.fields import fields

GROUP_KEYS = " ".join(f"attribute_{kind}{number}" for number in (1, 2, 3) for kind in ("name", "option_name"))
ALSO = (
    "description brand manufacturer is_returnable:flag account_id:id category_id:id category_name status tags:list"
    " minimum_order_quantity:number maximum_order_quantity:number package_details:object initial_stock:number"
    f" initial_stock_rate:number {GROUP_KEYS}"
)
# What updates repeat of the answer, and the shop counts for itself.
COUNTED = (
    "composite_item_id stock_on_hand available_stock actual_available_stock asset_value source image_id image_name"
    " image_type is_combo_product pricebook_rate tax_name tax_percentage tax_type documents"
)
OPENING = ("initial_stock", "initial_stock_rate", "serial_numbers", "batches", "locations")
DEFAULTS: Record = {
    "source": "user", "unit": "pcs", "sku": "", "brand": "", "item_type": "sales_and_purchases", "tags": [],
    "product_type": "goods", "is_combo_product": False, "rate": 0.0, "purchase_rate": 0.0, "images": [],
    "account_name": "Sales", "purchase_account_name": "Cost of Goods Sold",
}  # fmt: skip
PLACES = {
    name: lambda item, location_id: item.get("stock", {}).get(location_id, 0.0) > 0
    for name in ("location_id", "warehouse_id")
}
"""Filters that ask where an item lies."""

ITEMS = Resource(
    "items",
    unique="name sku",
    references=(
        Reference("item_id", to="items", within="mapped_items"),
        Reference("tax_id", to="taxes"),
        Reference("vendor_id", to="contacts", copies="vendor_name=contact_name", blocks=False),
        Reference("group_id", to="item_groups", owned=True),
        Reference("tax_exemption_id", to="tax_exemptions", copies="tax_exemption_code"),
    ),
    states=ACTIVE,
    defaults=DEFAULTS,
    also=ALSO,
    ignored=COUNTED,
    custom="cf_colour cf_shelf:number cf_fragile:check_box",
    when_set={
        "": "group_id group_name attribute_id1 attribute_name1 attribute_option_id1 attribute_option_name1 is_taxable"
        " reorder_level locations warehouses stock_on_hand available_stock actual_available_stock committed_stock"
        " available_for_sale_stock actual_committed_stock actual_available_for_sale_stock label_rate",
        "rows": "category_id category_name dimensions_with_unit weight_with_unit",
        "detail": "can_be_sold can_be_purchased track_inventory image_id unit_group_id unit_group_name"
        " default_purchase_unit_conversion_id default_sales_unit_conversion_id",
    },
    undescribed="back_image_document_id allowed_location_ids is_storage_location_enabled associated_with_all_locations",
    search="name sku description",
    sort=("name", "A"),
    aliases={"item_name": "name"},
    filters=PLACES,
    named={
        "Status.Lowstock": lambda _, item: 0 <= item.get("stock_on_hand", -1) <= (item.get("reorder_level") or 0),
        "Status.Grouped": lambda _, item: bool(item.get("group_id")),
        "Status.Unmapped": lambda _, item: not item.get("zcrm_product_id"),
        "Status.Uncategorized": lambda _, item: not item.get("category_id"),
        "ItemType.NonInventory": lambda _, item: not stock.is_tracked(item),
        "ItemType.Service": lambda _, item: item["product_type"] == "service",
    },
    in_use="Items which are part of other transactions cannot be deleted. Mark them as inactive.",
    columns="name sku rate stock_on_hand available_stock status item_id",
)


@ITEMS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Return what follows from the values of a request: ids of names, tax, tags, group and opening stock."""
    named = [kind for kind in ("brand", "manufacturer") if changes.get(kind)]
    more: Record = {f"{kind}_id": shop.brand_id(changes[kind]) for kind in named}
    opening = {key: changes.pop(key) for key in OPENING if key in changes}
    if "tax_id" in changes:
        more |= shop.tax(changes["tax_id"])
    if "tags" in changes:
        more["tags"] = shop.tag_rows(changes["tags"])
    if changes.get("group_id"):
        more["group_name"] = shop.item_groups[changes["group_id"]]["group_name"]
    elif changes.get("group_name"):
        more["group_id"] = shop.kinds["item_groups"].create(shop, {"group_name": changes["group_name"]})["group_id"]
    known = before.get("opening", {})
    if opening.get("locations") or opening.get("initial_stock") or (opening and known):
        more |= {"opening": _opening(shop, opening, known), "track_inventory": True}
    return more


def _opening(shop: Shop, wanted: Record, known: Record) -> Record:
    """Return an opening stock as an item keeps it; what a request doesn't say stays as it is known."""
    if known and wanted.keys().isdisjoint({"initial_stock", "locations"}):
        return {**known, **wanted}
    places = wanted.get("locations") or [{"initial_stock": wanted.get("initial_stock", 0.0)}]
    rate = wanted.get("initial_stock_rate") or known.get("initial_stock_rate", 0.0)
    lies = {each["location_id"]: each for each in known.get("locations", ())}
    kept = [
        {
            "location_id": (location_id := shop.location(place.get("location_id", ""))["location_id"]),
            "initial_stock": place.get("initial_stock", lies.get(location_id, {}).get("initial_stock")) or 0.0,
            "initial_stock_rate": place.get("initial_stock_rate") or rate,
            **{key: place[key] for key in ("serial_numbers", "batches") if place.get(key)},
        }
        for place in places
    ]
    serials = [serial for each in (wanted, *places) for serial in each.get("serial_numbers", [])]
    return {
        "initial_stock": sum(place["initial_stock"] for place in kept),
        "initial_stock_rate": rate or kept[0]["initial_stock_rate"],
        "serial_numbers": [str(serial) for serial in serials],
        "batches": wanted.get("batches", []),
        "locations": kept,
    }


@ITEMS.hook
def derive(shop: Shop, item: Record) -> Record:
    """Return the accounts, and what only an item has whose stock is counted."""
    accounts = {
        f"{kind}account_id": shop.accounts.get(item[f"{kind}account_name"], "")
        for kind in ("", "purchase_")
        if not item.get(f"{kind}account_id")
    }
    if not stock.is_tracked(item) and item["item_type"] != "inventory":
        return accounts
    return accounts | {
        **({} if "stock" in item else stock.counted({})), "track_inventory": True, "item_type": "inventory",
        "inventory_account_name": "Inventory Asset", "inventory_account_id": shop.accounts["Inventory Asset"],
    }  # fmt: skip


@ITEMS.hook
def moves(_: Shop, item: Record) -> list[Movement]:
    """Bring the opening stock in; serial numbers and batches that no location names are where the first of it lies."""
    opening = item.get("opening", {})
    places = opening.get("locations", [])
    named = {serial for place in places for serial in place.get("serial_numbers", ())}
    loose = {
        "serial_numbers": [each for each in opening.get("serial_numbers", ()) if each not in named],
        "batches": opening.get("batches", ()),
    }
    return [
        Movement(item["item_id"], place["initial_stock"], place["location_id"], pieces=[
            piece for each in ([place] if number else [place, loose]) for piece in pieces.of_line(each)
        ])
        for number, place in enumerate(places)
    ]  # fmt: skip


@ITEMS.hook
def rows(_: Shop, item: Record) -> Record:
    """Return size and weight, which stand in the row itself, and the name's other name."""
    return {**(item.get("package_details") or {}), "item_name": item["name"]}


@ITEMS.hook
def detail(shop: Shop, item: Record) -> Record:
    """Return prices, files and where the stock lies."""
    more = {
        **{key: value for key, value in item.get("opening", {}).items() if key != "locations"},
        "pricebook_rate": item["rate"], "sales_rate": item["rate"], "documents": documents(item["images"]),
        "package_details": item.get("package_details") or {},
    }  # fmt: skip
    if not stock.is_tracked(item):
        return more
    return {"reorder_level": "", "can_be_sold": True, "can_be_purchased": True, **item, **more, "locations": [
        {
            **location, "status": "active",
            **dict.fromkeys(
                ("location_stock_on_hand", "location_available_stock", "location_actual_available_stock"),
                f"{item.get('stock', {}).get(location['location_id'], 0.0):.2f}",
            ),
        }
        for location in shop.locations
    ]}  # fmt: skip


@ITEMS.verb
def get_details(shop: Shop, call: Call) -> list[Record]:
    """Return the details of several items."""
    return [ITEMS.detail(shop, shop.items[item_id]) for item_id in call.ids("item_ids")]


@ITEMS.verb
def get_opening_stock(_: Shop, item: Record, __: Call) -> Record:
    """Return the opening stock; a variant is an item."""
    return item.get("opening") or {"initial_stock": "", "initial_stock_rate": ""}


@ITEMS.verb
def update_opening_stock(shop: Shop, item: Record, call: Call) -> None:
    """Set the opening stock: the stock moves by the difference."""
    opening = _opening(shop, call.values(), item.get("opening", {}))
    changes = {"opening": opening, "track_inventory": True, "last_modified_time": shop.now()}
    shop.items.change(item, changes)
    ITEMS.settle(shop, item)


def _permit(shop: Shop, item: Record, allowed: list[str]) -> None:
    """Allow an item at these locations, or everywhere when none is named."""
    for location_id in allowed:
        shop.location(location_id)
    shop.items.change(item, {"associated_with_all_locations": not allowed, "allowed_location_ids": allowed})


@ITEMS.verb
def update_location_permissions(shop: Shop, item: Record, call: Call) -> None:
    """Say where an item may lie."""
    everywhere = call.text("associated_with_all_locations").lower()
    if everywhere not in ("true", "false"):
        raise invalid("associated_with_all_locations")
    _permit(shop, item, [] if everywhere == "true" else call.ids("allowed_location_ids"))


@ITEMS.verb
def bulk_update_location_permissions(shop: Shop, call: Call) -> None:
    """Add to where items may lie, or overwrite it."""
    allowed = call.ids("allowed_location_ids")
    for item in [shop.items[item_id] for item_id in call.ids("item_ids")]:
        kept = [] if call.flag("overwrite") else item.get("allowed_location_ids", [])
        _permit(shop, item, list(dict.fromkeys([*kept, *allowed])))


def _set(changes: Record, shop: Shop, call: Call) -> None:
    for item in [shop.items[item_id] for item_id in call.ids("item_ids")]:
        shop.items.change(item, {**changes, "last_modified_time": shop.now()})


ITEMS.verbs["enable_storage_location"] = partial(_set, {"is_storage_location_enabled": True})
ITEMS.verbs["disable_storage_location"] = partial(_set, {"is_storage_location_enabled": False})


def _known_serials(item: Record, serials: list[object]) -> list[str]:
    for serial in serials:
        if str(serial) not in item.get("_serials", {}):
            raise conflict(f"The serial number {serial} of {item['name']} is not in stock.")
    return [str(serial) for serial in serials]


@ITEMS.verb
def validate_serial_numbers(_: Shop, item: Record, call: Call) -> None:
    """Refuse serial numbers that are not the item's."""
    _known_serials(item, list(call.ids("serial_numbers")))


@ITEMS.verb
def validate_and_map_serial_numbers(shop: Shop, item: Record, call: Call) -> None:
    """Remember which record took the serial numbers."""
    wanted = call.values()
    if not wanted.get("serial_numbers"):
        raise missing("serial_numbers")
    taken = dict.fromkeys(_known_serials(item, wanted["serial_numbers"]), wanted.get("entity_id", ""))
    shop.items.change(item, {"mapped_serials": {**item.get("mapped_serials", {}), **taken}})


@ITEMS.verb
def group(shop: Shop, call: Call) -> None:
    """Put items into a group, with what they differ in."""
    group = shop.item_groups[call.path["group_id"]]
    values = call.values(fields(GROUP_KEYS))
    rows = values.get("items")
    if not rows or not all(row.get("item_id") for row in rows):
        raise missing("items")
    if values.get("group_name"):
        shop.item_groups.change(group, {"group_name": values["group_name"]})
    keys = ("name", "sku", *GROUP_KEYS.split())
    named = {key: group[key] for key in ("group_id", "group_name")}
    shared = {key: values[key] for key in keys[2:] if values.get(key)}
    for row in rows:
        own = {key: row[key] for key in keys if row.get(key)}
        shop.items.change(shop.items[row["item_id"]], {**shared, **own, **named})


@ITEMS.verb
def ungroup(shop: Shop, call: Call) -> None:
    """Take items out of their groups."""
    names = [name for name in ("item_ids", "composite_item_ids") if call.query.get(name)] or ["item_ids"]
    for item_id in [each for name in names for each in call.ids(name)]:
        gone = ("group_id", "group_name", *GROUP_KEYS.split())
        shop.items.change(shop.items[item_id], {"last_modified_time": shop.now()}, without=gone)


@ITEMS.verb
def move(shop: Shop, item: Record, call: Call) -> None:
    """Move an item into another group."""
    wanted = call.values()
    shop.items.change(item, {**wanted, "group_name": shop.item_groups[wanted["group_id"]]["group_name"]})


ADJECTIVES = ("Amber", "Birch", "Copper", "Denim", "Ebony", "Fern", "Granite", "Hazel", "Ivory", "Jade")
NOUNS = ("Lamp", "Basket", "Kettle", "Saddle", "Ribbon", "Lantern", "Anchor", "Pepper", "Meadow", "Velvet")
BRANDS = ("Quartz", "Maple", "Harbor")


def seed(seeds: Seeds) -> None:
    """Make items of every kind: with and without stock, tax, custom fields, tags and a group."""
    shop, random = seeds.shop, seeds.random
    lamps = shop.kinds["item_groups"].create(shop, {"group_name": "Lamps"})["group_id"]
    taxes = list(shop.taxes)
    for number in range(1, seeds.items - (2 if seeds.items >= 10 else 0) + 1):
        rate = random.randrange(500, 90000) / 100
        values: Record = {
            "name": f"{random.choice(ADJECTIVES)} {random.choice(NOUNS)} {number:05}",
            "sku": f"SKU-{number:05}",
            "rate": rate,
            "purchase_rate": round(rate * 0.6, 6),
            "brand": random.choice(BRANDS),
            "status": "inactive" if number % 10 == 0 else "active",
            "description": f'Żółć ø {number}, 1 ¼" pipe\nsecond line' if number % 7 == 0 else "",
        }
        created = number * 7
        changed = created + 60 * random.randrange(1, 9000)
        custom: Record = {}
        if number % 3 == 0:
            custom = {"cf_colour": random.choice(("red", "green")), "cf_shelf": random.randrange(1, 99)}
        if number % 6 == 0:
            custom["cf_fragile"] = bool(random.getrandbits(1))
        values["custom_fields"] = [{"api_name": name, "value": value} for name, value in custom.items()]
        if number % 4 == 0:
            values["tags"] = [random.choice(shop.tags)]
            values["package_details"] = {"weight": random.randrange(1, 200) / 10}
        if number % 5 == 0:
            values["tax_id"] = random.choice(taxes)
        if number % 2:
            values |= {"initial_stock": float(random.randrange(10, 500)), "initial_stock_rate": rate}
            values["reorder_level"] = random.choice(("", 5.0, 50.0))
            values["serial_numbers"] = [f"SN-{number}-1", f"SN-{number}-2"] if number <= 3 else []
        if 4 <= number <= 5:
            values |= {"group_id": lamps, "attribute_name1": "Size"}
            values["attribute_option_name1"] = "Small" if number == 4 else "Large"
        item = ITEMS.create(shop, values)
        times = {"created_time": seeds.moment(created), "last_modified_time": seeds.moment(changed)}
        shop.items.change(item, times)
