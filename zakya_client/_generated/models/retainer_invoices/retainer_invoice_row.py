# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `RetainerInvoiceRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class RetainerInvoiceRow(ResponseModel):
    """A retainer invoice in a list.

    Attributes:
        retainerinvoice_id: Identifies the retainer invoice.
        retainerinvoice_number: Number that people see, `RET-00003` for instance.
        currency_code: Code of the currency, `INR` for instance.
        balance: What is still to be paid.
        last_payment_date: Day of the last payment.
        is_viewed_by_client: Whether the customer looked at it.
        client_viewed_time: When the customer looked at it.
        is_emailed: Whether it was mailed to the customer.
        project_or_estimate_name: Project or estimate that it belongs to.
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
    project_or_estimate_name: str | None = None
    has_attachment: bool | None = None

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
        self.project_or_estimate_name = (
            (v if type(v) is str else text(v, self, "project_or_estimate_name")) if (v := get("project_or_estimate_name")) else None
        )
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        return self
