# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `StorageOutInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class StorageOutInput(RequestModel):
    """A bin to take goods from.

    Attributes:
        storage_id: Identifies the bin.
        out_quantity: How much to take from it.
        storage_out_id: The withdrawal to change, in updates.
        serial_numbers: Serial numbers to take from it.
    """

    storage_id: str | int
    out_quantity: float | Decimal
    storage_out_id: str | int | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "storage_id": Field("storage_id", encode.identifier, required=True),
        "out_quantity": Field("out_quantity", encode.number, required=True),
        "storage_out_id": Field("storage_out_id", encode.identifier),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
    }
