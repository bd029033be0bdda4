# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OpeningStockLocationInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.items.location_batch_input import LocationBatchInput
from zakya_client._generated.models.items.storage_input import StorageInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class OpeningStockLocationInput(RequestModel):
    """Opening stock at one location, to set.

    Attributes:
        location_id: The location.
        initial_stock: Quantity at the start.
        initial_stock_rate: Value of one unit at the start.
        serial_numbers: Serial numbers of the units.
        storages: Where within the location the units are.
        batches: The stock by batch.
    """

    location_id: str | int | Unset | None = UNSET
    initial_stock: float | Decimal | Unset | None = UNSET
    initial_stock_rate: float | Decimal | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    storages: Sequence[StorageInput | Mapping[str, Any]] | Unset | None = UNSET
    batches: Sequence[LocationBatchInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "location_id": Field("location_id", encode.identifier),
        "initial_stock": Field("initial_stock", encode.number),
        "initial_stock_rate": Field("initial_stock_rate", encode.number),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "storages": Field("storages", encode.array(encode.record(lambda: StorageInput))),
        "batches": Field("batches", encode.array(encode.record(lambda: LocationBatchInput))),
    }
