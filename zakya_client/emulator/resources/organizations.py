"""Organizations: the only resource that is asked for without an organization_id."""

from __future__ import annotations

import re
from collections.abc import Sequence

from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.hooks import Call, Record, Shop, invalid, missing, not_found

ORGANIZATIONS = Resource("organizations")

DETAIL = {
    "date_format": "dd.MM.yyyy", "field_separator": ".", "company_id_label": "Company ID", "tax_id_label": "GSTIN",
    "address": {"city": "Pune", "state": "Maharashtra", "country": "India", "zip": "411001"}, "country_code": "IN",
    "country_name": "India", "org_settings": {"is_org_active": True}, "user_role": "admin", "user_status": "active",
}  # fmt: skip
"""What every seeded organization has."""
RENAMED = {
    "companyid_label": "company_id_label", "companyid_value": "company_id_value", "taxid_label": "tax_id_label",
    "taxid_value": "tax_id_value",
}  # fmt: skip
"""Fields that requests spell otherwise than answers."""
CURRENCIES = {"INR": ("₹", 2), "USD": ("$", 2), "EUR": ("€", 2), "GBP": ("£", 2), "JPY": ("¥", 0)}
"""Symbols of currencies, and how many decimals their amounts have."""


@ORGANIZATIONS.verb
def list(shop: Shop, _: Call) -> Sequence[Record]:  # noqa: A001 (the verb's name)
    """Answer with the only organization, without a page_context."""
    return [{**DETAIL, **shop.organization}]


@ORGANIZATIONS.verb
def get(shop: Shop, call: Call) -> Record:
    """Answer with the organization, which only it itself may be asked for."""
    if call.path["organization_id"] != shop.organization_id:
        raise not_found(ORGANIZATIONS.noun)
    return {**DETAIL, **shop.organization}


@ORGANIZATIONS.verb
def create(shop: Shop, call: Call) -> Record:
    """Name the organization of a shop that was opened for it: empty but for its first location."""
    values = call.values()
    code = values["currency_code"]
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise invalid("currency_code")
    symbol, precision = CURRENCIES.get(code, (code, 2))
    nothing: Record = {"address": {}, "country_code": "", "country_name": "", "fiscal_year_start_month": "january"}
    today = shop.today()
    shop.organization = {
        **shop.organization, **DETAIL, **nothing, "date_format": "dd MMM yyyy", "field_separator": " ",
        "tax_id_label": "Tax ID", **values, "currency_symbol": symbol, "price_precision": precision,
        "is_default_org": False, "account_created_date": today, "account_created_date_formatted": today,
    }  # fmt: skip
    location = {"location_name": "Head Office", "is_primary": True}
    shop.kinds["locations"].create(shop, location)
    return shop.organization


@ORGANIZATIONS.verb
def update(shop: Shop, call: Call) -> Record:
    """Change the organization."""
    get(shop, call)
    values = {RENAMED.get(name, name): value for name, value in call.values().items()}
    if not values.get("name", "-"):
        raise missing("name")
    if values.get("currency_id", shop.currency_id) != shop.currency_id:
        raise invalid("currency_id")  # a shop of the emulator has no other
    shop.organization = {**shop.organization, **values}
    return {**DETAIL, **shop.organization}
