"""Shipment orders: packages that leave together. Their goods go out of the stock, and come back when one is deleted."""

from __future__ import annotations

from datetime import date

from zakya_client.emulator.engine import Document, Lines, Reference, Series, States
from zakya_client.emulator.engine.custom_fields import detail_keys, merged, read_values
from zakya_client.emulator.engine.hooks import Answer, Call, Record, Refusal, Seeds, Shop, conflict, invalid, line_sums
from zakya_client.emulator.engine.paperwork import send
from zakya_client.emulator.engine.verbs import STANDARD_OF_ALL

DELIVERED_BEFORE = 37135
"""The code of a shipment that is delivered twice."""

SHIPMENT_ORDERS = Document(
    "shipment_orders",
    noun="Shipment Order",
    number=Series("shipment_number", "SHP"),
    party=Reference("customer_id", to="contacts", shown="billing_address shipping_address"),
    references=(
        Reference(
            "salesorder_id",
            to="sales_orders",
            parent=True,
            copies="salesorder_number customer_id customer_name salesorder_date=date"
        ),
        Reference("package_ids", to="packages", parent=True, lists="shipments"),
    ),
    lines=Lines(of="so_line_item_id", copies=f"{Lines().copies} discount"),
    states=States("shipped", mark_as_delivered=("shipped", "delivered")),
    custom="cf_van",
    defaults={"shipment_type": "single_piece_shipment"},
    search="shipment_number salesorder_number tracking_number customer_name",
    usual={"sales_channel_formatted": "Direct Sales", "is_taxable": True, "Shipment.tax_percentage": ""},
    when_set={
        "": "discount_amount adjustment adjustment_description balance is_inclusive_tax",
        "line_items": "product_type location_id location_name warehouse_id warehouse_name pricebook_id image_id",
    },
    columns="shipment_number date salesorder_number customer_name tracking_number status shipment_id",
)  # fmt: skip


@SHIPMENT_ORDERS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Fill the lines from the packages; refuse packages that were shipped already, or belong to another order."""
    more: Record = {}
    if "shipmentorder_custom_fields" in changes:
        given = read_values(changes.pop("shipmentorder_custom_fields"), shop.custom_fields[SHIPMENT_ORDERS.entity])
        more["custom"] = merged(before["custom"], given)
    wanted = changes.get("package_ids", [])
    if not wanted or wanted == before.get("package_ids"):
        return more
    if before["_state"] == "delivered":
        raise conflict("The packages of a shipment that has been delivered cannot be changed.")
    order_id = changes.get("salesorder_id") or before["salesorder_id"]
    packages = [shop.packages[each] for each in wanted]
    for package in packages:
        if package["salesorder_id"] != order_id:
            raise conflict("The package belongs to another sales order.")
        if package["shipments"] and package["shipments"] != [before.get("shipment_id")]:
            raise conflict("The package has been shipped already.")
    rows = [
        {name: line[name] for name in ("so_line_item_id", "quantity")}
        for package in packages
        for line in package["line_items"]
    ]
    return {**more, **terms(shop.sales_orders[order_id]), "line_items": rows}


def terms(order: Record) -> Record:
    """Return what else decides the prices of an order, for documents that take a part of it."""
    names = ("is_discount_before_tax", "discount_type", "is_inclusive_tax", "exchange_rate")
    whole = order["discount"] if isinstance(order["discount"], str) else 0.0
    return {"discount": whole, **{name: order[name] for name in names if name in order}}


@SHIPMENT_ORDERS.hook
def derive(_: Shop, shipment: Record) -> Record:
    """Return what repeats the status and the way of delivery."""
    return {
        "shipment_status": shipment["status"], "status_message": shipment["status"].capitalize(),
        "carrier": shipment.get("delivery_method", ""), "associated_packages_count": len(shipment["package_ids"]),
    }  # fmt: skip


@SHIPMENT_ORDERS.hook
def deleting(_: Shop, shipment: Record) -> None:
    """Refuse to delete what has arrived."""
    if shipment["status"] == "delivered":
        raise conflict("A shipment that has been delivered cannot be deleted.")


@SHIPMENT_ORDERS.hook
def shown(shop: Shop, shipment: Record) -> Record:
    """Return how far the order is, its invoices, and the packages."""
    order, fields = shop.sales_orders[shipment["salesorder_id"]], shop.custom_fields[SHIPMENT_ORDERS.entity]
    return {
        "salesorder_fulfilment_status": order["shipped_status"],
        "packages": [shop.packages[each] for each in shipment["package_ids"]],
        "invoices": [shop.invoices[each] for each in order["invoices"]],
        "shipmentorder_custom_fields": detail_keys(shipment["custom"], fields)["custom_fields"],
    }


@SHIPMENT_ORDERS.hook
def line(shop: Shop, shipment: Record, line: Record) -> Record:
    """Return whether the line of the order is invoiced."""
    _, above = shop.line("sales_orders", line["so_line_item_id"], shipment["salesorder_id"])
    return {"is_invoiced": above.get("quantity_invoiced", 0.0) >= line["quantity"]}


@SHIPMENT_ORDERS.verb
def create(shop: Shop, call: Call) -> Record:
    """Send packages off, and mail the customer where the request says so."""
    shipment: Record = STANDARD_OF_ALL["create"](SHIPMENT_ORDERS, shop, call)
    if call.flag("is_tracking_required"):
        shop.shipment_orders.change(shipment, {"is_tracking_enabled": True})
    if call.flag("send_notification"):
        send(SHIPMENT_ORDERS, shop, shipment, {}, [])
    return shipment


@SHIPMENT_ORDERS.verb
def update(shop: Shop, shipment: Record, call: Call) -> Record:
    """Change a shipment and which packages travel in it; the query names them all."""
    values = call.values(SHIPMENT_ORDERS.more_fields)
    if call.text("salesorder_id") != shipment["salesorder_id"]:
        raise conflict("The shipment belongs to another sales order.")
    SHIPMENT_ORDERS.update(shop, shipment, {**values, "package_ids": call.ids("package_ids")})
    return shipment


@SHIPMENT_ORDERS.verb
def mark_as_delivered(shop: Shop, shipment: Record, call: Call) -> Answer:
    """Note that a shipment arrived. One that did so before is no refusal, but an error in the answer."""
    given = call.values().get("delivered_date", "") if call.json_text.strip() else ""
    if shipment["status"] == "delivered":
        message = "The shipment has been delivered already."
        failed = [{"code": DELIVERED_BEFORE, "message": message, "ids": [shipment["shipment_id"]]}]
        return Answer(message, {"data": {"statusupdate_error_list": failed}})
    arrive(shop, shipment, given)
    return Answer(call.operation.message, {"data": {"statusupdate_error_list": []}})


def arrive(shop: Shop, shipment: Record, moment: str = "") -> None:
    """Mark a shipment as delivered, now or at another moment: `2026-02-23 16:30`."""
    try:
        day = date.fromisoformat(moment[:10]).isoformat() if moment else shop.today()
    except ValueError:
        raise invalid("delivered_date") from None
    shop.shipment_orders.change(shipment, {"shipment_delivered_date": day})
    SHIPMENT_ORDERS.change_state(shop, shipment, "mark_as_delivered")


def ship(shop: Shop, package: Record, *, carrier: str = "", tracking_number: str = "") -> None:
    """Send a package off in a shipment of its own, as people do in the app."""
    with shop.journal.transaction():
        SHIPMENT_ORDERS.create(shop, {
            "salesorder_id": package["salesorder_id"], "package_ids": [package["package_id"]], "date": shop.today(),
            "delivery_method": carrier, "tracking_number": tracking_number,
        })  # fmt: skip


def deliver(shop: Shop, package: Record) -> None:
    """Mark the shipment of a package as delivered, as people do in the app."""
    if package["status"] != "shipped":
        raise conflict("Only packages that have been shipped can be delivered.")
    with shop.journal.transaction():
        arrive(shop, shop.shipment_orders[package["shipments"][0]])


def of_package(package: Record) -> Record:
    """Return the shipment order of a package that release 0.1.0 shipped without one; the package names it."""
    told = package["shipment"]
    package["shipments"] = [told["shipment_id"]]
    copied = ("salesorder_id", "salesorder_number", "salesorder_date", "customer_id", "customer_name", "status")
    return {
        **{name: package[name] for name in copied}, "shipment_id": told["shipment_id"],
        "shipment_number": told["shipment_number"], "package_ids": [package["package_id"]],
        "date": told["shipping_date"], "delivery_method": told["carrier"], "tracking_number": told["tracking_number"],
        "shipment_delivered_date": told.get("shipment_delivered_date", ""),
        "line_items": [{**line, "_taxes": [], **line_sums(line, 2)} for line in package["line_items"]],
    }  # fmt: skip


def seed(seeds: Seeds) -> None:
    """Send the last package off whose goods are there, and let it arrive."""
    shop = seeds.shop
    for package in reversed(list(shop.packages)[1:]):
        seeds.pass_time(7200)
        try:
            with shop.journal.transaction():
                arrive(shop, SHIPMENT_ORDERS.create(shop, {
                    "salesorder_id": package["salesorder_id"], "package_ids": [package["package_id"]],
                    "date": shop.today(), "delivery_method": "By bicycle", "tracking_number": "TRK-00001",
                    "shipmentorder_custom_fields": [{"api_name": "cf_van", "value": "Blue"}],
                }))  # fmt: skip
        except Refusal:  # the stock is too low
            continue
        return
