# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Contact`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.contact_persons.contact_person import ContactPerson
from zakya_client._generated.models.contact_persons.tax_registration import TaxRegistration
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
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
class Contact(ResponseModel):
    """A customer or vendor, as far as answers about its contact persons show it. No operation of the
    pages described here gives one yet; webhooks and later pages do.

    Attributes:
        contact_id: Identifies the contact.
        contact_name: Name that documents show.
        contact_type: `customer` or `vendor`.
        customer_sub_type: `business` or `individual`.
        status: `active` or `inactive`.
        source: Where the record was made.
        is_bcy_only_contact: Whether it trades in the base currency only.
        payment_terms: Days to pay; negative values are special terms.
        pricebook_id: Price list of the contact.
        gst_treatment: How goods and services tax applies (India).
        gst_no: Goods and services tax number (India).
        pan_no: Permanent account number (India).
        udyam_reg_no: Small-enterprise registration (India).
        primary_contact_id: The primary contact person.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        outstanding_receivable_amount: What the contact still owes.
    """

    contact_id: str = ""
    contact_name: str | None = None
    company_name: str | None = None
    contact_type: str | None = None
    customer_sub_type: str | None = None
    status: str | None = None
    source: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    mobile: str | None = None
    language_code: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    is_bcy_only_contact: bool | None = None
    is_taxable: bool | None = None
    payment_terms: int | None = None
    payment_terms_label: str | None = None
    payment_terms_id: str | None = None
    pricebook_id: str | None = None
    pricebook_name: str | None = None
    place_of_contact: str | None = None
    gst_treatment: str | None = None
    gst_no: str | None = None
    contact_category: str | None = None
    pan_no: str | None = None
    trader_name: str | None = None
    legal_name: str | None = None
    udyam_reg_no: str | None = None
    tax_info_list: list[TaxRegistration] | None = None
    tax_id: str | None = None
    tax_exemption_id: str | None = None
    account_id: str | None = None
    owner_id: str | None = None
    primary_contact_id: str | None = None
    contact_persons: list[ContactPerson] | None = None
    billing_address: Address | None = None
    shipping_address: Address | None = None
    addresses: list[Address] | None = None
    custom_fields: list[CustomField] | None = None
    custom_field_hash: Any | None = None
    outstanding_receivable_amount: float | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.contact_id = identifier(get("contact_id"), self, "contact_id")
        self.contact_name = (v if type(v) is str else text(v, self, "contact_name")) if (v := get("contact_name")) else None
        self.company_name = (v if type(v) is str else text(v, self, "company_name")) if (v := get("company_name")) else None
        self.contact_type = (v if type(v) is str else text(v, self, "contact_type")) if (v := get("contact_type")) else None
        self.customer_sub_type = (v if type(v) is str else text(v, self, "customer_sub_type")) if (v := get("customer_sub_type")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.first_name = (v if type(v) is str else text(v, self, "first_name")) if (v := get("first_name")) else None
        self.last_name = (v if type(v) is str else text(v, self, "last_name")) if (v := get("last_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        self.language_code = (v if type(v) is str else text(v, self, "language_code")) if (v := get("language_code")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.is_bcy_only_contact = (
            (v if type(v) is bool else flag(v, self, "is_bcy_only_contact")) if (v := get("is_bcy_only_contact")) or v == 0 else None
        )
        self.is_taxable = (v if type(v) is bool else flag(v, self, "is_taxable")) if (v := get("is_taxable")) or v == 0 else None
        self.payment_terms = (v if type(v) is int else integer(v, self, "payment_terms")) if (v := get("payment_terms")) or v == 0 else None
        self.payment_terms_label = (
            (v if type(v) is str else text(v, self, "payment_terms_label")) if (v := get("payment_terms_label")) else None
        )
        self.payment_terms_id = (v if type(v) is str else text(v, self, "payment_terms_id")) if (v := get("payment_terms_id")) else None
        self.pricebook_id = (v if type(v) is str else text(v, self, "pricebook_id")) if (v := get("pricebook_id")) else None
        self.pricebook_name = (v if type(v) is str else text(v, self, "pricebook_name")) if (v := get("pricebook_name")) else None
        self.place_of_contact = (v if type(v) is str else text(v, self, "place_of_contact")) if (v := get("place_of_contact")) else None
        self.gst_treatment = (v if type(v) is str else text(v, self, "gst_treatment")) if (v := get("gst_treatment")) else None
        self.gst_no = (v if type(v) is str else text(v, self, "gst_no")) if (v := get("gst_no")) else None
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.pan_no = (v if type(v) is str else text(v, self, "pan_no")) if (v := get("pan_no")) else None
        self.trader_name = (v if type(v) is str else text(v, self, "trader_name")) if (v := get("trader_name")) else None
        self.legal_name = (v if type(v) is str else text(v, self, "legal_name")) if (v := get("legal_name")) else None
        self.udyam_reg_no = (v if type(v) is str else text(v, self, "udyam_reg_no")) if (v := get("udyam_reg_no")) else None
        self.tax_info_list = (
            None
            if (v := get("tax_info_list")) is None
            else [TaxRegistration.from_dict(m) if type(m) is dict else TaxRegistration.member(m, self, "tax_info_list") for m in v]
            if type(v) is list
            else array(TaxRegistration.read, v, self, "tax_info_list")
        )
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_exemption_id = (v if type(v) is str else text(v, self, "tax_exemption_id")) if (v := get("tax_exemption_id")) else None
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.owner_id = (v if type(v) is str else text(v, self, "owner_id")) if (v := get("owner_id")) else None
        self.primary_contact_id = (
            (v if type(v) is str else text(v, self, "primary_contact_id")) if (v := get("primary_contact_id")) else None
        )
        self.contact_persons = (
            None
            if (v := get("contact_persons")) is None
            else [ContactPerson.from_dict(m) if type(m) is dict else ContactPerson.member(m, self, "contact_persons") for m in v]
            if type(v) is list
            else array(ContactPerson.read, v, self, "contact_persons")
        )
        self.billing_address = None if (v := get("billing_address")) is None else Address.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read(v, self, "shipping_address")
        self.addresses = (
            None
            if (v := get("addresses")) is None
            else [Address.from_dict(m) if type(m) is dict else Address.member(m, self, "addresses") for m in v]
            if type(v) is list
            else array(Address.read, v, self, "addresses")
        )
        self.custom_fields = (
            None
            if (v := get("custom_fields")) is None
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.outstanding_receivable_amount = (
            (v if type(v) is float else number(v, self, "outstanding_receivable_amount"))
            if (v := get("outstanding_receivable_amount")) or v == 0
            else None
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        return self
