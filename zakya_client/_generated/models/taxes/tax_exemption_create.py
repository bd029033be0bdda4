# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxExemptionCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class TaxExemptionCreate(RequestModel):
    """A tax exemption to create.

    Attributes:
        tax_exemption_code: Code that people see, `RESELLER` for instance.
    """

    tax_exemption_code: str
    type_: Literal["customer", "item"] | str
    description: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "tax_exemption_code": Field("tax_exemption_code", encode.text(), required=True),
        "type": Field("type_", encode.text(), required=True),
        "description": Field("description", encode.text()),
    }
