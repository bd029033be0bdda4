# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesReturnLineItemInput(RequestModel):
    """A line of a sales return to set. It has no `warehouse_id`; the API refuses that.

    Attributes:
        line_item_id: The line to keep or change, in updates. A line that an update leaves out is gone.
        item_id: Item that comes back.
        salesorder_item_id: Line of the sales order that comes back.
        quantity: How much comes back.
        non_receive_quantity: How much of it is paid back without arriving.
        location_id: Location that receives it.
        mapped_items: Parts of a combined item.
    """

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    salesorder_item_id: str | int | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    non_receive_quantity: float | Decimal | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    mapped_items: Sequence[SalesReturnLineItemInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "salesorder_item_id": Field("salesorder_item_id", encode.identifier),
        "quantity": Field("quantity", encode.number),
        "non_receive_quantity": Field("non_receive_quantity", encode.number),
        "location_id": Field("location_id", encode.identifier),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: SalesReturnLineItemInput))),
    }
