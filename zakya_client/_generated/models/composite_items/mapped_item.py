# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `MappedItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class MappedItem(ResponseModel):
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

    line_item_id: str = ""
    item_id: str = ""
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
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.purchase_rate = (
            (v if type(v) is float else number(v, self, "purchase_rate")) if (v := get("purchase_rate")) or v == 0 else None
        )
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.purchase_description = (
            (v if type(v) is str else text(v, self, "purchase_description")) if (v := get("purchase_description")) else None
        )
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.stock_on_hand = (
            (v if type(v) is float else number(v, self, "stock_on_hand")) if (v := get("stock_on_hand")) or v == 0 else None
        )
        self.available_stock = (
            (v if type(v) is float else number(v, self, "available_stock")) if (v := get("available_stock")) or v == 0 else None
        )
        self.actual_available_stock = (
            (v if type(v) is float else number(v, self, "actual_available_stock"))
            if (v := get("actual_available_stock")) or v == 0
            else None
        )
        return self
