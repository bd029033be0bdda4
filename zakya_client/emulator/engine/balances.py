"""The ledger of balances: what is left of invoices, bills, credits and payments, and the statuses that follow.

An application links two documents: a credit or a payment (the source) and what it pays (the target). Refunds take of a
source, writing off takes of a target. All of them are records of the stores `applications` and `refunds`, or stand in
the document under `_written_off`; `figures` sums them up whenever a document settles, so that no balance and no status
is ever set by hand, and deleting an application or a refund gives back what it took.
"""

from __future__ import annotations

from typing import Any

from zakya_client.emulator.answers import conflict, invalid, not_found
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.sums import money
from zakya_client.emulator.engine.words import Balance
from zakya_client.emulator.fields import Record


def applications(shop: Shop, *, source: str = "", target: str = "") -> list[Record]:
    """Return the applications of a source, to a target, or between both, the oldest first; ids as text."""
    wanted = {name: value for name, value in (("source_id", source), ("target_id", target)) if value}
    return shop.stores["applications"].having(**wanted)


def linked(shop: Shop, application: Record, side: str) -> Record:
    """Return an application with the fields of its `source` or `target`, under all names that answers have for it."""
    shown, names = Record(), Record()
    for each in ("source", "target"):
        kind, other_id = shop.kinds[application[each]], application[f"{each}_id"]
        record = kind.store(shop).find(other_id)
        number = record.get(f"{kind.entity}_number", "")
        names |= {kind.id: other_id, f"{kind.entity}_number": number, f"{kind.entity}s_number": number}
        if each == side:
            total, left = (record.get(field, 0.0) for field in (kind.balance.total, kind.balance.left))
            shown = {**record, f"{kind.entity}_amount": total, "balance_amount": left}
    source, target = (shop.kinds[application[each]].entity for each in ("source", "target"))
    ids = (f"{source}_{target}_id", f"{source}s_{target}_id", f"{target}_payment_id")
    return {
        **shown, "tax_amount_withheld": 0.0, **application, **names,
        **dict.fromkeys(ids, application["application_id"]),
        **dict.fromkeys(("amount_applied", "credited_amount"), application["amount"]),
        **dict.fromkeys(("credited_date", "apply_date"), application["date"]),
    }  # fmt: skip


def refunds(shop: Shop, record_id: str) -> list[Record]:
    """Return the refunds of a document, the oldest first."""
    return shop.stores["refunds"].having(_of=record_id)


def taken(shop: Shop, record_id: str) -> bool:
    """Return whether anything is applied to a document, from it, or refunded."""
    return any((applications(shop, source=record_id), applications(shop, target=record_id), refunds(shop, record_id)))


def figures(shop: Shop, balance: Balance, record: Record, record_id: str) -> Record:
    """Return what is applied, refunded, written off and left of a document, and the status that follows."""
    total = record.get(balance.total) or 0.0
    applied = applications(shop, source=record_id) + applications(shop, target=record_id)
    paid = sum(each["amount"] for each in applied if each["source"] in balance.payments.split())
    credited = sum(each["amount"] for each in applied) - paid
    paid += sum(each.get("tax_amount_withheld", 0.0) for each in applied if each["target_id"] == record_id)
    refunded = sum(each["amount"] for each in refunds(shop, record_id))
    written_off = record.get("_written_off", 0.0)
    left = money(total - paid - credited - refunded - written_off, shop.precision)
    if left < 0:
        raise conflict("The amount cannot be less than what is applied or refunded already.")
    status = _status(shop, balance, record, left, total)
    return {
        balance.left: left, "payment_made": paid, "credits_applied": credited, "write_off_amount": written_off,
        "amount_refunded": refunded, "total_credits_used": credited, "total_refunded_amount": refunded,
        "vendor_credits_applied": credited, **dict.fromkeys(("status", "current_sub_status"), status),
    }  # fmt: skip


def _status(shop: Shop, balance: Balance, record: Record, left: float, total: float) -> str:
    state = str(record.get("_state", ""))
    if state not in balance.open.split():
        return state
    if left <= 0 and total > 0:
        return balance.settled
    due = record.get("due_date", "")
    if balance.overdue and due and due < shop.today():
        return balance.overdue
    return balance.partly if balance.partly and left < total else state


def begin_day(shop: Shop) -> None:
    """Bring statuses up to date that follow from the day: what was due yesterday is overdue today."""
    today = shop.today()
    if shop.day == today:
        return
    shop.day = today
    for kind in shop.kinds.values():
        if kind.balance and kind.balance.overdue:
            for record in kind.records(shop):
                if figures(shop, kind.balance, record, record[kind.id])["status"] != record["status"]:
                    kind.settle(shop, record)


def apply(
    shop: Shop, source: tuple[str, str], target: tuple[str, str], amount: float, day: str = "", **more: Any
) -> Record:
    """Pay one document with another, each given by its resource and its id; today, unless another day is given.

    Of `more`, which the application holds too, `tax_amount_withheld` is taken off what is due, and of no payment.
    Raises: Refusal when one of them doesn't exist, isn't open, or has less left; or they are of different parties.
    """
    (spender, paying), (owner, paid) = pair = [_found(shop, *each) for each in (source, target)]
    if amount <= 0:
        raise invalid("amount_applied")
    for kind, record in pair:
        _check_open(kind, record, "applied or paid")
    if amount > (paying[spender.balance.left] or 0.0):
        raise conflict("The amount applied is more than what is left of the credits.")
    if amount + more.get("tax_amount_withheld", 0.0) > (paid[owner.balance.left] or 0.0):
        raise conflict("The amount applied is more than the balance that is due.")
    if spender.party_of(paying) != owner.party_of(paid):
        raise conflict("Credits and payments can be applied to documents of the same contact only.")
    application = shop.stores["applications"].add({
        **more, "application_id": shop.new_id(), "source": source[0], "source_id": source[1], "target": target[0],
        "target_id": target[1], "amount": money(amount, shop.precision), "date": day or shop.today(),
    })  # fmt: skip
    for kind, record in pair:
        kind.settle(shop, record)
    return application


def unapply(shop: Shop, application_id: str, *, source: str = "", target: str = "") -> None:
    """Take an application back. Raises: Refusal when none of that id links the documents that are named."""
    application = shop.stores["applications"].find(application_id)
    if not application or application not in applications(shop, source=source, target=target):
        raise not_found("Application")
    shop.stores["applications"].remove(application)
    for side in ("source", "target"):
        kind, record = _found(shop, application[side], application[f"{side}_id"])
        kind.settle(shop, record)


def _found(shop: Shop, resource: str, record_id: str) -> tuple[Any, Record]:
    kind = shop.kinds[resource]
    return kind, kind.find(shop, record_id)


def _check_open(kind: Any, record: Record, what: str) -> None:
    if record["_state"] not in kind.balance.open.split():
        raise conflict(f"{kind.one} that is {record['_state'].replace('_', ' ')} cannot be {what}.")


def refund(shop: Shop, kind: Any, record: Record, values: Record, before: Record | None = None) -> Record:
    """Keep a new refund of a document, or change one.

    Raises: Refusal when the amount isn't above zero, or more than what is left; or when the document isn't open.
    """
    amount = values.get("amount", (before or {}).get("amount")) or 0.0
    if amount <= 0:
        raise invalid("amount")
    _check_open(kind, record, "refunded")
    if amount > record[kind.balance.left] + (before or {}).get("amount", 0.0):
        raise conflict("The amount to be refunded is more than what is left of the credits.")
    store = shop.stores["refunds"]
    if before is None:
        own = {"date": shop.today(), "refund_id": shop.new_id(), "_of": record[kind.id], "_kind": kind.name}
        before = store.add({**own, **values, "created_time": shop.now(), "last_modified_time": shop.now()})
    else:
        store.change(before, {**values, "last_modified_time": shop.now()})
    kind.settle(shop, record)
    return before


def shown(shop: Shop, refund: Record) -> Record:
    """Return a refund as it is shown: with its id by its own name, and whose it is."""
    kind = shop.kinds[refund["_kind"]]
    record = kind.store(shop).find(refund["_of"])
    number = kind.number.field if kind.number else ""
    names = (kind.id, number, "customer_id", "customer_name", "vendor_id", "vendor_name", "currency_code")
    own = {"amount_bcy": refund["amount"], "amount_fcy": refund["amount"]}
    known = {name: record[name] for name in names if name in record}
    for name in ("id", "name"):  # refunds of vendors have the names of refunds to customers
        known.setdefault(f"customer_{name}", known.get(f"vendor_{name}", ""))
    return {**known, **own, **refund, f"{kind.entity}_refund_id": refund["refund_id"]}


def delete_refund(shop: Shop, record: Record, given: Record) -> None:
    """Take a refund back."""
    shop.stores["refunds"].remove(given)
    shop.kinds[given["_kind"]].settle(shop, record)


def write_off(shop: Shop, kind: Any, record: Record, *, cancel: bool = False) -> None:
    """Write off what is left of a document, or take that back."""
    if not cancel and not record.get(kind.balance.left):
        raise conflict(f"Nothing is left of the {kind.noun.lower()} to write off.")
    if cancel and not record.get("_written_off"):
        raise conflict(f"The {kind.noun.lower()} is not written off.")
    _check_open(kind, record, "written off")
    amount = 0.0 if cancel else record.get("_written_off", 0.0) + record[kind.balance.left]
    kind.store(shop).change(record, {"_written_off": amount, "last_modified_time": shop.now()})
    kind.settle(shop, record)


def left(shop: Shop, resource: str, **match: str) -> float:
    """Return the sum of what is left of the open documents of a resource whose fields match."""
    kind = shop.kinds[resource]
    still_open = (record for record in kind.records(shop) if record["_state"] in kind.balance.open.split())
    return sum((record[kind.balance.left] for record in still_open if match.items() <= record.items()), 0.0)
