# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceCreditsApply`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.invoices.invoice_credit_apply import InvoiceCreditApply
from zakya_client._generated.models.invoices.invoice_payment_apply import InvoicePaymentApply
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class InvoiceCreditsApply(RequestModel):
    """What to pay an invoice with.

    Attributes:
        invoice_payments: Payments and retainers with something left.
        apply_creditnotes: Credit notes with something left.
    """

    invoice_payments: Sequence[InvoicePaymentApply | Mapping[str, Any]] | Unset | None = UNSET
    apply_creditnotes: Sequence[InvoiceCreditApply | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "invoice_payments": Field("invoice_payments", encode.array(encode.record(lambda: InvoicePaymentApply))),
        "apply_creditnotes": Field("apply_creditnotes", encode.array(encode.record(lambda: InvoiceCreditApply))),
    }
