# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceCredit`."""

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
class InvoiceCredit(ResponseModel):
    """A credit note that was applied to an invoice.

    Attributes:
        creditnotes_invoice_id: Identifies the credit's part for the invoice.
        creditnote_id: Identifies the credit note.
        creditnotes_number: Number that people know the credit note by.
        credited_date: Day when it was applied.
        amount_applied: What it pays of the invoice.
    """

    creditnotes_invoice_id: str = ""
    creditnote_id: str = ""
    creditnotes_number: str | None = None
    credited_date: Date | None = None
    amount_applied: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.creditnotes_invoice_id = (
            v if type(v := get("creditnotes_invoice_id")) is str else identifier(v, self, "creditnotes_invoice_id")
        )
        self.creditnote_id = v if type(v := get("creditnote_id")) is str else identifier(v, self, "creditnote_id")
        self.creditnotes_number = (
            (v if type(v) is str else text(v, self, "creditnotes_number")) if (v := get("creditnotes_number")) else None
        )
        self.credited_date = None if (v := get("credited_date")) is None else date(v, self, "credited_date")
        self.amount_applied = (
            (v if type(v) is float else number(v, self, "amount_applied")) if (v := get("amount_applied")) or v == 0 else None
        )
        return self
