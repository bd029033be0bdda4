# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `RetainerInvoiceUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.retainer_invoices.retainer_invoice_line_item_input import RetainerInvoiceLineItemInput
from zakya_client._generated.models.sales_orders.associated_contact_person_input import AssociatedContactPersonInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client._generated.models.shared.payment_options_input import PaymentOptionsInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class RetainerInvoiceUpdate(RequestModel):
    """Changes to a retainer invoice.

    Attributes:
        retainerinvoice_number: Number that people see; needs `ignore_auto_number_generation`.
        contact_persons_associated: Who is to hear about it, and how.
        terms: Terms and conditions.
        line_items: What to ask for.
        template_id: Template to print it with.
        place_of_supply: State that the goods go to.
    """

    customer_id: str | int | Unset | None = UNSET
    retainerinvoice_number: str | Unset | None = UNSET
    reference_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    contact_persons_associated: Sequence[AssociatedContactPersonInput | Mapping[str, Any]] | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    terms: str | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    line_items: Sequence[RetainerInvoiceLineItemInput | Mapping[str, Any]] | Unset | None = UNSET
    payment_options: PaymentOptionsInput | Mapping[str, Any] | Unset | None = UNSET
    template_id: str | int | Unset | None = UNSET
    place_of_supply: str | Unset | None = UNSET
    project_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "customer_id": Field("customer_id", encode.identifier),
        "retainerinvoice_number": Field("retainerinvoice_number", encode.text(100)),
        "reference_number": Field("reference_number", encode.text(100)),
        "date": Field("date", encode.day),
        "contact_persons_associated": Field(
            "contact_persons_associated", encode.array(encode.record(lambda: AssociatedContactPersonInput))
        ),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "notes": Field("notes", encode.text()),
        "terms": Field("terms", encode.text()),
        "location_id": Field("location_id", encode.identifier),
        "line_items": Field("line_items", encode.array(encode.record(lambda: RetainerInvoiceLineItemInput))),
        "payment_options": Field("payment_options", encode.record(lambda: PaymentOptionsInput)),
        "template_id": Field("template_id", encode.identifier),
        "place_of_supply": Field("place_of_supply", encode.text()),
        "project_id": Field("project_id", encode.identifier),
    }
