# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `packages` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, Literal

from zakya_client._generated.models import (
    Package,
    PackageCreate,
    PackageRow,
    PackageUpdate,
)
from zakya_client.runtime.blocking import Download, Paginator, raw, raw_file, raw_page
from zakya_client.runtime.message import Message


class Packages:
    """Operations of `packages`; an attribute of the client."""

    @property
    def with_raw_response(self) -> PackagesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        sort_column: str | None = None,
        search_text: str | None = None,
        package_number: str | None = None,
        salesorder_id: str | int | None = None,
        salesorder_number: str | None = None,
        filter_by: Literal["Status.All", "Status.Delivered", "Status.NotShipped", "Status.Shipped"] | str | None = None,
        packing_number_startswith: str | None = None,
        packing_number_contains: str | None = None,
        salesorder_number_startswith: str | None = None,
        salesorder_number_contains: str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        date_after: Date | str | None = None,
        date_before: Date | str | None = None,
        shipment_date_start: Date | str | None = None,
        shipment_date_end: Date | str | None = None,
        shipment_date_after: Date | str | None = None,
        shipment_date_before: Date | str | None = None,
        customer_name_startswith: str | None = None,
        customer_name_contains: str | None = None,
        delivery_method_startswith: str | None = None,
        delivery_method_contains: str | None = None,
        status: str | None = None,
        customer_id: str | int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PackageRow]:
        """List all packages."""
        raise NotImplementedError

    def create(
        self,
        body: PackageCreate | Mapping[str, Any],
        *,
        salesorder_id: str | int,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Package:
        """Creating a package."""
        raise NotImplementedError

    def get(
        self,
        package_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Package:
        """Retrieving a package."""
        raise NotImplementedError

    def update(
        self,
        package_id: str | int,
        body: PackageUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Package:
        """Updating a package."""
        raise NotImplementedError

    def delete(
        self,
        package_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Deleting a package."""
        raise NotImplementedError

    def bulk_print(
        self,
        *,
        package_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Bulk print packages."""
        raise NotImplementedError


class PackagesWithRawResponse:
    """Operations of `packages` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Packages) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.bulk_print = raw_file(resource.bulk_print)
