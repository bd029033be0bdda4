# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A package made for a sales order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shipment_order import ShipmentOrder
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderPackage(Answer):
    """A package made for a sales order.

    Attributes:
        package_id: Identifies the package.
        date: Day of the package.
        status: State of the package, `shipped` or `fulfilled` for instance.
        detailed_status: What the carrier says of the package.
        status_message: State of the package in words.
        quantity: Quantities of all lines together.
        shipment_id: Shipment that the package travels in.
        shipment_status: State of the shipment, `shipped` for instance; the page shows a number.
        service: Service of the carrier, `SMART_POST` for instance.
        is_tracking_enabled: Whether the shipment can be followed.
        delivery_days: Days that the delivery takes.
        delivery_guarantee: Whether the carrier guarantees the day.
    """

    package_id: str | None = None
    package_number: str | None = None
    date: Date | None = None
    status: str | None = None
    detailed_status: str | None = None
    status_message: str | None = None
    quantity: float | None = None
    shipment_id: str | None = None
    shipment_number: str | None = None
    shipment_status: str | None = None
    shipment_date: Date | None = None
    shipment_order: ShipmentOrder | None = None
    carrier: str | None = None
    service: str | None = None
    tracking_number: str | None = None
    is_tracking_enabled: bool | None = None
    delivery_method: str | None = None
    delivery_days: int | None = None
    delivery_guarantee: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.package_id = (v or None) if (v := get("package_id")).__class__ is str else wire.text(v, self, "package_id")
        self.package_number = (v or None) if (v := get("package_number")).__class__ is str else wire.text(v, self, "package_number")
        self.date = wire.date(get("date"), self, "date")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.detailed_status = (v or None) if (v := get("detailed_status")).__class__ is str else wire.text(v, self, "detailed_status")
        self.status_message = (v or None) if (v := get("status_message")).__class__ is str else wire.text(v, self, "status_message")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.shipment_id = (v or None) if (v := get("shipment_id")).__class__ is str else wire.text(v, self, "shipment_id")
        self.shipment_number = (v or None) if (v := get("shipment_number")).__class__ is str else wire.text(v, self, "shipment_number")
        self.shipment_status = (v or None) if (v := get("shipment_status")).__class__ is str else wire.text(v, self, "shipment_status")
        self.shipment_date = wire.date(get("shipment_date"), self, "shipment_date")
        self.shipment_order = ShipmentOrder.read(get("shipment_order"), self, "shipment_order")
        self.carrier = (v or None) if (v := get("carrier")).__class__ is str else wire.text(v, self, "carrier")
        self.service = (v or None) if (v := get("service")).__class__ is str else wire.text(v, self, "service")
        self.tracking_number = (v or None) if (v := get("tracking_number")).__class__ is str else wire.text(v, self, "tracking_number")
        self.is_tracking_enabled = v if (v := get("is_tracking_enabled")).__class__ is bool else wire.flag(v, self, "is_tracking_enabled")
        self.delivery_method = (v or None) if (v := get("delivery_method")).__class__ is str else wire.text(v, self, "delivery_method")
        self.delivery_days = v if (v := get("delivery_days")).__class__ is int else wire.integer(v, self, "delivery_days")
        self.delivery_guarantee = v if (v := get("delivery_guarantee")).__class__ is bool else wire.flag(v, self, "delivery_guarantee")
        return self
