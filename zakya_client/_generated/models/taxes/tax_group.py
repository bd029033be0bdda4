# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.taxes.tax_group_tax import TaxGroupTax
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class TaxGroup(ResponseModel):
    """A group of taxes.

    Attributes:
        tax_group_id: Identifies the group.
        tax_group_percentage: Sum of the rates in percent.
        taxes: Taxes of the group.
    """

    tax_group_id: str = ""
    tax_group_name: str | None = None
    tax_group_percentage: float | None = None
    taxes: list[TaxGroupTax] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_group_id = v if type(v := get("tax_group_id")) is str else identifier(v, self, "tax_group_id")
        self.tax_group_name = (v if type(v) is str else text(v, self, "tax_group_name")) if (v := get("tax_group_name")) else None
        self.tax_group_percentage = (
            (v if type(v) is float else number(v, self, "tax_group_percentage")) if (v := get("tax_group_percentage")) or v == 0 else None
        )
        self.taxes = (
            []
            if not (v := get("taxes"))
            else [TaxGroupTax.from_dict(m) if type(m) is dict else TaxGroupTax.member(m, self, "taxes") for m in v]
            if type(v) is list
            else array(TaxGroupTax.read, v, self, "taxes")
        )
        return self
