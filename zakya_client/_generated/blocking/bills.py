# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `bills` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal

from zakya_client._generated.models import (
    Bill,
    BillCreate,
    BillRow,
    BillUpdate,
    CustomFieldValue,
    RejectionReason,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class Bills:
    """Operations of `bills`; an attribute of the client."""

    @property
    def with_raw_response(self) -> BillsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        vendor_id: str | int | None = None,
        status: Literal["approved", "draft", "open", "overdue", "paid", "partially_paid", "pending_approval", "rejected", "void"]
        | str
        | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        search_text: str | None = None,
        last_modified_time: DateTime | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[BillRow]:
        """List all Bills."""
        raise NotImplementedError

    def create(
        self,
        body: BillCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bill:
        """Create a Bill."""
        raise NotImplementedError

    def bulk_submit(
        self,
        *,
        bill_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit bills for approval."""
        raise NotImplementedError

    def bulk_approve(
        self,
        *,
        bill_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve bills."""
        raise NotImplementedError

    def get(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bill:
        """Retrieve a Bill."""
        raise NotImplementedError

    def update(
        self,
        bill_id: str | int,
        body: BillUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bill:
        """Update a Bill."""
        raise NotImplementedError

    def delete(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Bill."""
        raise NotImplementedError

    def update_custom_fields(
        self,
        bill_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing bills."""
        raise NotImplementedError

    def mark_as_open(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Open."""
        raise NotImplementedError

    def mark_as_void(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Void."""
        raise NotImplementedError

    def submit(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a bill for approval."""
        raise NotImplementedError

    def approve(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a bill."""
        raise NotImplementedError

    def approve_final(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a bill."""
        raise NotImplementedError

    def reject(
        self,
        bill_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a bill."""
        raise NotImplementedError


class BillsWithRawResponse:
    """Operations of `bills` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Bills) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.bulk_submit = raw(resource.bulk_submit)
        self.bulk_approve = raw(resource.bulk_approve)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.update_custom_fields = raw(resource.update_custom_fields)
        self.mark_as_open = raw(resource.mark_as_open)
        self.mark_as_void = raw(resource.mark_as_void)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
