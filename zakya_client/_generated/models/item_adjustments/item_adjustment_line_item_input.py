# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemAdjustmentLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.item_adjustments.adjusted_batch_input import AdjustedBatchInput
from zakya_client._generated.models.item_adjustments.adjusted_storage_input import AdjustedStorageInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemAdjustmentLineItemInput(RequestModel):
    """One line of an inventory adjustment, to set.

    Attributes:
        line_item_id: The line to keep or change, in updates. A line that an update leaves out is gone.
        item_id: The item.
        name: Name of the item.
        quantity_adjusted: Difference of the quantity, below zero for what is gone; of adjustments by quantity.
        value_adjusted: Difference of the value, of adjustments by value.
        item_total: Difference of the value.
        unit: Unit that the quantity counts.
        is_combo_product: Whether it is a composite item.
        adjustment_account_id: Account to book the value to.
        location_id: The location, where it is another one than the document's.
        warehouse_id: The warehouse, in older organizations.
        serial_numbers: Serial numbers of the pieces.
        batches: Batches to adjust.
        storages: Bins to adjust.
    """

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    quantity_adjusted: float | Decimal | Unset | None = UNSET
    value_adjusted: float | Decimal | Unset | None = UNSET
    item_total: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    is_combo_product: bool | Unset | None = UNSET
    adjustment_account_id: str | int | Unset | None = UNSET
    adjustment_account_name: str | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[AdjustedBatchInput | Mapping[str, Any]] | Unset | None = UNSET
    storages: Sequence[AdjustedStorageInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "name": Field("name", encode.text()),
        "description": Field("description", encode.text()),
        "quantity_adjusted": Field("quantity_adjusted", encode.number),
        "value_adjusted": Field("value_adjusted", encode.number),
        "item_total": Field("item_total", encode.number),
        "unit": Field("unit", encode.text()),
        "is_combo_product": Field("is_combo_product", encode.flag),
        "adjustment_account_id": Field("adjustment_account_id", encode.identifier),
        "adjustment_account_name": Field("adjustment_account_name", encode.text()),
        "location_id": Field("location_id", encode.identifier),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: AdjustedBatchInput))),
        "storages": Field("storages", encode.array(encode.record(lambda: AdjustedStorageInput))),
    }
