# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""The postal address of an organization."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class OrganizationAddress(Answer):
    """The postal address of an organization."""

    street_address1: str | None = None
    street_address2: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    zip_: str | None = None

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "zip_": "zip",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.street_address1 = (v or None) if (v := get("street_address1")).__class__ is str else wire.text(v, self, "street_address1")
        self.street_address2 = (v or None) if (v := get("street_address2")).__class__ is str else wire.text(v, self, "street_address2")
        self.city = (v or None) if (v := get("city")).__class__ is str else wire.text(v, self, "city")
        self.state = (v or None) if (v := get("state")).__class__ is str else wire.text(v, self, "state")
        self.country = (v or None) if (v := get("country")).__class__ is str else wire.text(v, self, "country")
        self.zip_ = (v or None) if (v := get("zip")).__class__ is str else wire.text(v, self, "zip")
        return self
