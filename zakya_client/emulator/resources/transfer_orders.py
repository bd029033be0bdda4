"""Transfer orders: goods leave one location, and reach another at once or when they are received."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Move, Movement, Reference, Series, States
from zakya_client.emulator.engine.hooks import Call, Record, Seeds, Shop, conflict, invalid, missing, pieces, stock

ENDS = ("from", "to")
WAREHOUSES = {f"{end}_warehouse_{key}": f"{end}_location_{key}" for end in ENDS for key in ("id", "name")}
"""Names of the locations in older organizations."""

TRANSFER_ORDERS = Document(
    "transfer_orders",
    number=Series("transfer_order_number", "TO"),
    references=tuple(Reference(f"{end}_location_id", to="locations") for end in ENDS),
    lines=Lines(
        priced=False, quantity="quantity_transfer", copies="name unit purchase_rate",
        shown="sku image_name image_type image_document_id item_type product_type is_combo_product",
    ),
    states=States(
        "transferred", "draft void partially_transferred", mark_as_in_transit=Move("in_transit", "draft approved"),
        mark_as_received=Move("transferred", "draft approved in_transit"),
        submit=Move("pending_approval", "draft rejected"), approve=Move("approved", "pending_approval"),
        approve_final=Move("approved", "draft pending_approval"), reject=Move("rejected", "pending_approval approved"),
    ),
    defaults={"is_intransit_order": False},
    custom="cf_van",
    search="transfer_order_number from_location_name to_location_name description",
    aliases={**WAREHOUSES, "transfer_date": "date"},
    filters={
        "serial_number": lambda order, wanted: any(
            wanted in each.get("serial_numbers", ()) for each in order["line_items"]
        ),
    },
    usual={"sales_tax_type": ""},
    when_set={"line_items": "quantity image_id warehouse_id warehouse_name location_id location_name tags"},
    columns="transfer_order_number date from_location_name to_location_name status transfer_order_id",
)  # fmt: skip


@TRANSFER_ORDERS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Return where the goods go, and how far they are at first; refuse what can't be transferred."""
    more: Record = {}
    for end in ENDS:
        place_id = changes.get(f"{end}_location_id") or changes.get(f"{end}_warehouse_id")
        if not place_id and not before.get(f"{end}_location_id"):
            raise missing(f"{end}_location_id")
        if place_id:
            place = shop.location(place_id)
            more |= {f"{end}_location_{key}": place[f"location_{key}"] for key in ("id", "name")}
    ends = {**before, **more}
    if ends["from_location_id"] == ends["to_location_id"]:
        raise conflict("The goods of a transfer order cannot go to the location that they leave.")
    stock.check_counted(shop, changes.get("line_items") or (), "transferred")
    is_new = "transfer_order_id" not in before
    if "status" in changes and (changes["status"] != "draft" or (before["status"] != "draft" and not is_new)):
        raise invalid("status")
    if "line_items" in changes:
        more["line_items"] = [{**row, **_serials(row)} for row in changes["line_items"]]
    if is_new:
        at_once = "in_transit" if changes.get("is_intransit_order") else "transferred"
        more["status"] = changes.get("status") or at_once
        more["transferred_date"] = (changes.get("date") or before["date"]) if more["status"] == "transferred" else ""
    return more


def _serials(row: Record) -> Record:
    """Return the serial numbers that a line names by the bins which they are taken from."""
    named = [each for place in row.get("from_storages") or () for each in place.get("serial_numbers") or ()]
    return {"serial_numbers": named} if named and not row.get("serial_numbers") else {}


@TRANSFER_ORDERS.hook
def moving(shop: Shop, order: Record, state: str) -> None:
    """Refuse to send off what can't be transferred any more; what is on the way may arrive."""
    if state in ("in_transit", "transferred") and order["status"] != "in_transit":
        stock.check_counted(shop, order["line_items"], "transferred")


@TRANSFER_ORDERS.hook
def derive(shop: Shop, order: Record) -> Record:
    """Return what the goods are worth, how much of them has arrived, and the batches that they are put into."""
    arrived = order["status"] == "transferred"
    lines = []
    for line in order["line_items"]:
        quantity = line["quantity_transfer"]
        amount = round((line.get("purchase_rate") or 0.0) * quantity, 2)
        batches = [_put_into(shop, line, each) for each in line.get("batches") or ()]
        done = quantity if arrived else 0.0
        lines.append({**line, "batches": batches, "amount": amount, "quantity_transferred": done})
    sums = {key: sum(line[key] for line in lines) for key in ("quantity_transfer", "quantity_transferred")}
    return {"line_items": lines, "total": sum(line["amount"] for line in lines), **sums}


def _put_into(shop: Shop, line: Record, batch: Record) -> Record:
    """Return a batch of a line with the one that its goods are put into, where that has another number."""
    if not batch.get("batch_in_number"):
        return batch
    other = pieces.known_batch(shop, shop.items[line["item_id"]], {**batch, "batch_number": batch["batch_in_number"]})
    return {**batch, "batch_in_number_id": other["batch_id"]}


@TRANSFER_ORDERS.hook
def moves(_: Shop, order: Record) -> list[Movement]:
    """Take out of the one location what has left it, and into the other one what has arrived."""
    signs = {"in_transit": {"from": -1}, "transferred": {"from": -1, "to": 1}}.get(order["status"], {})
    return [
        Movement(
            line["item_id"], sign * line["quantity_transfer"], order[f"{end}_location_id"],
            pieces=pieces.of_line(_put_in(line) if end == "to" else line),
        )
        for end, sign in signs.items()
        for line in order["line_items"]
    ]  # fmt: skip


def _put_in(line: Record) -> Record:
    """Return a line with its batches under the numbers that they have where the goods arrive."""
    rows = line.get("batches") or ()
    return {
        **line,
        "batches": [{**each, "batch_number": each.get("batch_in_number") or each["batch_number"]} for each in rows],
    }


@TRANSFER_ORDERS.hook
def shown(_: Shop, order: Record) -> Record:
    """Return the locations as warehouses too, and whether the goods can be received."""
    names = {warehouse: order[location] for warehouse, location in WAREHOUSES.items()}
    return {**names, "show_convert_to_receive": order["status"] == "in_transit"}


@TRANSFER_ORDERS.verb
def mark_as_received(shop: Shop, order: Record, call: Call) -> None:
    """Take the goods into the location that they went to, and remember the day; today unless the call names it."""
    if order["status"] == "transferred":
        return
    shop.transfer_orders.change(order, {"transferred_date": call.parameter("date") or shop.today()})
    TRANSFER_ORDERS.change_state(shop, order, "mark_as_received")


def seed(seeds: Seeds) -> None:
    """Make a transfer, one that took its goods back, and a draft; the stock stays as it is."""
    shop = seeds.shop
    items = [item for item in shop.items if stock.is_tracked(item) and item["status"] == "active"][-1:]
    home, other = (place["location_id"] for place in shop.locations[:2])
    for number, (origin, target) in enumerate(((home, other), (other, home), (home, other)), start=1):
        for item in items:
            TRANSFER_ORDERS.create(shop, {
                "date": seeds.day(number), "from_location_id": origin, "to_location_id": target,
                "line_items": [{"item_id": item["item_id"], "quantity_transfer": 1.0}],
                **({"status": "draft", "is_intransit_order": True} if number == 3 else {}),
            })  # fmt: skip
        seeds.pass_time(3600)
