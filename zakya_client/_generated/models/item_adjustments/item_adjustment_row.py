# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemAdjustmentRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date,
    date_time,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class ItemAdjustmentRow(ResponseModel):
    """An inventory adjustment as a list shows it.

    Attributes:
        inventory_adjustment_id: Identifies the adjustment.
        date: Day of the adjustment.
        reason: Why the stock was adjusted, `Damaged goods` for instance.
        reason_id: Identifies the reason.
        total: Value that the stock gained, or lost below zero.
        status: State of the adjustment, `draft` or `adjusted` for instance.
        warehouse_id: The warehouse, in older organizations.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
        item_id: The item; empty where there are several.
        name: Name of the item; empty where there are several.
        quantity_adjusted: Difference of the one item's quantity; empty where there are several.
        value_adjusted: Difference of the one item's value; empty where quantities were adjusted.
    """

    inventory_adjustment_id: str = ""
    date: Date | None = None
    reason: str | None = None
    reason_id: str | None = None
    description: str | None = None
    reference_number: str | None = None
    adjustment_type: Literal["quantity", "value"] | str | None = None
    total: float | None = None
    custom_fields: list[CustomField] = NONE
    status: str | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    custom_field_hash: Any | None = None
    created_by_name: str | None = None
    created_time: DateTime | None = None
    created_by_id: str | None = None
    last_modified_time: DateTime | None = None
    last_modified_by_id: str | None = None
    item_id: str | None = None
    name: str | None = None
    quantity_adjusted: float | None = None
    value_adjusted: float | None = None
    tags: list[Tag] = NONE
    last_modified_by_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.inventory_adjustment_id = (
            v if type(v := get("inventory_adjustment_id")) is str else identifier(v, self, "inventory_adjustment_id")
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.reason = (v if type(v) is str else text(v, self, "reason")) if (v := get("reason")) else None
        self.reason_id = (v if type(v) is str else text(v, self, "reason_id")) if (v := get("reason_id")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.adjustment_type = (v if type(v) is str else text(v, self, "adjustment_type")) if (v := get("adjustment_type")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        self.item_id = (v if type(v) is str else text(v, self, "item_id")) if (v := get("item_id")) else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.quantity_adjusted = (
            (v if type(v) is float else number(v, self, "quantity_adjusted")) if (v := get("quantity_adjusted")) or v == 0 else None
        )
        self.value_adjusted = (
            (v if type(v) is float else number(v, self, "value_adjusted")) if (v := get("value_adjusted")) or v == 0 else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.last_modified_by_name = (
            (v if type(v) is str else text(v, self, "last_modified_by_name")) if (v := get("last_modified_by_name")) else None
        )
        return self
