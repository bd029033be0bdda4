# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseOrderUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.purchase_orders.purchase_order_line_item_input import PurchaseOrderLineItemInput
from zakya_client._generated.models.sales_orders.associated_contact_person_input import AssociatedContactPersonInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PurchaseOrderUpdate(RequestModel):
    """Changes to a purchase order.

    Attributes:
        purchaseorder_number: Number that people know the order by; unique.
        vendor_id: Vendor to order from.
        date: Day of the order.
        delivery_date: Day when the goods should arrive.
        expected_delivery_date: Day when the goods are expected now.
        reference_number: Number of the order in another system or on paper.
        ship_via: How the goods are to travel, `FedEx` for instance.
        salesorder_id: Sales order that the goods are for.
        is_drop_shipment: Whether the vendor is to ship straight to the customer.
        contact_persons_associated: People at the vendor who are to hear about the order, and how.
        attention: Person that the delivery is for.
        delivery_org_address_id: Address of the organization that the goods are to go to.
        delivery_customer_id: Customer whom the goods are to go to.
        location_id: Location that the order belongs to.
        line_items: What is ordered.
        terms: Terms and conditions.
        exchange_rate: Price of one unit of the currency in the organization's.
        gst_treatment: How the vendor is registered for goods and services tax (India).
        gst_no: Goods and services tax number of the vendor, 15 characters (India).
        source_of_supply: State that the goods come from (India).
        destination_of_supply: State that the goods go to (India).
        tax_treatment: How the vendor is taxed, `vat_registered` for instance.
    """

    purchaseorder_number: str | Unset | None = UNSET
    vendor_id: str | int | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    delivery_date: Date | str | Unset | None = UNSET
    expected_delivery_date: Date | str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    ship_via: str | Unset | None = UNSET
    salesorder_id: str | int | Unset | None = UNSET
    is_drop_shipment: bool | Unset | None = UNSET
    contact_persons_associated: Sequence[AssociatedContactPersonInput | Mapping[str, Any]] | Unset | None = UNSET
    attention: str | Unset | None = UNSET
    delivery_org_address_id: str | int | Unset | None = UNSET
    delivery_customer_id: str | int | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    line_items: Sequence[PurchaseOrderLineItemInput | Mapping[str, Any]] | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    terms: str | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | Unset | None = UNSET
    gst_no: str | Unset | None = UNSET
    source_of_supply: str | Unset | None = UNSET
    destination_of_supply: str | Unset | None = UNSET
    tax_treatment: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "purchaseorder_number": Field("purchaseorder_number", encode.text()),
        "vendor_id": Field("vendor_id", encode.identifier),
        "date": Field("date", encode.day),
        "delivery_date": Field("delivery_date", encode.day),
        "expected_delivery_date": Field("expected_delivery_date", encode.day),
        "reference_number": Field("reference_number", encode.text()),
        "ship_via": Field("ship_via", encode.text()),
        "salesorder_id": Field("salesorder_id", encode.identifier),
        "is_drop_shipment": Field("is_drop_shipment", encode.flag),
        "contact_persons_associated": Field(
            "contact_persons_associated", encode.array(encode.record(lambda: AssociatedContactPersonInput))
        ),
        "attention": Field("attention", encode.text()),
        "delivery_org_address_id": Field("delivery_org_address_id", encode.identifier),
        "delivery_customer_id": Field("delivery_customer_id", encode.identifier),
        "location_id": Field("location_id", encode.identifier),
        "line_items": Field("line_items", encode.array(encode.record(lambda: PurchaseOrderLineItemInput))),
        "notes": Field("notes", encode.text()),
        "terms": Field("terms", encode.text()),
        "exchange_rate": Field("exchange_rate", encode.number),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "gst_treatment": Field("gst_treatment", encode.text()),
        "gst_no": Field("gst_no", encode.text()),
        "source_of_supply": Field("source_of_supply", encode.text()),
        "destination_of_supply": Field("destination_of_supply", encode.text()),
        "tax_treatment": Field("tax_treatment", encode.text()),
    }
