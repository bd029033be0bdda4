# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CustomerPaymentInvoiceInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CustomerPaymentInvoiceInput(RequestModel):
    """An invoice that a payment is to pay.

    Attributes:
        invoice_id: The invoice.
        amount_applied: How much of the payment goes to it.
        tax_amount_withheld: Tax that the customer kept back.
    """

    invoice_id: str | int
    amount_applied: float | Decimal
    tax_amount_withheld: float | Decimal | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "invoice_id": Field("invoice_id", encode.identifier, required=True),
        "amount_applied": Field("amount_applied", encode.number, required=True),
        "tax_amount_withheld": Field("tax_amount_withheld", encode.number),
    }
