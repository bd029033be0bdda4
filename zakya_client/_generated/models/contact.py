# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A customer or vendor, as far as answers about its contact persons show it. No operation of the pages
described here gives one yet; webhooks and later pages do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.address import Address
from zakya_client._generated.models.contact_person import ContactPerson
from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.tax_registration import TaxRegistration
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Contact(Answer):
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

    contact_id: str | None = None
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
        self = cls.__new__(cls)
        self._wire = data
        self.contact_id = (v or None) if (v := get("contact_id")).__class__ is str else wire.text(v, self, "contact_id")
        self.contact_name = (v or None) if (v := get("contact_name")).__class__ is str else wire.text(v, self, "contact_name")
        self.company_name = (v or None) if (v := get("company_name")).__class__ is str else wire.text(v, self, "company_name")
        self.contact_type = (v or None) if (v := get("contact_type")).__class__ is str else wire.text(v, self, "contact_type")
        self.customer_sub_type = (
            (v or None) if (v := get("customer_sub_type")).__class__ is str else wire.text(v, self, "customer_sub_type")
        )
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.first_name = (v or None) if (v := get("first_name")).__class__ is str else wire.text(v, self, "first_name")
        self.last_name = (v or None) if (v := get("last_name")).__class__ is str else wire.text(v, self, "last_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.mobile = (v or None) if (v := get("mobile")).__class__ is str else wire.text(v, self, "mobile")
        self.language_code = (v or None) if (v := get("language_code")).__class__ is str else wire.text(v, self, "language_code")
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.is_bcy_only_contact = v if (v := get("is_bcy_only_contact")).__class__ is bool else wire.flag(v, self, "is_bcy_only_contact")
        self.is_taxable = v if (v := get("is_taxable")).__class__ is bool else wire.flag(v, self, "is_taxable")
        self.payment_terms = v if (v := get("payment_terms")).__class__ is int else wire.integer(v, self, "payment_terms")
        self.payment_terms_label = (
            (v or None) if (v := get("payment_terms_label")).__class__ is str else wire.text(v, self, "payment_terms_label")
        )
        self.payment_terms_id = (v or None) if (v := get("payment_terms_id")).__class__ is str else wire.text(v, self, "payment_terms_id")
        self.pricebook_id = (v or None) if (v := get("pricebook_id")).__class__ is str else wire.text(v, self, "pricebook_id")
        self.pricebook_name = (v or None) if (v := get("pricebook_name")).__class__ is str else wire.text(v, self, "pricebook_name")
        self.place_of_contact = (v or None) if (v := get("place_of_contact")).__class__ is str else wire.text(v, self, "place_of_contact")
        self.gst_treatment = (v or None) if (v := get("gst_treatment")).__class__ is str else wire.text(v, self, "gst_treatment")
        self.gst_no = (v or None) if (v := get("gst_no")).__class__ is str else wire.text(v, self, "gst_no")
        self.contact_category = (v or None) if (v := get("contact_category")).__class__ is str else wire.text(v, self, "contact_category")
        self.pan_no = (v or None) if (v := get("pan_no")).__class__ is str else wire.text(v, self, "pan_no")
        self.trader_name = (v or None) if (v := get("trader_name")).__class__ is str else wire.text(v, self, "trader_name")
        self.legal_name = (v or None) if (v := get("legal_name")).__class__ is str else wire.text(v, self, "legal_name")
        self.udyam_reg_no = (v or None) if (v := get("udyam_reg_no")).__class__ is str else wire.text(v, self, "udyam_reg_no")
        self.tax_info_list = wire.array(TaxRegistration.read, get("tax_info_list"), self, "tax_info_list")
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tax_exemption_id = (v or None) if (v := get("tax_exemption_id")).__class__ is str else wire.text(v, self, "tax_exemption_id")
        self.account_id = (v or None) if (v := get("account_id")).__class__ is str else wire.text(v, self, "account_id")
        self.owner_id = (v or None) if (v := get("owner_id")).__class__ is str else wire.text(v, self, "owner_id")
        self.primary_contact_id = (
            (v or None) if (v := get("primary_contact_id")).__class__ is str else wire.text(v, self, "primary_contact_id")
        )
        self.contact_persons = wire.array(ContactPerson.read, get("contact_persons"), self, "contact_persons")
        self.billing_address = Address.read(get("billing_address"), self, "billing_address")
        self.shipping_address = Address.read(get("shipping_address"), self, "shipping_address")
        self.addresses = wire.array(Address.read, get("addresses"), self, "addresses")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.custom_field_hash = wire.anything(get("custom_field_hash"), self, "custom_field_hash")
        self.outstanding_receivable_amount = (
            v if (v := get("outstanding_receivable_amount")).__class__ is float else wire.number(v, self, "outstanding_receivable_amount")
        )
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
