# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BillPayment`."""

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
class BillPayment(ResponseModel):
    """A payment of a bill, with what it pays of it.

    Attributes:
        bill_payment_id: Identifies the part of the payment for the bill.
        payment_id: Identifies the payment.
        bill_id: The bill.
        payment_mode: How it was paid, `Cash` for instance.
        payment_number: Number that people know the payment by.
        date: Day of the payment.
        exchange_rate: Price of one unit of the currency in the organization's.
        amount: What it pays of the bill.
        paid_through_account_id: Account that the money came from.
        is_single_bill_payment: Whether it pays no other bill.
    """

    bill_payment_id: str = ""
    payment_id: str = ""
    bill_id: str = ""
    payment_mode: str | None = None
    payment_number: str | None = None
    description: str | None = None
    date: Date | None = None
    reference_number: str | None = None
    exchange_rate: float | None = None
    amount: float | None = None
    paid_through_account_id: str | None = None
    paid_through_account_name: str | None = None
    is_single_bill_payment: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.bill_payment_id = v if type(v := get("bill_payment_id")) is str else identifier(v, self, "bill_payment_id")
        self.payment_id = v if type(v := get("payment_id")) is str else identifier(v, self, "payment_id")
        self.bill_id = v if type(v := get("bill_id")) is str else identifier(v, self, "bill_id")
        self.payment_mode = (v if type(v) is str else text(v, self, "payment_mode")) if (v := get("payment_mode")) else None
        self.payment_number = (v if type(v) is str else text(v, self, "payment_number")) if (v := get("payment_number")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.paid_through_account_id = (
            (v if type(v) is str else text(v, self, "paid_through_account_id")) if (v := get("paid_through_account_id")) else None
        )
        self.paid_through_account_name = (
            (v if type(v) is str else text(v, self, "paid_through_account_name")) if (v := get("paid_through_account_name")) else None
        )
        self.is_single_bill_payment = (
            (v if type(v) is bool else flag(v, self, "is_single_bill_payment")) if (v := get("is_single_bill_payment")) or v == 0 else None
        )
        return self
