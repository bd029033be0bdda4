"""Packages: what of a confirmed sales order is packed, shipped and delivered, and the printed slips."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Movement, Reference, Series
from zakya_client.emulator.engine.hooks import Record, Shop, conflict, stock

SHIPPED = (
    "shipment_id shipment_number delivery_method carrier tracking_number shipment_delivered_date shipment_type"
    " status_message is_tracking_enabled"
)
"""What a package repeats of its shipment."""

PACKAGES = Document(
    "packages",
    number=Series("package_number", "PKG"),
    references=(
        Reference(
            "salesorder_id", to="sales_orders", lists="packages", parent=True,
            copies="salesorder_number customer_id customer_name email contact_persons salesorder_date=date",
        ),
        Reference("customer_id", to="contacts", shown="phone mobile billing_address shipping_address"),
    ),
    lines=Lines(
        priced=False, copies="location_id", shown="sku name description unit image_name image_type item_type",
        of="so_line_item_id",
    ),
    custom="cf_packed_by",
    defaults={
        "status": "not_shipped", "shipments": [], "template_name": "Standard Template",
        "sales_channel_formatted": "Direct Sales",
    },
    search="package_number salesorder_number customer_name",
    aliases={"packing_number": "package_number"},
    usual={
        "salesorder_fulfilment_status": "pending", "shipment_status": "packed", "ShipmentOrder.status": "not_shipped",
    },
    when_set={
        "line_items": "batches combo_type is_combo_product mapped_items serial_numbers storages",
        "shipment_order": "delivery_date delivery_date_with_time is_email_notification_enabled shipment_date"
        " shipment_date_with_time shipper_account_number tracking_key tracking_url",
    },
    columns="package_number date salesorder_number customer_name status package_id",
)  # fmt: skip


@PACKAGES.hook
def change(shop: Shop, changes: Record, before: Record) -> Record | None:
    """Refuse packages of orders that aren't confirmed, and changes of what has been shipped; find where it lies."""
    if before["status"] != "not_shipped":
        raise conflict("A package that has been shipped cannot be changed.")
    if "salesorder_id" not in changes:
        return None
    order = shop.sales_orders[changes["salesorder_id"]]
    if order["_state"] != "confirmed":
        raise conflict("Packages can be created for confirmed sales orders only.")
    return {"location_id": shop.location(order.get("location_id", ""))["location_id"]}


@PACKAGES.hook
def derive(shop: Shop, package: Record) -> Record:
    """Return the status, and what is known of the shipment."""
    shipment = shop.shipment_orders[package["shipments"][-1]] if package["shipments"] else {}
    known = {name: shipment.get(name, "") for name in SHIPPED.split()}
    days = {} if not shipment else dict.fromkeys(("shipping_date", "shipment_date"), shipment["date"])
    known |= {"status": shipment.get("status", "not_shipped"), "shipping_date": "", **days}
    about = {
        **known, "shipment_status": known["status"], "notes": shipment.get("notes", ""),
        "associated_packages_count": len(shipment.get("package_ids", ())),
    }  # fmt: skip
    return {**known, "shipment_date": known["shipping_date"], "shipment": about if shipment else {}}


@PACKAGES.hook
def deleting(_: Shop, package: Record) -> None:
    """Refuse to delete what has been shipped."""
    change(_, {}, package)


@PACKAGES.hook
def moves(shop: Shop, package: Record) -> list[Movement]:
    """Take what has been shipped out of the stock."""
    if package["status"] == "not_shipped":
        return []
    return stock.moves(shop, package["line_items"], -1, location_id=package.get("location_id", ""))


@PACKAGES.hook
def rows(_: Shop, package: Record) -> Record:
    """Return the quantities, which are text in rows."""
    return dict.fromkeys(("quantity", "total_quantity"), f"{package['quantity']:.2f}")


@PACKAGES.hook
def detail(shop: Shop, package: Record) -> Record:
    """Return the shipment order that every package carries, shipped or not."""
    shipment = shop.shipment_orders.find(package["shipments"][-1]) if package["shipments"] else {}
    packages = [shop.packages[each] for each in shipment.get("package_ids", [package["package_id"]])]
    slips = [{name: each[name] for name in ("package_id", "package_number")} for each in packages]
    return {
        "total_quantity": float(package["quantity"]),
        "shipment_order": {**package["shipment"], "associated_packages": slips},
    }


@PACKAGES.hook
def line(shop: Shop, package: Record, line: Record) -> Record:
    """Return the order of a line, and the parts of a kit."""
    order = {key: package[key] for key in ("salesorder_id", "salesorder_number")}
    item = shop.items.find(line["item_id"])
    if item.get("combo_type") != "kit":
        return order
    parts = [{**part, "quantity": part["quantity"] * line["quantity"]} for part in item["mapped_items"]]
    return {**order, "mapped_items": parts}
