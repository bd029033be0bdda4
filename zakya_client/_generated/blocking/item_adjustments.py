# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `item_adjustments` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    ItemAdjustment,
    ItemAdjustmentCreate,
    ItemAdjustmentRow,
    ItemAdjustmentUpdate,
    RejectionReason,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class ItemAdjustments:
    """Operations of `item_adjustments`; an attribute of the client."""

    @property
    def with_raw_response(self) -> ItemAdjustmentsWithRawResponse:
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
    ) -> Paginator[ItemAdjustmentRow]:
        """List all the inventory adjustments."""
        raise NotImplementedError

    def create(
        self,
        body: ItemAdjustmentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemAdjustment:
        """Create an inventory adjustment."""
        raise NotImplementedError

    def get(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemAdjustment:
        """Retrieve an inventory adjustment."""
        raise NotImplementedError

    def update(
        self,
        inventory_adjustment_id: str | int,
        body: ItemAdjustmentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ItemAdjustment:
        """Update an inventory adjustment."""
        raise NotImplementedError

    def delete(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an inventory adjustment."""
        raise NotImplementedError

    def submit(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit an inventory adjustment for approval."""
        raise NotImplementedError

    def approve(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve an inventory adjustment."""
        raise NotImplementedError

    def approve_final(
        self,
        inventory_adjustment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of an inventory adjustment."""
        raise NotImplementedError

    def reject(
        self,
        inventory_adjustment_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject an inventory adjustment."""
        raise NotImplementedError


class ItemAdjustmentsWithRawResponse:
    """Operations of `item_adjustments` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ItemAdjustments) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
