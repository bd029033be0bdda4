"""The shop: everything the emulator remembers, and the few things all resources need of it (ids, times, names)."""

from __future__ import annotations

import random
import time
import zlib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from zakya_client.emulator.answers import invalid
from zakya_client.emulator.engine.custom_fields import CustomField
from zakya_client.emulator.engine.store import Journal, Store
from zakya_client.emulator.fields import Record

ZONE = timezone(timedelta(hours=5, minutes=30))
"""The organization's time zone: India, which keeps no summer time."""

ACCOUNTS = (
    "Sales", "Cost of Goods Sold", "Inventory Asset", "Accounts Receivable", "Accounts Payable", "Undeposited Funds",
    "Petty Cash", "Bank", "Discount", "Shipping Charge",
)  # fmt: skip
"""The accounts that money goes through."""


def wire_time(moment: datetime) -> str:
    """Write a date-time as the API does, without a colon in the offset: 2025-03-16T10:22:31+0530."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S%z")


NAMES = ("Quartz & Maple Stores", "Cedar & Slate Traders", "Harbor & Finch Goods")
FIRST_ORGANIZATION = 60_012_345_678
FIRST_ID = 460_000_000_000_000_000
IDS_OF_A_SHOP = 1_000_000_000_000_000


def _name(number: int) -> str:
    again, index = divmod(number, len(NAMES))
    return f"{NAMES[index]} {again + 1}" if again else NAMES[index]


class Shop:
    """One organization and its records, each kind in a store of `stores`: `shop.items` is `shop.stores["items"]`.

    Args:
        kinds: The resources (`engine.Resource`) by name, which say what stores and custom fields there are.
        seed: Decides the ids.
        clock: Returns the seconds since 1970 for everything that happens after seeding.
        number: Tells several organizations apart: their ids, names and the ids of their records differ.
    """

    def __init__(
        self, kinds: Mapping[str, Any], *, seed: int = 1, clock: Callable[[], float] = time.time, number: int = 0
    ) -> None:
        self.kinds = kinds
        self.random = random.Random(seed)  # noqa: S311
        self.clock = clock
        self.last_id = FIRST_ID + number * IDS_OF_A_SHOP
        self.journal = Journal()
        self.user_id = self.new_id()
        self.currency_id = self.new_id()
        self.template_id = self.new_id()
        self.accounts = {name: self.new_id() for name in ACCOUNTS}
        self.stores = {
            name: Store(kind.noun, kind.id, kind.unique_fields, self.journal)
            for name, kind in kinds.items()
            if kind.store_name == name
        }
        self.day = ""
        self.brands: dict[str, str] = {}
        self.transactions: dict[str, list[Record]] = {}
        self.tags: list[Record] = [
            {
                "tag_option_id": self.new_id(), "is_tag_mandatory": False, "tag_name": "Season",
                "tag_id": "460000000000000000", "tag_option_name": option,
            }
            for option in ("Summer", "Winter")
        ]  # fmt: skip
        self.custom_fields: dict[str, list[CustomField]] = {
            kind.entity: self._define(kind.entity, kind.custom) for kind in kinds.values() if kind.custom
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

    def __getattr__(self, name: str) -> Store:
        try:
            return self.__dict__["stores"][name]  # type: ignore[no-any-return]
        except KeyError:
            raise AttributeError(f"The shop has no {name!r}.") from None

    @property
    def organization_id(self) -> str:
        """Return the id of the organization that this shop belongs to."""
        return str(self.organization["organization_id"])

    @property
    def number(self) -> int:
        """Return what tells the organization apart from the others."""
        return int(self.organization_id) - FIRST_ORGANIZATION

    @property
    def precision(self) -> int:
        """Return how many decimals the organization's sums have."""
        return int(self.organization["price_precision"])

    @property
    def currency(self) -> Record:
        """Return the fields of a record that say its currency: the shop has no other."""
        names = ("currency_code", "currency_symbol")
        return {"currency_id": self.currency_id, **{name: self.organization[name] for name in names}}

    @property
    def locations(self) -> list[Record]:
        """Return the places where stock lies, the primary one first."""
        return list(self.stores["locations"])

    @property
    def taxes(self) -> dict[str, Record]:
        """Return the taxes by id."""
        return {tax["tax_id"]: tax for tax in self.stores["taxes"]}

    @property
    def groups(self) -> dict[str, str]:
        """Return the names of the item groups by id."""
        return {group["group_id"]: group["group_name"] for group in self.stores["item_groups"]}

    def new_id(self) -> str:
        """Return the next id: 18 digits, too many for a float, rising."""
        self.last_id += self.random.randrange(1, 2000)
        return str(self.last_id)

    def fixed_id(self, name: str) -> str:
        """Return the id of what every shop has, so that having more of it changes no other id."""
        return str(FIRST_ID - 1 - zlib.crc32(name.encode()))

    def now(self) -> str:
        """Return the present moment as the API writes it."""
        return wire_time(datetime.fromtimestamp(self.clock(), ZONE))

    def today(self) -> str:
        """Return the present day in the organization's time zone."""
        return self.now()[:10]

    def next_number(self, store: Store, field: str, prefix: str) -> str:
        """Return the next free number of a series, like SO-00012; without a prefix 12."""
        form = f"{prefix}-{{:05}}" if prefix else "{}"
        count = len(store) + 1
        while store.taken(field, form.format(count)):
            count += 1
        return form.format(count)

    def location(self, location_id: str) -> Record:
        """Return a location by id; the primary one for an empty id."""
        store = self.stores["locations"]
        return store[location_id] if location_id else store.having(is_primary=True)[0]

    def place(self, location_id: str) -> Record:
        """Return the id and the name of a location by id; of the primary one for an empty id."""
        return {name: self.location(location_id)[name] for name in ("location_id", "location_name")}

    def line(self, resource: str, line_id: str, document_id: str = "") -> tuple[Record, Record]:
        """Return a line by id with its document, of one document or of any; two empty records where there is none."""
        store = self.stores[resource]
        documents = [store[document_id]] if document_id else store
        lines = ((document, line) for document in documents for line in document["line_items"])
        return next((pair for pair in lines if pair[1]["line_item_id"] == line_id), ({}, {}))

    def tax(self, tax_id: str) -> Record:
        """Return the tax fields of a record: those of a tax by id, or empty ones."""
        empty: Record = {"tax_id": "", "tax_name": "", "tax_type": "", "tax_percentage": 0}
        tax = self.stores["taxes"][tax_id] if tax_id else empty
        return {name: tax[name] for name in empty}

    def tax_parts(self, tax_id: str) -> list[Record]:
        """Return the taxes that a tax group is made of; none for a single tax."""
        return [self.tax(each) for each in self.stores["taxes"].find(tax_id).get("tax_ids", ())]

    def brand_id(self, name: str) -> str:
        """Return the id of a brand or manufacturer; a name that is new gets one."""
        if name not in self.brands:
            self.brands[name] = self.new_id()
        return self.brands[name]

    def tag_rows(self, given: list[Any]) -> list[Record]:
        """Return a request's tags as records carry them."""
        known = {tag["tag_option_id"]: tag for tag in self.tags}
        try:
            return [known[str(row["tag_option_id"])] for row in given]
        except (KeyError, TypeError):
            raise invalid("tags") from None

    def _define(self, entity: str, words: str) -> list[CustomField]:
        pairs = (word.partition(":") for word in words.split())
        return [
            CustomField(
                self.fixed_id(f"{entity}.{name}"), entity, index, name,
                name.removeprefix("cf_").replace("_", " ").capitalize(), kind or "string",
            )
            for index, (name, _, kind) in enumerate(pairs, start=1)
        ]  # fmt: skip
