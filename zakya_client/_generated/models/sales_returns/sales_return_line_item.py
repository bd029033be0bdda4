# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnLineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.sales_returns.sales_return_mapped_item import SalesReturnMappedItem
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesReturnLineItem(ResponseModel):
    """A line of a sales return.

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
        rate: Price of one unit.
        is_combo_product: Whether the item is made of other items.
        item_total: Price of the line.
        quantity_received: How much of it arrived.
        account_id: Account that the line is booked to.
        group_name: Group of the item.
        sku: Stock keeping unit of the item.
        image_document_id: Identifies the image among the files.
        image_name: File name of the item's image.
        item_order: Position of the line.
        item_type: What is done with the item, `inventory` for instance.
        track_serial_number: Whether the item's pieces have serial numbers.
        track_batch_number: Whether the item comes in batches.
        warehouse_id: The warehouse, in older organizations.
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
    description: str | None = None
    rate: float | None = None
    is_combo_product: bool | None = None
    item_total: float | None = None
    quantity_received: float | None = None
    account_id: str | None = None
    group_name: str | None = None
    sku: str | None = None
    image_document_id: str | None = None
    image_name: str | None = None
    item_order: int | None = None
    item_type: str | None = None
    track_serial_number: bool | None = None
    track_batch_number: bool | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None

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
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.item_total = (v if type(v) is float else number(v, self, "item_total")) if (v := get("item_total")) or v == 0 else None
        self.quantity_received = (
            (v if type(v) is float else number(v, self, "quantity_received")) if (v := get("quantity_received")) or v == 0 else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.group_name = (v if type(v) is str else text(v, self, "group_name")) if (v := get("group_name")) else None
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.image_document_id = (v if type(v) is str else text(v, self, "image_document_id")) if (v := get("image_document_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.track_serial_number = (
            (v if type(v) is bool else flag(v, self, "track_serial_number")) if (v := get("track_serial_number")) or v == 0 else None
        )
        self.track_batch_number = (
            (v if type(v) is bool else flag(v, self, "track_batch_number")) if (v := get("track_batch_number")) or v == 0 else None
        )
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        return self
