# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseReceiveRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    date_time,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class PurchaseReceiveRow(ResponseModel):
    """A purchase receive as a list shows it. No recording of the list is at hand; the fields are those
    of the record.

    Attributes:
        receive_id: Identifies the purchase receive.
        receive_number: Number that people know the receive by; unique.
        purchaseorder_id: Purchase order that the goods came of.
        purchaseorder_number: Number of that order.
        date: Day when the goods came.
        vendor_id: Vendor that they came from.
        status: State of the receive, `received` for instance.
        quantity: Quantities of all lines together.
    """

    receive_id: str = ""
    receive_number: str | None = None
    purchaseorder_id: str = ""
    purchaseorder_number: str | None = None
    date: Date | None = None
    vendor_id: str = ""
    vendor_name: str | None = None
    notes: str | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    status: str | None = None
    quantity: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.receive_id = v if type(v := get("receive_id")) is str else identifier(v, self, "receive_id")
        self.receive_number = (v if type(v) is str else text(v, self, "receive_number")) if (v := get("receive_number")) else None
        self.purchaseorder_id = v if type(v := get("purchaseorder_id")) is str else identifier(v, self, "purchaseorder_id")
        self.purchaseorder_number = (
            (v if type(v) is str else text(v, self, "purchaseorder_number")) if (v := get("purchaseorder_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        return self
