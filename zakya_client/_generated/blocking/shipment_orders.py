# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `shipment_orders` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from zakya_client._generated.models import (
    Shipment,
    ShipmentCreate,
    ShipmentDelivery,
    ShipmentRow,
    ShipmentUpdate,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class ShipmentOrders:
    """Operations of `shipment_orders`; an attribute of the client."""

    @property
    def with_raw_response(self) -> ShipmentOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        tracking_number: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ShipmentRow]:
        """List shipment orders."""
        raise NotImplementedError

    def create(
        self,
        body: ShipmentCreate | Mapping[str, Any],
        *,
        salesorder_id: str | int,
        package_ids: Sequence[str | int],
        send_notification: bool | None = None,
        is_tracking_required: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Shipment:
        """Create a shipment order."""
        raise NotImplementedError

    def get(
        self,
        shipmentorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Shipment:
        """Retrieve a shipment order."""
        raise NotImplementedError

    def update(
        self,
        shipmentorder_id: str | int,
        body: ShipmentUpdate | Mapping[str, Any],
        *,
        salesorder_id: str | int,
        package_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Shipment:
        """Update a shipment order."""
        raise NotImplementedError

    def delete(
        self,
        shipmentorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a shipment order."""
        raise NotImplementedError

    def mark_as_delivered(
        self,
        shipmentorder_id: str | int,
        body: ShipmentDelivery | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as delivered."""
        raise NotImplementedError


class ShipmentOrdersWithRawResponse:
    """Operations of `shipment_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ShipmentOrders) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_delivered = raw(resource.mark_as_delivered)
