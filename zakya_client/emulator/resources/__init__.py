"""The shop's resources, one file each: `engine` explains how they are declared."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.resources import (
    books,
    bundles,
    composite_items,
    contact_persons,
    contacts,
    images,
    item_groups,
    items,
    locations,
    organizations,
    packages,
    sales_orders,
    taxes,
    transactions,
)  # fmt: skip

RESOURCES: tuple[Resource, ...] = (
    organizations.ORGANIZATIONS,
    locations.LOCATIONS,
    taxes.TAXES,
    items.ITEMS,
    composite_items.COMPOSITE_ITEMS,
    item_groups.ITEM_GROUPS,
    bundles.BUNDLES,
    contacts.CONTACTS,
    contact_persons.CONTACT_PERSONS,
    sales_orders.SALES_ORDERS,
    packages.PACKAGES,
    books.APPLICATIONS,
    books.REFUNDS,
    books.EMAILS,
)
"""All resources, in the order in which the emulator's page shows them."""

STANDARD: Mapping[str, Resource] = {each.name: each for each in RESOURCES}

SEEDING: tuple[Callable[[Seeds], None], ...] = (
    locations.seed,
    taxes.seed,
    items.seed,
    composite_items.seed,
    contacts.seed,
    sales_orders.seed,
    transactions.seed,
)
"""What fills a new shop, in this order: each file's `seed` may use what those before it made."""

__all__ = ["RESOURCES", "SEEDING", "STANDARD", "images"]
