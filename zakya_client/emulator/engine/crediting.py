"""Credits: what somebody gets back of other documents or on its own. They pay documents, or are refunded.

A credit declares what it pays: `Balance(pays="invoices")`, and of which lines its own may be a part:
`Lines(credits={"invoice_item_id": "invoices"})`; from those `filled` takes what a request leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from zakya_client.emulator.answers import conflict, missing
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine import balances
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.sums import money
from zakya_client.emulator.fields import Record

UNSETTLED = ("draft", "pending_approval", "rejected", "void")
"""States in which nothing can be credited of a document."""
PAID = ("invoices", "bills")


def filled(kind: Any, shop: Shop, changes: Record, before: Record) -> Record:
    """Return a request's lines with what they lack of those that they credit.

    Raises: Refusal for documents of somebody else, and for those of which nothing can be credited yet.
    """
    after, more = {**before, **changes}, Record()
    if "line_items" in changes:
        known = {line["line_item_id"]: line for line in before["line_items"]}
        more["line_items"] = [
            _line(kind, shop, row, known.get(row.get("line_item_id", ""), {}), after) for row in changes["line_items"]
        ]
    party = kind.party.field
    for source, _, document in credited(kind, shop, {**after, **more}):
        if document[party] != after[party]:
            raise conflict(f"{source.one} can be credited to its own {party.removesuffix('_id')} only.")
        if kind.id not in before and document["_state"] in UNSETTLED:
            raise conflict(f"{source.one} that is {document['status'].replace('_', ' ')} cannot be credited.")
    return more


def _line(kind: Any, shop: Shop, row: Record, known: Record, credit: Record) -> Record:
    for field, name in kind.lines.credits.items():
        if row.get(field):
            key = shop.kinds[name].id
            chosen = row.get(key) or known.get(key) or credit.get(key)
            document, source = shop.line(name, row[field], chosen or "")
            if not source:
                raise missing(field)
            words = "" if known else f"item_id discount {kind.lines.copies}"
            taken = copied(source, words, row.get("quantity", 1.0), shop.precision)
            return {**taken, key: document[key], **row}
    return row


def copied(source: Record, words: str, quantity: float, digits: int) -> Record:
    """Return fields of a line for another one that takes that much of it; of a discount its part."""
    fields = {key: source[key] for key in words.split() if key in source}
    if fields.get("discount") and not isinstance(fields["discount"], str):
        part = quantity / source["quantity"]
        fields["discount"] = money(fields["discount"] * part, digits)
    return fields


def credited(kind: Any, shop: Shop, credit: Record) -> Iterator[tuple[Any, Record, Record]]:
    """Yield what a credit credits: the kind, the credit or its line that names it, and the document."""
    for source in (shop.kinds[name] for name in kind.lines.credits.values()):
        for each in (credit, *credit["line_items"]):
            if each.get(source.id):
                yield source, each, source.find(shop, each[source.id])


# What a credit pays


def paid(shop: Shop, credit_id: str) -> list[Record]:
    """Return the documents that a credit pays, each with its part."""
    return [balances.linked(shop, each, "target") for each in balances.applications(shop, source=credit_id)]


def shown(kind: Any, shop: Shop, credit: Record) -> Record:
    """Return what rows and details hold of the documents that a credit pays, and of its refunds."""
    if not kind.balance or not kind.balance.pays:
        return {}
    names = (f"applied_{kind.balance.pays}", f"{kind.balance.pays}_credited")
    refunds = [balances.shown(shop, each) for each in balances.refunds(shop, credit[kind.id])]
    return {**dict.fromkeys(names, paid(shop, credit[kind.id])), f"{kind.entity}_refunds": refunds}


def _apply(kind: Any, shop: Shop, credit: Record, call: Call) -> None:
    """Pay documents with what is left of a credit: all of them, or none."""
    to = kind.balance.pays
    wanted, target = call.values()[to], shop.kinds[to]
    for row in wanted:
        balances.apply(shop, (kind.name, credit[kind.id]), (to, row[target.id]), row["amount_applied"])
        number = target.find(shop, row[target.id])[f"{target.entity}_number"]
        kind.remark(shop, credit, f"Credits applied to {target.noun.lower()} {number}.")


def _take_off(kind: Any, shop: Shop, credit: Record, call: Call) -> None:
    """Take a credit off what it pays; the credit gets it back."""
    balances.unapply(shop, call.path[call.operation.path_names[-1]], source=credit[kind.id])


CREDITS: Mapping[str, Any] = {
    **{f"list_credited_{to}": lambda kind, shop, credit, _: paid(shop, credit[kind.id]) for to in PAID},
    **{f"apply_to_{to}": _apply for to in PAID},
    **{f"delete_credited_{to.removesuffix('s')}": _take_off for to in PAID},
}
"""The verbs of credits, by name."""
