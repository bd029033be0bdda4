# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `items`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime as DateTime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.download import Download
from zakya_client.many import Many, read_many
from zakya_client.pagination import Paginator
from zakya_client.runtime import encode
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw
from zakya_client.upload import FileContent, FileRule

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        CustomFieldValue,
        ImageOrderUpdate,
        Item,
        ItemCreate,
        ItemDeliveryChallan,
        ItemDetails,
        ItemGrouping,
        ItemInvoice,
        ItemMove,
        ItemMoveOrder,
        ItemPurchaseOrder,
        ItemPutaway,
        ItemRow,
        ItemSalesOrder,
        ItemSalesReceipt,
        ItemUpdate,
        OpeningStock,
        OpeningStockUpdate,
        SerialNumberMapping,
    )

LIST = Operation(
    "items.list",
    "GET",
    "/items",
    "ZohoInventory.items.READ",
    keys=["items"],
    moments=("last_modified_time",),
    known={
        "filter_by": (
            "ItemType.All",
            "ItemType.Inventory",
            "ItemType.NonInventory",
            "ItemType.Purchases",
            "ItemType.Sales",
            "ItemType.SalesAndPurchases",
            "ItemType.Service",
            "Status.Active",
            "Status.All",
            "Status.Grouped",
            "Status.Inactive",
            "Status.Lowstock",
            "Status.Uncategorized",
            "Status.Unmapped",
        ),
        "sort_column": (
            "created_time",
            "last_modified_time",
            "name",
            "purchase_rate",
            "rate",
            "reorder_level",
            "sku",
            "stock_on_hand",
        ),
        "sort_order": (
            "A",
            "D",
        ),
        "status": (
            "active",
            "inactive",
        ),
    },
)
CREATE = Operation(
    "items.create",
    "POST",
    "/items",
    "ZohoInventory.items.CREATE",
    keys=["item"],
)
BULK_DELETE = Operation(
    "items.bulk_delete",
    "DELETE",
    "/items",
    "ZohoInventory.items.DELETE",
)
GET_DETAILS = Operation(
    "items.get_details",
    "GET",
    "/itemdetails",
    "ZohoInventory.items.READ",
    keys=["items"],
)
GET = Operation(
    "items.get",
    "GET",
    "/items/{item_id}",
    "ZohoInventory.items.READ",
    keys=["item"],
)
UPDATE = Operation(
    "items.update",
    "PUT",
    "/items/{item_id}",
    "ZohoInventory.items.UPDATE",
    keys=["item"],
)
DELETE = Operation(
    "items.delete",
    "DELETE",
    "/items/{item_id}",
    "ZohoInventory.items.DELETE",
)
UPDATE_CUSTOM_FIELDS = Operation(
    "items.update_custom_fields",
    "PUT",
    "/item/{item_id}/customfields",
    "ZohoInventory.items.UPDATE",
)
GET_IMAGE = Operation(
    "items.get_image",
    "GET",
    "/items/{item_id}/image",
    "ZohoInventory.items.READ",
)
UPLOAD_IMAGE = Operation(
    "items.upload_image",
    "POST",
    "/items/{item_id}/image",
    "ZohoInventory.items.CREATE",
)
DELETE_IMAGE = Operation(
    "items.delete_image",
    "DELETE",
    "/items/{item_id}/image",
    "ZohoInventory.items.DELETE",
)
MARK_AS_ACTIVE = Operation(
    "items.mark_as_active",
    "POST",
    "/items/{item_id}/active",
    "ZohoInventory.items.CREATE",
)
MARK_AS_INACTIVE = Operation(
    "items.mark_as_inactive",
    "POST",
    "/items/{item_id}/inactive",
    "ZohoInventory.items.CREATE",
)
GET_OPENING_STOCK = Operation(
    "items.get_opening_stock",
    "GET",
    "/variants/{variant_id}/openingstock",
    "ZohoInventory.items.READ",
    keys=["opening_stock"],
)
UPDATE_OPENING_STOCK = Operation(
    "items.update_opening_stock",
    "PUT",
    "/variants/{variant_id}/openingstock",
    "ZohoInventory.items.UPDATE",
)
UPLOAD_IMAGES = Operation(
    "items.upload_images",
    "POST",
    "/items/{item_id}/images",
    "ZohoInventory.items.CREATE",
)
DELETE_IMAGES = Operation(
    "items.delete_images",
    "DELETE",
    "/items/{item_id}/images",
    "ZohoInventory.items.DELETE",
)
REORDER_IMAGES = Operation(
    "items.reorder_images",
    "POST",
    "/items/{item_id}/images/reorder",
    "ZohoInventory.items.CREATE",
)
UPLOAD_BACK_IMAGE = Operation(
    "items.upload_back_image",
    "POST",
    "/items/{item_id}/backimage",
    "ZohoInventory.items.CREATE",
)
DELETE_BACK_IMAGE = Operation(
    "items.delete_back_image",
    "DELETE",
    "/items/{item_id}/backimage",
    "ZohoInventory.items.DELETE",
)
MARK_IMAGE_AS_BACK_IMAGE = Operation(
    "items.mark_image_as_back_image",
    "PUT",
    "/items/{item_id}/images/{image_id}/backimage",
    "ZohoInventory.items.UPDATE",
)
BULK_MARK_AS_ACTIVE = Operation(
    "items.bulk_mark_as_active",
    "POST",
    "/items/active",
    "ZohoInventory.items.CREATE",
)
BULK_MARK_AS_INACTIVE = Operation(
    "items.bulk_mark_as_inactive",
    "POST",
    "/items/inactive",
    "ZohoInventory.items.CREATE",
)
UNGROUP = Operation(
    "items.ungroup",
    "POST",
    "/items/ungroup",
    "ZohoInventory.items.CREATE",
)
ENABLE_STORAGE_LOCATION = Operation(
    "items.enable_storage_location",
    "POST",
    "/items/enablestoragelocation",
    "ZohoInventory.items.CREATE",
)
DISABLE_STORAGE_LOCATION = Operation(
    "items.disable_storage_location",
    "POST",
    "/items/disablestoragelocation",
    "ZohoInventory.items.CREATE",
)
MOVE = Operation(
    "items.move",
    "PUT",
    "/items/move/{item_id}",
    "ZohoInventory.items.UPDATE",
)
GROUP = Operation(
    "items.group",
    "PUT",
    "/items/grouping/{group_id}",
    "ZohoInventory.items.UPDATE",
)
UPDATE_LOCATION_PERMISSIONS = Operation(
    "items.update_location_permissions",
    "PUT",
    "/items/{item_id}/locations/permissions",
    "ZohoInventory.warehouses.UPDATE",
)
BULK_UPDATE_LOCATION_PERMISSIONS = Operation(
    "items.bulk_update_location_permissions",
    "PUT",
    "/items/locations/permissions",
    "ZohoInventory.warehouses.UPDATE",
)
VALIDATE_SERIAL_NUMBERS = Operation(
    "items.validate_serial_numbers",
    "POST",
    "/items/{item_id}/serialnumber/validate",
    "ZohoInventory.items.CREATE",
)
VALIDATE_AND_MAP_SERIAL_NUMBERS = Operation(
    "items.validate_and_map_serial_numbers",
    "POST",
    "/items/{item_id}/serialnumber/validateandmap",
    "ZohoInventory.items.CREATE",
)
LIST_SALES_ORDERS = Operation(
    "items.list_sales_orders",
    "GET",
    "/items/transactions/salesorders",
    "ZohoInventory.salesorders.READ",
    keys=["salesorders"],
    known={
        "status": (
            "approved",
            "backordered",
            "closed",
            "confirmed",
            "draft",
            "drop_shipped",
            "fulfilled",
            "invoiced",
            "onhold",
            "overdue",
            "partially_invoiced",
            "partially_shipped",
            "pending_approval",
            "shipped",
            "void",
        ),
        "sort_column": (
            "date",
            "salesorder_number",
        ),
    },
)
LIST_PURCHASE_ORDERS = Operation(
    "items.list_purchase_orders",
    "GET",
    "/items/transactions/purchaseorders",
    "ZohoInventory.purchaseorders.READ",
    keys=["purchaseorders"],
    known={
        "status": (
            "approved",
            "billed",
            "cancelled",
            "closed",
            "draft",
            "drop_shipped",
            "issued",
            "partially_billed",
            "partially_received",
            "pending_approval",
            "received",
        ),
        "sort_column": (
            "date",
            "purchaseorder_number",
            "vendor_name",
        ),
    },
)
LIST_INVOICES = Operation(
    "items.list_invoices",
    "GET",
    "/items/transactions/invoices",
    "ZohoInventory.invoices.READ",
    keys=["invoices"],
    known={
        "status": (
            "approved",
            "draft",
            "overdue",
            "paid",
            "partially_paid",
            "pending_approval",
            "sent",
            "unpaid",
            "viewed",
            "void",
        ),
        "sort_column": (
            "customer_name",
            "date",
            "invoice_number",
        ),
    },
)
LIST_DELIVERY_CHALLANS = Operation(
    "items.list_delivery_challans",
    "GET",
    "/items/transactions/deliverychallans",
    "ZohoInventory.invoices.READ",
    keys=["deliverychallans"],
    known={
        "status": (
            "draft",
            "elapsed",
            "fulfilled",
            "invoiced",
            "open",
            "partially_invoiced",
            "void",
        ),
        "sort_column": (
            "created_time",
            "customer_name",
            "date",
            "deliverychallan_number",
            "last_modified_time",
            "total",
        ),
    },
)
LIST_SALES_RECEIPTS = Operation(
    "items.list_sales_receipts",
    "GET",
    "/items/transactions/salesreceipts",
    "ZohoInventory.invoices.READ",
    keys=["sales_receipts"],
    known={
        "sort_column": (
            "customer_name",
            "date",
            "receipt_number",
        ),
    },
)
LIST_MOVE_ORDERS = Operation(
    "items.list_move_orders",
    "GET",
    "/items/transactions/moveorders",
    "ZohoInventory.items.READ",
    keys=["moveorders"],
    known={
        "sort_column": (
            "date",
            "moveorder_number",
        ),
    },
)
LIST_PUTAWAYS = Operation(
    "items.list_putaways",
    "GET",
    "/items/transactions/putaways",
    "ZohoInventory.items.READ",
    keys=["putaways"],
    known={
        "sort_column": (
            "date",
            "putaway_number",
        ),
    },
)


class Items:
    """Operations of `items`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return ItemsWithRawResponse(Items(evolve(self._core, raw=True)))

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        response_option: int | None = None,
        search_text: str | None = None,
        filter_by: Literal[
            "ItemType.All",
            "ItemType.Inventory",
            "ItemType.NonInventory",
            "ItemType.Purchases",
            "ItemType.Sales",
            "ItemType.SalesAndPurchases",
            "ItemType.Service",
            "Status.Active",
            "Status.All",
            "Status.Grouped",
            "Status.Inactive",
            "Status.Lowstock",
            "Status.Uncategorized",
            "Status.Unmapped",
        ]
        | str
        | None = None,
        sort_column: Literal["created_time", "last_modified_time", "name", "purchase_rate", "rate", "reorder_level", "sku", "stock_on_hand"]
        | str
        | None = None,
        sort_order: Literal["A", "D"] | str | None = None,
        status: Literal["active", "inactive"] | str | None = None,
        name: str | None = None,
        name_startswith: str | None = None,
        name_contains: str | None = None,
        sku: str | None = None,
        sku_startswith: str | None = None,
        sku_contains: str | None = None,
        rate: float | Decimal | None = None,
        rate_less_than: float | Decimal | None = None,
        rate_less_equals: float | Decimal | None = None,
        rate_greater_than: float | Decimal | None = None,
        rate_greater_equals: float | Decimal | None = None,
        purchase_rate: float | Decimal | None = None,
        purchase_rate_less_than: float | Decimal | None = None,
        purchase_rate_less_equals: float | Decimal | None = None,
        purchase_rate_greater_than: float | Decimal | None = None,
        purchase_rate_greater_equals: float | Decimal | None = None,
        tax_id: str | int | None = None,
        account_id: str | int | None = None,
        purchase_account_id: str | int | None = None,
        customview_id: str | int | None = None,
        vendor_id: str | int | None = None,
        item_id: str | int | None = None,
        zcrm_product_id: str | int | None = None,
        last_modified_time: DateTime | str | None = None,
        category_id: str | int | None = None,
        brand_ids: Sequence[str | int] | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        warehouse_id: str | int | None = None,
        location_id: str | int | None = None,
        group_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemRow]:
        """List all the items.

        Lists the organization's items, page by page. The API ignores filters that it doesn't know.

        Args:
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            response_option: How much of the list to answer: 1 adds `total` and `total_pages` to the page's context, 2
                answers the context alone.
            search_text: Items that have this text in their name, their SKU or another field that the web
                application searches.
            filter_by: One of the lists that the web application offers, by status or by type.
            sort_column: Field to sort the rows by.
            sort_order: Direction of the sorting, `A` ascending or `D` descending.
            status: Items that are in use, or that are not.
            name: Items of exactly this name.
            name_startswith: Items whose name begins with this text.
            name_contains: Items whose name has this text in it.
            sku: Items of exactly this SKU.
            sku_startswith: Items whose SKU begins with this text.
            sku_contains: Items whose SKU has this text in it.
            rate: Items of exactly this sales price.
            rate_less_than: Items whose sales price is below this one.
            rate_less_equals: Items whose sales price is at most this one.
            rate_greater_than: Items whose sales price is above this one.
            rate_greater_equals: Items whose sales price is at least this one.
            purchase_rate: Items of exactly this purchase price.
            purchase_rate_less_than: Items whose purchase price is below this one.
            purchase_rate_less_equals: Items whose purchase price is at most this one.
            purchase_rate_greater_than: Items whose purchase price is above this one.
            purchase_rate_greater_equals: Items whose purchase price is at least this one.
            tax_id: Items that this tax is on.
            account_id: Items whose sales are booked to this account.
            purchase_account_id: Items whose purchases are booked to this account.
            customview_id: Items of this custom view, a filter saved in the web application.
            vendor_id: Items of this vendor.
            item_id: This item only.
            zcrm_product_id: The item of this product in Zoho CRM.
            last_modified_time: Items changed since this moment: a date and time with an offset, or text like
                `2026-09-20T00:00:00+0000`; the API refuses a moment that ends in `Z`.
            category_id: Items of this category.
            brand_ids: Items of any of these brands.
            manufacturer_ids: Items of any of these manufacturers.
            warehouse_id: Items of this warehouse, on organizations that have warehouses.
            location_id: Items of this location, on organizations that have locations.
            group_id: Items of this item group.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Items", "List all the items".
        """
        return self._core.rows(
            LIST,
            models.ItemRow,
            query={
                "page": page,
                "per_page": per_page,
                "response_option": response_option,
                "search_text": search_text,
                "filter_by": filter_by,
                "sort_column": sort_column,
                "sort_order": sort_order,
                "status": status,
                "name": name,
                "name_startswith": name_startswith,
                "name_contains": name_contains,
                "sku": sku,
                "sku_startswith": sku_startswith,
                "sku_contains": sku_contains,
                "rate": rate,
                "rate_less_than": rate_less_than,
                "rate_less_equals": rate_less_equals,
                "rate_greater_than": rate_greater_than,
                "rate_greater_equals": rate_greater_equals,
                "purchase_rate": purchase_rate,
                "purchase_rate_less_than": purchase_rate_less_than,
                "purchase_rate_less_equals": purchase_rate_less_equals,
                "purchase_rate_greater_than": purchase_rate_greater_than,
                "purchase_rate_greater_equals": purchase_rate_greater_equals,
                "tax_id": tax_id,
                "account_id": account_id,
                "purchase_account_id": purchase_account_id,
                "customview_id": customview_id,
                "vendor_id": vendor_id,
                "item_id": item_id,
                "zcrm_product_id": zcrm_product_id,
                "last_modified_time": last_modified_time,
                "category_id": category_id,
                "brand_ids": brand_ids,
                "manufacturer_ids": manufacturer_ids,
                "warehouse_id": warehouse_id,
                "location_id": location_id,
                "group_id": group_id,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: ItemCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Item:
        """Create an item.

        Adds an item.

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

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Create an item".
        """
        return await self._core.one(
            CREATE,
            models.Item,
            body=models.ItemCreate.checked(body, "ItemCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_delete(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete multiple items.

        Removes several items at once.

        Args:
            item_ids: Items to remove.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.DELETE``. From the page "Items", "Delete multiple items".
        """
        return await self._core.message(
            BULK_DELETE,
            query={
                "item_ids": item_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def get_details(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemDetails]:
        """Bulk fetch item details.

        Fetches several items by their identifiers in one call.

        Args:
            item_ids: Items to fetch; a hundred in one call work.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Items", "Bulk fetch item details".
        """
        return self._core.rows(
            GET_DETAILS,
            models.ItemDetails,
            query={
                "item_ids": item_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_many(
        self,
        ids: Iterable[str | int],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Many[ItemDetails]:
        """Read the details of many records, 100 with a call, several calls at once.

        Args:
            ids: Any number of ids; one that stands there twice is asked for once.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The records that are there, in the order of the ids; `gone` has the ids of which there is none. A call with
            such an id is refused as a whole, so each costs some calls more, about twelve, to be found.

        Raises:
            ValidationError: An id is wrong; found before sending, or by the API.
            ZakyaError: A call failed; what the others brought is dropped.

        Calls `get_details`. Needs the scope ``ZohoInventory.items.READ``.
        """
        return await read_many(
            lambda some: self.get_details(item_ids=some, timeout=timeout, extra_query=extra_query, extra_headers=extra_headers),
            ids,
            size=100,
            key="item_id",
        )

    async def get(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Item:
        """Retrieve an item.

        Fetches one item with all its details.

        Args:
            item_id: The item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Items", "Retrieve an item".
        """
        return await self._core.one(
            GET,
            models.Item,
            path=[
                item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        item_id: str | int,
        body: ItemUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Item:
        """Update an item.

        Changes an item; fields that are not sent stay as they are.

        Args:
            item_id: The item.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.UPDATE``. From the page "Items", "Update an item".
        """
        return await self._core.one(
            UPDATE,
            models.Item,
            path=[
                item_id,
            ],
            body=models.ItemUpdate.checked(body, "ItemUpdate", own=["item_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an item.

        Removes an item.

        Args:
            item_id: The item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.DELETE``. From the page "Items", "Delete an item".
        """
        return await self._core.message(
            DELETE,
            path=[
                item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_custom_fields(
        self,
        item_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing items.

        Sets custom fields of an item and leaves everything else alone.

        Args:
            item_id: The item.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.UPDATE``. From the page "Items", "Update custom field in existing items".
        """
        return await self._core.message(
            UPDATE_CUSTOM_FIELDS,
            path=[
                item_id,
            ],
            body=encode.custom_fields(lambda: models.CustomFieldValue)(body, "body"),
            options=Options(timeout, extra_query, extra_headers),
        )

    def get_image(
        self,
        item_id: str | int,
        *,
        preview: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Retrieve an item image.

        Fetches the item's image as bytes.

        Args:
            item_id: The item.
            preview: Whether to fetch a preview instead of the full image.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The file: `await` it for its bytes, iterate over it for pieces.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Items", "Retrieve an item image".
        """
        return self._core.download(
            GET_IMAGE,
            path=[
                item_id,
            ],
            query={
                "preview": preview,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def upload_image(
        self,
        item_id: str | int,
        image: FileContent,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Upload an item image.

        Stores an image file as the item's image.

        Args:
            item_id: The item.
            image: The file, gif, png, jpeg, jpg, bmp or webp, of at most 7 MB.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Upload an item image".
        """
        return await self._core.message(
            UPLOAD_IMAGE,
            path=[
                item_id,
            ],
            files=(FileRule("image", 7340032, ["gif", "png", "jpeg", "jpg", "bmp", "webp"], many=False, required=True), image),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_image(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an item image.

        Removes the item's image.

        Args:
            item_id: The item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.DELETE``. From the page "Items", "Delete an item image".
        """
        return await self._core.message(
            DELETE_IMAGE,
            path=[
                item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_active(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as active.

        Brings an item back into use.

        Args:
            item_id: The item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Mark as active".
        """
        return await self._core.message(
            MARK_AS_ACTIVE,
            path=[
                item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_as_inactive(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as inactive.

        Takes an item out of use without removing it.

        Args:
            item_id: The item.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Mark as inactive".
        """
        return await self._core.message(
            MARK_AS_INACTIVE,
            path=[
                item_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get_opening_stock(
        self,
        variant_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> OpeningStock:
        """Retrieve variant opening stock.

        Fetches the stock that an item or variant started with, with its batches, serial numbers and
        locations.

        Args:
            variant_id: The item or variant, by its item identifier.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Items", "Retrieve variant opening stock".
        """
        return await self._core.one(
            GET_OPENING_STOCK,
            models.OpeningStock,
            path=[
                variant_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_opening_stock(
        self,
        variant_id: str | int,
        body: OpeningStockUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update variant opening stock.

        Sets the stock that an item or variant started with: its quantity and value, in total or by
        location, with batches or serial numbers where they are tracked.

        Args:
            variant_id: The item or variant, by its item identifier.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.UPDATE``. From the page "Items", "Update variant opening stock".
        """
        return await self._core.message(
            UPDATE_OPENING_STOCK,
            path=[
                variant_id,
            ],
            body=models.OpeningStockUpdate.checked(body, "OpeningStockUpdate", own=["variant_id", "item_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def upload_images(
        self,
        item_id: str | int,
        image: FileContent | Sequence[FileContent] | None = None,
        *,
        document_ids: Sequence[str | int] | None = None,
        remove_all: bool | None = None,
        update_primary_image: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Upload multiple item images.

        Adds one or several image files to an item.

        Args:
            item_id: The item.
            image: The files, each in a part of its own under this name.
            document_ids: Stored images that the call is about, by their documents.
            remove_all: Whether to remove every image that the item has.
            update_primary_image: Whether an uploaded image becomes the item's primary one.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Upload multiple item images".
        """
        return await self._core.message(
            UPLOAD_IMAGES,
            path=[
                item_id,
            ],
            query={
                "document_ids": document_ids,
                "remove_all": remove_all,
                "update_primary_image": update_primary_image,
            },
            files=(FileRule("image", 7340032, ["gif", "png", "jpeg", "jpg", "bmp", "webp"], many=True, required=False), image),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_images(
        self,
        item_id: str | int,
        *,
        document_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete multiple item images.

        Removes images from an item.

        Args:
            item_id: The item.
            document_ids: Images to remove, by their documents.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.DELETE``. From the page "Items", "Delete multiple item images".
        """
        return await self._core.message(
            DELETE_IMAGES,
            path=[
                item_id,
            ],
            query={
                "document_ids": document_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def reorder_images(
        self,
        item_id: str | int,
        body: ImageOrderUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reorder item images.

        Puts an item's images in another order.

        Args:
            item_id: The item.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Reorder item images".
        """
        return await self._core.message(
            REORDER_IMAGES,
            path=[
                item_id,
            ],
            body=models.ImageOrderUpdate.checked(body, "ImageOrderUpdate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def upload_back_image(
        self,
        item_id: str | int,
        back_image: FileContent | None = None,
        *,
        document_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Upload an item back image.

        Stores an image file that shows the back of an item.

        Args:
            item_id: The item.
            back_image: The file, gif, png, jpeg, jpg, bmp or webp, of at most 7 MB.
            document_id: Stored image that the call is about, by its document.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Upload an item back image".
        """
        return await self._core.message(
            UPLOAD_BACK_IMAGE,
            path=[
                item_id,
            ],
            query={
                "document_id": document_id,
            },
            files=(FileRule("back_image", 7340032, ["gif", "png", "jpeg", "jpg", "bmp", "webp"], many=False, required=False), back_image),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete_back_image(
        self,
        item_id: str | int,
        *,
        document_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an item back image.

        Removes the image of an item's back.

        Args:
            item_id: The item.
            document_id: Image to remove, by its document.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.DELETE``. From the page "Items", "Delete an item back image".
        """
        return await self._core.message(
            DELETE_BACK_IMAGE,
            path=[
                item_id,
            ],
            query={
                "document_id": document_id,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def mark_image_as_back_image(
        self,
        item_id: str | int,
        image_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark an image as back image.

        Makes an image that the item already has the one of its back.

        Args:
            item_id: The item.
            image_id: The image.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.UPDATE``. From the page "Items", "Mark an image as back image".
        """
        return await self._core.message(
            MARK_IMAGE_AS_BACK_IMAGE,
            path=[
                item_id,
                image_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_mark_as_active(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk mark items as active.

        Brings several items back into use at once.

        Args:
            item_ids: Items to bring back into use.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Bulk mark items as active".
        """
        return await self._core.message(
            BULK_MARK_AS_ACTIVE,
            query={
                "item_ids": item_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_mark_as_inactive(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk mark items as inactive.

        Takes several items out of use at once.

        Args:
            item_ids: Items to take out of use.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Bulk mark items as inactive".
        """
        return await self._core.message(
            BULK_MARK_AS_INACTIVE,
            query={
                "item_ids": item_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def ungroup(
        self,
        *,
        item_ids: Sequence[str | int] | None = None,
        composite_item_ids: Sequence[str | int] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Ungroup items.

        Takes items out of their group, so that they are no longer variants of it.

        Args:
            item_ids: Items to take out.
            composite_item_ids: Composite items to take out.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Ungroup items".
        """
        return await self._core.message(
            UNGROUP,
            query={
                "item_ids": item_ids,
                "composite_item_ids": composite_item_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def enable_storage_location(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Enable storage location for items.

        Switches on, for several items, the tracking of where within a location stock is stored.

        Args:
            item_ids: Items to change.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Enable storage location for items".
        """
        return await self._core.message(
            ENABLE_STORAGE_LOCATION,
            query={
                "item_ids": item_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def disable_storage_location(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Disable storage location for items.

        Switches off, for several items, the tracking of where within a location stock is stored.

        Args:
            item_ids: Items to change.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Disable storage location for items".
        """
        return await self._core.message(
            DISABLE_STORAGE_LOCATION,
            query={
                "item_ids": item_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def move(
        self,
        item_id: str | int,
        body: ItemMove | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Move an item.

        Moves an item to another group.

        Args:
            item_id: The item.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.UPDATE``. From the page "Items", "Move an item".
        """
        return await self._core.message(
            MOVE,
            path=[
                item_id,
            ],
            body=models.ItemMove.checked(body, "ItemMove", own=["item_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def group(
        self,
        group_id: str | int,
        body: ItemGrouping | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Group items.

        Puts items together as the variants of one group.

        Args:
            group_id: The item group.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.UPDATE``. From the page "Items", "Group items".
        """
        return await self._core.message(
            GROUP,
            path=[
                group_id,
            ],
            body=models.ItemGrouping.checked(body, "ItemGrouping", own=["group_id", "item_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_location_permissions(
        self,
        item_id: str | int,
        *,
        associated_with_all_locations: bool,
        allowed_location_ids: Sequence[str | int] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update item location permissions.

        Sets the locations at which an item is available.

        Args:
            item_id: The item.
            associated_with_all_locations: Whether the item is available at every location.
            allowed_location_ids: Locations at which the item is available.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.warehouses.UPDATE``. From the page "Items", "Update item location permissions".
        """
        return await self._core.message(
            UPDATE_LOCATION_PERMISSIONS,
            path=[
                item_id,
            ],
            query={
                "associated_with_all_locations": associated_with_all_locations,
                "allowed_location_ids": allowed_location_ids,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def bulk_update_location_permissions(
        self,
        *,
        item_ids: Sequence[str | int] | None = None,
        allowed_location_ids: Sequence[str | int] | None = None,
        overwrite: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk update item location permissions.

        Sets the locations at which several items are available.

        Args:
            item_ids: Items to change.
            allowed_location_ids: Locations at which the items are available.
            overwrite: Whether to replace the locations that the items have now.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.warehouses.UPDATE``. From the page "Items", "Bulk update item location permissions".
        """
        return await self._core.message(
            BULK_UPDATE_LOCATION_PERMISSIONS,
            query={
                "item_ids": item_ids,
                "allowed_location_ids": allowed_location_ids,
                "overwrite": overwrite,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def validate_serial_numbers(
        self,
        item_id: str | int,
        *,
        entity_id: str | int | None = None,
        warehouse_id: str | int | None = None,
        entity_type: str,
        serial_numbers: Sequence[str],
        location_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Validate serial numbers.

        Checks that serial numbers of an item are free for an outgoing transaction.

        Args:
            item_id: The item.
            entity_id: The transaction that wants them.
            warehouse_id: Warehouse that they leave from; the name in older organizations.
            entity_type: Kind of transaction that wants them.
            serial_numbers: Serial numbers to check.
            location_id: Location that they leave from.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Validate serial numbers".
        """
        return await self._core.message(
            VALIDATE_SERIAL_NUMBERS,
            path=[
                item_id,
            ],
            query={
                "entity_id": entity_id,
                "warehouse_id": warehouse_id,
                "entity_type": entity_type,
                "serial_numbers": serial_numbers,
                "location_id": location_id,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def validate_and_map_serial_numbers(
        self,
        item_id: str | int,
        body: SerialNumberMapping | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Validate and map serial numbers.

        Checks that serial numbers of an item are free for an outgoing transaction, and ties them to the
        bins that hold them.

        Args:
            item_id: The item.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.CREATE``. From the page "Items", "Validate and map serial numbers".
        """
        return await self._core.message(
            VALIDATE_AND_MAP_SERIAL_NUMBERS,
            path=[
                item_id,
            ],
            body=models.SerialNumberMapping.checked(body, "SerialNumberMapping").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_sales_orders(
        self,
        *,
        item_id: str | int,
        status: Literal[
            "approved",
            "backordered",
            "closed",
            "confirmed",
            "draft",
            "drop_shipped",
            "fulfilled",
            "invoiced",
            "onhold",
            "overdue",
            "partially_invoiced",
            "partially_shipped",
            "pending_approval",
            "shipped",
            "void",
        ]
        | str
        | None = None,
        customer_id: str | int | None = None,
        sales_channel: str | None = None,
        sort_column: Literal["date", "salesorder_number"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemSalesOrder]:
        """List sales orders for an item.

        Lists the sales orders that hold one item.

        Args:
            item_id: The item that the transactions hold.
            status: Only those in this status.
            customer_id: Only those of this customer.
            sales_channel: Only those of this sales channel.
            sort_column: Column to sort the rows by.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.salesorders.READ``. From the page "Items", "List sales orders for an item".
        """
        return self._core.rows(
            LIST_SALES_ORDERS,
            models.ItemSalesOrder,
            query={
                "item_id": item_id,
                "status": status,
                "customer_id": customer_id,
                "sales_channel": sales_channel,
                "sort_column": sort_column,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_purchase_orders(
        self,
        *,
        item_id: str | int,
        status: Literal[
            "approved",
            "billed",
            "cancelled",
            "closed",
            "draft",
            "drop_shipped",
            "issued",
            "partially_billed",
            "partially_received",
            "pending_approval",
            "received",
        ]
        | str
        | None = None,
        vendor_id: str | int | None = None,
        sort_column: Literal["date", "purchaseorder_number", "vendor_name"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemPurchaseOrder]:
        """List purchase orders for an item.

        Lists the purchase orders that hold one item.

        Args:
            item_id: The item that the transactions hold.
            status: Only those in this status.
            vendor_id: Only those of this vendor.
            sort_column: Column to sort the rows by.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.purchaseorders.READ``. From the page "Items", "List purchase orders for an item".
        """
        return self._core.rows(
            LIST_PURCHASE_ORDERS,
            models.ItemPurchaseOrder,
            query={
                "item_id": item_id,
                "status": status,
                "vendor_id": vendor_id,
                "sort_column": sort_column,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_invoices(
        self,
        *,
        item_id: str | int,
        status: Literal["approved", "draft", "overdue", "paid", "partially_paid", "pending_approval", "sent", "unpaid", "viewed", "void"]
        | str
        | None = None,
        customer_id: str | int | None = None,
        sort_column: Literal["customer_name", "date", "invoice_number"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemInvoice]:
        """List invoices for an item.

        Lists the invoices that hold one item.

        Args:
            item_id: The item that the transactions hold.
            status: Only those in this status.
            customer_id: Only those of this customer.
            sort_column: Column to sort the rows by.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Items", "List invoices for an item".
        """
        return self._core.rows(
            LIST_INVOICES,
            models.ItemInvoice,
            query={
                "item_id": item_id,
                "status": status,
                "customer_id": customer_id,
                "sort_column": sort_column,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_delivery_challans(
        self,
        *,
        item_id: str | int,
        status: Literal["draft", "elapsed", "fulfilled", "invoiced", "open", "partially_invoiced", "void"] | str | None = None,
        customer_id: str | int | None = None,
        sort_column: Literal["created_time", "customer_name", "date", "deliverychallan_number", "last_modified_time", "total"]
        | str
        | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemDeliveryChallan]:
        """List delivery challans for an item.

        Lists the delivery challans that hold one item.

        Args:
            item_id: The item that the transactions hold.
            status: Only those in this status.
            customer_id: Only those of this customer.
            sort_column: Column to sort the rows by.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Items", "List delivery challans for an item".
        """
        return self._core.rows(
            LIST_DELIVERY_CHALLANS,
            models.ItemDeliveryChallan,
            query={
                "item_id": item_id,
                "status": status,
                "customer_id": customer_id,
                "sort_column": sort_column,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_sales_receipts(
        self,
        *,
        item_id: str | int,
        customer_id: str | int | None = None,
        sort_column: Literal["customer_name", "date", "receipt_number"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemSalesReceipt]:
        """List sales receipts for an item.

        Lists the sales receipts that hold one item.

        Args:
            item_id: The item that the transactions hold.
            customer_id: Only those of this customer.
            sort_column: Column to sort the rows by.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.invoices.READ``. From the page "Items", "List sales receipts for an item".
        """
        return self._core.rows(
            LIST_SALES_RECEIPTS,
            models.ItemSalesReceipt,
            query={
                "item_id": item_id,
                "customer_id": customer_id,
                "sort_column": sort_column,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_move_orders(
        self,
        *,
        item_id: str | int,
        sort_column: Literal["date", "moveorder_number"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemMoveOrder]:
        """List move orders for an item.

        Lists the move orders that hold one item.

        Args:
            item_id: The item that the transactions hold.
            sort_column: Column to sort the rows by.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Items", "List move orders for an item".
        """
        return self._core.rows(
            LIST_MOVE_ORDERS,
            models.ItemMoveOrder,
            query={
                "item_id": item_id,
                "sort_column": sort_column,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    def list_putaways(
        self,
        *,
        item_id: str | int,
        sort_column: Literal["date", "putaway_number"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemPutaway]:
        """List putaways for an item.

        Lists the putaways that hold one item.

        Args:
            item_id: The item that the transactions hold.
            sort_column: Column to sort the rows by.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.items.READ``. From the page "Items", "List putaways for an item".
        """
        return self._core.rows(
            LIST_PUTAWAYS,
            models.ItemPutaway,
            query={
                "item_id": item_id,
                "sort_column": sort_column,
            },
            options=Options(timeout, extra_query, extra_headers),
        )


class ItemsWithRawResponse:
    """Operations of `items` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Items) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.bulk_delete = raw(resource.bulk_delete)
        self.get_details = raw(resource.get_details)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.update_custom_fields = raw(resource.update_custom_fields)
        self.get_image = raw(resource.get_image)
        self.upload_image = raw(resource.upload_image)
        self.delete_image = raw(resource.delete_image)
        self.mark_as_active = raw(resource.mark_as_active)
        self.mark_as_inactive = raw(resource.mark_as_inactive)
        self.get_opening_stock = raw(resource.get_opening_stock)
        self.update_opening_stock = raw(resource.update_opening_stock)
        self.upload_images = raw(resource.upload_images)
        self.delete_images = raw(resource.delete_images)
        self.reorder_images = raw(resource.reorder_images)
        self.upload_back_image = raw(resource.upload_back_image)
        self.delete_back_image = raw(resource.delete_back_image)
        self.mark_image_as_back_image = raw(resource.mark_image_as_back_image)
        self.bulk_mark_as_active = raw(resource.bulk_mark_as_active)
        self.bulk_mark_as_inactive = raw(resource.bulk_mark_as_inactive)
        self.ungroup = raw(resource.ungroup)
        self.enable_storage_location = raw(resource.enable_storage_location)
        self.disable_storage_location = raw(resource.disable_storage_location)
        self.move = raw(resource.move)
        self.group = raw(resource.group)
        self.update_location_permissions = raw(resource.update_location_permissions)
        self.bulk_update_location_permissions = raw(resource.bulk_update_location_permissions)
        self.validate_serial_numbers = raw(resource.validate_serial_numbers)
        self.validate_and_map_serial_numbers = raw(resource.validate_and_map_serial_numbers)
        self.list_sales_orders = raw(resource.list_sales_orders)
        self.list_purchase_orders = raw(resource.list_purchase_orders)
        self.list_invoices = raw(resource.list_invoices)
        self.list_delivery_challans = raw(resource.list_delivery_challans)
        self.list_sales_receipts = raw(resource.list_sales_receipts)
        self.list_move_orders = raw(resource.list_move_orders)
        self.list_putaways = raw(resource.list_putaways)
