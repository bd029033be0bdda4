"""Terms of payment, and how far off a day is."""

from __future__ import annotations

from datetime import date, timedelta

from zakya_client.emulator.answers import invalid
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

TERMS = ("payment_terms", "payment_terms_label")


def last_day(changes: Record, before: Record, party: Record, *, is_new: bool) -> Record:
    """Return the last day to pay where a request names none, by its terms of payment or those of its party."""
    more = {key: party.get(key, before[key]) for key in TERMS} if is_new and "payment_terms" not in changes else {}
    after = {**before, **changes, **more}
    if not changes.get("due_date") and (is_new or {"date", "payment_terms"} & changes.keys()):
        days = timedelta(days=max(0, int(after["payment_terms"] or 0)))
        more["due_date"] = (date.fromisoformat(after["date"]) + days).isoformat()
    if {**after, **more}["due_date"] < after["date"]:
        raise invalid("due_date")
    return more


def days_to(shop: Shop, day: str) -> int:
    """Return how many days a day is off; below 0 for one that has passed."""
    return (date.fromisoformat(day) - date.fromisoformat(shop.today())).days


def days_off(shop: Shop, day: str) -> Record:
    """Return how far off a day is, or how long ago, as rows of orders say it; nothing for no day."""
    days = days_to(shop, day) if day else 0
    return {"due_in_days" if days >= 0 else "due_by_days": str(abs(days))} if day else {}


def in_words(shop: Shop, day: str) -> str:
    """Return how far off the last day to pay is, in words."""
    days = days_to(shop, day)
    if days == 0:
        return "Due Today"
    return f"Due in {days} days" if days > 0 else f"Overdue by {-days} days"
