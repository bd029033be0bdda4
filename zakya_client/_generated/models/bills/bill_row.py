# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BillRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

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
class BillRow(ResponseModel):
    """A bill as a list shows it. The published rows hold what the record holds; the rows that were
    recorded don't have its lines. Custom fields stand in the row itself: `cf_x` holds the text for
    people and `cf_x_unformatted` the value, where they are set.

    Attributes:
        bill_id: Identifies the bill.
        bill_number: Number that the vendor gave the bill.
        reference_number: Number of the bill in another system, or of the order.
        date: Day of the bill.
        due_date: Last day to pay.
        vendor_id: Vendor who is to be paid.
        total: What the vendor gets in all.
        balance: What is still to be paid.
        currency_code: Code of the currency, `INR` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
        price_precision: Digits after the decimal point.
        attachment_name: Name of the attached file.
        entity_type: Kind of record, `bill`.
        unprocessed_payment_amount: Payments that are under way.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        client_viewed_time: When the vendor opened it.
        is_viewed_by_client: Whether the vendor opened it in the portal.
        is_uber_bill: Whether it came from Uber.
        is_tally_bill: Whether it came from Tally.
        is_bill_reconciliation_violated: Whether it doesn't match what was ordered and received.
        due_days: How far off the last day is, in words (`Due in 30 days`).
        balance_due: What is still to be paid.
        tds_total: Tax deducted at source.
        created_time_formatted: When it was made as written for people.
        last_modified_time_formatted: When it was changed last as written for people.
        created_by: Name of the user who made it.
        last_modified_by: Name of the user who changed it last.
        is_opening_balance: Holds the bill's own identifier in live answers.
        has_attachment: Whether a file is attached.
    """

    bill_id: str = ""
    bill_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    due_date: Date | None = None
    status: (
        Literal["approved", "draft", "open", "overdue", "paid", "partially_paid", "pending_approval", "rejected", "void"] | str | None
    ) = None
    vendor_id: str = ""
    vendor_name: str | None = None
    total: float | None = None
    balance: float | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    attachment_name: str | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    entity_type: str | None = None
    unprocessed_payment_amount: float | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    client_viewed_time: DateTime | None = None
    is_viewed_by_client: bool | None = None
    is_uber_bill: bool | None = None
    is_tally_bill: bool | None = None
    is_bill_reconciliation_violated: bool | None = None
    tags: list[Tag] = NONE
    due_days: str | None = None
    balance_due: float | None = None
    tds_total: float | None = None
    created_time_formatted: str | None = None
    last_modified_time_formatted: str | None = None
    created_by: str | None = None
    last_modified_by: str | None = None
    is_opening_balance: str | None = None
    has_attachment: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.bill_id = v if type(v := get("bill_id")) is str else identifier(v, self, "bill_id")
        self.bill_number = (v if type(v) is str else text(v, self, "bill_number")) if (v := get("bill_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.due_date = None if (v := get("due_date")) is None else date(v, self, "due_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.attachment_name = (v if type(v) is str else text(v, self, "attachment_name")) if (v := get("attachment_name")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.entity_type = (v if type(v) is str else text(v, self, "entity_type")) if (v := get("entity_type")) else None
        self.unprocessed_payment_amount = (
            (v if type(v) is float else number(v, self, "unprocessed_payment_amount"))
            if (v := get("unprocessed_payment_amount")) or v == 0
            else None
        )
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.is_uber_bill = (v if type(v) is bool else flag(v, self, "is_uber_bill")) if (v := get("is_uber_bill")) or v == 0 else None
        self.is_tally_bill = (v if type(v) is bool else flag(v, self, "is_tally_bill")) if (v := get("is_tally_bill")) or v == 0 else None
        self.is_bill_reconciliation_violated = (
            (v if type(v) is bool else flag(v, self, "is_bill_reconciliation_violated"))
            if (v := get("is_bill_reconciliation_violated")) or v == 0
            else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.due_days = (v if type(v) is str else text(v, self, "due_days")) if (v := get("due_days")) else None
        self.balance_due = (v if type(v) is float else number(v, self, "balance_due")) if (v := get("balance_due")) or v == 0 else None
        self.tds_total = (v if type(v) is float else number(v, self, "tds_total")) if (v := get("tds_total")) or v == 0 else None
        self.created_time_formatted = (
            (v if type(v) is str else text(v, self, "created_time_formatted")) if (v := get("created_time_formatted")) else None
        )
        self.last_modified_time_formatted = (
            (v if type(v) is str else text(v, self, "last_modified_time_formatted")) if (v := get("last_modified_time_formatted")) else None
        )
        self.created_by = (v if type(v) is str else text(v, self, "created_by")) if (v := get("created_by")) else None
        self.last_modified_by = (v if type(v) is str else text(v, self, "last_modified_by")) if (v := get("last_modified_by")) else None
        self.is_opening_balance = (
            (v if type(v) is str else text(v, self, "is_opening_balance")) if (v := get("is_opening_balance")) else None
        )
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        return self
