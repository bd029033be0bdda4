# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderMappedItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesOrderMappedItem(ResponseModel):
    """An item that another one is put together from.

    Attributes:
        line_item_id: Identifies the line.
        item_order: Position, from 0 or 1.
        combo_type: How the item itself is put together.
        warehouse_id: Warehouse that the goods leave, in older organizations.
        location_id: Location that the goods leave, in newer organizations.
        mapped_items: Items that it is put together from in its turn.
    """

    line_item_id: str | None = None
    item_id: str | None = None
    item_order: int | None = None
    name: str | None = None
    description: str | None = None
    quantity: float | None = None
    quantity_invoiced: float | None = None
    quantity_packed: float | None = None
    quantity_shipped: float | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    warehouse_id: str | None = None
    location_id: str | None = None
    mapped_items: list[SalesOrderMappedItem] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = (v if type(v) is str else text(v, self, "line_item_id")) if (v := get("line_item_id")) else None
        self.item_id = (v if type(v) is str else text(v, self, "item_id")) if (v := get("item_id")) else None
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.quantity_invoiced = (
            (v if type(v) is float else number(v, self, "quantity_invoiced")) if (v := get("quantity_invoiced")) or v == 0 else None
        )
        self.quantity_packed = (
            (v if type(v) is float else number(v, self, "quantity_packed")) if (v := get("quantity_packed")) or v == 0 else None
        )
        self.quantity_shipped = (
            (v if type(v) is float else number(v, self, "quantity_shipped")) if (v := get("quantity_shipped")) or v == 0 else None
        )
        self.combo_type = (v if type(v) is str else text(v, self, "combo_type")) if (v := get("combo_type")) else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.mapped_items = (
            []
            if not (v := get("mapped_items"))
            else [SalesOrderMappedItem.from_dict(m) if type(m) is dict else SalesOrderMappedItem.member(m, self, "mapped_items") for m in v]
            if type(v) is list
            else array(SalesOrderMappedItem.read, v, self, "mapped_items")
        )
        return self
