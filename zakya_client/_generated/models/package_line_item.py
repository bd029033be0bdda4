# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A line of a package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.package_batch import PackageBatch
from zakya_client._generated.models.package_mapped_item import PackageMappedItem
from zakya_client._generated.models.package_storage import PackageStorage
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PackageLineItem(Answer):
    """A line of a package.

    Attributes:
        line_item_id: Identifies the line of the package.
        so_line_item_id: Line of the sales order that is packed.
        salesorder_id: Sales order of that line.
        salesorder_number: Number of that order.
        picklist_item_id: Line of the pick list that it came from.
        picklist_number: Number of that pick list.
        item_id: Item that is packed.
        item_order: Position of the line.
        item_type: Kind of item, `sales_and_purchases` for instance.
        name: Name of the item.
        sku: Stock keeping unit.
        quantity: How much is packed, in `unit`.
        is_invoiced: Whether the line of the order is on an invoice.
        image_name: File name of the item's image.
        image_type: File type of the item's image.
        item_custom_fields: Custom fields of the item.
        warehouse_id: Warehouse that it is taken from.
        is_combo_product: Whether the item is made of other items.
        combo_type: How the item is made of others.
        mapped_items: Parts of a combined item.
        serial_numbers: Serial numbers of the packed pieces.
        batches: Batches that it is taken from.
        storages: Bins that it is taken from.
    """

    line_item_id: str | None = None
    so_line_item_id: str | None = None
    salesorder_id: str | None = None
    salesorder_number: str | None = None
    picklist_item_id: str | None = None
    picklist_number: str | None = None
    item_id: str | None = None
    item_order: int | None = None
    item_type: str | None = None
    name: str | None = None
    description: str | None = None
    sku: str | None = None
    quantity: float | None = None
    unit: str | None = None
    is_invoiced: bool | None = None
    image_name: str | None = None
    image_type: str | None = None
    item_custom_fields: list[CustomField] | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    is_combo_product: bool | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    mapped_items: list[PackageMappedItem] | None = None
    serial_numbers: list[str] | None = None
    batches: list[PackageBatch] | None = None
    storages: list[PackageStorage] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.line_item_id = (v or None) if (v := get("line_item_id")).__class__ is str else wire.text(v, self, "line_item_id")
        self.so_line_item_id = (v or None) if (v := get("so_line_item_id")).__class__ is str else wire.text(v, self, "so_line_item_id")
        self.salesorder_id = (v or None) if (v := get("salesorder_id")).__class__ is str else wire.text(v, self, "salesorder_id")
        self.salesorder_number = (
            (v or None) if (v := get("salesorder_number")).__class__ is str else wire.text(v, self, "salesorder_number")
        )
        self.picklist_item_id = (v or None) if (v := get("picklist_item_id")).__class__ is str else wire.text(v, self, "picklist_item_id")
        self.picklist_number = (v or None) if (v := get("picklist_number")).__class__ is str else wire.text(v, self, "picklist_number")
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.item_order = v if (v := get("item_order")).__class__ is int else wire.integer(v, self, "item_order")
        self.item_type = (v or None) if (v := get("item_type")).__class__ is str else wire.text(v, self, "item_type")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.is_invoiced = v if (v := get("is_invoiced")).__class__ is bool else wire.flag(v, self, "is_invoiced")
        self.image_name = (v or None) if (v := get("image_name")).__class__ is str else wire.text(v, self, "image_name")
        self.image_type = (v or None) if (v := get("image_type")).__class__ is str else wire.text(v, self, "image_type")
        self.item_custom_fields = wire.array(CustomField.read, get("item_custom_fields"), self, "item_custom_fields")
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.warehouse_name = (v or None) if (v := get("warehouse_name")).__class__ is str else wire.text(v, self, "warehouse_name")
        self.is_combo_product = v if (v := get("is_combo_product")).__class__ is bool else wire.flag(v, self, "is_combo_product")
        self.combo_type = (v or None) if (v := get("combo_type")).__class__ is str else wire.text(v, self, "combo_type")
        self.mapped_items = wire.array(PackageMappedItem.read, get("mapped_items"), self, "mapped_items")
        self.serial_numbers = wire.array(wire.text, get("serial_numbers"), self, "serial_numbers")
        self.batches = wire.array(PackageBatch.read, get("batches"), self, "batches")
        self.storages = wire.array(PackageStorage.read, get("storages"), self, "storages")
        return self
