"""Serial numbers and batches: which pieces of an item lie where. `stock.post` books them with the quantities.

An item keeps its serial numbers with the location of each (`_serials`), and its batches by number, each with its stock
by location (`_batches`). A serial number is there once or not at all: what is there can't come again, and what isn't
there can't go. Nor can stock go without its pieces: there are never more of them in a place than the stock of the item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from zakya_client.emulator.answers import conflict, invalid, missing, not_found
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

FIELDS = ("serial_numbers", "batches", "storages")
"""What names the pieces of a line."""

Sums = dict[tuple[str, str, str, str], float]
"""What comes, or with a negative sign goes: by item, kind (`serial` or `batch`), its number and location."""


def read(shop: Shop, item: Record, line: Record, quantity: float) -> Record:
    """Return what a line says of its pieces as the shop keeps it: as many as the line has, each once.

    A batch is named by its id or its number; one that comes and isn't known is new.
    """
    storages = [_identified(shop, each) for each in line.get("storages") or ()]
    given = line.get("serial_numbers") or [each for place in storages for each in place.get("serial_numbers") or ()]
    serials = [str(each).strip() for each in given]
    if not all(serials) or len({*serials}) < len(serials):
        raise invalid("serial_numbers")
    batches = [_batch(shop, item, _identified(shop, each)) for each in line.get("batches") or ()]
    for name, found in (
        ("serial numbers", float(len(serials))), ("batches", sum(map(_quantity, batches))),
        ("storages", sum(map(_quantity, storages))),
    ):  # fmt: skip
        if found and found != abs(quantity):
            raise conflict(f"The {name} of {item['name']} do not add up to the quantity of the line.")
    return {"serial_numbers": serials, "batches": batches, "storages": storages}


Piece = tuple[str, str, float]
"""A kind, `serial` or `batch`, with its number, and how much of it."""


def of_line(line: Record) -> Iterator[Piece]:
    """Yield the pieces that a line, or a place of an opening stock, names."""
    for serial in line.get("serial_numbers") or ():
        yield "serial", str(serial), 1.0
    for batch in line.get("batches") or ():
        if not batch.get("batch_number"):
            raise missing("batch_number")
        yield "batch", str(batch["batch_number"]), _quantity(batch)


def as_pieces(rows: Iterable[Iterable[Any]]) -> tuple[Piece, ...]:
    """Return pieces as they are compared: the state file keeps them in lists."""
    return tuple((kind, number, quantity) for kind, number, quantity in rows)


def book(shop: Shop, sums: Sums) -> None:
    """Book the pieces that go, and then those that come."""
    for (item_id, kind, name, place), quantity in sorted(sums.items(), key=lambda each: each[1]):
        item = shop.items.find(item_id)
        if quantity and item:
            (_book_serial if kind == "serial" else _book_batch)(shop, item, name, place, quantity)


def check(item: Record, place: str) -> None:
    """Refuse to leave more pieces in a place than the stock of the item: those that went have to be named."""
    left = item["stock"].get(place, 0.0)
    if left < sum(1 for each in item.get("_serials", {}).values() if each == place):
        raise conflict(f"The serial numbers of {item['name']} that are taken have to be named.")
    if left < sum(each["stock"].get(place, 0.0) for each in item.get("_batches", {}).values()):
        raise conflict(f"The batches of {item['name']} that are taken have to be named.")


def _book_serial(shop: Shop, item: Record, serial: str, place: str, quantity: float) -> None:
    serials: dict[str, str] = dict(item.get("_serials", {}))
    if quantity > 1 or (quantity > 0 and serial in serials):
        raise conflict(f"The serial number {serial} of {item['name']} is in stock already.")
    if quantity < -1 or (quantity < 0 and serials.get(serial) != place):
        raise conflict(f"The serial number {serial} of {item['name']} is not in stock.")
    if quantity > 0:
        serials[serial] = place
    else:
        del serials[serial]
    shop.items.change(item, {"_serials": serials})


def _book_batch(shop: Shop, item: Record, number: str, place: str, quantity: float) -> None:
    batch = known_batch(shop, item, {"batch_number": number})
    lies = {**batch["stock"], place: batch["stock"].get(place, 0.0) + quantity}
    if lies[place] < 0:
        raise conflict(f"The batch {number} of {item['name']} is not available in the required quantity.")
    shop.items.change(item, {"_batches": {**item["_batches"], number: {**batch, "stock": lies}}})


def known_batch(shop: Shop, item: Record, row: Mapping[str, object]) -> Record:
    """Return the batch of an item by number; one that isn't known yet is kept with what the row says of it."""
    number = str(row["batch_number"])
    batches: dict[str, Record] = item.get("_batches", {})
    if number not in batches:
        told = {key: row[key] for key in _TOLD if row.get(key)}
        batch = {"batch_id": shop.new_id(), "batch_number": number, "stock": {}, **told}
        shop.items.change(item, {"_batches": {**batches, number: batch}})
        return batch
    return batches[number]


_TOLD = ("external_batch_number", "manufacturer_date", "expiry_date")


def _batch(shop: Shop, item: Record, row: Record) -> Record:
    """Return a line's row of a batch with all that is known of the batch."""
    if _quantity(row) <= 0:
        raise invalid("in_quantity" if "in_quantity" in row else "out_quantity")
    if row.get("batch_id"):
        found = [each for each in item.get("_batches", {}).values() if each["batch_id"] == row["batch_id"]]
        if not found:
            raise not_found("Batch")
        batch = found[0]
    elif row.get("batch_number") and "in_quantity" in row:
        batch = known_batch(shop, item, row)
    else:
        raise missing("batch_id")
    return {**row, **{key: value for key, value in batch.items() if key != "stock"}}


def _identified(shop: Shop, row: Record) -> Record:
    """Return what is put in or taken out with an id of its own, and so the bins in it."""
    way, kind = "in" if "in_quantity" in row else "out", "batch" if "storage_id" not in row else "storage"
    name = f"{kind}_{way}_id"
    bins = {"storages": [_identified(shop, each) for each in row["storages"]]} if row.get("storages") else {}
    return {**row, **bins, name: row.get(name) or shop.new_id()}


def _quantity(row: Record) -> float:
    return float(next((row[each] for each in _QUANTITIES if row.get(each)), 0.0))


_QUANTITIES = ("in_quantity", "out_quantity", "quantity")
