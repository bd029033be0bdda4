# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An organization in the list of a user's organizations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class OrganizationRow(Answer):
    """An organization in the list of a user's organizations.

    Attributes:
        organization_id: Identifies the organization; the other calls carry it.
        contact_name: The organization's contact person.
        is_default_org: Whether it is the user's default one.
        is_org_active: Whether it is in use.
        plan_type: Number of the subscribed plan.
        plan_name: Name of the plan, `PROFESSIONAL` for instance.
        plan_period: How often the plan is paid, `Monthly` for instance.
        tax_group_enabled: Whether taxes can be grouped.
        zi_migration_status: State of a migration.
        fiscal_year_start_month: First month of the fiscal year: a number (`0` is seen) or a name such as `april`.
        account_created_date: Day when the organization was opened.
        account_created_date_formatted: That day in the organization's own format.
        time_zone: Time zone, `PST` for instance.
        currency_id: The organization's own currency.
        currency_format: Pattern of amounts, `###,##0.00`.
        price_precision: Decimal places of prices.
    """

    organization_id: str | None = None
    name: str | None = None
    contact_name: str | None = None
    email: str | None = None
    is_default_org: bool | None = None
    is_org_active: bool | None = None
    plan_type: int | None = None
    plan_name: str | None = None
    plan_period: str | None = None
    tax_group_enabled: bool | None = None
    zi_migration_status: int | None = None
    language_code: str | None = None
    fiscal_year_start_month: int | str | None = None
    account_created_date: Date | None = None
    account_created_date_formatted: str | None = None
    time_zone: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    currency_format: str | None = None
    price_precision: int | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.organization_id = (v or None) if (v := get("organization_id")).__class__ is str else wire.text(v, self, "organization_id")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.contact_name = (v or None) if (v := get("contact_name")).__class__ is str else wire.text(v, self, "contact_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.is_default_org = v if (v := get("is_default_org")).__class__ is bool else wire.flag(v, self, "is_default_org")
        self.is_org_active = v if (v := get("is_org_active")).__class__ is bool else wire.flag(v, self, "is_org_active")
        self.plan_type = v if (v := get("plan_type")).__class__ is int else wire.integer(v, self, "plan_type")
        self.plan_name = (v or None) if (v := get("plan_name")).__class__ is str else wire.text(v, self, "plan_name")
        self.plan_period = (v or None) if (v := get("plan_period")).__class__ is str else wire.text(v, self, "plan_period")
        self.tax_group_enabled = v if (v := get("tax_group_enabled")).__class__ is bool else wire.flag(v, self, "tax_group_enabled")
        self.zi_migration_status = v if (v := get("zi_migration_status")).__class__ is int else wire.integer(v, self, "zi_migration_status")
        self.language_code = (v or None) if (v := get("language_code")).__class__ is str else wire.text(v, self, "language_code")
        self.fiscal_year_start_month = wire.anything(get("fiscal_year_start_month"), self, "fiscal_year_start_month")
        self.account_created_date = wire.date(get("account_created_date"), self, "account_created_date")
        self.account_created_date_formatted = (
            (v or None)
            if (v := get("account_created_date_formatted")).__class__ is str
            else wire.text(v, self, "account_created_date_formatted")
        )
        self.time_zone = (v or None) if (v := get("time_zone")).__class__ is str else wire.text(v, self, "time_zone")
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.currency_symbol = (v or None) if (v := get("currency_symbol")).__class__ is str else wire.text(v, self, "currency_symbol")
        self.currency_format = (v or None) if (v := get("currency_format")).__class__ is str else wire.text(v, self, "currency_format")
        self.price_precision = v if (v := get("price_precision")).__class__ is int else wire.integer(v, self, "price_precision")
        return self
