# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceListCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.price_lists.price_list_item_input import PriceListItemInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PriceListCreate(RequestModel):
    """A price list to create.

    Attributes:
        currency_id: Currency of the rates.
        percentage: Percentage on the rates of the items.
        pricebook_rate: The percentage once more.
        is_increase: Whether the percentage is added to the rates of the items, not taken off them.
        decimal_place: Decimals that rates are rounded to.
        pricebook_items: Items with rates of their own.
    """

    name: str
    pricebook_type: Literal["fixed_percentage", "per_item"] | str
    sales_or_purchase_type: Literal["purchases", "sales"] | str
    description: str | Unset | None = UNSET
    currency_id: str | int | Unset | None = UNSET
    percentage: float | Decimal | Unset | None = UNSET
    pricebook_rate: float | Decimal | Unset | None = UNSET
    pricing_scheme: Literal["unit", "volume"] | str | Unset | None = UNSET
    is_increase: bool | Unset | None = UNSET
    rounding_type: (
        Literal["no_rounding", "round_to_dollar_minus_01", "round_to_dollor", "round_to_half_dollar", "round_to_half_dollar_minus_01"]
        | str
        | Unset
        | None
    ) = UNSET
    decimal_place: Literal[1, 2, 3] | Unset | None = UNSET
    pricebook_items: Sequence[PriceListItemInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", encode.text(), required=True),
        "pricebook_type": Field("pricebook_type", encode.text(), required=True),
        "sales_or_purchase_type": Field("sales_or_purchase_type", encode.text(), required=True),
        "description": Field("description", encode.text()),
        "currency_id": Field("currency_id", encode.identifier),
        "percentage": Field("percentage", encode.number),
        "pricebook_rate": Field("pricebook_rate", encode.number),
        "pricing_scheme": Field("pricing_scheme", encode.text()),
        "is_increase": Field("is_increase", encode.flag),
        "rounding_type": Field("rounding_type", encode.text()),
        "decimal_place": Field("decimal_place", encode.choice(1, 2, 3)),
        "pricebook_items": Field("pricebook_items", encode.array(encode.record(lambda: PriceListItemInput))),
    }
