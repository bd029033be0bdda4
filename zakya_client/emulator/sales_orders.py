"""Sales orders: lines, totals, and the way from draft over confirmed to void.

A record keeps its lines as short records (what was ordered, how much of it is packed); what a detail answer tells
about the item of a line is looked up when it is rendered.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from starlette.responses import Response

from .answers import conflict, created, invalid, missing, success
from .calls import Call, Operation
from .contact_persons import persons_of
from .custom_fields import detail_keys, merged, read_values, row_keys
from .fields import Record, fields, number, read, rows
from .lists import Listing, listed
from .shapes import ORDER, ORDER_LINE, ORDER_PACKAGE, ORDER_ROW, ORDER_SHIPMENT, PACKAGE_DETAILS, fill, plain
from .shop import Shop

ORDER_FIELDS = fields("""
    customer_id:id! salesorder_number date shipment_date reference_number location_id:id notes terms discount:any
    is_discount_before_tax:flag discount_type shipping_charge:number adjustment:number adjustment_description
    delivery_method pricebook_id:id salesperson_id:id salesperson_name is_inclusive_tax:flag exchange_rate:number
    template_id:id line_items:list! contact_persons:list contact_persons_associated:list custom_fields:list
""")
LINE = fields("""
    line_item_id:id item_id:id name description rate:number quantity:number unit tax_id:id tax_name tax_type
    tax_percentage:number discount:any item_custom_fields:list
""")

# Where each status leaves the statuses beside it; drafts have none.
STATUSES: dict[str, Record] = {
    "draft": {"invoiced_status": "", "paid_status": "", "shipped_status": ""},
    "confirmed": {"invoiced_status": "not_invoiced", "paid_status": "unpaid", "shipped_status": "pending"},
    "void": {"invoiced_status": "", "paid_status": "", "shipped_status": ""},
}


def _status(status: str) -> Record:
    return {"status": status, "order_status": status, "current_sub_status": status, **STATUSES[status]}


def place(shop: Shop, body: Record, *, own_number: bool = False) -> Record:
    """Keeps a new order, as a draft. `own_number`: the caller promised to send the order's number."""
    now = shop.now()
    order: Record = {
        "date": now[:10], "salesorder_number": "", "discount": 0.0, "shipping_charge": 0.0, "adjustment": 0.0,
        "custom": {}, "line_items": [], "packages": [],
        "contact_persons": [], "contact_persons_associated": [],
    }  # fmt: skip
    order |= _changes(shop, body, order)
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


def _changes(shop: Shop, body: Record, before: Record) -> Record:
    """What a request changes in an order, checked and with its totals."""
    changes = read(body, ORDER_FIELDS)
    contact = shop.contacts[changes["customer_id"]]
    changes |= {key: contact[key] for key in ("company_name", "email")} | {"customer_name": contact["contact_name"]}
    for field in ("date", "shipment_date"):
        _check_day(field, changes.get(field, ""))
    if changes.get("discount_type", "entity_level") not in ("entity_level", "item_level", ""):
        raise invalid("discount_type")
    if "custom_fields" in changes:
        values = read_values(changes.pop("custom_fields"), shop.custom_fields["salesorder"])
        changes["custom"] = merged(before["custom"], values)
    changes |= _contact_persons(shop, changes)
    changes["line_items"] = _lines(shop, changes["line_items"], before["line_items"])
    if changes.get("location_id"):
        changes["location_name"] = shop.location(changes["location_id"])["location_name"]
    return changes | totals({**before, **changes})


def _check_day(field: str, text: str) -> None:
    try:
        if text:
            date.fromisoformat(text)
    except ValueError:
        raise invalid(field) from None


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


def _lines(shop: Shop, given: list[Any], before: list[Record]) -> list[Record]:
    old = {line["line_item_id"]: line for line in before}
    lines = []
    for order, row in enumerate(rows("line_items", given, LINE), start=1):
        known = old.pop(row.get("line_item_id", ""), None)
        if row.get("line_item_id") and known is None:
            raise missing("line_item_id")
        if not row.get("item_id") and known is None and not row.get("name"):
            raise missing("item_id")
        item = shop.items[row["item_id"]] if row.get("item_id") else {}
        line: Record = known or {
            "line_item_id": shop.new_id(), "item_id": "", "quantity_packed": 0.0, "quantity": 1.0, "discount": 0.0,
            "name": item.get("name", ""), "description": item.get("description", ""), "unit": item.get("unit", ""),
            "rate": item.get("rate", 0.0), "tax_id": item.get("tax_id", ""), "tax_name": item.get("tax_name", ""),
            "tax_percentage": item.get("tax_percentage", 0),
        }  # fmt: skip
        if "tax_id" in row:
            row.update(shop.tax(row["tax_id"]))
        line = {**line, **row, "item_order": order}
        if (line["quantity"] or 0) <= 0:
            raise invalid("quantity")
        if line["quantity"] < line["quantity_packed"]:
            raise conflict("The quantity of a line cannot be less than what is packed.")
        line["rate"] = line["rate"] or 0.0
        sub_total = line["rate"] * line["quantity"]
        line["discount_amount"] = discount_amount(line["discount"], sub_total)
        line["item_sub_total"] = round(sub_total, 2)
        line["item_total"] = round(sub_total - line["discount_amount"], 2)
        lines.append(line)
    if any(line["quantity_packed"] for line in old.values()):
        raise conflict("A line that is packed cannot be removed.")
    return lines


def discount_amount(discount: Any, amount: float) -> float:
    """A discount in money: it is given as an amount (10) or as a share ("20.00%")."""
    text = str(discount or 0)
    if text.endswith("%"):
        return round(amount * number("discount", text.removesuffix("%")) / 100, 2)
    return round(number("discount", text), 2)


def totals(order: Record) -> Record:
    """Every sum of an order, from its lines, discount, charge and adjustment."""
    lines = order["line_items"]
    sub_total = round(sum(line["item_total"] for line in lines), 2)
    discount = 0.0 if order.get("discount_type") == "item_level" else discount_amount(order["discount"], sub_total)
    before_tax = order.get("is_discount_before_tax", True) and sub_total
    share = 1 - discount / sub_total if before_tax else 1.0
    inclusive = bool(order.get("is_inclusive_tax"))
    taxes: dict[str, float] = {}
    for line in lines:
        percentage = line["tax_percentage"] or 0
        if percentage:
            base = line["item_total"] * share
            amount = base * percentage / (100 + percentage) if inclusive else base * percentage / 100
            taxes[line["tax_name"]] = taxes.get(line["tax_name"], 0.0) + amount
    tax_total = round(sum(taxes.values()), 2)
    extra = (order["shipping_charge"] or 0.0) + (order["adjustment"] or 0.0)
    total = round(sub_total - discount + (0.0 if inclusive else tax_total) + extra, 2)
    text = str(order["discount"])
    return {
        "sub_total": sub_total, "discount_total": discount, "tax_total": tax_total, "total": total,
        "balance": total, "discount_percent": float(text[:-1]) if text.endswith("%") else 0.0,
        "discount_applied_on_amount": sub_total if discount else 0.0,
        "taxes": [{"tax_name": name, "tax_amount": round(amount, 2)} for name, amount in taxes.items()],
        "quantity": sum(line["quantity"] for line in lines),
        "quantity_packed": sum(line["quantity_packed"] for line in lines),
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
        "discount": plain(order["discount"] or 0.0),
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
    "rate", "quantity", "quantity_packed", "discount", "discount_amount", "item_total", "item_sub_total"
)  # fmt: skip


def _line_detail(shop: Shop, line: Record) -> Record:
    item = shop.items.find(line["item_id"])
    custom = detail_keys(item.get("custom", {}), shop.custom_fields["item"])
    detail = fill(ORDER_LINE, item, line, custom)
    detail |= {key: plain(line[key] or 0.0) for key in _LINE_NUMBERS}
    return detail | {
        "variant_id": line["item_id"],
        "product_id": line["item_id"],
        "group_name": item.get("group_name") or line["name"],
        "bcy_rate": detail["rate"],
        "sales_rate": plain(item.get("rate", 0.0)),
        "document_id": item.get("image_document_id", ""),
        "item_custom_fields": line.get("item_custom_fields") or custom["custom_fields"],
        "package_details": fill(PACKAGE_DETAILS, item.get("package_details") or {}),
        "mapped_items": [],
    }


def _package_summary(package: Record) -> Record:
    summary = fill(ORDER_PACKAGE, package)
    quantity = sum(line["quantity"] for line in package["line_items"])
    return summary | {"quantity": plain(quantity), "shipment_order": ORDER_SHIPMENT}


LISTING = Listing(
    "salesorders", "Sales Orders", order_row, ORDER_ROW,
    search=("salesorder_number", "reference_number", "customer_name"), context={"custom_fields": []},
)  # fmt: skip


def create(shop: Shop, call: Call) -> Response:
    """POST /salesorders."""
    order = place(shop, call.object(), own_number=call.flag("ignore_auto_number_generation"))
    return created("success", salesorder=order_detail(shop, order))


def update(shop: Shop, call: Call) -> Response:
    """PUT /salesorders/{salesorder_id}."""
    order = shop.sales_orders[call.path["salesorder_id"]]
    body = call.object()
    if not body.get("salesorder_number"):
        raise missing("salesorder_number")
    if order["status"] == "void":
        raise conflict("A sales order that is void cannot be changed.")
    shop.sales_orders.change(order, {**_changes(shop, body, order), "last_modified_time": shop.now()})
    return success("Sales Order has been updated.", salesorder=order_detail(shop, order))


def list_orders(shop: Shop, call: Call) -> Response:
    """GET /salesorders."""
    return listed(shop, call, LISTING, shop.sales_orders)


def get(shop: Shop, call: Call) -> Response:
    """GET /salesorders/{salesorder_id}."""
    return success(salesorder=order_detail(shop, shop.sales_orders[call.path["salesorder_id"]]))


def _remove(shop: Shop, orders: list[Record]) -> None:
    if any(order["packages"] for order in orders):
        raise conflict("Sales orders that have packages cannot be deleted.")
    for order in orders:
        shop.sales_orders.remove(order)


def delete(shop: Shop, call: Call) -> Response:
    """DELETE /salesorders/{salesorder_id}."""
    _remove(shop, [shop.sales_orders[call.path["salesorder_id"]]])
    return success("The Sales Order has been deleted.")


def bulk_delete(shop: Shop, call: Call) -> Response:
    """DELETE /salesorders."""
    ids = call.ids("salesorder_ids")
    _remove(shop, [shop.sales_orders[order_id] for order_id in ids])
    message = "The Sales Order has been deleted."
    data = [{"code": 0, "message": message, "ids": [order_id]} for order_id in ids]
    return success("The selected sales orders have been deleted", data=data)


def confirm(shop: Shop, orders: list[Record]) -> None:
    """Makes confirmed orders of drafts; orders that are confirmed already stay so."""
    if any(order["status"] == "void" for order in orders):
        raise conflict("A sales order that is void cannot be confirmed.")
    for order in orders:
        shop.sales_orders.change(order, {**_status("confirmed"), "last_modified_time": shop.now()})


def void(shop: Shop, order: Record) -> None:
    """Ends an order of which nothing is packed."""
    if order["packages"]:
        raise conflict("Sales orders that have packages cannot be marked as void.")
    shop.sales_orders.change(order, {**_status("void"), "last_modified_time": shop.now()})


def mark_as_confirmed(shop: Shop, call: Call) -> Response:
    """POST /salesorders/{salesorder_id}/status/confirmed."""
    confirm(shop, [shop.sales_orders[call.path["salesorder_id"]]])
    return success("Sales order status has been changed to 'Confirmed'.")


def mark_as_void(shop: Shop, call: Call) -> Response:
    """POST /salesorders/{salesorder_id}/status/void."""
    void(shop, shop.sales_orders[call.path["salesorder_id"]])
    return success("The status of the Sales Order has been changed to void.")


def bulk_confirm(shop: Shop, call: Call) -> Response:
    """POST /salesorders/status/confirmed: the ids come back joined, in a list of one."""
    ids = call.ids("salesorder_ids")
    confirm(shop, [shop.sales_orders[order_id] for order_id in ids])
    message = "The status of the sales order has been changed to Open."
    info = {"code": 0, "message": message, "ids": [",".join(ids)]}
    return success(
        "Sales order status has been changed to Confirmed.",
        data={"email_success_info": [info], "email_error_info": []},
    )


_ONE = "/salesorders/{salesorder_id}"
OPERATIONS = (
    Operation("sales_orders.create", "POST", "/salesorders", create),
    Operation("sales_orders.list", "GET", "/salesorders", list_orders),
    Operation("sales_orders.bulk_delete", "DELETE", "/salesorders", bulk_delete),
    Operation("sales_orders.update", "PUT", _ONE, update),
    Operation("sales_orders.get", "GET", _ONE, get),
    Operation("sales_orders.delete", "DELETE", _ONE, delete),
    Operation("sales_orders.mark_as_confirmed", "POST", f"{_ONE}/status/confirmed", mark_as_confirmed),
    Operation("sales_orders.mark_as_void", "POST", f"{_ONE}/status/void", mark_as_void),
    Operation("sales_orders.bulk_confirm", "POST", "/salesorders/status/confirmed", bulk_confirm),
)
