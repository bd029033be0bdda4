# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `invoices`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from attrs import evolve

from zakya_client._generated import models
from zakya_client.download import Download
from zakya_client.pagination import Paginator
from zakya_client.runtime import encode
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw
from zakya_client.upload import FileContent, FileRule

if TYPE_CHECKING:
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

LIST = Operation(
    "invoices.list",
    "GET",
    "/invoices",
    "ZohoInventory.invoices.READ",
    keys=["invoices"],
    days=(
        "date",
        "date_start",
        "date_end",
        "due_date",
    ),
    moments=("last_modified_time",),
    known={
        "status": (
            "draft",
            "overdue",
            "paid",
            "partially_paid",
            "sent",
            "unpaid",
            "viewed",
            "void",
        ),
        "filter_by": (
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
        ),
        "sort_column": (
            "balance",
            "created_time",
            "customer_name",
            "date",
            "due_date",
            "invoice_number",
            "total",
        ),
        "sort_order": (
            "A",
            "D",
        ),
    },
)
CREATE = Operation(
    "invoices.create",
    "POST",
    "/invoices",
    "ZohoInventory.invoices.CREATE",
    keys=["invoice"],
)
BULK_EMAIL = Operation(
    "invoices.bulk_email",
    "POST",
    "/invoices/email",
    "ZohoInventory.invoices.CREATE",
)
BULK_EXPORT = Operation(
    "invoices.bulk_export",
    "GET",
    "/invoices/pdf",
    "ZohoInventory.invoices.READ",
)
BULK_PRINT = Operation(
    "invoices.bulk_print",
    "GET",
    "/invoices/print",
    "ZohoInventory.invoices.READ",
)
LIST_TEMPLATES = Operation(
    "invoices.list_templates",
    "GET",
    "/invoices/templates",
    "ZohoInventory.invoices.READ",
    keys=["templates"],
)
BULK_SUBMIT = Operation(
    "invoices.bulk_submit",
    "POST",
    "/invoices/submit",
    "ZohoInventory.invoices.UPDATE",
)
BULK_APPROVE = Operation(
    "invoices.bulk_approve",
    "POST",
    "/invoices/approve",
    "ZohoInventory.invoices.UPDATE",
)
GET = Operation(
    "invoices.get",
    "GET",
    "/invoices/{invoice_id}",
    "ZohoInventory.invoices.READ",
    keys=["invoice"],
    known={
        "accept": (
            "html",
            "json",
            "pdf",
        ),
    },
)
UPDATE = Operation(
    "invoices.update",
    "PUT",
    "/invoices/{invoice_id}",
    "ZohoInventory.invoices.UPDATE",
    keys=["invoice"],
)
DELETE = Operation(
    "invoices.delete",
    "DELETE",
    "/invoices/{invoice_id}",
    "ZohoInventory.invoices.DELETE",
)
UPDATE_CUSTOM_FIELDS = Operation(
    "invoices.update_custom_fields",
    "PUT",
    "/invoice/{invoice_id}/customfields",
    "ZohoInventory.invoices.UPDATE",
)
MARK_AS_SENT = Operation(
    "invoices.mark_as_sent",
    "POST",
    "/invoices/{invoice_id}/status/sent",
    "ZohoInventory.invoices.CREATE",
)
MARK_AS_VOID = Operation(
    "invoices.mark_as_void",
    "POST",
    "/invoices/{invoice_id}/status/void",
    "ZohoInventory.invoices.CREATE",
)
MARK_AS_DRAFT = Operation(
    "invoices.mark_as_draft",
    "POST",
    "/invoices/{invoice_id}/status/draft",
    "ZohoInventory.invoices.CREATE",
)
GET_EMAIL_CONTENT = Operation(
    "invoices.get_email_content",
    "GET",
    "/invoices/{invoice_id}/email",
    "ZohoInventory.invoices.READ",
    keys=["data"],
)
EMAIL = Operation(
    "invoices.email",
    "POST",
    "/invoices/{invoice_id}/email",
    "ZohoInventory.invoices.CREATE",
)
GET_PAYMENT_REMINDER_CONTENT = Operation(
    "invoices.get_payment_reminder_content",
    "GET",
    "/invoices/{invoice_id}/paymentreminder",
    "ZohoInventory.invoices.READ",
    keys=["data"],
)
DISABLE_PAYMENT_REMINDER = Operation(
    "invoices.disable_payment_reminder",
    "POST",
    "/invoices/{invoice_id}/paymentreminder/disable",
    "ZohoInventory.invoices.CREATE",
)
ENABLE_PAYMENT_REMINDER = Operation(
    "invoices.enable_payment_reminder",
    "POST",
    "/invoices/{invoice_id}/paymentreminder/enable",
    "ZohoInventory.invoices.CREATE",
)
WRITE_OFF = Operation(
    "invoices.write_off",
    "POST",
    "/invoices/{invoice_id}/writeoff",
    "ZohoInventory.invoices.CREATE",
)
CANCEL_WRITE_OFF = Operation(
    "invoices.cancel_write_off",
    "POST",
    "/invoices/{invoice_id}/writeoff/cancel",
    "ZohoInventory.invoices.CREATE",
)
UPDATE_BILLING_ADDRESS = Operation(
    "invoices.update_billing_address",
    "PUT",
    "/invoices/{invoice_id}/address/billing",
    "ZohoInventory.invoices.UPDATE",
)
UPDATE_SHIPPING_ADDRESS = Operation(
    "invoices.update_shipping_address",
    "PUT",
    "/invoices/{invoice_id}/address/shipping",
    "ZohoInventory.invoices.UPDATE",
)
UPDATE_TEMPLATE = Operation(
    "invoices.update_template",
    "PUT",
    "/invoices/{invoice_id}/templates/{template_id}",
    "ZohoInventory.invoices.UPDATE",
)
LIST_PAYMENTS = Operation(
    "invoices.list_payments",
    "GET",
    "/invoices/{invoice_id}/payments",
    "ZohoInventory.invoices.READ",
    keys=["payments"],
)
LIST_APPLIED_CREDITS = Operation(
    "invoices.list_applied_credits",
    "GET",
    "/invoices/{invoice_id}/creditsapplied",
    "ZohoInventory.invoices.READ",
    keys=["credits"],
)
APPLY_CREDITS = Operation(
    "invoices.apply_credits",
    "POST",
    "/invoices/{invoice_id}/credits",
    "ZohoInventory.invoices.CREATE",
)
DELETE_PAYMENT = Operation(
    "invoices.delete_payment",
    "DELETE",
    "/invoices/{invoice_id}/payments/{invoice_payment_id}",
    "ZohoInventory.invoices.DELETE",
)
DELETE_APPLIED_CREDIT = Operation(
    "invoices.delete_applied_credit",
    "DELETE",
    "/invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}",
    "ZohoInventory.invoices.DELETE",
)
GET_ATTACHMENT = Operation(
    "invoices.get_attachment",
    "GET",
    "/invoices/{invoice_id}/attachment",
    "ZohoInventory.invoices.READ",
)
UPDATE_ATTACHMENT_PREFERENCE = Operation(
    "invoices.update_attachment_preference",
    "PUT",
    "/invoices/{invoice_id}/attachment",
    "ZohoInventory.invoices.UPDATE",
)
ADD_ATTACHMENT = Operation(
    "invoices.add_attachment",
    "POST",
    "/invoices/{invoice_id}/attachment",
    "ZohoInventory.invoices.CREATE",
)
DELETE_ATTACHMENT = Operation(
    "invoices.delete_attachment",
    "DELETE",
    "/invoices/{invoice_id}/attachment",
    "ZohoInventory.invoices.DELETE",
)
LIST_COMMENTS = Operation(
    "invoices.list_comments",
    "GET",
    "/invoices/{invoice_id}/comments",
    "ZohoInventory.invoices.READ",
    keys=["comments"],
)
ADD_COMMENT = Operation(
    "invoices.add_comment",
    "POST",
    "/invoices/{invoice_id}/comments",
    "ZohoInventory.invoices.CREATE",
)
UPDATE_COMMENT = Operation(
    "invoices.update_comment",
    "PUT",
    "/invoices/{invoice_id}/comments/{comment_id}",
    "ZohoInventory.invoices.UPDATE",
    keys=["comment"],
)
DELETE_COMMENT = Operation(
    "invoices.delete_comment",
    "DELETE",
    "/invoices/{invoice_id}/comments/{comment_id}",
    "ZohoInventory.invoices.DELETE",
)
SUBMIT = Operation(
    "invoices.submit",
    "POST",
    "/invoices/{invoice_id}/submit",
    "ZohoInventory.invoices.UPDATE",
)
APPROVE = Operation(
    "invoices.approve",
    "POST",
    "/invoices/{invoice_id}/approve",
    "ZohoInventory.invoices.UPDATE",
)
APPROVE_FINAL = Operation(
    "invoices.approve_final",
    "POST",
    "/invoices/{invoice_id}/approve/final",
    "ZohoInventory.invoices.UPDATE",
)
REJECT = Operation(
    "invoices.reject",
    "POST",
    "/invoices/{invoice_id}/reject",
    "ZohoInventory.invoices.UPDATE",
)


class Invoices:
    """Operations of `invoices`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return InvoicesWithRawResponse(Invoices(evolve(self._core, raw=True)))

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
        """List invoices.

        Lists the invoices of the organization, page by page.

        Args:
            invoice_number: The invoice number.
            item_name: Name of an item in the lines.
            item_id: Only records with a line of this item.
            item_description: Description of a line.
            reference_number: The reference number.
            customer_name: The customer's name.
            recurring_invoice_id: Only invoices that this recurring invoice made.
            email: Mail address of the customer.
            total: The total.
            balance: What is still to be paid.
            custom_field: Text in a custom field.
            date: Day of the invoice.
            date_start: First day, itself included.
            date_end: Last day, itself included.
            due_date: Last day to pay.
            status: Only invoices in this status.
            customer_id: Only invoices of this customer.
            filter_by: State of the invoices to list.
            search_text: Text to look for, in numbers and names.
            last_modified_time: Only records that were changed at this moment or later.
            sort_column: Column to sort by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            response_option: How much of the list to answer: 1 adds `total` and `total_pages` to the page's context, 2
                answers the context alone.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "List invoices".
        """
        return self._core.rows(
            LIST,
            models.InvoiceRow,
            query={
                "invoice_number": invoice_number,
                "item_name": item_name,
                "item_id": item_id,
                "item_description": item_description,
                "reference_number": reference_number,
                "customer_name": customer_name,
                "recurring_invoice_id": recurring_invoice_id,
                "email": email,
                "total": total,
                "balance": balance,
                "custom_field": custom_field,
                "date": date,
                "date_start": date_start,
                "date_end": date_end,
                "due_date": due_date,
                "status": status,
                "customer_id": customer_id,
                "filter_by": filter_by,
                "search_text": search_text,
                "last_modified_time": last_modified_time,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "page": page,
                "per_page": per_page,
                "response_option": response_option,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
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
        """Create an invoice.

        Records what a customer has to pay. To invoice a sales order, name it in the query and its lines
        by `salesorder_item_id`; in the body `salesorder_id` is ignored.

        Args:
            body: What to send, a model or a mapping under wire names.
            send: Whether to mail the invoice to its contact persons at once.
            salesorder_id: Sales order that is invoiced.
            ignore_auto_number_generation: Whether to take the `invoice_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Create an invoice".
        """
        return await self._core.one(
            CREATE,
            models.Invoice,
            query={
                "send": send,
                "salesorder_id": salesorder_id,
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.InvoiceCreate.checked(body, "InvoiceCreate", ["send", "salesorder_id", "ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_email(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Email invoices.

        Mails several invoices to their contact persons. Drafts become sent.

        Args:
            invoice_ids: The invoices to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Email invoices".
        """
        return await self._core.message(
            BULK_EMAIL,
            query={
                "invoice_ids": invoice_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def bulk_export(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Bulk export Invoices.

        Puts several invoices into one PDF file to keep.

        Args:
            invoice_ids: The invoices to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The file: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "Bulk export Invoices".
        """
        return self._core.download(
            BULK_EXPORT,
            query={
                "invoice_ids": invoice_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def bulk_print(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Bulk print invoices.

        Puts several invoices into one PDF file to print.

        Args:
            invoice_ids: The invoices to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The file: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "Bulk print invoices".
        """
        return self._core.download(
            BULK_PRINT,
            query={
                "invoice_ids": invoice_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_templates(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PrintTemplate]:
        """List invoice templates.

        Lists the templates of printed invoices, all on one page.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "List invoice templates".
        """
        return self._core.rows(
            LIST_TEMPLATES,
            models.PrintTemplate,
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_submit(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit invoices for approval.

        Asks for the approval of several invoices.

        Args:
            invoice_ids: The invoices to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Bulk submit invoices for approval".
        """
        return await self._core.message(
            BULK_SUBMIT,
            query={
                "invoice_ids": invoice_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_approve(
        self,
        *,
        invoice_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve invoices.

        Approves several invoices that were submitted.

        Args:
            invoice_ids: The invoices to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Bulk approve invoices".
        """
        return await self._core.message(
            BULK_APPROVE,
            query={
                "invoice_ids": invoice_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

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
    ) -> Coroutine[Any, Any, Invoice]: ...

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
    ) -> Download: ...

    def get(
        self,
        invoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["html", "json", "pdf"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Coroutine[Any, Any, Invoice] | Download:
        """Get an invoice.

        Fetches one invoice, or its printed form as a file.

        Args:
            invoice_id: The invoice.
            print_: Whether to print it as well; the form of the answer is that of `accept`.
            accept: Form of the answer: the record as `json`, or the printed form as `pdf` or `html`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record; a file for any other `accept` than `json`: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "Get an invoice".
        """
        if accept not in (None, "json"):
            return self._core.download(
                GET,
                path=[
                    invoice_id,
                ],
                query={
                    "print": print_,
                    "accept": accept,
                },
                options=Options(timeout, extra_query, extra_headers),
            )
        return self._core.one(
            GET,
            models.Invoice,
            path=[
                invoice_id,
            ],
            query={
                "print": print_,
                "accept": accept,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        invoice_id: str | int,
        body: InvoiceUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Invoice:
        """Update an invoice.

        Changes an invoice. A line that the request leaves out is gone; an invoice that was sent asks
        for a `reason`.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the `invoice_number` of the body in place of the one it has.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Update an invoice".
        """
        return await self._core.one(
            UPDATE,
            models.Invoice,
            path=[
                invoice_id,
            ],
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.InvoiceUpdate.checked(body, "InvoiceUpdate", ["ignore_auto_number_generation"], own=["invoice_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an invoice.

        Removes an invoice that nothing was paid or credited on.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Invoices", "Delete an invoice".
        """
        return await self._core.message(
            DELETE,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_custom_fields(
        self,
        invoice_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing invoices.

        Sets custom fields of an invoice, whatever its status.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Update custom field in existing invoices".
        """
        return await self._core.message(
            UPDATE_CUSTOM_FIELDS,
            path=[
                invoice_id,
            ],
            body=encode.custom_fields(lambda: models.CustomFieldValue)(body, "body"),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_sent(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark an invoice as sent.

        Sets a draft to sent: from now on it is to be paid.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Mark an invoice as sent".
        """
        return await self._core.message(
            MARK_AS_SENT,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_void(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void an invoice.

        Makes an invoice void. Nothing may have been paid or credited on it.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Void an invoice".
        """
        return await self._core.message(
            MARK_AS_VOID,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_draft(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as draft.

        Makes an invoice that is void a draft again.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Mark as draft".
        """
        return await self._core.message(
            MARK_AS_DRAFT,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_email_content(
        self,
        invoice_id: str | int,
        *,
        email_template_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmailContent:
        """Get invoice email content.

        Fetches the mail that would be sent, with its receivers.

        Args:
            invoice_id: The invoice.
            email_template_id: Template to write the mail by; the default one unless given.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "Get invoice email content".
        """
        return await self._core.one(
            GET_EMAIL_CONTENT,
            models.EmailContent,
            path=[
                invoice_id,
            ],
            query={
                "email_template_id": email_template_id,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def email(
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
        """Email an invoice.

        Mails an invoice to people; a draft becomes sent. Files may go with it.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            attachments: Files to send with it.
            send_customer_statement: Whether a statement of the customer goes with it as PDF.
            send_attachment: Whether the attached file of the invoice goes with it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Email an invoice".
        """
        return await self._core.message(
            EMAIL,
            path=[
                invoice_id,
            ],
            query={
                "send_customer_statement": send_customer_statement,
                "send_attachment": send_attachment,
            },
            body=models.EmailRequest.checked(body, "EmailRequest", ["send_customer_statement", "send_attachment"]).to_dict(),
            files=(FileRule("attachments", None, [], many=True, required=False), attachments),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_payment_reminder_content(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmailContent:
        """Get payment reminder mail content.

        Fetches the mail that reminds the customer to pay.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "Get payment reminder mail content".
        """
        return await self._core.one(
            GET_PAYMENT_REMINDER_CONTENT,
            models.EmailContent,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def disable_payment_reminder(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Disable payment reminder.

        Stops the reminders of an invoice.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Disable payment reminder".
        """
        return await self._core.message(
            DISABLE_PAYMENT_REMINDER,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def enable_payment_reminder(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Enable payment reminder.

        Starts the reminders of an invoice again.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Enable payment reminder".
        """
        return await self._core.message(
            ENABLE_PAYMENT_REMINDER,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def write_off(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Write off invoice.

        Gives up what is still to be paid of an invoice.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Write off invoice".
        """
        return await self._core.message(
            WRITE_OFF,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def cancel_write_off(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Cancel write off.

        Takes the write-off of an invoice back.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Cancel write off".
        """
        return await self._core.message(
            CANCEL_WRITE_OFF,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_billing_address(
        self,
        invoice_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update billing address.

        Changes the billing address of one invoice; the contact keeps its own.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Update billing address".
        """
        return await self._core.message(
            UPDATE_BILLING_ADDRESS,
            path=[
                invoice_id,
            ],
            body=models.AddressInput.checked(body, "AddressInput", own=["invoice_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_shipping_address(
        self,
        invoice_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update shipping address.

        Changes the shipping address of one invoice; the contact keeps its own.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Update shipping address".
        """
        return await self._core.message(
            UPDATE_SHIPPING_ADDRESS,
            path=[
                invoice_id,
            ],
            body=models.AddressInput.checked(body, "AddressInput", own=["invoice_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_template(
        self,
        invoice_id: str | int,
        template_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update invoice template.

        Prints an invoice with another template.

        Args:
            invoice_id: The invoice.
            template_id: The template.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Update invoice template".
        """
        return await self._core.message(
            UPDATE_TEMPLATE,
            path=[
                invoice_id,
                template_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_payments(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[InvoicePayment]:
        """List invoice payments.

        Lists the payments on an invoice, all on one page.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "List invoice payments".
        """
        return self._core.rows(
            LIST_PAYMENTS,
            models.InvoicePayment,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_applied_credits(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[InvoiceCredit]:
        """List credits applied.

        Lists the credit notes that were applied to an invoice, all on one page.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "List credits applied".
        """
        return self._core.rows(
            LIST_APPLIED_CREDITS,
            models.InvoiceCredit,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def apply_credits(
        self,
        invoice_id: str | int,
        body: InvoiceCreditsApply | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Apply credits.

        Pays an invoice with credit notes, and with what is left of payments and retainers.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Apply credits".
        """
        return await self._core.message(
            APPLY_CREDITS,
            path=[
                invoice_id,
            ],
            body=models.InvoiceCreditsApply.checked(body, "InvoiceCreditsApply").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_payment(
        self,
        invoice_id: str | int,
        invoice_payment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a payment.

        Takes a payment off an invoice; the money is left on the payment.

        Args:
            invoice_id: The invoice.
            invoice_payment_id: The payment's part for this invoice, as `list_payments` names it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Invoices", "Delete a payment".
        """
        return await self._core.message(
            DELETE_PAYMENT,
            path=[
                invoice_id,
                invoice_payment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_applied_credit(
        self,
        invoice_id: str | int,
        creditnotes_invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete applied credit.

        Takes a credit off an invoice; the credit note gets it back.

        Args:
            invoice_id: The invoice.
            creditnotes_invoice_id: The credit's part for this invoice, as `list_applied_credits` names it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Invoices", "Delete applied credit".
        """
        return await self._core.message(
            DELETE_APPLIED_CREDIT,
            path=[
                invoice_id,
                creditnotes_invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def get_attachment(
        self,
        invoice_id: str | int,
        *,
        preview: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get an invoice attachment.

        Fetches the attached file of an invoice.

        Args:
            invoice_id: The invoice.
            preview: Whether to answer a small image of the file.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The file: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "Get an invoice attachment".
        """
        return self._core.download(
            GET_ATTACHMENT,
            path=[
                invoice_id,
            ],
            query={
                "preview": preview,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_attachment_preference(
        self,
        invoice_id: str | int,
        *,
        can_send_in_mail: bool,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update attachment preference.

        Sets whether mails about an invoice carry its attached file.

        Args:
            invoice_id: The invoice.
            can_send_in_mail: Whether mails about the invoice carry the file.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Update attachment preference".
        """
        return await self._core.message(
            UPDATE_ATTACHMENT_PREFERENCE,
            path=[
                invoice_id,
            ],
            query={
                "can_send_in_mail": can_send_in_mail,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def add_attachment(
        self,
        invoice_id: str | int,
        attachment: FileContent,
        *,
        can_send_in_mail: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add attachment to an invoice.

        Attaches a file to an invoice.

        Args:
            invoice_id: The invoice.
            attachment: The file.
            can_send_in_mail: Whether mails about the invoice carry the file.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Add attachment to an invoice".
        """
        return await self._core.message(
            ADD_ATTACHMENT,
            path=[
                invoice_id,
            ],
            query={
                "can_send_in_mail": can_send_in_mail,
            },
            files=(FileRule("attachment", None, [], many=False, required=True), attachment),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_attachment(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an attachment.

        Removes the attached file of an invoice.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Invoices", "Delete an attachment".
        """
        return await self._core.message(
            DELETE_ATTACHMENT,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_comments(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[InvoiceComment]:
        """List invoice comments & history.

        Lists the comments on an invoice and its history, all on one page.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Invoices", "List invoice comments & history".
        """
        return self._core.rows(
            LIST_COMMENTS,
            models.InvoiceComment,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def add_comment(
        self,
        invoice_id: str | int,
        body: InvoiceCommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add comment.

        Writes a comment on an invoice, and when the payment is expected.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Invoices", "Add comment".
        """
        return await self._core.message(
            ADD_COMMENT,
            path=[
                invoice_id,
            ],
            body=models.InvoiceCommentCreate.checked(body, "InvoiceCommentCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_comment(
        self,
        invoice_id: str | int,
        comment_id: str | int,
        body: InvoiceCommentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> InvoiceComment:
        """Update comment.

        Changes a comment.

        Args:
            invoice_id: The invoice.
            comment_id: The comment.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Update comment".
        """
        return await self._core.one(
            UPDATE_COMMENT,
            models.InvoiceComment,
            path=[
                invoice_id,
                comment_id,
            ],
            body=models.InvoiceCommentUpdate.checked(body, "InvoiceCommentUpdate", own=["invoice_id", "comment_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_comment(
        self,
        invoice_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a comment.

        Removes a comment.

        Args:
            invoice_id: The invoice.
            comment_id: The comment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Invoices", "Delete a comment".
        """
        return await self._core.message(
            DELETE_COMMENT,
            path=[
                invoice_id,
                comment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit an invoice for approval.

        Asks for the approval of an invoice.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Submit an invoice for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve an invoice.

        Approves an invoice that was submitted.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Approve an invoice".
        """
        return await self._core.message(
            APPROVE,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve_final(
        self,
        invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of an invoice.

        Approves an invoice for good, whoever is still to approve it.

        Args:
            invoice_id: The invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Final approval of an invoice".
        """
        return await self._core.message(
            APPROVE_FINAL,
            path=[
                invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reject(
        self,
        invoice_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject an invoice.

        Refuses to approve an invoice.

        Args:
            invoice_id: The invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Invoices", "Reject an invoice".
        """
        return await self._core.message(
            REJECT,
            path=[
                invoice_id,
            ],
            body=None if body is None else models.RejectionReason.checked(body, "RejectionReason").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class InvoicesWithRawResponse:
    """Operations of `invoices` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Invoices) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.bulk_email = raw(resource.bulk_email)
        self.bulk_export = raw(resource.bulk_export)
        self.bulk_print = raw(resource.bulk_print)
        self.list_templates = raw(resource.list_templates)
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
        self.list_payments = raw(resource.list_payments)
        self.list_applied_credits = raw(resource.list_applied_credits)
        self.apply_credits = raw(resource.apply_credits)
        self.delete_payment = raw(resource.delete_payment)
        self.delete_applied_credit = raw(resource.delete_applied_credit)
        self.get_attachment = raw(resource.get_attachment)
        self.update_attachment_preference = raw(resource.update_attachment_preference)
        self.add_attachment = raw(resource.add_attachment)
        self.delete_attachment = raw(resource.delete_attachment)
        self.list_comments = raw(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.update_comment = raw(resource.update_comment)
        self.delete_comment = raw(resource.delete_comment)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
