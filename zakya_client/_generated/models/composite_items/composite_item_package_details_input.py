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

from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(eq=False, kw_only=True, repr=False)
class CompositeItemPackageDetailsInput(Body):
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
        "length": Field("length", body.number),
        "width": Field("width", body.number),
        "height": Field("height", body.number),
        "weight": Field("weight", body.number),
        "weight_unit": Field("weight_unit", body.text()),
        "dimension_unit": Field("dimension_unit", body.text()),
    }
