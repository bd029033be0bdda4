# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ImportedTransaction`."""

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
class ImportedTransaction(ResponseModel):
    """A transaction of the bank.

    Attributes:
        imported_transaction_id: Identifies the transaction.
        date: Day of the transaction.
        payee: Who was paid.
        status: State of the transaction, `open` for instance.
        account_id: Account of the transaction.
    """

    imported_transaction_id: str = ""
    date: Date | None = None
    amount: float | None = None
    payee: str | None = None
    description: str | None = None
    reference_number: str | None = None
    status: str | None = None
    account_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.imported_transaction_id = (
            v if type(v := get("imported_transaction_id")) is str else identifier(v, self, "imported_transaction_id")
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.payee = (v if type(v) is str else text(v, self, "payee")) if (v := get("payee")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        return self
