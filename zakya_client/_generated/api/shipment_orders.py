# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `shipment_orders`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        Shipment,
        ShipmentCreate,
        ShipmentDelivery,
        ShipmentRow,
        ShipmentUpdate,
    )

LIST = Operation(
    "shipment_orders.list",
    "GET",
    "/shipmentorders",
    "ZohoInventory.shipmentorders.READ",
    keys=["shipmentorders", "shipment_orders"],
)
CREATE = Operation(
    "shipment_orders.create",
    "POST",
    "/shipmentorders",
    "ZohoInventory.shipmentorders.CREATE",
    keys=["shipmentorder", "shipment_order"],
)
GET = Operation(
    "shipment_orders.get",
    "GET",
    "/shipmentorders/{shipmentorder_id}",
    "ZohoInventory.shipmentorders.READ",
    keys=["shipmentorder", "shipment_order"],
)
UPDATE = Operation(
    "shipment_orders.update",
    "PUT",
    "/shipmentorders/{shipmentorder_id}",
    "ZohoInventory.shipmentorders.UPDATE",
    keys=["shipmentorder", "shipment_order"],
)
DELETE = Operation(
    "shipment_orders.delete",
    "DELETE",
    "/shipmentorders/{shipmentorder_id}",
    "ZohoInventory.shipmentorders.DELETE",
)
MARK_AS_DELIVERED = Operation(
    "shipment_orders.mark_as_delivered",
    "POST",
    "/shipmentorders/{shipmentorder_id}/status/delivered",
    "ZohoInventory.shipmentorders.CREATE",
)


class ShipmentOrders:
    """Operations of `shipment_orders`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ShipmentOrdersWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return ShipmentOrdersWithRawResponse(ShipmentOrders(evolve(self._core, raw=True)))

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
        """List shipment orders.

        Lists the shipment orders of the organization, page by page.

        Args:
            tracking_number: The carrier's number of the parcel.
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.shipmentorders.READ``. From the page "Shipment Orders", "List shipment orders".
        """
        return self._core.rows(
            LIST,
            models.ShipmentRow,
            query={
                "tracking_number": tracking_number,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
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
        """Create a shipment order.

        Sends packages of a sales order off; their goods leave the stock. Order and packages are named
        in the query; in the body they are ignored.

        Args:
            body: What to send, a model or a mapping under wire names.
            salesorder_id: The sales order that is shipped.
            package_ids: The packages that travel in it.
            send_notification: Whether the customer gets a mail about it.
            is_tracking_required: Whether the API is to follow the parcel.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.shipmentorders.CREATE``. From the page "Shipment Orders", "Create a shipment order".
        """
        return await self._core.one(
            CREATE,
            models.Shipment,
            query={
                "salesorder_id": salesorder_id,
                "package_ids": package_ids,
                "send_notification": send_notification,
                "is_tracking_required": is_tracking_required,
            },
            body=models.ShipmentCreate.checked(
                body, "ShipmentCreate", ["salesorder_id", "package_ids", "send_notification", "is_tracking_required"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        shipmentorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Shipment:
        """Retrieve a shipment order.

        Fetches one shipment order, with its packages and what they hold.

        Args:
            shipmentorder_id: The shipment order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.shipmentorders.READ``. From the page "Shipment Orders", "Retrieve a shipment order".
        """
        return await self._core.one(
            GET,
            models.Shipment,
            path=[
                shipmentorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
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
        """Update a shipment order.

        Changes a shipment order, and which packages travel in it.

        Args:
            shipmentorder_id: The shipment order.
            body: What to send, a model or a mapping under wire names.
            salesorder_id: The sales order that is shipped.
            package_ids: The packages that travel in it.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.shipmentorders.UPDATE``. From the page "Shipment Orders", "Update a shipment order".
        """
        return await self._core.one(
            UPDATE,
            models.Shipment,
            path=[
                shipmentorder_id,
            ],
            query={
                "salesorder_id": salesorder_id,
                "package_ids": package_ids,
            },
            body=models.ShipmentUpdate.checked(
                body, "ShipmentUpdate", ["salesorder_id", "package_ids"], own=["shipmentorder_id", "shipment_id"]
            ).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        shipmentorder_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a shipment order.

        Takes a shipment back that isn't delivered yet; its packages are to be shipped again.

        Args:
            shipmentorder_id: The shipment order.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.shipmentorders.DELETE``. From the page "Shipment Orders", "Delete a shipment order".
        """
        return await self._core.message(
            DELETE,
            path=[
                shipmentorder_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_delivered(
        self,
        shipmentorder_id: str | int,
        body: ShipmentDelivery | Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as delivered.

        Says that a shipment arrived. What went wrong stands in the message's `extra` under `data`, as
        `statusupdate_error_list`: code 37135 where it was delivered before.

        Args:
            shipmentorder_id: The shipment order.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.shipmentorders.CREATE``. From the page "Shipment Orders", "Mark as delivered".
        """
        return await self._core.message(
            MARK_AS_DELIVERED,
            path=[
                shipmentorder_id,
            ],
            body=None if body is None else models.ShipmentDelivery.checked(body, "ShipmentDelivery").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class ShipmentOrdersWithRawResponse:
    """Operations of `shipment_orders` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: ShipmentOrders) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_delivered = raw(resource.mark_as_delivered)
