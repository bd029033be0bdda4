# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ShipmentOrder`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.sales_orders.associated_package import AssociatedPackage
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date,
    flag,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class ShipmentOrder(ResponseModel):
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
    tracking_statuses: list[Any] = NONE
    can_show_tracking: bool | None = None
    is_tracking_enabled: bool | None = None
    is_email_notification_enabled: bool | None = None
    is_forms_available: bool | None = None
    associated_packages: list[AssociatedPackage] = NONE
    associated_packages_count: int | None = None
    multipiece_shipments: list[Any] = NONE
    source_id: str | None = None
    source_name: str | None = None
    notes: str | None = None
    shipmentorder_custom_fields: list[CustomField] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.shipment_id = (v if type(v) is str else text(v, self, "shipment_id")) if (v := get("shipment_id")) else None
        self.shipment_number = (v if type(v) is str else text(v, self, "shipment_number")) if (v := get("shipment_number")) else None
        self.shipment_date = None if (v := get("shipment_date")) is None else date(v, self, "shipment_date")
        self.shipment_date_with_time = (
            (v if type(v) is str else text(v, self, "shipment_date_with_time")) if (v := get("shipment_date_with_time")) else None
        )
        self.shipping_date = None if (v := get("shipping_date")) is None else date(v, self, "shipping_date")
        self.shipment_type = (v if type(v) is str else text(v, self, "shipment_type")) if (v := get("shipment_type")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.shipment_status = (v if type(v) is str else text(v, self, "shipment_status")) if (v := get("shipment_status")) else None
        self.shipment_sub_status = (
            (v if type(v) is str else text(v, self, "shipment_sub_status")) if (v := get("shipment_sub_status")) else None
        )
        self.detailed_status = (v if type(v) is str else text(v, self, "detailed_status")) if (v := get("detailed_status")) else None
        self.status_message = (v if type(v) is str else text(v, self, "status_message")) if (v := get("status_message")) else None
        self.carrier = (v if type(v) is str else text(v, self, "carrier")) if (v := get("carrier")) else None
        self.service = (v if type(v) is str else text(v, self, "service")) if (v := get("service")) else None
        self.shipment_rate = (
            (v if type(v) is float else number(v, self, "shipment_rate")) if (v := get("shipment_rate")) or v == 0 else None
        )
        self.shipper_account_number = (
            (v if type(v) is str else text(v, self, "shipper_account_number")) if (v := get("shipper_account_number")) else None
        )
        self.is_carrier_shipment = (
            (v if type(v) is bool else flag(v, self, "is_carrier_shipment")) if (v := get("is_carrier_shipment")) or v == 0 else None
        )
        self.delivery_method = (v if type(v) is str else text(v, self, "delivery_method")) if (v := get("delivery_method")) else None
        self.delivery_method_id = (
            (v if type(v) is str else text(v, self, "delivery_method_id")) if (v := get("delivery_method_id")) else None
        )
        self.delivery_days = (v if type(v) is int else integer(v, self, "delivery_days")) if (v := get("delivery_days")) or v == 0 else None
        self.delivery_guarantee = (
            (v if type(v) is bool else flag(v, self, "delivery_guarantee")) if (v := get("delivery_guarantee")) or v == 0 else None
        )
        self.delivery_date = None if (v := get("delivery_date")) is None else date(v, self, "delivery_date")
        self.delivery_date_with_time = (
            (v if type(v) is str else text(v, self, "delivery_date_with_time")) if (v := get("delivery_date_with_time")) else None
        )
        self.expected_delivery_date = None if (v := get("expected_delivery_date")) is None else date(v, self, "expected_delivery_date")
        self.shipment_delivered_date = None if (v := get("shipment_delivered_date")) is None else date(v, self, "shipment_delivered_date")
        self.tracking_number = (v if type(v) is str else text(v, self, "tracking_number")) if (v := get("tracking_number")) else None
        self.tracking_url = (v if type(v) is str else text(v, self, "tracking_url")) if (v := get("tracking_url")) else None
        self.tracking_link = (v if type(v) is str else text(v, self, "tracking_link")) if (v := get("tracking_link")) else None
        self.tracking_key = (v if type(v) is str else text(v, self, "tracking_key")) if (v := get("tracking_key")) else None
        self.tracking_statuses = array(anything, v, self, "tracking_statuses") if (v := get("tracking_statuses")) else []
        self.can_show_tracking = (
            (v if type(v) is bool else flag(v, self, "can_show_tracking")) if (v := get("can_show_tracking")) or v == 0 else None
        )
        self.is_tracking_enabled = (
            (v if type(v) is bool else flag(v, self, "is_tracking_enabled")) if (v := get("is_tracking_enabled")) or v == 0 else None
        )
        self.is_email_notification_enabled = (
            (v if type(v) is bool else flag(v, self, "is_email_notification_enabled"))
            if (v := get("is_email_notification_enabled")) or v == 0
            else None
        )
        self.is_forms_available = (
            (v if type(v) is bool else flag(v, self, "is_forms_available")) if (v := get("is_forms_available")) or v == 0 else None
        )
        self.associated_packages = (
            []
            if not (v := get("associated_packages"))
            else [
                AssociatedPackage.from_dict(m) if type(m) is dict else AssociatedPackage.member(m, self, "associated_packages") for m in v
            ]
            if type(v) is list
            else array(AssociatedPackage.read, v, self, "associated_packages")
        )
        self.associated_packages_count = (
            (v if type(v) is int else integer(v, self, "associated_packages_count"))
            if (v := get("associated_packages_count")) or v == 0
            else None
        )
        self.multipiece_shipments = array(anything, v, self, "multipiece_shipments") if (v := get("multipiece_shipments")) else []
        self.source_id = (v if type(v) is str else text(v, self, "source_id")) if (v := get("source_id")) else None
        self.source_name = (v if type(v) is str else text(v, self, "source_name")) if (v := get("source_name")) else None
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.shipmentorder_custom_fields = (
            []
            if not (v := get("shipmentorder_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "shipmentorder_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "shipmentorder_custom_fields")
        )
        return self
