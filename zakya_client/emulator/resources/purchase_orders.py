"""Purchase orders: what vendors are to deliver, and the way from draft over issued to received and billed."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Move, Reference, Series, States, Tally
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, due, how_far

PURCHASE_ORDERS = Document(
    "purchase_orders",
    number=Series("purchaseorder_number", "PO"),
    party=Reference("vendor_id", to="contacts", copies="vendor_name=contact_name company_name",
                    shown="billing_address payment_terms payment_terms_label"),
    references=(
        Reference("delivery_customer_id", to="contacts", copies="delivery_customer_name=contact_name"),
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
        "draft", mark_as_issued=("draft approved", "issued"), mark_as_cancelled=Move("cancelled", unused=True),
    ),
    in_use="Purchase orders that have receives or bills cannot be deleted.",
    ignored="documents",
    custom="cf_buyer cf_needed_on:date",
    defaults={"purchasereceives": [], "bills": []},
    search="purchaseorder_number reference_number vendor_name",
    usual={
        "contact_category": "", "is_adv_tracking_in_receive": True,
        "PurchaseOrderRow.price_precision": "", "adjustment_description": "",
    },
    when_set={
        "": "location_id location_name pricebook_id",
        "detail": "balance has_attachment",
        "line_items": "image_id serial_numbers batches storages warehouse_id warehouse_name location_id location_name",
    },
    columns="purchaseorder_number date vendor_name total status purchaseorder_id",
)  # fmt: skip


@PURCHASE_ORDERS.hook
def change(_: Shop, changes: Record, __: Record) -> Record:
    """Read the rate of lines as the page writes it."""
    if "line_items" not in changes:
        return {}
    return {"line_items": [
        {**row, "rate": row["purchase_rate"]} if "purchase_rate" in row and "rate" not in row else row
        for row in changes["line_items"]
    ]}  # fmt: skip


@PURCHASE_ORDERS.hook
def derive(shop: Shop, order: Record) -> Record:
    """Return the statuses: how far an order is received and billed follows from its receives and bills."""
    state = order["_state"]
    goods = [line for line in order["line_items"] if _is_receivable(shop, line)]
    received = how_far(goods, "quantity_received", "received")
    billed = how_far(order["line_items"], "quantity_billed", "billed")
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


@PURCHASE_ORDERS.hook
def rows(shop: Shop, order: Record) -> Record:
    """Return the receives, the days until the delivery, or since, and the words that rows of drafts have."""
    return {
        **due.days_off(shop, order.get("delivery_date", "")),
        "receives": [shop.purchase_receives[each] for each in order["purchasereceives"]],
        "received_status": order["received_status"] or "to_be_received",
        "billed_status": order["billed_status"] or "to_be_billed",
    }  # fmt: skip


@PURCHASE_ORDERS.hook
def detail(shop: Shop, order: Record) -> Record:
    """Return what has come, where the goods go, the sales order that they are for, and what is written for people."""
    customer = shop.contacts.find(order.get("delivery_customer_id", ""))
    place = shop.location(order.get("location_id") or "")
    days = ("date", "delivery_date", "expected_delivery_date")
    lines = {each["line_item_id"]: {**each, **line(shop, order, each)} for each in order["line_items"]}
    return {
        "purchasereceives": [
            {**receive, "line_items": [{**lines[each["line_item_id"]], **each} for each in receive["line_items"]]}
            for receive in (shop.purchase_receives[each] for each in order["purchasereceives"])
        ],
        **{f"{name}_formatted": order.get(name, "").replace("-", "/") for name in days},
        "status_formatted": order["status"].replace("_", " ").title(),
        "sub_total_formatted": f"{order['currency_symbol']}{order['sub_total']:.{shop.precision}f}",
        "delivery_address": customer.get("shipping_address") or place.get("address") or {},
        "salesorders": [found] if (found := shop.sales_orders.find(order.get("salesorder_id", ""))) else [],
    }  # fmt: skip


@PURCHASE_ORDERS.hook
def line(shop: Shop, _: Record, line: Record) -> Record:
    """Return what the page calls otherwise, and whether the line can be received."""
    return {"purchase_rate": line["rate"], "is_receivable": _is_receivable(shop, line)}


def seed(seeds: Seeds) -> None:
    """Make a draft, and an order of which something has come; of items that are sold and whose stock isn't counted."""
    shop = seeds.shop
    sold = {line["item_id"] for order in shop.sales_orders for line in order["line_items"]}
    vendors = shop.contacts.having(contact_type="vendor")
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
