"""Rows that contradict what their list was filtered by: reported like a value that can't be read, raised if strict."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from tests.reading.test_findings import Findings, client
from zakya_client import Finding, Limits, Paginator, ZakyaClient
from zakya_client._generated.api.packages import LIST
from zakya_client.emulator import Emulator
from zakya_client.errors import DecodingError
from zakya_client.runtime.decode import reporting_to
from zakya_client.runtime.filters import check_rows, exact


def contradictions(query: dict[str, Any], *rows: dict[str, Any]) -> list[Finding]:
    found: list[Finding] = []
    with reporting_to(found.append):
        check_rows(rows, "SalesOrderRow", exact(query))
    return found


CONTRADICTED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"customer_id": "1"}, {"customer_id": "2"}),
    ({"customer_id": 1}, {"customer_id": "2"}),
    ({"customer_id": "01"}, {"customer_id": "1"}),
    ({"customer_id": "1,2"}, {"customer_id": 3}),
    ({"salesorder_number": "SO-1"}, {"salesorder_number": "SO-2"}),
    ({"status": "draft"}, {"status": "confirmed"}),
    ({"status": "draft"}, {"status": "void", "order_status": "void", "paid_status": ""}),
    ({"status": "draft"}, {"status": "void", "order_status": None, "paid_status": {"name": "draft"}}),
    ({"customer_name": "Asha"}, {"customer_name": "Bo"}),
    ({"total": 5}, {"total": "6.00"}),
    ({"date": "2024-01-31"}, {"date": "2024-02-01"}),
    ({"date": date(2024, 1, 31)}, {"date": "2024-02-01T00:00:00+0530"}),
    ({"reference_number": "1"}, {"reference_number": "x"}),
    ({"is_fulfillable": True}, {"is_fulfillable": 0}),
    ({"tag": "a"}, {"tag": "b"}),  # whether the description knows the field or not
]
CONSISTENT: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {"customer_id": "2"}),
    ({"customer_id": None}, {"customer_id": "2"}),
    ({"customer_id": "2"}, {"customer_id": 2}),
    ({"customer_id": 2}, {"customer_id": "2"}),
    ({"customer_id": "2"}, {"customer_id": ""}),
    ({"customer_id": "2"}, {"customer_id": None}),
    ({"customer_id": "2"}, {"name": "no such key"}),
    ({"customer_id": "2"}, {"customer_id": {"id": 3}}),
    ({"customer_id": ["1", 2]}, {"customer_id": "2"}),
    ({"customer_id": "1, 2"}, {"customer_id": "2"}),
    ({"item_ids": ["1"]}, {"item_id": "2"}),
    ({"status": "Draft"}, {"status": "draft"}),
    ({"status": "not shipped"}, {"status": "not_shipped"}),
    ({"status": "all"}, {"status": "draft"}),
    ({"status": "open"}, {"status": "confirmed"}),
    ({"status": "unpaid"}, {"status": "overdue"}),
    ({"status": "Status.Draft"}, {"status": "confirmed"}),
    ({"status": "invoiced"}, {"status": "confirmed", "invoiced_status": "invoiced"}),
    ({"customer_name": "ASHA  rao "}, {"customer_name": "Asha Rao"}),
    ({"total": 5}, {"total": "5.000"}),
    ({"total": 5.0}, {"total": 5}),
    ({"is_fulfillable": True}, {"is_fulfillable": "true"}),
    ({"is_fulfillable": False}, {"is_fulfillable": 0}),
    ({"date": "2024-01-31"}, {"date": "31.01.2024"}),  # in the organization's own form
    ({"date": datetime(2024, 1, 31, 5, 0)}, {"date": "2024-01-31"}),  # noqa: DTZ001
    ({"last_modified_time": "2024-01-31T00:00:00+0000"}, {"last_modified_time": "2025-01-31T00:00:00+0000"}),
    ({"filter_by": "Status.Draft", "search_text": "a"}, {"filter_by": "x", "search_text": "b"}),
    ({"page": 2, "per_page": 10, "sort_column": "date"}, {"page": 1, "per_page": 1, "sort_column": "name"}),
    ({"salesorder_number_contains": "1"}, {"salesorder_number": "SO-2"}),
    ({"reference_number": "nan"}, {"reference_number": "NaN"}),
    ({"reference_number": ""}, {"reference_number": "1"}),
]


@pytest.mark.parametrize(("query", "row"), CONTRADICTED, ids=str)
def test_a_row_with_another_value_is_reported(query: dict[str, Any], row: dict[str, Any]) -> None:
    (finding,) = contradictions(query, row, row)  # once for a filter
    assert finding.key == next(iter(query))
    assert finding.value == row[finding.key]


@pytest.mark.parametrize(("query", "row"), CONSISTENT, ids=str)
def test_what_may_be_right_is_not(query: dict[str, Any], row: dict[str, Any]) -> None:
    assert contradictions(query, row) == []


def test_filters_that_rows_answer_in_other_words_are_left_out() -> None:
    assert exact({"status": "bundled", "item_id": 1}, ["status"]) == exact({"item_id": 1})


ROWS = {
    "code": 0,
    "salesorders": [{"salesorder_id": "1", "customer_id": "7"}, {"salesorder_id": "2", "customer_id": "8"}],
}


async def test_a_filter_that_the_server_ignores_is_told_with_the_path(
    httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    httpx_mock.add_response(json=ROWS, is_reusable=True)
    hook = Findings()
    async with client(hooks=[hook]) as zakya:
        for _ in range(2):
            assert len(await zakya.sales_orders.list(customer_id=7)) == 2
    assert [(each.path, each.value, each.kind) for each in hook.seen] == [("salesorders[1].customer_id", "8", "filter")]
    (told,) = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert told == (
        "salesorders[1].customer_id (SalesOrderRow.customer_id) is '8', not 7, which the list was filtered by; "
        "the API may ignore the filter, and list everything"
    )


async def test_a_strict_client_raises_it(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=ROWS, is_reusable=True)
    async with client(strict=True) as zakya:
        assert len(await zakya.sales_orders.list()) == 2
        with pytest.raises(DecodingError, match="which the list was filtered by") as caught:
            async for _ in zakya.sales_orders.list(customer_id=7):
                pass
    assert caught.value.operation == "sales_orders.list"


LISTS: list[Callable[[ZakyaClient], Paginator[Any]]] = [
    lambda zakya: zakya.sales_orders.list(extra_query={"project_id": 7}),
    lambda zakya: zakya.paginate("/inventory/v1/salesorders", query={"project_id": 7}),
]


@pytest.mark.parametrize("listing", LISTS)
async def test_so_is_a_filter_that_the_description_does_not_know(
    httpx_mock: HTTPXMock, listing: Callable[[ZakyaClient], Paginator[Any]]
) -> None:
    rows = [{"salesorder_id": str(project), "customer_id": "1", "project_id": project} for project in (7, 8)]
    httpx_mock.add_response(json={"code": 0, "salesorders": rows}, is_reusable=True)
    async with client(strict=True) as zakya:
        assert len(await zakya.sales_orders.list()) == 2
        with pytest.raises(DecodingError, match=r"salesorders\[1\].project_id .* which the list was filtered by"):
            await listing(zakya)


@pytest.mark.parametrize("documented", [False, True])
@pytest.mark.parametrize("resource", [
    "items", "sales_orders", "packages", "composite_items", "contacts", "invoices", "credit_notes",
    "customer_payments", "purchase_orders", "vendor_credits", "transfer_orders", "retainer_invoices",
])  # fmt: skip
async def test_no_filter_of_an_honest_server_is_reported(resource: str, documented: bool) -> None:  # noqa: FBT001
    with Emulator(items=12, orders=8, documented=documented) as emulator:
        async with ZakyaClient.from_env(emulator.environment(), strict=True, limits=Limits(0, 0)) as zakya:
            listing = getattr(zakya, resource).list
            rows = [row.to_dict() async for row in listing()]
            ignored = import_module(f"zakya_client._generated.api.{resource}").LIST.ignored
            names = {name for name in inspect.signature(listing).parameters if not name.endswith("_time")} - {*ignored}
            asked = {name: row[name] for row in rows for name in names if row.get(name)}
            assert asked
            for name, value in asked.items():
                assert len(await listing(**{name: value})) > 0, name


async def test_a_filter_that_is_known_to_be_ignored_is_warned_of_and_raised(caplog: pytest.LogCaptureFixture) -> None:
    with Emulator(items=12, orders=8) as emulator:
        async with ZakyaClient.from_env(emulator.environment(), strict=True, limits=Limits(0, 0)) as zakya:
            assert "package_number" in LIST.ignored
            assert "The API ignores it" in " ".join((inspect.getdoc(zakya.packages.list) or "").split())
            numbers = [row.package_number async for row in zakya.packages.list()]
            with pytest.raises(DecodingError, match="which the list was filtered by"):
                await zakya.packages.list(package_number=numbers[0])
    assert "packages.list: the API ignores the filter package_number" in caplog.text
