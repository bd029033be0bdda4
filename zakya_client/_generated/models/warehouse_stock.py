# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Stock of an item in one warehouse, on organizations that have warehouses in place of locations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class WarehouseStock(Answer):
    """Stock of an item in one warehouse, on organizations that have warehouses in place of locations.

    Attributes:
        warehouse_id: Identifies the warehouse.
        status: Whether the warehouse is in use.
        is_primary: Whether it is the organization's main warehouse.
        warehouse_stock_on_hand: Stock by the books.
        warehouse_available_stock: Stock by the books that can be used.
        warehouse_actual_available_stock: Stock on the shelf that can be used.
    """

    warehouse_id: str | None = None
    warehouse_name: str | None = None
    status: str | None = None
    is_primary: bool | None = None
    warehouse_stock_on_hand: float | None = None
    warehouse_available_stock: float | None = None
    warehouse_actual_available_stock: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.warehouse_name = (v or None) if (v := get("warehouse_name")).__class__ is str else wire.text(v, self, "warehouse_name")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.is_primary = v if (v := get("is_primary")).__class__ is bool else wire.flag(v, self, "is_primary")
        self.warehouse_stock_on_hand = (
            v if (v := get("warehouse_stock_on_hand")).__class__ is float else wire.number(v, self, "warehouse_stock_on_hand")
        )
        self.warehouse_available_stock = (
            v if (v := get("warehouse_available_stock")).__class__ is float else wire.number(v, self, "warehouse_available_stock")
        )
        self.warehouse_actual_available_stock = (
            v
            if (v := get("warehouse_actual_available_stock")).__class__ is float
            else wire.number(v, self, "warehouse_actual_available_stock")
        )
        return self
