"""What an item costs by a price list: a rate of its own, one by quantity, or a percentage on the item's rate."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.sums import discount_amount, money
from zakya_client.emulator.fields import Record

ROUNDINGS: Mapping[str, Callable[[float], float]] = {
    "round_to_dollor": lambda rate: money(rate, 0),
    "round_to_dollar": lambda rate: money(rate, 0),
    "round_to_dollar_minus_01": lambda rate: math.ceil(rate) - 0.01,
    "round_to_half_dollar": lambda rate: money(rate * 2, 0) / 2,
    "round_to_half_dollar_minus_01": lambda rate: math.ceil(rate * 2) / 2 - 0.01,
}


def rate_of(shop: Shop, price_list: Record, item: Record, quantity: float, field: str) -> float | None:
    """Return the rate of an item by a price list, ``None`` where the list has nothing to say about it.

    `field` is the item's field with its usual rate; a list for purchases says nothing about sales, and the reverse.
    """
    own = "purchase_rate" if price_list["sales_or_purchase_type"] == "purchases" else "rate"
    if price_list["status"] != "active" or field != own:
        return None
    usual = item.get(own) or 0.0
    if price_list["pricebook_type"] == "fixed_percentage":
        share = (price_list.get("percentage") or 0.0) / 100
        return _rounded(shop, price_list, usual * (1 + share if price_list["is_increase"] else 1 - share))
    for entry in price_list["pricebook_items"]:
        if entry["item_id"] == item["item_id"]:
            return _by_quantity(shop, entry, usual, quantity)
    return None


def _by_quantity(shop: Shop, entry: Record, usual: float, quantity: float) -> float | None:
    """Return the rate of an entry, or of the bracket that a quantity falls into."""
    brackets = entry.get("price_brackets") or []
    fitting = [
        each
        for each in brackets
        if (each.get("start_quantity") or 0) <= quantity <= (each.get("end_quantity") or math.inf)
    ]
    source = fitting[0] if fitting else entry
    if source.get("pricebook_rate") not in (None, ""):
        return float(source["pricebook_rate"])
    if source.get("pricebook_discount"):
        return usual - discount_amount(source["pricebook_discount"], usual, shop.precision)
    return None


def _rounded(shop: Shop, price_list: Record, rate: float) -> float:
    """Round a rate as its list says: to a kind of price, or to a number of decimals."""
    rounding = ROUNDINGS.get(price_list.get("rounding_type") or "")
    if rounding:
        return max(0.0, rounding(rate))
    return money(rate, price_list.get("decimal_place") or shop.precision)
