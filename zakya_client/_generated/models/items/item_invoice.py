# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemInvoice`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class ItemInvoice(ResponseModel):
    """A row of the list of invoices that hold an item.

    Attributes:
        invoice_id: Identifies the invoice.
        date: Day of the document.
        item_quantity: Units of the item in the document.
        item_price: Price of one unit.
        item_total_price: Price of all units of the item.
        customer_id: The customer.
        status: Status of the invoice.
        unit: Unit that the item is counted in.
    """

    invoice_id: str = ""
    date: Date | None = None
    item_quantity: float | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    item_price: float | None = None
    item_total_price: float | None = None
    customer_name: str | None = None
    customer_id: str = ""
    status: str | None = None
    invoice_number: str | None = None
    unit: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.invoice_id = v if type(v := get("invoice_id")) is str else identifier(v, self, "invoice_id")
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.item_quantity = (
            (v if type(v) is float else number(v, self, "item_quantity")) if (v := get("item_quantity")) or v == 0 else None
        )
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.item_price = (v if type(v) is float else number(v, self, "item_price")) if (v := get("item_price")) or v == 0 else None
        self.item_total_price = (
            (v if type(v) is float else number(v, self, "item_total_price")) if (v := get("item_total_price")) or v == 0 else None
        )
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.invoice_number = (v if type(v) is str else text(v, self, "invoice_number")) if (v := get("invoice_number")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        return self
