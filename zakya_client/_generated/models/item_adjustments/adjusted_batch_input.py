# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `AdjustedBatchInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.item_adjustments.adjusted_storage_input import AdjustedStorageInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class AdjustedBatchInput(RequestModel):
    """A batch to put goods into or take them from; a new one has a number, one that is there an
    identifier.

    Attributes:
        batch_id: Identifies the batch.
        external_batch_number: The manufacturer's number of the batch.
        manufacturer_date: Day of making.
        in_quantity: How much to put into it.
        out_quantity: How much to take from it.
        batch_in_id: What was put in and is to change, in updates.
        storages: Bins of the batch, for items tracked by batch and bin.
    """

    batch_id: str | int | Unset | None = UNSET
    batch_number: str | Unset | None = UNSET
    external_batch_number: str | Unset | None = UNSET
    manufacturer_date: Date | str | Unset | None = UNSET
    expiry_date: Date | str | Unset | None = UNSET
    in_quantity: float | Decimal | Unset | None = UNSET
    out_quantity: float | Decimal | Unset | None = UNSET
    batch_in_id: str | int | Unset | None = UNSET
    storages: Sequence[AdjustedStorageInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "batch_id": Field("batch_id", encode.identifier),
        "batch_number": Field("batch_number", encode.text()),
        "external_batch_number": Field("external_batch_number", encode.text()),
        "manufacturer_date": Field("manufacturer_date", encode.day),
        "expiry_date": Field("expiry_date", encode.day),
        "in_quantity": Field("in_quantity", encode.number),
        "out_quantity": Field("out_quantity", encode.number),
        "batch_in_id": Field("batch_in_id", encode.identifier),
        "storages": Field("storages", encode.array(encode.record(lambda: AdjustedStorageInput))),
    }
