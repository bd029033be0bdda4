# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `vendor_credits` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any, Literal, overload

from zakya_client._generated.models import (
    CreditedBill,
    VendorCredit,
    VendorCreditApply,
    VendorCreditComment,
    VendorCreditCommentCreate,
    VendorCreditCreate,
    VendorCreditRefund,
    VendorCreditRefundCreate,
    VendorCreditRefundUpdate,
    VendorCreditRow,
    VendorCreditUpdate,
)
from zakya_client.runtime.blocking import Download, Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class VendorCredits:
    """Operations of `vendor_credits`; an attribute of the client."""

    @property
    def with_raw_response(self) -> VendorCreditsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        vendor_credit_number: str | None = None,
        date: Date | str | None = None,
        status: Literal["closed", "open", "void"] | str | None = None,
        total: float | Decimal | None = None,
        reference_number: str | None = None,
        customer_name: str | None = None,
        item_name: str | None = None,
        item_description: str | None = None,
        notes: str | None = None,
        custom_field: str | None = None,
        last_modified_time: DateTime | str | None = None,
        customer_id: str | int | None = None,
        line_item_id: str | int | None = None,
        item_id: str | int | None = None,
        tax_id: str | int | None = None,
        filter_by: Literal["Status.All", "Status.Closed", "Status.Draft", "Status.Open", "Status.Void"] | str | None = None,
        search_text: str | None = None,
        sort_column: Literal[
            "balance", "created_time", "date", "last_modified_time", "reference_number", "total", "vendor_credit_number", "vendor_name"
        ]
        | str
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[VendorCreditRow]:
        """List vendor credits."""
        raise NotImplementedError

    def create(
        self,
        body: VendorCreditCreate | Mapping[str, Any],
        *,
        bill_id: str | int | None = None,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCredit:
        """Create a vendor credit."""
        raise NotImplementedError

    def list_all_refunds(
        self,
        *,
        customer_id: str | int | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: Literal[
            "balance", "created_time", "date", "last_modified_time", "reference_number", "total", "vendor_credit_number", "vendor_name"
        ]
        | str
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[VendorCreditRefund]:
        """List vendor credit refunds."""
        raise NotImplementedError

    @overload
    def get(
        self,
        vendor_credit_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["json"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCredit:
        """Get vendor credit."""

    @overload
    def get(
        self,
        vendor_credit_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["xml", "csv", "xls", "pdf", "html", "jhtml"],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get vendor credit."""

    def get(
        self,
        vendor_credit_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["csv", "html", "jhtml", "json", "pdf", "xls", "xml"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCredit | Download:
        """Get vendor credit."""
        raise NotImplementedError

    def update(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCredit:
        """Update vendor credit."""
        raise NotImplementedError

    def delete(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete vendor credit."""
        raise NotImplementedError

    def mark_as_open(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Convert to open."""
        raise NotImplementedError

    def mark_as_void(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void vendor credit."""
        raise NotImplementedError

    def submit(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a Vendor credit for approval."""
        raise NotImplementedError

    def approve(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a Vendor credit."""
        raise NotImplementedError

    def list_credited_bills(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditedBill]:
        """List bills credited."""
        raise NotImplementedError

    def apply_to_bills(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditApply | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Apply credits to a bill."""
        raise NotImplementedError

    def delete_credited_bill(
        self,
        vendor_credit_id: str | int,
        vendor_credit_bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete bills credited."""
        raise NotImplementedError

    def list_refunds(
        self,
        vendor_credit_id: str | int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[VendorCreditRefund]:
        """List refunds of a vendor credit."""
        raise NotImplementedError

    def create_refund(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditRefundCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditRefund:
        """Refund a vendor credit."""
        raise NotImplementedError

    def get_refund(
        self,
        vendor_credit_id: str | int,
        vendor_credit_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditRefund:
        """Get vendor credit refund."""
        raise NotImplementedError

    def update_refund(
        self,
        vendor_credit_id: str | int,
        vendor_credit_refund_id: str | int,
        body: VendorCreditRefundUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditRefund:
        """Update vendor credit refund."""
        raise NotImplementedError

    def delete_refund(
        self,
        vendor_credit_id: str | int,
        vendor_credit_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete vendor credit refund."""
        raise NotImplementedError

    def list_comments(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[VendorCreditComment]:
        """List vendor credit comments & history."""
        raise NotImplementedError

    def add_comment(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditCommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditComment:
        """Add a comment."""
        raise NotImplementedError

    def delete_comment(
        self,
        vendor_credit_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a comment."""
        raise NotImplementedError


class VendorCreditsWithRawResponse:
    """Operations of `vendor_credits` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: VendorCredits) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.list_all_refunds = raw_page(resource.list_all_refunds)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_open = raw(resource.mark_as_open)
        self.mark_as_void = raw(resource.mark_as_void)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.list_credited_bills = raw_page(resource.list_credited_bills)
        self.apply_to_bills = raw(resource.apply_to_bills)
        self.delete_credited_bill = raw(resource.delete_credited_bill)
        self.list_refunds = raw_page(resource.list_refunds)
        self.create_refund = raw(resource.create_refund)
        self.get_refund = raw(resource.get_refund)
        self.update_refund = raw(resource.update_refund)
        self.delete_refund = raw(resource.delete_refund)
        self.list_comments = raw_page(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.delete_comment = raw(resource.delete_comment)
