# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `MappedItemUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar, Literal

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class MappedItemUpdate(RequestModel):
    """An item that an existing composite item is to be made of.

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

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    item_order: int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    purchase_rate: float | Decimal | Unset | None = UNSET
    sku: str | Unset | None = UNSET
    image_id: str | int | Unset | None = UNSET
    image_name: str | Unset | None = UNSET
    purchase_description: str | Unset | None = UNSET
    image_type: Literal["bmp", "gif", "jpeg", "jpg", "png"] | str | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    is_combo_product: bool | Unset | None = UNSET
    description: str | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    stock_on_hand: float | Decimal | Unset | None = UNSET
    available_stock: float | Decimal | Unset | None = UNSET
    actual_available_stock: float | Decimal | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "item_order": Field("item_order", encode.integer),
        "name": Field("name", encode.text()),
        "rate": Field("rate", encode.number),
        "purchase_rate": Field("purchase_rate", encode.number),
        "sku": Field("sku", encode.text()),
        "image_id": Field("image_id", encode.identifier),
        "image_name": Field("image_name", encode.text()),
        "purchase_description": Field("purchase_description", encode.text()),
        "image_type": Field("image_type", encode.text()),
        "unit": Field("unit", encode.text()),
        "is_combo_product": Field("is_combo_product", encode.flag),
        "description": Field("description", encode.text()),
        "quantity": Field("quantity", encode.number),
        "stock_on_hand": Field("stock_on_hand", encode.number),
        "available_stock": Field("available_stock", encode.number),
        "actual_available_stock": Field("actual_available_stock", encode.number),
    }
