from __future__ import annotations

from collections.abc import Callable
from operator import ge, gt, le, lt
from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import NO_CERTIFICATES, access_token, refused, web_get


def listed(api: httpx.Client, path: str = "/items", **query: Any) -> Any:
    answer = api.get(path, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize(("items", "sizes"), [(0, [0]), (200, [200]), (400, [200, 200]), (401, [200, 200, 1])])
def test_full_pages(items: int, sizes: list[int]) -> None:
    with Emulator(items=items, orders=0) as emulator:
        headers = {"Authorization": f"Zoho-oauthtoken {access_token(emulator)}"}
        seen = []
        with httpx.Client(base_url=f"{emulator.url}/inventory/v1", headers=headers, verify=NO_CERTIFICATES) as client:
            for page, size in enumerate(sizes, start=1):
                query: dict[str, Any] = {"organization_id": emulator.organization_id, "page": page, "per_page": 500}
                body = client.get("/items", params=query).json()
                context = body["page_context"]
                assert len(body["items"]) == size
                assert (context["page"], context["per_page"]) == (page, 200)
                assert context["has_more_page"] is (page < len(sizes))
                seen += [row["item_id"] for row in body["items"]]
        assert len(set(seen)) == items


def test_page_context(api: httpx.Client) -> None:
    assert listed(api, per_page=2)["page_context"] == {
        "page": 1,
        "per_page": 2,
        "has_more_page": True,
        "report_name": "Items",
        "applied_filter": "Status.All",
        "sort_column": "name",
        "sort_order": "A",
    }
    context = listed(api, filter_by="Status.Active", sort_column="rate", sort_order="D")["page_context"]
    assert (context["applied_filter"], context["sort_column"], context["sort_order"]) == (
        "Status.Active",
        "rate",
        "D",
    )
    assert listed(api, page=99)["items"] == []
    assert refused(api.get("/items", params={"page": "x"}), 400, 2)
    assert refused(api.get("/items", params={"per_page": 0}), 400, 2)


def test_sorting(api: httpx.Client) -> None:
    rates = [row["rate"] for row in listed(api, sort_column="rate")["items"]]
    assert rates == sorted(rates)
    assert [row["rate"] for row in listed(api, sort_column="rate", sort_order="D")["items"]] == rates[::-1]
    unknown = listed(api, sort_column="nonsense")
    assert unknown["page_context"]["sort_column"] == "name"


def rows(emulator: Emulator) -> list[dict[str, Any]]:
    return list(emulator.shop.items)


def test_the_families_of_text(emulator: Emulator, api: httpx.Client) -> None:
    name = rows(emulator)[7]["name"]
    assert [row["name"] for row in listed(api, name=name.upper())["items"]] == [name]
    for query, test in (
        ({"name_startswith": "gift"}, lambda name: name.startswith("Gift")),
        ({"name_contains": "amp"}, lambda name: "amp" in name.lower()),
        ({"search_text": "LAMP"}, lambda name: "amp" in name.lower()),
    ):
        found = {row["name"] for row in listed(api, **query)["items"]}
        assert found == {row["name"] for row in rows(emulator) if test(row["name"])}
        assert found
    assert listed(api, search_text="lamp")["page_context"]["search_criteria"][0]["search_text"] == "lamp"


def test_the_families_of_numbers(emulator: Emulator, api: httpx.Client) -> None:
    middle = sorted(row["rate"] for row in rows(emulator))[30]
    families: dict[str, Callable[[float, float], bool]] = {
        "less_than": lt,
        "less_equals": le,
        "greater_than": gt,
        "greater_equals": ge,
    }
    for suffix, compare in families.items():
        found = {row["rate"] for row in listed(api, **{f"rate_{suffix}": middle})["items"]}
        assert found == {row["rate"] for row in rows(emulator) if compare(row["rate"], middle)}
    assert {row["rate"] for row in listed(api, rate=middle)["items"]} == {middle}
    assert refused(api.get("/items", params={"rate_less_than": "much"}), 400, 2)


def test_the_families_of_dates(emulator: Emulator, api: httpx.Client) -> None:
    dates = sorted(order["date"] for order in emulator.shop.sales_orders)
    middle = dates[10]
    families: dict[str, Callable[[str, str], bool]] = {"start": ge, "end": le, "after": gt, "before": lt}
    for suffix, compare in families.items():
        found = listed(api, "/salesorders", **{f"date_{suffix}": middle})["salesorders"]
        assert sorted(row["date"] for row in found) == [day for day in dates if compare(day, middle)]


def test_times(emulator: Emulator, api: httpx.Client) -> None:
    times = sorted(row["last_modified_time"] for row in rows(emulator))
    found = listed(api, last_modified_time=times[20])["items"]
    assert sorted(row["last_modified_time"] for row in found) == times[20:]
    # The same moment, told in another zone.
    assert listed(api, last_modified_time="1999-12-31T23:59:59+0000")["items"] == listed(api)["items"]
    for text in (
        "2026-09-20T00:00:00Z",
        "2026-09-20",
        "2026-09-20T00:00:00+00:00",
        "2026-13-20T00:00:00+0000",
    ):
        assert refused(api.get("/items", params={"last_modified_time": text}), 400, 2)
    # A plus that is not encoded means a space.
    query = f"organization_id={emulator.organization_id}&last_modified_time=2026-09-20T00:00:00"
    url, headers = f"{emulator.url}/inventory/v1/items", {"Authorization": api.headers["Authorization"]}
    assert refused(web_get(f"{url}?{query}+0000", headers=headers), 400, 2)
    assert web_get(f"{url}?{query}%2B0000", headers=headers).status_code == 200


def test_ids_may_be_joined(emulator: Emulator, api: httpx.Client) -> None:
    ids = [row["item_id"] for row in rows(emulator)[3:6]]
    assert {row["item_id"] for row in listed(api, item_id=",".join(ids))["items"]} == set(ids)
    assert {row["item_id"] for row in listed(api, item_ids=",".join(ids))["items"]} == set(ids)


def test_filter_by(emulator: Emulator, api: httpx.Client) -> None:
    for query, test in (
        ({"filter_by": "Status.Inactive"}, lambda row: row["status"] == "inactive"),
        ({"status": "inactive"}, lambda row: row["status"] == "inactive"),
        ({"status": "all"}, lambda _: True),
        ({"filter_by": "Status.All"}, lambda _: True),
        ({"filter_by": "ItemType.SalesAndPurchases"}, lambda row: row["item_type"] == "sales_and_purchases"),
        ({"filter_by": "ItemType.Inventory"}, lambda row: row["item_type"] == "inventory"),
        ({"filter_by": "Status.Grouped"}, lambda row: "group_id" in row),
        ({"filter_by": "Nonsense.Value"}, lambda _: True),
        ({"nonsense": "value", "nonsense_contains": "v"}, lambda _: True),
        ({"cf_colour": "red"}, lambda row: row["custom"].get("cf_colour") == "red"),
    ):
        found = {row["item_id"] for row in listed(api, **query)["items"]}
        assert found == {row["item_id"] for row in rows(emulator) if test(row)}, query
        assert found
    shipped = listed(api, "/packages", filter_by="Status.Shipped")["packages"]
    unshipped = listed(api, "/packages", filter_by="Status.NotShipped")["packages"]
    assert (len(shipped), len(unshipped)) == (0, len(emulator.shop.packages) - 1)  # one was delivered
    number = unshipped[0]["package_number"]
    found = listed(api, "/packages", packing_number_contains=number)["packages"]
    assert [row["package_number"] for row in found] == [number]


def test_filters_combine(emulator: Emulator, api: httpx.Client) -> None:
    found = listed(api, status="active", rate_greater_than=300, name_contains="e", per_page=3, page=2)
    expected = sorted(
        (
            row["name"]
            for row in rows(emulator)
            if row["status"] == "active" and row["rate"] > 300 and "e" in row["name"].lower()
        ),
        key=str.casefold,
    )
    assert [row["name"] for row in found["items"]] == expected[3:6]
    assert found["page_context"]["has_more_page"] is (len(expected) > 6)
