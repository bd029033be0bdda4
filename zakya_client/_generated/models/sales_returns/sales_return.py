# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturn`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.sales_returns.sales_return_comment import SalesReturnComment
from zakya_client._generated.models.sales_returns.sales_return_credit_note import SalesReturnCreditNote
from zakya_client._generated.models.sales_returns.sales_return_line_item import SalesReturnLineItem
from zakya_client._generated.models.sales_returns.sales_return_receive import SalesReturnReceive
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    amount,
    anything,
    array,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesReturn(ResponseModel):
    """What a customer sends back of a sales order, and how far that is.

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
        location_id: Location that the document belongs to.
        reason: Why the goods come back.
        line_items: What comes back.
        salesreturnreceives: What was received of it.
        creditnotes: What was credited for it.
        comments: History of the return.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        total: What the goods cost.
        discount: Discount of the order, an amount or a percentage.
        salesreturn_type: What is done with the goods, `receive` for instance.
        return_type: Kind of return, `sales_return` for instance.
        salesorders: Orders of the replacement; only seen empty.
        shipping_address: Where the goods were sent.
        beat_number: Number of the round of the sales force.
        journey_plan_id: Journey of the sales force.
        channel_return_id: The return in a sales channel.
        channel_sales_order_id: The order in a sales channel.
        account_identifier: Account in the sales channel that it came from.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
    """

    salesreturn_id: str = ""
    salesreturn_number: str | None = None
    date: Date | None = None
    salesorder_id: str = ""
    salesorder_number: str | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    salesreturn_status: str | None = None
    receive_status: str | None = None
    refund_status: str | None = None
    refunded_amount: float | None = None
    custom_fields: list[CustomField] = NONE
    sales_channel: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    reason: str | None = None
    line_items: list[SalesReturnLineItem] = NONE
    salesreturnreceives: list[SalesReturnReceive] = NONE
    creditnotes: list[SalesReturnCreditNote] = NONE
    comments: list[SalesReturnComment] = NONE
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    total: float | None = None
    discount: float | str | None = None
    salesreturn_type: str | None = None
    return_type: str | None = None
    salesorders: list[Any] = NONE
    shipping_address: Address | None = None
    contact_person_email: str | None = None
    beat_number: str | None = None
    journey_plan_id: str | None = None
    closure_id: str | None = None
    channel_return_id: str | None = None
    channel_return_number: str | None = None
    channel_sales_order_id: str | None = None
    account_identifier: str | None = None
    custom_field_hash: Any | None = None
    created_date: Date | None = None
    created_by_id: str | None = None
    last_modified_by_id: str | None = None

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
        self.customer_id = (v if type(v) is str else text(v, self, "customer_id")) if (v := get("customer_id")) else None
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
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.reason = (v if type(v) is str else text(v, self, "reason")) if (v := get("reason")) else None
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [SalesReturnLineItem.from_dict(m) if type(m) is dict else SalesReturnLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(SalesReturnLineItem.read, v, self, "line_items")
        )
        self.salesreturnreceives = (
            []
            if not (v := get("salesreturnreceives"))
            else [
                SalesReturnReceive.from_dict(m) if type(m) is dict else SalesReturnReceive.member(m, self, "salesreturnreceives") for m in v
            ]
            if type(v) is list
            else array(SalesReturnReceive.read, v, self, "salesreturnreceives")
        )
        self.creditnotes = (
            []
            if not (v := get("creditnotes"))
            else [
                SalesReturnCreditNote.from_dict(m) if type(m) is dict else SalesReturnCreditNote.member(m, self, "creditnotes") for m in v
            ]
            if type(v) is list
            else array(SalesReturnCreditNote.read, v, self, "creditnotes")
        )
        self.comments = (
            []
            if not (v := get("comments"))
            else [SalesReturnComment.from_dict(m) if type(m) is dict else SalesReturnComment.member(m, self, "comments") for m in v]
            if type(v) is list
            else array(SalesReturnComment.read, v, self, "comments")
        )
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.discount = None if (v := get("discount")) is None else amount(v, self, "discount")
        self.salesreturn_type = (v if type(v) is str else text(v, self, "salesreturn_type")) if (v := get("salesreturn_type")) else None
        self.return_type = (v if type(v) is str else text(v, self, "return_type")) if (v := get("return_type")) else None
        self.salesorders = array(anything, v, self, "salesorders") if (v := get("salesorders")) else []
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read(v, self, "shipping_address")
        self.contact_person_email = (
            (v if type(v) is str else text(v, self, "contact_person_email")) if (v := get("contact_person_email")) else None
        )
        self.beat_number = (v if type(v) is str else text(v, self, "beat_number")) if (v := get("beat_number")) else None
        self.journey_plan_id = (v if type(v) is str else text(v, self, "journey_plan_id")) if (v := get("journey_plan_id")) else None
        self.closure_id = (v if type(v) is str else text(v, self, "closure_id")) if (v := get("closure_id")) else None
        self.channel_return_id = (v if type(v) is str else text(v, self, "channel_return_id")) if (v := get("channel_return_id")) else None
        self.channel_return_number = (
            (v if type(v) is str else text(v, self, "channel_return_number")) if (v := get("channel_return_number")) else None
        )
        self.channel_sales_order_id = (
            (v if type(v) is str else text(v, self, "channel_sales_order_id")) if (v := get("channel_sales_order_id")) else None
        )
        self.account_identifier = (
            (v if type(v) is str else text(v, self, "account_identifier")) if (v := get("account_identifier")) else None
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.created_date = None if (v := get("created_date")) is None else date(v, self, "created_date")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        return self
