# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PaymentGateway`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    text,
)


@define(eq=False, repr=False)
class PaymentGateway(ResponseModel):
    """A service that takes payments.

    Attributes:
        configured: Whether it is set up for the document.
        additional_field1: Kind of PayPal payment.
    """

    gateway_name: Literal["2checkout", "authorize_net", "braintree", "payflow_pro", "paypal", "stripe"] | str | None = None
    configured: bool | None = None
    additional_field1: Literal["adaptive", "standard"] | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.gateway_name = (v if type(v) is str else text(v, self, "gateway_name")) if (v := get("gateway_name")) else None
        self.configured = (v if type(v) is bool else flag(v, self, "configured")) if (v := get("configured")) or v == 0 else None
        self.additional_field1 = (v if type(v) is str else text(v, self, "additional_field1")) if (v := get("additional_field1")) else None
        return self
