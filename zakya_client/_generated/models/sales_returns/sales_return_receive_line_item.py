# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnReceiveLineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.sales_returns.sales_return_receive_mapped_item import SalesReturnReceiveMappedItem
from zakya_client._generated.models.shared.batch_in import BatchIn
from zakya_client._generated.models.shared.storage_in import StorageIn
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesReturnReceiveLineItem(ResponseModel):
    """A line of what arrived.

    Attributes:
        line_item_id: Identifies the line.
        item_id: Item that arrived.
        name: Name of the item.
        unit: Unit that the quantity counts.
        quantity: How much arrived, in `unit`.
        combo_type: How the item is made of others.
        mapped_items: Parts of a combined item.
        serial_numbers: Serial numbers of the pieces.
        batches: Batches that it is put into.
        storages: Bins that it is put into.
        is_combo_product: Whether the item is made of other items.
    """

    line_item_id: str = ""
    item_id: str = ""
    name: str | None = None
    description: str | None = None
    unit: str | None = None
    quantity: float | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    mapped_items: list[SalesReturnReceiveMappedItem] = NONE
    serial_numbers: list[str] = NONE
    batches: list[BatchIn] = NONE
    storages: list[StorageIn] = NONE
    is_combo_product: bool | None = None

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
        self.serial_numbers = array(text, v, self, "serial_numbers") if (v := get("serial_numbers")) else []
        self.batches = (
            []
            if not (v := get("batches"))
            else [BatchIn.from_dict(m) if type(m) is dict else BatchIn.member(m, self, "batches") for m in v]
            if type(v) is list
            else array(BatchIn.read, v, self, "batches")
        )
        self.storages = (
            []
            if not (v := get("storages"))
            else [StorageIn.from_dict(m) if type(m) is dict else StorageIn.member(m, self, "storages") for m in v]
            if type(v) is list
            else array(StorageIn.read, v, self, "storages")
        )
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        return self
