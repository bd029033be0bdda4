"""`zakya doctor --drift`, and the hook behind it: what the API answers and the description doesn't know."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from tests.cli.conftest import Zakya
from zakya_client import ZakyaClient
from zakya_client.drift import LIVE, Difference, Drift, as_text
from zakya_client.emulator import Emulator

Told = dict[str, dict[str, Any]]


@pytest.fixture(autouse=True)
def unlimited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no call wait for the next minute: there are more reading operations than calls in one."""
    monkeypatch.setenv("ZAKYA_LIMIT_REQUESTS", "0")


def told(zakya: Zakya) -> Told:
    """Return the differences that are told, by id."""
    result = zakya("doctor", "--drift", "--json")
    differences = json.loads(result.stdout)
    assert result.exit_code == bool(differences)
    return {each["id"]: each for each in differences}


def planted(zakya: Zakya, shop: Emulator, operation: str, how: str) -> Told:
    """Return what is told because an operation's answers have drifted."""
    before = told(zakya)
    shop.faults.add(operation, drift=how)
    after = told(zakya)
    assert before.keys() - after.keys() <= {each for each in before if before[each]["operation"] == operation}
    return {name: each for name, each in after.items() if name not in before}


def test_each_reading_operation_is_called_once(zakya: Zakya, shop: Emulator) -> None:
    result = zakya("doctor", "--drift")
    calls = Counter(each.operation for each in shop.requests if each.operation != "oauth.token")
    assert {each.method for each in shop.requests if each.operation != "oauth.token"} == {"GET"}
    assert set(calls.values()) == {1}
    assert {"items.list", "items.get", "items.get_details", "sales_orders.get", "packages.get"} <= calls.keys()
    assert {"contact_persons.list", "contact_persons.get", "items.get_opening_stock"} <= calls.keys()
    read = {line.split()[1] for line in result.stderr.splitlines() if " was not read: no answer" in line}
    assert not read & calls.keys()


def test_a_shop_that_does_nothing_wrong_has_not_drifted(zakya: Zakya, shop: Emulator) -> None:
    assert told(zakya) == {}
    assert shop.requests.of("items.list")


def test_an_unknown_field(zakya: Zakya, shop: Emulator) -> None:
    found = planted(zakya, shop, "sales_orders.get", "fields")
    assert {each["kind"] for each in found.values()} == {"added"}
    assert {each["where"].partition(".")[2] for each in found.values()} == {"emulator_unknown_field"}
    places = {each["where"]: each["place"] for each in found.values()}
    assert places["SalesOrder.emulator_unknown_field"] == "salesorder.emulator_unknown_field"
    assert places["SalesOrderLineItem.emulator_unknown_field"] == "salesorder.line_items[0].emulator_unknown_field"


async def test_rows_that_contradict_a_filter(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "items": [{"item_id": "1", "status": "inactive"}]})
    drift = Drift()
    async with ZakyaClient("1", access_token="t", hooks=[drift]) as zakya:
        await zakya.items.list(status="active")
    assert [str(each) for each in drift.differences] == [
        "filter   ItemRow.status: another value, described as a filter that rows pass  (items[0].status)"
    ]


@pytest.mark.parametrize("operation", ["items.list", "items.get"])
def test_an_unknown_member_of_a_set_of_values(zakya: Zakya, shop: Emulator, operation: str) -> None:
    model, root = {"items.list": ("ItemRow", "items[0]"), "items.get": ("Item", "item")}[operation]
    found = planted(zakya, shop, operation, "values")
    assert found.keys() == {
        f"values {model}.{name} emulator_unknown_value" for name in ("status", "item_type", "product_type")
    }
    status = found[f"values {model}.status emulator_unknown_value"]
    assert (status["described"], status["place"]) == ("active, inactive", f"{root}.status")
    assert (status["operation"], status["source"]) == (operation, LIVE)


def test_a_field_of_another_type(zakya: Zakya, shop: Emulator) -> None:
    found = planted(zakya, shop, "sales_orders.list", "types")
    assert {(each["kind"], each["found"]) for each in found.values()} == {("type", "object")}
    total = found["type SalesOrderRow.total object"]
    assert (total["described"], total["place"]) == ("a number", "salesorders[0].total")
    assert {each["operation"] for each in found.values()} == {"sales_orders.list"}


def test_an_answer_that_is_none(zakya: Zakya, shop: Emulator) -> None:
    shop.faults.add("sales_orders.list", truncate=True)
    result = zakya("doctor", "--drift", "--json")
    assert result.exit_code != 0
    assert shop.requests.of("items.get"), "the others were read"


def test_an_error_is_told_and_the_rest_is_read(zakya: Zakya, shop: Emulator) -> None:
    shop.faults.add("items.list", status=500)
    result = zakya("doctor", "--drift")
    assert result.exit_code == 9
    assert "zakya: items.list: " in result.stderr
    assert shop.requests.of("sales_orders.get")


def test_text_has_the_form_of_docs_diff(zakya: Zakya, shop: Emulator) -> None:
    shop.faults.add("items.list", drift="values")
    result = zakya("doctor", "--drift")
    lines = result.stdout.splitlines()
    assert lines[0] == LIVE
    assert "  items.list" in lines
    words = "values   ItemRow.status: emulator_unknown_value, described as active, inactive  (items[0].status)"
    assert f"    {words}" in lines
    assert "WARNING" not in result.stderr
    assert "kept as it came" not in result.stderr


async def test_the_hook_of_a_service(shop: Emulator) -> None:
    shop.faults.add("items.list", drift="types")
    drift = Drift()
    async with ZakyaClient.from_env(shop.environment(), hooks=[drift]) as client:
        page = await client.items.list(per_page=3)
        assert {each.kind for each in drift.differences} == {"type"}
        assert "items[0].rate" in {each.place for each in drift.differences}
        drift.look_at(page, "items.list")
        once = list(drift.differences)
        drift.look_at(page, "items.list")
    assert drift.differences == once


async def test_custom_fields_and_tags_are_no_drift(shop: Emulator) -> None:
    drift = Drift()
    async with ZakyaClient.from_env(shop.environment()) as client:
        rows = await client.items.list()
        assert any(key.startswith("cf_") for row in rows for key in row.extra)
        drift.look_at(rows, "items.list")
    assert [each for each in drift.differences if ".cf_" in each.where or ".tag_" in each.where] == []


def test_a_difference_in_words() -> None:
    found = Difference("added", "Packages", "packages.get", "Package.colour", "string", place="line 3")
    gone = Difference("missing", "Packages", "", "packages.delete", described="DELETE /packages/{package_id}")
    assert as_text([found, gone]).splitlines() == [
        "Packages",
        "  packages.get",
        "    added    Package.colour: string  (line 3)",
        "  the whole",
        "    missing  packages.delete, described as DELETE /packages/{package_id}",
    ]
    assert (found.id, gone.id) == ("added Package.colour string", "missing packages.delete")
