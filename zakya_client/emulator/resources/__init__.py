"""The shop's resources, one file each: `engine` explains how they are declared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from zakya_client.description import description
from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.seeds import Seeds

_FILES = {file.name: vars(import_module(f"{__name__}.{file.name}")) for file in iter_modules(__path__)}


def _place(resource: Resource) -> int:
    order = list(description().resources)
    return order.index(resource.name) if resource.name in order else len(order)


RESOURCES: tuple[Resource, ...] = tuple(sorted(
    dict.fromkeys(each for names in _FILES.values() for each in names.values() if isinstance(each, Resource)),
    key=_place,
))  # fmt: skip
"""All resources, in the order of the description, in which the emulator's page shows them; at last what it lacks."""

STANDARD: Mapping[str, Resource] = {each.name: each for each in RESOURCES}

SEEDED = """
locations taxes items composite_items contacts sales_orders invoices transactions contacts.seed_vendors tax_exemptions
tax_groups price_lists retainer_invoices customer_payments credit_notes purchase_orders shipment_orders sales_returns
item_adjustments transfer_orders bills vendor_credits
"""
"""The files whose `seed`, or what stands behind the dot, fills a new shop; each may use what those before it made."""

SEEDING: tuple[Callable[[Seeds], None], ...] = tuple(
    _FILES[file][function or "seed"] for file, _, function in (word.partition(".") for word in SEEDED.split())
)

__all__ = ["RESOURCES", "SEEDING", "STANDARD"]
