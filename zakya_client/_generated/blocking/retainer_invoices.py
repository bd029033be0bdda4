# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `retainer_invoices` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from zakya_client._generated.models import (
    AddressInput,
    EmailRequest,
    PrintTemplate,
    RetainerInvoice,
    RetainerInvoiceComment,
    RetainerInvoiceCommentCreate,
    RetainerInvoiceCommentUpdate,
    RetainerInvoiceCreate,
    RetainerInvoiceEmailContent,
    RetainerInvoiceRow,
    RetainerInvoiceUpdate,
)
from zakya_client.runtime.blocking import Download, Paginator, raw, raw_file, raw_page
from zakya_client.runtime.message import Message
from zakya_client.upload import FileContent


class RetainerInvoices:
    """Operations of `retainer_invoices`; an attribute of the client."""

    @property
    def with_raw_response(self) -> RetainerInvoicesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        customer_id: str | int | None = None,
        sort_column: Literal["balance", "created_time", "customer_name", "date", "due_date", "retainer invoice_number", "total"]
        | str
        | None = None,
        filter_by: Literal[
            "Date.PaymentExpectedDate",
            "Status.All",
            "Status.Draft",
            "Status.OverDue",
            "Status.Paid",
            "Status.PartiallyPaid",
            "Status.Sent",
            "Status.Unpaid",
            "Status.Viewed",
            "Status.Void",
        ]
        | str
        | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[RetainerInvoiceRow]:
        """List retainer invoices."""
        raise NotImplementedError

    def create(
        self,
        body: RetainerInvoiceCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoice:
        """Create a retainer invoice."""
        raise NotImplementedError

    def list_templates(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PrintTemplate]:
        """List retainer invoice templates."""
        raise NotImplementedError

    @overload
    def get(
        self,
        retainerinvoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["json"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoice:
        """Get a retainer invoice."""

    @overload
    def get(
        self,
        retainerinvoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["pdf", "html"],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get a retainer invoice."""

    def get(
        self,
        retainerinvoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["html", "json", "pdf"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoice | Download:
        """Get a retainer invoice."""
        raise NotImplementedError

    def update(
        self,
        retainerinvoice_id: str | int,
        body: RetainerInvoiceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoice:
        """Update a retainer invoice."""
        raise NotImplementedError

    def delete(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a retainer invoice."""
        raise NotImplementedError

    def mark_as_sent(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a retainer invoice as sent."""
        raise NotImplementedError

    def update_template(
        self,
        retainerinvoice_id: str | int,
        template_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update retainer invoice template."""
        raise NotImplementedError

    def mark_as_void(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void a retainer invoice."""
        raise NotImplementedError

    def mark_as_draft(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as draft."""
        raise NotImplementedError

    def submit(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a retainer invoice for approval."""
        raise NotImplementedError

    def approve(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a retainer invoice."""
        raise NotImplementedError

    def get_email_content(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoiceEmailContent:
        """Get retainer invoice email content."""
        raise NotImplementedError

    def email(
        self,
        retainerinvoice_id: str | int,
        body: EmailRequest | Mapping[str, Any],
        attachments: FileContent | Sequence[FileContent] | None = None,
        *,
        send_customer_statement: bool | None = None,
        send_attachment: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Email a retainer invoice."""
        raise NotImplementedError

    def update_billing_address(
        self,
        retainerinvoice_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update billing address."""
        raise NotImplementedError

    def get_attachment(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get a retainer invoice attachment."""
        raise NotImplementedError

    def add_attachment(
        self,
        retainerinvoice_id: str | int,
        attachment: FileContent,
        *,
        can_send_in_mail: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add attachment to a retainer invoice."""
        raise NotImplementedError

    def delete_attachment(
        self,
        retainerinvoice_id: str | int,
        document_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an attachment."""
        raise NotImplementedError

    def list_comments(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[RetainerInvoiceComment]:
        """List retainer invoice comments & history."""
        raise NotImplementedError

    def add_comment(
        self,
        retainerinvoice_id: str | int,
        body: RetainerInvoiceCommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add comment."""
        raise NotImplementedError

    def update_comment(
        self,
        retainerinvoice_id: str | int,
        comment_id: str | int,
        body: RetainerInvoiceCommentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoiceComment:
        """Update comment."""
        raise NotImplementedError

    def delete_comment(
        self,
        retainerinvoice_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a comment."""
        raise NotImplementedError


class RetainerInvoicesWithRawResponse:
    """Operations of `retainer_invoices` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: RetainerInvoices) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.list_templates = raw_page(resource.list_templates)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_sent = raw(resource.mark_as_sent)
        self.update_template = raw(resource.update_template)
        self.mark_as_void = raw(resource.mark_as_void)
        self.mark_as_draft = raw(resource.mark_as_draft)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.get_email_content = raw(resource.get_email_content)
        self.email = raw(resource.email)
        self.update_billing_address = raw(resource.update_billing_address)
        self.get_attachment = raw_file(resource.get_attachment)
        self.add_attachment = raw(resource.add_attachment)
        self.delete_attachment = raw(resource.delete_attachment)
        self.list_comments = raw_page(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.update_comment = raw(resource.update_comment)
        self.delete_comment = raw(resource.delete_comment)
