# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `vendor_credits`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
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

if TYPE_CHECKING:
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

LIST = Operation(
    "vendor_credits.list",
    "GET",
    "/vendorcredits",
    "ZohoInventory.debitnotes.READ",
    keys=["vendor_credits", "vendorcredits"],
    days=("date",),
    moments=("last_modified_time",),
    known={
        "status": (
            "closed",
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
            "date",
            "last_modified_time",
            "reference_number",
            "total",
            "vendor_credit_number",
            "vendor_name",
        ),
    },
)
CREATE = Operation(
    "vendor_credits.create",
    "POST",
    "/vendorcredits",
    "ZohoInventory.debitnotes.CREATE",
    keys=["vendor_credit"],
)
LIST_ALL_REFUNDS = Operation(
    "vendor_credits.list_all_refunds",
    "GET",
    "/vendorcredits/refunds",
    "ZohoInventory.debitnotes.READ",
    keys=["vendor_credit_refunds"],
    moments=("last_modified_time",),
    known={
        "sort_column": (
            "balance",
            "created_time",
            "date",
            "last_modified_time",
            "reference_number",
            "total",
            "vendor_credit_number",
            "vendor_name",
        ),
    },
)
GET = Operation(
    "vendor_credits.get",
    "GET",
    "/vendorcredits/{vendor_credit_id}",
    "ZohoInventory.debitnotes.READ",
    keys=["vendor_credit"],
    known={
        "accept": (
            "csv",
            "html",
            "jhtml",
            "json",
            "pdf",
            "xls",
            "xml",
        ),
    },
)
UPDATE = Operation(
    "vendor_credits.update",
    "PUT",
    "/vendorcredits/{vendor_credit_id}",
    "ZohoInventory.debitnotes.UPDATE",
    keys=["vendor_credit"],
)
DELETE = Operation(
    "vendor_credits.delete",
    "DELETE",
    "/vendorcredits/{vendor_credit_id}",
    "ZohoInventory.debitnotes.DELETE",
)
MARK_AS_OPEN = Operation(
    "vendor_credits.mark_as_open",
    "POST",
    "/vendorcredits/{vendor_credit_id}/status/open",
    "ZohoInventory.debitnotes.CREATE",
)
MARK_AS_VOID = Operation(
    "vendor_credits.mark_as_void",
    "POST",
    "/vendorcredits/{vendor_credit_id}/status/void",
    "ZohoInventory.debitnotes.CREATE",
)
SUBMIT = Operation(
    "vendor_credits.submit",
    "POST",
    "/vendorcredits/{vendor_credit_id}/submit",
    "ZohoInventory.debitnotes.CREATE",
)
APPROVE = Operation(
    "vendor_credits.approve",
    "POST",
    "/vendorcredits/{vendor_credit_id}/approve",
    "ZohoInventory.debitnotes.CREATE",
)
LIST_CREDITED_BILLS = Operation(
    "vendor_credits.list_credited_bills",
    "GET",
    "/vendorcredits/{vendor_credit_id}/bills",
    "ZohoInventory.debitnotes.READ",
    keys=["bills_credited"],
)
APPLY_TO_BILLS = Operation(
    "vendor_credits.apply_to_bills",
    "POST",
    "/vendorcredits/{vendor_credit_id}/bills",
    "ZohoInventory.debitnotes.CREATE",
)
DELETE_CREDITED_BILL = Operation(
    "vendor_credits.delete_credited_bill",
    "DELETE",
    "/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}",
    "ZohoInventory.debitnotes.DELETE",
)
LIST_REFUNDS = Operation(
    "vendor_credits.list_refunds",
    "GET",
    "/vendorcredits/{vendor_credit_id}/refunds",
    "ZohoInventory.debitnotes.READ",
    keys=["vendor_credit_refunds"],
)
CREATE_REFUND = Operation(
    "vendor_credits.create_refund",
    "POST",
    "/vendorcredits/{vendor_credit_id}/refunds",
    "ZohoInventory.debitnotes.CREATE",
    keys=["vendor_credit_refund"],
)
GET_REFUND = Operation(
    "vendor_credits.get_refund",
    "GET",
    "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    "ZohoInventory.debitnotes.READ",
    keys=["vendor_credit_refund"],
)
UPDATE_REFUND = Operation(
    "vendor_credits.update_refund",
    "PUT",
    "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    "ZohoInventory.debitnotes.UPDATE",
    keys=["vendor_credit_refund"],
)
DELETE_REFUND = Operation(
    "vendor_credits.delete_refund",
    "DELETE",
    "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}",
    "ZohoInventory.debitnotes.DELETE",
)
LIST_COMMENTS = Operation(
    "vendor_credits.list_comments",
    "GET",
    "/vendorcredits/{vendor_credit_id}/comments",
    "ZohoInventory.debitnotes.READ",
    keys=["comments"],
)
ADD_COMMENT = Operation(
    "vendor_credits.add_comment",
    "POST",
    "/vendorcredits/{vendor_credit_id}/comments",
    "ZohoInventory.debitnotes.CREATE",
    keys=["comment"],
)
DELETE_COMMENT = Operation(
    "vendor_credits.delete_comment",
    "DELETE",
    "/vendorcredits/{vendor_credit_id}/comments/{comment_id}",
    "ZohoInventory.debitnotes.DELETE",
)


class VendorCredits:
    """Operations of `vendor_credits`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> VendorCreditsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return VendorCreditsWithRawResponse(VendorCredits(evolve(self._core, raw=True)))

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
        """List vendor credits.

        Lists the vendor credits of the organization, page by page. The filters `customer_id` and
        `customer_name` are about the vendor.

        Args:
            vendor_credit_number: The number of the vendor credit.
            date: Day of the vendor credit.
            status: Only vendor credits in this status.
            total: The total.
            reference_number: The reference number.
            customer_name: The vendor's name.
            item_name: Name of an item in the lines.
            item_description: Description of a line.
            notes: Text of the notes.
            custom_field: Value of a custom field.
            last_modified_time: Only records that were changed at this moment or later.
            customer_id: Only vendor credits of this vendor.
            line_item_id: Only vendor credits with this line.
            item_id: Only records with a line of this item.
            tax_id: Only vendor credits with a line that is taxed so.
            filter_by: State of the vendor credits to list.
            search_text: Text to look for, in numbers and names.
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

        Needs the scope ``ZohoInventory.debitnotes.READ``. From the page "Vendor Credits", "List vendor credits".
        """
        return self._core.rows(
            LIST,
            models.VendorCreditRow,
            query={
                "vendor_credit_number": vendor_credit_number,
                "date": date,
                "status": status,
                "total": total,
                "reference_number": reference_number,
                "customer_name": customer_name,
                "item_name": item_name,
                "item_description": item_description,
                "notes": notes,
                "custom_field": custom_field,
                "last_modified_time": last_modified_time,
                "customer_id": customer_id,
                "line_item_id": line_item_id,
                "item_id": item_id,
                "tax_id": tax_id,
                "filter_by": filter_by,
                "search_text": search_text,
                "sort_column": sort_column,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: VendorCreditCreate | Mapping[str, Any],
        *,
        bill_id: str | int | None = None,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCredit:
        """Create a vendor credit.

        Records what a vendor gives back, on its own or for a bill. The bill is named in the query; in
        the body it is ignored.

        Args:
            body: What to send, a model or a mapping under wire names.
            bill_id: Bill that is credited.
            ignore_auto_number_generation: Whether to take the `vendor_credit_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Create a vendor credit".
        """
        return await self._core.one(
            CREATE,
            models.VendorCredit,
            query={
                "bill_id": bill_id,
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.VendorCreditCreate.checked(body, "VendorCreditCreate", ["bill_id", "ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

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
        """List vendor credit refunds.

        Lists the refunds of all vendor credits, page by page.

        Args:
            customer_id: Only refunds from this vendor.
            last_modified_time: Only records that were changed at this moment or later.
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

        Needs the scope ``ZohoInventory.debitnotes.READ``. From the page "Vendor Credits", "List vendor credit refunds".
        """
        return self._core.rows(
            LIST_ALL_REFUNDS,
            models.VendorCreditRefund,
            query={
                "customer_id": customer_id,
                "last_modified_time": last_modified_time,
                "sort_column": sort_column,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

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
    ) -> Coroutine[Any, Any, VendorCredit]: ...

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
    ) -> Download: ...

    def get(
        self,
        vendor_credit_id: str | int,
        *,
        print_: bool | None = None,
        accept: Literal["csv", "html", "jhtml", "json", "pdf", "xls", "xml"] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Coroutine[Any, Any, VendorCredit] | Download:
        """Get vendor credit.

        Fetches one vendor credit, or a file of it.

        Args:
            vendor_credit_id: The vendor credit.
            print_: Whether to print it as well; the form of the answer is that of `accept`.
            accept: Form of the answer: the record as `json`, or a file, the printed form as `pdf` or `html`
                for instance.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record; a file for any other `accept` than `json`: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.READ``. From the page "Vendor Credits", "Get vendor credit".
        """
        if accept not in (None, "json"):
            return self._core.download(
                GET,
                path=[
                    vendor_credit_id,
                ],
                query={
                    "print": print_,
                    "accept": accept,
                },
                options=Options(timeout, extra_query, extra_headers),
            )
        return self._core.one(
            GET,
            models.VendorCredit,
            path=[
                vendor_credit_id,
            ],
            query={
                "print": print_,
                "accept": accept,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCredit:
        """Update vendor credit.

        Changes a vendor credit. A line that the request leaves out is gone.

        Args:
            vendor_credit_id: The vendor credit.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.UPDATE``. From the page "Vendor Credits", "Update vendor credit".
        """
        return await self._core.one(
            UPDATE,
            models.VendorCredit,
            path=[
                vendor_credit_id,
            ],
            body=models.VendorCreditUpdate.checked(body, "VendorCreditUpdate", own=["vendor_credit_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete vendor credit.

        Removes a vendor credit that pays no bill and was not refunded.

        Args:
            vendor_credit_id: The vendor credit.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.DELETE``. From the page "Vendor Credits", "Delete vendor credit".
        """
        return await self._core.message(
            DELETE,
            path=[
                vendor_credit_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_open(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Convert to open.

        Sets a draft, or a vendor credit that is void, to open: from now on it can be used.

        Args:
            vendor_credit_id: The vendor credit.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Convert to open".
        """
        return await self._core.message(
            MARK_AS_OPEN,
            path=[
                vendor_credit_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_void(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Void vendor credit.

        Makes a vendor credit void. It may pay no bill, nor have been refunded.

        Args:
            vendor_credit_id: The vendor credit.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Void vendor credit".
        """
        return await self._core.message(
            MARK_AS_VOID,
            path=[
                vendor_credit_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a Vendor credit for approval.

        Asks for the approval of a vendor credit.

        Args:
            vendor_credit_id: The vendor credit.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Submit a Vendor credit for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                vendor_credit_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a Vendor credit.

        Approves a vendor credit that was submitted.

        Args:
            vendor_credit_id: The vendor credit.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Approve a Vendor credit".
        """
        return await self._core.message(
            APPROVE,
            path=[
                vendor_credit_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_credited_bills(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CreditedBill]:
        """List bills credited.

        Lists the bills that a vendor credit pays, all on one page.

        Args:
            vendor_credit_id: The vendor credit.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.READ``. From the page "Vendor Credits", "List bills credited".
        """
        return self._core.rows(
            LIST_CREDITED_BILLS,
            models.CreditedBill,
            path=[
                vendor_credit_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def apply_to_bills(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditApply | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Apply credits to a bill.

        Pays bills of the vendor with what is left of a vendor credit.

        Args:
            vendor_credit_id: The vendor credit.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Apply credits to a bill".
        """
        return await self._core.message(
            APPLY_TO_BILLS,
            path=[
                vendor_credit_id,
            ],
            body=models.VendorCreditApply.checked(body, "VendorCreditApply").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_credited_bill(
        self,
        vendor_credit_id: str | int,
        vendor_credit_bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete bills credited.

        Takes a credit off a bill; the vendor credit gets it back.

        Args:
            vendor_credit_id: The vendor credit.
            vendor_credit_bill_id: The part of the vendor credit for one bill, as `list_credited_bills` names it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.DELETE``. From the page "Vendor Credits", "Delete bills credited".
        """
        return await self._core.message(
            DELETE_CREDITED_BILL,
            path=[
                vendor_credit_id,
                vendor_credit_bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

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
        """List refunds of a vendor credit.

        Lists the refunds of one vendor credit, page by page.

        Args:
            vendor_credit_id: The vendor credit.
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

        Needs the scope ``ZohoInventory.debitnotes.READ``. From the page "Vendor Credits", "List refunds of a vendor credit".
        """
        return self._core.rows(
            LIST_REFUNDS,
            models.VendorCreditRefund,
            path=[
                vendor_credit_id,
            ],
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create_refund(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditRefundCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditRefund:
        """Refund a vendor credit.

        Records that the vendor paid back money of a vendor credit.

        Args:
            vendor_credit_id: The vendor credit.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Refund a vendor credit".
        """
        return await self._core.one(
            CREATE_REFUND,
            models.VendorCreditRefund,
            path=[
                vendor_credit_id,
            ],
            body=models.VendorCreditRefundCreate.checked(body, "VendorCreditRefundCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_refund(
        self,
        vendor_credit_id: str | int,
        vendor_credit_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditRefund:
        """Get vendor credit refund.

        Fetches one refund.

        Args:
            vendor_credit_id: The vendor credit.
            vendor_credit_refund_id: The refund.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.READ``. From the page "Vendor Credits", "Get vendor credit refund".
        """
        return await self._core.one(
            GET_REFUND,
            models.VendorCreditRefund,
            path=[
                vendor_credit_id,
                vendor_credit_refund_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_refund(
        self,
        vendor_credit_id: str | int,
        vendor_credit_refund_id: str | int,
        body: VendorCreditRefundUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditRefund:
        """Update vendor credit refund.

        Changes a refund.

        Args:
            vendor_credit_id: The vendor credit.
            vendor_credit_refund_id: The refund.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.UPDATE``. From the page "Vendor Credits", "Update vendor credit refund".
        """
        return await self._core.one(
            UPDATE_REFUND,
            models.VendorCreditRefund,
            path=[
                vendor_credit_id,
                vendor_credit_refund_id,
            ],
            body=models.VendorCreditRefundUpdate.checked(
                body, "VendorCreditRefundUpdate", own=["vendor_credit_id", "vendor_credit_refund_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_refund(
        self,
        vendor_credit_id: str | int,
        vendor_credit_refund_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete vendor credit refund.

        Removes a refund; the vendor credit gets the money back.

        Args:
            vendor_credit_id: The vendor credit.
            vendor_credit_refund_id: The refund.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.DELETE``. From the page "Vendor Credits", "Delete vendor credit refund".
        """
        return await self._core.message(
            DELETE_REFUND,
            path=[
                vendor_credit_id,
                vendor_credit_refund_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_comments(
        self,
        vendor_credit_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[VendorCreditComment]:
        """List vendor credit comments & history.

        Lists the comments on a vendor credit and its history, all on one page.

        Args:
            vendor_credit_id: The vendor credit.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.READ``. From the page "Vendor Credits", "List vendor credit comments & history".
        """
        return self._core.rows(
            LIST_COMMENTS,
            models.VendorCreditComment,
            path=[
                vendor_credit_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def add_comment(
        self,
        vendor_credit_id: str | int,
        body: VendorCreditCommentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> VendorCreditComment:
        """Add a comment.

        Writes a comment on a vendor credit.

        Args:
            vendor_credit_id: The vendor credit.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.CREATE``. From the page "Vendor Credits", "Add a comment".
        """
        return await self._core.one(
            ADD_COMMENT,
            models.VendorCreditComment,
            path=[
                vendor_credit_id,
            ],
            body=models.VendorCreditCommentCreate.checked(body, "VendorCreditCommentCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_comment(
        self,
        vendor_credit_id: str | int,
        comment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a comment.

        Removes a comment.

        Args:
            vendor_credit_id: The vendor credit.
            comment_id: The comment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.debitnotes.DELETE``. From the page "Vendor Credits", "Delete a comment".
        """
        return await self._core.message(
            DELETE_COMMENT,
            path=[
                vendor_credit_id,
                comment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class VendorCreditsWithRawResponse:
    """Operations of `vendor_credits` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: VendorCredits) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.list_all_refunds = raw(resource.list_all_refunds)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_open = raw(resource.mark_as_open)
        self.mark_as_void = raw(resource.mark_as_void)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.list_credited_bills = raw(resource.list_credited_bills)
        self.apply_to_bills = raw(resource.apply_to_bills)
        self.delete_credited_bill = raw(resource.delete_credited_bill)
        self.list_refunds = raw(resource.list_refunds)
        self.create_refund = raw(resource.create_refund)
        self.get_refund = raw(resource.get_refund)
        self.update_refund = raw(resource.update_refund)
        self.delete_refund = raw(resource.delete_refund)
        self.list_comments = raw(resource.list_comments)
        self.add_comment = raw(resource.add_comment)
        self.delete_comment = raw(resource.delete_comment)
