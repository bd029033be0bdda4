# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderCycleInvoice`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    text,
)


@define(eq=False, repr=False)
class SalesOrderCycleInvoice(ResponseModel):
    """How invoices are made of themselves.

    Attributes:
        mark_as_sent: Whether invoices count as sent at once.
        record_payment: Whether invoices count as paid at once.
        payment_account_id: Account that the money goes to.
    """

    mark_as_sent: bool | None = None
    record_payment: bool | None = None
    payment_mode_id: str | None = None
    payment_account_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.mark_as_sent = (v if type(v) is bool else flag(v, self, "mark_as_sent")) if (v := get("mark_as_sent")) or v == 0 else None
        self.record_payment = (
            (v if type(v) is bool else flag(v, self, "record_payment")) if (v := get("record_payment")) or v == 0 else None
        )
        self.payment_mode_id = (v if type(v) is str else text(v, self, "payment_mode_id")) if (v := get("payment_mode_id")) else None
        self.payment_account_id = (
            (v if type(v) is str else text(v, self, "payment_account_id")) if (v := get("payment_account_id")) else None
        )
        return self
