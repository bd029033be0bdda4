"""A tour of a whole shop through the client.

    python examples/tour.py          starts an emulated shop, reads all of it, and works a day in it
    python examples/tour.py --live   reads your own shop, from the ZAKYA_… environment variables; changes nothing

Ends with status 1 if anything it expected is not so.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from zakya_client import Attempt, Hook, ZakyaClient, ZakyaError, models
from zakya_client.emulator import Emulator

ITEMS = 10_000
ORDERS = 2_000
DETAILS = 500
AHEAD = 4
LIVE_ITEMS = 1_000  # of a shop of one's own, whose calls a day are counted
LIVE_DETAILS = 20
TODAY = datetime.now(UTC).date()
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763d8b0610300030c0185c7ad9ce70000000049454e44ae426082"
)


class Calls(Hook):
    """Counts the attempts that reach the API."""

    def __init__(self) -> None:
        self.count = 0

    def before(self, attempt: Attempt) -> None:  # noqa: ARG002 (the hook's signature)
        """Count an attempt."""
        self.count += 1


class Report:
    """What was done, and whether it was as expected."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.rows: list[tuple[str, str]] = []
        self.failures = 0

    def done(self, what: str, result: object) -> None:
        """Note a step for the table at the end."""
        self.rows.append((what, str(result)))

    def expect(self, condition: object, what: str) -> None:
        """Note it when something isn't as expected."""
        if not condition:
            self.failures += 1
            self.console.print(f"[red]not as expected:[/] {escape(what)}")

    def print(self, calls: int, seconds: float) -> None:
        """Print the table."""
        table = Table("what was done", "result")
        for row in self.rows:
            table.add_row(*map(escape, row))  # names come from the shop
        table.add_section()
        table.add_row("calls made", f"{calls:,}")
        table.add_row("calls a second", f"{calls / seconds:,.0f}")
        self.console.print(table)


@contextmanager
def progress(console: Console) -> Iterator[Progress]:
    """Show progress bars while something runs."""
    columns = (TextColumn("{task.description:<24}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as bars:
        yield bars


async def find_organization(zakya: ZakyaClient, report: Report) -> None:
    """Find the organization that the client is set to."""
    organizations = [organization async for organization in zakya.organizations.list()]
    ours = [each for each in organizations if each.organization_id == zakya.organization_id]
    report.expect(ours, "the organization is among those that the token reaches")
    for organization in ours:
        report.done("organization", f"{organization.name} ({organization.currency_code})")


async def read_items(zakya: ZakyaClient, report: Report, items: int | None) -> list[models.ItemRow]:
    """List every item with pages fetched ahead, while the details of some are read at once."""
    rows: list[models.ItemRow] = []
    details: list[asyncio.Task[models.Item]] = []
    with progress(report.console) as bars:
        listed = bars.add_task("items listed", total=items)
        wanted = DETAILS if items else LIVE_DETAILS
        read = bars.add_task("details read", total=wanted)

        async def detail(item_id: str) -> models.Item:
            item = await zakya.items.get(item_id)
            bars.advance(read)
            return item

        listing = zakya.items.list(sort_column="name")
        async with asyncio.TaskGroup() as tasks:
            async for row in listing.prefetch(AHEAD) if items else listing.limit(LIVE_ITEMS):
                rows.append(row)
                bars.advance(listed)
                if len(details) < wanted:
                    details.append(tasks.create_task(detail(row.item_id)))
        bars.update(listed, total=len(rows))
        bars.update(read, total=len(details))
    names = {row.item_id: row.name for row in rows}
    report.expect(len(names) == len(rows), "no item was listed twice")
    report.expect(items is None or len(rows) >= items, f"at least {items} items were listed, not {len(rows)}")
    report.expect(
        all(names.get(item.item_id) == item.name for item in (task.result() for task in details)),
        "each detail is of the item that was asked for",
    )
    report.done("items listed", f"{len(rows):,}")
    report.done("item details read", f"{len(details):,}")
    return rows


async def read_orders(zakya: ZakyaClient, report: Report) -> models.SalesOrderRow | None:
    """Look at the newest sales orders, and whole at one of them."""
    page = await zakya.sales_orders.list(sort_column="created_time", sort_order="D", per_page=50)
    report.done("newest sales orders", f"{len(page)}, worth {sum(row.total or 0 for row in page):,.2f}")
    if not page:
        return None
    order = await zakya.sales_orders.get(page[0].salesorder_id or "")
    report.expect(order.salesorder_number == page[0].salesorder_number, "the order is the one that was listed")
    report.done("one of them", f"{order.salesorder_number}, {len(order.line_items or [])} lines")
    return page[0]


async def work(zakya: ZakyaClient, report: Report, part: models.ItemRow, customer_id: str) -> None:
    """Work a day: a new contact person, item, composite item and bundle; an order, confirmed, packed and printed."""
    person = await zakya.contact_persons.create(
        models.ContactPersonCreate(contact_id=customer_id, first_name="Will", last_name="Smith", department="Sales")
    )
    people = [each.contact_person_id async for each in zakya.contact_persons.list(customer_id)]
    report.expect(person.contact_person_id in people, "the new contact person is listed")
    report.done("contact person", f"{person.first_name} {person.last_name}")

    stamp = f"{time.time_ns():x}"
    item = await zakya.items.create(
        models.ItemCreate(name=f"Bag {stamp}", sku=f"BAG-{stamp}", rate=12.5, item_type="inventory", unit="pcs")
    )
    await zakya.items.upload_image(known(item.item_id), ("bag.png", PNG))
    await zakya.items.update_opening_stock(known(item.item_id), {"initial_stock": 10, "initial_stock_rate": 5})
    image = await zakya.items.get_image(known(item.item_id))
    report.expect(image == PNG, "the image comes back as it was sent")
    report.done("item with an image", f"{item.name}, {len(image)} bytes")

    composite = await zakya.composite_items.create(
        models.CompositeItemCreate(
            name=f"Gift box {stamp}",
            sku=f"BOX-{stamp}",
            rate=30,
            item_type="inventory",
            product_type="goods",
            mapped_items=[{"item_id": part.item_id, "quantity": 1}, {"item_id": item.item_id, "quantity": 2}],
        )
    )
    bundle = await zakya.bundles.create(
        models.BundleCreate(
            reference_number=f"B-{stamp}",
            date=TODAY,
            composite_item_id=known(composite.composite_item_id),
            composite_item_name=composite.name or "",
            quantity_to_bundle=1,
            is_completed=True,
            line_items=[
                {"item_id": part.item_id, "name": part.name, "quantity_consumed": 1, "account_id": "0"},
                {"item_id": item.item_id, "name": item.name, "quantity_consumed": 2, "account_id": "0"},
            ],
        )
    )
    report.expect(bundle.bundle_id, "the bundle has an id")
    report.done("composite item, bundle", f"{composite.name}, {bundle.reference_number}")

    order = await zakya.sales_orders.create(
        models.SalesOrderCreate(
            customer_id=customer_id,
            date=TODAY,
            line_items=[models.SalesOrderLineItemInput(item_id=known(item.item_id), quantity=3, rate=12.5)],
        )
    )
    report.expect(order.total == 37.5, f"three bags at 12.50 are 37.50, not {order.total}")
    await zakya.sales_orders.mark_as_confirmed(known(order.salesorder_id))
    lines = order.line_items or []
    package = await zakya.packages.create(
        models.PackageCreate(
            date=TODAY, line_items=[{"so_line_item_id": line.line_item_id, "quantity": line.quantity} for line in lines]
        ),
        salesorder_id=known(order.salesorder_id),
    )
    order = await zakya.sales_orders.get(known(order.salesorder_id))
    packed = sum(line.quantity_packed or 0 for line in order.line_items or [])
    report.expect(packed == 3, f"all three bags are packed, not {packed}")
    slip = await zakya.packages.bulk_print(package_ids=[known(package.package_id)])
    report.expect(slip.startswith(b"%PDF"), "the packing slip is a PDF")
    report.done("sales order, confirmed", f"{order.salesorder_number}, {order.total:,.2f}")
    report.done("package, printed", f"{package.package_number}, {len(slip):,} bytes of PDF")


def known(value: str | None) -> str:
    """Take an id that an answer must have."""
    if value is None:
        raise SystemExit("an answer lacks the id of what was created")
    return value


async def tour(zakya: ZakyaClient, report: Report, *, emulated: bool) -> None:
    """Read a shop, and work in it if it is emulated."""
    await find_organization(zakya, report)
    rows = await read_items(zakya, report, ITEMS if emulated else None)
    newest = await read_orders(zakya, report)
    if emulated:
        part = next(row for row in rows if row.status == "active" and row.item_type == "inventory")
        await work(zakya, report, part, known(newest.customer_id if newest else None))


async def run(environment: dict[str, str], report: Report, *, emulated: bool) -> None:
    """Tour the shop that the environment points at."""
    calls = Calls()
    async with ZakyaClient.from_env(environment, hooks=[calls]) as zakya:
        began = time.perf_counter()
        await tour(zakya, report, emulated=emulated)
        report.print(calls.count, time.perf_counter() - began)


def main() -> int:
    """Run the tour; the exit status says whether all was as expected."""
    parser = argparse.ArgumentParser(description="A tour of a whole shop through the client.")
    parser.add_argument("--live", action="store_true", help="read your own shop, from ZAKYA_…; changes nothing")
    options = parser.parse_args()
    console = Console()
    report = Report(console)
    try:
        if options.live:
            asyncio.run(run(dict(os.environ), report, emulated=False))
        else:
            console.print(f"An emulated shop with {ITEMS:,} items and {ORDERS:,} sales orders")
            with Emulator(items=ITEMS, orders=ORDERS) as emulator:
                # Nobody else uses this shop, so nothing holds the calls back but ten at once.
                unlimited = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "10"}
                asyncio.run(run({**emulator.environment(), **unlimited}, report, emulated=True))
    except* ZakyaError as failed:
        for error in failed.exceptions:
            report.expect(condition=False, what=f"{type(error).__name__}: {error}")
    return min(report.failures, 1)


if __name__ == "__main__":
    sys.exit(main())
