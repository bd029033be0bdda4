# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditVat`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.document_tax import DocumentTax
from zakya_client.runtime.decode import (
    ResponseModel,
)


@define(eq=False, repr=False)
class VendorCreditVat(ResponseModel):
    """A tax of a VAT summary.

    Attributes:
        tax: The tax.
    """

    tax: DocumentTax | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax = None if (v := get("tax")) is None else DocumentTax.read(v, self, "tax")
        return self
