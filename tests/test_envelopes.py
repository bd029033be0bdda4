"""Envelopes: a record is found under the documented key, the live key, in an array of one, or flat.

The documentation and the live API disagree about these keys, so each operation names all that were seen.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

import pytest
from pytest_httpx import HTTPXMock

from zakya_client import ZakyaClient, models
from zakya_client.errors import DecodingError
from zakya_client.runtime.envelope import unwrap_one, unwrap_rows

KEYS = ["salesorder", "sales_order"]
ORDER = {"salesorder_id": "46", "total": 5}


@pytest.mark.parametrize(
    "body",
    [
        {"code": 0, "message": "success", "salesorder": ORDER},
        {"code": 0, "message": "success", "sales_order": ORDER},
        {"salesorder": [ORDER]},
        {"sales_order": [ORDER]},
        {"code": 0, "message": "success", **ORDER},
        {"salesorder": ORDER, "sales_order": {"salesorder_id": "not this one"}},
    ],
)
def test_one_record_is_found(body: dict[str, Any]) -> None:
    assert unwrap_one(body, KEYS) == ORDER


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"salesorder": [ORDER, ORDER]}, "'salesorder' holds an array of 2, not one record"),
        ({"sales_order": []}, "'sales_order' holds an array of 0, not one record"),
        ({"salesorder": ""}, "'salesorder' holds a str, not one record"),
        ({"salesorder": None}, "'salesorder' holds a NoneType, not one record"),
        ({"salesorder": [5]}, "'salesorder' holds a int, not one record"),
        ({"code": 0, "message": "success"}, "the answer holds no 'salesorder'"),
        ({}, "the answer holds no 'salesorder'"),
    ],
)
def test_answer_without_one_record_is_an_error(body: dict[str, Any], reason: str) -> None:
    with pytest.raises(DecodingError) as caught:
        unwrap_one(body, KEYS)
    assert caught.value.message == reason


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ({"packages": [{"a": 1}, {"a": 2}]}, [{"a": 1}, {"a": 2}]),
        ({"packagea": [{"a": 1}]}, [{"a": 1}]),
        ({"packages": []}, []),
        ({"packages": {"a": 1}}, [{"a": 1}]),
        ({"packages": ""}, []),
        ({"packages": None}, []),
    ],
)
def test_rows_are_found(body: dict[str, Any], rows: list[Any]) -> None:
    assert unwrap_rows(body, ["packages", "packagea"]) == rows


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"code": 0, "message": "success"}, "the answer holds no 'packages'"),
        ({"packages": "none"}, "'packages' holds a str, not rows"),
        ({"packagea": 5}, "'packagea' holds a int, not rows"),
    ],
)
def test_answer_without_rows_is_an_error(body: dict[str, Any], reason: str) -> None:
    with pytest.raises(DecodingError) as caught:
        unwrap_rows(body, ["packages", "packagea"])
    assert caught.value.message == reason


# --- the operations whose pages and answers disagree, through the client ------------------------------


class Described(NamedTuple):
    """An operation that answers one record: how it is called, and the keys its record was seen under."""

    name: str
    call: Callable[[ZakyaClient], Awaitable[Any]]
    keys: tuple[str, ...]
    model: type[Any]
    record: dict[str, Any]


PERSON = {"contact_person_id": "1", "first_name": "Asha"}
PACKAGE = {"package_id": "1", "package_number": "P-1"}
BUNDLE = {"bundle_id": "1", "reference_number": "B-1"}
COMPOSITE = {"composite_item_id": "1", "name": "Set"}
NEW_ORDER = {"customer_id": "1", "salesorder_number": "S-1", "line_items": []}
NEW_PACKAGE = {"date": "2026-09-20", "line_items": []}
NEW_PERSON = {"contact_id": "1", "first_name": "Asha"}
NEW_BUNDLE = {
    "reference_number": "B-1",
    "date": "2026-09-20",
    "composite_item_id": "1",
    "composite_item_name": "Set",
    "quantity_to_bundle": 1,
    "line_items": [],
    "is_completed": True,
}
ORDER_KEYS = ("salesorder", "sales_order")
SHIPMENT = {"shipment_id": "1", "shipment_number": "SHP-1"}
SHIPMENT_KEYS = ("shipmentorder", "shipment_order")
NEW_SHIPMENT = {"date": "2026-09-20", "delivery_method": "Van"}
SHIPPED: Any = {"salesorder_id": "1", "package_ids": ["2", "3"]}
RECEIVE = {"receive_id": "1", "receive_number": "SRR-1"}
DESCRIBED = [
    Described("order created", lambda z: z.sales_orders.create(NEW_ORDER), ORDER_KEYS, models.SalesOrder, ORDER),
    Described("order updated", lambda z: z.sales_orders.update("1", NEW_ORDER), ORDER_KEYS, models.SalesOrder, ORDER),
    Described(
        "package created",
        lambda z: z.packages.create(NEW_PACKAGE, salesorder_id="1"),
        ("package",),
        models.Package,
        PACKAGE,
    ),
    Described("package updated", lambda z: z.packages.update("1", NEW_PACKAGE), ("package",), models.Package, PACKAGE),
    Described(
        "shipment created",
        lambda z: z.shipment_orders.create(NEW_SHIPMENT, **SHIPPED),
        SHIPMENT_KEYS,
        models.Shipment,
        SHIPMENT,
    ),
    Described(
        "shipment updated",
        lambda z: z.shipment_orders.update("1", NEW_SHIPMENT, **SHIPPED),
        SHIPMENT_KEYS,
        models.Shipment,
        SHIPMENT,
    ),
    Described("shipment read", lambda z: z.shipment_orders.get("1"), SHIPMENT_KEYS, models.Shipment, SHIPMENT),
    Described(
        "return received",
        lambda z: z.sales_return_receives.create({"line_items": []}, salesreturn_id="1"),
        ("salesreturn", "salesreturnreceive"),
        models.SalesReturnReceive,
        RECEIVE,
    ),
    Described("package read", lambda z: z.packages.get("1"), ("package",), models.Package, PACKAGE),
    Described(
        "person created",
        lambda z: z.contact_persons.create(NEW_PERSON),
        ("contact_person",),
        models.ContactPerson,
        PERSON,
    ),
    Described(
        "person updated",
        lambda z: z.contact_persons.update("1", NEW_PERSON),
        ("contact_person",),
        models.ContactPerson,
        PERSON,
    ),
    Described(
        "composite item read",
        lambda z: z.composite_items.get("1"),
        ("composite_item",),
        models.CompositeItem,
        COMPOSITE,
    ),
    Described("bundle created", lambda z: z.bundles.create(NEW_BUNDLE), ("bundle",), models.Bundle, BUNDLE),
]


@pytest.mark.parametrize("described", DESCRIBED, ids=[each.name for each in DESCRIBED])
async def test_record_is_read_from_every_envelope(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, described: Described
) -> None:
    envelopes = [form for key in described.keys for form in ({key: described.record}, {key: [described.record]})]
    for envelope in (*envelopes, described.record):
        httpx_mock.add_response(json={"code": 0, "message": "success", **envelope})
        answer = await described.call(zakya)
        assert type(answer) is described.model
        assert answer.to_dict() == described.record
        assert answer.extra == {}


@pytest.mark.parametrize("key", ["packages", "packagea"])
async def test_packages_are_listed_from_either_key(zakya: ZakyaClient, httpx_mock: HTTPXMock, key: str) -> None:
    httpx_mock.add_response(json={"code": 0, "message": "success", key: [PACKAGE]})
    assert [row.package_number async for row in zakya.packages.list()] == ["P-1"]


async def test_one_row_where_rows_are_expected_is_a_list_of_one(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "packages": PACKAGE})
    page = await zakya.packages.list()
    assert [row.package_id for row in page] == ["1"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"code": 0, "message": "success"}, "the answer holds no 'packages'"),
        ({"packages": [PACKAGE, 5]}, "a row of 'packages' isn't a JSON object"),
        ({"packages": [[PACKAGE]]}, "a row of 'packages' isn't a JSON object"),
    ],
)
async def test_list_that_is_none_says_which_call_it_was(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, body: dict[str, Any], reason: str
) -> None:
    httpx_mock.add_response(json=body)
    with pytest.raises(DecodingError) as caught:
        await zakya.packages.list()
    error = caught.value
    assert (error.message, error.operation, error.method, error.path, error.status, error.attempts) == (
        reason,
        "packages.list",
        "GET",
        "/inventory/v1/packages",
        200,
        1,
    )
    assert not error.may_have_been_processed


async def test_creating_call_whose_answer_cannot_be_read_may_have_been_processed(
    zakya: ZakyaClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(status_code=201, json={"code": 0, "message": "success", "item": [{}, {}]})
    with pytest.raises(DecodingError) as caught:
        await zakya.items.create({"name": "x"})
    assert caught.value.status == 201
    assert caught.value.may_have_been_processed
