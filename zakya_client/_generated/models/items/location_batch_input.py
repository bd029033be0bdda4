# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationBatchInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.items.batch_storage_input import BatchStorageInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class LocationBatchInput(RequestModel):
    """A batch of opening stock at one location, to set.

    Attributes:
        batch_number: Number that the batch goes by.
        quantity: Units in the batch.
        rate: Value of one unit.
        manufactured_date: Day on which it was made; the pages do not say in which form.
        expiry_date: Day after which it is no longer good; in the same form.
        storages: Where within the location the units are.
    """

    batch_number: str | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    manufactured_date: str | Unset | None = UNSET
    expiry_date: str | Unset | None = UNSET
    storages: Sequence[BatchStorageInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "batch_number": Field("batch_number", encode.text()),
        "quantity": Field("quantity", encode.number),
        "rate": Field("rate", encode.number),
        "manufactured_date": Field("manufactured_date", encode.text()),
        "expiry_date": Field("expiry_date", encode.text()),
        "storages": Field("storages", encode.array(encode.record(lambda: BatchStorageInput))),
    }
