# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OpeningStockUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.items.batch_input import BatchInput
from zakya_client._generated.models.items.opening_stock_location_input import OpeningStockLocationInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class OpeningStockUpdate(RequestModel):
    """Opening stock to set. Give either `locations`, or the fields beside it; those are for stock
    without locations.

    Attributes:
        initial_stock: Quantity at the start, not together with `locations`.
        initial_stock_rate: Value of one unit at the start, not together with `locations`.
        serial_numbers: Serial numbers of the units, not together with `locations`.
        batches: The stock by batch, not together with `locations`. A request holds at most 5000 batches.
        locations: The stock by location.
    """

    initial_stock: float | Decimal | Unset | None = UNSET
    initial_stock_rate: float | Decimal | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[BatchInput | Mapping[str, Any]] | Unset | None = UNSET
    locations: Sequence[OpeningStockLocationInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "initial_stock": Field("initial_stock", encode.number),
        "initial_stock_rate": Field("initial_stock_rate", encode.number),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: BatchInput), 5000)),
        "locations": Field("locations", encode.array(encode.record(lambda: OpeningStockLocationInput))),
    }
