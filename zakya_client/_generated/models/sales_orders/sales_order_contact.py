# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderContact`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    number,
)


@define(eq=False, repr=False)
class SalesOrderContact(ResponseModel):
    """What the customer of a sales order owes and may owe.

    Attributes:
        customer_balance: What the customer owes.
        credit_limit: What the customer may owe.
        unused_customer_credits: Credit of the customer that is not used up.
    """

    customer_balance: float | None = None
    credit_limit: float | None = None
    unused_customer_credits: float | None = None
    is_credit_limit_migration_completed: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.customer_balance = (
            (v if type(v) is float else number(v, self, "customer_balance")) if (v := get("customer_balance")) or v == 0 else None
        )
        self.credit_limit = (v if type(v) is float else number(v, self, "credit_limit")) if (v := get("credit_limit")) or v == 0 else None
        self.unused_customer_credits = (
            (v if type(v) is float else number(v, self, "unused_customer_credits"))
            if (v := get("unused_customer_credits")) or v == 0
            else None
        )
        self.is_credit_limit_migration_completed = (
            (v if type(v) is bool else flag(v, self, "is_credit_limit_migration_completed"))
            if (v := get("is_credit_limit_migration_completed")) or v == 0
            else None
        )
        return self
