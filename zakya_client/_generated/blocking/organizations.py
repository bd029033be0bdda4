# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `organizations` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    Organization,
    OrganizationCreate,
    OrganizationRow,
    OrganizationUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page


class Organizations:
    """Operations of `organizations`; an attribute of the client."""

    @property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[OrganizationRow]:
        """List organizations."""
        raise NotImplementedError

    def create(
        self,
        body: OrganizationCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Create an organization."""
        raise NotImplementedError

    def get(
        self,
        organization_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Get an organization."""
        raise NotImplementedError

    def update(
        self,
        organization_id: str | int,
        body: OrganizationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Update an organization."""
        raise NotImplementedError


class OrganizationsWithRawResponse:
    """Operations of `organizations` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Organizations) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
