# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CompositeItemPackageDetailsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar, Literal

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CompositeItemPackageDetailsInput(RequestModel):
    """Size and weight of a composite item as it is packed, to set.

    Attributes:
        length: In `dimension_unit`.
        width: In `dimension_unit`.
        height: In `dimension_unit`.
        weight: In `weight_unit`.
    """

    length: float | Decimal | Unset | None = UNSET
    width: float | Decimal | Unset | None = UNSET
    height: float | Decimal | Unset | None = UNSET
    weight: float | Decimal | Unset | None = UNSET
    weight_unit: Literal["g", "kg", "lb", "oz"] | str | Unset | None = UNSET
    dimension_unit: Literal["cm", "in"] | str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "length": Field("length", encode.number),
        "width": Field("width", encode.number),
        "height": Field("height", encode.number),
        "weight": Field("weight", encode.number),
        "weight_unit": Field("weight_unit", encode.text()),
        "dimension_unit": Field("dimension_unit", encode.text()),
    }
