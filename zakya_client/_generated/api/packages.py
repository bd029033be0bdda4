# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `packages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.download import Download
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        Package,
        PackageCreate,
        PackageRow,
        PackageUpdate,
    )

LIST = Operation(
    "packages.list",
    "GET",
    "/packages",
    "ZohoPOSAPI.packages.READ",
    keys=["packages", "packagea"],
    ignored=["package_number", "salesorder_id", "salesorder_number"],
    days=(
        "date_start",
        "date_end",
        "date_after",
        "date_before",
        "shipment_date_start",
        "shipment_date_end",
        "shipment_date_after",
        "shipment_date_before",
    ),
    known={
        "filter_by": (
            "Status.All",
            "Status.Delivered",
            "Status.NotShipped",
            "Status.Shipped",
        ),
    },
)
CREATE = Operation(
    "packages.create",
    "POST",
    "/packages",
    "ZohoPOSAPI.packages.CREATE",
    keys=["package"],
)
GET = Operation(
    "packages.get",
    "GET",
    "/packages/{package_id}",
    "ZohoPOSAPI.packages.READ",
    keys=["package"],
)
UPDATE = Operation(
    "packages.update",
    "PUT",
    "/packages/{package_id}",
    "ZohoPOSAPI.packages.UPDATE",
    keys=["package"],
)
DELETE = Operation(
    "packages.delete",
    "DELETE",
    "/packages/{package_id}",
    "ZohoPOSAPI.packages.DELETE",
)
BULK_PRINT = Operation(
    "packages.bulk_print",
    "GET",
    "/packages/print",
    "ZohoPOSAPI.packages.READ",
)


class Packages:
    """Operations of `packages`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> PackagesWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return PackagesWithRawResponse(Packages(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        sort_column: str | None = None,
        search_text: str | None = None,
        package_number: str | None = None,
        salesorder_id: str | int | None = None,
        salesorder_number: str | None = None,
        filter_by: Literal["Status.All", "Status.Delivered", "Status.NotShipped", "Status.Shipped"] | str | None = None,
        packing_number_startswith: str | None = None,
        packing_number_contains: str | None = None,
        salesorder_number_startswith: str | None = None,
        salesorder_number_contains: str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        date_after: Date | str | None = None,
        date_before: Date | str | None = None,
        shipment_date_start: Date | str | None = None,
        shipment_date_end: Date | str | None = None,
        shipment_date_after: Date | str | None = None,
        shipment_date_before: Date | str | None = None,
        customer_name_startswith: str | None = None,
        customer_name_contains: str | None = None,
        delivery_method_startswith: str | None = None,
        delivery_method_contains: str | None = None,
        status: str | None = None,
        customer_id: str | int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[PackageRow]:
        """List all packages.

        Lists the packages of the organization, page by page.

        Args:
            sort_column: Column to sort by, `created_by` for instance. The page has lost its list of columns.
            search_text: Text to look for.
            package_number: The package number. The API ignores it, and lists everything.
            salesorder_id: The sales order. The API ignores it, and lists everything.
            salesorder_number: Number of the sales order. The API ignores it, and lists everything.
            filter_by: State of the packages to list.
            packing_number_startswith: How the package number begins.
            packing_number_contains: Part of the package number.
            salesorder_number_startswith: How the number of the sales order begins.
            salesorder_number_contains: Part of the number of the sales order.
            date_start: First day of packing, itself included.
            date_end: Last day of packing, itself included.
            date_after: Packed later than this day, itself left out.
            date_before: Packed earlier than this day, itself left out.
            shipment_date_start: First day of shipping, itself included.
            shipment_date_end: Last day of shipping, itself included.
            shipment_date_after: Shipped later than this day, itself left out.
            shipment_date_before: Shipped earlier than this day, itself left out.
            customer_name_startswith: How the customer's name begins.
            customer_name_contains: Part of the customer's name.
            delivery_method_startswith: How the name of the delivery method begins.
            delivery_method_contains: Part of the name of the delivery method.
            status: Status of the shipment order, `shipped` for instance.
            customer_id: Only packages for this customer.
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

        Needs the scope ``ZohoPOSAPI.packages.READ``. From the page "Packages", "List all packages".
        """
        return self._core.rows(
            LIST,
            models.PackageRow,
            query={
                "sort_column": sort_column,
                "search_text": search_text,
                "package_number": package_number,
                "salesorder_id": salesorder_id,
                "salesorder_number": salesorder_number,
                "filter_by": filter_by,
                "packing_number_startswith": packing_number_startswith,
                "packing_number_contains": packing_number_contains,
                "salesorder_number_startswith": salesorder_number_startswith,
                "salesorder_number_contains": salesorder_number_contains,
                "date_start": date_start,
                "date_end": date_end,
                "date_after": date_after,
                "date_before": date_before,
                "shipment_date_start": shipment_date_start,
                "shipment_date_end": shipment_date_end,
                "shipment_date_after": shipment_date_after,
                "shipment_date_before": shipment_date_before,
                "customer_name_startswith": customer_name_startswith,
                "customer_name_contains": customer_name_contains,
                "delivery_method_startswith": delivery_method_startswith,
                "delivery_method_contains": delivery_method_contains,
                "status": status,
                "customer_id": customer_id,
                "page": page,
                "per_page": per_page,
                "response_option": response_option,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: PackageCreate | Mapping[str, Any],
        *,
        salesorder_id: str | int,
        ignore_auto_number_generation: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Package:
        """Creating a package.

        Packs line items of a sales order. The order is named in the query; in the body it is ignored.

        Args:
            body: What to send, a model or a mapping under wire names.
            salesorder_id: The sales order whose items are packed.
            ignore_auto_number_generation: Whether to take the `package_number` of the body in place of the next number of the
                series.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.packages.CREATE``. From the page "Packages", "Creating a package".
        """
        return await self._core.one(
            CREATE,
            models.Package,
            query={
                "salesorder_id": salesorder_id,
                "ignore_auto_number_generation": ignore_auto_number_generation,
            },
            body=models.PackageCreate.checked(body, "PackageCreate", ["salesorder_id", "ignore_auto_number_generation"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        package_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Package:
        """Retrieving a package.

        Fetches one package, with its shipment.

        Args:
            package_id: The package.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.packages.READ``. From the page "Packages", "Retrieving a package".
        """
        return await self._core.one(
            GET,
            models.Package,
            path=[
                package_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        package_id: str | int,
        body: PackageUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Package:
        """Updating a package.

        Changes a package.

        Args:
            package_id: The package.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.packages.UPDATE``. From the page "Packages", "Updating a package".
        """
        return await self._core.one(
            UPDATE,
            models.Package,
            path=[
                package_id,
            ],
            body=models.PackageUpdate.checked(body, "PackageUpdate", own=["package_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        package_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Deleting a package.

        Removes a package.

        Args:
            package_id: The package.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.packages.DELETE``. From the page "Packages", "Deleting a package".
        """
        return await self._core.message(
            DELETE,
            path=[
                package_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    def bulk_print(
        self,
        *,
        package_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Bulk print packages.

        Puts the slips of several packages into one PDF file.

        Args:
            package_ids: The packages to print.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The file: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoPOSAPI.packages.READ``. From the page "Packages", "Bulk print packages".
        """
        return self._core.download(
            BULK_PRINT,
            query={
                "package_ids": package_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )


class PackagesWithRawResponse:
    """Operations of `packages` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Packages) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.bulk_print = raw(resource.bulk_print)
