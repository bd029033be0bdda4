# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `composite_items` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal

from zakya_client._generated.models import (
    CompositeItem,
    CompositeItemCreate,
    CompositeItemRow,
    CompositeItemUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message
from zakya_client.upload import FileContent


class CompositeItems:
    """Operations of `composite_items`; an attribute of the client."""

    @property
    def with_raw_response(self) -> CompositeItemsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        sort_column: Literal["created_time", "last_modified_time", "name", "purchase_rate", "rate", "reorder_level", "sku", "tax_name"]
        | str
        | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        filter_by: Literal[
            "ComboType.Assembly",
            "ComboType.Kit",
            "Source.Crm",
            "Status.Active",
            "Status.All",
            "Status.Inactive",
            "Status.Lowstock",
            "Status.Unmapped",
        ]
        | str
        | None = None,
        usestate: bool | None = None,
        response_option: int | None = None,
        search_text: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        name_startswith: str | None = None,
        sku: str | None = None,
        sku_contains: str | None = None,
        status: Literal["active", "all", "inactive"] | str | None = None,
        category_id: str | int | None = None,
        warehouse_id: str | int | None = None,
        tax_id: str | int | None = None,
        last_modified_time: DateTime | str | None = None,
        combo_type: Literal["assembly", "kit"] | str | None = None,
        account_id: str | int | None = None,
        purchase_account_id: str | int | None = None,
        location_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CompositeItemRow]:
        """List All Composite Items."""
        raise NotImplementedError

    def create(
        self,
        body: CompositeItemCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CompositeItem:
        """Creating a Composite Item."""
        raise NotImplementedError

    def get(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CompositeItem:
        """Retrieving a Composite Item."""
        raise NotImplementedError

    def update(
        self,
        composite_item_id: str | int,
        body: CompositeItemUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CompositeItem:
        """Updating a composite item."""
        raise NotImplementedError

    def delete(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Deleting a Composite Item."""
        raise NotImplementedError

    def mark_as_active(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Active."""
        raise NotImplementedError

    def mark_as_inactive(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Inactive."""
        raise NotImplementedError

    def upload_image(
        self,
        composite_item_id: str | int,
        image: FileContent,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Upload Composite Item Images."""
        raise NotImplementedError

    def delete_image(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete Composite Item Image."""
        raise NotImplementedError


class CompositeItemsWithRawResponse:
    """Operations of `composite_items` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: CompositeItems) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
        self.upload_image = raw(resource.upload_image)
        self.delete_image = raw(resource.delete_image)
