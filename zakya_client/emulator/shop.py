"""The shop: everything the emulator remembers, and the few things all resources need of it (ids, times, names)."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

from .answers import invalid, not_found
from .custom_fields import CustomField
from .fields import Record
from .tables import Table

ZONE = timezone(timedelta(hours=5, minutes=30))
"""The organization's time zone: India, which keeps no summer time."""


def wire_time(moment: datetime) -> str:
    """A date-time as the API writes it, without a colon in the offset: 2025-03-16T10:22:31+0530."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S%z")


NAMES = ("Quartz & Maple Stores", "Cedar & Slate Traders", "Harbor & Finch Goods")
FIRST_ORGANIZATION = 60_012_345_678
FIRST_ID = 460_000_000_000_000_000
IDS_OF_A_SHOP = 1_000_000_000_000_000


def _name(number: int) -> str:
    again, index = divmod(number, len(NAMES))
    return f"{NAMES[index]} {again + 1}" if again else NAMES[index]


class Shop:
    """One organization and its records.

    Args:
        seed: Decides the ids.
        clock: Returns the seconds since 1970 for everything that happens after seeding.
        number: Tells several organizations apart: their ids, names and the ids of their records differ.
    """

    def __init__(self, *, seed: int = 1, clock: Callable[[], float] = time.time, number: int = 0) -> None:
        self.random = random.Random(seed)  # noqa: S311
        self.clock = clock
        self.last_id = FIRST_ID + number * IDS_OF_A_SHOP
        self.user_id = self.new_id()
        self.currency_id = self.new_id()
        self.template_id = self.new_id()
        self.accounts = {name: self.new_id() for name in ("Sales", "Cost of Goods Sold", "Inventory Asset")}
        self.items = Table("Item", "item_id", unique=("name", "sku"))
        self.bundles = Table("Assembly", "bundle_id", unique=("reference_number",))
        self.contacts = Table("Contact", "contact_id")
        self.contact_persons = Table("Contact person", "contact_person_id")
        self.sales_orders = Table("Sales Order", "salesorder_id", unique=("salesorder_number",))
        self.packages = Table("Package", "package_id", unique=("package_number",))
        self.brands: dict[str, str] = {}
        self.groups: dict[str, str] = {}
        self.transactions: dict[str, list[Record]] = {}
        self.locations: list[Record] = [
            {"location_id": self.new_id(), "location_name": name, "is_primary": name == "Head Office"}
            for name in ("Head Office", "Warehouse")
        ]
        self.taxes: dict[str, Record] = {}
        for percentage in (5, 18):
            tax_id = self.new_id()
            self.taxes[tax_id] = {
                "tax_id": tax_id, "tax_name": f"GST{percentage}", "tax_type": "tax", "tax_percentage": percentage,
            }  # fmt: skip
        self.tags: list[Record] = [
            {
                "tag_option_id": self.new_id(), "is_tag_mandatory": False, "tag_name": "Season",
                "tag_id": "460000000000000000", "tag_option_name": option,
            }
            for option in ("Summer", "Winter")
        ]  # fmt: skip
        self.custom_fields: dict[str, list[CustomField]] = {
            "item": self._define("item", cf_colour="string", cf_shelf="number", cf_fragile="check_box"),
            "salesorder": self._define("salesorder", cf_gift_note="string", cf_deliver_on="date"),
            "package": self._define("package", cf_packed_by="string"),
            "bundle": self._define("bundle", cf_workbench="string"),
        }
        self.organization: Record = {
            "organization_id": str(FIRST_ORGANIZATION + number), "name": _name(number), "contact_name": "Asha Rao",
            "email": "asha@example.com", "is_default_org": not number, "plan_type": 130, "plan_name": "PROFESSIONAL",
            "plan_period": "Monthly", "tax_group_enabled": True, "zi_migration_status": 0, "language_code": "en",
            "fiscal_year_start_month": "april", "account_created_date": "2024-04-01",
            "account_created_date_formatted": "01.04.2024", "time_zone": "Asia/Kolkata", "is_org_active": True,
            "currency_id": self.currency_id, "currency_code": "INR", "currency_symbol": "₹",
            "currency_format": "###,##0.00", "price_precision": 2,
        }  # fmt: skip

    @property
    def organization_id(self) -> str:
        """The organization that this shop belongs to."""
        return str(self.organization["organization_id"])

    @property
    def precision(self) -> int:
        """How many decimals the organization's sums have."""
        return int(self.organization["price_precision"])

    def new_id(self) -> str:
        """The next id: 18 digits, too many for a float, rising."""
        self.last_id += self.random.randrange(1, 2000)
        return str(self.last_id)

    def now(self) -> str:
        """The present moment as the API writes it."""
        return wire_time(datetime.fromtimestamp(self.clock(), ZONE))

    def today(self) -> str:
        """The present day in the organization's time zone."""
        return self.now()[:10]

    def next_number(self, table: Table, field: str, prefix: str) -> str:
        """The next free number of a series, like SO-00012."""
        count = len(table) + 1
        while table.taken(field, f"{prefix}-{count:05}"):
            count += 1
        return f"{prefix}-{count:05}"

    def location(self, location_id: str) -> Record:
        """A location by id; the primary one for an empty id."""
        for location in self.locations:
            if location["location_id"] == location_id or not location_id:
                return location
        raise not_found("Location")

    def tax(self, tax_id: str) -> Record:
        """The tax fields of a record: those of a tax by id, or empty ones."""
        if not tax_id:
            return {"tax_id": "", "tax_name": "", "tax_type": "", "tax_percentage": 0}
        if tax_id not in self.taxes:
            raise not_found("Tax")
        return dict(self.taxes[tax_id])

    def brand_id(self, name: str) -> str:
        """The id of a brand or manufacturer; a name that is new gets one."""
        if name not in self.brands:
            self.brands[name] = self.new_id()
        return self.brands[name]

    def tag_rows(self, given: list[Any]) -> list[Record]:
        """A request's tags as records carry them."""
        known = {tag["tag_option_id"]: tag for tag in self.tags}
        try:
            return [known[str(row["tag_option_id"])] for row in given]
        except (KeyError, TypeError):
            raise invalid("tags") from None

    def _define(self, entity: str, **kinds: str) -> list[CustomField]:
        return [
            CustomField(
                self.new_id(),
                entity,
                index,
                name,
                name.removeprefix("cf_").replace("_", " ").capitalize(),
                kind,
            )
            for index, (name, kind) in enumerate(kinds.items(), start=1)
        ]
