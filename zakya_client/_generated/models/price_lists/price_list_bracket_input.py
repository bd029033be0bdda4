# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceListBracketInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PriceListBracketInput(RequestModel):
    """The rate of an item for a range of quantities.

    Attributes:
        start_quantity: Least quantity.
        end_quantity: Largest quantity.
        pricebook_discount: Discount on its own rate, `5%`.
    """

    start_quantity: float | Decimal | Unset | None = UNSET
    end_quantity: float | Decimal | Unset | None = UNSET
    pricebook_rate: float | Decimal | Unset | None = UNSET
    pricebook_discount: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "start_quantity": Field("start_quantity", encode.number),
        "end_quantity": Field("end_quantity", encode.number),
        "pricebook_rate": Field("pricebook_rate", encode.number),
        "pricebook_discount": Field("pricebook_discount", encode.text()),
    }
