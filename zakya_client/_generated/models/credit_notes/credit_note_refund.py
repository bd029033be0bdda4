# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteRefund`."""

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
class CreditNoteRefund(ResponseModel):
    """Money of a credit note that the customer got back.

    Attributes:
        creditnote_refund_id: Identifies the refund.
        creditnote_id: The credit note.
        date: Day of the refund.
        refund_mode: How it was paid, `cash` for instance.
        amount_bcy: Amount in the organization's currency.
        amount_fcy: Amount in the document's currency.
        exchange_rate: Price of one unit of the currency in the organization's.
    """

    creditnote_refund_id: str = ""
    creditnote_id: str = ""
    creditnote_number: str | None = None
    date: Date | None = None
    refund_mode: str | None = None
    reference_number: str | None = None
    amount: float | None = None
    amount_bcy: float | None = None
    amount_fcy: float | None = None
    exchange_rate: float | None = None
    customer_name: str | None = None
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.creditnote_refund_id = v if type(v := get("creditnote_refund_id")) is str else identifier(v, self, "creditnote_refund_id")
        self.creditnote_id = v if type(v := get("creditnote_id")) is str else identifier(v, self, "creditnote_id")
        self.creditnote_number = (v if type(v) is str else text(v, self, "creditnote_number")) if (v := get("creditnote_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.refund_mode = (v if type(v) is str else text(v, self, "refund_mode")) if (v := get("refund_mode")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.amount_bcy = (v if type(v) is float else number(v, self, "amount_bcy")) if (v := get("amount_bcy")) or v == 0 else None
        self.amount_fcy = (v if type(v) is float else number(v, self, "amount_fcy")) if (v := get("amount_fcy")) or v == 0 else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        return self
