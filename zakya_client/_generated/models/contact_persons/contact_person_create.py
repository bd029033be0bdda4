# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactPersonCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.contact_persons.communication_preference_update import CommunicationPreferenceUpdate
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ContactPersonCreate(RequestModel):
    """A contact person to create.

    Attributes:
        contact_id: Contact that gets the person.
        skype: Skype name.
        designation: Job title.
        enable_portal: Whether to give the person access to the customer portal.
    """

    first_name: str
    contact_id: str | int | Unset | None = UNSET
    salutation: str | Unset | None = UNSET
    last_name: str | Unset | None = UNSET
    email: str | Unset | None = UNSET
    phone: str | Unset | None = UNSET
    mobile: str | Unset | None = UNSET
    skype: str | Unset | None = UNSET
    designation: str | Unset | None = UNSET
    department: str | Unset | None = UNSET
    communication_preference: CommunicationPreferenceUpdate | Mapping[str, Any] | Unset | None = UNSET
    enable_portal: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "first_name": Field("first_name", encode.text(100), required=True),
        "contact_id": Field("contact_id", encode.identifier),
        "salutation": Field("salutation", encode.text(25)),
        "last_name": Field("last_name", encode.text(100)),
        "email": Field("email", encode.text(100)),
        "phone": Field("phone", encode.text(50)),
        "mobile": Field("mobile", encode.text(50)),
        "skype": Field("skype", encode.text(50)),
        "designation": Field("designation", encode.text(50)),
        "department": Field("department", encode.text(50)),
        "communication_preference": Field("communication_preference", encode.record(lambda: CommunicationPreferenceUpdate)),
        "enable_portal": Field("enable_portal", encode.flag),
    }
