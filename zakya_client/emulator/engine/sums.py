"""Sums of a document: lines, discounts, taxes, charge and adjustment, rounded as the organization rounds."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from zakya_client.emulator.answers import invalid
from zakya_client.emulator.fields import Record, number


def money(value: float, digits: int) -> float:
    """Round a sum half up, as the API does it: 2.345 is 2.35, which binary rounding makes 2.35 or 2.34."""
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


def exact(quantity: float) -> float:
    """Return a quantity as people sum it up, to six digits: 0.1 and 0.2 are 0.3, which binary sums miss."""
    return round(quantity, 6) + 0.0


def plain(value: float) -> float:
    """Return a whole number without its fraction, as details of orders carry it."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def share(discount: Any) -> float | None:
    """Return the part of a discount given in percent ("20.00%"); nothing when it is an amount."""
    text = str(discount or 0).strip()
    if not text.endswith("%"):
        return None
    percent = number("discount", text.removesuffix("%"))
    if not 0 <= percent <= 100:
        raise invalid("discount")
    return percent / 100


def read_discount(value: Any) -> float | str:
    """Return a discount as the shop keeps it: a number for an amount, text ("20.00%") for a share."""
    return number("discount", value or 0) if share(value) is None else str(value)


def discount_amount(discount: Any, amount: float, digits: int) -> float:
    """Return a discount in money: it is given as an amount (10) or as a share ("20.00%")."""
    part = share(discount)
    return money(number("discount", discount or 0) if part is None else amount * part, digits)


def line_sums(line: Record, digits: int) -> Record:
    """Return what a line comes to, before and after its own discount."""
    rate = line.get("rate") or 0.0
    before = rate * (line.get("quantity") or 0.0)
    discount = discount_amount(line.get("discount"), before, digits)
    return {
        "rate": rate, "discount_amount": discount,
        "item_sub_total": money(before, digits), "item_total": money(before - discount, digits),
    }  # fmt: skip


def totals(record: Record, lines: list[Record], digits: int = 2) -> Record:
    """Return every sum of a document, from its lines, discount, charge and adjustment.

    A discount before tax lowers what is taxed, in the same part for every line; one after tax is taken from the sum
    with tax. `item_level` documents have discounts on their lines only.
    """
    sub_total = money(sum(line["item_total"] for line in lines), digits)
    given = 0.0 if record.get("discount_type") == "item_level" else record.get("discount", 0.0)
    before_tax = record.get("is_discount_before_tax") in (True, None, "")
    inclusive = record.get("is_inclusive_tax") is True
    discount = discount_amount(given, sub_total, digits)
    kept = 1 - discount / sub_total if before_tax and sub_total else 1.0
    taxes = _taxes(lines, kept, digits, inclusive=inclusive)
    tax_total = money(sum(taxes.values()), digits)
    if not before_tax:
        discount = discount_amount(given, sub_total + (0.0 if inclusive else tax_total), digits)
    extra = (record.get("shipping_charge") or 0.0) + (record.get("adjustment") or 0.0)
    return {
        "sub_total": sub_total, "discount_total": discount, "tax_total": tax_total,
        "total": money(sub_total - discount + (0.0 if inclusive else tax_total) + extra, digits),
        "discount_percent": money((share(given) or 0.0) * 100, 2),
        "discount_applied_on_amount": sub_total if discount else 0.0,
        "taxes": [{"tax_name": name, "tax_amount": amount} for name, amount in taxes.items()],
    }  # fmt: skip


def _taxes(lines: list[Record], kept: float, digits: int, *, inclusive: bool) -> dict[str, float]:
    """Return the tax of each name, those of a group each by itself, rounded once for the whole document."""
    sums: dict[str, float] = {}
    for line in lines:
        percentage = line.get("tax_percentage") or 0
        whole = 100 + percentage if inclusive else 100
        for tax in (line.get("_taxes") or [line]) if percentage else ():
            part = line["item_total"] * kept * (tax["tax_percentage"] or 0) / whole
            sums[tax["tax_name"]] = sums.get(tax["tax_name"], 0.0) + part
    return {name: money(amount, digits) for name, amount in sums.items()}
