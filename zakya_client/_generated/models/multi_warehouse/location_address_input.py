# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationAddressInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class LocationAddressInput(RequestModel):
    """Where a location is.

    Attributes:
        attention: Person or department that mail is for.
        street_address1: Street and house number.
    """

    attention: str | Unset | None = UNSET
    street_address1: str | Unset | None = UNSET
    street_address2: str | Unset | None = UNSET
    city: str | Unset | None = UNSET
    state: str | Unset | None = UNSET
    state_code: str | Unset | None = UNSET
    country: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "attention": Field("attention", encode.text()),
        "street_address1": Field("street_address1", encode.text()),
        "street_address2": Field("street_address2", encode.text()),
        "city": Field("city", encode.text()),
        "state": Field("state", encode.text()),
        "state_code": Field("state_code", encode.text()),
        "country": Field("country", encode.text()),
    }
