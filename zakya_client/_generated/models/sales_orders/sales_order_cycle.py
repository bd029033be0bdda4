# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderCycle`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.sales_orders.sales_order_cycle_invoice import SalesOrderCycleInvoice
from zakya_client._generated.models.sales_orders.sales_order_cycle_shipment import SalesOrderCycleShipment
from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    text,
)


@define(eq=False, repr=False)
class SalesOrderCycle(ResponseModel):
    """What follows of itself once a sales order is confirmed.

    Attributes:
        is_feature_enabled: Whether anything does.
        socycle_status: How far it went, `not_triggered` for instance.
        shipment_preference: How shipments are made.
        invoice_preference: How invoices are made.
    """

    is_feature_enabled: bool | None = None
    socycle_status: str | None = None
    can_create_package: bool | None = None
    can_create_shipment: bool | None = None
    can_create_invoice: bool | None = None
    shipment_preference: SalesOrderCycleShipment | None = None
    invoice_preference: SalesOrderCycleInvoice | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.is_feature_enabled = (
            (v if type(v) is bool else flag(v, self, "is_feature_enabled")) if (v := get("is_feature_enabled")) or v == 0 else None
        )
        self.socycle_status = (v if type(v) is str else text(v, self, "socycle_status")) if (v := get("socycle_status")) else None
        self.can_create_package = (
            (v if type(v) is bool else flag(v, self, "can_create_package")) if (v := get("can_create_package")) or v == 0 else None
        )
        self.can_create_shipment = (
            (v if type(v) is bool else flag(v, self, "can_create_shipment")) if (v := get("can_create_shipment")) or v == 0 else None
        )
        self.can_create_invoice = (
            (v if type(v) is bool else flag(v, self, "can_create_invoice")) if (v := get("can_create_invoice")) or v == 0 else None
        )
        self.shipment_preference = (
            None if (v := get("shipment_preference")) is None else SalesOrderCycleShipment.read(v, self, "shipment_preference")
        )
        self.invoice_preference = (
            None if (v := get("invoice_preference")) is None else SalesOrderCycleInvoice.read(v, self, "invoice_preference")
        )
        return self
