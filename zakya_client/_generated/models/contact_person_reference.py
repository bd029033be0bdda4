# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Names a contact person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ContactPersonReference(Answer):
    """Names a contact person.

    Attributes:
        contact_person_id: The contact person.
    """

    contact_person_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.contact_person_id = (
            (v or None) if (v := get("contact_person_id")).__class__ is str else wire.text(v, self, "contact_person_id")
        )
        return self
