# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceRowAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    text,
)


@define(eq=False, repr=False)
class InvoiceRowAddress(ResponseModel):
    """A postal address as rows write it: with `zipcode`, where records have `zip`.

    Attributes:
        attention: Person or department that the mail is for.
        address: Street and house number.
        street2: Second line of the street.
        zipcode: Postal code.
    """

    attention: str | None = None
    address: str | None = None
    street2: str | None = None
    city: str | None = None
    state: str | None = None
    zipcode: str | None = None
    country: str | None = None
    phone: str | None = None
    fax: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.attention = (v if type(v) is str else text(v, self, "attention")) if (v := get("attention")) else None
        self.address = (v if type(v) is str else text(v, self, "address")) if (v := get("address")) else None
        self.street2 = (v if type(v) is str else text(v, self, "street2")) if (v := get("street2")) else None
        self.city = (v if type(v) is str else text(v, self, "city")) if (v := get("city")) else None
        self.state = (v if type(v) is str else text(v, self, "state")) if (v := get("state")) else None
        self.zipcode = (v if type(v) is str else text(v, self, "zipcode")) if (v := get("zipcode")) else None
        self.country = (v if type(v) is str else text(v, self, "country")) if (v := get("country")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.fax = (v if type(v) is str else text(v, self, "fax")) if (v := get("fax")) else None
        return self
