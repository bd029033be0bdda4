# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxExemptionUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class TaxExemptionUpdate(RequestModel):
    """Changes to a tax exemption.

    Attributes:
        tax_exemption_code: Code that people see, `RESELLER` for instance.
    """

    tax_exemption_code: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    type_: Literal["customer", "item"] | str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "tax_exemption_code": Field("tax_exemption_code", encode.text()),
        "description": Field("description", encode.text()),
        "type": Field("type_", encode.text()),
    }
