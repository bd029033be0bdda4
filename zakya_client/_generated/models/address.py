# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A postal address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Address(Answer):
    """A postal address.

    Attributes:
        address_id: Identifies the address in the contact's address book.
        attention: Person or department that the mail is for.
        address: Street and house number.
        street2: Second line of the street.
        zip_: Postal code; text, though the pages show numbers.
        country_code: Two-letter code of the country.
        latitude: Degrees north.
        longitude: Degrees east.
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

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "zip_": "zip",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.address_id = (v or None) if (v := get("address_id")).__class__ is str else wire.text(v, self, "address_id")
        self.attention = (v or None) if (v := get("attention")).__class__ is str else wire.text(v, self, "attention")
        self.company_name = (v or None) if (v := get("company_name")).__class__ is str else wire.text(v, self, "company_name")
        self.address = (v or None) if (v := get("address")).__class__ is str else wire.text(v, self, "address")
        self.street2 = (v or None) if (v := get("street2")).__class__ is str else wire.text(v, self, "street2")
        self.city = (v or None) if (v := get("city")).__class__ is str else wire.text(v, self, "city")
        self.state = (v or None) if (v := get("state")).__class__ is str else wire.text(v, self, "state")
        self.state_code = (v or None) if (v := get("state_code")).__class__ is str else wire.text(v, self, "state_code")
        self.zip_ = (v or None) if (v := get("zip")).__class__ is str else wire.text(v, self, "zip")
        self.country = (v or None) if (v := get("country")).__class__ is str else wire.text(v, self, "country")
        self.country_code = (v or None) if (v := get("country_code")).__class__ is str else wire.text(v, self, "country_code")
        self.county = (v or None) if (v := get("county")).__class__ is str else wire.text(v, self, "county")
        self.phone = (v or None) if (v := get("phone")).__class__ is str else wire.text(v, self, "phone")
        self.fax = (v or None) if (v := get("fax")).__class__ is str else wire.text(v, self, "fax")
        self.latitude = v if (v := get("latitude")).__class__ is float else wire.number(v, self, "latitude")
        self.longitude = v if (v := get("longitude")).__class__ is float else wire.number(v, self, "longitude")
        return self
