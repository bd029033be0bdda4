# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BulkConfirmation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.sales_orders.bulk_confirmation_result import BulkConfirmationResult
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
)


@define(eq=False, repr=False)
class BulkConfirmation(ResponseModel):
    """How the confirmation of several sales orders went.

    Attributes:
        email_success_info: Orders that were confirmed.
        email_error_info: Orders that were not; the page names no fields for these.
    """

    email_success_info: list[BulkConfirmationResult] = NONE
    email_error_info: list[BulkConfirmationResult] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.email_success_info = (
            []
            if not (v := get("email_success_info"))
            else [
                BulkConfirmationResult.from_dict(m) if type(m) is dict else BulkConfirmationResult.member(m, self, "email_success_info")
                for m in v
            ]
            if type(v) is list
            else array(BulkConfirmationResult.read, v, self, "email_success_info")
        )
        self.email_error_info = (
            []
            if not (v := get("email_error_info"))
            else [
                BulkConfirmationResult.from_dict(m) if type(m) is dict else BulkConfirmationResult.member(m, self, "email_error_info")
                for m in v
            ]
            if type(v) is list
            else array(BulkConfirmationResult.read, v, self, "email_error_info")
        )
        return self
