"""Packages: what of a confirmed sales order is packed, and the printed slips."""

from __future__ import annotations

from starlette.responses import Response

from .answers import Answer, conflict, invalid, missing, success
from .calls import Call, Handler
from .custom_fields import detail_keys, merged, read_values, row_keys
from .fields import Record
from .lists import Listing, listed
from .pdf import pdf
from .shapes import PACKAGE, PACKAGE_LINE, PACKAGE_ROW, SHIPMENT_ORDER, fill
from .shop import Shop
from .sums import totals

# What a package repeats of its order.
COPIED = ("salesorder_id", "salesorder_number", "customer_id", "customer_name", "email", "contact_persons")


def pack(shop: Shop, order: Record, values: Record) -> Record:
    """Keeps a new package of an order's lines."""
    if order["status"] not in ("confirmed", "partially_shipped"):
        raise conflict("Packages can be created for confirmed sales orders only.")
    package: Record = {"package_id": shop.new_id(), "package_number": "", "line_items": [], "custom": {}}
    changes = _changes(shop, order, values, package)
    if not changes.get("package_number"):
        changes["package_number"] = shop.next_number(shop.packages, "package_number", "PKG")
    now = shop.now()
    package |= {key: order[key] for key in COPIED} | changes
    package |= {
        "salesorder_date": order["date"], "status": "not_shipped", "created_time": now, "last_modified_time": now,
        "created_by_id": shop.user_id, "last_modified_by_id": shop.user_id, "template_id": shop.template_id,
        "template_name": "Standard Template", "sales_channel_formatted": "Direct Sales",
    }  # fmt: skip
    shop.packages.add(package)
    order["packages"].append(package["package_id"])
    _count_packed(shop, order)
    return package


def _changes(shop: Shop, order: Record, values: Record, before: Record) -> Record:
    changes = {key: value for key, value in values.items() if key != "package_number" or value}
    if "custom_fields" in changes:
        values = read_values(changes.pop("custom_fields"), shop.custom_fields["package"])
        changes["custom"] = merged(before["custom"], values)
    changes["line_items"] = _lines(shop, order, changes["line_items"], before["line_items"])
    return changes


def _lines(shop: Shop, order: Record, given: list[Record], before: list[Record]) -> list[Record]:
    """A package's lines, none of which takes more than its order line has left besides this package."""
    ordered = {line["line_item_id"]: line for line in order["line_items"]}
    left = {key: line["quantity"] - line["quantity_packed"] for key, line in ordered.items()}
    for line in before:
        left[line["so_line_item_id"]] += line["quantity"]
    known = {line["line_item_id"]: line["so_line_item_id"] for line in before}
    lines = []
    for row in given:
        so_line_id = row.get("so_line_item_id") or known.get(row.get("line_item_id", ""), "")
        if so_line_id not in ordered:
            raise missing("so_line_item_id")
        if (row.get("quantity") or 0) <= 0:
            raise invalid("quantity")
        left[so_line_id] -= row["quantity"]
        if left[so_line_id] < 0:
            raise conflict("The quantity to be packed is more than what is left of the sales order.")
        line_id = row["line_item_id"] if row.get("line_item_id") in known else shop.new_id()
        lines.append({
            "line_item_id": line_id, "so_line_item_id": so_line_id, "quantity": row["quantity"],
            "item_id": ordered[so_line_id]["item_id"],
        })  # fmt: skip
    return lines


def _count_packed(shop: Shop, order: Record) -> None:
    """Writes into an order's lines how much of them its packages hold."""
    packed: dict[str, float] = {}
    for package_id in order["packages"]:
        for line in shop.packages[package_id]["line_items"]:
            packed[line["so_line_item_id"]] = packed.get(line["so_line_item_id"], 0.0) + line["quantity"]
    for line in order["line_items"]:
        line["quantity_packed"] = packed.get(line["line_item_id"], 0.0)
    shop.sales_orders.change(order, {**totals(order, shop.precision), "last_modified_time": shop.now()})


def _check_unshipped(package: Record) -> None:
    if package["status"] != "not_shipped":
        raise conflict("A package that has been shipped cannot be changed.")


def _quantity(package: Record) -> float:
    return float(sum(line["quantity"] for line in package["line_items"]))


def package_row(shop: Shop, package: Record) -> Record:
    """A package as a list row; here its quantities are text."""
    quantity = f"{_quantity(package):.2f}"
    row = fill(PACKAGE_ROW, package) | row_keys(package["custom"], shop.custom_fields["package"])
    return row | {"quantity": quantity, "total_quantity": quantity}


def package_detail(shop: Shop, package: Record) -> Record:
    """A package with its lines and the shipment order that every package carries, shipped or not."""
    contact = shop.contacts[package["customer_id"]]
    order = shop.sales_orders[package["salesorder_id"]]
    detail = fill(PACKAGE, contact, package, detail_keys(package["custom"], shop.custom_fields["package"]))
    slip = {"package_id": package["package_id"], "package_number": package["package_number"]}
    return detail | {
        "total_quantity": _quantity(package),
        "line_items": _line_details(shop, order, package),
        "shipment_order": fill(SHIPMENT_ORDER, package.get("shipment", {})) | {"associated_packages": [slip]},
    }


def _line_details(shop: Shop, order: Record, package: Record) -> list[Record]:
    ordered = {line["line_item_id"]: line for line in order["line_items"]}
    details = []
    for index, line in enumerate(package["line_items"], start=1):
        item = shop.items.find(line["item_id"])
        custom = detail_keys(item.get("custom", {}), shop.custom_fields["item"])
        detail = fill(PACKAGE_LINE, item, ordered[line["so_line_item_id"]], line)
        kit = item.get("mapped_items", []) if item.get("combo_type") == "kit" else []
        mapped = [{"item_id": part["item_id"], "quantity": part["quantity"] * line["quantity"]} for part in kit]
        details.append(detail | ({"mapped_items": mapped} if kit else {}) | {
            "salesorder_id": order["salesorder_id"], "salesorder_number": order["salesorder_number"],
            "item_order": index, "item_custom_fields": custom["custom_fields"],
        })  # fmt: skip
    return details


LISTING = Listing(
    "packages", "Packages", package_row, PACKAGE_ROW,
    search=("package_number", "salesorder_number", "customer_name"),
    aliases={"packing_number": "package_number"},
)  # fmt: skip


def create(shop: Shop, call: Call) -> Answer:
    """POST /packages: the order stands in the query, a salesorder_id in the body counts for nothing."""
    order = shop.sales_orders[call.text("salesorder_id")]
    package = pack(shop, order, call.values())
    message = "Package created successfully. It's now time to ship!"
    return success(message, package=package_detail(shop, package))


def update(shop: Shop, call: Call) -> Answer:
    """PUT /packages/{package_id}."""
    package = shop.packages[call.path["package_id"]]
    order = shop.sales_orders[package["salesorder_id"]]
    _check_unshipped(package)
    changes = _changes(shop, order, {"line_items": package["line_items"], **call.values()}, package)
    shop.packages.change(package, {**changes, "last_modified_time": shop.now()})
    _count_packed(shop, order)
    return success("Package Updated Successfully.", package=package_detail(shop, package))


def list_packages(shop: Shop, call: Call) -> Answer:
    """GET /packages."""
    return listed(shop, call, LISTING, shop.packages)


def get(shop: Shop, call: Call) -> Answer:
    """GET /packages/{package_id}."""
    return success(package=package_detail(shop, shop.packages[call.path["package_id"]]))


def delete(shop: Shop, call: Call) -> Answer:
    """DELETE /packages/{package_id}: what was packed is free again."""
    package = shop.packages[call.path["package_id"]]
    order = shop.sales_orders[package["salesorder_id"]]
    _check_unshipped(package)
    order["packages"].remove(package["package_id"])
    shop.packages.remove(package)
    _count_packed(shop, order)
    return success("Whooooosh! Package Deleted Successfully.")


def bulk_print(shop: Shop, call: Call) -> Response:
    """GET /packages/print: a PDF, though the documentation shows JSON."""
    packages = [shop.packages[package_id] for package_id in call.ids("package_ids")]
    lines = [f"Package {package['package_id']}" for package in packages]
    return Response(pdf(lines), media_type="application/pdf")


HANDLERS: dict[str, Handler] = {
    "packages.create": create,
    "packages.list": list_packages,
    "packages.update": update,
    "packages.get": get,
    "packages.delete": delete,
    "packages.bulk_print": bulk_print,
}
