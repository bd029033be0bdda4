# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BatchOutInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.shared.storage_out_input import StorageOutInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class BatchOutInput(RequestModel):
    """A batch to take goods from.

    Attributes:
        batch_id: Identifies the batch.
        out_quantity: How much to take from it.
        storages: Bins of the batch, for items tracked by batch and bin.
    """

    batch_id: str | int
    out_quantity: float | Decimal
    storages: Sequence[StorageOutInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "batch_id": Field("batch_id", encode.identifier, required=True),
        "out_quantity": Field("out_quantity", encode.number, required=True),
        "storages": Field("storages", encode.array(encode.record(lambda: StorageOutInput))),
    }
