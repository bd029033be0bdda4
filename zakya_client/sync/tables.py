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
        Unpaged("organizations", "OrganizationRow", "organization_id"),
        Unpaged("locations", "LocationRow", "location_id"),
        Paged("taxes", "TaxRow", "tax_id"),
        Unpaged("tax_authorities", "TaxAuthority", "tax_authority_id"),
        Unpaged("tax_exemptions", "TaxExemption", "tax_exemption_id"),
        Changed("items", "ItemRow", "item_id"),
        Bulk("item_details", "ItemDetails", "item_id", of="items"),
        Paged("item_groups", "ItemGroupRow ItemGroup", "group_id", details=True),
        Changed("composite_items", "CompositeItemRow CompositeItem", "composite_item_id", details=True),
        Under("bundles", "BundleRow", "bundle_id", of="composite_items"),
        Paged("price_lists", "PriceListRow PriceList", "pricebook_id", details=True),
        Changed("contacts", "ContactRow Contact", "contact_id", details=True),
        Changed("sales_orders", "SalesOrderRow SalesOrder", "salesorder_id", details=True),
        Sorted("packages", "PackageRow Package", "package_id"),
        Paged("shipment_orders", "ShipmentRow Shipment", "shipment_id"),
        Since("invoices", "InvoiceRow Invoice", "invoice_id", details=True),
        Paged("retainer_invoices", "RetainerInvoiceRow RetainerInvoice", "retainerinvoice_id", details=True),
        Since("customer_payments", "CustomerPaymentRow CustomerPayment", "payment_id", details=True),
        Paged("sales_returns", "SalesReturnRow SalesReturn", "salesreturn_id", details=True),
        Since("credit_notes", "CreditNoteRow CreditNote", "creditnote_id", details=True),
        Changed("purchase_orders", "PurchaseOrderRow PurchaseOrder", "purchaseorder_id", details=True),
        Changed("purchase_receives", "PurchaseReceiveRow PurchaseReceive", "receive_id", details=True),
        Paged("bills", "BillRow Bill", "bill_id", details=True),
        Since("vendor_credits", "VendorCreditRow VendorCredit", "vendor_credit_id", details=True),
        Paged("item_adjustments", "ItemAdjustmentRow ItemAdjustment", "inventory_adjustment_id", details=True),
        Sorted("transfer_orders", "TransferOrderRow TransferOrder", "transfer_order_id", details=True),
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
    wanted |= {TABLES[name].of for name in wanted}
    tables = [table for table in TABLES.values() if table.name in wanted]
    if fetched is None:
        return tables
    return [evolve(table, details=table.name in fetched) for table in tables]
