# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Organization`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.organizations.organization_address import OrganizationAddress
from zakya_client._generated.models.organizations.organization_settings import OrganizationSettings
from zakya_client._generated.models.organizations.organization_tax_settings import OrganizationTaxSettings
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date,
    flag,
    identifier,
    integer,
    text,
)


@define(eq=False, repr=False)
class Organization(ResponseModel):
    """A business with its own books, items and settings.

    Attributes:
        organization_id: Identifies the organization; the other calls carry it.
        contact_name: The organization's contact person.
        is_default_org: Whether it is the user's default one.
        is_org_active: Whether it is in use.
        account_created_date: Day when the organization was opened.
        time_zone: Time zone, `PST` for instance.
        fiscal_year_start_month: First month of the fiscal year: a number (`0` is seen) or a name such as `april`.
        currency_id: The organization's own currency.
        currency_format: Pattern of amounts, `###,##0.00`.
        price_precision: Decimal places of prices.
        tax_group_enabled: Whether taxes can be grouped.
        date_format: Pattern of days, `dd MMM yyyy`.
        field_separator: Character between the parts of a day.
        industry_type: Line of business.
        industry_size: Size of the business.
        company_id_label: Name of the company's registration number.
        company_id_value: The registration number.
        tax_id_label: Name of the tax number.
        tax_id_value: The tax number.
        portal_name: Name of the organization in the address of its portal.
        country_code: Two-letter code of its country.
        is_dst_active: Whether daylight saving time is on.
        user_role: What the user may do in it, `admin` for instance.
        user_status: State of the user in it.
        org_address: The organization's address in one text.
        remit_to_address: Address that payments go to.
        custom_fields: Custom fields of the organization.
        gst_registartion_type: How it is registered for GST; spelled so.
        is_composition_scheme_enabled: Whether it pays GST as a share of its turnover (India).
        tax_basis: When tax is due.
    """

    organization_id: str = ""
    name: str | None = None
    contact_name: str | None = None
    email: str | None = None
    is_default_org: bool | None = None
    is_org_active: bool | None = None
    account_created_date: Date | None = None
    time_zone: str | None = None
    language_code: str | None = None
    fiscal_year_start_month: int | str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    currency_format: str | None = None
    price_precision: int | None = None
    tax_group_enabled: bool | None = None
    date_format: str | None = None
    field_separator: str | None = None
    industry_type: str | None = None
    industry_size: str | None = None
    company_id_label: str | None = None
    company_id_value: str | None = None
    tax_id_label: str | None = None
    tax_id_value: str | None = None
    portal_name: str | None = None
    country_code: str | None = None
    country_name: str | None = None
    is_dst_active: bool | None = None
    org_settings: OrganizationSettings | None = None
    phone: str | None = None
    fax: str | None = None
    website: str | None = None
    is_logo_uploaded: bool | None = None
    user_role: str | None = None
    user_status: str | None = None
    address: OrganizationAddress | None = None
    org_address: str | None = None
    remit_to_address: str | None = None
    custom_fields: list[CustomField] = NONE
    gst_registartion_type: str | None = None
    is_composition_scheme_enabled: bool | None = None
    tax_basis: str | None = None
    tax_settings: OrganizationTaxSettings | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.organization_id = v if type(v := get("organization_id")) is str else identifier(v, self, "organization_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.contact_name = (v if type(v) is str else text(v, self, "contact_name")) if (v := get("contact_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.is_default_org = (
            (v if type(v) is bool else flag(v, self, "is_default_org")) if (v := get("is_default_org")) or v == 0 else None
        )
        self.is_org_active = (v if type(v) is bool else flag(v, self, "is_org_active")) if (v := get("is_org_active")) or v == 0 else None
        self.account_created_date = None if (v := get("account_created_date")) is None else date(v, self, "account_created_date")
        self.time_zone = (v if type(v) is str else text(v, self, "time_zone")) if (v := get("time_zone")) else None
        self.language_code = (v if type(v) is str else text(v, self, "language_code")) if (v := get("language_code")) else None
        self.fiscal_year_start_month = (
            None if (v := get("fiscal_year_start_month")) is None else anything(v, self, "fiscal_year_start_month")
        )
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.currency_format = (v if type(v) is str else text(v, self, "currency_format")) if (v := get("currency_format")) else None
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.tax_group_enabled = (
            (v if type(v) is bool else flag(v, self, "tax_group_enabled")) if (v := get("tax_group_enabled")) or v == 0 else None
        )
        self.date_format = (v if type(v) is str else text(v, self, "date_format")) if (v := get("date_format")) else None
        self.field_separator = (v if type(v) is str else text(v, self, "field_separator")) if (v := get("field_separator")) else None
        self.industry_type = (v if type(v) is str else text(v, self, "industry_type")) if (v := get("industry_type")) else None
        self.industry_size = (v if type(v) is str else text(v, self, "industry_size")) if (v := get("industry_size")) else None
        self.company_id_label = (v if type(v) is str else text(v, self, "company_id_label")) if (v := get("company_id_label")) else None
        self.company_id_value = (v if type(v) is str else text(v, self, "company_id_value")) if (v := get("company_id_value")) else None
        self.tax_id_label = (v if type(v) is str else text(v, self, "tax_id_label")) if (v := get("tax_id_label")) else None
        self.tax_id_value = (v if type(v) is str else text(v, self, "tax_id_value")) if (v := get("tax_id_value")) else None
        self.portal_name = (v if type(v) is str else text(v, self, "portal_name")) if (v := get("portal_name")) else None
        self.country_code = (v if type(v) is str else text(v, self, "country_code")) if (v := get("country_code")) else None
        self.country_name = (v if type(v) is str else text(v, self, "country_name")) if (v := get("country_name")) else None
        self.is_dst_active = (v if type(v) is bool else flag(v, self, "is_dst_active")) if (v := get("is_dst_active")) or v == 0 else None
        self.org_settings = None if (v := get("org_settings")) is None else OrganizationSettings.read(v, self, "org_settings")
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.fax = (v if type(v) is str else text(v, self, "fax")) if (v := get("fax")) else None
        self.website = (v if type(v) is str else text(v, self, "website")) if (v := get("website")) else None
        self.is_logo_uploaded = (
            (v if type(v) is bool else flag(v, self, "is_logo_uploaded")) if (v := get("is_logo_uploaded")) or v == 0 else None
        )
        self.user_role = (v if type(v) is str else text(v, self, "user_role")) if (v := get("user_role")) else None
        self.user_status = (v if type(v) is str else text(v, self, "user_status")) if (v := get("user_status")) else None
        self.address = None if (v := get("address")) is None else OrganizationAddress.read(v, self, "address")
        self.org_address = (v if type(v) is str else text(v, self, "org_address")) if (v := get("org_address")) else None
        self.remit_to_address = (v if type(v) is str else text(v, self, "remit_to_address")) if (v := get("remit_to_address")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.gst_registartion_type = (
            (v if type(v) is str else text(v, self, "gst_registartion_type")) if (v := get("gst_registartion_type")) else None
        )
        self.is_composition_scheme_enabled = (
            (v if type(v) is bool else flag(v, self, "is_composition_scheme_enabled"))
            if (v := get("is_composition_scheme_enabled")) or v == 0
            else None
        )
        self.tax_basis = (v if type(v) is str else text(v, self, "tax_basis")) if (v := get("tax_basis")) else None
        self.tax_settings = None if (v := get("tax_settings")) is None else OrganizationTaxSettings.read(v, self, "tax_settings")
        return self
