# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OrganizationCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.organizations.organization_address_input import OrganizationAddressInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class OrganizationCreate(RequestModel):
    """An organization to open.

    Attributes:
        time_zone: Time zone, `PST` for instance.
        currency_code: Code of its own currency, `USD` for instance.
        portal_name: Name of the organization in the address of its portal.
        fiscal_year_start_month: First month of the fiscal year.
        date_format: Pattern of days, `dd MMM yyyy`.
        field_separator: Character between the parts of a day.
        org_address: The organization's address in one text.
        remit_to_address: Address that payments go to.
        industry_type: Line of business.
        industry_size: Size of the business.
    """

    name: str
    time_zone: str
    currency_code: str
    portal_name: str
    fiscal_year_start_month: (
        Literal["april", "august", "december", "february", "january", "july", "june", "march", "may", "november", "october", "september"]
        | str
        | Unset
        | None
    ) = UNSET
    language_code: str | Unset | None = UNSET
    date_format: str | Unset | None = UNSET
    field_separator: str | Unset | None = UNSET
    address: OrganizationAddressInput | Mapping[str, Any] | Unset | None = UNSET
    org_address: str | Unset | None = UNSET
    remit_to_address: str | Unset | None = UNSET
    industry_type: str | Unset | None = UNSET
    industry_size: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", encode.text(), required=True),
        "time_zone": Field("time_zone", encode.text(), required=True),
        "currency_code": Field("currency_code", encode.text(), required=True),
        "portal_name": Field("portal_name", encode.text(), required=True),
        "fiscal_year_start_month": Field("fiscal_year_start_month", encode.text()),
        "language_code": Field("language_code", encode.text()),
        "date_format": Field("date_format", encode.text()),
        "field_separator": Field("field_separator", encode.text()),
        "address": Field("address", encode.record(lambda: OrganizationAddressInput)),
        "org_address": Field("org_address", encode.text()),
        "remit_to_address": Field("remit_to_address", encode.text()),
        "industry_type": Field("industry_type", encode.text()),
        "industry_size": Field("industry_size", encode.text()),
    }
