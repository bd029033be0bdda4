"""What live rows and records carry although no page describes it: stock, the parts of a tax, totals of a list."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fake_transport import FakeTransport
from zakya_client import RetryPolicy, ZakyaClient, models
from zakya_client._generated.api import packages

STOCK = {"stock_on_hand": 12.0, "available_stock": "10", "actual_available_stock": "", "label_rate": 5}
PROMISED = {"committed_stock": 2, "actual_committed_stock": 1, "available_for_sale_stock": 8,
            "actual_available_for_sale_stock": ""}  # fmt: skip


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (models.ItemRow, STOCK),
        (models.CompositeItemRow, STOCK),
        (models.Item, STOCK | PROMISED),
        (models.CompositeItem, STOCK | PROMISED),
    ],
)
def test_stock_is_typed(model: Any, fields: dict[str, Any]) -> None:
    read = model.from_dict(fields)
    assert read.extra == {}
    assert (read.stock_on_hand, read.available_stock, read.actual_available_stock) == (12.0, 10.0, None)
    assert [getattr(read, name) for name in fields] == [
        None if value == "" else float(value) for value in fields.values()
    ]


def test_amounts_and_split_taxes_of_an_order() -> None:
    line = {"line_item_taxes": [{"tax_name": "CGST9", "tax_amount": 9}, {"tax_name": "SGST9", "tax_amount": "9.0"}]}
    order = models.SalesOrder.from_dict(
        {"net_order_amount": 118, "sub_total_inclusive_of_tax": "118.0", "line_items": [line]}
    )
    assert (order.net_order_amount, order.sub_total_inclusive_of_tax, order.extra) == (118.0, 118.0, {})
    assert [(each.tax_name, each.tax_amount) for each in order.line_items[0].line_item_taxes] == [
        ("CGST9", 9.0),
        ("SGST9", 9.0),
    ]


async def test_totals_of_a_list() -> None:
    """`response_option` 1 adds totals, 2 answers the paging alone."""
    wire = FakeTransport()
    context = {"page": 1, "per_page": 200, "has_more_page": False, "total": 2, "total_pages": "1"}
    async with ZakyaClient("1", access_token="t", transport=wire, retries=RetryPolicy(attempts=1)) as zakya:
        wire.answer({"code": 0, "items": [{"item_id": "1"}], "page_context": context})
        page = await zakya.items.list(response_option=1)
        assert "response_option=1" in wire.last.url
        assert (len(page), page.page_context.total, page.page_context.total_pages) == (1, 2, 1)
        wire.answer({"code": 0, "page_context": context})
        page = await zakya.items.list(response_option=2)
        assert (list(page), page.page_context.total) == ([], 2)


def test_filters_that_the_api_ignores_say_so() -> None:
    assert packages.LIST.ignored == ["package_number", "salesorder_id", "salesorder_number"]
    text = " ".join(str(packages.Packages.list.__doc__).split())
    for name in packages.LIST.ignored:
        assert f"{name}: " in text
    assert text.count("The API ignores it, and lists everything.") == 3
