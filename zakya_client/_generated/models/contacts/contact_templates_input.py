# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactTemplatesInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ContactTemplatesInput(RequestModel):
    """Templates to make the contact's documents and mails with."""

    invoice_template_id: str | int | Unset | None = UNSET
    invoice_template_name: str | Unset | None = UNSET
    estimate_template_id: str | int | Unset | None = UNSET
    estimate_template_name: str | Unset | None = UNSET
    creditnote_template_id: str | int | Unset | None = UNSET
    creditnote_template_name: str | Unset | None = UNSET
    invoice_email_template_id: str | int | Unset | None = UNSET
    invoice_email_template_name: str | Unset | None = UNSET
    estimate_email_template_id: str | int | Unset | None = UNSET
    estimate_email_template_name: str | Unset | None = UNSET
    creditnote_email_template_id: str | int | Unset | None = UNSET
    creditnote_email_template_name: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "invoice_template_id": Field("invoice_template_id", encode.identifier),
        "invoice_template_name": Field("invoice_template_name", encode.text()),
        "estimate_template_id": Field("estimate_template_id", encode.identifier),
        "estimate_template_name": Field("estimate_template_name", encode.text()),
        "creditnote_template_id": Field("creditnote_template_id", encode.identifier),
        "creditnote_template_name": Field("creditnote_template_name", encode.text()),
        "invoice_email_template_id": Field("invoice_email_template_id", encode.identifier),
        "invoice_email_template_name": Field("invoice_email_template_name", encode.text()),
        "estimate_email_template_id": Field("estimate_email_template_id", encode.identifier),
        "estimate_email_template_name": Field("estimate_email_template_name", encode.text()),
        "creditnote_email_template_id": Field("creditnote_email_template_id", encode.identifier),
        "creditnote_email_template_name": Field("creditnote_email_template_name", encode.text()),
    }
