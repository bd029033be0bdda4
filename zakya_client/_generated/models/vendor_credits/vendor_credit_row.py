# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.tag import Tag
from zakya_client._generated.models.vendor_credits.vendor_credit_applied_bill import VendorCreditAppliedBill
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class VendorCreditRow(ResponseModel):
    """A vendor credit as a list shows it. Custom fields stand in the row itself: `cf_x` holds the text
    for people and `cf_x_unformatted` the value, where they are set.

    Attributes:
        vendor_credit_id: Identifies the vendor credit.
        vendor_credit_number: Number that people know the vendor credit by; unique.
        reference_number: Number of the vendor credit in another system, or of what is credited.
        date: Day of the vendor credit.
        vendor_id: Vendor who gives it.
        total: What the vendor gives back in all.
        balance: What is left of it.
        currency_code: Code of the currency, `INR` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
        entity_type: Kind of record, `vendor_credit`.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        has_attachment: Whether a file is attached.
        applied_bills: Bills that it pays.
    """

    vendor_credit_id: str = ""
    vendor_credit_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    status: Literal["approved", "closed", "draft", "open", "pending_approval", "void"] | str | None = None
    vendor_id: str = ""
    vendor_name: str | None = None
    total: float | None = None
    balance: float | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    exchange_rate: float | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    entity_type: str | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    has_attachment: bool | None = None
    tags: list[Tag] = NONE
    applied_bills: list[VendorCreditAppliedBill] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.vendor_credit_id = v if type(v := get("vendor_credit_id")) is str else identifier(v, self, "vendor_credit_id")
        self.vendor_credit_number = (
            (v if type(v) is str else text(v, self, "vendor_credit_number")) if (v := get("vendor_credit_number")) else None
        )
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.entity_type = (v if type(v) is str else text(v, self, "entity_type")) if (v := get("entity_type")) else None
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
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
        self.applied_bills = (
            []
            if not (v := get("applied_bills"))
            else [
                VendorCreditAppliedBill.from_dict(m) if type(m) is dict else VendorCreditAppliedBill.member(m, self, "applied_bills")
                for m in v
            ]
            if type(v) is list
            else array(VendorCreditAppliedBill.read, v, self, "applied_bills")
        )
        return self
