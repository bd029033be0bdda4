# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `sales_return_receives` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from zakya_client._generated.models import (
    SalesReturnReceive,
    SalesReturnReceiveCreate,
)
from zakya_client.runtime.blocking import raw
from zakya_client.runtime.message import Message


class SalesReturnReceives:
    """Operations of `sales_return_receives`; an attribute of the client."""

    @property
    def with_raw_response(self) -> SalesReturnReceivesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def create(
        self,
        body: SalesReturnReceiveCreate | Mapping[str, Any],
        *,
        salesreturn_id: str | int,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturnReceive:
        """Create a sales return receive."""
        raise NotImplementedError

    def delete(
        self,
        salesreturnreceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a sales return receive."""
        raise NotImplementedError


class SalesReturnReceivesWithRawResponse:
    """Operations of `sales_return_receives` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: SalesReturnReceives) -> None:
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)
