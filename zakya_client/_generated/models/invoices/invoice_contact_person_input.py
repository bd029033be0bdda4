# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceContactPersonInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.invoices.invoice_communication_preference_input import InvoiceCommunicationPreferenceInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class InvoiceContactPersonInput(RequestModel):
    """A contact person who is to hear about an invoice, and how.

    Attributes:
        contact_person_id: The contact person.
    """

    contact_person_id: str | int | Unset | None = UNSET
    communication_preference: InvoiceCommunicationPreferenceInput | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "contact_person_id": Field("contact_person_id", encode.identifier),
        "communication_preference": Field("communication_preference", encode.record(lambda: InvoiceCommunicationPreferenceInput)),
    }
