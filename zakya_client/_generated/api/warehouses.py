# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `warehouses`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        Warehouse,
    )

LIST = Operation(
    "warehouses.list",
    "GET",
    "/settings/warehouses",
    "ZohoInventory.settings.READ",
    keys=["warehouses"],
)
GET = Operation(
    "warehouses.get",
    "GET",
    "/settings/warehouses/{warehouse_id}",
    "ZohoInventory.settings.READ",
    keys=["warehouse"],
)


class Warehouses:
    """Operations of `warehouses`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> WarehousesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return WarehousesWithRawResponse(Warehouses(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[Warehouse]:
        """List all warehouses.

        Lists the warehouses of an organization that has no locations, all on one page.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Warehouse Settings", "List all warehouses".
        """
        return self._core.rows(
            LIST,
            models.Warehouse,
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        warehouse_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Warehouse:
        """Get a warehouse.

        Fetches one warehouse of an organization that has no locations.

        Args:
            warehouse_id: The warehouse.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Warehouse Settings", "Get a warehouse".
        """
        return await self._core.one(
            GET,
            models.Warehouse,
            path=[
                warehouse_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class WarehousesWithRawResponse:
    """Operations of `warehouses` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Warehouses) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)
