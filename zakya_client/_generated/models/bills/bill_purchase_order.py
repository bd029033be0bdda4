# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BillPurchaseOrder`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    text,
)


@define(eq=False, repr=False)
class BillPurchaseOrder(ResponseModel):
    """A purchase order that is billed. Only empty lists were seen here; the fields are those of the
    API's purchase orders.

    Attributes:
        purchaseorder_id: Identifies the purchase order.
        purchaseorder_date: Day of the order.
    """

    purchaseorder_id: str | None = None
    purchaseorder_number: str | None = None
    purchaseorder_date: Date | None = None
    purchaseorder_status: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.purchaseorder_id = (v if type(v) is str else text(v, self, "purchaseorder_id")) if (v := get("purchaseorder_id")) else None
        self.purchaseorder_number = (
            (v if type(v) is str else text(v, self, "purchaseorder_number")) if (v := get("purchaseorder_number")) else None
        )
        self.purchaseorder_date = None if (v := get("purchaseorder_date")) is None else date(v, self, "purchaseorder_date")
        self.purchaseorder_status = (
            (v if type(v) is str else text(v, self, "purchaseorder_status")) if (v := get("purchaseorder_status")) else None
        )
        return self
