# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `sales_orders` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any, Literal

from zakya_client._generated.models import (
    RejectionReason,
    SalesOrder,
    SalesOrderCreate,
    SalesOrderRow,
    SalesOrderUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class SalesOrders:
    """Operations of `sales_orders`; an attribute of the client."""

    @property
    def with_raw_response(self) -> SalesOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        sort_column: str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        filter_by: str | None = None,
        search_text: str | None = None,
        salesorder_number: str | None = None,
        salesorder_number_startswith: str | None = None,
        salesorder_number_contains: str | None = None,
        reference_number: str | None = None,
        reference_number_startswith: str | None = None,
        reference_number_contains: str | None = None,
        customer_id: str | int | None = None,
        customer_name: str | None = None,
        customer_name_startswith: str | None = None,
        customer_name_contains: str | None = None,
        item_id: str | int | None = None,
        status: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        date_before: Date | str | None = None,
        date_after: Date | str | None = None,
        shipment_date: Date | str | None = None,
        shipment_date_start: Date | str | None = None,
        shipment_date_end: Date | str | None = None,
        shipment_date_before: Date | str | None = None,
        shipment_date_after: Date | str | None = None,
        total: float | Decimal | None = None,
        total_less_than: float | Decimal | None = None,
        total_less_equals: float | Decimal | None = None,
        total_greater_than: float | Decimal | None = None,
        total_greater_equals: float | Decimal | None = None,
        last_modified_time: DateTime | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[SalesOrderRow]:
        """List all Sales Orders."""
        raise NotImplementedError

    def create(
        self,
        body: SalesOrderCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesOrder:
        """Create a Sales Order."""
        raise NotImplementedError

    def bulk_delete(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk delete Sales Orders."""
        raise NotImplementedError

    def get(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesOrder:
        """Retrieve a Sales Order."""
        raise NotImplementedError

    def update(
        self,
        salesorder_id: str | int,
        body: SalesOrderUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesOrder:
        """Update a Sales Order."""
        raise NotImplementedError

    def delete(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Sales Order."""
        raise NotImplementedError

    def mark_as_confirmed(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Confirmed."""
        raise NotImplementedError

    def mark_as_void(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Void."""
        raise NotImplementedError

    def bulk_confirm(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk confirm Sales Orders."""
        raise NotImplementedError

    def bulk_submit(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit sales orders for approval."""
        raise NotImplementedError

    def bulk_approve(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve sales orders."""
        raise NotImplementedError

    def submit(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a sales order for approval."""
        raise NotImplementedError

    def approve(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a sales order."""
        raise NotImplementedError

    def approve_final(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a sales order."""
        raise NotImplementedError

    def reject(
        self,
        salesorder_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a sales order."""
        raise NotImplementedError


class SalesOrdersWithRawResponse:
    """Operations of `sales_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: SalesOrders) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.bulk_delete = raw(resource.bulk_delete)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_confirmed = raw(resource.mark_as_confirmed)
        self.mark_as_void = raw(resource.mark_as_void)
        self.bulk_confirm = raw(resource.bulk_confirm)
        self.bulk_submit = raw(resource.bulk_submit)
        self.bulk_approve = raw(resource.bulk_approve)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
