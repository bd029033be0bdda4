# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar, Literal

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class TaxCreate(RequestModel):
    """A tax to create.

    Attributes:
        tax_percentage: Rate in percent, 10.5 for instance.
        tax_type: `tax` or `compound_tax`.
        tax_factor: Whether it is a rate or a share, `rate` for instance.
        tax_specific_type: Which of the taxes of the country it is.
        tax_specification: `intra` within a state of India, `inter` between states.
        tax_authority_name: Authority that it is paid to; a new name adds one.
        tax_authority_id: Authority that it is paid to.
        country_code: Two-letter code of the country that charges it.
        purchase_tax_expense_account_id: Account for tax that can't be claimed back.
        is_value_added: Whether it is a value added tax.
        update_draft_invoice: Whether invoices in draft get the new rate.
        update_draft_so: Whether sales orders in draft get the new rate.
    """

    tax_name: str
    tax_percentage: float | Decimal
    tax_type: str | Unset | None = UNSET
    tax_factor: str | Unset | None = UNSET
    tax_specific_type: Literal["cess", "cgst", "igst", "nil", "sgst"] | str | Unset | None = UNSET
    tax_specification: str | Unset | None = UNSET
    tax_authority_name: str | Unset | None = UNSET
    tax_authority_id: str | int | Unset | None = UNSET
    country_code: str | Unset | None = UNSET
    purchase_tax_expense_account_id: str | int | Unset | None = UNSET
    is_value_added: bool | Unset | None = UNSET
    update_draft_invoice: bool | Unset | None = UNSET
    update_draft_so: bool | Unset | None = UNSET
    is_editable: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "tax_name": Field("tax_name", encode.text(), required=True),
        "tax_percentage": Field("tax_percentage", encode.number, required=True),
        "tax_type": Field("tax_type", encode.text()),
        "tax_factor": Field("tax_factor", encode.text()),
        "tax_specific_type": Field("tax_specific_type", encode.text()),
        "tax_specification": Field("tax_specification", encode.text()),
        "tax_authority_name": Field("tax_authority_name", encode.text()),
        "tax_authority_id": Field("tax_authority_id", encode.identifier),
        "country_code": Field("country_code", encode.text()),
        "purchase_tax_expense_account_id": Field("purchase_tax_expense_account_id", encode.identifier),
        "is_value_added": Field("is_value_added", encode.flag),
        "update_draft_invoice": Field("update_draft_invoice", encode.flag),
        "update_draft_so": Field("update_draft_so", encode.flag),
        "is_editable": Field("is_editable", encode.flag),
    }
