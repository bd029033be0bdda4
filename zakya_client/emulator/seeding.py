"""A shop with something in it: the same seed gives the same shop, whatever the day."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

from . import bundles, composite_items, contact_persons, items, packages, sales_orders, stock, transactions
from .fields import Record
from .shop import ZONE, Shop, wire_time

OPENED = datetime(2025, 1, 6, 9, 30, tzinfo=ZONE)
"""The moment of the oldest seeded record."""

ADJECTIVES = ("Amber", "Birch", "Copper", "Denim", "Ebony", "Fern", "Granite", "Hazel", "Ivory", "Jade")
NOUNS = ("Lamp", "Basket", "Kettle", "Saddle", "Ribbon", "Lantern", "Anchor", "Pepper", "Meadow", "Velvet")
BRANDS = ("Quartz", "Maple", "Harbor")
FIRST_NAMES = ("Asha", "Bilal", "Chitra", "Dev", "Esha", "Farid", "Gita", "Hari")
LAST_NAMES = ("Rao", "Shah", "Iyer", "Khan", "Das", "Nair")
TRADES = ("Traders", "Stores", "Bazaar", "Mart")


def seeded_shop(
    *, items: int = 50, orders: int = 10, seed: int = 1, clock: Callable[[], float] = time.time, number: int = 0
) -> Shop:
    """A shop with that many items (two of them composite) and sales orders, its customers and some packages.

    `number` tells several organizations apart; each has a shop of its own.
    """
    if items < 0 or orders < 0:
        raise ValueError(f"A shop can't have {min(items, orders)} items or orders.")
    moment = [OPENED.timestamp()]
    shop = Shop(seed=seed + number, clock=lambda: moment[0], number=number)
    random = Random(seed + number)  # noqa: S311
    _seed_items(shop, random, items)
    _seed_contacts(shop, random, max(5, min(orders // 10, 100)))
    for _ in range(orders if items else 0):
        moment[0] += random.randrange(60, 7200)
        _seed_order(shop, random)
    _seed_transactions(shop, random)
    shop.clock = clock
    return shop


def _seed_items(shop: Shop, random: Random, count: int) -> None:
    group_id = shop.new_id()
    shop.groups[group_id] = "Lamps"
    composites = 2 if count >= 10 else 0
    taxes = [*shop.taxes.values()]
    head_office = shop.locations[0]["location_id"]
    for number in range(1, count - composites + 1):
        created = OPENED + timedelta(minutes=number * 7)
        rate = random.randrange(500, 90000) / 100
        item: Record = {
            "name": f"{random.choice(ADJECTIVES)} {random.choice(NOUNS)} {number:05}",
            "sku": f"SKU-{number:05}",
            "rate": rate,
            "purchase_rate": round(rate * 0.6, 6),
            "brand": (brand := random.choice(BRANDS)),
            "brand_id": shop.brand_id(brand),
            "status": "inactive" if number % 10 == 0 else "active",
            "description": f'Żółć ø {number}, 1 ¼" pipe\nsecond line' if number % 7 == 0 else "",
            "created_time": wire_time(created),
            "last_modified_time": wire_time(created + timedelta(hours=random.randrange(1, 9000))),
        }
        if number % 3 == 0:
            item["custom"] = {
                "cf_colour": random.choice(("red", "green")),
                "cf_shelf": random.randrange(1, 99),
            }
        if number % 6 == 0:
            item["custom"]["cf_fragile"] = bool(random.getrandbits(1))
        if number % 4 == 0:
            item["tags"] = [random.choice(shop.tags)]
            item["package_details"] = {"weight": random.randrange(1, 200) / 10}
        if number % 5 == 0:
            item |= random.choice(taxes)
        if number % 2:
            quantity = float(random.randrange(10, 500))
            place = {"location_id": head_office, "initial_stock": quantity, "initial_stock_rate": rate}
            serials = [f"SN-{number}-1", f"SN-{number}-2"] if number <= 3 else []
            item |= stock.counted({head_office: quantity}) | {
                "track_inventory": True, "reorder_level": random.choice(("", 5.0, 50.0)),
                "opening": {
                    "initial_stock": quantity, "initial_stock_rate": rate, "serial_numbers": serials,
                    "batches": [], "locations": [place],
                },
            }  # fmt: skip
        if 4 <= number <= 5:
            item |= {"group_id": group_id, "group_name": "Lamps", "attribute_name1": "Size"}
            item["attribute_option_name1"] = "Small" if number == 4 else "Large"
        items.new_item(shop, item)
    for number in range(1, composites + 1):
        parts = [{"item_id": part["item_id"], "quantity": 1.0 + index} for index, part in enumerate(_tracked(shop, 2))]
        body = {
            "name": f"Gift Set {number}", "sku": f"SET-{number}", "rate": 100.0 * number, "item_type": "inventory",
            "product_type": "goods", "mapped_items": parts,
        }  # fmt: skip
        composite = composite_items.new_composite(shop, composite_items.changes_of_composite(shop, body, {}))
        bundles.new_bundle(shop, {
            "reference_number": f"REF-B-{number:05}", "date": shop.today(), "quantity_to_bundle": float(number),
            "composite_item_id": composite["item_id"], "composite_item_name": composite["name"],
            "is_completed": True, "line_items": [
                {
                    "item_id": part["item_id"], "name": shop.items[part["item_id"]]["name"],
                    "quantity_consumed": part["quantity"], "account_id": shop.accounts["Inventory Asset"],
                }
                for part in composite["mapped_items"]
            ],
        })  # fmt: skip


def _tracked(shop: Shop, count: int) -> list[Record]:
    return [item for item in shop.items if stock.is_tracked(item) and not item["is_combo_product"]][:count]


def _seed_contacts(shop: Shop, random: Random, count: int) -> None:
    for number in range(1, count + 1):
        name = f"{random.choice(LAST_NAMES)} {random.choice(TRADES)} {number}"
        address = {
            "attention": name, "address": f"{number} Lantern Road", "street2": "", "city": "Pune", "state": "",
            "state_code": "", "zip": f"{411000 + number}", "country": "India", "country_code": "IN", "county": "",
            "phone": "", "fax": "",
        }  # fmt: skip
        contact = shop.contacts.add({
            "contact_id": shop.new_id(), "contact_name": name, "company_name": name, "contact_type": "customer",
            "email": f"contact{number}@example.com", "phone": "", "mobile": "", "payment_terms": 0,
            "payment_terms_label": "Due on Receipt", "billing_address": address,
            "shipping_address": address | {"company_name": ""}, "created_time": shop.now(),
        })  # fmt: skip
        for index in range(1 + number % 3):
            contact_persons.new_person(shop, {
                "contact_id": contact["contact_id"], "first_name": random.choice(FIRST_NAMES),
                "last_name": random.choice(LAST_NAMES) if index == 0 else "",
                "email": f"person{number}.{index}@example.com", "mobile": f"90000{number:03}{index:02}",
            })  # fmt: skip


def _seed_order(shop: Shop, random: Random) -> None:
    """An order of one to four lines; of ten orders four stay drafts, one is void, and two get a package."""
    number = len(shop.sales_orders) + 1
    chosen = random.sample(shop.items.ordered("item_id"), k=min(len(shop.items), random.randrange(1, 5)))
    contact = random.choice(shop.contacts.ordered("contact_id"))
    body: Record = {
        "customer_id": contact["contact_id"], "reference_number": f"REF-S-{number:05}",
        "shipment_date": (OPENED + timedelta(days=number % 700)).date().isoformat(),
        "line_items": [{"item_id": item["item_id"], "quantity": float(random.randrange(1, 9))} for item in chosen],
    }  # fmt: skip
    if number % 4 == 0:
        body |= {"discount": "10.00%", "shipping_charge": 7.5}
    order = sales_orders.place(shop, body)
    if number % 3 == 0:
        order["custom"] = {"cf_gift_note": f"Note {number}", "cf_deliver_on": order["date"]}
    kind = number % 10
    if kind in (1, 2, 3, 5, 8):
        sales_orders.confirm(shop, order)
    if kind in (2, 8):
        line = order["line_items"][0]
        packages.pack(shop, order, {
            "date": order["date"],
            "line_items": [{"so_line_item_id": line["line_item_id"], "quantity": line["quantity"]}],
        })  # fmt: skip
    if kind == 9:
        sales_orders.void(shop, order)


def _seed_transactions(shop: Shop, random: Random) -> None:
    """Two rows of each kind that the shop does not really have, for its first three items."""
    contact = next(iter(shop.contacts))
    place = shop.locations[0]
    for kind in transactions.SEEDED:
        shop.transactions[kind.key] = []
        for item in list(shop.items)[:3]:
            for number in (1, 2):
                quantity = float(random.randrange(1, 20))
                known: Record = {
                    "date": (OPENED + timedelta(days=number)).date().isoformat(), "status": "draft",
                    "customer_name": contact["contact_name"], "customer_id": contact["contact_id"],
                    "vendor_name": "Harbor Supplies", "vendor_id": shop.currency_id, "item_quantity": quantity,
                    "unit": item["unit"], "currency_id": shop.currency_id, "currency_code": "INR",
                    "currency_symbol": shop.organization["currency_symbol"], "item_price": item["rate"],
                    "item_total_price": round(item["rate"] * quantity, 2), "warehouse_id": "", "warehouse_name": "",
                    "location_id": place["location_id"], "location_name": place["location_name"],
                    "total": round(item["rate"] * quantity, 2), "created_time": shop.now(),
                    "last_modified_time": shop.now(),
                }  # fmt: skip
                names = {
                    column: shop.new_id() if column.endswith("_id") else f"{kind.path[:2].upper()}-{number:05}"
                    for column in kind.columns
                    if column not in known
                }
                row = {column: known[column] for column in kind.columns if column in known} | names
                hidden = {key: known[key] for key in transactions.HIDDEN}
                shop.transactions[kind.key].append(row | hidden | {"item_id": item["item_id"]})
