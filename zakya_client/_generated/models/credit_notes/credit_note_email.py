# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteEmail`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CreditNoteEmail(RequestModel):
    """A mail to send about a credit note.

    Attributes:
        to_mail_ids: Whom to send it to.
        body: Text of the mail, HTML.
        cc_mail_ids: Who gets a copy.
    """

    to_mail_ids: Sequence[str]
    subject: str
    body: str
    cc_mail_ids: Sequence[str] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "to_mail_ids": Field("to_mail_ids", encode.array(encode.text()), required=True),
        "subject": Field("subject", encode.text(1000), required=True),
        "body": Field("body", encode.text(5000), required=True),
        "cc_mail_ids": Field("cc_mail_ids", encode.array(encode.text())),
    }
