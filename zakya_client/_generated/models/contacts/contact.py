# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Contact`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.contact_persons.contact_person import ContactPerson
from zakya_client._generated.models.contacts.contact_currency_summary import ContactCurrencySummary
from zakya_client._generated.models.contacts.contact_opening_balance import ContactOpeningBalance
from zakya_client._generated.models.contacts.contact_templates import ContactTemplates
from zakya_client._generated.models.contacts.tax_registration import TaxRegistration
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date,
    date_time,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class Contact(ResponseModel):
    """A customer or vendor, with everything the API knows about it.

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
        has_transaction: Whether documents name it.
        primary_contact_id: The primary contact person.
        contact_persons: Its people, exactly one of whom is the primary one.
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        opening_balances: What was owed when the books were opened.
        location_id: Location of the opening balance.
        payment_reminder_enabled: Whether it is reminded of what is due.
        tax_id: Tax that it pays; the page says boolean.
        tax_exemption_id: Reason why it pays no tax.
        tax_exemption_code: Code of that reason.
        place_of_contact: State that it is in.
        gst_no: GST number.
        vat_treatment: How VAT applies to it.
        legal_name: Name in the tax register.
        is_tds_registered: Whether it deducts tax at source.
        addresses: The other addresses of its address book.
        pricebook_id: Price list of the contact.
        designation: Job title of the primary contact person.
        owner_id: User in charge of it.
        sales_channel: Where it came from, `direct_sales` for instance.
        pan_no: Permanent account number (India).
        udyam_reg_no: Small-enterprise registration (India).
        tds_tax_id: Tax deducted at source.
        is_bcy_only_contact: Whether it trades in the base currency only.
        price_precision: Digits after the decimal point.
        exchange_rate: Price of one unit of the currency in the organization's.
        outstanding_ob_receivable_amount: What it still owes of the opening balance.
        unused_retainer_payments: What was paid on retainer invoices and isn't used.
        customer_currency_summaries: What is owed and unused, by currency.
        documents: Attached files.
        invited_by: Who invited it to the portal.
        is_sms_enabled: Whether text messages go to it.
        zcrm_account_id: The account in Zoho CRM.
        zcrm_contact_id: The contact in Zoho CRM.
        lock_details: Whether it can be locked.
        lock_detail: Locks that it has.
        locked_actions: What a lock forbids; only seen empty.
        cards: Cards that it pays with; only seen empty.
        checks: Checks; only seen empty.
        bank_accounts: Bank accounts; only seen empty.
        upi_mandates: Mandates for UPI payments; only seen empty.
        vpa_list: Addresses for UPI payments; only seen empty.
        approvers_list: Users who may approve it; only seen empty.
        integration_references: Records of other programs; only seen empty.
        created_date: Day of creation, in the organization's own format.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
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
    has_transaction: bool | None = None
    primary_contact_id: str | None = None
    contact_persons: list[ContactPerson] = NONE
    billing_address: Address | None = None
    shipping_address: Address | None = None
    currency_symbol: str | None = None
    opening_balances: list[ContactOpeningBalance] = NONE
    location_id: str | None = None
    location_name: str | None = None
    payment_reminder_enabled: bool | None = None
    default_templates: ContactTemplates | None = None
    notes: str | None = None
    is_taxable: bool | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    tax_authority_id: str | None = None
    tax_authority_name: str | None = None
    tax_exemption_id: str | None = None
    tax_exemption_code: str | None = None
    place_of_contact: str | None = None
    gst_no: str | None = None
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    vat_treatment: str | None = None
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
        | None
    ) = None
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
        | None
    ) = None
    legal_name: str | None = None
    is_tds_registered: bool | None = None
    addresses: list[Address] = NONE
    pricebook_id: str | None = None
    pricebook_name: str | None = None
    contact_salutation: str | None = None
    designation: str | None = None
    department: str | None = None
    contact_category: str | None = None
    contact_relation_type: str | None = None
    contact_tax_information: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    owner_id: str | None = None
    owner_name: str | None = None
    sales_channel: str | None = None
    pan_no: str | None = None
    trader_name: str | None = None
    udyam_reg_no: str | None = None
    tax_info_list: list[TaxRegistration] = NONE
    tds_tax_id: str | None = None
    tds_tax_name: str | None = None
    tax_id_type: str | None = None
    tax_id_value: str | None = None
    tax_reg_label: str | None = None
    is_bcy_only_contact: bool | None = None
    price_precision: int | None = None
    exchange_rate: float | None = None
    opening_balance_amount: float | None = None
    opening_balance_amount_bcy: float | None = None
    outstanding_ob_receivable_amount: float | None = None
    outstanding_ob_payable_amount: float | None = None
    can_show_customer_ob: bool | None = None
    can_show_vendor_ob: bool | None = None
    unused_retainer_payments: float | None = None
    credit_limit_exceeded_amount: float | None = None
    is_credit_limit_migration_completed: bool | None = None
    customer_currency_summaries: list[ContactCurrencySummary] = NONE
    documents: list[Document] = NONE
    photo_url: str | None = None
    invited_by: str | None = None
    is_client_review_asked: bool | None = None
    is_client_review_settings_enabled: bool | None = None
    is_sms_enabled: bool | None = None
    is_consent_agreed: bool | None = None
    consent_date: Date | None = None
    is_crm_customer: bool | None = None
    zcrm_account_id: str | None = None
    zcrm_contact_id: str | None = None
    crm_owner_id: str | None = None
    zohopeople_client_id: str | None = None
    entity_address_id: str | None = None
    portal_receipt_count: int | None = None
    lock_details: Any | None = None
    lock_detail: Any | None = None
    locked_actions: list[Any] = NONE
    cards: list[Any] = NONE
    checks: list[Any] = NONE
    bank_accounts: list[Any] = NONE
    upi_mandates: list[Any] = NONE
    vpa_list: list[Any] = NONE
    approvers_list: list[Any] = NONE
    integration_references: list[Any] = NONE
    associated_with_square: bool | None = None
    created_date: str | None = None
    created_by_id: str | None = None
    created_by_name: str | None = None
    last_modified_by_id: str | None = None
    submitted_date: Date | None = None
    submitted_by: str | None = None
    submitted_by_name: str | None = None
    submitted_by_email: str | None = None
    submitted_by_photo_url: str | None = None
    submitter_id: str | None = None
    approver_id: str | None = None

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
        self.has_transaction = (
            (v if type(v) is bool else flag(v, self, "has_transaction")) if (v := get("has_transaction")) or v == 0 else None
        )
        self.primary_contact_id = (
            (v if type(v) is str else text(v, self, "primary_contact_id")) if (v := get("primary_contact_id")) else None
        )
        self.contact_persons = (
            []
            if not (v := get("contact_persons"))
            else [ContactPerson.from_dict(m) if type(m) is dict else ContactPerson.member(m, self, "contact_persons") for m in v]
            if type(v) is list
            else array(ContactPerson.read, v, self, "contact_persons")
        )
        self.billing_address = None if (v := get("billing_address")) is None else Address.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read(v, self, "shipping_address")
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.opening_balances = (
            []
            if not (v := get("opening_balances"))
            else [
                ContactOpeningBalance.from_dict(m) if type(m) is dict else ContactOpeningBalance.member(m, self, "opening_balances")
                for m in v
            ]
            if type(v) is list
            else array(ContactOpeningBalance.read, v, self, "opening_balances")
        )
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.payment_reminder_enabled = (
            (v if type(v) is bool else flag(v, self, "payment_reminder_enabled"))
            if (v := get("payment_reminder_enabled")) or v == 0
            else None
        )
        self.default_templates = None if (v := get("default_templates")) is None else ContactTemplates.read(v, self, "default_templates")
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.is_taxable = (v if type(v) is bool else flag(v, self, "is_taxable")) if (v := get("is_taxable")) or v == 0 else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.tax_authority_id = (v if type(v) is str else text(v, self, "tax_authority_id")) if (v := get("tax_authority_id")) else None
        self.tax_authority_name = (
            (v if type(v) is str else text(v, self, "tax_authority_name")) if (v := get("tax_authority_name")) else None
        )
        self.tax_exemption_id = (v if type(v) is str else text(v, self, "tax_exemption_id")) if (v := get("tax_exemption_id")) else None
        self.tax_exemption_code = (
            (v if type(v) is str else text(v, self, "tax_exemption_code")) if (v := get("tax_exemption_code")) else None
        )
        self.place_of_contact = (v if type(v) is str else text(v, self, "place_of_contact")) if (v := get("place_of_contact")) else None
        self.gst_no = (v if type(v) is str else text(v, self, "gst_no")) if (v := get("gst_no")) else None
        self.gst_treatment = (v if type(v) is str else text(v, self, "gst_treatment")) if (v := get("gst_treatment")) else None
        self.vat_treatment = (v if type(v) is str else text(v, self, "vat_treatment")) if (v := get("vat_treatment")) else None
        self.tax_treatment = (v if type(v) is str else text(v, self, "tax_treatment")) if (v := get("tax_treatment")) else None
        self.tax_regime = (v if type(v) is str else text(v, self, "tax_regime")) if (v := get("tax_regime")) else None
        self.legal_name = (v if type(v) is str else text(v, self, "legal_name")) if (v := get("legal_name")) else None
        self.is_tds_registered = (
            (v if type(v) is bool else flag(v, self, "is_tds_registered")) if (v := get("is_tds_registered")) or v == 0 else None
        )
        self.addresses = (
            []
            if not (v := get("addresses"))
            else [Address.from_dict(m) if type(m) is dict else Address.member(m, self, "addresses") for m in v]
            if type(v) is list
            else array(Address.read, v, self, "addresses")
        )
        self.pricebook_id = (v if type(v) is str else text(v, self, "pricebook_id")) if (v := get("pricebook_id")) else None
        self.pricebook_name = (v if type(v) is str else text(v, self, "pricebook_name")) if (v := get("pricebook_name")) else None
        self.contact_salutation = (
            (v if type(v) is str else text(v, self, "contact_salutation")) if (v := get("contact_salutation")) else None
        )
        self.designation = (v if type(v) is str else text(v, self, "designation")) if (v := get("designation")) else None
        self.department = (v if type(v) is str else text(v, self, "department")) if (v := get("department")) else None
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.contact_relation_type = (
            (v if type(v) is str else text(v, self, "contact_relation_type")) if (v := get("contact_relation_type")) else None
        )
        self.contact_tax_information = (
            (v if type(v) is str else text(v, self, "contact_tax_information")) if (v := get("contact_tax_information")) else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.owner_id = (v if type(v) is str else text(v, self, "owner_id")) if (v := get("owner_id")) else None
        self.owner_name = (v if type(v) is str else text(v, self, "owner_name")) if (v := get("owner_name")) else None
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.pan_no = (v if type(v) is str else text(v, self, "pan_no")) if (v := get("pan_no")) else None
        self.trader_name = (v if type(v) is str else text(v, self, "trader_name")) if (v := get("trader_name")) else None
        self.udyam_reg_no = (v if type(v) is str else text(v, self, "udyam_reg_no")) if (v := get("udyam_reg_no")) else None
        self.tax_info_list = (
            []
            if not (v := get("tax_info_list"))
            else [TaxRegistration.from_dict(m) if type(m) is dict else TaxRegistration.member(m, self, "tax_info_list") for m in v]
            if type(v) is list
            else array(TaxRegistration.read, v, self, "tax_info_list")
        )
        self.tds_tax_id = (v if type(v) is str else text(v, self, "tds_tax_id")) if (v := get("tds_tax_id")) else None
        self.tds_tax_name = (v if type(v) is str else text(v, self, "tds_tax_name")) if (v := get("tds_tax_name")) else None
        self.tax_id_type = (v if type(v) is str else text(v, self, "tax_id_type")) if (v := get("tax_id_type")) else None
        self.tax_id_value = (v if type(v) is str else text(v, self, "tax_id_value")) if (v := get("tax_id_value")) else None
        self.tax_reg_label = (v if type(v) is str else text(v, self, "tax_reg_label")) if (v := get("tax_reg_label")) else None
        self.is_bcy_only_contact = (
            (v if type(v) is bool else flag(v, self, "is_bcy_only_contact")) if (v := get("is_bcy_only_contact")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.opening_balance_amount = (
            (v if type(v) is float else number(v, self, "opening_balance_amount"))
            if (v := get("opening_balance_amount")) or v == 0
            else None
        )
        self.opening_balance_amount_bcy = (
            (v if type(v) is float else number(v, self, "opening_balance_amount_bcy"))
            if (v := get("opening_balance_amount_bcy")) or v == 0
            else None
        )
        self.outstanding_ob_receivable_amount = (
            (v if type(v) is float else number(v, self, "outstanding_ob_receivable_amount"))
            if (v := get("outstanding_ob_receivable_amount")) or v == 0
            else None
        )
        self.outstanding_ob_payable_amount = (
            (v if type(v) is float else number(v, self, "outstanding_ob_payable_amount"))
            if (v := get("outstanding_ob_payable_amount")) or v == 0
            else None
        )
        self.can_show_customer_ob = (
            (v if type(v) is bool else flag(v, self, "can_show_customer_ob")) if (v := get("can_show_customer_ob")) or v == 0 else None
        )
        self.can_show_vendor_ob = (
            (v if type(v) is bool else flag(v, self, "can_show_vendor_ob")) if (v := get("can_show_vendor_ob")) or v == 0 else None
        )
        self.unused_retainer_payments = (
            (v if type(v) is float else number(v, self, "unused_retainer_payments"))
            if (v := get("unused_retainer_payments")) or v == 0
            else None
        )
        self.credit_limit_exceeded_amount = (
            (v if type(v) is float else number(v, self, "credit_limit_exceeded_amount"))
            if (v := get("credit_limit_exceeded_amount")) or v == 0
            else None
        )
        self.is_credit_limit_migration_completed = (
            (v if type(v) is bool else flag(v, self, "is_credit_limit_migration_completed"))
            if (v := get("is_credit_limit_migration_completed")) or v == 0
            else None
        )
        self.customer_currency_summaries = (
            []
            if not (v := get("customer_currency_summaries"))
            else [
                ContactCurrencySummary.from_dict(m)
                if type(m) is dict
                else ContactCurrencySummary.member(m, self, "customer_currency_summaries")
                for m in v
            ]
            if type(v) is list
            else array(ContactCurrencySummary.read, v, self, "customer_currency_summaries")
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.photo_url = (v if type(v) is str else text(v, self, "photo_url")) if (v := get("photo_url")) else None
        self.invited_by = (v if type(v) is str else text(v, self, "invited_by")) if (v := get("invited_by")) else None
        self.is_client_review_asked = (
            (v if type(v) is bool else flag(v, self, "is_client_review_asked")) if (v := get("is_client_review_asked")) or v == 0 else None
        )
        self.is_client_review_settings_enabled = (
            (v if type(v) is bool else flag(v, self, "is_client_review_settings_enabled"))
            if (v := get("is_client_review_settings_enabled")) or v == 0
            else None
        )
        self.is_sms_enabled = (
            (v if type(v) is bool else flag(v, self, "is_sms_enabled")) if (v := get("is_sms_enabled")) or v == 0 else None
        )
        self.is_consent_agreed = (
            (v if type(v) is bool else flag(v, self, "is_consent_agreed")) if (v := get("is_consent_agreed")) or v == 0 else None
        )
        self.consent_date = None if (v := get("consent_date")) is None else date(v, self, "consent_date")
        self.is_crm_customer = (
            (v if type(v) is bool else flag(v, self, "is_crm_customer")) if (v := get("is_crm_customer")) or v == 0 else None
        )
        self.zcrm_account_id = (v if type(v) is str else text(v, self, "zcrm_account_id")) if (v := get("zcrm_account_id")) else None
        self.zcrm_contact_id = (v if type(v) is str else text(v, self, "zcrm_contact_id")) if (v := get("zcrm_contact_id")) else None
        self.crm_owner_id = (v if type(v) is str else text(v, self, "crm_owner_id")) if (v := get("crm_owner_id")) else None
        self.zohopeople_client_id = (
            (v if type(v) is str else text(v, self, "zohopeople_client_id")) if (v := get("zohopeople_client_id")) else None
        )
        self.entity_address_id = (v if type(v) is str else text(v, self, "entity_address_id")) if (v := get("entity_address_id")) else None
        self.portal_receipt_count = (
            (v if type(v) is int else integer(v, self, "portal_receipt_count")) if (v := get("portal_receipt_count")) or v == 0 else None
        )
        self.lock_details = None if (v := get("lock_details")) is None else anything(v, self, "lock_details")
        self.lock_detail = None if (v := get("lock_detail")) is None else anything(v, self, "lock_detail")
        self.locked_actions = array(anything, v, self, "locked_actions") if (v := get("locked_actions")) else []
        self.cards = array(anything, v, self, "cards") if (v := get("cards")) else []
        self.checks = array(anything, v, self, "checks") if (v := get("checks")) else []
        self.bank_accounts = array(anything, v, self, "bank_accounts") if (v := get("bank_accounts")) else []
        self.upi_mandates = array(anything, v, self, "upi_mandates") if (v := get("upi_mandates")) else []
        self.vpa_list = array(anything, v, self, "vpa_list") if (v := get("vpa_list")) else []
        self.approvers_list = array(anything, v, self, "approvers_list") if (v := get("approvers_list")) else []
        self.integration_references = array(anything, v, self, "integration_references") if (v := get("integration_references")) else []
        self.associated_with_square = (
            (v if type(v) is bool else flag(v, self, "associated_with_square")) if (v := get("associated_with_square")) or v == 0 else None
        )
        self.created_date = (v if type(v) is str else text(v, self, "created_date")) if (v := get("created_date")) else None
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        self.submitted_date = None if (v := get("submitted_date")) is None else date(v, self, "submitted_date")
        self.submitted_by = (v if type(v) is str else text(v, self, "submitted_by")) if (v := get("submitted_by")) else None
        self.submitted_by_name = (v if type(v) is str else text(v, self, "submitted_by_name")) if (v := get("submitted_by_name")) else None
        self.submitted_by_email = (
            (v if type(v) is str else text(v, self, "submitted_by_email")) if (v := get("submitted_by_email")) else None
        )
        self.submitted_by_photo_url = (
            (v if type(v) is str else text(v, self, "submitted_by_photo_url")) if (v := get("submitted_by_photo_url")) else None
        )
        self.submitter_id = (v if type(v) is str else text(v, self, "submitter_id")) if (v := get("submitter_id")) else None
        self.approver_id = (v if type(v) is str else text(v, self, "approver_id")) if (v := get("approver_id")) else None
        return self
