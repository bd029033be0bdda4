# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BatchInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(eq=False, kw_only=True, repr=False)
class BatchInput(Body):
    """A batch of opening stock, to set.

    Attributes:
        batch_number: Number that the batch goes by.
        quantity: Units in the batch.
        rate: Value of one unit.
        manufactured_date: Day on which it was made; the pages do not say in which form.
        expiry_date: Day after which it is no longer good; in the same form.
    """

    batch_number: str | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    manufactured_date: str | Unset | None = UNSET
    expiry_date: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "batch_number": Field("batch_number", body.text()),
        "quantity": Field("quantity", body.number),
        "rate": Field("rate", body.number),
        "manufactured_date": Field("manufactured_date", body.text()),
        "expiry_date": Field("expiry_date", body.text()),
    }
