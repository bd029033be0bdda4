# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `DeliveryAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    number,
    text,
)


@define(eq=False, repr=False)
class DeliveryAddress(ResponseModel):
    """A postal address that goods go to.

    Attributes:
        address_id: Identifies the address in the contact's address book.
        attention: Person or department that the mail is for.
        address: Street and house number.
        street2: Second line of the street.
        zip_: Postal code; text, though the pages show numbers.
        country_code: Two-letter code of the country.
        latitude: Degrees north.
        longitude: Degrees east.
        organization_address_id: Identifies the address among the organization's.
        address1: Street and house number.
        address2: Second line of the street.
    """

    address_id: str | None = None
    attention: str | None = None
    company_name: str | None = None
    address: str | None = None
    street2: str | None = None
    city: str | None = None
    state: str | None = None
    state_code: str | None = None
    zip_: str | None = None
    country: str | None = None
    country_code: str | None = None
    county: str | None = None
    phone: str | None = None
    fax: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    organization_address_id: str | None = None
    address1: str | None = None
    address2: str | None = None

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "zip_": "zip",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.address_id = (v if type(v) is str else text(v, self, "address_id")) if (v := get("address_id")) else None
        self.attention = (v if type(v) is str else text(v, self, "attention")) if (v := get("attention")) else None
        self.company_name = (v if type(v) is str else text(v, self, "company_name")) if (v := get("company_name")) else None
        self.address = (v if type(v) is str else text(v, self, "address")) if (v := get("address")) else None
        self.street2 = (v if type(v) is str else text(v, self, "street2")) if (v := get("street2")) else None
        self.city = (v if type(v) is str else text(v, self, "city")) if (v := get("city")) else None
        self.state = (v if type(v) is str else text(v, self, "state")) if (v := get("state")) else None
        self.state_code = (v if type(v) is str else text(v, self, "state_code")) if (v := get("state_code")) else None
        self.zip_ = (v if type(v) is str else text(v, self, "zip")) if (v := get("zip")) else None
        self.country = (v if type(v) is str else text(v, self, "country")) if (v := get("country")) else None
        self.country_code = (v if type(v) is str else text(v, self, "country_code")) if (v := get("country_code")) else None
        self.county = (v if type(v) is str else text(v, self, "county")) if (v := get("county")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.fax = (v if type(v) is str else text(v, self, "fax")) if (v := get("fax")) else None
        self.latitude = (v if type(v) is float else number(v, self, "latitude")) if (v := get("latitude")) or v == 0 else None
        self.longitude = (v if type(v) is float else number(v, self, "longitude")) if (v := get("longitude")) or v == 0 else None
        self.organization_address_id = (
            (v if type(v) is str else text(v, self, "organization_address_id")) if (v := get("organization_address_id")) else None
        )
        self.address1 = (v if type(v) is str else text(v, self, "address1")) if (v := get("address1")) else None
        self.address2 = (v if type(v) is str else text(v, self, "address2")) if (v := get("address2")) else None
        return self
