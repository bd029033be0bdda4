# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteApply`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.credit_notes.credit_note_invoice_apply import CreditNoteInvoiceApply
from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class CreditNoteApply(RequestModel):
    """What to pay with a credit note.

    Attributes:
        invoices: Invoices to pay.
    """

    invoices: Sequence[CreditNoteInvoiceApply | Mapping[str, Any]]

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "invoices": Field("invoices", encode.array(encode.record(lambda: CreditNoteInvoiceApply)), required=True),
    }
