# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnReceive`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.sales_returns.sales_return_receive_line_item import SalesReturnReceiveLineItem
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    identifier,
    text,
)


@define(eq=False, repr=False)
class SalesReturnReceive(ResponseModel):
    """Goods of a sales return that arrived.

    Attributes:
        receive_id: Identifies the receive.
        receive_number: Number that people see.
        salesreturn_id: Sales return that was received.
        salesreturn_number: Number of that return.
        date: Day when the goods arrived.
        line_items: What arrived.
    """

    receive_id: str = ""
    receive_number: str | None = None
    salesreturn_id: str | None = None
    salesreturn_number: str | None = None
    date: Date | None = None
    notes: str | None = None
    line_items: list[SalesReturnReceiveLineItem] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.receive_id = v if type(v := get("receive_id")) is str else identifier(v, self, "receive_id")
        self.receive_number = (v if type(v) is str else text(v, self, "receive_number")) if (v := get("receive_number")) else None
        self.salesreturn_id = (v if type(v) is str else text(v, self, "salesreturn_id")) if (v := get("salesreturn_id")) else None
        self.salesreturn_number = (
            (v if type(v) is str else text(v, self, "salesreturn_number")) if (v := get("salesreturn_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [
                SalesReturnReceiveLineItem.from_dict(m) if type(m) is dict else SalesReturnReceiveLineItem.member(m, self, "line_items")
                for m in v
            ]
            if type(v) is list
            else array(SalesReturnReceiveLineItem.read, v, self, "line_items")
        )
        return self
