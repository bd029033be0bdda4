# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `item_adjustments`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        ItemAdjustment,
        ItemAdjustmentCreate,
        ItemAdjustmentRow,
        ItemAdjustmentUpdate,
        RejectionReason,
    )

LIST = Operation(
    "item_adjustments.list",
    "GET",
    "/inventoryadjustments",
    "ZohoInventory.inventoryadjustments.READ",
    keys=["inventory_adjustments"],
)
CREATE = Operation(
    "item_adjustments.create",
    "POST",
    "/inventoryadjustments",
    "ZohoInventory.inventoryadjustments.CREATE",
    keys=["inventory_adjustment"],
)
GET = Operation(
    "item_adjustments.get",
    "GET",
    "/inventoryadjustments/{inventory_adjustment_id}",
    "ZohoInventory.inventoryadjustments.READ",
    keys=["inventory_adjustment"],
)
UPDATE = Operation(
    "item_adjustments.update",
    "PUT",
    "/inventoryadjustments/{inventory_adjustment_id}",
    "ZohoInventory.inventoryadjustments.UPDATE",
    keys=["inventory_adjustment"],
)
DELETE = Operation(
    "item_adjustments.delete",
    "DELETE",
    "/inventoryadjustments/{inventory_adjustment_id}",
    "ZohoInventory.inventoryadjustments.DELETE",
)
SUBMIT = Operation(
    "item_adjustments.submit",
    "POST",
    "/inventoryadjustments/{inventory_adjustment_id}/submit",
    "ZohoInventory.inventoryadjustments.UPDATE",
)
APPROVE = Operation(
    "item_adjustments.approve",
    "POST",
    "/inventoryadjustments/{inventory_adjustment_id}/approve",
    "ZohoInventory.inventoryadjustments.UPDATE",
)
APPROVE_FINAL = Operation(
    "item_adjustments.approve_final",
    "POST",
    "/inventoryadjustments/{inventory_adjustment_id}/approve/final",
    "ZohoInventory.inventoryadjustments.UPDATE",
)
REJECT = Operation(
    "item_adjustments.reject",
    "POST",
    "/inventoryadjustments/{inventory_adjustment_id}/reject",
    "ZohoInventory.inventoryadjustments.UPDATE",
)


class ItemAdjustments:
    """Operations of `item_adjustments`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ItemAdjustmentsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return ItemAdjustmentsWithRawResponse(ItemAdjustments(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemAdjustmentRow]:
        """List all the inventory adjustments.

        Lists the inventory adjustments of the organization, page by page.

        Args:
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

        Needs the scope ``ZohoInventory.inventoryadjustments.READ``. From the page "Item Adjustments", "List all the inventory adjustments".
        """
        return self._core.rows(
            LIST,
            models.ItemAdjustmentRow,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: ItemAdjustmentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemAdjustment:
        """Create an inventory adjustment.

        Changes the stock of items by a difference, up or down, or the value of the stock that is there.
        It counts at once, unless the request asks for a draft.

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

        Needs the scope ``ZohoInventory.inventoryadjustments.CREATE``. From the page "Item Adjustments", "Create an inventory adjustment".
        """
        return await self._core.one(
            CREATE,
            models.ItemAdjustment,
            body=models.ItemAdjustmentCreate.checked(body, "ItemAdjustmentCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemAdjustment:
        """Retrieve an inventory adjustment.

        Fetches one inventory adjustment with its lines.

        Args:
            inventory_adjustment_id: The inventory adjustment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.inventoryadjustments.READ``. From the page "Item Adjustments", "Retrieve an inventory adjustment".
        """
        return await self._core.one(
            GET,
            models.ItemAdjustment,
            path=[
                inventory_adjustment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        inventory_adjustment_id: str | int,
        body: ItemAdjustmentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemAdjustment:
        """Update an inventory adjustment.

        Changes an inventory adjustment, and the stock with it. A line that the request leaves out is
        gone.

        Args:
            inventory_adjustment_id: The inventory adjustment.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.inventoryadjustments.UPDATE``. From the page "Item Adjustments", "Update an inventory adjustment".
        """
        return await self._core.one(
            UPDATE,
            models.ItemAdjustment,
            path=[
                inventory_adjustment_id,
            ],
            body=models.ItemAdjustmentUpdate.checked(body, "ItemAdjustmentUpdate", own=["inventory_adjustment_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an inventory adjustment.

        Removes an inventory adjustment and takes back what it did to the stock. What it added has to be
        there still.

        Args:
            inventory_adjustment_id: The inventory adjustment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.inventoryadjustments.DELETE``. From the page "Item Adjustments", "Delete an inventory adjustment".
        """
        return await self._core.message(
            DELETE,
            path=[
                inventory_adjustment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def submit(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit an inventory adjustment for approval.

        Asks for the approval of an inventory adjustment that is a draft or was rejected.

        Args:
            inventory_adjustment_id: The inventory adjustment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.inventoryadjustments.UPDATE``. From the page "Item Adjustments", "Submit an inventory adjustment for approval".
        """
        return await self._core.message(
            SUBMIT,
            path=[
                inventory_adjustment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve an inventory adjustment.

        Approves an inventory adjustment that was submitted. From then on it counts.

        Args:
            inventory_adjustment_id: The inventory adjustment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.inventoryadjustments.UPDATE``. From the page "Item Adjustments", "Approve an inventory adjustment".
        """
        return await self._core.message(
            APPROVE,
            path=[
                inventory_adjustment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def approve_final(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of an inventory adjustment.

        Approves an inventory adjustment for good, whoever is still to approve it.

        Args:
            inventory_adjustment_id: The inventory adjustment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.inventoryadjustments.UPDATE``. From the page "Item Adjustments", "Final approval of an inventory adjustment".
        """
        return await self._core.message(
            APPROVE_FINAL,
            path=[
                inventory_adjustment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reject(
        self,
        inventory_adjustment_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject an inventory adjustment.

        Refuses to approve an inventory adjustment.

        Args:
            inventory_adjustment_id: The inventory adjustment.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.inventoryadjustments.UPDATE``. From the page "Item Adjustments", "Reject an inventory adjustment".
        """
        return await self._core.message(
            REJECT,
            path=[
                inventory_adjustment_id,
            ],
            body=None if body is None else models.RejectionReason.checked(body, "RejectionReason").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class ItemAdjustmentsWithRawResponse:
    """Operations of `item_adjustments` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ItemAdjustments) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
