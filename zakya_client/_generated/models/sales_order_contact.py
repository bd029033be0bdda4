# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""What the customer of a sales order owes and may owe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderContact(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.customer_balance = v if (v := get("customer_balance")).__class__ is float else wire.number(v, self, "customer_balance")
        self.credit_limit = v if (v := get("credit_limit")).__class__ is float else wire.number(v, self, "credit_limit")
        self.unused_customer_credits = (
            v if (v := get("unused_customer_credits")).__class__ is float else wire.number(v, self, "unused_customer_credits")
        )
        self.is_credit_limit_migration_completed = (
            v
            if (v := get("is_credit_limit_migration_completed")).__class__ is bool
            else wire.flag(v, self, "is_credit_limit_migration_completed")
        )
        return self
