# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceCommunicationPreferenceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class InvoiceCommunicationPreferenceInput(RequestModel):
    """Ways in which a contact person is to hear about an invoice.

    Attributes:
        is_sms_enabled: Needs the SMS integration.
        is_whatsapp_enabled: Needs the WhatsApp integration.
    """

    is_email_enabled: bool | Unset | None = UNSET
    is_sms_enabled: bool | Unset | None = UNSET
    is_whatsapp_enabled: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "is_email_enabled": Field("is_email_enabled", encode.flag),
        "is_sms_enabled": Field("is_sms_enabled", encode.flag),
        "is_whatsapp_enabled": Field("is_whatsapp_enabled", encode.flag),
    }
