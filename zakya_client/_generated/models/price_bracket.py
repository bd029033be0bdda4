# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A price for a range of quantities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PriceBracket(Answer):
    """A price for a range of quantities.

    Attributes:
        start_quantity: Least quantity.
        end_quantity: Greatest quantity.
        pricebook_rate: Price of one unit.
    """

    start_quantity: float | None = None
    end_quantity: float | None = None
    pricebook_rate: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.start_quantity = v if (v := get("start_quantity")).__class__ is float else wire.number(v, self, "start_quantity")
        self.end_quantity = v if (v := get("end_quantity")).__class__ is float else wire.number(v, self, "end_quantity")
        self.pricebook_rate = v if (v := get("pricebook_rate")).__class__ is float else wire.number(v, self, "pricebook_rate")
        return self
