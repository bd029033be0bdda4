# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceCreditApply`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class InvoiceCreditApply(RequestModel):
    """A credit note to pay an invoice with.

    Attributes:
        creditnote_id: The credit note.
        amount_applied: How much of it.
    """

    creditnote_id: str | int | Unset | None = UNSET
    amount_applied: float | Decimal | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "creditnote_id": Field("creditnote_id", encode.identifier),
        "amount_applied": Field("amount_applied", encode.number),
    }
