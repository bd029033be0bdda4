"""Invoices: what customers have to pay, of an order or on its own, and what was paid, credited and written off."""

from __future__ import annotations

from functools import partial

from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, Series, States, Tally
from zakya_client.emulator.engine.hooks import Call, Record, Seeds, Shop, balances, conflict, due, missing, not_found
from zakya_client.emulator.engine.paperwork import content, send
from zakya_client.emulator.engine.verbs import STANDARD_OF_ALL
from zakya_client.emulator.resources.sales_orders import line as order_line

UNPAID = ("sent", "overdue", "partially_paid")


def _has_status(invoice: Record, wanted: str) -> bool:
    status = wanted.strip().lower()
    return status == "all" or invoice["status"] in (UNPAID if status == "unpaid" else (status,))


INVOICES = Document(
    "invoices",
    number=Series("invoice_number", "INV"),
    party=Reference("customer_id", to="contacts", copies="customer_name=contact_name company_name email",
                    shown="billing_address shipping_address"),
    references=(
        Reference("salesorder_id", to="sales_orders", parent=True, lists="invoices",
                  copies="salesorder_number"),
    ),
    lines=Lines(
        of="salesorder_item_id", free=True,
        tallies={"quantity_credited": Tally("credit_notes", "invoice_item_id")}
    ),
    states=States(
        "draft", mark_as_sent=("draft approved", "sent"), mark_as_void=Move("void", unused=True),
        mark_as_draft=("void", "draft")
    ),
    balance=Balance(open="sent", settled="paid", partly="partially_paid", overdue="overdue"),
    in_use="Invoices that have payments or credits cannot be deleted.",
    custom="cf_delivery_note",
    defaults={"salesorder_id": "", "payment_terms": 0, "payment_terms_label": "Due on Receipt"},
    search="invoice_number reference_number customer_name",
    filters={"status": _has_status},
    named={
        "Status.Unpaid": lambda _, invoice: invoice["status"] in UNPAID,
        "Status.OverDue": lambda _, invoice: invoice["status"] == "overdue",
        "Date.PaymentExpectedDate": lambda _, invoice: bool(invoice.get("payment_expected_date")),
    },
    usual={
        "invoice_source": "Api", "transaction_type": "renewal", "payment_reminder_enabled": True,
        "allow_partial_payments": True, "documents": "", "Invoice.documents": [], "InvoiceLineItem.documents": [],
        "time_entry_ids": [], "is_backorder": "", "product_type": "goods",
    },
    when_set={"line_items": "serial_numbers batches storages is_combo_product combo_type image_id"},
    columns="invoice_number date due_date customer_name total balance status invoice_id",
)  # fmt: skip


@INVOICES.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Refuse what the state or the order forbids, and find the day when it is due by the payment terms."""
    after, is_new = {**before, **changes}, "invoice_id" not in before
    if before["_state"] == "sent" and "line_items" in changes and not changes.get("reason"):
        raise missing("reason")
    if after["salesorder_id"]:
        order = shop.sales_orders[after["salesorder_id"]]
        if is_new and order["_state"] != "confirmed":
            raise conflict("Invoices can be created for confirmed sales orders only.")
        if after["customer_id"] != order["customer_id"]:
            raise conflict("The invoice of a sales order is for the customer of that order.")
    return due.last_day(changes, before, shop.contacts.find(after["customer_id"]), is_new=is_new)


@INVOICES.hook
def moving(shop: Shop, invoice: Record, state: str) -> None:
    """Remember the day when the invoice is sent; what is written off can't be void."""
    if state == "void" and invoice["write_off_amount"]:
        raise conflict("An invoice that is written off cannot be marked as void.")
    if state == "sent":
        shop.invoices.change(invoice, {"issued_date": shop.today()})


@INVOICES.hook
def derive(shop: Shop, invoice: Record) -> Record:
    """Return what follows from the payments, and where the invoice can be seen."""
    days = [each["date"] for each in _applied(shop, invoice, payments=True)]
    url = f"https://example.com/secure?CInvoiceID={invoice['invoice_id']}"
    return {"last_payment_date": max(days, default=""), "invoice_url": url}


@INVOICES.hook
def rows(shop: Shop, invoice: Record) -> Record:
    """Return what rows call otherwise, and how far off the last day is."""
    customer = shop.contacts.find(invoice["customer_id"])
    addresses = {
        each: invoice.get(each) or customer.get(each) or {} for each in ("billing_address", "shipping_address")
    }
    return {
        "phone": customer.get("phone", ""), "country": addresses["billing_address"].get("country", ""),
        "due_days": due.in_words(shop, invoice["due_date"]) if invoice["status"] in UNPAID else "",
        **{name: {**address, "zipcode": address.get("zip", "")} for name, address in addresses.items()},
    }  # fmt: skip


@INVOICES.hook
def detail(shop: Shop, invoice: Record) -> Record:
    """Return the sales order, and what is known of the customer."""
    order = shop.sales_orders.find(invoice["salesorder_id"])
    customer = shop.contacts.find(invoice["customer_id"])
    paid = [each for each in shop.customer_payments if each["customer_id"] == invoice["customer_id"]]
    return {
        "salesorders": [order] if order else [],
        "unused_retainer_payments": sum(each["unused_amount"] for each in paid if each.get("retainerinvoice_id")),
        "customer_default_billing_address": customer.get("billing_address") or {},
    }


@INVOICES.hook
def line(shop: Shop, invoice: Record, line: Record) -> Record:
    """Return what a line tells about its item: the stock, and the parts of a composite item."""
    item = shop.items.find(line["item_id"])
    counted = ("stock_on_hand", "available_stock", "committed_stock", "available_for_sale_stock")
    stock = {key: item[key] if item.get("track_inventory") else "" for key in counted}
    return {**order_line(shop, invoice, line), **stock, "purchase_rate": item.get("purchase_rate", "")}


@INVOICES.verb
def create(shop: Shop, call: Call) -> Record:
    """Keep an invoice, and mail it where the request says so."""
    invoice: Record = STANDARD_OF_ALL["create"](INVOICES, shop, call)
    if call.flag("send"):
        texts = {"subject": invoice.get("custom_subject"), "body": invoice.get("custom_body")}
        send(INVOICES, shop, invoice, {name: text for name, text in texts.items() if text}, [])
    return invoice


@INVOICES.verb
def get_payment_reminder_content(shop: Shop, invoice: Record, _: Call) -> Record:
    """Return the mail that reminds the customer."""
    mail = content(INVOICES, shop, invoice)
    left = f"{invoice['currency_code']} {invoice['balance']:.{shop.precision}f}"
    text = f"{mail['body']} {left} of {invoice['invoice_number']} are due on {invoice['due_date']}."
    return {**mail, "subject": f"Payment reminder for {invoice['invoice_number']}", "body": text}


def _set(changes: Record, shop: Shop, invoice: Record, _: Call) -> None:
    shop.invoices.change(invoice, {**changes, "last_modified_time": shop.now()})


INVOICES.verbs["enable_payment_reminder"] = partial(_set, {"payment_reminder_enabled": True})
INVOICES.verbs["disable_payment_reminder"] = partial(_set, {"payment_reminder_enabled": False})


@INVOICES.verb
def add_comment(shop: Shop, invoice: Record, call: Call) -> None:
    """Write a comment, or note the day when the customer means to pay."""
    values = call.values()
    day = values.pop("payment_expected_date", "")
    text = values.pop("description", "") or (f"Payment expected on {day}." if day else "")
    if not text:
        raise missing("description")
    INVOICES.remark(shop, invoice, text, by_people=True, **values)
    if day:
        shop.invoices.change(invoice, {"payment_expected_date": day, "last_modified_time": shop.now()})


# What pays an invoice: customer payments, those of retainer invoices among them, and credit notes


def _applied(shop: Shop, invoice: Record, *, payments: bool) -> list[Record]:
    found = balances.applications(shop, target=invoice["invoice_id"])
    return [each for each in found if (each["source"] == "customer_payments") is payments]


@INVOICES.verb
def list_payments(shop: Shop, invoice: Record, _: Call) -> list[Record]:
    """Return what payments pay of an invoice."""
    return [
        {
            **balances.linked(shop, each, "source"), "payment_id": each["source_id"], "date": each["date"],
            "invoice_id": invoice["invoice_id"], "invoice_payment_id": each["application_id"], "amount": each["amount"],
            "tax_amount_withheld": each.get("tax_amount_withheld", 0.0),
            "is_single_invoice_payment": len(balances.applications(shop, source=each["source_id"])) == 1,
        }
        for each in _applied(shop, invoice, payments=True)
    ]  # fmt: skip


@INVOICES.verb
def list_applied_credits(shop: Shop, invoice: Record, _: Call) -> list[Record]:
    """Return what credit notes pay of an invoice."""
    return [
        {
            "creditnote_id": each["source_id"], "creditnotes_invoice_id": each["application_id"],
            "creditnotes_number": balances.linked(shop, each, "source").get("creditnote_number", ""),
            "credited_date": each["date"], "amount_applied": each["amount"],
        }
        for each in _applied(shop, invoice, payments=False)
    ]  # fmt: skip


@INVOICES.verb
def apply_credits(shop: Shop, invoice: Record, call: Call) -> None:
    """Pay an invoice with credit notes, and with what is left of payments."""
    values = call.values()
    rows = [
        (source, name, row)
        for source, key, name in (
            ("customer_payments", "invoice_payments", "payment_id"),
            ("credit_notes", "apply_creditnotes", "creditnote_id"),
        )
        for row in values.get(key) or ()
    ]
    if not rows:
        raise missing("apply_creditnotes")
    for source, name, row in rows:
        if not row.get(name):
            raise missing(name)
        target = ("invoices", invoice["invoice_id"])
        balances.apply(shop, (source, row[name]), target, row.get("amount_applied") or 0.0)


@INVOICES.verb
def delete_payment(shop: Shop, invoice: Record, call: Call) -> None:
    """Take a payment off an invoice; the money is left on the payment."""
    _take_off(shop, invoice, call.path["invoice_payment_id"], payments=True)


@INVOICES.verb
def delete_applied_credit(shop: Shop, invoice: Record, call: Call) -> None:
    """Take a credit off an invoice; the credit note gets it back."""
    _take_off(shop, invoice, call.path["creditnotes_invoice_id"], payments=False)


def _take_off(shop: Shop, invoice: Record, application_id: str, *, payments: bool) -> None:
    if application_id not in [each["application_id"] for each in _applied(shop, invoice, payments=payments)]:
        raise not_found("Payment" if payments else "Credit")
    balances.unapply(shop, application_id)


def seed(seeds: Seeds) -> None:
    """Make a draft, an invoice that was sent and one that is void, each for the customer and items of an order."""
    shop = seeds.shop
    for number, order in enumerate(list(shop.sales_orders)[:3]):
        seeds.pass_time(7200)
        invoice = INVOICES.create(shop, {
            "customer_id": order["customer_id"], "payment_terms": 15 * number,
            "payment_terms_label": f"Net {15 * number}", "reference_number": f"REF-I-{number + 1}",
            "custom_fields": [{"api_name": "cf_delivery_note", "value": f"Note {number + 1}"}],
            "line_items": [
                {key: line[key] for key in ("item_id", "quantity", "rate")} for line in order["line_items"]
            ],
        })  # fmt: skip
        if number:
            INVOICES.change_state(shop, invoice, "mark_as_sent" if number == 1 else "mark_as_void")
