# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A part of a combined item in a package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PackageMappedItem(Answer):
    """A part of a combined item in a package.

    Attributes:
        line_item_id: Identifies the line of the package.
        so_line_item_id: Line of the sales order that is packed.
        item_order: Position of the part.
        name: Name of the item.
        sku: Stock keeping unit.
        quantity: How much is packed, in `unit`.
        combo_type: How the item is made of others.
        mapped_items: Parts of the part.
    """

    line_item_id: str | None = None
    so_line_item_id: str | None = None
    item_order: int | None = None
    name: str | None = None
    sku: str | None = None
    unit: str | None = None
    quantity: float | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    mapped_items: list[PackageMappedItem] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.line_item_id = (v or None) if (v := get("line_item_id")).__class__ is str else wire.text(v, self, "line_item_id")
        self.so_line_item_id = (v or None) if (v := get("so_line_item_id")).__class__ is str else wire.text(v, self, "so_line_item_id")
        self.item_order = v if (v := get("item_order")).__class__ is int else wire.integer(v, self, "item_order")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.combo_type = (v or None) if (v := get("combo_type")).__class__ is str else wire.text(v, self, "combo_type")
        self.mapped_items = wire.array(PackageMappedItem.read, get("mapped_items"), self, "mapped_items")
        return self
