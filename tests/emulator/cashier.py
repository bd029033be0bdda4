"""The shopkeeper's money: invoices, payments, retainer invoices and credit notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Mapping, Sequence
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.emulator.book import Applied, Invoice, Line, Retainer, Source, money, rounded
from tests.emulator.shopkeeper import DAY, QUANTITY, RATE, SHARE, N, Shopkeeper, known, one_of, part

AMOUNT = st.sampled_from([10.0, 0.1, 0.2, 25.5, 33.33, 100.0, 1000.0])


class Cashier(Shopkeeper):
    """A shopkeeper who also invoices, credits, is paid and pays back."""

    # Invoices

    @known("orders")
    @rule(n=N, line=N, share=SHARE, send=st.booleans())
    def invoice_order(self, n: int, line: int, share: str, *, send: bool) -> None:
        order = one_of(self.book.orders, n, lambda each: each.state == "confirmed")
        left = {each: rounded(each.quantity - self.book.invoiced(each)) for each in order.lines}
        of = one_of(order.lines, line, left.get)
        much = part(left[of], share)
        fits = order.state == "confirmed" and rounded(self.book.invoiced(of) + much) <= of.quantity
        row = {"salesorder_item_id": of.id, "quantity": much}
        call = self.shop.invoices.create({"customer_id": order.customer, "line_items": [row]}, salesorder_id=order.id)
        if made := self.does(call, if_=fits):
            self._keep_invoice(made, of.rate, much, of, send=send)

    @rule(who=N, much=QUANTITY, rate=RATE, late=st.booleans(), send=st.booleans())
    def invoice(self, who: int, much: float, rate: float, *, late: bool, send: bool) -> None:
        customer = one_of(self.customers, who)
        more = {"date": DAY, "due_date": DAY} if late else {}
        rows = [{"name": "Advice", "quantity": much, "rate": rate}]
        made = self.does(self.shop.invoices.create({"customer_id": customer, "line_items": rows, **more}), if_=True)
        self._keep_invoice(made, rate, much, send=send)

    def _keep_invoice(self, made: Any, rate: float, much: float, of: Line | None = None, *, send: bool) -> None:
        line_id = made.line_items[0].line_item_id
        invoice = Invoice(made.invoice_id, line_id, made.customer_id, rate, much, made.due_date, of)
        self.book.invoices.append(invoice)
        if send:
            self._send(invoice)

    @known("invoices")
    @rule(n=N)
    def send_invoice(self, n: int) -> None:
        self._send(one_of(self.book.invoices, n))

    def _send(self, invoice: Invoice) -> None:
        if self.does(self.shop.invoices.mark_as_sent(invoice.id), if_=invoice.state != "void") is not None:
            invoice.state = "sent"

    @known("invoices")
    @rule(n=N)
    def void_invoice(self, n: int) -> None:
        invoice = one_of(self.book.invoices, n)
        free = not self.book.is_paid(invoice) and not invoice.written_off
        if self.does(self.shop.invoices.mark_as_void(invoice.id), if_=invoice.state == "void" or free) is not None:
            invoice.state = "void"

    @known("invoices")
    @rule(n=N)
    def draft_invoice(self, n: int) -> None:
        invoice = one_of(self.book.invoices, n)
        fits = not invoice.line or rounded(self.book.invoiced(invoice.line) + invoice.quantity) <= invoice.line.quantity
        allowed = invoice.state == "draft" or (invoice.state == "void" and fits)
        if self.does(self.shop.invoices.mark_as_draft(invoice.id), if_=allowed) is not None:
            invoice.state = "draft"

    @known("invoices")
    @rule(n=N)
    def write_off(self, n: int) -> None:
        invoice = one_of(self.book.invoices, n)
        left = self.book.due(invoice)
        if self.does(self.shop.invoices.write_off(invoice.id), if_=invoice.state == "sent" and left > 0) is not None:
            invoice.written_off = rounded(invoice.written_off + left)

    @known("invoices")
    @rule(n=N)
    def cancel_write_off(self, n: int) -> None:
        invoice = one_of(self.book.invoices, n)
        allowed = invoice.state == "sent" and invoice.written_off > 0
        if self.does(self.shop.invoices.cancel_write_off(invoice.id), if_=allowed) is not None:
            invoice.written_off = 0.0

    # Payments, and retainers

    @rule(who=N, amount=AMOUNT, ns=st.lists(N, max_size=2), share=SHARE)
    def pay(self, who: int, amount: float, ns: list[int], share: str) -> None:
        customer = one_of(self.customers, who)
        chosen = self._chosen(ns, customer, share)
        body = {"customer_id": customer, "payment_mode": "cash", "amount": amount, "invoices": self._rows(chosen)}
        payment = Source("", customer, amount)
        if made := self.does(self.shop.customer_payments.create(body), if_=self._can_pay(payment, chosen, amount)):
            payment.id = made.payment_id
            self.book.payments.append(payment)
            self._keep_applied(payment, made, chosen)

    def _chosen(self, ns: list[int], customer: str, share: str) -> dict[Invoice, float]:
        """Choose invoices, mostly of the customer and open ones, and how much to pay of each."""
        good = partial(self._is_open, customer)
        wanted = dict.fromkeys(one_of(self.book.invoices, n, good) for n in ns if self.book.invoices)
        return {each: part(self.book.due(each), share) for each in wanted}

    def _is_open(self, customer: str, invoice: Invoice) -> bool:
        return invoice.customer == customer and invoice.state == "sent" and self.book.due(invoice) > 0

    def _rows(self, chosen: Mapping[Invoice, float]) -> list[dict[str, Any]]:
        return [{"invoice_id": each.id, "amount_applied": amount} for each, amount in chosen.items()]

    def _can_pay(
        self, source: Source, chosen: Mapping[Invoice, float], left: float, back: Sequence[Applied] = ()
    ) -> bool:
        """Return whether the shop must let a source pay; `back` are applications that are taken back before."""
        freed: dict[Invoice, float] = defaultdict(float)
        for each in back:  # a payment may have several applications to one invoice
            freed[each.invoice] += each.amount
        return source.state == "open" and rounded(sum(chosen.values())) <= left and all(
            each.state == "sent" and each.customer == source.customer
            and amount <= rounded(self.book.due(each) + freed[each])
            for each, amount in chosen.items()
        )  # fmt: skip

    def _keep_applied(self, payment: Source, made: Any, chosen: Mapping[Invoice, float]) -> None:
        ids = {row.invoice_id: row.invoice_payment_id for row in made.invoices}
        self.book.applied += [Applied(ids[each.id], payment, each, amount) for each, amount in chosen.items()]

    @known("payments")
    @rule(n=N, ns=st.lists(N, max_size=2), share=SHARE)
    def pay_otherwise(self, n: int, ns: list[int], share: str) -> None:
        payment = one_of(self.book.payments, n)
        before = [each for each in self.book.applied if each.source is payment]
        chosen = self._chosen(ns, payment.customer, share)
        call = self.shop.customer_payments.update(payment.id, {"invoices": self._rows(chosen)})
        if made := self.does(call, if_=self._can_pay(payment, chosen, payment.total, before)):
            self.book.applied = [each for each in self.book.applied if each not in before]
            self._keep_applied(payment, made, chosen)

    @known("payments")
    @known("invoices")
    @rule(n=N, m=N, share=SHARE)
    def use_payment(self, n: int, m: int, share: str) -> None:
        payment = one_of(self.book.payments, n, self.book.left)
        self._use(payment, m, share, "invoice_payments", "payment_id")

    @known("notes")
    @known("invoices")
    @rule(n=N, m=N, share=SHARE)
    def use_note(self, n: int, m: int, share: str) -> None:
        note = one_of(self.book.notes, n, self.book.left)
        self._use(note, m, share, "apply_creditnotes", "creditnote_id")

    def _use(self, source: Source, m: int, share: str, key: str, name: str) -> None:
        invoice = next(iter(self._chosen([m], source.customer, share)))
        amount = part(min(self.book.due(invoice), self.book.left(source)), share)
        chosen = {invoice: amount}
        body = {key: [{name: source.id, "amount_applied": amount}]}
        allowed = self._can_pay(source, chosen, self.book.left(source))
        if self.does(self.shop.invoices.apply_credits(invoice.id, body), if_=allowed) is None:
            return
        found = self.run(self._applied_ids(invoice)) - {each.id for each in self.book.applied}
        assert len(found) == 1
        self.book.applied.append(Applied(found.pop(), source, invoice, amount))

    async def _applied_ids(self, invoice: Invoice) -> set[str]:
        paid = [str(each.invoice_payment_id) async for each in self.shop.invoices.list_payments(invoice.id)]
        credited = [
            str(each.creditnotes_invoice_id) async for each in self.shop.invoices.list_applied_credits(invoice.id)
        ]
        return {*paid, *credited}

    @rule(who=N, amount=AMOUNT, send=st.booleans())
    def retainer(self, who: int, amount: float, *, send: bool) -> None:
        customer = one_of(self.customers, who)
        body = {"customer_id": customer, "line_items": [{"description": "Advance", "rate": amount}]}
        made = self.does(self.shop.retainer_invoices.create(body), if_=True)
        assert made is not None
        self.book.retainers.append(Retainer(str(made.retainerinvoice_id), customer, amount))
        if send:
            self._move_retainer(self.book.retainers[-1], "sent")

    @known("retainers")
    @rule(n=N, state=st.sampled_from(["sent", "void", "draft"]))
    def move_retainer(self, n: int, state: str) -> None:
        self._move_retainer(one_of(self.book.retainers, n), state)

    def _move_retainer(self, retainer: Retainer, state: str) -> None:
        free = {
            "sent": retainer.state == "draft",
            "draft": retainer.state == "void",
            "void": not self.book.advance(retainer),
        }
        move = getattr(self.shop.retainer_invoices, f"mark_as_{state}")
        if self.does(move(retainer.id), if_=retainer.state == state or free[state]) is not None:
            retainer.state = state

    @known("retainers")
    @rule(n=N, share=SHARE)
    def pay_retainer(self, n: int, share: str) -> None:
        retainer = one_of(self.book.retainers, n, lambda each: each.state == "sent")
        amount = part(rounded(retainer.total - self.book.advance(retainer)), share)
        body = {
            "customer_id": retainer.customer, "payment_mode": "cash", "amount": amount, "invoices": [],
            "retainerinvoice_id": retainer.id,
        }  # fmt: skip
        fits = retainer.state == "sent" and rounded(self.book.advance(retainer) + amount) <= retainer.total
        if made := self.does(self.shop.customer_payments.create(body), if_=fits):
            self.book.payments.append(Source(made.payment_id, retainer.customer, amount, retainer=retainer))

    # Credit notes

    @rule(who=N, much=QUANTITY, rate=RATE)
    def credit(self, who: int, much: float, rate: float) -> None:
        customer = one_of(self.customers, who)
        line = {"name": "Sorry", "quantity": much, "rate": rate}
        self._keep_note(self._new_note(customer, line), Source("", customer, money(much, rate)))

    @known("invoices")
    @rule(n=N, share=SHARE)
    def credit_invoice(self, n: int, share: str) -> None:
        invoice = one_of(self.book.invoices, n, lambda each: each.state == "sent")
        much = part(rounded(invoice.quantity - self.book.credited(invoice)), share)
        line = {"invoice_item_id": invoice.line_id, "quantity": much}
        fits = invoice.state == "sent" and rounded(self.book.credited(invoice) + much) <= invoice.quantity
        note = Source("", invoice.customer, money(much, invoice.rate), invoice=invoice, quantity=much)
        self._keep_note(self._new_note(invoice.customer, line, invoice_id=invoice.id), note, if_=fits)

    @known("backs")
    @rule(n=N, share=SHARE)
    def credit_return(self, n: int, share: str) -> None:
        back = one_of(self.book.backs, n)
        much = part(rounded(back.quantity - self.book.credited(back)), share)
        line = {"salesreturn_item_id": back.line_id, "quantity": much}
        fits = rounded(self.book.credited(back) + much) <= back.quantity
        note = Source("", back.order.customer, money(much, back.line.rate), back=back, quantity=much)
        self._keep_note(self._new_note(back.order.customer, line, salesreturn_id=back.id), note, if_=fits)

    def _new_note(self, customer: str, line: Mapping[str, Any], **parent: Any) -> Awaitable[Any]:
        body = {"customer_id": customer, "date": DAY, "line_items": [line]}
        return self.shop.credit_notes.create(body, **parent)

    def _keep_note(self, call: Awaitable[Any], note: Source, *, if_: bool = True) -> None:
        if made := self.does(call, if_=if_):
            note.id = made.creditnote_id
            self.book.notes.append(note)

    @known("notes")
    @rule(n=N, state=st.sampled_from(["open", "void", "draft"]))
    def move_note(self, n: int, state: str) -> None:
        note = one_of(self.book.notes, n)
        of = note.invoice or note.back
        fits = note.state != "void" or not of or rounded(self.book.credited(of) + note.quantity) <= of.quantity
        free = {"open": fits, "draft": fits and note.state == "void", "void": not self.book.spent(note)}
        move = getattr(self.shop.credit_notes, f"mark_as_{state}")
        if self.does(move(note.id), if_=note.state == state or free[state]) is not None:
            note.state = state

    @known("notes")
    @rule(n=N, share=SHARE)
    def refund(self, n: int, share: str) -> None:
        note = one_of(self.book.notes, n, lambda each: each.state == "open" and self.book.left(each))
        amount = part(self.book.left(note), share)
        fits = note.state == "open" and amount <= self.book.left(note)
        call = self.shop.credit_notes.create_refund(note.id, {"date": DAY, "amount": amount, "refund_mode": "cash"})
        if made := self.does(call, if_=fits):
            note.refunds[str(made.creditnote_refund_id)] = amount
