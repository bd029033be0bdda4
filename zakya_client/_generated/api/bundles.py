# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `bundles`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        Bundle,
        BundleCreate,
        BundleRow,
        BundleUpdate,
    )

LIST = Operation(
    "bundles.list",
    "GET",
    "/bundles",
    "ZakyaAPI.compositeitems.READ",
    keys=["bundles"],
    inexact=["status"],
    days=(
        "date_start",
        "date_end",
    ),
    known={
        "filter_by": (
            "Status.All",
            "Status.Built",
            "Status.Confirmed",
            "Status.Pending",
            "WorkOrderDate.All",
            "WorkOrderDate.ThisMonth",
            "WorkOrderDate.ThisQuarter",
            "WorkOrderDate.ThisWeek",
            "WorkOrderDate.ThisYear",
            "WorkOrderDate.Today",
        ),
        "sort_column": (
            "created_time",
            "date",
            "last_modified_time",
            "reference_number",
            "total",
        ),
        "sort_order": (
            "A",
            "D",
        ),
        "status": (
            "bundled",
            "confirmed",
            "draft",
        ),
    },
)
CREATE = Operation(
    "bundles.create",
    "POST",
    "/bundles",
    "ZakyaAPI.compositeitems.CREATE",
    keys=["bundle"],
)
GET = Operation(
    "bundles.get",
    "GET",
    "/bundles/{bundle_id}",
    "ZakyaAPI.compositeitems.READ",
    keys=["bundle"],
)
UPDATE = Operation(
    "bundles.update",
    "PUT",
    "/bundles/{bundle_id}",
    "ZakyaAPI.compositeitems.UPDATE",
    keys=["bundle"],
)
DELETE = Operation(
    "bundles.delete",
    "DELETE",
    "/bundles/{bundle_id}",
    "ZakyaAPI.compositeitems.DELETE",
)
MARK_AS_ASSEMBLED = Operation(
    "bundles.mark_as_assembled",
    "POST",
    "/bundles/{bundle_id}/bundled",
    "ZakyaAPI.compositeitems.CREATE",
    keys=["bundle"],
)
MARK_AS_CONFIRMED = Operation(
    "bundles.mark_as_confirmed",
    "POST",
    "/bundles/{bundle_id}/confirmed",
    "ZakyaAPI.compositeitems.CREATE",
    keys=["bundle"],
)


class Bundles:
    """Operations of `bundles`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> BundlesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return BundlesWithRawResponse(Bundles(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        composite_item_id: str | int,
        item_id: str | int | None = None,
        warehouse_id: str | int | None = None,
        filter_by: Literal[
            "Status.All",
            "Status.Built",
            "Status.Confirmed",
            "Status.Pending",
            "WorkOrderDate.All",
            "WorkOrderDate.ThisMonth",
            "WorkOrderDate.ThisQuarter",
            "WorkOrderDate.ThisWeek",
            "WorkOrderDate.ThisYear",
            "WorkOrderDate.Today",
        ]
        | str
        | None = None,
        sort_column: Literal["created_time", "date", "last_modified_time", "reference_number", "total"] | str | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        search_text: str | None = None,
        location_id: str | int | None = None,
        project_id: str | int | None = None,
        reference_number: str | None = None,
        reference_number_contains: str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        status: Literal["bundled", "confirmed", "draft"] | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[BundleRow]:
        """Bundling History.

        Lists the bundles of one composite item, page by page.

        Args:
            composite_item_id: The composite item that was bundled.
            item_id: Shows only bundles that used this item.
            warehouse_id: Shows only bundles of this warehouse (older organizations).
            filter_by: Shows only bundles of one period or state.
            sort_column: Field that the rows are sorted by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
            search_text: Shows only bundles with this text somewhere in them.
            location_id: Shows only bundles of this location (newer organizations).
            project_id: Shows only bundles of this project.
            reference_number: Shows only bundles with exactly this reference number.
            reference_number_contains: Shows only bundles with this text in their reference number.
            date_start: Shows only bundles of this day or later.
            date_end: Shows only bundles of this day or earlier.
            status: Shows only bundles of this status.
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            response_option: How much of the list to answer: 1 adds `total` and `total_pages` to the page's context, 2
                answers the context alone.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.READ``. From the page "Composite Items", "Bundling History".
        """
        return self._core.rows(
            LIST,
            models.BundleRow,
            query={
                "composite_item_id": composite_item_id,
                "item_id": item_id,
                "warehouse_id": warehouse_id,
                "filter_by": filter_by,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "search_text": search_text,
                "location_id": location_id,
                "project_id": project_id,
                "reference_number": reference_number,
                "reference_number_contains": reference_number_contains,
                "date_start": date_start,
                "date_end": date_end,
                "status": status,
                "page": page,
                "per_page": per_page,
                "response_option": response_option,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: BundleCreate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Create Bundle.

        Puts composite items together from their parts, in the quantity asked for.

        Args:
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether the number comes with the request and is not to be made by the API.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.CREATE``. From the page "Composite Items", "Create Bundle".
        """
        return await self._core.one(
            CREATE,
            models.Bundle,
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.BundleCreate.checked(body, "BundleCreate", ["ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Retrieve Bundle.

        Fetches a bundle with the parts that went into it.

        Args:
            bundle_id: The bundle.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.READ``. From the page "Composite Items", "Retrieve Bundle".
        """
        return await self._core.one(
            GET,
            models.Bundle,
            path=[
                bundle_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        bundle_id: str | int,
        body: BundleUpdate | Mapping[str, Any],
        *,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Update an Assembly.

        Changes a bundle that is not put together yet; of one that is, only what it is called.

        Args:
            bundle_id: The bundle.
            body: What to send, a model or a mapping under wire names.
            ignore_auto_number_generation: Whether to take the number of the body in place of the next number of the series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.UPDATE``. From the page "Composite Items", "Update an Assembly".
        """
        return await self._core.one(
            UPDATE,
            models.Bundle,
            path=[
                bundle_id,
            ],
            query={
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.BundleUpdate.checked(body, "BundleUpdate", ["ignore_auto_number_generation"], own=["bundle_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete Bundle.

        Removes a bundle.

        Args:
            bundle_id: The bundle.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.DELETE``. From the page "Composite Items", "Delete Bundle".
        """
        return await self._core.message(
            DELETE,
            path=[
                bundle_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_assembled(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Mark Assembly as Assembled.

        Takes the parts out of the stock and the composite items into it.

        Args:
            bundle_id: The bundle.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.CREATE``. From the page "Composite Items", "Mark Assembly as Assembled".
        """
        return await self._core.one(
            MARK_AS_ASSEMBLED,
            models.Bundle,
            path=[
                bundle_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_confirmed(
        self,
        bundle_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Bundle:
        """Mark Assembly as Confirmed.

        Confirms that a bundle is to be put together, which sets its parts aside.

        Args:
            bundle_id: The bundle.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.CREATE``. From the page "Composite Items", "Mark Assembly as Confirmed".
        """
        return await self._core.one(
            MARK_AS_CONFIRMED,
            models.Bundle,
            path=[
                bundle_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class BundlesWithRawResponse:
    """Operations of `bundles` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Bundles) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_assembled = raw(resource.mark_as_assembled)
        self.mark_as_confirmed = raw(resource.mark_as_confirmed)
