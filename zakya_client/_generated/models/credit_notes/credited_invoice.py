# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditedInvoice`."""

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
class CreditedInvoice(ResponseModel):
    """An invoice that a credit note pays, with the amount.

    Attributes:
        creditnote_invoice_id: Identifies the part of the credit note for the invoice.
        creditnote_id: The credit note.
        invoice_id: The invoice.
        date: Day when it was applied.
        credited_amount: What it pays of the invoice.
    """

    creditnote_invoice_id: str = ""
    creditnote_id: str = ""
    creditnote_number: str | None = None
    invoice_id: str = ""
    invoice_number: str | None = None
    date: Date | None = None
    credited_amount: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.creditnote_invoice_id = v if type(v := get("creditnote_invoice_id")) is str else identifier(v, self, "creditnote_invoice_id")
        self.creditnote_id = v if type(v := get("creditnote_id")) is str else identifier(v, self, "creditnote_id")
        self.creditnote_number = (v if type(v) is str else text(v, self, "creditnote_number")) if (v := get("creditnote_number")) else None
        self.invoice_id = v if type(v := get("invoice_id")) is str else identifier(v, self, "invoice_id")
        self.invoice_number = (v if type(v) is str else text(v, self, "invoice_number")) if (v := get("invoice_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.credited_amount = (
            (v if type(v) is float else number(v, self, "credited_amount")) if (v := get("credited_amount")) or v == 0 else None
        )
        return self
