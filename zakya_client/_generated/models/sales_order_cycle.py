# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""What follows of itself once a sales order is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.sales_order_cycle_invoice import (
    SalesOrderCycleInvoice,
)
from zakya_client._generated.models.sales_order_cycle_shipment import (
    SalesOrderCycleShipment,
)
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderCycle(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.is_feature_enabled = v if (v := get("is_feature_enabled")).__class__ is bool else wire.flag(v, self, "is_feature_enabled")
        self.socycle_status = (v or None) if (v := get("socycle_status")).__class__ is str else wire.text(v, self, "socycle_status")
        self.can_create_package = v if (v := get("can_create_package")).__class__ is bool else wire.flag(v, self, "can_create_package")
        self.can_create_shipment = v if (v := get("can_create_shipment")).__class__ is bool else wire.flag(v, self, "can_create_shipment")
        self.can_create_invoice = v if (v := get("can_create_invoice")).__class__ is bool else wire.flag(v, self, "can_create_invoice")
        self.shipment_preference = SalesOrderCycleShipment.read(get("shipment_preference"), self, "shipment_preference")
        self.invoice_preference = SalesOrderCycleInvoice.read(get("invoice_preference"), self, "invoice_preference")
        return self
