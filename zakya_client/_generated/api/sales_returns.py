# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `sales_returns`."""

from __future__ import annotations

from collections.abc import Mapping
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
        SalesReturn,
        SalesReturnCreate,
        SalesReturnRow,
        SalesReturnUpdate,
    )

LIST = Operation(
    "sales_returns.list",
    "GET",
    "/salesreturns",
    "ZohoInventory.salesreturns.READ",
    keys=["salesreturns"],
)
CREATE = Operation(
    "sales_returns.create",
    "POST",
    "/salesreturns",
    "ZohoInventory.salesreturns.CREATE",
    keys=["salesreturn"],
)
GET = Operation(
    "sales_returns.get",
    "GET",
    "/salesreturns/{salesreturn_id}",
    "ZohoInventory.salesreturns.READ",
    keys=["salesreturn"],
)
UPDATE = Operation(
    "sales_returns.update",
    "PUT",
    "/salesreturns/{salesreturn_id}",
    "ZohoInventory.salesreturns.UPDATE",
    keys=["salesreturn"],
)
DELETE = Operation(
    "sales_returns.delete",
    "DELETE",
    "/salesreturns/{salesreturn_id}",
    "ZohoInventory.salesreturns.DELETE",
)


class SalesReturns:
    """Operations of `sales_returns`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> SalesReturnsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return SalesReturnsWithRawResponse(SalesReturns(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[SalesReturnRow]:
        """List all sales returns.

        Lists the sales returns of the organization, page by page. Filters are ignored.

        Args:
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

        Needs the scope ``ZohoInventory.salesreturns.READ``. From the page "Sales Returns", "List all sales returns".
        """
        return self._core.rows(
            LIST,
            models.SalesReturnRow,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: SalesReturnCreate | Mapping[str, Any],
        *,
        salesorder_id: str | int,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturn:
        """Create a sales return.

        Announces that a customer sends goods of a sales order back, at most what was shipped. The stock
        rises when they are received. The order is named in the query; in the body it is ignored.

        Args:
            body: What to send, a model or a mapping under wire names.
            salesorder_id: The sales order whose goods come back.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesreturns.CREATE``. From the page "Sales Returns", "Create a sales return".
        """
        return await self._core.one(
            CREATE,
            models.SalesReturn,
            query={
                "salesorder_id": salesorder_id,
            },
            body=models.SalesReturnCreate.checked(body, "SalesReturnCreate", ["salesorder_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        salesreturn_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturn:
        """Retrieve a sales return.

        Fetches one sales return, with what was received of it and credited for it.

        Args:
            salesreturn_id: The sales return.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesreturns.READ``. From the page "Sales Returns", "Retrieve a sales return".
        """
        return await self._core.one(
            GET,
            models.SalesReturn,
            path=[
                salesreturn_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        salesreturn_id: str | int,
        body: SalesReturnUpdate | Mapping[str, Any],
        *,
        salesorder_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SalesReturn:
        """Update a sales return.

        Changes a sales return; its lines only while nothing was received or credited. A line that isn't
        named is gone.

        Args:
            salesreturn_id: The sales return.
            body: What to send, a model or a mapping under wire names.
            salesorder_id: The sales order whose goods come back; the same as before.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesreturns.UPDATE``. From the page "Sales Returns", "Update a sales return".
        """
        return await self._core.one(
            UPDATE,
            models.SalesReturn,
            path=[
                salesreturn_id,
            ],
            query={
                "salesorder_id": salesorder_id,
            },
            body=models.SalesReturnUpdate.checked(body, "SalesReturnUpdate", ["salesorder_id"], own=["salesreturn_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        salesreturn_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a sales return.

        Removes a sales return of which nothing was received or credited.

        Args:
            salesreturn_id: The sales return.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesreturns.DELETE``. From the page "Sales Returns", "Delete a sales return".
        """
        return await self._core.message(
            DELETE,
            path=[
                salesreturn_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class SalesReturnsWithRawResponse:
    """Operations of `sales_returns` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: SalesReturns) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
