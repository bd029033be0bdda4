# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditedBill`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class CreditedBill(ResponseModel):
    """A bill that a vendor credit pays, with the amount.

    Attributes:
        vendor_credit_bill_id: Identifies the part of the vendor credit for the bill.
        vendor_credit_id: The vendor credit.
        bill_id: The bill.
        date: Day when it was applied.
        amount: What it pays of the bill.
    """

    vendor_credit_bill_id: str = ""
    vendor_credit_id: str | None = None
    bill_id: str = ""
    bill_number: str | None = None
    date: Date | None = None
    amount: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.vendor_credit_bill_id = v if type(v := get("vendor_credit_bill_id")) is str else identifier(v, self, "vendor_credit_bill_id")
        self.vendor_credit_id = (v if type(v) is str else text(v, self, "vendor_credit_id")) if (v := get("vendor_credit_id")) else None
        self.bill_id = v if type(v := get("bill_id")) is str else identifier(v, self, "bill_id")
        self.bill_number = (v if type(v) is str else text(v, self, "bill_number")) if (v := get("bill_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        return self
