"""Whatever a shop does, in any order: stock and money add up, statuses follow, and nothing names what is gone.

A state machine sells, ships, takes back, invoices, credits and pays through the client. Of each step it knows from
books of its own whether the shop must accept it; what is refused must change nothing. After each step the answers are
compared with the books; at the end everything is deleted again that can be.

    python -m tests.emulator.test_shop_adds_up --minutes 10
"""

from __future__ import annotations

import argparse
import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tests.emulator.book import rounded
from tests.emulator.cashier import Cashier
from tests.emulator.shopkeeper import Keeper, N, keep, one_of
from tests.emulator.test_buying_adds_up import Buyer

KINDS = (
    "refunds", "applied", "notes", "payments", "invoices", "retainers", "arrivals", "backs", "shipments", "packages",
    "orders",
)  # fmt: skip
"""Everything that can be deleted, what depends on others first."""


class Shop(Cashier):
    """The whole shop, with all that has to be true of it."""

    @initialize()
    def first_day(self) -> None:
        """Do a little of everything, so that there is something to go on with, and try what must be refused then."""
        self.open()
        for who, where in enumerate(("", "main")):
            rows = [(each, 3.0, 10.0, where) for each in range(4)]
            self.order(who=who, rows=rows, place="", go=True)
            self.pack(n=who, line=0, share="all", whole=not who)
            self.ship(ns=[who])
            if not who:
                self.deliver(n=0)
            self.give_back(n=who, line=0, share="half", without=0.0, place="")
            self.receive(n=who, share="half", place=("", "store")[who])
            self.invoice_order(n=who, line=0, share="all", send=True)
            self.pay(who=who, amount=25.5, ns=[who], share="half")
            self.retainer(who=who, amount=100.0, send=True)
            self.pay_retainer(n=who, share="half")
            self.credit_return(n=who, share="half")
            self.use_note(n=who, m=who, share="half")
            self.refund(n=who, share="half")
            self.pack(n=who, line=0, share="too much", whole=False)
            self.give_back(n=who, line=0, share="too much", without=0.0, place="")
            self.invoice_order(n=who, line=0, share="too much", send=True)
            self.receive(n=who, share="too much", place="")
            for what in (self.pay_retainer, self.credit_invoice, self.credit_return, self.refund):
                what(n=who, share="too much")
            for move in (self.move_note, self.move_retainer):
                move(n=who, state="void")
            self.void_invoice(n=who)
            self.transfer(item=who, much=7.5, back=True)

    # Deleting

    @rule(kind=st.sampled_from(KINDS), n=N)
    def delete(self, kind: str, n: int) -> None:
        if records := self._held(kind):
            self._delete(kind, one_of(records, n))

    def _held(self, kind: str) -> list[Any]:
        if kind == "refunds":
            return [(note, each) for note in self.book.notes for each in note.refunds]
        held: list[Any] = getattr(self.book, kind)
        return held

    def _delete(self, kind: str, record: Any) -> None:
        call, allowed = self._deletion(kind, record)
        if self.does(call, if_=allowed) is not None:
            self.book.forget(kind, record)

    def _deletion(self, kind: str, record: Any) -> tuple[Awaitable[object], bool]:
        """Return the call that deletes a record, and whether the shop must make it."""
        shop, book = self.shop, self.book
        deletions: dict[str, Callable[[], tuple[Awaitable[object], bool]]] = {
            "refunds": lambda: (shop.credit_notes.delete_refund(record[0].id, record[1]), True),
            "applied": lambda: (self._take_off(record), True),
            "notes": lambda: (shop.credit_notes.delete(record.id), not book.spent(record)),
            "payments": lambda: (shop.customer_payments.delete(record.id), True),
            "invoices": lambda: (shop.invoices.delete(record.id), not book.is_paid(record)),
            "retainers": lambda: (shop.retainer_invoices.delete(record.id), not book.advance(record)),
            "arrivals": lambda: (getattr(shop, record.kind).delete(record.id), book.can_go(record)),
            "backs": lambda: (shop.sales_returns.delete(record.id), not book.is_used_return(record)),
            "shipments": lambda: (shop.shipment_orders.delete(record.id), book.can_stay(record)),
            "packages": lambda: (shop.packages.delete(record.id), not record.shipment),
            "orders": lambda: (shop.sales_orders.delete(record.id), not book.is_used(record)),
        }
        return deletions[kind]()

    def _take_off(self, applied: Any) -> Awaitable[object]:
        invoices = self.shop.invoices
        take = invoices.delete_payment if applied.source in self.book.payments else invoices.delete_applied_credit
        return take(applied.invoice.id, applied.id)

    # What has to be true

    @invariant()
    def adds_up(self) -> None:
        self.run(self._compare())

    async def _compare(self) -> None:
        await asyncio.gather(self._compare_goods(), self._compare_money())

    async def _compare_goods(self) -> None:
        book, tracked = self.book, self.items[:2]
        stock = book.stock()
        for item in await self.shop.items.get_details(item_ids=tracked):
            lies = {str(each.location_id): float(each.location_stock_on_hand or 0) for each in item.locations}
            assert lies == {place: stock.get((item.item_id, place), 0.0) for place in lies}
            total, promised = sum(lies.values()), book.committed(item.item_id)
            assert figures(item.stock_on_hand, item.committed_stock, item.available_stock) == figures(
                total, promised, total - promised
            )
        shop = self.shop
        assert {
            row.salesorder_id: (row.shipped_status or "", row.invoiced_status or "", row.paid_status or "")
            for row in await self._own(shop.sales_orders.list())
        } == {
            each.id: (book.how_far(each, "shipped"), book.how_far(each, "invoiced"), book.how_paid(each))
            for each in book.orders
        }
        assert {row.package_id for row in await self._own(shop.packages.list())} == {each.id for each in book.packages}
        assert {row.shipment_id: row.status for row in await self._own(shop.shipment_orders.list())} == {
            each.id: book.shipment_status(each) for each in book.shipments
        }
        assert {
            row.salesreturn_id: (row.salesreturn_status, row.receive_status or "", row.refund_status or "")
            for row in await self._own(shop.sales_returns.list())
        } == {each.id: book.back_states(each) for each in book.backs}

    async def _compare_money(self) -> None:
        book, shop, today = self.book, self.shop, date.fromisoformat(self.emulator.shop.today())
        assert {
            row.invoice_id: (row.status, *figures(row.total, row.balance, row.write_off_amount))
            for row in await self._own(shop.invoices.list())
        } == {
            each.id: (book.status(each, today), *figures(each.total, book.due(each), each.written_off))
            for each in book.invoices
        }
        assert {
            row.creditnote_id: (row.status, *figures(row.total, row.balance))
            for row in await self._own(shop.credit_notes.list())
        } == {each.id: (book.note_status(each), *figures(each.total, book.left(each))) for each in book.notes}
        assert {
            row.payment_id: figures(row.amount, row.unused_amount)
            for row in await self._own(shop.customer_payments.list())
        } == {each.id: figures(each.total, book.left(each)) for each in book.payments}
        assert {
            row.retainerinvoice_id: (row.status, *figures(row.total, row.balance))
            for row in await self._own(shop.retainer_invoices.list())
        } == {
            each.id: (book.retainer_status(each), *figures(each.total, each.total - book.advance(each)))
            for each in book.retainers
        }
        assert {
            row.contact_id: figures(row.outstanding_receivable_amount, row.unused_credits_receivable_amount)
            async for row in shop.contacts.list(contact_type="customer")
            if row.contact_id in self.customers
        } == {each: figures(book.owed(each), book.unused(each)) for each in self.customers}

    async def _own(self, rows: Any) -> list[Any]:
        """Return rows of the machine's customers; the shop is opened with a few documents of others."""
        return [row async for row in rows if row.customer_id in self.customers]

    def teardown(self) -> None:
        """Look for what names something that is gone; then delete everything that can be, until nothing more can.

        What others depend on comes first once, and has to be refused.
        """
        if not hasattr(self, "book"):
            return
        try:
            self.run(self._whole())
            self._tidy_up(reversed(KINDS))
            while self._tidy_up(KINDS):
                pass
            self.run(self._whole())
            arrived = {each for each in self.book.shipments if each.delivered}
            assert {*self.book.shipments} == arrived
            assert all(each.shipment in arrived for each in self.book.packages)
            assert not [*self.book.notes, *self.book.payments, *self.book.invoices, *self.book.retainers]
        finally:
            self.run(self.shop.close())

    def _tidy_up(self, kinds: Iterable[str]) -> bool:
        """Delete what can be, the latest first; return whether anything could."""
        before = self._count()
        for kind in kinds:
            count = self._count()
            for each in reversed([*self._held(kind)]):
                self._delete(kind, each)
            if self._count() < count:
                self.adds_up()
        return self._count() < before

    def _count(self) -> int:
        return sum(len(self._held(kind)) for kind in KINDS)

    async def _whole(self) -> None:
        """Fetch everything, and follow each identifier."""
        shop = self.shop
        records: list[Any] = []
        kinds: tuple[tuple[Any, str, list[Any]], ...] = (
            (shop.sales_orders, "salesorder_id", self.book.orders), (shop.packages, "package_id", self.book.packages),
            (shop.shipment_orders, "shipment_id", self.book.shipments),
            (shop.sales_returns, "salesreturn_id", self.book.backs), (shop.invoices, "invoice_id", self.book.invoices),
            (shop.credit_notes, "creditnote_id", self.book.notes),
            (shop.customer_payments, "payment_id", self.book.payments),
            (shop.retainer_invoices, "retainerinvoice_id", self.book.retainers),
        )  # fmt: skip
        known = {name: {each.id for each in held} for _, name, held in kinds}
        known["customer_id"] = {*self.customers}
        known["receive_id"] = {each.id for each in self.book.arrivals if each.kind.endswith("receives")}
        lines = {line.id for order in self.book.orders for line in order.lines}
        known |= dict.fromkeys(("so_line_item_id", "salesorder_item_id"), lines)
        known["invoice_item_id"] = {each.line_id for each in self.book.invoices}
        known["salesreturn_item_id"] = {each.line_id for each in self.book.backs}
        known["item_id"] = {*self.items}
        known["location_id"] = {*self.places.values()}
        for kind, name, held in kinds:
            records += [row.to_dict() for row in await self._own(kind.list())]
            got = [(await kind.get(each.id)).to_dict() for each in held]
            assert [each[name] for each in got] == [each.id for each in held]
            if kind is shop.packages:
                told = [self.book.package_status(each) for each in self.book.packages]
                assert [each["status"] for each in got] == told
            records += got
        for record in records:
            check_names(record, known)


def figures(*values: float | None) -> tuple[float, ...]:
    """Sums as they are compared: what people call equal is equal."""
    return tuple(rounded(value or 0.0) for value in values)


def check_names(value: Any, known: Mapping[str, set[str]], within: str = "") -> None:
    """Assert that each identifier in an answer names something that is there."""
    if isinstance(value, list):
        for each in value:
            check_names(each, known, within)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key in known and isinstance(each, str) and each:
                assert each in known[key], f"{within}.{key} names {each}, which is gone"
            check_names(each, known, key)


def test_whatever_happens_the_shop_adds_up() -> None:
    keep(Shop, examples=4, steps=25)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.emulator.test_shop_adds_up", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0, help="how long to go on")
    parser.add_argument("--seed", type=int, help="the seed of the first round; the next one counts up")
    parser.add_argument("--steps", type=int, default=60, help="steps of an example")
    parser.add_argument("--shrink", action="store_true", help="look for the fewest steps to a finding")
    arguments = parser.parse_args()
    number = arguments.seed if arguments.seed is not None else secrets.randbelow(10**6)
    until, rounds = time.monotonic() + 60 * arguments.minutes, 0
    while rounds == 0 or time.monotonic() < until:
        print(f"seed {number + rounds} …", flush=True)  # noqa: T201
        for kind in (Shop, Buyer):
            keep(kind, examples=10, steps=arguments.steps, number=number + rounds, shrink=arguments.shrink)
        rounds += 1
    print(f"seeds {number} to {number + rounds - 1}, {Keeper.steps} steps: everything adds up")  # noqa: T201


if __name__ == "__main__":
    main()
