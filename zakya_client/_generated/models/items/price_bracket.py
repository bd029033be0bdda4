# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceBracket`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    number,
)


@define(eq=False, repr=False)
class PriceBracket(ResponseModel):
    """A price for a range of quantities.

    Attributes:
        start_quantity: Least quantity.
        end_quantity: Greatest quantity.
        pricebook_rate: Price of one unit.
    """

    start_quantity: float | None = None
    end_quantity: float | None = None
    pricebook_rate: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.start_quantity = (
            (v if type(v) is float else number(v, self, "start_quantity")) if (v := get("start_quantity")) or v == 0 else None
        )
        self.end_quantity = (v if type(v) is float else number(v, self, "end_quantity")) if (v := get("end_quantity")) or v == 0 else None
        self.pricebook_rate = (
            (v if type(v) is float else number(v, self, "pricebook_rate")) if (v := get("pricebook_rate")) or v == 0 else None
        )
        return self
