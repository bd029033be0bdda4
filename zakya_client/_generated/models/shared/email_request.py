# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `EmailRequest`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class EmailRequest(RequestModel):
    """A mail to send about a record.

    Attributes:
        to_mail_ids: Whom to send it to.
        cc_mail_ids: Who gets a copy.
        bcc_mail_ids: Who gets a hidden copy.
        body: Text of the mail, HTML.
        send_from_org_email_id: Whether it comes from the organization's address.
    """

    to_mail_ids: Sequence[str]
    cc_mail_ids: Sequence[str] | Unset | None = UNSET
    bcc_mail_ids: Sequence[str] | Unset | None = UNSET
    subject: str | Unset | None = UNSET
    body: str | Unset | None = UNSET
    send_from_org_email_id: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "to_mail_ids": Field("to_mail_ids", encode.array(encode.text()), required=True),
        "cc_mail_ids": Field("cc_mail_ids", encode.array(encode.text())),
        "bcc_mail_ids": Field("bcc_mail_ids", encode.array(encode.text())),
        "subject": Field("subject", encode.text()),
        "body": Field("body", encode.text()),
        "send_from_org_email_id": Field("send_from_org_email_id", encode.flag),
    }
