# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `StorageInInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class StorageInInput(RequestModel):
    """A bin to put goods into.

    Attributes:
        storage_id: Identifies the bin.
        in_quantity: How much to put into it.
        storage_in_id: What was put in and is to change, in updates.
        serial_numbers: Serial numbers to put into it.
    """

    storage_id: str | int
    in_quantity: float | Decimal
    storage_in_id: str | int | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "storage_id": Field("storage_id", encode.identifier, required=True),
        "in_quantity": Field("in_quantity", encode.number, required=True),
        "storage_in_id": Field("storage_in_id", encode.identifier),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
    }
