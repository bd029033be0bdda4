# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `tax_groups` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    TaxGroup,
    TaxGroupCreate,
    TaxGroupUpdate,
)
from zakya_client.runtime.blocking import raw
from zakya_client.runtime.message import Message


class TaxGroups:
    """Operations of `tax_groups`; an attribute of the client."""

    @property
    def with_raw_response(self) -> TaxGroupsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def create(
        self,
        body: TaxGroupCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxGroup:
        """Create a tax group."""
        raise NotImplementedError

    def get(
        self,
        tax_group_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxGroup:
        """Get a tax group."""
        raise NotImplementedError

    def update(
        self,
        tax_group_id: str | int,
        body: TaxGroupUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxGroup:
        """Update a tax group."""
        raise NotImplementedError

    def delete(
        self,
        tax_group_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax group."""
        raise NotImplementedError


class TaxGroupsWithRawResponse:
    """Operations of `tax_groups` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TaxGroups) -> None:
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
