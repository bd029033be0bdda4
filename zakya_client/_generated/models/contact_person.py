# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A person who acts for a contact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.communication_preference import (
    CommunicationPreference,
)
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ContactPerson(Answer):
    """A person who acts for a contact.

    Attributes:
        contact_id: Contact that the person belongs to.
        contact_person_id: Identifies the person.
        is_primary_contact: Whether mails and documents go to this person.
        skype: Skype name.
        designation: Job title.
        is_added_in_portal: Whether the person can use the customer portal.
        is_sms_enabled_for_cp: Whether text messages go to this person.
    """

    contact_id: str | None = None
    contact_person_id: str | None = None
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
        self = cls.__new__(cls)
        self._wire = data
        self.contact_id = (v or None) if (v := get("contact_id")).__class__ is str else wire.text(v, self, "contact_id")
        self.contact_person_id = (
            (v or None) if (v := get("contact_person_id")).__class__ is str else wire.text(v, self, "contact_person_id")
        )
        self.salutation = (v or None) if (v := get("salutation")).__class__ is str else wire.text(v, self, "salutation")
        self.first_name = (v or None) if (v := get("first_name")).__class__ is str else wire.text(v, self, "first_name")
        self.last_name = (v or None) if (v := get("last_name")).__class__ is str else wire.text(v, self, "last_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.phone = (v or None) if (v := get("phone")).__class__ is str else wire.text(v, self, "phone")
        self.mobile = (v or None) if (v := get("mobile")).__class__ is str else wire.text(v, self, "mobile")
        self.is_primary_contact = v if (v := get("is_primary_contact")).__class__ is bool else wire.flag(v, self, "is_primary_contact")
        self.skype = (v or None) if (v := get("skype")).__class__ is str else wire.text(v, self, "skype")
        self.designation = (v or None) if (v := get("designation")).__class__ is str else wire.text(v, self, "designation")
        self.department = (v or None) if (v := get("department")).__class__ is str else wire.text(v, self, "department")
        self.is_added_in_portal = v if (v := get("is_added_in_portal")).__class__ is bool else wire.flag(v, self, "is_added_in_portal")
        self.is_sms_enabled_for_cp = (
            v if (v := get("is_sms_enabled_for_cp")).__class__ is bool else wire.flag(v, self, "is_sms_enabled_for_cp")
        )
        self.communication_preference = CommunicationPreference.read(get("communication_preference"), self, "communication_preference")
        return self
