# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Shipment`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
from zakya_client._generated.models.sales_orders.sales_order_invoice import SalesOrderInvoice
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.document_tax import DocumentTax
from zakya_client._generated.models.shipment_orders.shipment_line_item import ShipmentLineItem
from zakya_client._generated.models.shipment_orders.shipment_package import ShipmentPackage
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    amount,
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
class Shipment(ResponseModel):
    """Packages of a sales order that left together, with everything the API knows about them.

    Attributes:
        shipment_id: Identifies the shipment order.
        shipment_number: Number that people see.
        salesorder_id: Sales order that is shipped.
        salesorder_number: Number of that order.
        date: Day of shipping.
        status: How far the shipment is, `shipped` or `delivered`.
        detailed_status: Where the carrier says that the parcel is.
        status_message: The status in words.
        carrier: Firm that delivers, `FedEx` for instance.
        service: Service of the carrier, `FEDEX_2_DAY` for instance.
        delivery_method: Name of the way of delivery, such as `LocalCourier`.
        delivery_method_id: Identifies the way of delivery.
        delivery_days: Days that the delivery takes.
        delivery_guarantee: Whether the carrier guarantees the delivery.
        tracking_number: The carrier's number of the parcel.
        is_emailed: Whether the customer got a mail about it.
        currency_code: Code of the currency, `INR` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
        price_precision: Digits after the decimal point.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
        salesorder_date: Day of that order.
        salesorder_fulfilment_status: How far that order is shipped.
        sales_channel: Where that order came from, `direct_sales` for instance.
        sales_channel_formatted: The sales channel as written for people.
        shipment_status: The status once more.
        shipment_sub_status: State within the state.
        shipment_type: Kind of shipment, `single_piece_shipment` for instance.
        tracking_link: Page that shows where the parcel is.
        expected_delivery_date: Day when it should arrive.
        shipment_delivered_date: Day when it arrived.
        associated_packages_count: Number of packages that travel in it.
        is_carrier_shipment: Whether it was booked with the carrier.
        is_tracking_enabled: Whether the shipment can be followed.
        discount: Discount on the whole, an amount or a percentage.
        is_discount_before_tax: Whether the discount is taken off before tax.
        discount_type: Whether the discount is on the whole or on lines.
        is_inclusive_tax: Whether rates include the tax.
        adjustment: Amount added to or taken off the total.
        adjustment_description: What the adjustment is for.
        sub_total: Sum of the lines.
        sub_total_inclusive_of_tax: Sum of the lines with their tax.
        tax_total: Sum of the taxes.
        taxes: Taxes on the whole, one by one.
        balance: What is still to be paid or used.
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        contact_persons: Contact persons of the customer. Live answers hold identifiers, the page shows objects.
        line_items: What is shipped.
        discount_amount: The discount as an amount.
        estimate_id: Estimate that the order came from.
        packages: The packages that left.
        invoices: Invoices of that order.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        tracking_carrier_code: Code of the carrier that the parcel is followed by.
        tracking_statuses: Stations of the shipment.
        last_tracking_update_date: When the carrier was last asked.
        multipiece_shipments: Pieces of a shipment of several.
        label_format: Format of the carrier's label.
        source_id: Where the shipment came from.
        is_taxable: Whether the shipping charge is taxed.
        tax_id: Tax on the shipping charge.
        is_email_notification_enabled: Whether the customer hears of it by mail.
        is_forms_available: Whether forms for the carrier are available.
    """

    shipment_id: str = ""
    shipment_number: str | None = None
    salesorder_id: str = ""
    salesorder_number: str | None = None
    date: Date | None = None
    reference_number: str | None = None
    status: str | None = None
    detailed_status: str | None = None
    status_message: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    carrier: str | None = None
    service: str | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    delivery_days: int | None = None
    delivery_guarantee: bool | None = None
    tracking_number: str | None = None
    shipping_charge: float | None = None
    total: float | None = None
    is_emailed: bool | None = None
    notes: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    created_time: DateTime | None = None
    created_by_id: str | None = None
    last_modified_time: DateTime | None = None
    last_modified_by_id: str | None = None
    salesorder_date: Date | None = None
    salesorder_fulfilment_status: str | None = None
    sales_channel: str | None = None
    sales_channel_formatted: str | None = None
    shipment_status: str | None = None
    shipment_sub_status: str | None = None
    shipment_type: str | None = None
    tracking_link: str | None = None
    expected_delivery_date: Date | None = None
    shipment_delivered_date: Date | None = None
    associated_packages_count: int | None = None
    is_carrier_shipment: bool | None = None
    is_tracking_enabled: bool | None = None
    discount: float | str | None = None
    is_discount_before_tax: bool | None = None
    discount_type: Literal["entity_level", "item_level"] | str | None = None
    is_inclusive_tax: bool | None = None
    adjustment: float | None = None
    adjustment_description: str | None = None
    sub_total: float | None = None
    sub_total_inclusive_of_tax: float | None = None
    tax_total: float | None = None
    taxes: list[DocumentTax] = NONE
    balance: float | None = None
    billing_address: Address | list[Address] | None = None
    shipping_address: Address | list[Address] | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
    line_items: list[ShipmentLineItem] = NONE
    discount_amount: float | None = None
    estimate_id: str | None = None
    shipmentorder_custom_fields: list[CustomField] = NONE
    packages: list[ShipmentPackage] = NONE
    invoices: list[SalesOrderInvoice] = NONE
    custom_fields: list[CustomField] = NONE
    custom_field_hash: Any | None = None
    documents: list[Document] = NONE
    tracking_carrier_code: str | None = None
    tracking_statuses: list[Any] = NONE
    last_tracking_update_date: str | None = None
    multipiece_shipments: list[Any] = NONE
    label_format: str | None = None
    source_id: str | None = None
    source_name: str | None = None
    is_taxable: bool | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    is_email_notification_enabled: bool | None = None
    is_forms_available: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.shipment_id = v if type(v := get("shipment_id")) is str else identifier(v, self, "shipment_id")
        self.shipment_number = (v if type(v) is str else text(v, self, "shipment_number")) if (v := get("shipment_number")) else None
        self.salesorder_id = v if type(v := get("salesorder_id")) is str else identifier(v, self, "salesorder_id")
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.detailed_status = (v if type(v) is str else text(v, self, "detailed_status")) if (v := get("detailed_status")) else None
        self.status_message = (v if type(v) is str else text(v, self, "status_message")) if (v := get("status_message")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.carrier = (v if type(v) is str else text(v, self, "carrier")) if (v := get("carrier")) else None
        self.service = (v if type(v) is str else text(v, self, "service")) if (v := get("service")) else None
        self.delivery_method = (v if type(v) is str else text(v, self, "delivery_method")) if (v := get("delivery_method")) else None
        self.delivery_method_id = (
            (v if type(v) is str else text(v, self, "delivery_method_id")) if (v := get("delivery_method_id")) else None
        )
        self.delivery_days = (v if type(v) is int else integer(v, self, "delivery_days")) if (v := get("delivery_days")) or v == 0 else None
        self.delivery_guarantee = (
            (v if type(v) is bool else flag(v, self, "delivery_guarantee")) if (v := get("delivery_guarantee")) or v == 0 else None
        )
        self.tracking_number = (v if type(v) is str else text(v, self, "tracking_number")) if (v := get("tracking_number")) else None
        self.shipping_charge = (
            (v if type(v) is float else number(v, self, "shipping_charge")) if (v := get("shipping_charge")) or v == 0 else None
        )
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        self.salesorder_date = None if (v := get("salesorder_date")) is None else date(v, self, "salesorder_date")
        self.salesorder_fulfilment_status = (
            (v if type(v) is str else text(v, self, "salesorder_fulfilment_status")) if (v := get("salesorder_fulfilment_status")) else None
        )
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.sales_channel_formatted = (
            (v if type(v) is str else text(v, self, "sales_channel_formatted")) if (v := get("sales_channel_formatted")) else None
        )
        self.shipment_status = (v if type(v) is str else text(v, self, "shipment_status")) if (v := get("shipment_status")) else None
        self.shipment_sub_status = (
            (v if type(v) is str else text(v, self, "shipment_sub_status")) if (v := get("shipment_sub_status")) else None
        )
        self.shipment_type = (v if type(v) is str else text(v, self, "shipment_type")) if (v := get("shipment_type")) else None
        self.tracking_link = (v if type(v) is str else text(v, self, "tracking_link")) if (v := get("tracking_link")) else None
        self.expected_delivery_date = None if (v := get("expected_delivery_date")) is None else date(v, self, "expected_delivery_date")
        self.shipment_delivered_date = None if (v := get("shipment_delivered_date")) is None else date(v, self, "shipment_delivered_date")
        self.associated_packages_count = (
            (v if type(v) is int else integer(v, self, "associated_packages_count"))
            if (v := get("associated_packages_count")) or v == 0
            else None
        )
        self.is_carrier_shipment = (
            (v if type(v) is bool else flag(v, self, "is_carrier_shipment")) if (v := get("is_carrier_shipment")) or v == 0 else None
        )
        self.is_tracking_enabled = (
            (v if type(v) is bool else flag(v, self, "is_tracking_enabled")) if (v := get("is_tracking_enabled")) or v == 0 else None
        )
        self.discount = None if (v := get("discount")) is None else amount(v, self, "discount")
        self.is_discount_before_tax = (
            (v if type(v) is bool else flag(v, self, "is_discount_before_tax")) if (v := get("is_discount_before_tax")) or v == 0 else None
        )
        self.discount_type = (v if type(v) is str else text(v, self, "discount_type")) if (v := get("discount_type")) else None
        self.is_inclusive_tax = (
            (v if type(v) is bool else flag(v, self, "is_inclusive_tax")) if (v := get("is_inclusive_tax")) or v == 0 else None
        )
        self.adjustment = (v if type(v) is float else number(v, self, "adjustment")) if (v := get("adjustment")) or v == 0 else None
        self.adjustment_description = (
            (v if type(v) is str else text(v, self, "adjustment_description")) if (v := get("adjustment_description")) else None
        )
        self.sub_total = (v if type(v) is float else number(v, self, "sub_total")) if (v := get("sub_total")) or v == 0 else None
        self.sub_total_inclusive_of_tax = (
            (v if type(v) is float else number(v, self, "sub_total_inclusive_of_tax"))
            if (v := get("sub_total_inclusive_of_tax")) or v == 0
            else None
        )
        self.tax_total = (v if type(v) is float else number(v, self, "tax_total")) if (v := get("tax_total")) or v == 0 else None
        self.taxes = (
            []
            if not (v := get("taxes"))
            else [DocumentTax.from_dict(m) if type(m) is dict else DocumentTax.member(m, self, "taxes") for m in v]
            if type(v) is list
            else array(DocumentTax.read, v, self, "taxes")
        )
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.billing_address = None if (v := get("billing_address")) is None else Address.read_or_keep(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read_or_keep(v, self, "shipping_address")
        self.contact_persons = (
            array(ContactPersonReference.read_or_keep, v, self, "contact_persons") if (v := get("contact_persons")) else []
        )
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [ShipmentLineItem.from_dict(m) if type(m) is dict else ShipmentLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(ShipmentLineItem.read, v, self, "line_items")
        )
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.estimate_id = (v if type(v) is str else text(v, self, "estimate_id")) if (v := get("estimate_id")) else None
        self.shipmentorder_custom_fields = (
            []
            if not (v := get("shipmentorder_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "shipmentorder_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "shipmentorder_custom_fields")
        )
        self.packages = (
            []
            if not (v := get("packages"))
            else [ShipmentPackage.from_dict(m) if type(m) is dict else ShipmentPackage.member(m, self, "packages") for m in v]
            if type(v) is list
            else array(ShipmentPackage.read, v, self, "packages")
        )
        self.invoices = (
            []
            if not (v := get("invoices"))
            else [SalesOrderInvoice.from_dict(m) if type(m) is dict else SalesOrderInvoice.member(m, self, "invoices") for m in v]
            if type(v) is list
            else array(SalesOrderInvoice.read, v, self, "invoices")
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.tracking_carrier_code = (
            (v if type(v) is str else text(v, self, "tracking_carrier_code")) if (v := get("tracking_carrier_code")) else None
        )
        self.tracking_statuses = array(anything, v, self, "tracking_statuses") if (v := get("tracking_statuses")) else []
        self.last_tracking_update_date = (
            (v if type(v) is str else text(v, self, "last_tracking_update_date")) if (v := get("last_tracking_update_date")) else None
        )
        self.multipiece_shipments = array(anything, v, self, "multipiece_shipments") if (v := get("multipiece_shipments")) else []
        self.label_format = (v if type(v) is str else text(v, self, "label_format")) if (v := get("label_format")) else None
        self.source_id = (v if type(v) is str else text(v, self, "source_id")) if (v := get("source_id")) else None
        self.source_name = (v if type(v) is str else text(v, self, "source_name")) if (v := get("source_name")) else None
        self.is_taxable = (v if type(v) is bool else flag(v, self, "is_taxable")) if (v := get("is_taxable")) or v == 0 else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.is_email_notification_enabled = (
            (v if type(v) is bool else flag(v, self, "is_email_notification_enabled"))
            if (v := get("is_email_notification_enabled")) or v == 0
            else None
        )
        self.is_forms_available = (
            (v if type(v) is bool else flag(v, self, "is_forms_available")) if (v := get("is_forms_available")) or v == 0 else None
        )
        return self
