# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `items` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any, Literal

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
from zakya_client.many import Many
from zakya_client.runtime.blocking import Download, Paginator, raw, raw_file, raw_page
from zakya_client.runtime.message import Message
from zakya_client.upload import FileContent


class Items:
    """Operations of `items`; an attribute of the client."""

    @property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

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
        """List all the items."""
        raise NotImplementedError

    def create(
        self,
        body: ItemCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Item:
        """Create an item."""
        raise NotImplementedError

    def bulk_delete(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete multiple items."""
        raise NotImplementedError

    def get_details(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemDetails]:
        """Bulk fetch item details."""
        raise NotImplementedError

    def get_many(
        self,
        ids: Iterable[str | int],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Many[ItemDetails]:
        """Read the details of many records."""
        raise NotImplementedError

    def get(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Item:
        """Retrieve an item."""
        raise NotImplementedError

    def update(
        self,
        item_id: str | int,
        body: ItemUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Item:
        """Update an item."""
        raise NotImplementedError

    def delete(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an item."""
        raise NotImplementedError

    def update_custom_fields(
        self,
        item_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing items."""
        raise NotImplementedError

    def get_image(
        self,
        item_id: str | int,
        *,
        preview: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Download:
        """Retrieve an item image."""
        raise NotImplementedError

    def upload_image(
        self,
        item_id: str | int,
        image: FileContent,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Upload an item image."""
        raise NotImplementedError

    def delete_image(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an item image."""
        raise NotImplementedError

    def mark_as_active(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as active."""
        raise NotImplementedError

    def mark_as_inactive(
        self,
        item_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark as inactive."""
        raise NotImplementedError

    def get_opening_stock(
        self,
        variant_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> OpeningStock:
        """Retrieve variant opening stock."""
        raise NotImplementedError

    def update_opening_stock(
        self,
        variant_id: str | int,
        body: OpeningStockUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update variant opening stock."""
        raise NotImplementedError

    def upload_images(
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
        """Upload multiple item images."""
        raise NotImplementedError

    def delete_images(
        self,
        item_id: str | int,
        *,
        document_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete multiple item images."""
        raise NotImplementedError

    def reorder_images(
        self,
        item_id: str | int,
        body: ImageOrderUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Reorder item images."""
        raise NotImplementedError

    def upload_back_image(
        self,
        item_id: str | int,
        back_image: FileContent | None = None,
        *,
        document_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Upload an item back image."""
        raise NotImplementedError

    def delete_back_image(
        self,
        item_id: str | int,
        *,
        document_id: str | int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete an item back image."""
        raise NotImplementedError

    def mark_image_as_back_image(
        self,
        item_id: str | int,
        image_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Mark an image as back image."""
        raise NotImplementedError

    def bulk_mark_as_active(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk mark items as active."""
        raise NotImplementedError

    def bulk_mark_as_inactive(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk mark items as inactive."""
        raise NotImplementedError

    def ungroup(
        self,
        *,
        item_ids: Sequence[str | int] | None = None,
        composite_item_ids: Sequence[str | int] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Ungroup items."""
        raise NotImplementedError

    def enable_storage_location(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Enable storage location for items."""
        raise NotImplementedError

    def disable_storage_location(
        self,
        *,
        item_ids: Sequence[str | int],
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Disable storage location for items."""
        raise NotImplementedError

    def move(
        self,
        item_id: str | int,
        body: ItemMove | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Move an item."""
        raise NotImplementedError

    def group(
        self,
        group_id: str | int,
        body: ItemGrouping | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Group items."""
        raise NotImplementedError

    def update_location_permissions(
        self,
        item_id: str | int,
        *,
        associated_with_all_locations: bool,
        allowed_location_ids: Sequence[str | int] | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update item location permissions."""
        raise NotImplementedError

    def bulk_update_location_permissions(
        self,
        *,
        item_ids: Sequence[str | int] | None = None,
        allowed_location_ids: Sequence[str | int] | None = None,
        overwrite: bool | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Bulk update item location permissions."""
        raise NotImplementedError

    def validate_serial_numbers(
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
        """Validate serial numbers."""
        raise NotImplementedError

    def validate_and_map_serial_numbers(
        self,
        item_id: str | int,
        body: SerialNumberMapping | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Validate and map serial numbers."""
        raise NotImplementedError

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
        """List sales orders for an item."""
        raise NotImplementedError

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
        """List purchase orders for an item."""
        raise NotImplementedError

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
        """List invoices for an item."""
        raise NotImplementedError

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
        """List delivery challans for an item."""
        raise NotImplementedError

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
        """List sales receipts for an item."""
        raise NotImplementedError

    def list_move_orders(
        self,
        *,
        item_id: str | int,
        sort_column: Literal["date", "moveorder_number"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemMoveOrder]:
        """List move orders for an item."""
        raise NotImplementedError

    def list_putaways(
        self,
        *,
        item_id: str | int,
        sort_column: Literal["date", "putaway_number"] | str | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[ItemPutaway]:
        """List putaways for an item."""
        raise NotImplementedError


class ItemsWithRawResponse:
    """Operations of `items` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: Items) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.bulk_delete = raw(resource.bulk_delete)
        self.get_details = raw_page(resource.get_details)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.update_custom_fields = raw(resource.update_custom_fields)
        self.get_image = raw_file(resource.get_image)
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
        self.list_sales_orders = raw_page(resource.list_sales_orders)
        self.list_purchase_orders = raw_page(resource.list_purchase_orders)
        self.list_invoices = raw_page(resource.list_invoices)
        self.list_delivery_challans = raw_page(resource.list_delivery_challans)
        self.list_sales_receipts = raw_page(resource.list_sales_receipts)
        self.list_move_orders = raw_page(resource.list_move_orders)
        self.list_putaways = raw_page(resource.list_putaways)
