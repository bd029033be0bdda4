# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactPerson`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.contact_persons.communication_preference import CommunicationPreference
from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    identifier,
    text,
)


@define(eq=False, repr=False)
class ContactPerson(ResponseModel):
    """A person who acts for a contact.

    Attributes:
        contact_person_id: Identifies the person.
        contact_id: Contact that the person belongs to.
        is_primary_contact: Whether mails and documents go to this person.
        skype: Skype name.
        designation: Job title.
        is_added_in_portal: Whether the person can use the customer portal.
        is_sms_enabled_for_cp: Whether text messages go to this person.
    """

    contact_person_id: str = ""
    contact_id: str | None = None
    salutation: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    is_primary_contact: bool | None = None
    skype: str | None = None
    designation: str | None = None
    department: str | None = None
    is_added_in_portal: bool | None = None
    is_sms_enabled_for_cp: bool | None = None
    communication_preference: CommunicationPreference | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.contact_person_id = v if type(v := get("contact_person_id")) is str else identifier(v, self, "contact_person_id")
        self.contact_id = (v if type(v) is str else text(v, self, "contact_id")) if (v := get("contact_id")) else None
        self.salutation = (v if type(v) is str else text(v, self, "salutation")) if (v := get("salutation")) else None
        self.first_name = (v if type(v) is str else text(v, self, "first_name")) if (v := get("first_name")) else None
        self.last_name = (v if type(v) is str else text(v, self, "last_name")) if (v := get("last_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        self.is_primary_contact = (
            (v if type(v) is bool else flag(v, self, "is_primary_contact")) if (v := get("is_primary_contact")) or v == 0 else None
        )
        self.skype = (v if type(v) is str else text(v, self, "skype")) if (v := get("skype")) else None
        self.designation = (v if type(v) is str else text(v, self, "designation")) if (v := get("designation")) else None
        self.department = (v if type(v) is str else text(v, self, "department")) if (v := get("department")) else None
        self.is_added_in_portal = (
            (v if type(v) is bool else flag(v, self, "is_added_in_portal")) if (v := get("is_added_in_portal")) or v == 0 else None
        )
        self.is_sms_enabled_for_cp = (
            (v if type(v) is bool else flag(v, self, "is_sms_enabled_for_cp")) if (v := get("is_sms_enabled_for_cp")) or v == 0 else None
        )
        self.communication_preference = (
            None if (v := get("communication_preference")) is None else CommunicationPreference.read(v, self, "communication_preference")
        )
        return self
