# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemPutaway`."""

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
class ItemPutaway(ResponseModel):
    """A row of the list of putaways that hold an item.

    Attributes:
        putaway_id: Identifies the putaway.
        date: Day of the movement.
        warehouse_id: The warehouse, in older organizations.
        location_id: The location, in newer organizations.
        item_quantity: Units of the item that are moved.
    """

    putaway_id: str = ""
    date: Date | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    item_quantity: float | None = None
    putaway_number: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.putaway_id = v if type(v := get("putaway_id")) is str else identifier(v, self, "putaway_id")
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.item_quantity = (
            (v if type(v) is float else number(v, self, "item_quantity")) if (v := get("item_quantity")) or v == 0 else None
        )
        self.putaway_number = (v if type(v) is str else text(v, self, "putaway_number")) if (v := get("putaway_number")) else None
        return self
