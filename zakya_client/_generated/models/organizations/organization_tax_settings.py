# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OrganizationTaxSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    text,
)


@define(eq=False, repr=False)
class OrganizationTaxSettings(ResponseModel):
    """How an organization is registered for taxes.

    Attributes:
        tax_reg_no: Number in the tax register.
    """

    is_tax_registered: bool | None = None
    tax_reg_no: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.is_tax_registered = (
            (v if type(v) is bool else flag(v, self, "is_tax_registered")) if (v := get("is_tax_registered")) or v == 0 else None
        )
        self.tax_reg_no = (v if type(v) is str else text(v, self, "tax_reg_no")) if (v := get("tax_reg_no")) else None
        return self
