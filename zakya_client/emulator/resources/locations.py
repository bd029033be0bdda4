"""Locations: the places where stock lies. One of them is the primary one."""

from __future__ import annotations

from zakya_client.emulator.engine import ACTIVE, Reference, Resource
from zakya_client.emulator.engine.hooks import Call, Record, Seeds, Shop, conflict, missing

LOCATIONS = Resource(
    "locations",
    unique="location_name",
    references=(Reference("parent_location_id", to="locations"),),
    states=ACTIVE,
    defaults={"is_primary": False, "type": "general", "address": {}, "user_ids": "", "is_all_users_selected": True},
    in_use="Locations that are part of transactions cannot be deleted.",
    aliases={"location_type": "type"},
    filters={"is_hierarchical_response": lambda _, __: True},  # no location of the shop is in another
    sort=("created_time", "A"),
    columns="location_name type is_primary status location_id",
)


@LOCATIONS.hook
def change(shop: Shop, changes: Record, before: Record) -> None:
    """Refuse users that the shop doesn't have, and a location that belongs to itself."""
    if any(each.strip() != shop.user_id for each in str(changes.get("user_ids") or shop.user_id).split(",")):
        raise missing("user_ids")
    if changes.get("parent_location_id") and changes["parent_location_id"] == before.get("location_id"):
        raise conflict("A location cannot belong to itself.")


@LOCATIONS.hook
def moving(_: Shop, location: Record, state: str) -> None:
    """Refuse to take the primary location out of use."""
    if state == "inactive" and location["is_primary"]:
        raise conflict("The primary location cannot be marked as inactive.")


@LOCATIONS.hook
def deleting(shop: Shop, location: Record) -> None:
    """Refuse to delete the primary location, and one where something lies."""
    if location["is_primary"]:
        raise conflict("The primary location cannot be deleted.")
    if any(item.get("stock", {}).get(location["location_id"]) for item in shop.items):
        raise conflict("Locations that hold stock cannot be deleted.")


@LOCATIONS.hook
def shown(shop: Shop, location: Record) -> Record:
    """Return the names that `get` has for what rows tell, and who may use the location, empty where everybody may."""
    named = [] if location["is_all_users_selected"] else [each for each in location["user_ids"].split(",") if each]
    name = shop.organization["contact_name"]
    return {
        "is_primary_location": location["is_primary"], "is_location_active": location["status"] == "active",
        "autonumbergenerationgroup_name": "Default Series",
        "associated_users": [{"user_id": each, "user_name": name} for each in named],
    }  # fmt: skip


@LOCATIONS.verb
def enable(_: Shop, __: Call) -> None:
    """Turn locations on; the shop has them already."""


@LOCATIONS.verb
def mark_as_primary(shop: Shop, location: Record, _: Call) -> None:
    """Make a location the primary one in the place of the one that is."""
    if location["status"] != "active":
        raise conflict("A location that is inactive cannot be marked as primary.")
    for each in shop.locations:
        shop.stores["locations"].change(each, {"is_primary": each is location})


@LOCATIONS.verb
def list_users(shop: Shop, _: Record, __: Call) -> list[Record]:
    """List the only user that a shop has."""
    organization = shop.organization
    user = {"user_id": shop.user_id, "name": organization["contact_name"], "email": organization["email"]}
    return [{**user, "user_role": "admin", "status": "active"}]


def seed(seeds: Seeds) -> None:
    """Make the head office and a warehouse."""
    for name in ("Head Office", "Warehouse"):
        LOCATIONS.create(seeds.shop, {"location_name": name, "is_primary": name == "Head Office"})
