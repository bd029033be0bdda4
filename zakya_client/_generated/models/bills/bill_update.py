# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BillUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.bills.bill_line_item_input import BillLineItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class BillUpdate(RequestModel):
    """Changes to a bill.

    Attributes:
        purchaseorder_id: Purchase order to bill.
        vendor_id: Vendor who is to be paid.
        bill_number: Number that the vendor gave the bill.
        date: Day of the bill.
        due_date: Last day to pay.
        reference_number: Number of the bill in another system, or of the order.
        exchange_rate: Price of one unit of the currency in the organization's.
        is_item_level_tax_calc: Whether taxes are on the lines.
        is_inclusive_tax: Whether rates include the tax.
        terms: Terms and conditions.
        line_items: What is billed.
        location_id: Location that the bill belongs to.
        gst_treatment: How the vendor is registered for goods and services tax (India).
        gst_no: Goods and services tax number of the vendor, 15 characters (India).
        tax_treatment: How the vendor is taxed (Mexico).
        source_of_supply: State that the goods come from (India).
        destination_of_supply: State that the goods go to (India).
        is_pre_gst: Whether it is from before 1 July 2017 (India).
        is_reverse_charge_applied: Whether the buyer pays the tax (India).
    """

    purchaseorder_id: str | int | Unset | None = UNSET
    vendor_id: str | int | Unset | None = UNSET
    bill_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    due_date: Date | str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    currency_id: str | int | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    is_item_level_tax_calc: bool | Unset | None = UNSET
    is_inclusive_tax: bool | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    terms: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    line_items: Sequence[BillLineItemInput | Mapping[str, Any]] | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | Unset | None = UNSET
    gst_no: str | Unset | None = UNSET
    tax_treatment: str | Unset | None = UNSET
    source_of_supply: str | Unset | None = UNSET
    destination_of_supply: str | Unset | None = UNSET
    is_pre_gst: bool | Unset | None = UNSET
    is_reverse_charge_applied: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "purchaseorder_id": Field("purchaseorder_id", encode.identifier),
        "vendor_id": Field("vendor_id", encode.identifier),
        "bill_number": Field("bill_number", encode.text()),
        "date": Field("date", encode.day),
        "due_date": Field("due_date", encode.day),
        "reference_number": Field("reference_number", encode.text()),
        "currency_id": Field("currency_id", encode.identifier),
        "exchange_rate": Field("exchange_rate", encode.number),
        "is_item_level_tax_calc": Field("is_item_level_tax_calc", encode.flag),
        "is_inclusive_tax": Field("is_inclusive_tax", encode.flag),
        "notes": Field("notes", encode.text()),
        "terms": Field("terms", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "line_items": Field("line_items", encode.array(encode.record(lambda: BillLineItemInput))),
        "location_id": Field("location_id", encode.identifier),
        "gst_treatment": Field("gst_treatment", encode.text()),
        "gst_no": Field("gst_no", encode.text()),
        "tax_treatment": Field("tax_treatment", encode.text()),
        "source_of_supply": Field("source_of_supply", encode.text()),
        "destination_of_supply": Field("destination_of_supply", encode.text()),
        "is_pre_gst": Field("is_pre_gst", encode.flag),
        "is_reverse_charge_applied": Field("is_reverse_charge_applied", encode.flag),
    }
