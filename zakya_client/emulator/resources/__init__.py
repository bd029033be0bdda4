"""The shop's resources, one file each: `engine` explains how they are declared."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.resources import (
    bills,
    books,
    bundles,
    composite_items,
    contact_persons,
    contacts,
    credit_notes,
    customer_payments,
    images,
    invoices,
    item_adjustments,
    item_groups,
    items,
    locations,
    organizations,
    packages,
    price_lists,
    purchase_orders,
    purchase_receives,
    retainer_invoices,
    sales_orders,
    sales_return_receives,
    sales_returns,
    shipment_orders,
    tax_authorities,
    tax_exemptions,
    tax_groups,
    taxes,
    transactions,
    transfer_orders,
    vendor_credits,
    warehouses,
)  # fmt: skip

RESOURCES: tuple[Resource, ...] = (
    organizations.ORGANIZATIONS, locations.LOCATIONS, warehouses.WAREHOUSES, taxes.TAXES, tax_groups.TAX_GROUPS,
    tax_authorities.TAX_AUTHORITIES, tax_exemptions.TAX_EXEMPTIONS, items.ITEMS, composite_items.COMPOSITE_ITEMS,
    item_groups.ITEM_GROUPS, bundles.BUNDLES, price_lists.PRICE_LISTS, contacts.CONTACTS,
    contact_persons.CONTACT_PERSONS, sales_orders.SALES_ORDERS, packages.PACKAGES, shipment_orders.SHIPMENT_ORDERS,
    sales_returns.SALES_RETURNS, sales_return_receives.SALES_RETURN_RECEIVES, invoices.INVOICES,
    retainer_invoices.RETAINER_INVOICES, customer_payments.CUSTOMER_PAYMENTS, credit_notes.CREDIT_NOTES,
    purchase_orders.PURCHASE_ORDERS, purchase_receives.PURCHASE_RECEIVES, bills.BILLS, vendor_credits.VENDOR_CREDITS,
    item_adjustments.ITEM_ADJUSTMENTS, transfer_orders.TRANSFER_ORDERS, books.APPLICATIONS, books.REFUNDS, books.EMAILS,
)  # fmt: skip
"""All resources, in the order in which the emulator's page shows them."""

STANDARD: Mapping[str, Resource] = {each.name: each for each in RESOURCES}

SEEDING: tuple[Callable[[Seeds], None], ...] = (
    locations.seed, taxes.seed, items.seed, composite_items.seed, contacts.seed, sales_orders.seed, invoices.seed,
    transactions.seed, contacts.seed_vendors, tax_exemptions.seed, tax_groups.seed, price_lists.seed,
    retainer_invoices.seed, customer_payments.seed, credit_notes.seed, purchase_orders.seed, shipment_orders.seed,
    sales_returns.seed, item_adjustments.seed, transfer_orders.seed, bills.seed, vendor_credits.seed,
)  # fmt: skip
"""What fills a new shop, in this order: each file's `seed` may use what those before it made."""

__all__ = ["RESOURCES", "SEEDING", "STANDARD", "images"]
