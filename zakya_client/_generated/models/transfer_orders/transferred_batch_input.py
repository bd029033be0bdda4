# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TransferredBatchInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.shared.storage_in_input import StorageInInput
from zakya_client._generated.models.shared.storage_out_input import StorageOutInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class TransferredBatchInput(RequestModel):
    """A batch to take goods of a transfer from.

    Attributes:
        batch_id: Identifies the batch.
        out_quantity: How much to take from it.
        batch_in_number_id: The batch where the goods go to, in updates.
        from_storages: Bins to take from.
        to_storages: Bins to put into.
        batch_in_number: Number of the batch where the goods go to.
    """

    batch_id: str | int
    out_quantity: float | Decimal
    batch_in_number_id: str | int | Unset | None = UNSET
    from_storages: Sequence[StorageOutInput | Mapping[str, Any]] | Unset | None = UNSET
    to_storages: Sequence[StorageInInput | Mapping[str, Any]] | Unset | None = UNSET
    batch_in_number: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "batch_id": Field("batch_id", encode.identifier, required=True),
        "out_quantity": Field("out_quantity", encode.number, required=True),
        "batch_in_number_id": Field("batch_in_number_id", encode.identifier),
        "from_storages": Field("from_storages", encode.array(encode.record(lambda: StorageOutInput))),
        "to_storages": Field("to_storages", encode.array(encode.record(lambda: StorageInInput))),
        "batch_in_number": Field("batch_in_number", encode.text()),
    }
