"""Taxes, which lines of documents are taxed with. Groups of taxes are kept and listed among them."""

from __future__ import annotations

from zakya_client.emulator.engine import Reference, Resource
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, invalid

TAXES = Resource(
    "taxes",
    noun="Tax",
    unique="tax_name",
    references=(
        Reference("tax_authority_id", to="tax_authorities", copies="tax_authority_name"),
        Reference("tax_ids", to="taxes"),  # of a group
    ),
    defaults={"tax_type": "tax", "is_editable": True, "status": "Active"},
    in_use="Taxes that are part of transactions cannot be deleted.",
    sort=("tax_name", "A"),
    search="tax_name",
    columns="tax_name tax_percentage tax_type tax_id",
)


@TAXES.hook
def change(shop: Shop, changes: Record, _: Record) -> Record | None:
    """Check the rate, and add the authority that a tax names if there is none of that name."""
    if not 0 <= (changes.get("tax_percentage") or 0) <= 100:
        raise invalid("tax_percentage")
    name = changes.get("tax_authority_name")
    if not name or changes.get("tax_authority_id"):
        return None
    known = (each for each in shop.tax_authorities if each["tax_authority_name"].casefold() == name.casefold())
    authority = next(known, None) or shop.kinds["tax_authorities"].create(shop, {"tax_authority_name": name})
    return {"tax_authority_id": authority["tax_authority_id"], "tax_authority_name": authority["tax_authority_name"]}


@TAXES.hook
def written(shop: Shop, tax: Record) -> None:
    """Bring the groups up to date that a tax is in."""
    groups = shop.kinds["tax_groups"]
    for group in groups.records(shop):
        if tax["tax_id"] in group["tax_ids"]:
            groups.settle(shop, group)


def seed(seeds: Seeds) -> None:
    """Make taxes that Indian shops have."""
    shop = seeds.shop
    for percentage in (5, 18):
        TAXES.create(shop, {"tax_name": f"GST{percentage}", "tax_type": "tax", "tax_percentage": percentage})
