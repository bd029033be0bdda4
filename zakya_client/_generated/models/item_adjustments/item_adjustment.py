# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemAdjustment`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.item_adjustments.item_adjustment_line_item import ItemAdjustmentLineItem
from zakya_client._generated.models.shared.comment import Comment
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
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
class ItemAdjustment(ResponseModel):
    """A change of stock or of its value, with everything the API knows about it.

    Attributes:
        inventory_adjustment_id: Identifies the adjustment.
        date: Day of the adjustment.
        reason: Why the stock was adjusted, `Damaged goods` for instance.
        reason_id: Identifies the reason.
        total: Value that the stock gained, or lost below zero.
        status: State of the adjustment, `draft` or `adjusted` for instance.
        warehouse_id: The warehouse, in older organizations.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
        line_items: What was adjusted.
        location_id: Location that the document belongs to.
        adjustment_account_id: Account that the value is booked to.
        comments: Its history.
        is_advanced_tracking_missing: Whether batches or serial numbers are still to be named.
        is_inventory_valuation_pending: Whether the value of the stock is still being computed.
        submitter_id: User who submitted it for approval.
        submitted_by: User who submitted it for approval.
        submitted_date: Day it was submitted for approval.
        approver_id: User who approves it.
        approvers_list: Users who can approve it.
    """

    inventory_adjustment_id: str = ""
    date: Date | None = None
    reason: str | None = None
    reason_id: str | None = None
    description: str | None = None
    reference_number: str | None = None
    adjustment_type: Literal["quantity", "value"] | str | None = None
    total: float | None = None
    custom_fields: list[CustomField] = NONE
    status: str | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    custom_field_hash: Any | None = None
    created_by_name: str | None = None
    created_time: DateTime | None = None
    created_by_id: str | None = None
    last_modified_time: DateTime | None = None
    last_modified_by_id: str | None = None
    line_items: list[ItemAdjustmentLineItem] = NONE
    location_id: str | None = None
    location_name: str | None = None
    adjustment_account_id: str | None = None
    adjustment_account_name: str | None = None
    documents: list[Document] = NONE
    comments: list[Comment] = NONE
    is_advanced_tracking_missing: bool | None = None
    is_inventory_valuation_pending: bool | None = None
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
        self.inventory_adjustment_id = (
            v if type(v := get("inventory_adjustment_id")) is str else identifier(v, self, "inventory_adjustment_id")
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.reason = (v if type(v) is str else text(v, self, "reason")) if (v := get("reason")) else None
        self.reason_id = (v if type(v) is str else text(v, self, "reason_id")) if (v := get("reason_id")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.adjustment_type = (v if type(v) is str else text(v, self, "adjustment_type")) if (v := get("adjustment_type")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
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
            else [
                ItemAdjustmentLineItem.from_dict(m) if type(m) is dict else ItemAdjustmentLineItem.member(m, self, "line_items") for m in v
            ]
            if type(v) is list
            else array(ItemAdjustmentLineItem.read, v, self, "line_items")
        )
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.adjustment_account_id = (
            (v if type(v) is str else text(v, self, "adjustment_account_id")) if (v := get("adjustment_account_id")) else None
        )
        self.adjustment_account_name = (
            (v if type(v) is str else text(v, self, "adjustment_account_name")) if (v := get("adjustment_account_name")) else None
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
        self.is_advanced_tracking_missing = (
            (v if type(v) is bool else flag(v, self, "is_advanced_tracking_missing"))
            if (v := get("is_advanced_tracking_missing")) or v == 0
            else None
        )
        self.is_inventory_valuation_pending = (
            (v if type(v) is bool else flag(v, self, "is_inventory_valuation_pending"))
            if (v := get("is_inventory_valuation_pending")) or v == 0
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
