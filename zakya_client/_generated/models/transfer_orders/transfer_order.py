# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TransferOrder`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.comment import Comment
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.transfer_orders.transfer_order_line_item import TransferOrderLineItem
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
class TransferOrder(ResponseModel):
    """Goods that go from one location to another, with everything the API knows about them.

    Attributes:
        transfer_order_id: Identifies the transfer order.
        transfer_order_number: Number that people know the order by; unique.
        date: Day of the transfer.
        from_location_id: Location that the goods leave.
        to_location_id: Location that the goods go to.
        is_intransit_order: Whether the goods are on the way until they are received.
        from_warehouse_id: Warehouse that the goods leave, in older organizations.
        to_warehouse_id: Warehouse that the goods go to, in older organizations.
        quantity_transfer: Quantities of all lines together.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
        line_items: What is transferred.
        transferred_date: Day when the goods arrived.
        total: Value of the goods.
        is_restricted_view: Whether the user may see only a part of it.
        place_of_supply: State that the goods go to.
        show_convert_to_receive: Whether it can be received.
        comments: Its history.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        tracking_number: Tracking number of the carrier.
        tracking_link: Where the carrier shows the way of the goods.
        carrier: Who carries the goods.
        is_tracking_enabled: Whether the carrier is asked where it is.
        tracking_statuses: Only empty lists were seen.
        is_advanced_tracking_missing: Whether batches or serial numbers are still to be named.
        submitter_id: User who submitted it for approval.
        submitted_by: User who submitted it for approval.
        submitted_date: Day it was submitted for approval.
        approver_id: User who approves it.
        approvers_list: Users who can approve it.
    """

    transfer_order_id: str = ""
    transfer_order_number: str | None = None
    date: Date | None = None
    description: str | None = None
    status: Literal["approved", "draft", "in_transit", "partially_transferred", "pending_approval", "transferred", "void"] | str | None = (
        None
    )
    from_location_id: str | None = None
    from_location_name: str | None = None
    to_location_id: str | None = None
    to_location_name: str | None = None
    is_intransit_order: bool | None = None
    custom_fields: list[CustomField] = NONE
    from_warehouse_id: str | None = None
    from_warehouse_name: str | None = None
    to_warehouse_id: str | None = None
    to_warehouse_name: str | None = None
    quantity_transfer: float | None = None
    created_by_name: str | None = None
    created_time: DateTime | None = None
    created_by_id: str | None = None
    last_modified_time: DateTime | None = None
    last_modified_by_id: str | None = None
    line_items: list[TransferOrderLineItem] = NONE
    transferred_date: Date | None = None
    total: float | None = None
    is_restricted_view: bool | None = None
    place_of_supply: str | None = None
    sales_tax_type: str | None = None
    show_convert_to_receive: bool | None = None
    documents: list[Document] = NONE
    comments: list[Comment] = NONE
    custom_field_hash: Any | None = None
    tracking_number: str | None = None
    tracking_link: str | None = None
    carrier: str | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    is_tracking_enabled: bool | None = None
    tracking_statuses: list[Any] = NONE
    is_advanced_tracking_missing: bool | None = None
    submitter_id: str | None = None
    submitted_by: str | None = None
    submitted_by_name: str | None = None
    submitted_by_email: str | None = None
    submitted_by_photo_url: str | None = None
    submitted_date: Date | None = None
    approver_id: str | None = None
    approvers_list: list[Any] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.transfer_order_id = v if type(v := get("transfer_order_id")) is str else identifier(v, self, "transfer_order_id")
        self.transfer_order_number = (
            (v if type(v) is str else text(v, self, "transfer_order_number")) if (v := get("transfer_order_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.from_location_id = (v if type(v) is str else text(v, self, "from_location_id")) if (v := get("from_location_id")) else None
        self.from_location_name = (
            (v if type(v) is str else text(v, self, "from_location_name")) if (v := get("from_location_name")) else None
        )
        self.to_location_id = (v if type(v) is str else text(v, self, "to_location_id")) if (v := get("to_location_id")) else None
        self.to_location_name = (v if type(v) is str else text(v, self, "to_location_name")) if (v := get("to_location_name")) else None
        self.is_intransit_order = (
            (v if type(v) is bool else flag(v, self, "is_intransit_order")) if (v := get("is_intransit_order")) or v == 0 else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.from_warehouse_id = (v if type(v) is str else text(v, self, "from_warehouse_id")) if (v := get("from_warehouse_id")) else None
        self.from_warehouse_name = (
            (v if type(v) is str else text(v, self, "from_warehouse_name")) if (v := get("from_warehouse_name")) else None
        )
        self.to_warehouse_id = (v if type(v) is str else text(v, self, "to_warehouse_id")) if (v := get("to_warehouse_id")) else None
        self.to_warehouse_name = (v if type(v) is str else text(v, self, "to_warehouse_name")) if (v := get("to_warehouse_name")) else None
        self.quantity_transfer = (
            (v if type(v) is float else number(v, self, "quantity_transfer")) if (v := get("quantity_transfer")) or v == 0 else None
        )
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [TransferOrderLineItem.from_dict(m) if type(m) is dict else TransferOrderLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(TransferOrderLineItem.read, v, self, "line_items")
        )
        self.transferred_date = None if (v := get("transferred_date")) is None else date(v, self, "transferred_date")
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.is_restricted_view = (
            (v if type(v) is bool else flag(v, self, "is_restricted_view")) if (v := get("is_restricted_view")) or v == 0 else None
        )
        self.place_of_supply = (v if type(v) is str else text(v, self, "place_of_supply")) if (v := get("place_of_supply")) else None
        self.sales_tax_type = (v if type(v) is str else text(v, self, "sales_tax_type")) if (v := get("sales_tax_type")) else None
        self.show_convert_to_receive = (
            (v if type(v) is bool else flag(v, self, "show_convert_to_receive"))
            if (v := get("show_convert_to_receive")) or v == 0
            else None
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.comments = (
            []
            if not (v := get("comments"))
            else [Comment.from_dict(m) if type(m) is dict else Comment.member(m, self, "comments") for m in v]
            if type(v) is list
            else array(Comment.read, v, self, "comments")
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.tracking_number = (v if type(v) is str else text(v, self, "tracking_number")) if (v := get("tracking_number")) else None
        self.tracking_link = (v if type(v) is str else text(v, self, "tracking_link")) if (v := get("tracking_link")) else None
        self.carrier = (v if type(v) is str else text(v, self, "carrier")) if (v := get("carrier")) else None
        self.delivery_method = (v if type(v) is str else text(v, self, "delivery_method")) if (v := get("delivery_method")) else None
        self.delivery_method_id = (
            (v if type(v) is str else text(v, self, "delivery_method_id")) if (v := get("delivery_method_id")) else None
        )
        self.is_tracking_enabled = (
            (v if type(v) is bool else flag(v, self, "is_tracking_enabled")) if (v := get("is_tracking_enabled")) or v == 0 else None
        )
        self.tracking_statuses = array(anything, v, self, "tracking_statuses") if (v := get("tracking_statuses")) else []
        self.is_advanced_tracking_missing = (
            (v if type(v) is bool else flag(v, self, "is_advanced_tracking_missing"))
            if (v := get("is_advanced_tracking_missing")) or v == 0
            else None
        )
        self.submitter_id = (v if type(v) is str else text(v, self, "submitter_id")) if (v := get("submitter_id")) else None
        self.submitted_by = (v if type(v) is str else text(v, self, "submitted_by")) if (v := get("submitted_by")) else None
        self.submitted_by_name = (v if type(v) is str else text(v, self, "submitted_by_name")) if (v := get("submitted_by_name")) else None
        self.submitted_by_email = (
            (v if type(v) is str else text(v, self, "submitted_by_email")) if (v := get("submitted_by_email")) else None
        )
        self.submitted_by_photo_url = (
            (v if type(v) is str else text(v, self, "submitted_by_photo_url")) if (v := get("submitted_by_photo_url")) else None
        )
        self.submitted_date = None if (v := get("submitted_date")) is None else date(v, self, "submitted_date")
        self.approver_id = (v if type(v) is str else text(v, self, "approver_id")) if (v := get("approver_id")) else None
        self.approvers_list = array(anything, v, self, "approvers_list") if (v := get("approvers_list")) else []
        return self
