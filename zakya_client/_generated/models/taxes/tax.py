# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Tax`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class Tax(ResponseModel):
    """A tax.

    Attributes:
        tax_id: Identifies the tax.
        tax_percentage: Rate in percent, 10.5 for instance.
        tax_type: `tax`, `compound_tax`, or `tax_group` for a group among the taxes.
        tax_factor: Whether it is a rate or a share, `rate` for instance.
        tax_specific_type: Which of the taxes of the country it is.
        tax_authority_id: Authority that it is paid to.
        is_value_added: Whether it is a value added tax.
        tax_specification: `intra` within a state of India, `inter` between states.
        is_default_tax: Whether new items get it by themselves.
        output_tax_account_name: Account that the tax of sales is booked to.
        purchase_tax_account_name: Account that the tax of purchases is booked to.
        tax_account_id: Account that the tax of sales is booked to.
        purchase_tax_account_id: Account that the tax of purchases is booked to.
        diff_rate_reason: Reason for a rate that differs from the usual one.
        start_date: First day on which it is charged.
        end_date: Last day on which it is charged.
        tds_payable_account_id: Account that withheld tax is booked to.
        country: Country that charges it.
        country_code: Two-letter code of that country.
        purchase_tax_expense_account_id: Account for tax that can't be claimed back.
    """

    tax_id: str = ""
    tax_name: str | None = None
    tax_percentage: float | None = None
    tax_type: str | None = None
    tax_factor: str | None = None
    tax_specific_type: Literal["cess", "cgst", "igst", "nil", "sgst"] | str | None = None
    tax_authority_id: str | None = None
    tax_authority_name: str | None = None
    is_value_added: bool | None = None
    tax_specification: str | None = None
    is_inactive: bool | None = None
    is_default_tax: bool | None = None
    is_editable: bool | None = None
    output_tax_account_name: str | None = None
    purchase_tax_account_name: str | None = None
    tax_account_id: str | None = None
    purchase_tax_account_id: str | None = None
    diff_rate_reason: str | None = None
    start_date: Date | None = None
    end_date: Date | None = None
    last_modified_time: DateTime | None = None
    status: Literal["Active", "Inactive"] | str | None = None
    tds_payable_account_id: str | None = None
    country: str | None = None
    country_code: str | None = None
    purchase_tax_expense_account_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_id = v if type(v := get("tax_id")) is str else identifier(v, self, "tax_id")
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.tax_type = (v if type(v) is str else text(v, self, "tax_type")) if (v := get("tax_type")) else None
        self.tax_factor = (v if type(v) is str else text(v, self, "tax_factor")) if (v := get("tax_factor")) else None
        self.tax_specific_type = (v if type(v) is str else text(v, self, "tax_specific_type")) if (v := get("tax_specific_type")) else None
        self.tax_authority_id = (v if type(v) is str else text(v, self, "tax_authority_id")) if (v := get("tax_authority_id")) else None
        self.tax_authority_name = (
            (v if type(v) is str else text(v, self, "tax_authority_name")) if (v := get("tax_authority_name")) else None
        )
        self.is_value_added = (
            (v if type(v) is bool else flag(v, self, "is_value_added")) if (v := get("is_value_added")) or v == 0 else None
        )
        self.tax_specification = (v if type(v) is str else text(v, self, "tax_specification")) if (v := get("tax_specification")) else None
        self.is_inactive = (v if type(v) is bool else flag(v, self, "is_inactive")) if (v := get("is_inactive")) or v == 0 else None
        self.is_default_tax = (
            (v if type(v) is bool else flag(v, self, "is_default_tax")) if (v := get("is_default_tax")) or v == 0 else None
        )
        self.is_editable = (v if type(v) is bool else flag(v, self, "is_editable")) if (v := get("is_editable")) or v == 0 else None
        self.output_tax_account_name = (
            (v if type(v) is str else text(v, self, "output_tax_account_name")) if (v := get("output_tax_account_name")) else None
        )
        self.purchase_tax_account_name = (
            (v if type(v) is str else text(v, self, "purchase_tax_account_name")) if (v := get("purchase_tax_account_name")) else None
        )
        self.tax_account_id = (v if type(v) is str else text(v, self, "tax_account_id")) if (v := get("tax_account_id")) else None
        self.purchase_tax_account_id = (
            (v if type(v) is str else text(v, self, "purchase_tax_account_id")) if (v := get("purchase_tax_account_id")) else None
        )
        self.diff_rate_reason = (v if type(v) is str else text(v, self, "diff_rate_reason")) if (v := get("diff_rate_reason")) else None
        self.start_date = None if (v := get("start_date")) is None else date(v, self, "start_date")
        self.end_date = None if (v := get("end_date")) is None else date(v, self, "end_date")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.tds_payable_account_id = (
            (v if type(v) is str else text(v, self, "tds_payable_account_id")) if (v := get("tds_payable_account_id")) else None
        )
        self.country = (v if type(v) is str else text(v, self, "country")) if (v := get("country")) else None
        self.country_code = (v if type(v) is str else text(v, self, "country_code")) if (v := get("country_code")) else None
        self.purchase_tax_expense_account_id = (
            (v if type(v) is str else text(v, self, "purchase_tax_expense_account_id"))
            if (v := get("purchase_tax_expense_account_id"))
            else None
        )
        return self
