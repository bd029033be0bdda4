"""The life of a record: how it comes, changes, moves from state to state, shows and goes."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from attrs import define

from zakya_client.emulator.answers import conflict, invalid, missing, not_found
from zakya_client.emulator.engine import balances, crediting, stock
from zakya_client.emulator.engine.custom_fields import CustomField, detail_keys, merged, read_values
from zakya_client.emulator.engine.declared import Declared
from zakya_client.emulator.engine.files import documents
from zakya_client.emulator.engine.lists import Listing
from zakya_client.emulator.engine.shop import ZONE, Shop
from zakya_client.emulator.engine.store import Store
from zakya_client.emulator.engine.words import ANY, FINAL, Move, Reference
from zakya_client.emulator.fields import Record


@define(eq=False, slots=False)
class Resource(Declared):
    """A resource: what is declared of it, see `Declared`, and what its records do."""

    @cached_property
    def listing(self) -> Listing:
        """Return how records are listed."""
        return Listing(
            self.name.replace("_", " ").title(), self.row, self.row_shape.known, tuple(self.search.split()), self.sort,
            self.aliases, self.filters, self.named,
        )  # fmt: skip

    # The life of a record.

    def store(self, shop: Shop) -> Store:
        """Return where the records are."""
        return shop.stores[self.store_name]

    def records(self, shop: Shop) -> Iterator[Record]:
        """Yield the records."""
        return (record for record in self.store(shop) if not self.where or self.where(record))

    def find(self, shop: Shop, record_id: str) -> Record:
        """Return a record by id, or raise the API's refusal."""
        record = self.store(shop)[record_id]
        if self.where and not self.where(record):
            raise not_found(self.noun)
        return record

    def is_kept(self, shop: Shop, record: Record) -> bool:
        """Return whether an object is one of the records, not something made of them."""
        store = self.store(shop)
        return store.find(record.get(store.id_field, "")) is record

    def create(self, shop: Shop, values: Record, *, own_number: bool = False) -> Record:
        """Keep a new record made of a request's values; whoever promised an `own_number` has to give it."""
        record = self.new(shop)
        record |= self.changes(shop, values, record)
        if self.number and not record.get(self.number.field):
            if own_number:
                raise missing(self.number.field)
            record[self.number.field] = shop.next_number(self.store(shop), self.number.field, self.number.prefix)
        record |= dict.fromkeys((self.store(shop).id_field, self.id), shop.new_id())
        self.store(shop).add(record)
        if self.keeps_history:
            self.remark(shop, record, f"{self.noun} created.")
        self.settle(shop, record)
        self._ask("written", shop, record)
        return record

    def new(self, shop: Shop) -> Record:
        """Return a record as it is before a request says anything."""
        now = shop.now()
        record: Record = {"created_time": now, "last_modified_time": now, "custom": {}}
        if self.states:
            record |= {"status": self.states.first, "_state": self.states.first}
        return record | copy.deepcopy(dict(self.defaults))

    def adopt(self, shop: Shop) -> None:
        """Take on records that a release without states and movements kept.

        The stock counts their quantities already; it has yet to learn the serial numbers and batches.
        """
        for record in self.records(shop):
            for key, value in self.new(shop).items():
                record.setdefault(key, value)
            if self.states:
                known = (record.get("order_status"), record.get("status"), self.states.first)
                record["_state"] = next(state for state in known if state in self.states.known)
            record["_moves"] = [stock.as_row(each)[:4] for each in self._ask("moves", shop, record) or ()]

    def update(self, shop: Shop, record: Record, values: Record) -> None:
        """Write a request's values into a record."""
        changes = self.changes(shop, values, record)
        listing = [(each, each.ids(record)) for each in self.references if each.lists]
        self.store(shop).change(record, {**changes, "last_modified_time": shop.now()})
        self.settle(shop, record)
        for reference, ids in listing:
            self._list_above(shop, reference, record, set(ids).difference(reference.ids(record)), gone=True)
        self._ask("written", shop, record)

    def changes(self, shop: Shop, values: Record, before: Record) -> Record:
        """Return what a request's values change in a record, checked and with what follows from it at once."""
        if before.get("_state") in FINAL:
            raise conflict(f"{self.one} that is {before['_state']} cannot be changed.")
        dropped = self.ignored.split()
        changes = {key: value for key, value in values.items() if key not in dropped}
        for reference in self.references:
            changes |= self._referred(shop, reference, changes)
        if self.number and not changes.get(self.number.field, "-"):
            if before.get(self.number.field):
                raise missing(self.number.field)
            del changes[self.number.field]
        if "custom_fields" in changes:
            given = read_values(changes.pop("custom_fields"), self._custom(shop))
            changes["custom"] = merged(before.get("custom", {}), given)
        changes |= self._ask("change", shop, changes, before) or {}
        if self.states and "status" in changes:
            if changes["status"] not in self.states.known:
                raise invalid("status")
            changes["_state"] = changes["status"]
        return changes

    def _custom(self, shop: Shop) -> list[CustomField]:
        return shop.custom_fields.get(self.entity, [])

    def _referred(self, shop: Shop, reference: Reference, changes: Record) -> Record:
        """Return what is copied from the records that a request refers to; they have to be there."""
        if (reference.within or reference.field) not in changes:
            return {}
        others = [shop.kinds[reference.to].find(shop, each) for each in reference.ids(changes)]
        if not others:
            return dict.fromkeys(reference.copied, "")
        return {own: others[0].get(theirs, "") for own, theirs in reference.copied.items()}

    def settle(self, shop: Shop, record: Record, *, gone: bool = False) -> None:
        """Bring everything up to date that follows from a record: derived fields, stock, and the records above it."""
        if not gone:
            derived = self.derived(shop, record)
            changed = {key: value for key, value in derived.items() if record.get(key) != value}
            if changed:
                self.store(shop).change(record, changed)
        moves = [] if gone else self._ask("moves", shop, record) or []
        stock.post(shop, self.store(shop), record, moves)
        for reference in self.references:
            if reference.lists:
                self._list_above(shop, reference, record, dict.fromkeys(reference.ids(record)), gone=gone)

    def _list_above(self, shop: Shop, reference: Reference, record: Record, ids: Iterable[str], *, gone: bool) -> None:
        above = shop.kinds[reference.to]
        for each in ids:
            other = above.find(shop, each)
            listed = [known for known in other.get(reference.lists, []) if not gone or known != record[self.id]]
            if not gone and record[self.id] not in listed:
                listed.append(record[self.id])
            above.store(shop).change(other, {reference.lists: listed, "last_modified_time": shop.now()})
            above.settle(shop, other)

    def derived(self, shop: Shop, record: Record) -> Record:
        """Return the fields that follow from others."""
        figures = balances.figures(shop, self.balance, record, record[self.id]) if self.balance else {}
        return figures | (self._ask("derive", shop, {**record, **figures}) or {})

    def delete(self, shop: Shop, record: Record) -> None:
        """Forget a record that nothing refers to, and what it did."""
        self._ask("deleting", shop, record)
        if self.balance and self.balance.frees:
            for each in balances.applications(shop, source=record[self.id]):
                balances.unapply(shop, each["application_id"])
        self.check_unused(shop, record)
        self.settle(shop, record, gone=True)
        self.store(shop).remove(record)
        for kind, reference, others in self._referring(shop, record):
            for other in others if reference.owned else ():
                kind.delete(shop, other)
        self._ask("deleted", shop, record)

    def check_unused(self, shop: Shop, record: Record, what: str = "deleted") -> None:
        """Refuse to do something with a record to which another one of the shop refers."""
        message = self.in_use or f"{self.noun}s that are part of other transactions cannot be deleted."
        if self.is_used(shop, record) or (self.balance and balances.taken(shop, record[self.id])):
            raise conflict(message.replace("deleted", what))

    def is_used(self, shop: Shop, record: Record) -> bool:
        """Return whether another record of the shop refers to a record so that it can't be deleted."""
        return any(others and each.blocks and not each.owned for _, each, others in self._referring(shop, record))

    def referring(self, shop: Shop, record: Record) -> Iterator[tuple[Any, Record]]:
        """Yield the records that refer to a record, each with its resource."""
        return ((kind, each) for kind, _, others in self._referring(shop, record) for each in others)

    def _referring(self, shop: Shop, record: Record) -> Iterator[tuple[Any, Reference, list[Record]]]:
        record_id = record[self.store(shop).id_field]
        for kind in shop.kinds.values():
            for reference in kind.all_references if kind.store_name == kind.name else ():
                if shop.kinds[reference.to].store_name == self.store_name:
                    yield kind, reference, [each for each in kind.store(shop) if record_id in reference.ids(each)]

    @cached_property
    def all_references(self) -> Sequence[Reference]:
        """Return the references of a record and of its parts."""
        return self.references

    def party_of(self, record: Record) -> str:
        """Return the id of the contact that a record is about; its own for a contact."""
        fields = [each.field for each in self.references if each.to == "contacts" and not each.within]
        return str(record.get(fields[0] if fields else "contact_id", ""))

    def move(self, verb: str) -> Move | None:
        """Return the change of state that a verb makes."""
        return self.states.moves.get(verb) if self.states else None

    def change_state(self, shop: Shop, record: Record, verb: str) -> None:
        """Change the state of a record by a verb; one that is in the state already stays so."""
        move = self.move(verb)
        if move is None:
            raise ValueError(f"{self.name} have no verb {verb!r}.")
        state = record["_state"]
        if state == move.to:
            return
        if move.start != ANY and state not in move.start.split():
            raise conflict(f"{self.one} that is {state.replace('_', ' ')} cannot be {_participle(verb)}.")
        if move.unused:
            self.check_unused(shop, record, _participle(verb))
        self._ask("moving", shop, record, move.to)
        changes = {"_state": move.to, "status": move.to, **self._decided(shop, verb)}
        changes |= {move.day: shop.today()} if move.day else {}
        self.store(shop).change(record, {**changes, "last_modified_time": shop.now()})
        if self.keeps_history:
            text = f"{self.noun} marked as {move.to.replace('_', ' ')}."
            self.remark(shop, record, text, operation_type="Updated")
        self.settle(shop, record)

    def _decided(self, shop: Shop, verb: str) -> Record:
        """Return who submitted or approved a record."""
        if verb == "submit":
            user = shop.organization
            return {
                "submitter_id": shop.user_id, "submitted_by": shop.user_id, "submitted_date": shop.today(),
                "submitted_by_name": user["contact_name"], "submitted_by_email": user["email"],
            }  # fmt: skip
        return {"approver_id": shop.user_id} if verb.startswith("approve") else {}

    def remark(self, shop: Shop, record: Record, text: str, *, by_people: bool = False, **more: Any) -> Record:
        """Add a comment to a record."""
        now = datetime.fromtimestamp(shop.clock(), ZONE)
        number = record.get("_remarks", 0) + 1
        comment = {
            # Not the next id: a page that is described later must not change the ids of a seeded shop.
            "comment_id": shop.fixed_id(f"{record[self.id]}.comment.{number}"), "_moment": shop.now(),
            self.id: record[self.id], "description": text,
            "commented_by_id": shop.user_id, "commented_by": shop.organization["contact_name"], "date": shop.today(),
            "date_description": "just now", "time": now.strftime("%I:%M %p").lstrip("0"),
            "comment_type": "user" if by_people else "system", "operation_type": "Added",
            "transaction_id": record[self.id], "transaction_type": self.entity, **more,
        }  # fmt: skip
        comments = [*record.get("comments", []), comment]
        self.store(shop).change(record, {"comments": comments, "_remarks": number})
        return comment

    # What is shown.

    def row(self, shop: Shop, record: Record) -> Record:
        """Return a record as a list row: custom fields and tags stand in the row itself."""
        more = [self._ask(hook, shop, record) or {} for hook in ("shown", "rows")]
        row = self.row_shape.fill(_repeated(record), record, crediting.shown(self, shop, record), *more)
        tags = enumerate(record.get("tags") or (), start=1)
        row |= {f"tag_{index}": tag["tag_option_name"] for index, tag in tags}
        row |= detail_keys(record.get("custom", {}), self._custom(shop))["custom_field_hash"]
        return row

    def detail(self, shop: Shop, record: Record) -> Record:
        """Return a record with everything the API tells about it."""
        own = (*self._shown(shop, record), _repeated(record), record, self.beside(shop, record))
        return self.detail_shape.fill(*own, *(self._ask(hook, shop, record) or {} for hook in ("shown", "detail")))

    def beside(self, shop: Shop, record: Record) -> Record:
        """Return what details hold beside the record itself: custom fields, files, and what refers to it."""
        known = {**self._listed(shop, record), **crediting.shown(self, shop, record)}
        if self.custom:
            known |= detail_keys(record.get("custom", {}), self._custom(shop))
        if "attachments" in record:
            known["documents"] = documents(record["attachments"])
        return known

    def _listed(self, shop: Shop, record: Record) -> Record:
        """Return the records that refer to this one, under the fields that list their ids."""
        return {
            reference.lists: [kind.store(shop).find(each) for each in record.get(reference.lists, ())]
            for kind in shop.kinds.values()
            for reference in kind.references
            if reference.lists in self.detail_shape.known and shop.kinds[reference.to] is self
        }

    def _shown(self, shop: Shop, record: Record) -> list[Record]:
        return [
            picked(shop.kinds[reference.to].store(shop).find(each), reference.shown)
            for reference in self.references if reference.shown
            for each in reference.ids(record)[:1]
        ]  # fmt: skip


def _repeated(record: Record) -> Record:
    """Return what answers say again under other names."""
    maker = record.get("created_by_name", "")
    makers = dict.fromkeys(("created_by", "last_modified_by", "last_modified_by_name"), maker) if maker else {}
    return {**makers, "updated_time": record.get("last_modified_time", "")}


def picked(record: Record, words: str) -> Record:
    """Return those fields of a record that it has and words name."""
    return {key: record[key] for key in words.split() if key in record}


def _participle(verb: str) -> str:
    """Return what a verb does in the passive: `mark_as_void` makes it marked as void."""
    if verb.startswith("mark_as_"):
        return f"marked as {verb.removeprefix('mark_as_').replace('_', ' ')}"
    word = verb.partition("_")[0]
    return {"submit": "submitted"}.get(word, f"{word.removesuffix('e')}ed")
