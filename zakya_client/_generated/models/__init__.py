# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Models of requests and answers. Each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zakya_client._generated.models.address import Address as Address
    from zakya_client._generated.models.associated_contact_person import AssociatedContactPerson as AssociatedContactPerson
    from zakya_client._generated.models.associated_contact_person_input import AssociatedContactPersonInput as AssociatedContactPersonInput
    from zakya_client._generated.models.associated_package import AssociatedPackage as AssociatedPackage
    from zakya_client._generated.models.batch import Batch as Batch
    from zakya_client._generated.models.batch_input import BatchInput as BatchInput
    from zakya_client._generated.models.batch_storage_input import BatchStorageInput as BatchStorageInput
    from zakya_client._generated.models.bulk_confirmation import BulkConfirmation as BulkConfirmation
    from zakya_client._generated.models.bulk_confirmation_result import BulkConfirmationResult as BulkConfirmationResult
    from zakya_client._generated.models.bundle import Bundle as Bundle
    from zakya_client._generated.models.bundle_batch_input import BundleBatchInput as BundleBatchInput
    from zakya_client._generated.models.bundle_batch_storage_input import BundleBatchStorageInput as BundleBatchStorageInput
    from zakya_client._generated.models.bundle_create import BundleCreate as BundleCreate
    from zakya_client._generated.models.bundle_line_item import BundleLineItem as BundleLineItem
    from zakya_client._generated.models.bundle_line_item_input import BundleLineItemInput as BundleLineItemInput
    from zakya_client._generated.models.bundle_row import BundleRow as BundleRow
    from zakya_client._generated.models.bundle_storage_input import BundleStorageInput as BundleStorageInput
    from zakya_client._generated.models.communication_preference import CommunicationPreference as CommunicationPreference
    from zakya_client._generated.models.communication_preference_update import (
        CommunicationPreferenceUpdate as CommunicationPreferenceUpdate,
    )
    from zakya_client._generated.models.composite_item import CompositeItem as CompositeItem
    from zakya_client._generated.models.composite_item_create import CompositeItemCreate as CompositeItemCreate
    from zakya_client._generated.models.composite_item_package_details_input import (
        CompositeItemPackageDetailsInput as CompositeItemPackageDetailsInput,
    )
    from zakya_client._generated.models.composite_item_row import CompositeItemRow as CompositeItemRow
    from zakya_client._generated.models.composite_item_tag_input import CompositeItemTagInput as CompositeItemTagInput
    from zakya_client._generated.models.composite_item_update import CompositeItemUpdate as CompositeItemUpdate
    from zakya_client._generated.models.contact import Contact as Contact
    from zakya_client._generated.models.contact_person import ContactPerson as ContactPerson
    from zakya_client._generated.models.contact_person_create import ContactPersonCreate as ContactPersonCreate
    from zakya_client._generated.models.contact_person_details import ContactPersonDetails as ContactPersonDetails
    from zakya_client._generated.models.contact_person_reference import ContactPersonReference as ContactPersonReference
    from zakya_client._generated.models.contact_person_reference_input import ContactPersonReferenceInput as ContactPersonReferenceInput
    from zakya_client._generated.models.contact_person_update import ContactPersonUpdate as ContactPersonUpdate
    from zakya_client._generated.models.custom_field import CustomField as CustomField
    from zakya_client._generated.models.custom_field_value import CustomFieldValue as CustomFieldValue
    from zakya_client._generated.models.document import Document as Document
    from zakya_client._generated.models.finished_product_batch_input import FinishedProductBatchInput as FinishedProductBatchInput
    from zakya_client._generated.models.finished_product_batch_storage_input import (
        FinishedProductBatchStorageInput as FinishedProductBatchStorageInput,
    )
    from zakya_client._generated.models.finished_product_storage_input import FinishedProductStorageInput as FinishedProductStorageInput
    from zakya_client._generated.models.image_order import ImageOrder as ImageOrder
    from zakya_client._generated.models.image_order_update import ImageOrderUpdate as ImageOrderUpdate
    from zakya_client._generated.models.item import Item as Item
    from zakya_client._generated.models.item_create import ItemCreate as ItemCreate
    from zakya_client._generated.models.item_delivery_challan import ItemDeliveryChallan as ItemDeliveryChallan
    from zakya_client._generated.models.item_details import ItemDetails as ItemDetails
    from zakya_client._generated.models.item_grouping import ItemGrouping as ItemGrouping
    from zakya_client._generated.models.item_grouping_item import ItemGroupingItem as ItemGroupingItem
    from zakya_client._generated.models.item_invoice import ItemInvoice as ItemInvoice
    from zakya_client._generated.models.item_move import ItemMove as ItemMove
    from zakya_client._generated.models.item_move_order import ItemMoveOrder as ItemMoveOrder
    from zakya_client._generated.models.item_purchase_order import ItemPurchaseOrder as ItemPurchaseOrder
    from zakya_client._generated.models.item_putaway import ItemPutaway as ItemPutaway
    from zakya_client._generated.models.item_row import ItemRow as ItemRow
    from zakya_client._generated.models.item_sales_order import ItemSalesOrder as ItemSalesOrder
    from zakya_client._generated.models.item_sales_receipt import ItemSalesReceipt as ItemSalesReceipt
    from zakya_client._generated.models.item_tax_preference import ItemTaxPreference as ItemTaxPreference
    from zakya_client._generated.models.item_tax_preference_input import ItemTaxPreferenceInput as ItemTaxPreferenceInput
    from zakya_client._generated.models.item_update import ItemUpdate as ItemUpdate
    from zakya_client._generated.models.location_batch_input import LocationBatchInput as LocationBatchInput
    from zakya_client._generated.models.location_opening_stock import LocationOpeningStock as LocationOpeningStock
    from zakya_client._generated.models.location_stock import LocationStock as LocationStock
    from zakya_client._generated.models.mapped_item import MappedItem as MappedItem
    from zakya_client._generated.models.mapped_item_input import MappedItemInput as MappedItemInput
    from zakya_client._generated.models.mapped_item_update import MappedItemUpdate as MappedItemUpdate
    from zakya_client._generated.models.opening_stock import OpeningStock as OpeningStock
    from zakya_client._generated.models.opening_stock_location import OpeningStockLocation as OpeningStockLocation
    from zakya_client._generated.models.opening_stock_location_input import OpeningStockLocationInput as OpeningStockLocationInput
    from zakya_client._generated.models.opening_stock_update import OpeningStockUpdate as OpeningStockUpdate
    from zakya_client._generated.models.order_communication_preference_input import (
        OrderCommunicationPreferenceInput as OrderCommunicationPreferenceInput,
    )
    from zakya_client._generated.models.organization import Organization as Organization
    from zakya_client._generated.models.organization_address import OrganizationAddress as OrganizationAddress
    from zakya_client._generated.models.organization_row import OrganizationRow as OrganizationRow
    from zakya_client._generated.models.package import Package as Package
    from zakya_client._generated.models.package_batch import PackageBatch as PackageBatch
    from zakya_client._generated.models.package_batch_input import PackageBatchInput as PackageBatchInput
    from zakya_client._generated.models.package_batch_storage_input import PackageBatchStorageInput as PackageBatchStorageInput
    from zakya_client._generated.models.package_batch_storage_update import PackageBatchStorageUpdate as PackageBatchStorageUpdate
    from zakya_client._generated.models.package_batch_update import PackageBatchUpdate as PackageBatchUpdate
    from zakya_client._generated.models.package_create import PackageCreate as PackageCreate
    from zakya_client._generated.models.package_details import PackageDetails as PackageDetails
    from zakya_client._generated.models.package_line_item import PackageLineItem as PackageLineItem
    from zakya_client._generated.models.package_line_item_input import PackageLineItemInput as PackageLineItemInput
    from zakya_client._generated.models.package_line_item_update import PackageLineItemUpdate as PackageLineItemUpdate
    from zakya_client._generated.models.package_mapped_item import PackageMappedItem as PackageMappedItem
    from zakya_client._generated.models.package_mapped_item_input import PackageMappedItemInput as PackageMappedItemInput
    from zakya_client._generated.models.package_mapped_item_update import PackageMappedItemUpdate as PackageMappedItemUpdate
    from zakya_client._generated.models.package_row import PackageRow as PackageRow
    from zakya_client._generated.models.package_storage import PackageStorage as PackageStorage
    from zakya_client._generated.models.package_storage_input import PackageStorageInput as PackageStorageInput
    from zakya_client._generated.models.package_storage_update import PackageStorageUpdate as PackageStorageUpdate
    from zakya_client._generated.models.package_update import PackageUpdate as PackageUpdate
    from zakya_client._generated.models.page_context import PageContext as PageContext
    from zakya_client._generated.models.price_bracket import PriceBracket as PriceBracket
    from zakya_client._generated.models.sales_order import SalesOrder as SalesOrder
    from zakya_client._generated.models.sales_order_contact import SalesOrderContact as SalesOrderContact
    from zakya_client._generated.models.sales_order_create import SalesOrderCreate as SalesOrderCreate
    from zakya_client._generated.models.sales_order_cycle import SalesOrderCycle as SalesOrderCycle
    from zakya_client._generated.models.sales_order_cycle_invoice import SalesOrderCycleInvoice as SalesOrderCycleInvoice
    from zakya_client._generated.models.sales_order_cycle_shipment import SalesOrderCycleShipment as SalesOrderCycleShipment
    from zakya_client._generated.models.sales_order_document_input import SalesOrderDocumentInput as SalesOrderDocumentInput
    from zakya_client._generated.models.sales_order_invoice import SalesOrderInvoice as SalesOrderInvoice
    from zakya_client._generated.models.sales_order_line_item import SalesOrderLineItem as SalesOrderLineItem
    from zakya_client._generated.models.sales_order_line_item_input import SalesOrderLineItemInput as SalesOrderLineItemInput
    from zakya_client._generated.models.sales_order_lock import SalesOrderLock as SalesOrderLock
    from zakya_client._generated.models.sales_order_mapped_item import SalesOrderMappedItem as SalesOrderMappedItem
    from zakya_client._generated.models.sales_order_mapped_item_input import SalesOrderMappedItemInput as SalesOrderMappedItemInput
    from zakya_client._generated.models.sales_order_package import SalesOrderPackage as SalesOrderPackage
    from zakya_client._generated.models.sales_order_payment import SalesOrderPayment as SalesOrderPayment
    from zakya_client._generated.models.sales_order_purchase_order import SalesOrderPurchaseOrder as SalesOrderPurchaseOrder
    from zakya_client._generated.models.sales_order_row import SalesOrderRow as SalesOrderRow
    from zakya_client._generated.models.sales_order_tax import SalesOrderTax as SalesOrderTax
    from zakya_client._generated.models.sales_order_update import SalesOrderUpdate as SalesOrderUpdate
    from zakya_client._generated.models.sales_order_warehouse import SalesOrderWarehouse as SalesOrderWarehouse
    from zakya_client._generated.models.search_criterion import SearchCriterion as SearchCriterion
    from zakya_client._generated.models.serial_number_mapping import SerialNumberMapping as SerialNumberMapping
    from zakya_client._generated.models.shipment_order import ShipmentOrder as ShipmentOrder
    from zakya_client._generated.models.storage_input import StorageInput as StorageInput
    from zakya_client._generated.models.tag import Tag as Tag
    from zakya_client._generated.models.tax_registration import TaxRegistration as TaxRegistration
    from zakya_client._generated.models.warehouse_stock import WarehouseStock as WarehouseStock

_MODULES = {
    "Address": "address",
    "AssociatedContactPerson": "associated_contact_person",
    "AssociatedContactPersonInput": "associated_contact_person_input",
    "AssociatedPackage": "associated_package",
    "Batch": "batch",
    "BatchInput": "batch_input",
    "BatchStorageInput": "batch_storage_input",
    "BulkConfirmation": "bulk_confirmation",
    "BulkConfirmationResult": "bulk_confirmation_result",
    "Bundle": "bundle",
    "BundleBatchInput": "bundle_batch_input",
    "BundleBatchStorageInput": "bundle_batch_storage_input",
    "BundleCreate": "bundle_create",
    "BundleLineItem": "bundle_line_item",
    "BundleLineItemInput": "bundle_line_item_input",
    "BundleRow": "bundle_row",
    "BundleStorageInput": "bundle_storage_input",
    "CommunicationPreference": "communication_preference",
    "CommunicationPreferenceUpdate": "communication_preference_update",
    "CompositeItem": "composite_item",
    "CompositeItemCreate": "composite_item_create",
    "CompositeItemPackageDetailsInput": "composite_item_package_details_input",
    "CompositeItemRow": "composite_item_row",
    "CompositeItemTagInput": "composite_item_tag_input",
    "CompositeItemUpdate": "composite_item_update",
    "Contact": "contact",
    "ContactPerson": "contact_person",
    "ContactPersonCreate": "contact_person_create",
    "ContactPersonDetails": "contact_person_details",
    "ContactPersonReference": "contact_person_reference",
    "ContactPersonReferenceInput": "contact_person_reference_input",
    "ContactPersonUpdate": "contact_person_update",
    "CustomField": "custom_field",
    "CustomFieldValue": "custom_field_value",
    "Document": "document",
    "FinishedProductBatchInput": "finished_product_batch_input",
    "FinishedProductBatchStorageInput": "finished_product_batch_storage_input",
    "FinishedProductStorageInput": "finished_product_storage_input",
    "ImageOrder": "image_order",
    "ImageOrderUpdate": "image_order_update",
    "Item": "item",
    "ItemCreate": "item_create",
    "ItemDeliveryChallan": "item_delivery_challan",
    "ItemDetails": "item_details",
    "ItemGrouping": "item_grouping",
    "ItemGroupingItem": "item_grouping_item",
    "ItemInvoice": "item_invoice",
    "ItemMove": "item_move",
    "ItemMoveOrder": "item_move_order",
    "ItemPurchaseOrder": "item_purchase_order",
    "ItemPutaway": "item_putaway",
    "ItemRow": "item_row",
    "ItemSalesOrder": "item_sales_order",
    "ItemSalesReceipt": "item_sales_receipt",
    "ItemTaxPreference": "item_tax_preference",
    "ItemTaxPreferenceInput": "item_tax_preference_input",
    "ItemUpdate": "item_update",
    "LocationBatchInput": "location_batch_input",
    "LocationOpeningStock": "location_opening_stock",
    "LocationStock": "location_stock",
    "MappedItem": "mapped_item",
    "MappedItemInput": "mapped_item_input",
    "MappedItemUpdate": "mapped_item_update",
    "OpeningStock": "opening_stock",
    "OpeningStockLocation": "opening_stock_location",
    "OpeningStockLocationInput": "opening_stock_location_input",
    "OpeningStockUpdate": "opening_stock_update",
    "OrderCommunicationPreferenceInput": "order_communication_preference_input",
    "Organization": "organization",
    "OrganizationAddress": "organization_address",
    "OrganizationRow": "organization_row",
    "Package": "package",
    "PackageBatch": "package_batch",
    "PackageBatchInput": "package_batch_input",
    "PackageBatchStorageInput": "package_batch_storage_input",
    "PackageBatchStorageUpdate": "package_batch_storage_update",
    "PackageBatchUpdate": "package_batch_update",
    "PackageCreate": "package_create",
    "PackageDetails": "package_details",
    "PackageLineItem": "package_line_item",
    "PackageLineItemInput": "package_line_item_input",
    "PackageLineItemUpdate": "package_line_item_update",
    "PackageMappedItem": "package_mapped_item",
    "PackageMappedItemInput": "package_mapped_item_input",
    "PackageMappedItemUpdate": "package_mapped_item_update",
    "PackageRow": "package_row",
    "PackageStorage": "package_storage",
    "PackageStorageInput": "package_storage_input",
    "PackageStorageUpdate": "package_storage_update",
    "PackageUpdate": "package_update",
    "PageContext": "page_context",
    "PriceBracket": "price_bracket",
    "SalesOrder": "sales_order",
    "SalesOrderContact": "sales_order_contact",
    "SalesOrderCreate": "sales_order_create",
    "SalesOrderCycle": "sales_order_cycle",
    "SalesOrderCycleInvoice": "sales_order_cycle_invoice",
    "SalesOrderCycleShipment": "sales_order_cycle_shipment",
    "SalesOrderDocumentInput": "sales_order_document_input",
    "SalesOrderInvoice": "sales_order_invoice",
    "SalesOrderLineItem": "sales_order_line_item",
    "SalesOrderLineItemInput": "sales_order_line_item_input",
    "SalesOrderLock": "sales_order_lock",
    "SalesOrderMappedItem": "sales_order_mapped_item",
    "SalesOrderMappedItemInput": "sales_order_mapped_item_input",
    "SalesOrderPackage": "sales_order_package",
    "SalesOrderPayment": "sales_order_payment",
    "SalesOrderPurchaseOrder": "sales_order_purchase_order",
    "SalesOrderRow": "sales_order_row",
    "SalesOrderTax": "sales_order_tax",
    "SalesOrderUpdate": "sales_order_update",
    "SalesOrderWarehouse": "sales_order_warehouse",
    "SearchCriterion": "search_criterion",
    "SerialNumberMapping": "serial_number_mapping",
    "ShipmentOrder": "shipment_order",
    "StorageInput": "storage_input",
    "Tag": "tag",
    "TaxRegistration": "tax_registration",
    "WarehouseStock": "warehouse_stock",
}

__all__ = [  # noqa: PLE0604 (the names of _MODULES, for type checkers)
    "Address",
    "AssociatedContactPerson",
    "AssociatedContactPersonInput",
    "AssociatedPackage",
    "Batch",
    "BatchInput",
    "BatchStorageInput",
    "BulkConfirmation",
    "BulkConfirmationResult",
    "Bundle",
    "BundleBatchInput",
    "BundleBatchStorageInput",
    "BundleCreate",
    "BundleLineItem",
    "BundleLineItemInput",
    "BundleRow",
    "BundleStorageInput",
    "CommunicationPreference",
    "CommunicationPreferenceUpdate",
    "CompositeItem",
    "CompositeItemCreate",
    "CompositeItemPackageDetailsInput",
    "CompositeItemRow",
    "CompositeItemTagInput",
    "CompositeItemUpdate",
    "Contact",
    "ContactPerson",
    "ContactPersonCreate",
    "ContactPersonDetails",
    "ContactPersonReference",
    "ContactPersonReferenceInput",
    "ContactPersonUpdate",
    "CustomField",
    "CustomFieldValue",
    "Document",
    "FinishedProductBatchInput",
    "FinishedProductBatchStorageInput",
    "FinishedProductStorageInput",
    "ImageOrder",
    "ImageOrderUpdate",
    "Item",
    "ItemCreate",
    "ItemDeliveryChallan",
    "ItemDetails",
    "ItemGrouping",
    "ItemGroupingItem",
    "ItemInvoice",
    "ItemMove",
    "ItemMoveOrder",
    "ItemPurchaseOrder",
    "ItemPutaway",
    "ItemRow",
    "ItemSalesOrder",
    "ItemSalesReceipt",
    "ItemTaxPreference",
    "ItemTaxPreferenceInput",
    "ItemUpdate",
    "LocationBatchInput",
    "LocationOpeningStock",
    "LocationStock",
    "MappedItem",
    "MappedItemInput",
    "MappedItemUpdate",
    "OpeningStock",
    "OpeningStockLocation",
    "OpeningStockLocationInput",
    "OpeningStockUpdate",
    "OrderCommunicationPreferenceInput",
    "Organization",
    "OrganizationAddress",
    "OrganizationRow",
    "Package",
    "PackageBatch",
    "PackageBatchInput",
    "PackageBatchStorageInput",
    "PackageBatchStorageUpdate",
    "PackageBatchUpdate",
    "PackageCreate",
    "PackageDetails",
    "PackageLineItem",
    "PackageLineItemInput",
    "PackageLineItemUpdate",
    "PackageMappedItem",
    "PackageMappedItemInput",
    "PackageMappedItemUpdate",
    "PackageRow",
    "PackageStorage",
    "PackageStorageInput",
    "PackageStorageUpdate",
    "PackageUpdate",
    "PageContext",
    "PriceBracket",
    "SalesOrder",
    "SalesOrderContact",
    "SalesOrderCreate",
    "SalesOrderCycle",
    "SalesOrderCycleInvoice",
    "SalesOrderCycleShipment",
    "SalesOrderDocumentInput",
    "SalesOrderInvoice",
    "SalesOrderLineItem",
    "SalesOrderLineItemInput",
    "SalesOrderLock",
    "SalesOrderMappedItem",
    "SalesOrderMappedItemInput",
    "SalesOrderPackage",
    "SalesOrderPayment",
    "SalesOrderPurchaseOrder",
    "SalesOrderRow",
    "SalesOrderTax",
    "SalesOrderUpdate",
    "SalesOrderWarehouse",
    "SearchCriterion",
    "SerialNumberMapping",
    "ShipmentOrder",
    "StorageInput",
    "Tag",
    "TaxRegistration",
    "WarehouseStock",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
