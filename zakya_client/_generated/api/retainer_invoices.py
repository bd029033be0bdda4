# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `retainer_invoices`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

from attrs import evolve

from zakya_client._generated import models
from zakya_client.download import Download
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw
from zakya_client.upload import FileContent, FileRule

if TYPE_CHECKING:
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

LIST = Operation(
    "retainer_invoices.list",
    "GET",
    "/retainerinvoices",
    "ZohoInventory.invoices.READ",
    keys=["retainerinvoices"],
    known={
        "sort_column": (
            "balance",
            "created_time",
            "customer_name",
            "date",
            "due_date",
            "retainer invoice_number",
            "total",
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
        "sort_order": (
            "A",
            "D",
        ),
    },
)
CREATE = Operation(
    "retainer_invoices.create",
    "POST",
    "/retainerinvoices",
    "ZohoInventory.invoices.CREATE",
    keys=["retainerinvoice"],
)
LIST_TEMPLATES = Operation(
    "retainer_invoices.list_templates",
    "GET",
    "/retainerinvoices/templates",
    "ZohoInventory.invoices.READ",
    keys=["templates"],
)
GET = Operation(
    "retainer_invoices.get",
    "GET",
    "/retainerinvoices/{retainerinvoice_id}",
    "ZohoInventory.invoices.READ",
    keys=["retainerinvoice"],
    known={
        "accept": (
            "html",
            "json",
            "pdf",
        ),
    },
)
UPDATE = Operation(
    "retainer_invoices.update",
    "PUT",
    "/retainerinvoices/{retainerinvoice_id}",
    "ZohoInventory.invoices.UPDATE",
    keys=["retainerinvoice"],
)
DELETE = Operation(
    "retainer_invoices.delete",
    "DELETE",
    "/retainerinvoices/{retainerinvoice_id}",
    "ZohoInventory.invoices.DELETE",
)
MARK_AS_SENT = Operation(
    "retainer_invoices.mark_as_sent",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/status/sent",
    "ZohoInventory.invoices.CREATE",
)
UPDATE_TEMPLATE = Operation(
    "retainer_invoices.update_template",
    "PUT",
    "/retainerinvoices/{retainerinvoice_id}/templates/{template_id}",
    "ZohoInventory.invoices.UPDATE",
)
MARK_AS_VOID = Operation(
    "retainer_invoices.mark_as_void",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/status/void",
    "ZohoInventory.invoices.CREATE",
)
MARK_AS_DRAFT = Operation(
    "retainer_invoices.mark_as_draft",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/status/draft",
    "ZohoInventory.invoices.CREATE",
)
SUBMIT = Operation(
    "retainer_invoices.submit",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/submit",
    "ZohoInventory.invoices.CREATE",
)
APPROVE = Operation(
    "retainer_invoices.approve",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/approve",
    "ZohoInventory.invoices.CREATE",
)
GET_EMAIL_CONTENT = Operation(
    "retainer_invoices.get_email_content",
    "GET",
    "/retainerinvoices/{retainerinvoice_id}/email",
    "ZohoInventory.invoices.READ",
    keys=["data"],
)
EMAIL = Operation(
    "retainer_invoices.email",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/email",
    "ZohoInventory.invoices.CREATE",
)
UPDATE_BILLING_ADDRESS = Operation(
    "retainer_invoices.update_billing_address",
    "PUT",
    "/retainerinvoices/{retainerinvoice_id}/address/billing",
    "ZohoInventory.invoices.UPDATE",
)
GET_ATTACHMENT = Operation(
    "retainer_invoices.get_attachment",
    "GET",
    "/retainerinvoices/{retainerinvoice_id}/attachment",
    "ZohoInventory.invoices.READ",
)
ADD_ATTACHMENT = Operation(
    "retainer_invoices.add_attachment",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/attachment",
    "ZohoInventory.invoices.CREATE",
)
DELETE_ATTACHMENT = Operation(
    "retainer_invoices.delete_attachment",
    "DELETE",
    "/retainerinvoices/{retainerinvoice_id}/documents/{document_id}",
    "ZohoInventory.invoices.DELETE",
)
LIST_COMMENTS = Operation(
    "retainer_invoices.list_comments",
    "GET",
    "/retainerinvoices/{retainerinvoice_id}/comments",
    "ZohoInventory.invoices.READ",
    keys=["comments"],
)
ADD_COMMENT = Operation(
    "retainer_invoices.add_comment",
    "POST",
    "/retainerinvoices/{retainerinvoice_id}/comments",
    "ZohoInventory.invoices.CREATE",
)
UPDATE_COMMENT = Operation(
    "retainer_invoices.update_comment",
    "PUT",
    "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}",
    "ZohoInventory.invoices.UPDATE",
    keys=["comment"],
)
DELETE_COMMENT = Operation(
    "retainer_invoices.delete_comment",
    "DELETE",
    "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}",
    "ZohoInventory.invoices.DELETE",
)


class RetainerInvoices:
    """Operations of `retainer_invoices`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> RetainerInvoicesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return RetainerInvoicesWithRawResponse(RetainerInvoices(evolve(self._core, raw=True)))

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
        """List retainer invoices.

        Lists the retainer invoices, page by page.

        Args:
            customer_id: Only retainer invoices of this customer.
            sort_column: Column to sort by.
            filter_by: State of the retainer invoices to list, `Status.Paid` for instance.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Retainer Invoices", "List a retainer invoices".
        """
        return self._core.rows(
            LIST,
            models.RetainerInvoiceRow,
            query={
                "customer_id": customer_id,
                "sort_column": sort_column,
                "filter_by": filter_by,
                "sort_order": sort_order,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: RetainerInvoiceCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoice:
        """Create a retainer invoice.

        Asks a customer for a payment in advance. The retainer invoice is a draft at first.

        Args:
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the number of the body in place of the next number of the series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Create a retainerinvoice".
        """
        return await self._core.one(
            CREATE,
            models.RetainerInvoice,
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.RetainerInvoiceCreate.checked(body, "RetainerInvoiceCreate", ["ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_templates(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PrintTemplate]:
        """List retainer invoice templates.

        Lists the templates that retainer invoices can be printed with.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Retainer Invoices", "List retainer invoice templates".
        """
        return self._core.rows(
            LIST_TEMPLATES,
            models.PrintTemplate,
            options=Options(timeout, extra_query, extra_headers),
        )

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
    ) -> Coroutine[Any, Any, RetainerInvoice]: ...

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
    ) -> Download: ...

    def get(
        self,
        retainerinvoice_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["html", "json", "pdf"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Coroutine[Any, Any, RetainerInvoice] | Download:
        """Get a retainer invoice.

        Fetches one retainer invoice with the payments that it got, or its printed form as a file.

        Args:
            retainerinvoice_id: The retainer invoice.
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

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Retainer Invoices", "Get a retainer invoice".
        """
        if accept not in (None, "json"):
            return self._core.download(
                GET,
                path=[
                    retainerinvoice_id,
                ],
                query={
                    "print": print_,
                    "accept": accept,
                },
                options=Options(timeout, extra_query, extra_headers),
            )
        return self._core.one(
            GET,
            models.RetainerInvoice,
            path=[
                retainerinvoice_id,
            ],
            query={
                "print": print_,
                "accept": accept,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        retainerinvoice_id: str | int,
        body: RetainerInvoiceUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoice:
        """Update a retainer invoice.

        Changes a retainer invoice. A line that the request leaves out is gone.

        Args:
            retainerinvoice_id: The retainer invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Retainer Invoices", "update a retainerinvoice".
        """
        return await self._core.one(
            UPDATE,
            models.RetainerInvoice,
            path=[
                retainerinvoice_id,
            ],
            body=models.RetainerInvoiceUpdate.checked(body, "RetainerInvoiceUpdate", own=["retainerinvoice_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a retainer invoice.

        Removes a retainer invoice that nothing was paid on.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Retainer Invoices", "Delete a retainer invoice".
        """
        return await self._core.message(
            DELETE,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_sent(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a retainer invoice as sent.

        Makes a draft a retainer invoice that the customer has got, and that can be paid.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Mark a retainer invoice as sent".
        """
        return await self._core.message(
            MARK_AS_SENT,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_template(
        self,
        retainerinvoice_id: str | int,
        template_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update retainer invoice template.

        Sets the template that a retainer invoice is printed with.

        Args:
            retainerinvoice_id: The retainer invoice.
            template_id: The template, of `list_templates`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Retainer Invoices", "Update retainer invoice template".
        """
        return await self._core.message(
            UPDATE_TEMPLATE,
            path=[
                retainerinvoice_id,
                template_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_void(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void a retainer invoice.

        Makes a retainer invoice count for nothing.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Void a retainer invoice".
        """
        return await self._core.message(
            MARK_AS_VOID,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_draft(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as draft.

        Makes a void retainer invoice a draft again.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Mark as draft".
        """
        return await self._core.message(
            MARK_AS_DRAFT,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a retainer invoice for approval.

        Asks for the approval of a draft.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Submit a retainer invoice for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a retainer invoice.

        Approves a retainer invoice.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Approve a retainer invoice.".
        """
        return await self._core.message(
            APPROVE,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_email_content(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoiceEmailContent:
        """Get retainer invoice email content.

        Fetches the mail that a retainer invoice would be sent with.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Retainer Invoices", "Get retainer invoice email content".
        """
        return await self._core.one(
            GET_EMAIL_CONTENT,
            models.RetainerInvoiceEmailContent,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def email(
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
        """Email a retainer invoice.

        Mails a retainer invoice to the customer. A draft is sent by that.

        Args:
            retainerinvoice_id: The retainer invoice.
            body: What to send, a model or a mapping under wire names.
            attachments: Files to send with it.
            send_customer_statement: Whether the customer's statement goes with it.
            send_attachment: Whether the attached files go with it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Email a retainer invoice".
        """
        return await self._core.message(
            EMAIL,
            path=[
                retainerinvoice_id,
            ],
            query={
                "send_customer_statement": send_customer_statement,
                "send_attachment": send_attachment,
            },
            body=models.EmailRequest.checked(body, "EmailRequest", ["send_customer_statement", "send_attachment"]).to_dict(),
            files=(FileRule("attachments", None, [], many=True, required=False), attachments),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_billing_address(
        self,
        retainerinvoice_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update billing address.

        Changes the billing address of a retainer invoice, and not that of the customer.

        Args:
            retainerinvoice_id: The retainer invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Retainer Invoices", "Update billing address".
        """
        return await self._core.message(
            UPDATE_BILLING_ADDRESS,
            path=[
                retainerinvoice_id,
            ],
            body=models.AddressInput.checked(body, "AddressInput", own=["retainerinvoice_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    def get_attachment(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Get a retainer invoice attachment.

        Fetches the file that is attached to a retainer invoice.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The file: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Retainer Invoices", "Get a retainer invoice attachment".
        """
        return self._core.download(
            GET_ATTACHMENT,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def add_attachment(
        self,
        retainerinvoice_id: str | int,
        attachment: FileContent,
        *,
        can_send_in_mail: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add attachment to a retainer invoice.

        Attaches a file to a retainer invoice.

        Args:
            retainerinvoice_id: The retainer invoice.
            attachment: The file.
            can_send_in_mail: Whether mails about the retainer invoice carry the file.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Add attachment to a retainer invoice".
        """
        return await self._core.message(
            ADD_ATTACHMENT,
            path=[
                retainerinvoice_id,
            ],
            query={
                "can_send_in_mail": can_send_in_mail,
            },
            files=(FileRule("attachment", None, [], many=False, required=True), attachment),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_attachment(
        self,
        retainerinvoice_id: str | int,
        document_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an attachment.

        Removes a file that is attached to a retainer invoice.

        Args:
            retainerinvoice_id: The retainer invoice.
            document_id: The attached file.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Retainer Invoices", "Delete an attachment".
        """
        return await self._core.message(
            DELETE_ATTACHMENT,
            path=[
                retainerinvoice_id,
                document_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_comments(
        self,
        retainerinvoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[RetainerInvoiceComment]:
        """List retainer invoice comments & history.

        Lists what was said about a retainer invoice and what became of it.

        Args:
            retainerinvoice_id: The retainer invoice.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Retainer Invoices", "List retainer invoice comments & history".
        """
        return self._core.rows(
            LIST_COMMENTS,
            models.RetainerInvoiceComment,
            path=[
                retainerinvoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def add_comment(
        self,
        retainerinvoice_id: str | int,
        body: RetainerInvoiceCommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add comment.

        Writes a comment on a retainer invoice.

        Args:
            retainerinvoice_id: The retainer invoice.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.CREATE``. From the page "Retainer Invoices", "Add comment".
        """
        return await self._core.message(
            ADD_COMMENT,
            path=[
                retainerinvoice_id,
            ],
            body=models.RetainerInvoiceCommentCreate.checked(body, "RetainerInvoiceCommentCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_comment(
        self,
        retainerinvoice_id: str | int,
        comment_id: str | int,
        body: RetainerInvoiceCommentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RetainerInvoiceComment:
        """Update comment.

        Changes a comment.

        Args:
            retainerinvoice_id: The retainer invoice.
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

        Needs the scope ``ZohoInventory.invoices.UPDATE``. From the page "Retainer Invoices", "Update comment".
        """
        return await self._core.one(
            UPDATE_COMMENT,
            models.RetainerInvoiceComment,
            path=[
                retainerinvoice_id,
                comment_id,
            ],
            body=models.RetainerInvoiceCommentUpdate.checked(
                body, "RetainerInvoiceCommentUpdate", own=["retainerinvoice_id", "comment_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_comment(
        self,
        retainerinvoice_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a comment.

        Removes a comment.

        Args:
            retainerinvoice_id: The retainer invoice.
            comment_id: The comment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.DELETE``. From the page "Retainer Invoices", "Delete a comment".
        """
        return await self._core.message(
            DELETE_COMMENT,
            path=[
                retainerinvoice_id,
                comment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class RetainerInvoicesWithRawResponse:
    """Operations of `retainer_invoices` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: RetainerInvoices) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.list_templates = raw(resource.list_templates)
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
        self.get_attachment = raw(resource.get_attachment)
        self.add_attachment = raw(resource.add_attachment)
        self.delete_attachment = raw(resource.delete_attachment)
        self.list_comments = raw(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.update_comment = raw(resource.update_comment)
        self.delete_comment = raw(resource.delete_comment)
