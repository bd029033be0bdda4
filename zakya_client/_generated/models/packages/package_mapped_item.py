# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageMappedItem`."""

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
class PackageMappedItem(ResponseModel):
    """A part of a combined item in a package.

    Attributes:
        line_item_id: Identifies the line of the package.
        so_line_item_id: Line of the sales order that is packed.
        item_order: Position of the line.
        name: Name of the item.
        sku: Stock keeping unit.
        quantity: How much is packed, in `unit`.
        combo_type: How the item is made of others.
        mapped_items: Parts of a combined item.
    """

    line_item_id: str | None = None
    so_line_item_id: str | None = None
    item_order: int | None = None
    name: str | None = None
    sku: str | None = None
    quantity: float | None = None
    unit: str | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    mapped_items: list[PackageMappedItem] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = (v if type(v) is str else text(v, self, "line_item_id")) if (v := get("line_item_id")) else None
        self.so_line_item_id = (v if type(v) is str else text(v, self, "so_line_item_id")) if (v := get("so_line_item_id")) else None
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.combo_type = (v if type(v) is str else text(v, self, "combo_type")) if (v := get("combo_type")) else None
        self.mapped_items = (
            []
            if not (v := get("mapped_items"))
            else [PackageMappedItem.from_dict(m) if type(m) is dict else PackageMappedItem.member(m, self, "mapped_items") for m in v]
            if type(v) is list
            else array(PackageMappedItem.read, v, self, "mapped_items")
        )
        return self
