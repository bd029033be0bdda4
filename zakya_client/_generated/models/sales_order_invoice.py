# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An invoice made from a sales order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
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
        self = cls.__new__(cls)
        self._wire = data
        self.invoice_id = (v or None) if (v := get("invoice_id")).__class__ is str else wire.text(v, self, "invoice_id")
        self.invoice_number = (v or None) if (v := get("invoice_number")).__class__ is str else wire.text(v, self, "invoice_number")
        self.reference_number = (v or None) if (v := get("reference_number")).__class__ is str else wire.text(v, self, "reference_number")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.date = wire.date(get("date"), self, "date")
        self.due_date = wire.date(get("due_date"), self, "due_date")
        self.total = v if (v := get("total")).__class__ is float else wire.number(v, self, "total")
        self.balance = v if (v := get("balance")).__class__ is float else wire.number(v, self, "balance")
        return self
