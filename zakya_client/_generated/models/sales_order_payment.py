# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A payment on a sales order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderPayment(Answer):
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

    payment_id: str | None = None
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
        self = cls.__new__(cls)
        self._wire = data
        self.payment_id = (v or None) if (v := get("payment_id")).__class__ is str else wire.text(v, self, "payment_id")
        self.payment_mode = (v or None) if (v := get("payment_mode")).__class__ is str else wire.text(v, self, "payment_mode")
        self.payment_mode_id = (v or None) if (v := get("payment_mode_id")).__class__ is str else wire.text(v, self, "payment_mode_id")
        self.payment_type = (v or None) if (v := get("payment_type")).__class__ is str else wire.text(v, self, "payment_type")
        self.amount = v if (v := get("amount")).__class__ is float else wire.number(v, self, "amount")
        self.date = wire.date(get("date"), self, "date")
        self.offline_created_date_with_time = (
            (v or None)
            if (v := get("offline_created_date_with_time")).__class__ is str
            else wire.text(v, self, "offline_created_date_with_time")
        )
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.reference_number = (v or None) if (v := get("reference_number")).__class__ is str else wire.text(v, self, "reference_number")
        self.account_id = (v or None) if (v := get("account_id")).__class__ is str else wire.text(v, self, "account_id")
        self.account_name = (v or None) if (v := get("account_name")).__class__ is str else wire.text(v, self, "account_name")
        self.tender_id = (v or None) if (v := get("tender_id")).__class__ is str else wire.text(v, self, "tender_id")
        return self
