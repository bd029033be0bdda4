# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.sales_orders.sales_order_document_input import SalesOrderDocumentInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client._generated.models.vendor_credits.vendor_credit_line_item_input import VendorCreditLineItemInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class VendorCreditUpdate(RequestModel):
    """Changes to a vendor credit.

    Attributes:
        vendor_id: Vendor who gives it.
        vendor_credit_number: Number that people know the vendor credit by; unique.
        reference_number: Number of the vendor credit in another system, or of what is credited.
        date: Day of the vendor credit.
        pricebook_id: Price list to take the rates from.
        is_update_customer: Whether to change the vendor too.
        exchange_rate: Price of one unit of the currency in the organization's.
        is_inclusive_tax: Whether rates include the tax; not in the United States.
        location_id: Location that the vendor credit belongs to.
        line_items: What is credited.
        documents: Files to attach.
        vat_treatment: How the vendor is taxed (United Kingdom).
        tax_treatment: How the vendor is taxed (Gulf states, Mexico).
        gst_treatment: How the vendor is registered for goods and services tax (India).
        gst_no: Goods and services tax number of the vendor, 15 characters (India).
        source_of_supply: State that the goods come from (India).
        destination_of_supply: State that the goods go to (India).
        place_of_supply: Country that the goods go to (Gulf states).
    """

    vendor_id: str | int | Unset | None = UNSET
    vendor_credit_number: str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    pricebook_id: str | int | Unset | None = UNSET
    is_update_customer: bool | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    is_inclusive_tax: bool | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    line_items: Sequence[VendorCreditLineItemInput | Mapping[str, Any]] | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    documents: Sequence[SalesOrderDocumentInput | Mapping[str, Any]] | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    vat_treatment: str | Unset | None = UNSET
    tax_treatment: str | Unset | None = UNSET
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | Unset | None = UNSET
    gst_no: str | Unset | None = UNSET
    source_of_supply: str | Unset | None = UNSET
    destination_of_supply: str | Unset | None = UNSET
    place_of_supply: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "vendor_id": Field("vendor_id", encode.identifier),
        "vendor_credit_number": Field("vendor_credit_number", encode.text()),
        "reference_number": Field("reference_number", encode.text()),
        "date": Field("date", encode.day),
        "pricebook_id": Field("pricebook_id", encode.identifier),
        "is_update_customer": Field("is_update_customer", encode.flag),
        "exchange_rate": Field("exchange_rate", encode.number),
        "is_inclusive_tax": Field("is_inclusive_tax", encode.flag),
        "location_id": Field("location_id", encode.identifier),
        "line_items": Field("line_items", encode.array(encode.record(lambda: VendorCreditLineItemInput))),
        "notes": Field("notes", encode.text()),
        "documents": Field("documents", encode.array(encode.record(lambda: SalesOrderDocumentInput))),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "vat_treatment": Field("vat_treatment", encode.text()),
        "tax_treatment": Field("tax_treatment", encode.text()),
        "gst_treatment": Field("gst_treatment", encode.text()),
        "gst_no": Field("gst_no", encode.text()),
        "source_of_supply": Field("source_of_supply", encode.text()),
        "destination_of_supply": Field("destination_of_supply", encode.text()),
        "place_of_supply": Field("place_of_supply", encode.text()),
    }
