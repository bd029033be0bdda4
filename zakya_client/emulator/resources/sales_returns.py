"""Sales returns: what customers send back of what was shipped to them, and how much of it arrived and was credited."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Reference, Series, States, Tally
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, conflict, exact, missing, money
from zakya_client.emulator.resources.shipment_orders import terms

SALES_RETURNS = Document(
    "sales_returns",
    noun="Sales Return",
    number=Series("salesreturn_number", "RMA"),
    party=Reference("customer_id", to="contacts", shown="shipping_address"),
    references=(
        Reference(
            "salesorder_id", to="sales_orders", parent=True, lists="salesreturns",
            copies="salesorder_number customer_id customer_name",
        ),
    ),
    lines=Lines(
        of="salesorder_item_id",
        copies=f"{Lines().copies} discount",
        defaults={"non_receive_quantity": 0.0},
        tallies={
            "quantity_received": Tally("sales_return_receives", "line_item_id"),
            "quantity_credited": Tally("credit_notes", "salesreturn_item_id"),
        },
    ),
    states=States("approved"),
    in_use="Sales returns that are received or credited cannot be deleted.",
    custom="cf_return_label",
    defaults={"salesreturnreceives": [], "creditnotes": [], "reason": ""},
    search="salesreturn_number salesorder_number customer_name reason",
    usual={"salesreturn_type": "receive", "return_type": "sales_return", "item_type": "inventory"},
    when_set={"": "comments location_id location_name", "line_items": "location_id location_name"},
    columns="salesreturn_number date salesorder_number customer_name quantity salesreturn_status salesreturn_id",
)  # fmt: skip


@SALES_RETURNS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record | None:
    """Find the lines of the order that come back; refuse other lines once some of them did."""
    if "line_items" not in changes:
        return None
    if before.get("salesreturn_id"):
        SALES_RETURNS.check_unused(shop, before, "changed")
    order = shop.sales_orders[changes.get("salesorder_id") or before["salesorder_id"]]
    lines = {line["item_id"]: line["line_item_id"] for line in reversed(order["line_items"]) if line["item_id"]}
    rows = []
    for row in changes["line_items"]:
        known = row.get("salesorder_item_id") or row.get("line_item_id")
        if not known and row.get("item_id") not in lines:
            raise missing("salesorder_item_id")
        rows.append(row if known else {**row, "salesorder_item_id": lines[row["item_id"]]})
    return {**terms(order), "line_items": rows}


@SALES_RETURNS.hook
def derive(shop: Shop, salesreturn: Record) -> Record:
    """Return how far the return is; that follows from what arrived and what was credited.

    Raises: Refusal when more would have arrived than comes back.
    """
    if any(line["non_receive_quantity"] < 0 or _left(line) < line["quantity_received"]
           for line in salesreturn["line_items"]):  # fmt: skip
        raise conflict("The quantity to be received is more than what is left.")
    coming = exact(sum(_left(line) for line in salesreturn["line_items"]))
    received = salesreturn["quantity_received"]
    notes = [note for each in salesreturn["creditnotes"] if (note := shop.credit_notes[each])["status"] != "void"]
    refunded = money(sum(note["total"] - note["balance"] for note in notes), shop.precision)
    arrived, repaid = received >= coming, bool(refunded) and refunded >= salesreturn["total"]
    return {
        "receive_status": "" if not received else "received" if arrived else "partially_received",
        "refund_status": "" if not refunded else "fully_refunded" if repaid else "partially_refunded",
        "refunded_amount": refunded, "salesreturn_status": "closed" if arrived and repaid else "approved",
    }  # fmt: skip


def _left(line: Record) -> float:
    """Return how much of a line is to arrive."""
    return exact(line["quantity"] - line["non_receive_quantity"])


@SALES_RETURNS.hook
def shown(shop: Shop, salesreturn: Record) -> Record:
    """Return what is still to arrive, what is credited, and what arrived, with its lines."""
    lines, receives = salesreturn["line_items"], shop.kinds["sales_return_receives"]
    notes = (shop.credit_notes[each]["creditnote_number"] for each in salesreturn["creditnotes"])
    arrived = [receives.find(shop, each) for each in salesreturn["salesreturnreceives"]]
    return {
        "quantity_yet_to_receive": exact(sum(map(_left, lines)) - salesreturn["quantity_received"]),
        "non_receive_quantity": sum(line["non_receive_quantity"] for line in lines), "price_precision": shop.precision,
        "creditnotes_number": ",".join(notes), "return_amount": salesreturn["total"], "bcy_total": salesreturn["total"],
        "salesreturnreceives": [receives.detail(shop, each) for each in arrived],
    }  # fmt: skip


def seed(seeds: Seeds) -> None:
    """Let a piece of the last shipment come back, if there is one."""
    shop = seeds.shop
    for shipment in list(shop.shipment_orders)[-1:]:
        seeds.pass_time(7200)
        line = shipment["line_items"][0]
        salesreturn = SALES_RETURNS.create(shop, {
            "salesorder_id": shipment["salesorder_id"], "reason": "Too small",
            "line_items": [{"salesorder_item_id": line["so_line_item_id"], "quantity": 1.0}],
            "custom_fields": [{"api_name": "cf_return_label", "value": "L-1"}],
        })  # fmt: skip
        shop.kinds["sales_return_receives"].create(shop, {
            "salesreturn_id": salesreturn["salesreturn_id"],
            "line_items": [{"line_item_id": salesreturn["line_items"][0]["line_item_id"], "quantity": 1.0}],
        })  # fmt: skip
