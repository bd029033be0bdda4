# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An item that is part of a composite item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class MappedItem(Answer):
    """An item that is part of a composite item.

    Attributes:
        line_item_id: Identifies the item's place in the composite item.
        item_id: Identifies the item.
        item_order: Position among the parts.
        rate: Selling price.
        purchase_rate: Buying price.
        sku: Stock keeping unit, unique among the items.
        image_id: Picture of the item.
        purchase_description: What it is, for purchase documents.
        image_type: Kind of picture file.
        unit: Unit that the item is counted in, `units` for instance.
        is_combo_product: Whether the part is itself made of other items.
        description: What it is, for sales documents.
        quantity: Pieces of it in one composite item.
        stock_on_hand: Stock by invoices and bills.
        available_stock: Stock by shipments and receives.
        actual_available_stock: Available stock less what is ordered.
    """

    line_item_id: str | None = None
    item_id: str | None = None
    item_order: int | None = None
    name: str | None = None
    rate: float | None = None
    purchase_rate: float | None = None
    sku: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    purchase_description: str | None = None
    image_type: Literal["bmp", "gif", "jpeg", "jpg", "png"] | str | None = None
    unit: str | None = None
    is_combo_product: bool | None = None
    description: str | None = None
    quantity: float | None = None
    stock_on_hand: float | None = None
    available_stock: float | None = None
    actual_available_stock: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.line_item_id = (v or None) if (v := get("line_item_id")).__class__ is str else wire.text(v, self, "line_item_id")
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.item_order = v if (v := get("item_order")).__class__ is int else wire.integer(v, self, "item_order")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        self.purchase_rate = v if (v := get("purchase_rate")).__class__ is float else wire.number(v, self, "purchase_rate")
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.image_id = (v or None) if (v := get("image_id")).__class__ is str else wire.text(v, self, "image_id")
        self.image_name = (v or None) if (v := get("image_name")).__class__ is str else wire.text(v, self, "image_name")
        self.purchase_description = (
            (v or None) if (v := get("purchase_description")).__class__ is str else wire.text(v, self, "purchase_description")
        )
        self.image_type = (v or None) if (v := get("image_type")).__class__ is str else wire.text(v, self, "image_type")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.is_combo_product = v if (v := get("is_combo_product")).__class__ is bool else wire.flag(v, self, "is_combo_product")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.stock_on_hand = v if (v := get("stock_on_hand")).__class__ is float else wire.number(v, self, "stock_on_hand")
        self.available_stock = v if (v := get("available_stock")).__class__ is float else wire.number(v, self, "available_stock")
        self.actual_available_stock = (
            v if (v := get("actual_available_stock")).__class__ is float else wire.number(v, self, "actual_available_stock")
        )
        return self
