# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `EmailSender`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    text,
)


@define(eq=False, repr=False)
class EmailSender(ResponseModel):
    """An address that a mail can come from.

    Attributes:
        is_org_email_id: Whether it is the organization's address.
    """

    user_name: str | None = None
    email: str | None = None
    selected: bool | None = None
    organization_contact_id: str | None = None
    is_org_email_id: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.user_name = (v if type(v) is str else text(v, self, "user_name")) if (v := get("user_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.selected = (v if type(v) is bool else flag(v, self, "selected")) if (v := get("selected")) or v == 0 else None
        self.organization_contact_id = (
            (v if type(v) is str else text(v, self, "organization_contact_id")) if (v := get("organization_contact_id")) else None
        )
        self.is_org_email_id = (
            (v if type(v) is bool else flag(v, self, "is_org_email_id")) if (v := get("is_org_email_id")) or v == 0 else None
        )
        return self
