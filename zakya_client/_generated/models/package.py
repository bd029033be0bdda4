# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Items of a sales order that are packed together, with their shipment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.address import Address
from zakya_client._generated.models.contact_person_reference import (
    ContactPersonReference,
)
from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.package_line_item import PackageLineItem
from zakya_client._generated.models.shipment_order import ShipmentOrder
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Package(Answer):
    """Items of a sales order that are packed together, with their shipment.

    Attributes:
        package_id: Identifies the package.
        package_number: Number that people see.
        date: Day of packing.
        status: How far the package is: `not_shipped`, `shipped`, …
        detailed_status: Where the carrier says that the parcel is.
        status_message: The status in words.
        salesorder_id: Sales order that the package belongs to.
        salesorder_number: Number of that order.
        salesorder_date: Day of that order.
        salesorder_fulfilment_status: How far that order is delivered, `pending` for instance.
        sales_channel: Where that order came from, `direct_sales` for instance.
        sales_channel_formatted: The sales channel as written for people.
        customer_id: Customer who gets the package.
        email: Mail address of the contact person.
        phone: Customer's telephone number.
        mobile: Customer's mobile number.
        contact_persons: Contact persons of the customer. Live answers hold identifiers, the page shows objects.
        line_items: What is packed.
        total_quantity: Sum of the packed quantities.
        is_emailed: Whether the package was mailed to the customer.
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
        billing_address: Customer's address for bills.
        shipping_address: Where the package goes.
        template_id: Template of the slip.
        template_type: Kind of template, `standard` for instance.
        custom_fields: Custom fields of the package.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made the package.
        last_modified_by_id: User who changed it last.
    """

    package_id: str | None = None
    package_number: str | None = None
    date: Date | None = None
    status: str | None = None
    detailed_status: str | None = None
    status_message: str | None = None
    salesorder_id: str | None = None
    salesorder_number: str | None = None
    salesorder_date: Date | None = None
    salesorder_fulfilment_status: str | None = None
    sales_channel: str | None = None
    sales_channel_formatted: str | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    contact_persons: list[ContactPersonReference | str] | None = None
    line_items: list[PackageLineItem] | None = None
    total_quantity: float | None = None
    is_emailed: bool | None = None
    notes: str | None = None
    terms: str | None = None
    shipment_order: ShipmentOrder | None = None
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
    shipmentorder_custom_fields: list[CustomField] | None = None
    picklists: list[Any] | None = None
    billing_address: Address | None = None
    shipping_address: Address | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    custom_fields: list[CustomField] | None = None
    custom_field_hash: Any | None = None
    created_by_id: str | None = None
    created_time: DateTime | None = None
    last_modified_by_id: str | None = None
    last_modified_time: DateTime | None = None

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
        self.salesorder_id = (v or None) if (v := get("salesorder_id")).__class__ is str else wire.text(v, self, "salesorder_id")
        self.salesorder_number = (
            (v or None) if (v := get("salesorder_number")).__class__ is str else wire.text(v, self, "salesorder_number")
        )
        self.salesorder_date = wire.date(get("salesorder_date"), self, "salesorder_date")
        self.salesorder_fulfilment_status = (
            (v or None)
            if (v := get("salesorder_fulfilment_status")).__class__ is str
            else wire.text(v, self, "salesorder_fulfilment_status")
        )
        self.sales_channel = (v or None) if (v := get("sales_channel")).__class__ is str else wire.text(v, self, "sales_channel")
        self.sales_channel_formatted = (
            (v or None) if (v := get("sales_channel_formatted")).__class__ is str else wire.text(v, self, "sales_channel_formatted")
        )
        self.customer_id = (v or None) if (v := get("customer_id")).__class__ is str else wire.text(v, self, "customer_id")
        self.customer_name = (v or None) if (v := get("customer_name")).__class__ is str else wire.text(v, self, "customer_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.phone = (v or None) if (v := get("phone")).__class__ is str else wire.text(v, self, "phone")
        self.mobile = (v or None) if (v := get("mobile")).__class__ is str else wire.text(v, self, "mobile")
        self.contact_persons = wire.array(ContactPersonReference.read_or_keep, get("contact_persons"), self, "contact_persons")
        self.line_items = wire.array(PackageLineItem.read, get("line_items"), self, "line_items")
        self.total_quantity = v if (v := get("total_quantity")).__class__ is float else wire.number(v, self, "total_quantity")
        self.is_emailed = v if (v := get("is_emailed")).__class__ is bool else wire.flag(v, self, "is_emailed")
        self.notes = (v or None) if (v := get("notes")).__class__ is str else wire.text(v, self, "notes")
        self.terms = (v or None) if (v := get("terms")).__class__ is str else wire.text(v, self, "terms")
        self.shipment_order = ShipmentOrder.read(get("shipment_order"), self, "shipment_order")
        self.shipment_id = (v or None) if (v := get("shipment_id")).__class__ is str else wire.text(v, self, "shipment_id")
        self.shipment_number = (v or None) if (v := get("shipment_number")).__class__ is str else wire.text(v, self, "shipment_number")
        self.shipping_date = wire.date(get("shipping_date"), self, "shipping_date")
        self.expected_delivery_date = wire.date(get("expected_delivery_date"), self, "expected_delivery_date")
        self.shipment_delivered_date = wire.date(get("shipment_delivered_date"), self, "shipment_delivered_date")
        self.delivery_method = (v or None) if (v := get("delivery_method")).__class__ is str else wire.text(v, self, "delivery_method")
        self.delivery_method_id = (
            (v or None) if (v := get("delivery_method_id")).__class__ is str else wire.text(v, self, "delivery_method_id")
        )
        self.delivery_days = v if (v := get("delivery_days")).__class__ is int else wire.integer(v, self, "delivery_days")
        self.delivery_guarantee = v if (v := get("delivery_guarantee")).__class__ is bool else wire.flag(v, self, "delivery_guarantee")
        self.carrier = (v or None) if (v := get("carrier")).__class__ is str else wire.text(v, self, "carrier")
        self.service = (v or None) if (v := get("service")).__class__ is str else wire.text(v, self, "service")
        self.tracking_number = (v or None) if (v := get("tracking_number")).__class__ is str else wire.text(v, self, "tracking_number")
        self.tracking_link = (v or None) if (v := get("tracking_link")).__class__ is str else wire.text(v, self, "tracking_link")
        self.shipmentorder_custom_fields = wire.array(
            CustomField.read, get("shipmentorder_custom_fields"), self, "shipmentorder_custom_fields"
        )
        self.picklists = wire.array(wire.anything, get("picklists"), self, "picklists")
        self.billing_address = Address.read(get("billing_address"), self, "billing_address")
        self.shipping_address = Address.read(get("shipping_address"), self, "shipping_address")
        self.template_id = (v or None) if (v := get("template_id")).__class__ is str else wire.text(v, self, "template_id")
        self.template_name = (v or None) if (v := get("template_name")).__class__ is str else wire.text(v, self, "template_name")
        self.template_type = (v or None) if (v := get("template_type")).__class__ is str else wire.text(v, self, "template_type")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.custom_field_hash = wire.anything(get("custom_field_hash"), self, "custom_field_hash")
        self.created_by_id = (v or None) if (v := get("created_by_id")).__class__ is str else wire.text(v, self, "created_by_id")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_by_id = (
            (v or None) if (v := get("last_modified_by_id")).__class__ is str else wire.text(v, self, "last_modified_by_id")
        )
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
