"""What is synced: a row for each table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from zakya_client.errors import ConfigurationError
from zakya_client.sync.reader import Table
from zakya_client.sync.strategies import Bulk, Changed, One, Paged, Under

_AGES = frozenset({"due_by_days", "due_in_days", "shipment_days"})

TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        Table("items", "ItemRow", "item_id", Changed()),
        Table("item_details", "ItemDetails", "item_id", Bulk(of="items", size=100)),
        Table("composite_items", "CompositeItem", "composite_item_id", Changed(details=True)),
        Table("bundles", "BundleRow", "bundle_id", Under("composite_items")),
        Table("sales_orders", "SalesOrder", "salesorder_id", Changed(details=True), volatile=_AGES),
        Table("packages", "PackageRow", "package_id", Paged()),
        # The API lists no contacts, and people only by contact: they are those of everybody who ordered.
        Table(
            "contact_persons",
            "ContactPerson",
            "contact_person_id",
            Under("sales_orders", by="customer_id", named="contact_id"),
        ),
        Table("organizations", "OrganizationRow", "organization_id", One()),
    )
}


def chosen(names: Iterable[str]) -> list[Table]:
    """Find tables by name, and those that they need, in the order of `TABLES`.

    Raises:
        ConfigurationError: There is no such table.
    """
    wanted = set(names) or set(TABLES)
    if unknown := wanted - set(TABLES):
        raise ConfigurationError(f"there is no table {min(unknown)!r}; choose of {', '.join(TABLES)}")
    while needed := {TABLES[name].strategy.needs for name in wanted} - wanted - {""}:
        wanted |= needed
    return [table for table in TABLES.values() if table.name in wanted]
