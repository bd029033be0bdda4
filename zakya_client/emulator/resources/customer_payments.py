"""Customer payments: what customers paid, which invoices it pays, and what of it is left."""

from __future__ import annotations

from functools import partial

from zakya_client.emulator.engine import Balance, Reference, Resource, Series, States
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, balances, conflict, invalid

ACCOUNT = "Undeposited Funds"
# Ways to pay whose name in `filter_by` has two words, and in the payments one.
MODES = ("BankTransfer", "CreditCard", "GoogleCheckout", "BankRemittance", "TwoCheckout")


def _is_paid_by(mode: str, _: Shop, payment: Record) -> bool:
    return str(payment["payment_mode"]).replace(" ", "").replace("_", "").lower() == mode.lower()


CUSTOMER_PAYMENTS = Resource(
    "customer_payments",
    noun="Payment",
    id="payment_id",
    entity="customer_payment",
    number=Series("payment_number"),
    references=(
        Reference("customer_id", to="contacts", copies="customer_name=contact_name", shown="email"),
        Reference("location_id", to="locations", copies="location_name"),
        Reference("retainerinvoice_id", to="retainer_invoices", lists="payments"),
    ),
    states=States("success"),
    optional="invoices",  # an empty list is an advance
    balance=Balance(total="amount", left="unused_amount", open="success", settled="success", frees=True),
    custom="cf_received_by",
    defaults={"payment_status": "paid", "invoices": [], "template_name": "Standard"},
    usual={
        "account_type": "cash", "can_send_in_mail": True, "can_send_payment_sms": True,
        "is_payment_details_required": True, "CustomerPayment.documents": [], "lock_details": {"can_lock": False},
        "allow_partial_payments": "", "sales_channel": "",
    },
    when_set={"": "retainerinvoice_id", "rows": "invoice_number", "detail": "exceptions"},
    search="payment_number reference_number customer_name description",
    sort=("date", "D"),
    aliases={"notes": "description", "updated_time": "last_modified_time"},
    named={f"PaymentMode.{mode}": partial(_is_paid_by, mode) for mode in MODES},
    columns="payment_number date customer_name payment_mode amount unused_amount invoice_numbers payment_id",
)  # fmt: skip


@CUSTOMER_PAYMENTS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Check what is paid, and give back what the invoices of an older list got."""
    after = {**before, **changes}
    if (after["amount"] or 0.0) <= 0:
        raise invalid("amount")
    if "payment_id" in before:
        _check_changes(shop, changes, before)
    if after.get("retainerinvoice_id"):
        _check_retainer(shop, after, before)
    if "invoices" in changes and "payment_id" in before:
        for each in balances.applications(shop, source=before["payment_id"]):
            balances.unapply(shop, each["application_id"])
    more = {} if "payment_id" in before else _new(shop, changes)
    if account_id := changes.get("account_id"):
        names = {known: name for name, known in shop.accounts.items()}
        more["account_name"] = names.get(account_id, "")
    return more


def _new(shop: Shop, changes: Record) -> Record:
    known = {
        "date": shop.today(), "account_id": shop.accounts[ACCOUNT], "account_name": ACCOUNT, **shop.currency,
        "price_precision": shop.precision, "template_id": shop.template_id,
        "created_by": shop.organization["contact_name"], **shop.place(changes.get("location_id", "")),
    }  # fmt: skip
    return {key: value for key, value in known.items() if not changes.get(key)}


def _check_changes(shop: Shop, changes: Record, before: Record) -> None:
    """Refuse another customer for what is applied already, and another retainer invoice."""
    other = changes.get("customer_id", before["customer_id"]) != before["customer_id"]
    if other and "invoices" not in changes and balances.applications(shop, source=before["payment_id"]):
        raise conflict("The customer of a payment that is applied to invoices cannot be changed.")
    retainer_id = before.get("retainerinvoice_id", "")
    if changes.get("retainerinvoice_id", retainer_id) != retainer_id:
        raise conflict("The retainer invoice of a payment cannot be changed.")


def _check_retainer(shop: Shop, after: Record, before: Record) -> None:
    retainer = shop.retainer_invoices[after["retainerinvoice_id"]]
    if retainer["customer_id"] != after["customer_id"]:
        raise conflict("A retainer invoice is paid by its own customer only.")
    if retainer["_state"] != "sent":
        raise conflict(f"A retainer invoice that is {retainer['status']} cannot be paid.")
    if after["amount"] > retainer["balance"] + (before.get("amount", 0.0) if "payment_id" in before else 0.0):
        raise conflict("The amount is more than the balance of the retainer invoice.")


@CUSTOMER_PAYMENTS.hook
def written(shop: Shop, payment: Record) -> None:
    """Pay the invoices that a request names."""
    wanted = payment["invoices"]
    shop.customer_payments.change(payment, {"invoices": []})
    for row in wanted:
        balances.apply(
            shop, ("customer_payments", payment["payment_id"]), ("invoices", row["invoice_id"]),
            row["amount_applied"], payment["date"], tax_amount_withheld=row.get("tax_amount_withheld") or 0.0,
        )  # fmt: skip


@CUSTOMER_PAYMENTS.hook
def derive(shop: Shop, payment: Record) -> Record:
    """Return what follows from the invoices that a payment pays."""
    applied = balances.applications(shop, source=payment["payment_id"])
    numbers = [balances.linked(shop, each, "target").get("invoice_number", "") for each in applied]
    return {
        "invoice_numbers": ", ".join(numbers),
        "tax_amount_withheld": sum(each.get("tax_amount_withheld", 0.0) for each in applied),
        "payment_type": "Retainer Payment" if payment.get("retainerinvoice_id") else "Invoice Payment",
    }


@CUSTOMER_PAYMENTS.hook
def shown(shop: Shop, payment: Record) -> Record:
    """Return the amounts in the organization's currency, what is written for people, and the invoices that are paid."""
    applied = balances.applications(shop, source=payment["payment_id"])
    return {
        "bcy_amount": payment["amount"], "bcy_unused_amount": payment["unused_amount"],
        "bcy_refunded_amount": payment["amount_refunded"], "payment_mode_formatted": payment["payment_mode"],
        "payment_number_suffix": payment["payment_number"], "invoices": [_paid(shop, each) for each in applied],
    }  # fmt: skip


def _paid(shop: Shop, application: Record) -> Record:
    day = shop.invoices[application["target_id"]]["date"]
    own = {"date": day, "price_precision": shop.precision, "allow_partial_payments": ""}
    return {**balances.linked(shop, application, "target"), **own}


def seed(seeds: Seeds) -> None:
    """Pay half of a retainer invoice, and an advance."""
    shop = seeds.shop
    customer = next(iter(shop.contacts))["contact_id"]
    paid = {"payment_mode": "cash", "description": "Paid at the counter"}
    for retainer in shop.retainer_invoices.having(_state="sent"):
        own = {"customer_id": retainer["customer_id"], "retainerinvoice_id": retainer["retainerinvoice_id"]}
        check = {"payment_mode": "check", "reference_number": "CHQ-0001", "amount": retainer["total"] / 2}
        CUSTOMER_PAYMENTS.create(shop, {**paid, **own, **check})
    custom = [{"api_name": "cf_received_by", "value": "Asha"}]
    CUSTOMER_PAYMENTS.create(shop, {**paid, "customer_id": customer, "amount": 500.0, "custom_fields": custom})
