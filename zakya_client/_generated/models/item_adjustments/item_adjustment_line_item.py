# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemAdjustmentLineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.item_adjustments.adjusted_batch import AdjustedBatch
from zakya_client._generated.models.item_adjustments.adjusted_storage import AdjustedStorage
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class ItemAdjustmentLineItem(ResponseModel):
    """One line of an inventory adjustment.

    Attributes:
        line_item_id: Identifies the line.
        item_id: The item.
        item_order: Position of the line.
        name: Name of the item.
        sku: Stock keeping unit of the item.
        unit: Unit that the quantity counts.
        quantity: How much, in `unit`.
        product_type: Kind of product, `goods` or `service` for instance.
        item_type: What is done with the item, `sales_and_purchases` for instance.
        warehouse_id: The warehouse, in older organizations.
        location_id: The location, in newer organizations.
        image_id: Identifies the item's image.
        image_name: File name of the item's image.
        image_type: Extension of that file name.
        image_document_id: Identifies the image among the files.
        item_custom_fields: Custom fields of the line.
        quantity_adjusted: Difference of the quantity; below zero for what is gone.
        item_total: Difference of the value.
        is_combo_product: Whether it is a composite item.
        adjustment_account_id: Account that the value is booked to.
        serial_numbers: Serial numbers of the pieces.
        batches: Batches that were adjusted.
        storages: Bins that were adjusted.
        value_adjusted: Difference of the value, of adjustments by value.
        track_serial_number: Whether the item has serial numbers.
        track_batch_number: Whether the item comes in batches.
        is_storage_location_enabled: Whether the item lies in bins.
        advanced_tracking_missing_quantity: How much is still without a batch or a serial number.
        serial_number_details: Only empty lists were seen.
        price: Value of one unit.
        label_rate: Price printed on the label.
        asset_price: Value of one unit in the books.
        asset_account_id: Account of the stock.
    """

    line_item_id: str = ""
    item_id: str = ""
    item_order: int | None = None
    name: str | None = None
    description: str | None = None
    sku: str | None = None
    unit: str | None = None
    quantity: float | None = None
    product_type: str | None = None
    item_type: str | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    image_document_id: str | None = None
    item_custom_fields: list[CustomField] = NONE
    tags: list[Tag] = NONE
    quantity_adjusted: float | None = None
    item_total: float | None = None
    is_combo_product: bool | None = None
    adjustment_account_id: str | None = None
    adjustment_account_name: str | None = None
    serial_numbers: list[str] = NONE
    batches: list[AdjustedBatch] = NONE
    storages: list[AdjustedStorage] = NONE
    value_adjusted: float | None = None
    track_serial_number: bool | None = None
    track_batch_number: bool | None = None
    is_storage_location_enabled: bool | None = None
    advanced_tracking_missing_quantity: float | None = None
    serial_number_details: list[Any] = NONE
    quantity_adjusted_formatted: str | None = None
    price: float | None = None
    label_rate: float | None = None
    asset_price: float | None = None
    asset_account_id: str | None = None
    asset_account_name: str | None = None
    project_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.product_type = (v if type(v) is str else text(v, self, "product_type")) if (v := get("product_type")) else None
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.image_document_id = (v if type(v) is str else text(v, self, "image_document_id")) if (v := get("image_document_id")) else None
        self.item_custom_fields = (
            []
            if not (v := get("item_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "item_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "item_custom_fields")
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.quantity_adjusted = (
            (v if type(v) is float else number(v, self, "quantity_adjusted")) if (v := get("quantity_adjusted")) or v == 0 else None
        )
        self.item_total = (v if type(v) is float else number(v, self, "item_total")) if (v := get("item_total")) or v == 0 else None
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.adjustment_account_id = (
            (v if type(v) is str else text(v, self, "adjustment_account_id")) if (v := get("adjustment_account_id")) else None
        )
        self.adjustment_account_name = (
            (v if type(v) is str else text(v, self, "adjustment_account_name")) if (v := get("adjustment_account_name")) else None
        )
        self.serial_numbers = array(text, v, self, "serial_numbers") if (v := get("serial_numbers")) else []
        self.batches = (
            []
            if not (v := get("batches"))
            else [AdjustedBatch.from_dict(m) if type(m) is dict else AdjustedBatch.member(m, self, "batches") for m in v]
            if type(v) is list
            else array(AdjustedBatch.read, v, self, "batches")
        )
        self.storages = (
            []
            if not (v := get("storages"))
            else [AdjustedStorage.from_dict(m) if type(m) is dict else AdjustedStorage.member(m, self, "storages") for m in v]
            if type(v) is list
            else array(AdjustedStorage.read, v, self, "storages")
        )
        self.value_adjusted = (
            (v if type(v) is float else number(v, self, "value_adjusted")) if (v := get("value_adjusted")) or v == 0 else None
        )
        self.track_serial_number = (
            (v if type(v) is bool else flag(v, self, "track_serial_number")) if (v := get("track_serial_number")) or v == 0 else None
        )
        self.track_batch_number = (
            (v if type(v) is bool else flag(v, self, "track_batch_number")) if (v := get("track_batch_number")) or v == 0 else None
        )
        self.is_storage_location_enabled = (
            (v if type(v) is bool else flag(v, self, "is_storage_location_enabled"))
            if (v := get("is_storage_location_enabled")) or v == 0
            else None
        )
        self.advanced_tracking_missing_quantity = (
            (v if type(v) is float else number(v, self, "advanced_tracking_missing_quantity"))
            if (v := get("advanced_tracking_missing_quantity")) or v == 0
            else None
        )
        self.serial_number_details = array(anything, v, self, "serial_number_details") if (v := get("serial_number_details")) else []
        self.quantity_adjusted_formatted = (
            (v if type(v) is str else text(v, self, "quantity_adjusted_formatted")) if (v := get("quantity_adjusted_formatted")) else None
        )
        self.price = (v if type(v) is float else number(v, self, "price")) if (v := get("price")) or v == 0 else None
        self.label_rate = (v if type(v) is float else number(v, self, "label_rate")) if (v := get("label_rate")) or v == 0 else None
        self.asset_price = (v if type(v) is float else number(v, self, "asset_price")) if (v := get("asset_price")) or v == 0 else None
        self.asset_account_id = (v if type(v) is str else text(v, self, "asset_account_id")) if (v := get("asset_account_id")) else None
        self.asset_account_name = (
            (v if type(v) is str else text(v, self, "asset_account_name")) if (v := get("asset_account_name")) else None
        )
        self.project_id = (v if type(v) is str else text(v, self, "project_id")) if (v := get("project_id")) else None
        return self
