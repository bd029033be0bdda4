# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the resources without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from zakya_client._generated.blocking.bills import Bills
from zakya_client._generated.blocking.bundles import Bundles
from zakya_client._generated.blocking.composite_items import CompositeItems
from zakya_client._generated.blocking.contact_persons import ContactPersons
from zakya_client._generated.blocking.contacts import Contacts
from zakya_client._generated.blocking.credit_notes import CreditNotes
from zakya_client._generated.blocking.customer_payments import CustomerPayments
from zakya_client._generated.blocking.invoices import Invoices
from zakya_client._generated.blocking.item_adjustments import ItemAdjustments
from zakya_client._generated.blocking.item_groups import ItemGroups
from zakya_client._generated.blocking.items import Items
from zakya_client._generated.blocking.locations import Locations
from zakya_client._generated.blocking.organizations import Organizations
from zakya_client._generated.blocking.packages import Packages
from zakya_client._generated.blocking.price_lists import PriceLists
from zakya_client._generated.blocking.purchase_orders import PurchaseOrders
from zakya_client._generated.blocking.purchase_receives import PurchaseReceives
from zakya_client._generated.blocking.retainer_invoices import RetainerInvoices
from zakya_client._generated.blocking.sales_orders import SalesOrders
from zakya_client._generated.blocking.sales_return_receives import SalesReturnReceives
from zakya_client._generated.blocking.sales_returns import SalesReturns
from zakya_client._generated.blocking.shipment_orders import ShipmentOrders
from zakya_client._generated.blocking.tax_authorities import TaxAuthorities
from zakya_client._generated.blocking.tax_exemptions import TaxExemptions
from zakya_client._generated.blocking.tax_groups import TaxGroups
from zakya_client._generated.blocking.taxes import Taxes
from zakya_client._generated.blocking.transfer_orders import TransferOrders
from zakya_client._generated.blocking.vendor_credits import VendorCredits
from zakya_client._generated.blocking.warehouses import Warehouses


class Resources:
    """The resources of the API, each with its operations as methods."""

    contacts: Contacts
    contact_persons: ContactPersons
    packages: Packages
    items: Items
    composite_items: CompositeItems
    bundles: Bundles
    sales_orders: SalesOrders
    shipment_orders: ShipmentOrders
    sales_returns: SalesReturns
    sales_return_receives: SalesReturnReceives
    customer_payments: CustomerPayments
    retainer_invoices: RetainerInvoices
    taxes: Taxes
    tax_groups: TaxGroups
    tax_authorities: TaxAuthorities
    tax_exemptions: TaxExemptions
    item_groups: ItemGroups
    price_lists: PriceLists
    locations: Locations
    warehouses: Warehouses
    invoices: Invoices
    credit_notes: CreditNotes
    purchase_orders: PurchaseOrders
    purchase_receives: PurchaseReceives
    bills: Bills
    vendor_credits: VendorCredits
    item_adjustments: ItemAdjustments
    transfer_orders: TransferOrders
    organizations: Organizations
