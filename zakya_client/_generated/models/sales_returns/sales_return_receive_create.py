# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnReceiveCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.sales_returns.sales_return_receive_line_item_input import SalesReturnReceiveLineItemInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesReturnReceiveCreate(RequestModel):
    """Goods of a sales return that arrived.

    Attributes:
        line_items: What arrived.
        date: Day when the goods arrived; today unless sent.
    """

    line_items: Sequence[SalesReturnReceiveLineItemInput | Mapping[str, Any]]
    date: Date | str | Unset | None = UNSET
    notes: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_items": Field("line_items", encode.array(encode.record(lambda: SalesReturnReceiveLineItemInput)), required=True),
        "date": Field("date", encode.day),
        "notes": Field("notes", encode.text()),
    }
