# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `tax_authorities` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    TaxAuthority,
    TaxAuthorityCreate,
    TaxAuthorityUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class TaxAuthorities:
    """Operations of `tax_authorities`; an attribute of the client."""

    @property
    def with_raw_response(self) -> TaxAuthoritiesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[TaxAuthority]:
        """List tax authorities."""
        raise NotImplementedError

    def create(
        self,
        body: TaxAuthorityCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxAuthority:
        """Create a tax authority."""
        raise NotImplementedError

    def get(
        self,
        tax_authority_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxAuthority:
        """Get a tax authority."""
        raise NotImplementedError

    def update(
        self,
        tax_authority_id: str | int,
        body: TaxAuthorityUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxAuthority:
        """Update a tax authority."""
        raise NotImplementedError

    def delete(
        self,
        tax_authority_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax authority."""
        raise NotImplementedError


class TaxAuthoritiesWithRawResponse:
    """Operations of `tax_authorities` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TaxAuthorities) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
