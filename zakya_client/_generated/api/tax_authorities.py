# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `tax_authorities`."""

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
        TaxAuthority,
        TaxAuthorityCreate,
        TaxAuthorityUpdate,
    )

LIST = Operation(
    "tax_authorities.list",
    "GET",
    "/settings/taxauthorities",
    "ZohoInventory.settings.READ",
    keys=["tax_authorities"],
)
CREATE = Operation(
    "tax_authorities.create",
    "POST",
    "/settings/taxauthorities",
    "ZohoInventory.settings.CREATE",
    keys=["tax_authority"],
)
GET = Operation(
    "tax_authorities.get",
    "GET",
    "/settings/taxauthorities/{tax_authority_id}",
    "ZohoInventory.settings.READ",
    keys=["tax_authority"],
)
UPDATE = Operation(
    "tax_authorities.update",
    "PUT",
    "/settings/taxauthorities/{tax_authority_id}",
    "ZohoInventory.settings.UPDATE",
    keys=["tax_authority"],
)
DELETE = Operation(
    "tax_authorities.delete",
    "DELETE",
    "/settings/taxauthorities/{tax_authority_id}",
    "ZohoInventory.settings.DELETE",
)


class TaxAuthorities:
    """Operations of `tax_authorities`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TaxAuthoritiesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return TaxAuthoritiesWithRawResponse(TaxAuthorities(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[TaxAuthority]:
        """List tax authorities.

        Lists the authorities of the organization, all on one page; United States only.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Taxes", "List tax authorities [US Edition only]".
        """
        return self._core.rows(
            LIST,
            models.TaxAuthority,
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: TaxAuthorityCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxAuthority:
        """Create a tax authority.

        Adds an authority that taxes are paid to; United States and Canada only.

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

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Taxes", "Create a tax authority [US and CA Edition only]".
        """
        return await self._core.one(
            CREATE,
            models.TaxAuthority,
            body=models.TaxAuthorityCreate.checked(body, "TaxAuthorityCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        tax_authority_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxAuthority:
        """Get a tax authority.

        Fetches one authority; United States and Canada only.

        Args:
            tax_authority_id: The tax authority.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Taxes", "Get a tax authority [US and CA Edition only]".
        """
        return await self._core.one(
            GET,
            models.TaxAuthority,
            path=[
                tax_authority_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        tax_authority_id: str | int,
        body: TaxAuthorityUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxAuthority:
        """Update a tax authority.

        Changes an authority; United States and Canada only.

        Args:
            tax_authority_id: The tax authority.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.UPDATE``. From the page "Taxes", "Update a tax authority [US and CA Edition only]".
        """
        return await self._core.one(
            UPDATE,
            models.TaxAuthority,
            path=[
                tax_authority_id,
            ],
            body=models.TaxAuthorityUpdate.checked(body, "TaxAuthorityUpdate", own=["tax_authority_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        tax_authority_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax authority.

        Removes an authority that no tax names; United States and Canada only.

        Args:
            tax_authority_id: The tax authority.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.DELETE``. From the page "Taxes", "Delete a tax authority [US and CA Edition only]".
        """
        return await self._core.message(
            DELETE,
            path=[
                tax_authority_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class TaxAuthoritiesWithRawResponse:
    """Operations of `tax_authorities` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TaxAuthorities) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
