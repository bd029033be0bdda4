# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `AdjustedStorageInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class AdjustedStorageInput(RequestModel):
    """A bin to put goods into or take them from.

    Attributes:
        storage_id: Identifies the bin.
        in_quantity: How much to put into it.
        out_quantity: How much to take from it.
        storage_in_id: What was put in and is to change, in updates.
        storage_out_id: The withdrawal to change, in updates.
        serial_numbers: Serial numbers of the pieces.
    """

    storage_id: str | int
    in_quantity: float | Decimal | Unset | None = UNSET
    out_quantity: float | Decimal | Unset | None = UNSET
    storage_in_id: str | int | Unset | None = UNSET
    storage_out_id: str | int | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "storage_id": Field("storage_id", encode.identifier, required=True),
        "in_quantity": Field("in_quantity", encode.number),
        "out_quantity": Field("out_quantity", encode.number),
        "storage_in_id": Field("storage_in_id", encode.identifier),
        "storage_out_id": Field("storage_out_id", encode.identifier),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
    }
