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
from typing import TypeAlias

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


Standing: TypeAlias = tuple[str, float, float, float]
"""A step, the stock of an item after it, and what its customer owes and its vendor is owed."""


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
        self.books: list[Standing] = []
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
        if self.books:
            books = Table("stock and money of the bags", "in stock", "customer owes", "we owe the vendor")
            for step, *figures in self.books:
                books.add_row(step, *(f"{figure:,.2f}" for figure in figures))
            self.console.print(books)


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
    order = await zakya.sales_orders.get(page[0].salesorder_id)
    report.expect(order.salesorder_number == page[0].salesorder_number, "the order is the one that was listed")
    report.done("one of them", f"{order.salesorder_number}, {len(order.line_items)} lines")
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
    await zakya.items.upload_image(item.item_id, ("bag.png", PNG))
    await zakya.items.update_opening_stock(item.item_id, {"initial_stock": 10, "initial_stock_rate": 5})
    image = await zakya.items.get_image(item.item_id)
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
            composite_item_id=composite.composite_item_id,
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
            line_items=[models.SalesOrderLineItemInput(item_id=item.item_id, quantity=3, rate=12.5)],
        )
    )
    report.expect(order.total == 37.5, f"three bags at 12.50 are 37.50, not {order.total}")
    await zakya.sales_orders.mark_as_confirmed(order.salesorder_id)
    lines = order.line_items
    package = await zakya.packages.create(
        models.PackageCreate(
            date=TODAY, line_items=[{"so_line_item_id": line.line_item_id, "quantity": line.quantity} for line in lines]
        ),
        salesorder_id=order.salesorder_id,
    )
    order = await zakya.sales_orders.get(order.salesorder_id)
    packed = sum(line.quantity_packed or 0 for line in order.line_items)
    report.expect(packed == 3, f"all three bags are packed, not {packed}")
    slip = await zakya.packages.bulk_print(package_ids=[package.package_id])
    report.expect(slip.startswith(b"%PDF"), "the packing slip is a PDF")
    report.done("sales order, confirmed", f"{order.salesorder_number}, {order.total:,.2f}")
    report.done("package, printed", f"{package.package_number}, {len(slip):,} bytes of PDF")
    books = Books(zakya, item.item_id, customer_id, await new_vendor(zakya, stamp))
    await books.note("before")
    await sell(zakya, report, books, order, package.package_id)
    await take_back(zakya, report, books, order)
    await buy(zakya, report, books, stamp)
    report.books += books.rows


class Books:
    """What lies in stock of an item, what its customer owes and its vendor is owed, step by step."""

    def __init__(self, zakya: ZakyaClient, item_id: str, customer_id: str, vendor_id: str) -> None:
        self.zakya = zakya
        self.item_id = item_id
        self.customer_id = customer_id
        self.vendor_id = vendor_id
        self.rows: list[Standing] = []

    async def note(self, step: str) -> tuple[float, float, float]:
        """Note where everything stands after a step, and return how it changed."""
        item = await self.zakya.items.get(self.item_id)
        customer = await self.zakya.contacts.get(self.customer_id)
        vendor = await self.zakya.contacts.get(self.vendor_id)
        stock = item.stock_on_hand or 0
        owes = (customer.outstanding_receivable_amount or 0) - (customer.unused_credits_receivable_amount or 0)
        owed = (vendor.outstanding_payable_amount or 0) - (vendor.unused_credits_payable_amount or 0)
        _, *before = self.rows[-1] if self.rows else ("", stock, owes, owed)
        self.rows.append((step, stock, owes, owed))
        return round(stock - before[0], 2), round(owes - before[1], 2), round(owed - before[2], 2)


async def new_vendor(zakya: ZakyaClient, stamp: str) -> str:
    """Make somebody to buy from."""
    vendor = await zakya.contacts.create({"contact_name": f"Bag makers {stamp}", "contact_type": "vendor"})
    return vendor.contact_id


async def sell(zakya: ZakyaClient, report: Report, books: Books, order: models.SalesOrder, package_id: str) -> None:
    """Ship what is packed, invoice it, and take the money in two parts."""
    shipment = await zakya.shipment_orders.create(
        {"date": TODAY, "delivery_method": "Bicycle"},
        salesorder_id=order.salesorder_id,
        package_ids=[package_id],
    )
    await zakya.shipment_orders.mark_as_delivered(shipment.shipment_id)
    change = await books.note("shipped and delivered")
    report.expect(change == (-3, 0, 0), f"three bags leave the stock: {change}")

    lines = [
        {"item_id": line.item_id, "salesorder_item_id": line.line_item_id, "quantity": 3, "rate": 12.5}
        for line in order.line_items
    ]
    invoice = await zakya.invoices.create(
        {"customer_id": books.customer_id, "line_items": lines}, salesorder_id=order.salesorder_id
    )
    await zakya.invoices.mark_as_sent(invoice.invoice_id)
    change = await books.note("invoiced")
    report.expect(change == (0, 37.5, 0), f"the customer owes 37.50 more: {change}")
    for amount, expected in ((20.0, "partially_paid"), (17.5, "paid")):
        paid = [{"invoice_id": invoice.invoice_id, "amount_applied": amount}]
        await zakya.customer_payments.create({
            "customer_id": books.customer_id, "payment_mode": "cash", "amount": amount, "date": TODAY, "invoices": paid,
        })  # fmt: skip
        status = (await zakya.invoices.get(invoice.invoice_id)).status
        change = await books.note(f"{amount:.2f} paid")
        report.expect((status, change) == (expected, (0, -amount, 0)), f"the invoice is {expected}: {status}, {change}")
    report.done("shipped, invoiced, paid", f"{shipment.shipment_number}, {invoice.invoice_number}")


async def take_back(zakya: ZakyaClient, report: Report, books: Books, order: models.SalesOrder) -> None:
    """Take one bag back, credit it, and refund the money."""
    line = order.line_items[0]
    returned = await zakya.sales_returns.create(
        {
            "date": TODAY,
            "line_items": [{"item_id": line.item_id, "salesorder_item_id": line.line_item_id, "quantity": 1}],
        },
        salesorder_id=order.salesorder_id,
    )
    rows = [{"line_item_id": each.line_item_id, "quantity": 1} for each in returned.line_items]
    await zakya.sales_return_receives.create(
        {"date": TODAY, "line_items": rows}, salesreturn_id=returned.salesreturn_id
    )
    note = await zakya.credit_notes.create({
        "customer_id": books.customer_id, "date": TODAY,
        "line_items": [{"item_id": line.item_id, "quantity": 1, "rate": 12.5}],
    })  # fmt: skip
    change = await books.note("one bag back, and credited")
    report.expect(change == (1, -12.5, 0), f"one bag and 12.50 go back: {change}")
    await zakya.credit_notes.create_refund(note.creditnote_id, {"date": TODAY, "amount": 12.5, "refund_mode": "cash"})
    change = await books.note("refunded")
    report.expect(change == (0, 12.5, 0), f"no credit is left after the refund: {change}")
    report.done("returned, credited, refunded", f"{returned.salesreturn_number}, {note.creditnote_number}")


async def buy(zakya: ZakyaClient, report: Report, books: Books, stamp: str) -> None:
    """Order from a vendor what the sale has used up, receive and bill it, and pay the bill with a credit."""
    line = {"item_id": books.item_id, "quantity": 2, "rate": 5}
    order = await zakya.purchase_orders.create({"vendor_id": books.vendor_id, "date": TODAY, "line_items": [line]})
    await zakya.purchase_orders.mark_as_issued(order.purchaseorder_id)
    lines = [(each.line_item_id, each.item_id) for each in order.line_items]
    received = await zakya.purchase_receives.create(
        {"date": TODAY, "line_items": [{"line_item_id": each, "quantity": 2} for each, _ in lines]},
        purchaseorder_id=order.purchaseorder_id,
    )
    change = await books.note("two bags ordered and received")
    report.expect(change == (2, 0, 0), f"two bags come in: {change}")
    bill = await zakya.bills.create({
        "vendor_id": books.vendor_id, "bill_number": f"BILL-{stamp}", "date": TODAY,
        "line_items": [
            {"item_id": item, "purchaseorder_item_id": each, "quantity": 2, "rate": 5} for each, item in lines
        ],
    })  # fmt: skip
    await zakya.bills.mark_as_open(bill.bill_id)
    change = await books.note("billed")
    report.expect(change == (0, 0, 10), f"the vendor is owed 10.00: {change}")
    credit = await zakya.vendor_credits.create({"vendor_id": books.vendor_id, "date": TODAY, "line_items": [line]})
    await zakya.vendor_credits.mark_as_open(credit.vendor_credit_id)
    await zakya.vendor_credits.apply_to_bills(
        credit.vendor_credit_id, {"bills": [{"bill_id": bill.bill_id, "amount_applied": 10}]}
    )
    change = await books.note("paid with a credit")
    status = (await zakya.bills.get(bill.bill_id)).status
    report.expect((status, change) == ("paid", (0, 0, -10)), f"the bill is paid: {status}, {change}")
    report.done("bought, received, billed", f"{order.purchaseorder_number}, {received.receive_number}")


async def tour(zakya: ZakyaClient, report: Report, *, emulated: bool) -> None:
    """Read a shop, and work in it if it is emulated."""
    await find_organization(zakya, report)
    rows = await read_items(zakya, report, ITEMS if emulated else None)
    newest = await read_orders(zakya, report)
    if emulated and newest:
        part = next(row for row in rows if row.status == "active" and row.item_type == "inventory")
        await work(zakya, report, part, newest.customer_id)


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
