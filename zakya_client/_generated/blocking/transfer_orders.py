# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `transfer_orders` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, Literal

from zakya_client._generated.models import (
    RejectionReason,
    TransferOrder,
    TransferOrderCreate,
    TransferOrderRow,
    TransferOrderUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class TransferOrders:
    """Operations of `transfer_orders`; an attribute of the client."""

    @property
    def with_raw_response(self) -> TransferOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        sort_column: Literal["created_time", "date", "last_modified_time"] | str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        filter_by: str | None = None,
        search_text: str | None = None,
        status: Literal["approved", "draft", "in_transit", "partially_transferred", "pending_approval", "transferred", "void"]
        | str
        | None = None,
        item_id: str | int | None = None,
        item_name: str | None = None,
        project_id: str | int | None = None,
        from_warehouse_id: str | int | None = None,
        from_warehouse_name: str | None = None,
        to_warehouse_id: str | int | None = None,
        to_warehouse_name: str | None = None,
        from_location_id: str | int | None = None,
        from_location_name: str | None = None,
        to_location_id: str | int | None = None,
        to_location_name: str | None = None,
        customview_id: str | int | None = None,
        serial_number: str | None = None,
        transfer_order_number: str | None = None,
        transfer_order_number_startswith: str | None = None,
        transfer_order_number_contains: str | None = None,
        reason: str | None = None,
        reference_number_contains: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        date_before: Date | str | None = None,
        date_after: Date | str | None = None,
        tracking_number: str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[TransferOrderRow]:
        """List all the transfer orders."""
        raise NotImplementedError

    def create(
        self,
        body: TransferOrderCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TransferOrder:
        """Create a transfer order."""
        raise NotImplementedError

    def bulk_delete(
        self,
        *,
        transfer_order_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk delete transfer orders."""
        raise NotImplementedError

    def get(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TransferOrder:
        """Retrieve a transfer order."""
        raise NotImplementedError

    def update(
        self,
        transfer_order_id: str | int,
        body: TransferOrderUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TransferOrder:
        """Update a transfer order."""
        raise NotImplementedError

    def delete(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a transfer order."""
        raise NotImplementedError

    def mark_as_received(
        self,
        transfer_order_id: str | int,
        *,
        date: Date | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Received."""
        raise NotImplementedError

    def mark_as_in_transit(
        self,
        transfer_order_id: str | int,
        *,
        is_tax_inclusive: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark transfer order as in transit."""
        raise NotImplementedError

    def submit(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a transfer order for approval."""
        raise NotImplementedError

    def approve(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a transfer order."""
        raise NotImplementedError

    def approve_final(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a transfer order."""
        raise NotImplementedError

    def reject(
        self,
        transfer_order_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a transfer order."""
        raise NotImplementedError


class TransferOrdersWithRawResponse:
    """Operations of `transfer_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TransferOrders) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.bulk_delete = raw(resource.bulk_delete)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_received = raw(resource.mark_as_received)
        self.mark_as_in_transit = raw(resource.mark_as_in_transit)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
