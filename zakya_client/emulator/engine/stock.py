"""The ledger of stock: what lies where, and what is promised.

A record that moves stock (a bundle, a package that was shipped, an opening stock) keeps its movements under `_moves`,
so that each of them names its document; `post` puts others in their place, and none when the record is deleted. The
sums stand in the items: `stock` by location id, `committed`, and the totals that answers carry. Serial numbers and
batches that lines name move with them, see `pieces`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from attrs import field, frozen

from zakya_client.emulator.answers import conflict
from zakya_client.emulator.engine.pieces import FIELDS, Piece, Sums, as_pieces, book, check, of_line
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.store import Store
from zakya_client.emulator.engine.sums import exact
from zakya_client.emulator.fields import Record


@frozen
class Movement:
    """What a document does to the stock of one item.

    Attributes:
        item_id: The item; one that the shop doesn't have or doesn't count is passed over.
        quantity: How much comes, or with a negative sign goes.
        location_id: Where it lies; "" for the primary location.
        committed: Whether it is only promised, and lies where it lay.
        pieces: The serial numbers and batches among it, as `pieces.of_line` yields them.
    """

    item_id: str
    quantity: float
    location_id: str = ""
    committed: bool = False
    pieces: tuple[Piece, ...] = field(default=(), converter=as_pieces)


def is_tracked(item: Record) -> bool:
    """Return whether the shop counts the stock of an item."""
    return bool(item.get("track_inventory"))


def check_counted(shop: Shop, rows: Iterable[Record], what: str) -> None:
    """Refuse a document whose lines name an item that is inactive, or one whose stock the shop doesn't count."""
    for item in (shop.items[row["item_id"]] for row in rows if row.get("item_id")):
        if item["status"] != "active":
            raise conflict(f"{item['name']} is inactive and cannot be {what}.")
        if not is_tracked(item):
            raise conflict(f"The stock of {item['name']} is not counted and cannot be {what}.")


def tracking(line: Record) -> Record:
    """Return how the pieces of a line are told apart."""
    names = ("track_serial_number", "track_batch_number", "is_storage_location_enabled")
    return {name: bool(line.get(field)) for name, field in zip(names, FIELDS, strict=True)}


def parts(shop: Shop, item_id: str, quantity: float) -> Iterator[tuple[str, float]]:
    """Yield the tracked items, with quantities, that a line takes: of a kit its parts, else the item itself."""
    item = shop.items.find(item_id)
    if item.get("combo_type") == "kit":
        for part in item["mapped_items"]:
            yield from parts(shop, part["item_id"], quantity * part["quantity"])
    elif is_tracked(item):
        yield item_id, quantity


def moves(
    shop: Shop, lines: Iterable[Record], sign: int, *, field: str = "quantity", location_id: str = "",
    committed: bool = False,
) -> list[Movement]:  # fmt: skip
    """Return what lines do to the stock: each its quantity times the sign, kits by their parts.

    The serial numbers and batches that a line names move with it, unless it only promises them.
    """
    return [
        Movement(
            item_id, sign * quantity, str(line.get("location_id") or location_id), committed,
            of_line(line) if item_id == line["item_id"] and not committed else (),
        )
        for line in lines
        for item_id, quantity in parts(shop, line.get("item_id", ""), line.get(field) or 0.0)
    ]  # fmt: skip


def post(shop: Shop, store: Store, record: Record, wanted: Sequence[Movement]) -> None:
    """Put movements in the place of those that a record made before.

    What names no location stays where it was put, in the location that was the primary one then (`_main`).

    Raises: Refusal when that piece of an item isn't where it is taken, or, when the transaction ends, not enough of it.
    """
    before = [Movement(*row) for row in record.get("_moves", ())]
    if before == list(wanted):
        return
    main = str(shop.location(record.get("_main", "") if before else "")["location_id"])
    sums: dict[tuple[str, str, bool], float] = {}
    named: Sums = {}
    for sign, rows in ((-1, before), (1, wanted)):
        for row in rows:
            place = "" if row.committed else str(shop.location(row.location_id or main)["location_id"])
            key = (row.item_id, place, row.committed)
            sums[key] = exact(sums.get(key, 0.0) + sign * row.quantity)
            way = sign if row.quantity >= 0 else -sign
            for kind, number, quantity in row.pieces:
                piece = (row.item_id, kind, number, place)
                named[piece] = named.get(piece, 0.0) + way * quantity
    for (item_id, place, committed), quantity in sums.items():
        item = shop.items.find(item_id)
        if quantity and is_tracked(item):
            _book(shop, item, place, quantity, committed=committed)
    book(shop, named)
    for item_id, place, committed in sums:
        if not committed and is_tracked(item := shop.items.find(item_id)):
            shop.journal.check((item_id, place), partial(_check, item, place))
    store.change(record, {"_moves": [as_row(each) for each in wanted], "_main": main})


def as_row(movement: Movement) -> list[Any]:
    """Return a movement as a record keeps it."""
    row: list[Any] = [movement.item_id, movement.quantity, movement.location_id, movement.committed]
    return [*row, [list(each) for each in movement.pieces]] if movement.pieces else row


def _book(shop: Shop, item: Record, place: str, quantity: float, *, committed: bool) -> None:
    stock: dict[str, float] = dict(item.get("stock", {}))
    promised = item.get("committed", 0.0)
    if committed:
        promised = exact(promised + quantity)
    else:
        stock[place] = exact(stock.get(place, 0.0) + quantity)
    shop.items.change(item, counted(stock, promised))


def _check(item: Record, place: str) -> None:
    if item["stock"].get(place, 0.0) < 0:
        raise conflict(f"{item['name']} is not available in the required quantity.")
    check(item, place)


def counted(stock: dict[str, float], committed: float = 0.0) -> Record:
    """Return the stock by location with the totals that answers carry; what is promised is not available."""
    total = exact(sum(stock.values(), 0.0))
    left = exact(total - committed)
    return {
        "stock": stock, "committed": committed, "committed_stock": committed, "stock_on_hand": total,
        "available_stock": left, "actual_available_stock": left, "available_for_sale_stock": left,
    }  # fmt: skip
