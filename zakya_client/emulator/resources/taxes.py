"""Taxes, which lines of documents are taxed with."""

from __future__ import annotations

from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.seeds import Seeds

TAXES = Resource("taxes", noun="Tax", id="tax_id", columns="tax_name tax_percentage tax_type tax_id")


def seed(seeds: Seeds) -> None:
    """Make the taxes that most Indian shops have."""
    for percentage in (5, 18):
        TAXES.create(seeds.shop, {"tax_name": f"GST{percentage}", "tax_type": "tax", "tax_percentage": percentage})
