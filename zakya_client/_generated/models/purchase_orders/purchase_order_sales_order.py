# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseOrderSalesOrder`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    number,
    text,
)


@define(eq=False, repr=False)
class PurchaseOrderSalesOrder(ResponseModel):
    """A sales order that goods are ordered for. Only empty lists were seen here; the fields are those
    of the API's list of sales orders.

    Attributes:
        salesorder_id: Identifies the sales order.
        date: Day of the order.
    """

    salesorder_id: str | None = None
    salesorder_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    status: str | None = None
    total: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.salesorder_id = (v if type(v) is str else text(v, self, "salesorder_id")) if (v := get("salesorder_id")) else None
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        return self
