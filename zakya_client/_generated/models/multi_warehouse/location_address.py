# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    text,
)


@define(eq=False, repr=False)
class LocationAddress(ResponseModel):
    """Where a location is.

    Attributes:
        attention: Person or department that mail is for.
        street_address1: Street and house number.
    """

    attention: str | None = None
    street_address1: str | None = None
    street_address2: str | None = None
    city: str | None = None
    state: str | None = None
    state_code: str | None = None
    country: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.attention = (v if type(v) is str else text(v, self, "attention")) if (v := get("attention")) else None
        self.street_address1 = (v if type(v) is str else text(v, self, "street_address1")) if (v := get("street_address1")) else None
        self.street_address2 = (v if type(v) is str else text(v, self, "street_address2")) if (v := get("street_address2")) else None
        self.city = (v if type(v) is str else text(v, self, "city")) if (v := get("city")) else None
        self.state = (v if type(v) is str else text(v, self, "state")) if (v := get("state")) else None
        self.state_code = (v if type(v) is str else text(v, self, "state_code")) if (v := get("state_code")) else None
        self.country = (v if type(v) is str else text(v, self, "country")) if (v := get("country")) else None
        return self
