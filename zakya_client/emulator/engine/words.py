"""The words that a resource is declared with. What each of them does is in `resource` and `document`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import frozen

from zakya_client.emulator.fields import Record

ANY = "*"
FINAL = frozenset({"void", "cancelled"})
"""States in which records can't be changed."""


@frozen
class Reference:
    """A field that holds the id of a record of another resource.

    Attributes:
        field: The field; it may be a list of ids.
        to: The resource that the id belongs to.
        copies: Words of the fields that are copied from the other record when the id is written: `email`, or
            `customer_name=contact_name` where the field is called otherwise there.
        shown: Words of the fields of the other record that details show, as they are then.
        lists: The field of the other record that lists the ids of the records which refer to it; it changes with them,
            and so does what is derived there.
        blocks: Whether the other record can't be deleted meanwhile.
        owned: Whether the record is deleted with the other one instead.
        parent: Whether the id comes from the query (`POST /packages?salesorder_id=`, several joined by commas for a
            field called `…_ids`) and never changes.
        within: The list of objects that hold the field, for a reference of a record's parts.
    """

    field: str
    to: str
    copies: str = ""
    shown: str = ""
    lists: str = ""
    blocks: bool = True
    owned: bool = False
    parent: bool = False
    within: str = ""

    @property
    def copied(self) -> dict[str, str]:
        """Return the names of the fields that are copied, here and there."""
        return {here: there or here for here, _, there in (word.partition("=") for word in self.copies.split())}

    def ids(self, record: Mapping[str, Any]) -> list[str]:
        """Return the ids that a record's field holds."""
        if self.within:
            return [str(part[self.field]) for part in record.get(self.within) or () if part.get(self.field)]
        value = record.get(self.field) or []
        return [str(each) for each in value] if isinstance(value, list) else [str(value)]


@frozen
class Series:
    """A number that the shop counts up where a request gives none: `Series("salesorder_number", "SO")`.

    Without a prefix it is a bare number: 12, not SO-00012.
    """

    field: str
    prefix: str = ""


@frozen
class Move:
    """A change of state.

    Attributes:
        to: The state afterwards; a record that is in it already stays so.
        start: Words of the states that it starts from, `*` for any.
        unused: Whether it is refused while other records refer to this one.
        day: The field that holds the day of it.
    """

    to: str
    start: str = ANY
    unused: bool = False
    day: str = ""


APPROVALS: Mapping[str, Move] = {
    "submit": Move("pending_approval", "draft rejected"),
    "approve": Move("approved", "draft pending_approval"),
    "approve_final": Move("approved", "draft pending_approval approved"),
    "reject": Move("rejected", "pending_approval approved"),
}
"""What the verbs of approval do where the states of a document don't say otherwise."""


class States:
    """The states of a record: the one it begins in, and the verbs that change it.

    `States("draft", mark_as_sent=("draft", "sent"), mark_as_void=Move("void", unused=True))`; a pair is the states that
    a verb starts from and the one that it leads to. `also` has words of the states that no verb leads to.
    """

    def __init__(self, first: str, also: str = "", /, **moves: Move | tuple[str, str]) -> None:
        own = {verb: each if isinstance(each, Move) else Move(each[1], each[0]) for verb, each in moves.items()}
        self.first = first
        self.moves = {**APPROVALS, **own}
        self.known = frozenset({first, *also.split(), *(move.to for move in own.values())})


ACTIVE = States("active", mark_as_active=(ANY, "active"), mark_as_inactive=(ANY, "inactive"))
"""The states of what is in use or not."""


@frozen
class Balance:
    """What is left of a document that is paid, or that pays: kept by the ledger, see `balances`.

    Attributes:
        left: The field with what is left: `balance`, for payments `unused_amount`.
        total: The field that it is taken from.
        open: Words of the states in which the document can be paid or applied.
        settled: The status when nothing is left.
        partly: The status when some of it is gone; "" where that has no name.
        overdue: The status when its `due_date` has passed; "" where that has no name.
        payments: Words of the resources whose applications count as payments, not as credits.
        frees: Whether deleting the document takes its applications back, instead of being refused.
        pays: The resource that a credit pays, see `crediting`.
    """

    left: str = "balance"
    total: str = "total"
    open: str = "open"
    settled: str = "closed"
    partly: str = ""
    overdue: str = ""
    payments: str = "customer_payments vendor_payments"
    frees: bool = False
    pays: str = ""


@frozen
class Tally:
    """How much of a line the lines of other documents take: packed, shipped, received, billed.

    Attributes:
        of: The resource of those documents, which refer to this one.
        line: The field of their lines that holds this line's id.
        when: Words of the statuses in which they count; "" for all.
        unless: Words of the statuses in which they don't.
        most: The field of the line that says how much they may take.
    """

    of: str
    line: str
    when: str = ""
    unless: str = "void"
    most: str = "quantity"

    def counts(self, record: Record) -> bool:
        """Return whether a document counts."""
        status = record.get("status", "")
        return status not in self.unless.split() and (not self.when or status in self.when.split())


@frozen
class Lines:
    """The lines of a document.

    Attributes:
        item: The field with the item's id; "" for lines without items.
        copies: Words of the fields that a new line takes from its item where the request has none.
        rate: The field of the item with the usual rate: `rate` for what is sold, `purchase_rate` for what is bought.
        shown: Words of the fields of the item that a detail's lines show, as they are then.
        priced: Whether lines have a rate, a discount and a tax, and the document has sums.
        quantity: The field that has to be above zero.
        signed: Whether that field is a difference instead, which may be below zero or missing.
        defaults: What a new line holds.
        tallies: Fields that count what other documents take of the line.
        of: The field that holds the id of a line of the parent document, for documents that take of another's lines.
        free: Whether a document with a parent may have lines that take of none of its lines.
        credits: Fields that hold the id of a line which is credited, with the resource of its document.
    """

    item: str = "item_id"
    copies: str = "name unit description rate tax_id tax_name tax_percentage"
    rate: str = "rate"
    shown: str = "sku image_name image_type image_document_id item_type product_type is_combo_product combo_type tags"
    priced: bool = True
    quantity: str = "quantity"
    signed: bool = False
    defaults: Mapping[str, Any] = attrs.field(factory=dict)
    tallies: Mapping[str, Tally] = attrs.field(factory=dict)
    of: str = ""
    free: bool = False
    credits: Mapping[str, str] = attrs.field(factory=dict)
