"""Bills: what vendors have to be paid, for a purchase order, for what has come of it, or on their own."""

from __future__ import annotations

from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, States, Tally
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, balances, conflict, due, duplicate, invalid, missing

BILLS = Document(
    "bills",
    party=Reference("vendor_id", to="contacts", copies="vendor_name=contact_name",
                    shown="billing_address place_of_contact"),
    references=(Reference("purchaseorder_id", to="purchase_orders", lists="bills"),),
    lines=Lines(
        rate="purchase_rate",
        of="purchaseorder_item_id",
        free=True,
        tallies={"quantity_credited": Tally("vendor_credits", "bill_item_id")}
    ),
    states=States(
        "open", "draft",
        mark_as_open=("draft approved void", "open"), mark_as_void=Move("void", unused=True),
        submit=Move("pending_approval", "draft rejected open", unused=True)
    ),
    balance=Balance(open="open", settled="paid", partly="partially_paid", overdue="overdue"),
    in_use="Bills that have payments or vendor credits cannot be deleted.",
    custom="cf_cost_center",
    defaults={"purchaseorder_id": "", "payment_terms": 0, "payment_terms_label": "Due on Receipt"},
    search="bill_number reference_number vendor_name",
    usual={"entity_type": "bill", "source": "Api", "discount_setting": "flat", "adjustment_description": ""},
    when_set={
        "": "location_id location_name",
        "detail": "has_attachment",
        "line_items": "image_id serial_numbers batches storages warehouse_id warehouse_name location_id location_name",
    },
    columns="bill_number date due_date vendor_name total balance status bill_id",
)  # fmt: skip


@BILLS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Refuse what the state, the vendor or the order forbids; find what lines bill, and the last day to pay."""
    after, is_new = {**before, **changes}, "bill_id" not in before
    if changes.get("currency_id", shop.currency_id) not in ("", shop.currency_id):
        raise invalid("currency_id")
    _check_number(shop, after)
    more: Record = {}
    if "line_items" in changes:
        more = _ordered(shop, changes["line_items"], after)
    _check_order(shop, {**after, **more}, before)
    return {**more, **due.last_day(changes, before, shop.contacts.find(after["vendor_id"]), is_new=is_new)}


def _check_number(shop: Shop, bill: Record) -> None:
    """Refuse a number that another bill of the vendor has: the vendor gives it."""
    number = bill.get("bill_number")
    if not number:
        raise missing("bill_number")
    same = shop.bills.having(vendor_id=bill["vendor_id"], bill_number=number)
    if any(each["bill_id"] != bill.get("bill_id") for each in same):
        raise duplicate("Bill", number)


def _ordered(shop: Shop, rows: list[Record], bill: Record) -> Record:
    """Return the lines with the lines of the order that they bill, and the order where only they name it.

    A line of a receive has the id of the order's line.
    """
    lines, order_id = [], bill["purchaseorder_id"]
    for row in rows:
        received, ordered = row.get("receive_item_id"), row.get("purchaseorder_item_id")
        if received and (ordered not in (None, received) or not shop.line("purchase_receives", received)[0]):
            raise missing("receive_item_id")
        line = {**row, "purchaseorder_item_id": received} if received else row
        if wanted := line.get("purchaseorder_item_id"):
            order, _ = shop.line("purchase_orders", wanted)
            if not order:
                raise missing("purchaseorder_item_id")
            order_id = order_id or order["purchaseorder_id"]
        lines.append(line)
    return {"line_items": lines, "purchaseorder_id": order_id}


def _check_order(shop: Shop, bill: Record, before: Record) -> None:
    order_id = bill["purchaseorder_id"]
    if before["purchaseorder_id"] not in ("", order_id):
        raise conflict("The purchase order of a bill cannot be changed.")
    order = shop.purchase_orders.find(order_id)
    if not order:
        return
    if order_id != before["purchaseorder_id"] and order["_state"] != "issued":
        raise conflict("Bills can be created for issued purchase orders only.")
    if order["vendor_id"] != bill["vendor_id"]:
        raise conflict("The bill of a purchase order is of the vendor of that order.")


@BILLS.hook
def rows(shop: Shop, bill: Record) -> Record:
    """Return what rows call otherwise, and how far off the last day is."""
    times = {f"{name}_formatted": bill[name][:16].replace("T", " ") for name in ("created_time", "last_modified_time")}
    return {
        **times, "price_precision": shop.precision, "is_opening_balance": bill["bill_id"],
        "balance_due": bill["balance"],
        "due_days": due.in_words(shop, bill["due_date"]) if bill["_state"] == "open" and bill["balance"] else "",
    }  # fmt: skip


@BILLS.hook
def detail(shop: Shop, bill: Record) -> Record:
    """Return the order, the vendor credits that pay the bill, and what is known of the vendor."""
    order = shop.purchase_orders.find(bill["purchaseorder_id"])
    vendor = {"vendor_id": bill["vendor_id"]}
    days = due.days_to(shop, bill["due_date"])
    to_bill = [
        each for each in shop.purchase_orders
        if each["vendor_id"] == bill["vendor_id"] and each["_state"] == "issued" and each["billed_status"] != "billed"
    ]  # fmt: skip
    ordered = {f"purchaseorder_{name}": order[name] for name in ("date", "status")} if order else {}
    return {
        "purchaseorders": [{**order, **ordered}] if order else [],
        "unused_credits_payable_amount": balances.left(shop, "vendor_credits", **vendor),
        "open_purchaseorders_count": len(to_bill), "last_modified_id": bill["last_modified_by_id"],
        "due_in_days": days if days >= 0 else "", "due_by_days": -days if days < 0 else "",
        "vendor_credits": [
            balances.linked(shop, each, "source") for each in balances.applications(shop, target=bill["bill_id"])
        ],
    }  # fmt: skip


@BILLS.hook
def line(shop: Shop, bill: Record, line: Record) -> Record:
    """Return the order of a line, how much of it has come, and where it lies."""
    order, ordered = shop.line("purchase_orders", line.get("purchaseorder_item_id", ""), bill["purchaseorder_id"])
    return {
        "purchaseorder_id": order.get("purchaseorder_id", ""),
        "quantity_received": ordered.get("quantity_received", 0.0),
        "sales_rate": shop.items.find(line["item_id"]).get("rate", ""),
    }


def seed(seeds: Seeds) -> None:
    """Make a draft, and a bill that is open, of a vendor that nothing is ordered from."""
    shop = seeds.shop
    vendors = shop.contacts.having(contact_type="vendor")
    for number, state in enumerate(("draft", "open"), start=1) if vendors else ():
        seeds.pass_time(7200)
        BILLS.create(shop, {
            "vendor_id": vendors[-1]["contact_id"], "bill_number": f"MI-{number:03}", "status": state,
            "reference_number": f"REF-B-{number}", "notes": "Carriage and packing",
            "custom_fields": [{"api_name": "cf_cost_center", "value": "Store 1"}],
            "line_items": [
                {"name": "Carriage", "quantity": 1.0, "rate": 100.0 * number},
                {"name": "Packing", "quantity": 2.0, "rate": 12.5},
            ],
        })  # fmt: skip
