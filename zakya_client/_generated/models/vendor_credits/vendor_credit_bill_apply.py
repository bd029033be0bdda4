# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditBillApply`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class VendorCreditBillApply(RequestModel):
    """A bill to pay with a vendor credit.

    Attributes:
        bill_id: The bill.
        amount_applied: How much of it to pay.
    """

    bill_id: str | int
    amount_applied: float | Decimal

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "bill_id": Field("bill_id", encode.identifier, required=True),
        "amount_applied": Field("amount_applied", encode.number, required=True),
    }
