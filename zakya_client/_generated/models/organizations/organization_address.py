# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OrganizationAddress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    text,
)


@define(eq=False, repr=False)
class OrganizationAddress(ResponseModel):
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
        self = object.__new__(cls)
        self._wire = data
        self.street_address1 = (v if type(v) is str else text(v, self, "street_address1")) if (v := get("street_address1")) else None
        self.street_address2 = (v if type(v) is str else text(v, self, "street_address2")) if (v := get("street_address2")) else None
        self.city = (v if type(v) is str else text(v, self, "city")) if (v := get("city")) else None
        self.state = (v if type(v) is str else text(v, self, "state")) if (v := get("state")) else None
        self.country = (v if type(v) is str else text(v, self, "country")) if (v := get("country")) else None
        self.zip_ = (v if type(v) is str else text(v, self, "zip")) if (v := get("zip")) else None
        return self
