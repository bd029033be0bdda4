# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BillVendorCredit`."""

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
class BillVendorCredit(ResponseModel):
    """A vendor credit that pays a bill.

    Attributes:
        vendor_credit_bill_id: Identifies the part of the vendor credit for the bill.
        vendor_credit_id: Identifies the vendor credit.
        date: Day when it was applied.
        amount: What it pays of the bill.
    """

    vendor_credit_bill_id: str = ""
    vendor_credit_id: str = ""
    vendor_credit_number: str | None = None
    date: Date | None = None
    amount: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.vendor_credit_bill_id = v if type(v := get("vendor_credit_bill_id")) is str else identifier(v, self, "vendor_credit_bill_id")
        self.vendor_credit_id = v if type(v := get("vendor_credit_id")) is str else identifier(v, self, "vendor_credit_id")
        self.vendor_credit_number = (
            (v if type(v) is str else text(v, self, "vendor_credit_number")) if (v := get("vendor_credit_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        return self
