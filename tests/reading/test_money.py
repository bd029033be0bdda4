"""``ZakyaClient(money=Decimal)``: every number of an answer digit by digit, written back as it is."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from tests.conftest import ORGANIZATION, PAYLOADS, load
from tests.test_samples import LIVE
from zakya_client import Limits, RetryPolicy, ZakyaClient, blocking
from zakya_client.drift import Drift
from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError, DecodingError
from zakya_client.models import Item
from zakya_client.runtime.decode import ResponseModel
from zakya_client.runtime.exact import read_exactly

LARGE = Decimal("123456789012345.67")
BEYOND = Decimal("12345678901234567890.10")
"""No float has these digits."""


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(items=2, orders=1) as running:
        yield running


@pytest.fixture
async def exact() -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient(
        ORGANIZATION,
        access_token="t",
        limits=Limits(0, 0),
        retries=RetryPolicy(attempts=1),
        strict=True,
        money=Decimal,
    ) as client:
        yield client


def values(value: Any) -> Iterator[Any]:
    """Walk over everything in a record or in JSON."""
    if isinstance(value, ResponseModel):
        value = {each.name: getattr(value, each.name) for each in type(value).__attrs_attrs__ if each.name != "_wire"}
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from values(each)
    else:
        yield value


async def test_tenths_add_up_and_large_amounts_come_back(emulator: Emulator) -> None:
    zakya: Any
    async with ZakyaClient.from_env(emulator.environment(), money=Decimal) as zakya:
        rows = await zakya.items.list()
        for row, rate in zip(rows, ("0.1", "0.2"), strict=True):
            await zakya.items.update(row.item_id, {"rate": Decimal(rate)})
        assert sum(row.rate or 0 for row in await zakya.items.list()) == Decimal("0.3")
        for large in (LARGE, Decimal("7.10")):
            item = await zakya.items.update(rows[0].item_id, {"rate": large})
            assert (item.rate, type(item.rate), item.changes()) == (large, Decimal, {})
        item.rate += Decimal("0.01")
        assert item.changes() == {"rate": Decimal("7.11")}
        assert (await zakya.items.update(item.item_id, item.changes())).rate == Decimal("7.11")
        order = await zakya.sales_orders.list().first()
        whole = await zakya.sales_orders.get(order.salesorder_id)
        assert whole.total == sum(Decimal(line.item_total or 0) for line in whole.line_items)
        assert not [each for each in values(whole) if isinstance(each, float)]
        other = zakya.for_organization(ORGANIZATION).with_options(timeout=5)
        assert "Decimal" in repr((await zakya.request("GET", f"/inventory/v1/items/{item.item_id}"))["item"]["rate"])
        assert other._core.exact


def test_the_blocking_client_reads_them_too(emulator: Emulator) -> None:
    with blocking.ZakyaClient.from_env(emulator.environment(), money=Decimal) as zakya:
        row = zakya.items.list().first()
        assert row is not None
        assert zakya.items.update(row.item_id, {"rate": LARGE}).rate == LARGE
        assert isinstance(zakya.items.get(row.item_id).purchase_rate, Decimal)


async def test_the_usual_client_sends_decimals_and_reads_floats(emulator: Emulator) -> None:
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        row = await zakya.items.list().first()
        assert row is not None
        item = await zakya.items.update(row.item_id, {"rate": LARGE})
        assert (item.rate, type(item.rate)) == (123456789012345.67, float)


async def test_the_digits_of_the_wire_are_kept_in_any_form(exact: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    record = '"item_id": "1", "rate": 12345678901234567890.10, "purchase_rate": 5, "reorder_level": "2.50"'
    fraction = '"custom_fields": "[{\\"value\\": 0.10}]", "tax_percentage": "", "sales_rate": 0'
    httpx_mock.add_response(text=f'{{"code": 0, "item": {{{record}, {fraction}}}}}', is_reusable=True)
    raw = await exact.items.with_raw_response.get("1")
    item = await exact.items.get("1")
    assert raw.parsed == item
    assert str((item.rate, item.purchase_rate, item.reorder_level)) == str((BEYOND, Decimal(5), Decimal("2.50")))
    assert (item.tax_percentage, str(item.custom_fields[0].value)) == (None, "0.10")
    assert item.to_dict()["rate"] == BEYOND
    assert item.to_dict()["purchase_rate"] == 5
    assert item.to_dict() == read_exactly(raw.content)["item"]
    for again in (Item.from_dict(item.to_dict()), copy.deepcopy(item), pickle.loads(pickle.dumps(item))):
        assert again == item
        assert (type(again.purchase_rate), again.changes()) == (Decimal, {})


async def test_a_decimal_is_sent_digit_by_digit(exact: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "item": {"item_id": "1"}})
    await exact.items.update("1", {"rate": BEYOND, "purchase_rate": Decimal("1E+3")})
    assert httpx_mock.get_requests()[0].content == b'{"rate":12345678901234567890.10,"purchase_rate":1000}'


async def test_an_answer_without_an_envelope_is_read_exactly(exact: Any, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text='{"code": 0, "message": "", "item_id": "1", "rate": 5}')
    item = await exact.items.get("1")
    assert (type(item.rate), item.extra) == (Decimal, {})


@pytest.mark.parametrize(("file", "key", "model"), LIVE)
def test_recorded_answers_have_no_float(file: str, key: str, model: Any) -> None:
    body = read_exactly((PAYLOADS / file).read_bytes())
    for record, usual in zip(_listed(body[key]), _listed(load(PAYLOADS / file)[key]), strict=True):
        read, as_usual = model.from_dict(record), model.from_dict(usual)
        assert not [each for each in [*values(read), *values(read.to_dict())] if isinstance(each, float)]
        assert json.dumps(read.to_dict(), default=float) == json.dumps(as_usual.to_dict())
        pairs = zip(values(read), values(as_usual), strict=True)
        assert all(one == other or float(one) == other for one, other in pairs)
        assert read.changes() == {}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


async def test_rows_that_contradict_a_filter_are_told(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text='{"code": 0, "items": [{"item_id": "1", "rate": 5.10}]}')
    hook = Drift()
    async with ZakyaClient(ORGANIZATION, access_token="t", money=Decimal, hooks=[hook]) as zakya:
        await zakya.items.list(rate=5)
    assert [(each.kind, each.where) for each in hook.differences] == [("filter", "ItemRow.rate")]


async def test_what_cannot_be_read_exactly_is_refused(exact: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    for text in ('{"code": 0, "item": {"item_id": "1", "rate": ' + "9" * 5000 + "}}", '{"rate": NaN}', '{"rate": 1'):
        httpx_mock.add_response(text=text)
        with pytest.raises(DecodingError):
            await exact.items.get("1")


def test_money_is_float_or_decimal() -> None:
    wrong: Any = str
    with pytest.raises(ConfigurationError, match=r"money must be float or decimal.Decimal, not <class 'str'>"):
        ZakyaClient(ORGANIZATION, access_token="t", money=wrong)
