# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `RetainerInvoicePayment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    number,
)


@define(eq=False, repr=False)
class RetainerInvoicePayment(ResponseModel):
    """A payment that a retainer invoice got.

    Attributes:
        payment_id: The customer's payment.
        unused_payment_amount: What of it can still be applied to invoices, with `invoices.apply_credits`.
    """

    payment_id: str = ""
    amount: float | None = None
    unused_payment_amount: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.payment_id = v if type(v := get("payment_id")) is str else identifier(v, self, "payment_id")
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.unused_payment_amount = (
            (v if type(v) is float else number(v, self, "unused_payment_amount")) if (v := get("unused_payment_amount")) or v == 0 else None
        )
        return self
