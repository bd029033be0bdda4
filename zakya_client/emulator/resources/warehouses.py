"""Warehouses: the locations under the name that they have in older organizations."""

from __future__ import annotations

from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.hooks import Record, Shop

WAREHOUSES = Resource(
    "warehouses",
    id="location_id",
    store_name="locations",
    sort=("created_time", "A"),
    columns="location_name is_primary location_id",
)


@WAREHOUSES.hook
def shown(_: Shop, location: Record) -> Record:
    """Return a location as a warehouse, with its address beside its name."""
    address = location.get("address") or {}
    street = address.get("street_address1", "")
    return {
        "warehouse_id": location["location_id"], "warehouse_name": location["location_name"],
        "address": street, "address1": street, "address2": address.get("street_address2", ""),
        **{name: address.get(name, "") for name in ("attention", "city", "state", "country")},
    }  # fmt: skip
