# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A row of the list of move orders that hold an item."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ItemMoveOrder(Answer):
    """A row of the list of move orders that hold an item.

    Attributes:
        moveorder_id: Identifies the move order.
        date: Day of the move order.
        warehouse_id: The warehouse, in older organizations.
        location_id: The location, in newer organizations.
        item_quantity: Units of the item moved.
    """

    moveorder_id: str | None = None
    moveorder_number: str | None = None
    date: Date | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    item_quantity: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.moveorder_id = (v or None) if (v := get("moveorder_id")).__class__ is str else wire.text(v, self, "moveorder_id")
        self.moveorder_number = (v or None) if (v := get("moveorder_number")).__class__ is str else wire.text(v, self, "moveorder_number")
        self.date = wire.date(get("date"), self, "date")
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.warehouse_name = (v or None) if (v := get("warehouse_name")).__class__ is str else wire.text(v, self, "warehouse_name")
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.location_name = (v or None) if (v := get("location_name")).__class__ is str else wire.text(v, self, "location_name")
        self.item_quantity = v if (v := get("item_quantity")).__class__ is float else wire.number(v, self, "item_quantity")
        return self
