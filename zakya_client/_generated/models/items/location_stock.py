# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationStock`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class LocationStock(ResponseModel):
    """Stock of an item in one location.

    Attributes:
        location_id: Identifies the location.
        status: Whether the location is in use.
        is_primary: Whether it is the organization's main location.
        location_stock_on_hand: Stock by the books.
        location_available_stock: Stock by the books that can be used.
        location_actual_available_stock: Stock on the shelf that can be used.
    """

    location_id: str = ""
    location_name: str | None = None
    status: str | None = None
    is_primary: bool | None = None
    location_stock_on_hand: float | None = None
    location_available_stock: float | None = None
    location_actual_available_stock: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.location_id = v if type(v := get("location_id")) is str else identifier(v, self, "location_id")
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.is_primary = (v if type(v) is bool else flag(v, self, "is_primary")) if (v := get("is_primary")) or v == 0 else None
        self.location_stock_on_hand = (
            (v if type(v) is float else number(v, self, "location_stock_on_hand"))
            if (v := get("location_stock_on_hand")) or v == 0
            else None
        )
        self.location_available_stock = (
            (v if type(v) is float else number(v, self, "location_available_stock"))
            if (v := get("location_available_stock")) or v == 0
            else None
        )
        self.location_actual_available_stock = (
            (v if type(v) is float else number(v, self, "location_actual_available_stock"))
            if (v := get("location_actual_available_stock")) or v == 0
            else None
        )
        return self
