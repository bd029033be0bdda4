# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactOpeningBalance`."""

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
class ContactOpeningBalance(ResponseModel):
    """What a contact owed at a location when the books were opened.

    Attributes:
        exchange_rate: Price of one unit of the currency in the organization's.
    """

    location_id: str = ""
    exchange_rate: float | None = None
    opening_balance_amount: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.location_id = v if type(v := get("location_id")) is str else identifier(v, self, "location_id")
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.opening_balance_amount = (
            (v if type(v) is float else number(v, self, "opening_balance_amount"))
            if (v := get("opening_balance_amount")) or v == 0
            else None
        )
        return self
