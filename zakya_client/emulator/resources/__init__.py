"""The shop's resources, one file each: `engine` explains how they are declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules

from zakya_client.description import description
from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.seeds import Seeds
from zakya_client.emulator.resources import (
    bills,
    composite_items,
    contacts,
    credit_notes,
    customer_payments,
    invoices,
    item_adjustments,
    items,
    locations,
    price_lists,
    purchase_orders,
    retainer_invoices,
    sales_orders,
    sales_returns,
    shipment_orders,
    tax_exemptions,
    tax_groups,
    taxes,
    transactions,
    transfer_orders,
    vendor_credits,
)  # fmt: skip


def _declared() -> Iterator[Resource]:
    """Find the resources that the files of this package declare."""
    for file in iter_modules(__path__, f"{__name__}."):
        yield from (each for each in vars(import_module(file.name)).values() if isinstance(each, Resource))


def _place(resource: Resource) -> int:
    order = list(description().resources)
    return order.index(resource.name) if resource.name in order else len(order)


RESOURCES: tuple[Resource, ...] = tuple(sorted(dict.fromkeys(_declared()), key=_place))
"""All resources, in the order of the description, in which the emulator's page shows them; at last what it lacks."""

STANDARD: Mapping[str, Resource] = {each.name: each for each in RESOURCES}

SEEDING: tuple[Callable[[Seeds], None], ...] = (
    locations.seed, taxes.seed, items.seed, composite_items.seed, contacts.seed, sales_orders.seed, invoices.seed,
    transactions.seed, contacts.seed_vendors, tax_exemptions.seed, tax_groups.seed, price_lists.seed,
    retainer_invoices.seed, customer_payments.seed, credit_notes.seed, purchase_orders.seed, shipment_orders.seed,
    sales_returns.seed, item_adjustments.seed, transfer_orders.seed, bills.seed, vendor_credits.seed,
)  # fmt: skip
"""What fills a new shop, in this order: each file's `seed` may use what those before it made."""

__all__ = ["RESOURCES", "SEEDING", "STANDARD"]
