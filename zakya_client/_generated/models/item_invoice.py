# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A row of the list of invoices that hold an item."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ItemInvoice(Answer):
    """A row of the list of invoices that hold an item.

    Attributes:
        invoice_id: Identifies the invoice.
        customer_id: The customer.
        status: Status of the invoice.
        date: Day of the invoice.
        item_quantity: Units of the item in the invoice.
        unit: Unit that the item is counted in.
        item_price: Price of one unit.
        item_total_price: Price of all units of the item.
    """

    invoice_id: str | None = None
    customer_name: str | None = None
    customer_id: str | None = None
    status: str | None = None
    invoice_number: str | None = None
    date: Date | None = None
    item_quantity: float | None = None
    unit: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    item_price: float | None = None
    item_total_price: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.invoice_id = (v or None) if (v := get("invoice_id")).__class__ is str else wire.text(v, self, "invoice_id")
        self.customer_name = (v or None) if (v := get("customer_name")).__class__ is str else wire.text(v, self, "customer_name")
        self.customer_id = (v or None) if (v := get("customer_id")).__class__ is str else wire.text(v, self, "customer_id")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.invoice_number = (v or None) if (v := get("invoice_number")).__class__ is str else wire.text(v, self, "invoice_number")
        self.date = wire.date(get("date"), self, "date")
        self.item_quantity = v if (v := get("item_quantity")).__class__ is float else wire.number(v, self, "item_quantity")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.currency_symbol = (v or None) if (v := get("currency_symbol")).__class__ is str else wire.text(v, self, "currency_symbol")
        self.item_price = v if (v := get("item_price")).__class__ is float else wire.number(v, self, "item_price")
        self.item_total_price = v if (v := get("item_total_price")).__class__ is float else wire.number(v, self, "item_total_price")
        return self
