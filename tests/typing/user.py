"""Code as a user writes it: mypy and pyright accept it, so public types can't change unseen. It is never run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type

from zakya_client import (
    Limits,
    LimitsSnapshot,
    Many,
    Message,
    Page,
    Paginator,
    RawResponse,
    RetryPolicy,
    ZakyaClient,
    errors,
    models,
    webhooks,
)
from zakya_client import blocking as waiting
from zakya_client.webhooks.receiver import Receiver


async def read(zakya: ZakyaClient) -> None:
    items = zakya.items.list(filter_by="Status.Active", name_contains="bag", rate_less_than=Decimal("9.99"))
    assert_type(items, Paginator[models.ItemRow])
    assert_type(await items, Page[models.ItemRow])
    async for row in items.limit(10).prefetch(2):
        assert_type(row, models.ItemRow)
        assert_type(row.rate, float | None)
        assert_type(row.created_time, datetime | None)
    async for page in items.pages():
        assert_type(page.has_more, bool)
        assert_type(page.page_context.per_page, int | None)
    item = await zakya.items.get("4815000000044208")
    assert_type(item, models.Item)
    assert_type([each.file_size for each in item.documents], list[int | None])
    order = await zakya.sales_orders.get(4815000000044895)
    assert_type(order.customer_id, str)
    for line in order.line_items:
        assert_type((line.line_item_id, line.item_id), tuple[str, str])
        await zakya.items.get(line.item_id)
    assert_type(order.date, date | None)
    assert_type(order.discount, float | str | None)
    changed = zakya.items.list(last_modified_time=datetime(2026, 9, 20, tzinfo=UTC), sort_order="D", page=2)
    assert_type(changed, Paginator[models.ItemRow])
    assert_type(zakya.limits, LimitsSnapshot)
    many = await zakya.items.get_many(["4815000000044208", 4815000000044100])
    assert_type(many, Many[models.ItemDetails])
    assert_type([each.name for each in many], list[str | None])
    assert_type(many.gone, Sequence[str])


async def reckon() -> None:
    async with ZakyaClient.from_env(money=Decimal) as zakya, ZakyaClient("1", access_token="t", money=float):
        order = await zakya.sales_orders.get("1")
        assert_type(order.total, float | None)  # a Decimal
        owed = sum((Decimal(line.item_total or 0) for line in order.line_items), Decimal(0))
        assert_type(owed, Decimal)
        await zakya.items.update("1", {"rate": owed})
        await zakya.items.update("1", models.ItemUpdate(rate=owed))


async def write(zakya: ZakyaClient) -> None:
    item = await zakya.items.create(models.ItemCreate(name="Bag", rate=Decimal("6.00"), sku=None))
    assert_type(item.item_id, str)
    await zakya.items.get(item.item_id)
    order = await zakya.sales_orders.create(
        models.SalesOrderCreate(
            customer_id="4815000000044080",
            date=date(2026, 11, 21),
            line_items=[
                models.SalesOrderLineItemInput(item_id=item.item_id, quantity=2),
                {"item_id": "4815000000044100", "quantity": 1},
            ],
        )
    )
    await zakya.sales_orders.update(order.salesorder_id, {"date": datetime.now().date()})  # noqa: DTZ005
    order.line_items[0].quantity = 3
    assert_type(order.changes(), dict[str, Any])
    await zakya.sales_orders.update(order.salesorder_id, order.changes())
    done = await zakya.sales_orders.mark_as_confirmed(order.salesorder_id)
    assert_type(done, Message)
    package = await zakya.packages.create({"date": "2026-11-21", "line_items": []}, salesorder_id="1")
    assert_type(package, models.Package)
    await zakya.items.upload_image("1", Path("bag.jpg"))
    await zakya.items.delete_images("1", document_ids=["1", "2"])


async def files(zakya: ZakyaClient) -> None:
    assert_type(await zakya.items.get_image("1"), bytes)
    async for chunk in zakya.packages.bulk_print(package_ids=["1"]):
        assert_type(chunk, bytes)
    assert_type(await zakya.items.get_image("1").save("bag.jpg"), int)


async def options(zakya: ZakyaClient) -> None:
    raw = await zakya.items.with_raw_response.get("1", timeout=5)
    assert_type(raw, RawResponse[models.Item])
    assert_type(raw.parsed.name, str | None)
    assert_type(await zakya.items.with_raw_response.list(per_page=5), RawResponse[Page[models.ItemRow]])
    other = zakya.for_organization("10234696", limits=Limits(concurrency=10))
    assert_type(other, ZakyaClient)
    assert_type(zakya.with_options(timeout=5, retries=RetryPolicy(attempts=2)), ZakyaClient)
    assert_type(await zakya.request("GET", "/inventory/v1/brands"), dict[str, Any])
    async for brand in zakya.paginate("/inventory/v1/brands", key="brands"):
        assert_type(brand, dict[str, Any])
    try:
        await zakya.items.delete("1")
    except errors.RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except errors.TransportError as error:
        assert_type(error.may_have_been_processed, bool)


async def take(event: webhooks.Event) -> None:
    assert_type(webhooks.read("sales_orders", b"{}"), models.SalesOrder)
    assert_type(webhooks.receive("items", b"{}", {}, secret="a secret"), webhooks.Event)
    assert_type((event.id, event.changed_at, event.key), tuple[str, datetime | None, str | None])
    match event.record:
        case models.Invoice() as invoice:
            assert_type(invoice.total, float | None)
    Receiver(take, secret="a secret", answer_within=1)


def wait(zakya: waiting.ZakyaClient) -> None:
    items = zakya.items.list(filter_by="Status.Active").limit(10)
    assert_type(items, waiting.Paginator[models.ItemRow])
    for row in items:
        assert_type(row, models.ItemRow)
    assert_type(items.first(), models.ItemRow | None)
    assert_type(items.page().next_page(), waiting.Page[models.ItemRow] | None)
    assert_type(zakya.paginate("/inventory/v1/brands").first(), dict[str, Any] | None)
    assert_type(zakya.items.get("1"), models.Item)
    assert_type(zakya.items.get_many(["1"]), Many[models.ItemDetails])
    assert_type(zakya.items.update("1", {"name": "Bag"}), models.Item)
    assert_type(zakya.items.delete("1"), Message)
    assert_type(zakya.invoices.get("1"), models.Invoice)
    assert_type(zakya.invoices.get("1", accept="pdf"), waiting.Download)
    assert_type(zakya.items.get_image("1").read(), bytes)
    assert_type(zakya.items.with_raw_response.get("1"), RawResponse[models.Item])
    assert_type(zakya.items.with_raw_response.list().parsed, waiting.Page[models.ItemRow])
    waiting.ZakyaClient("60012345678", access_token="1000.x", limits=Limits(per_day=1000), money=Decimal).close()
    waiting.ZakyaClient(access_token=5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    zakya.items.gett("1")  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
