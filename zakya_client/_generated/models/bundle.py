# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A number of composite items put together at one time, in full."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.bundle_line_item import BundleLineItem
from zakya_client._generated.models.custom_field import CustomField
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Bundle(Answer):
    """A number of composite items put together at one time, in full.

    Attributes:
        bundle_id: Identifies the bundle.
        transaction_number: Number that the API gave the bundle, `WO-00001` for instance.
        date: Day of the bundling.
        composite_item_id: Composite item that was put together.
        composite_item_sku: Stock keeping unit of the composite item.
        quantity_to_bundle: How many composite items were put together.
        status: `pending`, `confirmed` or `built`.
        total: Value of the bundle.
        warehouse_id: Warehouse of the finished product (older organizations).
        location_id: Location of the finished product (newer organizations).
        line_items: Parts that were used.
        is_completed: Whether the bundling is done.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made the bundle.
    """

    bundle_id: str | None = None
    reference_number: str | None = None
    transaction_number: str | None = None
    date: Date | None = None
    description: str | None = None
    composite_item_id: str | None = None
    composite_item_name: str | None = None
    composite_item_sku: str | None = None
    quantity_to_bundle: float | None = None
    status: str | None = None
    total: float | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    project_id: str | None = None
    project_name: str | None = None
    line_items: list[BundleLineItem] | None = None
    is_completed: bool | None = None
    custom_fields: list[CustomField] | None = None
    custom_field_hash: Any | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    created_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.bundle_id = (v or None) if (v := get("bundle_id")).__class__ is str else wire.text(v, self, "bundle_id")
        self.reference_number = (v or None) if (v := get("reference_number")).__class__ is str else wire.text(v, self, "reference_number")
        self.transaction_number = (
            (v or None) if (v := get("transaction_number")).__class__ is str else wire.text(v, self, "transaction_number")
        )
        self.date = wire.date(get("date"), self, "date")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.composite_item_id = (
            (v or None) if (v := get("composite_item_id")).__class__ is str else wire.text(v, self, "composite_item_id")
        )
        self.composite_item_name = (
            (v or None) if (v := get("composite_item_name")).__class__ is str else wire.text(v, self, "composite_item_name")
        )
        self.composite_item_sku = (
            (v or None) if (v := get("composite_item_sku")).__class__ is str else wire.text(v, self, "composite_item_sku")
        )
        self.quantity_to_bundle = v if (v := get("quantity_to_bundle")).__class__ is float else wire.number(v, self, "quantity_to_bundle")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.total = v if (v := get("total")).__class__ is float else wire.number(v, self, "total")
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.warehouse_name = (v or None) if (v := get("warehouse_name")).__class__ is str else wire.text(v, self, "warehouse_name")
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.location_name = (v or None) if (v := get("location_name")).__class__ is str else wire.text(v, self, "location_name")
        self.project_id = (v or None) if (v := get("project_id")).__class__ is str else wire.text(v, self, "project_id")
        self.project_name = (v or None) if (v := get("project_name")).__class__ is str else wire.text(v, self, "project_name")
        self.line_items = wire.array(BundleLineItem.read, get("line_items"), self, "line_items")
        self.is_completed = v if (v := get("is_completed")).__class__ is bool else wire.flag(v, self, "is_completed")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.custom_field_hash = wire.anything(get("custom_field_hash"), self, "custom_field_hash")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        self.created_by_id = (v or None) if (v := get("created_by_id")).__class__ is str else wire.text(v, self, "created_by_id")
        return self
