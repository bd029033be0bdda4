# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.sales_orders.associated_contact_person_input import AssociatedContactPersonInput
from zakya_client._generated.models.sales_orders.contact_person_reference_input import ContactPersonReferenceInput
from zakya_client._generated.models.sales_orders.sales_order_line_item_input import SalesOrderLineItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesOrderUpdate(RequestModel):
    """Changes to a sales order.

    Attributes:
        customer_id: Customer who orders.
        salesorder_number: Number that people know the order by; unique.
        date: Day of the order.
        shipment_date: Day of the planned shipment.
        reference_number: Number of the order in another system or on paper.
        location_id: Location that sells, in organizations that have locations.
        contact_persons_associated: People at the customer who hear about the order, and how.
        line_items: What is ordered.
        discount: Discount on the whole order, an amount or a percentage (`20.00%`).
        is_discount_before_tax: Whether tax is figured after the discount is taken off.
        discount_type: Whether the discount is on the whole order or on each line item.
        delivery_method: How the goods are delivered.
        adjustment: Amount to add to the total, or to take off it where negative.
        adjustment_description: What the adjustment is for.
        pricebook_id: Price list to take the rates from.
        exchange_rate: Price of one unit of the order's currency in the organization's own.
        billing_address_id: Billing address in the contact's address book; the default one unless sent.
        shipping_address_id: Shipping address in the contact's address book; the default one unless sent.
        terms: Terms and conditions.
        place_of_supply: State that the goods go to; the contact's place unless sent (India).
        gst_treatment: How goods and services tax applies to the customer (India).
        gst_no: Goods and services tax number of the customer, 15 characters (India).
        contact_persons: People at the customer who get mail about the order.
        salesperson_name: Person who sells it.
    """

    customer_id: str | int | Unset | None = UNSET
    salesorder_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    shipment_date: Date | str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    contact_persons_associated: Sequence[AssociatedContactPersonInput | Mapping[str, Any]] | Unset | None = UNSET
    line_items: Sequence[SalesOrderLineItemInput | Mapping[str, Any]] | Unset | None = UNSET
    discount: float | Decimal | str | Unset | None = UNSET
    is_discount_before_tax: bool | Unset | None = UNSET
    discount_type: Literal["entity_level", "item_level"] | str | Unset | None = UNSET
    shipping_charge: float | Decimal | Unset | None = UNSET
    delivery_method: str | Unset | None = UNSET
    adjustment: float | Decimal | Unset | None = UNSET
    adjustment_description: str | Unset | None = UNSET
    pricebook_id: str | int | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    billing_address_id: str | int | Unset | None = UNSET
    shipping_address_id: str | int | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    terms: str | Unset | None = UNSET
    place_of_supply: str | Unset | None = UNSET
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | Unset | None = UNSET
    gst_no: str | Unset | None = UNSET
    contact_persons: Sequence[ContactPersonReferenceInput | Mapping[str, Any] | str | int] | Unset | None = UNSET
    salesperson_name: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "customer_id": Field("customer_id", encode.identifier),
        "salesorder_number": Field("salesorder_number", encode.text()),
        "date": Field("date", encode.day),
        "shipment_date": Field("shipment_date", encode.day),
        "reference_number": Field("reference_number", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "location_id": Field("location_id", encode.identifier),
        "contact_persons_associated": Field(
            "contact_persons_associated", encode.array(encode.record(lambda: AssociatedContactPersonInput))
        ),
        "line_items": Field("line_items", encode.array(encode.record(lambda: SalesOrderLineItemInput))),
        "discount": Field("discount", encode.either(encode.number, encode.text())),
        "is_discount_before_tax": Field("is_discount_before_tax", encode.flag),
        "discount_type": Field("discount_type", encode.text()),
        "shipping_charge": Field("shipping_charge", encode.number),
        "delivery_method": Field("delivery_method", encode.text()),
        "adjustment": Field("adjustment", encode.number),
        "adjustment_description": Field("adjustment_description", encode.text()),
        "pricebook_id": Field("pricebook_id", encode.identifier),
        "exchange_rate": Field("exchange_rate", encode.number),
        "billing_address_id": Field("billing_address_id", encode.identifier),
        "shipping_address_id": Field("shipping_address_id", encode.identifier),
        "notes": Field("notes", encode.text()),
        "terms": Field("terms", encode.text()),
        "place_of_supply": Field("place_of_supply", encode.text()),
        "gst_treatment": Field("gst_treatment", encode.text()),
        "gst_no": Field("gst_no", encode.text()),
        "contact_persons": Field(
            "contact_persons",
            encode.array(encode.either(encode.record(lambda: ContactPersonReferenceInput), encode.text(), encode.integer)),
        ),
        "salesperson_name": Field("salesperson_name", encode.text()),
    }
