# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OpeningStock`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.items.batch import Batch
from zakya_client._generated.models.items.opening_stock_location import OpeningStockLocation
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    number,
    text,
)


@define(eq=False, repr=False)
class OpeningStock(ResponseModel):
    """The stock that an item or variant started with.

    Attributes:
        initial_stock: Quantity at the start.
        initial_stock_rate: Value of one unit at the start.
        serial_numbers: Serial numbers of the units.
        batches: The stock by batch.
        locations: The stock by location.
    """

    initial_stock: float | None = None
    initial_stock_rate: float | None = None
    serial_numbers: list[str] = NONE
    batches: list[Batch] = NONE
    locations: list[OpeningStockLocation] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.initial_stock = (
            (v if type(v) is float else number(v, self, "initial_stock")) if (v := get("initial_stock")) or v == 0 else None
        )
        self.initial_stock_rate = (
            (v if type(v) is float else number(v, self, "initial_stock_rate")) if (v := get("initial_stock_rate")) or v == 0 else None
        )
        self.serial_numbers = array(text, v, self, "serial_numbers") if (v := get("serial_numbers")) else []
        self.batches = (
            []
            if not (v := get("batches"))
            else [Batch.from_dict(m) if type(m) is dict else Batch.member(m, self, "batches") for m in v]
            if type(v) is list
            else array(Batch.read, v, self, "batches")
        )
        self.locations = (
            []
            if not (v := get("locations"))
            else [OpeningStockLocation.from_dict(m) if type(m) is dict else OpeningStockLocation.member(m, self, "locations") for m in v]
            if type(v) is list
            else array(OpeningStockLocation.read, v, self, "locations")
        )
        return self
