# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `invoices` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any, Literal, overload

from zakya_client._generated.models import (
    AddressInput,
    CustomFieldValue,
    EmailContent,
    EmailRequest,
    Invoice,
    InvoiceComment,
    InvoiceCommentCreate,
    InvoiceCommentUpdate,
    InvoiceCreate,
    InvoiceCredit,
    InvoiceCreditsApply,
    InvoicePayment,
    InvoiceRow,
    InvoiceUpdate,
    PrintTemplate,
    RejectionReason,
)
from zakya_client.runtime.blocking import Download, Paginator, raw, raw_file, raw_page
from zakya_client.runtime.message import Message
from zakya_client.upload import FileContent


class Invoices:
    """Operations of `invoices`; an attribute of the client."""

    @property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        invoice_number: str | None = None,
        item_name: str | None = None,
        item_id: str | int | None = None,
        item_description: str | None = None,
        reference_number: str | None = None,
        customer_name: str | None = None,
        recurring_invoice_id: str | int | None = None,
        email: str | None = None,
        total: float | Decimal | None = None,
        balance: float | Decimal | None = None,
        custom_field: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        due_date: Date | str | None = None,
        status: Literal["draft", "overdue", "paid", "partially_paid", "sent", "unpaid", "viewed", "void"] | str | None = None,
        customer_id: str | int | None = None,
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
        search_text: str | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: Literal["balance", "created_time", "customer_name", "date", "due_date", "invoice_number", "total"] | str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[InvoiceRow]:
        """List invoices."""
        raise NotImplementedError

    def create(
        self,
        body: InvoiceCreate | Mapping[str, Any],
        *,
        send: bool | None = None,
        salesorder_id: str | int | None = None,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Invoice:
        """Create an invoice."""
        raise NotImplementedError

    def bulk_email(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Email invoices."""
        raise NotImplementedError

    def bulk_export(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Bulk export Invoices."""
        raise NotImplementedError

    def bulk_print(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Bulk print invoices."""
        raise NotImplementedError

    def list_templates(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PrintTemplate]:
        """List invoice templates."""
        raise NotImplementedError

    def bulk_submit(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit invoices for approval."""
        raise NotImplementedError

    def bulk_approve(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve invoices."""
        raise NotImplementedError

    @overload
    def get(
        self,
        invoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["json"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Invoice:
        """Get an invoice."""

    @overload
    def get(
        self,
        invoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["pdf", "html"],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get an invoice."""

    def get(
        self,
        invoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["html", "json", "pdf"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Invoice | Download:
        """Get an invoice."""
        raise NotImplementedError

    def update(
        self,
        invoice_id: str | int,
        body: InvoiceUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Invoice:
        """Update an invoice."""
        raise NotImplementedError

    def delete(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an invoice."""
        raise NotImplementedError

    def update_custom_fields(
        self,
        invoice_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing invoices."""
        raise NotImplementedError

    def mark_as_sent(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark an invoice as sent."""
        raise NotImplementedError

    def mark_as_void(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void an invoice."""
        raise NotImplementedError

    def mark_as_draft(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as draft."""
        raise NotImplementedError

    def get_email_content(
        self,
        invoice_id: str | int,
        *,
        email_template_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmailContent:
        """Get invoice email content."""
        raise NotImplementedError

    def email(
        self,
        invoice_id: str | int,
        body: EmailRequest | Mapping[str, Any],
        attachments: FileContent | Sequence[FileContent] | None = None,
        *,
        send_customer_statement: bool | None = None,
        send_attachment: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Email an invoice."""
        raise NotImplementedError

    def get_payment_reminder_content(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmailContent:
        """Get payment reminder mail content."""
        raise NotImplementedError

    def disable_payment_reminder(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Disable payment reminder."""
        raise NotImplementedError

    def enable_payment_reminder(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Enable payment reminder."""
        raise NotImplementedError

    def write_off(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Write off invoice."""
        raise NotImplementedError

    def cancel_write_off(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Cancel write off."""
        raise NotImplementedError

    def update_billing_address(
        self,
        invoice_id: str | int,
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
        invoice_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update shipping address."""
        raise NotImplementedError

    def update_template(
        self,
        invoice_id: str | int,
        template_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update invoice template."""
        raise NotImplementedError

    def list_payments(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[InvoicePayment]:
        """List invoice payments."""
        raise NotImplementedError

    def list_applied_credits(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[InvoiceCredit]:
        """List credits applied."""
        raise NotImplementedError

    def apply_credits(
        self,
        invoice_id: str | int,
        body: InvoiceCreditsApply | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Apply credits."""
        raise NotImplementedError

    def delete_payment(
        self,
        invoice_id: str | int,
        invoice_payment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a payment."""
        raise NotImplementedError

    def delete_applied_credit(
        self,
        invoice_id: str | int,
        creditnotes_invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete applied credit."""
        raise NotImplementedError

    def get_attachment(
        self,
        invoice_id: str | int,
        *,
        preview: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get an invoice attachment."""
        raise NotImplementedError

    def update_attachment_preference(
        self,
        invoice_id: str | int,
        *,
        can_send_in_mail: bool,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update attachment preference."""
        raise NotImplementedError

    def add_attachment(
        self,
        invoice_id: str | int,
        attachment: FileContent,
        *,
        can_send_in_mail: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add attachment to an invoice."""
        raise NotImplementedError

    def delete_attachment(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an attachment."""
        raise NotImplementedError

    def list_comments(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[InvoiceComment]:
        """List invoice comments & history."""
        raise NotImplementedError

    def add_comment(
        self,
        invoice_id: str | int,
        body: InvoiceCommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add comment."""
        raise NotImplementedError

    def update_comment(
        self,
        invoice_id: str | int,
        comment_id: str | int,
        body: InvoiceCommentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> InvoiceComment:
        """Update comment."""
        raise NotImplementedError

    def delete_comment(
        self,
        invoice_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a comment."""
        raise NotImplementedError

    def submit(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit an invoice for approval."""
        raise NotImplementedError

    def approve(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve an invoice."""
        raise NotImplementedError

    def approve_final(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of an invoice."""
        raise NotImplementedError

    def reject(
        self,
        invoice_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject an invoice."""
        raise NotImplementedError


class InvoicesWithRawResponse:
    """Operations of `invoices` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Invoices) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.bulk_email = raw(resource.bulk_email)
        self.bulk_export = raw_file(resource.bulk_export)
        self.bulk_print = raw_file(resource.bulk_print)
        self.list_templates = raw_page(resource.list_templates)
        self.bulk_submit = raw(resource.bulk_submit)
        self.bulk_approve = raw(resource.bulk_approve)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.update_custom_fields = raw(resource.update_custom_fields)
        self.mark_as_sent = raw(resource.mark_as_sent)
        self.mark_as_void = raw(resource.mark_as_void)
        self.mark_as_draft = raw(resource.mark_as_draft)
        self.get_email_content = raw(resource.get_email_content)
        self.email = raw(resource.email)
        self.get_payment_reminder_content = raw(resource.get_payment_reminder_content)
        self.disable_payment_reminder = raw(resource.disable_payment_reminder)
        self.enable_payment_reminder = raw(resource.enable_payment_reminder)
        self.write_off = raw(resource.write_off)
        self.cancel_write_off = raw(resource.cancel_write_off)
        self.update_billing_address = raw(resource.update_billing_address)
        self.update_shipping_address = raw(resource.update_shipping_address)
        self.update_template = raw(resource.update_template)
        self.list_payments = raw_page(resource.list_payments)
        self.list_applied_credits = raw_page(resource.list_applied_credits)
        self.apply_credits = raw(resource.apply_credits)
        self.delete_payment = raw(resource.delete_payment)
        self.delete_applied_credit = raw(resource.delete_applied_credit)
        self.get_attachment = raw_file(resource.get_attachment)
        self.update_attachment_preference = raw(resource.update_attachment_preference)
        self.add_attachment = raw(resource.add_attachment)
        self.delete_attachment = raw(resource.delete_attachment)
        self.list_comments = raw_page(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.update_comment = raw(resource.update_comment)
        self.delete_comment = raw(resource.delete_comment)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
