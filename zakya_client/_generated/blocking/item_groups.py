# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `item_groups` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    ItemGroup,
    ItemGroupCreate,
    ItemGroupRow,
    ItemGroupUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class ItemGroups:
    """Operations of `item_groups`; an attribute of the client."""

    @property
    def with_raw_response(self) -> ItemGroupsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemGroupRow]:
        """List all Item Groups."""
        raise NotImplementedError

    def create(
        self,
        body: ItemGroupCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemGroup:
        """Create an Item Group."""
        raise NotImplementedError

    def get(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemGroup:
        """Retrieve an Item Group."""
        raise NotImplementedError

    def update(
        self,
        itemgroup_id: str | int,
        body: ItemGroupUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemGroup:
        """Update an Item Group."""
        raise NotImplementedError

    def delete(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an Item Group."""
        raise NotImplementedError

    def mark_as_active(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Active."""
        raise NotImplementedError

    def mark_as_inactive(
        self,
        itemgroup_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Inactive."""
        raise NotImplementedError


class ItemGroupsWithRawResponse:
    """Operations of `item_groups` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ItemGroups) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
