# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `WarehouseStock`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    number,
    text,
)


@define(eq=False, repr=False)
class WarehouseStock(ResponseModel):
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
        self = object.__new__(cls)
        self._wire = data
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.is_primary = (v if type(v) is bool else flag(v, self, "is_primary")) if (v := get("is_primary")) or v == 0 else None
        self.warehouse_stock_on_hand = (
            (v if type(v) is float else number(v, self, "warehouse_stock_on_hand"))
            if (v := get("warehouse_stock_on_hand")) or v == 0
            else None
        )
        self.warehouse_available_stock = (
            (v if type(v) is float else number(v, self, "warehouse_available_stock"))
            if (v := get("warehouse_available_stock")) or v == 0
            else None
        )
        self.warehouse_actual_available_stock = (
            (v if type(v) is float else number(v, self, "warehouse_actual_available_stock"))
            if (v := get("warehouse_actual_available_stock")) or v == 0
            else None
        )
        return self
