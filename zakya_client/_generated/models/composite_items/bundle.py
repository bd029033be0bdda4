# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Bundle`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.composite_items.bundle_line_item import BundleLineItem
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class Bundle(ResponseModel):
    """A number of composite items put together at one time, in full.

    Attributes:
        bundle_id: Identifies the bundle.
        date: Day of the bundling.
        composite_item_id: Composite item that was put together.
        composite_item_sku: Stock keeping unit of the composite item.
        quantity_to_bundle: How many composite items were put together.
        line_items: Parts that were used.
        transaction_number: Number that the API gave the bundle, `WO-00001` for instance.
        status: `pending`, `confirmed` or `built`.
        total: Value of the bundle.
        warehouse_id: Warehouse of the finished product (older organizations).
        location_id: Location of the finished product (newer organizations).
        created_by_id: User who made the bundle.
        is_completed: Whether the bundling is done.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
    """

    bundle_id: str = ""
    reference_number: str | None = None
    date: Date | None = None
    description: str | None = None
    composite_item_id: str = ""
    composite_item_name: str | None = None
    composite_item_sku: str | None = None
    quantity_to_bundle: float | None = None
    line_items: list[BundleLineItem] = NONE
    transaction_number: str | None = None
    status: str | None = None
    total: float | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    created_by_id: str | None = None
    project_id: str | None = None
    project_name: str | None = None
    is_completed: bool | None = None
    custom_field_hash: Any | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.bundle_id = v if type(v := get("bundle_id")) is str else identifier(v, self, "bundle_id")
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.composite_item_id = v if type(v := get("composite_item_id")) is str else identifier(v, self, "composite_item_id")
        self.composite_item_name = (
            (v if type(v) is str else text(v, self, "composite_item_name")) if (v := get("composite_item_name")) else None
        )
        self.composite_item_sku = (
            (v if type(v) is str else text(v, self, "composite_item_sku")) if (v := get("composite_item_sku")) else None
        )
        self.quantity_to_bundle = (
            (v if type(v) is float else number(v, self, "quantity_to_bundle")) if (v := get("quantity_to_bundle")) or v == 0 else None
        )
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [BundleLineItem.from_dict(m) if type(m) is dict else BundleLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(BundleLineItem.read, v, self, "line_items")
        )
        self.transaction_number = (
            (v if type(v) is str else text(v, self, "transaction_number")) if (v := get("transaction_number")) else None
        )
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.project_id = (v if type(v) is str else text(v, self, "project_id")) if (v := get("project_id")) else None
        self.project_name = (v if type(v) is str else text(v, self, "project_name")) if (v := get("project_name")) else None
        self.is_completed = (v if type(v) is bool else flag(v, self, "is_completed")) if (v := get("is_completed")) or v == 0 else None
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        return self
