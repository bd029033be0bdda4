# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxGroupTax`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class TaxGroupTax(ResponseModel):
    """A tax of a group.

    Attributes:
        tax_id: Identifies the tax.
        tax_percentage: Rate in percent, 10.5 for instance.
        tax_type: `tax`, `compound_tax`, or `tax_group` for a group among the taxes.
        tax_factor: Whether it is a rate or a share, `rate` for instance.
        tax_specific_type: Which of the taxes of the country it is.
        tax_authority_id: Authority that it is paid to.
        is_value_added: Whether it is a value added tax.
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
        return self
