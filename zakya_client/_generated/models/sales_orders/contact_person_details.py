# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactPersonDetails`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class ContactPersonDetails(ResponseModel):
    """A contact person with the ways to reach them.

    Attributes:
        contact_person_id: Identifies the person.
    """

    contact_person_id: str = ""
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.contact_person_id = v if type(v := get("contact_person_id")) is str else identifier(v, self, "contact_person_id")
        self.first_name = (v if type(v) is str else text(v, self, "first_name")) if (v := get("first_name")) else None
        self.last_name = (v if type(v) is str else text(v, self, "last_name")) if (v := get("last_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        return self
