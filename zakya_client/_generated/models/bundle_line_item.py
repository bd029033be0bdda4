# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A part that a bundle used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class BundleLineItem(Answer):
    """A part that a bundle used.

    Attributes:
        item_id: Identifies the item.
        line_item_id: Identifies the line.
        item_order: Position among the lines.
        quantity_consumed: Quantity that was used.
        unit: Unit that the item is counted in, `units` for instance.
        account_id: Account that the part is booked to.
        warehouse_id: Warehouse that the part came from (older organizations).
        location_id: Location that the part came from (newer organizations).
        rate: Price of one unit.
    """

    item_id: str | None = None
    line_item_id: str | None = None
    item_order: int | None = None
    name: str | None = None
    description: str | None = None
    quantity_consumed: float | None = None
    unit: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    rate: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.line_item_id = (v or None) if (v := get("line_item_id")).__class__ is str else wire.text(v, self, "line_item_id")
        self.item_order = v if (v := get("item_order")).__class__ is int else wire.integer(v, self, "item_order")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.quantity_consumed = v if (v := get("quantity_consumed")).__class__ is float else wire.number(v, self, "quantity_consumed")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.account_id = (v or None) if (v := get("account_id")).__class__ is str else wire.text(v, self, "account_id")
        self.account_name = (v or None) if (v := get("account_name")).__class__ is str else wire.text(v, self, "account_name")
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.warehouse_name = (v or None) if (v := get("warehouse_name")).__class__ is str else wire.text(v, self, "warehouse_name")
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.location_name = (v or None) if (v := get("location_name")).__class__ is str else wire.text(v, self, "location_name")
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        return self
