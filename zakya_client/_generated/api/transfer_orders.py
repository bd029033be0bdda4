# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `transfer_orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
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
        TransferOrder,
        TransferOrderCreate,
        TransferOrderRow,
        TransferOrderUpdate,
    )

LIST = Operation(
    "transfer_orders.list",
    "GET",
    "/transferorders",
    "ZohoInventory.transferorders.READ",
    keys=["transfer_orders"],
    days=(
        "date",
        "date_start",
        "date_end",
        "date_before",
        "date_after",
    ),
    known={
        "sort_column": (
            "created_time",
            "date",
            "last_modified_time",
        ),
        "sort_order": (
            "A",
            "D",
        ),
        "status": (
            "approved",
            "draft",
            "in_transit",
            "partially_transferred",
            "pending_approval",
            "transferred",
            "void",
        ),
    },
)
CREATE = Operation(
    "transfer_orders.create",
    "POST",
    "/transferorders",
    "ZohoInventory.transferorders.CREATE",
    keys=["transfer_order"],
)
BULK_DELETE = Operation(
    "transfer_orders.bulk_delete",
    "DELETE",
    "/transferorders",
    "ZohoInventory.transferorders.DELETE",
)
GET = Operation(
    "transfer_orders.get",
    "GET",
    "/transferorders/{transfer_order_id}",
    "ZohoInventory.transferorders.READ",
    keys=["transfer_order"],
)
UPDATE = Operation(
    "transfer_orders.update",
    "PUT",
    "/transferorders/{transfer_order_id}",
    "ZohoInventory.transferorders.UPDATE",
    keys=["transfer_order"],
)
DELETE = Operation(
    "transfer_orders.delete",
    "DELETE",
    "/transferorders/{transfer_order_id}",
    "ZohoInventory.transferorders.DELETE",
)
MARK_AS_RECEIVED = Operation(
    "transfer_orders.mark_as_received",
    "POST",
    "/transferorders/{transfer_order_id}/markastransferred",
    "ZohoInventory.transferorders.CREATE",
    days=("date",),
)
MARK_AS_IN_TRANSIT = Operation(
    "transfer_orders.mark_as_in_transit",
    "POST",
    "/transferorders/{transfer_order_id}/intransit",
    "ZohoInventory.transferorders.CREATE",
)
SUBMIT = Operation(
    "transfer_orders.submit",
    "POST",
    "/transferorders/{transfer_order_id}/submit",
    "ZohoInventory.transferorders.UPDATE",
)
APPROVE = Operation(
    "transfer_orders.approve",
    "POST",
    "/transferorders/{transfer_order_id}/approve",
    "ZohoInventory.transferorders.UPDATE",
)
APPROVE_FINAL = Operation(
    "transfer_orders.approve_final",
    "POST",
    "/transferorders/{transfer_order_id}/approve/final",
    "ZohoInventory.transferorders.UPDATE",
)
REJECT = Operation(
    "transfer_orders.reject",
    "POST",
    "/transferorders/{transfer_order_id}/reject",
    "ZohoInventory.transferorders.UPDATE",
)


class TransferOrders:
    """Operations of `transfer_orders`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TransferOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return TransferOrdersWithRawResponse(TransferOrders(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        sort_column: Literal["created_time", "date", "last_modified_time"] | str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        filter_by: str | None = None,
        search_text: str | None = None,
        status: Literal["approved", "draft", "in_transit", "partially_transferred", "pending_approval", "transferred", "void"]
        | str
        | None = None,
        item_id: str | int | None = None,
        item_name: str | None = None,
        project_id: str | int | None = None,
        from_warehouse_id: str | int | None = None,
        from_warehouse_name: str | None = None,
        to_warehouse_id: str | int | None = None,
        to_warehouse_name: str | None = None,
        from_location_id: str | int | None = None,
        from_location_name: str | None = None,
        to_location_id: str | int | None = None,
        to_location_name: str | None = None,
        customview_id: str | int | None = None,
        serial_number: str | None = None,
        transfer_order_number: str | None = None,
        transfer_order_number_startswith: str | None = None,
        transfer_order_number_contains: str | None = None,
        reason: str | None = None,
        reference_number_contains: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        date_before: Date | str | None = None,
        date_after: Date | str | None = None,
        tracking_number: str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[TransferOrderRow]:
        """List all the transfer orders.

        Lists the transfer orders of the organization, page by page.

        Args:
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            sort_column: Column to sort by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
            filter_by: Records to list, `TransferDate.All` for instance.
            search_text: Text to look for.
            status: Only transfer orders in this status.
            item_id: Only transfer orders with a line of this item.
            item_name: Name of an item in the lines.
            project_id: Only transfer orders of this project.
            from_warehouse_id: The warehouse that the goods leave.
            from_warehouse_name: Name of the warehouse that the goods leave.
            to_warehouse_id: The warehouse that the goods go to.
            to_warehouse_name: Name of the warehouse that the goods go to.
            from_location_id: The location that the goods leave.
            from_location_name: Name of the location that the goods leave.
            to_location_id: The location that the goods go to.
            to_location_name: Name of the location that the goods go to.
            customview_id: View of the web application whose records are listed.
            serial_number: Serial number of a piece that is transferred.
            transfer_order_number: The transfer order number.
            transfer_order_number_startswith: How the transfer order number begins.
            transfer_order_number_contains: Part of the transfer order number.
            reason: Why the goods are transferred.
            reference_number_contains: Part of the reference number.
            date: Day of the record.
            date_start: First day, itself included.
            date_end: Last day, itself included.
            date_before: Earlier than this day, itself left out.
            date_after: Later than this day, itself left out.
            tracking_number: Tracking number of the carrier.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.READ``. From the page "Transfer Orders", "List all the transfer orders".
        """
        return self._core.rows(
            LIST,
            models.TransferOrderRow,
            query={
                "page": page,
                "per_page": per_page,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "filter_by": filter_by,
                "search_text": search_text,
                "status": status,
                "item_id": item_id,
                "item_name": item_name,
                "project_id": project_id,
                "from_warehouse_id": from_warehouse_id,
                "from_warehouse_name": from_warehouse_name,
                "to_warehouse_id": to_warehouse_id,
                "to_warehouse_name": to_warehouse_name,
                "from_location_id": from_location_id,
                "from_location_name": from_location_name,
                "to_location_id": to_location_id,
                "to_location_name": to_location_name,
                "customview_id": customview_id,
                "serial_number": serial_number,
                "transfer_order_number": transfer_order_number,
                "transfer_order_number_startswith": transfer_order_number_startswith,
                "transfer_order_number_contains": transfer_order_number_contains,
                "reason": reason,
                "reference_number_contains": reference_number_contains,
                "date": date,
                "date_start": date_start,
                "date_end": date_end,
                "date_before": date_before,
                "date_after": date_after,
                "tracking_number": tracking_number,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: TransferOrderCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TransferOrder:
        """Create a transfer order.

        Moves goods from one location to another. With `is_intransit_order` they have left the one and
        not reached the other until they are received; without it they are there at once. A request with
        the `status` `draft` moves nothing yet.

        Args:
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the `transfer_order_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.CREATE``. From the page "Transfer Orders", "Create a transfer order".
        """
        return await self._core.one(
            CREATE,
            models.TransferOrder,
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.TransferOrderCreate.checked(body, "TransferOrderCreate", ["ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_delete(
        self,
        *,
        transfer_order_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk delete transfer orders.

        Removes several transfer orders and takes back what they did to the stock.

        Args:
            transfer_order_ids: The transfer orders to remove.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.DELETE``. From the page "Transfer Orders", "Bulk delete transfer orders".
        """
        return await self._core.message(
            BULK_DELETE,
            query={
                "transfer_order_ids": transfer_order_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TransferOrder:
        """Retrieve a transfer order.

        Fetches one transfer order with its lines.

        Args:
            transfer_order_id: The transfer order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.READ``. From the page "Transfer Orders", "Retrieve a transfer order".
        """
        return await self._core.one(
            GET,
            models.TransferOrder,
            path=[
                transfer_order_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        transfer_order_id: str | int,
        body: TransferOrderUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TransferOrder:
        """Update a transfer order.

        Changes a transfer order, and the stock with it. A line that the request leaves out is gone.

        Args:
            transfer_order_id: The transfer order.
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the `transfer_order_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.UPDATE``. From the page "Transfer Orders", "Update a transfer order".
        """
        return await self._core.one(
            UPDATE,
            models.TransferOrder,
            path=[
                transfer_order_id,
            ],
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.TransferOrderUpdate.checked(
                body, "TransferOrderUpdate", ["ignore_auto_number_generation"], own=["transfer_order_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a transfer order.

        Removes a transfer order and takes back what it did to the stock. What has arrived has to be
        there still.

        Args:
            transfer_order_id: The transfer order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.DELETE``. From the page "Transfer Orders", "Delete a transfer order".
        """
        return await self._core.message(
            DELETE,
            path=[
                transfer_order_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_received(
        self,
        transfer_order_id: str | int,
        *,
        date: Date | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Received.

        Takes the goods of a transfer order into the location that they went to.

        Args:
            transfer_order_id: The transfer order.
            date: Day when the goods arrived, today if it is left out.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.CREATE``. From the page "Transfer Orders", "Mark as Received".
        """
        return await self._core.message(
            MARK_AS_RECEIVED,
            path=[
                transfer_order_id,
            ],
            query={
                "date": date,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_in_transit(
        self,
        transfer_order_id: str | int,
        *,
        is_tax_inclusive: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark transfer order as in transit.

        Sends the goods of a transfer order off: they leave the location that they come from.

        Args:
            transfer_order_id: The transfer order.
            is_tax_inclusive: Whether rates include the tax, where a transfer is taxed.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.CREATE``. From the page "Transfer Orders", "Mark transfer order as in transit".
        """
        return await self._core.message(
            MARK_AS_IN_TRANSIT,
            path=[
                transfer_order_id,
            ],
            query={
                "is_tax_inclusive": is_tax_inclusive,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a transfer order for approval.

        Asks for the approval of a transfer order that is a draft or was rejected.

        Args:
            transfer_order_id: The transfer order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.UPDATE``. From the page "Transfer Orders", "Submit a transfer order for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                transfer_order_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a transfer order.

        Approves a transfer order that was submitted. Its goods may leave then.

        Args:
            transfer_order_id: The transfer order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.UPDATE``. From the page "Transfer Orders", "Approve a transfer order".
        """
        return await self._core.message(
            APPROVE,
            path=[
                transfer_order_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve_final(
        self,
        transfer_order_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a transfer order.

        Approves a transfer order for good, whoever is still to approve it.

        Args:
            transfer_order_id: The transfer order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.UPDATE``. From the page "Transfer Orders", "Final approval of a transfer order".
        """
        return await self._core.message(
            APPROVE_FINAL,
            path=[
                transfer_order_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reject(
        self,
        transfer_order_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a transfer order.

        Refuses to approve a transfer order.

        Args:
            transfer_order_id: The transfer order.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.transferorders.UPDATE``. From the page "Transfer Orders", "Reject a transfer order".
        """
        return await self._core.message(
            REJECT,
            path=[
                transfer_order_id,
            ],
            body=None if body is None else models.RejectionReason.checked(body, "RejectionReason").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class TransferOrdersWithRawResponse:
    """Operations of `transfer_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TransferOrders) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.bulk_delete = raw(resource.bulk_delete)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_received = raw(resource.mark_as_received)
        self.mark_as_in_transit = raw(resource.mark_as_in_transit)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
