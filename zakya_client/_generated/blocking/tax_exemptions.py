# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `tax_exemptions` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    TaxExemption,
    TaxExemptionCreate,
    TaxExemptionUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class TaxExemptions:
    """Operations of `tax_exemptions`; an attribute of the client."""

    @property
    def with_raw_response(self) -> TaxExemptionsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[TaxExemption]:
        """List tax exemptions."""
        raise NotImplementedError

    def create(
        self,
        body: TaxExemptionCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxExemption:
        """Create a tax exemption."""
        raise NotImplementedError

    def get(
        self,
        tax_exemption_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxExemption:
        """Get a tax exemption."""
        raise NotImplementedError

    def update(
        self,
        tax_exemption_id: str | int,
        body: TaxExemptionUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxExemption:
        """Update a tax exemption."""
        raise NotImplementedError

    def delete(
        self,
        tax_exemption_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax exemption."""
        raise NotImplementedError


class TaxExemptionsWithRawResponse:
    """Operations of `tax_exemptions` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TaxExemptions) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
