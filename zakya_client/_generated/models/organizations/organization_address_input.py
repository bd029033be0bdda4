# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OrganizationAddressInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class OrganizationAddressInput(RequestModel):
    """The postal address of an organization to set."""

    street_address1: str | Unset | None = UNSET
    street_address2: str | Unset | None = UNSET
    city: str | Unset | None = UNSET
    state: str | Unset | None = UNSET
    country: str | Unset | None = UNSET
    zip_: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "street_address1": Field("street_address1", encode.text()),
        "street_address2": Field("street_address2", encode.text()),
        "city": Field("city", encode.text()),
        "state": Field("state", encode.text()),
        "country": Field("country", encode.text()),
        "zip": Field("zip_", encode.text()),
    }
