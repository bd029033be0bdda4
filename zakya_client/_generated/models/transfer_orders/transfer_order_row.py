# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TransferOrderRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class TransferOrderRow(ResponseModel):
    """A transfer order as a list shows it.

    Attributes:
        transfer_order_id: Identifies the transfer order.
        transfer_order_number: Number that people know the order by; unique.
        date: Day of the transfer.
        from_location_id: Location that the goods leave.
        to_location_id: Location that the goods go to.
        is_intransit_order: Whether the goods are on the way until they are received.
        from_warehouse_id: Warehouse that the goods leave, in older organizations.
        to_warehouse_id: Warehouse that the goods go to, in older organizations.
        quantity_transfer: Quantities of all lines together.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
        quantity_transferred: How much of it has arrived.
    """

    transfer_order_id: str = ""
    transfer_order_number: str | None = None
    date: Date | None = None
    description: str | None = None
    status: Literal["approved", "draft", "in_transit", "partially_transferred", "pending_approval", "transferred", "void"] | str | None = (
        None
    )
    from_location_id: str | None = None
    from_location_name: str | None = None
    to_location_id: str | None = None
    to_location_name: str | None = None
    is_intransit_order: bool | None = None
    custom_fields: list[CustomField] = NONE
    from_warehouse_id: str | None = None
    from_warehouse_name: str | None = None
    to_warehouse_id: str | None = None
    to_warehouse_name: str | None = None
    quantity_transfer: float | None = None
    created_by_name: str | None = None
    created_time: DateTime | None = None
    created_by_id: str | None = None
    last_modified_time: DateTime | None = None
    last_modified_by_id: str | None = None
    quantity_transferred: float | None = None
    last_modified_by_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.transfer_order_id = v if type(v := get("transfer_order_id")) is str else identifier(v, self, "transfer_order_id")
        self.transfer_order_number = (
            (v if type(v) is str else text(v, self, "transfer_order_number")) if (v := get("transfer_order_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.from_location_id = (v if type(v) is str else text(v, self, "from_location_id")) if (v := get("from_location_id")) else None
        self.from_location_name = (
            (v if type(v) is str else text(v, self, "from_location_name")) if (v := get("from_location_name")) else None
        )
        self.to_location_id = (v if type(v) is str else text(v, self, "to_location_id")) if (v := get("to_location_id")) else None
        self.to_location_name = (v if type(v) is str else text(v, self, "to_location_name")) if (v := get("to_location_name")) else None
        self.is_intransit_order = (
            (v if type(v) is bool else flag(v, self, "is_intransit_order")) if (v := get("is_intransit_order")) or v == 0 else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.from_warehouse_id = (v if type(v) is str else text(v, self, "from_warehouse_id")) if (v := get("from_warehouse_id")) else None
        self.from_warehouse_name = (
            (v if type(v) is str else text(v, self, "from_warehouse_name")) if (v := get("from_warehouse_name")) else None
        )
        self.to_warehouse_id = (v if type(v) is str else text(v, self, "to_warehouse_id")) if (v := get("to_warehouse_id")) else None
        self.to_warehouse_name = (v if type(v) is str else text(v, self, "to_warehouse_name")) if (v := get("to_warehouse_name")) else None
        self.quantity_transfer = (
            (v if type(v) is float else number(v, self, "quantity_transfer")) if (v := get("quantity_transfer")) or v == 0 else None
        )
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        self.quantity_transferred = (
            (v if type(v) is float else number(v, self, "quantity_transferred")) if (v := get("quantity_transferred")) or v == 0 else None
        )
        self.last_modified_by_name = (
            (v if type(v) is str else text(v, self, "last_modified_by_name")) if (v := get("last_modified_by_name")) else None
        )
        return self
