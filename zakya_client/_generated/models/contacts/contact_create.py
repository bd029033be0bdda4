# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.contacts.contact_address_input import ContactAddressInput
from zakya_client._generated.models.contacts.contact_opening_balance_input import ContactOpeningBalanceInput
from zakya_client._generated.models.contacts.contact_person_of_contact import ContactPersonOfContact
from zakya_client._generated.models.contacts.contact_templates_input import ContactTemplatesInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ContactCreate(RequestModel):
    """A customer or vendor to create.

    Attributes:
        contact_name: Name that documents show; unique.
        contact_type: Whether it buys or sells; `customer` without one.
        payment_terms: Days to pay.
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        contact_persons: Its people; the first one is the primary one unless another is marked.
        opening_balances: What was owed when the books were opened.
        pricebook_id: Price list of the contact.
        tax_id: Tax that it pays.
        tax_exemption_id: Reason why it pays no tax.
        tax_exemption_code: Code of that reason.
        place_of_contact: State that it is in.
        gst_no: GST number.
        vat_reg_no: VAT number; with Avalara elsewhere too.
        vat_treatment: How VAT applies to it.
        country_code: Two-letter code of its country; with Avalara elsewhere too.
        tax_reg_no: Number in the tax register.
        legal_name: Name in the tax register.
        is_tds_registered: Whether it deducts tax at source.
        avatax_exempt_no: Exemption certificate, for Avalara.
        avatax_use_code: Reason of the exemption, for Avalara.
    """

    contact_name: str
    company_name: str | Unset | None = UNSET
    contact_type: Literal["customer", "vendor"] | str | Unset | None = UNSET
    payment_terms: int | Unset | None = UNSET
    currency_id: str | int | Unset | None = UNSET
    website: str | Unset | None = UNSET
    facebook: str | Unset | None = UNSET
    twitter: str | Unset | None = UNSET
    language_code: Literal["de", "en", "es", "fr", "it", "ja", "nl", "pt", "sv", "zh"] | str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    billing_address: ContactAddressInput | Mapping[str, Any] | Unset | None = UNSET
    shipping_address: ContactAddressInput | Mapping[str, Any] | Unset | None = UNSET
    contact_persons: Sequence[ContactPersonOfContact | Mapping[str, Any]] | Unset | None = UNSET
    opening_balances: Sequence[ContactOpeningBalanceInput | Mapping[str, Any]] | Unset | None = UNSET
    pricebook_id: str | int | Unset | None = UNSET
    default_templates: ContactTemplatesInput | Mapping[str, Any] | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    is_taxable: bool | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    tax_authority_id: str | int | Unset | None = UNSET
    tax_authority_name: str | Unset | None = UNSET
    tax_exemption_id: str | int | Unset | None = UNSET
    tax_exemption_code: str | Unset | None = UNSET
    place_of_contact: str | Unset | None = UNSET
    gst_no: str | Unset | None = UNSET
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | Unset | None = UNSET
    vat_reg_no: str | Unset | None = UNSET
    vat_treatment: str | Unset | None = UNSET
    country_code: str | Unset | None = UNSET
    tax_reg_no: str | Unset | None = UNSET
    tax_treatment: (
        Literal[
            "dz_vat_not_registered",
            "dz_vat_registered",
            "gcc_vat_not_registered",
            "gcc_vat_registered",
            "non_gcc",
            "vat_not_registered",
            "vat_registered",
        ]
        | str
        | Unset
        | None
    ) = UNSET
    tax_regime: (
        Literal[
            "agricultural_livestock",
            "coordinated",
            "divident_income",
            "general_legal_person",
            "income_obtaining_price",
            "income_through_technology_platform",
            "individual_business_professional",
            "interest_income",
            "lease",
            "legal_entities_non_profit",
            "no_tax_obligation",
            "optional_group_of_companies",
            "other_income",
            "production_cooperative_societies",
            "property_disposal_acquisition",
            "resident_abroad",
            "simplified_trust",
            "tax_incorporation",
            "wages_salaries_income",
        ]
        | str
        | Unset
        | None
    ) = UNSET
    legal_name: str | Unset | None = UNSET
    is_tds_registered: bool | Unset | None = UNSET
    avatax_exempt_no: str | Unset | None = UNSET
    avatax_use_code: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "contact_name": Field("contact_name", encode.text(200), required=True),
        "company_name": Field("company_name", encode.text(200)),
        "contact_type": Field("contact_type", encode.text()),
        "payment_terms": Field("payment_terms", encode.integer),
        "currency_id": Field("currency_id", encode.identifier),
        "website": Field("website", encode.text()),
        "facebook": Field("facebook", encode.text(100)),
        "twitter": Field("twitter", encode.text()),
        "language_code": Field("language_code", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "billing_address": Field("billing_address", encode.record(lambda: ContactAddressInput)),
        "shipping_address": Field("shipping_address", encode.record(lambda: ContactAddressInput)),
        "contact_persons": Field("contact_persons", encode.array(encode.record(lambda: ContactPersonOfContact))),
        "opening_balances": Field("opening_balances", encode.array(encode.record(lambda: ContactOpeningBalanceInput))),
        "pricebook_id": Field("pricebook_id", encode.identifier),
        "default_templates": Field("default_templates", encode.record(lambda: ContactTemplatesInput)),
        "notes": Field("notes", encode.text()),
        "is_taxable": Field("is_taxable", encode.flag),
        "tax_id": Field("tax_id", encode.identifier),
        "tax_authority_id": Field("tax_authority_id", encode.identifier),
        "tax_authority_name": Field("tax_authority_name", encode.text()),
        "tax_exemption_id": Field("tax_exemption_id", encode.identifier),
        "tax_exemption_code": Field("tax_exemption_code", encode.text()),
        "place_of_contact": Field("place_of_contact", encode.text()),
        "gst_no": Field("gst_no", encode.text()),
        "gst_treatment": Field("gst_treatment", encode.text()),
        "vat_reg_no": Field("vat_reg_no", encode.text()),
        "vat_treatment": Field("vat_treatment", encode.text()),
        "country_code": Field("country_code", encode.text()),
        "tax_reg_no": Field("tax_reg_no", encode.text()),
        "tax_treatment": Field("tax_treatment", encode.text()),
        "tax_regime": Field("tax_regime", encode.text()),
        "legal_name": Field("legal_name", encode.text()),
        "is_tds_registered": Field("is_tds_registered", encode.flag),
        "avatax_exempt_no": Field("avatax_exempt_no", encode.text()),
        "avatax_use_code": Field("avatax_use_code", encode.text()),
    }
