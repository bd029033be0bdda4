"""Groups of taxes, which are charged together. They are kept among the taxes and share their id."""

from __future__ import annotations

from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop, invalid
from zakya_client.emulator.resources.taxes import TAXES

TYPE = "tax_group"

TAX_GROUPS = Resource(
    "tax_groups",
    store_name="taxes",
    where=lambda tax: tax["tax_type"] == TYPE,
    defaults={**TAXES.defaults, "tax_type": TYPE, "tax_ids": []},
    in_use="Tax groups that are part of transactions cannot be deleted.",
    columns="tax_name tax_percentage tax_id",
)


@TAX_GROUPS.hook
def change(shop: Shop, changes: Record, _: Record) -> Record:
    """Read the taxes of a group, which are one text of ids; a group can't be part of another."""
    more: Record = {"tax_name": changes["tax_group_name"]} if "tax_group_name" in changes else {}
    if "taxes" in changes:
        ids = [each.strip() for each in str(changes.pop("taxes")).split(",")]
        if any(shop.stores["taxes"][each]["tax_type"] == TYPE for each in ids):
            raise invalid("taxes")
        more["tax_ids"] = list(dict.fromkeys(ids))
    return more


@TAX_GROUPS.hook
def derive(shop: Shop, group: Record) -> Record:
    """Return the rate of a group, which is the sum of its taxes."""
    taxes = [shop.stores["taxes"][each] for each in group["tax_ids"]]
    kinds = {tax.get("tax_specification", "") for tax in taxes}
    return {
        "tax_percentage": sum(tax["tax_percentage"] for tax in taxes),
        "tax_specification": kinds.pop() if len(kinds) == 1 else "",
    }


@TAX_GROUPS.hook
def detail(shop: Shop, group: Record) -> Record:
    """Return a group under the names that its own operations have for it."""
    return {
        "tax_group_name": group["tax_name"],
        "tax_group_percentage": group["tax_percentage"],
        "taxes": [shop.stores["taxes"][each] for each in group["tax_ids"]],
    }


def seed(seeds: Seeds) -> None:
    """Make the two halves of 12 % that are due within a state, as a group."""
    shop = seeds.shop
    halves = [
        shop.kinds["taxes"].create(shop, {
            "tax_name": f"{kind}6", "tax_percentage": 6.0, "tax_specific_type": kind.lower(),
            "tax_specification": "intra", "tax_authority_name": "GST Council",
        })
        for kind in ("CGST", "SGST")
    ]  # fmt: skip
    TAX_GROUPS.create(shop, {"tax_group_name": "GST12", "taxes": ",".join(each["tax_id"] for each in halves)})
