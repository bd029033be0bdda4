# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A customer's order, with everything the API knows about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.address import Address
from zakya_client._generated.models.associated_contact_person import (
    AssociatedContactPerson,
)
from zakya_client._generated.models.contact_person_details import ContactPersonDetails
from zakya_client._generated.models.contact_person_reference import (
    ContactPersonReference,
)
from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.document import Document
from zakya_client._generated.models.sales_order_contact import SalesOrderContact
from zakya_client._generated.models.sales_order_cycle import SalesOrderCycle
from zakya_client._generated.models.sales_order_invoice import SalesOrderInvoice
from zakya_client._generated.models.sales_order_line_item import SalesOrderLineItem
from zakya_client._generated.models.sales_order_lock import SalesOrderLock
from zakya_client._generated.models.sales_order_package import SalesOrderPackage
from zakya_client._generated.models.sales_order_payment import SalesOrderPayment
from zakya_client._generated.models.sales_order_purchase_order import (
    SalesOrderPurchaseOrder,
)
from zakya_client._generated.models.sales_order_tax import SalesOrderTax
from zakya_client._generated.models.sales_order_warehouse import SalesOrderWarehouse
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrder(Answer):
    """A customer's order, with everything the API knows about it.

    Attributes:
        salesorder_id: Identifies the sales order.
        salesorder_number: Number that people know the order by; unique.
        reference_number: Number of the order in another system or on paper.
        date: Day of the order.
        shipment_date: Day of the planned shipment.
        offline_created_date_with_time: When a till that was offline took the order.
        status: Overall state, `draft`, `shipped` or `fulfilled` for instance.
        order_status: State of the order itself, `draft` or `closed` for instance.
        invoiced_status: How far it is invoiced, `invoiced` for instance. Empty in drafts.
        paid_status: How far it is paid, `paid` for instance. Empty in drafts.
        shipped_status: How far it is shipped, `shipped` for instance. Empty in drafts.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        sub_statuses: States within the state that are defined.
        color_code: Colour of the state within the state.
        source: Program that made the order, `Client` or `Api` for instance.
        is_test_order: Whether the order was made to try things out.
        zcrm_potential_id: Deal in Zoho CRM that the order came from.
        zcrm_potential_name: Name of the deal in Zoho CRM.
        estimate_id: Estimate in Zoho Books that the order came from.
        account_identifier: Account in the sales channel that the order came from.
        integration_id: Integration that brought the order in.
        sales_channel: Where it was sold, `direct_sales` for instance.
        sales_channel_formatted: The sales channel as written for people.
        customer_id: Customer who ordered.
        contact_category: Kind of contact that the customer is.
        contact: What the customer owes and may owe.
        contact_persons: People at the customer who get mail about the order; live as text, one identifier each.
        contact_persons_associated: The same people with the ways to reach them.
        contact_person_details: The same people with their addresses.
        salesperson_id: Person who sold it.
        location_id: Location that sells, in organizations that have locations.
        pickup_location_id: Location where the customer collects the goods.
        beat_id: Round of the sales force that the order belongs to.
        journey_plan_id: Travel plan of the sales force that the order belongs to.
        exchange_rate: Price of one unit of the order's currency in the organization's own.
        price_precision: Decimal places of prices.
        pricebook_id: Price list that the rates come from.
        line_items: What was ordered.
        total_quantity: Quantities of all line items together.
        has_unconfirmed_line_item: Whether a line item awaits confirmation.
        has_qty_cancelled: Whether some of the quantity was cancelled.
        discount: Discount on the whole order, an amount or a percentage.
        discount_amount: Discount on the whole order as an amount.
        discount_percent: Discount on the whole order as a percentage.
        discount_applied_on_amount: Amount that the discount was taken from.
        discount_total: All discounts together.
        bcy_discount_total: All discounts together, in the organization's currency.
        discount_type: Whether the discount is on the whole order or on each line item.
        is_discount_before_tax: Whether tax is figured after the discount is taken off.
        is_inclusive_tax: Whether rates contain the tax.
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
        adjustment: Amount added to the total, or taken off it where negative.
        bcy_adjustment: Adjustment in the organization's currency.
        adjustment_description: What the adjustment is for.
        roundoff_value: Amount that rounding added to the total.
        transaction_rounding_type: How the total is rounded, `no_rounding` for instance.
        rounding_mode: Direction of rounding.
        bcy_rounding_mode: Direction of rounding in the organization's currency.
        computation_type: How totals are figured, `basic` for instance.
        sub_total: Line items together, before tax, shipping and adjustment.
        bcy_sub_total: Sub-total in the organization's currency.
        sub_total_inclusive_of_tax: Sub-total with tax.
        sub_total_exclusive_of_discount: Sub-total without the discount.
        tax_total: All taxes together.
        bcy_tax_total: All taxes together, in the organization's currency.
        taxes: Taxes on the order, one by one.
        total: What the customer is to pay.
        bcy_total: Total in the organization's currency.
        balance: What is still to be paid.
        payment_terms: Days to pay; negative values are special terms.
        payment_terms_label: The payment terms as people read them.
        payments: What the customer paid.
        refunds: What was paid back.
        billing_address_id: Billing address in the contact's address book.
        shipping_address_id: Shipping address in the contact's address book.
        shipping_details: How the goods travel; only empty objects were seen.
        delivery_method: How the goods are delivered.
        tracking_url: Where to follow the shipment.
        is_dropshipped: Whether the vendor ships straight to the customer.
        is_backordered: Whether missing goods were ordered from a vendor.
        is_backorder_allowed: Whether missing goods may be ordered from a vendor.
        is_manually_fulfilled: Whether the order was marked as fulfilled by hand.
        can_manually_fulfill: Whether the order can be marked as fulfilled by hand.
        is_adv_tracking_in_package: Whether batches and serial numbers are chosen in the package.
        is_scheduled_for_quick_shipment_create: Whether a quick shipment is about to be made.
        allow_quick_shipment: Whether a quick shipment may be made.
        so_cycle_preference: What follows of itself once the order is confirmed.
        packages: Packages made for the order.
        picklists: Picklists made for the order.
        invoices: Invoices made from the order.
        purchaseorders: Purchase orders made for the order; the page shows text.
        salesreturns: Returns of the order's goods.
        creditnotes: Credit notes on the order.
        can_show_kit_return: Whether kits of the order can be returned.
        is_kit_partial_return: Whether parts of a kit can be returned.
        warehouses: Warehouses of the organization.
        terms: Terms and conditions.
        documents: Files attached to the order; some answers hold empty text for none.
        attachment_name: Name of the attached file.
        can_send_in_mail: Whether mails about the order carry the attached file.
        is_emailed: Whether the order was mailed to the customer.
        is_viewed_in_mail: Whether the customer opened the mail.
        mail_first_viewed_time: When the customer first opened the mail.
        mail_last_viewed_time: When the customer last opened the mail.
        template_id: Template that the order is printed with.
        template_type: Kind of template, `standard` or `custom` for instance.
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
        is_pre_gst: Whether it is from before 1 July 2017 (India).
        gst_no: Goods and services tax number of the customer (India).
        gst_treatment: How goods and services tax applies to the customer (India).
        place_of_supply: State that the goods go to (India).
        created_date: Day it was made.
    """

    salesorder_id: str | None = None
    salesorder_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    shipment_date: Date | None = None
    offline_created_date_with_time: str | None = None
    status: str | None = None
    order_status: str | None = None
    invoiced_status: str | None = None
    paid_status: str | None = None
    shipped_status: str | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    sub_statuses: list[Any] | None = None
    color_code: str | None = None
    source: str | None = None
    is_test_order: bool | None = None
    zcrm_potential_id: str | None = None
    zcrm_potential_name: str | None = None
    estimate_id: str | None = None
    account_identifier: str | None = None
    integration_id: str | None = None
    sales_channel: str | None = None
    sales_channel_formatted: str | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    contact_category: str | None = None
    contact: SalesOrderContact | None = None
    contact_persons: list[ContactPersonReference | str] | None = None
    contact_persons_associated: list[AssociatedContactPerson] | None = None
    contact_person_details: list[ContactPersonDetails] | None = None
    salesperson_id: str | None = None
    salesperson_name: str | None = None
    merchant_id: str | None = None
    merchant_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    pickup_location_id: str | None = None
    beat_id: str | None = None
    beat_number: str | None = None
    journey_plan_id: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    price_precision: int | None = None
    pricebook_id: str | None = None
    line_items: list[SalesOrderLineItem] | None = None
    total_quantity: float | None = None
    has_unconfirmed_line_item: bool | None = None
    has_qty_cancelled: bool | None = None
    has_discount: bool | None = None
    discount: float | str | None = None
    discount_amount: float | None = None
    discount_percent: float | None = None
    discount_applied_on_amount: float | None = None
    discount_total: float | None = None
    bcy_discount_total: float | None = None
    discount_type: Literal["entity_level", "item_level"] | str | None = None
    is_discount_before_tax: bool | None = None
    is_inclusive_tax: bool | None = None
    tax_rounding: str | None = None
    tax_override_preference: str | None = None
    tds_override_preference: str | None = None
    tds_calculation_type: str | None = None
    shipping_charge: float | None = None
    bcy_shipping_charge: float | None = None
    shipping_charge_tax_id: str | None = None
    shipping_charge_tax_name: str | None = None
    shipping_charge_tax_type: str | None = None
    shipping_charge_tax_percentage: float | None = None
    shipping_charge_tax: float | None = None
    bcy_shipping_charge_tax: float | None = None
    shipping_charge_tax_formatted: str | None = None
    shipping_charge_taxes: list[SalesOrderTax] | None = None
    shipping_charge_exclusive_of_tax: float | None = None
    shipping_charge_exclusive_of_tax_formatted: str | None = None
    shipping_charge_inclusive_of_tax: float | None = None
    shipping_charge_inclusive_of_tax_formatted: str | None = None
    adjustment: float | None = None
    bcy_adjustment: float | None = None
    adjustment_description: str | None = None
    roundoff_value: float | None = None
    transaction_rounding_type: str | None = None
    rounding_mode: str | None = None
    bcy_rounding_mode: str | None = None
    computation_type: str | None = None
    sub_total: float | None = None
    bcy_sub_total: float | None = None
    sub_total_inclusive_of_tax: float | None = None
    sub_total_exclusive_of_discount: float | None = None
    tax_total: float | None = None
    bcy_tax_total: float | None = None
    taxes: list[SalesOrderTax] | None = None
    total: float | None = None
    bcy_total: float | None = None
    balance: float | None = None
    payment_terms: int | None = None
    payment_terms_label: str | None = None
    payments: list[SalesOrderPayment] | None = None
    refunds: list[Any] | None = None
    has_shipping_address: bool | None = None
    billing_address_id: str | None = None
    billing_address: Address | None = None
    shipping_address_id: str | None = None
    shipping_address: Address | None = None
    shipping_details: Any | None = None
    delivery_method: str | None = None
    delivery_method_id: str | None = None
    tracking_url: str | None = None
    is_dropshipped: bool | None = None
    is_backordered: bool | None = None
    is_backorder_allowed: bool | None = None
    is_manually_fulfilled: bool | None = None
    can_manually_fulfill: bool | None = None
    is_adv_tracking_in_package: bool | None = None
    is_scheduled_for_quick_shipment_create: bool | None = None
    allow_quick_shipment: bool | None = None
    so_cycle_preference: SalesOrderCycle | None = None
    packages: list[SalesOrderPackage] | None = None
    picklists: list[Any] | None = None
    invoices: list[SalesOrderInvoice] | None = None
    purchaseorders: list[SalesOrderPurchaseOrder | str] | None = None
    salesreturns: list[Any] | None = None
    creditnotes: list[Any] | None = None
    can_show_kit_return: bool | None = None
    is_kit_partial_return: bool | None = None
    warehouses: list[SalesOrderWarehouse] | None = None
    notes: str | None = None
    terms: str | None = None
    documents: list[Document] | None = None
    attachment_name: str | None = None
    can_send_in_mail: bool | None = None
    is_emailed: bool | None = None
    is_viewed_in_mail: bool | None = None
    mail_first_viewed_time: DateTime | None = None
    mail_last_viewed_time: DateTime | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    page_width: str | None = None
    page_height: str | None = None
    orientation: str | None = None
    custom_fields: list[CustomField] | None = None
    custom_field_hash: Any | None = None
    entity_tags: list[Any] | None = None
    exceptions: list[Any] | None = None
    lock_details: SalesOrderLock | None = None
    locked_actions: list[Any] | None = None
    submitter_id: str | None = None
    submitted_by: str | None = None
    submitted_by_name: str | None = None
    submitted_by_email: str | None = None
    submitted_by_photo_url: str | None = None
    submitted_date: Date | None = None
    approver_id: str | None = None
    approvers_list: list[Any] | None = None
    is_pre_gst: bool | None = None
    gst_no: str | None = None
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    place_of_supply: str | None = None
    created_time: DateTime | None = None
    created_date: str | None = None
    created_by_id: str | None = None
    created_by_name: str | None = None
    created_by_email: str | None = None
    last_modified_time: DateTime | None = None
    last_modified_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.salesorder_id = (v or None) if (v := get("salesorder_id")).__class__ is str else wire.text(v, self, "salesorder_id")
        self.salesorder_number = (
            (v or None) if (v := get("salesorder_number")).__class__ is str else wire.text(v, self, "salesorder_number")
        )
        self.reference_number = (v or None) if (v := get("reference_number")).__class__ is str else wire.text(v, self, "reference_number")
        self.date = wire.date(get("date"), self, "date")
        self.shipment_date = wire.date(get("shipment_date"), self, "shipment_date")
        self.offline_created_date_with_time = (
            (v or None)
            if (v := get("offline_created_date_with_time")).__class__ is str
            else wire.text(v, self, "offline_created_date_with_time")
        )
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.order_status = (v or None) if (v := get("order_status")).__class__ is str else wire.text(v, self, "order_status")
        self.invoiced_status = (v or None) if (v := get("invoiced_status")).__class__ is str else wire.text(v, self, "invoiced_status")
        self.paid_status = (v or None) if (v := get("paid_status")).__class__ is str else wire.text(v, self, "paid_status")
        self.shipped_status = (v or None) if (v := get("shipped_status")).__class__ is str else wire.text(v, self, "shipped_status")
        self.current_sub_status = (
            (v or None) if (v := get("current_sub_status")).__class__ is str else wire.text(v, self, "current_sub_status")
        )
        self.current_sub_status_id = (
            (v or None) if (v := get("current_sub_status_id")).__class__ is str else wire.text(v, self, "current_sub_status_id")
        )
        self.sub_statuses = wire.array(wire.anything, get("sub_statuses"), self, "sub_statuses")
        self.color_code = (v or None) if (v := get("color_code")).__class__ is str else wire.text(v, self, "color_code")
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.is_test_order = v if (v := get("is_test_order")).__class__ is bool else wire.flag(v, self, "is_test_order")
        self.zcrm_potential_id = (
            (v or None) if (v := get("zcrm_potential_id")).__class__ is str else wire.text(v, self, "zcrm_potential_id")
        )
        self.zcrm_potential_name = (
            (v or None) if (v := get("zcrm_potential_name")).__class__ is str else wire.text(v, self, "zcrm_potential_name")
        )
        self.estimate_id = (v or None) if (v := get("estimate_id")).__class__ is str else wire.text(v, self, "estimate_id")
        self.account_identifier = (
            (v or None) if (v := get("account_identifier")).__class__ is str else wire.text(v, self, "account_identifier")
        )
        self.integration_id = (v or None) if (v := get("integration_id")).__class__ is str else wire.text(v, self, "integration_id")
        self.sales_channel = (v or None) if (v := get("sales_channel")).__class__ is str else wire.text(v, self, "sales_channel")
        self.sales_channel_formatted = (
            (v or None) if (v := get("sales_channel_formatted")).__class__ is str else wire.text(v, self, "sales_channel_formatted")
        )
        self.customer_id = (v or None) if (v := get("customer_id")).__class__ is str else wire.text(v, self, "customer_id")
        self.customer_name = (v or None) if (v := get("customer_name")).__class__ is str else wire.text(v, self, "customer_name")
        self.contact_category = (v or None) if (v := get("contact_category")).__class__ is str else wire.text(v, self, "contact_category")
        self.contact = SalesOrderContact.read(get("contact"), self, "contact")
        self.contact_persons = wire.array(ContactPersonReference.read_or_keep, get("contact_persons"), self, "contact_persons")
        self.contact_persons_associated = wire.array(
            AssociatedContactPerson.read, get("contact_persons_associated"), self, "contact_persons_associated"
        )
        self.contact_person_details = wire.array(ContactPersonDetails.read, get("contact_person_details"), self, "contact_person_details")
        self.salesperson_id = (v or None) if (v := get("salesperson_id")).__class__ is str else wire.text(v, self, "salesperson_id")
        self.salesperson_name = (v or None) if (v := get("salesperson_name")).__class__ is str else wire.text(v, self, "salesperson_name")
        self.merchant_id = (v or None) if (v := get("merchant_id")).__class__ is str else wire.text(v, self, "merchant_id")
        self.merchant_name = (v or None) if (v := get("merchant_name")).__class__ is str else wire.text(v, self, "merchant_name")
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.location_name = (v or None) if (v := get("location_name")).__class__ is str else wire.text(v, self, "location_name")
        self.pickup_location_id = (
            (v or None) if (v := get("pickup_location_id")).__class__ is str else wire.text(v, self, "pickup_location_id")
        )
        self.beat_id = (v or None) if (v := get("beat_id")).__class__ is str else wire.text(v, self, "beat_id")
        self.beat_number = (v or None) if (v := get("beat_number")).__class__ is str else wire.text(v, self, "beat_number")
        self.journey_plan_id = (v or None) if (v := get("journey_plan_id")).__class__ is str else wire.text(v, self, "journey_plan_id")
        self.currency_id = (v or None) if (v := get("currency_id")).__class__ is str else wire.text(v, self, "currency_id")
        self.currency_code = (v or None) if (v := get("currency_code")).__class__ is str else wire.text(v, self, "currency_code")
        self.currency_symbol = (v or None) if (v := get("currency_symbol")).__class__ is str else wire.text(v, self, "currency_symbol")
        self.exchange_rate = v if (v := get("exchange_rate")).__class__ is float else wire.number(v, self, "exchange_rate")
        self.price_precision = v if (v := get("price_precision")).__class__ is int else wire.integer(v, self, "price_precision")
        self.pricebook_id = (v or None) if (v := get("pricebook_id")).__class__ is str else wire.text(v, self, "pricebook_id")
        self.line_items = wire.array(SalesOrderLineItem.read, get("line_items"), self, "line_items")
        self.total_quantity = v if (v := get("total_quantity")).__class__ is float else wire.number(v, self, "total_quantity")
        self.has_unconfirmed_line_item = (
            v if (v := get("has_unconfirmed_line_item")).__class__ is bool else wire.flag(v, self, "has_unconfirmed_line_item")
        )
        self.has_qty_cancelled = v if (v := get("has_qty_cancelled")).__class__ is bool else wire.flag(v, self, "has_qty_cancelled")
        self.has_discount = v if (v := get("has_discount")).__class__ is bool else wire.flag(v, self, "has_discount")
        self.discount = wire.anything(get("discount"), self, "discount")
        self.discount_amount = v if (v := get("discount_amount")).__class__ is float else wire.number(v, self, "discount_amount")
        self.discount_percent = v if (v := get("discount_percent")).__class__ is float else wire.number(v, self, "discount_percent")
        self.discount_applied_on_amount = (
            v if (v := get("discount_applied_on_amount")).__class__ is float else wire.number(v, self, "discount_applied_on_amount")
        )
        self.discount_total = v if (v := get("discount_total")).__class__ is float else wire.number(v, self, "discount_total")
        self.bcy_discount_total = v if (v := get("bcy_discount_total")).__class__ is float else wire.number(v, self, "bcy_discount_total")
        self.discount_type = (v or None) if (v := get("discount_type")).__class__ is str else wire.text(v, self, "discount_type")
        self.is_discount_before_tax = (
            v if (v := get("is_discount_before_tax")).__class__ is bool else wire.flag(v, self, "is_discount_before_tax")
        )
        self.is_inclusive_tax = v if (v := get("is_inclusive_tax")).__class__ is bool else wire.flag(v, self, "is_inclusive_tax")
        self.tax_rounding = (v or None) if (v := get("tax_rounding")).__class__ is str else wire.text(v, self, "tax_rounding")
        self.tax_override_preference = (
            (v or None) if (v := get("tax_override_preference")).__class__ is str else wire.text(v, self, "tax_override_preference")
        )
        self.tds_override_preference = (
            (v or None) if (v := get("tds_override_preference")).__class__ is str else wire.text(v, self, "tds_override_preference")
        )
        self.tds_calculation_type = (
            (v or None) if (v := get("tds_calculation_type")).__class__ is str else wire.text(v, self, "tds_calculation_type")
        )
        self.shipping_charge = v if (v := get("shipping_charge")).__class__ is float else wire.number(v, self, "shipping_charge")
        self.bcy_shipping_charge = (
            v if (v := get("bcy_shipping_charge")).__class__ is float else wire.number(v, self, "bcy_shipping_charge")
        )
        self.shipping_charge_tax_id = (
            (v or None) if (v := get("shipping_charge_tax_id")).__class__ is str else wire.text(v, self, "shipping_charge_tax_id")
        )
        self.shipping_charge_tax_name = (
            (v or None) if (v := get("shipping_charge_tax_name")).__class__ is str else wire.text(v, self, "shipping_charge_tax_name")
        )
        self.shipping_charge_tax_type = (
            (v or None) if (v := get("shipping_charge_tax_type")).__class__ is str else wire.text(v, self, "shipping_charge_tax_type")
        )
        self.shipping_charge_tax_percentage = (
            v if (v := get("shipping_charge_tax_percentage")).__class__ is float else wire.number(v, self, "shipping_charge_tax_percentage")
        )
        self.shipping_charge_tax = (
            v if (v := get("shipping_charge_tax")).__class__ is float else wire.number(v, self, "shipping_charge_tax")
        )
        self.bcy_shipping_charge_tax = (
            v if (v := get("bcy_shipping_charge_tax")).__class__ is float else wire.number(v, self, "bcy_shipping_charge_tax")
        )
        self.shipping_charge_tax_formatted = (
            (v or None)
            if (v := get("shipping_charge_tax_formatted")).__class__ is str
            else wire.text(v, self, "shipping_charge_tax_formatted")
        )
        self.shipping_charge_taxes = wire.array(SalesOrderTax.read, get("shipping_charge_taxes"), self, "shipping_charge_taxes")
        self.shipping_charge_exclusive_of_tax = (
            v
            if (v := get("shipping_charge_exclusive_of_tax")).__class__ is float
            else wire.number(v, self, "shipping_charge_exclusive_of_tax")
        )
        self.shipping_charge_exclusive_of_tax_formatted = (
            (v or None)
            if (v := get("shipping_charge_exclusive_of_tax_formatted")).__class__ is str
            else wire.text(v, self, "shipping_charge_exclusive_of_tax_formatted")
        )
        self.shipping_charge_inclusive_of_tax = (
            v
            if (v := get("shipping_charge_inclusive_of_tax")).__class__ is float
            else wire.number(v, self, "shipping_charge_inclusive_of_tax")
        )
        self.shipping_charge_inclusive_of_tax_formatted = (
            (v or None)
            if (v := get("shipping_charge_inclusive_of_tax_formatted")).__class__ is str
            else wire.text(v, self, "shipping_charge_inclusive_of_tax_formatted")
        )
        self.adjustment = v if (v := get("adjustment")).__class__ is float else wire.number(v, self, "adjustment")
        self.bcy_adjustment = v if (v := get("bcy_adjustment")).__class__ is float else wire.number(v, self, "bcy_adjustment")
        self.adjustment_description = (
            (v or None) if (v := get("adjustment_description")).__class__ is str else wire.text(v, self, "adjustment_description")
        )
        self.roundoff_value = v if (v := get("roundoff_value")).__class__ is float else wire.number(v, self, "roundoff_value")
        self.transaction_rounding_type = (
            (v or None) if (v := get("transaction_rounding_type")).__class__ is str else wire.text(v, self, "transaction_rounding_type")
        )
        self.rounding_mode = (v or None) if (v := get("rounding_mode")).__class__ is str else wire.text(v, self, "rounding_mode")
        self.bcy_rounding_mode = (
            (v or None) if (v := get("bcy_rounding_mode")).__class__ is str else wire.text(v, self, "bcy_rounding_mode")
        )
        self.computation_type = (v or None) if (v := get("computation_type")).__class__ is str else wire.text(v, self, "computation_type")
        self.sub_total = v if (v := get("sub_total")).__class__ is float else wire.number(v, self, "sub_total")
        self.bcy_sub_total = v if (v := get("bcy_sub_total")).__class__ is float else wire.number(v, self, "bcy_sub_total")
        self.sub_total_inclusive_of_tax = (
            v if (v := get("sub_total_inclusive_of_tax")).__class__ is float else wire.number(v, self, "sub_total_inclusive_of_tax")
        )
        self.sub_total_exclusive_of_discount = (
            v
            if (v := get("sub_total_exclusive_of_discount")).__class__ is float
            else wire.number(v, self, "sub_total_exclusive_of_discount")
        )
        self.tax_total = v if (v := get("tax_total")).__class__ is float else wire.number(v, self, "tax_total")
        self.bcy_tax_total = v if (v := get("bcy_tax_total")).__class__ is float else wire.number(v, self, "bcy_tax_total")
        self.taxes = wire.array(SalesOrderTax.read, get("taxes"), self, "taxes")
        self.total = v if (v := get("total")).__class__ is float else wire.number(v, self, "total")
        self.bcy_total = v if (v := get("bcy_total")).__class__ is float else wire.number(v, self, "bcy_total")
        self.balance = v if (v := get("balance")).__class__ is float else wire.number(v, self, "balance")
        self.payment_terms = v if (v := get("payment_terms")).__class__ is int else wire.integer(v, self, "payment_terms")
        self.payment_terms_label = (
            (v or None) if (v := get("payment_terms_label")).__class__ is str else wire.text(v, self, "payment_terms_label")
        )
        self.payments = wire.array(SalesOrderPayment.read, get("payments"), self, "payments")
        self.refunds = wire.array(wire.anything, get("refunds"), self, "refunds")
        self.has_shipping_address = (
            v if (v := get("has_shipping_address")).__class__ is bool else wire.flag(v, self, "has_shipping_address")
        )
        self.billing_address_id = (
            (v or None) if (v := get("billing_address_id")).__class__ is str else wire.text(v, self, "billing_address_id")
        )
        self.billing_address = Address.read(get("billing_address"), self, "billing_address")
        self.shipping_address_id = (
            (v or None) if (v := get("shipping_address_id")).__class__ is str else wire.text(v, self, "shipping_address_id")
        )
        self.shipping_address = Address.read(get("shipping_address"), self, "shipping_address")
        self.shipping_details = wire.anything(get("shipping_details"), self, "shipping_details")
        self.delivery_method = (v or None) if (v := get("delivery_method")).__class__ is str else wire.text(v, self, "delivery_method")
        self.delivery_method_id = (
            (v or None) if (v := get("delivery_method_id")).__class__ is str else wire.text(v, self, "delivery_method_id")
        )
        self.tracking_url = (v or None) if (v := get("tracking_url")).__class__ is str else wire.text(v, self, "tracking_url")
        self.is_dropshipped = v if (v := get("is_dropshipped")).__class__ is bool else wire.flag(v, self, "is_dropshipped")
        self.is_backordered = v if (v := get("is_backordered")).__class__ is bool else wire.flag(v, self, "is_backordered")
        self.is_backorder_allowed = (
            v if (v := get("is_backorder_allowed")).__class__ is bool else wire.flag(v, self, "is_backorder_allowed")
        )
        self.is_manually_fulfilled = (
            v if (v := get("is_manually_fulfilled")).__class__ is bool else wire.flag(v, self, "is_manually_fulfilled")
        )
        self.can_manually_fulfill = (
            v if (v := get("can_manually_fulfill")).__class__ is bool else wire.flag(v, self, "can_manually_fulfill")
        )
        self.is_adv_tracking_in_package = (
            v if (v := get("is_adv_tracking_in_package")).__class__ is bool else wire.flag(v, self, "is_adv_tracking_in_package")
        )
        self.is_scheduled_for_quick_shipment_create = (
            v
            if (v := get("is_scheduled_for_quick_shipment_create")).__class__ is bool
            else wire.flag(v, self, "is_scheduled_for_quick_shipment_create")
        )
        self.allow_quick_shipment = (
            v if (v := get("allow_quick_shipment")).__class__ is bool else wire.flag(v, self, "allow_quick_shipment")
        )
        self.so_cycle_preference = SalesOrderCycle.read(get("so_cycle_preference"), self, "so_cycle_preference")
        self.packages = wire.array(SalesOrderPackage.read, get("packages"), self, "packages")
        self.picklists = wire.array(wire.anything, get("picklists"), self, "picklists")
        self.invoices = wire.array(SalesOrderInvoice.read, get("invoices"), self, "invoices")
        self.purchaseorders = wire.array(SalesOrderPurchaseOrder.read_or_keep, get("purchaseorders"), self, "purchaseorders")
        self.salesreturns = wire.array(wire.anything, get("salesreturns"), self, "salesreturns")
        self.creditnotes = wire.array(wire.anything, get("creditnotes"), self, "creditnotes")
        self.can_show_kit_return = v if (v := get("can_show_kit_return")).__class__ is bool else wire.flag(v, self, "can_show_kit_return")
        self.is_kit_partial_return = (
            v if (v := get("is_kit_partial_return")).__class__ is bool else wire.flag(v, self, "is_kit_partial_return")
        )
        self.warehouses = wire.array(SalesOrderWarehouse.read, get("warehouses"), self, "warehouses")
        self.notes = (v or None) if (v := get("notes")).__class__ is str else wire.text(v, self, "notes")
        self.terms = (v or None) if (v := get("terms")).__class__ is str else wire.text(v, self, "terms")
        self.documents = wire.array(Document.read, get("documents"), self, "documents")
        self.attachment_name = (v or None) if (v := get("attachment_name")).__class__ is str else wire.text(v, self, "attachment_name")
        self.can_send_in_mail = v if (v := get("can_send_in_mail")).__class__ is bool else wire.flag(v, self, "can_send_in_mail")
        self.is_emailed = v if (v := get("is_emailed")).__class__ is bool else wire.flag(v, self, "is_emailed")
        self.is_viewed_in_mail = v if (v := get("is_viewed_in_mail")).__class__ is bool else wire.flag(v, self, "is_viewed_in_mail")
        self.mail_first_viewed_time = wire.date_time(get("mail_first_viewed_time"), self, "mail_first_viewed_time")
        self.mail_last_viewed_time = wire.date_time(get("mail_last_viewed_time"), self, "mail_last_viewed_time")
        self.template_id = (v or None) if (v := get("template_id")).__class__ is str else wire.text(v, self, "template_id")
        self.template_name = (v or None) if (v := get("template_name")).__class__ is str else wire.text(v, self, "template_name")
        self.template_type = (v or None) if (v := get("template_type")).__class__ is str else wire.text(v, self, "template_type")
        self.page_width = (v or None) if (v := get("page_width")).__class__ is str else wire.text(v, self, "page_width")
        self.page_height = (v or None) if (v := get("page_height")).__class__ is str else wire.text(v, self, "page_height")
        self.orientation = (v or None) if (v := get("orientation")).__class__ is str else wire.text(v, self, "orientation")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.custom_field_hash = wire.anything(get("custom_field_hash"), self, "custom_field_hash")
        self.entity_tags = wire.array(wire.anything, get("entity_tags"), self, "entity_tags")
        self.exceptions = wire.array(wire.anything, get("exceptions"), self, "exceptions")
        self.lock_details = SalesOrderLock.read(get("lock_details"), self, "lock_details")
        self.locked_actions = wire.array(wire.anything, get("locked_actions"), self, "locked_actions")
        self.submitter_id = (v or None) if (v := get("submitter_id")).__class__ is str else wire.text(v, self, "submitter_id")
        self.submitted_by = (v or None) if (v := get("submitted_by")).__class__ is str else wire.text(v, self, "submitted_by")
        self.submitted_by_name = (
            (v or None) if (v := get("submitted_by_name")).__class__ is str else wire.text(v, self, "submitted_by_name")
        )
        self.submitted_by_email = (
            (v or None) if (v := get("submitted_by_email")).__class__ is str else wire.text(v, self, "submitted_by_email")
        )
        self.submitted_by_photo_url = (
            (v or None) if (v := get("submitted_by_photo_url")).__class__ is str else wire.text(v, self, "submitted_by_photo_url")
        )
        self.submitted_date = wire.date(get("submitted_date"), self, "submitted_date")
        self.approver_id = (v or None) if (v := get("approver_id")).__class__ is str else wire.text(v, self, "approver_id")
        self.approvers_list = wire.array(wire.anything, get("approvers_list"), self, "approvers_list")
        self.is_pre_gst = v if (v := get("is_pre_gst")).__class__ is bool else wire.flag(v, self, "is_pre_gst")
        self.gst_no = (v or None) if (v := get("gst_no")).__class__ is str else wire.text(v, self, "gst_no")
        self.gst_treatment = (v or None) if (v := get("gst_treatment")).__class__ is str else wire.text(v, self, "gst_treatment")
        self.place_of_supply = (v or None) if (v := get("place_of_supply")).__class__ is str else wire.text(v, self, "place_of_supply")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.created_date = (v or None) if (v := get("created_date")).__class__ is str else wire.text(v, self, "created_date")
        self.created_by_id = (v or None) if (v := get("created_by_id")).__class__ is str else wire.text(v, self, "created_by_id")
        self.created_by_name = (v or None) if (v := get("created_by_name")).__class__ is str else wire.text(v, self, "created_by_name")
        self.created_by_email = (v or None) if (v := get("created_by_email")).__class__ is str else wire.text(v, self, "created_by_email")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        self.last_modified_by_id = (
            (v or None) if (v := get("last_modified_by_id")).__class__ is str else wire.text(v, self, "last_modified_by_id")
        )
        return self
