"""Addresses: ids go into paths safely, values go into the query in the form that the API takes, or are refused."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any
from urllib.parse import parse_qsl

import pytest
from pytest_httpx import HTTPXMock

from tests.conftest import ORGANIZATION
from zakya_client import ClientCredentials, ZakyaClient, exchange_grant_code, revoke
from zakya_client.errors import CredentialsError, ValidationError
from zakya_client.runtime.query import encode, fill, plain_path

ITEM = "/items/{item_id}"
LIST = "/inventory/v1/items"


@pytest.mark.parametrize(
    ("template", "values", "path"),
    [
        (ITEM, ["460000000012345678"], "/items/460000000012345678"),
        (ITEM, [460000000012345678], "/items/460000000012345678"),
        (ITEM, [" 46 "], "/items/46"),
        ("/items/{item_id}/images/{image_id}/backimage", ["1", "2"], "/items/1/images/2/backimage"),
        ("/items/active", [], "/items/active"),
        (ITEM, ["1/image"], "/items/1%2Fimage"),
        (ITEM, ["../contacts"], "/items/..%2Fcontacts"),
        (ITEM, ["1?x=2#y"], "/items/1%3Fx%3D2%23y"),
        (ITEM, ["%2e%2e"], "/items/%252e%252e"),
        (ITEM, ["ü"], "/items/%C3%BC"),
    ],
)
def test_ids_are_put_into_a_path_and_quoted(template: str, values: list[Any], path: str) -> None:
    assert fill(template, values) == path


@pytest.mark.parametrize("value", ["", " ", "\t\n", ".", ".."])
def test_id_that_would_reach_another_address_is_refused(value: str) -> None:
    with pytest.raises(ValidationError, match="item_id must not be"):
        fill(ITEM, [value])


@pytest.mark.parametrize("value", [None, True, 1.5, b"1", ["1"], Decimal(1)])
def test_what_is_no_id_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="item_id must be an id"):
        fill(ITEM, [value])


async def test_deleting_an_empty_id_never_becomes_a_bulk_delete(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(ValidationError):
        await zakya.items.delete("")
    with pytest.raises(ValidationError):
        await zakya.sales_orders.delete(" ")
    with pytest.raises(ValidationError):
        await zakya.items.bulk_delete(item_ids=[])
    with pytest.raises(ValidationError):
        await zakya.sales_orders.bulk_delete(salesorder_ids=[""])
    assert httpx_mock.get_requests() == []


class Colour(StrEnum):
    RED = "red"


class Shade(str, Enum):  # noqa: UP042 (what people wrote before there was StrEnum)
    DARK = "dark"


class Size(IntEnum):
    SMALL = 1


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("a b", "a%20b"),
        ("1+1&2=2", "1%2B1%262%3D2"),
        ("ü", "%C3%BC"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (7, "7"),
        (460000000012345678, "460000000012345678"),
        (12.5, "12.5"),
        (1e-7, "0.0000001"),
        (1e22, "10000000000000000000000"),
        (Decimal("12.50"), "12.50"),
        (Decimal("1E+3"), "1000"),
        (date(2026, 9, 20), "2026-09-20"),
        (datetime(2026, 9, 20, tzinfo=UTC), "2026-09-20T00%3A00%3A00%2B0000"),
        (
            datetime(2026, 9, 20, 8, 5, 1, 999, timezone(timedelta(hours=5, minutes=30))),
            "2026-09-20T08%3A05%3A01%2B0530",
        ),
        ("2026-09-20T00:00:00+0000", "2026-09-20T00%3A00%3A00%2B0000"),
        (["1", 2, "3"], "1%2C2%2C3"),
        (("1",), "1"),
        ([True, Decimal("1.0")], "true%2C1.0"),
        (Colour.RED, "red"),
        (Shade.DARK, "dark"),
        ([Shade.DARK], "dark"),
        (Size.SMALL, "1"),
    ],
)
def test_values_are_written_as_the_api_takes_them(value: Any, encoded: str) -> None:
    assert encode({"x": value}) == f"x={encoded}"


def test_parameters_that_are_not_given_stay_out() -> None:
    assert encode({"a": None, "b": 1, "c": None}) == "b=1"
    assert encode({"a": None}) == ""


def test_what_is_encoded_reads_back_as_it_was() -> None:
    parameters = {"name_contains": "Żółć & +1, 50% =?", "item_ids": "1,2"}
    assert dict(parse_qsl(encode(parameters))) == parameters


class Nowhere(tzinfo):
    """A zone that doesn't know its offset: Python calls such a time naive."""

    def utcoffset(self, moment: datetime | None) -> None:
        return None


@pytest.mark.parametrize("value", [datetime(2026, 9, 20), datetime(2026, 9, 20, tzinfo=Nowhere())])  # noqa: DTZ001
def test_time_without_an_offset_is_refused(value: datetime) -> None:
    with pytest.raises(ValidationError, match="last_modified_time needs an offset"):
        encode({"last_modified_time": value})


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity"), [1.0, float("nan")]]
)
def test_number_that_is_none_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="rate must be a finite number"):
        encode({"rate": value})


@pytest.mark.parametrize("value", [b"1", {"a": 1}, {1, 2}, object(), (each for each in "12"), [None]])
def test_what_has_no_form_in_a_query_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="item_ids can't be a"):
        encode({"item_ids": value})


@pytest.mark.parametrize("value", [["1", ""], ["1,2"], ["1", "2,3"]])
def test_member_that_would_change_the_sequence_is_refused(value: list[str]) -> None:
    with pytest.raises(ValidationError, match="a member of item_ids must not be empty or hold a comma"):
        encode({"item_ids": value})


@pytest.mark.parametrize("value", [[], ()])
def test_empty_sequence_is_refused_for_it_would_name_everything(value: Any) -> None:
    with pytest.raises(ValidationError, match="item_ids must not be empty"):
        encode({"item_ids": value})


@pytest.mark.parametrize(("value", "encoded"), [("1", "1"), ("1,2", "1%2C2"), (1, "1")])
def test_ids_that_are_no_sequence_go_out_as_the_api_writes_them_and_never_as_characters(
    value: Any, encoded: str
) -> None:
    assert encode({"item_ids": value}) == f"item_ids={encoded}"


@pytest.mark.parametrize("value", ["", " ", "1,,2", "1,"])
async def test_text_that_lacks_an_id_is_refused_before_anything_is_sent(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, value: str
) -> None:
    with pytest.raises(ValidationError, match="a member of item_ids must not be empty"):
        await zakya.items.bulk_delete(item_ids=value)
    assert httpx_mock.get_requests() == []


def test_whole_path_of_a_caller_is_taken_as_it_is() -> None:
    assert plain_path("/inventory/v1/items/46") == "/inventory/v1/items/46"


@pytest.mark.parametrize(
    "path",
    ["items", "", "https://elsewhere.example/x", "//elsewhere.example/x", "/items?page=1", "/items#x", "/items/{id}",
     "/a b", "/a\r\nHost: x"],
)  # fmt: skip
def test_path_that_is_no_plain_one_is_refused(path: str) -> None:
    with pytest.raises(ValidationError, match="isn't a path like"):
        plain_path(path)


@pytest.mark.parametrize(
    "path",
    ["/inventory/v1/it\tems", "/inventory/v1/items\0", "/x\x7f", "/../../oauth", "/inventory/./v1", "/inventory/..",
     "/%2e%2E/oauth", "/inventory/v1/..%2f..%2Foauth", "/%2e", "/inventory\\..\\oauth", "/a%5C..%5Cb", "/100%", "/%zz",
     "/caf\udce9"],
)  # fmt: skip
async def test_path_that_libraries_would_make_another_one_of_is_refused_unsent(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, path: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        await zakya.request("GET", path)
    assert caught.value.message.encode()  # it can be printed
    assert httpx_mock.get_requests() == []


@pytest.mark.parametrize("method", ["", "GE T", "GET\r\nX: y", "GÉT", "GET/", "ge\udce9", "CONNECT", "HEAD"])
async def test_method_that_is_none_is_refused_unsent(zakya: ZakyaClient, httpx_mock: HTTPXMock, method: str) -> None:
    with pytest.raises(ValidationError, match="the HTTP method must be one of"):
        await zakya.request(method, "/inventory/v1/items")
    assert httpx_mock.get_requests() == []


@pytest.mark.parametrize("text", [os.fsdecode(b"caf\xe9"), "\ud800", "a\0b", "\x1b[31m"])
async def test_text_that_has_no_form_in_an_address_is_refused_unsent(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, text: str
) -> None:
    async def each() -> None:
        zakya.items.list(name=text)

    for call in (
        lambda: zakya.items.get(text),
        each,
        lambda: zakya.items.bulk_delete(item_ids=[text]),
        lambda: zakya.request("GET", "/inventory/v1/items", query={text: "1"}),
        lambda: zakya.for_organization(text).items.get("1"),
    ):
        with pytest.raises(ValidationError, match=r"lone surrogate|control characters"):
            await call()
    with pytest.raises(ValidationError):
        await zakya.items.create({"name": text} if "\ud800" <= text[-1] <= "\udfff" else {"name": None})
    assert httpx_mock.get_requests() == []


class Known(StrEnum):
    ITEM = "460000000000028194"


class Mixed(str, Enum):  # noqa: UP042 (what programs written for older Pythons have)
    ITEM = "460000000000028194"


class Number(int, Enum):
    ITEM = 460000000000028194


@pytest.mark.parametrize("given", [Known.ITEM, Mixed.ITEM, Number.ITEM])
def test_id_that_is_a_member_of_an_enum_is_its_value(given: str) -> None:
    assert fill(ITEM, [given]) == "/items/460000000000028194"


@pytest.mark.parametrize(
    ("query", "reason"),
    [({1: "1"}, "must be text"), ({"organization_id": "2"}, "for_organization"),
     ({"item_ids": ["460000000000028194"] * 4000}, "item_ids is too long"),
     ({"search_text": "é" * 20_000}, "search_text is too long")],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["request", "paginate"])
async def test_query_that_would_go_wrong_on_the_way_is_refused_unsent(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, query: dict[Any, Any], reason: str, kind: str
) -> None:
    with pytest.raises(ValidationError, match=reason):
        await (zakya.request("GET", LIST, query=query) if kind == "request" else zakya.paginate(LIST, query=query))
    assert httpx_mock.get_requests() == []


async def test_credential_that_has_no_form_in_a_request_is_refused_unsent(httpx_mock: HTTPXMock) -> None:
    half = os.fsdecode(b"s3cret\xe9")
    with pytest.raises(CredentialsError, match="lone surrogate"):
        await exchange_grant_code(half, client_id="id", client_secret="secret")
    with pytest.raises(CredentialsError, match="lone surrogate"):
        await revoke(half)
    async with ZakyaClient("1", credentials=ClientCredentials("id", half, "refresh")) as zakya:
        with pytest.raises(CredentialsError, match="lone surrogate") as caught:
            await zakya.items.get("1")
    assert "s3cret" not in f"{caught.value} {caught.value.__cause__!r} {caught.value.__context__!r}"
    assert httpx_mock.get_requests() == []


def test_search_text_may_have_lines_but_an_id_may_not() -> None:
    assert encode({"search_text": "a\tb\nc"}) == "search_text=a%09b%0Ac"
    with pytest.raises(ValidationError, match="item_id must not hold control characters"):
        fill(ITEM, ["a\tb"])


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), "5"])
async def test_timeout_that_is_none_is_refused_unsent(zakya: ZakyaClient, httpx_mock: HTTPXMock, timeout: Any) -> None:
    with pytest.raises(ValidationError, match="timeout must be seconds"):
        await zakya.items.get("1", timeout=timeout)
    assert httpx_mock.get_requests() == []


async def test_call_that_is_not_described_sends_what_it_is_given(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "prices": [1]})
    since = datetime(2026, 9, 20, tzinfo=UTC)
    answer = await zakya.request(
        "put", "/inventory/v1/pricebooks", query={"since": since}, body={"rate": Decimal("1.10")}
    )
    assert answer == {"code": 0, "prices": [1]}
    request = httpx_mock.get_requests()[0]
    assert request.method == "PUT"
    assert request.url.raw_path == (
        f"/inventory/v1/pricebooks?since=2026-09-20T00%3A00%3A00%2B0000&organization_id={ORGANIZATION}".encode()
    )
    assert request.content == b'{"rate":1.10}'


# --- what the description doesn't know, and what it does ------------------------------------------


async def test_query_and_headers_that_are_not_described_go_out_on_every_kind_of_call(
    zakya: ZakyaClient, httpx_mock: HTTPXMock
) -> None:
    more: dict[str, Any] = {"extra_query": {"new": [1, 2]}, "extra_headers": {"X-Trace": "7"}}
    page = {"items": [{"item_id": "1"}], "page_context": {"page": 1, "has_more_page": True}}
    httpx_mock.add_response(json=page)
    httpx_mock.add_response(json={"items": [], "page_context": {"page": 2, "has_more_page": False}})
    assert len(await zakya.items.list(**more).all()) == 1
    httpx_mock.add_response(json={"item": {"item_id": "1"}})
    await zakya.items.update("1", {"name": "x"}, **more)
    httpx_mock.add_response(json={"message": "deleted"})
    await zakya.items.delete("1", **more)
    httpx_mock.add_response(content=b"png", headers={"content-type": "image/png"})
    await zakya.items.get_image("1", **more)
    requests = httpx_mock.get_requests()
    assert [request.url.params.get("new") for request in requests] == ["1,2"] * 5
    assert [request.headers["x-trace"] for request in requests] == ["7"] * 5
    assert requests[1].url.params["page"] == "2"


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"extra_query": {"organization_id": "2"}}, "for_organization"),
        ({"extra_query": {"page": 2}}, "'page' is an argument of its own"),
        ({"extra_headers": {"Authorization": "x"}}, "can't set 'Authorization'"),
        ({"extra_headers": {"a b": "x"}}, "can't set 'a b'"),
        ({"extra_headers": {"a": "x\r\nb: c"}}, "must not hold control characters"),
        ({"extra_headers": {"a": 5}}, "must be ASCII text"),
    ],
)
async def test_what_is_the_clients_own_is_not_extra(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, more: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValidationError, match=message):
        await zakya.items.list(**more)
    assert httpx_mock.get_requests() == []


@pytest.mark.parametrize("wrong", ["yesterday", "2026-13-01", "", 20260920, datetime(2026, 9, 20, tzinfo=UTC)])
async def test_date_in_a_query_is_checked(zakya: ZakyaClient, httpx_mock: HTTPXMock, wrong: Any) -> None:
    with pytest.raises(ValidationError, match=r"date_after must be a date( or text like 2026-09-20, not|; which day)"):
        await zakya.packages.list(date_after=wrong)
    assert httpx_mock.get_requests() == []
    httpx_mock.add_response(json={"packages": []})
    await zakya.packages.list(date_after=date(2026, 9, 20), date_before="2026-09-21")
    query = httpx_mock.get_requests()[0].url.params
    assert (query["date_after"], query["date_before"]) == ("2026-09-20", "2026-09-21")


@pytest.mark.parametrize("wrong", ["yesterday", "2026-09-20", date(2026, 9, 20), datetime(2026, 9, 20), ""])  # noqa: DTZ001
async def test_moment_in_a_query_is_checked(zakya: ZakyaClient, httpx_mock: HTTPXMock, wrong: Any) -> None:
    with pytest.raises(ValidationError, match=r"last_modified_time (must be a date and time|needs an offset)"):
        await zakya.items.list(last_modified_time=wrong)
    assert httpx_mock.get_requests() == []
    httpx_mock.add_response(json={"items": []})
    await zakya.items.list(last_modified_time="2026-09-20T00:00:00Z")  # as the API refuses it
    assert httpx_mock.get_requests()[0].url.params["last_modified_time"] == "2026-09-20T00:00:00+0000"


async def test_a_value_that_is_not_known_is_warned_of_once(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    httpx_mock.add_response(json={"items": []}, is_reusable=True)
    for _ in range(2):
        await zakya.items.list(filter_by="Status.Activ")
    await zakya.items.list(filter_by="Status.Active")
    assert caplog.messages == [
        "items.list: filter_by='Status.Activ' isn't a value that is known; did you mean 'Status.Active'?"
    ]
    await zakya.with_options(timeout=5).items.list(filter_by="Status.Activ")
    await zakya.items.list(filter_by="nothing like it")
    assert len(caplog.messages) == 2
    assert "known are ItemType.All, " in caplog.messages[1]
