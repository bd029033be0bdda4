# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OrganizationRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    anything,
    date,
    flag,
    identifier,
    integer,
    text,
)


@define(eq=False, repr=False)
class OrganizationRow(ResponseModel):
    """An organization in the list of a user's organizations.

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
        plan_type: Number of the subscribed plan.
        plan_name: Name of the plan, `PROFESSIONAL` for instance.
        plan_period: How often the plan is paid, `Monthly` for instance.
        tax_group_enabled: Whether taxes can be grouped.
        zi_migration_status: State of a migration.
        account_created_date_formatted: That day in the organization's own format.
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
    plan_type: int | None = None
    plan_name: str | None = None
    plan_period: str | None = None
    tax_group_enabled: bool | None = None
    zi_migration_status: int | None = None
    account_created_date_formatted: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.organization_id = identifier(get("organization_id"), self, "organization_id")
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
        self.plan_type = (v if type(v) is int else integer(v, self, "plan_type")) if (v := get("plan_type")) or v == 0 else None
        self.plan_name = (v if type(v) is str else text(v, self, "plan_name")) if (v := get("plan_name")) else None
        self.plan_period = (v if type(v) is str else text(v, self, "plan_period")) if (v := get("plan_period")) else None
        self.tax_group_enabled = (
            (v if type(v) is bool else flag(v, self, "tax_group_enabled")) if (v := get("tax_group_enabled")) or v == 0 else None
        )
        self.zi_migration_status = (
            (v if type(v) is int else integer(v, self, "zi_migration_status")) if (v := get("zi_migration_status")) or v == 0 else None
        )
        self.account_created_date_formatted = (
            (v if type(v) is str else text(v, self, "account_created_date_formatted"))
            if (v := get("account_created_date_formatted"))
            else None
        )
        return self
