# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `tax_groups`."""

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
        TaxGroup,
        TaxGroupCreate,
        TaxGroupUpdate,
    )

CREATE = Operation(
    "tax_groups.create",
    "POST",
    "/settings/taxgroups",
    "ZohoInventory.settings.CREATE",
    keys=["tax_group"],
)
GET = Operation(
    "tax_groups.get",
    "GET",
    "/settings/taxgroups/{tax_group_id}",
    "ZohoInventory.settings.READ",
    keys=["tax_group"],
)
UPDATE = Operation(
    "tax_groups.update",
    "PUT",
    "/settings/taxgroups/{tax_group_id}",
    "ZohoInventory.settings.UPDATE",
    keys=["tax_group"],
)
DELETE = Operation(
    "tax_groups.delete",
    "DELETE",
    "/settings/taxgroups/{tax_group_id}",
    "ZohoInventory.settings.DELETE",
)


class TaxGroups:
    """Operations of `tax_groups`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TaxGroupsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return TaxGroupsWithRawResponse(TaxGroups(evolve(self._core, raw=True)))

    async def create(
        self,
        body: TaxGroupCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxGroup:
        """Create a tax group.

        Joins taxes into a group, which is charged as the sum of them.

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

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Taxes", "Create a tax group".
        """
        return await self._core.one(
            CREATE,
            models.TaxGroup,
            body=models.TaxGroupCreate.checked(body, "TaxGroupCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        tax_group_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxGroup:
        """Get a tax group.

        Fetches one group with its taxes.

        Args:
            tax_group_id: The group of taxes.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Taxes", "Get a tax group".
        """
        return await self._core.one(
            GET,
            models.TaxGroup,
            path=[
                tax_group_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        tax_group_id: str | int,
        body: TaxGroupUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxGroup:
        """Update a tax group.

        Changes the name of a group, or replaces its taxes.

        Args:
            tax_group_id: The group of taxes.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.UPDATE``. From the page "Taxes", "Update a tax group".
        """
        return await self._core.one(
            UPDATE,
            models.TaxGroup,
            path=[
                tax_group_id,
            ],
            body=models.TaxGroupUpdate.checked(body, "TaxGroupUpdate", own=["tax_group_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        tax_group_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax group.

        Removes a group that nothing refers to. Its taxes stay.

        Args:
            tax_group_id: The group of taxes.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.DELETE``. From the page "Taxes", "Delete a tax group".
        """
        return await self._core.message(
            DELETE,
            path=[
                tax_group_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class TaxGroupsWithRawResponse:
    """Operations of `tax_groups` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TaxGroups) -> None:
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
