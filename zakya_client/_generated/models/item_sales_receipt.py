# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A row of the list of sales receipts that hold an item."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ItemSalesReceipt(Answer):
    """A row of the list of sales receipts that hold an item.

    Attributes:
        receipt_id: Identifies the sales receipt.
        customer_id: The customer.
        date: Day of the sales receipt.
        item_quantity: Units of the item in the sales receipt.
        item_price: Price of one unit.
        item_total_price: Price of all units of the item.
    """

    receipt_id: str | None = None
    customer_name: str | None = None
    customer_id: str | None = None
    receipt_number: str | None = None
    date: Date | None = None
    item_quantity: float | None = None
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
        self.receipt_id = (v or None) if (v := get("receipt_id")).__class__ is str else wire.text(v, self, "receipt_id")
        self.customer_name = (v or None) if (v := get("customer_name")).__class__ is str else wire.text(v, self, "customer_name")
        self.customer_id = (v or None) if (v := get("customer_id")).__class__ is str else wire.text(v, self, "customer_id")
        self.receipt_number = (v or None) if (v := get("receipt_number")).__class__ is str else wire.text(v, self, "receipt_number")
        self.date = wire.date(get("date"), self, "date")
        self.item_quantity = v if (v := get("item_quantity")).__class__ is float else wire.number(v, self, "item_quantity")
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.currency_symbol = (v or None) if (v := get("currency_symbol")).__class__ is str else wire.text(v, self, "currency_symbol")
        self.item_price = v if (v := get("item_price")).__class__ is float else wire.number(v, self, "item_price")
        self.item_total_price = v if (v := get("item_total_price")).__class__ is float else wire.number(v, self, "item_total_price")
        return self
