# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Ways in which a person wants to be reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class CommunicationPreference(Answer):
    """Ways in which a person wants to be reached."""

    is_email_enabled: bool | None = None
    is_sms_enabled: bool | None = None
    is_whatsapp_enabled: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.is_email_enabled = v if (v := get("is_email_enabled")).__class__ is bool else wire.flag(v, self, "is_email_enabled")
        self.is_sms_enabled = v if (v := get("is_sms_enabled")).__class__ is bool else wire.flag(v, self, "is_sms_enabled")
        self.is_whatsapp_enabled = v if (v := get("is_whatsapp_enabled")).__class__ is bool else wire.flag(v, self, "is_whatsapp_enabled")
        return self
