# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Models of requests and answers. Each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zakya_client._generated.models.bills.bill import Bill as Bill
    from zakya_client._generated.models.bills.bill_create import BillCreate as BillCreate
    from zakya_client._generated.models.bills.bill_line_item import BillLineItem as BillLineItem
    from zakya_client._generated.models.bills.bill_line_item_input import BillLineItemInput as BillLineItemInput
    from zakya_client._generated.models.bills.bill_payment import BillPayment as BillPayment
    from zakya_client._generated.models.bills.bill_purchase_order import BillPurchaseOrder as BillPurchaseOrder
    from zakya_client._generated.models.bills.bill_row import BillRow as BillRow
    from zakya_client._generated.models.bills.bill_update import BillUpdate as BillUpdate
    from zakya_client._generated.models.bills.bill_vendor_credit import BillVendorCredit as BillVendorCredit
    from zakya_client._generated.models.composite_items.bundle import Bundle as Bundle
    from zakya_client._generated.models.composite_items.bundle_batch_input import BundleBatchInput as BundleBatchInput
    from zakya_client._generated.models.composite_items.bundle_batch_storage_input import BundleBatchStorageInput as BundleBatchStorageInput
    from zakya_client._generated.models.composite_items.bundle_create import BundleCreate as BundleCreate
    from zakya_client._generated.models.composite_items.bundle_line_item import BundleLineItem as BundleLineItem
    from zakya_client._generated.models.composite_items.bundle_line_item_input import BundleLineItemInput as BundleLineItemInput
    from zakya_client._generated.models.composite_items.bundle_line_item_update import BundleLineItemUpdate as BundleLineItemUpdate
    from zakya_client._generated.models.composite_items.bundle_row import BundleRow as BundleRow
    from zakya_client._generated.models.composite_items.bundle_storage_input import BundleStorageInput as BundleStorageInput
    from zakya_client._generated.models.composite_items.bundle_update import BundleUpdate as BundleUpdate
    from zakya_client._generated.models.composite_items.composite_item import CompositeItem as CompositeItem
    from zakya_client._generated.models.composite_items.composite_item_create import CompositeItemCreate as CompositeItemCreate
    from zakya_client._generated.models.composite_items.composite_item_package_details_input import (
        CompositeItemPackageDetailsInput as CompositeItemPackageDetailsInput,
    )
    from zakya_client._generated.models.composite_items.composite_item_row import CompositeItemRow as CompositeItemRow
    from zakya_client._generated.models.composite_items.composite_item_tag_input import CompositeItemTagInput as CompositeItemTagInput
    from zakya_client._generated.models.composite_items.composite_item_update import CompositeItemUpdate as CompositeItemUpdate
    from zakya_client._generated.models.composite_items.finished_product_batch_input import (
        FinishedProductBatchInput as FinishedProductBatchInput,
    )
    from zakya_client._generated.models.composite_items.finished_product_batch_storage_input import (
        FinishedProductBatchStorageInput as FinishedProductBatchStorageInput,
    )
    from zakya_client._generated.models.composite_items.finished_product_storage_input import (
        FinishedProductStorageInput as FinishedProductStorageInput,
    )
    from zakya_client._generated.models.composite_items.mapped_item import MappedItem as MappedItem
    from zakya_client._generated.models.composite_items.mapped_item_input import MappedItemInput as MappedItemInput
    from zakya_client._generated.models.composite_items.mapped_item_update import MappedItemUpdate as MappedItemUpdate
    from zakya_client._generated.models.contact_persons.communication_preference import CommunicationPreference as CommunicationPreference
    from zakya_client._generated.models.contact_persons.communication_preference_update import (
        CommunicationPreferenceUpdate as CommunicationPreferenceUpdate,
    )
    from zakya_client._generated.models.contact_persons.contact_person import ContactPerson as ContactPerson
    from zakya_client._generated.models.contact_persons.contact_person_create import ContactPersonCreate as ContactPersonCreate
    from zakya_client._generated.models.contact_persons.contact_person_update import ContactPersonUpdate as ContactPersonUpdate
    from zakya_client._generated.models.contacts.contact import Contact as Contact
    from zakya_client._generated.models.contacts.contact_address_input import ContactAddressInput as ContactAddressInput
    from zakya_client._generated.models.contacts.contact_comment import ContactComment as ContactComment
    from zakya_client._generated.models.contacts.contact_create import ContactCreate as ContactCreate
    from zakya_client._generated.models.contacts.contact_currency_summary import ContactCurrencySummary as ContactCurrencySummary
    from zakya_client._generated.models.contacts.contact_email import ContactEmail as ContactEmail
    from zakya_client._generated.models.contacts.contact_opening_balance import ContactOpeningBalance as ContactOpeningBalance
    from zakya_client._generated.models.contacts.contact_opening_balance_input import (
        ContactOpeningBalanceInput as ContactOpeningBalanceInput,
    )
    from zakya_client._generated.models.contacts.contact_person_of_contact import ContactPersonOfContact as ContactPersonOfContact
    from zakya_client._generated.models.contacts.contact_row import ContactRow as ContactRow
    from zakya_client._generated.models.contacts.contact_templates import ContactTemplates as ContactTemplates
    from zakya_client._generated.models.contacts.contact_templates_input import ContactTemplatesInput as ContactTemplatesInput
    from zakya_client._generated.models.contacts.contact_update import ContactUpdate as ContactUpdate
    from zakya_client._generated.models.contacts.statement_email_content import StatementEmailContent as StatementEmailContent
    from zakya_client._generated.models.contacts.tax_registration import TaxRegistration as TaxRegistration
    from zakya_client._generated.models.credit_notes.credit_note import CreditNote as CreditNote
    from zakya_client._generated.models.credit_notes.credit_note_applied_invoice import CreditNoteAppliedInvoice as CreditNoteAppliedInvoice
    from zakya_client._generated.models.credit_notes.credit_note_apply import CreditNoteApply as CreditNoteApply
    from zakya_client._generated.models.credit_notes.credit_note_comment import CreditNoteComment as CreditNoteComment
    from zakya_client._generated.models.credit_notes.credit_note_create import CreditNoteCreate as CreditNoteCreate
    from zakya_client._generated.models.credit_notes.credit_note_email import CreditNoteEmail as CreditNoteEmail
    from zakya_client._generated.models.credit_notes.credit_note_invoice import CreditNoteInvoice as CreditNoteInvoice
    from zakya_client._generated.models.credit_notes.credit_note_invoice_apply import CreditNoteInvoiceApply as CreditNoteInvoiceApply
    from zakya_client._generated.models.credit_notes.credit_note_line_item import CreditNoteLineItem as CreditNoteLineItem
    from zakya_client._generated.models.credit_notes.credit_note_line_item_input import CreditNoteLineItemInput as CreditNoteLineItemInput
    from zakya_client._generated.models.credit_notes.credit_note_mapped_item import CreditNoteMappedItem as CreditNoteMappedItem
    from zakya_client._generated.models.credit_notes.credit_note_mapped_item_input import (
        CreditNoteMappedItemInput as CreditNoteMappedItemInput,
    )
    from zakya_client._generated.models.credit_notes.credit_note_refund import CreditNoteRefund as CreditNoteRefund
    from zakya_client._generated.models.credit_notes.credit_note_refund_create import CreditNoteRefundCreate as CreditNoteRefundCreate
    from zakya_client._generated.models.credit_notes.credit_note_refund_update import CreditNoteRefundUpdate as CreditNoteRefundUpdate
    from zakya_client._generated.models.credit_notes.credit_note_row import CreditNoteRow as CreditNoteRow
    from zakya_client._generated.models.credit_notes.credit_note_sent_email import CreditNoteSentEmail as CreditNoteSentEmail
    from zakya_client._generated.models.credit_notes.credit_note_update import CreditNoteUpdate as CreditNoteUpdate
    from zakya_client._generated.models.credit_notes.credited_invoice import CreditedInvoice as CreditedInvoice
    from zakya_client._generated.models.customer_payments.customer_payment import CustomerPayment as CustomerPayment
    from zakya_client._generated.models.customer_payments.customer_payment_create import CustomerPaymentCreate as CustomerPaymentCreate
    from zakya_client._generated.models.customer_payments.customer_payment_invoice import CustomerPaymentInvoice as CustomerPaymentInvoice
    from zakya_client._generated.models.customer_payments.customer_payment_invoice_input import (
        CustomerPaymentInvoiceInput as CustomerPaymentInvoiceInput,
    )
    from zakya_client._generated.models.customer_payments.customer_payment_row import CustomerPaymentRow as CustomerPaymentRow
    from zakya_client._generated.models.customer_payments.customer_payment_update import CustomerPaymentUpdate as CustomerPaymentUpdate
    from zakya_client._generated.models.invoices.invoice import Invoice as Invoice
    from zakya_client._generated.models.invoices.invoice_address import InvoiceAddress as InvoiceAddress
    from zakya_client._generated.models.invoices.invoice_comment import InvoiceComment as InvoiceComment
    from zakya_client._generated.models.invoices.invoice_comment_create import InvoiceCommentCreate as InvoiceCommentCreate
    from zakya_client._generated.models.invoices.invoice_comment_update import InvoiceCommentUpdate as InvoiceCommentUpdate
    from zakya_client._generated.models.invoices.invoice_communication_preference_input import (
        InvoiceCommunicationPreferenceInput as InvoiceCommunicationPreferenceInput,
    )
    from zakya_client._generated.models.invoices.invoice_contact_person_input import InvoiceContactPersonInput as InvoiceContactPersonInput
    from zakya_client._generated.models.invoices.invoice_create import InvoiceCreate as InvoiceCreate
    from zakya_client._generated.models.invoices.invoice_credit import InvoiceCredit as InvoiceCredit
    from zakya_client._generated.models.invoices.invoice_credit_apply import InvoiceCreditApply as InvoiceCreditApply
    from zakya_client._generated.models.invoices.invoice_credits_apply import InvoiceCreditsApply as InvoiceCreditsApply
    from zakya_client._generated.models.invoices.invoice_line_item import InvoiceLineItem as InvoiceLineItem
    from zakya_client._generated.models.invoices.invoice_line_item_input import InvoiceLineItemInput as InvoiceLineItemInput
    from zakya_client._generated.models.invoices.invoice_lock import InvoiceLock as InvoiceLock
    from zakya_client._generated.models.invoices.invoice_mapped_item import InvoiceMappedItem as InvoiceMappedItem
    from zakya_client._generated.models.invoices.invoice_mapped_item_input import InvoiceMappedItemInput as InvoiceMappedItemInput
    from zakya_client._generated.models.invoices.invoice_payment import InvoicePayment as InvoicePayment
    from zakya_client._generated.models.invoices.invoice_payment_apply import InvoicePaymentApply as InvoicePaymentApply
    from zakya_client._generated.models.invoices.invoice_qr_code import InvoiceQrCode as InvoiceQrCode
    from zakya_client._generated.models.invoices.invoice_row import InvoiceRow as InvoiceRow
    from zakya_client._generated.models.invoices.invoice_row_address import InvoiceRowAddress as InvoiceRowAddress
    from zakya_client._generated.models.invoices.invoice_sales_order import InvoiceSalesOrder as InvoiceSalesOrder
    from zakya_client._generated.models.invoices.invoice_update import InvoiceUpdate as InvoiceUpdate
    from zakya_client._generated.models.item_adjustments.adjusted_batch import AdjustedBatch as AdjustedBatch
    from zakya_client._generated.models.item_adjustments.adjusted_batch_input import AdjustedBatchInput as AdjustedBatchInput
    from zakya_client._generated.models.item_adjustments.adjusted_storage import AdjustedStorage as AdjustedStorage
    from zakya_client._generated.models.item_adjustments.adjusted_storage_input import AdjustedStorageInput as AdjustedStorageInput
    from zakya_client._generated.models.item_adjustments.item_adjustment import ItemAdjustment as ItemAdjustment
    from zakya_client._generated.models.item_adjustments.item_adjustment_create import ItemAdjustmentCreate as ItemAdjustmentCreate
    from zakya_client._generated.models.item_adjustments.item_adjustment_line_item import ItemAdjustmentLineItem as ItemAdjustmentLineItem
    from zakya_client._generated.models.item_adjustments.item_adjustment_line_item_input import (
        ItemAdjustmentLineItemInput as ItemAdjustmentLineItemInput,
    )
    from zakya_client._generated.models.item_adjustments.item_adjustment_row import ItemAdjustmentRow as ItemAdjustmentRow
    from zakya_client._generated.models.item_adjustments.item_adjustment_update import ItemAdjustmentUpdate as ItemAdjustmentUpdate
    from zakya_client._generated.models.item_groups.item_group import ItemGroup as ItemGroup
    from zakya_client._generated.models.item_groups.item_group_attribute import ItemGroupAttribute as ItemGroupAttribute
    from zakya_client._generated.models.item_groups.item_group_attribute_input import ItemGroupAttributeInput as ItemGroupAttributeInput
    from zakya_client._generated.models.item_groups.item_group_create import ItemGroupCreate as ItemGroupCreate
    from zakya_client._generated.models.item_groups.item_group_item import ItemGroupItem as ItemGroupItem
    from zakya_client._generated.models.item_groups.item_group_item_input import ItemGroupItemInput as ItemGroupItemInput
    from zakya_client._generated.models.item_groups.item_group_item_update import ItemGroupItemUpdate as ItemGroupItemUpdate
    from zakya_client._generated.models.item_groups.item_group_option import ItemGroupOption as ItemGroupOption
    from zakya_client._generated.models.item_groups.item_group_option_input import ItemGroupOptionInput as ItemGroupOptionInput
    from zakya_client._generated.models.item_groups.item_group_row import ItemGroupRow as ItemGroupRow
    from zakya_client._generated.models.item_groups.item_group_update import ItemGroupUpdate as ItemGroupUpdate
    from zakya_client._generated.models.items.batch import Batch as Batch
    from zakya_client._generated.models.items.batch_input import BatchInput as BatchInput
    from zakya_client._generated.models.items.batch_storage_input import BatchStorageInput as BatchStorageInput
    from zakya_client._generated.models.items.image_order import ImageOrder as ImageOrder
    from zakya_client._generated.models.items.image_order_update import ImageOrderUpdate as ImageOrderUpdate
    from zakya_client._generated.models.items.item import Item as Item
    from zakya_client._generated.models.items.item_create import ItemCreate as ItemCreate
    from zakya_client._generated.models.items.item_delivery_challan import ItemDeliveryChallan as ItemDeliveryChallan
    from zakya_client._generated.models.items.item_details import ItemDetails as ItemDetails
    from zakya_client._generated.models.items.item_grouping import ItemGrouping as ItemGrouping
    from zakya_client._generated.models.items.item_grouping_item import ItemGroupingItem as ItemGroupingItem
    from zakya_client._generated.models.items.item_invoice import ItemInvoice as ItemInvoice
    from zakya_client._generated.models.items.item_move import ItemMove as ItemMove
    from zakya_client._generated.models.items.item_move_order import ItemMoveOrder as ItemMoveOrder
    from zakya_client._generated.models.items.item_purchase_order import ItemPurchaseOrder as ItemPurchaseOrder
    from zakya_client._generated.models.items.item_putaway import ItemPutaway as ItemPutaway
    from zakya_client._generated.models.items.item_row import ItemRow as ItemRow
    from zakya_client._generated.models.items.item_sales_order import ItemSalesOrder as ItemSalesOrder
    from zakya_client._generated.models.items.item_sales_receipt import ItemSalesReceipt as ItemSalesReceipt
    from zakya_client._generated.models.items.item_tax_preference import ItemTaxPreference as ItemTaxPreference
    from zakya_client._generated.models.items.item_tax_preference_input import ItemTaxPreferenceInput as ItemTaxPreferenceInput
    from zakya_client._generated.models.items.item_update import ItemUpdate as ItemUpdate
    from zakya_client._generated.models.items.location_batch_input import LocationBatchInput as LocationBatchInput
    from zakya_client._generated.models.items.location_opening_stock import LocationOpeningStock as LocationOpeningStock
    from zakya_client._generated.models.items.location_stock import LocationStock as LocationStock
    from zakya_client._generated.models.items.opening_stock import OpeningStock as OpeningStock
    from zakya_client._generated.models.items.opening_stock_location import OpeningStockLocation as OpeningStockLocation
    from zakya_client._generated.models.items.opening_stock_location_input import OpeningStockLocationInput as OpeningStockLocationInput
    from zakya_client._generated.models.items.opening_stock_update import OpeningStockUpdate as OpeningStockUpdate
    from zakya_client._generated.models.items.price_bracket import PriceBracket as PriceBracket
    from zakya_client._generated.models.items.serial_number_mapping import SerialNumberMapping as SerialNumberMapping
    from zakya_client._generated.models.items.storage_input import StorageInput as StorageInput
    from zakya_client._generated.models.items.warehouse_stock import WarehouseStock as WarehouseStock
    from zakya_client._generated.models.multi_warehouse.location import Location as Location
    from zakya_client._generated.models.multi_warehouse.location_address import LocationAddress as LocationAddress
    from zakya_client._generated.models.multi_warehouse.location_address_input import LocationAddressInput as LocationAddressInput
    from zakya_client._generated.models.multi_warehouse.location_create import LocationCreate as LocationCreate
    from zakya_client._generated.models.multi_warehouse.location_row import LocationRow as LocationRow
    from zakya_client._generated.models.multi_warehouse.location_update import LocationUpdate as LocationUpdate
    from zakya_client._generated.models.multi_warehouse.location_user import LocationUser as LocationUser
    from zakya_client._generated.models.multi_warehouse.location_user_reference import LocationUserReference as LocationUserReference
    from zakya_client._generated.models.multi_warehouse.warehouse import Warehouse as Warehouse
    from zakya_client._generated.models.organizations.organization import Organization as Organization
    from zakya_client._generated.models.organizations.organization_address import OrganizationAddress as OrganizationAddress
    from zakya_client._generated.models.organizations.organization_address_input import OrganizationAddressInput as OrganizationAddressInput
    from zakya_client._generated.models.organizations.organization_create import OrganizationCreate as OrganizationCreate
    from zakya_client._generated.models.organizations.organization_row import OrganizationRow as OrganizationRow
    from zakya_client._generated.models.organizations.organization_settings import OrganizationSettings as OrganizationSettings
    from zakya_client._generated.models.organizations.organization_tax_settings import OrganizationTaxSettings as OrganizationTaxSettings
    from zakya_client._generated.models.organizations.organization_update import OrganizationUpdate as OrganizationUpdate
    from zakya_client._generated.models.packages.package import Package as Package
    from zakya_client._generated.models.packages.package_batch import PackageBatch as PackageBatch
    from zakya_client._generated.models.packages.package_batch_input import PackageBatchInput as PackageBatchInput
    from zakya_client._generated.models.packages.package_batch_storage_input import PackageBatchStorageInput as PackageBatchStorageInput
    from zakya_client._generated.models.packages.package_batch_storage_update import PackageBatchStorageUpdate as PackageBatchStorageUpdate
    from zakya_client._generated.models.packages.package_batch_update import PackageBatchUpdate as PackageBatchUpdate
    from zakya_client._generated.models.packages.package_create import PackageCreate as PackageCreate
    from zakya_client._generated.models.packages.package_line_item import PackageLineItem as PackageLineItem
    from zakya_client._generated.models.packages.package_line_item_input import PackageLineItemInput as PackageLineItemInput
    from zakya_client._generated.models.packages.package_line_item_update import PackageLineItemUpdate as PackageLineItemUpdate
    from zakya_client._generated.models.packages.package_mapped_item import PackageMappedItem as PackageMappedItem
    from zakya_client._generated.models.packages.package_mapped_item_input import PackageMappedItemInput as PackageMappedItemInput
    from zakya_client._generated.models.packages.package_mapped_item_update import PackageMappedItemUpdate as PackageMappedItemUpdate
    from zakya_client._generated.models.packages.package_row import PackageRow as PackageRow
    from zakya_client._generated.models.packages.package_storage import PackageStorage as PackageStorage
    from zakya_client._generated.models.packages.package_storage_input import PackageStorageInput as PackageStorageInput
    from zakya_client._generated.models.packages.package_storage_update import PackageStorageUpdate as PackageStorageUpdate
    from zakya_client._generated.models.packages.package_update import PackageUpdate as PackageUpdate
    from zakya_client._generated.models.price_lists.price_list import PriceList as PriceList
    from zakya_client._generated.models.price_lists.price_list_bracket import PriceListBracket as PriceListBracket
    from zakya_client._generated.models.price_lists.price_list_bracket_input import PriceListBracketInput as PriceListBracketInput
    from zakya_client._generated.models.price_lists.price_list_bracket_update import PriceListBracketUpdate as PriceListBracketUpdate
    from zakya_client._generated.models.price_lists.price_list_create import PriceListCreate as PriceListCreate
    from zakya_client._generated.models.price_lists.price_list_item import PriceListItem as PriceListItem
    from zakya_client._generated.models.price_lists.price_list_item_input import PriceListItemInput as PriceListItemInput
    from zakya_client._generated.models.price_lists.price_list_item_update import PriceListItemUpdate as PriceListItemUpdate
    from zakya_client._generated.models.price_lists.price_list_row import PriceListRow as PriceListRow
    from zakya_client._generated.models.price_lists.price_list_update import PriceListUpdate as PriceListUpdate
    from zakya_client._generated.models.purchase_orders.delivery_address import DeliveryAddress as DeliveryAddress
    from zakya_client._generated.models.purchase_orders.purchase_order import PurchaseOrder as PurchaseOrder
    from zakya_client._generated.models.purchase_orders.purchase_order_bill import PurchaseOrderBill as PurchaseOrderBill
    from zakya_client._generated.models.purchase_orders.purchase_order_comment import PurchaseOrderComment as PurchaseOrderComment
    from zakya_client._generated.models.purchase_orders.purchase_order_create import PurchaseOrderCreate as PurchaseOrderCreate
    from zakya_client._generated.models.purchase_orders.purchase_order_line_item import PurchaseOrderLineItem as PurchaseOrderLineItem
    from zakya_client._generated.models.purchase_orders.purchase_order_line_item_input import (
        PurchaseOrderLineItemInput as PurchaseOrderLineItemInput,
    )
    from zakya_client._generated.models.purchase_orders.purchase_order_receive import PurchaseOrderReceive as PurchaseOrderReceive
    from zakya_client._generated.models.purchase_orders.purchase_order_receive_reference import (
        PurchaseOrderReceiveReference as PurchaseOrderReceiveReference,
    )
    from zakya_client._generated.models.purchase_orders.purchase_order_row import PurchaseOrderRow as PurchaseOrderRow
    from zakya_client._generated.models.purchase_orders.purchase_order_sales_order import PurchaseOrderSalesOrder as PurchaseOrderSalesOrder
    from zakya_client._generated.models.purchase_orders.purchase_order_update import PurchaseOrderUpdate as PurchaseOrderUpdate
    from zakya_client._generated.models.purchase_receives.purchase_receive import PurchaseReceive as PurchaseReceive
    from zakya_client._generated.models.purchase_receives.purchase_receive_create import PurchaseReceiveCreate as PurchaseReceiveCreate
    from zakya_client._generated.models.purchase_receives.purchase_receive_line_item import (
        PurchaseReceiveLineItem as PurchaseReceiveLineItem,
    )
    from zakya_client._generated.models.purchase_receives.purchase_receive_line_item_input import (
        PurchaseReceiveLineItemInput as PurchaseReceiveLineItemInput,
    )
    from zakya_client._generated.models.purchase_receives.purchase_receive_row import PurchaseReceiveRow as PurchaseReceiveRow
    from zakya_client._generated.models.purchase_receives.purchase_receive_update import PurchaseReceiveUpdate as PurchaseReceiveUpdate
    from zakya_client._generated.models.retainer_invoices.retainer_invoice import RetainerInvoice as RetainerInvoice
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_comment import RetainerInvoiceComment as RetainerInvoiceComment
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_comment_create import (
        RetainerInvoiceCommentCreate as RetainerInvoiceCommentCreate,
    )
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_comment_update import (
        RetainerInvoiceCommentUpdate as RetainerInvoiceCommentUpdate,
    )
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_create import RetainerInvoiceCreate as RetainerInvoiceCreate
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_email_content import (
        RetainerInvoiceEmailContent as RetainerInvoiceEmailContent,
    )
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_line_item import (
        RetainerInvoiceLineItem as RetainerInvoiceLineItem,
    )
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_line_item_input import (
        RetainerInvoiceLineItemInput as RetainerInvoiceLineItemInput,
    )
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_payment import RetainerInvoicePayment as RetainerInvoicePayment
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_row import RetainerInvoiceRow as RetainerInvoiceRow
    from zakya_client._generated.models.retainer_invoices.retainer_invoice_update import RetainerInvoiceUpdate as RetainerInvoiceUpdate
    from zakya_client._generated.models.sales_orders.associated_contact_person import AssociatedContactPerson as AssociatedContactPerson
    from zakya_client._generated.models.sales_orders.associated_contact_person_input import (
        AssociatedContactPersonInput as AssociatedContactPersonInput,
    )
    from zakya_client._generated.models.sales_orders.associated_package import AssociatedPackage as AssociatedPackage
    from zakya_client._generated.models.sales_orders.bulk_confirmation import BulkConfirmation as BulkConfirmation
    from zakya_client._generated.models.sales_orders.bulk_confirmation_result import BulkConfirmationResult as BulkConfirmationResult
    from zakya_client._generated.models.sales_orders.contact_person_details import ContactPersonDetails as ContactPersonDetails
    from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference as ContactPersonReference
    from zakya_client._generated.models.sales_orders.contact_person_reference_input import (
        ContactPersonReferenceInput as ContactPersonReferenceInput,
    )
    from zakya_client._generated.models.sales_orders.order_communication_preference_input import (
        OrderCommunicationPreferenceInput as OrderCommunicationPreferenceInput,
    )
    from zakya_client._generated.models.sales_orders.sales_order import SalesOrder as SalesOrder
    from zakya_client._generated.models.sales_orders.sales_order_contact import SalesOrderContact as SalesOrderContact
    from zakya_client._generated.models.sales_orders.sales_order_create import SalesOrderCreate as SalesOrderCreate
    from zakya_client._generated.models.sales_orders.sales_order_cycle import SalesOrderCycle as SalesOrderCycle
    from zakya_client._generated.models.sales_orders.sales_order_cycle_invoice import SalesOrderCycleInvoice as SalesOrderCycleInvoice
    from zakya_client._generated.models.sales_orders.sales_order_cycle_shipment import SalesOrderCycleShipment as SalesOrderCycleShipment
    from zakya_client._generated.models.sales_orders.sales_order_document_input import SalesOrderDocumentInput as SalesOrderDocumentInput
    from zakya_client._generated.models.sales_orders.sales_order_invoice import SalesOrderInvoice as SalesOrderInvoice
    from zakya_client._generated.models.sales_orders.sales_order_line_item import SalesOrderLineItem as SalesOrderLineItem
    from zakya_client._generated.models.sales_orders.sales_order_line_item_input import SalesOrderLineItemInput as SalesOrderLineItemInput
    from zakya_client._generated.models.sales_orders.sales_order_lock import SalesOrderLock as SalesOrderLock
    from zakya_client._generated.models.sales_orders.sales_order_mapped_item import SalesOrderMappedItem as SalesOrderMappedItem
    from zakya_client._generated.models.sales_orders.sales_order_mapped_item_input import (
        SalesOrderMappedItemInput as SalesOrderMappedItemInput,
    )
    from zakya_client._generated.models.sales_orders.sales_order_package import SalesOrderPackage as SalesOrderPackage
    from zakya_client._generated.models.sales_orders.sales_order_payment import SalesOrderPayment as SalesOrderPayment
    from zakya_client._generated.models.sales_orders.sales_order_purchase_order import SalesOrderPurchaseOrder as SalesOrderPurchaseOrder
    from zakya_client._generated.models.sales_orders.sales_order_row import SalesOrderRow as SalesOrderRow
    from zakya_client._generated.models.sales_orders.sales_order_tax import SalesOrderTax as SalesOrderTax
    from zakya_client._generated.models.sales_orders.sales_order_update import SalesOrderUpdate as SalesOrderUpdate
    from zakya_client._generated.models.sales_orders.sales_order_warehouse import SalesOrderWarehouse as SalesOrderWarehouse
    from zakya_client._generated.models.sales_orders.shipment_order import ShipmentOrder as ShipmentOrder
    from zakya_client._generated.models.sales_returns.sales_return import SalesReturn as SalesReturn
    from zakya_client._generated.models.sales_returns.sales_return_comment import SalesReturnComment as SalesReturnComment
    from zakya_client._generated.models.sales_returns.sales_return_create import SalesReturnCreate as SalesReturnCreate
    from zakya_client._generated.models.sales_returns.sales_return_credit_note import SalesReturnCreditNote as SalesReturnCreditNote
    from zakya_client._generated.models.sales_returns.sales_return_line_item import SalesReturnLineItem as SalesReturnLineItem
    from zakya_client._generated.models.sales_returns.sales_return_line_item_input import (
        SalesReturnLineItemInput as SalesReturnLineItemInput,
    )
    from zakya_client._generated.models.sales_returns.sales_return_mapped_item import SalesReturnMappedItem as SalesReturnMappedItem
    from zakya_client._generated.models.sales_returns.sales_return_receive import SalesReturnReceive as SalesReturnReceive
    from zakya_client._generated.models.sales_returns.sales_return_receive_create import (
        SalesReturnReceiveCreate as SalesReturnReceiveCreate,
    )
    from zakya_client._generated.models.sales_returns.sales_return_receive_line_item import (
        SalesReturnReceiveLineItem as SalesReturnReceiveLineItem,
    )
    from zakya_client._generated.models.sales_returns.sales_return_receive_line_item_input import (
        SalesReturnReceiveLineItemInput as SalesReturnReceiveLineItemInput,
    )
    from zakya_client._generated.models.sales_returns.sales_return_receive_mapped_item import (
        SalesReturnReceiveMappedItem as SalesReturnReceiveMappedItem,
    )
    from zakya_client._generated.models.sales_returns.sales_return_receive_mapped_item_input import (
        SalesReturnReceiveMappedItemInput as SalesReturnReceiveMappedItemInput,
    )
    from zakya_client._generated.models.sales_returns.sales_return_row import SalesReturnRow as SalesReturnRow
    from zakya_client._generated.models.sales_returns.sales_return_update import SalesReturnUpdate as SalesReturnUpdate
    from zakya_client._generated.models.shared.address import Address as Address
    from zakya_client._generated.models.shared.address_input import AddressInput as AddressInput
    from zakya_client._generated.models.shared.batch_in import BatchIn as BatchIn
    from zakya_client._generated.models.shared.batch_in_input import BatchInInput as BatchInInput
    from zakya_client._generated.models.shared.batch_out import BatchOut as BatchOut
    from zakya_client._generated.models.shared.batch_out_input import BatchOutInput as BatchOutInput
    from zakya_client._generated.models.shared.comment import Comment as Comment
    from zakya_client._generated.models.shared.comment_create import CommentCreate as CommentCreate
    from zakya_client._generated.models.shared.custom_field import CustomField as CustomField
    from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue as CustomFieldValue
    from zakya_client._generated.models.shared.document import Document as Document
    from zakya_client._generated.models.shared.document_tax import DocumentTax as DocumentTax
    from zakya_client._generated.models.shared.email_address import EmailAddress as EmailAddress
    from zakya_client._generated.models.shared.email_content import EmailContent as EmailContent
    from zakya_client._generated.models.shared.email_receiver import EmailReceiver as EmailReceiver
    from zakya_client._generated.models.shared.email_request import EmailRequest as EmailRequest
    from zakya_client._generated.models.shared.email_sender import EmailSender as EmailSender
    from zakya_client._generated.models.shared.email_template import EmailTemplate as EmailTemplate
    from zakya_client._generated.models.shared.package_details import PackageDetails as PackageDetails
    from zakya_client._generated.models.shared.page_context import PageContext as PageContext
    from zakya_client._generated.models.shared.payment_gateway import PaymentGateway as PaymentGateway
    from zakya_client._generated.models.shared.payment_gateway_input import PaymentGatewayInput as PaymentGatewayInput
    from zakya_client._generated.models.shared.payment_options import PaymentOptions as PaymentOptions
    from zakya_client._generated.models.shared.payment_options_input import PaymentOptionsInput as PaymentOptionsInput
    from zakya_client._generated.models.shared.print_template import PrintTemplate as PrintTemplate
    from zakya_client._generated.models.shared.rejection_reason import RejectionReason as RejectionReason
    from zakya_client._generated.models.shared.search_criterion import SearchCriterion as SearchCriterion
    from zakya_client._generated.models.shared.storage_in import StorageIn as StorageIn
    from zakya_client._generated.models.shared.storage_in_input import StorageInInput as StorageInInput
    from zakya_client._generated.models.shared.storage_out import StorageOut as StorageOut
    from zakya_client._generated.models.shared.storage_out_input import StorageOutInput as StorageOutInput
    from zakya_client._generated.models.shared.tag import Tag as Tag
    from zakya_client._generated.models.shipment_orders.shipment import Shipment as Shipment
    from zakya_client._generated.models.shipment_orders.shipment_create import ShipmentCreate as ShipmentCreate
    from zakya_client._generated.models.shipment_orders.shipment_delivery import ShipmentDelivery as ShipmentDelivery
    from zakya_client._generated.models.shipment_orders.shipment_line_item import ShipmentLineItem as ShipmentLineItem
    from zakya_client._generated.models.shipment_orders.shipment_package import ShipmentPackage as ShipmentPackage
    from zakya_client._generated.models.shipment_orders.shipment_row import ShipmentRow as ShipmentRow
    from zakya_client._generated.models.shipment_orders.shipment_update import ShipmentUpdate as ShipmentUpdate
    from zakya_client._generated.models.taxes.tax import Tax as Tax
    from zakya_client._generated.models.taxes.tax_authority import TaxAuthority as TaxAuthority
    from zakya_client._generated.models.taxes.tax_authority_create import TaxAuthorityCreate as TaxAuthorityCreate
    from zakya_client._generated.models.taxes.tax_authority_update import TaxAuthorityUpdate as TaxAuthorityUpdate
    from zakya_client._generated.models.taxes.tax_create import TaxCreate as TaxCreate
    from zakya_client._generated.models.taxes.tax_exemption import TaxExemption as TaxExemption
    from zakya_client._generated.models.taxes.tax_exemption_create import TaxExemptionCreate as TaxExemptionCreate
    from zakya_client._generated.models.taxes.tax_exemption_update import TaxExemptionUpdate as TaxExemptionUpdate
    from zakya_client._generated.models.taxes.tax_group import TaxGroup as TaxGroup
    from zakya_client._generated.models.taxes.tax_group_create import TaxGroupCreate as TaxGroupCreate
    from zakya_client._generated.models.taxes.tax_group_tax import TaxGroupTax as TaxGroupTax
    from zakya_client._generated.models.taxes.tax_group_update import TaxGroupUpdate as TaxGroupUpdate
    from zakya_client._generated.models.taxes.tax_row import TaxRow as TaxRow
    from zakya_client._generated.models.taxes.tax_update import TaxUpdate as TaxUpdate
    from zakya_client._generated.models.transfer_orders.transfer_order import TransferOrder as TransferOrder
    from zakya_client._generated.models.transfer_orders.transfer_order_create import TransferOrderCreate as TransferOrderCreate
    from zakya_client._generated.models.transfer_orders.transfer_order_line_item import TransferOrderLineItem as TransferOrderLineItem
    from zakya_client._generated.models.transfer_orders.transfer_order_line_item_input import (
        TransferOrderLineItemInput as TransferOrderLineItemInput,
    )
    from zakya_client._generated.models.transfer_orders.transfer_order_row import TransferOrderRow as TransferOrderRow
    from zakya_client._generated.models.transfer_orders.transfer_order_update import TransferOrderUpdate as TransferOrderUpdate
    from zakya_client._generated.models.transfer_orders.transferred_batch import TransferredBatch as TransferredBatch
    from zakya_client._generated.models.transfer_orders.transferred_batch_input import TransferredBatchInput as TransferredBatchInput
    from zakya_client._generated.models.vendor_credits.credited_bill import CreditedBill as CreditedBill
    from zakya_client._generated.models.vendor_credits.imported_transaction import ImportedTransaction as ImportedTransaction
    from zakya_client._generated.models.vendor_credits.vendor_credit import VendorCredit as VendorCredit
    from zakya_client._generated.models.vendor_credits.vendor_credit_applied_bill import VendorCreditAppliedBill as VendorCreditAppliedBill
    from zakya_client._generated.models.vendor_credits.vendor_credit_apply import VendorCreditApply as VendorCreditApply
    from zakya_client._generated.models.vendor_credits.vendor_credit_bill_apply import VendorCreditBillApply as VendorCreditBillApply
    from zakya_client._generated.models.vendor_credits.vendor_credit_comment import VendorCreditComment as VendorCreditComment
    from zakya_client._generated.models.vendor_credits.vendor_credit_comment_create import (
        VendorCreditCommentCreate as VendorCreditCommentCreate,
    )
    from zakya_client._generated.models.vendor_credits.vendor_credit_create import VendorCreditCreate as VendorCreditCreate
    from zakya_client._generated.models.vendor_credits.vendor_credit_line_item import VendorCreditLineItem as VendorCreditLineItem
    from zakya_client._generated.models.vendor_credits.vendor_credit_line_item_input import (
        VendorCreditLineItemInput as VendorCreditLineItemInput,
    )
    from zakya_client._generated.models.vendor_credits.vendor_credit_refund import VendorCreditRefund as VendorCreditRefund
    from zakya_client._generated.models.vendor_credits.vendor_credit_refund_create import (
        VendorCreditRefundCreate as VendorCreditRefundCreate,
    )
    from zakya_client._generated.models.vendor_credits.vendor_credit_refund_update import (
        VendorCreditRefundUpdate as VendorCreditRefundUpdate,
    )
    from zakya_client._generated.models.vendor_credits.vendor_credit_row import VendorCreditRow as VendorCreditRow
    from zakya_client._generated.models.vendor_credits.vendor_credit_tag_input import VendorCreditTagInput as VendorCreditTagInput
    from zakya_client._generated.models.vendor_credits.vendor_credit_tax_category import VendorCreditTaxCategory as VendorCreditTaxCategory
    from zakya_client._generated.models.vendor_credits.vendor_credit_update import VendorCreditUpdate as VendorCreditUpdate
    from zakya_client._generated.models.vendor_credits.vendor_credit_vat import VendorCreditVat as VendorCreditVat

_MODULES = {
    "Address": "shared.address",
    "AddressInput": "shared.address_input",
    "AdjustedBatch": "item_adjustments.adjusted_batch",
    "AdjustedBatchInput": "item_adjustments.adjusted_batch_input",
    "AdjustedStorage": "item_adjustments.adjusted_storage",
    "AdjustedStorageInput": "item_adjustments.adjusted_storage_input",
    "AssociatedContactPerson": "sales_orders.associated_contact_person",
    "AssociatedContactPersonInput": "sales_orders.associated_contact_person_input",
    "AssociatedPackage": "sales_orders.associated_package",
    "Batch": "items.batch",
    "BatchIn": "shared.batch_in",
    "BatchInInput": "shared.batch_in_input",
    "BatchInput": "items.batch_input",
    "BatchOut": "shared.batch_out",
    "BatchOutInput": "shared.batch_out_input",
    "BatchStorageInput": "items.batch_storage_input",
    "Bill": "bills.bill",
    "BillCreate": "bills.bill_create",
    "BillLineItem": "bills.bill_line_item",
    "BillLineItemInput": "bills.bill_line_item_input",
    "BillPayment": "bills.bill_payment",
    "BillPurchaseOrder": "bills.bill_purchase_order",
    "BillRow": "bills.bill_row",
    "BillUpdate": "bills.bill_update",
    "BillVendorCredit": "bills.bill_vendor_credit",
    "BulkConfirmation": "sales_orders.bulk_confirmation",
    "BulkConfirmationResult": "sales_orders.bulk_confirmation_result",
    "Bundle": "composite_items.bundle",
    "BundleBatchInput": "composite_items.bundle_batch_input",
    "BundleBatchStorageInput": "composite_items.bundle_batch_storage_input",
    "BundleCreate": "composite_items.bundle_create",
    "BundleLineItem": "composite_items.bundle_line_item",
    "BundleLineItemInput": "composite_items.bundle_line_item_input",
    "BundleLineItemUpdate": "composite_items.bundle_line_item_update",
    "BundleRow": "composite_items.bundle_row",
    "BundleStorageInput": "composite_items.bundle_storage_input",
    "BundleUpdate": "composite_items.bundle_update",
    "Comment": "shared.comment",
    "CommentCreate": "shared.comment_create",
    "CommunicationPreference": "contact_persons.communication_preference",
    "CommunicationPreferenceUpdate": "contact_persons.communication_preference_update",
    "CompositeItem": "composite_items.composite_item",
    "CompositeItemCreate": "composite_items.composite_item_create",
    "CompositeItemPackageDetailsInput": "composite_items.composite_item_package_details_input",
    "CompositeItemRow": "composite_items.composite_item_row",
    "CompositeItemTagInput": "composite_items.composite_item_tag_input",
    "CompositeItemUpdate": "composite_items.composite_item_update",
    "Contact": "contacts.contact",
    "ContactAddressInput": "contacts.contact_address_input",
    "ContactComment": "contacts.contact_comment",
    "ContactCreate": "contacts.contact_create",
    "ContactCurrencySummary": "contacts.contact_currency_summary",
    "ContactEmail": "contacts.contact_email",
    "ContactOpeningBalance": "contacts.contact_opening_balance",
    "ContactOpeningBalanceInput": "contacts.contact_opening_balance_input",
    "ContactPerson": "contact_persons.contact_person",
    "ContactPersonCreate": "contact_persons.contact_person_create",
    "ContactPersonDetails": "sales_orders.contact_person_details",
    "ContactPersonOfContact": "contacts.contact_person_of_contact",
    "ContactPersonReference": "sales_orders.contact_person_reference",
    "ContactPersonReferenceInput": "sales_orders.contact_person_reference_input",
    "ContactPersonUpdate": "contact_persons.contact_person_update",
    "ContactRow": "contacts.contact_row",
    "ContactTemplates": "contacts.contact_templates",
    "ContactTemplatesInput": "contacts.contact_templates_input",
    "ContactUpdate": "contacts.contact_update",
    "CreditedBill": "vendor_credits.credited_bill",
    "CreditedInvoice": "credit_notes.credited_invoice",
    "CreditNote": "credit_notes.credit_note",
    "CreditNoteAppliedInvoice": "credit_notes.credit_note_applied_invoice",
    "CreditNoteApply": "credit_notes.credit_note_apply",
    "CreditNoteComment": "credit_notes.credit_note_comment",
    "CreditNoteCreate": "credit_notes.credit_note_create",
    "CreditNoteEmail": "credit_notes.credit_note_email",
    "CreditNoteInvoice": "credit_notes.credit_note_invoice",
    "CreditNoteInvoiceApply": "credit_notes.credit_note_invoice_apply",
    "CreditNoteLineItem": "credit_notes.credit_note_line_item",
    "CreditNoteLineItemInput": "credit_notes.credit_note_line_item_input",
    "CreditNoteMappedItem": "credit_notes.credit_note_mapped_item",
    "CreditNoteMappedItemInput": "credit_notes.credit_note_mapped_item_input",
    "CreditNoteRefund": "credit_notes.credit_note_refund",
    "CreditNoteRefundCreate": "credit_notes.credit_note_refund_create",
    "CreditNoteRefundUpdate": "credit_notes.credit_note_refund_update",
    "CreditNoteRow": "credit_notes.credit_note_row",
    "CreditNoteSentEmail": "credit_notes.credit_note_sent_email",
    "CreditNoteUpdate": "credit_notes.credit_note_update",
    "CustomerPayment": "customer_payments.customer_payment",
    "CustomerPaymentCreate": "customer_payments.customer_payment_create",
    "CustomerPaymentInvoice": "customer_payments.customer_payment_invoice",
    "CustomerPaymentInvoiceInput": "customer_payments.customer_payment_invoice_input",
    "CustomerPaymentRow": "customer_payments.customer_payment_row",
    "CustomerPaymentUpdate": "customer_payments.customer_payment_update",
    "CustomField": "shared.custom_field",
    "CustomFieldValue": "shared.custom_field_value",
    "DeliveryAddress": "purchase_orders.delivery_address",
    "Document": "shared.document",
    "DocumentTax": "shared.document_tax",
    "EmailAddress": "shared.email_address",
    "EmailContent": "shared.email_content",
    "EmailReceiver": "shared.email_receiver",
    "EmailRequest": "shared.email_request",
    "EmailSender": "shared.email_sender",
    "EmailTemplate": "shared.email_template",
    "FinishedProductBatchInput": "composite_items.finished_product_batch_input",
    "FinishedProductBatchStorageInput": "composite_items.finished_product_batch_storage_input",
    "FinishedProductStorageInput": "composite_items.finished_product_storage_input",
    "ImageOrder": "items.image_order",
    "ImageOrderUpdate": "items.image_order_update",
    "ImportedTransaction": "vendor_credits.imported_transaction",
    "Invoice": "invoices.invoice",
    "InvoiceAddress": "invoices.invoice_address",
    "InvoiceComment": "invoices.invoice_comment",
    "InvoiceCommentCreate": "invoices.invoice_comment_create",
    "InvoiceCommentUpdate": "invoices.invoice_comment_update",
    "InvoiceCommunicationPreferenceInput": "invoices.invoice_communication_preference_input",
    "InvoiceContactPersonInput": "invoices.invoice_contact_person_input",
    "InvoiceCreate": "invoices.invoice_create",
    "InvoiceCredit": "invoices.invoice_credit",
    "InvoiceCreditApply": "invoices.invoice_credit_apply",
    "InvoiceCreditsApply": "invoices.invoice_credits_apply",
    "InvoiceLineItem": "invoices.invoice_line_item",
    "InvoiceLineItemInput": "invoices.invoice_line_item_input",
    "InvoiceLock": "invoices.invoice_lock",
    "InvoiceMappedItem": "invoices.invoice_mapped_item",
    "InvoiceMappedItemInput": "invoices.invoice_mapped_item_input",
    "InvoicePayment": "invoices.invoice_payment",
    "InvoicePaymentApply": "invoices.invoice_payment_apply",
    "InvoiceQrCode": "invoices.invoice_qr_code",
    "InvoiceRow": "invoices.invoice_row",
    "InvoiceRowAddress": "invoices.invoice_row_address",
    "InvoiceSalesOrder": "invoices.invoice_sales_order",
    "InvoiceUpdate": "invoices.invoice_update",
    "Item": "items.item",
    "ItemAdjustment": "item_adjustments.item_adjustment",
    "ItemAdjustmentCreate": "item_adjustments.item_adjustment_create",
    "ItemAdjustmentLineItem": "item_adjustments.item_adjustment_line_item",
    "ItemAdjustmentLineItemInput": "item_adjustments.item_adjustment_line_item_input",
    "ItemAdjustmentRow": "item_adjustments.item_adjustment_row",
    "ItemAdjustmentUpdate": "item_adjustments.item_adjustment_update",
    "ItemCreate": "items.item_create",
    "ItemDeliveryChallan": "items.item_delivery_challan",
    "ItemDetails": "items.item_details",
    "ItemGroup": "item_groups.item_group",
    "ItemGroupAttribute": "item_groups.item_group_attribute",
    "ItemGroupAttributeInput": "item_groups.item_group_attribute_input",
    "ItemGroupCreate": "item_groups.item_group_create",
    "ItemGrouping": "items.item_grouping",
    "ItemGroupingItem": "items.item_grouping_item",
    "ItemGroupItem": "item_groups.item_group_item",
    "ItemGroupItemInput": "item_groups.item_group_item_input",
    "ItemGroupItemUpdate": "item_groups.item_group_item_update",
    "ItemGroupOption": "item_groups.item_group_option",
    "ItemGroupOptionInput": "item_groups.item_group_option_input",
    "ItemGroupRow": "item_groups.item_group_row",
    "ItemGroupUpdate": "item_groups.item_group_update",
    "ItemInvoice": "items.item_invoice",
    "ItemMove": "items.item_move",
    "ItemMoveOrder": "items.item_move_order",
    "ItemPurchaseOrder": "items.item_purchase_order",
    "ItemPutaway": "items.item_putaway",
    "ItemRow": "items.item_row",
    "ItemSalesOrder": "items.item_sales_order",
    "ItemSalesReceipt": "items.item_sales_receipt",
    "ItemTaxPreference": "items.item_tax_preference",
    "ItemTaxPreferenceInput": "items.item_tax_preference_input",
    "ItemUpdate": "items.item_update",
    "Location": "multi_warehouse.location",
    "LocationAddress": "multi_warehouse.location_address",
    "LocationAddressInput": "multi_warehouse.location_address_input",
    "LocationBatchInput": "items.location_batch_input",
    "LocationCreate": "multi_warehouse.location_create",
    "LocationOpeningStock": "items.location_opening_stock",
    "LocationRow": "multi_warehouse.location_row",
    "LocationStock": "items.location_stock",
    "LocationUpdate": "multi_warehouse.location_update",
    "LocationUser": "multi_warehouse.location_user",
    "LocationUserReference": "multi_warehouse.location_user_reference",
    "MappedItem": "composite_items.mapped_item",
    "MappedItemInput": "composite_items.mapped_item_input",
    "MappedItemUpdate": "composite_items.mapped_item_update",
    "OpeningStock": "items.opening_stock",
    "OpeningStockLocation": "items.opening_stock_location",
    "OpeningStockLocationInput": "items.opening_stock_location_input",
    "OpeningStockUpdate": "items.opening_stock_update",
    "OrderCommunicationPreferenceInput": "sales_orders.order_communication_preference_input",
    "Organization": "organizations.organization",
    "OrganizationAddress": "organizations.organization_address",
    "OrganizationAddressInput": "organizations.organization_address_input",
    "OrganizationCreate": "organizations.organization_create",
    "OrganizationRow": "organizations.organization_row",
    "OrganizationSettings": "organizations.organization_settings",
    "OrganizationTaxSettings": "organizations.organization_tax_settings",
    "OrganizationUpdate": "organizations.organization_update",
    "Package": "packages.package",
    "PackageBatch": "packages.package_batch",
    "PackageBatchInput": "packages.package_batch_input",
    "PackageBatchStorageInput": "packages.package_batch_storage_input",
    "PackageBatchStorageUpdate": "packages.package_batch_storage_update",
    "PackageBatchUpdate": "packages.package_batch_update",
    "PackageCreate": "packages.package_create",
    "PackageDetails": "shared.package_details",
    "PackageLineItem": "packages.package_line_item",
    "PackageLineItemInput": "packages.package_line_item_input",
    "PackageLineItemUpdate": "packages.package_line_item_update",
    "PackageMappedItem": "packages.package_mapped_item",
    "PackageMappedItemInput": "packages.package_mapped_item_input",
    "PackageMappedItemUpdate": "packages.package_mapped_item_update",
    "PackageRow": "packages.package_row",
    "PackageStorage": "packages.package_storage",
    "PackageStorageInput": "packages.package_storage_input",
    "PackageStorageUpdate": "packages.package_storage_update",
    "PackageUpdate": "packages.package_update",
    "PageContext": "shared.page_context",
    "PaymentGateway": "shared.payment_gateway",
    "PaymentGatewayInput": "shared.payment_gateway_input",
    "PaymentOptions": "shared.payment_options",
    "PaymentOptionsInput": "shared.payment_options_input",
    "PriceBracket": "items.price_bracket",
    "PriceList": "price_lists.price_list",
    "PriceListBracket": "price_lists.price_list_bracket",
    "PriceListBracketInput": "price_lists.price_list_bracket_input",
    "PriceListBracketUpdate": "price_lists.price_list_bracket_update",
    "PriceListCreate": "price_lists.price_list_create",
    "PriceListItem": "price_lists.price_list_item",
    "PriceListItemInput": "price_lists.price_list_item_input",
    "PriceListItemUpdate": "price_lists.price_list_item_update",
    "PriceListRow": "price_lists.price_list_row",
    "PriceListUpdate": "price_lists.price_list_update",
    "PrintTemplate": "shared.print_template",
    "PurchaseOrder": "purchase_orders.purchase_order",
    "PurchaseOrderBill": "purchase_orders.purchase_order_bill",
    "PurchaseOrderComment": "purchase_orders.purchase_order_comment",
    "PurchaseOrderCreate": "purchase_orders.purchase_order_create",
    "PurchaseOrderLineItem": "purchase_orders.purchase_order_line_item",
    "PurchaseOrderLineItemInput": "purchase_orders.purchase_order_line_item_input",
    "PurchaseOrderReceive": "purchase_orders.purchase_order_receive",
    "PurchaseOrderReceiveReference": "purchase_orders.purchase_order_receive_reference",
    "PurchaseOrderRow": "purchase_orders.purchase_order_row",
    "PurchaseOrderSalesOrder": "purchase_orders.purchase_order_sales_order",
    "PurchaseOrderUpdate": "purchase_orders.purchase_order_update",
    "PurchaseReceive": "purchase_receives.purchase_receive",
    "PurchaseReceiveCreate": "purchase_receives.purchase_receive_create",
    "PurchaseReceiveLineItem": "purchase_receives.purchase_receive_line_item",
    "PurchaseReceiveLineItemInput": "purchase_receives.purchase_receive_line_item_input",
    "PurchaseReceiveRow": "purchase_receives.purchase_receive_row",
    "PurchaseReceiveUpdate": "purchase_receives.purchase_receive_update",
    "RejectionReason": "shared.rejection_reason",
    "RetainerInvoice": "retainer_invoices.retainer_invoice",
    "RetainerInvoiceComment": "retainer_invoices.retainer_invoice_comment",
    "RetainerInvoiceCommentCreate": "retainer_invoices.retainer_invoice_comment_create",
    "RetainerInvoiceCommentUpdate": "retainer_invoices.retainer_invoice_comment_update",
    "RetainerInvoiceCreate": "retainer_invoices.retainer_invoice_create",
    "RetainerInvoiceEmailContent": "retainer_invoices.retainer_invoice_email_content",
    "RetainerInvoiceLineItem": "retainer_invoices.retainer_invoice_line_item",
    "RetainerInvoiceLineItemInput": "retainer_invoices.retainer_invoice_line_item_input",
    "RetainerInvoicePayment": "retainer_invoices.retainer_invoice_payment",
    "RetainerInvoiceRow": "retainer_invoices.retainer_invoice_row",
    "RetainerInvoiceUpdate": "retainer_invoices.retainer_invoice_update",
    "SalesOrder": "sales_orders.sales_order",
    "SalesOrderContact": "sales_orders.sales_order_contact",
    "SalesOrderCreate": "sales_orders.sales_order_create",
    "SalesOrderCycle": "sales_orders.sales_order_cycle",
    "SalesOrderCycleInvoice": "sales_orders.sales_order_cycle_invoice",
    "SalesOrderCycleShipment": "sales_orders.sales_order_cycle_shipment",
    "SalesOrderDocumentInput": "sales_orders.sales_order_document_input",
    "SalesOrderInvoice": "sales_orders.sales_order_invoice",
    "SalesOrderLineItem": "sales_orders.sales_order_line_item",
    "SalesOrderLineItemInput": "sales_orders.sales_order_line_item_input",
    "SalesOrderLock": "sales_orders.sales_order_lock",
    "SalesOrderMappedItem": "sales_orders.sales_order_mapped_item",
    "SalesOrderMappedItemInput": "sales_orders.sales_order_mapped_item_input",
    "SalesOrderPackage": "sales_orders.sales_order_package",
    "SalesOrderPayment": "sales_orders.sales_order_payment",
    "SalesOrderPurchaseOrder": "sales_orders.sales_order_purchase_order",
    "SalesOrderRow": "sales_orders.sales_order_row",
    "SalesOrderTax": "sales_orders.sales_order_tax",
    "SalesOrderUpdate": "sales_orders.sales_order_update",
    "SalesOrderWarehouse": "sales_orders.sales_order_warehouse",
    "SalesReturn": "sales_returns.sales_return",
    "SalesReturnComment": "sales_returns.sales_return_comment",
    "SalesReturnCreate": "sales_returns.sales_return_create",
    "SalesReturnCreditNote": "sales_returns.sales_return_credit_note",
    "SalesReturnLineItem": "sales_returns.sales_return_line_item",
    "SalesReturnLineItemInput": "sales_returns.sales_return_line_item_input",
    "SalesReturnMappedItem": "sales_returns.sales_return_mapped_item",
    "SalesReturnReceive": "sales_returns.sales_return_receive",
    "SalesReturnReceiveCreate": "sales_returns.sales_return_receive_create",
    "SalesReturnReceiveLineItem": "sales_returns.sales_return_receive_line_item",
    "SalesReturnReceiveLineItemInput": "sales_returns.sales_return_receive_line_item_input",
    "SalesReturnReceiveMappedItem": "sales_returns.sales_return_receive_mapped_item",
    "SalesReturnReceiveMappedItemInput": "sales_returns.sales_return_receive_mapped_item_input",
    "SalesReturnRow": "sales_returns.sales_return_row",
    "SalesReturnUpdate": "sales_returns.sales_return_update",
    "SearchCriterion": "shared.search_criterion",
    "SerialNumberMapping": "items.serial_number_mapping",
    "Shipment": "shipment_orders.shipment",
    "ShipmentCreate": "shipment_orders.shipment_create",
    "ShipmentDelivery": "shipment_orders.shipment_delivery",
    "ShipmentLineItem": "shipment_orders.shipment_line_item",
    "ShipmentOrder": "sales_orders.shipment_order",
    "ShipmentPackage": "shipment_orders.shipment_package",
    "ShipmentRow": "shipment_orders.shipment_row",
    "ShipmentUpdate": "shipment_orders.shipment_update",
    "StatementEmailContent": "contacts.statement_email_content",
    "StorageIn": "shared.storage_in",
    "StorageInInput": "shared.storage_in_input",
    "StorageInput": "items.storage_input",
    "StorageOut": "shared.storage_out",
    "StorageOutInput": "shared.storage_out_input",
    "Tag": "shared.tag",
    "Tax": "taxes.tax",
    "TaxAuthority": "taxes.tax_authority",
    "TaxAuthorityCreate": "taxes.tax_authority_create",
    "TaxAuthorityUpdate": "taxes.tax_authority_update",
    "TaxCreate": "taxes.tax_create",
    "TaxExemption": "taxes.tax_exemption",
    "TaxExemptionCreate": "taxes.tax_exemption_create",
    "TaxExemptionUpdate": "taxes.tax_exemption_update",
    "TaxGroup": "taxes.tax_group",
    "TaxGroupCreate": "taxes.tax_group_create",
    "TaxGroupTax": "taxes.tax_group_tax",
    "TaxGroupUpdate": "taxes.tax_group_update",
    "TaxRegistration": "contacts.tax_registration",
    "TaxRow": "taxes.tax_row",
    "TaxUpdate": "taxes.tax_update",
    "TransferOrder": "transfer_orders.transfer_order",
    "TransferOrderCreate": "transfer_orders.transfer_order_create",
    "TransferOrderLineItem": "transfer_orders.transfer_order_line_item",
    "TransferOrderLineItemInput": "transfer_orders.transfer_order_line_item_input",
    "TransferOrderRow": "transfer_orders.transfer_order_row",
    "TransferOrderUpdate": "transfer_orders.transfer_order_update",
    "TransferredBatch": "transfer_orders.transferred_batch",
    "TransferredBatchInput": "transfer_orders.transferred_batch_input",
    "VendorCredit": "vendor_credits.vendor_credit",
    "VendorCreditAppliedBill": "vendor_credits.vendor_credit_applied_bill",
    "VendorCreditApply": "vendor_credits.vendor_credit_apply",
    "VendorCreditBillApply": "vendor_credits.vendor_credit_bill_apply",
    "VendorCreditComment": "vendor_credits.vendor_credit_comment",
    "VendorCreditCommentCreate": "vendor_credits.vendor_credit_comment_create",
    "VendorCreditCreate": "vendor_credits.vendor_credit_create",
    "VendorCreditLineItem": "vendor_credits.vendor_credit_line_item",
    "VendorCreditLineItemInput": "vendor_credits.vendor_credit_line_item_input",
    "VendorCreditRefund": "vendor_credits.vendor_credit_refund",
    "VendorCreditRefundCreate": "vendor_credits.vendor_credit_refund_create",
    "VendorCreditRefundUpdate": "vendor_credits.vendor_credit_refund_update",
    "VendorCreditRow": "vendor_credits.vendor_credit_row",
    "VendorCreditTagInput": "vendor_credits.vendor_credit_tag_input",
    "VendorCreditTaxCategory": "vendor_credits.vendor_credit_tax_category",
    "VendorCreditUpdate": "vendor_credits.vendor_credit_update",
    "VendorCreditVat": "vendor_credits.vendor_credit_vat",
    "Warehouse": "multi_warehouse.warehouse",
    "WarehouseStock": "items.warehouse_stock",
}

__all__ = [  # noqa: PLE0604 (the names of _MODULES, for type checkers)
    "Address",
    "AddressInput",
    "AdjustedBatch",
    "AdjustedBatchInput",
    "AdjustedStorage",
    "AdjustedStorageInput",
    "AssociatedContactPerson",
    "AssociatedContactPersonInput",
    "AssociatedPackage",
    "Batch",
    "BatchIn",
    "BatchInInput",
    "BatchInput",
    "BatchOut",
    "BatchOutInput",
    "BatchStorageInput",
    "Bill",
    "BillCreate",
    "BillLineItem",
    "BillLineItemInput",
    "BillPayment",
    "BillPurchaseOrder",
    "BillRow",
    "BillUpdate",
    "BillVendorCredit",
    "BulkConfirmation",
    "BulkConfirmationResult",
    "Bundle",
    "BundleBatchInput",
    "BundleBatchStorageInput",
    "BundleCreate",
    "BundleLineItem",
    "BundleLineItemInput",
    "BundleLineItemUpdate",
    "BundleRow",
    "BundleStorageInput",
    "BundleUpdate",
    "Comment",
    "CommentCreate",
    "CommunicationPreference",
    "CommunicationPreferenceUpdate",
    "CompositeItem",
    "CompositeItemCreate",
    "CompositeItemPackageDetailsInput",
    "CompositeItemRow",
    "CompositeItemTagInput",
    "CompositeItemUpdate",
    "Contact",
    "ContactAddressInput",
    "ContactComment",
    "ContactCreate",
    "ContactCurrencySummary",
    "ContactEmail",
    "ContactOpeningBalance",
    "ContactOpeningBalanceInput",
    "ContactPerson",
    "ContactPersonCreate",
    "ContactPersonDetails",
    "ContactPersonOfContact",
    "ContactPersonReference",
    "ContactPersonReferenceInput",
    "ContactPersonUpdate",
    "ContactRow",
    "ContactTemplates",
    "ContactTemplatesInput",
    "ContactUpdate",
    "CreditedBill",
    "CreditedInvoice",
    "CreditNote",
    "CreditNoteAppliedInvoice",
    "CreditNoteApply",
    "CreditNoteComment",
    "CreditNoteCreate",
    "CreditNoteEmail",
    "CreditNoteInvoice",
    "CreditNoteInvoiceApply",
    "CreditNoteLineItem",
    "CreditNoteLineItemInput",
    "CreditNoteMappedItem",
    "CreditNoteMappedItemInput",
    "CreditNoteRefund",
    "CreditNoteRefundCreate",
    "CreditNoteRefundUpdate",
    "CreditNoteRow",
    "CreditNoteSentEmail",
    "CreditNoteUpdate",
    "CustomerPayment",
    "CustomerPaymentCreate",
    "CustomerPaymentInvoice",
    "CustomerPaymentInvoiceInput",
    "CustomerPaymentRow",
    "CustomerPaymentUpdate",
    "CustomField",
    "CustomFieldValue",
    "DeliveryAddress",
    "Document",
    "DocumentTax",
    "EmailAddress",
    "EmailContent",
    "EmailReceiver",
    "EmailRequest",
    "EmailSender",
    "EmailTemplate",
    "FinishedProductBatchInput",
    "FinishedProductBatchStorageInput",
    "FinishedProductStorageInput",
    "ImageOrder",
    "ImageOrderUpdate",
    "ImportedTransaction",
    "Invoice",
    "InvoiceAddress",
    "InvoiceComment",
    "InvoiceCommentCreate",
    "InvoiceCommentUpdate",
    "InvoiceCommunicationPreferenceInput",
    "InvoiceContactPersonInput",
    "InvoiceCreate",
    "InvoiceCredit",
    "InvoiceCreditApply",
    "InvoiceCreditsApply",
    "InvoiceLineItem",
    "InvoiceLineItemInput",
    "InvoiceLock",
    "InvoiceMappedItem",
    "InvoiceMappedItemInput",
    "InvoicePayment",
    "InvoicePaymentApply",
    "InvoiceQrCode",
    "InvoiceRow",
    "InvoiceRowAddress",
    "InvoiceSalesOrder",
    "InvoiceUpdate",
    "Item",
    "ItemAdjustment",
    "ItemAdjustmentCreate",
    "ItemAdjustmentLineItem",
    "ItemAdjustmentLineItemInput",
    "ItemAdjustmentRow",
    "ItemAdjustmentUpdate",
    "ItemCreate",
    "ItemDeliveryChallan",
    "ItemDetails",
    "ItemGroup",
    "ItemGroupAttribute",
    "ItemGroupAttributeInput",
    "ItemGroupCreate",
    "ItemGrouping",
    "ItemGroupingItem",
    "ItemGroupItem",
    "ItemGroupItemInput",
    "ItemGroupItemUpdate",
    "ItemGroupOption",
    "ItemGroupOptionInput",
    "ItemGroupRow",
    "ItemGroupUpdate",
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
    "Location",
    "LocationAddress",
    "LocationAddressInput",
    "LocationBatchInput",
    "LocationCreate",
    "LocationOpeningStock",
    "LocationRow",
    "LocationStock",
    "LocationUpdate",
    "LocationUser",
    "LocationUserReference",
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
    "OrganizationAddressInput",
    "OrganizationCreate",
    "OrganizationRow",
    "OrganizationSettings",
    "OrganizationTaxSettings",
    "OrganizationUpdate",
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
    "PaymentGateway",
    "PaymentGatewayInput",
    "PaymentOptions",
    "PaymentOptionsInput",
    "PriceBracket",
    "PriceList",
    "PriceListBracket",
    "PriceListBracketInput",
    "PriceListBracketUpdate",
    "PriceListCreate",
    "PriceListItem",
    "PriceListItemInput",
    "PriceListItemUpdate",
    "PriceListRow",
    "PriceListUpdate",
    "PrintTemplate",
    "PurchaseOrder",
    "PurchaseOrderBill",
    "PurchaseOrderComment",
    "PurchaseOrderCreate",
    "PurchaseOrderLineItem",
    "PurchaseOrderLineItemInput",
    "PurchaseOrderReceive",
    "PurchaseOrderReceiveReference",
    "PurchaseOrderRow",
    "PurchaseOrderSalesOrder",
    "PurchaseOrderUpdate",
    "PurchaseReceive",
    "PurchaseReceiveCreate",
    "PurchaseReceiveLineItem",
    "PurchaseReceiveLineItemInput",
    "PurchaseReceiveRow",
    "PurchaseReceiveUpdate",
    "RejectionReason",
    "RetainerInvoice",
    "RetainerInvoiceComment",
    "RetainerInvoiceCommentCreate",
    "RetainerInvoiceCommentUpdate",
    "RetainerInvoiceCreate",
    "RetainerInvoiceEmailContent",
    "RetainerInvoiceLineItem",
    "RetainerInvoiceLineItemInput",
    "RetainerInvoicePayment",
    "RetainerInvoiceRow",
    "RetainerInvoiceUpdate",
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
    "SalesReturn",
    "SalesReturnComment",
    "SalesReturnCreate",
    "SalesReturnCreditNote",
    "SalesReturnLineItem",
    "SalesReturnLineItemInput",
    "SalesReturnMappedItem",
    "SalesReturnReceive",
    "SalesReturnReceiveCreate",
    "SalesReturnReceiveLineItem",
    "SalesReturnReceiveLineItemInput",
    "SalesReturnReceiveMappedItem",
    "SalesReturnReceiveMappedItemInput",
    "SalesReturnRow",
    "SalesReturnUpdate",
    "SearchCriterion",
    "SerialNumberMapping",
    "Shipment",
    "ShipmentCreate",
    "ShipmentDelivery",
    "ShipmentLineItem",
    "ShipmentOrder",
    "ShipmentPackage",
    "ShipmentRow",
    "ShipmentUpdate",
    "StatementEmailContent",
    "StorageIn",
    "StorageInInput",
    "StorageInput",
    "StorageOut",
    "StorageOutInput",
    "Tag",
    "Tax",
    "TaxAuthority",
    "TaxAuthorityCreate",
    "TaxAuthorityUpdate",
    "TaxCreate",
    "TaxExemption",
    "TaxExemptionCreate",
    "TaxExemptionUpdate",
    "TaxGroup",
    "TaxGroupCreate",
    "TaxGroupTax",
    "TaxGroupUpdate",
    "TaxRegistration",
    "TaxRow",
    "TaxUpdate",
    "TransferOrder",
    "TransferOrderCreate",
    "TransferOrderLineItem",
    "TransferOrderLineItemInput",
    "TransferOrderRow",
    "TransferOrderUpdate",
    "TransferredBatch",
    "TransferredBatchInput",
    "VendorCredit",
    "VendorCreditAppliedBill",
    "VendorCreditApply",
    "VendorCreditBillApply",
    "VendorCreditComment",
    "VendorCreditCommentCreate",
    "VendorCreditCreate",
    "VendorCreditLineItem",
    "VendorCreditLineItemInput",
    "VendorCreditRefund",
    "VendorCreditRefundCreate",
    "VendorCreditRefundUpdate",
    "VendorCreditRow",
    "VendorCreditTagInput",
    "VendorCreditTaxCategory",
    "VendorCreditUpdate",
    "VendorCreditVat",
    "Warehouse",
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
