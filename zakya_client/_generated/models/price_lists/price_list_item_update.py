# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PriceListItemUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.price_lists.price_list_bracket_update import PriceListBracketUpdate
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PriceListItemUpdate(RequestModel):
    """An item of a price list to change or add.

    Attributes:
        item_id: The item.
        pricebook_rate: Rate of the item.
        pricebook_discount: Discount on its own rate, `5%`.
        pricebook_item_id: The entry to change.
        price_brackets: Rates by quantity.
    """

    item_id: str | int
    pricebook_rate: float | Decimal | Unset | None = UNSET
    pricebook_discount: str | Unset | None = UNSET
    pricing_scheme: Literal["unit", "volume"] | str | Unset | None = UNSET
    pricebook_item_id: str | int | Unset | None = UNSET
    price_brackets: Sequence[PriceListBracketUpdate | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "item_id": Field("item_id", encode.identifier, required=True),
        "pricebook_rate": Field("pricebook_rate", encode.number),
        "pricebook_discount": Field("pricebook_discount", encode.text()),
        "pricing_scheme": Field("pricing_scheme", encode.text()),
        "pricebook_item_id": Field("pricebook_item_id", encode.identifier),
        "price_brackets": Field("price_brackets", encode.array(encode.record(lambda: PriceListBracketUpdate))),
    }
