# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnReceiveLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.sales_returns.sales_return_receive_mapped_item_input import SalesReturnReceiveMappedItemInput
from zakya_client._generated.models.shared.batch_in_input import BatchInInput
from zakya_client._generated.models.shared.storage_in_input import StorageInInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesReturnReceiveLineItemInput(RequestModel):
    """A line of what arrived.

    Attributes:
        line_item_id: Line of the sales return that arrived.
        quantity: How much arrived.
        mapped_items: Parts of a combined item.
        serial_numbers: Serial numbers of the pieces.
        batches: Batches to put it into.
        storages: Bins to put it into.
        location_id: Location that receives it.
    """

    line_item_id: str | int | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    mapped_items: Sequence[SalesReturnReceiveMappedItemInput | Mapping[str, Any]] | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[BatchInInput | Mapping[str, Any]] | Unset | None = UNSET
    storages: Sequence[StorageInInput | Mapping[str, Any]] | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "quantity": Field("quantity", encode.number),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: SalesReturnReceiveMappedItemInput))),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: BatchInInput))),
        "storages": Field("storages", encode.array(encode.record(lambda: StorageInInput))),
        "location_id": Field("location_id", encode.identifier),
    }
