# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactCurrencySummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class ContactCurrencySummary(ResponseModel):
    """What is owed in one currency.

    Attributes:
        currency_name_formatted: Code and name of the currency.
        price_precision: Digits after the decimal point.
        is_base_currency: Whether it is the organization's currency.
    """

    currency_id: str = ""
    currency_code: str | None = None
    currency_symbol: str | None = None
    currency_name_formatted: str | None = None
    price_precision: int | None = None
    is_base_currency: bool | None = None
    outstanding_receivable_amount: float | None = None
    unused_credits_receivable_amount: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.currency_id = v if type(v := get("currency_id")) is str else identifier(v, self, "currency_id")
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.currency_name_formatted = (
            (v if type(v) is str else text(v, self, "currency_name_formatted")) if (v := get("currency_name_formatted")) else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.is_base_currency = (
            (v if type(v) is bool else flag(v, self, "is_base_currency")) if (v := get("is_base_currency")) or v == 0 else None
        )
        self.outstanding_receivable_amount = (
            (v if type(v) is float else number(v, self, "outstanding_receivable_amount"))
            if (v := get("outstanding_receivable_amount")) or v == 0
            else None
        )
        self.unused_credits_receivable_amount = (
            (v if type(v) is float else number(v, self, "unused_credits_receivable_amount"))
            if (v := get("unused_credits_receivable_amount")) or v == 0
            else None
        )
        return self
