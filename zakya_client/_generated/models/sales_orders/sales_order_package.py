# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderPackage`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.sales_orders.shipment_order import ShipmentOrder
from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesOrderPackage(ResponseModel):
    """A package made for a sales order.

    Attributes:
        package_id: Identifies the package.
        status: State of the package, `shipped` or `fulfilled` for instance.
        detailed_status: What the carrier says of the package.
        status_message: State of the package in words.
        shipment_id: Shipment that the package travels in.
        shipment_status: State of the shipment, `shipped` for instance; the page shows a number.
        service: Service of the carrier, `SMART_POST` for instance.
        delivery_days: Days that the delivery takes.
        delivery_guarantee: Whether the carrier guarantees the day.
        date: Day of the package.
        quantity: Quantities of all lines together.
        is_tracking_enabled: Whether the shipment can be followed.
    """

    package_id: str = ""
    package_number: str | None = None
    status: str | None = None
    detailed_status: str | None = None
    status_message: str | None = None
    shipment_id: str | None = None
    shipment_number: str | None = None
    shipment_status: str | None = None
    shipment_date: Date | None = None
    carrier: str | None = None
    service: str | None = None
    tracking_number: str | None = None
    delivery_days: int | None = None
    delivery_guarantee: bool | None = None
    date: Date | None = None
    quantity: float | None = None
    shipment_order: ShipmentOrder | None = None
    is_tracking_enabled: bool | None = None
    delivery_method: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.package_id = v if type(v := get("package_id")) is str else identifier(v, self, "package_id")
        self.package_number = (v if type(v) is str else text(v, self, "package_number")) if (v := get("package_number")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.detailed_status = (v if type(v) is str else text(v, self, "detailed_status")) if (v := get("detailed_status")) else None
        self.status_message = (v if type(v) is str else text(v, self, "status_message")) if (v := get("status_message")) else None
        self.shipment_id = (v if type(v) is str else text(v, self, "shipment_id")) if (v := get("shipment_id")) else None
        self.shipment_number = (v if type(v) is str else text(v, self, "shipment_number")) if (v := get("shipment_number")) else None
        self.shipment_status = (v if type(v) is str else text(v, self, "shipment_status")) if (v := get("shipment_status")) else None
        self.shipment_date = None if (v := get("shipment_date")) is None else date(v, self, "shipment_date")
        self.carrier = (v if type(v) is str else text(v, self, "carrier")) if (v := get("carrier")) else None
        self.service = (v if type(v) is str else text(v, self, "service")) if (v := get("service")) else None
        self.tracking_number = (v if type(v) is str else text(v, self, "tracking_number")) if (v := get("tracking_number")) else None
        self.delivery_days = (v if type(v) is int else integer(v, self, "delivery_days")) if (v := get("delivery_days")) or v == 0 else None
        self.delivery_guarantee = (
            (v if type(v) is bool else flag(v, self, "delivery_guarantee")) if (v := get("delivery_guarantee")) or v == 0 else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.shipment_order = None if (v := get("shipment_order")) is None else ShipmentOrder.read(v, self, "shipment_order")
        self.is_tracking_enabled = (
            (v if type(v) is bool else flag(v, self, "is_tracking_enabled")) if (v := get("is_tracking_enabled")) or v == 0 else None
        )
        self.delivery_method = (v if type(v) is str else text(v, self, "delivery_method")) if (v := get("delivery_method")) else None
        return self
