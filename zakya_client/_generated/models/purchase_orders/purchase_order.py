# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseOrder`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.purchase_orders.delivery_address import DeliveryAddress
from zakya_client._generated.models.purchase_orders.purchase_order_bill import PurchaseOrderBill
from zakya_client._generated.models.purchase_orders.purchase_order_comment import PurchaseOrderComment
from zakya_client._generated.models.purchase_orders.purchase_order_line_item import PurchaseOrderLineItem
from zakya_client._generated.models.purchase_orders.purchase_order_receive import PurchaseOrderReceive
from zakya_client._generated.models.purchase_orders.purchase_order_sales_order import PurchaseOrderSalesOrder
from zakya_client._generated.models.sales_orders.associated_contact_person import AssociatedContactPerson
from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
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
class PurchaseOrder(ResponseModel):
    """An order with a vendor, with everything the API knows about it.

    Attributes:
        purchaseorder_id: Identifies the purchase order.
        purchaseorder_number: Number that people know the order by; unique.
        reference_number: Number of the order in another system or on paper.
        date: Day of the order.
        delivery_date: Day when the goods should arrive.
        vendor_id: Vendor that it is ordered from.
        currency_code: Code of the currency, `INR` for instance.
        price_precision: Digits after the decimal point.
        is_drop_shipment: Whether the vendor ships straight to the customer.
        is_backorder: Whether it is for goods that a sales order misses.
        expected_delivery_date: Day when the goods are expected now.
        order_status: State of the order itself, `draft` or `issued` for instance.
        received_status: How far it is received, `to_be_received` or `received` for instance. Empty in new drafts.
        billed_status: How far it is billed, `to_be_billed` or `billed` for instance. Empty in new drafts.
        is_po_marked_as_received: Whether it was marked as received without a receive.
        current_sub_status: State within the state; the same word as the state where none is defined.
        current_sub_status_id: Identifies the state within the state.
        color_code: Color of the state within the state.
        client_viewed_time: When the vendor opened it.
        is_viewed_by_client: Whether the vendor opened it in the portal.
        exchange_rate: Price of one unit of the currency in the organization's.
        contact_persons_associated: The same people with the ways to reach them.
        date_formatted: Day of the order as written for people.
        expected_delivery_date_formatted: Expected day as written for people.
        delivery_date_formatted: Day of delivery as written for people.
        status_formatted: State of the order as written for people.
        is_emailed: Whether the order was mailed to the vendor.
        salesorder_id: Sales order that the goods are for.
        pricebook_id: Price list that the rates come from.
        line_items: What is ordered.
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
        balance: What is still to be paid or used.
        location_id: Location that the document belongs to.
        sub_total_formatted: Sum of the lines as written for people.
        billing_address: Address of the vendor.
        delivery_address: Address that the goods go to; the page shows an array of one.
        delivery_org_address_id: Address of the organization that the goods go to.
        delivery_customer_id: Customer whom the goods go to.
        attention: Person that the delivery is for.
        ship_via: How the goods travel, `FedEx` for instance.
        ship_via_id: Identifies that way of delivery.
        purchasereceives: What has come of it.
        bills: Bills for it.
        comments: Its history.
        terms: Terms and conditions.
        template_id: Template of the printed document.
        template_type: Kind of template, `standard` for instance.
        attachment_name: Name of the attached file.
        can_send_in_mail: Whether mails about the document carry the attached file.
        documents: Attached files.
        gst_treatment: How the business is registered for GST.
        gst_no: GST number.
        place_of_supply: State that the goods go to.
        source_of_supply: State that the goods come from.
        destination_of_supply: State that the goods go to.
        is_pre_gst: Whether it is from before GST.
        is_reverse_charge_applied: Whether the buyer pays the tax.
        contact_persons: People who get mail about the document; live as text, one identifier each.
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
        contact_category: Kind of contact that the vendor is.
        non_catalog_items_count: Lines without an item.
        total_quantity: Quantities of all lines together.
        has_qty_cancelled: Whether some of the quantity was cancelled.
        discount_amount: Discount on the whole as an amount.
        payment_terms: Days to pay; negative values are special terms.
        payment_terms_label: The payment terms as people read them.
        billing_address_id: Billing address in the contact's address book.
        delivery_customer_address_id: Address of the customer whom the goods go to.
        is_adv_tracking_in_receive: Whether batches and serial numbers are named in the receive.
        can_mark_as_bill: Whether it can be marked as billed.
        can_mark_as_unbill: Whether the mark as billed can be taken back.
        salesorders: Sales orders that the goods are for.
        advances: What was paid in advance; only seen empty.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made it.
    """

    purchaseorder_id: str = ""
    purchaseorder_number: str | None = None
    reference_number: str | None = None
    date: Date | None = None
    delivery_date: Date | None = None
    status: (
        Literal[
            "approved",
            "billed",
            "cancelled",
            "closed",
            "draft",
            "drop_shipped",
            "issued",
            "partially_billed",
            "partially_received",
            "pending_approval",
            "received",
            "rejected",
        ]
        | str
        | None
    ) = None
    vendor_id: str = ""
    vendor_name: str | None = None
    currency_id: str | None = None
    currency_code: str | None = None
    price_precision: int | None = None
    total: float | None = None
    is_drop_shipment: bool | None = None
    is_backorder: bool | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    expected_delivery_date: Date | None = None
    order_status: str | None = None
    received_status: str | None = None
    billed_status: str | None = None
    is_po_marked_as_received: bool | None = None
    current_sub_status: str | None = None
    current_sub_status_id: str | None = None
    color_code: str | None = None
    client_viewed_time: DateTime | None = None
    is_viewed_by_client: bool | None = None
    has_attachment: bool | None = None
    tags: list[Tag] = NONE
    currency_symbol: str | None = None
    exchange_rate: float | None = None
    contact_persons_associated: list[AssociatedContactPerson] = NONE
    date_formatted: str | None = None
    expected_delivery_date_formatted: str | None = None
    delivery_date_formatted: str | None = None
    status_formatted: str | None = None
    is_emailed: bool | None = None
    salesorder_id: str | None = None
    pricebook_id: str | None = None
    line_items: list[PurchaseOrderLineItem] = NONE
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
    balance: float | None = None
    location_id: str | None = None
    location_name: str | None = None
    sub_total_formatted: str | None = None
    billing_address: Address | list[Address] | None = None
    delivery_address: DeliveryAddress | list[DeliveryAddress] | None = None
    delivery_org_address_id: str | None = None
    delivery_customer_id: str | None = None
    delivery_customer_name: str | None = None
    attention: str | None = None
    ship_via: str | None = None
    ship_via_id: str | None = None
    purchasereceives: list[PurchaseOrderReceive] = NONE
    bills: list[PurchaseOrderBill] = NONE
    comments: list[PurchaseOrderComment] = NONE
    notes: str | None = None
    terms: str | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    attachment_name: str | None = None
    can_send_in_mail: bool | None = None
    documents: list[Document] = NONE
    gst_treatment: Literal["business_gst", "business_none", "consumer", "overseas"] | str | None = None
    gst_no: str | None = None
    place_of_supply: str | None = None
    source_of_supply: str | None = None
    destination_of_supply: str | None = None
    is_pre_gst: bool | None = None
    is_reverse_charge_applied: bool | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
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
    contact_category: str | None = None
    non_catalog_items_count: int | None = None
    total_quantity: float | None = None
    has_qty_cancelled: bool | None = None
    discount_amount: float | None = None
    payment_terms: int | None = None
    payment_terms_label: str | None = None
    billing_address_id: str | None = None
    delivery_customer_address_id: str | None = None
    is_adv_tracking_in_receive: bool | None = None
    can_mark_as_bill: bool | None = None
    can_mark_as_unbill: bool | None = None
    salesorders: list[PurchaseOrderSalesOrder] = NONE
    advances: list[Any] = NONE
    custom_field_hash: Any | None = None
    created_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.purchaseorder_id = v if type(v := get("purchaseorder_id")) is str else identifier(v, self, "purchaseorder_id")
        self.purchaseorder_number = (
            (v if type(v) is str else text(v, self, "purchaseorder_number")) if (v := get("purchaseorder_number")) else None
        )
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.delivery_date = None if (v := get("delivery_date")) is None else date(v, self, "delivery_date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.currency_id = (v if type(v) is str else text(v, self, "currency_id")) if (v := get("currency_id")) else None
        self.currency_code = (v if type(v) is str else text(v, self, "currency_code")) if (v := get("currency_code")) else None
        self.price_precision = (
            (v if type(v) is int else integer(v, self, "price_precision")) if (v := get("price_precision")) or v == 0 else None
        )
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.is_drop_shipment = (
            (v if type(v) is bool else flag(v, self, "is_drop_shipment")) if (v := get("is_drop_shipment")) or v == 0 else None
        )
        self.is_backorder = (v if type(v) is bool else flag(v, self, "is_backorder")) if (v := get("is_backorder")) or v == 0 else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.expected_delivery_date = None if (v := get("expected_delivery_date")) is None else date(v, self, "expected_delivery_date")
        self.order_status = (v if type(v) is str else text(v, self, "order_status")) if (v := get("order_status")) else None
        self.received_status = (v if type(v) is str else text(v, self, "received_status")) if (v := get("received_status")) else None
        self.billed_status = (v if type(v) is str else text(v, self, "billed_status")) if (v := get("billed_status")) else None
        self.is_po_marked_as_received = (
            (v if type(v) is bool else flag(v, self, "is_po_marked_as_received"))
            if (v := get("is_po_marked_as_received")) or v == 0
            else None
        )
        self.current_sub_status = (
            (v if type(v) is str else text(v, self, "current_sub_status")) if (v := get("current_sub_status")) else None
        )
        self.current_sub_status_id = (
            (v if type(v) is str else text(v, self, "current_sub_status_id")) if (v := get("current_sub_status_id")) else None
        )
        self.color_code = (v if type(v) is str else text(v, self, "color_code")) if (v := get("color_code")) else None
        self.client_viewed_time = None if (v := get("client_viewed_time")) is None else date_time(v, self, "client_viewed_time")
        self.is_viewed_by_client = (
            (v if type(v) is bool else flag(v, self, "is_viewed_by_client")) if (v := get("is_viewed_by_client")) or v == 0 else None
        )
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.currency_symbol = (v if type(v) is str else text(v, self, "currency_symbol")) if (v := get("currency_symbol")) else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
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
        self.date_formatted = (v if type(v) is str else text(v, self, "date_formatted")) if (v := get("date_formatted")) else None
        self.expected_delivery_date_formatted = (
            (v if type(v) is str else text(v, self, "expected_delivery_date_formatted"))
            if (v := get("expected_delivery_date_formatted"))
            else None
        )
        self.delivery_date_formatted = (
            (v if type(v) is str else text(v, self, "delivery_date_formatted")) if (v := get("delivery_date_formatted")) else None
        )
        self.status_formatted = (v if type(v) is str else text(v, self, "status_formatted")) if (v := get("status_formatted")) else None
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.salesorder_id = (v if type(v) is str else text(v, self, "salesorder_id")) if (v := get("salesorder_id")) else None
        self.pricebook_id = (v if type(v) is str else text(v, self, "pricebook_id")) if (v := get("pricebook_id")) else None
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [PurchaseOrderLineItem.from_dict(m) if type(m) is dict else PurchaseOrderLineItem.member(m, self, "line_items") for m in v]
            if type(v) is list
            else array(PurchaseOrderLineItem.read, v, self, "line_items")
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
        self.balance = (v if type(v) is float else number(v, self, "balance")) if (v := get("balance")) or v == 0 else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.sub_total_formatted = (
            (v if type(v) is str else text(v, self, "sub_total_formatted")) if (v := get("sub_total_formatted")) else None
        )
        self.billing_address = None if (v := get("billing_address")) is None else Address.read_or_keep(v, self, "billing_address")
        self.delivery_address = (
            None if (v := get("delivery_address")) is None else DeliveryAddress.read_or_keep(v, self, "delivery_address")
        )
        self.delivery_org_address_id = (
            (v if type(v) is str else text(v, self, "delivery_org_address_id")) if (v := get("delivery_org_address_id")) else None
        )
        self.delivery_customer_id = (
            (v if type(v) is str else text(v, self, "delivery_customer_id")) if (v := get("delivery_customer_id")) else None
        )
        self.delivery_customer_name = (
            (v if type(v) is str else text(v, self, "delivery_customer_name")) if (v := get("delivery_customer_name")) else None
        )
        self.attention = (v if type(v) is str else text(v, self, "attention")) if (v := get("attention")) else None
        self.ship_via = (v if type(v) is str else text(v, self, "ship_via")) if (v := get("ship_via")) else None
        self.ship_via_id = (v if type(v) is str else text(v, self, "ship_via_id")) if (v := get("ship_via_id")) else None
        self.purchasereceives = (
            []
            if not (v := get("purchasereceives"))
            else [
                PurchaseOrderReceive.from_dict(m) if type(m) is dict else PurchaseOrderReceive.member(m, self, "purchasereceives")
                for m in v
            ]
            if type(v) is list
            else array(PurchaseOrderReceive.read, v, self, "purchasereceives")
        )
        self.bills = (
            []
            if not (v := get("bills"))
            else [PurchaseOrderBill.from_dict(m) if type(m) is dict else PurchaseOrderBill.member(m, self, "bills") for m in v]
            if type(v) is list
            else array(PurchaseOrderBill.read, v, self, "bills")
        )
        self.comments = (
            []
            if not (v := get("comments"))
            else [PurchaseOrderComment.from_dict(m) if type(m) is dict else PurchaseOrderComment.member(m, self, "comments") for m in v]
            if type(v) is list
            else array(PurchaseOrderComment.read, v, self, "comments")
        )
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.terms = (v if type(v) is str else text(v, self, "terms")) if (v := get("terms")) else None
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
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
        self.contact_persons = (
            array(ContactPersonReference.read_or_keep, v, self, "contact_persons") if (v := get("contact_persons")) else []
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
        self.contact_category = (v if type(v) is str else text(v, self, "contact_category")) if (v := get("contact_category")) else None
        self.non_catalog_items_count = (
            (v if type(v) is int else integer(v, self, "non_catalog_items_count"))
            if (v := get("non_catalog_items_count")) or v == 0
            else None
        )
        self.total_quantity = (
            (v if type(v) is float else number(v, self, "total_quantity")) if (v := get("total_quantity")) or v == 0 else None
        )
        self.has_qty_cancelled = (
            (v if type(v) is bool else flag(v, self, "has_qty_cancelled")) if (v := get("has_qty_cancelled")) or v == 0 else None
        )
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.payment_terms = (v if type(v) is int else integer(v, self, "payment_terms")) if (v := get("payment_terms")) or v == 0 else None
        self.payment_terms_label = (
            (v if type(v) is str else text(v, self, "payment_terms_label")) if (v := get("payment_terms_label")) else None
        )
        self.billing_address_id = (
            (v if type(v) is str else text(v, self, "billing_address_id")) if (v := get("billing_address_id")) else None
        )
        self.delivery_customer_address_id = (
            (v if type(v) is str else text(v, self, "delivery_customer_address_id")) if (v := get("delivery_customer_address_id")) else None
        )
        self.is_adv_tracking_in_receive = (
            (v if type(v) is bool else flag(v, self, "is_adv_tracking_in_receive"))
            if (v := get("is_adv_tracking_in_receive")) or v == 0
            else None
        )
        self.can_mark_as_bill = (
            (v if type(v) is bool else flag(v, self, "can_mark_as_bill")) if (v := get("can_mark_as_bill")) or v == 0 else None
        )
        self.can_mark_as_unbill = (
            (v if type(v) is bool else flag(v, self, "can_mark_as_unbill")) if (v := get("can_mark_as_unbill")) or v == 0 else None
        )
        self.salesorders = (
            []
            if not (v := get("salesorders"))
            else [
                PurchaseOrderSalesOrder.from_dict(m) if type(m) is dict else PurchaseOrderSalesOrder.member(m, self, "salesorders")
                for m in v
            ]
            if type(v) is list
            else array(PurchaseOrderSalesOrder.read, v, self, "salesorders")
        )
        self.advances = array(anything, v, self, "advances") if (v := get("advances")) else []
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        return self
