# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `composite_items`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw
from zakya_client.upload import FileContent, FileRule

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        CompositeItem,
        CompositeItemCreate,
        CompositeItemRow,
        CompositeItemUpdate,
    )

LIST = Operation(
    "composite_items.list",
    "GET",
    "/compositeitems",
    "ZakyaAPI.compositeitems.READ",
    keys=["composite_items"],
    moments=("last_modified_time",),
    known={
        "sort_column": (
            "created_time",
            "last_modified_time",
            "name",
            "purchase_rate",
            "rate",
            "reorder_level",
            "sku",
            "tax_name",
        ),
        "sort_order": (
            "A",
            "D",
        ),
        "filter_by": (
            "ComboType.Assembly",
            "ComboType.Kit",
            "Source.Crm",
            "Status.Active",
            "Status.All",
            "Status.Inactive",
            "Status.Lowstock",
            "Status.Unmapped",
        ),
        "status": (
            "active",
            "all",
            "inactive",
        ),
        "combo_type": (
            "assembly",
            "kit",
        ),
    },
)
CREATE = Operation(
    "composite_items.create",
    "POST",
    "/compositeitems",
    "ZakyaAPI.compositeitems.CREATE",
    keys=["composite_item"],
)
GET = Operation(
    "composite_items.get",
    "GET",
    "/compositeitems/{composite_item_id}",
    "ZakyaAPI.compositeitems.READ",
    keys=["composite_item"],
)
UPDATE = Operation(
    "composite_items.update",
    "PUT",
    "/compositeitems/{composite_item_id}",
    "ZakyaAPI.compositeitems.UPDATE",
    keys=["composite_item"],
)
DELETE = Operation(
    "composite_items.delete",
    "DELETE",
    "/compositeitems/{composite_item_id}",
    "ZakyaAPI.compositeitems.DELETE",
)
MARK_AS_ACTIVE = Operation(
    "composite_items.mark_as_active",
    "POST",
    "/compositeitems/{composite_item_id}/active",
    "ZakyaAPI.compositeitems.CREATE",
)
MARK_AS_INACTIVE = Operation(
    "composite_items.mark_as_inactive",
    "POST",
    "/compositeitems/{composite_item_id}/inactive",
    "ZakyaAPI.compositeitems.CREATE",
)
UPLOAD_IMAGE = Operation(
    "composite_items.upload_image",
    "POST",
    "/compositeitems/{composite_item_id}/image",
    "ZakyaAPI.compositeitems.CREATE",
)
DELETE_IMAGE = Operation(
    "composite_items.delete_image",
    "DELETE",
    "/compositeitems/{composite_item_id}/image",
    "ZakyaAPI.compositeitems.DELETE",
)


class CompositeItems:
    """Operations of `composite_items`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> CompositeItemsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return CompositeItemsWithRawResponse(CompositeItems(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        sort_column: Literal["created_time", "last_modified_time", "name", "purchase_rate", "rate", "reorder_level", "sku", "tax_name"]
        | str
        | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        filter_by: Literal[
            "ComboType.Assembly",
            "ComboType.Kit",
            "Source.Crm",
            "Status.Active",
            "Status.All",
            "Status.Inactive",
            "Status.Lowstock",
            "Status.Unmapped",
        ]
        | str
        | None = None,
        usestate: bool | None = None,
        response_option: int | None = None,
        search_text: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        name_startswith: str | None = None,
        sku: str | None = None,
        sku_contains: str | None = None,
        status: Literal["active", "all", "inactive"] | str | None = None,
        category_id: str | int | None = None,
        warehouse_id: str | int | None = None,
        tax_id: str | int | None = None,
        last_modified_time: DateTime | str | None = None,
        combo_type: Literal["assembly", "kit"] | str | None = None,
        account_id: str | int | None = None,
        purchase_account_id: str | int | None = None,
        location_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CompositeItemRow]:
        """List All Composite Items.

        Lists the composite items, page by page.

        Args:
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            sort_column: Field that the rows are sorted by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
            filter_by: Shows only composite items of one state, origin or kind.
            usestate: Whether the API is to remember the filter.
            response_option: How much of the list to answer: 1 adds `total` and `total_pages` to the page's context, 2
                answers the context alone.
            search_text: Shows only composite items with this text somewhere in them.
            name: Shows only composite items with exactly this name.
            name_contains: Shows only composite items with this text in their name.
            name_startswith: Shows only composite items whose name begins with this text.
            sku: Shows only composite items with exactly this stock keeping unit.
            sku_contains: Shows only composite items with this text in their stock keeping unit.
            status: Shows only composite items of this status.
            category_id: Shows only composite items of this category.
            warehouse_id: Shows only composite items of this warehouse (older organizations).
            tax_id: Shows only composite items with this tax.
            last_modified_time: Selects composite items by the moment of their last change.
            combo_type: Shows only assemblies, or only kits.
            account_id: Shows only composite items with this sales account.
            purchase_account_id: Shows only composite items with this purchase account.
            location_id: Shows only composite items of this location (newer organizations).
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.READ``. From the page "Composite Items", "List All Composite Items".
        """
        return self._core.rows(
            LIST,
            models.CompositeItemRow,
            query={
                "page": page,
                "per_page": per_page,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "filter_by": filter_by,
                "usestate": usestate,
                "response_option": response_option,
                "search_text": search_text,
                "name": name,
                "name_contains": name_contains,
                "name_startswith": name_startswith,
                "sku": sku,
                "sku_contains": sku_contains,
                "status": status,
                "category_id": category_id,
                "warehouse_id": warehouse_id,
                "tax_id": tax_id,
                "last_modified_time": last_modified_time,
                "combo_type": combo_type,
                "account_id": account_id,
                "purchase_account_id": purchase_account_id,
                "location_id": location_id,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: CompositeItemCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CompositeItem:
        """Creating a Composite Item.

        Adds an item that is made of other items, which must exist already. Its picture is sent
        afterwards, with `composite_items.upload_image`.

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

        Needs the scope ``ZakyaAPI.compositeitems.CREATE``. From the page "Composite Items", "Creating a Composite Item".
        """
        return await self._core.one(
            CREATE,
            models.CompositeItem,
            body=models.CompositeItemCreate.checked(body, "CompositeItemCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CompositeItem:
        """Retrieving a Composite Item.

        Fetches a composite item with the items that it is made of.

        Args:
            composite_item_id: The composite item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.READ``. From the page "Composite Items", "Retrieving a Composite Item".
        """
        return await self._core.one(
            GET,
            models.CompositeItem,
            path=[
                composite_item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        composite_item_id: str | int,
        body: CompositeItemUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CompositeItem:
        """Updating a composite item.

        Changes a composite item and the items that it is made of.

        Args:
            composite_item_id: The composite item.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.UPDATE``. From the page "Composite Items", "Updating a composite item".
        """
        return await self._core.one(
            UPDATE,
            models.CompositeItem,
            path=[
                composite_item_id,
            ],
            body=models.CompositeItemUpdate.checked(body, "CompositeItemUpdate", own=["composite_item_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Deleting a Composite Item.

        Removes a composite item.

        Args:
            composite_item_id: The composite item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.DELETE``. From the page "Composite Items", "Deleting a Composite Item".
        """
        return await self._core.message(
            DELETE,
            path=[
                composite_item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_active(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Active.

        Puts a composite item back into use.

        Args:
            composite_item_id: The composite item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.CREATE``. From the page "Composite Items", "Mark as Active".
        """
        return await self._core.message(
            MARK_AS_ACTIVE,
            path=[
                composite_item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_inactive(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as Inactive.

        Takes a composite item out of use without deleting it.

        Args:
            composite_item_id: The composite item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.CREATE``. From the page "Composite Items", "Mark as Inactive".
        """
        return await self._core.message(
            MARK_AS_INACTIVE,
            path=[
                composite_item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def upload_image(
        self,
        composite_item_id: str | int,
        image: FileContent,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Upload Composite Item Images.

        Gives a composite item its picture, of at most 7 MB.

        Args:
            composite_item_id: The composite item.
            image: The picture file.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.CREATE``. From the page "Composite Items", "Creating a Composite Item".
        """
        return await self._core.message(
            UPLOAD_IMAGE,
            path=[
                composite_item_id,
            ],
            files=(FileRule("image", 7340032, ["gif", "png", "jpeg", "jpg", "bmp", "webp"], many=False, required=True), image),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_image(
        self,
        composite_item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete Composite Item Image.

        Removes the picture of a composite item.

        Args:
            composite_item_id: The composite item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZakyaAPI.compositeitems.DELETE``. From the page "Composite Items", "Delete Composite Item Image".
        """
        return await self._core.message(
            DELETE_IMAGE,
            path=[
                composite_item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class CompositeItemsWithRawResponse:
    """Operations of `composite_items` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: CompositeItems) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
        self.upload_image = raw(resource.upload_image)
        self.delete_image = raw(resource.delete_image)
