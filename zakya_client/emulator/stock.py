"""Stock of items: where it lies, the opening stock, storage locations, location permissions, serial numbers.

An item keeps `stock`, a quantity by location id, and `opening`, what its opening stock was set to.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .answers import Answer, conflict, invalid, missing, success
from .calls import Call
from .fields import Record
from .shop import Shop

PLACES = {
    name: lambda item, location_id: item.get("stock", {}).get(location_id, 0.0) > 0
    for name in ("location_id", "warehouse_id")
}
"""Filters that ask where an item lies."""

OPENING = ("initial_stock", "initial_stock_rate", "serial_numbers", "batches", "locations")


def is_tracked(item: Record) -> bool:
    """Whether the shop counts the stock of an item."""
    return bool(item.get("track_inventory"))


def move(shop: Shop, item: Record, quantity: float, location_id: str = "") -> None:
    """Adds to (or, with a negative quantity, takes from) the stock of an item at a location.

    Raises: Refusal when there is not enough of it.
    """
    if not is_tracked(item):
        return
    place = str(shop.location(location_id)["location_id"])
    stock: dict[str, float] = item.get("stock", {})
    left = stock.get(place, 0.0) + quantity
    if left < 0:
        raise conflict(f"{item['name']} is not available in the required quantity.")
    shop.items.change(item, counted({**stock, place: left}, item.get("committed", 0.0)))


def commit(shop: Shop, item: Record, quantity: float) -> None:
    """Promises (or, with a negative quantity, frees) stock of an item to a confirmed order."""
    for part, needed in consumed(shop, item, quantity):
        shop.items.change(part, counted(part.get("stock", {}), part.get("committed", 0.0) + needed))


def take(shop: Shop, item: Record, quantity: float, location_id: str = "") -> None:
    """Takes stock that was promised and goes out of the door now; all of it or, with a refusal, nothing."""
    parts = list(consumed(shop, item, quantity))
    place = str(shop.location(location_id)["location_id"])
    for part, needed in parts:
        if part.get("stock", {}).get(place, 0.0) < needed:
            raise conflict(f"{part['name']} is not available in the required quantity.")
    for part, needed in parts:
        move(shop, part, -needed, place)
    commit(shop, item, -quantity)


def consumed(shop: Shop, item: Record, quantity: float) -> Iterator[tuple[Record, float]]:
    """The tracked items that an order's line takes: of a kit its parts, else the item itself."""
    if item.get("combo_type") == "kit":
        for part in item["mapped_items"]:
            yield from consumed(shop, shop.items.find(part["item_id"]), quantity * part["quantity"])
    elif is_tracked(item):
        yield item, quantity


def counted(stock: dict[str, float], committed: float = 0.0) -> Record:
    """The stock by location together with the totals that answers carry; what is promised is not available."""
    total = sum(stock.values(), 0.0)
    return {
        "stock": stock, "committed": committed, "stock_on_hand": total, "available_stock": total - committed,
        "actual_available_stock": total - committed,
    }  # fmt: skip


def opening_changes(shop: Shop, item: Record, wanted: Record) -> Record:
    """What changes in an item when its opening stock is set: the stock moves by the difference."""
    places = wanted.get("locations") or []
    if not places:
        places = [{"location_id": "", "initial_stock": wanted.get("initial_stock", 0.0)}]
    serial_numbers = [str(serial) for serial in wanted.get("serial_numbers", [])]
    before: Record = item.get("opening", {})
    stock: dict[str, float] = dict(item.get("stock", {}))
    for row in before.get("locations", []):
        stock[row["location_id"]] = stock.get(row["location_id"], 0.0) - row["initial_stock"]
    kept = []
    for place in places:
        location_id = shop.location(place.get("location_id", ""))["location_id"]
        quantity = place.get("initial_stock") or 0.0
        rate = place.get("initial_stock_rate") or wanted.get("initial_stock_rate") or 0.0
        stock[location_id] = stock.get(location_id, 0.0) + quantity
        serial_numbers += [str(serial) for serial in place.get("serial_numbers", [])]
        kept.append({"location_id": location_id, "initial_stock": quantity, "initial_stock_rate": rate})
    if any(quantity < 0 for quantity in stock.values()):
        raise conflict("The opening stock cannot be less than what was used already.")
    opening = {
        "initial_stock": sum(place["initial_stock"] for place in kept),
        "initial_stock_rate": wanted.get("initial_stock_rate") or kept[0]["initial_stock_rate"],
        "serial_numbers": serial_numbers,
        "batches": wanted.get("batches", []),
        "locations": kept,
    }
    return {"opening": opening, **counted(stock, item.get("committed", 0.0))}


def location_rows(shop: Shop, item: Record) -> list[Record]:
    """The `locations` of an item's detail; quantities stand there as text."""
    result = []
    for location in shop.locations:
        quantity = f"{item.get('stock', {}).get(location['location_id'], 0.0):.2f}"
        result.append({
            **location, "status": "active", "location_stock_on_hand": quantity,
            "location_available_stock": quantity, "location_actual_available_stock": quantity,
        })  # fmt: skip
    return result


def get_opening_stock(shop: Shop, call: Call) -> Answer:
    """GET /variants/{variant_id}/openingstock; a variant is an item."""
    item = shop.items[call.path["variant_id"]]
    empty = {
        "initial_stock": "",
        "initial_stock_rate": "",
        "serial_numbers": [],
        "batches": [],
        "locations": [],
    }
    return success(opening_stock=item.get("opening", empty))


def update_opening_stock(shop: Shop, call: Call) -> Answer:
    """PUT /variants/{variant_id}/openingstock."""
    item = shop.items[call.path["variant_id"]]
    changes = opening_changes(shop, item, call.values())
    shop.items.change(item, {**changes, "track_inventory": True, "last_modified_time": shop.now()})
    return success("The opening stock has been updated.")


def _permit(shop: Shop, item: Record, allowed: list[str]) -> None:
    """Allows an item at these locations, or everywhere when none is named."""
    for location_id in allowed:
        shop.location(location_id)
    changes = {"associated_with_all_locations": not allowed, "allowed_location_ids": allowed}
    shop.items.change(item, changes)


def update_location_permissions(shop: Shop, call: Call) -> Answer:
    """PUT /items/{item_id}/locations/permissions."""
    item = shop.items[call.path["item_id"]]
    everywhere = call.text("associated_with_all_locations").lower()
    if everywhere not in ("true", "false"):
        raise invalid("associated_with_all_locations")
    _permit(shop, item, [] if everywhere == "true" else call.ids("allowed_location_ids"))
    return success("Location permissions have been updated.")


def bulk_update_location_permissions(shop: Shop, call: Call) -> Answer:
    """PUT /items/locations/permissions: adds to what is allowed, unless told to overwrite it."""
    items = [shop.items[item_id] for item_id in call.ids("item_ids")]
    allowed = call.ids("allowed_location_ids")
    for item in items:
        kept = [] if call.flag("overwrite") else item.get("allowed_location_ids", [])
        _permit(shop, item, list(dict.fromkeys([*kept, *allowed])))
    return success("Location permissions have been updated.")


def _validated(item: Record, serial_numbers: list[Any]) -> list[str]:
    known = item.get("opening", {}).get("serial_numbers", [])
    for serial in serial_numbers:
        if str(serial) not in known:
            raise conflict(f"The serial number {serial} does not belong to {item['name']}.")
    return [str(serial) for serial in serial_numbers]


def validate_serial_numbers(shop: Shop, call: Call) -> Answer:
    """POST /items/{item_id}/serialnumber/validate."""
    item = shop.items[call.path["item_id"]]
    _validated(item, call.ids("serial_numbers"))
    return success()


def validate_and_map_serial_numbers(shop: Shop, call: Call) -> Answer:
    """POST /items/{item_id}/serialnumber/validateandmap: remembers which record took the serial numbers."""
    item = shop.items[call.path["item_id"]]
    wanted = call.values()
    if not wanted.get("serial_numbers"):
        raise missing("serial_numbers")
    serials = _validated(item, wanted["serial_numbers"])
    mapped = {**item.get("mapped_serials", {}), **dict.fromkeys(serials, wanted.get("entity_id", ""))}
    shop.items.change(item, {"mapped_serials": mapped})
    return success()


HANDLERS = {
    "items.get_opening_stock": get_opening_stock,
    "items.update_opening_stock": update_opening_stock,
    "items.update_location_permissions": update_location_permissions,
    "items.bulk_update_location_permissions": bulk_update_location_permissions,
    "items.validate_serial_numbers": validate_serial_numbers,
    "items.validate_and_map_serial_numbers": validate_and_map_serial_numbers,
}
