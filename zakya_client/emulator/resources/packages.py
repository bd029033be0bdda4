"""Packages: what of a confirmed sales order is packed, shipped and delivered, and the printed slips."""

from __future__ import annotations

from zakya_client.emulator.answers import conflict
from zakya_client.emulator.engine import Document, Lines, Movement, Reference, Series, stock
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

PACKAGES = Document(
    "packages",
    number=Series("package_number", "PKG"),
    references=(
        Reference(
            "salesorder_id",
            to="sales_orders",
            lists="packages",
            parent=True,
            copies={
                name: name for name in ("salesorder_number", "customer_id", "customer_name", "email", "contact_persons")
            }
            | {"salesorder_date": "date"},
        ),
        Reference("customer_id", to="contacts", shown="phone mobile billing_address shipping_address"),
    ),
    lines=Lines(
        priced=False,
        copies="",
        shown="sku name description unit image_name image_type item_type",
        of="so_line_item_id",
        within="quantity_packed",
    ),
    custom="cf_packed_by",
    defaults={"status": "not_shipped", "template_name": "Standard Template", "sales_channel_formatted": "Direct Sales"},
    search="package_number salesorder_number customer_name",
    aliases={"packing_number": "package_number"},
    usual={
        "salesorder_fulfilment_status": "pending",
        "shipment_status": "packed",
        "ShipmentOrder.status": "not_shipped",
    },
    when_set={
        "line_items": "batches combo_type is_combo_product mapped_items serial_numbers storages",
        "shipment_order": "delivery_date delivery_date_with_time is_email_notification_enabled shipment_date"
        " shipment_date_with_time shipper_account_number tracking_key tracking_url",
    },
    columns="package_number date salesorder_number customer_name status package_id",
)


@PACKAGES.hook
def change(shop: Shop, changes: Record, before: Record) -> None:
    """Refuse packages of orders that aren't confirmed, and changes of what has been shipped."""
    if before["status"] != "not_shipped":
        raise conflict("A package that has been shipped cannot be changed.")
    if "salesorder_id" in changes and shop.sales_orders[changes["salesorder_id"]]["_state"] != "confirmed":
        raise conflict("Packages can be created for confirmed sales orders only.")


@PACKAGES.hook
def deleting(_: Shop, package: Record) -> None:
    """Refuse to delete what has been shipped."""
    change(_, {}, package)


@PACKAGES.hook
def moves(shop: Shop, package: Record) -> list[Movement]:
    """Take what has been shipped out of the stock."""
    if package["status"] == "not_shipped":
        return []
    order = shop.sales_orders[package["salesorder_id"]]
    return stock.moves(shop, package["line_items"], -1, location_id=order.get("location_id", ""))


@PACKAGES.hook
def rows(_: Shop, package: Record) -> Record:
    """Return the quantities, which are text in rows."""
    return dict.fromkeys(("quantity", "total_quantity"), f"{package['quantity']:.2f}")


@PACKAGES.hook
def detail(_: Shop, package: Record) -> Record:
    """Return the shipment order that every package carries, shipped or not."""
    slip = {"package_id": package["package_id"], "package_number": package["package_number"]}
    return {
        "total_quantity": float(package["quantity"]),
        "shipment_order": {**package.get("shipment", {}), "associated_packages": [slip]},
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


def ship(shop: Shop, package: Record, *, carrier: str = "", tracking_number: str = "") -> None:
    """Send a package off, as people do in the app: its stock leaves the shop, and its order is shipped so far."""
    if package["status"] != "not_shipped":
        raise conflict("The package has been shipped already.")
    shipment = {
        "shipment_id": shop.new_id(), "shipment_number": f"SH-{package['package_number']}", "carrier": carrier,
        "tracking_number": tracking_number, "shipment_date": shop.today(), "shipping_date": shop.today(),
        "status": "shipped", "shipment_status": "shipped", "associated_packages_count": 1,
    }  # fmt: skip
    _change(shop, package, {**shipment, "shipment": shipment})


def deliver(shop: Shop, package: Record) -> None:
    """Mark a package that was shipped as delivered."""
    if package["status"] != "shipped":
        raise conflict("Only packages that have been shipped can be delivered.")
    delivered = {"status": "delivered", "shipment_status": "delivered", "shipment_delivered_date": shop.today()}
    _change(shop, package, {**delivered, "shipment": {**package["shipment"], **delivered}})


def _change(shop: Shop, package: Record, changes: Record) -> None:
    with shop.journal.transaction():
        shop.packages.change(package, {**changes, "last_modified_time": shop.now()})
        PACKAGES.settle(shop, package)
