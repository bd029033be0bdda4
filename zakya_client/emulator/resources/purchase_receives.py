"""Purchase receives: what has come of a purchase order; the stock rises by it."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Move, Movement, Reference, Series, States
from zakya_client.emulator.engine.hooks import Record, Shop, conflict, stock

PURCHASE_RECEIVES = Document(
    "purchase_receives",
    number=Series("receive_number", "PR"),
    references=(
        Reference(
            "purchaseorder_id", to="purchase_orders", parent=True, lists="purchasereceives",
            copies="purchaseorder_number vendor_id vendor_name",
        ),
        Reference("vendor_id", to="contacts", shown="billing_address shipping_address"),
    ),
    lines=Lines(
        of="line_item_id",  # a line has the id of the order's line
        priced=False,
        copies="name unit description location_id",
        shown="sku image_name image_type image_document_id item_type product_type",
    ),
    states=States(
        "received", submit=Move("pending_approval", "received rejected"),
        approve=Move("approved", "received pending_approval"),
        approve_final=Move("approved", "received pending_approval approved"),
        reject=Move("rejected", "received pending_approval approved"),
    ),
    entity="purchase_receive",
    custom="cf_ramp",
    search="receive_number purchaseorder_number vendor_name",
    when_set={"": "quantity", "line_items": "image_id warehouse_id warehouse_name tags"},
    columns="receive_number date purchaseorder_number vendor_name status receive_id",
)  # fmt: skip


@PURCHASE_RECEIVES.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Refuse receives of orders that aren't issued, and two lines for one of the order's."""
    order_id = changes.get("purchaseorder_id") or before["purchaseorder_id"]
    if "receive_id" not in before and shop.purchase_orders[order_id]["_state"] != "issued":
        raise conflict("Purchase receives can be created for issued purchase orders only.")
    named = [row.get("line_item_id") for row in changes.get("line_items") or ()]
    if len({*named}) < len(named):
        raise conflict("A line of the purchase order is received twice.")
    return {}


@PURCHASE_RECEIVES.hook
def moves(shop: Shop, receive: Record) -> list[Movement]:
    """Take into the stock what has come, unless it is rejected."""
    if receive["status"] == "rejected":
        return []
    order = shop.purchase_orders[receive["purchaseorder_id"]]
    return stock.moves(shop, receive["line_items"], 1, location_id=order.get("location_id", ""))


@PURCHASE_RECEIVES.hook
def detail(shop: Shop, receive: Record) -> Record:
    """Return the bills for the order."""
    order = shop.purchase_orders[receive["purchaseorder_id"]]
    return {"bills": [shop.bills.find(each) for each in order["bills"]]}


@PURCHASE_RECEIVES.hook
def line(shop: Shop, receive: Record, line: Record) -> Record:
    """Return where the goods lie."""
    order = shop.purchase_orders[receive["purchaseorder_id"]]
    return shop.place(line.get("location_id") or order.get("location_id") or "")
