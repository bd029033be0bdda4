# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `credit_notes`."""

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
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw
from zakya_client.upload import FileContent, FileRule

if TYPE_CHECKING:
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

LIST = Operation(
    "credit_notes.list",
    "GET",
    "/creditnotes",
    "ZohoInventory.creditnotes.READ",
    keys=["creditnotes"],
    days=(
        "date",
        "date_start",
        "date_end",
    ),
    moments=("last_modified_time",),
    known={
        "status": (
            "closed",
            "draft",
            "open",
            "void",
        ),
        "filter_by": (
            "Status.All",
            "Status.Closed",
            "Status.Draft",
            "Status.Open",
            "Status.Void",
        ),
        "sort_column": (
            "balance",
            "created_time",
            "creditnote_number",
            "customer_name",
            "date",
            "total",
        ),
        "sort_order": (
            "A",
            "D",
        ),
    },
)
CREATE = Operation(
    "credit_notes.create",
    "POST",
    "/creditnotes",
    "ZohoInventory.creditnotes.CREATE",
    keys=["creditnote"],
)
LIST_TEMPLATES = Operation(
    "credit_notes.list_templates",
    "GET",
    "/creditnotes/templates",
    "ZohoInventory.creditnotes.READ",
    keys=["templates"],
)
LIST_ALL_REFUNDS = Operation(
    "credit_notes.list_all_refunds",
    "GET",
    "/creditnotes/refunds",
    "ZohoInventory.creditnotes.READ",
    keys=["creditnote_refunds"],
    known={
        "sort_column": (
            "amount_bcy",
            "amount_fcy",
            "creditnote_number",
            "customer_name",
            "date",
            "reference_number",
            "refund_mode",
        ),
    },
)
GET = Operation(
    "credit_notes.get",
    "GET",
    "/creditnotes/{creditnote_id}",
    "ZohoInventory.creditnotes.READ",
    keys=["creditnote"],
    known={
        "accept": (
            "html",
            "json",
            "pdf",
        ),
    },
)
UPDATE = Operation(
    "credit_notes.update",
    "PUT",
    "/creditnotes/{creditnote_id}",
    "ZohoInventory.creditnotes.UPDATE",
    keys=["creditnote"],
)
DELETE = Operation(
    "credit_notes.delete",
    "DELETE",
    "/creditnotes/{creditnote_id}",
    "ZohoInventory.creditnotes.DELETE",
)
GET_EMAIL_CONTENT = Operation(
    "credit_notes.get_email_content",
    "GET",
    "/creditnotes/{creditnote_id}/email",
    "ZohoInventory.creditnotes.READ",
    keys=["data"],
)
EMAIL = Operation(
    "credit_notes.email",
    "POST",
    "/creditnotes/{creditnote_id}/email",
    "ZohoInventory.creditnotes.CREATE",
)
MARK_AS_VOID = Operation(
    "credit_notes.mark_as_void",
    "POST",
    "/creditnotes/{creditnote_id}/void",
    "ZohoInventory.creditnotes.CREATE",
)
MARK_AS_DRAFT = Operation(
    "credit_notes.mark_as_draft",
    "POST",
    "/creditnotes/{creditnote_id}/draft",
    "ZohoInventory.creditnotes.CREATE",
)
MARK_AS_OPEN = Operation(
    "credit_notes.mark_as_open",
    "POST",
    "/creditnotes/{creditnote_id}/converttoopen",
    "ZohoInventory.creditnotes.CREATE",
)
SUBMIT = Operation(
    "credit_notes.submit",
    "POST",
    "/creditnotes/{creditnote_id}/submit",
    "ZohoInventory.creditnotes.CREATE",
)
APPROVE = Operation(
    "credit_notes.approve",
    "POST",
    "/creditnotes/{creditnote_id}/approve",
    "ZohoInventory.creditnotes.CREATE",
)
LIST_EMAIL_HISTORY = Operation(
    "credit_notes.list_email_history",
    "GET",
    "/creditnotes/{creditnote_id}/emailhistory",
    "ZohoInventory.creditnotes.READ",
    keys=["email_history"],
)
UPDATE_BILLING_ADDRESS = Operation(
    "credit_notes.update_billing_address",
    "PUT",
    "/creditnotes/{creditnote_id}/address/billing",
    "ZohoInventory.creditnotes.UPDATE",
)
UPDATE_SHIPPING_ADDRESS = Operation(
    "credit_notes.update_shipping_address",
    "PUT",
    "/creditnotes/{creditnote_id}/address/shipping",
    "ZohoInventory.creditnotes.UPDATE",
)
UPDATE_TEMPLATE = Operation(
    "credit_notes.update_template",
    "PUT",
    "/creditnotes/{creditnote_id}/templates/{template_id}",
    "ZohoInventory.creditnotes.UPDATE",
)
LIST_CREDITED_INVOICES = Operation(
    "credit_notes.list_credited_invoices",
    "GET",
    "/creditnotes/{creditnote_id}/invoices",
    "ZohoInventory.creditnotes.READ",
    keys=["invoices_credited"],
)
APPLY_TO_INVOICES = Operation(
    "credit_notes.apply_to_invoices",
    "POST",
    "/creditnotes/{creditnote_id}/invoices",
    "ZohoInventory.creditnotes.CREATE",
)
DELETE_CREDITED_INVOICE = Operation(
    "credit_notes.delete_credited_invoice",
    "DELETE",
    "/creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}",
    "ZohoInventory.creditnotes.DELETE",
)
LIST_COMMENTS = Operation(
    "credit_notes.list_comments",
    "GET",
    "/creditnotes/{creditnote_id}/comments",
    "ZohoInventory.creditnotes.READ",
    keys=["comments"],
)
ADD_COMMENT = Operation(
    "credit_notes.add_comment",
    "POST",
    "/creditnotes/{creditnote_id}/comments",
    "ZohoInventory.creditnotes.CREATE",
)
DELETE_COMMENT = Operation(
    "credit_notes.delete_comment",
    "DELETE",
    "/creditnotes/{creditnote_id}/comments/{comment_id}",
    "ZohoInventory.creditnotes.DELETE",
)
LIST_REFUNDS = Operation(
    "credit_notes.list_refunds",
    "GET",
    "/creditnotes/{creditnote_id}/refunds",
    "ZohoInventory.creditnotes.READ",
    keys=["creditnote_refunds"],
)
CREATE_REFUND = Operation(
    "credit_notes.create_refund",
    "POST",
    "/creditnotes/{creditnote_id}/refunds",
    "ZohoInventory.creditnotes.CREATE",
    keys=["creditnote_refund"],
)
GET_REFUND = Operation(
    "credit_notes.get_refund",
    "GET",
    "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    "ZohoInventory.creditnotes.READ",
    keys=["creditnote_refund"],
)
UPDATE_REFUND = Operation(
    "credit_notes.update_refund",
    "PUT",
    "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    "ZohoInventory.creditnotes.UPDATE",
    keys=["creditnote_refund"],
)
DELETE_REFUND = Operation(
    "credit_notes.delete_refund",
    "DELETE",
    "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    "ZohoInventory.creditnotes.DELETE",
)


class CreditNotes:
    """Operations of `credit_notes`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> CreditNotesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return CreditNotesWithRawResponse(CreditNotes(evolve(self._core, raw=True)))

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
        """List all Credit Notes.

        Lists the credit notes of the organization, page by page.

        Args:
            creditnote_number: The credit-note number.
            date: Day of the credit note.
            date_start: First day, itself included.
            date_end: Last day, itself included.
            status: Only credit notes in this status.
            total: The total.
            reference_number: The reference number.
            customer_name: The customer's name.
            item_name: Name of an item in the lines.
            customer_id: Only credit notes of this customer.
            item_description: Description of a line.
            item_id: Only records with a line of this item.
            line_item_id: Only credit notes with this line.
            tax_id: Only credit notes with a line that is taxed so.
            filter_by: State of the credit notes to list.
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

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "List all Credit Notes".
        """
        return self._core.rows(
            LIST,
            models.CreditNoteRow,
            query={
                "creditnote_number": creditnote_number,
                "date": date,
                "date_start": date_start,
                "date_end": date_end,
                "status": status,
                "total": total,
                "reference_number": reference_number,
                "customer_name": customer_name,
                "item_name": item_name,
                "customer_id": customer_id,
                "item_description": item_description,
                "item_id": item_id,
                "line_item_id": line_item_id,
                "tax_id": tax_id,
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
        body: CreditNoteCreate | Mapping[str, Any],
        *,
        invoice_id: str | int | None = None,
        salesreturn_id: str | int | None = None,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNote:
        """Create a credit note.

        Records what a customer gets back, on its own, for an invoice or for a sales return. The invoice
        or the return is named in the query; in the body it is ignored.

        Args:
            body: What to send, a model or a mapping under wire names.
            invoice_id: Invoice that is credited.
            salesreturn_id: Sales return that is credited.
            ignore_auto_number_generation: Whether to take the `creditnote_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Create a credit note".
        """
        return await self._core.one(
            CREATE,
            models.CreditNote,
            query={
                "invoice_id": invoice_id,
                "salesreturn_id": salesreturn_id,
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.CreditNoteCreate.checked(
                body, "CreditNoteCreate", ["invoice_id", "salesreturn_id", "ignore_auto_number_generation"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_templates(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PrintTemplate]:
        """List the credit note templates.

        Lists the templates of printed credit notes, all on one page.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "List the credit note templates".
        """
        return self._core.rows(
            LIST_TEMPLATES,
            models.PrintTemplate,
            options=Options(timeout, extra_query, extra_headers),
        )

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
        """List credit note refunds.

        Lists the refunds of all credit notes, page by page.

        Args:
            customer_id: Only refunds to this customer.
            sort_column: Column to sort by.
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

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "List credit note refunds".
        """
        return self._core.rows(
            LIST_ALL_REFUNDS,
            models.CreditNoteRefund,
            query={
                "customer_id": customer_id,
                "sort_column": sort_column,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

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
    ) -> Coroutine[Any, Any, CreditNote]: ...

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
    ) -> Download: ...

    def get(
        self,
        creditnote_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["html", "json", "pdf"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Coroutine[Any, Any, CreditNote] | Download:
        """Get a credit note.

        Fetches one credit note, or its printed form as a file.

        Args:
            creditnote_id: The credit note.
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

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "Get a credit note".
        """
        if accept not in (None, "json"):
            return self._core.download(
                GET,
                path=[
                    creditnote_id,
                ],
                query={
                    "print": print_,
                    "accept": accept,
                },
                options=Options(timeout, extra_query, extra_headers),
            )
        return self._core.one(
            GET,
            models.CreditNote,
            path=[
                creditnote_id,
            ],
            query={
                "print": print_,
                "accept": accept,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        creditnote_id: str | int,
        body: CreditNoteUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNote:
        """Update a credit note.

        Changes a credit note. A line that the request leaves out is gone.

        Args:
            creditnote_id: The credit note.
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the `creditnote_number` of the body in place of the one it has.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.UPDATE``. From the page "Credit Notes", "Update a credit note".
        """
        return await self._core.one(
            UPDATE,
            models.CreditNote,
            path=[
                creditnote_id,
            ],
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.CreditNoteUpdate.checked(
                body, "CreditNoteUpdate", ["ignore_auto_number_generation"], own=["creditnote_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a credit note.

        Removes a credit note that pays no invoice and was not refunded.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.DELETE``. From the page "Credit Notes", "Delete a credit note".
        """
        return await self._core.message(
            DELETE,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_email_content(
        self,
        creditnote_id: str | int,
        *,
        email_template_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EmailContent:
        """Get email content.

        Fetches the mail that would be sent, with its receivers.

        Args:
            creditnote_id: The credit note.
            email_template_id: Template to write the mail by; the default one unless given.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "Get email content".
        """
        return await self._core.one(
            GET_EMAIL_CONTENT,
            models.EmailContent,
            path=[
                creditnote_id,
            ],
            query={
                "email_template_id": email_template_id,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def email(
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
        """Email a credit note.

        Mails a credit note to people; a draft becomes open. Files may go with it.

        Args:
            creditnote_id: The credit note.
            body: What to send, a model or a mapping under wire names.
            attachments: Files to send with it.
            customer_id: Customer that the mail is for.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Email a credit note".
        """
        return await self._core.message(
            EMAIL,
            path=[
                creditnote_id,
            ],
            query={
                "customer_id": customer_id,
            },
            body=models.CreditNoteEmail.checked(body, "CreditNoteEmail", ["customer_id"]).to_dict(),
            files=(FileRule("attachments", None, [], many=True, required=False), attachments),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_void(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void a Credit Note.

        Makes a credit note void. It may pay no invoice, nor have been refunded.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Void a Credit Note".
        """
        return await self._core.message(
            MARK_AS_VOID,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_draft(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Convert Credit Note to Draft.

        Makes a credit note that is void a draft again.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Convert Credit Note to Draft.".
        """
        return await self._core.message(
            MARK_AS_DRAFT,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_open(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Convert credit note to Open.

        Sets a draft, or a credit note that is void, to open: from now on it can be used.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Convert credit note to Open".
        """
        return await self._core.message(
            MARK_AS_OPEN,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a credit note for approval.

        Asks for the approval of a credit note.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Submit a credit note for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a credit note.

        Approves a credit note that was submitted.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Approve a credit note.".
        """
        return await self._core.message(
            APPROVE,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_email_history(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditNoteSentEmail]:
        """Email history.

        Lists the mails about a credit note, all on one page.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "Email history".
        """
        return self._core.rows(
            LIST_EMAIL_HISTORY,
            models.CreditNoteSentEmail,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_billing_address(
        self,
        creditnote_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update billing address.

        Changes the billing address of one credit note; the contact keeps its own.

        Args:
            creditnote_id: The credit note.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.UPDATE``. From the page "Credit Notes", "Update billing address".
        """
        return await self._core.message(
            UPDATE_BILLING_ADDRESS,
            path=[
                creditnote_id,
            ],
            body=models.AddressInput.checked(body, "AddressInput", own=["creditnote_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_shipping_address(
        self,
        creditnote_id: str | int,
        body: AddressInput | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update Shipping address.

        Changes the shipping address of one credit note; the contact keeps its own.

        Args:
            creditnote_id: The credit note.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.UPDATE``. From the page "Credit Notes", "Update Shipping address".
        """
        return await self._core.message(
            UPDATE_SHIPPING_ADDRESS,
            path=[
                creditnote_id,
            ],
            body=models.AddressInput.checked(body, "AddressInput", own=["creditnote_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_template(
        self,
        creditnote_id: str | int,
        template_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update a credit note template.

        Prints a credit note with another template.

        Args:
            creditnote_id: The credit note.
            template_id: The template.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.UPDATE``. From the page "Credit Notes", "Update a credit note template".
        """
        return await self._core.message(
            UPDATE_TEMPLATE,
            path=[
                creditnote_id,
                template_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_credited_invoices(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditedInvoice]:
        """List invoices credited.

        Lists the invoices that a credit note pays, all on one page.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "List invoices credited".
        """
        return self._core.rows(
            LIST_CREDITED_INVOICES,
            models.CreditedInvoice,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def apply_to_invoices(
        self,
        creditnote_id: str | int,
        body: CreditNoteApply | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Apply credits to invoices.

        Pays invoices of the customer with what is left of a credit note.

        Args:
            creditnote_id: The credit note.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Apply credits to invoices".
        """
        return await self._core.message(
            APPLY_TO_INVOICES,
            path=[
                creditnote_id,
            ],
            body=models.CreditNoteApply.checked(body, "CreditNoteApply").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_credited_invoice(
        self,
        creditnote_id: str | int,
        creditnote_invoice_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete credits applied to an invoice.

        Takes a credit off an invoice; the credit note gets it back.

        Args:
            creditnote_id: The credit note.
            creditnote_invoice_id: The part of the credit note for one invoice, as `list_credited_invoices` names it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.DELETE``. From the page "Credit Notes", "Delete credits applied to an invoice".
        """
        return await self._core.message(
            DELETE_CREDITED_INVOICE,
            path=[
                creditnote_id,
                creditnote_invoice_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_comments(
        self,
        creditnote_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditNoteComment]:
        """List credit note comments & history.

        Lists the comments on a credit note and its history, all on one page.

        Args:
            creditnote_id: The credit note.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "List credit note comments & history".
        """
        return self._core.rows(
            LIST_COMMENTS,
            models.CreditNoteComment,
            path=[
                creditnote_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def add_comment(
        self,
        creditnote_id: str | int,
        body: CommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Add a comment.

        Writes a comment on a credit note.

        Args:
            creditnote_id: The credit note.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Add a comment".
        """
        return await self._core.message(
            ADD_COMMENT,
            path=[
                creditnote_id,
            ],
            body=models.CommentCreate.checked(body, "CommentCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_comment(
        self,
        creditnote_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Comment.

        Removes a comment.

        Args:
            creditnote_id: The credit note.
            comment_id: The comment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.DELETE``. From the page "Credit Notes", "Delete a Comment".
        """
        return await self._core.message(
            DELETE_COMMENT,
            path=[
                creditnote_id,
                comment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

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
        """List refunds of a credit note.

        Lists the refunds of one credit note, page by page.

        Args:
            creditnote_id: The credit note.
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

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "List refunds of a credit note".
        """
        return self._core.rows(
            LIST_REFUNDS,
            models.CreditNoteRefund,
            path=[
                creditnote_id,
            ],
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create_refund(
        self,
        creditnote_id: str | int,
        body: CreditNoteRefundCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNoteRefund:
        """Refund credit note.

        Records that the customer got back money of a credit note.

        Args:
            creditnote_id: The credit note.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.CREATE``. From the page "Credit Notes", "Refund credit note".
        """
        return await self._core.one(
            CREATE_REFUND,
            models.CreditNoteRefund,
            path=[
                creditnote_id,
            ],
            body=models.CreditNoteRefundCreate.checked(body, "CreditNoteRefundCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_refund(
        self,
        creditnote_id: str | int,
        creditnote_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNoteRefund:
        """Get credit note refund.

        Fetches one refund.

        Args:
            creditnote_id: The credit note.
            creditnote_refund_id: The refund.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.READ``. From the page "Credit Notes", "Get credit note refund".
        """
        return await self._core.one(
            GET_REFUND,
            models.CreditNoteRefund,
            path=[
                creditnote_id,
                creditnote_refund_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_refund(
        self,
        creditnote_id: str | int,
        creditnote_refund_id: str | int,
        body: CreditNoteRefundUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CreditNoteRefund:
        """Update credit note refund.

        Changes a refund.

        Args:
            creditnote_id: The credit note.
            creditnote_refund_id: The refund.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.UPDATE``. From the page "Credit Notes", "Update credit note refund".
        """
        return await self._core.one(
            UPDATE_REFUND,
            models.CreditNoteRefund,
            path=[
                creditnote_id,
                creditnote_refund_id,
            ],
            body=models.CreditNoteRefundUpdate.checked(
                body, "CreditNoteRefundUpdate", own=["creditnote_id", "creditnote_refund_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_refund(
        self,
        creditnote_id: str | int,
        creditnote_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete credit note refund.

        Removes a refund; the credit note gets the money back.

        Args:
            creditnote_id: The credit note.
            creditnote_refund_id: The refund.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.creditnotes.DELETE``. From the page "Credit Notes", "Delete credit note refund".
        """
        return await self._core.message(
            DELETE_REFUND,
            path=[
                creditnote_id,
                creditnote_refund_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class CreditNotesWithRawResponse:
    """Operations of `credit_notes` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: CreditNotes) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.list_templates = raw(resource.list_templates)
        self.list_all_refunds = raw(resource.list_all_refunds)
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
        self.list_email_history = raw(resource.list_email_history)
        self.update_billing_address = raw(resource.update_billing_address)
        self.update_shipping_address = raw(resource.update_shipping_address)
        self.update_template = raw(resource.update_template)
        self.list_credited_invoices = raw(resource.list_credited_invoices)
        self.apply_to_invoices = raw(resource.apply_to_invoices)
        self.delete_credited_invoice = raw(resource.delete_credited_invoice)
        self.list_comments = raw(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.delete_comment = raw(resource.delete_comment)
        self.list_refunds = raw(resource.list_refunds)
        self.create_refund = raw(resource.create_refund)
        self.get_refund = raw(resource.get_refund)
        self.update_refund = raw(resource.update_refund)
        self.delete_refund = raw(resource.delete_refund)
