# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `organizations`."""

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
        Organization,
        OrganizationCreate,
        OrganizationRow,
        OrganizationUpdate,
    )

LIST = Operation(
    "organizations.list",
    "GET",
    "/organizations",
    "ZohoPOS.organizations.READ",
    keys=["organizations"],
    root="/v1",
    organization=False,
)
CREATE = Operation(
    "organizations.create",
    "POST",
    "/organizations",
    "ZohoInventory.settings.CREATE",
    keys=["organization"],
    root="/v1",
    organization=False,
)
GET = Operation(
    "organizations.get",
    "GET",
    "/organizations/{organization_id}",
    "ZohoPOS.organizations.READ",
    keys=["organization"],
    root="/v1",
    organization=False,
)
UPDATE = Operation(
    "organizations.update",
    "PUT",
    "/organizations/{organization_id}",
    "ZohoInventory.settings.UPDATE",
    keys=["organization"],
    root="/v1",
    organization=False,
)


class Organizations:
    """Operations of `organizations`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return OrganizationsWithRawResponse(Organizations(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[OrganizationRow]:
        """List organizations.

        Lists the organizations that the user belongs to. All of them come at once.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOS.organizations.READ``. From the page "Introduction", "Organizations".
        """
        return self._core.rows(
            LIST,
            models.OrganizationRow,
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: OrganizationCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Create an organization.

        Opens another organization, with an empty shop of its own.

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

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Organizations", "Create an organization".
        """
        return await self._core.one(
            CREATE,
            models.Organization,
            body=models.OrganizationCreate.checked(body, "OrganizationCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        organization_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Get an organization.

        Fetches one organization.

        Args:
            organization_id: The organization.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOS.organizations.READ``. From the page "Introduction", "Organizations".
        """
        return await self._core.one(
            GET,
            models.Organization,
            path=[
                organization_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        organization_id: str | int,
        body: OrganizationUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Organization:
        """Update an organization.

        Changes an organization.

        Args:
            organization_id: The organization.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.UPDATE``. From the page "Organizations", "Update an organization".
        """
        return await self._core.one(
            UPDATE,
            models.Organization,
            path=[
                organization_id,
            ],
            body=models.OrganizationUpdate.checked(body, "OrganizationUpdate", own=["organization_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )


class OrganizationsWithRawResponse:
    """Operations of `organizations` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Organizations) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
