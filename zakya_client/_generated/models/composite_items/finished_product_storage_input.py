# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `FinishedProductStorageInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class FinishedProductStorageInput(RequestModel):
    """A bin that the finished product goes to.

    Attributes:
        storage_id: Identifies the bin.
        in_quantity: Quantity that comes in.
        serial_numbers: Pieces that come in; for items with serial numbers and bins.
    """

    storage_id: str | int
    in_quantity: float | Decimal
    serial_numbers: Sequence[str] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "storage_id": Field("storage_id", encode.identifier, required=True),
        "in_quantity": Field("in_quantity", encode.number, required=True),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
    }
