"""The keys and types of the answers, beside the recorded ones in tests/payloads."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import payload

ID = re.compile(r"\d{18,19}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}")


def walk(value: Any, key: str = "") -> Any:
    yield key, value
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from walk(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, key)


def check_values(body: Any) -> None:
    for key, value in walk(body):
        assert value is not None, key
        if isinstance(value, str) and value:
            if key.endswith("_id") and key != "organization_id":
                assert ID.fullmatch(value), (key, value)
            if key.endswith("_time"):
                assert TIME.fullmatch(value), (key, value)
        elif key.endswith("_id"):
            assert value == "", key


def own_keys(record: dict[str, Any]) -> set[str]:
    """The keys that every record of the kind has: custom fields and tags stand on some rows only."""
    return {key for key in record if not key.startswith(("cf_", "tag_"))}


def same_types(given: dict[str, Any], recorded: dict[str, Any], *, but: tuple[str, ...] = ()) -> None:
    for key, value in given.items():
        known = recorded.get(key)
        if known is None or key in but or value in ("", [], {}) or known in ("", [], {}):
            continue
        number = isinstance(known, (int, float)) and not isinstance(known, bool)
        assert isinstance(value, (int, float) if number else type(known)), (key, value, known)
        if isinstance(value, dict):
            same_types(value, known)
        if isinstance(value, list) and isinstance(value[0], dict):
            same_types(value[0], known[0])


def first(api: httpx.Client, path: str, key: str, **query: Any) -> Any:
    body = api.get(path, params=query).json()
    assert (body["code"], body["message"]) == (0, "success")
    check_values(body)
    return body[key][0]


def test_item_rows(api: httpx.Client) -> None:
    row = first(api, "/items", "items", filter_by="ItemType.SalesAndPurchases")
    recorded = payload("items-list")["items"][0]
    assert own_keys(row) - {"is_taxable"} == own_keys(recorded)
    same_types(row, recorded)


def test_rows_flatten_custom_fields_and_tags(emulator: Emulator, api: httpx.Client) -> None:
    rows = api.get("/items").json()["items"]
    item = next(item for item in emulator.shop.items if "cf_fragile" in item["custom"] and item["tags"])
    row = next(row for row in rows if row["item_id"] == item["item_id"])
    assert row["cf_shelf"] == str(item["custom"]["cf_shelf"])
    assert row["cf_shelf_unformatted"] == item["custom"]["cf_shelf"]
    assert row["cf_fragile"] in ("true", "false")
    assert isinstance(row["cf_fragile_unformatted"], bool)
    assert row["tag_1"] == row["tags"][0]["tag_option_name"]
    assert "custom_fields" not in row
    assert any("cf_shelf" not in row for row in rows)


def test_item_details(emulator: Emulator, api: httpx.Client) -> None:
    record = next(item for item in emulator.shop.items if item["custom"] and not item.get("track_inventory"))
    item = api.get(f"/items/{record['item_id']}").json()["item"]
    recorded = payload("item-get")["item"]
    check_values(item)
    assert own_keys(item) == own_keys(recorded)
    same_types(item, recorded)
    assert set(item["custom_fields"][0]) == set(recorded["custom_fields"][0])
    assert item["custom_field_hash"]["cf_shelf_unformatted"] == record["custom"]["cf_shelf"]


def test_order_rows(api: httpx.Client) -> None:
    row = first(api, "/salesorders", "salesorders")
    recorded = payload("salesorders-list")["salesorders"][0]
    assert own_keys(row) == own_keys(recorded)
    same_types(row, recorded)
    drafts = api.get("/salesorders", params={"status": "draft"}).json()["salesorders"]
    assert {row[f"{kind}_status"] for row in drafts for kind in ("invoiced", "paid", "shipped")} == {""}
    assert isinstance(row["total"], float)


def test_order_details(emulator: Emulator, api: httpx.Client) -> None:
    record = next(order for order in emulator.shop.sales_orders if order["packages"])
    order = api.get(f"/salesorders/{record['salesorder_id']}").json()["salesorder"]
    recorded = payload("salesorder-get")["salesorder"]
    check_values(order)
    assert own_keys(order) == own_keys(recorded)
    same_types(order, recorded, but=("discount",))
    assert set(order["line_items"][0]) == set(recorded["line_items"][0])
    assert set(order["packages"][0]) == set(recorded["packages"][0])
    assert set(order["packages"][0]["shipment_order"]) == set(recorded["packages"][0]["shipment_order"])
    assert isinstance(order["line_items"][0]["quantity"], int)


def test_packages(emulator: Emulator, api: httpx.Client) -> None:
    record = next(iter(emulator.shop.packages))
    package = api.get(f"/packages/{record['package_id']}").json()["package"]
    recorded = payload("package-create")["package"]
    check_values(package)
    assert own_keys(package) == own_keys(recorded)
    same_types(package, recorded)
    assert set(package["line_items"][0]) == set(recorded["line_items"][0])
    assert set(package["shipment_order"]) == set(recorded["shipment_order"])
    assert package["shipment_order"]["shipment_id"] == ""
    assert isinstance(package["line_items"][0]["quantity"], float)
    row = first(api, "/packages", "packages")
    assert (row["quantity"], row["total_quantity"]) == (row["quantity"], row["quantity"])
    assert re.fullmatch(r"\d+\.\d\d", row["quantity"])


@pytest.mark.parametrize("path", ["/compositeitems", "/items/transactions/invoices"])
def test_other_lists(emulator: Emulator, api: httpx.Client, path: str) -> None:
    body = api.get(path, params={"item_id": next(iter(emulator.shop.items))["item_id"]}).json()
    check_values(body)
    assert body["page_context"]["has_more_page"] is False


def test_answers_are_json(api: httpx.Client) -> None:
    assert api.get("/items").headers["content-type"] == "application/json;charset=UTF-8"
