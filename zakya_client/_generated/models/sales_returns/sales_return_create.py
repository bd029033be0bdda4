# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.sales_returns.sales_return_line_item_input import SalesReturnLineItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesReturnCreate(RequestModel):
    """A sales return to create.

    Attributes:
        line_items: What comes back.
        salesreturn_number: Number that people see; the next of its series unless sent.
        date: Day of the return; today unless sent.
        reason: Why the goods come back.
        location_id: Location that receives the goods.
    """

    line_items: Sequence[SalesReturnLineItemInput | Mapping[str, Any]]
    salesreturn_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    reason: str | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    notes: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_items": Field("line_items", encode.array(encode.record(lambda: SalesReturnLineItemInput)), required=True),
        "salesreturn_number": Field("salesreturn_number", encode.text()),
        "date": Field("date", encode.day),
        "reason": Field("reason", encode.text()),
        "location_id": Field("location_id", encode.identifier),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "notes": Field("notes", encode.text()),
    }
