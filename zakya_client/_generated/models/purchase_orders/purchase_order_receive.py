# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseOrderReceive`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.purchase_orders.purchase_order_line_item import PurchaseOrderLineItem
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    identifier,
    text,
)


@define(eq=False, repr=False)
class PurchaseOrderReceive(ResponseModel):
    """What has come of a purchase order at one time.

    Attributes:
        receive_id: Identifies the receive.
        receive_number: Number that people know it by.
        date: Day when it came.
        line_items: What came.
    """

    receive_id: str = ""
    receive_number: str | None = None
    date: Date | None = None
    notes: str | None = None
    line_items: list[PurchaseOrderLineItem] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.receive_id = v if type(v := get("receive_id")) is str else identifier(v, self, "receive_id")
        self.receive_number = (v if type(v) is str else text(v, self, "receive_number")) if (v := get("receive_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [PurchaseOrderLineItem.from_dict(m) if type(m) is dict else PurchaseOrderLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(PurchaseOrderLineItem.read, v, self, "line_items")
        )
        return self
