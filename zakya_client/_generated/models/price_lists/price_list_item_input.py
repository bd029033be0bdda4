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
from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(eq=False, kw_only=True, repr=False)
class PriceListItemInput(Body):
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
        "item_id": Field("item_id", body.identifier, required=True),
        "pricebook_rate": Field("pricebook_rate", body.number),
        "pricebook_discount": Field("pricebook_discount", body.text()),
        "pricing_scheme": Field("pricing_scheme", body.text()),
        "price_brackets": Field("price_brackets", body.array(body.record(lambda: PriceListBracketInput))),
    }
