# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `taxes`."""

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
        Tax,
        TaxCreate,
        TaxRow,
        TaxUpdate,
    )

LIST = Operation(
    "taxes.list",
    "GET",
    "/settings/taxes",
    "ZohoInventory.settings.READ",
    keys=["taxes"],
)
CREATE = Operation(
    "taxes.create",
    "POST",
    "/settings/taxes",
    "ZohoInventory.settings.CREATE",
    keys=["tax"],
)
GET = Operation(
    "taxes.get",
    "GET",
    "/settings/taxes/{tax_id}",
    "ZohoInventory.settings.READ",
    keys=["tax"],
)
UPDATE = Operation(
    "taxes.update",
    "PUT",
    "/settings/taxes/{tax_id}",
    "ZohoInventory.settings.UPDATE",
    keys=["tax"],
)
DELETE = Operation(
    "taxes.delete",
    "DELETE",
    "/settings/taxes/{tax_id}",
    "ZohoInventory.settings.DELETE",
)


class Taxes:
    """Operations of `taxes`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TaxesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return TaxesWithRawResponse(Taxes(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[TaxRow]:
        """List taxes.

        Lists the taxes of the organization, page by page. Groups of taxes are among them, with
        `tax_group` as their `tax_type`.

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

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Taxes", "List taxes".
        """
        return self._core.rows(
            LIST,
            models.TaxRow,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: TaxCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Tax:
        """Create a tax.

        Adds a tax that items, contacts and lines of documents can carry.

        Args:
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Taxes", "Create a tax".
        """
        return await self._core.one(
            CREATE,
            models.Tax,
            body=models.TaxCreate.checked(body, "TaxCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        tax_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Tax:
        """Get a tax.

        Fetches one tax.

        Args:
            tax_id: The tax.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Taxes", "Get a tax".
        """
        return await self._core.one(
            GET,
            models.Tax,
            path=[
                tax_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        tax_id: str | int,
        body: TaxUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Tax:
        """Update a tax.

        Changes a tax. Documents that were sent keep the rate that they were sent with.

        Args:
            tax_id: The tax.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.UPDATE``. From the page "Taxes", "Update a tax".
        """
        return await self._core.one(
            UPDATE,
            models.Tax,
            path=[
                tax_id,
            ],
            body=models.TaxUpdate.checked(body, "TaxUpdate", own=["tax_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        tax_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax.

        Removes a tax that nothing refers to.

        Args:
            tax_id: The tax.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.DELETE``. From the page "Taxes", "Delete a tax".
        """
        return await self._core.message(
            DELETE,
            path=[
                tax_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class TaxesWithRawResponse:
    """Operations of `taxes` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Taxes) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
