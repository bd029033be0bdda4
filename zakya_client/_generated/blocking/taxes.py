# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `taxes` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    Tax,
    TaxCreate,
    TaxRow,
    TaxUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class Taxes:
    """Operations of `taxes`; an attribute of the client."""

    @property
    def with_raw_response(self) -> TaxesWithRawResponse:
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
    ) -> Paginator[TaxRow]:
        """List taxes."""
        raise NotImplementedError

    def create(
        self,
        body: TaxCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Tax:
        """Create a tax."""
        raise NotImplementedError

    def get(
        self,
        tax_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Tax:
        """Get a tax."""
        raise NotImplementedError

    def update(
        self,
        tax_id: str | int,
        body: TaxUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Tax:
        """Update a tax."""
        raise NotImplementedError

    def delete(
        self,
        tax_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax."""
        raise NotImplementedError


class TaxesWithRawResponse:
    """Operations of `taxes` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Taxes) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
