# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""The stock that an item or variant started with at one location."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class OpeningStockLocation(Answer):
    """The stock that an item or variant started with at one location.

    Attributes:
        location_id: The location.
        initial_stock: Quantity at the start.
        initial_stock_rate: Value of one unit at the start.
    """

    location_id: str | None = None
    initial_stock: float | None = None
    initial_stock_rate: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.initial_stock = v if (v := get("initial_stock")).__class__ is float else wire.number(v, self, "initial_stock")
        self.initial_stock_rate = v if (v := get("initial_stock_rate")).__class__ is float else wire.number(v, self, "initial_stock_rate")
        return self
