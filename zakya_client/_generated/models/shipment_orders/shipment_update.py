# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ShipmentUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.sales_orders.contact_person_reference_input import ContactPersonReferenceInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ShipmentUpdate(RequestModel):
    """Changes of a shipment order.

    Attributes:
        shipment_number: Number that people see; the next of its series unless sent.
        date: Day of shipping.
        contact_persons: Contact persons of the customer who hear of it.
        delivery_method: Name of the way of delivery, such as `LocalCourier`.
        tracking_number: The carrier's number of the parcel.
        exchange_rate: Price of one unit of the currency in the organization's.
        template_id: Template of the printed shipment order.
    """

    shipment_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    contact_persons: Sequence[ContactPersonReferenceInput | Mapping[str, Any] | str | int] | Unset | None = UNSET
    delivery_method: str | Unset | None = UNSET
    tracking_number: str | Unset | None = UNSET
    shipping_charge: float | Decimal | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    template_id: str | int | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    shipmentorder_custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "shipment_number": Field("shipment_number", encode.text()),
        "date": Field("date", encode.day),
        "reference_number": Field("reference_number", encode.text()),
        "contact_persons": Field(
            "contact_persons",
            encode.array(encode.either(encode.record(lambda: ContactPersonReferenceInput), encode.text(), encode.integer)),
        ),
        "delivery_method": Field("delivery_method", encode.text()),
        "tracking_number": Field("tracking_number", encode.text()),
        "shipping_charge": Field("shipping_charge", encode.number),
        "exchange_rate": Field("exchange_rate", encode.number),
        "template_id": Field("template_id", encode.identifier),
        "notes": Field("notes", encode.text()),
        "shipmentorder_custom_fields": Field("shipmentorder_custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
    }
