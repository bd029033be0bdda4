# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `sales_orders`."""

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
        RejectionReason,
        SalesOrder,
        SalesOrderCreate,
        SalesOrderRow,
        SalesOrderUpdate,
    )

LIST = Operation(
    "sales_orders.list",
    "GET",
    "/salesorders",
    "ZohoInventory.salesorders.READ",
    keys=["salesorders"],
    days=(
        "date",
        "date_start",
        "date_end",
        "date_before",
        "date_after",
        "shipment_date",
        "shipment_date_start",
        "shipment_date_end",
        "shipment_date_before",
        "shipment_date_after",
    ),
    moments=("last_modified_time",),
    known={
        "sort_order": (
            "A",
            "D",
        ),
    },
)
CREATE = Operation(
    "sales_orders.create",
    "POST",
    "/salesorders",
    "ZohoInventory.salesorders.CREATE",
    keys=["salesorder", "sales_order"],
)
BULK_DELETE = Operation(
    "sales_orders.bulk_delete",
    "DELETE",
    "/salesorders",
    "ZohoInventory.salesorders.DELETE",
)
GET = Operation(
    "sales_orders.get",
    "GET",
    "/salesorders/{salesorder_id}",
    "ZohoInventory.salesorders.READ",
    keys=["salesorder", "sales_order"],
)
UPDATE = Operation(
    "sales_orders.update",
    "PUT",
    "/salesorders/{salesorder_id}",
    "ZohoInventory.salesorders.UPDATE",
    keys=["salesorder", "sales_order"],
)
DELETE = Operation(
    "sales_orders.delete",
    "DELETE",
    "/salesorders/{salesorder_id}",
    "ZohoInventory.salesorders.DELETE",
)
MARK_AS_CONFIRMED = Operation(
    "sales_orders.mark_as_confirmed",
    "POST",
    "/salesorders/{salesorder_id}/status/confirmed",
    "ZohoInventory.salesorders.CREATE",
)
MARK_AS_VOID = Operation(
    "sales_orders.mark_as_void",
    "POST",
    "/salesorders/{salesorder_id}/status/void",
    "ZohoInventory.salesorders.CREATE",
)
BULK_CONFIRM = Operation(
    "sales_orders.bulk_confirm",
    "POST",
    "/salesorders/status/confirmed",
    "ZohoInventory.salesorders.CREATE",
)
BULK_SUBMIT = Operation(
    "sales_orders.bulk_submit",
    "POST",
    "/salesorders/submit",
    "ZohoInventory.salesorders.UPDATE",
)
BULK_APPROVE = Operation(
    "sales_orders.bulk_approve",
    "POST",
    "/salesorders/approve",
    "ZohoInventory.salesorders.UPDATE",
)
SUBMIT = Operation(
    "sales_orders.submit",
    "POST",
    "/salesorders/{salesorder_id}/submit",
    "ZohoInventory.salesorders.UPDATE",
)
APPROVE = Operation(
    "sales_orders.approve",
    "POST",
    "/salesorders/{salesorder_id}/approve",
    "ZohoInventory.salesorders.UPDATE",
)
APPROVE_FINAL = Operation(
    "sales_orders.approve_final",
    "POST",
    "/salesorders/{salesorder_id}/approve/final",
    "ZohoInventory.salesorders.UPDATE",
)
REJECT = Operation(
    "sales_orders.reject",
    "POST",
    "/salesorders/{salesorder_id}/reject",
    "ZohoInventory.salesorders.UPDATE",
)


class SalesOrders:
    """Operations of `sales_orders`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> SalesOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return SalesOrdersWithRawResponse(SalesOrders(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        sort_column: str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        filter_by: str | None = None,
        search_text: str | None = None,
        salesorder_number: str | None = None,
        salesorder_number_startswith: str | None = None,
        salesorder_number_contains: str | None = None,
        reference_number: str | None = None,
        reference_number_startswith: str | None = None,
        reference_number_contains: str | None = None,
        customer_id: str | int | None = None,
        customer_name: str | None = None,
        customer_name_startswith: str | None = None,
        customer_name_contains: str | None = None,
        item_id: str | int | None = None,
        status: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        date_before: Date | str | None = None,
        date_after: Date | str | None = None,
        shipment_date: Date | str | None = None,
        shipment_date_start: Date | str | None = None,
        shipment_date_end: Date | str | None = None,
        shipment_date_before: Date | str | None = None,
        shipment_date_after: Date | str | None = None,
        total: float | Decimal | None = None,
        total_less_than: float | Decimal | None = None,
        total_less_equals: float | Decimal | None = None,
        total_greater_than: float | Decimal | None = None,
        total_greater_equals: float | Decimal | None = None,
        last_modified_time: DateTime | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[SalesOrderRow]:
        """List all Sales Orders.

        Lists the sales orders, page by page. The page documents no filter; those here are reported from
        the wider API, which passes over a filter that it does not know, so check the rows.

        Args:
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            response_option: How much of the list to answer: 1 adds `total` and `total_pages` to the page's context, 2
                answers the context alone.
            sort_column: Field of a row to sort by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
            filter_by: Named filter on the state, as `Status.All`.
            search_text: Text to look for in the orders.
            salesorder_number: Order number to find.
            salesorder_number_startswith: How the order number begins.
            salesorder_number_contains: Part of the order number.
            reference_number: Reference number to find.
            reference_number_startswith: How the reference number begins.
            reference_number_contains: Part of the reference number.
            customer_id: Customer whose orders to list.
            customer_name: Name of the customer.
            customer_name_startswith: How the customer's name begins.
            customer_name_contains: Part of the customer's name.
            item_id: Item that the orders hold.
            status: State of the orders, `draft` for instance.
            date: Day of the orders.
            date_start: First day of the orders.
            date_end: Last day of the orders.
            date_before: Day that the orders are older than.
            date_after: Day that the orders are younger than.
            shipment_date: Day of the planned shipment.
            shipment_date_start: First day of the planned shipment.
            shipment_date_end: Last day of the planned shipment.
            shipment_date_before: Day that the planned shipment is before.
            shipment_date_after: Day that the planned shipment is after.
            total: Total of the orders.
            total_less_than: Amount that the total is below.
            total_less_equals: Highest total.
            total_greater_than: Amount that the total is above.
            total_greater_equals: Lowest total.
            last_modified_time: Moment since which the orders were changed, written with an offset,
                `2026-09-20T00:00:00+0000`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.READ``. From the page "Sales Orders", "List all Sales Orders".
        """
        return self._core.rows(
            LIST,
            models.SalesOrderRow,
            query={
                "page": page,
                "per_page": per_page,
                "response_option": response_option,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "filter_by": filter_by,
                "search_text": search_text,
                "salesorder_number": salesorder_number,
                "salesorder_number_startswith": salesorder_number_startswith,
                "salesorder_number_contains": salesorder_number_contains,
                "reference_number": reference_number,
                "reference_number_startswith": reference_number_startswith,
                "reference_number_contains": reference_number_contains,
                "customer_id": customer_id,
                "customer_name": customer_name,
                "customer_name_startswith": customer_name_startswith,
                "customer_name_contains": customer_name_contains,
                "item_id": item_id,
                "status": status,
                "date": date,
                "date_start": date_start,
                "date_end": date_end,
                "date_before": date_before,
                "date_after": date_after,
                "shipment_date": shipment_date,
                "shipment_date_start": shipment_date_start,
                "shipment_date_end": shipment_date_end,
                "shipment_date_before": shipment_date_before,
                "shipment_date_after": shipment_date_after,
                "total": total,
                "total_less_than": total_less_than,
                "total_less_equals": total_less_equals,
                "total_greater_than": total_greater_than,
                "total_greater_equals": total_greater_equals,
                "last_modified_time": last_modified_time,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: SalesOrderCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesOrder:
        """Create a Sales Order.

        Records a customer's order.

        Args:
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the number that is sent instead of the next one of the series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.CREATE``. From the page "Sales Orders", "Create a Sales Order".
        """
        return await self._core.one(
            CREATE,
            models.SalesOrder,
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.SalesOrderCreate.checked(body, "SalesOrderCreate", ["ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_delete(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk delete Sales Orders.

        Removes several sales orders in one call.

        Args:
            salesorder_ids: The sales orders to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.DELETE``. From the page "Sales Orders", "Bulk delete Sales Orders".
        """
        return await self._core.message(
            BULK_DELETE,
            query={
                "salesorder_ids": salesorder_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesOrder:
        """Retrieve a Sales Order.

        Fetches one sales order with its line items, packages and invoices.

        Args:
            salesorder_id: The sales order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.READ``. From the page "Sales Orders", "Retrieve a Sales Order".
        """
        return await self._core.one(
            GET,
            models.SalesOrder,
            path=[
                salesorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        salesorder_id: str | int,
        body: SalesOrderUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesOrder:
        """Update a Sales Order.

        Changes a sales order.

        Args:
            salesorder_id: The sales order.
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the number that is sent instead of the next one of the series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.UPDATE``. From the page "Sales Orders", "Update a Sales Order".
        """
        return await self._core.one(
            UPDATE,
            models.SalesOrder,
            path=[
                salesorder_id,
            ],
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.SalesOrderUpdate.checked(
                body, "SalesOrderUpdate", ["ignore_auto_number_generation"], own=["salesorder_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Sales Order.

        Removes a sales order.

        Args:
            salesorder_id: The sales order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.DELETE``. From the page "Sales Orders", "Delete a Sales Order".
        """
        return await self._core.message(
            DELETE,
            path=[
                salesorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_confirmed(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Confirmed.

        Sets the status of a sales order to confirmed.

        Args:
            salesorder_id: The sales order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.CREATE``. From the page "Sales Orders", "Mark as Confirmed".
        """
        return await self._core.message(
            MARK_AS_CONFIRMED,
            path=[
                salesorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_void(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Void.

        Sets the status of a sales order to void.

        Args:
            salesorder_id: The sales order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.CREATE``. From the page "Sales Orders", "Mark as Void".
        """
        return await self._core.message(
            MARK_AS_VOID,
            path=[
                salesorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_confirm(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk confirm Sales Orders.

        Confirms several sales orders in one call. The answer says which of them went through.

        Args:
            salesorder_ids: The sales orders to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.CREATE``. From the page "Sales Orders", "Bulk confirm Sales Orders".
        """
        return await self._core.message(
            BULK_CONFIRM,
            query={
                "salesorder_ids": salesorder_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_submit(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk submit sales orders for approval.

        Asks for the approval of several sales orders.

        Args:
            salesorder_ids: The sales orders to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.UPDATE``. From the page "Sales Orders", "Bulk submit sales orders for approval".
        """
        return await self._core.message(
            BULK_SUBMIT,
            query={
                "salesorder_ids": salesorder_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_approve(
        self,
        *,
        salesorder_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk approve sales orders.

        Approves several sales orders.

        Args:
            salesorder_ids: The sales orders to act on.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.UPDATE``. From the page "Sales Orders", "Bulk approve sales orders".
        """
        return await self._core.message(
            BULK_APPROVE,
            query={
                "salesorder_ids": salesorder_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a sales order for approval.

        Asks for the approval of a sales order.

        Args:
            salesorder_id: The sales order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.UPDATE``. From the page "Sales Orders", "Submit a sales order for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                salesorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a sales order.

        Approves a sales order that was submitted.

        Args:
            salesorder_id: The sales order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.UPDATE``. From the page "Sales Orders", "Approve a sales order".
        """
        return await self._core.message(
            APPROVE,
            path=[
                salesorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve_final(
        self,
        salesorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a sales order.

        Approves a sales order without waiting for the approvers that are left.

        Args:
            salesorder_id: The sales order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.UPDATE``. From the page "Sales Orders", "Final approval of a sales order".
        """
        return await self._core.message(
            APPROVE_FINAL,
            path=[
                salesorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reject(
        self,
        salesorder_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a sales order.

        Refuses to approve a sales order.

        Args:
            salesorder_id: The sales order.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.UPDATE``. From the page "Sales Orders", "Reject a sales order".
        """
        return await self._core.message(
            REJECT,
            path=[
                salesorder_id,
            ],
            body=None if body is None else models.RejectionReason.checked(body, "RejectionReason").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class SalesOrdersWithRawResponse:
    """Operations of `sales_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: SalesOrders) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.bulk_delete = raw(resource.bulk_delete)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_confirmed = raw(resource.mark_as_confirmed)
        self.mark_as_void = raw(resource.mark_as_void)
        self.bulk_confirm = raw(resource.bulk_confirm)
        self.bulk_submit = raw(resource.bulk_submit)
        self.bulk_approve = raw(resource.bulk_approve)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
