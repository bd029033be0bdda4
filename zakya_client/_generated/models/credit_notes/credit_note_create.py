# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.credit_notes.credit_note_line_item_input import CreditNoteLineItemInput
from zakya_client._generated.models.sales_orders.associated_contact_person_input import AssociatedContactPersonInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CreditNoteCreate(RequestModel):
    """A credit note to create.

    Attributes:
        customer_id: Customer who gets it.
        date: Day of the credit note.
        line_items: What is credited.
        contact_persons_associated: People at the customer who hear about it, and how.
        creditnote_number: Number that people know the credit note by; unique.
        reference_number: Number of the credit note in another system, or of what is credited.
        template_id: Template to print it with.
        is_draft: Whether it is a draft at first; it is open, and can be used, otherwise.
        exchange_rate: Price of one unit of the currency in the organization's.
        is_inclusive_tax: Whether rates include the tax.
        location_id: Location that the credit note belongs to.
        custom_fields: Custom fields to set.
        terms: Terms and conditions.
        tax_id: Tax on the whole.
        tax_authority_id: Authority that the tax is paid to (United States).
        tax_exemption_id: Reason why there is no tax.
        avatax_use_code: How the customer uses the goods; Avalara integration.
        avatax_exempt_no: Number of the exemption; Avalara integration.
        avatax_tax_code: Code of the goods; Avalara integration.
        vat_treatment: How the customer is taxed (United Kingdom).
        tax_treatment: How the customer is taxed (Gulf states, Mexico).
        gst_no: Goods and services tax number of the customer, 15 characters (India).
        gst_treatment: How goods and services tax applies to the customer (India).
        place_of_supply: State or country that the goods go to (India, Gulf states).
        cfdi_usage: What the customer does with the goods (Mexico).
        cfdi_reference_type: How it refers to the invoice (Mexico).
    """

    customer_id: str | int
    date: Date | str
    line_items: Sequence[CreditNoteLineItemInput | Mapping[str, Any]]
    contact_persons_associated: Sequence[AssociatedContactPersonInput | Mapping[str, Any]] | Unset | None = UNSET
    creditnote_number: str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    template_id: str | int | Unset | None = UNSET
    is_draft: bool | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    is_inclusive_tax: bool | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    terms: str | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    tax_authority_id: str | int | Unset | None = UNSET
    tax_exemption_id: str | int | Unset | None = UNSET
    avatax_use_code: str | Unset | None = UNSET
    avatax_exempt_no: str | Unset | None = UNSET
    avatax_tax_code: str | Unset | None = UNSET
    vat_treatment: str | Unset | None = UNSET
    tax_treatment: str | Unset | None = UNSET
    gst_no: str | Unset | None = UNSET
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | Unset | None = UNSET
    place_of_supply: str | Unset | None = UNSET
    cfdi_usage: (
        Literal[
            "acquisition_of_merchandise",
            "buildings",
            "computer_equipmentdye_molds_tools",
            "contribution_sar",
            "deposit_saving_account",
            "donation",
            "funeral_expense",
            "furniture_office_equipment",
            "general_expense",
            "hospital_expense",
            "interest_mortage_loans",
            "medical_expense_disability",
            "medical_expense_insurance_pormium",
            "no_tax_effect",
            "other_machinery_equipment",
            "payment",
            "payment_educational_service",
            "payroll",
            "return_discount_bonus",
            "satellite_communication",
            "school_transportation_expense",
            "telephone_communication",
            "transport_equipment",
        ]
        | str
        | Unset
        | None
    ) = UNSET
    cfdi_reference_type: (
        Literal[
            "cfdi_for_advance",
            "credit_note",
            "debit_note",
            "invoice_generated_from_order",
            "return_of_merchandise",
            "substitution_previous_cfdi",
            "transfer_of_goods",
        ]
        | str
        | Unset
        | None
    ) = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "customer_id": Field("customer_id", encode.identifier, required=True),
        "date": Field("date", encode.day, required=True),
        "line_items": Field("line_items", encode.array(encode.record(lambda: CreditNoteLineItemInput)), required=True),
        "contact_persons_associated": Field(
            "contact_persons_associated", encode.array(encode.record(lambda: AssociatedContactPersonInput))
        ),
        "creditnote_number": Field("creditnote_number", encode.text()),
        "reference_number": Field("reference_number", encode.text()),
        "template_id": Field("template_id", encode.identifier),
        "is_draft": Field("is_draft", encode.flag),
        "exchange_rate": Field("exchange_rate", encode.number),
        "is_inclusive_tax": Field("is_inclusive_tax", encode.flag),
        "location_id": Field("location_id", encode.identifier),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "notes": Field("notes", encode.text(5000)),
        "terms": Field("terms", encode.text(10000)),
        "tax_id": Field("tax_id", encode.identifier),
        "tax_authority_id": Field("tax_authority_id", encode.identifier),
        "tax_exemption_id": Field("tax_exemption_id", encode.identifier),
        "avatax_use_code": Field("avatax_use_code", encode.text(25)),
        "avatax_exempt_no": Field("avatax_exempt_no", encode.text(25)),
        "avatax_tax_code": Field("avatax_tax_code", encode.text(25)),
        "vat_treatment": Field("vat_treatment", encode.text()),
        "tax_treatment": Field("tax_treatment", encode.text()),
        "gst_no": Field("gst_no", encode.text()),
        "gst_treatment": Field("gst_treatment", encode.text()),
        "place_of_supply": Field("place_of_supply", encode.text()),
        "cfdi_usage": Field("cfdi_usage", encode.text()),
        "cfdi_reference_type": Field("cfdi_reference_type", encode.text()),
    }
