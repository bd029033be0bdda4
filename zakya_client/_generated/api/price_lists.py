# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `price_lists`."""

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
        PriceList,
        PriceListCreate,
        PriceListRow,
        PriceListUpdate,
    )

LIST = Operation(
    "price_lists.list",
    "GET",
    "/pricebooks",
    "ZohoInventory.settings.READ",
    keys=["pricebooks"],
)
CREATE = Operation(
    "price_lists.create",
    "POST",
    "/pricebooks",
    "ZohoInventory.settings.CREATE",
    keys=["pricebook"],
)
GET = Operation(
    "price_lists.get",
    "GET",
    "/pricebooks/{pricebook_id}",
    "ZohoInventory.settings.READ",
    keys=["pricebook"],
)
UPDATE = Operation(
    "price_lists.update",
    "PUT",
    "/pricebooks/{pricebook_id}",
    "ZohoInventory.settings.UPDATE",
    keys=["pricebook"],
)
DELETE = Operation(
    "price_lists.delete",
    "DELETE",
    "/pricebooks/{pricebook_id}",
    "ZohoInventory.settings.DELETE",
)
MARK_AS_ACTIVE = Operation(
    "price_lists.mark_as_active",
    "POST",
    "/pricebooks/{pricebook_id}/active",
    "ZohoInventory.settings.CREATE",
)
MARK_AS_INACTIVE = Operation(
    "price_lists.mark_as_inactive",
    "POST",
    "/pricebooks/{pricebook_id}/inactive",
    "ZohoInventory.settings.CREATE",
)


class PriceLists:
    """Operations of `price_lists`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> PriceListsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return PriceListsWithRawResponse(PriceLists(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        filter_by: str | None = None,
        search_text: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PriceListRow]:
        """List all price lists.

        Lists the price lists of the organization, page by page.

        Args:
            filter_by: State of the price lists to list, `Status.Active` for instance.
            search_text: Text to look for.
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

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Price Lists", "List all pricebooks".
        """
        return self._core.rows(
            LIST,
            models.PriceListRow,
            query={
                "filter_by": filter_by,
                "search_text": search_text,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: PriceListCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PriceList:
        """Create a price list.

        Adds a price list that customers, vendors and documents can be given.

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

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Price Lists", "Create a pricebook".
        """
        return await self._core.one(
            CREATE,
            models.PriceList,
            body=models.PriceListCreate.checked(body, "PriceListCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PriceList:
        """Get a price list.

        Fetches one price list with its items.

        Args:
            pricebook_id: The price list.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Price Lists", "Get a pricebook".
        """
        return await self._core.one(
            GET,
            models.PriceList,
            path=[
                pricebook_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        pricebook_id: str | int,
        body: PriceListUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PriceList:
        """Update a price list.

        Changes a price list. Items that it does not name any more leave it.

        Args:
            pricebook_id: The price list.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.UPDATE``. From the page "Price Lists", "Update pricebook".
        """
        return await self._core.one(
            UPDATE,
            models.PriceList,
            path=[
                pricebook_id,
            ],
            body=models.PriceListUpdate.checked(body, "PriceListUpdate", own=["pricebook_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a price list.

        Removes a price list that no customer or vendor has.

        Args:
            pricebook_id: The price list.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.DELETE``. From the page "Price Lists", "Delete the pricebook".
        """
        return await self._core.message(
            DELETE,
            path=[
                pricebook_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_active(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a price list as active.

        Makes a price list usable again.

        Args:
            pricebook_id: The price list.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Price Lists", "Mark as Active".
        """
        return await self._core.message(
            MARK_AS_ACTIVE,
            path=[
                pricebook_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_inactive(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a price list as inactive.

        Keeps a price list from being used.

        Args:
            pricebook_id: The price list.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Price Lists", "Mark as Inactive".
        """
        return await self._core.message(
            MARK_AS_INACTIVE,
            path=[
                pricebook_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class PriceListsWithRawResponse:
    """Operations of `price_lists` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: PriceLists) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
