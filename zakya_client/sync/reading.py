"""Reading a shop: all tables at once, under the client's gate, as one stream of what changed.

Every table has a coroutine that reads its list, compares each row with what the database has, fetches the details of
what changed, and at the end tells which rows are gone. They wait for whoever takes from the stream, so memory doesn't
grow with the shop.

A used up day ends all of them where they are, and the next reading finds the rest: a row counts as done once the
database has it.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any

from attrs import Factory, define, frozen

from zakya_client.client import ZakyaClient
from zakya_client.errors import BlockedError, DayLimitError, NotFoundError, ZakyaError
from zakya_client.pagination import Page
from zakya_client.sync.lists import Moment, NeverStillError, by_change, by_page
from zakya_client.sync.rows import CHANGED_AT, VERSION, Row, row_of, version_of
from zakya_client.sync.tables import TABLES, Table

WAITING = 16
"""Batches that may wait to be taken."""

DETAILS = 100
"""Items that ``/itemdetails`` gives in one call."""

BY_CHANGE = ("items", "composite_items", "sales_orders")
"""Tables whose list can be asked for what changed since a moment."""

AT_ONCE = 10
"""Calls of a table that are under way together; the gate decides how many of them run."""


@frozen
class Batch:
    """Rows of a table that are new or changed."""

    table: Table
    rows: list[Row]


@frozen
class Gone:
    """Ids of rows that the database has and the shop has no more."""

    table: Table
    ids: list[str]


Event = Batch | Gone


@define
class Progress:
    """How far a table is.

    Attributes:
        state: ``waiting``, ``reading``, ``done``, ``stopped`` (the day's calls are used up) or ``failed``.
        seen: Rows that were looked at.
        expected: Rows that will be, as far as is known.
        changed: Rows that are new or changed.
        deleted: Rows that are gone.
    """

    state: str = "waiting"
    seen: int = 0
    expected: int | None = None
    changed: int = 0
    deleted: int = 0


@frozen
class Known:
    """What a database has.

    Attributes:
        versions: Version of each row that isn't marked as deleted, by table and id.
        since: Moment since when changes of a table are read; a table without one is read whole, which finds what
            is gone.
        latest: The last change that a table has seen.
        customers: Contacts that there are orders of.
    """

    versions: Mapping[str, Mapping[str, str]] = Factory(dict)
    since: Mapping[str, datetime] = Factory(dict)
    latest: Mapping[str, datetime] = Factory(dict)
    customers: Iterable[str] = ()


class Reading:
    """One reading of an organization's shop.

    Args:
        client: Makes the calls.
        tables: What is read.
        known: What the database has.

    Attributes:
        progress: How far each table is, by name.
        stopped: The error that told that the day's calls are used up.
        failed: What went wrong with a table, by name; the others went on.
    """

    def __init__(self, client: ZakyaClient, tables: Sequence[Table], known: Known) -> None:
        self.progress = {table.name: Progress() for table in tables}
        self.stopped: ZakyaError | None = None
        self.failed: dict[str, Exception] = {}
        self._client = client
        self._known = known
        self._customers = set(known.customers)
        self._versions: dict[str, dict[str, str]] = {name: {} for name in TABLES}
        self._gone: dict[str, set[str]] = {name: set() for name in TABLES}
        self._over = {name: asyncio.Event() for name in self.progress}
        self._waiting: asyncio.Queue[Event | None] = asyncio.Queue(WAITING)

    async def events(self) -> AsyncIterator[Event]:
        """Read, and give what changed as it is found; to be taken once."""
        reading = asyncio.create_task(self._read_all())
        try:
            while (event := await self._waiting.get()) is not None:
                yield event
            await reading
        finally:
            reading.cancel()
            with suppress(asyncio.CancelledError):
                await reading

    # --- tables -----------------------------------------------------------------------------------

    async def _read_all(self) -> None:
        await asyncio.gather(*(self._read(TABLES[name]) for name in self.progress))
        await self._waiting.put(None)

    async def _read(self, table: Table) -> None:
        progress = self.progress[table.name]
        try:
            for needed in table.needs:
                await self._over[needed].wait()
                if self.progress[needed].state != "done":  # it has been told of
                    progress.state = self.progress[needed].state
                    return
            progress.state = "reading"
            read: Callable[[], Awaitable[None]] = getattr(self, f"_{table.name}")
            await read()
            progress.state = "done"
        except (DayLimitError, BlockedError) as error:
            progress.state, self.stopped = "stopped", error
        except NeverStillError:
            progress.state = "failed"
            self.failed[table.name] = ZakyaError(f"{table.name} changed in every reading; read it again later")
        except Exception as error:  # noqa: BLE001 (told by whoever takes, and the other tables go on)
            progress.state, self.failed[table.name] = "failed", error
        finally:
            self._over[table.name].set()

    async def _items(self) -> None:
        await self._list("items", self._by_change("items", self._client.items.list), alive=self._items_alive)

    async def _item_details(self) -> None:
        """Fetch the details whose item says something else than when they were fetched."""
        items, known = self._all("items"), self._known.versions.get("item_details", {})
        due = [item_id for item_id, version in items.items() if known.get(item_id) != version]
        progress = self.progress["item_details"]
        progress.expected = len(due)
        for many in _parts(due, DETAILS * AT_ONCE):
            pages, error = await _gathered(self._some_items, _parts(many, DETAILS))
            found = [item for page in pages for item in page if item.item_id in items]
            progress.seen += len(many)
            await self._changed("item_details", [{**row_of(item), VERSION: items[item.item_id]} for item in found])
            if error:
                raise error
        await self._delete("item_details", set(known) - set(items))

    async def _composite_items(self) -> None:
        composites = self._client.composite_items
        await self._list("composite_items", self._by_change("composite_items", composites.list), detail=composites.get)

    async def _bundles(self) -> None:
        """Read the bundles of each composite item: the API lists them only so."""
        bundles = self._client.bundles.list
        await self._list_under(
            "bundles",
            self._all("composite_items"),
            lambda above, number: bundles(composite_item_id=above, page=number, per_page=200),
        )

    async def _sales_orders(self) -> None:
        orders = self._client.sales_orders
        await self._list("sales_orders", self._by_change("sales_orders", orders.list), detail=orders.get)

    async def _packages(self) -> None:
        packages = self._client.packages

        async def pages() -> AsyncIterator[Sequence[Any]]:
            yield await by_page(lambda number: packages.list(page=number, per_page=200), "package_id")

        await self._list("packages", pages(), alive=partial(self._alive, packages.get))

    async def _contact_persons(self) -> None:
        """Read the people of everybody who ordered: the API lists no contacts, and people only by contact."""
        persons = self._client.contact_persons.list
        await self._list_under(
            "contact_persons", self._customers, lambda above, number: persons(above, page=number, per_page=200)
        )

    async def _organizations(self) -> None:
        """Read the organization itself, of all that the user may see."""

        async def pages() -> AsyncIterator[Sequence[Any]]:
            page = await self._client.organizations.list()
            yield [row for row in page if row.organization_id == self._client.organization_id]

        await self._list("organizations", pages())

    # --- lists ------------------------------------------------------------------------------------

    def _by_change(self, name: str, fetch: Callable[..., Awaitable[Page[Any]]]) -> AsyncIterator[Sequence[Any]]:
        def page(number: int, since: Moment) -> Awaitable[Page[Any]]:
            return fetch(
                page=number, per_page=200, sort_column="last_modified_time", sort_order="A", last_modified_time=since
            )

        return by_change(page, TABLES[name].key, self._known.since.get(name))

    async def _list(
        self,
        name: str,
        pages: AsyncIterator[Sequence[Any]],
        *,
        detail: Callable[[str], Awaitable[Any]] | None = None,
        alive: Callable[[Iterable[str]], Awaitable[set[str]]] | None = None,
    ) -> None:
        """Read a list, with the details of what changed, and find what is gone if all of it was read."""
        table, known = TABLES[name], self._known.versions.get(name, {})
        versions, progress = self._versions[name], self.progress[name]
        is_whole = name not in self._known.since
        progress.expected = len(known) if known and is_whole else None
        async for records in pages:
            changed: dict[str, Row] = {}
            for record in records:
                row = row_of(record)
                key, version = row[table.key], version_of(row, table.volatile)
                if customer := row.get("customer_id"):
                    self._customers.add(customer)
                if versions.get(key, known.get(key)) != version:
                    changed[key] = {**row, VERSION: version, CHANGED_AT: row.get("last_modified_time")}
                versions[key] = version
            progress.seen = len(versions)
            await (self._changed_details(name, changed, detail) if detail else self._changed(name, changed.values()))
        if is_whole:
            missing = set(known) - set(versions)
            look = alive or (partial(self._alive, detail) if detail else None)
            await self._delete(name, missing - await look(missing) if missing and look else missing)

    async def _list_under(
        self, name: str, above: Iterable[str], fetch: Callable[[str, int], Awaitable[Page[Any]]]
    ) -> None:
        """Read the lists that stand under other records, of which some may be gone by now."""

        async def one(parent: str) -> list[Any]:
            try:
                return await by_page(partial(fetch, parent), TABLES[name].key)
            except NotFoundError:
                return []

        async def pages() -> AsyncIterator[Sequence[Any]]:
            for few in _parts(sorted(above), AT_ONCE):
                found, error = await _gathered(one, few)
                yield [row for rows in found for row in rows]
                if error:
                    raise error

        await self._list(name, pages())

    async def _changed_details(
        self, name: str, rows: Mapping[str, Row], detail: Callable[[str], Awaitable[Any]]
    ) -> None:
        """Fetch the details of rows of a list, and give those instead."""

        async def one(key: str) -> Row | None:
            try:
                return {**row_of(await detail(key)), VERSION: rows[key][VERSION], CHANGED_AT: rows[key][CHANGED_AT]}
            except NotFoundError:  # deleted since it was listed
                return None

        for few in _parts(list(rows), 2 * AT_ONCE):
            found, error = await _gathered(one, few)
            await self._changed(name, [row for row in found if row])
            if error:
                raise error

    def _all(self, name: str) -> dict[str, str]:
        """Give the versions of all rows of a table that has been read, whether they changed or not."""
        versions = {**self._known.versions.get(name, {}), **self._versions[name]}
        return {key: version for key, version in versions.items() if key not in self._gone[name]}

    # --- what is gone -----------------------------------------------------------------------------

    async def _some_items(self, item_ids: Sequence[str]) -> Sequence[Any]:
        """Fetch details of those items that are there: the API refuses all if one of them is gone."""
        try:
            return await self._client.items.get_details(item_ids=item_ids)
        except NotFoundError:
            if len(item_ids) == 1:
                return []
            half = len(item_ids) // 2
            return [*await self._some_items(item_ids[:half]), *await self._some_items(item_ids[half:])]

    async def _items_alive(self, ids: Iterable[str]) -> set[str]:
        return {item.item_id for part in _parts(sorted(ids), DETAILS) for item in await self._some_items(part)}

    async def _alive(self, get: Callable[[str], Awaitable[Any]], ids: Iterable[str]) -> set[str]:
        """Ask for each record that a list lacks: one that is still there is no deletion."""

        async def one(key: str) -> str | None:
            try:
                await get(key)
            except NotFoundError:
                return None
            return key

        alive: set[str] = set()
        for few in _parts(sorted(ids), AT_ONCE):
            found, error = await _gathered(one, few)
            if error:
                raise error
            alive |= {key for key in found if key}
        return alive

    # --- what is told -----------------------------------------------------------------------------

    async def _changed(self, name: str, rows: Iterable[Row]) -> None:
        changed = [{**row, "organization_id": self._client.organization_id} for row in rows]
        self.progress[name].changed += len(changed)
        if changed:
            await self._waiting.put(Batch(TABLES[name], changed))

    async def _delete(self, name: str, ids: set[str]) -> None:
        self._gone[name] = ids
        self.progress[name].deleted += len(ids)
        if ids:
            await self._waiting.put(Gone(TABLES[name], sorted(ids)))


def _parts(values: Sequence[str], size: int) -> list[Sequence[str]]:
    return [values[first : first + size] for first in range(0, len(values), size)]


async def _gathered(
    work: Callable[[Any], Awaitable[Any]], values: Sequence[Any]
) -> tuple[list[Any], BaseException | None]:
    """Do work for each value at once. Gives what went well, in order, and the first error."""
    results = await asyncio.gather(*(work(value) for value in values), return_exceptions=True)
    errors = [result for result in results if isinstance(result, BaseException)]
    return [result for result in results if not isinstance(result, BaseException)], errors[0] if errors else None
