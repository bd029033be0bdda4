# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceListItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.price_lists.price_list_bracket import PriceListBracket
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    amount,
    array,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class PriceListItem(ResponseModel):
    """An item of a price list.

    Attributes:
        pricebook_item_id: Identifies the entry.
        item_id: The item.
        pricebook_rate: Rate of the item.
        pricebook_discount: Discount on its own rate, `5%`.
        price_brackets: Rates by quantity.
    """

    pricebook_item_id: str = ""
    item_id: str = ""
    name: str | None = None
    can_be_sold: bool | None = None
    can_be_purchased: bool | None = None
    pricebook_rate: float | None = None
    pricebook_discount: float | str | None = None
    pricing_scheme: Literal["unit", "volume"] | str | None = None
    price_brackets: list[PriceListBracket] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.pricebook_item_id = v if type(v := get("pricebook_item_id")) is str else identifier(v, self, "pricebook_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.can_be_sold = (v if type(v) is bool else flag(v, self, "can_be_sold")) if (v := get("can_be_sold")) or v == 0 else None
        self.can_be_purchased = (
            (v if type(v) is bool else flag(v, self, "can_be_purchased")) if (v := get("can_be_purchased")) or v == 0 else None
        )
        self.pricebook_rate = (
            (v if type(v) is float else number(v, self, "pricebook_rate")) if (v := get("pricebook_rate")) or v == 0 else None
        )
        self.pricebook_discount = None if (v := get("pricebook_discount")) is None else amount(v, self, "pricebook_discount")
        self.pricing_scheme = (v if type(v) is str else text(v, self, "pricing_scheme")) if (v := get("pricing_scheme")) else None
        self.price_brackets = (
            []
            if not (v := get("price_brackets"))
            else [PriceListBracket.from_dict(m) if type(m) is dict else PriceListBracket.member(m, self, "price_brackets") for m in v]
            if type(v) is list
            else array(PriceListBracket.read, v, self, "price_brackets")
        )
        return self
