# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnReceiveMappedItem`."""

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
class SalesReturnReceiveMappedItem(ResponseModel):
    """A part of a combined item that arrived.

    Attributes:
        line_item_id: Identifies the line.
        item_id: Item that arrived.
        name: Name of the item.
        unit: Unit that the quantity counts.
        quantity: How much arrived, in `unit`.
        combo_type: How the item is made of others.
        mapped_items: Parts of a combined item.
    """

    line_item_id: str = ""
    item_id: str = ""
    name: str | None = None
    description: str | None = None
    unit: str | None = None
    quantity: float | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    mapped_items: list[SalesReturnReceiveMappedItem] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.combo_type = (v if type(v) is str else text(v, self, "combo_type")) if (v := get("combo_type")) else None
        self.mapped_items = (
            []
            if not (v := get("mapped_items"))
            else [
                SalesReturnReceiveMappedItem.from_dict(m)
                if type(m) is dict
                else SalesReturnReceiveMappedItem.member(m, self, "mapped_items")
                for m in v
            ]
            if type(v) is list
            else array(SalesReturnReceiveMappedItem.read, v, self, "mapped_items")
        )
        return self
