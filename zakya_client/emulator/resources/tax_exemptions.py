"""Tax exemptions: reasons for which a customer or an item isn't taxed."""

from __future__ import annotations

from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.hooks import Record, Seeds, Shop

TAX_EXEMPTIONS = Resource(
    "tax_exemptions",
    noun="Tax exemption",
    unique="tax_exemption_code",
    defaults={"exemption_type": "exempt", "exemption_type_formatted": "Exempt"},
    in_use="Tax exemptions that customers or items have cannot be deleted.",
    sort=("tax_exemption_code", "A"),
    columns="tax_exemption_code type description tax_exemption_id",
)


@TAX_EXEMPTIONS.hook
def derive(_: Shop, exemption: Record) -> Record:
    """Return the type as people read it."""
    return {"type_formatted": exemption["type"].capitalize()}


def seed(seeds: Seeds) -> None:
    """Make an exemption of customers who sell on, and one of items that nobody taxes."""
    for code, kind in (("RESELLER", "customer"), ("NIL RATED", "item")):
        TAX_EXEMPTIONS.create(seeds.shop, {"tax_exemption_code": code, "type": kind})
