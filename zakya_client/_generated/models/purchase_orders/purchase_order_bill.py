# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseOrderBill`."""

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
class PurchaseOrderBill(ResponseModel):
    """A bill for a purchase order.

    Attributes:
        bill_id: Identifies the bill.
        bill_number: Number that people know it by.
        date: Day of the bill.
        due_date: Last day to pay.
        balance: What is still to be paid.
    """

    bill_id: str = ""
    bill_number: str | None = None
    status: str | None = None
    date: Date | None = None
    due_date: Date | None = None
    total: float | None = None
    balance: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.bill_id = v if type(v := get("bill_id")) is str else identifier(v, self, "bill_id")
        self.bill_number = (v if type(v) is str else text(v, self, "bill_number")) if (v := get("bill_number")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.due_date = None if (v := get("due_date")) is None else date(v, self, "due_date")
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        return self
