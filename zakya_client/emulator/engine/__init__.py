'''The engine: a resource is data, behavior is a few words.

A page that is added to the description needs a file in `emulator/resources/`, where the resource is found. The file
declares a `Resource` (a tax, a location) or a `Document` (lines, sums, a party); what the API description says is
never told again: paths, statuses, messages, envelopes, fields of requests with their limits, keys of answers, filters,
the record's id. Here is all of a finished document but its imports:

    PURCHASE_ORDERS = Document(
        "purchase_orders",                                   # the name in the description; shop.purchase_orders
        number=Series("purchaseorder_number", "PO"),         # PO-00001, unless a request brings its own
        party=Reference("vendor_id", to="contacts", copies="vendor_name=contact_name"),
        lines=Lines(tallies={"quantity_received": Tally("purchase_receives", "purchaseorder_item_id")}),
        states=States("draft", mark_as_issued=("draft", "issued"), mark_as_cancelled=Move("cancelled", unused=True)),
        custom="cf_buyer cf_needed_on:date",                 # custom fields that every shop has
        search="purchaseorder_number vendor_name",           # what search_text looks into
        columns="purchaseorder_number date vendor_name total status",  # of the emulator's page
    )

    @PURCHASE_ORDERS.hook
    def derive(shop: Shop, order: Record) -> Record:
        """Return how far an order is received: that follows from its lines, and is never set by hand."""
        left = any(line["quantity_received"] < line["quantity"] for line in order["line_items"])
        return {"received_status": "pending" if left else "received"}

    def seed(seeds: Seeds) -> None:
        """Make an order; called by `SEEDING`, in `emulator/resources/__init__.py`."""
        PURCHASE_ORDERS.create(seeds.shop, {"vendor_id": …, "line_items": [{"item_id": …, "quantity": 5.0}]})

**Verbs** are bound by the operation's name (`verbs`): `list`, `get`, `create`, `update`, `delete`,
`update_custom_fields`, comments, attachments, e-mails, templates, addresses, refunds, writing off (`paperwork`),
approvals, whatever `states` names, `bulk_print` and `bulk_export`, and `bulk_…` of all that acts on one record. A verb
of the resource's own is a function of that name in its file:

    @CONTACT_PERSONS.verb
    def mark_as_primary(shop: Shop, chosen: Record, call: Call) -> None: ...

With two arguments, `(shop, call)`, it acts on no record. Nothing returned is an answer with the message only; a record
is shown as its details; an object or a list goes into the envelope in the described shape, a list with filters and
paging. Raise a refusal (`conflict`, `missing`, `invalid`, `not_found`, …) at any time: all that the verb changed is
taken back; `hooks` has them, and all else that a resource's file works with. That is why everything is changed through
the stores: `shop.items.change(item, {…})`, `add`, `remove`, or through the resource: `ITEMS.create`, `update`,
`change_state`, `delete`, `settle`. After a change that the words don't make themselves, `settle` brings up to date what
follows: `derive`, the stock, and the records above.

**Hooks** say what the words can't (`declared.HOOKS`). **References** keep the shop whole: the other record has to be
there, some of its fields are copied, and it can't be deleted meanwhile (`in_use` is the refusal's text), or takes this
one with it (`owned`). A child document (`Reference("salesorder_id", to="sales_orders", parent=True, lists="packages")`)
is listed in its parent; its lines take of the parent's (`Lines(of="so_line_item_id")`), which count that and refuse
more than there is (`Tally`).

**Two ledgers** hold what must add up: `stock`, with serial numbers and batches in `pieces`, and `balances`, with what
credits do in `crediting`. `moves` returns what the record, as it is now, does to the stock. A resource with a `Balance`
is paid or pays; `balances.apply` links two of them, and what is left and the status follow.

**Keys of answers** are those of the description's schemas, with "", 0.0, 0, false, [] or {} where nothing is known, or
what `usual` says; `when_set` names keys that are left out then (`shapes`).

Everything declared is seeded, listed on the emulator's page, kept in the state file and counted by the control
endpoint. A test may declare a resource with a description of its own and pass it to `Emulator(resources=[…])`:
`tests/emulator/test_engine.py` does.
'''

from __future__ import annotations

from zakya_client.emulator.engine.document import Document
from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.stock import Movement
from zakya_client.emulator.engine.words import ACTIVE, ANY, Balance, Lines, Move, Reference, Series, States, Tally

__all__ = [
    "ACTIVE", "ANY", "Balance", "Document", "Lines", "Move", "Movement", "Reference", "Resource", "Series", "States",
    "Tally",
]  # fmt: skip
