# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PaymentGatewayInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PaymentGatewayInput(RequestModel):
    """A service that is to take payments.

    Attributes:
        configured: Whether to set it up for the document.
        additional_field1: Kind of PayPal payment.
    """

    gateway_name: Literal["2checkout", "authorize_net", "braintree", "payflow_pro", "paypal", "stripe"] | str | Unset | None = UNSET
    configured: bool | Unset | None = UNSET
    additional_field1: Literal["adaptive", "standard"] | str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "gateway_name": Field("gateway_name", encode.text()),
        "configured": Field("configured", encode.flag),
        "additional_field1": Field("additional_field1", encode.text()),
    }
