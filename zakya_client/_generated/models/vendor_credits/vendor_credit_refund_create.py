# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditRefundCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class VendorCreditRefundCreate(RequestModel):
    """A refund to record.

    Attributes:
        date: Day of the refund.
        account_id: Account that the money goes to.
        refund_mode: How it is paid, `cash` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
    """

    date: Date | str
    amount: float | Decimal
    account_id: str | int
    refund_mode: str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    description: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "date": Field("date", encode.day, required=True),
        "amount": Field("amount", encode.number, required=True),
        "account_id": Field("account_id", encode.identifier, required=True),
        "refund_mode": Field("refund_mode", encode.text()),
        "reference_number": Field("reference_number", encode.text()),
        "exchange_rate": Field("exchange_rate", encode.number),
        "description": Field("description", encode.text()),
    }
