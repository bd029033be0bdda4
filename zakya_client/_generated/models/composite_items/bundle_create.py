# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BundleCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.composite_items.bundle_line_item_input import BundleLineItemInput
from zakya_client._generated.models.composite_items.finished_product_batch_input import FinishedProductBatchInput
from zakya_client._generated.models.composite_items.finished_product_storage_input import FinishedProductStorageInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class BundleCreate(RequestModel):
    """A bundle to make.

    Attributes:
        date: Day of the bundling.
        composite_item_id: Composite item to put together.
        quantity_to_bundle: How many composite items to put together.
        line_items: Parts to use.
        is_completed: Whether the bundling is done; only `true` is taken.
        composite_item_sku: Stock keeping unit of the composite item.
        warehouse_id: Warehouse of the finished product (older organizations).
        location_id: Location of the finished product (newer organizations).
        finished_product_serial_numbers: Serial numbers of the finished product.
        finished_product_batches: Batches of the finished product.
        finished_product_storages: Bins that the finished product goes to.
    """

    reference_number: str
    date: Date | str
    composite_item_id: str | int
    composite_item_name: str
    quantity_to_bundle: float | Decimal
    line_items: Sequence[BundleLineItemInput | Mapping[str, Any]]
    is_completed: bool
    description: str | Unset | None = UNSET
    composite_item_sku: str | Unset | None = UNSET
    status: Literal["bundled", "confirmed", "draft"] | str | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    finished_product_serial_numbers: Sequence[str] | Unset | None = UNSET
    finished_product_batches: Sequence[FinishedProductBatchInput | Mapping[str, Any]] | Unset | None = UNSET
    finished_product_storages: Sequence[FinishedProductStorageInput | Mapping[str, Any]] | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "reference_number": Field("reference_number", encode.text(), required=True),
        "date": Field("date", encode.day, required=True),
        "composite_item_id": Field("composite_item_id", encode.identifier, required=True),
        "composite_item_name": Field("composite_item_name", encode.text(), required=True),
        "quantity_to_bundle": Field("quantity_to_bundle", encode.number, required=True),
        "line_items": Field("line_items", encode.array(encode.record(lambda: BundleLineItemInput)), required=True),
        "is_completed": Field("is_completed", encode.flag, required=True),
        "description": Field("description", encode.text()),
        "composite_item_sku": Field("composite_item_sku", encode.text()),
        "status": Field("status", encode.text()),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "location_id": Field("location_id", encode.identifier),
        "finished_product_serial_numbers": Field("finished_product_serial_numbers", encode.array(encode.text())),
        "finished_product_batches": Field("finished_product_batches", encode.array(encode.record(lambda: FinishedProductBatchInput))),
        "finished_product_storages": Field("finished_product_storages", encode.array(encode.record(lambda: FinishedProductStorageInput))),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
    }
