# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCredit`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.document_tax import DocumentTax
from zakya_client._generated.models.vendor_credits.credited_bill import CreditedBill
from zakya_client._generated.models.vendor_credits.vendor_credit_comment import VendorCreditComment
from zakya_client._generated.models.vendor_credits.vendor_credit_line_item import VendorCreditLineItem
from zakya_client._generated.models.vendor_credits.vendor_credit_refund import VendorCreditRefund
from zakya_client._generated.models.vendor_credits.vendor_credit_vat import VendorCreditVat
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    amount,
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
class VendorCredit(ResponseModel):
    """A vendor credit, with everything the API knows about it.

    Attributes:
        vendor_credit_id: Identifies the vendor credit.
        vendor_credit_number: Number that people know the vendor credit by; unique.
        reference_number: Number of the vendor credit in another system, or of what is credited.
        date: Day of the vendor credit.
        vendor_id: Vendor who gives it.
        balance: What is still to be paid or used.
        currency_code: Code of the currency, `INR` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
        entity_type: Kind of record, `vendor_credit`.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        price_precision: Digits after the decimal point.
        pricebook_id: Price list that the rates come from.
        line_items: What is credited.
        discount: Discount on the whole, an amount or a percentage.
        is_discount_before_tax: Whether the discount is taken off before tax.
        discount_type: Whether the discount is on the whole or on lines.
        is_inclusive_tax: Whether rates include the tax.
        adjustment: Amount added to or taken off the total.
        adjustment_description: What the adjustment is for.
        sub_total: Sum of the lines.
        sub_total_inclusive_of_tax: Sum of the lines with their tax.
        tax_total: Sum of the taxes.
        taxes: Taxes on the whole, one by one.
        location_id: Location that the document belongs to.
        total_credits_used: What it pays of bills.
        total_refunded_amount: What was refunded.
        bills_credited: Bills that it pays.
        vendor_credit_refunds: What was refunded of it.
        comments: Its history.
        documents: Attached files.
        tax_treatment: How the vendor is taxed (Gulf states, Mexico).
        vat_treatment: How the vendor is taxed (United Kingdom).
        filed_in_vat_return_id: VAT return that it was filed in (United Kingdom).
        acquisition_vat_summary: Acquisition VAT, one by one (European Union, United Kingdom).
        reverse_charge_vat_summary: Reverse charge VAT, one by one (European Union, United Kingdom).
        gst_treatment: How the business is registered for GST.
        gst_no: GST number.
        place_of_supply: Country or state that the goods go to (Gulf states, India).
        source_of_supply: State that the goods come from.
        destination_of_supply: State that the goods go to.
        is_pre_gst: Whether it is from before GST.
        is_reverse_charge_applied: Whether the buyer pays the tax.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        discount_total: All discounts together.
        discount_percent: Discount on the whole as a percentage.
        discount_applied_on_amount: Amount that the discount was taken from.
        discount_account_id: Account that discounts are booked to.
        tax_rounding: Where taxes are rounded, by line or by total.
        tax_override_preference: Whether taxes may be overridden, `no_override` for instance.
        tds_calculation_type: What tax deducted at source is computed on, `tds_item_level` for instance.
        computation_type: How totals are computed, `basic` for instance.
        roundoff_value: Amount that rounding added to the total.
        transaction_rounding_type: How the total is rounded, `no_rounding` for instance.
        rounding_mode: Direction of rounding.
        bcy_rounding_mode: Direction of rounding in the organization's currency.
        submitter_id: User who submitted it for approval.
        submitted_by: User who submitted it for approval.
        submitted_date: Day it was submitted for approval.
        approver_id: User who approves it.
        approvers_list: Users who can approve it.
        sub_statuses: States within the state that are defined.
        page_width: Width of the printed page.
        page_height: Height of the printed page.
        orientation: Whether the page is printed upright or lengthwise.
        bill_id: Bill that is credited.
        bill_number: Number of that bill.
        billing_address_id: Billing address in the contact's address book.
        billing_address: Address of the vendor.
        tax_reg_no: Tax number of the vendor.
        contact_category: Kind of contact that the vendor is.
        subject_content: Subject of the printed vendor credit.
        discount_setting: How discounts are written, `flat` for instance.
        discount_amount: Discount on the whole as an amount.
        is_advanced_tracking_missing: Whether batches or serial numbers are still to be named.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
    """

    vendor_credit_id: str = ""
    vendor_credit_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    status: Literal["approved", "closed", "draft", "open", "pending_approval", "void"] | str | None = None
    vendor_id: str = ""
    vendor_name: str | None = None
    total: float | None = None
    balance: float | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    exchange_rate: float | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    entity_type: str | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    currency_symbol: str | None = None
    price_precision: int | None = None
    pricebook_id: str | None = None
    line_items: list[VendorCreditLineItem] = NONE
    discount: float | str | None = None
    is_discount_before_tax: bool | None = None
    discount_type: Literal["entity_level", "item_level"] | str | None = None
    is_inclusive_tax: bool | None = None
    shipping_charge: float | None = None
    adjustment: float | None = None
    adjustment_description: str | None = None
    sub_total: float | None = None
    sub_total_inclusive_of_tax: float | None = None
    tax_total: float | None = None
    taxes: list[DocumentTax] = NONE
    location_id: str | None = None
    location_name: str | None = None
    total_credits_used: float | None = None
    total_refunded_amount: float | None = None
    bills_credited: list[CreditedBill] = NONE
    vendor_credit_refunds: list[VendorCreditRefund] = NONE
    notes: str | None = None
    comments: list[VendorCreditComment] = NONE
    documents: list[Document] = NONE
    custom_fields: list[CustomField] = NONE
    tax_treatment: str | None = None
    vat_treatment: str | None = None
    filed_in_vat_return_id: str | None = None
    filed_in_vat_return_name: str | None = None
    filed_in_vat_return_type: str | None = None
    acquisition_vat_summary: list[VendorCreditVat] = NONE
    acquisition_vat_total: float | None = None
    reverse_charge_vat_summary: list[VendorCreditVat] = NONE
    reverse_charge_vat_total: float | None = None
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    gst_no: str | None = None
    place_of_supply: str | None = None
    source_of_supply: str | None = None
    destination_of_supply: str | None = None
    is_pre_gst: bool | None = None
    is_reverse_charge_applied: bool | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    discount_total: float | None = None
    discount_percent: float | None = None
    discount_applied_on_amount: float | None = None
    discount_account_id: str | None = None
    discount_account_name: str | None = None
    tax_rounding: str | None = None
    tax_override_preference: str | None = None
    tds_calculation_type: str | None = None
    computation_type: str | None = None
    roundoff_value: float | None = None
    transaction_rounding_type: str | None = None
    rounding_mode: str | None = None
    bcy_rounding_mode: str | None = None
    submitter_id: str | None = None
    submitted_by: str | None = None
    submitted_by_name: str | None = None
    submitted_by_email: str | None = None
    submitted_by_photo_url: str | None = None
    submitted_date: Date | None = None
    approver_id: str | None = None
    approvers_list: list[Any] = NONE
    sub_statuses: list[Any] = NONE
    page_width: str | None = None
    page_height: str | None = None
    orientation: str | None = None
    bill_id: str | None = None
    bill_number: str | None = None
    billing_address_id: str | None = None
    billing_address: Address | None = None
    tax_reg_no: str | None = None
    contact_category: str | None = None
    subject_content: str | None = None
    discount_setting: str | None = None
    discount_amount: float | None = None
    is_advanced_tracking_missing: bool | None = None
    custom_field_hash: Any | None = None
    created_by_id: str | None = None
    created_by_name: str | None = None
    last_modified_by_id: str | None = None
    last_modified_by_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.vendor_credit_id = v if type(v := get("vendor_credit_id")) is str else identifier(v, self, "vendor_credit_id")
        self.vendor_credit_number = (
            (v if type(v) is str else text(v, self, "vendor_credit_number")) if (v := get("vendor_credit_number")) else None
        )
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.entity_type = (v if type(v) is str else text(v, self, "entity_type")) if (v := get("entity_type")) else None
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.pricebook_id = (v if type(v) is str else text(v, self, "pricebook_id")) if (v := get("pricebook_id")) else None
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [VendorCreditLineItem.from_dict(m) if type(m) is dict else VendorCreditLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(VendorCreditLineItem.read, v, self, "line_items")
        )
        self.discount = None if (v := get("discount")) is None else amount(v, self, "discount")
        self.is_discount_before_tax = (
            (v if type(v) is bool else flag(v, self, "is_discount_before_tax")) if (v := get("is_discount_before_tax")) or v == 0 else None
        )
        self.discount_type = (v if type(v) is str else text(v, self, "discount_type")) if (v := get("discount_type")) else None
        self.is_inclusive_tax = (
            (v if type(v) is bool else flag(v, self, "is_inclusive_tax")) if (v := get("is_inclusive_tax")) or v == 0 else None
        )
        self.shipping_charge = (
            (v if type(v) is float else number(v, self, "shipping_charge")) if (v := get("shipping_charge")) or v == 0 else None
        )
        self.adjustment = (v if type(v) is float else number(v, self, "adjustment")) if (v := get("adjustment")) or v == 0 else None
        self.adjustment_description = (
            (v if type(v) is str else text(v, self, "adjustment_description")) if (v := get("adjustment_description")) else None
        )
        self.sub_total = (v if type(v) is float else number(v, self, "sub_total")) if (v := get("sub_total")) or v == 0 else None
        self.sub_total_inclusive_of_tax = (
            (v if type(v) is float else number(v, self, "sub_total_inclusive_of_tax"))
            if (v := get("sub_total_inclusive_of_tax")) or v == 0
            else None
        )
        self.tax_total = (v if type(v) is float else number(v, self, "tax_total")) if (v := get("tax_total")) or v == 0 else None
        self.taxes = (
            []
            if not (v := get("taxes"))
            else [DocumentTax.from_dict(m) if type(m) is dict else DocumentTax.member(m, self, "taxes") for m in v]
            if type(v) is list
            else array(DocumentTax.read, v, self, "taxes")
        )
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.total_credits_used = (
            (v if type(v) is float else number(v, self, "total_credits_used")) if (v := get("total_credits_used")) or v == 0 else None
        )
        self.total_refunded_amount = (
            (v if type(v) is float else number(v, self, "total_refunded_amount")) if (v := get("total_refunded_amount")) or v == 0 else None
        )
        self.bills_credited = (
            []
            if not (v := get("bills_credited"))
            else [CreditedBill.from_dict(m) if type(m) is dict else CreditedBill.member(m, self, "bills_credited") for m in v]
            if type(v) is list
            else array(CreditedBill.read, v, self, "bills_credited")
        )
        self.vendor_credit_refunds = (
            []
            if not (v := get("vendor_credit_refunds"))
            else [
                VendorCreditRefund.from_dict(m) if type(m) is dict else VendorCreditRefund.member(m, self, "vendor_credit_refunds")
                for m in v
            ]
            if type(v) is list
            else array(VendorCreditRefund.read, v, self, "vendor_credit_refunds")
        )
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.comments = (
            []
            if not (v := get("comments"))
            else [VendorCreditComment.from_dict(m) if type(m) is dict else VendorCreditComment.member(m, self, "comments") for m in v]
            if type(v) is list
            else array(VendorCreditComment.read, v, self, "comments")
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.tax_treatment = (v if type(v) is str else text(v, self, "tax_treatment")) if (v := get("tax_treatment")) else None
        self.vat_treatment = (v if type(v) is str else text(v, self, "vat_treatment")) if (v := get("vat_treatment")) else None
        self.filed_in_vat_return_id = (
            (v if type(v) is str else text(v, self, "filed_in_vat_return_id")) if (v := get("filed_in_vat_return_id")) else None
        )
        self.filed_in_vat_return_name = (
            (v if type(v) is str else text(v, self, "filed_in_vat_return_name")) if (v := get("filed_in_vat_return_name")) else None
        )
        self.filed_in_vat_return_type = (
            (v if type(v) is str else text(v, self, "filed_in_vat_return_type")) if (v := get("filed_in_vat_return_type")) else None
        )
        self.acquisition_vat_summary = (
            []
            if not (v := get("acquisition_vat_summary"))
            else [
                VendorCreditVat.from_dict(m) if type(m) is dict else VendorCreditVat.member(m, self, "acquisition_vat_summary") for m in v
            ]
            if type(v) is list
            else array(VendorCreditVat.read, v, self, "acquisition_vat_summary")
        )
        self.acquisition_vat_total = (
            (v if type(v) is float else number(v, self, "acquisition_vat_total")) if (v := get("acquisition_vat_total")) or v == 0 else None
        )
        self.reverse_charge_vat_summary = (
            []
            if not (v := get("reverse_charge_vat_summary"))
            else [
                VendorCreditVat.from_dict(m) if type(m) is dict else VendorCreditVat.member(m, self, "reverse_charge_vat_summary")
                for m in v
            ]
            if type(v) is list
            else array(VendorCreditVat.read, v, self, "reverse_charge_vat_summary")
        )
        self.reverse_charge_vat_total = (
            (v if type(v) is float else number(v, self, "reverse_charge_vat_total"))
            if (v := get("reverse_charge_vat_total")) or v == 0
            else None
        )
        self.gst_treatment = (v if type(v) is str else text(v, self, "gst_treatment")) if (v := get("gst_treatment")) else None
        self.gst_no = (v if type(v) is str else text(v, self, "gst_no")) if (v := get("gst_no")) else None
        self.place_of_supply = (v if type(v) is str else text(v, self, "place_of_supply")) if (v := get("place_of_supply")) else None
        self.source_of_supply = (v if type(v) is str else text(v, self, "source_of_supply")) if (v := get("source_of_supply")) else None
        self.destination_of_supply = (
            (v if type(v) is str else text(v, self, "destination_of_supply")) if (v := get("destination_of_supply")) else None
        )
        self.is_pre_gst = (v if type(v) is bool else flag(v, self, "is_pre_gst")) if (v := get("is_pre_gst")) or v == 0 else None
        self.is_reverse_charge_applied = (
            (v if type(v) is bool else flag(v, self, "is_reverse_charge_applied"))
            if (v := get("is_reverse_charge_applied")) or v == 0
            else None
        )
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.discount_total = (
            (v if type(v) is float else number(v, self, "discount_total")) if (v := get("discount_total")) or v == 0 else None
        )
        self.discount_percent = (
            (v if type(v) is float else number(v, self, "discount_percent")) if (v := get("discount_percent")) or v == 0 else None
        )
        self.discount_applied_on_amount = (
            (v if type(v) is float else number(v, self, "discount_applied_on_amount"))
            if (v := get("discount_applied_on_amount")) or v == 0
            else None
        )
        self.discount_account_id = (
            (v if type(v) is str else text(v, self, "discount_account_id")) if (v := get("discount_account_id")) else None
        )
        self.discount_account_name = (
            (v if type(v) is str else text(v, self, "discount_account_name")) if (v := get("discount_account_name")) else None
        )
        self.tax_rounding = (v if type(v) is str else text(v, self, "tax_rounding")) if (v := get("tax_rounding")) else None
        self.tax_override_preference = (
            (v if type(v) is str else text(v, self, "tax_override_preference")) if (v := get("tax_override_preference")) else None
        )
        self.tds_calculation_type = (
            (v if type(v) is str else text(v, self, "tds_calculation_type")) if (v := get("tds_calculation_type")) else None
        )
        self.computation_type = (v if type(v) is str else text(v, self, "computation_type")) if (v := get("computation_type")) else None
        self.roundoff_value = (
            (v if type(v) is float else number(v, self, "roundoff_value")) if (v := get("roundoff_value")) or v == 0 else None
        )
        self.transaction_rounding_type = (
            (v if type(v) is str else text(v, self, "transaction_rounding_type")) if (v := get("transaction_rounding_type")) else None
        )
        self.rounding_mode = (v if type(v) is str else text(v, self, "rounding_mode")) if (v := get("rounding_mode")) else None
        self.bcy_rounding_mode = (v if type(v) is str else text(v, self, "bcy_rounding_mode")) if (v := get("bcy_rounding_mode")) else None
        self.submitter_id = (v if type(v) is str else text(v, self, "submitter_id")) if (v := get("submitter_id")) else None
        self.submitted_by = (v if type(v) is str else text(v, self, "submitted_by")) if (v := get("submitted_by")) else None
        self.submitted_by_name = (v if type(v) is str else text(v, self, "submitted_by_name")) if (v := get("submitted_by_name")) else None
        self.submitted_by_email = (
            (v if type(v) is str else text(v, self, "submitted_by_email")) if (v := get("submitted_by_email")) else None
        )
        self.submitted_by_photo_url = (
            (v if type(v) is str else text(v, self, "submitted_by_photo_url")) if (v := get("submitted_by_photo_url")) else None
        )
        self.submitted_date = None if (v := get("submitted_date")) is None else date(v, self, "submitted_date")
        self.approver_id = (v if type(v) is str else text(v, self, "approver_id")) if (v := get("approver_id")) else None
        self.approvers_list = array(anything, v, self, "approvers_list") if (v := get("approvers_list")) else []
        self.sub_statuses = array(anything, v, self, "sub_statuses") if (v := get("sub_statuses")) else []
        self.page_width = (v if type(v) is str else text(v, self, "page_width")) if (v := get("page_width")) else None
        self.page_height = (v if type(v) is str else text(v, self, "page_height")) if (v := get("page_height")) else None
        self.orientation = (v if type(v) is str else text(v, self, "orientation")) if (v := get("orientation")) else None
        self.bill_id = (v if type(v) is str else text(v, self, "bill_id")) if (v := get("bill_id")) else None
        self.bill_number = (v if type(v) is str else text(v, self, "bill_number")) if (v := get("bill_number")) else None
        self.billing_address_id = (
            (v if type(v) is str else text(v, self, "billing_address_id")) if (v := get("billing_address_id")) else None
        )
        self.billing_address = None if (v := get("billing_address")) is None else Address.read(v, self, "billing_address")
        self.tax_reg_no = (v if type(v) is str else text(v, self, "tax_reg_no")) if (v := get("tax_reg_no")) else None
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.subject_content = (v if type(v) is str else text(v, self, "subject_content")) if (v := get("subject_content")) else None
        self.discount_setting = (v if type(v) is str else text(v, self, "discount_setting")) if (v := get("discount_setting")) else None
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.is_advanced_tracking_missing = (
            (v if type(v) is bool else flag(v, self, "is_advanced_tracking_missing"))
            if (v := get("is_advanced_tracking_missing")) or v == 0
            else None
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        self.last_modified_by_name = (
            (v if type(v) is str else text(v, self, "last_modified_by_name")) if (v := get("last_modified_by_name")) else None
        )
        return self
