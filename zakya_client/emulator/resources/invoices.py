"""Invoices: what customers have to pay, of an order or on its own, and what was paid, credited and written off."""

from __future__ import annotations

from functools import partial

from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, Series, States, Tally
from zakya_client.emulator.engine.hooks import Call, Record, Seeds, Shop, balances, conflict, due, missing, not_found
from zakya_client.emulator.engine.paperwork import content, send
from zakya_client.emulator.engine.verbs import STANDARD_OF_ALL
from zakya_client.emulator.resources import sales_orders

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
        "draft", mark_as_sent=Move("sent", "draft approved", day="issued_date"),
        mark_as_void=Move("void", unused=True), mark_as_draft=("void", "draft")
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
INVOICES.hook(sales_orders.line)


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
def moving(_: Shop, invoice: Record, state: str) -> None:
    """Refuse to make an invoice void that is written off."""
    if state == "void" and invoice["write_off_amount"]:
        raise conflict("An invoice that is written off cannot be marked as void.")


@INVOICES.hook
def derive(shop: Shop, invoice: Record) -> Record:
    """Return what follows from the payments, and where the invoice can be seen."""
    days = [each["date"] for each in _applied(shop, invoice, "customer_payments")]
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
    paid = shop.customer_payments.having(customer_id=invoice["customer_id"])
    return {
        "salesorders": [order] if order else [],
        "unused_retainer_payments": sum(each["unused_amount"] for each in paid if each.get("retainerinvoice_id")),
        "customer_default_billing_address": customer.get("billing_address") or {},
    }


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


def _applied(shop: Shop, invoice: Record, source: str) -> list[Record]:
    return [each for each in balances.applications(shop, target=invoice["invoice_id"]) if each["source"] == source]


@INVOICES.verb
def list_payments(shop: Shop, invoice: Record, _: Call) -> list[Record]:
    """Return what payments pay of an invoice."""
    return [
        {
            **balances.linked(shop, each, "source"),
            "is_single_invoice_payment": len(balances.applications(shop, source=each["source_id"])) == 1,
        }
        for each in _applied(shop, invoice, "customer_payments")
    ]


@INVOICES.verb
def list_applied_credits(shop: Shop, invoice: Record, _: Call) -> list[Record]:
    """Return what credit notes pay of an invoice."""
    return [balances.linked(shop, each, "source") for each in _applied(shop, invoice, "credit_notes")]


@INVOICES.verb
def apply_credits(shop: Shop, invoice: Record, call: Call) -> None:
    """Pay an invoice with credit notes, and with what is left of payments."""
    values = call.values()
    paying = {"customer_payments": "invoice_payments", "credit_notes": "apply_creditnotes"}
    rows = [(source, row) for source, key in paying.items() for row in values.get(key) or ()]
    if not rows:
        raise missing("apply_creditnotes")
    for source, row in rows:
        key = shop.kinds[source].id
        if not row.get(key):
            raise missing(key)
        target = ("invoices", invoice["invoice_id"])
        balances.apply(shop, (source, row[key]), target, row.get("amount_applied") or 0.0)


def _take_off(source: str, noun: str, shop: Shop, invoice: Record, call: Call) -> None:
    """Take a payment or a credit off an invoice; the money is left on the payment, or on the credit note."""
    application_id = call.path[call.operation.path_names[-1]]
    if application_id not in [each["application_id"] for each in _applied(shop, invoice, source)]:
        raise not_found(noun)
    balances.unapply(shop, application_id)


INVOICES.verbs["delete_payment"] = partial(_take_off, "customer_payments", "Payment")
INVOICES.verbs["delete_applied_credit"] = partial(_take_off, "credit_notes", "Credit")


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
