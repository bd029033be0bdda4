# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Package`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.packages.package_line_item import PackageLineItem
from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
from zakya_client._generated.models.sales_orders.shipment_order import ShipmentOrder
from zakya_client._generated.models.shared.address import Address
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
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class Package(ResponseModel):
    """Items of a sales order that are packed together, with their shipment.

    Attributes:
        package_id: Identifies the package.
        package_number: Number that people see.
        date: Day of packing.
        salesorder_id: Sales order that the package belongs to.
        salesorder_number: Number of that order.
        customer_id: Customer who gets the package.
        email: Mail address of the contact person.
        phone: Customer's telephone number.
        mobile: Customer's mobile number.
        total_quantity: Sum of the packed quantities.
        is_emailed: Whether the package was mailed to the customer.
        template_id: Template of the slip.
        template_type: Kind of template, `standard` for instance.
        custom_fields: Custom fields of the package.
        contact_persons: Contact persons of the customer. Live answers hold identifiers, the page shows objects.
        line_items: What is packed.
        billing_address: Customer's address for bills.
        shipping_address: Where the package goes.
        status: How far the package is: `not_shipped`, `shipped`, …
        detailed_status: Where the carrier says that the parcel is.
        status_message: The status in words.
        salesorder_date: Day of that order.
        salesorder_fulfilment_status: How far that order is delivered, `pending` for instance.
        sales_channel: Where that order came from, `direct_sales` for instance.
        sales_channel_formatted: The sales channel as written for people.
        terms: Terms and conditions.
        shipment_id: Shipment that the package left with.
        shipment_number: Number of that shipment.
        shipping_date: Day of shipping.
        expected_delivery_date: Day when it should arrive.
        shipment_delivered_date: Day when it arrived.
        delivery_method: Name of the way of delivery, such as `LocalCourier`.
        delivery_method_id: Identifies the way of delivery.
        delivery_days: Days that the delivery takes.
        delivery_guarantee: Whether the carrier guarantees the delivery.
        carrier: Firm that delivers, `FedEx` for instance.
        service: Service of the carrier, `FEDEX_2_DAY` for instance.
        tracking_number: The carrier's number of the parcel.
        tracking_link: Page that shows where the parcel is.
        shipmentorder_custom_fields: Custom fields of the shipment.
        picklists: Pick lists that the package came from; only seen empty.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made the package.
        last_modified_by_id: User who changed it last.
    """

    package_id: str = ""
    package_number: str | None = None
    date: Date | None = None
    salesorder_id: str = ""
    salesorder_number: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    total_quantity: float | None = None
    is_emailed: bool | None = None
    notes: str | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
    line_items: list[PackageLineItem] = NONE
    shipment_order: ShipmentOrder | None = None
    billing_address: Address | None = None
    shipping_address: Address | None = None
    status: str | None = None
    detailed_status: str | None = None
    status_message: str | None = None
    salesorder_date: Date | None = None
    salesorder_fulfilment_status: str | None = None
    sales_channel: str | None = None
    sales_channel_formatted: str | None = None
    terms: str | None = None
    shipment_id: str | None = None
    shipment_number: str | None = None
    shipping_date: Date | None = None
    expected_delivery_date: Date | None = None
    shipment_delivered_date: Date | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    delivery_days: int | None = None
    delivery_guarantee: bool | None = None
    carrier: str | None = None
    service: str | None = None
    tracking_number: str | None = None
    tracking_link: str | None = None
    shipmentorder_custom_fields: list[CustomField] = NONE
    picklists: list[Any] = NONE
    custom_field_hash: Any | None = None
    created_by_id: str | None = None
    last_modified_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.package_id = v if type(v := get("package_id")) is str else identifier(v, self, "package_id")
        self.package_number = (v if type(v) is str else text(v, self, "package_number")) if (v := get("package_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.salesorder_id = v if type(v := get("salesorder_id")) is str else identifier(v, self, "salesorder_id")
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        self.total_quantity = (
            (v if type(v) is float else number(v, self, "total_quantity")) if (v := get("total_quantity")) or v == 0 else None
        )
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.contact_persons = (
            array(ContactPersonReference.read_or_keep, v, self, "contact_persons") if (v := get("contact_persons")) else []
        )
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [PackageLineItem.from_dict(m) if type(m) is dict else PackageLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(PackageLineItem.read, v, self, "line_items")
        )
        self.shipment_order = None if (v := get("shipment_order")) is None else ShipmentOrder.read(v, self, "shipment_order")
        self.billing_address = None if (v := get("billing_address")) is None else Address.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read(v, self, "shipping_address")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.detailed_status = (v if type(v) is str else text(v, self, "detailed_status")) if (v := get("detailed_status")) else None
        self.status_message = (v if type(v) is str else text(v, self, "status_message")) if (v := get("status_message")) else None
        self.salesorder_date = None if (v := get("salesorder_date")) is None else date(v, self, "salesorder_date")
        self.salesorder_fulfilment_status = (
            (v if type(v) is str else text(v, self, "salesorder_fulfilment_status")) if (v := get("salesorder_fulfilment_status")) else None
        )
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.sales_channel_formatted = (
            (v if type(v) is str else text(v, self, "sales_channel_formatted")) if (v := get("sales_channel_formatted")) else None
        )
        self.terms = (v if type(v) is str else text(v, self, "terms")) if (v := get("terms")) else None
        self.shipment_id = (v if type(v) is str else text(v, self, "shipment_id")) if (v := get("shipment_id")) else None
        self.shipment_number = (v if type(v) is str else text(v, self, "shipment_number")) if (v := get("shipment_number")) else None
        self.shipping_date = None if (v := get("shipping_date")) is None else date(v, self, "shipping_date")
        self.expected_delivery_date = None if (v := get("expected_delivery_date")) is None else date(v, self, "expected_delivery_date")
        self.shipment_delivered_date = None if (v := get("shipment_delivered_date")) is None else date(v, self, "shipment_delivered_date")
        self.delivery_method = (v if type(v) is str else text(v, self, "delivery_method")) if (v := get("delivery_method")) else None
        self.delivery_method_id = (
            (v if type(v) is str else text(v, self, "delivery_method_id")) if (v := get("delivery_method_id")) else None
        )
        self.delivery_days = (v if type(v) is int else integer(v, self, "delivery_days")) if (v := get("delivery_days")) or v == 0 else None
        self.delivery_guarantee = (
            (v if type(v) is bool else flag(v, self, "delivery_guarantee")) if (v := get("delivery_guarantee")) or v == 0 else None
        )
        self.carrier = (v if type(v) is str else text(v, self, "carrier")) if (v := get("carrier")) else None
        self.service = (v if type(v) is str else text(v, self, "service")) if (v := get("service")) else None
        self.tracking_number = (v if type(v) is str else text(v, self, "tracking_number")) if (v := get("tracking_number")) else None
        self.tracking_link = (v if type(v) is str else text(v, self, "tracking_link")) if (v := get("tracking_link")) else None
        self.shipmentorder_custom_fields = (
            []
            if not (v := get("shipmentorder_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "shipmentorder_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "shipmentorder_custom_fields")
        )
        self.picklists = array(anything, v, self, "picklists") if (v := get("picklists")) else []
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        return self
