"""Invoices: what customers have to pay, of an order or on its own, and what was paid, credited and written off."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from zakya_client.emulator.answers import conflict, invalid, missing, not_found
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine import Balance, Document, Lines, Move, Reference, Series, States, balances
from zakya_client.emulator.engine.files import documents
from zakya_client.emulator.engine.paperwork import content, send
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.verbs import STANDARD_OF_ALL
from zakya_client.emulator.fields import Record

PAYMENTS = "customer_payments retainer_invoices"
UNPAID = ("sent", "overdue", "partially_paid")


def _has_status(invoice: Record, wanted: str) -> bool:
    status = wanted.strip().lower()
    return status == "all" or invoice["status"] in (UNPAID if status == "unpaid" else (status,))


INVOICES = Document(
    "invoices",
    number=Series("invoice_number", "INV"),
    party=Reference(
        "customer_id",
        to="contacts",
        copies={"customer_name": "contact_name", "company_name": "company_name", "email": "email"},
        shown="billing_address shipping_address",
    ),
    references=(
        Reference(
            "salesorder_id", to="sales_orders", parent=True, lists="invoices",
            copies={"salesorder_number": "salesorder_number"},
        ),
    ),
    lines=Lines(of="salesorder_item_id", within="quantity_invoiced", free=True),
    states=States(
        "draft",
        mark_as_sent=("draft approved", "sent"),
        mark_as_void=Move("void", unused=True),
        mark_as_draft=("void", "draft"),
    ),
    balance=Balance(open="sent", settled="paid", partly="partially_paid", overdue="overdue", payments=PAYMENTS),
    in_use="Invoices that have payments or credits cannot be deleted.",
    custom="cf_delivery_note",
    ignored="status reason",
    defaults={"salesorder_id": "", "payment_terms": 0, "payment_terms_label": "Due on Receipt", "last_payment_date": ""},
    search="invoice_number reference_number customer_name",
    filters={"status": _has_status},
    named={
        "Status.Unpaid": lambda _, invoice: invoice["status"] in UNPAID,
        "Status.OverDue": lambda _, invoice: invoice["status"] == "overdue",
        "Date.PaymentExpectedDate": lambda _, invoice: bool(invoice.get("payment_expected_date")),
    },
    usual={
        "invoice_source": "Api", "transaction_type": "renewal", "payment_reminder_enabled": True,
        "allow_partial_payments": True, "Invoice.documents": [], "lock_details": {"can_lock": False},
        "can_send_invoice_sms": True, "line_item_category": "line_item", "discount_type": "item_level",
        "early_payment_discount_due_days": "", "tax_type": "tax", "product_type": "goods",
    },
    when_set={"line_items": "serial_numbers batches storages is_combo_product combo_type image_id"},
    columns="invoice_number date due_date customer_name total balance status invoice_id",
)  # fmt: skip


@INVOICES.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Refuse what the state or the order forbids, and find the day when it is due by the payment terms."""
    after = {**before, **changes}
    is_new = "invoice_id" not in before
    if before["_state"] == "void":
        raise conflict("An invoice that is void cannot be changed.")
    if not is_new and changes.get("customer_id", before["customer_id"]) != before["customer_id"]:
        INVOICES.check_unused(shop, before, "given to another customer")
    if order_id := after["salesorder_id"]:
        order = shop.sales_orders[order_id]
        if is_new and order["_state"] != "confirmed":
            raise conflict("Invoices can be created for confirmed sales orders only.")
        if after["customer_id"] != order["customer_id"]:
            raise conflict("The invoice of a sales order is for the customer of that order.")
    customer = shop.contacts.find(after["customer_id"]) if is_new else {}
    terms = {
        key: customer[key] for key in ("payment_terms", "payment_terms_label") if customer.get(key) not in (None, "")
    }
    more: Record = {} if "payment_terms" in changes else terms
    if not changes.get("due_date") and (is_new or {"date", "payment_terms"} & changes.keys()):
        days = max(0, int({**after, **more}["payment_terms"] or 0))
        more["due_date"] = (date.fromisoformat(after["date"]) + timedelta(days=days)).isoformat()
    if {**after, **more}["due_date"] < after["date"]:
        raise invalid("due_date")
    return more


@INVOICES.hook
def moving(shop: Shop, invoice: Record, state: str) -> None:
    """Note a change of state in the history, and the day when the invoice is sent."""
    if state == "void" and invoice["write_off_amount"]:
        raise conflict("An invoice that is written off cannot be marked as void.")
    INVOICES.remark(shop, invoice, f"Invoice marked as {state.replace('_', ' ')}.")
    if state == "sent":
        shop.invoices.change(invoice, {"issued_date": shop.today()})


@INVOICES.hook
def derive(shop: Shop, invoice: Record) -> Record:
    """Return what follows from the status and the payments."""
    paid = [each["date"] for each in _applied(shop, invoice) if each["source"] in PAYMENTS.split()]
    return {
        "last_payment_date": max(paid, default=""), "current_sub_status": invoice["status"],
        "invoice_url": f"https://example.com/secure?CInvoiceID={invoice['invoice_id']}",
    }  # fmt: skip


def _applied(shop: Shop, invoice: Record) -> list[Record]:
    return balances.applications(shop, target=invoice["invoice_id"])


@INVOICES.hook
def rows(shop: Shop, invoice: Record) -> Record:
    """Return what rows call otherwise, and how far off the last day is."""
    customer = shop.contacts.find(invoice["customer_id"])
    addresses = {
        which: {**address, "zipcode": address.get("zip", "")}
        for which in ("billing_address", "shipping_address")
        if (address := invoice.get(which) or customer.get(which) or {})
    }
    return {
        **addresses, "created_by": invoice["created_by_name"], "updated_time": invoice["last_modified_time"],
        "phone": customer.get("phone", ""), "country": addresses.get("billing_address", {}).get("country", ""),
        "due_days": _due_days(shop, invoice) if invoice["status"] in UNPAID else "",
    }  # fmt: skip


def _due_days(shop: Shop, invoice: Record) -> str:
    days = (date.fromisoformat(invoice["due_date"]) - date.fromisoformat(shop.today())).days
    if days == 0:
        return "Due Today"
    return f"Due in {days} days" if days > 0 else f"Overdue by {-days} days"


@INVOICES.hook
def detail(shop: Shop, invoice: Record) -> Record:
    """Return the order, the people, the files, and what the customer owes."""
    customer = shop.contacts.find(invoice["customer_id"])
    owed = {"customer_id": invoice["customer_id"]}
    people = [shop.contact_persons.find(each) for each in invoice["contact_persons"]]
    sales_order = shop.sales_orders.find(invoice["salesorder_id"])
    return {
        "price_precision": shop.precision, "documents": documents(invoice.get("attachments", [])),
        "salesorders": [sales_order] if sales_order else [],
        "customer_default_billing_address": customer.get("billing_address") or {},
        "contact_persons_details": people,
        "contact_persons_associated": [
            {**each, "contact_person_name": each.get("first_name", ""), "contact_person_email": each.get("email", ""),
             "communication_preference": {"is_email_enabled": True}}
            for each in people
        ],
        "contact": {
            "customer_balance": balances.left(shop, "invoices", **owed), "credit_limit": 0,
            "unused_customer_credits": balances.left(shop, "credit_notes", **owed),
            "is_credit_limit_migration_completed": True,
        },
    }  # fmt: skip


@INVOICES.hook
def line(shop: Shop, _: Record, line: Record) -> Record:
    """Return what a line tells about its item."""
    item = shop.items.find(line["item_id"])
    stock = ("stock_on_hand", "available_stock", "committed_stock", "available_for_sale_stock")
    counted = {key: item.get(key, "") if item.get("track_inventory") else "" for key in stock}
    return {
        **counted, "bcy_rate": line["rate"], "sales_rate": item.get("rate", 0.0),
        "purchase_rate": item.get("purchase_rate", ""),
        "mapped_items": [{**part, "quantity": part["quantity"] * line["quantity"]} for part in item.get("mapped_items", [])],
    }  # fmt: skip


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
    text = f"{mail['body']} {left} of {invoice['invoice_number']} are due since {invoice['due_date']}."
    return {**mail, "subject": f"Payment reminder for {invoice['invoice_number']}", "body": text}


def _reminders(*, enabled: bool) -> Any:
    def turn(shop: Shop, invoice: Record, _: Call) -> None:
        shop.invoices.change(invoice, {"payment_reminder_enabled": enabled, "last_modified_time": shop.now()})

    return turn


INVOICES.verbs["enable_payment_reminder"] = _reminders(enabled=True)
INVOICES.verbs["disable_payment_reminder"] = _reminders(enabled=False)


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


@INVOICES.verb
def list_payments(shop: Shop, invoice: Record, _: Call) -> list[Record]:
    """Return what payments and retainers paid of an invoice."""
    return [_payment(shop, each) for each in _applied(shop, invoice) if each["source"] in PAYMENTS.split()]


def _payment(shop: Shop, application: Record) -> Record:
    payment = shop.kinds[application["source"]].find(shop, application["source_id"])
    alone = len(balances.applications(shop, source=application["source_id"])) == 1
    return {
        "payment_mode": "retainer" if application["source"] == "retainer_invoices" else "", **payment,
        "payment_id": application["source_id"], "invoice_id": application["target_id"],
        "invoice_payment_id": application["application_id"], "date": application["date"],
        "amount": application["amount"], "is_single_invoice_payment": alone,
    }  # fmt: skip


@INVOICES.verb
def list_applied_credits(shop: Shop, invoice: Record, _: Call) -> list[Record]:
    """Return what credit notes paid of an invoice."""
    return [
        {
            "creditnote_id": each["source_id"], "creditnotes_invoice_id": each["application_id"],
            "creditnotes_number": shop.kinds[each["source"]].find(shop, each["source_id"]).get("creditnote_number", ""),
            "credited_date": each["date"], "amount_applied": each["amount"],
        }
        for each in _applied(shop, invoice)
        if each["source"] not in PAYMENTS.split()
    ]  # fmt: skip


@INVOICES.verb
def apply_credits(shop: Shop, invoice: Record, call: Call) -> None:
    """Pay an invoice with credit notes, and with what is left of payments and retainers."""
    values = call.values()
    rows = [
        (source, row)
        for key, source in (("invoice_payments", PAYMENTS), ("apply_creditnotes", "credit_notes"))
        for row in values.get(key) or ()
    ]
    if not rows:
        raise missing("apply_creditnotes")
    for sources, row in rows:
        name = "creditnote_id" if sources == "credit_notes" else "payment_id"
        if not row.get(name):
            raise missing(name)
        known = [each for each in sources.split() if each in shop.kinds and row[name] in shop.kinds[each].store(shop)]
        if not known:
            raise not_found("Credit note" if name == "creditnote_id" else "Payment")
        target = ("invoices", invoice["invoice_id"])
        balances.apply(shop, (known[0], row[name]), target, row.get("amount_applied") or 0.0)


def _taken_off(shop: Shop, invoice: Record, call: Call, name: str, *, payment: bool) -> None:
    """Take an application of an invoice back, which has to be of the kind that the path names."""
    application = shop.applications.find(call.path[name])
    if not application or (application["source"] in PAYMENTS.split()) is not payment:
        raise not_found("Payment" if payment else "Credit")
    balances.unapply(shop, application["application_id"], target=invoice["invoice_id"])


@INVOICES.verb
def delete_payment(shop: Shop, invoice: Record, call: Call) -> None:
    """Take a payment off an invoice; the money is left on the payment."""
    _taken_off(shop, invoice, call, "invoice_payment_id", payment=True)


@INVOICES.verb
def delete_applied_credit(shop: Shop, invoice: Record, call: Call) -> None:
    """Take a credit off an invoice; the credit note gets it back."""
    _taken_off(shop, invoice, call, "creditnotes_invoice_id", payment=False)


def seed(seeds: Seeds) -> None:
    """Make an invoice of each of the first orders' customers and items: a draft, one that is sent, one that is void."""
    shop = seeds.shop
    for number, order in enumerate(list(shop.sales_orders)[:3]):
        seeds.pass_time(7200)
        values: Record = {
            "customer_id": order["customer_id"], "payment_terms": 15 * number, "reference_number": f"REF-I-{number + 1}",
            "line_items": [
                {"item_id": line["item_id"], "quantity": line["quantity"], "rate": line["rate"]}
                for line in order["line_items"]
            ],
        }  # fmt: skip
        if number == 1:
            values["custom_fields"] = [{"api_name": "cf_delivery_note", "value": "By hand"}]
        invoice = INVOICES.create(shop, values)
        if number:
            INVOICES.change_state(shop, invoice, "mark_as_sent" if number == 1 else "mark_as_void")
