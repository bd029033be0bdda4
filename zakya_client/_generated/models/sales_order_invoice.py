# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderInvoice`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.wire import Answer, date, number, text


@define(eq=False, repr=False)
class SalesOrderInvoice(Answer):
    """An invoice made from a sales order.

    Attributes:
        invoice_id: Identifies the invoice.
        status: State of the invoice, `paid` for instance.
        date: Day of the invoice.
        due_date: Last day to pay.
        balance: What is still to be paid.
    """

    invoice_id: str | None = None
    invoice_number: str | None = None
    reference_number: str | None = None
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
        if v := get("invoice_id"):
            self.invoice_id = v if type(v) is str else text(v, self, "invoice_id")
        if v := get("invoice_number"):
            self.invoice_number = v if type(v) is str else text(v, self, "invoice_number")
        if v := get("reference_number"):
            self.reference_number = v if type(v) is str else text(v, self, "reference_number")
        if v := get("status"):
            self.status = v if type(v) is str else text(v, self, "status")
        if (v := get("date")) is not None:
            self.date = date(v, self, "date")
        if (v := get("due_date")) is not None:
            self.due_date = date(v, self, "due_date")
        if (v := get("total")) or v == 0:
            self.total = v if type(v) is float else number(v, self, "total")
        if (v := get("balance")) or v == 0:
            self.balance = v if type(v) is float else number(v, self, "balance")
        return self
