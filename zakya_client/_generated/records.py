# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The record of each resource, as its `get` gives it and webhooks bring it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, cast, overload

if TYPE_CHECKING:
    from zakya_client._generated import models
    from zakya_client.runtime.decode import ResponseModel

Payload: TypeAlias = str | bytes | Mapping[str, Any]
"""The body of a request as it came, or what it was read into."""


RECORDS: Mapping[str, tuple[str, tuple[str, ...], str]] = {
    "bills": ("Bill", ("bill",), "bill_id"),
    "bundles": ("Bundle", ("bundle",), "bundle_id"),
    "composite_items": ("CompositeItem", ("composite_item",), "composite_item_id"),
    "contact_persons": ("ContactPerson", ("contact_person",), "contact_person_id"),
    "contacts": ("Contact", ("contact",), "contact_id"),
    "credit_notes": ("CreditNote", ("creditnote",), "creditnote_id"),
    "customer_payments": ("CustomerPayment", ("payment",), "payment_id"),
    "invoices": ("Invoice", ("invoice",), "invoice_id"),
    "item_adjustments": ("ItemAdjustment", ("inventory_adjustment",), "inventory_adjustment_id"),
    "item_groups": ("ItemGroup", ("item_group", "itemgroup"), "group_id"),
    "items": ("Item", ("item",), "item_id"),
    "locations": ("Location", ("location",), "location_id"),
    "organizations": ("Organization", ("organization",), "organization_id"),
    "packages": ("Package", ("package",), "package_id"),
    "price_lists": ("PriceList", ("pricebook",), "pricebook_id"),
    "purchase_orders": ("PurchaseOrder", ("purchaseorder", "purchase_order"), "purchaseorder_id"),
    "purchase_receives": ("PurchaseReceive", ("purchasereceive", "purchase_receive"), "receive_id"),
    "retainer_invoices": ("RetainerInvoice", ("retainerinvoice",), "retainerinvoice_id"),
    "sales_orders": ("SalesOrder", ("salesorder", "sales_order"), "salesorder_id"),
    "sales_return_receives": ("SalesReturnReceive", ("salesreturn", "salesreturnreceive"), "receive_id"),
    "sales_returns": ("SalesReturn", ("salesreturn",), "salesreturn_id"),
    "shipment_orders": ("Shipment", ("shipmentorder", "shipment_order"), "shipment_id"),
    "tax_authorities": ("TaxAuthority", ("tax_authority",), "tax_authority_id"),
    "tax_exemptions": ("TaxExemption", ("tax_exemption",), "tax_exemption_id"),
    "tax_groups": ("TaxGroup", ("tax_group",), "tax_group_id"),
    "taxes": ("Tax", ("tax",), "tax_id"),
    "transfer_orders": ("TransferOrder", ("transfer_order",), "transfer_order_id"),
    "vendor_credits": ("VendorCredit", ("vendor_credit",), "vendor_credit_id"),
    "warehouses": ("Warehouse", ("warehouse",), "warehouse_id"),
}
"""Where the record of a resource is in an answer: its model, the keys that it can be under, and its identifier."""


if TYPE_CHECKING:

    class Reader(Protocol):
        """Reads the record of a resource."""

        @overload
        def __call__(self, resource: Literal["bills"], payload: Payload) -> models.Bill: ...
        @overload
        def __call__(self, resource: Literal["bundles"], payload: Payload) -> models.Bundle: ...
        @overload
        def __call__(self, resource: Literal["composite_items"], payload: Payload) -> models.CompositeItem: ...
        @overload
        def __call__(self, resource: Literal["contact_persons"], payload: Payload) -> models.ContactPerson: ...
        @overload
        def __call__(self, resource: Literal["contacts"], payload: Payload) -> models.Contact: ...
        @overload
        def __call__(self, resource: Literal["credit_notes"], payload: Payload) -> models.CreditNote: ...
        @overload
        def __call__(self, resource: Literal["customer_payments"], payload: Payload) -> models.CustomerPayment: ...
        @overload
        def __call__(self, resource: Literal["invoices"], payload: Payload) -> models.Invoice: ...
        @overload
        def __call__(self, resource: Literal["item_adjustments"], payload: Payload) -> models.ItemAdjustment: ...
        @overload
        def __call__(self, resource: Literal["item_groups"], payload: Payload) -> models.ItemGroup: ...
        @overload
        def __call__(self, resource: Literal["items"], payload: Payload) -> models.Item: ...
        @overload
        def __call__(self, resource: Literal["locations"], payload: Payload) -> models.Location: ...
        @overload
        def __call__(self, resource: Literal["organizations"], payload: Payload) -> models.Organization: ...
        @overload
        def __call__(self, resource: Literal["packages"], payload: Payload) -> models.Package: ...
        @overload
        def __call__(self, resource: Literal["price_lists"], payload: Payload) -> models.PriceList: ...
        @overload
        def __call__(self, resource: Literal["purchase_orders"], payload: Payload) -> models.PurchaseOrder: ...
        @overload
        def __call__(self, resource: Literal["purchase_receives"], payload: Payload) -> models.PurchaseReceive: ...
        @overload
        def __call__(self, resource: Literal["retainer_invoices"], payload: Payload) -> models.RetainerInvoice: ...
        @overload
        def __call__(self, resource: Literal["sales_orders"], payload: Payload) -> models.SalesOrder: ...
        @overload
        def __call__(self, resource: Literal["sales_return_receives"], payload: Payload) -> models.SalesReturnReceive: ...
        @overload
        def __call__(self, resource: Literal["sales_returns"], payload: Payload) -> models.SalesReturn: ...
        @overload
        def __call__(self, resource: Literal["shipment_orders"], payload: Payload) -> models.Shipment: ...
        @overload
        def __call__(self, resource: Literal["tax_authorities"], payload: Payload) -> models.TaxAuthority: ...
        @overload
        def __call__(self, resource: Literal["tax_exemptions"], payload: Payload) -> models.TaxExemption: ...
        @overload
        def __call__(self, resource: Literal["tax_groups"], payload: Payload) -> models.TaxGroup: ...
        @overload
        def __call__(self, resource: Literal["taxes"], payload: Payload) -> models.Tax: ...
        @overload
        def __call__(self, resource: Literal["transfer_orders"], payload: Payload) -> models.TransferOrder: ...
        @overload
        def __call__(self, resource: Literal["vendor_credits"], payload: Payload) -> models.VendorCredit: ...
        @overload
        def __call__(self, resource: Literal["warehouses"], payload: Payload) -> models.Warehouse: ...
        @overload
        def __call__(self, resource: str, payload: Payload) -> ResponseModel: ...


def typed(function: Callable[[str, Payload], ResponseModel]) -> Reader:
    """Type a function that reads the record of a resource; nothing happens when it runs."""
    return cast("Reader", function)
