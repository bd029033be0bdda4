# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `bills`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime import encode
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        Bill,
        BillCreate,
        BillRow,
        BillUpdate,
        CustomFieldValue,
        RejectionReason,
    )

LIST = Operation(
    "bills.list",
    "GET",
    "/bills",
    "ZohoInventory.bills.READ",
    keys=["bills"],
    ignored=["vendor_id", "status", "date_start", "date_end", "search_text", "last_modified_time"],
    days=(
        "date_start",
        "date_end",
    ),
    moments=("last_modified_time",),
    known={
        "status": (
            "approved",
            "draft",
            "open",
            "overdue",
            "paid",
            "partially_paid",
            "pending_approval",
            "rejected",
            "void",
        ),
    },
)
CREATE = Operation(
    "bills.create",
    "POST",
    "/bills",
    "ZohoInventory.bills.CREATE",
    keys=["bill"],
)
BULK_SUBMIT = Operation(
    "bills.bulk_submit",
    "POST",
    "/bills/submit",
    "ZohoInventory.bills.UPDATE",
)
BULK_APPROVE = Operation(
    "bills.bulk_approve",
    "POST",
    "/bills/approve",
    "ZohoInventory.bills.UPDATE",
)
GET = Operation(
    "bills.get",
    "GET",
    "/bills/{bill_id}",
    "ZohoInventory.bills.READ",
    keys=["bill"],
)
UPDATE = Operation(
    "bills.update",
    "PUT",
    "/bills/{bill_id}",
    "ZohoInventory.bills.UPDATE",
    keys=["bill"],
)
DELETE = Operation(
    "bills.delete",
    "DELETE",
    "/bills/{bill_id}",
    "ZohoInventory.bills.DELETE",
)
UPDATE_CUSTOM_FIELDS = Operation(
    "bills.update_custom_fields",
    "PUT",
    "/bill/{bill_id}/customfields",
    "ZohoInventory.bills.UPDATE",
)
MARK_AS_OPEN = Operation(
    "bills.mark_as_open",
    "POST",
    "/bills/{bill_id}/status/open",
    "ZohoInventory.bills.CREATE",
)
MARK_AS_VOID = Operation(
    "bills.mark_as_void",
    "POST",
    "/bills/{bill_id}/status/void",
    "ZohoInventory.bills.CREATE",
)
SUBMIT = Operation(
    "bills.submit",
    "POST",
    "/bills/{bill_id}/submit",
    "ZohoInventory.bills.UPDATE",
)
APPROVE = Operation(
    "bills.approve",
    "POST",
    "/bills/{bill_id}/approve",
    "ZohoInventory.bills.UPDATE",
)
APPROVE_FINAL = Operation(
    "bills.approve_final",
    "POST",
    "/bills/{bill_id}/approve/final",
    "ZohoInventory.bills.UPDATE",
)
REJECT = Operation(
    "bills.reject",
    "POST",
    "/bills/{bill_id}/reject",
    "ZohoInventory.bills.UPDATE",
)


class Bills:
    """Operations of `bills`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> BillsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return BillsWithRawResponse(Bills(evolve(self._core, raw=True)))

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
        """List all Bills.

        Lists the bills of the organization, page by page. The live API passes over every filter and
        answers the whole list.

        Args:
            vendor_id: Only bills of this vendor. The API ignores it, and lists everything.
            status: Only bills in this status. The API ignores it, and lists everything.
            date_start: First day, itself included. The API ignores it, and lists everything.
            date_end: Last day, itself included. The API ignores it, and lists everything.
            search_text: Text to look for, in numbers and names. The API ignores it, and lists everything.
            last_modified_time: Only records that were changed at this moment or later. The API ignores it, and lists
                everything.
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

        Needs the scope ``ZohoInventory.bills.READ``. From the page "Bills", "List all Bills.".
        """
        return self._core.rows(
            LIST,
            models.BillRow,
            query={
                "vendor_id": vendor_id,
                "status": status,
                "date_start": date_start,
                "date_end": date_end,
                "search_text": search_text,
                "last_modified_time": last_modified_time,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: BillCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bill:
        """Create a Bill.

        Records what a vendor is to be paid, for a purchase order, for what was received of it, or on
        its own. Lines name the line of the order or of the receive that they bill.

        Args:
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.CREATE``. From the page "Bills", "Create a Bill".
        """
        return await self._core.one(
            CREATE,
            models.Bill,
            body=models.BillCreate.checked(body, "BillCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_submit(
        self,
        *,
        bill_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit bills for approval.

        Asks for the approval of several bills.

        Args:
            bill_ids: The bills to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Bulk submit bills for approval".
        """
        return await self._core.message(
            BULK_SUBMIT,
            query={
                "bill_ids": bill_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_approve(
        self,
        *,
        bill_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve bills.

        Approves several bills that were submitted.

        Args:
            bill_ids: The bills to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Bulk approve bills".
        """
        return await self._core.message(
            BULK_APPROVE,
            query={
                "bill_ids": bill_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bill:
        """Retrieve a Bill.

        Fetches one bill with its lines, its payments and the vendor credits that pay it.

        Args:
            bill_id: The bill.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.READ``. From the page "Bills", "Retrieve a Bill".
        """
        return await self._core.one(
            GET,
            models.Bill,
            path=[
                bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        bill_id: str | int,
        body: BillUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bill:
        """Update a Bill.

        Changes a bill. A line that the request leaves out is gone.

        Args:
            bill_id: The bill.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Update a Bill".
        """
        return await self._core.one(
            UPDATE,
            models.Bill,
            path=[
                bill_id,
            ],
            body=models.BillUpdate.checked(body, "BillUpdate", own=["bill_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Bill.

        Removes a bill that nothing was paid or credited of.

        Args:
            bill_id: The bill.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.DELETE``. From the page "Bills", "Delete a Bill.".
        """
        return await self._core.message(
            DELETE,
            path=[
                bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_custom_fields(
        self,
        bill_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing bills.

        Sets custom fields of a bill, whatever its status.

        Args:
            bill_id: The bill.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Update custom field in existing bills".
        """
        return await self._core.message(
            UPDATE_CUSTOM_FIELDS,
            path=[
                bill_id,
            ],
            body=encode.custom_fields(lambda: models.CustomFieldValue)(body, "body"),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_open(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Open.

        Sets a draft, or a bill that is void, to open: from now on it can be paid.

        Args:
            bill_id: The bill.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.CREATE``. From the page "Bills", "Mark as Open".
        """
        return await self._core.message(
            MARK_AS_OPEN,
            path=[
                bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_void(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Void.

        Makes a bill void. Nothing of it may have been paid or credited.

        Args:
            bill_id: The bill.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.CREATE``. From the page "Bills", "Mark as Void".
        """
        return await self._core.message(
            MARK_AS_VOID,
            path=[
                bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a bill for approval.

        Asks for the approval of a bill.

        Args:
            bill_id: The bill.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Submit a bill for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a bill.

        Approves a bill that was submitted.

        Args:
            bill_id: The bill.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Approve a bill".
        """
        return await self._core.message(
            APPROVE,
            path=[
                bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve_final(
        self,
        bill_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a bill.

        Approves a bill for good, whoever is still to approve it.

        Args:
            bill_id: The bill.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Final approval of a bill".
        """
        return await self._core.message(
            APPROVE_FINAL,
            path=[
                bill_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reject(
        self,
        bill_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a bill.

        Refuses to approve a bill.

        Args:
            bill_id: The bill.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.bills.UPDATE``. From the page "Bills", "Reject a bill".
        """
        return await self._core.message(
            REJECT,
            path=[
                bill_id,
            ],
            body=None if body is None else models.RejectionReason.checked(body, "RejectionReason").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class BillsWithRawResponse:
    """Operations of `bills` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Bills) -> None:
        self.list = raw(resource.list)
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
