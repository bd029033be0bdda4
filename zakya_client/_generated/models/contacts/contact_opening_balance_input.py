# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactOpeningBalanceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ContactOpeningBalanceInput(RequestModel):
    """What a contact owed at a location when the books were opened.

    Attributes:
        exchange_rate: Price of one unit of the currency in the organization's.
    """

    location_id: str | int | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    opening_balance_amount: float | Decimal | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "location_id": Field("location_id", encode.identifier),
        "exchange_rate": Field("exchange_rate", encode.number),
        "opening_balance_amount": Field("opening_balance_amount", encode.number),
    }
