# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A tax of an item, for trade within a state or between states (India)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ItemTaxPreference(Answer):
    """A tax of an item, for trade within a state or between states (India).

    Attributes:
        tax_id: Identifies the tax.
    """

    tax_id: str | None = None
    tax_specification: Literal["inter", "intra"] | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tax_specification = (
            (v or None) if (v := get("tax_specification")).__class__ is str else wire.text(v, self, "tax_specification")
        )
        return self
