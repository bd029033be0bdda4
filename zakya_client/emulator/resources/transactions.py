"""The transactions of an item: orders and invoices as they are, and kinds that are seeded rows and no more."""

from __future__ import annotations

from functools import partial

from zakya_client.emulator.engine.hooks import Call, Record, Seeds, Shop
from zakya_client.emulator.resources.items import ITEMS

SEEDED = ("list_delivery_challans", "list_sales_receipts", "list_move_orders", "list_putaways")


def _lines(documents: str, shop: Shop, call: Call) -> list[Record]:
    """Return the lines of documents with an item, each as a row of its document."""
    item = shop.items[call.text("item_id")]
    return [
        {
            **document, "item_id": item["item_id"], "sales_channel": "direct_sales", "unit": line["unit"],
            "item_quantity": line["quantity"], "item_price": line["rate"], "item_total_price": line["item_total"],
        }
        for document in shop.stores[documents]
        for line in document["line_items"]
        if line["item_id"] == item["item_id"]
    ]  # fmt: skip


def _seeded(shop: Shop, call: Call) -> list[Record]:
    item_id = shop.items[call.text("item_id")]["item_id"]
    rows = shop.transactions.get(call.operation.envelope[0], [])
    return [row for row in rows if row["item_id"] == item_id]


ITEMS.verbs |= {f"list_{name}": partial(_lines, name) for name in ("sales_orders", "invoices", "purchase_orders")}
ITEMS.verbs |= dict.fromkeys(SEEDED, _seeded)


def seed(seeds: Seeds) -> None:
    """Make two rows of each kind that the shop does not really have, for its first three items."""
    shop, random = seeds.shop, seeds.random
    contact = next(iter(shop.contacts))
    for verb in SEEDED:
        operation = ITEMS.operations[verb]
        columns = ITEMS.shape(verb).known
        rows = shop.transactions[operation.envelope[0]] = []
        for item in list(shop.items)[:3]:
            for number in (1, 2):
                quantity = float(random.randrange(1, 20))
                total = round(item["rate"] * quantity, 2)
                known: Record = {
                    "date": seeds.day(number), "status": "draft",
                    "customer_name": contact["contact_name"], "customer_id": contact["contact_id"],
                    "vendor_name": "Harbor Supplies", "vendor_id": shop.currency_id, "item_quantity": quantity,
                    "unit": item["unit"], "item_price": item["rate"], **shop.currency, **shop.place(""),
                    "item_total_price": total, "total": total, "warehouse_id": "", "warehouse_name": "",
                    "created_time": shop.now(), "last_modified_time": shop.now(), "item_id": item["item_id"],
                }  # fmt: skip
                prefix = operation.path.rpartition("/")[2][:2].upper()
                names = {
                    column: shop.new_id() if column.endswith("_id") else f"{prefix}-{number:05}"
                    for column in sorted(columns - known.keys())
                }
                rows.append(known | names)
