"""Organizations: the only resource that is asked for without an organization_id."""

from __future__ import annotations

from .answers import Answer, not_found, success
from .calls import Call
from .shop import Shop

DETAIL = {
    "date_format": "dd.MM.yyyy", "field_separator": ".", "industry_type": "", "industry_size": "",
    "company_id_label": "Company ID", "company_id_value": "", "tax_id_label": "GSTIN", "tax_id_value": "",
    "org_address": "", "remit_to_address": "", "phone": "", "fax": "", "website": "",
    "address": {
        "street_address1": "", "street_address2": "", "city": "Pune", "state": "Maharashtra",
        "country": "India", "zip": "411001",
    },
    "custom_fields": [],
}  # fmt: skip


def list_organizations(shop: Shop, _: Call) -> Answer:
    """GET /organizations: a list without a page_context."""
    return success(organizations=[shop.organization])


def get(shop: Shop, call: Call) -> Answer:
    """GET /organizations/{organization_id}."""
    if call.path["organization_id"] != shop.organization_id:
        raise not_found("Organization")
    return success(organization=shop.organization | DETAIL)


HANDLERS = {
    "organizations.list": list_organizations,
    "organizations.get": get,
}
