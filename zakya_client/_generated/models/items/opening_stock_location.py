# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OpeningStockLocation`."""

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
class OpeningStockLocation(ResponseModel):
    """The stock that an item or variant started with at one location.

    Attributes:
        location_id: The location.
        initial_stock: Quantity at the start.
        initial_stock_rate: Value of one unit at the start.
    """

    location_id: str = ""
    initial_stock: float | None = None
    initial_stock_rate: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.location_id = v if type(v := get("location_id")) is str else identifier(v, self, "location_id")
        self.initial_stock = (
            (v if type(v) is float else number(v, self, "initial_stock")) if (v := get("initial_stock")) or v == 0 else None
        )
        self.initial_stock_rate = (
            (v if type(v) is float else number(v, self, "initial_stock_rate")) if (v := get("initial_stock_rate")) or v == 0 else None
        )
        return self
