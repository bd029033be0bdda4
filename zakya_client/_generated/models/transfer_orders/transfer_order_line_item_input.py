# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TransferOrderLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.shared.storage_in_input import StorageInInput
from zakya_client._generated.models.shared.storage_out_input import StorageOutInput
from zakya_client._generated.models.transfer_orders.transferred_batch_input import TransferredBatchInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class TransferOrderLineItemInput(RequestModel):
    """One line of a transfer order, to set.

    Attributes:
        line_item_id: The line to keep or change, in updates. A line that an update leaves out is gone.
        item_id: The item.
        name: Name of the item.
        quantity_transfer: How much to transfer, in `unit`.
        unit: Unit that the quantity counts.
        serial_numbers: Serial numbers of the pieces.
        batches: Batches to take from.
        from_storages: Bins to take from.
        to_storages: Bins to put into.
    """

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    quantity_transfer: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[TransferredBatchInput | Mapping[str, Any]] | Unset | None = UNSET
    from_storages: Sequence[StorageOutInput | Mapping[str, Any]] | Unset | None = UNSET
    to_storages: Sequence[StorageInInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "name": Field("name", encode.text()),
        "description": Field("description", encode.text()),
        "quantity_transfer": Field("quantity_transfer", encode.number),
        "unit": Field("unit", encode.text()),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: TransferredBatchInput))),
        "from_storages": Field("from_storages", encode.array(encode.record(lambda: StorageOutInput))),
        "to_storages": Field("to_storages", encode.array(encode.record(lambda: StorageInInput))),
    }
