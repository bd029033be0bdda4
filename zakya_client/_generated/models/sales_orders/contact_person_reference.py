# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactPersonReference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    text,
)


@define(eq=False, repr=False)
class ContactPersonReference(ResponseModel):
    """Names a contact person.

    Attributes:
        contact_person_id: The contact person.
    """

    contact_person_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.contact_person_id = (v if type(v) is str else text(v, self, "contact_person_id")) if (v := get("contact_person_id")) else None
        return self
