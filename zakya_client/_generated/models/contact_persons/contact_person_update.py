# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactPersonUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.contact_persons.communication_preference_update import CommunicationPreferenceUpdate
from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(eq=False, kw_only=True, repr=False)
class ContactPersonUpdate(Body):
    """Changes to a contact person.

    Attributes:
        contact_id: Contact that gets the person.
        skype: Skype name.
        designation: Job title.
        enable_portal: Whether to give the person access to the customer portal.
    """

    contact_id: str | int | Unset | None = UNSET
    salutation: str | Unset | None = UNSET
    first_name: str | Unset | None = UNSET
    last_name: str | Unset | None = UNSET
    email: str | Unset | None = UNSET
    phone: str | Unset | None = UNSET
    mobile: str | Unset | None = UNSET
    skype: str | Unset | None = UNSET
    designation: str | Unset | None = UNSET
    department: str | Unset | None = UNSET
    enable_portal: bool | Unset | None = UNSET
    communication_preference: CommunicationPreferenceUpdate | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "contact_id": Field("contact_id", body.identifier),
        "salutation": Field("salutation", body.text(25)),
        "first_name": Field("first_name", body.text(100)),
        "last_name": Field("last_name", body.text(100)),
        "email": Field("email", body.text(100)),
        "phone": Field("phone", body.text(50)),
        "mobile": Field("mobile", body.text(50)),
        "skype": Field("skype", body.text(50)),
        "designation": Field("designation", body.text(50)),
        "department": Field("department", body.text(50)),
        "enable_portal": Field("enable_portal", body.flag),
        "communication_preference": Field("communication_preference", body.record(lambda: CommunicationPreferenceUpdate)),
    }
