# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BundleLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.composite_items.bundle_batch_input import BundleBatchInput
from zakya_client._generated.models.composite_items.bundle_storage_input import BundleStorageInput
from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(eq=False, kw_only=True, repr=False)
class BundleLineItemInput(Body):
    """A part to use in a bundle.

    Attributes:
        item_id: Identifies the item.
        quantity_consumed: Quantity to use.
        account_id: Account that the part is booked to.
        unit: Unit that the item is counted in, `units` for instance.
        rate: Price of one unit.
        warehouse_id: Warehouse that the part comes from.
        sku: Stock keeping unit of the item.
        total_quantity_consumed: Quantity to use in the whole bundle.
        location_id: Location that the part comes from (newer organizations).
        item_order: Position among the lines.
        serial_numbers: Pieces to use of an item with serial numbers.
        batches: Batches to take the part from.
        storages: Bins to take the part from.
    """

    item_id: str | int
    name: str
    quantity_consumed: float | Decimal
    account_id: str | int
    description: str | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
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

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "item_id": Field("item_id", body.identifier, required=True),
        "name": Field("name", body.text(), required=True),
        "quantity_consumed": Field("quantity_consumed", body.number, required=True),
        "account_id": Field("account_id", body.identifier, required=True),
        "description": Field("description", body.text()),
        "unit": Field("unit", body.text()),
        "rate": Field("rate", body.number),
        "account_name": Field("account_name", body.text()),
        "warehouse_id": Field("warehouse_id", body.identifier),
        "warehouse_name": Field("warehouse_name", body.text()),
        "sku": Field("sku", body.text()),
        "total_quantity_consumed": Field("total_quantity_consumed", body.number),
        "location_id": Field("location_id", body.identifier),
        "location_name": Field("location_name", body.text()),
        "item_order": Field("item_order", body.integer),
        "serial_numbers": Field("serial_numbers", body.array(body.text())),
        "batches": Field("batches", body.array(body.record(lambda: BundleBatchInput))),
        "storages": Field("storages", body.array(body.record(lambda: BundleStorageInput))),
    }
