# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrder`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.sales_orders.associated_contact_person import AssociatedContactPerson
from zakya_client._generated.models.sales_orders.contact_person_details import ContactPersonDetails
from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
from zakya_client._generated.models.sales_orders.sales_order_contact import SalesOrderContact
from zakya_client._generated.models.sales_orders.sales_order_cycle import SalesOrderCycle
from zakya_client._generated.models.sales_orders.sales_order_invoice import SalesOrderInvoice
from zakya_client._generated.models.sales_orders.sales_order_line_item import SalesOrderLineItem
from zakya_client._generated.models.sales_orders.sales_order_lock import SalesOrderLock
from zakya_client._generated.models.sales_orders.sales_order_package import SalesOrderPackage
from zakya_client._generated.models.sales_orders.sales_order_payment import SalesOrderPayment
from zakya_client._generated.models.sales_orders.sales_order_purchase_order import SalesOrderPurchaseOrder
from zakya_client._generated.models.sales_orders.sales_order_tax import SalesOrderTax
from zakya_client._generated.models.sales_orders.sales_order_warehouse import SalesOrderWarehouse
from zakya_client._generated.models.sales_returns.sales_return_row import SalesReturnRow
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
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
class SalesOrder(ResponseModel):
    """A customer's order, with everything the API knows about it.

    Attributes:
        salesorder_id: Identifies the sales order.
        salesorder_number: Number that people know the order by; unique.
        reference_number: Number of the order in another system or on paper.
        date: Day of the order.
        shipment_date: Day of the planned shipment.
        status: Overall state, `draft`, `shipped` or `fulfilled` for instance.
        sales_channel: Where it was sold, `direct_sales` for instance.
        customer_id: Customer who ordered.
        total: What the customer is to pay.
        bcy_total: Total in the organization's currency.
        delivery_method: How the goods are delivered.
        is_emailed: Whether the order was mailed to the customer.
        custom_fields: Custom fields as the page shows them; live rows flatten them.
        order_status: State of the order itself, `draft` or `closed` for instance.
        invoiced_status: How far it is invoiced, `invoiced` for instance. Empty in drafts.
        paid_status: How far it is paid, `paid` for instance. Empty in drafts.
        shipped_status: How far it is shipped, `shipped` for instance. Empty in drafts.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        color_code: Colour of the state within the state.
        source: Program that made the order, `Client` or `Api` for instance.
        zcrm_potential_id: Deal in Zoho CRM that the order came from.
        zcrm_potential_name: Name of the deal in Zoho CRM.
        sales_channel_formatted: The sales channel as written for people.
        pickup_location_id: Location where the customer collects the goods.
        balance: What is still to be paid.
        is_manually_fulfilled: Whether the order was marked as fulfilled by hand.
        is_scheduled_for_quick_shipment_create: Whether a quick shipment is about to be made.
        is_viewed_in_mail: Whether the customer opened the mail.
        mail_first_viewed_time: When the customer first opened the mail.
        mail_last_viewed_time: When the customer last opened the mail.
        estimate_id: Estimate in Zoho Books that the order came from.
        contact_persons: People at the customer who get mail about the order; live as text, one identifier each.
        salesperson_id: Person who sold it.
        location_id: Location that sells, in organizations that have locations.
        exchange_rate: Price of one unit of the order's currency in the organization's own.
        price_precision: Decimal places of prices.
        pricebook_id: Price list that the rates come from.
        line_items: What was ordered.
        has_unconfirmed_line_item: Whether a line item awaits confirmation.
        discount: Discount on the whole order, an amount or a percentage.
        discount_amount: Discount on the whole order as an amount.
        discount_type: Whether the discount is on the whole order or on each line item.
        is_discount_before_tax: Whether tax is figured after the discount is taken off.
        is_inclusive_tax: Whether rates contain the tax.
        adjustment: Amount added to the total, or taken off it where negative.
        adjustment_description: What the adjustment is for.
        sub_total: Line items together, before tax, shipping and adjustment.
        tax_total: All taxes together.
        taxes: Taxes on the order, one by one.
        is_dropshipped: Whether the vendor ships straight to the customer.
        is_backordered: Whether missing goods were ordered from a vendor.
        is_backorder_allowed: Whether missing goods may be ordered from a vendor.
        packages: Packages made for the order.
        invoices: Invoices made from the order.
        purchaseorders: Purchase orders made for the order; the page shows text.
        terms: Terms and conditions.
        documents: Files attached to the order; some answers hold empty text for none.
        attachment_name: Name of the attached file.
        can_send_in_mail: Whether mails about the order carry the attached file.
        template_id: Template that the order is printed with.
        template_type: Kind of template, `standard` or `custom` for instance.
        is_pre_gst: Whether it is from before 1 July 2017 (India).
        gst_no: Goods and services tax number of the customer (India).
        gst_treatment: How goods and services tax applies to the customer (India).
        place_of_supply: State that the goods go to (India).
        offline_created_date_with_time: When a till that was offline took the order.
        sub_statuses: States within the state that are defined.
        is_test_order: Whether the order was made to try things out.
        account_identifier: Account in the sales channel that the order came from.
        integration_id: Integration that brought the order in.
        contact_category: Kind of contact that the customer is.
        contact: What the customer owes and may owe.
        contact_persons_associated: The same people with the ways to reach them.
        contact_person_details: The same people with their addresses.
        beat_id: Round of the sales force that the order belongs to.
        journey_plan_id: Travel plan of the sales force that the order belongs to.
        total_quantity: Quantities of all line items together.
        has_qty_cancelled: Whether some of the quantity was cancelled.
        discount_percent: Discount on the whole order as a percentage.
        discount_applied_on_amount: Amount that the discount was taken from.
        discount_total: All discounts together.
        bcy_discount_total: All discounts together, in the organization's currency.
        tax_rounding: Where taxes are rounded, by line item or by total.
        tax_override_preference: Whether taxes may be overridden, `no_override` for instance.
        tds_override_preference: Whether tax deducted at source may be overridden, `no_override` for instance.
        tds_calculation_type: What tax deducted at source is figured on, `tds_item_level` for instance.
        bcy_shipping_charge: Shipping charge in the organization's currency.
        shipping_charge_tax_id: Tax on the shipping charge.
        shipping_charge_tax: Amount of the tax on the shipping charge.
        bcy_shipping_charge_tax: Amount of the tax on the shipping charge, in the organization's currency.
        shipping_charge_tax_formatted: The tax on the shipping charge as written for people.
        shipping_charge_taxes: Taxes on the shipping charge, one by one.
        shipping_charge_exclusive_of_tax: Shipping charge without tax.
        shipping_charge_exclusive_of_tax_formatted: Shipping charge without tax, as written for people.
        shipping_charge_inclusive_of_tax: Shipping charge with tax.
        shipping_charge_inclusive_of_tax_formatted: Shipping charge with tax, as written for people.
        bcy_adjustment: Adjustment in the organization's currency.
        roundoff_value: Amount that rounding added to the total.
        transaction_rounding_type: How the total is rounded, `no_rounding` for instance.
        rounding_mode: Direction of rounding.
        bcy_rounding_mode: Direction of rounding in the organization's currency.
        computation_type: How totals are figured, `basic` for instance.
        bcy_sub_total: Sub-total in the organization's currency.
        sub_total_inclusive_of_tax: Sub-total with tax.
        net_order_amount: Total less what was credited.
        sub_total_exclusive_of_discount: Sub-total without the discount.
        bcy_tax_total: All taxes together, in the organization's currency.
        payment_terms: Days to pay; negative values are special terms.
        payment_terms_label: The payment terms as people read them.
        payments: What the customer paid.
        refunds: What was paid back.
        billing_address_id: Billing address in the contact's address book.
        shipping_address_id: Shipping address in the contact's address book.
        shipping_details: How the goods travel; only empty objects were seen.
        tracking_url: Where to follow the shipment.
        can_manually_fulfill: Whether the order can be marked as fulfilled by hand.
        is_adv_tracking_in_package: Whether batches and serial numbers are chosen in the package.
        allow_quick_shipment: Whether a quick shipment may be made.
        so_cycle_preference: What follows of itself once the order is confirmed.
        picklists: Picklists made for the order.
        salesreturns: Returns of the order's goods.
        creditnotes: Credit notes on the order.
        can_show_kit_return: Whether kits of the order can be returned.
        is_kit_partial_return: Whether parts of a kit can be returned.
        warehouses: Warehouses of the organization.
        page_width: Width of the printed page.
        page_height: Height of the printed page.
        orientation: Whether the page is printed upright or lengthwise.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        entity_tags: Labels on the order; only empty text was seen.
        exceptions: Only empty lists were seen.
        lock_details: Whether the order can be locked.
        locked_actions: Actions that a lock forbids.
        submitter_id: User who submitted it for approval.
        submitted_by: User who submitted it for approval.
        submitted_date: Day it was submitted for approval.
        approver_id: User who approves it.
        approvers_list: Users who can approve it.
        created_date: Day it was made.
    """

    salesorder_id: str = ""
    salesorder_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    shipment_date: Date | None = None
    status: str | None = None
    sales_channel: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    salesperson_name: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    total: float | None = None
    bcy_total: float | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    is_emailed: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    order_status: str | None = None
    invoiced_status: str | None = None
    paid_status: str | None = None
    shipped_status: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    color_code: str | None = None
    source: str | None = None
    zcrm_potential_id: str | None = None
    zcrm_potential_name: str | None = None
    sales_channel_formatted: str | None = None
    pickup_location_id: str | None = None
    balance: float | None = None
    is_manually_fulfilled: bool | None = None
    is_scheduled_for_quick_shipment_create: bool | None = None
    is_viewed_in_mail: bool | None = None
    mail_first_viewed_time: DateTime | None = None
    mail_last_viewed_time: DateTime | None = None
    estimate_id: str | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
    salesperson_id: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    pricebook_id: str | None = None
    line_items: list[SalesOrderLineItem] = NONE
    has_unconfirmed_line_item: bool | None = None
    discount: float | str | None = None
    discount_amount: float | None = None
    discount_type: Literal["entity_level", "item_level"] | str | None = None
    is_discount_before_tax: bool | None = None
    is_inclusive_tax: bool | None = None
    shipping_charge: float | None = None
    adjustment: float | None = None
    adjustment_description: str | None = None
    sub_total: float | None = None
    tax_total: float | None = None
    taxes: list[SalesOrderTax] = NONE
    billing_address: Address | None = None
    shipping_address: Address | None = None
    is_dropshipped: bool | None = None
    is_backordered: bool | None = None
    is_backorder_allowed: bool | None = None
    packages: list[SalesOrderPackage] = NONE
    invoices: list[SalesOrderInvoice] = NONE
    purchaseorders: list[SalesOrderPurchaseOrder | str] = NONE
    notes: str | None = None
    terms: str | None = None
    documents: list[Document] = NONE
    attachment_name: str | None = None
    can_send_in_mail: bool | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    is_pre_gst: bool | None = None
    gst_no: str | None = None
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    place_of_supply: str | None = None
    offline_created_date_with_time: str | None = None
    sub_statuses: list[Any] = NONE
    is_test_order: bool | None = None
    account_identifier: str | None = None
    integration_id: str | None = None
    contact_category: str | None = None
    contact: SalesOrderContact | None = None
    contact_persons_associated: list[AssociatedContactPerson] = NONE
    contact_person_details: list[ContactPersonDetails] = NONE
    merchant_id: str | None = None
    merchant_name: str | None = None
    beat_id: str | None = None
    beat_number: str | None = None
    journey_plan_id: str | None = None
    total_quantity: float | None = None
    has_qty_cancelled: bool | None = None
    has_discount: bool | None = None
    discount_percent: float | None = None
    discount_applied_on_amount: float | None = None
    discount_total: float | None = None
    bcy_discount_total: float | None = None
    tax_rounding: str | None = None
    tax_override_preference: str | None = None
    tds_override_preference: str | None = None
    tds_calculation_type: str | None = None
    bcy_shipping_charge: float | None = None
    shipping_charge_tax_id: str | None = None
    shipping_charge_tax_name: str | None = None
    shipping_charge_tax_type: str | None = None
    shipping_charge_tax_percentage: float | None = None
    shipping_charge_tax: float | None = None
    bcy_shipping_charge_tax: float | None = None
    shipping_charge_tax_formatted: str | None = None
    shipping_charge_taxes: list[SalesOrderTax] = NONE
    shipping_charge_exclusive_of_tax: float | None = None
    shipping_charge_exclusive_of_tax_formatted: str | None = None
    shipping_charge_inclusive_of_tax: float | None = None
    shipping_charge_inclusive_of_tax_formatted: str | None = None
    bcy_adjustment: float | None = None
    roundoff_value: float | None = None
    transaction_rounding_type: str | None = None
    rounding_mode: str | None = None
    bcy_rounding_mode: str | None = None
    computation_type: str | None = None
    bcy_sub_total: float | None = None
    sub_total_inclusive_of_tax: float | None = None
    net_order_amount: float | None = None
    sub_total_exclusive_of_discount: float | None = None
    bcy_tax_total: float | None = None
    payment_terms: int | None = None
    payment_terms_label: str | None = None
    payments: list[SalesOrderPayment] = NONE
    refunds: list[Any] = NONE
    has_shipping_address: bool | None = None
    billing_address_id: str | None = None
    shipping_address_id: str | None = None
    shipping_details: Any | None = None
    tracking_url: str | None = None
    can_manually_fulfill: bool | None = None
    is_adv_tracking_in_package: bool | None = None
    allow_quick_shipment: bool | None = None
    so_cycle_preference: SalesOrderCycle | None = None
    picklists: list[Any] = NONE
    salesreturns: list[SalesReturnRow] = NONE
    creditnotes: list[Any] = NONE
    can_show_kit_return: bool | None = None
    is_kit_partial_return: bool | None = None
    warehouses: list[SalesOrderWarehouse] = NONE
    page_width: str | None = None
    page_height: str | None = None
    orientation: str | None = None
    custom_field_hash: Any | None = None
    entity_tags: list[Any] = NONE
    exceptions: list[Any] = NONE
    lock_details: SalesOrderLock | None = None
    locked_actions: list[Any] = NONE
    submitter_id: str | None = None
    submitted_by: str | None = None
    submitted_by_name: str | None = None
    submitted_by_email: str | None = None
    submitted_by_photo_url: str | None = None
    submitted_date: Date | None = None
    approver_id: str | None = None
    approvers_list: list[Any] = NONE
    created_date: str | None = None
    created_by_id: str | None = None
    created_by_name: str | None = None
    created_by_email: str | None = None
    last_modified_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.salesorder_id = v if type(v := get("salesorder_id")) is str else identifier(v, self, "salesorder_id")
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.shipment_date = None if (v := get("shipment_date")) is None else date(v, self, "shipment_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.sales_channel = (v if type(v) is str else text(v, self, "sales_channel")) if (v := get("sales_channel")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.salesperson_name = (v if type(v) is str else text(v, self, "salesperson_name")) if (v := get("salesperson_name")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.bcy_total = (v if type(v) is float else number(v, self, "bcy_total")) if (v := get("bcy_total")) or v == 0 else None
        self.delivery_method = (v if type(v) is str else text(v, self, "delivery_method")) if (v := get("delivery_method")) else None
        self.delivery_method_id = (
            (v if type(v) is str else text(v, self, "delivery_method_id")) if (v := get("delivery_method_id")) else None
        )
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.order_status = (v if type(v) is str else text(v, self, "order_status")) if (v := get("order_status")) else None
        self.invoiced_status = (v if type(v) is str else text(v, self, "invoiced_status")) if (v := get("invoiced_status")) else None
        self.paid_status = (v if type(v) is str else text(v, self, "paid_status")) if (v := get("paid_status")) else None
        self.shipped_status = (v if type(v) is str else text(v, self, "shipped_status")) if (v := get("shipped_status")) else None
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.zcrm_potential_id = (v if type(v) is str else text(v, self, "zcrm_potential_id")) if (v := get("zcrm_potential_id")) else None
        self.zcrm_potential_name = (
            (v if type(v) is str else text(v, self, "zcrm_potential_name")) if (v := get("zcrm_potential_name")) else None
        )
        self.sales_channel_formatted = (
            (v if type(v) is str else text(v, self, "sales_channel_formatted")) if (v := get("sales_channel_formatted")) else None
        )
        self.pickup_location_id = (
            (v if type(v) is str else text(v, self, "pickup_location_id")) if (v := get("pickup_location_id")) else None
        )
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.is_manually_fulfilled = (
            (v if type(v) is bool else flag(v, self, "is_manually_fulfilled")) if (v := get("is_manually_fulfilled")) or v == 0 else None
        )
        self.is_scheduled_for_quick_shipment_create = (
            (v if type(v) is bool else flag(v, self, "is_scheduled_for_quick_shipment_create"))
            if (v := get("is_scheduled_for_quick_shipment_create")) or v == 0
            else None
        )
        self.is_viewed_in_mail = (
            (v if type(v) is bool else flag(v, self, "is_viewed_in_mail")) if (v := get("is_viewed_in_mail")) or v == 0 else None
        )
        self.mail_first_viewed_time = None if (v := get("mail_first_viewed_time")) is None else date_time(v, self, "mail_first_viewed_time")
        self.mail_last_viewed_time = None if (v := get("mail_last_viewed_time")) is None else date_time(v, self, "mail_last_viewed_time")
        self.estimate_id = (v if type(v) is str else text(v, self, "estimate_id")) if (v := get("estimate_id")) else None
        self.contact_persons = (
            array(ContactPersonReference.read_or_keep, v, self, "contact_persons") if (v := get("contact_persons")) else []
        )
        self.salesperson_id = (v if type(v) is str else text(v, self, "salesperson_id")) if (v := get("salesperson_id")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.pricebook_id = (v if type(v) is str else text(v, self, "pricebook_id")) if (v := get("pricebook_id")) else None
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [SalesOrderLineItem.from_dict(m) if type(m) is dict else SalesOrderLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(SalesOrderLineItem.read, v, self, "line_items")
        )
        self.has_unconfirmed_line_item = (
            (v if type(v) is bool else flag(v, self, "has_unconfirmed_line_item"))
            if (v := get("has_unconfirmed_line_item")) or v == 0
            else None
        )
        self.discount = None if (v := get("discount")) is None else amount(v, self, "discount")
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.discount_type = (v if type(v) is str else text(v, self, "discount_type")) if (v := get("discount_type")) else None
        self.is_discount_before_tax = (
            (v if type(v) is bool else flag(v, self, "is_discount_before_tax")) if (v := get("is_discount_before_tax")) or v == 0 else None
        )
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
        self.tax_total = (v if type(v) is float else number(v, self, "tax_total")) if (v := get("tax_total")) or v == 0 else None
        self.taxes = (
            []
            if not (v := get("taxes"))
            else [SalesOrderTax.from_dict(m) if type(m) is dict else SalesOrderTax.member(m, self, "taxes") for m in v]
            if type(v) is list
            else array(SalesOrderTax.read, v, self, "taxes")
        )
        self.billing_address = None if (v := get("billing_address")) is None else Address.read(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read(v, self, "shipping_address")
        self.is_dropshipped = (
            (v if type(v) is bool else flag(v, self, "is_dropshipped")) if (v := get("is_dropshipped")) or v == 0 else None
        )
        self.is_backordered = (
            (v if type(v) is bool else flag(v, self, "is_backordered")) if (v := get("is_backordered")) or v == 0 else None
        )
        self.is_backorder_allowed = (
            (v if type(v) is bool else flag(v, self, "is_backorder_allowed")) if (v := get("is_backorder_allowed")) or v == 0 else None
        )
        self.packages = (
            []
            if not (v := get("packages"))
            else [SalesOrderPackage.from_dict(m) if type(m) is dict else SalesOrderPackage.member(m, self, "packages") for m in v]
            if type(v) is list
            else array(SalesOrderPackage.read, v, self, "packages")
        )
        self.invoices = (
            []
            if not (v := get("invoices"))
            else [SalesOrderInvoice.from_dict(m) if type(m) is dict else SalesOrderInvoice.member(m, self, "invoices") for m in v]
            if type(v) is list
            else array(SalesOrderInvoice.read, v, self, "invoices")
        )
        self.purchaseorders = array(SalesOrderPurchaseOrder.read_or_keep, v, self, "purchaseorders") if (v := get("purchaseorders")) else []
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.terms = (v if type(v) is str else text(v, self, "terms")) if (v := get("terms")) else None
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.attachment_name = (v if type(v) is str else text(v, self, "attachment_name")) if (v := get("attachment_name")) else None
        self.can_send_in_mail = (
            (v if type(v) is bool else flag(v, self, "can_send_in_mail")) if (v := get("can_send_in_mail")) or v == 0 else None
        )
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.is_pre_gst = (v if type(v) is bool else flag(v, self, "is_pre_gst")) if (v := get("is_pre_gst")) or v == 0 else None
        self.gst_no = (v if type(v) is str else text(v, self, "gst_no")) if (v := get("gst_no")) else None
        self.gst_treatment = (v if type(v) is str else text(v, self, "gst_treatment")) if (v := get("gst_treatment")) else None
        self.place_of_supply = (v if type(v) is str else text(v, self, "place_of_supply")) if (v := get("place_of_supply")) else None
        self.offline_created_date_with_time = (
            (v if type(v) is str else text(v, self, "offline_created_date_with_time"))
            if (v := get("offline_created_date_with_time"))
            else None
        )
        self.sub_statuses = array(anything, v, self, "sub_statuses") if (v := get("sub_statuses")) else []
        self.is_test_order = (v if type(v) is bool else flag(v, self, "is_test_order")) if (v := get("is_test_order")) or v == 0 else None
        self.account_identifier = (
            (v if type(v) is str else text(v, self, "account_identifier")) if (v := get("account_identifier")) else None
        )
        self.integration_id = (v if type(v) is str else text(v, self, "integration_id")) if (v := get("integration_id")) else None
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.contact = None if (v := get("contact")) is None else SalesOrderContact.read(v, self, "contact")
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
        self.contact_person_details = (
            []
            if not (v := get("contact_person_details"))
            else [
                ContactPersonDetails.from_dict(m) if type(m) is dict else ContactPersonDetails.member(m, self, "contact_person_details")
                for m in v
            ]
            if type(v) is list
            else array(ContactPersonDetails.read, v, self, "contact_person_details")
        )
        self.merchant_id = (v if type(v) is str else text(v, self, "merchant_id")) if (v := get("merchant_id")) else None
        self.merchant_name = (v if type(v) is str else text(v, self, "merchant_name")) if (v := get("merchant_name")) else None
        self.beat_id = (v if type(v) is str else text(v, self, "beat_id")) if (v := get("beat_id")) else None
        self.beat_number = (v if type(v) is str else text(v, self, "beat_number")) if (v := get("beat_number")) else None
        self.journey_plan_id = (v if type(v) is str else text(v, self, "journey_plan_id")) if (v := get("journey_plan_id")) else None
        self.total_quantity = (
            (v if type(v) is float else number(v, self, "total_quantity")) if (v := get("total_quantity")) or v == 0 else None
        )
        self.has_qty_cancelled = (
            (v if type(v) is bool else flag(v, self, "has_qty_cancelled")) if (v := get("has_qty_cancelled")) or v == 0 else None
        )
        self.has_discount = (v if type(v) is bool else flag(v, self, "has_discount")) if (v := get("has_discount")) or v == 0 else None
        self.discount_percent = (
            (v if type(v) is float else number(v, self, "discount_percent")) if (v := get("discount_percent")) or v == 0 else None
        )
        self.discount_applied_on_amount = (
            (v if type(v) is float else number(v, self, "discount_applied_on_amount"))
            if (v := get("discount_applied_on_amount")) or v == 0
            else None
        )
        self.discount_total = (
            (v if type(v) is float else number(v, self, "discount_total")) if (v := get("discount_total")) or v == 0 else None
        )
        self.bcy_discount_total = (
            (v if type(v) is float else number(v, self, "bcy_discount_total")) if (v := get("bcy_discount_total")) or v == 0 else None
        )
        self.tax_rounding = (v if type(v) is str else text(v, self, "tax_rounding")) if (v := get("tax_rounding")) else None
        self.tax_override_preference = (
            (v if type(v) is str else text(v, self, "tax_override_preference")) if (v := get("tax_override_preference")) else None
        )
        self.tds_override_preference = (
            (v if type(v) is str else text(v, self, "tds_override_preference")) if (v := get("tds_override_preference")) else None
        )
        self.tds_calculation_type = (
            (v if type(v) is str else text(v, self, "tds_calculation_type")) if (v := get("tds_calculation_type")) else None
        )
        self.bcy_shipping_charge = (
            (v if type(v) is float else number(v, self, "bcy_shipping_charge")) if (v := get("bcy_shipping_charge")) or v == 0 else None
        )
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
            else [SalesOrderTax.from_dict(m) if type(m) is dict else SalesOrderTax.member(m, self, "shipping_charge_taxes") for m in v]
            if type(v) is list
            else array(SalesOrderTax.read, v, self, "shipping_charge_taxes")
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
        self.bcy_adjustment = (
            (v if type(v) is float else number(v, self, "bcy_adjustment")) if (v := get("bcy_adjustment")) or v == 0 else None
        )
        self.roundoff_value = (
            (v if type(v) is float else number(v, self, "roundoff_value")) if (v := get("roundoff_value")) or v == 0 else None
        )
        self.transaction_rounding_type = (
            (v if type(v) is str else text(v, self, "transaction_rounding_type")) if (v := get("transaction_rounding_type")) else None
        )
        self.rounding_mode = (v if type(v) is str else text(v, self, "rounding_mode")) if (v := get("rounding_mode")) else None
        self.bcy_rounding_mode = (v if type(v) is str else text(v, self, "bcy_rounding_mode")) if (v := get("bcy_rounding_mode")) else None
        self.computation_type = (v if type(v) is str else text(v, self, "computation_type")) if (v := get("computation_type")) else None
        self.bcy_sub_total = (
            (v if type(v) is float else number(v, self, "bcy_sub_total")) if (v := get("bcy_sub_total")) or v == 0 else None
        )
        self.sub_total_inclusive_of_tax = (
            (v if type(v) is float else number(v, self, "sub_total_inclusive_of_tax"))
            if (v := get("sub_total_inclusive_of_tax")) or v == 0
            else None
        )
        self.net_order_amount = (
            (v if type(v) is float else number(v, self, "net_order_amount")) if (v := get("net_order_amount")) or v == 0 else None
        )
        self.sub_total_exclusive_of_discount = (
            (v if type(v) is float else number(v, self, "sub_total_exclusive_of_discount"))
            if (v := get("sub_total_exclusive_of_discount")) or v == 0
            else None
        )
        self.bcy_tax_total = (
            (v if type(v) is float else number(v, self, "bcy_tax_total")) if (v := get("bcy_tax_total")) or v == 0 else None
        )
        self.payment_terms = (v if type(v) is int else integer(v, self, "payment_terms")) if (v := get("payment_terms")) or v == 0 else None
        self.payment_terms_label = (
            (v if type(v) is str else text(v, self, "payment_terms_label")) if (v := get("payment_terms_label")) else None
        )
        self.payments = (
            []
            if not (v := get("payments"))
            else [SalesOrderPayment.from_dict(m) if type(m) is dict else SalesOrderPayment.member(m, self, "payments") for m in v]
            if type(v) is list
            else array(SalesOrderPayment.read, v, self, "payments")
        )
        self.refunds = array(anything, v, self, "refunds") if (v := get("refunds")) else []
        self.has_shipping_address = (
            (v if type(v) is bool else flag(v, self, "has_shipping_address")) if (v := get("has_shipping_address")) or v == 0 else None
        )
        self.billing_address_id = (
            (v if type(v) is str else text(v, self, "billing_address_id")) if (v := get("billing_address_id")) else None
        )
        self.shipping_address_id = (
            (v if type(v) is str else text(v, self, "shipping_address_id")) if (v := get("shipping_address_id")) else None
        )
        self.shipping_details = None if (v := get("shipping_details")) is None else anything(v, self, "shipping_details")
        self.tracking_url = (v if type(v) is str else text(v, self, "tracking_url")) if (v := get("tracking_url")) else None
        self.can_manually_fulfill = (
            (v if type(v) is bool else flag(v, self, "can_manually_fulfill")) if (v := get("can_manually_fulfill")) or v == 0 else None
        )
        self.is_adv_tracking_in_package = (
            (v if type(v) is bool else flag(v, self, "is_adv_tracking_in_package"))
            if (v := get("is_adv_tracking_in_package")) or v == 0
            else None
        )
        self.allow_quick_shipment = (
            (v if type(v) is bool else flag(v, self, "allow_quick_shipment")) if (v := get("allow_quick_shipment")) or v == 0 else None
        )
        self.so_cycle_preference = (
            None if (v := get("so_cycle_preference")) is None else SalesOrderCycle.read(v, self, "so_cycle_preference")
        )
        self.picklists = array(anything, v, self, "picklists") if (v := get("picklists")) else []
        self.salesreturns = (
            []
            if not (v := get("salesreturns"))
            else [SalesReturnRow.from_dict(m) if type(m) is dict else SalesReturnRow.member(m, self, "salesreturns") for m in v]
            if type(v) is list
            else array(SalesReturnRow.read, v, self, "salesreturns")
        )
        self.creditnotes = array(anything, v, self, "creditnotes") if (v := get("creditnotes")) else []
        self.can_show_kit_return = (
            (v if type(v) is bool else flag(v, self, "can_show_kit_return")) if (v := get("can_show_kit_return")) or v == 0 else None
        )
        self.is_kit_partial_return = (
            (v if type(v) is bool else flag(v, self, "is_kit_partial_return")) if (v := get("is_kit_partial_return")) or v == 0 else None
        )
        self.warehouses = (
            []
            if not (v := get("warehouses"))
            else [SalesOrderWarehouse.from_dict(m) if type(m) is dict else SalesOrderWarehouse.member(m, self, "warehouses") for m in v]
            if type(v) is list
            else array(SalesOrderWarehouse.read, v, self, "warehouses")
        )
        self.page_width = (v if type(v) is str else text(v, self, "page_width")) if (v := get("page_width")) else None
        self.page_height = (v if type(v) is str else text(v, self, "page_height")) if (v := get("page_height")) else None
        self.orientation = (v if type(v) is str else text(v, self, "orientation")) if (v := get("orientation")) else None
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.entity_tags = array(anything, v, self, "entity_tags") if (v := get("entity_tags")) else []
        self.exceptions = array(anything, v, self, "exceptions") if (v := get("exceptions")) else []
        self.lock_details = None if (v := get("lock_details")) is None else SalesOrderLock.read(v, self, "lock_details")
        self.locked_actions = array(anything, v, self, "locked_actions") if (v := get("locked_actions")) else []
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
        self.created_date = (v if type(v) is str else text(v, self, "created_date")) if (v := get("created_date")) else None
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.created_by_name = (v if type(v) is str else text(v, self, "created_by_name")) if (v := get("created_by_name")) else None
        self.created_by_email = (v if type(v) is str else text(v, self, "created_by_email")) if (v := get("created_by_email")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        return self
