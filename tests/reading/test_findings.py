"""Values that can't be read: kept as they came, told once with their path, raised when the client is strict."""

from __future__ import annotations

import logging
import sys
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from tests.conftest import ORGANIZATION
from zakya_client import Finding, Hook, Limits, RetryPolicy, ZakyaClient
from zakya_client.drift import Drift
from zakya_client.errors import DecodingError

ORDER = {
    "salesorder_id": "1",
    "customer_id": "2",
    "total": {"amount": 5},
    "line_items": [
        {"line_item_id": "3", "item_id": "", "rate": "5.00"},
        {"line_item_id": "4", "item_id": "5", "rate": "cheap", "is_invoiced": "maybe"},
    ],
}


class Findings(Hook):
    def __init__(self) -> None:
        self.seen: list[Finding] = []

    def unreadable(self, finding: Finding) -> None:
        self.seen.append(finding)


def client(**options: Any) -> ZakyaClient:
    return ZakyaClient(ORGANIZATION, access_token="t", limits=Limits(0, 0), retries=RetryPolicy(attempts=1), **options)


async def test_odd_values_are_kept_and_told_with_their_path(
    httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    httpx_mock.add_response(json={"code": 0, "message": "", "salesorder": ORDER})
    hook = Findings()
    async with client(hooks=[hook]) as zakya:
        order = await zakya.sales_orders.get("1")
    lines = order.line_items
    assert [line.rate for line in lines] == [5.0, "cheap"]
    assert order.total == {"amount": 5}
    assert order.to_dict() == ORDER
    assert {finding.path: finding.expected for finding in hook.seen} == {
        "salesorder.total": "a number",
        "salesorder.line_items[1].rate": "a number",
        "salesorder.line_items[1].is_invoiced": "true or false",
    }
    told = [record.message for record in caplog.records if record.levelno == logging.WARNING]
    assert len(told) == 3
    assert any("salesorder.line_items[1].rate" in message for message in told)


async def test_each_field_is_told_once_for_a_client(httpx_mock: HTTPXMock) -> None:
    rows = [{"item_id": "1", "rate": "?"}, {"item_id": "2", "rate": "?"}]
    httpx_mock.add_response(json={"code": 0, "items": rows}, is_reusable=True)
    hook = Findings()
    async with client(hooks=[hook]) as zakya:
        await zakya.items.list()
        await zakya.for_organization("2").items.list()
    assert [finding.path for finding in hook.seen] == ["items[0].rate"]


async def test_a_missing_id_is_empty_told_once_and_raised_by_a_strict_client(
    httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    httpx_mock.add_response(json={"code": 0, "salesorders": [{"salesorder_id": "1"}] * 2}, is_reusable=True)
    drift = Drift()
    async with client(hooks=[drift]) as zakya:
        assert [row.customer_id for row in await zakya.sales_orders.list()] == ["", ""]
    words = "salesorders[0].customer_id (SalesOrderRow.customer_id) is missing, not an id"
    assert [record.message for record in caplog.records] == [f"{words}; read as empty text"]
    assert [(each.kind, each.where) for each in drift.differences] == [("missing", "SalesOrderRow.customer_id")]
    async with client(strict=True) as zakya:
        with pytest.raises(DecodingError, match=r"customer_id .* is missing, not an id"):
            await zakya.sales_orders.list()


async def test_a_strict_client_raises_every_time(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "salesorder": ORDER}, is_reusable=True)
    async with client(strict=True) as zakya:
        for _ in range(2):
            with pytest.raises(DecodingError, match=r"salesorder\..* is .*, not ") as caught:
                await zakya.sales_orders.get("1")
            assert caught.value.operation == "sales_orders.get"


async def test_the_environment_makes_a_client_strict(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "salesorder": ORDER})
    environment = {"ZAKYA_ORGANIZATION_ID": ORGANIZATION, "ZAKYA_STRICT": "1"}
    async with ZakyaClient.from_env(environment, access_token="t") as zakya:
        with pytest.raises(DecodingError):
            await zakya.sales_orders.get("1")


async def test_an_answer_that_is_nested_900_levels_deep_is_given_back(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text='{"code": 0, "item": {"item_id": "1", "deep": ' + "[" * 900 + "]" * 900 + "}}")
    async with client() as zakya:
        item = await zakya.items.get("1")
    deep = item.to_dict()["deep"]
    for _ in range(899):
        (deep,) = deep
    assert deep == []


async def test_an_answer_that_is_nested_without_end_is_refused(httpx_mock: HTTPXMock) -> None:
    deep = '{"mapped_items": [' * 1000 + "]}" * 1000
    httpx_mock.add_response(text=f'{{"code": 0, "salesorder": {{"line_items": [{deep}]}}}}')
    async with client() as zakya:
        with pytest.raises(DecodingError, match="depth"):
            await zakya.sales_orders.get("1")


async def test_an_answer_that_is_nested_more_deeply_than_python_can_follow_is_refused(httpx_mock: HTTPXMock) -> None:
    deep = '{"mapped_items": [' * 508 + "]}" * 508
    httpx_mock.add_response(text=f'{{"code": 0, "salesorder": {{"line_items": [{deep}]}}}}')
    most = sys.getrecursionlimit()
    sys.setrecursionlimit(500)
    try:
        async with client() as zakya:
            with pytest.raises(DecodingError, match="nested too deeply"):
                await zakya.sales_orders.get("1")
    finally:
        sys.setrecursionlimit(most)
