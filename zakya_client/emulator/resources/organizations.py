"""Organizations: the only resource that is asked for without an organization_id."""

from __future__ import annotations

from collections.abc import Sequence

from zakya_client.emulator.answers import not_found
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

ORGANIZATIONS = Resource("organizations")

DETAIL = {
    "date_format": "dd.MM.yyyy", "field_separator": ".", "company_id_label": "Company ID", "tax_id_label": "GSTIN",
    "address": {"city": "Pune", "state": "Maharashtra", "country": "India", "zip": "411001"},
}  # fmt: skip


@ORGANIZATIONS.verb
def list(shop: Shop, _: Call) -> Sequence[Record]:  # noqa: A001 (the verb's name)
    """Answer with the only organization, without a page_context."""
    return [shop.organization]


@ORGANIZATIONS.verb
def get(shop: Shop, call: Call) -> Record:
    """Answer with the organization, which only it itself may be asked for."""
    if call.path["organization_id"] != shop.organization_id:
        raise not_found(ORGANIZATIONS.noun)
    return {**DETAIL, **shop.organization}
