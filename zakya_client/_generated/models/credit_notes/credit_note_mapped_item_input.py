# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteMappedItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CreditNoteMappedItemInput(RequestModel):
    """An item that another one is made of, to set.

    Attributes:
        line_item_id: Line to change; in updates only.
        item_id: The item.
        item_order: Position.
        unit: Unit that the quantity counts.
        warehouse_id: The warehouse, in older organizations.
        location_id: The location, in newer organizations.
        invoice_item_id: Line of the invoice that is credited.
        salesreturn_item_id: Line of the sales return that is credited.
        mapped_items: Items that it is made of in its turn.
    """

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    item_order: int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    invoice_item_id: str | int | Unset | None = UNSET
    salesreturn_item_id: str | int | Unset | None = UNSET
    mapped_items: Sequence[CreditNoteMappedItemInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "item_order": Field("item_order", encode.integer),
        "name": Field("name", encode.text()),
        "description": Field("description", encode.text()),
        "quantity": Field("quantity", encode.number),
        "unit": Field("unit", encode.text()),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "location_id": Field("location_id", encode.identifier),
        "invoice_item_id": Field("invoice_item_id", encode.identifier),
        "salesreturn_item_id": Field("salesreturn_item_id", encode.identifier),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: CreditNoteMappedItemInput))),
    }
