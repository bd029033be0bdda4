# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    date_time,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesReturnRow(ResponseModel):
    """A sales return in a list.

    Attributes:
        salesreturn_id: Identifies the sales return.
        salesreturn_number: Number that people see.
        date: Day of the return.
        salesorder_id: Sales order whose goods come back.
        salesorder_number: Number of that order.
        salesreturn_status: How far the return is, `approved` or `closed` for instance.
        receive_status: How much was received; empty text while nothing was.
        refund_status: How much was paid back; empty text while nothing was.
        refunded_amount: What was paid back.
        sales_channel: Where that order came from, `direct_sales` for instance.
        quantity: How much comes back.
        quantity_received: How much of it arrived.
        quantity_yet_to_receive: How much is to arrive.
        non_receive_quantity: How much is paid back without arriving.
        creditnotes_number: Numbers of the credit notes, joined by commas.
        price_precision: Digits after the decimal point.
        return_amount: What the goods cost.
        bcy_total: What the goods cost in the organization's currency.
    """

    salesreturn_id: str = ""
    salesreturn_number: str | None = None
    date: Date | None = None
    salesorder_id: str = ""
    salesorder_number: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    salesreturn_status: str | None = None
    receive_status: str | None = None
    refund_status: str | None = None
    refunded_amount: float | None = None
    custom_fields: list[CustomField] = NONE
    sales_channel: str | None = None
    quantity: float | None = None
    quantity_received: float | None = None
    quantity_yet_to_receive: float | None = None
    non_receive_quantity: float | None = None
    creditnotes_number: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    price_precision: int | None = None
    return_amount: float | None = None
    bcy_total: float | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.salesreturn_id = v if type(v := get("salesreturn_id")) is str else identifier(v, self, "salesreturn_id")
        self.salesreturn_number = (
            (v if type(v) is str else text(v, self, "salesreturn_number")) if (v := get("salesreturn_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.salesorder_id = v if type(v := get("salesorder_id")) is str else identifier(v, self, "salesorder_id")
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.salesreturn_status = (
            (v if type(v) is str else text(v, self, "salesreturn_status")) if (v := get("salesreturn_status")) else None
        )
        self.receive_status = (v if type(v) is str else text(v, self, "receive_status")) if (v := get("receive_status")) else None
        self.refund_status = (v if type(v) is str else text(v, self, "refund_status")) if (v := get("refund_status")) else None
        self.refunded_amount = (
            (v if type(v) is float else number(v, self, "refunded_amount")) if (v := get("refunded_amount")) or v == 0 else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.quantity_received = (
            (v if type(v) is float else number(v, self, "quantity_received")) if (v := get("quantity_received")) or v == 0 else None
        )
        self.quantity_yet_to_receive = (
            (v if type(v) is float else number(v, self, "quantity_yet_to_receive"))
            if (v := get("quantity_yet_to_receive")) or v == 0
            else None
        )
        self.non_receive_quantity = (
            (v if type(v) is float else number(v, self, "non_receive_quantity")) if (v := get("non_receive_quantity")) or v == 0 else None
        )
        self.creditnotes_number = (
            (v if type(v) is str else text(v, self, "creditnotes_number")) if (v := get("creditnotes_number")) else None
        )
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.return_amount = (
            (v if type(v) is float else number(v, self, "return_amount")) if (v := get("return_amount")) or v == 0 else None
        )
        self.bcy_total = (v if type(v) is float else number(v, self, "bcy_total")) if (v := get("bcy_total")) or v == 0 else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        return self
