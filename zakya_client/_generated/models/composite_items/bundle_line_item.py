# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BundleLineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class BundleLineItem(ResponseModel):
    """A part that a bundle used.

    Attributes:
        line_item_id: Identifies the line.
        item_id: Identifies the item.
        quantity_consumed: Quantity that was used.
        unit: Unit that the item is counted in, `units` for instance.
        account_id: Account that the part is booked to.
        warehouse_id: Warehouse that the part came from (older organizations).
        rate: Price of one unit.
        item_order: Position among the lines.
        location_id: Location that the part came from (newer organizations).
    """

    line_item_id: str = ""
    item_id: str = ""
    name: str | None = None
    description: str | None = None
    quantity_consumed: float | None = None
    unit: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    rate: float | None = None
    item_order: int | None = None
    location_id: str | None = None
    location_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.quantity_consumed = (
            (v if type(v) is float else number(v, self, "quantity_consumed")) if (v := get("quantity_consumed")) or v == 0 else None
        )
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        return self
