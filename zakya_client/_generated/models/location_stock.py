# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Stock of an item in one location."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class LocationStock(Answer):
    """Stock of an item in one location.

    Attributes:
        location_id: Identifies the location.
        status: Whether the location is in use.
        is_primary: Whether it is the organization's main location.
        location_stock_on_hand: Stock by the books.
        location_available_stock: Stock by the books that can be used.
        location_actual_available_stock: Stock on the shelf that can be used.
    """

    location_id: str | None = None
    location_name: str | None = None
    status: str | None = None
    is_primary: bool | None = None
    location_stock_on_hand: float | None = None
    location_available_stock: float | None = None
    location_actual_available_stock: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.location_name = (v or None) if (v := get("location_name")).__class__ is str else wire.text(v, self, "location_name")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.is_primary = v if (v := get("is_primary")).__class__ is bool else wire.flag(v, self, "is_primary")
        self.location_stock_on_hand = (
            v if (v := get("location_stock_on_hand")).__class__ is float else wire.number(v, self, "location_stock_on_hand")
        )
        self.location_available_stock = (
            v if (v := get("location_available_stock")).__class__ is float else wire.number(v, self, "location_available_stock")
        )
        self.location_actual_available_stock = (
            v
            if (v := get("location_actual_available_stock")).__class__ is float
            else wire.number(v, self, "location_actual_available_stock")
        )
        return self
