"""What is synced: a row for each table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from zakya_client.errors import ConfigurationError
from zakya_client.sync.reader import Table
from zakya_client.sync.strategies import Bulk, Changed, Paged, Since, Sorted, Under, Unpaged
from zakya_client.wording import one_of

TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        Table("organizations", "OrganizationRow", "organization_id", Unpaged()),
        Table("locations", "LocationRow", "location_id", Unpaged()),
        Table("taxes", "TaxRow", "tax_id", Paged()),
        Table("tax_authorities", "TaxAuthority", "tax_authority_id", Unpaged()),
        Table("tax_exemptions", "TaxExemption", "tax_exemption_id", Unpaged()),
        Table("items", "ItemRow", "item_id", Changed()),
        Table("item_details", "ItemDetails", "item_id", Bulk(of="items", size=100)),
        Table("item_groups", "ItemGroupRow ItemGroup", "group_id", Paged(details=True)),
        Table("composite_items", "CompositeItemRow CompositeItem", "composite_item_id", Changed(details=True)),
        Table("bundles", "BundleRow", "bundle_id", Under("composite_items")),
        Table("price_lists", "PriceListRow PriceList", "pricebook_id", Paged(details=True)),
        Table("contacts", "ContactRow Contact", "contact_id", Changed(details=True)),
        Table("sales_orders", "SalesOrderRow SalesOrder", "salesorder_id", Changed(details=True)),
        Table("packages", "PackageRow Package", "package_id", Sorted()),
        Table("shipment_orders", "ShipmentRow Shipment", "shipment_id", Paged()),
        Table("invoices", "InvoiceRow Invoice", "invoice_id", Since(details=True)),
        Table("retainer_invoices", "RetainerInvoiceRow RetainerInvoice", "retainerinvoice_id", Paged(details=True)),
        Table("customer_payments", "CustomerPaymentRow CustomerPayment", "payment_id", Since(details=True)),
        Table("sales_returns", "SalesReturnRow SalesReturn", "salesreturn_id", Paged(details=True)),
        Table("credit_notes", "CreditNoteRow CreditNote", "creditnote_id", Since(details=True)),
        Table("purchase_orders", "PurchaseOrderRow PurchaseOrder", "purchaseorder_id", Changed(details=True)),
        Table("purchase_receives", "PurchaseReceiveRow PurchaseReceive", "receive_id", Changed(details=True)),
        Table("bills", "BillRow Bill", "bill_id", Paged(details=True)),
        Table("vendor_credits", "VendorCreditRow VendorCredit", "vendor_credit_id", Since(details=True)),
        Table("item_adjustments", "ItemAdjustmentRow ItemAdjustment", "inventory_adjustment_id", Paged(details=True)),
        Table("transfer_orders", "TransferOrderRow TransferOrder", "transfer_order_id", Sorted(details=True)),
    )
}

WITH_DETAILS = tuple(name for name, table in TABLES.items() if table.has_details)


def chosen(names: Iterable[str], details: Iterable[str] | None = None) -> list[Table]:
    """Find tables by name, and those that they need, in the order of `TABLES`.

    Args:
        names: Names; all if there are none.
        details: Names of the tables of which each record that is new or changed is fetched itself, with a call;
            defaults to what `TABLES` says.

    Raises:
        ConfigurationError: There is no such table, or its records can't be fetched.
    """
    wanted, fetched = set(names) or set(TABLES), None if details is None else set(details)
    if unknown := wanted - set(TABLES):
        raise ConfigurationError(f"there is no table {min(unknown)!r}; {one_of(min(unknown), TABLES)}")
    if unknown := (fetched or set()) - set(WITH_DETAILS):
        raise ConfigurationError(f"there are no details of {min(unknown)!r}; {one_of(min(unknown), WITH_DETAILS)}")
    while needed := {TABLES[name].strategy.needs for name in wanted} - wanted - {""}:
        wanted |= needed
    tables = [table for table in TABLES.values() if table.name in wanted]
    if fetched is None:
        return tables
    return [
        evolve(table, strategy=evolve(table.strategy, details=table.name in fetched)) if table.has_details else table
        for table in tables
    ]
