# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationOpeningStock`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class LocationOpeningStock(RequestModel):
    """Stock that an item begins with in one location.

    Attributes:
        location_id: The location.
        initial_stock: Units in stock.
        initial_stock_rate: Value of one unit.
    """

    location_id: str | int | Unset | None = UNSET
    initial_stock: float | Decimal | Unset | None = UNSET
    initial_stock_rate: float | Decimal | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "location_id": Field("location_id", encode.identifier),
        "initial_stock": Field("initial_stock", encode.number),
        "initial_stock_rate": Field("initial_stock_rate", encode.number),
    }
