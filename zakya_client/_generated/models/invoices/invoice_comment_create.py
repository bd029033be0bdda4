# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceCommentCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class InvoiceCommentCreate(RequestModel):
    """A comment to write, or the day when the payment is expected.

    Attributes:
        description: What to say.
        payment_expected_date: Day when the customer means to pay.
        show_comment_to_clients: Whether the customer sees it in the portal.
    """

    description: str | Unset | None = UNSET
    payment_expected_date: Date | str | Unset | None = UNSET
    show_comment_to_clients: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "description": Field("description", encode.text()),
        "payment_expected_date": Field("payment_expected_date", encode.day),
        "show_comment_to_clients": Field("show_comment_to_clients", encode.flag),
    }
