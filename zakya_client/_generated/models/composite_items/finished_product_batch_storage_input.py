# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `FinishedProductBatchStorageInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class FinishedProductBatchStorageInput(RequestModel):
    """A bin that a batch of the finished product goes to.

    Attributes:
        storage_id: Identifies the bin.
        in_quantity: Quantity that comes in.
    """

    storage_id: str | int
    in_quantity: float | Decimal

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "storage_id": Field("storage_id", encode.identifier, required=True),
        "in_quantity": Field("in_quantity", encode.number, required=True),
    }
