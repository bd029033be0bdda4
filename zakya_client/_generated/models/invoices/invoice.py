# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Invoice`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.invoices.invoice_address import InvoiceAddress
from zakya_client._generated.models.invoices.invoice_line_item import InvoiceLineItem
from zakya_client._generated.models.invoices.invoice_lock import InvoiceLock
from zakya_client._generated.models.invoices.invoice_qr_code import InvoiceQrCode
from zakya_client._generated.models.invoices.invoice_sales_order import InvoiceSalesOrder
from zakya_client._generated.models.sales_orders.associated_contact_person import AssociatedContactPerson
from zakya_client._generated.models.sales_orders.contact_person_details import ContactPersonDetails
from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
from zakya_client._generated.models.sales_orders.sales_order_contact import SalesOrderContact
from zakya_client._generated.models.sales_orders.sales_order_lock import SalesOrderLock
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.document_tax import DocumentTax
from zakya_client._generated.models.shared.payment_options import PaymentOptions
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
class Invoice(ResponseModel):
    """An invoice, with everything the API knows about it.

    Attributes:
        invoice_id: Identifies the invoice.
        invoice_number: Number that people know the invoice by; unique.
        reference_number: Number of the invoice in another system or on paper.
        date: Day of the invoice.
        due_date: Last day to pay.
        customer_id: Customer who is to pay.
        currency_code: Code of the currency, `INR` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
        location_id: Location that the invoice belongs to.
        salesperson_id: Person who sold it.
        adjustment: Amount added to or taken off the total.
        balance: What is still to be paid or used.
        write_off_amount: What was given up.
        payment_expected_date: Day when the customer means to pay.
        last_payment_date: Day of the latest payment.
        is_emailed: Whether the invoice was mailed.
        reminders_sent: How many reminders were mailed.
        last_reminder_sent_date: Day of the latest reminder.
        is_viewed_by_client: Whether the customer opened it in the portal.
        client_viewed_time: When the customer opened it.
        ach_payment_initiated: Whether a payment by direct debit is on its way.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        issued_date: Day when it was sent.
        email: Mail address of the customer.
        invoice_source: Program that made it, `Client` or `Api` for instance.
        invoice_url: Page where the customer sees and pays it.
        sales_channel: Where it was sold, `direct_sales` for instance.
        schedule_time: When it is to be mailed.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        unprocessed_payment_amount: Payments that are on their way.
        zcrm_potential_id: Deal in Zoho CRM that it came from.
        zcrm_potential_name: Name of the deal in Zoho CRM.
        color_code: Color of the state within the state.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        price_precision: Digits after the decimal point.
        contact_persons: People who get mail about the document; live as text, one identifier each.
        contact_persons_associated: The same people with the ways to reach them.
        payment_terms: Days to pay; negative values are special terms.
        payment_terms_label: The payment terms as people read them.
        recurring_invoice_id: Recurring invoice that made it.
        line_items: What is to be paid.
        discount: Discount on the whole, an amount or a percentage.
        is_discount_before_tax: Whether the discount is taken off before tax.
        discount_type: Whether the discount is on the whole or on lines.
        is_inclusive_tax: Whether rates include the tax.
        adjustment_description: What the adjustment is for.
        sub_total: Sum of the lines.
        sub_total_inclusive_of_tax: Sum of the lines with their tax.
        tax_total: Sum of the taxes.
        taxes: Taxes on the whole, one by one.
        payment_made: What was paid.
        credits_applied: What was credited.
        tax_amount_withheld: Tax that the customer withheld.
        allow_partial_payments: Whether it can be paid in parts.
        payment_options: Ways to pay that the invoice offers.
        payment_reminder_enabled: Whether reminders are mailed.
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        terms: Terms and conditions.
        attachment_name: Name of the attached file.
        can_send_in_mail: Whether mails about the document carry the attached file.
        documents: Attached files.
        gst_treatment: How goods and services tax applies to the customer (India).
        gst_no: Goods and services tax number of the customer (India).
        place_of_supply: State that the goods go to (India).
        is_pre_gst: Whether it is from before 1 July 2017 (India).
        tax_treatment: How the customer is taxed, `vat_registered` for instance (Mexico).
        cfdi_usage: What the customer does with the goods (Mexico).
        cfdi_reference_type: How it refers to another invoice (Mexico).
        reference_invoice_id: That other invoice (Mexico).
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
        salesorder_id: Sales order that is invoiced.
        salesorder_number: Number of that order.
        salesorders: Sales orders that are invoiced.
        deliverychallans: Delivery challans that are invoiced.
        shipping_bills: Shipping bills; only seen empty.
        exchange_invoices: Invoices of exchanged goods; only seen empty.
        estimate_id: Estimate that it came from.
        channel_invoice_id: The invoice in a sales channel.
        account_identifier: Account in the sales channel that it came from.
        offline_created_date_with_time: When a till that was offline made it.
        customer_custom_fields: Custom fields of the customer.
        customer_custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        customer_default_billing_address: Billing address in the contact's record.
        contact: What the customer owes and may owe.
        contact_category: Kind of contact that the customer is.
        contact_persons_details: The contact persons with their addresses.
        currency_name_formatted: The currency as written for people.
        invoice_installments: Parts in which it is to be paid; only seen empty.
        early_payment_discount_percentage: Discount for paying early.
        early_payment_discount_due_days: Days that it holds for.
        payment_discount: Discount that a payment took.
        in_process_payments: Payments that are on their way; only seen empty.
        inprocess_transaction_present: Whether a payment is on its way.
        unused_retainer_payments: What the customer paid in advance and isn't used up.
        ach_supported: Whether it can be paid by direct debit.
        reader_offline_payment_initiated: Whether a card reader is about to pay it.
        stop_reminder_until_payment_expected_date: Whether reminders wait for the day when the customer means to pay.
        next_reminder_date_formatted: Day of the next reminder as written for people.
        total_retention_amount: What is held back.
        retention_items: What is held back; only seen empty.
        total_taxable_amount: What is taxed of the total.
        account_id: Account that the invoice is booked to.
        adjustment_account_id: Account that the adjustment is booked to.
        ecomm_operator_id: Marketplace that it was sold in.
        is_autobill_enabled: Whether it is charged by itself.
        is_backorder: Whether missing goods were ordered.
        is_last_child_invoice: Whether it is the last of its recurring invoice.
        is_progress_invoice: Whether it is for part of a project.
        can_show_kit_return: Whether kits can be returned.
        is_kit_partial_return: Whether parts of a kit can be returned.
        lock_detail: Which locks hold.
        subject_content: Subject of the printed invoice.
        created_date: Day it was made.
    """

    invoice_id: str = ""
    invoice_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    due_date: Date | None = None
    status: Literal["draft", "overdue", "paid", "partially_paid", "sent", "unpaid", "viewed", "void"] | str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    exchange_rate: float | None = None
    location_id: str | None = None
    location_name: str | None = None
    salesperson_id: str | None = None
    salesperson_name: str | None = None
    shipping_charge: float | None = None
    adjustment: float | None = None
    total: float | None = None
    balance: float | None = None
    write_off_amount: float | None = None
    payment_expected_date: Date | None = None
    last_payment_date: Date | None = None
    is_emailed: bool | None = None
    reminders_sent: int | None = None
    last_reminder_sent_date: Date | None = None
    is_viewed_by_client: bool | None = None
    client_viewed_time: DateTime | None = None
    has_attachment: bool | None = None
    ach_payment_initiated: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    custom_field_hash: Any | None = None
    issued_date: Date | None = None
    email: str | None = None
    currency_symbol: str | None = None
    invoice_source: str | None = None
    invoice_url: str | None = None
    sales_channel: str | None = None
    schedule_time: str | None = None
    template_id: str | None = None
    template_type: str | None = None
    unprocessed_payment_amount: float | None = None
    zcrm_potential_id: str | None = None
    zcrm_potential_name: str | None = None
    color_code: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    tags: list[Tag] = NONE
    price_precision: int | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
    contact_persons_associated: list[AssociatedContactPerson] = NONE
    payment_terms: int | None = None
    payment_terms_label: str | None = None
    recurring_invoice_id: str | None = None
    line_items: list[InvoiceLineItem] = NONE
    discount: float | str | None = None
    is_discount_before_tax: bool | None = None
    discount_type: Literal["entity_level", "item_level"] | str | None = None
    is_inclusive_tax: bool | None = None
    adjustment_description: str | None = None
    sub_total: float | None = None
    sub_total_inclusive_of_tax: float | None = None
    tax_total: float | None = None
    taxes: list[DocumentTax] = NONE
    payment_made: float | None = None
    credits_applied: float | None = None
    tax_amount_withheld: float | None = None
    allow_partial_payments: bool | None = None
    payment_options: PaymentOptions | None = None
    payment_reminder_enabled: bool | None = None
    billing_address: InvoiceAddress | None = None
    shipping_address: InvoiceAddress | None = None
    notes: str | None = None
    terms: str | None = None
    template_name: str | None = None
    attachment_name: str | None = None
    can_send_in_mail: bool | None = None
    documents: list[Document] = NONE
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    gst_no: str | None = None
    place_of_supply: str | None = None
    is_pre_gst: bool | None = None
    tax_treatment: str | None = None
    cfdi_usage: str | None = None
    cfdi_reference_type: str | None = None
    reference_invoice_id: str | None = None
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
    bcy_sub_total: float | None = None
    bcy_discount_total: float | None = None
    bcy_shipping_charge: float | None = None
    bcy_adjustment: float | None = None
    bcy_tax_total: float | None = None
    bcy_total: float | None = None
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
    salesorder_id: str | None = None
    salesorder_number: str | None = None
    salesorders: list[InvoiceSalesOrder] = NONE
    deliverychallans: list[Any] = NONE
    shipping_bills: list[Any] = NONE
    exchange_invoices: list[Any] = NONE
    estimate_id: str | None = None
    channel_invoice_id: str | None = None
    account_identifier: str | None = None
    offline_created_date_with_time: str | None = None
    customer_custom_fields: list[CustomField] = NONE
    customer_custom_field_hash: Any | None = None
    customer_default_billing_address: InvoiceAddress | None = None
    contact: SalesOrderContact | None = None
    contact_category: str | None = None
    contact_persons_details: list[ContactPersonDetails] = NONE
    currency_name_formatted: str | None = None
    payment_terms_id: str | None = None
    invoice_installments: list[Any] = NONE
    early_payment_discount_percentage: float | None = None
    early_payment_discount_due_days: int | None = None
    early_payment_discount_amount: float | None = None
    is_early_payment_discount_applicable: bool | None = None
    payment_discount: float | None = None
    in_process_payments: list[Any] = NONE
    inprocess_transaction_present: bool | None = None
    unused_retainer_payments: float | None = None
    ach_supported: bool | None = None
    reader_offline_payment_initiated: bool | None = None
    stop_reminder_until_payment_expected_date: bool | None = None
    next_reminder_date_formatted: str | None = None
    total_retention_amount: float | None = None
    retention_items: list[Any] = NONE
    retention_override_preference: str | None = None
    total_taxable_amount: float | None = None
    account_id: str | None = None
    account_name: str | None = None
    adjustment_account_id: str | None = None
    adjustment_account_name: str | None = None
    merchant_id: str | None = None
    merchant_name: str | None = None
    ecomm_operator_id: str | None = None
    ecomm_operator_name: str | None = None
    is_autobill_enabled: bool | None = None
    is_backorder: bool | None = None
    is_client_review_settings_enabled: bool | None = None
    is_last_child_invoice: bool | None = None
    is_progress_invoice: bool | None = None
    includes_package_tracking_info: bool | None = None
    can_send_invoice_sms: bool | None = None
    can_show_kit_return: bool | None = None
    is_kit_partial_return: bool | None = None
    lock_detail: InvoiceLock | None = None
    qr_code: InvoiceQrCode | None = None
    subject_content: str | None = None
    created_date: str | None = None
    created_by_id: str | None = None
    created_by_name: str | None = None
    last_modified_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.invoice_id = v if type(v := get("invoice_id")) is str else identifier(v, self, "invoice_id")
        self.invoice_number = (v if type(v) is str else text(v, self, "invoice_number")) if (v := get("invoice_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.due_date = None if (v := get("due_date")) is None else date(v, self, "due_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.salesperson_id = (v if type(v) is str else text(v, self, "salesperson_id")) if (v := get("salesperson_id")) else None
        self.salesperson_name = (v if type(v) is str else text(v, self, "salesperson_name")) if (v := get("salesperson_name")) else None
        self.shipping_charge = (
            (v if type(v) is float else number(v, self, "shipping_charge")) if (v := get("shipping_charge")) or v == 0 else None
        )
        self.adjustment = (v if type(v) is float else number(v, self, "adjustment")) if (v := get("adjustment")) or v == 0 else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.write_off_amount = (
            (v if type(v) is float else number(v, self, "write_off_amount")) if (v := get("write_off_amount")) or v == 0 else None
        )
        self.payment_expected_date = None if (v := get("payment_expected_date")) is None else date(v, self, "payment_expected_date")
        self.last_payment_date = None if (v := get("last_payment_date")) is None else date(v, self, "last_payment_date")
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.reminders_sent = (
            (v if type(v) is int else integer(v, self, "reminders_sent")) if (v := get("reminders_sent")) or v == 0 else None
        )
        self.last_reminder_sent_date = None if (v := get("last_reminder_sent_date")) is None else date(v, self, "last_reminder_sent_date")
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        self.ach_payment_initiated = (
            (v if type(v) is bool else flag(v, self, "ach_payment_initiated")) if (v := get("ach_payment_initiated")) or v == 0 else None
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
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.issued_date = None if (v := get("issued_date")) is None else date(v, self, "issued_date")
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.invoice_source = (v if type(v) is str else text(v, self, "invoice_source")) if (v := get("invoice_source")) else None
        self.invoice_url = (v if type(v) is str else text(v, self, "invoice_url")) if (v := get("invoice_url")) else None
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.schedule_time = (v if type(v) is str else text(v, self, "schedule_time")) if (v := get("schedule_time")) else None
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.unprocessed_payment_amount = (
            (v if type(v) is float else number(v, self, "unprocessed_payment_amount"))
            if (v := get("unprocessed_payment_amount")) or v == 0
            else None
        )
        self.zcrm_potential_id = (v if type(v) is str else text(v, self, "zcrm_potential_id")) if (v := get("zcrm_potential_id")) else None
        self.zcrm_potential_name = (
            (v if type(v) is str else text(v, self, "zcrm_potential_name")) if (v := get("zcrm_potential_name")) else None
        )
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
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
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
        self.payment_terms = (v if type(v) is int else integer(v, self, "payment_terms")) if (v := get("payment_terms")) or v == 0 else None
        self.payment_terms_label = (
            (v if type(v) is str else text(v, self, "payment_terms_label")) if (v := get("payment_terms_label")) else None
        )
        self.recurring_invoice_id = (
            (v if type(v) is str else text(v, self, "recurring_invoice_id")) if (v := get("recurring_invoice_id")) else None
        )
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [InvoiceLineItem.from_dict(m) if type(m) is dict else InvoiceLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(InvoiceLineItem.read, v, self, "line_items")
        )
        self.discount = None if (v := get("discount")) is None else amount(v, self, "discount")
        self.is_discount_before_tax = (
            (v if type(v) is bool else flag(v, self, "is_discount_before_tax")) if (v := get("is_discount_before_tax")) or v == 0 else None
        )
        self.discount_type = (v if type(v) is str else text(v, self, "discount_type")) if (v := get("discount_type")) else None
        self.is_inclusive_tax = (
            (v if type(v) is bool else flag(v, self, "is_inclusive_tax")) if (v := get("is_inclusive_tax")) or v == 0 else None
        )
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
        self.payment_made = (v if type(v) is float else number(v, self, "payment_made")) if (v := get("payment_made")) or v == 0 else None
        self.credits_applied = (
            (v if type(v) is float else number(v, self, "credits_applied")) if (v := get("credits_applied")) or v == 0 else None
        )
        self.tax_amount_withheld = (
            (v if type(v) is float else number(v, self, "tax_amount_withheld")) if (v := get("tax_amount_withheld")) or v == 0 else None
        )
        self.allow_partial_payments = (
            (v if type(v) is bool else flag(v, self, "allow_partial_payments")) if (v := get("allow_partial_payments")) or v == 0 else None
        )
        self.payment_options = None if (v := get("payment_options")) is None else PaymentOptions.read(v, self, "payment_options")
        self.payment_reminder_enabled = (
            (v if type(v) is bool else flag(v, self, "payment_reminder_enabled"))
            if (v := get("payment_reminder_enabled")) or v == 0
            else None
        )
        self.billing_address = None if (v := get("billing_address")) is None else InvoiceAddress.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else InvoiceAddress.read(v, self, "shipping_address")
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.terms = (v if type(v) is str else text(v, self, "terms")) if (v := get("terms")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.attachment_name = (v if type(v) is str else text(v, self, "attachment_name")) if (v := get("attachment_name")) else None
        self.can_send_in_mail = (
            (v if type(v) is bool else flag(v, self, "can_send_in_mail")) if (v := get("can_send_in_mail")) or v == 0 else None
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.gst_treatment = (v if type(v) is str else text(v, self, "gst_treatment")) if (v := get("gst_treatment")) else None
        self.gst_no = (v if type(v) is str else text(v, self, "gst_no")) if (v := get("gst_no")) else None
        self.place_of_supply = (v if type(v) is str else text(v, self, "place_of_supply")) if (v := get("place_of_supply")) else None
        self.is_pre_gst = (v if type(v) is bool else flag(v, self, "is_pre_gst")) if (v := get("is_pre_gst")) or v == 0 else None
        self.tax_treatment = (v if type(v) is str else text(v, self, "tax_treatment")) if (v := get("tax_treatment")) else None
        self.cfdi_usage = (v if type(v) is str else text(v, self, "cfdi_usage")) if (v := get("cfdi_usage")) else None
        self.cfdi_reference_type = (
            (v if type(v) is str else text(v, self, "cfdi_reference_type")) if (v := get("cfdi_reference_type")) else None
        )
        self.reference_invoice_id = (
            (v if type(v) is str else text(v, self, "reference_invoice_id")) if (v := get("reference_invoice_id")) else None
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
        self.bcy_sub_total = (
            (v if type(v) is float else number(v, self, "bcy_sub_total")) if (v := get("bcy_sub_total")) or v == 0 else None
        )
        self.bcy_discount_total = (
            (v if type(v) is float else number(v, self, "bcy_discount_total")) if (v := get("bcy_discount_total")) or v == 0 else None
        )
        self.bcy_shipping_charge = (
            (v if type(v) is float else number(v, self, "bcy_shipping_charge")) if (v := get("bcy_shipping_charge")) or v == 0 else None
        )
        self.bcy_adjustment = (
            (v if type(v) is float else number(v, self, "bcy_adjustment")) if (v := get("bcy_adjustment")) or v == 0 else None
        )
        self.bcy_tax_total = (
            (v if type(v) is float else number(v, self, "bcy_tax_total")) if (v := get("bcy_tax_total")) or v == 0 else None
        )
        self.bcy_total = (v if type(v) is float else number(v, self, "bcy_total")) if (v := get("bcy_total")) or v == 0 else None
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
        self.salesorder_id = (v if type(v) is str else text(v, self, "salesorder_id")) if (v := get("salesorder_id")) else None
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.salesorders = (
            []
            if not (v := get("salesorders"))
            else [InvoiceSalesOrder.from_dict(m) if type(m) is dict else InvoiceSalesOrder.member(m, self, "salesorders") for m in v]
            if type(v) is list
            else array(InvoiceSalesOrder.read, v, self, "salesorders")
        )
        self.deliverychallans = array(anything, v, self, "deliverychallans") if (v := get("deliverychallans")) else []
        self.shipping_bills = array(anything, v, self, "shipping_bills") if (v := get("shipping_bills")) else []
        self.exchange_invoices = array(anything, v, self, "exchange_invoices") if (v := get("exchange_invoices")) else []
        self.estimate_id = (v if type(v) is str else text(v, self, "estimate_id")) if (v := get("estimate_id")) else None
        self.channel_invoice_id = (
            (v if type(v) is str else text(v, self, "channel_invoice_id")) if (v := get("channel_invoice_id")) else None
        )
        self.account_identifier = (
            (v if type(v) is str else text(v, self, "account_identifier")) if (v := get("account_identifier")) else None
        )
        self.offline_created_date_with_time = (
            (v if type(v) is str else text(v, self, "offline_created_date_with_time"))
            if (v := get("offline_created_date_with_time"))
            else None
        )
        self.customer_custom_fields = (
            []
            if not (v := get("customer_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "customer_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "customer_custom_fields")
        )
        self.customer_custom_field_hash = (
            None if (v := get("customer_custom_field_hash")) is None else anything(v, self, "customer_custom_field_hash")
        )
        self.customer_default_billing_address = (
            None
            if (v := get("customer_default_billing_address")) is None
            else InvoiceAddress.read(v, self, "customer_default_billing_address")
        )
        self.contact = None if (v := get("contact")) is None else SalesOrderContact.read(v, self, "contact")
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.contact_persons_details = (
            []
            if not (v := get("contact_persons_details"))
            else [
                ContactPersonDetails.from_dict(m) if type(m) is dict else ContactPersonDetails.member(m, self, "contact_persons_details")
                for m in v
            ]
            if type(v) is list
            else array(ContactPersonDetails.read, v, self, "contact_persons_details")
        )
        self.currency_name_formatted = (
            (v if type(v) is str else text(v, self, "currency_name_formatted")) if (v := get("currency_name_formatted")) else None
        )
        self.payment_terms_id = (v if type(v) is str else text(v, self, "payment_terms_id")) if (v := get("payment_terms_id")) else None
        self.invoice_installments = array(anything, v, self, "invoice_installments") if (v := get("invoice_installments")) else []
        self.early_payment_discount_percentage = (
            (v if type(v) is float else number(v, self, "early_payment_discount_percentage"))
            if (v := get("early_payment_discount_percentage")) or v == 0
            else None
        )
        self.early_payment_discount_due_days = (
            (v if type(v) is int else integer(v, self, "early_payment_discount_due_days"))
            if (v := get("early_payment_discount_due_days")) or v == 0
            else None
        )
        self.early_payment_discount_amount = (
            (v if type(v) is float else number(v, self, "early_payment_discount_amount"))
            if (v := get("early_payment_discount_amount")) or v == 0
            else None
        )
        self.is_early_payment_discount_applicable = (
            (v if type(v) is bool else flag(v, self, "is_early_payment_discount_applicable"))
            if (v := get("is_early_payment_discount_applicable")) or v == 0
            else None
        )
        self.payment_discount = (
            (v if type(v) is float else number(v, self, "payment_discount")) if (v := get("payment_discount")) or v == 0 else None
        )
        self.in_process_payments = array(anything, v, self, "in_process_payments") if (v := get("in_process_payments")) else []
        self.inprocess_transaction_present = (
            (v if type(v) is bool else flag(v, self, "inprocess_transaction_present"))
            if (v := get("inprocess_transaction_present")) or v == 0
            else None
        )
        self.unused_retainer_payments = (
            (v if type(v) is float else number(v, self, "unused_retainer_payments"))
            if (v := get("unused_retainer_payments")) or v == 0
            else None
        )
        self.ach_supported = (v if type(v) is bool else flag(v, self, "ach_supported")) if (v := get("ach_supported")) or v == 0 else None
        self.reader_offline_payment_initiated = (
            (v if type(v) is bool else flag(v, self, "reader_offline_payment_initiated"))
            if (v := get("reader_offline_payment_initiated")) or v == 0
            else None
        )
        self.stop_reminder_until_payment_expected_date = (
            (v if type(v) is bool else flag(v, self, "stop_reminder_until_payment_expected_date"))
            if (v := get("stop_reminder_until_payment_expected_date")) or v == 0
            else None
        )
        self.next_reminder_date_formatted = (
            (v if type(v) is str else text(v, self, "next_reminder_date_formatted")) if (v := get("next_reminder_date_formatted")) else None
        )
        self.total_retention_amount = (
            (v if type(v) is float else number(v, self, "total_retention_amount"))
            if (v := get("total_retention_amount")) or v == 0
            else None
        )
        self.retention_items = array(anything, v, self, "retention_items") if (v := get("retention_items")) else []
        self.retention_override_preference = (
            (v if type(v) is str else text(v, self, "retention_override_preference"))
            if (v := get("retention_override_preference"))
            else None
        )
        self.total_taxable_amount = (
            (v if type(v) is float else number(v, self, "total_taxable_amount")) if (v := get("total_taxable_amount")) or v == 0 else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.adjustment_account_id = (
            (v if type(v) is str else text(v, self, "adjustment_account_id")) if (v := get("adjustment_account_id")) else None
        )
        self.adjustment_account_name = (
            (v if type(v) is str else text(v, self, "adjustment_account_name")) if (v := get("adjustment_account_name")) else None
        )
        self.merchant_id = (v if type(v) is str else text(v, self, "merchant_id")) if (v := get("merchant_id")) else None
        self.merchant_name = (v if type(v) is str else text(v, self, "merchant_name")) if (v := get("merchant_name")) else None
        self.ecomm_operator_id = (v if type(v) is str else text(v, self, "ecomm_operator_id")) if (v := get("ecomm_operator_id")) else None
        self.ecomm_operator_name = (
            (v if type(v) is str else text(v, self, "ecomm_operator_name")) if (v := get("ecomm_operator_name")) else None
        )
        self.is_autobill_enabled = (
            (v if type(v) is bool else flag(v, self, "is_autobill_enabled")) if (v := get("is_autobill_enabled")) or v == 0 else None
        )
        self.is_backorder = (v if type(v) is bool else flag(v, self, "is_backorder")) if (v := get("is_backorder")) or v == 0 else None
        self.is_client_review_settings_enabled = (
            (v if type(v) is bool else flag(v, self, "is_client_review_settings_enabled"))
            if (v := get("is_client_review_settings_enabled")) or v == 0
            else None
        )
        self.is_last_child_invoice = (
            (v if type(v) is bool else flag(v, self, "is_last_child_invoice")) if (v := get("is_last_child_invoice")) or v == 0 else None
        )
        self.is_progress_invoice = (
            (v if type(v) is bool else flag(v, self, "is_progress_invoice")) if (v := get("is_progress_invoice")) or v == 0 else None
        )
        self.includes_package_tracking_info = (
            (v if type(v) is bool else flag(v, self, "includes_package_tracking_info"))
            if (v := get("includes_package_tracking_info")) or v == 0
            else None
        )
        self.can_send_invoice_sms = (
            (v if type(v) is bool else flag(v, self, "can_send_invoice_sms")) if (v := get("can_send_invoice_sms")) or v == 0 else None
        )
        self.can_show_kit_return = (
            (v if type(v) is bool else flag(v, self, "can_show_kit_return")) if (v := get("can_show_kit_return")) or v == 0 else None
        )
        self.is_kit_partial_return = (
            (v if type(v) is bool else flag(v, self, "is_kit_partial_return")) if (v := get("is_kit_partial_return")) or v == 0 else None
        )
        self.lock_detail = None if (v := get("lock_detail")) is None else InvoiceLock.read(v, self, "lock_detail")
        self.qr_code = None if (v := get("qr_code")) is None else InvoiceQrCode.read(v, self, "qr_code")
        self.subject_content = (v if type(v) is str else text(v, self, "subject_content")) if (v := get("subject_content")) else None
        self.created_date = (v if type(v) is str else text(v, self, "created_date")) if (v := get("created_date")) else None
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        return self
