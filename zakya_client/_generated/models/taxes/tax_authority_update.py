# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxAuthorityUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class TaxAuthorityUpdate(RequestModel):
    """Changes to a tax authority.

    Attributes:
        registration_number: Number under which the organization is registered there.
        registration_number_label: What the country calls that number.
    """

    tax_authority_name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    registration_number: str | Unset | None = UNSET
    registration_number_label: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "tax_authority_name": Field("tax_authority_name", encode.text()),
        "description": Field("description", encode.text()),
        "registration_number": Field("registration_number", encode.text()),
        "registration_number_label": Field("registration_number_label", encode.text()),
    }
