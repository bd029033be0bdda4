# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Names a contact person in a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(kw_only=True)
class ContactPersonReferenceInput(Body):
    """Names a contact person in a request.

    Attributes:
        contact_person_id: The contact person.
    """

    contact_person_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "contact_person_id": Field("contact_person_id", body.identifier),
    }
