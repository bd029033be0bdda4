"""What is synced: the tables, their keys, and which of them need another one's ids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from zakya_client import models
from zakya_client.errors import ConfigurationError
from zakya_client.runtime.wire import Answer


@frozen
class Table:
    """One table.

    Attributes:
        name: What it is called in the database, and the resource in dlt.
        key: Column with the record's id; with ``organization_id`` it is the primary key.
        model: What its rows are made of.
        operations: Operations of the API that it costs.
        needs: Tables whose ids it is read by.
        volatile: Fields of a list's row that change by themselves, as days pass; they don't make a change.
    """

    name: str
    key: str
    model: type[Answer]
    operations: tuple[str, ...]
    needs: tuple[str, ...] = ()
    volatile: frozenset[str] = frozenset()

    @property
    def primary_key(self) -> list[str]:
        """The columns that tell one row from another."""
        return list(dict.fromkeys(["organization_id", self.key]))


TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        Table("items", "item_id", models.ItemRow, ("items.list",)),
        Table("item_details", "item_id", models.ItemDetails, ("items.get_details",), ("items",)),
        Table(
            "composite_items",
            "composite_item_id",
            models.CompositeItem,
            ("composite_items.list", "composite_items.get"),
        ),
        Table("bundles", "bundle_id", models.BundleRow, ("bundles.list",), ("composite_items",)),
        Table(
            "sales_orders",
            "salesorder_id",
            models.SalesOrder,
            ("sales_orders.list", "sales_orders.get"),
            volatile=frozenset({"due_by_days", "due_in_days", "shipment_days"}),
        ),
        Table("packages", "package_id", models.PackageRow, ("packages.list", "packages.get")),
        Table(
            "contact_persons", "contact_person_id", models.ContactPerson, ("contact_persons.list",), ("sales_orders",)
        ),
        Table("organizations", "organization_id", models.OrganizationRow, ("organizations.list",)),
    )
}


def chosen(names: Iterable[str]) -> list[Table]:
    """Find tables by name, and those whose ids they need, in the order of `TABLES`.

    Raises:
        ConfigurationError: There is no such table.
    """
    wanted = set(names) or set(TABLES)
    if unknown := wanted - set(TABLES):
        raise ConfigurationError(f"there is no table {min(unknown)!r}; choose of {', '.join(TABLES)}")
    wanted |= {needed for name in wanted for needed in TABLES[name].needs}
    return [table for table in TABLES.values() if table.name in wanted]
