# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A purchase order made for a sales order. Only empty lists were seen here; the fields are those of
the API's list of purchase orders."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderPurchaseOrder(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.purchaseorder_id = (v or None) if (v := get("purchaseorder_id")).__class__ is str else wire.text(v, self, "purchaseorder_id")
        self.purchaseorder_number = (
            (v or None) if (v := get("purchaseorder_number")).__class__ is str else wire.text(v, self, "purchaseorder_number")
        )
        self.reference_number = (v or None) if (v := get("reference_number")).__class__ is str else wire.text(v, self, "reference_number")
        self.vendor_id = (v or None) if (v := get("vendor_id")).__class__ is str else wire.text(v, self, "vendor_id")
        self.vendor_name = (v or None) if (v := get("vendor_name")).__class__ is str else wire.text(v, self, "vendor_name")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.date = wire.date(get("date"), self, "date")
        self.delivery_date = wire.date(get("delivery_date"), self, "delivery_date")
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.total = v if (v := get("total")).__class__ is float else wire.number(v, self, "total")
        return self
