# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CommunicationPreference`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
)


@define(eq=False, repr=False)
class CommunicationPreference(ResponseModel):
    """Ways in which a person wants to be reached."""

    is_email_enabled: bool | None = None
    is_sms_enabled: bool | None = None
    is_whatsapp_enabled: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.is_email_enabled = (
            (v if type(v) is bool else flag(v, self, "is_email_enabled")) if (v := get("is_email_enabled")) or v == 0 else None
        )
        self.is_sms_enabled = (
            (v if type(v) is bool else flag(v, self, "is_sms_enabled")) if (v := get("is_sms_enabled")) or v == 0 else None
        )
        self.is_whatsapp_enabled = (
            (v if type(v) is bool else flag(v, self, "is_whatsapp_enabled")) if (v := get("is_whatsapp_enabled")) or v == 0 else None
        )
        return self
