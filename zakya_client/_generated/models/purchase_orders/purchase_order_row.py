# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseOrderRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.purchase_orders.purchase_order_receive_reference import PurchaseOrderReceiveReference
from zakya_client._generated.models.shared.custom_field import CustomField
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
class PurchaseOrderRow(ResponseModel):
    """A purchase order as a list shows it. Custom fields stand in the row itself: `cf_x` holds the
    text for people and `cf_x_unformatted` the value, where they are set; reporting tags as `tag_1`.

    Attributes:
        purchaseorder_id: Identifies the purchase order.
        purchaseorder_number: Number that people know the order by; unique.
        reference_number: Number of the order in another system or on paper.
        date: Day of the order.
        delivery_date: Day when the goods should arrive.
        vendor_id: Vendor that it is ordered from.
        price_precision: Decimal places of prices.
        total: What the vendor is to get.
        is_drop_shipment: Whether the vendor ships straight to the customer.
        is_backorder: Whether it is for goods that a sales order misses.
        expected_delivery_date: Day when the goods are expected now.
        order_status: State of the order itself, `draft` or `issued` for instance.
        received_status: How far it is received, `to_be_received` or `received` for instance. Empty in new drafts.
        billed_status: How far it is billed, `to_be_billed` or `billed` for instance. Empty in new drafts.
        is_po_marked_as_received: Whether it was marked as received without a receive.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        color_code: Color of the state within the state.
        client_viewed_time: When the vendor opened it.
        is_viewed_by_client: Whether the vendor opened it in the portal.
        has_attachment: Whether a file is attached.
        receives: What has come of it.
        company_name: Company of the vendor.
        delivery_days: Days that the delivery takes.
        due_by_days: Days that the delivery is late.
        due_in_days: Days until the delivery.
        quantity_yet_to_receive: How much has still to come.
        quantity_marked_as_received: How much was marked as received without a receive.
    """

    purchaseorder_id: str = ""
    purchaseorder_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    delivery_date: Date | None = None
    status: (
        Literal[
            "approved",
            "billed",
            "cancelled",
            "closed",
            "draft",
            "drop_shipped",
            "issued",
            "partially_billed",
            "partially_received",
            "pending_approval",
            "received",
            "rejected",
        ]
        | str
        | None
    ) = None
    vendor_id: str = ""
    vendor_name: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    price_precision: int | None = None
    total: float | None = None
    is_drop_shipment: bool | None = None
    is_backorder: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    expected_delivery_date: Date | None = None
    order_status: str | None = None
    received_status: str | None = None
    billed_status: str | None = None
    is_po_marked_as_received: bool | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    color_code: str | None = None
    client_viewed_time: DateTime | None = None
    is_viewed_by_client: bool | None = None
    has_attachment: bool | None = None
    tags: list[Tag] = NONE
    receives: list[PurchaseOrderReceiveReference] = NONE
    company_name: str | None = None
    delivery_days: int | None = None
    due_by_days: int | None = None
    due_in_days: int | None = None
    quantity_yet_to_receive: float | None = None
    quantity_marked_as_received: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.purchaseorder_id = v if type(v := get("purchaseorder_id")) is str else identifier(v, self, "purchaseorder_id")
        self.purchaseorder_number = (
            (v if type(v) is str else text(v, self, "purchaseorder_number")) if (v := get("purchaseorder_number")) else None
        )
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.delivery_date = None if (v := get("delivery_date")) is None else date(v, self, "delivery_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.is_drop_shipment = (
            (v if type(v) is bool else flag(v, self, "is_drop_shipment")) if (v := get("is_drop_shipment")) or v == 0 else None
        )
        self.is_backorder = (v if type(v) is bool else flag(v, self, "is_backorder")) if (v := get("is_backorder")) or v == 0 else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.expected_delivery_date = None if (v := get("expected_delivery_date")) is None else date(v, self, "expected_delivery_date")
        self.order_status = (v if type(v) is str else text(v, self, "order_status")) if (v := get("order_status")) else None
        self.received_status = (v if type(v) is str else text(v, self, "received_status")) if (v := get("received_status")) else None
        self.billed_status = (v if type(v) is str else text(v, self, "billed_status")) if (v := get("billed_status")) else None
        self.is_po_marked_as_received = (
            (v if type(v) is bool else flag(v, self, "is_po_marked_as_received"))
            if (v := get("is_po_marked_as_received")) or v == 0
            else None
        )
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
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
        self.receives = (
            []
            if not (v := get("receives"))
            else [
                PurchaseOrderReceiveReference.from_dict(m) if type(m) is dict else PurchaseOrderReceiveReference.member(m, self, "receives")
                for m in v
            ]
            if type(v) is list
            else array(PurchaseOrderReceiveReference.read, v, self, "receives")
        )
        self.company_name = (v if type(v) is str else text(v, self, "company_name")) if (v := get("company_name")) else None
        self.delivery_days = (v if type(v) is int else integer(v, self, "delivery_days")) if (v := get("delivery_days")) or v == 0 else None
        self.due_by_days = (v if type(v) is int else integer(v, self, "due_by_days")) if (v := get("due_by_days")) or v == 0 else None
        self.due_in_days = (v if type(v) is int else integer(v, self, "due_in_days")) if (v := get("due_in_days")) or v == 0 else None
        self.quantity_yet_to_receive = (
            (v if type(v) is float else number(v, self, "quantity_yet_to_receive"))
            if (v := get("quantity_yet_to_receive")) or v == 0
            else None
        )
        self.quantity_marked_as_received = (
            (v if type(v) is float else number(v, self, "quantity_marked_as_received"))
            if (v := get("quantity_marked_as_received")) or v == 0
            else None
        )
        return self
