# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderPayment`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesOrderPayment(ResponseModel):
    """A payment on a sales order.

    Attributes:
        payment_id: Identifies the payment.
        payment_mode: How it was paid.
        payment_type: Kind of payment.
        date: Day of the payment.
        offline_created_date_with_time: When a till that was offline took the payment.
        account_id: Account that the money went to.
        tender_id: Means of payment at the till.
    """

    payment_id: str = ""
    payment_mode: str | None = None
    payment_mode_id: str | None = None
    payment_type: str | None = None
    amount: float | None = None
    date: Date | None = None
    offline_created_date_with_time: str | None = None
    description: str | None = None
    reference_number: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    tender_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.payment_id = v if type(v := get("payment_id")) is str else identifier(v, self, "payment_id")
        self.payment_mode = (v if type(v) is str else text(v, self, "payment_mode")) if (v := get("payment_mode")) else None
        self.payment_mode_id = (v if type(v) is str else text(v, self, "payment_mode_id")) if (v := get("payment_mode_id")) else None
        self.payment_type = (v if type(v) is str else text(v, self, "payment_type")) if (v := get("payment_type")) else None
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.offline_created_date_with_time = (
            (v if type(v) is str else text(v, self, "offline_created_date_with_time"))
            if (v := get("offline_created_date_with_time"))
            else None
        )
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.tender_id = (v if type(v) is str else text(v, self, "tender_id")) if (v := get("tender_id")) else None
        return self
