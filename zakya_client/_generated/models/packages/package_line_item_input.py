# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.packages.package_batch_input import PackageBatchInput
from zakya_client._generated.models.packages.package_mapped_item_input import PackageMappedItemInput
from zakya_client._generated.models.packages.package_storage_input import PackageStorageInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PackageLineItemInput(RequestModel):
    """A line of a package to create.

    Attributes:
        so_line_item_id: Line of the sales order to pack.
        quantity: How much to pack.
        mapped_items: Parts of a combined item.
        serial_numbers: Serial numbers of the pieces to pack.
        batches: Batches to take from.
        storages: Bins to take from.
    """

    so_line_item_id: str | int | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    mapped_items: Sequence[PackageMappedItemInput | Mapping[str, Any]] | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[PackageBatchInput | Mapping[str, Any]] | Unset | None = UNSET
    storages: Sequence[PackageStorageInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "so_line_item_id": Field("so_line_item_id", encode.identifier),
        "quantity": Field("quantity", encode.number),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: PackageMappedItemInput))),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: PackageBatchInput))),
        "storages": Field("storages", encode.array(encode.record(lambda: PackageStorageInput))),
    }
