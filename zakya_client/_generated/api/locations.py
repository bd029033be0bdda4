# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `locations`."""

from __future__ import annotations

from collections.abc import Mapping
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
        Location,
        LocationCreate,
        LocationRow,
        LocationUpdate,
        LocationUser,
    )

ENABLE = Operation(
    "locations.enable",
    "POST",
    "/settings/locations/enable",
    "ZohoInventory.settings.CREATE",
)
LIST = Operation(
    "locations.list",
    "GET",
    "/locations",
    "ZohoInventory.settings.READ",
    keys=["locations"],
    inexact=["location_type"],
    known={
        "location_type": (
            "general",
            "line_item_only",
        ),
    },
)
CREATE = Operation(
    "locations.create",
    "POST",
    "/locations",
    "ZohoInventory.settings.CREATE",
    keys=["location", "locations"],
)
GET = Operation(
    "locations.get",
    "GET",
    "/locations/{location_id}",
    "ZohoInventory.settings.READ",
    keys=["location"],
)
UPDATE = Operation(
    "locations.update",
    "PUT",
    "/locations/{location_id}",
    "ZohoInventory.settings.UPDATE",
    keys=["location", "locations"],
)
DELETE = Operation(
    "locations.delete",
    "DELETE",
    "/locations/{location_id}",
    "ZohoInventory.settings.DELETE",
)
MARK_AS_ACTIVE = Operation(
    "locations.mark_as_active",
    "POST",
    "/locations/{location_id}/active",
    "ZohoInventory.settings.CREATE",
)
MARK_AS_INACTIVE = Operation(
    "locations.mark_as_inactive",
    "POST",
    "/locations/{location_id}/inactive",
    "ZohoInventory.settings.CREATE",
)
MARK_AS_PRIMARY = Operation(
    "locations.mark_as_primary",
    "POST",
    "/locations/{location_id}/markasprimary",
    "ZohoInventory.settings.CREATE",
)
LIST_USERS = Operation(
    "locations.list_users",
    "GET",
    "/locations/{location_id}/users",
    "ZohoInventory.settings.READ",
    keys=["users"],
)


class Locations:
    """Operations of `locations`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> LocationsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return LocationsWithRawResponse(Locations(evolve(self._core, raw=True)))

    async def enable(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Enable locations.

        Turns locations on for the organization; it takes a while, and there is no way back.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Warehouse Settings", "Enable Locations".
        """
        return await self._core.message(
            ENABLE,
            options=Options(timeout, extra_query, extra_headers),
        )

    def list(
        self,
        *,
        is_hierarchical_response: bool | None = None,
        location_type: Literal["general", "line_item_only"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[LocationRow]:
        """List all locations.

        Lists the locations of the organization, all on one page. On Zakya India the scope
        `settings.READ` is not enough for it; `ZohoPOSAPI.warehouses.READ` is expected to be.

        Args:
            is_hierarchical_response: Whether locations stand under the one that they belong to.
            location_type: Only locations of this type.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Warehouse Settings", "List all locations".
        """
        return self._core.rows(
            LIST,
            models.LocationRow,
            query={
                "is_hierarchical_response": is_hierarchical_response,
                "location_type": location_type,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: LocationCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Location:
        """Create a location.

        Adds a location, a shop or a warehouse for instance.

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

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Warehouse Settings", "Create a location".
        """
        return await self._core.one(
            CREATE,
            models.Location,
            body=models.LocationCreate.checked(body, "LocationCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Location:
        """Get a location.

        Fetches one location with its settings.

        Args:
            location_id: The location.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Warehouse Settings", "Get a location".
        """
        return await self._core.one(
            GET,
            models.Location,
            path=[
                location_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        location_id: str | int,
        body: LocationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Location:
        """Update a location.

        Changes a location.

        Args:
            location_id: The location.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.UPDATE``. From the page "Warehouse Settings", "Update location".
        """
        return await self._core.one(
            UPDATE,
            models.Location,
            path=[
                location_id,
            ],
            body=models.LocationUpdate.checked(body, "LocationUpdate", own=["location_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a location.

        Removes a location that holds no stock and that no document names.

        Args:
            location_id: The location.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.DELETE``. From the page "Warehouse Settings", "Delete a location".
        """
        return await self._core.message(
            DELETE,
            path=[
                location_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_active(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a location as active.

        Lets documents use a location again.

        Args:
            location_id: The location.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Warehouse Settings", "Mark as Active".
        """
        return await self._core.message(
            MARK_AS_ACTIVE,
            path=[
                location_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_inactive(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a location as inactive.

        Keeps documents from using a location. The primary one stays active.

        Args:
            location_id: The location.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Warehouse Settings", "Mark as Inactive".
        """
        return await self._core.message(
            MARK_AS_INACTIVE,
            path=[
                location_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_primary(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a location as primary.

        Makes a location the one that documents without a location are about.

        Args:
            location_id: The location.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Warehouse Settings", "Mark as Primary".
        """
        return await self._core.message(
            MARK_AS_PRIMARY,
            path=[
                location_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_users(
        self,
        location_id: str | int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[LocationUser]:
        """List the users of a location.

        Lists who may use a location, page by page.

        Args:
            location_id: The location.
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

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Warehouse Settings", "List users of a location".
        """
        return self._core.rows(
            LIST_USERS,
            models.LocationUser,
            path=[
                location_id,
            ],
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )


class LocationsWithRawResponse:
    """Operations of `locations` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Locations) -> None:
        self.enable = raw(resource.enable)
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
        self.mark_as_primary = raw(resource.mark_as_primary)
        self.list_users = raw(resource.list_users)
