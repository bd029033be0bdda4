# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A sales order as a list shows it. Custom fields stand in the row itself: `cf_x` holds the text for
people and `cf_x_unformatted` the value, where they are set; reporting tags as `tag_1`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.tag import Tag
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderRow(Answer):
    """A sales order as a list shows it. Custom fields stand in the row itself: `cf_x` holds the text
    for people and `cf_x_unformatted` the value, where they are set; reporting tags as `tag_1`.

    Attributes:
        salesorder_id: Identifies the sales order.
        salesorder_number: Number that people know the order by; unique.
        reference_number: Number of the order in another system or on paper.
        date: Day of the order.
        shipment_date: Day of the planned shipment.
        shipment_days: How far off the shipment is, as written for people; the page shows a number.
        due_by_days: Days since the planned shipment that passed.
        due_in_days: Days until the planned shipment.
        status: Overall state, `draft` or `fulfilled` for instance.
        order_status: State of the order itself, `draft` for instance.
        invoiced_status: How far it is invoiced. Empty in drafts.
        paid_status: How far it is paid. Empty in drafts.
        shipped_status: How far it is shipped. Empty in drafts.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        color_code: Colour of the state within the state.
        order_fulfillment_type: How the order is fulfilled.
        source: Program that made the order, `Client` or `Api` for instance.
        sales_channel: Where it was sold, `direct_sales` for instance.
        sales_channel_formatted: The sales channel as written for people.
        zcrm_potential_id: Deal in Zoho CRM that the order came from.
        zcrm_potential_name: Name of the deal in Zoho CRM.
        customer_id: Customer who ordered.
        company_name: Company of the customer.
        email: Mail address of the customer.
        pickup_location_id: Location where the customer collects the goods.
        total: What the customer is to pay.
        bcy_total: Total in the organization's currency.
        total_invoiced_amount: What was invoiced so far.
        balance: What is still to be paid.
        quantity: Quantities of all line items together.
        delivery_method: How the goods are delivered.
        is_drop_shipment: Whether the vendor ships straight to the customer.
        is_backorder: Whether missing goods were ordered from a vendor.
        is_manually_fulfilled: Whether the order was marked as fulfilled by hand.
        is_scheduled_for_quick_shipment_create: Whether a quick shipment is about to be made.
        is_emailed: Whether the order was mailed to the customer.
        is_viewed_in_mail: Whether the customer opened the mail.
        mail_first_viewed_time: When the customer first opened the mail.
        mail_last_viewed_time: When the customer last opened the mail.
        has_attachment: Whether files are attached.
        tags: Reporting tags of the order.
        custom_fields: Custom fields as the page shows them; live rows flatten them.
    """

    salesorder_id: str | None = None
    salesorder_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    shipment_date: Date | None = None
    shipment_days: str | None = None
    delivery_date: Date | None = None
    due_by_days: int | None = None
    due_in_days: int | None = None
    status: str | None = None
    order_status: str | None = None
    invoiced_status: str | None = None
    paid_status: str | None = None
    shipped_status: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    color_code: str | None = None
    order_fulfillment_type: str | None = None
    source: str | None = None
    sales_channel: str | None = None
    sales_channel_formatted: str | None = None
    zcrm_potential_id: str | None = None
    zcrm_potential_name: str | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    company_name: str | None = None
    email: str | None = None
    salesperson_name: str | None = None
    pickup_location_id: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    total: float | None = None
    bcy_total: float | None = None
    total_invoiced_amount: float | None = None
    balance: float | None = None
    quantity: float | None = None
    quantity_invoiced: float | None = None
    quantity_packed: float | None = None
    quantity_shipped: float | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    is_drop_shipment: bool | None = None
    is_backorder: bool | None = None
    is_manually_fulfilled: bool | None = None
    is_scheduled_for_quick_shipment_create: bool | None = None
    is_emailed: bool | None = None
    is_viewed_in_mail: bool | None = None
    mail_first_viewed_time: DateTime | None = None
    mail_last_viewed_time: DateTime | None = None
    has_attachment: bool | None = None
    tags: list[Tag] | None = None
    custom_fields: list[CustomField] | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.salesorder_id = (v or None) if (v := get("salesorder_id")).__class__ is str else wire.text(v, self, "salesorder_id")
        self.salesorder_number = (
            (v or None) if (v := get("salesorder_number")).__class__ is str else wire.text(v, self, "salesorder_number")
        )
        self.reference_number = (v or None) if (v := get("reference_number")).__class__ is str else wire.text(v, self, "reference_number")
        self.date = wire.date(get("date"), self, "date")
        self.shipment_date = wire.date(get("shipment_date"), self, "shipment_date")
        self.shipment_days = (v or None) if (v := get("shipment_days")).__class__ is str else wire.text(v, self, "shipment_days")
        self.delivery_date = wire.date(get("delivery_date"), self, "delivery_date")
        self.due_by_days = v if (v := get("due_by_days")).__class__ is int else wire.integer(v, self, "due_by_days")
        self.due_in_days = v if (v := get("due_in_days")).__class__ is int else wire.integer(v, self, "due_in_days")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.order_status = (v or None) if (v := get("order_status")).__class__ is str else wire.text(v, self, "order_status")
        self.invoiced_status = (v or None) if (v := get("invoiced_status")).__class__ is str else wire.text(v, self, "invoiced_status")
        self.paid_status = (v or None) if (v := get("paid_status")).__class__ is str else wire.text(v, self, "paid_status")
        self.shipped_status = (v or None) if (v := get("shipped_status")).__class__ is str else wire.text(v, self, "shipped_status")
        self.current_sub_status = (
            (v or None) if (v := get("current_sub_status")).__class__ is str else wire.text(v, self, "current_sub_status")
        )
        self.current_sub_status_id = (
            (v or None) if (v := get("current_sub_status_id")).__class__ is str else wire.text(v, self, "current_sub_status_id")
        )
        self.color_code = (v or None) if (v := get("color_code")).__class__ is str else wire.text(v, self, "color_code")
        self.order_fulfillment_type = (
            (v or None) if (v := get("order_fulfillment_type")).__class__ is str else wire.text(v, self, "order_fulfillment_type")
        )
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.sales_channel = (v or None) if (v := get("sales_channel")).__class__ is str else wire.text(v, self, "sales_channel")
        self.sales_channel_formatted = (
            (v or None) if (v := get("sales_channel_formatted")).__class__ is str else wire.text(v, self, "sales_channel_formatted")
        )
        self.zcrm_potential_id = (
            (v or None) if (v := get("zcrm_potential_id")).__class__ is str else wire.text(v, self, "zcrm_potential_id")
        )
        self.zcrm_potential_name = (
            (v or None) if (v := get("zcrm_potential_name")).__class__ is str else wire.text(v, self, "zcrm_potential_name")
        )
        self.customer_id = (v or None) if (v := get("customer_id")).__class__ is str else wire.text(v, self, "customer_id")
        self.customer_name = (v or None) if (v := get("customer_name")).__class__ is str else wire.text(v, self, "customer_name")
        self.company_name = (v or None) if (v := get("company_name")).__class__ is str else wire.text(v, self, "company_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.salesperson_name = (v or None) if (v := get("salesperson_name")).__class__ is str else wire.text(v, self, "salesperson_name")
        self.pickup_location_id = (
            (v or None) if (v := get("pickup_location_id")).__class__ is str else wire.text(v, self, "pickup_location_id")
        )
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.total = v if (v := get("total")).__class__ is float else wire.number(v, self, "total")
        self.bcy_total = v if (v := get("bcy_total")).__class__ is float else wire.number(v, self, "bcy_total")
        self.total_invoiced_amount = (
            v if (v := get("total_invoiced_amount")).__class__ is float else wire.number(v, self, "total_invoiced_amount")
        )
        self.balance = v if (v := get("balance")).__class__ is float else wire.number(v, self, "balance")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.quantity_invoiced = v if (v := get("quantity_invoiced")).__class__ is float else wire.number(v, self, "quantity_invoiced")
        self.quantity_packed = v if (v := get("quantity_packed")).__class__ is float else wire.number(v, self, "quantity_packed")
        self.quantity_shipped = v if (v := get("quantity_shipped")).__class__ is float else wire.number(v, self, "quantity_shipped")
        self.delivery_method = (v or None) if (v := get("delivery_method")).__class__ is str else wire.text(v, self, "delivery_method")
        self.delivery_method_id = (
            (v or None) if (v := get("delivery_method_id")).__class__ is str else wire.text(v, self, "delivery_method_id")
        )
        self.is_drop_shipment = v if (v := get("is_drop_shipment")).__class__ is bool else wire.flag(v, self, "is_drop_shipment")
        self.is_backorder = v if (v := get("is_backorder")).__class__ is bool else wire.flag(v, self, "is_backorder")
        self.is_manually_fulfilled = (
            v if (v := get("is_manually_fulfilled")).__class__ is bool else wire.flag(v, self, "is_manually_fulfilled")
        )
        self.is_scheduled_for_quick_shipment_create = (
            v
            if (v := get("is_scheduled_for_quick_shipment_create")).__class__ is bool
            else wire.flag(v, self, "is_scheduled_for_quick_shipment_create")
        )
        self.is_emailed = v if (v := get("is_emailed")).__class__ is bool else wire.flag(v, self, "is_emailed")
        self.is_viewed_in_mail = v if (v := get("is_viewed_in_mail")).__class__ is bool else wire.flag(v, self, "is_viewed_in_mail")
        self.mail_first_viewed_time = wire.date_time(get("mail_first_viewed_time"), self, "mail_first_viewed_time")
        self.mail_last_viewed_time = wire.date_time(get("mail_last_viewed_time"), self, "mail_last_viewed_time")
        self.has_attachment = v if (v := get("has_attachment")).__class__ is bool else wire.flag(v, self, "has_attachment")
        self.tags = wire.array(Tag.read, get("tags"), self, "tags")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
