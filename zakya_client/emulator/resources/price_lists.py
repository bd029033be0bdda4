"""Price lists: rates of their own for items, or a percentage on the rates of all."""

from __future__ import annotations

from zakya_client.emulator.engine import ACTIVE, Reference, Resource
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, invalid, missing, picked, share

PRICE_LISTS = Resource(
    "price_lists",
    unique="name",
    references=(Reference("item_id", to="items", within="pricebook_items", blocks=False),),
    states=ACTIVE,
    defaults={
        "pricebook_items": [], "is_increase": False, "is_default": False, "decimal_place": 0, "percentage": "",
        "rounding_type": "no_rounding", "currency_id": "", "currency_code": "", "pricing_scheme": "",
    },
    in_use="Price lists that customers, vendors or documents have cannot be deleted.",
    search="name description",
    sort=("name", "A"),
    when_set={"pricebook_items": "pricing_scheme price_brackets"},
    columns="name pricebook_type sales_or_purchase_type percentage status pricebook_id",
)  # fmt: skip


@PRICE_LISTS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Check what the kind of list asks for, and complete its items."""
    after = {**before, **changes}
    if after["pricebook_type"] == "fixed_percentage":
        if after.get("percentage") in (None, "") and "pricebook_rate" not in changes:
            raise missing("percentage")
        percentage = changes.get("percentage", changes.get("pricebook_rate", after["percentage"]))
        return {"percentage": percentage, "pricebook_rate": percentage, "pricebook_items": []}
    more: Record = {"percentage": "", "pricebook_rate": "", "pricing_scheme": after["pricing_scheme"] or "unit"}
    if not after["currency_id"]:
        more |= picked(shop.currency, "currency_id currency_code")
    if "pricebook_items" in changes:
        known = {entry["item_id"]: entry for entry in before.get("pricebook_items", ())}
        more["pricebook_items"] = [_entry(shop, row, known) for row in changes["pricebook_items"]]
    return more


def _entry(shop: Shop, row: Record, known: dict[str, Record]) -> Record:
    """Return an item of a list with its rate, or its rates by quantity."""
    item = shop.items[row.get("item_id", "")]
    entry_id = known.get(item["item_id"], {}).get("pricebook_item_id") or shop.new_id()
    brackets = [{**bracket, "pricebook_item_id": entry_id} for bracket in row.get("price_brackets", ())]
    for priced in (row, *brackets):
        share(priced.get("pricebook_discount"))  # refuses what isn't a discount
        if (priced.get("pricebook_rate") or 0) < 0:
            raise invalid("pricebook_rate")
    return {
        "pricebook_rate": "", "pricebook_discount": "", **row, "pricebook_item_id": entry_id, "name": item["name"],
        "can_be_sold": item.get("can_be_sold", True), "can_be_purchased": item.get("can_be_purchased", True),
        **({"price_brackets": brackets} if brackets else {}),
    }  # fmt: skip


def seed(seeds: Seeds) -> None:
    """Make a list that is 10 % below the rates of the shop."""
    PRICE_LISTS.create(seeds.shop, {
        "name": "Wholesale", "pricebook_type": "fixed_percentage", "percentage": 10.0, "is_increase": False,
        "sales_or_purchase_type": "sales", "rounding_type": "no_rounding", "decimal_place": 2,
    })  # fmt: skip
