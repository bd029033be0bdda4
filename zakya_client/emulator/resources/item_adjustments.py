"""Inventory adjustments: the stock of items put right by a difference, or its value, with the reason."""

from __future__ import annotations

from zakya_client.emulator.engine import Document, Lines, Move, Movement, States
from zakya_client.emulator.engine.custom_fields import detail_keys
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, invalid, missing, stock

ACCOUNT = "Cost of Goods Sold"
ADJUSTED = {"quantity": "quantity_adjusted", "value": "value_adjusted"}
"""The field of lines that each kind of adjustment sets."""

ITEM_ADJUSTMENTS = Document(
    "item_adjustments",
    noun="Inventory adjustment",
    lines=Lines(priced=False, quantity="quantity_adjusted", signed=True, copies="name unit purchase_rate"),
    states=States(
        "adjusted", "draft", submit=Move("pending_approval", "draft rejected"),
        approve=Move("adjusted", "pending_approval"), approve_final=Move("adjusted", "draft pending_approval"),
        reject=Move("rejected", "pending_approval"),
    ),
    custom="cf_counted_by",
    search="reason reference_number description",
    when_set={"line_items": "image_id"},
    columns="date reason adjustment_type total status inventory_adjustment_id",
)  # fmt: skip


@ITEM_ADJUSTMENTS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Return the reason's id and the place, and refuse what can't be adjusted."""
    if changes.get("adjustment_type", "quantity") not in ADJUSTED:
        raise invalid("adjustment_type")
    if "reason" in changes and not changes["reason"].strip():
        raise missing("reason")
    if "status" in changes and not {changes["status"], before["status"]} <= {"draft", "adjusted"}:
        raise invalid("status")
    more: Record = {}
    if "reason" in changes:
        more["reason_id"] = shop.fixed_id(f"reason.{changes['reason']}")
    rows = changes.get("line_items") or ()
    stock.check_counted(shop, rows, "adjusted")
    if rows:
        more["line_items"] = [
            {**row, "location_id": shop.location(row["warehouse_id"])["location_id"]}
            if row.get("warehouse_id")
            else row
            for row in rows
        ]
    place_id = changes.get("location_id") or changes.get("warehouse_id")
    if place_id or "location_id" not in before:
        more["location_id"] = shop.location(place_id or "")["location_id"]
    return more


@ITEM_ADJUSTMENTS.hook
def moving(shop: Shop, adjustment: Record, state: str) -> None:
    """Refuse to approve what can't be adjusted any more."""
    if state == "adjusted":
        stock.check_counted(shop, adjustment["line_items"], "adjusted")


@ITEM_ADJUSTMENTS.hook
def derive(_: Shop, adjustment: Record) -> Record:
    """Return what the differences are worth; an adjustment by value changes no quantity, and the other way round."""
    kind = adjustment["adjustment_type"]
    lines = []
    for line in adjustment["line_items"]:
        if not line.get(ADJUSTED[kind]):
            raise missing(ADJUSTED[kind])
        price = line.get("purchase_rate") or 0.0
        quantity = line["quantity_adjusted"] if kind == "quantity" else 0.0
        total = round(quantity * price, 2) if kind == "quantity" else line["value_adjusted"]
        value = "" if kind == "quantity" else total
        lines.append({**line, "quantity_adjusted": quantity, "value_adjusted": value, "item_total": total})
    return {"line_items": lines, "total": sum(line["item_total"] for line in lines)}


@ITEM_ADJUSTMENTS.hook
def moves(shop: Shop, adjustment: Record) -> list[Movement]:
    """Change the stock by the differences, once the adjustment counts."""
    lines = adjustment["line_items"] if adjustment["status"] == "adjusted" else ()
    return stock.moves(shop, lines, 1, field="quantity_adjusted", location_id=adjustment["location_id"])


@ITEM_ADJUSTMENTS.hook
def shown(shop: Shop, adjustment: Record) -> Record:
    """Return the place, the account, and the item of an adjustment with one line; empty values where it has several."""
    lines = adjustment["line_items"]
    name = ADJUSTED[adjustment["adjustment_type"]]
    single = {each: lines[0][each] for each in ("item_id", "name", name)} if len(lines) == 1 else {}
    return {
        "quantity_adjusted": "", "value_adjusted": "", **single,
        **detail_keys(adjustment["custom"], shop.custom_fields[ITEM_ADJUSTMENTS.entity]),
        **_place(shop, adjustment["location_id"]), **_account(shop, {}),
    }  # fmt: skip


@ITEM_ADJUSTMENTS.hook
def line(shop: Shop, adjustment: Record, line: Record) -> Record:
    """Return where the stock of a line lies, and its accounts."""
    return {
        **_place(shop, line.get("location_id") or adjustment["location_id"]), **_account(shop, line),
        "asset_account_id": shop.accounts["Inventory Asset"], "asset_account_name": "Inventory Asset",
        "quantity_adjusted_formatted": f"{line['quantity_adjusted']:.2f}",
    }  # fmt: skip


def _place(shop: Shop, location_id: str) -> Record:
    place = shop.location(location_id)
    return {f"{kind}_{key}": place[f"location_{key}"] for kind in ("location", "warehouse") for key in ("id", "name")}


def _account(shop: Shop, line: Record) -> Record:
    name = line.get("adjustment_account_name") or ACCOUNT
    account_id = line.get("adjustment_account_id") or shop.accounts.get(name, "")
    return {"adjustment_account_id": account_id, "adjustment_account_name": name}


def seed(seeds: Seeds) -> None:
    """Make a count that is still a draft, and one adjustment by value; the stock stays as it is."""
    items = [item for item in seeds.shop.items if stock.is_tracked(item) and item["status"] == "active"][-2:]
    for number, item in enumerate(items, start=1):
        by_value = number == 1
        differs = {"value_adjusted": -12.5} if by_value else {"quantity_adjusted": 2.0}
        ITEM_ADJUSTMENTS.create(seeds.shop, {
            "date": seeds.day(number), "reason": "Revaluation" if by_value else "Stock count",
            "adjustment_type": "value" if by_value else "quantity", "reference_number": f"ADJ-{number}",
            "status": "adjusted" if by_value else "draft", "line_items": [{"item_id": item["item_id"], **differs}],
        })  # fmt: skip
        seeds.pass_time(3600)
