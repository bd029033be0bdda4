# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Stock of an item that was made or received together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Batch(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.batch_number = (v or None) if (v := get("batch_number")).__class__ is str else wire.text(v, self, "batch_number")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        return self
