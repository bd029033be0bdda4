# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An item that another one is put together from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderMappedItem(Answer):
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
    mapped_items: list[SalesOrderMappedItem] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.line_item_id = (v or None) if (v := get("line_item_id")).__class__ is str else wire.text(v, self, "line_item_id")
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.item_order = v if (v := get("item_order")).__class__ is int else wire.integer(v, self, "item_order")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.quantity_invoiced = v if (v := get("quantity_invoiced")).__class__ is float else wire.number(v, self, "quantity_invoiced")
        self.quantity_packed = v if (v := get("quantity_packed")).__class__ is float else wire.number(v, self, "quantity_packed")
        self.quantity_shipped = v if (v := get("quantity_shipped")).__class__ is float else wire.number(v, self, "quantity_shipped")
        self.combo_type = (v or None) if (v := get("combo_type")).__class__ is str else wire.text(v, self, "combo_type")
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.mapped_items = wire.array(SalesOrderMappedItem.read, get("mapped_items"), self, "mapped_items")
        return self
