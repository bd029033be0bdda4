# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `AddressInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class AddressInput(RequestModel):
    """A postal address to set.

    Attributes:
        attention: Person or department that the mail is for.
        address: Street and house number.
        street2: Second line of the street.
        zip_: Postal code.
        country_code: Two-letter code of the country.
    """

    attention: str | Unset | None = UNSET
    address: str | Unset | None = UNSET
    street2: str | Unset | None = UNSET
    city: str | Unset | None = UNSET
    state: str | Unset | None = UNSET
    state_code: str | Unset | None = UNSET
    zip_: str | Unset | None = UNSET
    country: str | Unset | None = UNSET
    country_code: str | Unset | None = UNSET
    county: str | Unset | None = UNSET
    phone: str | Unset | None = UNSET
    fax: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "attention": Field("attention", encode.text()),
        "address": Field("address", encode.text()),
        "street2": Field("street2", encode.text()),
        "city": Field("city", encode.text()),
        "state": Field("state", encode.text()),
        "state_code": Field("state_code", encode.text()),
        "zip": Field("zip_", encode.text()),
        "country": Field("country", encode.text()),
        "country_code": Field("country_code", encode.text()),
        "county": Field("county", encode.text()),
        "phone": Field("phone", encode.text()),
        "fax": Field("fax", encode.text()),
    }
