# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditAppliedBill`."""

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
class VendorCreditAppliedBill(ResponseModel):
    """A bill that a vendor credit pays, in rows.

    Attributes:
        bill_id: The bill.
        amount_applied: What the vendor credit pays of it.
    """

    bill_id: str = ""
    bill_number: str | None = None
    amount_applied: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.bill_id = v if type(v := get("bill_id")) is str else identifier(v, self, "bill_id")
        self.bill_number = (v if type(v) is str else text(v, self, "bill_number")) if (v := get("bill_number")) else None
        self.amount_applied = (
            (v if type(v) is float else number(v, self, "amount_applied")) if (v := get("amount_applied")) or v == 0 else None
        )
        return self
