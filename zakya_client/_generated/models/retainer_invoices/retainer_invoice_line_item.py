# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `RetainerInvoiceLineItem`."""

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
class RetainerInvoiceLineItem(ResponseModel):
    """A line of a retainer invoice.

    Attributes:
        line_item_id: Identifies the line.
        description: What is paid in advance.
        item_order: Position of the line.
        rate: Amount of the line.
        bcy_rate: Amount of the line in the organization's currency.
        tax_type: Whether it is a single tax or a group, `tax` for instance.
        item_total: Price of the line.
    """

    line_item_id: str = ""
    description: str | None = None
    item_order: int | None = None
    rate: float | None = None
    bcy_rate: float | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_type: str | None = None
    tax_percentage: float | None = None
    item_total: float | None = None
    location_id: str | None = None
    location_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.bcy_rate = (v if type(v) is float else number(v, self, "bcy_rate")) if (v := get("bcy_rate")) or v == 0 else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_type = (v if type(v) is str else text(v, self, "tax_type")) if (v := get("tax_type")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.item_total = (v if type(v) is float else number(v, self, "item_total")) if (v := get("item_total")) or v == 0 else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        return self
