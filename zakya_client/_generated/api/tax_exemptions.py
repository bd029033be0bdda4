# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `tax_exemptions`."""

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
        TaxExemption,
        TaxExemptionCreate,
        TaxExemptionUpdate,
    )

LIST = Operation(
    "tax_exemptions.list",
    "GET",
    "/settings/taxexemptions",
    "ZohoInventory.settings.READ",
    keys=["tax_exemptions"],
)
CREATE = Operation(
    "tax_exemptions.create",
    "POST",
    "/settings/taxexemptions",
    "ZohoInventory.settings.CREATE",
    keys=["tax_exemption"],
)
GET = Operation(
    "tax_exemptions.get",
    "GET",
    "/settings/taxexemptions/{tax_exemption_id}",
    "ZohoInventory.settings.READ",
    keys=["tax_exemption"],
)
UPDATE = Operation(
    "tax_exemptions.update",
    "PUT",
    "/settings/taxexemptions/{tax_exemption_id}",
    "ZohoInventory.settings.UPDATE",
    keys=["tax_exemption"],
)
DELETE = Operation(
    "tax_exemptions.delete",
    "DELETE",
    "/settings/taxexemptions/{tax_exemption_id}",
    "ZohoInventory.settings.DELETE",
)


class TaxExemptions:
    """Operations of `tax_exemptions`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> TaxExemptionsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return TaxExemptionsWithRawResponse(TaxExemptions(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[TaxExemption]:
        """List tax exemptions.

        Lists the exemptions of the organization, all on one page.

        Args:
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Taxes", "List tax exemptions [US Edition only]".
        """
        return self._core.rows(
            LIST,
            models.TaxExemption,
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: TaxExemptionCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxExemption:
        """Create a tax exemption.

        Adds a reason for which a customer or an item isn't taxed.

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

        Needs the scope ``ZohoInventory.settings.CREATE``. From the page "Taxes", "Create a tax exemption [US Edition only]".
        """
        return await self._core.one(
            CREATE,
            models.TaxExemption,
            body=models.TaxExemptionCreate.checked(body, "TaxExemptionCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        tax_exemption_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxExemption:
        """Get a tax exemption.

        Fetches one exemption.

        Args:
            tax_exemption_id: The exemption.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.READ``. From the page "Taxes", "Get a tax exemption [US Edition only]".
        """
        return await self._core.one(
            GET,
            models.TaxExemption,
            path=[
                tax_exemption_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        tax_exemption_id: str | int,
        body: TaxExemptionUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> TaxExemption:
        """Update a tax exemption.

        Changes an exemption.

        Args:
            tax_exemption_id: The exemption.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.UPDATE``. From the page "Taxes", "Update a tax exemption [US Edition only]".
        """
        return await self._core.one(
            UPDATE,
            models.TaxExemption,
            path=[
                tax_exemption_id,
            ],
            body=models.TaxExemptionUpdate.checked(body, "TaxExemptionUpdate", own=["tax_exemption_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        tax_exemption_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a tax exemption.

        Removes an exemption that nothing refers to.

        Args:
            tax_exemption_id: The exemption.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.settings.DELETE``. From the page "Taxes", "Delete a tax exemption [US Edition only]".
        """
        return await self._core.message(
            DELETE,
            path=[
                tax_exemption_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class TaxExemptionsWithRawResponse:
    """Operations of `tax_exemptions` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: TaxExemptions) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
