# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""How invoices are made of themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderCycleInvoice(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.mark_as_sent = v if (v := get("mark_as_sent")).__class__ is bool else wire.flag(v, self, "mark_as_sent")
        self.record_payment = v if (v := get("record_payment")).__class__ is bool else wire.flag(v, self, "record_payment")
        self.payment_mode_id = (v or None) if (v := get("payment_mode_id")).__class__ is str else wire.text(v, self, "payment_mode_id")
        self.payment_account_id = (
            (v or None) if (v := get("payment_account_id")).__class__ is str else wire.text(v, self, "payment_account_id")
        )
        return self
