# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `item_groups`."""

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
        ItemGroup,
        ItemGroupCreate,
        ItemGroupRow,
        ItemGroupUpdate,
    )

LIST = Operation(
    "item_groups.list",
    "GET",
    "/itemgroups",
    "ZohoInventory.items.READ",
    keys=["itemgroups"],
)
CREATE = Operation(
    "item_groups.create",
    "POST",
    "/itemgroups",
    "ZohoInventory.items.CREATE",
    keys=["item_group", "itemgroup"],
)
GET = Operation(
    "item_groups.get",
    "GET",
    "/itemgroups/{itemgroup_id}",
    "ZohoInventory.items.READ",
    keys=["item_group", "itemgroup"],
)
UPDATE = Operation(
    "item_groups.update",
    "PUT",
    "/itemgroups/{itemgroup_id}",
    "ZohoInventory.items.UPDATE",
    keys=["item_group", "itemgroup"],
)
DELETE = Operation(
    "item_groups.delete",
    "DELETE",
    "/itemgroups/{itemgroup_id}",
    "ZohoInventory.items.DELETE",
)
MARK_AS_ACTIVE = Operation(
    "item_groups.mark_as_active",
    "POST",
    "/itemgroups/{itemgroup_id}/active",
    "ZohoInventory.items.CREATE",
)
MARK_AS_INACTIVE = Operation(
    "item_groups.mark_as_inactive",
    "POST",
    "/itemgroups/{itemgroup_id}/inactive",
    "ZohoInventory.items.CREATE",
)


class ItemGroups:
    """Operations of `item_groups`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ItemGroupsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return ItemGroupsWithRawResponse(ItemGroups(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemGroupRow]:
        """List all Item Groups.

        Lists the groups with their items, page by page.

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

        Needs the scope ``ZohoInventory.items.READ``. From the page "Item Groups", "List all Item Groups".
        """
        return self._core.rows(
            LIST,
            models.ItemGroupRow,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: ItemGroupCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemGroup:
        """Create an Item Group.

        Adds a group with its items. Each item has a value of every attribute, a size and a color for
        instance.

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

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Item Groups", "Create an Item Group".
        """
        return await self._core.one(
            CREATE,
            models.ItemGroup,
            body=models.ItemGroupCreate.checked(body, "ItemGroupCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemGroup:
        """Retrieve an Item Group.

        Fetches one group with its attributes and items.

        Args:
            itemgroup_id: The item group.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Item Groups", "Retrieve an Item Group".
        """
        return await self._core.one(
            GET,
            models.ItemGroup,
            path=[
                itemgroup_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        itemgroup_id: str | int,
        body: ItemGroupUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemGroup:
        """Update an Item Group.

        Changes a group. With `items`, an item that isn't named leaves the group.

        Args:
            itemgroup_id: The item group.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.UPDATE``. From the page "Item Groups", "Update an Item Group".
        """
        return await self._core.one(
            UPDATE,
            models.ItemGroup,
            path=[
                itemgroup_id,
            ],
            body=models.ItemGroupUpdate.checked(body, "ItemGroupUpdate", own=["itemgroup_id", "group_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an Item Group.

        Removes a group with its items. It fails if one of them is part of a transaction.

        Args:
            itemgroup_id: The item group.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.DELETE``. From the page "Item Groups", "Delete an Item Group".
        """
        return await self._core.message(
            DELETE,
            path=[
                itemgroup_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_active(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Active.

        Makes a group and its items usable again.

        Args:
            itemgroup_id: The item group.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Item Groups", "Mark as Active".
        """
        return await self._core.message(
            MARK_AS_ACTIVE,
            path=[
                itemgroup_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_inactive(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Inactive.

        Keeps a group and its items from being used.

        Args:
            itemgroup_id: The item group.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Item Groups", "Mark as Inactive".
        """
        return await self._core.message(
            MARK_AS_INACTIVE,
            path=[
                itemgroup_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class ItemGroupsWithRawResponse:
    """Operations of `item_groups` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ItemGroups) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
