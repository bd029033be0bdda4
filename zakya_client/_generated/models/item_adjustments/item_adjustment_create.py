# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemAdjustmentCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.item_adjustments.item_adjustment_line_item_input import ItemAdjustmentLineItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemAdjustmentCreate(RequestModel):
    """An inventory adjustment to create.

    Attributes:
        date: Day of the adjustment.
        reason: Why the stock is adjusted, `Damaged goods` for instance.
        line_items: What to adjust.
        location_id: Location where the stock is adjusted.
        status: `draft` for an adjustment that doesn't count yet.
        warehouse_id: The warehouse, in older organizations.
    """

    date: Date | str
    reason: str
    adjustment_type: Literal["quantity", "value"] | str
    line_items: Sequence[ItemAdjustmentLineItemInput | Mapping[str, Any]]
    description: str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    status: str | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "date": Field("date", encode.day, required=True),
        "reason": Field("reason", encode.text(), required=True),
        "adjustment_type": Field("adjustment_type", encode.text(), required=True),
        "line_items": Field("line_items", encode.array(encode.record(lambda: ItemAdjustmentLineItemInput)), required=True),
        "description": Field("description", encode.text()),
        "reference_number": Field("reference_number", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "location_id": Field("location_id", encode.identifier),
        "status": Field("status", encode.text()),
        "warehouse_id": Field("warehouse_id", encode.identifier),
    }
