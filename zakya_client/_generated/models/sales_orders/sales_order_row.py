# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
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
class SalesOrderRow(ResponseModel):
    """A sales order as a list shows it. Custom fields stand in the row itself: `cf_x` holds the text
    for people and `cf_x_unformatted` the value, where they are set; reporting tags as `tag_1`.

    Attributes:
        salesorder_id: Identifies the sales order.
        salesorder_number: Number that people know the order by; unique.
        reference_number: Number of the order in another system or on paper.
        date: Day of the order.
        shipment_date: Day of the planned shipment.
        status: Overall state, `draft`, `shipped` or `fulfilled` for instance.
        sales_channel: Where it was sold, `direct_sales` for instance.
        customer_id: Customer who ordered.
        total: What the customer is to pay.
        bcy_total: Total in the organization's currency.
        delivery_method: How the goods are delivered.
        is_emailed: Whether the order was mailed to the customer.
        custom_fields: Custom fields as the page shows them; live rows flatten them.
        order_status: State of the order itself, `draft` or `closed` for instance.
        invoiced_status: How far it is invoiced, `invoiced` for instance. Empty in drafts.
        paid_status: How far it is paid, `paid` for instance. Empty in drafts.
        shipped_status: How far it is shipped, `shipped` for instance. Empty in drafts.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        color_code: Colour of the state within the state.
        source: Program that made the order, `Client` or `Api` for instance.
        zcrm_potential_id: Deal in Zoho CRM that the order came from.
        zcrm_potential_name: Name of the deal in Zoho CRM.
        sales_channel_formatted: The sales channel as written for people.
        pickup_location_id: Location where the customer collects the goods.
        balance: What is still to be paid.
        is_manually_fulfilled: Whether the order was marked as fulfilled by hand.
        is_scheduled_for_quick_shipment_create: Whether a quick shipment is about to be made.
        is_viewed_in_mail: Whether the customer opened the mail.
        mail_first_viewed_time: When the customer first opened the mail.
        mail_last_viewed_time: When the customer last opened the mail.
        shipment_days: How far off the shipment is, as written for people; the page shows a number.
        quantity: Quantities of all line items together.
        is_drop_shipment: Whether the vendor ships straight to the customer.
        is_backorder: Whether missing goods were ordered from a vendor.
        due_by_days: Days since the planned shipment that passed.
        due_in_days: Days until the planned shipment.
        order_fulfillment_type: How the order is fulfilled.
        company_name: Company of the customer.
        email: Mail address of the customer.
        total_invoiced_amount: What was invoiced so far.
        has_attachment: Whether files are attached.
        tags: Reporting tags of the order.
    """

    salesorder_id: str = ""
    salesorder_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    shipment_date: Date | None = None
    status: str | None = None
    sales_channel: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    salesperson_name: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    total: float | None = None
    bcy_total: float | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    is_emailed: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    order_status: str | None = None
    invoiced_status: str | None = None
    paid_status: str | None = None
    shipped_status: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    color_code: str | None = None
    source: str | None = None
    zcrm_potential_id: str | None = None
    zcrm_potential_name: str | None = None
    sales_channel_formatted: str | None = None
    pickup_location_id: str | None = None
    balance: float | None = None
    is_manually_fulfilled: bool | None = None
    is_scheduled_for_quick_shipment_create: bool | None = None
    is_viewed_in_mail: bool | None = None
    mail_first_viewed_time: DateTime | None = None
    mail_last_viewed_time: DateTime | None = None
    shipment_days: str | None = None
    quantity: float | None = None
    quantity_invoiced: float | None = None
    quantity_packed: float | None = None
    quantity_shipped: float | None = None
    is_drop_shipment: bool | None = None
    is_backorder: bool | None = None
    delivery_date: Date | None = None
    due_by_days: int | None = None
    due_in_days: int | None = None
    order_fulfillment_type: str | None = None
    company_name: str | None = None
    email: str | None = None
    total_invoiced_amount: float | None = None
    has_attachment: bool | None = None
    tags: list[Tag] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.salesorder_id = v if type(v := get("salesorder_id")) is str else identifier(v, self, "salesorder_id")
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.shipment_date = None if (v := get("shipment_date")) is None else date(v, self, "shipment_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.salesperson_name = (v if type(v) is str else text(v, self, "salesperson_name")) if (v := get("salesperson_name")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.bcy_total = (v if type(v) is float else number(v, self, "bcy_total")) if (v := get("bcy_total")) or v == 0 else None
        self.delivery_method = (v if type(v) is str else text(v, self, "delivery_method")) if (v := get("delivery_method")) else None
        self.delivery_method_id = (
            (v if type(v) is str else text(v, self, "delivery_method_id")) if (v := get("delivery_method_id")) else None
        )
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.order_status = (v if type(v) is str else text(v, self, "order_status")) if (v := get("order_status")) else None
        self.invoiced_status = (v if type(v) is str else text(v, self, "invoiced_status")) if (v := get("invoiced_status")) else None
        self.paid_status = (v if type(v) is str else text(v, self, "paid_status")) if (v := get("paid_status")) else None
        self.shipped_status = (v if type(v) is str else text(v, self, "shipped_status")) if (v := get("shipped_status")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.zcrm_potential_id = (v if type(v) is str else text(v, self, "zcrm_potential_id")) if (v := get("zcrm_potential_id")) else None
        self.zcrm_potential_name = (
            (v if type(v) is str else text(v, self, "zcrm_potential_name")) if (v := get("zcrm_potential_name")) else None
        )
        self.sales_channel_formatted = (
            (v if type(v) is str else text(v, self, "sales_channel_formatted")) if (v := get("sales_channel_formatted")) else None
        )
        self.pickup_location_id = (
            (v if type(v) is str else text(v, self, "pickup_location_id")) if (v := get("pickup_location_id")) else None
        )
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.is_manually_fulfilled = (
            (v if type(v) is bool else flag(v, self, "is_manually_fulfilled")) if (v := get("is_manually_fulfilled")) or v == 0 else None
        )
        self.is_scheduled_for_quick_shipment_create = (
            (v if type(v) is bool else flag(v, self, "is_scheduled_for_quick_shipment_create"))
            if (v := get("is_scheduled_for_quick_shipment_create")) or v == 0
            else None
        )
        self.is_viewed_in_mail = (
            (v if type(v) is bool else flag(v, self, "is_viewed_in_mail")) if (v := get("is_viewed_in_mail")) or v == 0 else None
        )
        self.mail_first_viewed_time = None if (v := get("mail_first_viewed_time")) is None else date_time(v, self, "mail_first_viewed_time")
        self.mail_last_viewed_time = None if (v := get("mail_last_viewed_time")) is None else date_time(v, self, "mail_last_viewed_time")
        self.shipment_days = (v if type(v) is str else text(v, self, "shipment_days")) if (v := get("shipment_days")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.quantity_invoiced = (
            (v if type(v) is float else number(v, self, "quantity_invoiced")) if (v := get("quantity_invoiced")) or v == 0 else None
        )
        self.quantity_packed = (
            (v if type(v) is float else number(v, self, "quantity_packed")) if (v := get("quantity_packed")) or v == 0 else None
        )
        self.quantity_shipped = (
            (v if type(v) is float else number(v, self, "quantity_shipped")) if (v := get("quantity_shipped")) or v == 0 else None
        )
        self.is_drop_shipment = (
            (v if type(v) is bool else flag(v, self, "is_drop_shipment")) if (v := get("is_drop_shipment")) or v == 0 else None
        )
        self.is_backorder = (v if type(v) is bool else flag(v, self, "is_backorder")) if (v := get("is_backorder")) or v == 0 else None
        self.delivery_date = None if (v := get("delivery_date")) is None else date(v, self, "delivery_date")
        self.due_by_days = (v if type(v) is int else integer(v, self, "due_by_days")) if (v := get("due_by_days")) or v == 0 else None
        self.due_in_days = (v if type(v) is int else integer(v, self, "due_in_days")) if (v := get("due_in_days")) or v == 0 else None
        self.order_fulfillment_type = (
            (v if type(v) is str else text(v, self, "order_fulfillment_type")) if (v := get("order_fulfillment_type")) else None
        )
        self.company_name = (v if type(v) is str else text(v, self, "company_name")) if (v := get("company_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.total_invoiced_amount = (
            (v if type(v) is float else number(v, self, "total_invoiced_amount")) if (v := get("total_invoiced_amount")) or v == 0 else None
        )
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        return self
