# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `warehouses` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    Warehouse,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page


class Warehouses:
    """Operations of `warehouses`; an attribute of the client."""

    @property
    def with_raw_response(self) -> WarehousesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[Warehouse]:
        """List all warehouses."""
        raise NotImplementedError

    def get(
        self,
        warehouse_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Warehouse:
        """Get a warehouse."""
        raise NotImplementedError


class WarehousesWithRawResponse:
    """Operations of `warehouses` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Warehouses) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
