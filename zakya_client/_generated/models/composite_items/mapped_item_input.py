# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `MappedItemInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class MappedItemInput(RequestModel):
    """An item to make a new composite item of.

    Attributes:
        item_id: Identifies the item.
        quantity: Pieces of it in one composite item.
        line_item_id: Identifies the item's place in the composite item.
        item_order: Position among the parts.
    """

    item_id: str | int
    quantity: float | Decimal | Unset | None = UNSET
    line_item_id: str | int | Unset | None = UNSET
    item_order: int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "item_id": Field("item_id", encode.identifier, required=True),
        "quantity": Field("quantity", encode.number),
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_order": Field("item_order", encode.integer),
    }
