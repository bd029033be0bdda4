# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `AssociatedContactPerson`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.contact_persons.communication_preference import CommunicationPreference
from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class AssociatedContactPerson(ResponseModel):
    """A contact person who hears about a record, and how.

    Attributes:
        contact_person_id: Identifies the person.
    """

    contact_person_id: str = ""
    contact_person_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    contact_person_email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    communication_preference: CommunicationPreference | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.contact_person_id = v if type(v := get("contact_person_id")) is str else identifier(v, self, "contact_person_id")
        self.contact_person_name = (
            (v if type(v) is str else text(v, self, "contact_person_name")) if (v := get("contact_person_name")) else None
        )
        self.first_name = (v if type(v) is str else text(v, self, "first_name")) if (v := get("first_name")) else None
        self.last_name = (v if type(v) is str else text(v, self, "last_name")) if (v := get("last_name")) else None
        self.contact_person_email = (
            (v if type(v) is str else text(v, self, "contact_person_email")) if (v := get("contact_person_email")) else None
        )
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        self.communication_preference = (
            None if (v := get("communication_preference")) is None else CommunicationPreference.read(v, self, "communication_preference")
        )
        return self
