# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceListBracket`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    amount,
    number,
    text,
)


@define(eq=False, repr=False)
class PriceListBracket(ResponseModel):
    """The rate of an item for a range of quantities.

    Attributes:
        pricebook_item_id: Identifies the entry.
        start_quantity: Least quantity.
        end_quantity: Largest quantity.
        pricebook_discount: Discount on its own rate, `5%`.
    """

    pricebook_item_id: str | None = None
    start_quantity: float | None = None
    end_quantity: float | None = None
    pricebook_rate: float | None = None
    pricebook_discount: float | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.pricebook_item_id = (v if type(v) is str else text(v, self, "pricebook_item_id")) if (v := get("pricebook_item_id")) else None
        self.start_quantity = (
            (v if type(v) is float else number(v, self, "start_quantity")) if (v := get("start_quantity")) or v == 0 else None
        )
        self.end_quantity = (v if type(v) is float else number(v, self, "end_quantity")) if (v := get("end_quantity")) or v == 0 else None
        self.pricebook_rate = (
            (v if type(v) is float else number(v, self, "pricebook_rate")) if (v := get("pricebook_rate")) or v == 0 else None
        )
        self.pricebook_discount = None if (v := get("pricebook_discount")) is None else amount(v, self, "pricebook_discount")
        return self
