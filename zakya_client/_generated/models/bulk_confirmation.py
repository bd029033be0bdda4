# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""How the confirmation of several sales orders went."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.bulk_confirmation_result import (
    BulkConfirmationResult,
)
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class BulkConfirmation(Answer):
    """How the confirmation of several sales orders went.

    Attributes:
        email_success_info: Orders that were confirmed.
        email_error_info: Orders that were not; the page names no fields for these.
    """

    email_success_info: list[BulkConfirmationResult] | None = None
    email_error_info: list[BulkConfirmationResult] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.email_success_info = wire.array(BulkConfirmationResult.read, get("email_success_info"), self, "email_success_info")
        self.email_error_info = wire.array(BulkConfirmationResult.read, get("email_error_info"), self, "email_error_info")
        return self
