# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageLineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.packages.package_batch import PackageBatch
from zakya_client._generated.models.packages.package_mapped_item import PackageMappedItem
from zakya_client._generated.models.packages.package_storage import PackageStorage
from zakya_client._generated.models.shared.custom_field import CustomField
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
class PackageLineItem(ResponseModel):
    """A line of a package.

    Attributes:
        line_item_id: Identifies the line of the package.
        so_line_item_id: Line of the sales order that is packed.
        item_order: Position of the line.
        name: Name of the item.
        sku: Stock keeping unit.
        quantity: How much is packed, in `unit`.
        combo_type: How the item is made of others.
        mapped_items: Parts of a combined item.
        item_id: Item that is packed.
        is_invoiced: Whether the line of the order is on an invoice.
        item_custom_fields: Custom fields of the item.
        salesorder_id: Sales order of that line.
        salesorder_number: Number of that order.
        picklist_item_id: Line of the pick list that it came from.
        picklist_number: Number of that pick list.
        item_type: Kind of item, `sales_and_purchases` for instance.
        image_name: File name of the item's image.
        image_type: File type of the item's image.
        warehouse_id: Warehouse that it is taken from.
        is_combo_product: Whether the item is made of other items.
        serial_numbers: Serial numbers of the packed pieces.
        batches: Batches that it is taken from.
        storages: Bins that it is taken from.
    """

    line_item_id: str = ""
    so_line_item_id: str | None = None
    item_order: int | None = None
    name: str | None = None
    sku: str | None = None
    quantity: float | None = None
    unit: str | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    mapped_items: list[PackageMappedItem] = NONE
    item_id: str = ""
    description: str | None = None
    is_invoiced: bool | None = None
    item_custom_fields: list[CustomField] = NONE
    salesorder_id: str | None = None
    salesorder_number: str | None = None
    picklist_item_id: str | None = None
    picklist_number: str | None = None
    item_type: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    is_combo_product: bool | None = None
    serial_numbers: list[str] = NONE
    batches: list[PackageBatch] = NONE
    storages: list[PackageStorage] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
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
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.is_invoiced = (v if type(v) is bool else flag(v, self, "is_invoiced")) if (v := get("is_invoiced")) or v == 0 else None
        self.item_custom_fields = (
            []
            if not (v := get("item_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "item_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "item_custom_fields")
        )
        self.salesorder_id = (v if type(v) is str else text(v, self, "salesorder_id")) if (v := get("salesorder_id")) else None
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.picklist_item_id = (v if type(v) is str else text(v, self, "picklist_item_id")) if (v := get("picklist_item_id")) else None
        self.picklist_number = (v if type(v) is str else text(v, self, "picklist_number")) if (v := get("picklist_number")) else None
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.serial_numbers = array(text, v, self, "serial_numbers") if (v := get("serial_numbers")) else []
        self.batches = (
            []
            if not (v := get("batches"))
            else [PackageBatch.from_dict(m) if type(m) is dict else PackageBatch.member(m, self, "batches") for m in v]
            if type(v) is list
            else array(PackageBatch.read, v, self, "batches")
        )
        self.storages = (
            []
            if not (v := get("storages"))
            else [PackageStorage.from_dict(m) if type(m) is dict else PackageStorage.member(m, self, "storages") for m in v]
            if type(v) is list
            else array(PackageStorage.read, v, self, "storages")
        )
        return self
