"""The books of a shop as somebody outside keeps them: what was accepted, and what should follow from it.

Nothing here comes from the emulator but identifiers; `test_shop_adds_up` compares the two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

Stock = dict[tuple[str, str], float]
"""How much of an item lies at a location."""


def money(*factors: float) -> float:
    """Multiply as people do, and round half up."""
    product = Decimal(1)
    for factor in factors:
        product *= Decimal(str(factor))
    return float(product.quantize(Decimal("0.01"), ROUND_HALF_UP))


def rounded(value: float) -> float:
    return round(value, 6) + 0.0


@dataclass(eq=False)
class Line:
    id: str
    item: str
    quantity: float
    rate: float
    place: str


@dataclass(eq=False)
class Order:
    id: str
    customer: str
    lines: list[Line]
    place: str
    state: str = "draft"


@dataclass(eq=False)
class Package:
    id: str
    order: Order
    rows: dict[Line, float]
    places: dict[Line, str]
    shipment: Shipment | None = None


@dataclass(eq=False)
class Shipment:
    id: str
    order: Order
    delivered: bool = False


@dataclass(eq=False)
class Back:
    """A sales return, of one line."""

    id: str
    line_id: str
    order: Order
    line: Line
    quantity: float
    without: float
    place: str


@dataclass(eq=False)
class Arrival:
    """What else changes the stock: a receive of a return or of a purchase order, an adjustment, a transfer."""

    id: str
    kind: str
    moves: Stock
    back: Back | None = None
    quantity: float = 0.0


@dataclass(eq=False)
class Invoice:
    id: str
    line_id: str
    customer: str
    rate: float
    quantity: float
    due: date
    line: Line | None = None
    state: str = "draft"
    written_off: float = 0.0

    @property
    def total(self) -> float:
        return money(self.rate, self.quantity)


@dataclass(eq=False)
class Source:
    """What pays: a payment or a credit note."""

    id: str
    customer: str
    total: float
    state: str = "open"
    invoice: Invoice | None = None
    back: Back | None = None
    quantity: float = 0.0
    retainer: Retainer | None = None
    refunds: dict[str, float] = field(default_factory=dict)


@dataclass(eq=False)
class Retainer:
    id: str
    customer: str
    total: float
    state: str = "draft"


@dataclass(eq=False)
class Applied:
    id: str
    source: Source
    invoice: Invoice
    amount: float


@dataclass
class Book:
    """Everything that was accepted."""

    main: str
    parts: Mapping[str, Mapping[str, float]]
    initial: Stock
    orders: list[Order] = field(default_factory=list)
    packages: list[Package] = field(default_factory=list)
    shipments: list[Shipment] = field(default_factory=list)
    backs: list[Back] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    invoices: list[Invoice] = field(default_factory=list)
    notes: list[Source] = field(default_factory=list)
    payments: list[Source] = field(default_factory=list)
    retainers: list[Retainer] = field(default_factory=list)
    applied: list[Applied] = field(default_factory=list)

    def forget(self, kind: str, record: Any) -> None:
        """Strike out what was deleted, and what goes with it."""
        if kind == "refunds":
            del record[0].refunds[record[1]]
            return
        getattr(self, kind).remove(record)
        if kind == "payments":
            self.applied = [each for each in self.applied if each.source is not record]
        for package in self.packages if kind == "shipments" else ():
            package.shipment = None if package.shipment is record else package.shipment

    # Goods

    def in_parts(self, item: str, quantity: float) -> Iterable[tuple[str, float]]:
        """Yield what a quantity takes of the stock: of a kit its parts."""
        for part, each in self.parts[item].items():
            yield part, each * quantity

    def goods(self, packages: Iterable[Package]) -> Stock:
        sums: Stock = defaultdict(float)
        for package in packages:
            for line, quantity in package.rows.items():
                for part, each in self.in_parts(line.item, quantity):
                    sums[part, package.places[line]] += each
        return sums

    def stock(self) -> Stock:
        """Return what lies where: initial + received - shipped + returned ± adjusted."""
        sums = defaultdict(float, self.initial)
        for key, quantity in self.goods(each for each in self.packages if each.shipment).items():
            sums[key] -= quantity
        for arrival in self.arrivals:
            for key, quantity in arrival.moves.items():
                sums[key] += quantity
        return {key: rounded(quantity) for key, quantity in sums.items()}

    def is_there(self, wanted: Stock) -> bool:
        stock = self.stock()
        return all(stock.get(key, 0.0) >= rounded(quantity) for key, quantity in wanted.items())

    def committed(self, item: str) -> float:
        """Return what confirmed orders have still to get of an item."""
        lines = [line for order in self.orders if order.state == "confirmed" for line in order.lines]
        left = ((line, line.quantity - self.shipped(line)) for line in lines)
        return rounded(
            sum(each for line, much in left for part, each in self.in_parts(line.item, much) if part == item)
        )

    def packed(self, line: Line) -> float:
        return rounded(sum(each.rows.get(line, 0.0) for each in self.packages))

    def shipped(self, line: Line, without: Iterable[Package] = ()) -> float:
        packages = (each for each in self.packages if each.shipment and each not in [*without])
        return rounded(sum(each.rows.get(line, 0.0) for each in packages))

    def returned(self, line: Line) -> float:
        return rounded(sum(each.quantity for each in self.backs if each.line is line))

    def invoiced(self, line: Line) -> float:
        return rounded(sum(each.quantity for each in self.invoices if each.line is line and each.state != "void"))

    def is_used(self, order: Order) -> bool:
        """Return whether a package, a return or an invoice, void or not, belongs to an order."""
        others: list[Package | Back] = [*self.packages, *self.backs]
        return any(each.order is order for each in others) or any(each.line in order.lines for each in self.invoices)

    def is_used_return(self, back: Back) -> bool:
        return any(each.back is back for each in self.arrivals) or bool(self.notes_of(back))

    def can_go(self, arrival: Arrival) -> bool:
        """Return whether what came can be taken out of the stock again."""
        return self.is_there({key: quantity for key, quantity in arrival.moves.items() if quantity > 0})

    def can_stay(self, shipment: Shipment) -> bool:
        """Return whether a shipment can be taken back."""
        packages = self.contents(shipment)
        kept = all(self.returned(line) <= self.shipped(line, packages) for line in shipment.order.lines)
        return kept and not shipment.delivered

    def place(self, order: Order, line: Line) -> str:
        return line.place or order.place or self.main

    def contents(self, shipment: Shipment) -> list[Package]:
        return [each for each in self.packages if each.shipment is shipment]

    def received(self, back: Back) -> float:
        return rounded(sum(each.quantity for each in self.arrivals if each.back is back))

    # Money

    def credited(self, of: Invoice | Back) -> float:
        """Return how much of what an invoice or a return holds is on credit notes that aren't void."""
        notes = (each for each in self.notes if of in (each.invoice, each.back) and each.state != "void")
        return rounded(sum(each.quantity for each in notes))

    def notes_of(self, of: Invoice | Back) -> list[Source]:
        return [each for each in self.notes if of in (each.invoice, each.back)]

    def paid(self, invoice: Invoice) -> float:
        return rounded(sum(each.amount for each in self.applied if each.invoice is invoice))

    def is_paid(self, invoice: Invoice) -> bool:
        """Return whether something is paid or credited on an invoice, or a credit note was made for it."""
        return bool(self.paid(invoice) or self.notes_of(invoice))

    def due(self, invoice: Invoice) -> float:
        return rounded(invoice.total - self.paid(invoice) - invoice.written_off)

    def spent(self, source: Source) -> float:
        """Return what a payment or a credit note has paid and given back."""
        used = (each.amount for each in self.applied if each.source is source)
        return rounded(sum(used) + sum(source.refunds.values()))

    def left(self, source: Source) -> float:
        return rounded(source.total - self.spent(source))

    def advance(self, retainer: Retainer) -> float:
        return rounded(sum(each.total for each in self.payments if each.retainer is retainer))

    # What follows

    def shipment_status(self, shipment: Shipment) -> str:
        return "delivered" if shipment.delivered else "shipped"

    def package_status(self, package: Package) -> str:
        return self.shipment_status(package.shipment) if package.shipment else "not_shipped"

    def how_far(self, order: Order, done: str) -> str:
        """Return how far an order is `shipped` or `invoiced`."""
        count = self.shipped if done == "shipped" else self.invoiced
        if order.state != "confirmed":
            return ""
        if not any(count(line) for line in order.lines):
            return "pending" if done == "shipped" else "not_invoiced"
        return done if all(count(line) >= line.quantity for line in order.lines) else f"partially_{done}"

    def how_paid(self, order: Order) -> str:
        if order.state != "confirmed":
            return ""
        bills = [each for each in self.invoices if each.line in order.lines and each.state != "void"]
        paid = rounded(sum(self.paid(each) + each.written_off for each in bills))
        total = sum(money(line.quantity, line.rate) for line in order.lines)
        return "unpaid" if not paid else "paid" if paid >= rounded(total) else "partially_paid"

    def status(self, invoice: Invoice, today: date) -> str:
        if invoice.state != "sent":
            return invoice.state
        left = self.due(invoice)
        if left <= 0 < invoice.total:
            return "paid"
        if invoice.due < today:
            return "overdue"
        return "partially_paid" if left < invoice.total else "sent"

    def note_status(self, note: Source) -> str:
        return "closed" if note.state == "open" and note.total > 0 >= self.left(note) else note.state

    def retainer_status(self, retainer: Retainer) -> str:
        paid = self.advance(retainer)
        if retainer.state != "sent" or not paid:
            return retainer.state
        return "paid" if paid >= retainer.total else "partially_paid"

    def back_states(self, back: Back) -> tuple[str, str, str]:
        """Return the status of a return, of its arrival and of its refund."""
        received, wanted = self.received(back), rounded(back.quantity - back.without)
        repaid = rounded(sum(self.spent(each) for each in self.notes_of(back) if each.state != "void"))
        whole = bool(repaid) and repaid >= money(back.quantity, back.line.rate)
        return (
            "closed" if received >= wanted and whole else "approved",
            "" if not received else "received" if received >= wanted else "partially_received",
            "" if not repaid else "fully_refunded" if whole else "partially_refunded",
        )

    def owed(self, customer: str) -> float:
        return rounded(
            sum(self.due(each) for each in self.invoices if each.customer == customer and each.state == "sent")
        )

    def unused(self, customer: str) -> float:
        sources = [each for each in (*self.notes, *self.payments) if each.state == "open"]
        return rounded(sum(self.left(each) for each in sources if each.customer == customer))
