# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceListItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.price_lists.price_list_bracket_input import PriceListBracketInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PriceListItemInput(RequestModel):
    """An item to put into a price list.

    Attributes:
        item_id: The item.
        pricebook_rate: Rate of the item.
        pricebook_discount: Discount on its own rate, `5%`.
        price_brackets: Rates by quantity.
    """

    item_id: str | int
    pricebook_rate: float | Decimal | Unset | None = UNSET
    pricebook_discount: str | Unset | None = UNSET
    pricing_scheme: Literal["unit", "volume"] | str | Unset | None = UNSET
    price_brackets: Sequence[PriceListBracketInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "item_id": Field("item_id", encode.identifier, required=True),
        "pricebook_rate": Field("pricebook_rate", encode.number),
        "pricebook_discount": Field("pricebook_discount", encode.text()),
        "pricing_scheme": Field("pricing_scheme", encode.text()),
        "price_brackets": Field("price_brackets", encode.array(encode.record(lambda: PriceListBracketInput))),
    }
