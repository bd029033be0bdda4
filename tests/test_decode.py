"""Reading values as they travel: every form seen on the wire is read, what can't be read is kept and reported once.

The forms are those of recorded answers: empty text for everything that is empty, numbers as text, text as numbers,
one field with several types, times with and without an offset.
"""

from __future__ import annotations

import copy
import json
import logging
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from enum import IntEnum
from typing import Any

import orjson
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest_httpx import HTTPXMock

from tests.conftest import PAYLOADS, SAMPLES, load
from zakya_client import ZakyaClient
from zakya_client._generated.models import (
    Bill,
    ContactPersonReference,
    Item,
    ItemRow,
    LocationStock,
    OrganizationRow,
    Package,
    PackageRow,
    PageContext,
    SalesOrder,
    SalesOrderRow,
)
from zakya_client.errors import DecodingError
from zakya_client.printable import printable, printable_json, shown
from zakya_client.runtime import decode
from zakya_client.runtime.decode import Finding, ResponseModel, reporting_to
from zakya_client.runtime.exact import ExactObject
from zakya_client.runtime.message import Message

Reader = Callable[[Any, ResponseModel, str], Any]
OWNER = PageContext()
INDIA = timezone(timedelta(hours=5, minutes=30))


@pytest.fixture
def findings() -> Iterator[list[Finding]]:
    """What was reported while the test ran, but the ids that records of a few keys lack."""
    found: list[Finding] = []
    with reporting_to(lambda each: None if each.kind == "missing" else found.append(each)):
        yield found


# --- one value ------------------------------------------------------------------------------------


class Odd(float):
    """A number as libraries of tables have it: of a class of their own."""


class Known(IntEnum):
    ID = 411001


READ: list[tuple[Reader, Any, Any]] = [
    (decode.text, Known.ID, "411001"),
    (decode.identifier, Known.ID, "411001"),
    (decode.number, Odd(2.5), 2.5),
    (decode.number, Known.ID, 411001.0),
    # Ids and text: strings live, numbers in the documentation's samples.
    (decode.text, "460000000012345678", "460000000012345678"),
    (decode.text, 4600000000123456789, "4600000000123456789"),
    (decode.text, "-1", "-1"),
    (decode.text, 411001, "411001"),
    (decode.text, 12.5, "12.5"),
    (decode.text, "03.08.2020", "03.08.2020"),
    # Numbers: as numbers, as text, negative, with trailing zeros.
    (decode.number, 840, 840.0),
    (decode.number, 50.0, 50.0),
    (decode.number, "50.000000", 50.0),
    (decode.number, "107249", 107249.0),
    (decode.number, "-3", -3.0),
    (decode.number, 0, 0.0),
    (decode.integer, 120, 120),
    (decode.integer, "313", 313),
    (decode.integer, -30, -30),
    (decode.integer, 2.0, 2),
    (decode.integer, "0", 0),
    # True and false: `is_fulfillable` is a bool or 0.
    (decode.flag, True, True),
    (decode.flag, False, False),
    (decode.flag, 0, False),
    (decode.flag, 1, True),
    (decode.flag, "true", True),
    (decode.flag, "False", False),
    (decode.flag, "0", False),
    # Days, and times with a day.
    (decode.date, "2026-09-20", date(2026, 9, 20)),
    (decode.date, "2025-04-09 00:00", date(2025, 4, 9)),
    (decode.date, "2017-01-11T00:00:00.000Z", date(2017, 1, 11)),
    (
        decode.date_time,
        "2025-03-16T10:22:31+0300",
        datetime(2025, 3, 16, 10, 22, 31, tzinfo=timezone(timedelta(hours=3))),
    ),
    (decode.date_time, "2025-03-16T10:22:31+0530", datetime(2025, 3, 16, 10, 22, 31, tzinfo=INDIA)),
    (decode.date_time, "2025-03-16T10:22:31-05:00", datetime(2025, 3, 16, 15, 22, 31, tzinfo=UTC)),
    (decode.date_time, "2017-01-11T00:00:00.000Z", datetime(2017, 1, 11, tzinfo=UTC)),
    (decode.date_time, "2025-04-09 00:00", datetime(2025, 4, 9)),  # noqa: DTZ001
    (decode.date_time, "2025-03-16T24:00:00Z", datetime(2025, 3, 17, tzinfo=UTC)),
    (decode.date_time, "2025-12-31 24:00", datetime(2026, 1, 1)),  # noqa: DTZ001
    # Without a type: a custom field's value, a discount.
    (decode.anything, "100.00%", "100.00%"),
    (decode.anything, 0.0, 0.0),
    (decode.anything, ["a"], ["a"]),
    (decode.anything, False, False),
]
EVERY = (decode.text, decode.number, decode.integer, decode.flag, decode.date, decode.date_time, decode.anything)


@pytest.mark.parametrize(("read", "value", "expected"), READ)
def test_value_is_read(findings: list[Finding], read: Reader, value: Any, expected: Any) -> None:
    result = read(value, OWNER, "key")
    assert result == expected
    assert type(result) is type(expected)
    assert findings == []


@pytest.mark.parametrize("read", EVERY)
def test_empty_text_and_null_are_none(findings: list[Finding], read: Reader) -> None:
    assert read("", OWNER, "key") is None
    assert read(None, OWNER, "key") is None
    assert findings == []


KEPT: list[tuple[Reader, Any, str]] = [
    (decode.text, True, "text"),
    (decode.text, ["x"], "text"),
    (decode.text, {"x": 1}, "text"),
    (decode.number, "20.00%", "a number"),
    (decode.number, "1,000.00", "a number"),
    (decode.number, "NaN", "a number"),
    (decode.number, "Infinity", "a number"),
    (decode.number, 10**400, "a number"),
    (decode.number, True, "a number"),
    (decode.number, [], "a number"),
    (decode.integer, "12.5", "a whole number"),
    (decode.integer, 12.5, "a whole number"),
    (decode.integer, False, "a whole number"),
    (decode.flag, "yes", "true or false"),
    (decode.flag, 2, "true or false"),
    (decode.flag, [], "true or false"),
    (decode.date, "03.08.2020", "a date"),
    (decode.date, "2026-13-01", "a date"),
    (decode.date, 20260920, "a date"),
    (decode.date_time, "01/26/2023 02:03 PM", "a date and time"),
    (decode.date_time, "03.08.2020", "a date and time"),
    (decode.date_time, "2025-03-16T10:22:31+9900", "a date and time"),
    (decode.date_time, "9999-12-31T24:00:00", "a date and time"),
    (decode.date_time, "2025-02-30T24:00:00", "a date and time"),
    (decode.date_time, 1742109751, "a date and time"),
]


@pytest.mark.parametrize(("read", "value", "expected"), KEPT)
def test_value_that_cannot_be_read_is_kept_and_reported(
    findings: list[Finding], read: Reader, value: Any, expected: str
) -> None:
    owner = PageContext.from_dict({"page": 1})
    assert read(value, owner, "key") is value
    assert findings == [Finding({}, "PageContext", "key", value, expected)]
    assert findings[0].record == {"page": 1}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(deadline=None, max_examples=60)  # a slow machine is no finding
@given(
    value=JSON | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]{2,12}([+-][0-9:]{2,6}|Z)?)?", fullmatch=True)
)
def test_no_value_stops_a_program(value: Any) -> None:
    with reporting_to(lambda _: None):
        for owner in (OWNER, PageContext.from_dict(ExactObject())):
            for read in EVERY:
                read(value, owner, "key")
            decode.array(decode.number, value, owner, "key")
            PageContext.read(value, owner, "key")
            PageContext.read_or_keep(value, owner, "key")


def test_findings_go_to_the_log_unless_told(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="zakya_client.wire"):
        ItemRow.from_dict({"item_id": "1", "rate": "cheap"})
    assert [record.getMessage() for record in caplog.records] == ["ItemRow.rate is 'cheap', not a number"]


# --- lists and nested records ---------------------------------------------------------------------


def test_list_is_read_member_by_member(findings: list[Finding]) -> None:
    assert decode.array(decode.number, ["1.5", 2, ""], OWNER, "key") == [1.5, 2.0, None]
    assert decode.array(decode.number, [], OWNER, "key") == []
    assert findings == []


def test_a_list_is_a_list_whatever_came_and_no_key_is_made_up(findings: list[Finding]) -> None:
    wire = {"documents": "", "tags": None, "price_brackets": []}
    item = Item.from_dict(wire)
    assert (item.documents, item.tags, item.price_brackets, item.locations) == ([], [], [], [])
    assert (item.to_dict(), item.changes()) == (wire, {})
    assert "locations" not in repr(item)
    assert findings == []
    item.locations.append(LocationStock(location_id="7"))
    assert item.changes() == {"locations": [{"location_id": "7"}]}
    assert Item.from_dict(wire).locations == [], "no two records share a list"
    assert Item() == Item(documents=[])


def test_an_id_that_every_answer_has_is_text(findings: list[Finding]) -> None:
    order = SalesOrder.from_dict({"salesorder_id": 460000000012345678, "customer_id": "", "line_items": [{}]})
    assert (order.salesorder_id, order.customer_id) == ("460000000012345678", "")
    assert [(line.line_item_id, line.item_id) for line in order.line_items] == [("", "")]
    assert findings == []
    found: list[Finding] = []
    with reporting_to(found.append):
        assert SalesOrder.from_dict({"salesorder_id": None}).customer_id == ""
    assert [str(each) for each in found] == [
        "SalesOrder.salesorder_id is missing, not an id",
        "SalesOrder.customer_id is missing, not an id",
    ]


def test_single_record_where_a_list_is_described_is_a_list_of_one(findings: list[Finding]) -> None:
    item = Item.from_dict({"documents": {"document_id": "1"}})
    assert [each.document_id for each in item.documents] == ["1"]
    assert findings == []


@pytest.mark.parametrize("empty", ["", [], None])
def test_nothing_where_a_record_is_described_is_none(findings: list[Finding], empty: Any) -> None:
    assert SalesOrder.from_dict({"contact": empty}).contact is None
    assert findings == []


def test_array_of_one_stands_for_its_record(findings: list[Finding]) -> None:
    order = SalesOrder.from_dict({"contact": [{"credit_limit": "5"}]})
    assert order.contact is not None
    assert order.contact.credit_limit == 5.0
    assert findings == []


def test_array_of_two_where_a_record_is_described_is_kept_and_reported(findings: list[Finding]) -> None:
    order = SalesOrder.from_dict({"contact": [{}, {}]})
    assert order.contact == [{}, {}]
    assert [(each.model, each.key) for each in findings] == [("SalesOrder", "contact")]


def test_contact_persons_are_ids_or_records(findings: list[Finding]) -> None:
    order = SalesOrder.from_dict({"contact_persons": ["46", {"contact_person_id": 47}]})
    assert order.contact_persons is not None
    assert order.contact_persons[0] == "46"
    assert isinstance(order.contact_persons[1], ContactPersonReference)
    assert order.contact_persons[1].contact_person_id == "47"
    assert findings == []


# --- the forms of recorded answers ----------------------------------------------------------------


def test_quantity_is_text_in_a_list_and_a_number_in_a_record(findings: list[Finding]) -> None:
    assert PackageRow.from_dict({"quantity": "3.00"}).quantity == 3.0
    assert Package.from_dict({"total_quantity": 3}).total_quantity == 3.0
    assert findings == []


def test_discount_is_an_amount_or_a_share(findings: list[Finding]) -> None:
    assert [SalesOrder.from_dict({"discount": each}).discount for each in (0, 0.0, "100.00%", "")] == [
        0,
        0.0,
        "100.00%",
        None,
    ]
    assert findings == []


def test_first_month_of_the_year_is_a_number_or_a_name(findings: list[Finding]) -> None:
    months = [
        OrganizationRow.from_dict({"fiscal_year_start_month": each}).fiscal_year_start_month for each in (0, "april")
    ]
    assert months == [0, "april"]
    assert findings == []


def test_unshipped_package_has_a_shipment_of_empty_values(findings: list[Finding]) -> None:
    package = Package.from_dict(load(PAYLOADS / "package-create.json")["package"])
    assert package.shipment_order is not None
    assert package.shipment_order.shipment_id is None
    assert findings == []


@pytest.mark.parametrize(
    ("file", "key", "model"),
    [
        ("items-list.json", "items", ItemRow),
        ("item-get.json", "item", Item),
        ("salesorders-list.json", "salesorders", SalesOrderRow),
        ("salesorder-get.json", "salesorder", SalesOrder),
        ("package-create.json", "package", Package),
    ],
)
def test_live_answers_are_read_without_a_finding(findings: list[Finding], file: str, key: str, model: Any) -> None:
    records = load(PAYLOADS / file)[key]
    for record in records if isinstance(records, list) else [records]:
        model.from_dict(record)
    assert findings == []


def test_custom_fields_and_tags_of_list_rows_survive() -> None:
    row = ItemRow.from_dict({"item_id": "1", "cf_colour": "Red", "cf_colour_unformatted": "red", "tag_1": "Summer"})
    assert row.extra == {"cf_colour": "Red", "cf_colour_unformatted": "red", "tag_1": "Summer"}
    assert "cf_colour" in row.to_dict()


def test_missing_keys_are_none_and_no_extra() -> None:
    row = ItemRow.from_dict({})
    assert row.sku is None
    assert row.extra == {}
    assert row.to_dict() == {}
    assert ItemRow() == row


def test_id_of_nineteen_digits_keeps_them_all() -> None:
    body = orjson.loads(b'{"item_id": 9223372036854775807, "group_id": "9223372036854775806"}')
    item = Item.from_dict(body)
    assert (item.item_id, item.group_id) == ("9223372036854775807", "9223372036854775806")


# --- findings once, answers whole -----------------------------------------------------------------

ODD = {
    "salesorder_id": "46",
    "total": "a lot",
    "date": "20.09.2026",
    "line_items": [{"quantity": "few"}, {"quantity": 2}],
    "unknown": {"kept": ["as", "it", "is"]},
}


def test_findings_are_reported_once_however_often_the_answer_is_used(findings: list[Finding]) -> None:
    order = SalesOrder.from_dict(ODD)
    reported = [(each.model, each.key, each.value) for each in findings]
    assert sorted(reported) == [
        ("SalesOrder", "date", "20.09.2026"),
        ("SalesOrder", "total", "a lot"),
        ("SalesOrderLineItem", "quantity", "few"),
    ]
    assert order.to_dict() == order.to_dict() == ODD
    assert order.extra == {"unknown": ODD["unknown"]}
    assert repr(order)
    assert len(findings) == 3


def test_findings_of_one_context_do_not_reach_another(findings: list[Finding]) -> None:
    inner: list[Finding] = []
    with reporting_to(inner.append):
        ItemRow.from_dict({"item_id": "1", "rate": "cheap"})
    ItemRow.from_dict({"rate": "dear"})
    assert [each.value for each in inner] == ["cheap"]
    assert [each.value for each in findings] == ["dear"]


def test_to_dict_is_exactly_what_came() -> None:
    for payload, key in (("salesorder-get.json", "salesorder"), ("item-get.json", "item")):
        record = load(PAYLOADS / payload)[key]
        model = SalesOrder if key == "salesorder" else Item
        assert json.dumps(model.from_dict(record).to_dict()) == json.dumps(record)


def test_to_dict_is_free_to_change() -> None:
    record = {"line_items": [{"item_id": "1"}], "cf": {"x": [1]}}
    order = SalesOrder.from_dict(record)
    given = order.to_dict()
    given["line_items"][0]["item_id"] = "2"
    given["cf"]["x"].append(2)
    assert record == {"line_items": [{"item_id": "1"}], "cf": {"x": [1]}}
    assert order.to_dict() == record


def test_changes_are_in_to_dict_and_nothing_else_is_touched() -> None:
    record = {
        "item_id": 46,
        "name": "Bag",
        "sku": "",
        "rate": "12.50",
        "created_time": "2025-03-16T10:22:31+0300",
        "cf_x": 1,
    }
    row = ItemRow.from_dict(record)
    row.name = "Box"
    row.rate = 13.0
    row.unit = "pcs"
    assert row.to_dict() == {**record, "name": "Box", "rate": 13.0, "unit": "pcs"}


def test_what_is_cleared_is_null_in_to_dict() -> None:
    row = ItemRow.from_dict({"name": "Bag", "sku": "", "unit": "pcs"})
    row.unit = None
    row.sku = None
    assert row.to_dict() == {"name": "Bag", "sku": "", "unit": None}


def test_changes_of_nested_records_are_in_to_dict() -> None:
    record = {"line_items": [{"item_id": 1, "quantity": "2", "x": "kept"}, {"item_id": 2, "quantity": ""}]}
    order = SalesOrder.from_dict(record)
    assert order.line_items is not None
    order.line_items[0].quantity = 5.0
    assert order.to_dict() == {
        "line_items": [{"item_id": 1, "quantity": 5.0, "x": "kept"}, {"item_id": 2, "quantity": ""}]
    }
    order.line_items.pop()
    assert len(order.to_dict()["line_items"]) == 1


def test_changed_days_and_moments_are_written_as_the_api_writes_them() -> None:
    order = SalesOrder.from_dict({"date": "2026-09-20", "created_time": "2026-09-20T00:00:00+0530"})
    order.date = date(2026, 10, 1)
    order.created_time = datetime(2026, 10, 1, 8, 30, tzinfo=INDIA)
    assert order.to_dict() == {"date": "2026-10-01", "created_time": "2026-10-01T08:30:00+0530"}


def test_text_that_python_takes_for_a_number_is_given_back_as_it_came() -> None:
    with reporting_to(lambda _: None):
        row = ItemRow.from_dict({"rate": "NaN"})
    assert row.to_dict() == {"rate": "NaN"}


def test_answers_are_compared_by_what_was_read() -> None:
    assert ItemRow.from_dict({"item_id": 1, "rate": "2"}) == ItemRow.from_dict({"item_id": "1", "rate": 2.0, "sku": ""})
    assert ItemRow.from_dict({"item_id": 1}) != ItemRow.from_dict({"item_id": 2})


def test_answers_survive_copy_and_pickle() -> None:
    record = load(PAYLOADS / "salesorder-get.json")["salesorder"]
    order = SalesOrder.from_dict(record)
    for other in (copy.copy(order), copy.deepcopy(order), pickle.loads(pickle.dumps(order))):
        assert other == order
        assert other.to_dict() == record
        assert other.extra == order.extra


# --- messages -------------------------------------------------------------------------------------


UNDESCRIBED = {"item_id": "1", "rate": 5, "shelf": {"row": 3}, "cf_colour": "red", "cf_colour_unformatted": "#f00"}
COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    lambda record: pickle.loads(pickle.dumps(record)),
    lambda record: evolve(record, rate=6.5),
]


@pytest.mark.parametrize("copied", COPIES, ids=["copy", "deepcopy", "pickle", "evolve"])
def test_copies_keep_what_is_not_described(copied: Callable[[Any], Any]) -> None:
    item = Item.from_dict(UNDESCRIBED)
    twin = copied(item)
    assert (
        twin.extra == item.extra == {key: UNDESCRIBED[key] for key in ("shelf", "cf_colour", "cf_colour_unformatted")}
    )
    assert dict(twin.cf) == {"colour": "#f00"}
    assert twin.to_dict() == {**UNDESCRIBED, "rate": twin.rate}


def test_evolve_keeps_what_is_not_described_in_nested_records_too() -> None:
    order = SalesOrder.from_dict({"line_items": [{"shelf": 1}], "page": 2})
    (line,) = evolve(order, notes="x", line_items=[evolve(each, rate=1.0) for each in order.line_items]).line_items
    assert line.extra == {"shelf": 1}


def test_repr_shows_what_is_not_described() -> None:
    text = repr(Item.from_dict(UNDESCRIBED))
    assert text.startswith("Item(item_id='1', rate=5.0, extra={")
    assert "'shelf': {'row': 3}" in text
    assert "extra" not in repr(Item(item_id="1"))


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("shelf", r"came with the answer.*read it as \.extra\['shelf'\]"),
        ("cf_colour", r"came with the answer.*read it as \.cf\['colour'\]"),
        ("nonsense", "has no attribute 'nonsense'$"),
        ("_nonsense", "has no attribute '_nonsense'$"),
    ],
)
def test_an_attribute_that_came_without_being_described_says_how_to_read_it(name: str, how: str) -> None:
    item = Item.from_dict(UNDESCRIBED)
    with pytest.raises(AttributeError, match=how) as caught:
        getattr(item, name)
    assert caught.value.name == name
    assert not hasattr(item, name)


def test_a_key_beside_a_message_is_read_from_its_extras() -> None:
    message = Message.from_dict({"code": 0, "message": "Done.", "data": [1]})
    with pytest.raises(AttributeError, match=r"read it as \.extra\['data'\]"):
        message.data  # type: ignore[attr-defined] # noqa: B018
    for copied in COPIES[:3]:
        assert copied(message).extra == {"data": [1]}


def nested(levels: int) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for _ in range(levels):
        record = {"below": [record]} if _ % 2 else {"below": record}
    return record


def test_deep_answers_are_given_back_compared_and_shown() -> None:
    record = {"item_id": "1", "deep": nested(1500), "tags": [{"tag_id": "2", "deep": nested(1500)}]}
    item = Item.from_dict(record)
    twin = Item.from_dict(item.to_dict())
    assert item == twin
    assert len(repr(item)) < 5000
    deep = item.to_dict()["deep"]
    for _ in range(1500):
        deep = deep["below"][0] if isinstance(deep["below"], list) else deep["below"]
    assert deep == {}
    message = Message.from_dict({"message": "done", "deep": nested(1500)})
    assert message.to_dict().keys() == {"message", "deep"}


def test_a_long_value_is_cut_in_texts_and_whole_in_attributes(caplog: pytest.LogCaptureFixture) -> None:
    long = "x" * 500_000
    with reporting_to((found := []).append):
        Item.from_dict({"item_id": "1", "rate": long, "tags": nested(1500)})
    assert found[0].value == long
    Item.from_dict({"rate": long})  # to the log
    error = DecodingError(long)
    assert error.message == long
    for text in (str(found[0]), repr(found[0]), str(error), repr(error), caplog.text):
        assert "xxx" in text
        assert len(text) < 3000


def test_texts_of_answers_are_printed_on_one_line_and_obeyed_by_no_terminal() -> None:
    wild = "a\x1b[2Jb\r\nc\x9bd\u202ee\ud800"
    finding = Finding({}, f"Model{wild}", f"key{wild}", wild, f"text{wild}", f"path{wild}")
    for text in (str(finding), str(DecodingError(wild, operation=wild)), printable(wild), shown(wild)):
        assert not set(wild) & set(text) - set("a[2Jbcde")
        text.encode()
    assert json.loads(printable_json(json.dumps(wild, ensure_ascii=False))) == wild
    assert printable_json(json.dumps(wild, ensure_ascii=False)).isprintable()


def test_message_is_text_with_the_rest_beside_it() -> None:
    message = Message.from_dict({"code": 0, "message": "done", "data": [{"ids": ["1"]}]})
    assert message == "done"
    assert message.message == "done"
    assert message.code == 0
    assert message.extra == {"data": [{"ids": ["1"]}]}


@pytest.mark.parametrize(
    "body",
    [
        {"code": 0, "message": "done"},
        {"message": "done", "data": {"email_success_info": []}},
        {"data": []},
        {"code": "0", "message": ""},
        {"code": 0, "message": None},
        {"code": 0, "message": ["two", "texts"]},
        {},
    ],
)
def test_message_gives_back_exactly_what_came(body: dict[str, Any]) -> None:
    message = Message.from_dict(body)
    assert message.to_dict() == body
    message.to_dict().clear()
    for other in (copy.copy(message), pickle.loads(pickle.dumps(message))):
        assert (other, other.code, other.extra, other.to_dict()) == (message, message.code, message.extra, body)


def test_bulk_answer_may_lack_code_and_message() -> None:
    message = Message.from_dict({"data": [1]})
    assert (message, message.code, message.extra) == ("", 0, {"data": [1]})


async def test_bulk_sample_is_read_as_a_message(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    sample = load(SAMPLES / "sales_orders.bulk_confirm.response.json")
    sample.pop("code")
    httpx_mock.add_response(json=sample)
    message = await zakya.sales_orders.bulk_confirm(salesorder_ids=["1"])
    assert message == sample["message"]
    assert message.to_dict() == sample


@pytest.mark.parametrize("form", [lambda value: value, json.dumps])
def test_an_address_that_comes_as_a_list_is_a_list_of_addresses(form: Callable[[Any], Any]) -> None:
    bill = Bill.from_dict({"bill_id": "1", "billing_address": form([{"city": "Pune"}, {"city": "Goa"}])})
    assert isinstance(bill.billing_address, list)
    assert [address.city for address in bill.billing_address] == ["Pune", "Goa"]
