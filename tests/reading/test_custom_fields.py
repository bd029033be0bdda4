"""Custom fields by name, from every form that an answer uses."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import PAYLOADS, load
from zakya_client import models

LISTED = [
    {"api_name": "cf_colour", "label": "Colour", "value": "red", "value_formatted": "Red"},
    {"placeholder": "cf_size", "label": "Size in cm", "value": 12},
    {"label": "Fragile", "value": True},
    {"label": "no value"},
    "nonsense",
]


@pytest.mark.parametrize(
    "record",
    [
        {"custom_fields": LISTED[:1]},
        {"item_custom_fields": LISTED[:1]},
        {"custom_field_hash": {"cf_colour": "Red", "cf_colour_unformatted": "red"}},
        {"custom_field_hash": '{"cf_colour": "Red", "cf_colour_unformatted": "red"}'},
        {"cf_colour": "Red", "cf_colour_unformatted": "red"},
        {"cf_colour_unformatted": "red", "cf_colour": "Red"},
        {"cf_colour": "red"},
    ],
)
def test_the_value_is_found_in_each_form(record: dict[str, Any]) -> None:
    fields = models.Item.from_dict(record).cf
    assert fields["colour"] == "red"
    assert fields["cf_colour"] == "red"
    assert dict(fields) == {"colour": "red"}


def test_labels_find_the_value_too() -> None:
    fields = models.Item.from_dict({"custom_fields": LISTED}).cf
    assert fields["Colour"] == fields["COLOUR"] == "red"
    assert fields["size in cm"] == fields["size"] == 12
    assert fields["Fragile"] is True
    assert len(fields) == 3


def test_what_is_not_there_is_missing_and_empty_text_is_none() -> None:
    fields = models.Item.from_dict({"cf_note": "", "cf_note_unformatted": ""}).cf
    assert fields["note"] is None
    assert "colour" not in fields
    with pytest.raises(KeyError):
        fields["colour"]


def test_rows_and_details_of_live_payloads_have_them() -> None:
    row = models.ItemRow.from_dict(load(PAYLOADS / "items-list.json")["items"][0])
    assert row.cf["custom_1"] == "2174"
    order = models.SalesOrderRow.from_dict(load(PAYLOADS / "salesorders-list.json")["salesorders"][0])
    assert order.cf["custom_2"] is False
    assert order.cf["custom_3"] == 0.0
