# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `bundles` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Literal

from zakya_client._generated.models import (
    Bundle,
    BundleCreate,
    BundleRow,
    BundleUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class Bundles:
    """Operations of `bundles`; an attribute of the client."""

    @property
    def with_raw_response(self) -> BundlesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        composite_item_id: str | int,
        item_id: str | int | None = None,
        warehouse_id: str | int | None = None,
        filter_by: Literal[
            "Status.All",
            "Status.Built",
            "Status.Confirmed",
            "Status.Pending",
            "WorkOrderDate.All",
            "WorkOrderDate.ThisMonth",
            "WorkOrderDate.ThisQuarter",
            "WorkOrderDate.ThisWeek",
            "WorkOrderDate.ThisYear",
            "WorkOrderDate.Today",
        ]
        | str
        | None = None,
        sort_column: Literal["created_time", "date", "last_modified_time", "reference_number", "total"] | str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        search_text: str | None = None,
        location_id: str | int | None = None,
        project_id: str | int | None = None,
        reference_number: str | None = None,
        reference_number_contains: str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        status: Literal["bundled", "confirmed", "draft"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[BundleRow]:
        """Bundling History."""
        raise NotImplementedError

    def create(
        self,
        body: BundleCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Create Bundle."""
        raise NotImplementedError

    def get(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Retrieve Bundle."""
        raise NotImplementedError

    def update(
        self,
        bundle_id: str | int,
        body: BundleUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Update an Assembly."""
        raise NotImplementedError

    def delete(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete Bundle."""
        raise NotImplementedError

    def mark_as_assembled(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Mark Assembly as Assembled."""
        raise NotImplementedError

    def mark_as_confirmed(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Mark Assembly as Confirmed."""
        raise NotImplementedError


class BundlesWithRawResponse:
    """Operations of `bundles` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Bundles) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_assembled = raw(resource.mark_as_assembled)
        self.mark_as_confirmed = raw(resource.mark_as_confirmed)
