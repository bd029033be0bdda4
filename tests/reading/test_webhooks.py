"""Webhooks, where everything is text: read into the same models as answers."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.conftest import PAYLOADS, load
from zakya_client import models, webhooks
from zakya_client.errors import DecodingError, ValidationError


def as_text(value: Any) -> str:
    """Write a value as webhooks do."""
    if isinstance(value, dict | list):
        return json.dumps(value)
    return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)


@pytest.mark.parametrize(
    ("resource", "file", "key"),
    [
        ("sales_orders", "salesorder-get.json", "salesorder"),
        ("items", "item-get.json", "item"),
        ("packages", "package-create.json", "package"),
        ("contacts", "contact-person-owner.json", "contact"),
    ],
)
def test_a_webhook_reads_like_the_answer(resource: str, file: str, key: str) -> None:
    record = load(PAYLOADS / file)[key]
    flat = {name: as_text(value) for name, value in record.items()}
    answer = getattr(
        models, {"contacts": "Contact", "items": "Item", "packages": "Package"}.get(resource, "SalesOrder")
    )
    expected = answer.from_dict(record)
    forms: list[Any] = [flat, json.dumps(flat), json.dumps({key: flat}).encode(), {key: json.dumps(flat)}]
    for payload in forms:
        read = webhooks.read(resource, payload)
        assert type(read) is answer
        for field in [each.name for each in answer.__attrs_attrs__ if each.name != "_wire"]:
            assert getattr(read, field) == getattr(expected, field), field
        assert dict(read.cf) == dict(expected.cf)


@pytest.mark.parametrize("payload", [b"", "nonsense", b"[1]", '{"item": "text"}', b"\xff"])
def test_what_is_no_object_is_refused(payload: Any) -> None:
    with pytest.raises(DecodingError):
        webhooks.read("items", payload)


def test_resources_without_webhooks_are_named() -> None:
    with pytest.raises(ValidationError, match="choose one of bills"):
        webhooks.read("nonsense", {})


ORDER = {"salesorder_id": "1", "total": "9.50", "notes": "50% & more + a \u00fc"}


@pytest.mark.parametrize("key", ["JSONString"])
def test_a_form_holds_the_json_in_a_field(key: str) -> None:
    content = json.dumps({"salesorder": ORDER})
    form = urlencode({"event": "paid", key: content})
    forms: list[Any] = [form, form.encode(), {key: content}, {key: json.dumps(ORDER)}, urlencode(ORDER)]
    for payload in forms:
        order = webhooks.read("sales_orders", payload)
        assert (order.salesorder_id, order.total, order.notes) == ("1", 9.5, ORDER["notes"])


@pytest.mark.parametrize(
    "payload",
    [
        '{"foo": 1}',
        "foo=1",
        {},
        {"salesorder": {"foo": 1}},
        {"salesorder_id": ""},
        {"JSONString": '{"foo": 1}'},
        {"salesorder_id": {"a": 1}},
    ],
)
def test_a_record_without_an_identifier_is_refused(payload: Any) -> None:
    with pytest.raises(DecodingError, match="has no salesorder_id"):
        webhooks.read("sales_orders", payload)


@pytest.mark.parametrize(
    "payload", ["JSONString={", "JSONString=[1]", {"JSONString": None}, "a=%ff", '{"item": [{"item_id": "1"}, {}]}']
)
def test_a_form_that_holds_no_object_is_refused(payload: Any) -> None:
    with pytest.raises(DecodingError):
        webhooks.read("items", payload)


def test_a_webhook_that_is_nested_without_end_is_refused() -> None:
    deep = '{"mapped_items": [' * 1000 + "]}" * 1000
    with pytest.raises(DecodingError, match="depth"):
        webhooks.read("sales_orders", f'{{"salesorder_id": "1", "line_items": [{deep}]}}')
