# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemTaxPreferenceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemTaxPreferenceInput(RequestModel):
    """A tax to set for trade within a state or between states (India).

    Attributes:
        tax_id: The tax.
    """

    tax_id: str | int | Unset | None = UNSET
    tax_specification: Literal["inter", "intra"] | str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "tax_id": Field("tax_id", encode.identifier),
        "tax_specification": Field("tax_specification", encode.text()),
    }
