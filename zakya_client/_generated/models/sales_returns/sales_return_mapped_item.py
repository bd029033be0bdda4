# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnMappedItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesReturnMappedItem(ResponseModel):
    """A part of a combined item that comes back.

    Attributes:
        line_item_id: Identifies the line.
        item_id: Item that comes back.
        salesorder_item_id: Line of the sales order that comes back.
        name: Name of the item.
        unit: Unit that the quantity counts.
        quantity: How much comes back, in `unit`.
        non_receive_quantity: How much of it is paid back without arriving.
        combo_type: How the item is made of others.
        location_id: Location that receives it.
        mapped_items: Parts of the part.
    """

    line_item_id: str = ""
    item_id: str = ""
    salesorder_item_id: str | None = None
    name: str | None = None
    unit: str | None = None
    quantity: float | None = None
    non_receive_quantity: float | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    location_id: str | None = None
    location_name: str | None = None
    mapped_items: list[SalesReturnMappedItem] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.salesorder_item_id = (
            (v if type(v) is str else text(v, self, "salesorder_item_id")) if (v := get("salesorder_item_id")) else None
        )
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.non_receive_quantity = (
            (v if type(v) is float else number(v, self, "non_receive_quantity")) if (v := get("non_receive_quantity")) or v == 0 else None
        )
        self.combo_type = (v if type(v) is str else text(v, self, "combo_type")) if (v := get("combo_type")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.mapped_items = (
            []
            if not (v := get("mapped_items"))
            else [
                SalesReturnMappedItem.from_dict(m) if type(m) is dict else SalesReturnMappedItem.member(m, self, "mapped_items") for m in v
            ]
            if type(v) is list
            else array(SalesReturnMappedItem.read, v, self, "mapped_items")
        )
        return self
