# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `price_lists` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    PriceList,
    PriceListCreate,
    PriceListRow,
    PriceListUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class PriceLists:
    """Operations of `price_lists`; an attribute of the client."""

    @property
    def with_raw_response(self) -> PriceListsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

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
        """List all price lists."""
        raise NotImplementedError

    def create(
        self,
        body: PriceListCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PriceList:
        """Create a price list."""
        raise NotImplementedError

    def get(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PriceList:
        """Get a price list."""
        raise NotImplementedError

    def update(
        self,
        pricebook_id: str | int,
        body: PriceListUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PriceList:
        """Update a price list."""
        raise NotImplementedError

    def delete(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a price list."""
        raise NotImplementedError

    def mark_as_active(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a price list as active."""
        raise NotImplementedError

    def mark_as_inactive(
        self,
        pricebook_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark a price list as inactive."""
        raise NotImplementedError


class PriceListsWithRawResponse:
    """Operations of `price_lists` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: PriceLists) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
