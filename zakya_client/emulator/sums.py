"""Sums of a sales order: lines, discounts, taxes, charge and adjustment, rounded as the organization rounds."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from .answers import invalid
from .fields import Record, number


def money(value: float, digits: int) -> float:
    """A sum rounded half up, as the API does it: 2.345 is 2.35, which binary rounding makes 2.35 or 2.34."""
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def share(discount: Any) -> float | None:
    """The part of a discount given in percent ("20.00%"); nothing when it is an amount."""
    text = str(discount or 0).strip()
    if not text.endswith("%"):
        return None
    percent = number("discount", text.removesuffix("%"))
    if not 0 <= percent <= 100:
        raise invalid("discount")
    return percent / 100


def read_discount(value: Any) -> float | str:
    """A discount as the shop keeps it: a number for an amount, text ("20.00%") for a share."""
    return number("discount", value or 0) if share(value) is None else str(value)


def discount_amount(discount: Any, amount: float, digits: int) -> float:
    """A discount in money: it is given as an amount (10) or as a share ("20.00%")."""
    part = share(discount)
    return money(number("discount", discount or 0) if part is None else amount * part, digits)


def line_sums(line: Record, digits: int) -> Record:
    """What a line comes to, before and after its own discount."""
    rate = line["rate"] or 0.0
    before = rate * line["quantity"]
    discount = discount_amount(line["discount"], before, digits)
    return {
        "rate": rate, "discount_amount": discount,
        "item_sub_total": money(before, digits), "item_total": money(before - discount, digits),
    }  # fmt: skip


def totals(order: Record, digits: int = 2) -> Record:
    """Every sum of an order, from its lines, discount, charge and adjustment.

    A discount before tax lowers what is taxed, in the same part for every line; one after tax is taken from the sum
    with tax. `item_level` orders have discounts on their lines only.
    """
    lines = order["line_items"]
    sub_total = money(sum(line["item_total"] for line in lines), digits)
    given = 0.0 if order.get("discount_type") == "item_level" else order["discount"]
    before_tax = order.get("is_discount_before_tax") in (True, None, "")
    inclusive = order.get("is_inclusive_tax") is True
    discount = discount_amount(given, sub_total, digits)
    kept = 1 - discount / sub_total if before_tax and sub_total else 1.0
    taxes = _taxes(lines, kept, digits, inclusive=inclusive)
    tax_total = money(sum(taxes.values()), digits)
    if not before_tax:
        discount = discount_amount(given, sub_total + (0.0 if inclusive else tax_total), digits)
    extra = (order["shipping_charge"] or 0.0) + (order["adjustment"] or 0.0)
    total = money(sub_total - discount + (0.0 if inclusive else tax_total) + extra, digits)
    return {
        "sub_total": sub_total, "discount_total": discount, "tax_total": tax_total, "total": total,
        "balance": total, "discount_percent": money((share(given) or 0.0) * 100, 2),
        "discount_applied_on_amount": sub_total if discount else 0.0,
        "taxes": [{"tax_name": name, "tax_amount": amount} for name, amount in taxes.items()],
        "quantity": sum(line["quantity"] for line in lines),
        "quantity_packed": sum(line["quantity_packed"] for line in lines),
        "quantity_shipped": sum(line.get("quantity_shipped", 0.0) for line in lines),
    }  # fmt: skip


def _taxes(lines: list[Record], kept: float, digits: int, *, inclusive: bool) -> dict[str, float]:
    """The tax of each name, rounded once for the whole order."""
    sums: dict[str, float] = {}
    for line in lines:
        percentage = line["tax_percentage"] or 0
        if percentage:
            whole = 100 + percentage if inclusive else 100
            name = line["tax_name"]
            sums[name] = sums.get(name, 0.0) + line["item_total"] * kept * percentage / whole
    return {name: money(amount, digits) for name, amount in sums.items()}
