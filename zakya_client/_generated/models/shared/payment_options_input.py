# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PaymentOptionsInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.shared.payment_gateway_input import PaymentGatewayInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PaymentOptionsInput(RequestModel):
    """How customers are to pay online."""

    payment_gateways: Sequence[PaymentGatewayInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "payment_gateways": Field("payment_gateways", encode.array(encode.record(lambda: PaymentGatewayInput))),
    }
