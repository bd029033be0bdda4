"""Sales return receives: what arrived of a sales return. It is in the stock until the receive is deleted."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Movement, Reference, Series
from zakya_client.emulator.engine.hooks import Record, Shop, stock

SALES_RETURN_RECEIVES = Document(
    "sales_return_receives",
    noun="Sales Return Receive",
    number=Series("receive_number", "SRR"),
    references=(
        Reference(
            "salesreturn_id", to="sales_returns", parent=True, lists="salesreturnreceives", copies="salesreturn_number"
        ),
    ),
    lines=Lines(priced=False, of="line_item_id", copies="name unit description"),
    when_set={"line_items": "batches combo_type is_combo_product mapped_items serial_numbers storages"},
    columns="receive_number date salesreturn_number quantity receive_id",
)


@SALES_RETURN_RECEIVES.hook
def change(shop: Shop, changes: Record, _: Record) -> Record:
    """Find where the goods are put: where the request or the return says, or where they came from."""

    def place(row: Record) -> str:
        salesreturn, line = shop.line("sales_returns", row.get("line_item_id", ""), changes["salesreturn_id"])
        order, sold = shop.line("sales_orders", line.get("salesorder_item_id", ""))
        told = (each["location_id"] for each in (row, line, salesreturn, sold, order) if each.get("location_id"))
        return str(shop.location(next(told, ""))["location_id"])

    return {"line_items": [{**row, "location_id": place(row)} for row in changes["line_items"]]}


@SALES_RETURN_RECEIVES.hook
def moves(shop: Shop, receive: Record) -> list[Movement]:
    """Put what arrived into the stock."""
    return stock.moves(shop, receive["line_items"], 1)
