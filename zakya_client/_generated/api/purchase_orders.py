# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `purchase_orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        PurchaseOrder,
        PurchaseOrderCreate,
        PurchaseOrderRow,
        PurchaseOrderUpdate,
        RejectionReason,
    )

LIST = Operation(
    "purchase_orders.list",
    "GET",
    "/purchaseorders",
    "ZohoInventory.purchaseorders.READ",
    keys=["purchaseorders"],
    days=(
        "date",
        "date_start",
        "date_end",
    ),
    moments=("last_modified_time",),
    known={
        "status": (
            "approved",
            "billed",
            "cancelled",
            "closed",
            "draft",
            "drop_shipped",
            "issued",
            "partially_billed",
            "partially_received",
            "pending_approval",
            "received",
            "rejected",
        ),
        "sort_order": (
            "A",
            "D",
        ),
    },
)
CREATE = Operation(
    "purchase_orders.create",
    "POST",
    "/purchaseorders",
    "ZohoInventory.purchaseorders.CREATE",
    keys=["purchaseorder", "purchase_order"],
)
BULK_SUBMIT = Operation(
    "purchase_orders.bulk_submit",
    "POST",
    "/purchaseorders/submit",
    "ZohoInventory.purchaseorders.UPDATE",
)
BULK_APPROVE = Operation(
    "purchase_orders.bulk_approve",
    "POST",
    "/purchaseorders/approve",
    "ZohoInventory.purchaseorders.UPDATE",
)
GET = Operation(
    "purchase_orders.get",
    "GET",
    "/purchaseorders/{purchaseorder_id}",
    "ZohoInventory.purchaseorders.READ",
    keys=["purchaseorder", "purchase_order"],
)
UPDATE = Operation(
    "purchase_orders.update",
    "PUT",
    "/purchaseorders/{purchaseorder_id}",
    "ZohoInventory.purchaseorders.UPDATE",
    keys=["purchaseorder", "purchase_order"],
)
DELETE = Operation(
    "purchase_orders.delete",
    "DELETE",
    "/purchaseorders/{purchaseorder_id}",
    "ZohoInventory.purchaseorders.DELETE",
)
MARK_AS_ISSUED = Operation(
    "purchase_orders.mark_as_issued",
    "POST",
    "/purchaseorders/{purchaseorder_id}/status/issued",
    "ZohoInventory.purchaseorders.CREATE",
)
MARK_AS_CANCELLED = Operation(
    "purchase_orders.mark_as_cancelled",
    "POST",
    "/purchaseorders/{purchaseorder_id}/status/cancelled",
    "ZohoInventory.purchaseorders.CREATE",
)
SUBMIT = Operation(
    "purchase_orders.submit",
    "POST",
    "/purchaseorders/{purchaseorder_id}/submit",
    "ZohoInventory.purchaseorders.UPDATE",
)
APPROVE = Operation(
    "purchase_orders.approve",
    "POST",
    "/purchaseorders/{purchaseorder_id}/approve",
    "ZohoInventory.purchaseorders.UPDATE",
)
APPROVE_FINAL = Operation(
    "purchase_orders.approve_final",
    "POST",
    "/purchaseorders/{purchaseorder_id}/approve/final",
    "ZohoInventory.purchaseorders.UPDATE",
)
REJECT = Operation(
    "purchase_orders.reject",
    "POST",
    "/purchaseorders/{purchaseorder_id}/reject",
    "ZohoInventory.purchaseorders.UPDATE",
)


class PurchaseOrders:
    """Operations of `purchase_orders`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> PurchaseOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return PurchaseOrdersWithRawResponse(PurchaseOrders(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        purchaseorder_number: str | None = None,
        reference_number: str | None = None,
        vendor_id: str | int | None = None,
        vendor_name: str | None = None,
        item_id: str | int | None = None,
        status: Literal[
            "approved",
            "billed",
            "cancelled",
            "closed",
            "draft",
            "drop_shipped",
            "issued",
            "partially_billed",
            "partially_received",
            "pending_approval",
            "received",
            "rejected",
        ]
        | str
        | None = None,
        filter_by: str | None = None,
        search_text: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        total: float | Decimal | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PurchaseOrderRow]:
        """List all Purchase Orders.

        Lists the purchase orders, page by page. Only the paging is documented; the filters are reported
        from the wider API, which passes over a filter that it doesn't know, so check the rows.

        Args:
            purchaseorder_number: The order number.
            reference_number: The reference number.
            vendor_id: Only orders with this vendor.
            vendor_name: The vendor's name.
            item_id: Only orders with a line of this item.
            status: Only orders in this status.
            filter_by: State of the orders to list, `Status.All` for instance.
            search_text: Text to look for, in numbers and names.
            date: Day of the order.
            date_start: First day, itself included.
            date_end: Last day, itself included.
            total: The total.
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

        Needs the scope ``ZohoInventory.purchaseorders.READ``. From the page "Purchase Orders", "List all Purchase Orders".
        """
        return self._core.rows(
            LIST,
            models.PurchaseOrderRow,
            query={
                "purchaseorder_number": purchaseorder_number,
                "reference_number": reference_number,
                "vendor_id": vendor_id,
                "vendor_name": vendor_name,
                "item_id": item_id,
                "status": status,
                "filter_by": filter_by,
                "search_text": search_text,
                "date": date,
                "date_start": date_start,
                "date_end": date_end,
                "total": total,
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
        body: PurchaseOrderCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseOrder:
        """Create a Purchase Order.

        Records an order with a vendor, as a draft.

        Args:
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the `purchaseorder_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.CREATE``. From the page "Purchase Orders", "Create a Purchase Order".
        """
        return await self._core.one(
            CREATE,
            models.PurchaseOrder,
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.PurchaseOrderCreate.checked(body, "PurchaseOrderCreate", ["ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_submit(
        self,
        *,
        purchaseorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit purchase orders for approval.

        Asks for the approval of several purchase orders.

        Args:
            purchaseorder_ids: The purchase orders to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.UPDATE``. From the page "Purchase Orders", "Bulk submit purchase orders for approval".
        """
        return await self._core.message(
            BULK_SUBMIT,
            query={
                "purchaseorder_ids": purchaseorder_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_approve(
        self,
        *,
        purchaseorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve purchase orders.

        Approves several purchase orders that were submitted.

        Args:
            purchaseorder_ids: The purchase orders to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.UPDATE``. From the page "Purchase Orders", "Bulk approve purchase orders".
        """
        return await self._core.message(
            BULK_APPROVE,
            query={
                "purchaseorder_ids": purchaseorder_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseOrder:
        """Retrieve a Purchase Order.

        Fetches one purchase order with its lines, its receives and its bills.

        Args:
            purchaseorder_id: The purchase order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.READ``. From the page "Purchase Orders", "Retrieve a Purchase Order".
        """
        return await self._core.one(
            GET,
            models.PurchaseOrder,
            path=[
                purchaseorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        purchaseorder_id: str | int,
        body: PurchaseOrderUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseOrder:
        """Update a Purchase Order.

        Changes a purchase order. A line that the request leaves out is gone.

        Args:
            purchaseorder_id: The purchase order.
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the `purchaseorder_number` of the body in place of the one it has.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.UPDATE``. From the page "Purchase Orders", "Update a Purchase Order".
        """
        return await self._core.one(
            UPDATE,
            models.PurchaseOrder,
            path=[
                purchaseorder_id,
            ],
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.PurchaseOrderUpdate.checked(
                body, "PurchaseOrderUpdate", ["ignore_auto_number_generation"], own=["purchaseorder_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Purchase Order.

        Removes a purchase order that nothing was received or billed of.

        Args:
            purchaseorder_id: The purchase order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.DELETE``. From the page "Purchase Orders", "Delete a Purchase Order".
        """
        return await self._core.message(
            DELETE,
            path=[
                purchaseorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_issued(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Issued.

        Sets a draft to issued: the vendor has the order, and goods can be received.

        Args:
            purchaseorder_id: The purchase order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.CREATE``. From the page "Purchase Orders", "Mark as Issued".
        """
        return await self._core.message(
            MARK_AS_ISSUED,
            path=[
                purchaseorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_cancelled(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Cancelled.

        Cancels a purchase order. Nothing of it may have been received or billed.

        Args:
            purchaseorder_id: The purchase order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.CREATE``. From the page "Purchase Orders", "Mark as Cancelled".
        """
        return await self._core.message(
            MARK_AS_CANCELLED,
            path=[
                purchaseorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a purchase order for approval.

        Asks for the approval of a purchase order.

        Args:
            purchaseorder_id: The purchase order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.UPDATE``. From the page "Purchase Orders", "Submit a purchase order for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                purchaseorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a purchase order.

        Approves a purchase order that was submitted.

        Args:
            purchaseorder_id: The purchase order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.UPDATE``. From the page "Purchase Orders", "Approve a purchase order".
        """
        return await self._core.message(
            APPROVE,
            path=[
                purchaseorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve_final(
        self,
        purchaseorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final-approve a purchase order.

        Approves a purchase order for good, whoever is still to approve it.

        Args:
            purchaseorder_id: The purchase order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.UPDATE``. From the page "Purchase Orders", "Final-approve a purchase order".
        """
        return await self._core.message(
            APPROVE_FINAL,
            path=[
                purchaseorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reject(
        self,
        purchaseorder_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a purchase order.

        Refuses to approve a purchase order.

        Args:
            purchaseorder_id: The purchase order.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.UPDATE``. From the page "Purchase Orders", "Reject a purchase order".
        """
        return await self._core.message(
            REJECT,
            path=[
                purchaseorder_id,
            ],
            body=None if body is None else models.RejectionReason.checked(body, "RejectionReason").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class PurchaseOrdersWithRawResponse:
    """Operations of `purchase_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: PurchaseOrders) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.bulk_submit = raw(resource.bulk_submit)
        self.bulk_approve = raw(resource.bulk_approve)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_issued = raw(resource.mark_as_issued)
        self.mark_as_cancelled = raw(resource.mark_as_cancelled)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
