# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.invoices.invoice_contact_person_input import InvoiceContactPersonInput
from zakya_client._generated.models.invoices.invoice_line_item_input import InvoiceLineItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client._generated.models.shared.payment_options_input import PaymentOptionsInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class InvoiceUpdate(RequestModel):
    """Changes to an invoice.

    Attributes:
        customer_id: Customer who is to pay.
        contact_persons_associated: People at the customer who hear about the invoice, and how.
        invoice_number: Number that people know the invoice by; unique.
        reference_number: Number of the invoice in another system or on paper.
        template_id: Template to print it with.
        date: Day of the invoice.
        payment_terms: Days to pay; negative values are special terms.
        payment_terms_label: The payment terms as people read them.
        due_date: Last day to pay; by the payment terms unless sent.
        discount: Discount on the whole invoice, an amount or a percentage (`20.00%`).
        is_discount_before_tax: Whether tax is computed after the discount is taken off.
        discount_type: Whether the discount is on the whole or on lines.
        is_inclusive_tax: Whether rates include the tax.
        exchange_rate: Price of one unit of the currency in the organization's.
        recurring_invoice_id: Recurring invoice that it belongs to.
        invoiced_estimate_id: Estimate that is invoiced.
        salesperson_id: Person who sold it.
        salesperson_name: Person who sold it.
        custom_fields: Custom fields to set.
        line_items: What is to be paid.
        location_id: Location that the invoice belongs to.
        payment_options: Ways to pay to offer.
        allow_partial_payments: Whether it can be paid in parts.
        custom_body: Text of the mail that `send` makes.
        custom_subject: Subject of that mail.
        terms: Terms and conditions.
        adjustment: Amount to add to the total, or to take off it where negative.
        adjustment_description: What the adjustment is for.
        reason: Why an invoice that was sent is changed.
        tax_authority_id: Authority that the tax is paid to (United States).
        tax_exemption_id: Reason why there is no tax.
        avatax_use_code: How the customer uses the goods; Avalara integration.
        avatax_exempt_no: Number of the exemption; Avalara integration.
        vat_treatment: How the customer is taxed (United Kingdom).
        tax_treatment: How the customer is taxed (Mexico).
        billing_address_id: Billing address in the contact's address book; the default one unless sent.
        shipping_address_id: Shipping address in the contact's address book; the default one unless sent.
        gst_no: Goods and services tax number of the customer, 15 characters (India).
        gst_treatment: How goods and services tax applies to the customer (India).
        place_of_supply: State that the goods go to (India).
        cfdi_usage: What the customer does with the goods (Mexico).
        cfdi_reference_type: How it refers to another invoice (Mexico).
        reference_invoice_id: That other invoice (Mexico).
    """

    customer_id: str | int | Unset | None = UNSET
    contact_persons_associated: Sequence[InvoiceContactPersonInput | Mapping[str, Any]] | Unset | None = UNSET
    invoice_number: str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    template_id: str | int | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    payment_terms: int | Unset | None = UNSET
    payment_terms_label: str | Unset | None = UNSET
    due_date: Date | str | Unset | None = UNSET
    discount: float | Decimal | str | Unset | None = UNSET
    is_discount_before_tax: bool | Unset | None = UNSET
    discount_type: Literal["entity_level", "item_level"] | str | Unset | None = UNSET
    is_inclusive_tax: bool | Unset | None = UNSET
    exchange_rate: float | Decimal | Unset | None = UNSET
    recurring_invoice_id: str | int | Unset | None = UNSET
    invoiced_estimate_id: str | int | Unset | None = UNSET
    salesperson_id: str | int | Unset | None = UNSET
    salesperson_name: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    project_id: str | int | Unset | None = UNSET
    line_items: Sequence[InvoiceLineItemInput | Mapping[str, Any]] | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    payment_options: PaymentOptionsInput | Mapping[str, Any] | Unset | None = UNSET
    allow_partial_payments: bool | Unset | None = UNSET
    custom_body: str | Unset | None = UNSET
    custom_subject: str | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    terms: str | Unset | None = UNSET
    shipping_charge: float | Decimal | Unset | None = UNSET
    adjustment: float | Decimal | Unset | None = UNSET
    adjustment_description: str | Unset | None = UNSET
    reason: str | Unset | None = UNSET
    tax_authority_id: str | int | Unset | None = UNSET
    tax_exemption_id: str | int | Unset | None = UNSET
    avatax_use_code: str | Unset | None = UNSET
    avatax_exempt_no: str | Unset | None = UNSET
    vat_treatment: str | Unset | None = UNSET
    tax_treatment: str | Unset | None = UNSET
    billing_address_id: str | int | Unset | None = UNSET
    shipping_address_id: str | int | Unset | None = UNSET
    gst_no: str | Unset | None = UNSET
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | Unset | None = UNSET
    place_of_supply: str | Unset | None = UNSET
    cfdi_usage: str | Unset | None = UNSET
    cfdi_reference_type: str | Unset | None = UNSET
    reference_invoice_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "customer_id": Field("customer_id", encode.identifier),
        "contact_persons_associated": Field("contact_persons_associated", encode.array(encode.record(lambda: InvoiceContactPersonInput))),
        "invoice_number": Field("invoice_number", encode.text(100)),
        "reference_number": Field("reference_number", encode.text()),
        "template_id": Field("template_id", encode.identifier),
        "date": Field("date", encode.day),
        "payment_terms": Field("payment_terms", encode.integer),
        "payment_terms_label": Field("payment_terms_label", encode.text(100)),
        "due_date": Field("due_date", encode.day),
        "discount": Field("discount", encode.either(encode.number, encode.text(100))),
        "is_discount_before_tax": Field("is_discount_before_tax", encode.flag),
        "discount_type": Field("discount_type", encode.text()),
        "is_inclusive_tax": Field("is_inclusive_tax", encode.flag),
        "exchange_rate": Field("exchange_rate", encode.number),
        "recurring_invoice_id": Field("recurring_invoice_id", encode.identifier),
        "invoiced_estimate_id": Field("invoiced_estimate_id", encode.identifier),
        "salesperson_id": Field("salesperson_id", encode.identifier),
        "salesperson_name": Field("salesperson_name", encode.text(200)),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "project_id": Field("project_id", encode.identifier),
        "line_items": Field("line_items", encode.array(encode.record(lambda: InvoiceLineItemInput))),
        "location_id": Field("location_id", encode.identifier),
        "payment_options": Field("payment_options", encode.record(lambda: PaymentOptionsInput)),
        "allow_partial_payments": Field("allow_partial_payments", encode.flag),
        "custom_body": Field("custom_body", encode.text()),
        "custom_subject": Field("custom_subject", encode.text()),
        "notes": Field("notes", encode.text()),
        "terms": Field("terms", encode.text()),
        "shipping_charge": Field("shipping_charge", encode.number),
        "adjustment": Field("adjustment", encode.number),
        "adjustment_description": Field("adjustment_description", encode.text()),
        "reason": Field("reason", encode.text()),
        "tax_authority_id": Field("tax_authority_id", encode.identifier),
        "tax_exemption_id": Field("tax_exemption_id", encode.identifier),
        "avatax_use_code": Field("avatax_use_code", encode.text(25)),
        "avatax_exempt_no": Field("avatax_exempt_no", encode.text(25)),
        "vat_treatment": Field("vat_treatment", encode.text()),
        "tax_treatment": Field("tax_treatment", encode.text()),
        "billing_address_id": Field("billing_address_id", encode.identifier),
        "shipping_address_id": Field("shipping_address_id", encode.identifier),
        "gst_no": Field("gst_no", encode.text()),
        "gst_treatment": Field("gst_treatment", encode.text()),
        "place_of_supply": Field("place_of_supply", encode.text()),
        "cfdi_usage": Field("cfdi_usage", encode.text()),
        "cfdi_reference_type": Field("cfdi_reference_type", encode.text()),
        "reference_invoice_id": Field("reference_invoice_id", encode.identifier),
    }
