# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteAppliedInvoice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class CreditNoteAppliedInvoice(ResponseModel):
    """An invoice that a credit note pays, in rows.

    Attributes:
        invoice_id: The invoice.
        amount_applied: What the credit note pays of it.
    """

    invoice_id: str = ""
    invoice_number: str | None = None
    amount_applied: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.invoice_id = v if type(v := get("invoice_id")) is str else identifier(v, self, "invoice_id")
        self.invoice_number = (v if type(v) is str else text(v, self, "invoice_number")) if (v := get("invoice_number")) else None
        self.amount_applied = (
            (v if type(v) is float else number(v, self, "amount_applied")) if (v := get("amount_applied")) or v == 0 else None
        )
        return self
