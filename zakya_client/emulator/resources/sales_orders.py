"""Sales orders: lines, sums, and the way from draft over confirmed to shipped or void."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Move, Movement, Reference, Series, States, Tally
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, due, how_far, money, stock

SALES_ORDERS = Document(
    "sales_orders",
    noun="Sales Order",
    number=Series("salesorder_number", "SO"),
    party=Reference(
        "customer_id", to="contacts", copies="customer_name=contact_name company_name email",
        shown="billing_address shipping_address payment_terms payment_terms_label",
    ),
    lines=Lines(
        tallies={
            "quantity_packed": Tally("packages", "so_line_item_id"),
            "quantity_shipped": Tally("packages", "so_line_item_id", when="shipped delivered"),
            "quantity_returned": Tally("sales_returns", "salesorder_item_id", most="quantity_shipped"),
            "quantity_invoiced": Tally("invoices", "salesorder_item_id"),
        }
    ),
    states=States("draft", mark_as_confirmed=("draft", "confirmed"), mark_as_void=Move("void", unused=True)),
    in_use="Sales orders that have packages or invoices cannot be deleted.",
    also="contact_persons:list salesperson_name is_inclusive_tax:flag exchange_rate:number salesperson_id:id"
    " template_id:id",
    ignored="documents",
    custom="cf_gift_note cf_deliver_on:date",
    defaults={"packages": [], "invoices": [], "salesreturns": [], "sales_channel_formatted": "Direct Sales"},
    search="salesorder_number reference_number customer_name",
    whole_numbers=True,
    usual={
        "SalesOrder.source": "Client", "SalesOrderRow.source": "Api", "has_shipping_address": True,
        "product_type": "goods", "documents": "",
    },
    when_set={
        "": "discount_amount net_order_amount is_backorder_allowed location_id location_name pricebook_id",
        "line_items": "image_id location_id location_name warehouse_id",
        "packages.shipment_order": "associated_packages can_show_tracking delivery_method delivery_method_id"
        " detailed_status is_forms_available is_tracking_enabled multipiece_shipments notes shipment_rate"
        " shipment_status shipment_sub_status shipmentorder_custom_fields shipping_date source_name status"
        " status_message tracking_link tracking_statuses",
    },
    columns="salesorder_number date customer_name total status salesorder_id",
)  # fmt: skip


@SALES_ORDERS.hook
def derive(shop: Shop, order: Record) -> Record:
    """Return the statuses and the balance: they follow from the order's packages and invoices."""
    state = order["_state"]
    confirmed = state == "confirmed"
    shipped, invoiced = (how_far(order["line_items"], f"quantity_{done}", done) for done in ("shipped", "invoiced"))
    bills = [each for each in map(shop.invoices.find, order["invoices"]) if each["status"] != "void"]
    paid = sum(each["payment_made"] + each["credits_applied"] + each["write_off_amount"] for each in bills)
    left = money(max(0.0, order["total"] - paid), shop.precision)
    closed = confirmed and (shipped, invoiced) == ("shipped", "invoiced")
    order_status = "closed" if closed else state
    return {
        "status": shipped or state, "order_status": order_status,
        "current_sub_status": "closed" if closed else shipped or state,
        "shipped_status": (shipped or "pending") if confirmed else "",
        "invoiced_status": (invoiced or "not_invoiced") if confirmed else "",
        "paid_status": ("unpaid" if not paid else "partially_paid" if left else "paid") if confirmed else "",
        "balance": left, "total_invoiced_amount": money(sum(each["total"] for each in bills), shop.precision),
    }  # fmt: skip


@SALES_ORDERS.hook
def moves(shop: Shop, order: Record) -> list[Movement]:
    """Promise what an order that is confirmed has still to get."""
    if order["_state"] != "confirmed":
        return []
    left = [{**line, "left": line["quantity"] - line["quantity_shipped"]} for line in order["line_items"]]
    return stock.moves(shop, left, 1, field="left", committed=True)


@SALES_ORDERS.hook
def rows(shop: Shop, order: Record) -> Record:
    """Return the days until the shipment, or since."""
    return {"bcy_total": order["total"], **due.days_off(shop, order.get("shipment_date", ""))}


@SALES_ORDERS.hook
def detail(shop: Shop, order: Record) -> Record:
    """Return the packages with their shipments, and what may follow."""
    packages = [shop.packages.find(each) for each in order["packages"]]
    returns = map(shop.sales_returns.find, order["salesreturns"])
    return {
        "salesreturns": [shop.kinds["sales_returns"].row(shop, each) for each in returns],
        "packages": [{**package, "shipment_order": package.get("shipment", {})} for package in packages],
        "so_cycle_preference": {
            "is_feature_enabled": False, "socycle_status": "not_triggered", "can_create_invoice": False,
            "can_create_package": False, "can_create_shipment": False,
        },
    }  # fmt: skip


@SALES_ORDERS.hook
def line(shop: Shop, _: Record, line: Record) -> Record:
    """Return whether a line is invoiced, and what it takes of the parts of a composite item."""
    item = shop.items.find(line["item_id"])
    return {
        "is_invoiced": line.get("quantity_invoiced", 0.0) >= line["quantity"],
        "mapped_items": [
            {
                **{key: shop.items.find(part["item_id"]).get(key, "") for key in ("name", "sku", "unit")},
                **part, "quantity": part["quantity"] * line["quantity"],
            }
            for part in item.get("mapped_items", [])
        ]
    }  # fmt: skip


def seed(seeds: Seeds) -> None:
    """Make orders of one to four lines; of ten orders four stay drafts, one is void, and two get a package."""
    shop, random = seeds.shop, seeds.random
    items, contacts = list(shop.items), list(shop.contacts)
    for number in range(1, seeds.orders + 1 if items else 1):
        seeds.pass_time(7200)
        chosen = random.sample(items, k=min(len(items), random.randrange(1, 5)))
        values: Record = {
            "customer_id": random.choice(contacts)["contact_id"], "reference_number": f"REF-S-{number:05}",
            "shipment_date": seeds.day(number % 700),
            "line_items": [{"item_id": item["item_id"], "quantity": float(random.randrange(1, 9))} for item in chosen],
        }  # fmt: skip
        if number % 4 == 0:
            values |= {"discount": "10.00%", "shipping_charge": 7.5}
        if number % 3 == 0:
            custom = {"cf_gift_note": f"Note {number}", "cf_deliver_on": shop.today()}
            values["custom_fields"] = [{"api_name": name, "value": value} for name, value in custom.items()]
        order = SALES_ORDERS.create(shop, values)
        kind = number % 10
        if kind in (1, 2, 3, 5, 8):
            SALES_ORDERS.change_state(shop, order, "mark_as_confirmed")
        if kind in (2, 8):
            line = order["line_items"][0]
            shop.kinds["packages"].create(shop, {
                "salesorder_id": order["salesorder_id"], "date": order["date"],
                "line_items": [{"so_line_item_id": line["line_item_id"], "quantity": line["quantity"]}],
            })  # fmt: skip
        if kind == 9:
            SALES_ORDERS.change_state(shop, order, "mark_as_void")
