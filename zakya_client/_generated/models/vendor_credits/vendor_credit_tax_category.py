# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditTaxCategory`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    text,
)


@define(eq=False, repr=False)
class VendorCreditTaxCategory(ResponseModel):
    """A category of goods for the tax."""

    tax_category_code: str | None = None
    tax_category_name: str | None = None
    description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_category_code = (v if type(v) is str else text(v, self, "tax_category_code")) if (v := get("tax_category_code")) else None
        self.tax_category_name = (v if type(v) is str else text(v, self, "tax_category_name")) if (v := get("tax_category_name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        return self
