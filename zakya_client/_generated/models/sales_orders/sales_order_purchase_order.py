# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderPurchaseOrder`."""

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
class SalesOrderPurchaseOrder(ResponseModel):
    """A purchase order made for a sales order. Only empty lists were seen here; the fields are those
    of the API's list of purchase orders.

    Attributes:
        purchaseorder_id: Identifies the purchase order.
    """

    purchaseorder_id: str | None = None
    purchaseorder_number: str | None = None
    reference_number: str | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    status: str | None = None
    date: Date | None = None
    delivery_date: Date | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    total: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.purchaseorder_id = (v if type(v) is str else text(v, self, "purchaseorder_id")) if (v := get("purchaseorder_id")) else None
        self.purchaseorder_number = (
            (v if type(v) is str else text(v, self, "purchaseorder_number")) if (v := get("purchaseorder_number")) else None
        )
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.vendor_id = (v if type(v) is str else text(v, self, "vendor_id")) if (v := get("vendor_id")) else None
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.delivery_date = None if (v := get("delivery_date")) is None else date(v, self, "delivery_date")
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        return self
