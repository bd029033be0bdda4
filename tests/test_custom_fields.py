"""Custom fields are written in the ways that come to mind; a record that was read is changed and written back."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator
from typing import Any

import pytest

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.errors import ValidationError
from zakya_client.models import (
    CustomFieldValue,
    ItemUpdate,
    SalesOrder,
    SalesOrderCreate,
    SalesOrderLineItem,
    SalesOrderUpdate,
    ShipmentCreate,
)


@pytest.fixture
async def shop() -> AsyncIterator[ZakyaClient]:
    with Emulator(items=3, orders=1) as running:
        async with ZakyaClient.from_env(running.environment()) as client:
            yield client


async def an_id(shop: ZakyaClient) -> str:
    row = await shop.items.list().first()
    assert row is not None
    return str(row.item_id)


RED: list[ItemUpdate | dict[str, Any]] = [
    {"custom_fields": {"cf_colour": "red"}},
    {"custom_fields": {"colour": "red"}},
    {"custom_fields": {"Colour": "red"}},
    {"cf_colour": "red"},
    {"custom_fields": [{"colour": "red"}]},
    {"custom_fields": [{"api_name": "cf_colour", "value": "red"}]},
    {"custom_fields": {"label": "Colour", "value": "red"}},
    ItemUpdate(custom_fields={"colour": "red"}),
    ItemUpdate(custom_fields=[CustomFieldValue(api_name="cf_colour", value="red")]),
]


async def test_a_custom_field_is_written_in_every_natural_way(shop: ZakyaClient) -> None:
    item_id = await an_id(shop)
    for body in RED:
        await shop.items.update(item_id, {"cf_colour": "blue", "custom_fields": {"shelf": 4}})
        item = await shop.items.update(item_id, body)
        assert (item.cf["colour"], item.cf["shelf"]) == ("red", 4)
    known = next(field for field in item.custom_fields if field.api_name == "cf_colour")
    item = await shop.items.update(item_id, {"custom_fields": {str(known.customfield_id): "green"}})
    assert item.cf["colour"] == "green"
    item = await shop.items.update(item_id, {"cf_colour": None})
    assert "colour" not in item.cf
    await shop.items.update_custom_fields(item_id, {"colour": "grey"})
    assert (await shop.items.get(item_id)).cf["colour"] == "grey"


def test_lines_and_shipments_take_them_under_their_own_key() -> None:
    order = SalesOrderCreate.from_dict({"customer_id": "1", "cf_gift": "x", "line_items": [{"cf_engraving": "Asha"}]})
    assert order.to_dict() == {
        "customer_id": "1",
        "line_items": [{"item_custom_fields": [{"api_name": "cf_engraving", "value": "Asha"}]}],
        "custom_fields": [{"api_name": "cf_gift", "value": "x"}],
    }
    assert "shipmentorder_custom_fields" in ShipmentCreate._FIELDS
    assert ShipmentCreate(shipment_number="1", date="2026-09-20", delivery_method="a", shipmentorder_custom_fields={
        "bay": 2}).to_dict()["shipmentorder_custom_fields"] == [{"api_name": "cf_bay", "value": 2}]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"colour": "red"}, r"no field 'colour'; a custom field is written \{'custom_fields': \{'colour': …\}\}"),
        ({"cf_colour": "red", "custom_fields": {"colour": "blue"}}, "custom_fields has 'cf_colour' twice"),
        ({"custom_fields": "red"}, "custom_fields must be a sequence, not str"),
        ({"custom_fields": [{"api_name": "cf_colour", "valeu": 1}]}, r"custom_fields\[0\] has no field 'valeu'"),
    ],
)
def test_what_cannot_be_meant_is_refused(body: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ItemUpdate.from_dict(body)


async def test_a_record_is_no_update_of_itself_but_its_changes_are(shop: ZakyaClient) -> None:
    item = await shop.items.get(await an_id(shop))
    assert item.changes() == {}
    with pytest.raises(
        ValidationError, match=r"'item_id': a record's own id isn't part of its update.*record\.changes"
    ):
        await shop.items.update(item.item_id, item.to_dict())
    item.name = "Renamed"
    item.sku = None
    assert item.changes() == {"name": "Renamed", "sku": None}
    written = await shop.items.update(item.item_id, item.changes())
    assert (written.name, written.sku) == ("Renamed", None)


async def test_a_custom_field_that_was_read_is_written_back(shop: ZakyaClient) -> None:
    item_id = await an_id(shop)
    item = await shop.items.update(item_id, {"cf_colour": "blue"})
    assert item.custom_fields
    colour = next(field for field in item.custom_fields if field.api_name == "cf_colour")
    colour.value = "red"
    assert list(item.changes()) == ["custom_fields"]
    assert (await shop.items.update(item_id, item.changes())).cf["colour"] == "red"


ORDER: dict[str, Any] = {
    "salesorder_id": "1",
    "customer_id": "2",
    "line_items": [
        {"line_item_id": "3", "item_id": "4", "rate": "2.50", "tax_id": "", "image_name": "a.png", "new": 1},
        {"line_item_id": "5", "item_id": "6", "quantity": 1, "description": "Red", "quantity_invoiced": 1.0},
    ],
}


def test_changed_lines_go_back_with_what_an_update_takes() -> None:
    order = SalesOrder.from_dict(ORDER)
    assert order.changes() == {}
    order.line_items[0].quantity = 2
    order.line_items[1].description = None
    order.line_items.append(SalesOrderLineItem(item_id="8", quantity=4))
    assert SalesOrderUpdate.from_dict(order.changes()).to_dict() == {
        "line_items": [
            {"line_item_id": "3", "item_id": "4", "rate": 2.5, "quantity": 2},
            {"line_item_id": "5", "item_id": "6", "quantity": 1, "description": None},
            {"item_id": "8", "quantity": 4},
        ]
    }
    lines = [{**ORDER["line_items"][0], "quantity": 2}, {**ORDER["line_items"][1], "description": None}]
    assert order.to_dict() == {**ORDER, "line_items": [*lines, {"item_id": "8", "quantity": 4}]}
    del order.line_items[1:]
    assert len(SalesOrderUpdate.from_dict(order.changes()).to_dict()["line_items"]) == 1


def test_what_an_update_cannot_change_is_refused_and_not_left_out() -> None:
    order = SalesOrder.from_dict(ORDER)
    order.line_items[1].quantity_invoiced = 9
    with pytest.raises(ValidationError, match=r"SalesOrderUpdate\.line_items\[1\] has no field 'quantity_invoiced'"):
        SalesOrderUpdate.from_dict(order.changes())
    order = SalesOrder.from_dict(ORDER)
    order.line_items[1].quantity = 9
    changes = copy.deepcopy(order.changes())
    assert SalesOrderUpdate.from_dict(changes).to_dict()["line_items"][1]["quantity"] == 9
    changes["line_items"][1]["colour"] = "red"
    with pytest.raises(ValidationError, match=r"has no field 'colour'"):
        SalesOrderUpdate.from_dict(changes)
    order = SalesOrder.from_dict(ORDER)
    order.total = 9
    with pytest.raises(ValidationError, match="SalesOrderUpdate has no field 'total'"):
        SalesOrderUpdate.from_dict(order.changes())
