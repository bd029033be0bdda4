# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNote`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.credit_notes.credit_note_invoice import CreditNoteInvoice
from zakya_client._generated.models.credit_notes.credit_note_line_item import CreditNoteLineItem
from zakya_client._generated.models.credit_notes.credit_note_refund import CreditNoteRefund
from zakya_client._generated.models.credit_notes.credited_invoice import CreditedInvoice
from zakya_client._generated.models.invoices.invoice_lock import InvoiceLock
from zakya_client._generated.models.sales_orders.associated_contact_person import AssociatedContactPerson
from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
from zakya_client._generated.models.sales_orders.sales_order_lock import SalesOrderLock
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
class CreditNote(ResponseModel):
    """A credit note, with everything the API knows about it.

    Attributes:
        creditnote_id: Identifies the credit note.
        creditnote_number: Number that people know the credit note by; unique.
        reference_number: Number of the credit note in another system, or of what is credited.
        date: Day of the credit note.
        customer_id: Customer who gets it.
        balance: What is still to be paid or used.
        currency_code: Code of the currency, `INR` for instance.
        is_emailed: Whether the credit note was mailed.
        issued_date: Day when it was opened.
        exchange_rate: Price of one unit of the currency in the organization's.
        price_precision: Digits after the decimal point.
        rounding_mode: Direction of rounding.
        salesperson_id: Person who sold it; `-1` where nobody is named.
        is_viewed_by_client: Whether the customer opened it in the portal.
        client_viewed_time: When the customer opened it.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        contact_persons: People who get mail about the document; live as text, one identifier each.
        contact_persons_associated: The same people with the ways to reach them.
        email: Mail address of the customer.
        line_items: What is credited.
        invoices: Invoices that it was made for.
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
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        terms: Terms and conditions.
        updated_time: When it was changed last.
        gst_treatment: How goods and services tax applies to the customer (India).
        gst_no: Goods and services tax number of the customer (India).
        place_of_supply: State or country that the goods go to (India, Gulf states).
        is_pre_gst: Whether it is from before 1 July 2017 (India).
        vat_treatment: How the customer is taxed (United Kingdom).
        vat_reg_no: VAT number of the customer.
        tax_treatment: How the customer is taxed (Gulf states, Mexico).
        cfdi_usage: What the customer does with the goods (Mexico).
        cfdi_reference_type: How it refers to the invoice (Mexico).
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
        bcy_rounding_mode: Direction of rounding in the organization's currency.
        shipping_charge_tax_exemption_id: Reason why it isn't taxed.
        shipping_charge_tax: Amount of the tax.
        bcy_shipping_charge_tax: Amount of the tax in the organization's currency.
        shipping_charge_tax_formatted: Amount of the tax as written for people.
        shipping_charge_taxes: Taxes on the charge, one by one.
        shipping_charge_account_id: Account that the charge is booked to.
        submitter_id: User who submitted it for approval.
        submitted_by: User who submitted it for approval.
        submitted_date: Day it was submitted for approval.
        approver_id: User who approves it.
        approvers_list: Users who can approve it.
        sub_statuses: States within the state that are defined.
        page_width: Width of the printed page.
        page_height: Height of the printed page.
        orientation: Whether the page is printed upright or lengthwise.
        lock_details: Whether the document can be locked.
        locked_actions: Actions that a lock forbids.
        exceptions: Only empty lists were seen.
        invoice_id: Invoice that it was made for.
        invoices_credited: Invoices that it pays.
        total_credits_used: What it pays of invoices.
        total_refunded_amount: What was refunded.
        documents: Attached files.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        sales_channel: Where it was sold, `direct_sales` for instance.
        contact_category: Kind of contact that the customer is.
        currency_name_formatted: The currency as written for people.
        account_id: Account that the credit note is booked to.
        adjustment_account_id: Account that the adjustment is booked to.
        lock_detail: Which locks hold.
        subject_content: Subject of the printed credit note.
        offline_created_date_with_time: When a till that was offline made it.
    """

    creditnote_id: str = ""
    creditnote_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    status: Literal["closed", "draft", "open", "void"] | str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    total: float | None = None
    balance: float | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    is_emailed: bool | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    issued_date: Date | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    rounding_mode: str | None = None
    salesperson_id: str | None = None
    salesperson_name: str | None = None
    is_viewed_by_client: bool | None = None
    client_viewed_time: DateTime | None = None
    template_id: str | None = None
    template_type: str | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    tags: list[Tag] = NONE
    currency_symbol: str | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
    contact_persons_associated: list[AssociatedContactPerson] = NONE
    email: str | None = None
    line_items: list[CreditNoteLineItem] = NONE
    invoices: list[CreditNoteInvoice] = NONE
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
    billing_address: Address | None = None
    shipping_address: Address | None = None
    notes: str | None = None
    terms: str | None = None
    template_name: str | None = None
    custom_fields: list[CustomField] = NONE
    updated_time: DateTime | None = None
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    gst_no: str | None = None
    place_of_supply: str | None = None
    is_pre_gst: bool | None = None
    vat_treatment: str | None = None
    vat_reg_no: str | None = None
    tax_treatment: str | None = None
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
        | None
    ) = None
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
        | None
    ) = None
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
    bcy_rounding_mode: str | None = None
    shipping_charge_tax_id: str | None = None
    shipping_charge_tax_name: str | None = None
    shipping_charge_tax_type: str | None = None
    shipping_charge_tax_percentage: float | None = None
    shipping_charge_tax_exemption_id: str | None = None
    shipping_charge_tax_exemption_code: str | None = None
    shipping_charge_tax: float | None = None
    bcy_shipping_charge_tax: float | None = None
    shipping_charge_tax_formatted: str | None = None
    shipping_charge_taxes: list[DocumentTax] = NONE
    shipping_charge_exclusive_of_tax: float | None = None
    shipping_charge_exclusive_of_tax_formatted: str | None = None
    shipping_charge_inclusive_of_tax: float | None = None
    shipping_charge_inclusive_of_tax_formatted: str | None = None
    shipping_charge_account_id: str | None = None
    shipping_charge_account_name: str | None = None
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
    lock_details: SalesOrderLock | None = None
    locked_actions: list[Any] = NONE
    exceptions: list[Any] = NONE
    invoice_id: str | None = None
    invoices_credited: list[CreditedInvoice] = NONE
    creditnote_refunds: list[CreditNoteRefund] = NONE
    total_credits_used: float | None = None
    total_refunded_amount: float | None = None
    documents: list[Document] = NONE
    custom_field_hash: Any | None = None
    sales_channel: str | None = None
    contact_category: str | None = None
    currency_name_formatted: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    adjustment_account_id: str | None = None
    adjustment_account_name: str | None = None
    lock_detail: InvoiceLock | None = None
    subject_content: str | None = None
    offline_created_date_with_time: str | None = None
    created_by_id: str | None = None
    created_by_name: str | None = None
    last_modified_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.creditnote_id = v if type(v := get("creditnote_id")) is str else identifier(v, self, "creditnote_id")
        self.creditnote_number = (v if type(v) is str else text(v, self, "creditnote_number")) if (v := get("creditnote_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.issued_date = None if (v := get("issued_date")) is None else date(v, self, "issued_date")
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.rounding_mode = (v if type(v) is str else text(v, self, "rounding_mode")) if (v := get("rounding_mode")) else None
        self.salesperson_id = (v if type(v) is str else text(v, self, "salesperson_id")) if (v := get("salesperson_id")) else None
        self.salesperson_name = (v if type(v) is str else text(v, self, "salesperson_name")) if (v := get("salesperson_name")) else None
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.contact_persons = (
            array(ContactPersonReference.read_or_keep, v, self, "contact_persons") if (v := get("contact_persons")) else []
        )
        self.contact_persons_associated = (
            []
            if not (v := get("contact_persons_associated"))
            else [
                AssociatedContactPerson.from_dict(m)
                if type(m) is dict
                else AssociatedContactPerson.member(m, self, "contact_persons_associated")
                for m in v
            ]
            if type(v) is list
            else array(AssociatedContactPerson.read, v, self, "contact_persons_associated")
        )
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [CreditNoteLineItem.from_dict(m) if type(m) is dict else CreditNoteLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(CreditNoteLineItem.read, v, self, "line_items")
        )
        self.invoices = (
            []
            if not (v := get("invoices"))
            else [CreditNoteInvoice.from_dict(m) if type(m) is dict else CreditNoteInvoice.member(m, self, "invoices") for m in v]
            if type(v) is list
            else array(CreditNoteInvoice.read, v, self, "invoices")
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
        self.billing_address = None if (v := get("billing_address")) is None else Address.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read(v, self, "shipping_address")
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.terms = (v if type(v) is str else text(v, self, "terms")) if (v := get("terms")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.updated_time = None if (v := get("updated_time")) is None else date_time(v, self, "updated_time")
        self.gst_treatment = (v if type(v) is str else text(v, self, "gst_treatment")) if (v := get("gst_treatment")) else None
        self.gst_no = (v if type(v) is str else text(v, self, "gst_no")) if (v := get("gst_no")) else None
        self.place_of_supply = (v if type(v) is str else text(v, self, "place_of_supply")) if (v := get("place_of_supply")) else None
        self.is_pre_gst = (v if type(v) is bool else flag(v, self, "is_pre_gst")) if (v := get("is_pre_gst")) or v == 0 else None
        self.vat_treatment = (v if type(v) is str else text(v, self, "vat_treatment")) if (v := get("vat_treatment")) else None
        self.vat_reg_no = (v if type(v) is str else text(v, self, "vat_reg_no")) if (v := get("vat_reg_no")) else None
        self.tax_treatment = (v if type(v) is str else text(v, self, "tax_treatment")) if (v := get("tax_treatment")) else None
        self.cfdi_usage = (v if type(v) is str else text(v, self, "cfdi_usage")) if (v := get("cfdi_usage")) else None
        self.cfdi_reference_type = (
            (v if type(v) is str else text(v, self, "cfdi_reference_type")) if (v := get("cfdi_reference_type")) else None
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
        self.bcy_rounding_mode = (v if type(v) is str else text(v, self, "bcy_rounding_mode")) if (v := get("bcy_rounding_mode")) else None
        self.shipping_charge_tax_id = (
            (v if type(v) is str else text(v, self, "shipping_charge_tax_id")) if (v := get("shipping_charge_tax_id")) else None
        )
        self.shipping_charge_tax_name = (
            (v if type(v) is str else text(v, self, "shipping_charge_tax_name")) if (v := get("shipping_charge_tax_name")) else None
        )
        self.shipping_charge_tax_type = (
            (v if type(v) is str else text(v, self, "shipping_charge_tax_type")) if (v := get("shipping_charge_tax_type")) else None
        )
        self.shipping_charge_tax_percentage = (
            (v if type(v) is float else number(v, self, "shipping_charge_tax_percentage"))
            if (v := get("shipping_charge_tax_percentage")) or v == 0
            else None
        )
        self.shipping_charge_tax_exemption_id = (
            (v if type(v) is str else text(v, self, "shipping_charge_tax_exemption_id"))
            if (v := get("shipping_charge_tax_exemption_id"))
            else None
        )
        self.shipping_charge_tax_exemption_code = (
            (v if type(v) is str else text(v, self, "shipping_charge_tax_exemption_code"))
            if (v := get("shipping_charge_tax_exemption_code"))
            else None
        )
        self.shipping_charge_tax = (
            (v if type(v) is float else number(v, self, "shipping_charge_tax")) if (v := get("shipping_charge_tax")) or v == 0 else None
        )
        self.bcy_shipping_charge_tax = (
            (v if type(v) is float else number(v, self, "bcy_shipping_charge_tax"))
            if (v := get("bcy_shipping_charge_tax")) or v == 0
            else None
        )
        self.shipping_charge_tax_formatted = (
            (v if type(v) is str else text(v, self, "shipping_charge_tax_formatted"))
            if (v := get("shipping_charge_tax_formatted"))
            else None
        )
        self.shipping_charge_taxes = (
            []
            if not (v := get("shipping_charge_taxes"))
            else [DocumentTax.from_dict(m) if type(m) is dict else DocumentTax.member(m, self, "shipping_charge_taxes") for m in v]
            if type(v) is list
            else array(DocumentTax.read, v, self, "shipping_charge_taxes")
        )
        self.shipping_charge_exclusive_of_tax = (
            (v if type(v) is float else number(v, self, "shipping_charge_exclusive_of_tax"))
            if (v := get("shipping_charge_exclusive_of_tax")) or v == 0
            else None
        )
        self.shipping_charge_exclusive_of_tax_formatted = (
            (v if type(v) is str else text(v, self, "shipping_charge_exclusive_of_tax_formatted"))
            if (v := get("shipping_charge_exclusive_of_tax_formatted"))
            else None
        )
        self.shipping_charge_inclusive_of_tax = (
            (v if type(v) is float else number(v, self, "shipping_charge_inclusive_of_tax"))
            if (v := get("shipping_charge_inclusive_of_tax")) or v == 0
            else None
        )
        self.shipping_charge_inclusive_of_tax_formatted = (
            (v if type(v) is str else text(v, self, "shipping_charge_inclusive_of_tax_formatted"))
            if (v := get("shipping_charge_inclusive_of_tax_formatted"))
            else None
        )
        self.shipping_charge_account_id = (
            (v if type(v) is str else text(v, self, "shipping_charge_account_id")) if (v := get("shipping_charge_account_id")) else None
        )
        self.shipping_charge_account_name = (
            (v if type(v) is str else text(v, self, "shipping_charge_account_name")) if (v := get("shipping_charge_account_name")) else None
        )
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
        self.lock_details = None if (v := get("lock_details")) is None else SalesOrderLock.read(v, self, "lock_details")
        self.locked_actions = array(anything, v, self, "locked_actions") if (v := get("locked_actions")) else []
        self.exceptions = array(anything, v, self, "exceptions") if (v := get("exceptions")) else []
        self.invoice_id = (v if type(v) is str else text(v, self, "invoice_id")) if (v := get("invoice_id")) else None
        self.invoices_credited = (
            []
            if not (v := get("invoices_credited"))
            else [CreditedInvoice.from_dict(m) if type(m) is dict else CreditedInvoice.member(m, self, "invoices_credited") for m in v]
            if type(v) is list
            else array(CreditedInvoice.read, v, self, "invoices_credited")
        )
        self.creditnote_refunds = (
            []
            if not (v := get("creditnote_refunds"))
            else [CreditNoteRefund.from_dict(m) if type(m) is dict else CreditNoteRefund.member(m, self, "creditnote_refunds") for m in v]
            if type(v) is list
            else array(CreditNoteRefund.read, v, self, "creditnote_refunds")
        )
        self.total_credits_used = (
            (v if type(v) is float else number(v, self, "total_credits_used")) if (v := get("total_credits_used")) or v == 0 else None
        )
        self.total_refunded_amount = (
            (v if type(v) is float else number(v, self, "total_refunded_amount")) if (v := get("total_refunded_amount")) or v == 0 else None
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.currency_name_formatted = (
            (v if type(v) is str else text(v, self, "currency_name_formatted")) if (v := get("currency_name_formatted")) else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.adjustment_account_id = (
            (v if type(v) is str else text(v, self, "adjustment_account_id")) if (v := get("adjustment_account_id")) else None
        )
        self.adjustment_account_name = (
            (v if type(v) is str else text(v, self, "adjustment_account_name")) if (v := get("adjustment_account_name")) else None
        )
        self.lock_detail = None if (v := get("lock_detail")) is None else InvoiceLock.read(v, self, "lock_detail")
        self.subject_content = (v if type(v) is str else text(v, self, "subject_content")) if (v := get("subject_content")) else None
        self.offline_created_date_with_time = (
            (v if type(v) is str else text(v, self, "offline_created_date_with_time"))
            if (v := get("offline_created_date_with_time"))
            else None
        )
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        return self
