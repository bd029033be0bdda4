# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Size and weight of a product as it is packed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PackageDetails(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.length = v if (v := get("length")).__class__ is float else wire.number(v, self, "length")
        self.width = v if (v := get("width")).__class__ is float else wire.number(v, self, "width")
        self.height = v if (v := get("height")).__class__ is float else wire.number(v, self, "height")
        self.weight = v if (v := get("weight")).__class__ is float else wire.number(v, self, "weight")
        self.weight_unit = (v or None) if (v := get("weight_unit")).__class__ is str else wire.text(v, self, "weight_unit")
        self.dimension_unit = (v or None) if (v := get("dimension_unit")).__class__ is str else wire.text(v, self, "dimension_unit")
        return self
