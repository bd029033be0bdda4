# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditComment`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    identifier,
    text,
)


@define(eq=False, repr=False)
class VendorCreditComment(ResponseModel):
    """A comment on a vendor credit, or a line of its history.

    Attributes:
        comment_id: Identifies the comment.
        description: What it says.
        commented_by_id: User who wrote it.
        commented_by: Name of that user.
        comment_type: Kind of comment, `system` for what the API noted by itself.
        operation_type: What was done, `Added` for instance.
        date_description: The day in words, `yesterday` for instance.
        time: Time of day as written for people, `2:38 AM`.
        transaction_id: Record that the comment is about.
        transaction_type: Kind of that record, `invoice` for instance.
        vendor_credit_id: The vendor credit.
    """

    comment_id: str = ""
    description: str | None = None
    commented_by_id: str | None = None
    commented_by: str | None = None
    comment_type: str | None = None
    operation_type: str | None = None
    date: Date | None = None
    date_description: str | None = None
    time: str | None = None
    transaction_id: str | None = None
    transaction_type: str | None = None
    vendor_credit_id: str = ""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.comment_id = v if type(v := get("comment_id")) is str else identifier(v, self, "comment_id")
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.commented_by_id = (v if type(v) is str else text(v, self, "commented_by_id")) if (v := get("commented_by_id")) else None
        self.commented_by = (v if type(v) is str else text(v, self, "commented_by")) if (v := get("commented_by")) else None
        self.comment_type = (v if type(v) is str else text(v, self, "comment_type")) if (v := get("comment_type")) else None
        self.operation_type = (v if type(v) is str else text(v, self, "operation_type")) if (v := get("operation_type")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.date_description = (v if type(v) is str else text(v, self, "date_description")) if (v := get("date_description")) else None
        self.time = (v if type(v) is str else text(v, self, "time")) if (v := get("time")) else None
        self.transaction_id = (v if type(v) is str else text(v, self, "transaction_id")) if (v := get("transaction_id")) else None
        self.transaction_type = (v if type(v) is str else text(v, self, "transaction_type")) if (v := get("transaction_type")) else None
        self.vendor_credit_id = v if type(v := get("vendor_credit_id")) is str else identifier(v, self, "vendor_credit_id")
        return self
