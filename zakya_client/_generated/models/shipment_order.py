# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""The shipment that packages travel in. A package that isn't shipped has one too, with empty values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.associated_package import AssociatedPackage
from zakya_client._generated.models.custom_field import CustomField
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ShipmentOrder(Answer):
    """The shipment that packages travel in. A package that isn't shipped has one too, with empty
    values.

    Attributes:
        shipment_id: Identifies the shipment.
        shipment_date: Day of the shipment, as sales orders name it.
        shipment_date_with_time: Day and time of the shipment, `2025-04-09 00:00`.
        shipping_date: Day of the shipment, as packages name it.
        shipment_type: Kind of shipment, `single_piece_shipment` for instance.
        status: State of the package, `not_shipped` or `shipped` for instance.
        shipment_status: State of the shipment, `packed` for instance.
        shipment_sub_status: State within the state.
        detailed_status: What the carrier says of the shipment.
        status_message: State of the shipment in words.
        service: Service of the carrier, `FEDEX_2_DAY` for instance.
        shipment_rate: What the shipment costs.
        shipper_account_number: Account at the carrier.
        is_carrier_shipment: Whether it was booked with the carrier.
        delivery_days: Days that the delivery takes.
        delivery_guarantee: Whether the carrier guarantees the day.
        delivery_date_with_time: Day and time of the delivery, `2025-04-09 00:00`.
        tracking_url: Where to follow the shipment, as sales orders name it.
        tracking_link: Where to follow the shipment, as packages name it.
        tracking_key: Key to follow the shipment by.
        tracking_statuses: Stations of the shipment.
        can_show_tracking: Whether the stations can be shown.
        is_tracking_enabled: Whether the shipment can be followed.
        is_email_notification_enabled: Whether the customer hears of it by mail.
        is_forms_available: Whether forms for the carrier are available.
        associated_packages: Packages that travel in it.
        associated_packages_count: Number of packages that travel in it.
        multipiece_shipments: Pieces of a shipment of several.
        source_id: Where the shipment came from.
        shipmentorder_custom_fields: Custom fields of the shipment.
    """

    shipment_id: str | None = None
    shipment_number: str | None = None
    shipment_date: Date | None = None
    shipment_date_with_time: str | None = None
    shipping_date: Date | None = None
    shipment_type: str | None = None
    status: str | None = None
    shipment_status: str | None = None
    shipment_sub_status: str | None = None
    detailed_status: str | None = None
    status_message: str | None = None
    carrier: str | None = None
    service: str | None = None
    shipment_rate: float | None = None
    shipper_account_number: str | None = None
    is_carrier_shipment: bool | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    delivery_days: int | None = None
    delivery_guarantee: bool | None = None
    delivery_date: Date | None = None
    delivery_date_with_time: str | None = None
    expected_delivery_date: Date | None = None
    shipment_delivered_date: Date | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    tracking_link: str | None = None
    tracking_key: str | None = None
    tracking_statuses: list[Any] | None = None
    can_show_tracking: bool | None = None
    is_tracking_enabled: bool | None = None
    is_email_notification_enabled: bool | None = None
    is_forms_available: bool | None = None
    associated_packages: list[AssociatedPackage] | None = None
    associated_packages_count: int | None = None
    multipiece_shipments: list[Any] | None = None
    source_id: str | None = None
    source_name: str | None = None
    notes: str | None = None
    shipmentorder_custom_fields: list[CustomField] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.shipment_id = (v or None) if (v := get("shipment_id")).__class__ is str else wire.text(v, self, "shipment_id")
        self.shipment_number = (v or None) if (v := get("shipment_number")).__class__ is str else wire.text(v, self, "shipment_number")
        self.shipment_date = wire.date(get("shipment_date"), self, "shipment_date")
        self.shipment_date_with_time = (
            (v or None) if (v := get("shipment_date_with_time")).__class__ is str else wire.text(v, self, "shipment_date_with_time")
        )
        self.shipping_date = wire.date(get("shipping_date"), self, "shipping_date")
        self.shipment_type = (v or None) if (v := get("shipment_type")).__class__ is str else wire.text(v, self, "shipment_type")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.shipment_status = (v or None) if (v := get("shipment_status")).__class__ is str else wire.text(v, self, "shipment_status")
        self.shipment_sub_status = (
            (v or None) if (v := get("shipment_sub_status")).__class__ is str else wire.text(v, self, "shipment_sub_status")
        )
        self.detailed_status = (v or None) if (v := get("detailed_status")).__class__ is str else wire.text(v, self, "detailed_status")
        self.status_message = (v or None) if (v := get("status_message")).__class__ is str else wire.text(v, self, "status_message")
        self.carrier = (v or None) if (v := get("carrier")).__class__ is str else wire.text(v, self, "carrier")
        self.service = (v or None) if (v := get("service")).__class__ is str else wire.text(v, self, "service")
        self.shipment_rate = v if (v := get("shipment_rate")).__class__ is float else wire.number(v, self, "shipment_rate")
        self.shipper_account_number = (
            (v or None) if (v := get("shipper_account_number")).__class__ is str else wire.text(v, self, "shipper_account_number")
        )
        self.is_carrier_shipment = v if (v := get("is_carrier_shipment")).__class__ is bool else wire.flag(v, self, "is_carrier_shipment")
        self.delivery_method = (v or None) if (v := get("delivery_method")).__class__ is str else wire.text(v, self, "delivery_method")
        self.delivery_method_id = (
            (v or None) if (v := get("delivery_method_id")).__class__ is str else wire.text(v, self, "delivery_method_id")
        )
        self.delivery_days = v if (v := get("delivery_days")).__class__ is int else wire.integer(v, self, "delivery_days")
        self.delivery_guarantee = v if (v := get("delivery_guarantee")).__class__ is bool else wire.flag(v, self, "delivery_guarantee")
        self.delivery_date = wire.date(get("delivery_date"), self, "delivery_date")
        self.delivery_date_with_time = (
            (v or None) if (v := get("delivery_date_with_time")).__class__ is str else wire.text(v, self, "delivery_date_with_time")
        )
        self.expected_delivery_date = wire.date(get("expected_delivery_date"), self, "expected_delivery_date")
        self.shipment_delivered_date = wire.date(get("shipment_delivered_date"), self, "shipment_delivered_date")
        self.tracking_number = (v or None) if (v := get("tracking_number")).__class__ is str else wire.text(v, self, "tracking_number")
        self.tracking_url = (v or None) if (v := get("tracking_url")).__class__ is str else wire.text(v, self, "tracking_url")
        self.tracking_link = (v or None) if (v := get("tracking_link")).__class__ is str else wire.text(v, self, "tracking_link")
        self.tracking_key = (v or None) if (v := get("tracking_key")).__class__ is str else wire.text(v, self, "tracking_key")
        self.tracking_statuses = wire.array(wire.anything, get("tracking_statuses"), self, "tracking_statuses")
        self.can_show_tracking = v if (v := get("can_show_tracking")).__class__ is bool else wire.flag(v, self, "can_show_tracking")
        self.is_tracking_enabled = v if (v := get("is_tracking_enabled")).__class__ is bool else wire.flag(v, self, "is_tracking_enabled")
        self.is_email_notification_enabled = (
            v if (v := get("is_email_notification_enabled")).__class__ is bool else wire.flag(v, self, "is_email_notification_enabled")
        )
        self.is_forms_available = v if (v := get("is_forms_available")).__class__ is bool else wire.flag(v, self, "is_forms_available")
        self.associated_packages = wire.array(AssociatedPackage.read, get("associated_packages"), self, "associated_packages")
        self.associated_packages_count = (
            v if (v := get("associated_packages_count")).__class__ is int else wire.integer(v, self, "associated_packages_count")
        )
        self.multipiece_shipments = wire.array(wire.anything, get("multipiece_shipments"), self, "multipiece_shipments")
        self.source_id = (v or None) if (v := get("source_id")).__class__ is str else wire.text(v, self, "source_id")
        self.source_name = (v or None) if (v := get("source_name")).__class__ is str else wire.text(v, self, "source_name")
        self.notes = (v or None) if (v := get("notes")).__class__ is str else wire.text(v, self, "notes")
        self.shipmentorder_custom_fields = wire.array(
            CustomField.read, get("shipmentorder_custom_fields"), self, "shipmentorder_custom_fields"
        )
        return self
