# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Batch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    number,
    text,
)


@define(eq=False, repr=False)
class Batch(ResponseModel):
    """Stock of an item that was made or received together.

    Attributes:
        batch_number: Number that the batch goes by.
        quantity: Units in the batch.
        rate: Value of one unit.
    """

    batch_number: str | None = None
    quantity: float | None = None
    rate: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.batch_number = (v if type(v) is str else text(v, self, "batch_number")) if (v := get("batch_number")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        return self
