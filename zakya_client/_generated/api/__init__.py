# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Resources of the API as attributes. Each module is imported when its resource is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from zakya_client.runtime.core import Core

if TYPE_CHECKING:
    from zakya_client._generated.api.bills import Bills
    from zakya_client._generated.api.bundles import Bundles
    from zakya_client._generated.api.composite_items import CompositeItems
    from zakya_client._generated.api.contact_persons import ContactPersons
    from zakya_client._generated.api.contacts import Contacts
    from zakya_client._generated.api.credit_notes import CreditNotes
    from zakya_client._generated.api.customer_payments import CustomerPayments
    from zakya_client._generated.api.invoices import Invoices
    from zakya_client._generated.api.item_adjustments import ItemAdjustments
    from zakya_client._generated.api.item_groups import ItemGroups
    from zakya_client._generated.api.items import Items
    from zakya_client._generated.api.locations import Locations
    from zakya_client._generated.api.organizations import Organizations
    from zakya_client._generated.api.packages import Packages
    from zakya_client._generated.api.price_lists import PriceLists
    from zakya_client._generated.api.purchase_orders import PurchaseOrders
    from zakya_client._generated.api.purchase_receives import PurchaseReceives
    from zakya_client._generated.api.retainer_invoices import RetainerInvoices
    from zakya_client._generated.api.sales_orders import SalesOrders
    from zakya_client._generated.api.sales_return_receives import SalesReturnReceives
    from zakya_client._generated.api.sales_returns import SalesReturns
    from zakya_client._generated.api.shipment_orders import ShipmentOrders
    from zakya_client._generated.api.tax_authorities import TaxAuthorities
    from zakya_client._generated.api.tax_exemptions import TaxExemptions
    from zakya_client._generated.api.tax_groups import TaxGroups
    from zakya_client._generated.api.taxes import Taxes
    from zakya_client._generated.api.transfer_orders import TransferOrders
    from zakya_client._generated.api.vendor_credits import VendorCredits
    from zakya_client._generated.api.warehouses import Warehouses


class Resources:
    """The resources of the API, each with its operations as methods."""

    _core: Core

    @cached_property
    def contacts(self) -> Contacts:
        """Operations of `contacts`."""
        from zakya_client._generated.api.contacts import Contacts

        return Contacts(self._core)

    @cached_property
    def contact_persons(self) -> ContactPersons:
        """Operations of `contact_persons`."""
        from zakya_client._generated.api.contact_persons import ContactPersons

        return ContactPersons(self._core)

    @cached_property
    def packages(self) -> Packages:
        """Operations of `packages`."""
        from zakya_client._generated.api.packages import Packages

        return Packages(self._core)

    @cached_property
    def items(self) -> Items:
        """Operations of `items`."""
        from zakya_client._generated.api.items import Items

        return Items(self._core)

    @cached_property
    def composite_items(self) -> CompositeItems:
        """Operations of `composite_items`."""
        from zakya_client._generated.api.composite_items import CompositeItems

        return CompositeItems(self._core)

    @cached_property
    def bundles(self) -> Bundles:
        """Operations of `bundles`."""
        from zakya_client._generated.api.bundles import Bundles

        return Bundles(self._core)

    @cached_property
    def sales_orders(self) -> SalesOrders:
        """Operations of `sales_orders`."""
        from zakya_client._generated.api.sales_orders import SalesOrders

        return SalesOrders(self._core)

    @cached_property
    def shipment_orders(self) -> ShipmentOrders:
        """Operations of `shipment_orders`."""
        from zakya_client._generated.api.shipment_orders import ShipmentOrders

        return ShipmentOrders(self._core)

    @cached_property
    def sales_returns(self) -> SalesReturns:
        """Operations of `sales_returns`."""
        from zakya_client._generated.api.sales_returns import SalesReturns

        return SalesReturns(self._core)

    @cached_property
    def sales_return_receives(self) -> SalesReturnReceives:
        """Operations of `sales_return_receives`."""
        from zakya_client._generated.api.sales_return_receives import SalesReturnReceives

        return SalesReturnReceives(self._core)

    @cached_property
    def customer_payments(self) -> CustomerPayments:
        """Operations of `customer_payments`."""
        from zakya_client._generated.api.customer_payments import CustomerPayments

        return CustomerPayments(self._core)

    @cached_property
    def retainer_invoices(self) -> RetainerInvoices:
        """Operations of `retainer_invoices`."""
        from zakya_client._generated.api.retainer_invoices import RetainerInvoices

        return RetainerInvoices(self._core)

    @cached_property
    def taxes(self) -> Taxes:
        """Operations of `taxes`."""
        from zakya_client._generated.api.taxes import Taxes

        return Taxes(self._core)

    @cached_property
    def tax_groups(self) -> TaxGroups:
        """Operations of `tax_groups`."""
        from zakya_client._generated.api.tax_groups import TaxGroups

        return TaxGroups(self._core)

    @cached_property
    def tax_authorities(self) -> TaxAuthorities:
        """Operations of `tax_authorities`."""
        from zakya_client._generated.api.tax_authorities import TaxAuthorities

        return TaxAuthorities(self._core)

    @cached_property
    def tax_exemptions(self) -> TaxExemptions:
        """Operations of `tax_exemptions`."""
        from zakya_client._generated.api.tax_exemptions import TaxExemptions

        return TaxExemptions(self._core)

    @cached_property
    def item_groups(self) -> ItemGroups:
        """Operations of `item_groups`."""
        from zakya_client._generated.api.item_groups import ItemGroups

        return ItemGroups(self._core)

    @cached_property
    def price_lists(self) -> PriceLists:
        """Operations of `price_lists`."""
        from zakya_client._generated.api.price_lists import PriceLists

        return PriceLists(self._core)

    @cached_property
    def locations(self) -> Locations:
        """Operations of `locations`."""
        from zakya_client._generated.api.locations import Locations

        return Locations(self._core)

    @cached_property
    def warehouses(self) -> Warehouses:
        """Operations of `warehouses`."""
        from zakya_client._generated.api.warehouses import Warehouses

        return Warehouses(self._core)

    @cached_property
    def invoices(self) -> Invoices:
        """Operations of `invoices`."""
        from zakya_client._generated.api.invoices import Invoices

        return Invoices(self._core)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Operations of `credit_notes`."""
        from zakya_client._generated.api.credit_notes import CreditNotes

        return CreditNotes(self._core)

    @cached_property
    def purchase_orders(self) -> PurchaseOrders:
        """Operations of `purchase_orders`."""
        from zakya_client._generated.api.purchase_orders import PurchaseOrders

        return PurchaseOrders(self._core)

    @cached_property
    def purchase_receives(self) -> PurchaseReceives:
        """Operations of `purchase_receives`."""
        from zakya_client._generated.api.purchase_receives import PurchaseReceives

        return PurchaseReceives(self._core)

    @cached_property
    def bills(self) -> Bills:
        """Operations of `bills`."""
        from zakya_client._generated.api.bills import Bills

        return Bills(self._core)

    @cached_property
    def vendor_credits(self) -> VendorCredits:
        """Operations of `vendor_credits`."""
        from zakya_client._generated.api.vendor_credits import VendorCredits

        return VendorCredits(self._core)

    @cached_property
    def item_adjustments(self) -> ItemAdjustments:
        """Operations of `item_adjustments`."""
        from zakya_client._generated.api.item_adjustments import ItemAdjustments

        return ItemAdjustments(self._core)

    @cached_property
    def transfer_orders(self) -> TransferOrders:
        """Operations of `transfer_orders`."""
        from zakya_client._generated.api.transfer_orders import TransferOrders

        return TransferOrders(self._core)

    @cached_property
    def organizations(self) -> Organizations:
        """Operations of `organizations`."""
        from zakya_client._generated.api.organizations import Organizations

        return Organizations(self._core)
