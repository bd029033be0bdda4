# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A business with its own books, items and settings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.organization_address import OrganizationAddress
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Organization(Answer):
    """A business with its own books, items and settings.

    Attributes:
        organization_id: Identifies the organization; the other calls carry it.
        contact_name: The organization's contact person.
        is_default_org: Whether it is the user's default one.
        is_org_active: Whether it is in use.
        account_created_date: Day when the organization was opened.
        time_zone: Time zone, `PST` for instance.
        date_format: Pattern of days, `dd MMM yyyy`.
        field_separator: Character between the parts of a day.
        fiscal_year_start_month: First month of the fiscal year: a number (`0` is seen) or a name such as `april`.
        industry_type: Line of business.
        industry_size: Size of the business.
        company_id_label: Name of the company's registration number.
        company_id_value: The registration number.
        tax_id_label: Name of the tax number.
        tax_id_value: The tax number.
        currency_id: The organization's own currency.
        currency_format: Pattern of amounts, `###,##0.00`.
        price_precision: Decimal places of prices.
        org_address: The organization's address in one text.
        remit_to_address: Address that payments go to.
        custom_fields: Custom fields of the organization.
    """

    organization_id: str | None = None
    name: str | None = None
    contact_name: str | None = None
    email: str | None = None
    phone: str | None = None
    fax: str | None = None
    website: str | None = None
    is_default_org: bool | None = None
    is_org_active: bool | None = None
    account_created_date: Date | None = None
    time_zone: str | None = None
    language_code: str | None = None
    date_format: str | None = None
    field_separator: str | None = None
    fiscal_year_start_month: int | str | None = None
    industry_type: str | None = None
    industry_size: str | None = None
    company_id_label: str | None = None
    company_id_value: str | None = None
    tax_id_label: str | None = None
    tax_id_value: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    currency_format: str | None = None
    price_precision: int | None = None
    address: OrganizationAddress | None = None
    org_address: str | None = None
    remit_to_address: str | None = None
    custom_fields: list[CustomField] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.organization_id = (v or None) if (v := get("organization_id")).__class__ is str else wire.text(v, self, "organization_id")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.contact_name = (v or None) if (v := get("contact_name")).__class__ is str else wire.text(v, self, "contact_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.phone = (v or None) if (v := get("phone")).__class__ is str else wire.text(v, self, "phone")
        self.fax = (v or None) if (v := get("fax")).__class__ is str else wire.text(v, self, "fax")
        self.website = (v or None) if (v := get("website")).__class__ is str else wire.text(v, self, "website")
        self.is_default_org = v if (v := get("is_default_org")).__class__ is bool else wire.flag(v, self, "is_default_org")
        self.is_org_active = v if (v := get("is_org_active")).__class__ is bool else wire.flag(v, self, "is_org_active")
        self.account_created_date = wire.date(get("account_created_date"), self, "account_created_date")
        self.time_zone = (v or None) if (v := get("time_zone")).__class__ is str else wire.text(v, self, "time_zone")
        self.language_code = (v or None) if (v := get("language_code")).__class__ is str else wire.text(v, self, "language_code")
        self.date_format = (v or None) if (v := get("date_format")).__class__ is str else wire.text(v, self, "date_format")
        self.field_separator = (v or None) if (v := get("field_separator")).__class__ is str else wire.text(v, self, "field_separator")
        self.fiscal_year_start_month = wire.anything(get("fiscal_year_start_month"), self, "fiscal_year_start_month")
        self.industry_type = (v or None) if (v := get("industry_type")).__class__ is str else wire.text(v, self, "industry_type")
        self.industry_size = (v or None) if (v := get("industry_size")).__class__ is str else wire.text(v, self, "industry_size")
        self.company_id_label = (v or None) if (v := get("company_id_label")).__class__ is str else wire.text(v, self, "company_id_label")
        self.company_id_value = (v or None) if (v := get("company_id_value")).__class__ is str else wire.text(v, self, "company_id_value")
        self.tax_id_label = (v or None) if (v := get("tax_id_label")).__class__ is str else wire.text(v, self, "tax_id_label")
        self.tax_id_value = (v or None) if (v := get("tax_id_value")).__class__ is str else wire.text(v, self, "tax_id_value")
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.currency_symbol = (v or None) if (v := get("currency_symbol")).__class__ is str else wire.text(v, self, "currency_symbol")
        self.currency_format = (v or None) if (v := get("currency_format")).__class__ is str else wire.text(v, self, "currency_format")
        self.price_precision = v if (v := get("price_precision")).__class__ is int else wire.integer(v, self, "price_precision")
        self.address = OrganizationAddress.read(get("address"), self, "address")
        self.org_address = (v or None) if (v := get("org_address")).__class__ is str else wire.text(v, self, "org_address")
        self.remit_to_address = (v or None) if (v := get("remit_to_address")).__class__ is str else wire.text(v, self, "remit_to_address")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        return self
