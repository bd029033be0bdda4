# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageDetails`."""

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
class PackageDetails(ResponseModel):
    """Size and weight of a product as it is packed.

    Attributes:
        length: In `dimension_unit`.
        width: In `dimension_unit`.
        height: In `dimension_unit`.
        weight: In `weight_unit`.
        weight_unit: `kg`, `g`, `lb` or `oz`.
        dimension_unit: `cm` or `in`.
    """

    length: float | None = None
    width: float | None = None
    height: float | None = None
    weight: float | None = None
    weight_unit: str | None = None
    dimension_unit: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.length = (v if type(v) is float else number(v, self, "length")) if (v := get("length")) or v == 0 else None
        self.width = (v if type(v) is float else number(v, self, "width")) if (v := get("width")) or v == 0 else None
        self.height = (v if type(v) is float else number(v, self, "height")) if (v := get("height")) or v == 0 else None
        self.weight = (v if type(v) is float else number(v, self, "weight")) if (v := get("weight")) or v == 0 else None
        self.weight_unit = (v if type(v) is str else text(v, self, "weight_unit")) if (v := get("weight_unit")) else None
        self.dimension_unit = (v if type(v) is str else text(v, self, "dimension_unit")) if (v := get("dimension_unit")) else None
        return self
