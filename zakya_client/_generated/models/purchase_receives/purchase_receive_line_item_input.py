# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseReceiveLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.shared.batch_in_input import BatchInInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client._generated.models.shared.storage_in_input import StorageInInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PurchaseReceiveLineItemInput(RequestModel):
    """One line of a purchase receive, to set.

    Attributes:
        line_item_id: Line of the purchase order that came.
        item_id: The item.
        name: Name of the item.
        item_order: Position of the line.
        quantity: How much, in `unit`.
        unit: Unit that the quantity counts.
        warehouse_id: The warehouse, in older organizations.
        location_id: The location, in newer organizations.
        item_custom_fields: Custom fields of the line to set.
        serial_numbers: Serial numbers of the pieces.
        batches: Batches to put it into.
        storages: Bins to put it into.
    """

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    item_order: int | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    item_custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[BatchInInput | Mapping[str, Any]] | Unset | None = UNSET
    storages: Sequence[StorageInInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "name": Field("name", encode.text(100)),
        "description": Field("description", encode.text(2000)),
        "item_order": Field("item_order", encode.integer),
        "quantity": Field("quantity", encode.number),
        "unit": Field("unit", encode.text(100)),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "location_id": Field("location_id", encode.identifier),
        "item_custom_fields": Field("item_custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: BatchInInput))),
        "storages": Field("storages", encode.array(encode.record(lambda: StorageInInput))),
    }
