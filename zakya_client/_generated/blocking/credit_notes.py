# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `credit_notes` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any, Literal, overload

from zakya_client._generated.models import (
    AddressInput,
    CommentCreate,
    CreditedInvoice,
    CreditNote,
    CreditNoteApply,
    CreditNoteComment,
    CreditNoteCreate,
    CreditNoteEmail,
    CreditNoteRefund,
    CreditNoteRefundCreate,
    CreditNoteRefundUpdate,
    CreditNoteRow,
    CreditNoteSentEmail,
    CreditNoteUpdate,
    EmailContent,
    PrintTemplate,
)
from zakya_client.runtime.blocking import Download, Paginator, raw, raw_page
from zakya_client.runtime.message import Message
from zakya_client.upload import FileContent


class CreditNotes:
    """Operations of `credit_notes`; an attribute of the client."""

    @property
    def with_raw_response(self) -> CreditNotesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        creditnote_number: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        status: Literal["closed", "draft", "open", "void"] | str | None = None,
        total: float | Decimal | None = None,
        reference_number: str | None = None,
        customer_name: str | None = None,
        item_name: str | None = None,
        customer_id: str | int | None = None,
        item_description: str | None = None,
        item_id: str | int | None = None,
        line_item_id: str | int | None = None,
        tax_id: str | int | None = None,
        filter_by: Literal["Status.All", "Status.Closed", "Status.Draft", "Status.Open", "Status.Void"] | str | None = None,
        search_text: str | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: Literal["balance", "created_time", "creditnote_number", "customer_name", "date", "total"] | str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditNoteRow]:
        """List all Credit Notes."""
        raise NotImplementedError

    def create(
        self,
        body: CreditNoteCreate | Mapping[str, Any],
        *,
        invoice_id: str | int | None = None,
        salesreturn_id: str | int | None = None,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNote:
        """Create a credit note."""
        raise NotImplementedError

    def list_templates(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PrintTemplate]:
        """List the credit note templates."""
        raise NotImplementedError

    def list_all_refunds(
        self,
        *,
        customer_id: str | int | None = None,
        sort_column: Literal["amount_bcy", "amount_fcy", "creditnote_number", "customer_name", "date", "reference_number", "refund_mode"]
        | str
        | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditNoteRefund]:
        """List credit note refunds."""
        raise NotImplementedError

    @overload
    def get(
        self,
        creditnote_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["json"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNote:
        """Get a credit note."""

    @overload
    def get(
        self,
        creditnote_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["pdf", "html"],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get a credit note."""

    def get(
        self,
        creditnote_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["html", "json", "pdf"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNote | Download:
        """Get a credit note."""
        raise NotImplementedError

    def update(
        self,
        creditnote_id: str | int,
        body: CreditNoteUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNote:
        """Update a credit note."""
        raise NotImplementedError

    def delete(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a credit note."""
        raise NotImplementedError

    def get_email_content(
        self,
        creditnote_id: str | int,
        *,
        email_template_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmailContent:
        """Get email content."""
        raise NotImplementedError

    def email(
        self,
        creditnote_id: str | int,
        body: CreditNoteEmail | Mapping[str, Any],
        attachments: FileContent | Sequence[FileContent] | None = None,
        *,
        customer_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Email a credit note."""
        raise NotImplementedError

    def mark_as_void(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void a Credit Note."""
        raise NotImplementedError

    def mark_as_draft(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Convert Credit Note to Draft."""
        raise NotImplementedError

    def mark_as_open(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Convert credit note to Open."""
        raise NotImplementedError

    def submit(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a credit note for approval."""
        raise NotImplementedError

    def approve(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a credit note."""
        raise NotImplementedError

    def list_email_history(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditNoteSentEmail]:
        """Email history."""
        raise NotImplementedError

    def update_billing_address(
        self,
        creditnote_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update billing address."""
        raise NotImplementedError

    def update_shipping_address(
        self,
        creditnote_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update Shipping address."""
        raise NotImplementedError

    def update_template(
        self,
        creditnote_id: str | int,
        template_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update a credit note template."""
        raise NotImplementedError

    def list_credited_invoices(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditedInvoice]:
        """List invoices credited."""
        raise NotImplementedError

    def apply_to_invoices(
        self,
        creditnote_id: str | int,
        body: CreditNoteApply | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Apply credits to invoices."""
        raise NotImplementedError

    def delete_credited_invoice(
        self,
        creditnote_id: str | int,
        creditnote_invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete credits applied to an invoice."""
        raise NotImplementedError

    def list_comments(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditNoteComment]:
        """List credit note comments & history."""
        raise NotImplementedError

    def add_comment(
        self,
        creditnote_id: str | int,
        body: CommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add a comment."""
        raise NotImplementedError

    def delete_comment(
        self,
        creditnote_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Comment."""
        raise NotImplementedError

    def list_refunds(
        self,
        creditnote_id: str | int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditNoteRefund]:
        """List refunds of a credit note."""
        raise NotImplementedError

    def create_refund(
        self,
        creditnote_id: str | int,
        body: CreditNoteRefundCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNoteRefund:
        """Refund credit note."""
        raise NotImplementedError

    def get_refund(
        self,
        creditnote_id: str | int,
        creditnote_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNoteRefund:
        """Get credit note refund."""
        raise NotImplementedError

    def update_refund(
        self,
        creditnote_id: str | int,
        creditnote_refund_id: str | int,
        body: CreditNoteRefundUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNoteRefund:
        """Update credit note refund."""
        raise NotImplementedError

    def delete_refund(
        self,
        creditnote_id: str | int,
        creditnote_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete credit note refund."""
        raise NotImplementedError


class CreditNotesWithRawResponse:
    """Operations of `credit_notes` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: CreditNotes) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.list_templates = raw_page(resource.list_templates)
        self.list_all_refunds = raw_page(resource.list_all_refunds)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.get_email_content = raw(resource.get_email_content)
        self.email = raw(resource.email)
        self.mark_as_void = raw(resource.mark_as_void)
        self.mark_as_draft = raw(resource.mark_as_draft)
        self.mark_as_open = raw(resource.mark_as_open)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.list_email_history = raw_page(resource.list_email_history)
        self.update_billing_address = raw(resource.update_billing_address)
        self.update_shipping_address = raw(resource.update_shipping_address)
        self.update_template = raw(resource.update_template)
        self.list_credited_invoices = raw_page(resource.list_credited_invoices)
        self.apply_to_invoices = raw(resource.apply_to_invoices)
        self.delete_credited_invoice = raw(resource.delete_credited_invoice)
        self.list_comments = raw_page(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.delete_comment = raw(resource.delete_comment)
        self.list_refunds = raw_page(resource.list_refunds)
        self.create_refund = raw(resource.create_refund)
        self.get_refund = raw(resource.get_refund)
        self.update_refund = raw(resource.update_refund)
        self.delete_refund = raw(resource.delete_refund)
