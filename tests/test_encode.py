"""Bodies: wrong values are found before the network and the message names the place; right ones go out exactly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from zakya_client import ZakyaClient
from zakya_client._generated.models import (
    ContactPersonCreate,
    CustomFieldValue,
    ItemCreate,
    ItemUpdate,
    PackageCreate,
    SalesOrderCreate,
    SalesOrderLineItemInput,
)
from zakya_client.errors import ValidationError
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, RequestModel, to_json

DAY = date(2026, 9, 20)
NOON = datetime(2026, 9, 20, 12, tzinfo=UTC)
ZONE = "depends on the zone: give its .date(), or that of .astimezone(…)"
DISCOUNT = "SalesOrderCreate.line_items[0].discount"
LIKE = "or text like 2026-09-20"


def wire(model: RequestModel) -> str:
    return to_json(model.to_dict()).decode()


# --- wrong values, and where they are ------------------------------------------------------------

WRONG: list[tuple[type[RequestModel], dict[str, Any], str]] = [
    (ItemCreate, {"name": 5}, "ItemCreate.name must be text, not int"),
    (ItemCreate, {"name": "x", "rate": "12"}, "ItemCreate.rate must be a number, not str"),
    (ItemCreate, {"name": "x", "rate": True}, "ItemCreate.rate must be a number, not bool"),
    (ItemCreate, {"name": "x", "rate": float("nan")}, "ItemCreate.rate must be a finite number, not nan"),
    (ItemCreate, {"name": "x", "rate": Decimal("Infinity")}, "ItemCreate.rate must be a finite number, not Infinity"),
    (ItemCreate, {"name": "x", "rate": Decimal("sNaN")}, "ItemCreate.rate must be a finite number, not sNaN"),
    (ItemCreate, {"name": "x", "tax_id": 1.0}, "ItemCreate.tax_id must be an id (text or an integer), not float"),
    (ItemCreate, {"name": "x", "tax_id": True}, "ItemCreate.tax_id must be an id (text or an integer), not bool"),
    (ItemCreate, {"name": "x", "is_taxable": 1}, "ItemCreate.is_taxable must be true or false, not int"),
    (ItemCreate, {"name": "x", "documents": "a.pdf"}, "ItemCreate.documents must be a sequence, not str"),
    (ItemCreate, {"name": "x", "documents": {"a": 1}}, "ItemCreate.documents must be a sequence, not dict"),
    (ItemCreate, {"name": "x", "documents": ["a", 2]}, "ItemCreate.documents[1] must be text, not int"),
    (
        ItemCreate,
        {"name": "x", "custom_fields": [5]},
        "ItemCreate.custom_fields[0] must be CustomFieldValue or a mapping, not int",
    ),
    (
        ItemCreate,
        {"name": "x", "custom_fields": [{"index": 1}, {"index": "1"}]},
        "ItemCreate.custom_fields[1].index must be a whole number, not str",
    ),
    (ItemCreate, {}, "ItemCreate.name is required"),
    (ItemCreate, {"name": None}, "ItemCreate.name is required"),
    (ItemCreate, {"name": UNSET}, "ItemCreate.name is required"),
    (ContactPersonCreate, {"first_name": "x" * 101}, "ContactPersonCreate.first_name may have 100 characters, not 101"),
    (
        ContactPersonCreate,
        {"first_name": "x", "communication_preference": {"is_sms_enabled": "yes"}},
        "ContactPersonCreate.communication_preference.is_sms_enabled must be true or false, not str",
    ),
    (
        PackageCreate,
        {"date": "20.09.2026", "line_items": []},
        f"PackageCreate.date must be a date {LIKE}, not '20.09.2026'",
    ),
    (
        PackageCreate,
        {"date": NOON, "line_items": []},
        f"PackageCreate.date must be a date; which day {NOON.isoformat()} is {ZONE}",
    ),
    (
        SalesOrderCreate,
        {"customer_id": "1", "line_items": [{"discount": []}]},
        "; or ".join(f"{DISCOUNT} must be {kind}, not list" for kind in ("a number", "text")),
    ),
]


@pytest.mark.parametrize(("model", "data", "message"), WRONG)
def test_wrong_value_in_a_mapping_is_named_with_its_place(model: type[RequestModel], data: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        model.from_dict(data)
    assert caught.value.message == message
    assert caught.value.status is None
    assert not caught.value.may_have_been_processed


@pytest.mark.parametrize(("model", "data", "message"), [each for each in WRONG if each[1]])
def test_wrong_value_in_a_model_is_named_with_its_place(model: type[RequestModel], data: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        model(**data).to_dict()
    assert caught.value.message == message


@pytest.mark.parametrize("value", [None, 5, "name", [("name", "x")], ItemUpdate(name="x")])
def test_body_is_its_model_or_a_mapping(value: Any) -> None:
    with pytest.raises(ValidationError, match="body must be ItemCreate or a mapping, not"):
        ItemCreate.checked(value, "body")


async def test_wrong_body_is_found_before_anything_is_sent(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(ValidationError, match=r"ItemCreate\.rate must be a number"):
        await zakya.items.create({"name": "x", "rate": "cheap"})
    with pytest.raises(ValidationError, match=r"body\[0\]\.index must be a whole number"):
        await zakya.items.update_custom_fields("1", [{"index": 1.5}])
    with pytest.raises(ValidationError, match="body must be a sequence"):
        await zakya.items.update_custom_fields("1", 1)  # type: ignore[arg-type]
    assert httpx_mock.get_requests() == []


# --- fields that nobody knows --------------------------------------------------------------------


def test_unknown_field_is_refused_with_the_name_that_was_meant() -> None:
    with pytest.raises(ValidationError, match=r"ItemCreate has no field 'skuu'; did you mean 'sku'\?"):
        ItemCreate.from_dict({"name": "x", "skuu": "1"})


def test_unknown_field_without_a_neighbour_points_at_extra() -> None:
    with pytest.raises(ValidationError, match=r"has no field 'zzz'; .*; put what the description lacks into `extra`"):
        ItemCreate.from_dict({"name": "x", "zzz": "1"})


def test_unknown_field_of_a_nested_mapping_is_refused_with_its_place() -> None:
    with pytest.raises(ValidationError, match=r"SalesOrderCreate\.line_items\[1\] has no field 'qty'"):
        SalesOrderCreate.from_dict({"customer_id": "1", "line_items": [{"quantity": 1}, {"qty": 1}]})


def test_extra_is_sent_beside_the_described_fields() -> None:
    model = ItemCreate(name="x", extra={"cf_colour": ["red"], "nothing": None})
    assert model.to_dict() == {"name": "x", "cf_colour": ["red"], "nothing": None}
    nested = SalesOrderCreate(customer_id="1", line_items=[SalesOrderLineItemInput(quantity=1, extra={"cf_x": 1})])
    assert nested.to_dict()["line_items"] == [{"quantity": 1, "cf_x": 1}]


# --- what goes out -------------------------------------------------------------------------------


def test_fields_that_are_not_set_stay_out_and_none_clears() -> None:
    assert SalesOrderLineItemInput().to_dict() == {}
    line = SalesOrderLineItemInput(description=None, name="", rate=0)
    assert line.to_dict() == {"description": None, "name": "", "rate": 0}
    assert wire(SalesOrderLineItemInput(description=None)) == '{"description":null}'


def test_unset_is_false_and_says_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert ItemUpdate(sku=UNSET, name="x").to_dict() == {"name": "x"}


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (Decimal("12.50"), "12.50"),
        (Decimal("0.1"), "0.1"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("123456789012345678901234.10"), "123456789012345678901234.10"),
        (Decimal("-0.005"), "-0.005"),
        (12, "12"),
        (12.5, "12.5"),
    ],
)
def test_numbers_keep_their_digits(rate: Any, text: str) -> None:
    assert wire(ItemCreate(name="x", rate=rate)) == f'{{"name":"x","rate":{text}}}'
    assert json.loads(wire(ItemCreate(name="x", rate=rate)), parse_float=Decimal)["rate"] == Decimal(text)


def test_ids_never_pass_through_a_float() -> None:
    assert wire(ItemCreate(name="x", tax_id=4600000000123456789)) == '{"name":"x","tax_id":4600000000123456789}'
    assert wire(ItemCreate(name="x", tax_id="4600000000123456789")) == '{"name":"x","tax_id":"4600000000123456789"}'


def test_days_are_written_as_the_api_reads_them() -> None:
    for day in (DAY, "2026-09-20", "20260920", datetime(2026, 9, 20, 23, 59)):  # noqa: DTZ001
        assert PackageCreate(date=day, line_items=[]).to_dict()["date"] == "2026-09-20"


def test_moments_are_written_with_an_offset_without_a_colon() -> None:
    assert encode.moment(datetime(2026, 9, 20, 8, tzinfo=UTC), "time") == "2026-09-20T08:00:00+0000"
    for text in ("2026-09-20T08:00:00Z", "2026-09-20 08:00+00:00", "2026-09-20T08:00:00+0000"):
        assert encode.moment(text, "time") == "2026-09-20T08:00:00+0000"
    with pytest.raises(ValidationError, match="time needs an offset"):
        encode.moment(datetime(2026, 9, 20), "time")  # noqa: DTZ001
    with pytest.raises(ValidationError, match="time needs an offset"):
        encode.moment("2026-09-20T08:00:00", "time")
    for wrong in (DAY, "2026-09-20", "yesterday", "", 5):
        with pytest.raises(ValidationError, match=r"time must be a date and time with an offset, such as .*, not "):
            encode.moment(wrong, "time")


def test_text_of_the_longest_length_is_taken() -> None:
    assert ContactPersonCreate(first_name="ü" * 100).to_dict() == {"first_name": "ü" * 100}


def test_sequence_of_the_longest_length_is_taken() -> None:
    check = encode.array(encode.integer, max_items=2)
    assert check((1, 2), "list") == [1, 2]
    with pytest.raises(ValidationError, match="list may have 2 members, not 3"):
        check([1, 2, 3], "list")


def test_models_and_mappings_mix_and_mean_the_same() -> None:
    lines: list[Any] = [{"item_id": "1", "quantity": 2}, SalesOrderLineItemInput(item_id="1", quantity=2)]
    written = SalesOrderCreate(customer_id="7", line_items=lines).to_dict()
    assert written == SalesOrderCreate.from_dict({"customer_id": "7", "line_items": tuple(lines)}).to_dict()
    assert written["line_items"] == [{"item_id": "1", "quantity": 2}] * 2


def test_any_mapping_is_taken() -> None:
    class Row(Mapping[str, Any]):
        def __init__(self, data: dict[str, Any]) -> None:
            self._data = data

        def __getitem__(self, key: str) -> Any:
            return self._data[key]

        def __iter__(self) -> Any:
            return iter(self._data)

        def __len__(self) -> int:
            return len(self._data)

    assert ItemCreate.from_dict(Row({"name": "x"})).to_dict() == {"name": "x"}


def test_either_form_of_a_field_is_taken() -> None:
    for discount in (10, Decimal("10.5"), "20.00%"):
        assert SalesOrderLineItemInput(discount=discount).to_dict() == {"discount": discount}


def test_value_of_a_custom_field_may_be_anything() -> None:
    for value in ("red", 5, 1.5, True, None, ["a", "b"], {"k": 1}):
        assert CustomFieldValue(value=value).to_dict() == {"value": value}


@pytest.mark.parametrize(
    "value",
    [
        {"x": {1, 2}},
        {"x": object()},
        {"x": b"bytes"},
        {1: "x"},
        {"x": "\ud800"},
        {"x": 2**64},
        {"x": Decimal("NaN")},
        {"x": float("nan")},
        {"x": [{"y": float("inf")}], "z": "null"},
        [(1.0, float("-inf"))],
    ],
)
def test_what_has_no_form_in_json_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="the body can't be written as JSON"):
        to_json(value)


def test_null_and_the_word_null_are_written() -> None:
    assert to_json({"a": None, "b": "null", "c": [1.5, (None,)]}) == b'{"a":null,"b":"null","c":[1.5,[null]]}'


async def test_body_is_sent_as_json(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "item": {"item_id": "1"}})
    await zakya.items.update("1", ItemUpdate(name="Żółć", rate=Decimal("1.10"), description=None))
    request = httpx_mock.get_requests()[0]
    assert request.headers["content-type"] == "application/json"
    assert request.content == '{"name":"Żółć","description":null,"rate":1.10}'.encode()
