# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CustomerPaymentUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.customer_payments.customer_payment_invoice_input import CustomerPaymentInvoiceInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CustomerPaymentUpdate(RequestModel):
    """Changes to a payment.

    Attributes:
        payment_mode: How it was paid, `cash` or `check` for instance.
        date: Day of the payment.
        invoices: Invoices to apply it to.
        exchange_rate: Price of one unit of the currency in the organization's.
        payment_form: How it was paid, for the tax office (Mexico).
        bank_charges: What the bank kept.
        account_id: Account to book the money to.
        tax_account_id: Account to book withheld tax to.
        retainerinvoice_id: Retainer invoice to pay; `invoices` is empty then.
    """

    customer_id: str | int | Unset | None = UNSET
    payment_mode: str | Unset | None = UNSET
    amount: float | Decimal | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    invoices: Sequence[CustomerPaymentInvoiceInput | Mapping[str, Any]] | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    payment_form: str | Unset | None = UNSET
    bank_charges: float | Decimal | Unset | None = UNSET
    account_id: str | int | Unset | None = UNSET
    tax_account_id: str | int | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    retainerinvoice_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "customer_id": Field("customer_id", encode.identifier),
        "payment_mode": Field("payment_mode", encode.text(100)),
        "amount": Field("amount", encode.number),
        "date": Field("date", encode.day),
        "reference_number": Field("reference_number", encode.text()),
        "description": Field("description", encode.text()),
        "invoices": Field("invoices", encode.array(encode.record(lambda: CustomerPaymentInvoiceInput))),
        "exchange_rate": Field("exchange_rate", encode.number),
        "payment_form": Field("payment_form", encode.text()),
        "bank_charges": Field("bank_charges", encode.number),
        "account_id": Field("account_id", encode.identifier),
        "tax_account_id": Field("tax_account_id", encode.identifier),
        "location_id": Field("location_id", encode.identifier),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "retainerinvoice_id": Field("retainerinvoice_id", encode.identifier),
    }
