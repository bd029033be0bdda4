"""Serial numbers and batches: each is received, sold and moved once, and never twice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from zakya_client.emulator.answers import Refusal
from zakya_client.emulator.engine import Movement, pieces, stock
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record
from zakya_client.emulator.resources.items import ITEMS
from zakya_client.emulator.seeding import seeded_shop

RECEIVED = [{"batch_number": "B1", "expiry_date": "2027-01-31", "in_quantity": 3.0}]


@pytest.fixture(scope="module")
def shop() -> Shop:
    return seeded_shop(items=1, orders=0)


@pytest.fixture
def item(shop: Shop) -> Iterator[Record]:
    item = ITEMS.create(shop, {"name": "Radio", "initial_stock": 2.0, "serial_numbers": ["S1", "S2"]})
    yield item
    stock.post(shop, shop.items, item, [])
    shop.items.remove(item)


class Documents:
    """Records that move stock, each on its own."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    def move(self, *lines: Record, before: Record | None = None) -> Record:
        record = before or self.shop.packages.add({"package_id": self.shop.new_id()})
        with self.shop.journal.transaction():
            moves = [each for line in lines for each in stock.moves(self.shop, [line], line["sign"])]
            stock.post(self.shop, self.shop.packages, record, moves)
        return record


@pytest.fixture
def documents(shop: Shop, item: Record) -> Iterator[Documents]:
    yield Documents(shop)
    for record in reversed(list(shop.packages)):
        stock.post(shop, shop.packages, record, [])
        shop.packages.remove(record)


def line(item: Record, sign: int, quantity: float, location_id: str = "", **named: object) -> Record:
    return {"item_id": item["item_id"], "sign": sign, "quantity": quantity, "location_id": location_id, **named}


def test_the_opening_stock_brings_its_serial_numbers(shop: Shop, item: Record) -> None:
    place = shop.location("")["location_id"]
    assert item["_serials"] == {"S1": place, "S2": place}


def test_a_serial_number_is_received_and_sold_once(item: Record, documents: Documents) -> None:
    received = documents.move(line(item, 1, 1, serial_numbers=["S3"]))
    with pytest.raises(Refusal, match="S3 of Radio is in stock already"):
        documents.move(line(item, 1, 1, serial_numbers=["S3"]))
    sold = documents.move(line(item, -1, 2, serial_numbers=["S1", "S3"]))
    with pytest.raises(Refusal, match="S3 of Radio is not in stock"):
        documents.move(line(item, -1, 1, serial_numbers=["S3"]))
    with pytest.raises(Refusal, match="S3 of Radio is not in stock"):
        documents.move(before=received)
    assert set(item["_serials"]) == {"S2"}
    documents.move(before=sold)
    documents.move(before=received)
    assert set(item["_serials"]) == {"S1", "S2"}


def test_a_serial_number_is_not_twice_in_a_document(item: Record, documents: Documents) -> None:
    twice = line(item, 1, 1, serial_numbers=["S4"])
    with pytest.raises(Refusal, match="in stock already"):
        documents.move(twice, twice)
    taken = line(item, -1, 1, serial_numbers=["S1"])
    with pytest.raises(Refusal, match="not in stock"):
        documents.move(taken, taken)


def test_a_serial_number_is_moved_from_where_it_lies(shop: Shop, item: Record, documents: Documents) -> None:
    here, there = (each["location_id"] for each in shop.locations[:2])
    out, into = line(item, -1, 1, here, serial_numbers=["S1"]), line(item, 1, 1, there, serial_numbers=["S1"])
    documents.move(out, into)
    assert item["_serials"] == {"S1": there, "S2": here}
    with pytest.raises(Refusal, match="S1 of Radio is not in stock"):
        documents.move(out, into)


def test_stock_does_not_go_without_its_pieces(item: Record, documents: Documents) -> None:
    with pytest.raises(Refusal, match="serial numbers of Radio that are taken have to be named"):
        documents.move(line(item, -1, 1))
    documents.move(line(item, 1, 1))
    loose = documents.move(line(item, -1, 1))
    documents.move(before=loose)


def test_a_batch_is_taken_from_as_far_as_it_goes(shop: Shop, item: Record, documents: Documents) -> None:
    named = pieces.read(shop, item, {"batches": RECEIVED}, 3.0)
    batch_id = named["batches"][0]["batch_id"]
    received = documents.move(line(item, 1, 3, **named))
    again = pieces.read(shop, item, {"batches": [{"batch_id": batch_id, "in_quantity": 1.0}]}, 1.0)["batches"][0]
    assert (again["batch_number"], again["expiry_date"]) == ("B1", "2027-01-31")
    taken = pieces.read(shop, item, {"batches": [{"batch_id": batch_id, "out_quantity": 2.0}]}, 2.0)
    sold = documents.move(line(item, -1, 2, **taken))
    with pytest.raises(Refusal, match="batch B1 of Radio is not available"):
        documents.move(line(item, -1, 2, **taken))
    with pytest.raises(Refusal, match="not available"):
        documents.move(before=received)
    with pytest.raises(Refusal, match="batches of Radio that are taken have to be named"):
        documents.move(line(item, -1, 1, serial_numbers=["S1"]), line(item, -1, 1, serial_numbers=["S2"]),
                       line(item, -1, 1))  # fmt: skip
    documents.move(before=sold)
    assert sum(item["_batches"]["B1"]["stock"].values()) == 3


@pytest.mark.parametrize(
    ("named", "why"),
    [
        ({"serial_numbers": ["S3"]}, "serial numbers of Radio do not add up"),
        ({"serial_numbers": ["S3", "S3"]}, "serial_numbers"),
        ({"serial_numbers": ["S3", " "]}, "serial_numbers"),
        ({"batches": RECEIVED}, "batches of Radio do not add up"),
        ({"batches": [{"batch_number": "B1", "in_quantity": 0.0}]}, "in_quantity"),
        ({"batches": [{"batch_number": "B1", "out_quantity": 2.0}]}, "batch_id"),
        ({"batches": [{"batch_id": "1", "in_quantity": 2.0}]}, "Batch does not exist"),
        ({"storages": [{"storage_id": "1", "in_quantity": 1.0}]}, "storages of Radio do not add up"),
    ],
)
def test_what_a_line_names_has_to_fit_it(shop: Shop, item: Record, named: Record, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        pieces.read(shop, item, named, 2.0)


def test_bins_hold_serial_numbers_too(shop: Shop, item: Record) -> None:
    read = pieces.read(shop, item, {"storages": [{"storage_id": "7", "in_quantity": 1.0, "serial_numbers": ["S9"]}]}, 1)
    assert read["serial_numbers"] == ["S9"]
    assert read["storages"][0]["storage_in_id"]


def test_movements_are_the_same_after_the_state_file(item: Record) -> None:
    movement = Movement(item["item_id"], 1.0, pieces=[("serial", "S1", 1.0)])
    assert Movement(*stock.as_row(movement)) == movement
