# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `purchase_orders` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any, Literal

from zakya_client._generated.models import (
    PurchaseOrder,
    PurchaseOrderCreate,
    PurchaseOrderRow,
    PurchaseOrderUpdate,
    RejectionReason,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class PurchaseOrders:
    """Operations of `purchase_orders`; an attribute of the client."""

    @property
    def with_raw_response(self) -> PurchaseOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        purchaseorder_number: str | None = None,
        reference_number: str | None = None,
        vendor_id: str | int | None = None,
        vendor_name: str | None = None,
        item_id: str | int | None = None,
        status: Literal[
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
        | None = None,
        filter_by: str | None = None,
        search_text: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        total: float | Decimal | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PurchaseOrderRow]:
        """List all Purchase Orders."""
        raise NotImplementedError

    def create(
        self,
        body: PurchaseOrderCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseOrder:
        """Create a Purchase Order."""
        raise NotImplementedError

    def bulk_submit(
        self,
        *,
        purchaseorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit purchase orders for approval."""
        raise NotImplementedError

    def bulk_approve(
        self,
        *,
        purchaseorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve purchase orders."""
        raise NotImplementedError

    def get(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseOrder:
        """Retrieve a Purchase Order."""
        raise NotImplementedError

    def update(
        self,
        purchaseorder_id: str | int,
        body: PurchaseOrderUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseOrder:
        """Update a Purchase Order."""
        raise NotImplementedError

    def delete(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Purchase Order."""
        raise NotImplementedError

    def mark_as_issued(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Issued."""
        raise NotImplementedError

    def mark_as_cancelled(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Cancelled."""
        raise NotImplementedError

    def submit(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a purchase order for approval."""
        raise NotImplementedError

    def approve(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a purchase order."""
        raise NotImplementedError

    def approve_final(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final-approve a purchase order."""
        raise NotImplementedError

    def reject(
        self,
        purchaseorder_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a purchase order."""
        raise NotImplementedError


class PurchaseOrdersWithRawResponse:
    """Operations of `purchase_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: PurchaseOrders) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.bulk_submit = raw(resource.bulk_submit)
        self.bulk_approve = raw(resource.bulk_approve)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_issued = raw(resource.mark_as_issued)
        self.mark_as_cancelled = raw(resource.mark_as_cancelled)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
