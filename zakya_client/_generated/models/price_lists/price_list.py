# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceList`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.price_lists.price_list_item import PriceListItem
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class PriceList(ResponseModel):
    """A price list.

    Attributes:
        pricebook_id: Identifies the price list.
        currency_id: Currency of the rates; empty for a percentage.
        decimal_place: Decimals that rates are rounded to, 1 to 3.
        is_increase: Whether the percentage is added to the rates of the items, not taken off them.
        percentage: Percentage on the rates of the items; empty where items have rates of their own.
        pricebook_rate: The percentage once more.
        pricebook_items: Items with their rates; rows often lack them.
        products: Only seen empty.
    """

    pricebook_id: str = ""
    name: str | None = None
    description: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    decimal_place: int | None = None
    is_default: bool | None = None
    is_increase: bool | None = None
    percentage: float | None = None
    pricebook_rate: float | None = None
    pricebook_type: Literal["fixed_percentage", "per_item"] | str | None = None
    pricing_scheme: Literal["unit", "volume"] | str | None = None
    rounding_type: (
        Literal["no_rounding", "round_to_dollar_minus_01", "round_to_dollor", "round_to_half_dollar", "round_to_half_dollar_minus_01"]
        | str
        | None
    ) = None
    sales_or_purchase_type: Literal["purchases", "sales"] | str | None = None
    status: Literal["active", "inactive"] | str | None = None
    pricebook_items: list[PriceListItem] = NONE
    products: list[Any] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.pricebook_id = v if type(v := get("pricebook_id")) is str else identifier(v, self, "pricebook_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.decimal_place = (v if type(v) is int else integer(v, self, "decimal_place")) if (v := get("decimal_place")) or v == 0 else None
        self.is_default = (v if type(v) is bool else flag(v, self, "is_default")) if (v := get("is_default")) or v == 0 else None
        self.is_increase = (v if type(v) is bool else flag(v, self, "is_increase")) if (v := get("is_increase")) or v == 0 else None
        self.percentage = (v if type(v) is float else number(v, self, "percentage")) if (v := get("percentage")) or v == 0 else None
        self.pricebook_rate = (
            (v if type(v) is float else number(v, self, "pricebook_rate")) if (v := get("pricebook_rate")) or v == 0 else None
        )
        self.pricebook_type = (v if type(v) is str else text(v, self, "pricebook_type")) if (v := get("pricebook_type")) else None
        self.pricing_scheme = (v if type(v) is str else text(v, self, "pricing_scheme")) if (v := get("pricing_scheme")) else None
        self.rounding_type = (v if type(v) is str else text(v, self, "rounding_type")) if (v := get("rounding_type")) else None
        self.sales_or_purchase_type = (
            (v if type(v) is str else text(v, self, "sales_or_purchase_type")) if (v := get("sales_or_purchase_type")) else None
        )
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.pricebook_items = (
            []
            if not (v := get("pricebook_items"))
            else [PriceListItem.from_dict(m) if type(m) is dict else PriceListItem.member(m, self, "pricebook_items") for m in v]
            if type(v) is list
            else array(PriceListItem.read, v, self, "pricebook_items")
        )
        self.products = array(anything, v, self, "products") if (v := get("products")) else []
        return self
