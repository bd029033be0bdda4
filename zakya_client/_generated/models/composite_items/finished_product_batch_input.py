# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `FinishedProductBatchInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.composite_items.finished_product_batch_storage_input import FinishedProductBatchStorageInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class FinishedProductBatchInput(RequestModel):
    """A batch that a bundle makes.

    Attributes:
        in_quantity: Quantity that comes in.
        external_batch_number: Number that the manufacturer gave the batch.
        manufacturer_date: Day on which it was made.
        storages: Bins that the batch goes to; for items with batches and bins.
    """

    batch_number: str
    in_quantity: float | Decimal
    external_batch_number: str | Unset | None = UNSET
    manufacturer_date: Date | str | Unset | None = UNSET
    expiry_date: Date | str | Unset | None = UNSET
    storages: Sequence[FinishedProductBatchStorageInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "batch_number": Field("batch_number", encode.text(), required=True),
        "in_quantity": Field("in_quantity", encode.number, required=True),
        "external_batch_number": Field("external_batch_number", encode.text()),
        "manufacturer_date": Field("manufacturer_date", encode.day),
        "expiry_date": Field("expiry_date", encode.day),
        "storages": Field("storages", encode.array(encode.record(lambda: FinishedProductBatchStorageInput))),
    }
