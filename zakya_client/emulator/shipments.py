"""Shipping and delivering packages.

The pages have no operation for it, people do it in the app; here the program that tests does it, by
`Emulator.ship(...)` or the control endpoint.
"""

from __future__ import annotations

from . import stock
from .answers import conflict
from .fields import Record
from .shop import Shop
from .sums import totals


def ship(shop: Shop, package: Record, *, carrier: str = "", tracking_number: str = "") -> None:
    """Sends a package off: its stock leaves the shop and its order is shipped, wholly or in part."""
    if package["status"] != "not_shipped":
        raise conflict("The package has been shipped already.")
    order = shop.sales_orders[package["salesorder_id"]]
    for line in package["line_items"]:
        if line["item_id"] in shop.items:
            stock.take(shop, shop.items[line["item_id"]], line["quantity"], order.get("location_id", ""))
    shipment = {
        "shipment_id": shop.new_id(), "shipment_number": f"SH-{package['package_number']}", "carrier": carrier,
        "tracking_number": tracking_number, "shipment_date": shop.today(), "shipping_date": shop.today(),
        "status": "shipped", "shipment_status": "shipped", "associated_packages_count": 1,
    }  # fmt: skip
    shop.packages.change(package, {**shipment, "shipment": shipment, "last_modified_time": shop.now()})
    _count_shipped(shop, order)


def deliver(shop: Shop, package: Record) -> None:
    """Marks a package that was shipped as delivered."""
    if package["status"] != "shipped":
        raise conflict("Only packages that have been shipped can be delivered.")
    delivered = {"status": "delivered", "shipment_status": "delivered", "shipment_delivered_date": shop.today()}
    changes = {**delivered, "shipment": {**package["shipment"], **delivered}, "last_modified_time": shop.now()}
    shop.packages.change(package, changes)


def _count_shipped(shop: Shop, order: Record) -> None:
    shipped: dict[str, float] = {}
    for package_id in order["packages"]:
        package = shop.packages[package_id]
        if package["status"] != "not_shipped":
            for line in package["line_items"]:
                shipped[line["so_line_item_id"]] = shipped.get(line["so_line_item_id"], 0.0) + line["quantity"]
    for line in order["line_items"]:
        line["quantity_shipped"] = shipped.get(line["line_item_id"], 0.0)
    whole = all(line["quantity_shipped"] >= line["quantity"] for line in order["line_items"])
    status = "shipped" if whole else "partially_shipped"
    changes = {"status": status, "shipped_status": status, "current_sub_status": status}
    shop.sales_orders.change(order, {**changes, **totals(order, shop.precision), "last_modified_time": shop.now()})
