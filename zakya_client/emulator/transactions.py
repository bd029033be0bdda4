"""The transactions of an item: its sales orders as they are, and six kinds that the shop only has seeded rows of."""

from __future__ import annotations

from typing import NamedTuple

from .answers import Answer
from .calls import Call, Handler
from .fields import Record
from .lists import Listing, listed
from .shop import Shop


class Kind(NamedTuple):
    """A kind of transaction: verb of its operation, last part of its path, key in the envelope, and its columns."""

    verb: str
    path: str
    key: str
    columns: tuple[str, ...]


# What rows are filtered and sorted by without showing it.
HIDDEN = ("status", "total", "created_time", "last_modified_time")

_MONEY = ("currency_id", "currency_code", "currency_symbol", "item_price", "item_total_price")
_CUSTOMER = ("customer_name", "customer_id")
_PLACE = ("warehouse_id", "warehouse_name", "location_id", "location_name", "item_quantity")
_COUNT = ("item_quantity", "unit")

SALES_ORDERS = Kind(
    "list_sales_orders", "salesorders", "salesorders",
    ("salesorder_id", *_CUSTOMER, "order_status", "salesorder_number", "date", *_COUNT, *_MONEY, "sales_channel"),
)  # fmt: skip
SEEDED = (
    Kind(
        "list_purchase_orders", "purchaseorders", "purchaseorders",
        ("purchaseorder_id", "vendor_name", "vendor_id", "status", "purchaseorder_number", "date", *_COUNT, *_MONEY),
    ),
    Kind(
        "list_invoices", "invoices", "invoices",
        ("invoice_id", *_CUSTOMER, "status", "invoice_number", "date", *_COUNT, *_MONEY),
    ),
    Kind(
        "list_delivery_challans", "deliverychallans", "deliverychallans",
        ("deliverychallan_id", *_CUSTOMER, "status", "deliverychallan_number", "date", *_COUNT, *_MONEY),
    ),
    Kind(
        "list_sales_receipts", "salesreceipts", "sales_receipts",
        ("receipt_id", *_CUSTOMER, "receipt_number", "date", "item_quantity", *_MONEY),
    ),
    Kind("list_move_orders", "moveorders", "moveorders", ("moveorder_id", "moveorder_number", "date", *_PLACE)),
    Kind("list_putaways", "putaways", "putaways", ("putaway_id", "putaway_number", "date", *_PLACE)),
)  # fmt: skip


def _order_rows(shop: Shop, item: Record) -> list[Record]:
    return [
        {
            **{column: order.get(column, "") for column in SALES_ORDERS.columns},
            **{key: order[key] for key in HIDDEN}, "sales_channel": "direct_sales", "unit": line["unit"],
            "item_quantity": line["quantity"], "item_price": line["rate"], "item_total_price": line["item_total"],
        }
        for order in shop.sales_orders
        for line in order["line_items"]
        if line["item_id"] == item["item_id"]
    ]  # fmt: skip


def _handler(kind: Kind) -> Handler:
    def row(_: Shop, record: Record) -> Record:
        return {column: record[column] for column in kind.columns}

    listing = Listing(kind.key, kind.key, row, {*kind.columns, *HIDDEN}, sort=("date", "D"))

    def handler(shop: Shop, call: Call) -> Answer:
        item = shop.items[call.text("item_id")]
        if kind is SALES_ORDERS:
            return listed(shop, call, listing, _order_rows(shop, item))
        rows = shop.transactions.get(kind.key, [])
        return listed(shop, call, listing, [row for row in rows if row["item_id"] == item["item_id"]])

    return handler


HANDLERS = {f"items.{kind.verb}": _handler(kind) for kind in (SALES_ORDERS, *SEEDED)}
