# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseReceive`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.purchase_orders.purchase_order_bill import PurchaseOrderBill
from zakya_client._generated.models.purchase_receives.purchase_receive_line_item import PurchaseReceiveLineItem
from zakya_client._generated.models.sales_orders.associated_contact_person import AssociatedContactPerson
from zakya_client._generated.models.sales_orders.contact_person_reference import ContactPersonReference
from zakya_client._generated.models.shared.address import Address
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date,
    date_time,
    flag,
    identifier,
    text,
)


@define(eq=False, repr=False)
class PurchaseReceive(ResponseModel):
    """What has come of a purchase order at one time, with everything the API knows about it.

    Attributes:
        receive_id: Identifies the purchase receive.
        receive_number: Number that people know the receive by; unique.
        purchaseorder_id: Purchase order that the goods came of.
        purchaseorder_number: Number of that order.
        date: Day when the goods came.
        vendor_id: Vendor that they came from.
        status: State of the receive, `received` for instance.
        contact_persons: People who get mail about the document; live as text, one identifier each.
        contact_persons_associated: The same people with the ways to reach them.
        line_items: What came.
        billing_address: Address for bills.
        shipping_address: Address that goods go to.
        bills: Bills for what came.
        is_advanced_tracking_missing: Whether batches or serial numbers are still to be named.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        created_by_id: User who made it.
        last_modified_by_id: User who changed it last.
    """

    receive_id: str = ""
    receive_number: str | None = None
    purchaseorder_id: str = ""
    purchaseorder_number: str | None = None
    date: Date | None = None
    vendor_id: str = ""
    vendor_name: str | None = None
    notes: str | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    status: str | None = None
    contact_persons: list[ContactPersonReference | str] = NONE
    contact_persons_associated: list[AssociatedContactPerson] = NONE
    line_items: list[PurchaseReceiveLineItem] = NONE
    billing_address: Address | list[Address] | None = None
    shipping_address: Address | list[Address] | None = None
    documents: list[Document] = NONE
    bills: list[PurchaseOrderBill] = NONE
    is_advanced_tracking_missing: bool | None = None
    custom_field_hash: Any | None = None
    created_by_id: str | None = None
    last_modified_by_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.receive_id = v if type(v := get("receive_id")) is str else identifier(v, self, "receive_id")
        self.receive_number = (v if type(v) is str else text(v, self, "receive_number")) if (v := get("receive_number")) else None
        self.purchaseorder_id = v if type(v := get("purchaseorder_id")) is str else identifier(v, self, "purchaseorder_id")
        self.purchaseorder_number = (
            (v if type(v) is str else text(v, self, "purchaseorder_number")) if (v := get("purchaseorder_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.vendor_id = v if type(v := get("vendor_id")) is str else identifier(v, self, "vendor_id")
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
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
        self.line_items = (
            []
            if not (v := get("line_items"))
            else [
                PurchaseReceiveLineItem.from_dict(m) if type(m) is dict else PurchaseReceiveLineItem.member(m, self, "line_items")
                for m in v
            ]
            if type(v) is list
            else array(PurchaseReceiveLineItem.read, v, self, "line_items")
        )
        self.billing_address = None if (v := get("billing_address")) is None else Address.read_or_keep(v, self, "billing_address")
        self.shipping_address = None if (v := get("shipping_address")) is None else Address.read_or_keep(v, self, "shipping_address")
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.bills = (
            []
            if not (v := get("bills"))
            else [PurchaseOrderBill.from_dict(m) if type(m) is dict else PurchaseOrderBill.member(m, self, "bills") for m in v]
            if type(v) is list
            else array(PurchaseOrderBill.read, v, self, "bills")
        )
        self.is_advanced_tracking_missing = (
            (v if type(v) is bool else flag(v, self, "is_advanced_tracking_missing"))
            if (v := get("is_advanced_tracking_missing")) or v == 0
            else None
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.created_by_id = (v if type(v) is str else text(v, self, "created_by_id")) if (v := get("created_by_id")) else None
        self.last_modified_by_id = (
            (v if type(v) is str else text(v, self, "last_modified_by_id")) if (v := get("last_modified_by_id")) else None
        )
        return self
