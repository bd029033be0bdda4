"""Whatever a shop buys, in any order: what comes, is billed and is credited adds up, as `test_shop_adds_up` says.

`python -m tests.emulator.test_shop_adds_up` runs this machine too.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tests.emulator.book import money, rounded
from tests.emulator.shopkeeper import DAY, QUANTITY, RATE, SHARE, Keeper, N, keep, known, one_of, part
from zakya_client.models import ItemCreate


@dataclass(eq=False)
class Order:
    id: str
    line_id: str
    vendor: str
    item: str
    quantity: float
    rate: float
    state: str = "draft"


@dataclass(eq=False)
class Receive:
    id: str
    order: Order
    quantity: float


@dataclass(eq=False)
class Bill:
    id: str
    line_id: str
    vendor: str
    quantity: float
    rate: float
    order: Order | None = None
    state: str = "open"

    @property
    def total(self) -> float:
        return money(self.quantity, self.rate)


@dataclass(eq=False)
class Credit:
    id: str
    vendor: str
    quantity: float
    rate: float
    bill: Bill | None = None
    state: str = "open"
    refunds: dict[str, float] = field(default_factory=dict)

    @property
    def total(self) -> float:
        return money(self.quantity, self.rate)


@dataclass(eq=False)
class Applied:
    id: str
    credit: Credit
    bill: Bill
    amount: float


@dataclass
class Book:
    """Everything that was accepted, and what follows from it."""

    orders: list[Order] = field(default_factory=list)
    receives: list[Receive] = field(default_factory=list)
    bills: list[Bill] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)
    applied: list[Applied] = field(default_factory=list)

    def received(self, order: Order) -> float:
        return rounded(sum(each.quantity for each in self.receives if each.order is order))

    def billed(self, order: Order) -> float:
        return rounded(sum(each.quantity for each in self.bills if each.order is order and each.state != "void"))

    def is_used(self, order: Order) -> bool:
        others: list[Receive | Bill] = [*self.receives, *self.bills]
        return any(each.order is order for each in others)

    def credited(self, bill: Bill) -> float:
        return rounded(sum(each.quantity for each in self.credits if each.bill is bill and each.state != "void"))

    def due(self, bill: Bill) -> float:
        return rounded(bill.total - sum(each.amount for each in self.applied if each.bill is bill))

    def is_taken(self, bill: Bill) -> bool:
        """Return whether a credit pays a bill, or was made for it."""
        others: list[Applied | Credit] = [*self.applied, *self.credits]
        return any(each.bill is bill for each in others)

    def left(self, credit: Credit) -> float:
        used = sum(each.amount for each in self.applied if each.credit is credit)
        return rounded(credit.total - used - sum(credit.refunds.values()))

    def is_spent(self, credit: Credit) -> bool:
        return bool(credit.refunds) or any(each.credit is credit for each in self.applied)

    def how_far(self, order: Order, done: str) -> str:
        count = self.received(order) if done == "received" else self.billed(order)
        if order.state != "issued" or not count:
            return "to_be_received" if done == "received" else "to_be_billed"
        return done if count >= order.quantity else f"partially_{done}"

    def status(self, bill: Bill) -> str:
        left = self.due(bill)
        if bill.state != "open":
            return bill.state
        return "paid" if left <= 0 < bill.total else "partially_paid" if left < bill.total else "open"

    def credit_status(self, credit: Credit) -> str:
        return "closed" if credit.state == "open" and credit.total > 0 >= self.left(credit) else credit.state


class Buyer(Keeper):
    """Orders, receives, pays with credits, and is refunded."""

    book: Book
    vendors: list[str]
    items: list[str]
    count: int

    @initialize()
    def first_day(self) -> None:
        """Do a little of everything, and try what must be refused then."""
        self.open()
        for who in (0, 1):
            self.order(who=who, item=who, much=5.0, rate=10.0, go=True)
            self.receive(n=who, share="half")
            self.bill_order(n=who, share="half")
            self.credit_bill(n=who, share="half")
            self.apply(n=who, m=who, share="half")
            for what in (self.receive, self.bill_order, self.credit_bill):
                what(n=who, share="too much")
            for move in (self.move_bill, self.move_credit):
                move(n=who, state="void")
            self.cancel(n=who)
            for kind in ("orders", "bills", "credits"):
                self.delete(kind=kind, n=who)

    async def _stock_up(self) -> None:
        make, self.count, self.book = self.shop.contacts.create, 0, Book()
        kinds = [{"contact_name": name, "contact_type": "vendor"} for name in ("Kiln", "Loom")]
        self.vendors = [(await make(each)).contact_id for each in kinds]
        goods = [ItemCreate(name=name, rate=10, extra={"initial_stock": 1}) for name in ("Cup", "Rug")]
        self.items = [(await self.shop.items.create(each)).item_id for each in goods]

    # Orders and what comes of them

    @rule(who=N, item=N, much=QUANTITY, rate=RATE, go=st.booleans())
    def order(self, who: int, item: int, much: float, rate: float, *, go: bool) -> None:
        vendor, item_id = one_of(self.vendors, who), one_of(self.items, item)
        line = {"item_id": item_id, "quantity": much, "rate": rate}
        made = self.does(self.shop.purchase_orders.create({"vendor_id": vendor, "line_items": [line]}), if_=True)
        assert made is not None
        line_id = str((made.line_items or [])[0].line_item_id)
        self.book.orders.append(Order(made.purchaseorder_id, line_id, vendor, item_id, much, rate))
        if go:
            self.issue(n=len(self.book.orders) - 1)

    @known("orders")
    @rule(n=N)
    def issue(self, n: int) -> None:
        order = one_of(self.book.orders, n)
        call = self.shop.purchase_orders.mark_as_issued(order.id)
        if self.does(call, if_=order.state != "cancelled") is not None:
            order.state = "issued"

    @known("orders")
    @rule(n=N)
    def cancel(self, n: int) -> None:
        order = one_of(self.book.orders, n)
        allowed = order.state == "cancelled" or not self.book.is_used(order)
        if self.does(self.shop.purchase_orders.mark_as_cancelled(order.id), if_=allowed) is not None:
            order.state = "cancelled"

    @known("orders")
    @rule(n=N, share=SHARE)
    def receive(self, n: int, share: str) -> None:
        left = {each: rounded(each.quantity - self.book.received(each)) for each in self.book.orders}
        order = one_of(self.book.orders, n, lambda each: each.state == "issued" and left[each])
        much = part(left[order], share)
        body = {"line_items": [{"line_item_id": order.line_id, "quantity": much}]}
        call = self.shop.purchase_receives.create(body, purchaseorder_id=order.id)
        if made := self.does(call, if_=order.state == "issued" and much <= left[order]):
            self.book.receives.append(Receive(str(made.receive_id), order, much))

    # Bills

    @known("orders")
    @rule(n=N, share=SHARE)
    def bill_order(self, n: int, share: str) -> None:
        left = {each: rounded(each.quantity - self.book.billed(each)) for each in self.book.orders}
        order = one_of(self.book.orders, n, lambda each: each.state == "issued" and left[each])
        much = part(left[order], share)
        line = {"purchaseorder_item_id": order.line_id, "item_id": order.item, "quantity": much, "rate": order.rate}
        allowed = order.state == "issued" and much <= left[order]
        self._bill(line, Bill("", "", order.vendor, much, order.rate, order), if_=allowed)

    @rule(who=N, much=QUANTITY, rate=RATE)
    def bill(self, who: int, much: float, rate: float) -> None:
        line = {"name": "Carriage", "quantity": much, "rate": rate}
        self._bill(line, Bill("", "", one_of(self.vendors, who), much, rate), if_=True)

    def _bill(self, line: dict[str, Any], bill: Bill, *, if_: bool) -> None:
        self.count += 1
        named = {"vendor_id": bill.vendor, "bill_number": f"B-{self.count}", "date": self.emulator.shop.today()}
        body = {**named, "line_items": [line]}
        if made := self.does(self.shop.bills.create(body), if_=if_):
            bill.id, bill.line_id = made.bill_id, str((made.line_items or [])[0].line_item_id)
            self.book.bills.append(bill)

    @known("bills")
    @rule(n=N, state=st.sampled_from(["open", "void"]))
    def move_bill(self, n: int, state: str) -> None:
        bill = one_of(self.book.bills, n)
        of = bill.order
        fits = not of or rounded(self.book.billed(of) + bill.quantity) <= of.quantity
        free = {"open": fits, "void": not self.book.is_taken(bill)}
        move = getattr(self.shop.bills, f"mark_as_{state}")
        if self.does(move(bill.id), if_=bill.state == state or free[state]) is not None:
            bill.state = state

    # Credits

    @rule(who=N, much=QUANTITY, rate=RATE)
    def credit(self, who: int, much: float, rate: float) -> None:
        line = {"name": "Sorry", "quantity": much, "rate": rate}
        self._credit(line, Credit("", one_of(self.vendors, who), much, rate), if_=True)

    @known("bills")
    @rule(n=N, share=SHARE)
    def credit_bill(self, n: int, share: str) -> None:
        bill = one_of(self.book.bills, n, lambda each: each.state == "open")
        much = part(rounded(bill.quantity - self.book.credited(bill)), share)
        fits = bill.state == "open" and rounded(self.book.credited(bill) + much) <= bill.quantity
        line = {"bill_item_id": bill.line_id, "quantity": much}
        self._credit(line, Credit("", bill.vendor, much, bill.rate, bill), if_=fits, bill_id=bill.id)

    def _credit(self, line: dict[str, Any], credit: Credit, *, if_: bool, **parent: Any) -> None:
        body = {"vendor_id": credit.vendor, "date": DAY, "line_items": [line]}
        if made := self.does(self.shop.vendor_credits.create(body, **parent), if_=if_):
            credit.id = made.vendor_credit_id
            self.book.credits.append(credit)

    @known("credits")
    @rule(n=N, state=st.sampled_from(["open", "void"]))
    def move_credit(self, n: int, state: str) -> None:
        credit = one_of(self.book.credits, n)
        of = credit.bill
        fits = not of or rounded(self.book.credited(of) + credit.quantity) <= of.quantity
        free = {"open": fits, "void": not self.book.is_spent(credit)}
        move = getattr(self.shop.vendor_credits, f"mark_as_{state}")
        if self.does(move(credit.id), if_=credit.state == state or free[state]) is not None:
            credit.state = state

    @known("credits")
    @known("bills")
    @rule(n=N, m=N, share=SHARE)
    def apply(self, n: int, m: int, share: str) -> None:
        book = self.book
        credit = one_of(book.credits, n, book.left)
        bill = one_of(book.bills, m, lambda each: each.vendor == credit.vendor and each.state == "open")
        most = min(book.due(bill), book.left(credit))
        amount = part(most, share)
        allowed = credit.vendor == bill.vendor and credit.state == bill.state == "open" and amount <= most
        body = {"bills": [{"bill_id": bill.id, "amount_applied": amount}]}
        if self.does(self.shop.vendor_credits.apply_to_bills(credit.id, body), if_=allowed) is None:
            return
        found = {str(each.vendor_credit_bill_id) for each in self.run(self._paid(credit))}
        (new,) = found - {each.id for each in book.applied}
        book.applied.append(Applied(new, credit, bill, amount))

    async def _paid(self, credit: Credit) -> list[Any]:
        return [each async for each in self.shop.vendor_credits.list_credited_bills(credit.id)]

    @known("credits")
    @rule(n=N, share=SHARE)
    def refund(self, n: int, share: str) -> None:
        credit = one_of(self.book.credits, n, lambda each: each.state == "open" and self.book.left(each))
        amount = part(self.book.left(credit), share)
        fits = credit.state == "open" and amount <= self.book.left(credit)
        account_id = self.emulator.shop.accounts["Bank"]
        body = {"date": DAY, "amount": amount, "refund_mode": "cash", "account_id": account_id}
        if made := self.does(self.shop.vendor_credits.create_refund(credit.id, body), if_=fits):
            credit.refunds[str(made.vendor_credit_refund_id)] = amount

    # Deleting

    @rule(kind=st.sampled_from(["refunds", "applied", "credits", "bills", "receives", "orders"]), n=N)
    def delete(self, kind: str, n: int) -> None:
        refunds = [(credit, each) for credit in self.book.credits for each in credit.refunds]
        held: list[Any] = refunds if kind == "refunds" else getattr(self.book, kind)
        if not held:
            return
        record = one_of(held, n)
        call, allowed = self._deletion(kind, record)
        if self.does(call, if_=allowed) is None:
            return
        if kind == "refunds":
            del record[0].refunds[record[1]]
        else:
            held.remove(record)

    def _deletion(self, kind: str, record: Any) -> tuple[Awaitable[object], bool]:
        shop, book = self.shop, self.book
        deletions: dict[str, Callable[[], tuple[Awaitable[object], bool]]] = {
            "refunds": lambda: (shop.vendor_credits.delete_refund(record[0].id, record[1]), True),
            "applied": lambda: (shop.vendor_credits.delete_credited_bill(record.credit.id, record.id), True),
            "credits": lambda: (shop.vendor_credits.delete(record.id), not book.is_spent(record)),
            "bills": lambda: (shop.bills.delete(record.id), not book.is_taken(record)),
            "receives": lambda: (shop.purchase_receives.delete(record.id), True),
            "orders": lambda: (shop.purchase_orders.delete(record.id), not book.is_used(record)),
        }
        return deletions[kind]()

    # What has to be true

    @invariant()
    def adds_up(self) -> None:
        self.run(self._compare())

    async def _compare(self) -> None:
        book, shop = self.book, self.shop
        for item in await shop.items.get_details(item_ids=self.items):
            came = sum(each.quantity for each in book.receives if each.order.item == item.item_id)
            assert item.stock_on_hand == rounded(1 + came)
        assert {
            row.purchaseorder_id: (row.received_status, row.billed_status)
            async for row in shop.purchase_orders.list()
            if row.vendor_id in self.vendors
        } == {each.id: (book.how_far(each, "received"), book.how_far(each, "billed")) for each in book.orders}
        assert {
            row.bill_id: (row.status, row.total, rounded(row.balance or 0))
            async for row in shop.bills.list()
            if row.vendor_id in self.vendors
        } == {each.id: (book.status(each), each.total, book.due(each)) for each in book.bills}
        assert {
            row.vendor_credit_id: (row.status, row.total, rounded(row.balance or 0))
            async for row in shop.vendor_credits.list()
            if row.vendor_id in self.vendors
        } == {each.id: (book.credit_status(each), each.total, book.left(each)) for each in book.credits}
        assert {
            row.contact_id: (row.outstanding_payable_amount, row.unused_credits_payable_amount)
            async for row in shop.contacts.list(contact_type="vendor")
            if row.contact_id in self.vendors
        } == {each: self._owed(each) for each in self.vendors}

    def _owed(self, vendor: str) -> tuple[float, float]:
        """Return what is due of a vendor's bills, and left of their credits."""
        bills = [each for each in self.book.bills if each.vendor == vendor and each.state == "open"]
        credits_ = [each for each in self.book.credits if each.vendor == vendor and each.state == "open"]
        return rounded(sum(map(self.book.due, bills))), rounded(sum(map(self.book.left, credits_)))

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.run(self.shop.close())


def test_whatever_is_bought_adds_up() -> None:
    keep(Buyer, examples=4, steps=25)
