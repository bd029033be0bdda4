"""Purchase orders: what vendors are to deliver, and the way from draft over issued to received and billed."""

from __future__ import annotations

from datetime import date

from zakya_client.emulator.answers import conflict, invalid
from zakya_client.emulator.engine import Document, Lines, Move, Reference, Series, States, Tally
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

PURCHASE_ORDERS = Document(
    "purchase_orders",
    number=Series("purchaseorder_number", "PO"),
    party=Reference(
        "vendor_id",
        to="contacts",
        copies={"vendor_name": "contact_name", "company_name": "company_name"},
        shown="billing_address payment_terms payment_terms_label",
    ),
    references=(
        Reference("delivery_customer_id", to="contacts", copies={"delivery_customer_name": "contact_name"}),
        Reference("salesorder_id", to="sales_orders", lists="purchaseorders"),
    ),
    lines=Lines(
        rate="purchase_rate",
        tallies={
            "quantity_received": Tally("purchase_receives", "line_item_id", unless="rejected"),
            "quantity_billed": Tally("bills", "purchaseorder_item_id"),
        },
    ),
    states=States(
        "draft",
        mark_as_issued=("draft approved", "issued"),
        mark_as_cancelled=Move("cancelled", unused=True),
    ),
    in_use="Purchase orders that have receives or bills cannot be deleted.",
    ignored="documents",
    custom="cf_buyer cf_needed_on:date",
    defaults={"purchasereceives": [], "bills": []},
    search="purchaseorder_number reference_number vendor_name",
    usual={
        "contact_category": "", "is_adv_tracking_in_receive": True, "line_item_category": "line_item",
        "tax_type": "tax", "documents": [], "PurchaseOrderRow.price_precision": "", "adjustment_description": "",
    },
    when_set={
        "": "location_id location_name pricebook_id",
        "detail": "balance has_attachment",
        "line_items": "image_id serial_numbers batches storages warehouse_id warehouse_name location_id location_name",
    },
    columns="purchaseorder_number date vendor_name total status purchaseorder_id",
)  # fmt: skip

# What the page lists among the fields of a line, and follows from others.
_FOLLOWS = ("item_total", "bcy_rate", "image_id", "image_name", "image_type", "tax_name", "tax_type", "tax_percentage")


@PURCHASE_ORDERS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Refuse changes of what is cancelled and orders with a customer; read lines as the page writes them."""
    if before["_state"] == "cancelled":
        raise conflict("A purchase order that is cancelled cannot be changed.")
    vendor = shop.contacts.find({**before, **changes}.get("vendor_id", ""))
    if vendor and vendor["contact_type"] != "vendor":
        raise invalid("vendor_id")
    if changes.get("vendor_id", "") not in ("", before.get("vendor_id", "")) and "purchaseorder_id" in before:
        PURCHASE_ORDERS.check_unused(shop, before, "given to another vendor")
    return {"line_items": [_line(row) for row in changes["line_items"]]} if "line_items" in changes else {}


def _line(row: Record) -> Record:
    rate = {"rate": row["purchase_rate"]} if "purchase_rate" in row and "rate" not in row else {}
    return {key: value for key, value in row.items() if key not in (*_FOLLOWS, "purchase_rate")} | rate


@PURCHASE_ORDERS.hook
def created(shop: Shop, order: Record) -> None:
    """Begin the history."""
    PURCHASE_ORDERS.remark(shop, order, "Purchase Order created.")


@PURCHASE_ORDERS.hook
def moving(shop: Shop, order: Record, state: str) -> None:
    """Note a change of state in the history."""
    PURCHASE_ORDERS.remark(
        shop, order, f"Purchase Order marked as {state.replace('_', ' ')}.", operation_type="Updated"
    )


@PURCHASE_ORDERS.hook
def derive(shop: Shop, order: Record) -> Record:
    """Return the statuses: how far an order is received and billed follows from its receives and bills."""
    state = order["_state"]
    goods = [line for line in order["line_items"] if _is_receivable(shop, line)]
    received = _how_far(goods, "quantity_received", "received")
    billed = _how_far(order["line_items"], "quantity_billed", "billed")
    status = overall(received, billed, has_goods=bool(goods)) if state == "issued" else state
    is_draft = state in ("draft", "pending_approval", "approved", "rejected", "cancelled")
    return {
        "status": status, "current_sub_status": status, "order_status": "closed" if status == "closed" else state,
        "received_status": "" if is_draft else received or "to_be_received",
        "billed_status": "" if is_draft else billed or "to_be_billed",
        "quantity_yet_to_receive": sum(line["quantity"] - line["quantity_received"] for line in goods),
    }  # fmt: skip


def overall(received: str, billed: str, *, has_goods: bool = True) -> str:
    """Return the status of an order that is issued: the most that can be said of it."""
    if billed == "billed" and (received == "received" or not has_goods):
        return "closed"
    whole = [each for each in (received, billed) if each in ("received", "billed")]
    return next(each for each in (*whole, received, billed, "issued") if each)


def _is_receivable(shop: Shop, line: Record) -> bool:
    return shop.items.find(line["item_id"]).get("product_type") != "service"


def _how_far(lines: list[Record], tally: str, done: str) -> str:
    if lines and all(line[tally] >= line["quantity"] for line in lines):
        return done
    return f"partially_{done}" if any(line[tally] for line in lines) else ""


@PURCHASE_ORDERS.hook
def rows(shop: Shop, order: Record) -> Record:
    """Return the receives, the days until the delivery, or since, and the words that rows of drafts have."""
    more: Record = {
        "receives": [shop.purchase_receives[each] for each in order["purchasereceives"]],
        "received_status": order["received_status"] or "to_be_received",
        "billed_status": order["billed_status"] or "to_be_billed",
    }  # fmt: skip
    if order.get("delivery_date"):
        days = (date.fromisoformat(order["delivery_date"]) - date.fromisoformat(shop.today())).days
        more["due_in_days" if days >= 0 else "due_by_days"] = str(abs(days))
    return more


@PURCHASE_ORDERS.hook
def detail(shop: Shop, order: Record) -> Record:
    """Return what has come, where the goods go, the sales order that they are for, and what is written for people."""
    customer = shop.contacts.find(order.get("delivery_customer_id", ""))
    place = shop.location(order.get("location_id") or "")
    days = ("date", "delivery_date", "expected_delivery_date")
    lines = {line["line_item_id"]: {**line, **_told(shop, line)} for line in order["line_items"]}
    return {
        "purchasereceives": [
            {**receive, "line_items": [{**lines[line["line_item_id"]], **line} for line in receive["line_items"]]}
            for receive in (shop.purchase_receives[each] for each in order["purchasereceives"])
        ],
        **{f"{name}_formatted": order.get(name, "").replace("-", "/") for name in days},
        "status_formatted": order["status"].replace("_", " ").title(),
        "sub_total_formatted": f"{order['currency_symbol']}{order['sub_total']:.{shop.precision}f}",
        "delivery_address": customer.get("shipping_address") or place.get("address") or {},
        "salesorders": [found] if (found := shop.sales_orders.find(order.get("salesorder_id", ""))) else [],
        "non_catalog_items_count": sum(not line["item_id"] for line in order["line_items"]),
    }  # fmt: skip


@PURCHASE_ORDERS.hook
def line(shop: Shop, _: Record, line: Record) -> Record:
    """Return what the page calls otherwise, and whether the line can be received."""
    return _told(shop, line)


def _told(shop: Shop, line: Record) -> Record:
    place = shop.stores["locations"].find(line.get("location_id", ""))
    names = {"location_name": place["location_name"]} if place else {}
    return {"purchase_rate": line["rate"], "is_receivable": _is_receivable(shop, line), **names}


def seed(seeds: Seeds) -> None:
    """Make a draft, and an order of which something has come; of items that are sold and whose stock isn't counted."""
    shop = seeds.shop
    sold = {line["item_id"] for order in shop.sales_orders for line in order["line_items"]}
    vendors = [each for each in shop.contacts if each["contact_type"] == "vendor"]
    items = [item for item in shop.items if item["item_id"] in sold and not item.get("track_inventory")][:2]
    for number, vendor in enumerate(vendors[:2] if items else (), start=1):
        seeds.pass_time(7200)
        order = PURCHASE_ORDERS.create(shop, {
            "vendor_id": vendor["contact_id"], "reference_number": f"REF-P-{number}",
            "delivery_date": seeds.day(30 * number), "ship_via": "Harbor Freight",
            "custom_fields": [{"api_name": "cf_buyer", "value": "Asha"}],
            "line_items": [{"item_id": item["item_id"], "quantity": 4.0} for item in items],
        })  # fmt: skip
        if number == 2:
            PURCHASE_ORDERS.change_state(shop, order, "mark_as_issued")
            shop.kinds["purchase_receives"].create(shop, {
                "purchaseorder_id": order["purchaseorder_id"], "notes": "The rest comes next week.",
                "line_items": [{"line_item_id": order["line_items"][0]["line_item_id"], "quantity": 3.0}],
            })  # fmt: skip
