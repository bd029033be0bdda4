# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `DocumentTax`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    number,
    text,
)


@define(eq=False, repr=False)
class DocumentTax(ResponseModel):
    """A tax with its amount."""

    tax_id: str | None = None
    tax_name: str | None = None
    tax_amount: float | None = None
    tax_amount_formatted: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_amount = (v if type(v) is float else number(v, self, "tax_amount")) if (v := get("tax_amount")) or v == 0 else None
        self.tax_amount_formatted = (
            (v if type(v) is str else text(v, self, "tax_amount_formatted")) if (v := get("tax_amount_formatted")) else None
        )
        return self
