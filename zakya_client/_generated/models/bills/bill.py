# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Bill`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.bills.bill_line_item import BillLineItem
from zakya_client._generated.models.bills.bill_payment import BillPayment
from zakya_client._generated.models.bills.bill_purchase_order import BillPurchaseOrder
from zakya_client._generated.models.bills.bill_vendor_credit import BillVendorCredit
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.document_tax import DocumentTax
from zakya_client._generated.models.shared.tag import Tag
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
class Bill(ResponseModel):
    """A bill, with everything the API knows about it.

    Attributes:
        bill_id: Identifies the bill.
        bill_number: Number that the vendor gave the bill.
        reference_number: Number of the bill in another system, or of the order.
        date: Day of the bill.
        due_date: Last day to pay.
        vendor_id: Vendor who is to be paid.
        balance: What is still to be paid or used.
        currency_code: Code of the currency, `INR` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
        price_precision: Digits after the decimal point.
        attachment_name: Name of the attached file.
        entity_type: Kind of record, `bill`.
        unprocessed_payment_amount: Payments that are under way.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        client_viewed_time: When the vendor opened it.
        is_viewed_by_client: Whether the vendor opened it in the portal.
        is_uber_bill: Whether it came from Uber.
        is_tally_bill: Whether it came from Tally.
        is_bill_reconciliation_violated: Whether it doesn't match what was ordered and received.
        purchaseorder_id: Purchase order that is billed.
        due_by_days: Days that it is overdue.
        unused_credits_payable_amount: What is left of the vendor's credits.
        is_item_level_tax_calc: Whether taxes are on the lines.
        line_items: What is billed.
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
        vendor_credits_applied: What vendor credits pay of it.
        payment_made: What payments pay of it.
        billing_address: Address of the vendor.
        payments: Payments of the bill.
        vendor_credits: Vendor credits that pay it.
        reference_id: Record that it refers to.
        open_purchaseorders_count: Purchase orders of the vendor that are still to be billed.
        terms: Terms and conditions.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        gst_treatment: How the business is registered for GST.
        gst_no: GST number.
        place_of_supply: State that the goods go to.
        source_of_supply: State that the goods come from.
        destination_of_supply: State that the goods go to.
        is_pre_gst: Whether it is from before GST.
        is_reverse_charge_applied: Whether the buyer pays the tax.
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
        source: Where it was made, `Api` for instance.
        contact_category: Kind of contact that the vendor is.
        non_catalog_items_count: Lines without an item.
        payment_terms: Days to pay; negative values are special terms.
        payment_terms_label: The payment terms as people read them.
        payment_expected_date: Day when it is meant to be paid.
        due_in_days: Days until it is due.
        discount_setting: How discounts are written, `flat` for instance.
        discount_amount: Discount on the whole as an amount.
        track_discount_in_account: Whether discounts have an account of their own.
        currency_name_formatted: The currency as written for people.
        subject_content: Subject of the printed bill.
        scanned_po_number: Number of the purchase order that a scan of the bill shows.
        scanned_po_id: That purchase order.
        recurring_bill_id: Series that it belongs to.
        bill_order_type: Kind of order; only seen empty.
        purchaseorders: Purchase orders that are billed.
        billing_address_id: Billing address in the contact's address book.
        can_send_in_mail: Whether mails about the bill carry the attached file.
        is_approval_required: Whether it has to be approved.
        is_line_item_invoiced: Whether a line was invoiced to a customer.
        allocated_landed_costs: Landed costs that other bills bring; only seen empty.
        unallocated_landed_costs: Landed costs that are still to be spread; only seen empty.
        total_retention_amount: What is held back.
        retention_items: What is held back line by line; only seen empty.
        account_id: Account that the bill is booked to.
        adjustment_account_id: Account that the adjustment is booked to.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made it.
        last_modified_id: User who changed it last.
    """

    bill_id: str = ""
    bill_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    due_date: Date | None = None
    status: (
        Literal["approved", "draft", "open", "overdue", "paid", "partially_paid", "pending_approval", "rejected", "void"] | str | None
    ) = None
    vendor_id: str = ""
    vendor_name: str | None = None
    total: float | None = None
    balance: float | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    attachment_name: str | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    entity_type: str | None = None
    unprocessed_payment_amount: float | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    client_viewed_time: DateTime | None = None
    is_viewed_by_client: bool | None = None
    is_uber_bill: bool | None = None
    is_tally_bill: bool | None = None
    is_bill_reconciliation_violated: bool | None = None
    tags: list[Tag] = NONE
    purchaseorder_id: str | None = None
    due_by_days: int | None = None
    unused_credits_payable_amount: float | None = None
    is_item_level_tax_calc: bool | None = None
    line_items: list[BillLineItem] = NONE
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
    vendor_credits_applied: float | None = None
    payment_made: float | None = None
    billing_address: Address | list[Address] | None = None
    payments: list[BillPayment] = NONE
    vendor_credits: list[BillVendorCredit] = NONE
    reference_id: str | None = None
    open_purchaseorders_count: int | None = None
    custom_fields: list[CustomField] = NONE
    notes: str | None = None
    terms: str | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    gst_no: str | None = None
    place_of_supply: str | None = None
    source_of_supply: str | None = None
    destination_of_supply: str | None = None
    is_pre_gst: bool | None = None
    is_reverse_charge_applied: bool | None = None
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
    source: str | None = None
    contact_category: str | None = None
    non_catalog_items_count: int | None = None
    payment_terms: int | None = None
    payment_terms_label: str | None = None
    payment_expected_date: Date | None = None
    due_in_days: int | None = None
    discount_setting: str | None = None
    discount_amount: float | None = None
    track_discount_in_account: bool | None = None
    currency_name_formatted: str | None = None
    subject_content: str | None = None
    scanned_po_number: str | None = None
    scanned_po_id: str | None = None
    recurring_bill_id: str | None = None
    bill_order_type: str | None = None
    purchaseorders: list[BillPurchaseOrder] = NONE
    billing_address_id: str | None = None
    documents: list[Document] = NONE
    can_send_in_mail: bool | None = None
    is_approval_required: bool | None = None
    is_line_item_invoiced: bool | None = None
    allocated_landed_costs: list[Any] = NONE
    unallocated_landed_costs: list[Any] = NONE
    total_retention_amount: float | None = None
    retention_items: list[Any] = NONE
    account_id: str | None = None
    account_name: str | None = None
    adjustment_account_id: str | None = None
    adjustment_account_name: str | None = None
    custom_field_hash: Any | None = None
    created_by_id: str | None = None
    last_modified_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.bill_id = v if type(v := get("bill_id")) is str else identifier(v, self, "bill_id")
        self.bill_number = (v if type(v) is str else text(v, self, "bill_number")) if (v := get("bill_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.due_date = None if (v := get("due_date")) is None else date(v, self, "due_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.attachment_name = (v if type(v) is str else text(v, self, "attachment_name")) if (v := get("attachment_name")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.entity_type = (v if type(v) is str else text(v, self, "entity_type")) if (v := get("entity_type")) else None
        self.unprocessed_payment_amount = (
            (v if type(v) is float else number(v, self, "unprocessed_payment_amount"))
            if (v := get("unprocessed_payment_amount")) or v == 0
            else None
        )
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.is_uber_bill = (v if type(v) is bool else flag(v, self, "is_uber_bill")) if (v := get("is_uber_bill")) or v == 0 else None
        self.is_tally_bill = (v if type(v) is bool else flag(v, self, "is_tally_bill")) if (v := get("is_tally_bill")) or v == 0 else None
        self.is_bill_reconciliation_violated = (
            (v if type(v) is bool else flag(v, self, "is_bill_reconciliation_violated"))
            if (v := get("is_bill_reconciliation_violated")) or v == 0
            else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.purchaseorder_id = (v if type(v) is str else text(v, self, "purchaseorder_id")) if (v := get("purchaseorder_id")) else None
        self.due_by_days = (v if type(v) is int else integer(v, self, "due_by_days")) if (v := get("due_by_days")) or v == 0 else None
        self.unused_credits_payable_amount = (
            (v if type(v) is float else number(v, self, "unused_credits_payable_amount"))
            if (v := get("unused_credits_payable_amount")) or v == 0
            else None
        )
        self.is_item_level_tax_calc = (
            (v if type(v) is bool else flag(v, self, "is_item_level_tax_calc")) if (v := get("is_item_level_tax_calc")) or v == 0 else None
        )
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [BillLineItem.from_dict(m) if type(m) is dict else BillLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(BillLineItem.read, v, self, "line_items")
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
        self.vendor_credits_applied = (
            (v if type(v) is float else number(v, self, "vendor_credits_applied"))
            if (v := get("vendor_credits_applied")) or v == 0
            else None
        )
        self.payment_made = (v if type(v) is float else number(v, self, "payment_made")) if (v := get("payment_made")) or v == 0 else None
        self.billing_address = None if (v := get("billing_address")) is None else Address.read_or_keep(v, self, "billing_address")
        self.payments = (
            []
            if not (v := get("payments"))
            else [BillPayment.from_dict(m) if type(m) is dict else BillPayment.member(m, self, "payments") for m in v]
            if type(v) is list
            else array(BillPayment.read, v, self, "payments")
        )
        self.vendor_credits = (
            []
            if not (v := get("vendor_credits"))
            else [BillVendorCredit.from_dict(m) if type(m) is dict else BillVendorCredit.member(m, self, "vendor_credits") for m in v]
            if type(v) is list
            else array(BillVendorCredit.read, v, self, "vendor_credits")
        )
        self.reference_id = (v if type(v) is str else text(v, self, "reference_id")) if (v := get("reference_id")) else None
        self.open_purchaseorders_count = (
            (v if type(v) is int else integer(v, self, "open_purchaseorders_count"))
            if (v := get("open_purchaseorders_count")) or v == 0
            else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.terms = (v if type(v) is str else text(v, self, "terms")) if (v := get("terms")) else None
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
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
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.non_catalog_items_count = (
            (v if type(v) is int else integer(v, self, "non_catalog_items_count"))
            if (v := get("non_catalog_items_count")) or v == 0
            else None
        )
        self.payment_terms = (v if type(v) is int else integer(v, self, "payment_terms")) if (v := get("payment_terms")) or v == 0 else None
        self.payment_terms_label = (
            (v if type(v) is str else text(v, self, "payment_terms_label")) if (v := get("payment_terms_label")) else None
        )
        self.payment_expected_date = None if (v := get("payment_expected_date")) is None else date(v, self, "payment_expected_date")
        self.due_in_days = (v if type(v) is int else integer(v, self, "due_in_days")) if (v := get("due_in_days")) or v == 0 else None
        self.discount_setting = (v if type(v) is str else text(v, self, "discount_setting")) if (v := get("discount_setting")) else None
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.track_discount_in_account = (
            (v if type(v) is bool else flag(v, self, "track_discount_in_account"))
            if (v := get("track_discount_in_account")) or v == 0
            else None
        )
        self.currency_name_formatted = (
            (v if type(v) is str else text(v, self, "currency_name_formatted")) if (v := get("currency_name_formatted")) else None
        )
        self.subject_content = (v if type(v) is str else text(v, self, "subject_content")) if (v := get("subject_content")) else None
        self.scanned_po_number = (v if type(v) is str else text(v, self, "scanned_po_number")) if (v := get("scanned_po_number")) else None
        self.scanned_po_id = (v if type(v) is str else text(v, self, "scanned_po_id")) if (v := get("scanned_po_id")) else None
        self.recurring_bill_id = (v if type(v) is str else text(v, self, "recurring_bill_id")) if (v := get("recurring_bill_id")) else None
        self.bill_order_type = (v if type(v) is str else text(v, self, "bill_order_type")) if (v := get("bill_order_type")) else None
        self.purchaseorders = (
            []
            if not (v := get("purchaseorders"))
            else [BillPurchaseOrder.from_dict(m) if type(m) is dict else BillPurchaseOrder.member(m, self, "purchaseorders") for m in v]
            if type(v) is list
            else array(BillPurchaseOrder.read, v, self, "purchaseorders")
        )
        self.billing_address_id = (
            (v if type(v) is str else text(v, self, "billing_address_id")) if (v := get("billing_address_id")) else None
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.can_send_in_mail = (
            (v if type(v) is bool else flag(v, self, "can_send_in_mail")) if (v := get("can_send_in_mail")) or v == 0 else None
        )
        self.is_approval_required = (
            (v if type(v) is bool else flag(v, self, "is_approval_required")) if (v := get("is_approval_required")) or v == 0 else None
        )
        self.is_line_item_invoiced = (
            (v if type(v) is bool else flag(v, self, "is_line_item_invoiced")) if (v := get("is_line_item_invoiced")) or v == 0 else None
        )
        self.allocated_landed_costs = array(anything, v, self, "allocated_landed_costs") if (v := get("allocated_landed_costs")) else []
        self.unallocated_landed_costs = (
            array(anything, v, self, "unallocated_landed_costs") if (v := get("unallocated_landed_costs")) else []
        )
        self.total_retention_amount = (
            (v if type(v) is float else number(v, self, "total_retention_amount"))
            if (v := get("total_retention_amount")) or v == 0
            else None
        )
        self.retention_items = array(anything, v, self, "retention_items") if (v := get("retention_items")) else []
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.adjustment_account_id = (
            (v if type(v) is str else text(v, self, "adjustment_account_id")) if (v := get("adjustment_account_id")) else None
        )
        self.adjustment_account_name = (
            (v if type(v) is str else text(v, self, "adjustment_account_name")) if (v := get("adjustment_account_name")) else None
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_id = (v if type(v) is str else text(v, self, "last_modified_id")) if (v := get("last_modified_id")) else None
        return self
