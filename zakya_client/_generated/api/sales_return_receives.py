# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `sales_return_receives`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import evolve

from zakya_client._generated import models
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        SalesReturnReceive,
        SalesReturnReceiveCreate,
    )

CREATE = Operation(
    "sales_return_receives.create",
    "POST",
    "/salesreturnreceives",
    "ZohoInventory.salesreturnreceives.CREATE",
    keys=["salesreturn", "salesreturnreceive"],
)
DELETE = Operation(
    "sales_return_receives.delete",
    "DELETE",
    "/salesreturnreceives/{salesreturnreceive_id}",
    "ZohoInventory.salesreturnreceives.DELETE",
)


class SalesReturnReceives:
    """Operations of `sales_return_receives`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> SalesReturnReceivesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return SalesReturnReceivesWithRawResponse(SalesReturnReceives(evolve(self._core, raw=True)))

    async def create(
        self,
        body: SalesReturnReceiveCreate | Mapping[str, Any],
        *,
        salesreturn_id: str | int,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturnReceive:
        """Create a sales return receive.

        Takes goods that came back into the stock. The return is named in the query; in the body it is
        ignored.

        Args:
            body: What to send, a model or a mapping under wire names.
            salesreturn_id: The sales return that is received.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesreturnreceives.CREATE``. From the page "Sales Returns", "Create a sales return receive".
        """
        return await self._core.one(
            CREATE,
            models.SalesReturnReceive,
            query={
                "salesreturn_id": salesreturn_id,
            },
            body=models.SalesReturnReceiveCreate.checked(body, "SalesReturnReceiveCreate", ["salesreturn_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        salesreturnreceive_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a sales return receive.

        Takes goods that were received out of the stock again.

        Args:
            salesreturnreceive_id: The receive.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesreturnreceives.DELETE``. From the page "Sales Returns", "Delete a sales return receive".
        """
        return await self._core.message(
            DELETE,
            path=[
                salesreturnreceive_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class SalesReturnReceivesWithRawResponse:
    """Operations of `sales_return_receives` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: SalesReturnReceives) -> None:
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)
