# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""The stock that an item or variant started with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.batch import Batch
from zakya_client._generated.models.opening_stock_location import OpeningStockLocation
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class OpeningStock(Answer):
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
    serial_numbers: list[str] | None = None
    batches: list[Batch] | None = None
    locations: list[OpeningStockLocation] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.initial_stock = v if (v := get("initial_stock")).__class__ is float else wire.number(v, self, "initial_stock")
        self.initial_stock_rate = v if (v := get("initial_stock_rate")).__class__ is float else wire.number(v, self, "initial_stock_rate")
        self.serial_numbers = wire.array(wire.text, get("serial_numbers"), self, "serial_numbers")
        self.batches = wire.array(Batch.read, get("batches"), self, "batches")
        self.locations = wire.array(OpeningStockLocation.read, get("locations"), self, "locations")
        return self
