# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteSentEmail`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, ClassVar, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    identifier,
    text,
)


@define(eq=False, repr=False)
class CreditNoteSentEmail(ResponseModel):
    """A mail about a credit note that was sent.

    Attributes:
        mailhistory_id: Identifies the mail.
        from_: Address that it came from.
        to_mail_ids: Whom it was sent to.
        date: Day when it was sent.
    """

    mailhistory_id: str = ""
    from_: str | None = None
    to_mail_ids: list[str] = NONE
    subject: str | None = None
    date: Date | None = None

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.mailhistory_id = v if type(v := get("mailhistory_id")) is str else identifier(v, self, "mailhistory_id")
        self.from_ = (v if type(v) is str else text(v, self, "from")) if (v := get("from")) else None
        self.to_mail_ids = array(text, v, self, "to_mail_ids") if (v := get("to_mail_ids")) else []
        self.subject = (v if type(v) is str else text(v, self, "subject")) if (v := get("subject")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        return self
