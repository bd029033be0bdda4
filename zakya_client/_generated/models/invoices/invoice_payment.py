# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoicePayment`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class InvoicePayment(ResponseModel):
    """A payment on an invoice.

    Attributes:
        invoice_payment_id: Identifies the payment's part for the invoice.
        payment_id: Identifies the payment.
        payment_number: Number that people know the payment by.
        invoice_id: The invoice.
        payment_mode: How it was paid, `cash` for instance.
        date: Day of the payment.
        exchange_rate: Price of one unit of the currency in the organization's.
        amount: What it pays of the invoice.
        tax_amount_withheld: Tax that the customer withheld.
        online_transaction_id: Number that the payment gateway gave it.
        is_single_invoice_payment: Whether it pays this invoice alone.
    """

    invoice_payment_id: str = ""
    payment_id: str = ""
    payment_number: str | None = None
    invoice_id: str = ""
    payment_mode: str | None = None
    description: str | None = None
    date: Date | None = None
    reference_number: str | None = None
    exchange_rate: float | None = None
    amount: float | None = None
    tax_amount_withheld: float | None = None
    online_transaction_id: str | None = None
    is_single_invoice_payment: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.invoice_payment_id = v if type(v := get("invoice_payment_id")) is str else identifier(v, self, "invoice_payment_id")
        self.payment_id = v if type(v := get("payment_id")) is str else identifier(v, self, "payment_id")
        self.payment_number = (v if type(v) is str else text(v, self, "payment_number")) if (v := get("payment_number")) else None
        self.invoice_id = v if type(v := get("invoice_id")) is str else identifier(v, self, "invoice_id")
        self.payment_mode = (v if type(v) is str else text(v, self, "payment_mode")) if (v := get("payment_mode")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.tax_amount_withheld = (
            (v if type(v) is float else number(v, self, "tax_amount_withheld")) if (v := get("tax_amount_withheld")) or v == 0 else None
        )
        self.online_transaction_id = (
            (v if type(v) is str else text(v, self, "online_transaction_id")) if (v := get("online_transaction_id")) else None
        )
        self.is_single_invoice_payment = (
            (v if type(v) is bool else flag(v, self, "is_single_invoice_payment"))
            if (v := get("is_single_invoice_payment")) or v == 0
            else None
        )
        return self
