# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CustomerPayment`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.customer_payments.customer_payment_invoice import CustomerPaymentInvoice
from zakya_client._generated.models.sales_orders.sales_order_lock import SalesOrderLock
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
class CustomerPayment(ResponseModel):
    """A payment of a customer, with the invoices that it pays.

    Attributes:
        payment_id: Identifies the payment.
        payment_number: Number that people see, `9` for instance.
        date: Day of the payment.
        payment_mode: How it was paid, `cash` or `check` for instance.
        unused_amount: What isn't applied to invoices.
        account_id: Account that the money is booked to.
        location_id: Location that the document belongs to.
        last_four_digits: Last digits of the card.
        payment_gateway: Service that took the payment.
        payment_status: How far it has come, `paid` for instance.
        settlement_status: How far the service has paid it out.
        sales_channel: Where the sale was made.
        tax_account_id: Account that withheld tax is booked to.
        tax_amount_withheld: Tax that the customer kept back.
        retainerinvoice_id: Retainer invoice that it pays.
        currency_code: Code of the currency, `INR` for instance.
        exchange_rate: Price of one unit of the currency in the organization's.
        price_precision: Digits after the decimal point.
        amount_refunded: What was paid back.
        bank_charges: What the bank kept.
        status: Whether it succeeded, `success` for instance.
        email: Mail address of the customer.
        invoices: Invoices that it pays.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        page_width: Width of the printed page.
        page_height: Height of the printed page.
        orientation: Whether the page is printed upright or lengthwise.
        lock_details: Whether the document can be locked.
        locked_actions: Actions that a lock forbids.
        exceptions: Only empty lists were seen.
        created_by: Name of the user who recorded it.
        updated_time: When it was changed last.
        account_type: Kind of the account, `cash` for instance.
        customer_advance_account_id: Account that the unused amount is booked to.
        payment_link_id: Link by which the customer paid.
        beat_id: Round of the sales force that it belongs to.
        journey_plan_id: Travel plan of the sales force that it belongs to.
        offline_created_date_with_time: When a register without a connection took it.
        bank_charges_account_id: Account that the bank's charges are booked to.
        is_client_review_settings_enabled: Whether customers are asked for a review.
        discount_amount: Discount for paying early.
        is_early_payment_discount_applicable: Whether paying early earns a discount.
        online_transaction_id: The payment service's number of the payment.
        is_ondc_channel: Whether the sale came from the Open Network for Digital Commerce.
        payment_refunds: Refunds; only empty lists were seen.
        deposit_details: Only empty lists were seen.
        attachment_name: Name of the attached file.
        can_send_in_mail: Whether mails about the payment carry the attached file.
        can_send_payment_sms: Whether the customer can get a text message.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        imported_transactions: Bank transactions; only empty lists were seen.
        rounding_mode: Direction of rounding.
    """

    payment_id: str = ""
    payment_number: str | None = None
    date: Date | None = None
    payment_mode: str | None = None
    amount: float | None = None
    unused_amount: float | None = None
    account_id: str | None = None
    account_name: str | None = None
    description: str | None = None
    reference_number: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    created_time: DateTime | None = None
    last_four_digits: str | None = None
    payment_gateway: str | None = None
    payment_status: str | None = None
    settlement_status: str | None = None
    sales_channel: str | None = None
    tax_account_id: str | None = None
    tax_account_name: str | None = None
    tax_amount_withheld: float | None = None
    tags: list[Tag] = NONE
    documents: list[Document] = NONE
    retainerinvoice_id: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    amount_refunded: float | None = None
    bank_charges: float | None = None
    status: str | None = None
    email: str | None = None
    invoices: list[CustomerPaymentInvoice] = NONE
    custom_fields: list[CustomField] = NONE
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    page_width: str | None = None
    page_height: str | None = None
    orientation: str | None = None
    lock_details: SalesOrderLock | None = None
    locked_actions: list[Any] = NONE
    exceptions: list[Any] = NONE
    payment_number_prefix: str | None = None
    payment_number_suffix: str | None = None
    created_by: str | None = None
    updated_time: DateTime | None = None
    account_identifier: str | None = None
    account_type: str | None = None
    customer_advance_account_id: str | None = None
    customer_advance_account_name: str | None = None
    payment_link_id: str | None = None
    beat_id: str | None = None
    beat_number: str | None = None
    journey_plan_id: str | None = None
    sales_person_id: str | None = None
    sales_person_name: str | None = None
    card_type: str | None = None
    offline_created_date_with_time: str | None = None
    bank_charges_account_id: str | None = None
    bank_charges_account_name: str | None = None
    is_client_review_settings_enabled: bool | None = None
    discount_amount: float | None = None
    is_early_payment_discount_applicable: bool | None = None
    online_transaction_id: str | None = None
    is_ondc_channel: bool | None = None
    tender_id: str | None = None
    payment_refunds: list[Any] = NONE
    deposit_details: list[Any] = NONE
    attachment_name: str | None = None
    can_send_in_mail: bool | None = None
    can_send_payment_sms: bool | None = None
    is_payment_details_required: bool | None = None
    custom_field_hash: Any | None = None
    imported_transactions: list[Any] = NONE
    rounding_mode: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.payment_id = v if type(v := get("payment_id")) is str else identifier(v, self, "payment_id")
        self.payment_number = (v if type(v) is str else text(v, self, "payment_number")) if (v := get("payment_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.payment_mode = (v if type(v) is str else text(v, self, "payment_mode")) if (v := get("payment_mode")) else None
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.unused_amount = (
            (v if type(v) is float else number(v, self, "unused_amount")) if (v := get("unused_amount")) or v == 0 else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_four_digits = (v if type(v) is str else text(v, self, "last_four_digits")) if (v := get("last_four_digits")) else None
        self.payment_gateway = (v if type(v) is str else text(v, self, "payment_gateway")) if (v := get("payment_gateway")) else None
        self.payment_status = (v if type(v) is str else text(v, self, "payment_status")) if (v := get("payment_status")) else None
        self.settlement_status = (v if type(v) is str else text(v, self, "settlement_status")) if (v := get("settlement_status")) else None
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.tax_account_id = (v if type(v) is str else text(v, self, "tax_account_id")) if (v := get("tax_account_id")) else None
        self.tax_account_name = (v if type(v) is str else text(v, self, "tax_account_name")) if (v := get("tax_account_name")) else None
        self.tax_amount_withheld = (
            (v if type(v) is float else number(v, self, "tax_amount_withheld")) if (v := get("tax_amount_withheld")) or v == 0 else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.retainerinvoice_id = (
            (v if type(v) is str else text(v, self, "retainerinvoice_id")) if (v := get("retainerinvoice_id")) else None
        )
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.amount_refunded = (
            (v if type(v) is float else number(v, self, "amount_refunded")) if (v := get("amount_refunded")) or v == 0 else None
        )
        self.bank_charges = (v if type(v) is float else number(v, self, "bank_charges")) if (v := get("bank_charges")) or v == 0 else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.invoices = (
            []
            if not (v := get("invoices"))
            else [CustomerPaymentInvoice.from_dict(m) if type(m) is dict else CustomerPaymentInvoice.member(m, self, "invoices") for m in v]
            if type(v) is list
            else array(CustomerPaymentInvoice.read, v, self, "invoices")
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.page_width = (v if type(v) is str else text(v, self, "page_width")) if (v := get("page_width")) else None
        self.page_height = (v if type(v) is str else text(v, self, "page_height")) if (v := get("page_height")) else None
        self.orientation = (v if type(v) is str else text(v, self, "orientation")) if (v := get("orientation")) else None
        self.lock_details = None if (v := get("lock_details")) is None else SalesOrderLock.read(v, self, "lock_details")
        self.locked_actions = array(anything, v, self, "locked_actions") if (v := get("locked_actions")) else []
        self.exceptions = array(anything, v, self, "exceptions") if (v := get("exceptions")) else []
        self.payment_number_prefix = (
            (v if type(v) is str else text(v, self, "payment_number_prefix")) if (v := get("payment_number_prefix")) else None
        )
        self.payment_number_suffix = (
            (v if type(v) is str else text(v, self, "payment_number_suffix")) if (v := get("payment_number_suffix")) else None
        )
        self.created_by = (v if type(v) is str else text(v, self, "created_by")) if (v := get("created_by")) else None
        self.updated_time = None if (v := get("updated_time")) is None else date_time(v, self, "updated_time")
        self.account_identifier = (
            (v if type(v) is str else text(v, self, "account_identifier")) if (v := get("account_identifier")) else None
        )
        self.account_type = (v if type(v) is str else text(v, self, "account_type")) if (v := get("account_type")) else None
        self.customer_advance_account_id = (
            (v if type(v) is str else text(v, self, "customer_advance_account_id")) if (v := get("customer_advance_account_id")) else None
        )
        self.customer_advance_account_name = (
            (v if type(v) is str else text(v, self, "customer_advance_account_name"))
            if (v := get("customer_advance_account_name"))
            else None
        )
        self.payment_link_id = (v if type(v) is str else text(v, self, "payment_link_id")) if (v := get("payment_link_id")) else None
        self.beat_id = (v if type(v) is str else text(v, self, "beat_id")) if (v := get("beat_id")) else None
        self.beat_number = (v if type(v) is str else text(v, self, "beat_number")) if (v := get("beat_number")) else None
        self.journey_plan_id = (v if type(v) is str else text(v, self, "journey_plan_id")) if (v := get("journey_plan_id")) else None
        self.sales_person_id = (v if type(v) is str else text(v, self, "sales_person_id")) if (v := get("sales_person_id")) else None
        self.sales_person_name = (v if type(v) is str else text(v, self, "sales_person_name")) if (v := get("sales_person_name")) else None
        self.card_type = (v if type(v) is str else text(v, self, "card_type")) if (v := get("card_type")) else None
        self.offline_created_date_with_time = (
            (v if type(v) is str else text(v, self, "offline_created_date_with_time"))
            if (v := get("offline_created_date_with_time"))
            else None
        )
        self.bank_charges_account_id = (
            (v if type(v) is str else text(v, self, "bank_charges_account_id")) if (v := get("bank_charges_account_id")) else None
        )
        self.bank_charges_account_name = (
            (v if type(v) is str else text(v, self, "bank_charges_account_name")) if (v := get("bank_charges_account_name")) else None
        )
        self.is_client_review_settings_enabled = (
            (v if type(v) is bool else flag(v, self, "is_client_review_settings_enabled"))
            if (v := get("is_client_review_settings_enabled")) or v == 0
            else None
        )
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.is_early_payment_discount_applicable = (
            (v if type(v) is bool else flag(v, self, "is_early_payment_discount_applicable"))
            if (v := get("is_early_payment_discount_applicable")) or v == 0
            else None
        )
        self.online_transaction_id = (
            (v if type(v) is str else text(v, self, "online_transaction_id")) if (v := get("online_transaction_id")) else None
        )
        self.is_ondc_channel = (
            (v if type(v) is bool else flag(v, self, "is_ondc_channel")) if (v := get("is_ondc_channel")) or v == 0 else None
        )
        self.tender_id = (v if type(v) is str else text(v, self, "tender_id")) if (v := get("tender_id")) else None
        self.payment_refunds = array(anything, v, self, "payment_refunds") if (v := get("payment_refunds")) else []
        self.deposit_details = array(anything, v, self, "deposit_details") if (v := get("deposit_details")) else []
        self.attachment_name = (v if type(v) is str else text(v, self, "attachment_name")) if (v := get("attachment_name")) else None
        self.can_send_in_mail = (
            (v if type(v) is bool else flag(v, self, "can_send_in_mail")) if (v := get("can_send_in_mail")) or v == 0 else None
        )
        self.can_send_payment_sms = (
            (v if type(v) is bool else flag(v, self, "can_send_payment_sms")) if (v := get("can_send_payment_sms")) or v == 0 else None
        )
        self.is_payment_details_required = (
            (v if type(v) is bool else flag(v, self, "is_payment_details_required"))
            if (v := get("is_payment_details_required")) or v == 0
            else None
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.imported_transactions = array(anything, v, self, "imported_transactions") if (v := get("imported_transactions")) else []
        self.rounding_mode = (v if type(v) is str else text(v, self, "rounding_mode")) if (v := get("rounding_mode")) else None
        return self
