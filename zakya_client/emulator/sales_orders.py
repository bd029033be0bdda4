"""Sales orders: lines, totals, and the way from draft over confirmed to void.

A record keeps its lines as short records (what was ordered, how much of it is packed); what a detail answer tells
about the item of a line is looked up when it is rendered.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from . import stock
from .answers import Answer, Refusal, conflict, invalid, missing, success
from .calls import Call
from .contact_persons import persons_of
from .custom_fields import detail_keys, merged, read_values, row_keys
from .fields import Record, fields
from .lists import Listing, listed
from .shapes import ORDER, ORDER_LINE, ORDER_PACKAGE, ORDER_ROW, ORDER_SHIPMENT, PACKAGE_DETAILS, fill, plain
from .shop import Shop
from .sums import line_sums, read_discount, totals

# What the API takes of an order beyond the pages.
ALSO = fields(
    "contact_persons:list salesperson_name is_inclusive_tax:flag exchange_rate:number salesperson_id:id template_id:id"
)
COMPUTED = ("item_total", "mapped_items", "line_item_id")
SHARED = ("company_name", "email")

# Where each status leaves the statuses beside it; drafts have none.
STATUSES: dict[str, Record] = {
    "draft": {"invoiced_status": "", "paid_status": "", "shipped_status": ""},
    "confirmed": {"invoiced_status": "not_invoiced", "paid_status": "unpaid", "shipped_status": "pending"},
    "void": {"invoiced_status": "", "paid_status": "", "shipped_status": ""},
}


def _status(status: str) -> Record:
    return {"status": status, "order_status": status, "current_sub_status": status, **STATUSES[status]}


def place(shop: Shop, values: Record, *, own_number: bool = False) -> Record:
    """Keeps a new order, as a draft. `own_number`: the caller promised to send the order's number."""
    now = shop.now()
    order: Record = {
        "date": now[:10], "salesorder_number": "", "discount": 0.0, "shipping_charge": 0.0, "adjustment": 0.0,
        "custom": {}, "line_items": [], "packages": [], "status": "draft",
        "contact_persons": [], "contact_persons_associated": [],
    }  # fmt: skip
    order |= _changes(shop, values, order)
    if not order["salesorder_number"]:
        if own_number:
            raise missing("salesorder_number")
        order["salesorder_number"] = shop.next_number(shop.sales_orders, "salesorder_number", "SO")
    order |= _status("draft")
    order |= {
        "salesorder_id": shop.new_id(), "created_time": now, "last_modified_time": now,
        "currency_id": shop.currency_id, "currency_code": shop.organization["currency_code"],
        "currency_symbol": shop.organization["currency_symbol"], "template_id": shop.template_id,
        "template_name": "Standard", "created_by_id": shop.user_id, "last_modified_by_id": shop.user_id,
        "created_by_name": shop.organization["contact_name"], "created_by_email": shop.organization["email"],
        "created_date": now[:10], "sales_channel_formatted": "Direct Sales",
    }  # fmt: skip
    return shop.sales_orders.add(order)


def _changes(shop: Shop, values: Record, before: Record) -> Record:
    """What the values of a request change in an order, checked and with its totals."""
    changes = {key: value for key, value in values.items() if key != "documents"}
    contact = shop.contacts[changes["customer_id"]]
    changes |= {key: contact[key] for key in SHARED} | {"customer_name": contact["contact_name"]}
    if "custom_fields" in changes:
        values = read_values(changes.pop("custom_fields"), shop.custom_fields["salesorder"])
        changes["custom"] = merged(before["custom"], values)
    changes |= _contact_persons(shop, changes)
    if "discount" in changes:
        changes["discount"] = read_discount(changes["discount"])
    digits = shop.precision
    changes["line_items"] = _lines(shop, changes["line_items"], before["line_items"], digits)
    if changes.get("location_id"):
        changes["location_name"] = shop.location(changes["location_id"])["location_name"]
    return changes | totals({**before, **changes}, digits)


def _contact_persons(shop: Shop, changes: Record) -> Record:
    """The persons of a request, who have to belong to the customer; live answers name them by id."""
    if "contact_persons" not in changes and "contact_persons_associated" not in changes:
        return {}
    given = [*changes.get("contact_persons", []), *changes.get("contact_persons_associated", [])]
    ids = [str(row.get("contact_person_id", "")) if isinstance(row, dict) else str(row) for row in given]
    known = {person["contact_person_id"] for person in persons_of(shop, changes["customer_id"])}
    if not known.issuperset(ids):
        raise missing("contact_persons")
    return {"contact_persons": list(dict.fromkeys(ids))}


def _lines(shop: Shop, given: list[Record], before: list[Record], digits: int) -> list[Record]:
    """An order's lines after a request; lines that it doesn't name are gone."""
    old = {line["line_item_id"]: line for line in before}
    lines = []
    for order, row in enumerate(given, start=1):
        known = old.pop(row.get("line_item_id", ""), None)
        if row.get("line_item_id") and known is None:
            raise missing("line_item_id")
        lines.append({**_line(shop, row, known, digits), "item_order": order})
    if any(line["quantity_packed"] for line in old.values()):
        raise conflict("A line that is packed cannot be removed.")
    return lines


def _line(shop: Shop, row: Record, known: Record | None, digits: int) -> Record:
    if known is None and not row.get("item_id") and not row.get("name"):
        raise missing("item_id")
    item = shop.items[row["item_id"]] if row.get("item_id") else {}
    line = {**(known or _new_line(shop, item)), **{key: row[key] for key in row if key not in COMPUTED}}
    if "tax_id" in row:
        line |= shop.tax(row["tax_id"])
    if (line["quantity"] or 0) <= 0:
        raise invalid("quantity")
    if line["quantity"] < line["quantity_packed"]:
        raise conflict("The quantity of a line cannot be less than what is packed.")
    line["discount"] = read_discount(line["discount"])
    return line | line_sums(line, digits)


def _new_line(shop: Shop, item: Record) -> Record:
    return {
        "line_item_id": shop.new_id(), "item_id": "", "quantity": 1.0, "quantity_packed": 0.0,
        "quantity_shipped": 0.0, "discount": 0.0, "name": item.get("name", ""), "unit": item.get("unit", ""),
        "description": item.get("description", ""), "rate": item.get("rate", 0.0), "tax_id": item.get("tax_id", ""),
        "tax_name": item.get("tax_name", ""), "tax_percentage": item.get("tax_percentage", 0),
    }  # fmt: skip


def order_row(shop: Shop, order: Record) -> Record:
    """An order as a list row."""
    row = fill(ORDER_ROW, order)
    row["bcy_total"] = order["total"]
    if order.get("shipment_date"):
        days = (date.fromisoformat(order["shipment_date"]) - date.fromisoformat(shop.today())).days
        row["due_in_days" if days >= 0 else "due_by_days"] = str(abs(days))
    return row | row_keys(order["custom"], shop.custom_fields["salesorder"])


_SUMS = (
    "sub_total", "discount_total", "tax_total", "total", "balance", "discount_percent", "shipping_charge",
    "discount_applied_on_amount", "adjustment",
)  # fmt: skip


def order_detail(shop: Shop, order: Record) -> Record:
    """An order with everything the API tells about it."""
    contact = shop.contacts[order["customer_id"]]
    persons = [person for person in persons_of(shop, contact["contact_id"]) if person["is_primary_contact"]]
    if order["contact_persons"]:
        persons = [
            shop.contact_persons[person_id]
            for person_id in order["contact_persons"]
            if person_id in shop.contact_persons
        ]
    detail = fill(ORDER, contact, order, detail_keys(order["custom"], shop.custom_fields["salesorder"]))
    sums = {key: plain(order[key] or 0.0) for key in _SUMS}
    details = [
        {key: person.get(key, "") for key in (*_PERSON_KEYS, "contact_person_id", "email")} for person in persons
    ]
    detail |= sums | {f"bcy_{key}": value for key, value in sums.items() if f"bcy_{key}" in ORDER}
    detail |= {
        "discount": _discount(order),
        "price_precision": shop.precision,
        "has_discount": bool(order["discount_total"]),
        "total_quantity": plain(order["quantity"]),
        "sub_total_exclusive_of_discount": sums["sub_total"],
        "shipping_charge_exclusive_of_tax": sums["shipping_charge"],
        "shipping_charge_inclusive_of_tax": sums["shipping_charge"],
        "contact_person_details": details,
        "contact_persons_associated": [_associated(person) for person in persons if order["contact_persons"]],
        "line_items": [_line_detail(shop, line) for line in order["line_items"]],
        "packages": [_package_summary(shop.packages[package_id]) for package_id in order["packages"]],
        "contact": {
            "customer_balance": 0, "credit_limit": 0, "unused_customer_credits": 0,
            "is_credit_limit_migration_completed": True,
        },
        "so_cycle_preference": {
            "is_feature_enabled": False, "socycle_status": "not_triggered", "can_create_invoice": False,
            "can_create_package": False, "can_create_shipment": False,
        },
    }  # fmt: skip
    if order.get("location_id"):
        detail |= {"location_id": order["location_id"], "location_name": order["location_name"]}
    return detail


def _associated(person: Record) -> Record:
    return {key: person.get(key, "") for key in (*_PERSON_KEYS, "contact_person_id")} | {
        "contact_person_name": f"{person['first_name']} {person.get('last_name', '')}".strip(),
        "contact_person_email": person.get("email", ""),
        "communication_preference": {"is_email_enabled": True, "is_whatsapp_enabled": False},
    }


_PERSON_KEYS = ("first_name", "last_name", "phone", "mobile")
_LINE_NUMBERS = (
    "rate", "quantity", "quantity_packed", "quantity_shipped", "discount_amount", "item_total", "item_sub_total"
)  # fmt: skip


def _discount(record: Record) -> Any:
    discount = record["discount"]
    return discount if isinstance(discount, str) else plain(discount)


def _line_detail(shop: Shop, line: Record) -> Record:
    item = shop.items.find(line["item_id"])
    custom = detail_keys(item.get("custom", {}), shop.custom_fields["item"])
    detail = fill(ORDER_LINE, item, line, custom)
    detail |= {key: plain(line[key] or 0.0) for key in _LINE_NUMBERS}
    return detail | {
        "discount": _discount(line),
        "variant_id": line["item_id"],
        "product_id": line["item_id"],
        "group_name": item.get("group_name") or line["name"],
        "bcy_rate": detail["rate"],
        "sales_rate": plain(item.get("rate", 0.0)),
        "document_id": item.get("image_document_id", ""),
        "item_custom_fields": line.get("item_custom_fields") or custom["custom_fields"],
        "package_details": fill(PACKAGE_DETAILS, item.get("package_details") or {}),
        "mapped_items": [_mapped(shop, part, line) for part in item.get("mapped_items", [])],
    }


def _mapped(shop: Shop, part: Record, line: Record) -> Record:
    """What a line takes of a part of a composite item."""
    item = shop.items.find(part["item_id"])
    return {
        "line_item_id": part["line_item_id"], "item_id": part["item_id"], "name": item.get("name", ""),
        "sku": item.get("sku", ""), "unit": item.get("unit", ""), "item_order": part["item_order"],
        "quantity": plain(part["quantity"] * line["quantity"]),
    }  # fmt: skip


def _package_summary(package: Record) -> Record:
    summary = fill(ORDER_PACKAGE, package)
    quantity = sum(line["quantity"] for line in package["line_items"])
    return summary | {"quantity": plain(quantity), "shipment_order": fill(ORDER_SHIPMENT, package.get("shipment", {}))}


LISTING = Listing(
    "salesorders", "Sales Orders", order_row, ORDER_ROW,
    special={"item_id": lambda order, item_id: any(line["item_id"] == item_id for line in order["line_items"])},
    search=("salesorder_number", "reference_number", "customer_name"), context={"custom_fields": []},
)  # fmt: skip


def create(shop: Shop, call: Call) -> Answer:
    """POST /salesorders."""
    order = place(shop, call.values(ALSO), own_number=call.flag("ignore_auto_number_generation"))
    return success("success", salesorder=order_detail(shop, order))


def update(shop: Shop, call: Call) -> Answer:
    """PUT /salesorders/{salesorder_id}."""
    order = shop.sales_orders[call.path["salesorder_id"]]
    kept = [{"line_item_id": line["line_item_id"]} for line in order["line_items"]]
    values = {"customer_id": order["customer_id"], "line_items": kept, **call.values(ALSO)}
    for name in ("customer_id", "line_items", "salesorder_number"):
        if not values.get(name, True):
            raise missing(name)
    if order["status"] == "void":
        raise conflict("A sales order that is void cannot be changed.")
    changes = _changes(shop, values, order)
    _promise(shop, order, -1)
    shop.sales_orders.change(order, {**changes, "last_modified_time": shop.now()})
    _promise(shop, order, 1)
    return success("Sales Order has been updated.", salesorder=order_detail(shop, order))


def list_orders(shop: Shop, call: Call) -> Answer:
    """GET /salesorders."""
    return listed(shop, call, LISTING, shop.sales_orders)


def get(shop: Shop, call: Call) -> Answer:
    """GET /salesorders/{salesorder_id}."""
    return success(salesorder=order_detail(shop, shop.sales_orders[call.path["salesorder_id"]]))


def remove(shop: Shop, order: Record) -> None:
    """Forgets an order of which nothing is packed."""
    if order["packages"]:
        raise conflict("Sales orders that have packages cannot be deleted.")
    _promise(shop, order, -1)
    shop.sales_orders.remove(order)


def delete(shop: Shop, call: Call) -> Answer:
    """DELETE /salesorders/{salesorder_id}."""
    remove(shop, shop.sales_orders[call.path["salesorder_id"]])
    return success("The Sales Order has been deleted.")


def bulk_delete(shop: Shop, call: Call) -> Answer:
    """DELETE /salesorders: each order has its own outcome."""
    done, failed = _each(shop, call, remove)
    message = "The Sales Order has been deleted."
    data = [{"code": 0, "message": message, "ids": [order_id]} for order_id in done]
    return success("The selected sales orders have been deleted", data=[*data, *failed])


def _each(shop: Shop, call: Call, act: Callable[[Shop, Record], None]) -> tuple[list[str], list[Record]]:
    """Does something to every order of the query: the ids where it went well, and what hindered the others."""
    done, failed = [], []
    for order in [shop.sales_orders[order_id] for order_id in call.ids("salesorder_ids")]:
        try:
            act(shop, order)
            done.append(order["salesorder_id"])
        except Refusal as refusal:
            failed.append({"code": refusal.code, "message": refusal.message, "ids": [order["salesorder_id"]]})
    return done, failed


def confirm(shop: Shop, order: Record) -> None:
    """Makes a confirmed order of a draft; one that is confirmed already stays so."""
    if order["status"] == "void":
        raise conflict("A sales order that is void cannot be confirmed.")
    if order["status"] == "draft":
        shop.sales_orders.change(order, {**_status("confirmed"), "last_modified_time": shop.now()})
        _promise(shop, order, 1)


def _promise(shop: Shop, order: Record, sign: int) -> None:
    """Promises (1) or frees (-1) the stock that an order that is no draft has still to get."""
    if order["status"] in ("draft", "void"):
        return
    for line in order["line_items"]:
        if line["item_id"] in shop.items:
            stock.commit(shop, shop.items[line["item_id"]], sign * (line["quantity"] - line["quantity_shipped"]))


def void(shop: Shop, order: Record) -> None:
    """Ends an order of which nothing is packed."""
    if order["packages"]:
        raise conflict("Sales orders that have packages cannot be marked as void.")
    _promise(shop, order, -1)
    shop.sales_orders.change(order, {**_status("void"), "last_modified_time": shop.now()})


def mark_as_confirmed(shop: Shop, call: Call) -> Answer:
    """POST /salesorders/{salesorder_id}/status/confirmed."""
    confirm(shop, shop.sales_orders[call.path["salesorder_id"]])
    return success("Sales order status has been changed to 'Confirmed'.")


def mark_as_void(shop: Shop, call: Call) -> Answer:
    """POST /salesorders/{salesorder_id}/status/void."""
    void(shop, shop.sales_orders[call.path["salesorder_id"]])
    return success("The status of the Sales Order has been changed to void.")


def bulk_confirm(shop: Shop, call: Call) -> Answer:
    """POST /salesorders/status/confirmed: the ids come back joined, in a list of one."""
    done, failed = _each(shop, call, confirm)
    message = "The status of the sales order has been changed to Open."
    info = [{"code": 0, "message": message, "ids": [",".join(done)]}] if done else []
    return success(
        "Sales order status has been changed to Confirmed.",
        data={"email_success_info": info, "email_error_info": failed},
    )


HANDLERS = {
    "sales_orders.create": create,
    "sales_orders.list": list_orders,
    "sales_orders.bulk_delete": bulk_delete,
    "sales_orders.update": update,
    "sales_orders.get": get,
    "sales_orders.delete": delete,
    "sales_orders.mark_as_confirmed": mark_as_confirmed,
    "sales_orders.mark_as_void": mark_as_void,
    "sales_orders.bulk_confirm": bulk_confirm,
}
