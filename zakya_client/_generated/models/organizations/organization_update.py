# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OrganizationUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.organizations.organization_address_input import OrganizationAddressInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class OrganizationUpdate(RequestModel):
    """Changes to an organization.

    Attributes:
        fiscal_year_start_month: First month of the fiscal year.
        time_zone: Time zone, `PST` for instance.
        date_format: Pattern of days, `dd MMM yyyy`.
        field_separator: Character between the parts of a day.
        org_address: The organization's address in one text.
        remit_to_address: Address that payments go to.
        contact_name: The organization's contact person.
        currency_id: The organization's own currency.
        companyid_label: Name of the company's registration number.
        companyid_value: The registration number.
        taxid_label: Name of the tax number.
        taxid_value: The tax number.
    """

    name: str | Unset | None = UNSET
    fiscal_year_start_month: (
        Literal["april", "august", "december", "february", "january", "july", "june", "march", "may", "november", "october", "september"]
        | str
        | Unset
        | None
    ) = UNSET
    time_zone: str | Unset | None = UNSET
    language_code: str | Unset | None = UNSET
    date_format: str | Unset | None = UNSET
    field_separator: str | Unset | None = UNSET
    address: OrganizationAddressInput | Mapping[str, Any] | Unset | None = UNSET
    org_address: str | Unset | None = UNSET
    remit_to_address: str | Unset | None = UNSET
    contact_name: str | Unset | None = UNSET
    email: str | Unset | None = UNSET
    phone: str | Unset | None = UNSET
    fax: str | Unset | None = UNSET
    website: str | Unset | None = UNSET
    currency_id: str | int | Unset | None = UNSET
    is_logo_uploaded: bool | Unset | None = UNSET
    companyid_label: str | Unset | None = UNSET
    companyid_value: str | Unset | None = UNSET
    taxid_label: str | Unset | None = UNSET
    taxid_value: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", encode.text()),
        "fiscal_year_start_month": Field("fiscal_year_start_month", encode.text()),
        "time_zone": Field("time_zone", encode.text()),
        "language_code": Field("language_code", encode.text()),
        "date_format": Field("date_format", encode.text()),
        "field_separator": Field("field_separator", encode.text()),
        "address": Field("address", encode.record(lambda: OrganizationAddressInput)),
        "org_address": Field("org_address", encode.text()),
        "remit_to_address": Field("remit_to_address", encode.text()),
        "contact_name": Field("contact_name", encode.text()),
        "email": Field("email", encode.text()),
        "phone": Field("phone", encode.text()),
        "fax": Field("fax", encode.text()),
        "website": Field("website", encode.text()),
        "currency_id": Field("currency_id", encode.identifier),
        "is_logo_uploaded": Field("is_logo_uploaded", encode.flag),
        "companyid_label": Field("companyid_label", encode.text()),
        "companyid_value": Field("companyid_value", encode.text()),
        "taxid_label": Field("taxid_label", encode.text()),
        "taxid_value": Field("taxid_value", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
    }
