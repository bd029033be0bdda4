# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseReceiveCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.purchase_receives.purchase_receive_line_item_input import PurchaseReceiveLineItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PurchaseReceiveCreate(RequestModel):
    """A purchase receive to create.

    Attributes:
        line_items: What came.
        receive_number: Number that people know the receive by; unique.
        date: Day when the goods came.
    """

    line_items: Sequence[PurchaseReceiveLineItemInput | Mapping[str, Any]]
    receive_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_items": Field("line_items", encode.array(encode.record(lambda: PurchaseReceiveLineItemInput)), required=True),
        "receive_number": Field("receive_number", encode.text()),
        "date": Field("date", encode.day),
        "notes": Field("notes", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
    }
