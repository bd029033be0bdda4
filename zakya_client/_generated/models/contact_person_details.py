# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A contact person with the ways to reach them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ContactPersonDetails(Answer):
    """A contact person with the ways to reach them.

    Attributes:
        contact_person_id: Identifies the person.
    """

    contact_person_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.contact_person_id = (
            (v or None) if (v := get("contact_person_id")).__class__ is str else wire.text(v, self, "contact_person_id")
        )
        self.first_name = (v or None) if (v := get("first_name")).__class__ is str else wire.text(v, self, "first_name")
        self.last_name = (v or None) if (v := get("last_name")).__class__ is str else wire.text(v, self, "last_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.phone = (v or None) if (v := get("phone")).__class__ is str else wire.text(v, self, "phone")
        self.mobile = (v or None) if (v := get("mobile")).__class__ is str else wire.text(v, self, "mobile")
        return self
