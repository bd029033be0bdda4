# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `purchase_receives`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
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
        PurchaseReceive,
        PurchaseReceiveCreate,
        PurchaseReceiveRow,
        PurchaseReceiveUpdate,
        RejectionReason,
    )

LIST = Operation(
    "purchase_receives.list",
    "GET",
    "/purchasereceives",
    "ZohoInventory.purchasereceives.READ",
    keys=["purchasereceives"],
    moments=("last_modified_time",),
    known={
        "sort_order": (
            "A",
            "D",
        ),
    },
)
CREATE = Operation(
    "purchase_receives.create",
    "POST",
    "/purchasereceives",
    "ZohoInventory.purchasereceives.CREATE",
    keys=["purchasereceive", "purchase_receive"],
)
GET = Operation(
    "purchase_receives.get",
    "GET",
    "/purchasereceives/{purchasereceive_id}",
    "ZohoInventory.purchasereceives.READ",
    keys=["purchasereceive", "purchase_receive"],
)
UPDATE = Operation(
    "purchase_receives.update",
    "PUT",
    "/purchasereceives/{purchasereceive_id}",
    "ZohoInventory.purchasereceives.UPDATE",
    keys=["purchasereceive", "purchase_receive"],
)
DELETE = Operation(
    "purchase_receives.delete",
    "DELETE",
    "/purchasereceives/{purchasereceive_id}",
    "ZohoInventory.purchasereceives.DELETE",
)
SUBMIT = Operation(
    "purchase_receives.submit",
    "POST",
    "/purchasereceives/{purchasereceive_id}/submit",
    "ZohoInventory.purchasereceives.UPDATE",
)
APPROVE = Operation(
    "purchase_receives.approve",
    "POST",
    "/purchasereceives/{purchasereceive_id}/approve",
    "ZohoInventory.purchasereceives.UPDATE",
)
APPROVE_FINAL = Operation(
    "purchase_receives.approve_final",
    "POST",
    "/purchasereceives/{purchasereceive_id}/approve/final",
    "ZohoInventory.purchasereceives.UPDATE",
)
REJECT = Operation(
    "purchase_receives.reject",
    "POST",
    "/purchasereceives/{purchasereceive_id}/reject",
    "ZohoInventory.purchasereceives.UPDATE",
)


class PurchaseReceives:
    """Operations of `purchase_receives`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> PurchaseReceivesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return PurchaseReceivesWithRawResponse(PurchaseReceives(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search_text: str | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PurchaseReceiveRow]:
        """List purchase receives.

        Lists the purchase receives, page by page. No documentation has this call; the API answers it.

        Args:
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            search_text: Text to look for, in numbers and names.
            last_modified_time: Only records that were changed at this moment or later.
            sort_column: Column to sort by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
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

        Needs the scope ``ZohoInventory.purchasereceives.READ``. From the page "Purchase Receives", "List purchase receives".
        """
        return self._core.rows(
            LIST,
            models.PurchaseReceiveRow,
            query={
                "page": page,
                "per_page": per_page,
                "search_text": search_text,
                "last_modified_time": last_modified_time,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "response_option": response_option,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: PurchaseReceiveCreate | Mapping[str, Any],
        *,
        purchaseorder_id: str | int,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseReceive:
        """Create a purchase receive.

        Records what has come of a purchase order, and takes it into stock. Its lines are named by the
        `line_item_id` of the order. The order stands in the query; the documentation leaves it out.

        Args:
            body: What to send, a model or a mapping under wire names.
            purchaseorder_id: Purchase order that the goods came of.
            ignore_auto_number_generation: Whether to take the `receive_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.CREATE``. From the page "Purchase Receives", "Create a purchase receive".
        """
        return await self._core.one(
            CREATE,
            models.PurchaseReceive,
            query={
                "purchaseorder_id": purchaseorder_id,
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.PurchaseReceiveCreate.checked(
                body, "PurchaseReceiveCreate", ["purchaseorder_id", "ignore_auto_number_generation"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseReceive:
        """Retrieve a Purchase Receive.

        Fetches one purchase receive with its lines.

        Args:
            purchasereceive_id: The purchase receive; answers call it `receive_id`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.READ``. From the page "Purchase Receives", "Retrieve a Purchase Receive".
        """
        return await self._core.one(
            GET,
            models.PurchaseReceive,
            path=[
                purchasereceive_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        purchasereceive_id: str | int,
        body: PurchaseReceiveUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseReceive:
        """Update a Purchase Receive.

        Changes a purchase receive, and the stock with it. A line that the request leaves out is gone.

        Args:
            purchasereceive_id: The purchase receive; answers call it `receive_id`.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.UPDATE``. From the page "Purchase Receives", "Update a Purchase Receive".
        """
        return await self._core.one(
            UPDATE,
            models.PurchaseReceive,
            path=[
                purchasereceive_id,
            ],
            body=models.PurchaseReceiveUpdate.checked(body, "PurchaseReceiveUpdate", own=["purchasereceive_id", "receive_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Purchase Receive.

        Removes a purchase receive and takes its goods out of stock. They have to be there still.

        Args:
            purchasereceive_id: The purchase receive; answers call it `receive_id`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.DELETE``. From the page "Purchase Receives", "Delete a Purchase Receive".
        """
        return await self._core.message(
            DELETE,
            path=[
                purchasereceive_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a purchase receive for approval.

        Asks for the approval of a purchase receive.

        Args:
            purchasereceive_id: The purchase receive; answers call it `receive_id`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.UPDATE``. From the page "Purchase Receives", "Submit a purchase receive for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                purchasereceive_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a purchase receive.

        Approves a purchase receive that was submitted.

        Args:
            purchasereceive_id: The purchase receive; answers call it `receive_id`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.UPDATE``. From the page "Purchase Receives", "Approve a purchase receive".
        """
        return await self._core.message(
            APPROVE,
            path=[
                purchasereceive_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve_final(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a purchase receive.

        Approves a purchase receive for good, whoever is still to approve it.

        Args:
            purchasereceive_id: The purchase receive; answers call it `receive_id`.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.UPDATE``. From the page "Purchase Receives", "Final approval of a purchase receive".
        """
        return await self._core.message(
            APPROVE_FINAL,
            path=[
                purchasereceive_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reject(
        self,
        purchasereceive_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a purchase receive.

        Refuses to approve a purchase receive.

        Args:
            purchasereceive_id: The purchase receive; answers call it `receive_id`.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchasereceives.UPDATE``. From the page "Purchase Receives", "Reject a purchase receive".
        """
        return await self._core.message(
            REJECT,
            path=[
                purchasereceive_id,
            ],
            body=None if body is None else models.RejectionReason.checked(body, "RejectionReason").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class PurchaseReceivesWithRawResponse:
    """Operations of `purchase_receives` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: PurchaseReceives) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
