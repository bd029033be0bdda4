# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `RetainerInvoice`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.retainer_invoices.retainer_invoice_line_item import RetainerInvoiceLineItem
from zakya_client._generated.models.retainer_invoices.retainer_invoice_payment import RetainerInvoicePayment
from zakya_client._generated.models.sales_orders.associated_contact_person import AssociatedContactPerson
from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.document_tax import DocumentTax
from zakya_client._generated.models.shared.payment_options import PaymentOptions
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
class RetainerInvoice(ResponseModel):
    """What a customer is to pay in advance, and has paid.

    Attributes:
        retainerinvoice_id: Identifies the retainer invoice.
        retainerinvoice_number: Number that people see, `RET-00003` for instance.
        currency_code: Code of the currency, `INR` for instance.
        balance: What is still to be paid.
        last_payment_date: Day of the last payment.
        is_viewed_by_client: Whether the customer looked at it.
        client_viewed_time: When the customer looked at it.
        is_emailed: Whether it was mailed to the customer.
        exchange_rate: Price of one unit of the currency in the organization's.
        price_precision: Digits after the decimal point.
        location_id: Location that the document belongs to.
        is_pre_gst: Whether it is from before GST.
        place_of_supply: State that the goods go to.
        is_inclusive_tax: Whether rates include the tax.
        line_items: What is asked for.
        sub_total: Sum of the lines.
        taxes: Taxes on the whole, one by one.
        payment_made: What was paid.
        payment_drawn: What of that was applied to invoices.
        allow_partial_payments: Whether it can be paid in parts online.
        contact_persons: People who get mail about the document; live as text, one identifier each.
        contact_persons_associated: The same people with the ways to reach them.
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        terms: Terms and conditions.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        page_width: Width of the printed page.
        page_height: Height of the printed page.
        orientation: Whether the page is printed upright or lengthwise.
        documents: Attached files.
        attachment_name: Name of the attached file.
        can_send_in_mail: Whether mails about it carry the attached file.
        created_by_id: User who made it.
        payments: Payments that it got.
        estimate_id: Estimate that it belongs to.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
    """

    retainerinvoice_id: str = ""
    retainerinvoice_number: str | None = None
    date: Date | None = None
    status: Literal["draft", "overdue", "paid", "partially_paid", "sent", "unpaid", "viewed", "void"] | str | None = None
    reference_number: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    total: float | None = None
    balance: float | None = None
    last_payment_date: Date | None = None
    is_viewed_by_client: bool | None = None
    client_viewed_time: DateTime | None = None
    is_emailed: bool | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    location_id: str | None = None
    location_name: str | None = None
    is_pre_gst: bool | None = None
    place_of_supply: str | None = None
    project_id: str | None = None
    project_name: str | None = None
    is_inclusive_tax: bool | None = None
    line_items: list[RetainerInvoiceLineItem] = NONE
    sub_total: float | None = None
    taxes: list[DocumentTax] = NONE
    payment_made: float | None = None
    payment_drawn: float | None = None
    allow_partial_payments: bool | None = None
    payment_options: PaymentOptions | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
    contact_persons_associated: list[AssociatedContactPerson] = NONE
    billing_address: Address | None = None
    shipping_address: Address | None = None
    notes: str | None = None
    terms: str | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    page_width: str | None = None
    page_height: str | None = None
    orientation: str | None = None
    documents: list[Document] = NONE
    attachment_name: str | None = None
    can_send_in_mail: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_by_id: str | None = None
    payments: list[RetainerInvoicePayment] = NONE
    estimate_id: str | None = None
    estimate_number: str | None = None
    custom_field_hash: Any | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.retainerinvoice_id = v if type(v := get("retainerinvoice_id")) is str else identifier(v, self, "retainerinvoice_id")
        self.retainerinvoice_number = (
            (v if type(v) is str else text(v, self, "retainerinvoice_number")) if (v := get("retainerinvoice_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.last_payment_date = None if (v := get("last_payment_date")) is None else date(v, self, "last_payment_date")
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.is_pre_gst = (v if type(v) is bool else flag(v, self, "is_pre_gst")) if (v := get("is_pre_gst")) or v == 0 else None
        self.place_of_supply = (v if type(v) is str else text(v, self, "place_of_supply")) if (v := get("place_of_supply")) else None
        self.project_id = (v if type(v) is str else text(v, self, "project_id")) if (v := get("project_id")) else None
        self.project_name = (v if type(v) is str else text(v, self, "project_name")) if (v := get("project_name")) else None
        self.is_inclusive_tax = (
            (v if type(v) is bool else flag(v, self, "is_inclusive_tax")) if (v := get("is_inclusive_tax")) or v == 0 else None
        )
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [
                RetainerInvoiceLineItem.from_dict(m) if type(m) is dict else RetainerInvoiceLineItem.member(m, self, "line_items")
                for m in v
            ]
            if type(v) is list
            else array(RetainerInvoiceLineItem.read, v, self, "line_items")
        )
        self.sub_total = (v if type(v) is float else number(v, self, "sub_total")) if (v := get("sub_total")) or v == 0 else None
        self.taxes = (
            []
            if not (v := get("taxes"))
            else [DocumentTax.from_dict(m) if type(m) is dict else DocumentTax.member(m, self, "taxes") for m in v]
            if type(v) is list
            else array(DocumentTax.read, v, self, "taxes")
        )
        self.payment_made = (v if type(v) is float else number(v, self, "payment_made")) if (v := get("payment_made")) or v == 0 else None
        self.payment_drawn = (
            (v if type(v) is float else number(v, self, "payment_drawn")) if (v := get("payment_drawn")) or v == 0 else None
        )
        self.allow_partial_payments = (
            (v if type(v) is bool else flag(v, self, "allow_partial_payments")) if (v := get("allow_partial_payments")) or v == 0 else None
        )
        self.payment_options = None if (v := get("payment_options")) is None else PaymentOptions.read(v, self, "payment_options")
        self.contact_persons = (
            array(ContactPersonReference.read_or_keep, v, self, "contact_persons") if (v := get("contact_persons")) else []
        )
        self.contact_persons_associated = (
            []
            if not (v := get("contact_persons_associated"))
            else [
                AssociatedContactPerson.from_dict(m)
                if type(m) is dict
                else AssociatedContactPerson.member(m, self, "contact_persons_associated")
                for m in v
            ]
            if type(v) is list
            else array(AssociatedContactPerson.read, v, self, "contact_persons_associated")
        )
        self.billing_address = None if (v := get("billing_address")) is None else Address.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read(v, self, "shipping_address")
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.terms = (v if type(v) is str else text(v, self, "terms")) if (v := get("terms")) else None
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.page_width = (v if type(v) is str else text(v, self, "page_width")) if (v := get("page_width")) else None
        self.page_height = (v if type(v) is str else text(v, self, "page_height")) if (v := get("page_height")) else None
        self.orientation = (v if type(v) is str else text(v, self, "orientation")) if (v := get("orientation")) else None
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.attachment_name = (v if type(v) is str else text(v, self, "attachment_name")) if (v := get("attachment_name")) else None
        self.can_send_in_mail = (
            (v if type(v) is bool else flag(v, self, "can_send_in_mail")) if (v := get("can_send_in_mail")) or v == 0 else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.payments = (
            []
            if not (v := get("payments"))
            else [RetainerInvoicePayment.from_dict(m) if type(m) is dict else RetainerInvoicePayment.member(m, self, "payments") for m in v]
            if type(v) is list
            else array(RetainerInvoicePayment.read, v, self, "payments")
        )
        self.estimate_id = (v if type(v) is str else text(v, self, "estimate_id")) if (v := get("estimate_id")) else None
        self.estimate_number = (v if type(v) is str else text(v, self, "estimate_number")) if (v := get("estimate_number")) else None
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        return self
