"""A shop's morning with an assistant: ten questions and two writes, on an emulated shop, as a page of documentation.

    pip install 'zakya-client[emulator,mcp]'
    python examples/shop_morning.py > docs/shop-morning.md

The shop, its clock and all random texts are the same each time, and so is what is printed.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

from attrs import define
from mcp import Client

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.mcp.serve import Rules, assistant_of
from zakya_client.mcp.server import build

NINE = 1_767_238_200.0
"""Nine o'clock on January 1st, 2026, in India."""

LOW = {"filter_by": "Status.Lowstock"}
STOCK = ["item_id", "name", "sku", "available_stock", "reorder_level"]
BUYING = ["item_id", "name", "available_stock", "reorder_level", "vendor_name", "purchase_rate"]
OVERDUE = {"filter_by": "Status.OverDue", "sort_column": "due_date", "sort_order": "A"}
OWED = ["invoice_number", "customer_name", "due_date", "balance"]
ORDER = ["purchaseorder_id", "purchaseorder_number", "vendor_name", "status", "date"]
SOLD = ["salesorder_number", "customer_name", "status", "total"]
LINES = [f"line_items.{each}" for each in ("line_item_id", "name", "sku", "quantity", "quantity_received")]

INTRODUCTION = """\
# A shop's morning with an assistant

Ten questions and two writes, as an assistant's program makes them of [`zakya mcp`](mcp.md), and one that is refused.
`python examples/shop_morning.py` wrote this page, on an emulated shop. Under each wish of the user stand the tool, what
it is given, and what it answers."""


COSTS = """
## What the three prompts cost

Tokens are estimated as a quarter of the characters. *Whole* is what the same calls answer, as JSON; *read* is what the
assistant read instead, refusals and previews among it. The tools themselves take {tools:,} tokens, once.

| prompt | calls | tokens, whole | tokens, read |
|---|---|---|---|"""

Cost = tuple[int, int, int]
"""Calls of the API, characters that the assistant read, and characters of the whole answers."""


@define
class Morning:
    """Talks to a server as an assistant's program does, and prints what is said.

    Attributes:
        client: The SDK's client.
        zakya: A client of ours, which shows what whole answers would be.
        number: Of the last question.
        spent: What all was since the last look at it.
    """

    client: Client
    zakya: ZakyaClient
    number: int = 0
    spent: Cost = (0, 0, 0)

    async def ask(self, question: str, tool: str, operation: str, **given: Any) -> str:
        """Ask a question, if any, use a tool, and print its answer."""
        if question:
            self.number += 1
            print(f"\n## {self.number}. {question}")
        given = {"words" if tool == "find_operations" else "operation": operation, **given}
        text: str = (await self.client.call_tool(tool, given)).content[0].text  # type: ignore[union-attr]
        shown = "\n".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in given.items())
        print(f"\n`{tool}`\n\n```\n{shown}\n```\n\n```\n{text}\n```")
        whole = await self._whole(operation, given.get("arguments", {})) if tool == "read" else text
        called = tool == "read" or text.startswith("Done.")
        self.spent = (self.spent[0] + called, self.spent[1] + len(text), self.spent[2] + len(whole))
        return text

    async def write(self, wish: str, operation: str, arguments: Mapping[str, Any]) -> None:
        """Write something: a preview, and the same with its confirmation."""
        preview = await self.ask(wish, "write", operation, arguments=arguments)
        print("\n**Yes, do it.**")
        code = preview.partition("confirmation '")[2].partition("'")[0]
        await self.ask("", "write", operation, arguments=arguments, confirmation=code)

    def cost(self) -> Cost:
        """Say what was spent since this was called before."""
        spent, self.spent = self.spent, (0, 0, 0)
        return spent

    async def _whole(self, operation: str, arguments: Mapping[str, Any]) -> str:
        resource, _, verb = operation.partition(".")
        answer = await getattr(getattr(self.zakya, resource), verb)(**arguments)
        return json.dumps(answer.to_dict(), ensure_ascii=False)


def data(text: str) -> Any:
    """Read what stands between the marks of an answer."""
    return json.loads(text.splitlines()[-2])


async def look_around(do: Morning) -> dict[str, Cost]:
    """Ask the first seven questions, and return what two of the prompts cost."""
    await do.ask("What can you do with invoices?", "find_operations", "list overdue", resource="invoices")
    await do.ask("What does it take to receive goods?", "describe_operation", "purchase_receives.create")
    do.cost()
    low = await do.ask("What is running out?", "read", "items.list", arguments=LOW, fields=STOCK, limit=100)
    ids = {"item_ids": [row[0] for row in data(low)["rows"]]}
    await do.ask("From whom do I buy it?", "read", "items.get_details", arguments=ids, fields=BUYING, limit=100)
    costs = {"running_out": do.cost()}
    await do.ask("Which invoices are overdue?", "read", "invoices.list", arguments=OVERDUE, fields=OWED, limit=100)
    costs["overdue_invoices"] = do.cost()
    await do.ask("What was ordered last?", "read", "sales_orders.list", fields=SOLD, limit=5)
    await do.ask(
        "Which bills are there?", "read", "bills.list", fields=["bill_number", "vendor_name", "status", "balance"]
    )
    return costs


async def receive(do: Morning) -> Cost:
    """Ask for an order, receive what is still to come of it, and return what that cost."""
    do.cost()
    found = await do.ask("Which purchase orders are there?", "read", "purchase_orders.list", fields=ORDER)
    order = {"purchaseorder_id": data(found)["rows"][0][0]}
    found = await do.ask("What is to come of the newest?", "read", "purchase_orders.get", arguments=order, fields=LINES)
    left = {each["line_item_id"]: each["quantity"] - each["quantity_received"] for each in data(found)["line_items"]}
    lines = [{"line_item_id": line, "quantity": quantity} for line, quantity in left.items() if quantity]
    await do.ask(
        "Has delivery note 4711 come before?", "read", "purchase_receives.list", fields=["receive_number", "notes"]
    )
    body = {"date": "2026-01-01", "notes": "Delivery note 4711", "line_items": lines}
    await do.write("The rest has come, with delivery note 4711.", "purchase_receives.create", {**order, "body": body})
    return do.cost()


async def prepare(zakya: ZakyaClient) -> str:
    """Let some items run out, and some invoices become overdue; return one of the items."""
    vendors = await zakya.contacts.list(contact_type="vendor")
    customers = await zakya.contacts.list(contact_type="customer")
    items = [each for each in await zakya.items.list(filter_by="Status.Active") if each.stock_on_hand][::12]
    for number, item in enumerate(items):
        vendor = vendors[number % len(vendors)].contact_id
        await zakya.items.update(item.item_id, {"name": item.name, "reorder_level": 500, "vendor_id": vendor})
    for day in range(1, 31):
        customer = customers[day % len(customers)].contact_id
        line = {"item_id": items[day % len(items)].item_id, "quantity": day}
        dates = {"date": f"2025-11-{day:02}", "due_date": f"2025-12-{day:02}"}
        invoice = await zakya.invoices.create({"customer_id": customer, **dates, "line_items": [line]})
        await zakya.invoices.mark_as_sent(invoice.invoice_id)
    return str(items[0].item_id)


async def converse(client: Client, zakya: ZakyaClient) -> None:
    """Print the page."""
    item = await prepare(zakya)
    print(INTRODUCTION)
    do = Morning(client, zakya)
    costs = await look_around(do)
    costs["receive_delivery_note"] = await receive(do)
    price = {"item_id": item, "body": {"rate": 499}}
    await do.write("Put the first item that runs out at 499.", "items.update", price)
    await do.ask("And now delete it.", "write", "items.delete", arguments={"item_id": item})
    tools = sum(len(each.model_dump_json(exclude_none=True)) for each in (await client.list_tools()).tools)
    print(COSTS.format(tools=tools // 4))
    for name, (calls, read, whole) in costs.items():
        print(f"| `{name}` | {calls} | {whole // 4:,} | {read // 4:,} |")


async def main() -> None:
    """Open a shop, and connect a program to its tools."""
    random = Random(1)  # noqa: S311 (the page must not change)
    with Emulator(items=200, orders=60, clock=lambda: NINE) as shop, tempfile.TemporaryDirectory() as folder:
        settings = {**shop.environment(), "ZAKYA_LIMIT_REQUESTS": "0"}
        async with (
            ZakyaClient.from_env(settings) as zakya,
            assistant_of(
                settings,
                Rules(write=True, per_hour=0, per_day=0),
                state=Path(folder),
                clock=lambda: NINE,
                new_text=lambda: f"{random.getrandbits(64):016x}",
            ) as assistant,
            Client(build(assistant)) as client,
        ):
            await converse(client, zakya)


if __name__ == "__main__":
    asyncio.run(main())
