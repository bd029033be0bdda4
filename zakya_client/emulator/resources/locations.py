"""Locations: the places where stock lies. One of them is the primary one."""

from __future__ import annotations

from zakya_client.emulator.engine import ACTIVE, Resource
from zakya_client.emulator.engine.seeds import Seeds

LOCATIONS = Resource(
    "locations", id="location_id", states=ACTIVE, columns="location_name is_primary status location_id"
)


def seed(seeds: Seeds) -> None:
    """Make the head office and a warehouse."""
    for name in ("Head Office", "Warehouse"):
        LOCATIONS.create(seeds.shop, {"location_name": name, "is_primary": name == "Head Office"})
