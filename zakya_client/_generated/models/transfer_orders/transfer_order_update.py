# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TransferOrderUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client._generated.models.transfer_orders.transfer_order_line_item_input import TransferOrderLineItemInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class TransferOrderUpdate(RequestModel):
    """Changes to a transfer order.

    Attributes:
        transfer_order_number: Number of the order, for requests with `ignore_auto_number_generation`.
        date: Day of the transfer.
        from_warehouse_id: Warehouse that the goods leave, in older organizations.
        to_warehouse_id: Warehouse that the goods go to, in older organizations.
        from_location_id: Location that the goods leave.
        to_location_id: Location that the goods go to.
        line_items: What to transfer.
        is_intransit_order: Whether the goods are on the way until they are received; `false` moves them at once.
        status: `draft` for an order that moves nothing yet.
    """

    transfer_order_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    from_warehouse_id: str | int | Unset | None = UNSET
    to_warehouse_id: str | int | Unset | None = UNSET
    from_location_id: str | int | Unset | None = UNSET
    to_location_id: str | int | Unset | None = UNSET
    line_items: Sequence[TransferOrderLineItemInput | Mapping[str, Any]] | Unset | None = UNSET
    is_intransit_order: bool | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    status: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "transfer_order_number": Field("transfer_order_number", encode.text()),
        "date": Field("date", encode.day),
        "description": Field("description", encode.text(500)),
        "from_warehouse_id": Field("from_warehouse_id", encode.identifier),
        "to_warehouse_id": Field("to_warehouse_id", encode.identifier),
        "from_location_id": Field("from_location_id", encode.identifier),
        "to_location_id": Field("to_location_id", encode.identifier),
        "line_items": Field("line_items", encode.array(encode.record(lambda: TransferOrderLineItemInput))),
        "is_intransit_order": Field("is_intransit_order", encode.flag),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "status": Field("status", encode.text()),
    }
