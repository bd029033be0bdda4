# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageStorageInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PackageStorageInput(RequestModel):
    """A bin to take packed goods from.

    Attributes:
        storage_id: Identifies the bin.
        out_quantity: How much to take from it.
        serial_numbers: Serial numbers to take from it, for items tracked by serial number and bin.
    """

    storage_id: str | int
    out_quantity: float | Decimal
    serial_numbers: Sequence[str] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "storage_id": Field("storage_id", encode.identifier, required=True),
        "out_quantity": Field("out_quantity", encode.number, required=True),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
    }
