# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `purchase_receives` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal

from zakya_client._generated.models import (
    PurchaseReceive,
    PurchaseReceiveCreate,
    PurchaseReceiveRow,
    PurchaseReceiveUpdate,
    RejectionReason,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class PurchaseReceives:
    """Operations of `purchase_receives`; an attribute of the client."""

    @property
    def with_raw_response(self) -> PurchaseReceivesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        search_text: str | None = None,
        last_modified_time: DateTime | str | None = None,
        sort_column: str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PurchaseReceiveRow]:
        """List purchase receives."""
        raise NotImplementedError

    def create(
        self,
        body: PurchaseReceiveCreate | Mapping[str, Any],
        *,
        purchaseorder_id: str | int,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseReceive:
        """Create a purchase receive."""
        raise NotImplementedError

    def get(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseReceive:
        """Retrieve a Purchase Receive."""
        raise NotImplementedError

    def update(
        self,
        purchasereceive_id: str | int,
        body: PurchaseReceiveUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> PurchaseReceive:
        """Update a Purchase Receive."""
        raise NotImplementedError

    def delete(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a Purchase Receive."""
        raise NotImplementedError

    def submit(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Submit a purchase receive for approval."""
        raise NotImplementedError

    def approve(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Approve a purchase receive."""
        raise NotImplementedError

    def approve_final(
        self,
        purchasereceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Final approval of a purchase receive."""
        raise NotImplementedError

    def reject(
        self,
        purchasereceive_id: str | int,
        body: RejectionReason | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reject a purchase receive."""
        raise NotImplementedError


class PurchaseReceivesWithRawResponse:
    """Operations of `purchase_receives` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: PurchaseReceives) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.submit = raw(resource.submit)
        self.approve = raw(resource.approve)
        self.approve_final = raw(resource.approve_final)
        self.reject = raw(resource.reject)
