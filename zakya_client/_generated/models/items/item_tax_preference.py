# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemTaxPreference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class ItemTaxPreference(ResponseModel):
    """A tax of an item, for trade within a state or between states (India).

    Attributes:
        tax_id: Identifies the tax.
    """

    tax_id: str = ""
    tax_specification: Literal["inter", "intra"] | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_id = v if type(v := get("tax_id")) is str else identifier(v, self, "tax_id")
        self.tax_specification = (v if type(v) is str else text(v, self, "tax_specification")) if (v := get("tax_specification")) else None
        return self
