# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.credit_notes.credit_note_applied_invoice import CreditNoteAppliedInvoice
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
class CreditNoteRow(ResponseModel):
    """A credit note as a list shows it. Custom fields stand in the row itself: `cf_x` holds the text
    for people and `cf_x_unformatted` the value, where they are set; reporting tags as `tag_1`.

    Attributes:
        creditnote_id: Identifies the credit note.
        creditnote_number: Number that people know the credit note by; unique.
        reference_number: Number of the credit note in another system, or of what is credited.
        date: Day of the credit note.
        customer_id: Customer who gets it.
        total: What the customer gets back in all.
        balance: What is left of it.
        currency_code: Code of the currency, `INR` for instance.
        is_emailed: Whether the credit note was mailed.
        issued_date: Day when it was opened.
        exchange_rate: Price of one unit of the currency in the organization's.
        price_precision: Digits after the decimal point.
        rounding_mode: Direction of rounding.
        salesperson_id: Person who sold it; `-1` where nobody is named.
        is_viewed_by_client: Whether the customer opened it in the portal.
        client_viewed_time: When the customer opened it.
        template_id: Template of the printed credit note.
        template_type: Kind of template, `standard` for instance.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        has_attachment: Whether a file is attached.
        applied_invoices: Invoices that it pays; empty text in some answers where there are none.
        item_quantity: How much of the item is credited, where the list is of one item.
        item_price: Price of one unit of that item.
        item_total: Price of the lines of that item.
        item_total_price: The same with the tax.
        item_total_without_tax: The same without the tax.
    """

    creditnote_id: str = ""
    creditnote_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    status: Literal["closed", "draft", "open", "void"] | str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    total: float | None = None
    balance: float | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    is_emailed: bool | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    issued_date: Date | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    rounding_mode: str | None = None
    salesperson_id: str | None = None
    salesperson_name: str | None = None
    is_viewed_by_client: bool | None = None
    client_viewed_time: DateTime | None = None
    template_id: str | None = None
    template_type: str | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    tags: list[Tag] = NONE
    has_attachment: bool | None = None
    applied_invoices: list[CreditNoteAppliedInvoice] = NONE
    item_quantity: float | None = None
    item_price: float | None = None
    item_total: float | None = None
    item_total_price: float | None = None
    item_total_without_tax: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.creditnote_id = v if type(v := get("creditnote_id")) is str else identifier(v, self, "creditnote_id")
        self.creditnote_number = (v if type(v) is str else text(v, self, "creditnote_number")) if (v := get("creditnote_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.issued_date = None if (v := get("issued_date")) is None else date(v, self, "issued_date")
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.rounding_mode = (v if type(v) is str else text(v, self, "rounding_mode")) if (v := get("rounding_mode")) else None
        self.salesperson_id = (v if type(v) is str else text(v, self, "salesperson_id")) if (v := get("salesperson_id")) else None
        self.salesperson_name = (v if type(v) is str else text(v, self, "salesperson_name")) if (v := get("salesperson_name")) else None
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
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
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        self.applied_invoices = (
            []
            if not (v := get("applied_invoices"))
            else [
                CreditNoteAppliedInvoice.from_dict(m) if type(m) is dict else CreditNoteAppliedInvoice.member(m, self, "applied_invoices")
                for m in v
            ]
            if type(v) is list
            else array(CreditNoteAppliedInvoice.read, v, self, "applied_invoices")
        )
        self.item_quantity = (
            (v if type(v) is float else number(v, self, "item_quantity")) if (v := get("item_quantity")) or v == 0 else None
        )
        self.item_price = (v if type(v) is float else number(v, self, "item_price")) if (v := get("item_price")) or v == 0 else None
        self.item_total = (v if type(v) is float else number(v, self, "item_total")) if (v := get("item_total")) or v == 0 else None
        self.item_total_price = (
            (v if type(v) is float else number(v, self, "item_total_price")) if (v := get("item_total_price")) or v == 0 else None
        )
        self.item_total_without_tax = (
            (v if type(v) is float else number(v, self, "item_total_without_tax"))
            if (v := get("item_total_without_tax")) or v == 0
            else None
        )
        return self
