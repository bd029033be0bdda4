# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnReceiveMappedItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesReturnReceiveMappedItemInput(RequestModel):
    """A part of a combined item that arrived.

    Attributes:
        line_item_id: Line of the sales return that arrived.
        quantity: How much arrived.
        mapped_items: Parts of the part.
    """

    line_item_id: str | int | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    mapped_items: Sequence[SalesReturnReceiveMappedItemInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "quantity": Field("quantity", encode.number),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: SalesReturnReceiveMappedItemInput))),
    }
