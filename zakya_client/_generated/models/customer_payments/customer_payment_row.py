# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CustomerPaymentRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

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
    number,
    text,
)


@define(eq=False, repr=False)
class CustomerPaymentRow(ResponseModel):
    """A payment in a list.

    Attributes:
        payment_id: Identifies the payment.
        payment_number: Number that people see, `9` for instance.
        date: Day of the payment.
        payment_mode: How it was paid, `cash` or `check` for instance.
        unused_amount: What isn't applied to invoices.
        account_id: Account that the money is booked to.
        location_id: Location that the document belongs to.
        last_four_digits: Last digits of the card.
        payment_gateway: Service that took the payment.
        payment_status: How far it has come, `paid` for instance.
        settlement_status: How far the service has paid it out.
        sales_channel: Where the sale was made.
        tax_account_id: Account that withheld tax is booked to.
        tax_amount_withheld: Tax that the customer kept back.
        retainerinvoice_id: Retainer invoice that it pays.
        invoice_number: Number of the invoice that it pays.
        bcy_amount: Amount in the organization's currency.
        invoice_numbers: Numbers of the invoices that it pays, joined by commas.
        bcy_unused_amount: Unused amount in the organization's currency.
        bcy_refunded_amount: Refunded amount in the organization's currency.
        payment_type: What it is for, `Invoice Payment` for instance.
        gateway_transaction_id: The payment service's number of the payment.
        applied_invoices: Only empty lists were seen.
        custom_fields_list: Only empty text was seen.
    """

    payment_id: str = ""
    payment_number: str | None = None
    date: Date | None = None
    payment_mode: str | None = None
    amount: float | None = None
    unused_amount: float | None = None
    account_id: str | None = None
    account_name: str | None = None
    description: str | None = None
    reference_number: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    created_time: DateTime | None = None
    last_four_digits: str | None = None
    payment_gateway: str | None = None
    payment_status: str | None = None
    settlement_status: str | None = None
    sales_channel: str | None = None
    tax_account_id: str | None = None
    tax_account_name: str | None = None
    tax_amount_withheld: float | None = None
    tags: list[Tag] = NONE
    documents: list[Document] = NONE
    retainerinvoice_id: str | None = None
    invoice_number: str | None = None
    bcy_amount: float | None = None
    invoice_numbers: str | None = None
    bcy_unused_amount: float | None = None
    bcy_refunded_amount: float | None = None
    payment_mode_formatted: str | None = None
    payment_type: str | None = None
    gateway_transaction_id: str | None = None
    applied_invoices: list[Any] = NONE
    has_attachment: bool | None = None
    custom_fields_list: str | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.payment_id = v if type(v := get("payment_id")) is str else identifier(v, self, "payment_id")
        self.payment_number = (v if type(v) is str else text(v, self, "payment_number")) if (v := get("payment_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.payment_mode = (v if type(v) is str else text(v, self, "payment_mode")) if (v := get("payment_mode")) else None
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.unused_amount = (
            (v if type(v) is float else number(v, self, "unused_amount")) if (v := get("unused_amount")) or v == 0 else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_four_digits = (v if type(v) is str else text(v, self, "last_four_digits")) if (v := get("last_four_digits")) else None
        self.payment_gateway = (v if type(v) is str else text(v, self, "payment_gateway")) if (v := get("payment_gateway")) else None
        self.payment_status = (v if type(v) is str else text(v, self, "payment_status")) if (v := get("payment_status")) else None
        self.settlement_status = (v if type(v) is str else text(v, self, "settlement_status")) if (v := get("settlement_status")) else None
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.tax_account_id = (v if type(v) is str else text(v, self, "tax_account_id")) if (v := get("tax_account_id")) else None
        self.tax_account_name = (v if type(v) is str else text(v, self, "tax_account_name")) if (v := get("tax_account_name")) else None
        self.tax_amount_withheld = (
            (v if type(v) is float else number(v, self, "tax_amount_withheld")) if (v := get("tax_amount_withheld")) or v == 0 else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.retainerinvoice_id = (
            (v if type(v) is str else text(v, self, "retainerinvoice_id")) if (v := get("retainerinvoice_id")) else None
        )
        self.invoice_number = (v if type(v) is str else text(v, self, "invoice_number")) if (v := get("invoice_number")) else None
        self.bcy_amount = (v if type(v) is float else number(v, self, "bcy_amount")) if (v := get("bcy_amount")) or v == 0 else None
        self.invoice_numbers = (v if type(v) is str else text(v, self, "invoice_numbers")) if (v := get("invoice_numbers")) else None
        self.bcy_unused_amount = (
            (v if type(v) is float else number(v, self, "bcy_unused_amount")) if (v := get("bcy_unused_amount")) or v == 0 else None
        )
        self.bcy_refunded_amount = (
            (v if type(v) is float else number(v, self, "bcy_refunded_amount")) if (v := get("bcy_refunded_amount")) or v == 0 else None
        )
        self.payment_mode_formatted = (
            (v if type(v) is str else text(v, self, "payment_mode_formatted")) if (v := get("payment_mode_formatted")) else None
        )
        self.payment_type = (v if type(v) is str else text(v, self, "payment_type")) if (v := get("payment_type")) else None
        self.gateway_transaction_id = (
            (v if type(v) is str else text(v, self, "gateway_transaction_id")) if (v := get("gateway_transaction_id")) else None
        )
        self.applied_invoices = array(anything, v, self, "applied_invoices") if (v := get("applied_invoices")) else []
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        self.custom_fields_list = (
            (v if type(v) is str else text(v, self, "custom_fields_list")) if (v := get("custom_fields_list")) else None
        )
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        return self
