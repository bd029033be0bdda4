# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A tax with the amount it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderTax(Answer):
    """A tax with the amount it comes to."""

    tax_id: str | None = None
    tax_name: str | None = None
    tax_amount: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tax_name = (v or None) if (v := get("tax_name")).__class__ is str else wire.text(v, self, "tax_name")
        self.tax_amount = v if (v := get("tax_amount")).__class__ is float else wire.number(v, self, "tax_amount")
        return self
