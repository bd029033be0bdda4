# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PaymentOptions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.payment_gateway import PaymentGateway
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
)


@define(eq=False, repr=False)
class PaymentOptions(ResponseModel):
    """How customers can pay online."""

    payment_gateways: list[PaymentGateway] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.payment_gateways = (
            []
            if not (v := get("payment_gateways"))
            else [PaymentGateway.from_dict(m) if type(m) is dict else PaymentGateway.member(m, self, "payment_gateways") for m in v]
            if type(v) is list
            else array(PaymentGateway.read, v, self, "payment_gateways")
        )
        return self
