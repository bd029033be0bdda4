# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.invoices.invoice_row_address import InvoiceRowAddress
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.tag import Tag
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
class InvoiceRow(ResponseModel):
    """An invoice as a list shows it. Custom fields stand in the row itself: `cf_x` holds the text for
    people and `cf_x_unformatted` the value, where they are set; reporting tags as `tag_1`.

    Attributes:
        invoice_id: Identifies the invoice.
        invoice_number: Number that people know the invoice by; unique.
        reference_number: Number of the invoice in another system or on paper.
        date: Day of the invoice.
        due_date: Last day to pay.
        customer_id: Customer who is to pay.
        exchange_rate: Price of one unit of the currency in the organization's.
        location_id: Location that the invoice belongs to.
        salesperson_id: Person who sold it.
        adjustment: Amount added to or taken off the total.
        total: What the customer is to pay in all.
        balance: What is still to be paid.
        write_off_amount: What was given up.
        payment_expected_date: Day when the customer means to pay.
        last_payment_date: Day of the latest payment.
        is_emailed: Whether the invoice was mailed.
        reminders_sent: How many reminders were mailed.
        last_reminder_sent_date: Day of the latest reminder.
        is_viewed_by_client: Whether the customer opened it in the portal.
        client_viewed_time: When the customer opened it.
        has_attachment: Whether a file is attached.
        ach_payment_initiated: Whether a payment by direct debit is on its way.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        issued_date: Day when it was sent.
        email: Mail address of the customer.
        invoice_source: Program that made it, `Client` or `Api` for instance.
        invoice_url: Page where the customer sees and pays it.
        sales_channel: Where it was sold, `direct_sales` for instance.
        schedule_time: When it is to be mailed.
        template_id: Template of the printed invoice.
        template_type: Kind of template, `standard` for instance.
        unprocessed_payment_amount: Payments that are on their way.
        zcrm_potential_id: Deal in Zoho CRM that it came from.
        zcrm_potential_name: Name of the deal in Zoho CRM.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        due_days: How far off the last day is, as written for people.
        documents: Attached files; rows hold empty text.
        company_name: Company of the customer.
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        created_by: Name of the user who made it.
        transaction_type: What it came from, `renewal` for instance.
    """

    invoice_id: str = ""
    invoice_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    due_date: Date | None = None
    status: Literal["draft", "overdue", "paid", "partially_paid", "sent", "unpaid", "viewed", "void"] | str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    exchange_rate: float | None = None
    location_id: str | None = None
    location_name: str | None = None
    salesperson_id: str | None = None
    salesperson_name: str | None = None
    shipping_charge: float | None = None
    adjustment: float | None = None
    total: float | None = None
    balance: float | None = None
    write_off_amount: float | None = None
    payment_expected_date: Date | None = None
    last_payment_date: Date | None = None
    is_emailed: bool | None = None
    reminders_sent: int | None = None
    last_reminder_sent_date: Date | None = None
    is_viewed_by_client: bool | None = None
    client_viewed_time: DateTime | None = None
    has_attachment: bool | None = None
    ach_payment_initiated: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    custom_field_hash: Any | None = None
    issued_date: Date | None = None
    email: str | None = None
    currency_symbol: str | None = None
    invoice_source: str | None = None
    invoice_url: str | None = None
    sales_channel: str | None = None
    schedule_time: str | None = None
    template_id: str | None = None
    template_type: str | None = None
    unprocessed_payment_amount: float | None = None
    zcrm_potential_id: str | None = None
    zcrm_potential_name: str | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    tags: list[Tag] = NONE
    due_days: str | None = None
    documents: list[Document] = NONE
    company_name: str | None = None
    country: str | None = None
    phone: str | None = None
    project_name: str | None = None
    billing_address: InvoiceRowAddress | None = None
    shipping_address: InvoiceRowAddress | None = None
    created_by: str | None = None
    updated_time: DateTime | None = None
    transaction_type: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.invoice_id = v if type(v := get("invoice_id")) is str else identifier(v, self, "invoice_id")
        self.invoice_number = (v if type(v) is str else text(v, self, "invoice_number")) if (v := get("invoice_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.due_date = None if (v := get("due_date")) is None else date(v, self, "due_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.salesperson_id = (v if type(v) is str else text(v, self, "salesperson_id")) if (v := get("salesperson_id")) else None
        self.salesperson_name = (v if type(v) is str else text(v, self, "salesperson_name")) if (v := get("salesperson_name")) else None
        self.shipping_charge = (
            (v if type(v) is float else number(v, self, "shipping_charge")) if (v := get("shipping_charge")) or v == 0 else None
        )
        self.adjustment = (v if type(v) is float else number(v, self, "adjustment")) if (v := get("adjustment")) or v == 0 else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.write_off_amount = (
            (v if type(v) is float else number(v, self, "write_off_amount")) if (v := get("write_off_amount")) or v == 0 else None
        )
        self.payment_expected_date = None if (v := get("payment_expected_date")) is None else date(v, self, "payment_expected_date")
        self.last_payment_date = None if (v := get("last_payment_date")) is None else date(v, self, "last_payment_date")
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.reminders_sent = (
            (v if type(v) is int else integer(v, self, "reminders_sent")) if (v := get("reminders_sent")) or v == 0 else None
        )
        self.last_reminder_sent_date = None if (v := get("last_reminder_sent_date")) is None else date(v, self, "last_reminder_sent_date")
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        self.ach_payment_initiated = (
            (v if type(v) is bool else flag(v, self, "ach_payment_initiated")) if (v := get("ach_payment_initiated")) or v == 0 else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.issued_date = None if (v := get("issued_date")) is None else date(v, self, "issued_date")
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.invoice_source = (v if type(v) is str else text(v, self, "invoice_source")) if (v := get("invoice_source")) else None
        self.invoice_url = (v if type(v) is str else text(v, self, "invoice_url")) if (v := get("invoice_url")) else None
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.schedule_time = (v if type(v) is str else text(v, self, "schedule_time")) if (v := get("schedule_time")) else None
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.unprocessed_payment_amount = (
            (v if type(v) is float else number(v, self, "unprocessed_payment_amount"))
            if (v := get("unprocessed_payment_amount")) or v == 0
            else None
        )
        self.zcrm_potential_id = (v if type(v) is str else text(v, self, "zcrm_potential_id")) if (v := get("zcrm_potential_id")) else None
        self.zcrm_potential_name = (
            (v if type(v) is str else text(v, self, "zcrm_potential_name")) if (v := get("zcrm_potential_name")) else None
        )
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.due_days = (v if type(v) is str else text(v, self, "due_days")) if (v := get("due_days")) else None
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.company_name = (v if type(v) is str else text(v, self, "company_name")) if (v := get("company_name")) else None
        self.country = (v if type(v) is str else text(v, self, "country")) if (v := get("country")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.project_name = (v if type(v) is str else text(v, self, "project_name")) if (v := get("project_name")) else None
        self.billing_address = None if (v := get("billing_address")) is None else InvoiceRowAddress.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else InvoiceRowAddress.read(v, self, "shipping_address")
        self.created_by = (v if type(v) is str else text(v, self, "created_by")) if (v := get("created_by")) else None
        self.updated_time = None if (v := get("updated_time")) is None else date_time(v, self, "updated_time")
        self.transaction_type = (v if type(v) is str else text(v, self, "transaction_type")) if (v := get("transaction_type")) else None
        return self
