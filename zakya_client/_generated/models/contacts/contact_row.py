# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date_time,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class ContactRow(ResponseModel):
    """A customer or vendor in a list.

    Attributes:
        contact_id: Identifies the contact.
        contact_name: Name that documents show.
        status: `active` or `inactive`.
        first_name: First name of the primary contact person.
        payment_terms: Days to pay; negative values are special terms.
        payment_terms_label: The terms in words, `Net 15` for instance.
        currency_code: Code of the currency, `INR` for instance.
        outstanding_receivable_amount: What the contact still owes.
        unused_credits_receivable_amount: What it paid or was credited and hasn't used.
        is_linked_with_zohocrm: Whether Zoho CRM has it too.
        customer_sub_type: `business` or `individual`.
        source: Where the record was made, `api` for instance.
        language_code_formatted: The language in words.
        outstanding_receivable_amount_bcy: The same in the organization's currency.
        unused_credits_receivable_amount_bcy: The same in the organization's currency.
        outstanding_payable_amount: What the organization still owes the contact.
        outstanding_payable_amount_bcy: The same in the organization's currency.
        unused_credits_payable_amount: What the organization paid or was credited and hasn't used.
        unused_credits_payable_amount_bcy: The same in the organization's currency.
        portal_status: Whether it can use the customer portal, `disabled` for instance.
        track_1099: Whether payments are reported on form 1099 (United States).
        ach_supported: Whether it takes bank transfers by ACH.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        customer_name: The contact's name once more.
        vendor_name: The contact's name once more.
        contact_type_formatted: The kind of contact in words.
        created_time_formatted: Day of creation, in the organization's own format.
        contactperson_custom_fields: Custom fields of the primary contact person.
    """

    contact_id: str = ""
    contact_name: str | None = None
    company_name: str | None = None
    contact_type: Literal["customer", "vendor"] | str | None = None
    status: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    payment_terms: int | None = None
    payment_terms_label: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    outstanding_receivable_amount: float | None = None
    unused_credits_receivable_amount: float | None = None
    website: str | None = None
    facebook: str | None = None
    twitter: str | None = None
    is_linked_with_zohocrm: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    customer_sub_type: str | None = None
    source: str | None = None
    language_code: Literal["de", "en", "es", "fr", "it", "ja", "nl", "pt", "sv", "zh"] | str | None = None
    language_code_formatted: str | None = None
    payment_terms_id: str | None = None
    outstanding_receivable_amount_bcy: float | None = None
    unused_credits_receivable_amount_bcy: float | None = None
    outstanding_payable_amount: float | None = None
    outstanding_payable_amount_bcy: float | None = None
    unused_credits_payable_amount: float | None = None
    unused_credits_payable_amount_bcy: float | None = None
    portal_status: str | None = None
    track_1099: bool | None = None
    ach_supported: bool | None = None
    custom_field_hash: Any | None = None
    tags: list[Tag] = NONE
    customer_name: str | None = None
    vendor_name: str | None = None
    contact_type_formatted: str | None = None
    portal_status_formatted: str | None = None
    created_time_formatted: str | None = None
    last_modified_time_formatted: str | None = None
    contactperson_custom_fields: list[CustomField] = NONE
    has_attachment: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.contact_id = v if type(v := get("contact_id")) is str else identifier(v, self, "contact_id")
        self.contact_name = (v if type(v) is str else text(v, self, "contact_name")) if (v := get("contact_name")) else None
        self.company_name = (v if type(v) is str else text(v, self, "company_name")) if (v := get("company_name")) else None
        self.contact_type = (v if type(v) is str else text(v, self, "contact_type")) if (v := get("contact_type")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.first_name = (v if type(v) is str else text(v, self, "first_name")) if (v := get("first_name")) else None
        self.last_name = (v if type(v) is str else text(v, self, "last_name")) if (v := get("last_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        self.payment_terms = (v if type(v) is int else integer(v, self, "payment_terms")) if (v := get("payment_terms")) or v == 0 else None
        self.payment_terms_label = (
            (v if type(v) is str else text(v, self, "payment_terms_label")) if (v := get("payment_terms_label")) else None
        )
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.outstanding_receivable_amount = (
            (v if type(v) is float else number(v, self, "outstanding_receivable_amount"))
            if (v := get("outstanding_receivable_amount")) or v == 0
            else None
        )
        self.unused_credits_receivable_amount = (
            (v if type(v) is float else number(v, self, "unused_credits_receivable_amount"))
            if (v := get("unused_credits_receivable_amount")) or v == 0
            else None
        )
        self.website = (v if type(v) is str else text(v, self, "website")) if (v := get("website")) else None
        self.facebook = (v if type(v) is str else text(v, self, "facebook")) if (v := get("facebook")) else None
        self.twitter = (v if type(v) is str else text(v, self, "twitter")) if (v := get("twitter")) else None
        self.is_linked_with_zohocrm = (
            (v if type(v) is bool else flag(v, self, "is_linked_with_zohocrm")) if (v := get("is_linked_with_zohocrm")) or v == 0 else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.customer_sub_type = (v if type(v) is str else text(v, self, "customer_sub_type")) if (v := get("customer_sub_type")) else None
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.language_code = (v if type(v) is str else text(v, self, "language_code")) if (v := get("language_code")) else None
        self.language_code_formatted = (
            (v if type(v) is str else text(v, self, "language_code_formatted")) if (v := get("language_code_formatted")) else None
        )
        self.payment_terms_id = (v if type(v) is str else text(v, self, "payment_terms_id")) if (v := get("payment_terms_id")) else None
        self.outstanding_receivable_amount_bcy = (
            (v if type(v) is float else number(v, self, "outstanding_receivable_amount_bcy"))
            if (v := get("outstanding_receivable_amount_bcy")) or v == 0
            else None
        )
        self.unused_credits_receivable_amount_bcy = (
            (v if type(v) is float else number(v, self, "unused_credits_receivable_amount_bcy"))
            if (v := get("unused_credits_receivable_amount_bcy")) or v == 0
            else None
        )
        self.outstanding_payable_amount = (
            (v if type(v) is float else number(v, self, "outstanding_payable_amount"))
            if (v := get("outstanding_payable_amount")) or v == 0
            else None
        )
        self.outstanding_payable_amount_bcy = (
            (v if type(v) is float else number(v, self, "outstanding_payable_amount_bcy"))
            if (v := get("outstanding_payable_amount_bcy")) or v == 0
            else None
        )
        self.unused_credits_payable_amount = (
            (v if type(v) is float else number(v, self, "unused_credits_payable_amount"))
            if (v := get("unused_credits_payable_amount")) or v == 0
            else None
        )
        self.unused_credits_payable_amount_bcy = (
            (v if type(v) is float else number(v, self, "unused_credits_payable_amount_bcy"))
            if (v := get("unused_credits_payable_amount_bcy")) or v == 0
            else None
        )
        self.portal_status = (v if type(v) is str else text(v, self, "portal_status")) if (v := get("portal_status")) else None
        self.track_1099 = (v if type(v) is bool else flag(v, self, "track_1099")) if (v := get("track_1099")) or v == 0 else None
        self.ach_supported = (v if type(v) is bool else flag(v, self, "ach_supported")) if (v := get("ach_supported")) or v == 0 else None
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.contact_type_formatted = (
            (v if type(v) is str else text(v, self, "contact_type_formatted")) if (v := get("contact_type_formatted")) else None
        )
        self.portal_status_formatted = (
            (v if type(v) is str else text(v, self, "portal_status_formatted")) if (v := get("portal_status_formatted")) else None
        )
        self.created_time_formatted = (
            (v if type(v) is str else text(v, self, "created_time_formatted")) if (v := get("created_time_formatted")) else None
        )
        self.last_modified_time_formatted = (
            (v if type(v) is str else text(v, self, "last_modified_time_formatted")) if (v := get("last_modified_time_formatted")) else None
        )
        self.contactperson_custom_fields = (
            []
            if not (v := get("contactperson_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "contactperson_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "contactperson_custom_fields")
        )
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        return self
