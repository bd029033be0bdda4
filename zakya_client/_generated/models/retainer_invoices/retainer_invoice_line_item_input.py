# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `RetainerInvoiceLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class RetainerInvoiceLineItemInput(RequestModel):
    """A line of a retainer invoice to create or change.

    Attributes:
        line_item_id: The line to keep or change, in updates.
        description: What is paid in advance.
        item_order: Position of the line.
        rate: Amount of the line.
    """

    line_item_id: str | int | Unset | None = UNSET
    description: str | Unset | None = UNSET
    item_order: int | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "description": Field("description", encode.text(2000)),
        "item_order": Field("item_order", encode.integer),
        "rate": Field("rate", encode.number),
    }
