# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `sales_returns` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    SalesReturn,
    SalesReturnCreate,
    SalesReturnRow,
    SalesReturnUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class SalesReturns:
    """Operations of `sales_returns`; an attribute of the client."""

    @property
    def with_raw_response(self) -> SalesReturnsWithRawResponse:
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
    ) -> Paginator[SalesReturnRow]:
        """List all sales returns."""
        raise NotImplementedError

    def create(
        self,
        body: SalesReturnCreate | Mapping[str, Any],
        *,
        salesorder_id: str | int,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturn:
        """Create a sales return."""
        raise NotImplementedError

    def get(
        self,
        salesreturn_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturn:
        """Retrieve a sales return."""
        raise NotImplementedError

    def update(
        self,
        salesreturn_id: str | int,
        body: SalesReturnUpdate | Mapping[str, Any],
        *,
        salesorder_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturn:
        """Update a sales return."""
        raise NotImplementedError

    def delete(
        self,
        salesreturn_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a sales return."""
        raise NotImplementedError


class SalesReturnsWithRawResponse:
    """Operations of `sales_returns` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: SalesReturns) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
