# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BundleLineItemUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.composite_items.bundle_batch_input import BundleBatchInput
from zakya_client._generated.models.composite_items.bundle_storage_input import BundleStorageInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class BundleLineItemUpdate(RequestModel):
    """A part to use in a bundle, new or known.

    Attributes:
        item_id: Identifies the item.
        quantity_consumed: Quantity to use.
        unit: Unit that the item is counted in, `units` for instance.
        rate: Price of one unit.
        account_id: Account that the part is booked to.
        warehouse_id: Warehouse that the part comes from.
        sku: Stock keeping unit of the item.
        total_quantity_consumed: Quantity to use in the whole bundle.
        location_id: Location that the part comes from (newer organizations).
        item_order: Position among the lines.
        serial_numbers: Pieces to use of an item with serial numbers.
        batches: Batches to take the part from.
        storages: Bins to take the part from.
        line_item_id: The line to change.
    """

    item_id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    quantity_consumed: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    account_id: str | int | Unset | None = UNSET
    account_name: str | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    warehouse_name: str | Unset | None = UNSET
    sku: str | Unset | None = UNSET
    total_quantity_consumed: float | Decimal | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    location_name: str | Unset | None = UNSET
    item_order: int | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[BundleBatchInput | Mapping[str, Any]] | Unset | None = UNSET
    storages: Sequence[BundleStorageInput | Mapping[str, Any]] | Unset | None = UNSET
    line_item_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "item_id": Field("item_id", encode.identifier),
        "name": Field("name", encode.text()),
        "description": Field("description", encode.text()),
        "quantity_consumed": Field("quantity_consumed", encode.number),
        "unit": Field("unit", encode.text()),
        "rate": Field("rate", encode.number),
        "account_id": Field("account_id", encode.identifier),
        "account_name": Field("account_name", encode.text()),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "warehouse_name": Field("warehouse_name", encode.text()),
        "sku": Field("sku", encode.text()),
        "total_quantity_consumed": Field("total_quantity_consumed", encode.number),
        "location_id": Field("location_id", encode.identifier),
        "location_name": Field("location_name", encode.text()),
        "item_order": Field("item_order", encode.integer),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: BundleBatchInput))),
        "storages": Field("storages", encode.array(encode.record(lambda: BundleStorageInput))),
        "line_item_id": Field("line_item_id", encode.identifier),
    }
