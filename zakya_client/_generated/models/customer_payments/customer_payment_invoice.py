# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CustomerPaymentInvoice`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class CustomerPaymentInvoice(ResponseModel):
    """An invoice that a payment pays.

    Attributes:
        invoice_payment_id: Identifies that part of the payment, for `invoices.delete_payment`.
        invoice_id: The invoice.
        date: Day of the invoice.
        invoice_amount: Total of the invoice.
        amount_applied: How much of the payment goes to it.
        balance_amount: What is still to be paid of it.
        tax_amount_withheld: Tax that the customer kept back.
        discount_amount: Discount for paying early.
        is_early_payment_discount_applicable: Whether paying early earns a discount.
        total: Total of the invoice.
        balance: What is still to be paid of it.
        due_date: Day when the invoice is due.
        price_precision: Digits after the decimal point.
        apply_date: Day when the payment was applied.
        allow_partial_payments: Whether the invoice can be paid in parts online.
        invoice_installments: Only empty lists were seen.
        installments: Only empty lists were seen.
    """

    invoice_payment_id: str = ""
    invoice_id: str = ""
    invoice_number: str | None = None
    date: Date | None = None
    invoice_amount: float | None = None
    amount_applied: float | None = None
    balance_amount: float | None = None
    invoice_customer_id: str | None = None
    invoice_customer_name: str | None = None
    tax_amount_withheld: float | None = None
    discount_amount: float | None = None
    is_early_payment_discount_applicable: bool | None = None
    total: float | None = None
    balance: float | None = None
    due_date: Date | None = None
    price_precision: int | None = None
    apply_date: Date | None = None
    allow_partial_payments: bool | None = None
    invoice_installments: list[Any] = NONE
    installments: list[Any] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.invoice_payment_id = v if type(v := get("invoice_payment_id")) is str else identifier(v, self, "invoice_payment_id")
        self.invoice_id = v if type(v := get("invoice_id")) is str else identifier(v, self, "invoice_id")
        self.invoice_number = (v if type(v) is str else text(v, self, "invoice_number")) if (v := get("invoice_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.invoice_amount = (
            (v if type(v) is float else number(v, self, "invoice_amount")) if (v := get("invoice_amount")) or v == 0 else None
        )
        self.amount_applied = (
            (v if type(v) is float else number(v, self, "amount_applied")) if (v := get("amount_applied")) or v == 0 else None
        )
        self.balance_amount = (
            (v if type(v) is float else number(v, self, "balance_amount")) if (v := get("balance_amount")) or v == 0 else None
        )
        self.invoice_customer_id = (
            (v if type(v) is str else text(v, self, "invoice_customer_id")) if (v := get("invoice_customer_id")) else None
        )
        self.invoice_customer_name = (
            (v if type(v) is str else text(v, self, "invoice_customer_name")) if (v := get("invoice_customer_name")) else None
        )
        self.tax_amount_withheld = (
            (v if type(v) is float else number(v, self, "tax_amount_withheld")) if (v := get("tax_amount_withheld")) or v == 0 else None
        )
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.is_early_payment_discount_applicable = (
            (v if type(v) is bool else flag(v, self, "is_early_payment_discount_applicable"))
            if (v := get("is_early_payment_discount_applicable")) or v == 0
            else None
        )
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.due_date = None if (v := get("due_date")) is None else date(v, self, "due_date")
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.apply_date = None if (v := get("apply_date")) is None else date(v, self, "apply_date")
        self.allow_partial_payments = (
            (v if type(v) is bool else flag(v, self, "allow_partial_payments")) if (v := get("allow_partial_payments")) or v == 0 else None
        )
        self.invoice_installments = array(anything, v, self, "invoice_installments") if (v := get("invoice_installments")) else []
        self.installments = array(anything, v, self, "installments") if (v := get("installments")) else []
        return self
