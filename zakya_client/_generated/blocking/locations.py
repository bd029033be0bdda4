# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `locations` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from zakya_client._generated.models import (
    Location,
    LocationCreate,
    LocationRow,
    LocationUpdate,
    LocationUser,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class Locations:
    """Operations of `locations`; an attribute of the client."""

    @property
    def with_raw_response(self) -> LocationsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def enable(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Enable locations."""
        raise NotImplementedError

    def list(
        self,
        *,
        is_hierarchical_response: bool | None = None,
        location_type: Literal["general", "line_item_only"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[LocationRow]:
        """List all locations."""
        raise NotImplementedError

    def create(
        self,
        body: LocationCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Location:
        """Create a location."""
        raise NotImplementedError

    def get(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Location:
        """Get a location."""
        raise NotImplementedError

    def update(
        self,
        location_id: str | int,
        body: LocationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Location:
        """Update a location."""
        raise NotImplementedError

    def delete(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a location."""
        raise NotImplementedError

    def mark_as_active(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a location as active."""
        raise NotImplementedError

    def mark_as_inactive(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a location as inactive."""
        raise NotImplementedError

    def mark_as_primary(
        self,
        location_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a location as primary."""
        raise NotImplementedError

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
        """List the users of a location."""
        raise NotImplementedError


class LocationsWithRawResponse:
    """Operations of `locations` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Locations) -> None:
        self.enable = raw(resource.enable)
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
        self.mark_as_primary = raw(resource.mark_as_primary)
        self.list_users = raw_page(resource.list_users)
