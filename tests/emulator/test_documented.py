"""Answers in the documented form: other keys, arrays of one, no envelope, numbers for ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from zakya_client import RetryPolicy, ZakyaClient, models
from zakya_client.emulator import Emulator

from .conftest import NO_CERTIFICATES, access_token


@pytest.fixture(scope="module")
def documented() -> Iterator[Emulator]:
    with Emulator(items=30, orders=20, documented=True) as running:
        yield running


@pytest.fixture(scope="module")
def call(documented: Emulator) -> Iterator[Any]:
    headers = {"Authorization": f"Zoho-oauthtoken {access_token(documented)}"}
    query = {"organization_id": documented.organization_id}
    base = f"{documented.url}/inventory/v1"
    with httpx.Client(base_url=base, params=query, headers=headers, verify=NO_CERTIFICATES) as client:
        yield lambda method, path, **rest: client.request(method, path, **rest).json()


def test_keys_of_the_pages(documented: Emulator, call: Any) -> None:
    shop = documented.shop
    order = next(order for order in shop.sales_orders if order["status"] == "draft")
    body: Any = {"customer_id": order["customer_id"], "line_items": [{"name": "x", "rate": 1}]}
    assert "sales_order" in call("POST", "/salesorders", json=body)
    url = f"/salesorders/{order['salesorder_id']}"
    assert "sales_order" in call("PUT", url, json=body | {"salesorder_number": "N-1"})
    assert "salesorder" in call("GET", url)
    assert "packagea" in call("GET", "/packages")
    package = next(iter(shop.packages))
    (given,) = call("GET", f"/packages/{package['package_id']}")["package"]
    assert given["package_id"] == int(package["package_id"])
    person = next(iter(shop.contact_persons))
    body = {"contact_id": person["contact_id"], "first_name": "Ina"}
    assert isinstance(call("POST", "/contacts/contactpersons", json=body)["contact_person"], list)
    composite = next(item for item in shop.items if item["is_combo_product"])
    flat = call("GET", f"/compositeitems/{composite['item_id']}")
    assert (flat["code"], flat["name"]) == (0, composite["name"])
    bundle = next(iter(shop.bundles))
    lines = [
        {"item_id": line["item_id"], "name": "x", "quantity_consumed": 1, "account_id": 1}
        for line in bundle["line_items"]
    ]
    body = {
        "reference_number": "R-9", "date": "2025-05-05", "composite_item_id": composite["item_id"],
        "composite_item_name": "x", "quantity_to_bundle": 1, "is_completed": True, "line_items": lines,
    }  # fmt: skip
    assert call("POST", "/bundles", json=body)["reference_number"] == "R-9"


def test_ids_are_numbers_and_times_are_utc(documented: Emulator, call: Any) -> None:
    row = call("GET", "/items")["items"][0]
    assert isinstance(row["item_id"], int)
    assert row["created_time"].endswith(".000Z")
    assert call("GET", f"/items/{row['item_id']}")["item"]["item_id"] == row["item_id"]
    order = next(iter(documented.shop.sales_orders))
    person = next(p for p in documented.shop.contact_persons if p["contact_id"] == order["customer_id"])
    body = {"customer_id": int(order["customer_id"]), "line_items": [{"name": "x", "rate": 1}]}
    people = {"contact_persons_associated": [{"contact_person_id": int(person["contact_person_id"])}]}
    answer = call("POST", "/salesorders", json=body | people)["sales_order"]
    assert answer["contact_persons"] == [{"contact_person_id": int(person["contact_person_id"])}]


def test_the_environment_decides_for_a_whole_suite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAKYA_EMULATOR_DOCUMENTED", "1")
    assert Emulator(items=0, orders=0).documented
    assert not Emulator(items=0, orders=0, documented=False).documented


async def test_the_client_reads_both_forms(documented: Emulator) -> None:
    shop = documented.shop
    environment = documented.environment()
    async with ZakyaClient.from_env(environment, retries=RetryPolicy(attempts=1)) as zakya:
        seen = []
        for form in (True, False):
            documented.documented = form
            items = [row.name async for row in zakya.items.list(per_page=7)]
            package = await zakya.packages.get(next(iter(shop.packages))["package_id"])
            composite = next(item for item in shop.items if item["is_combo_product"])["item_id"]
            whole = await zakya.composite_items.get(composite)
            order = await zakya.sales_orders.get(next(iter(shop.sales_orders))["salesorder_id"])
            line = models.SalesOrderLineItemInput(name="Anything", rate=2, quantity=3)
            created = await zakya.sales_orders.create(
                models.SalesOrderCreate(customer_id=order.customer_id, line_items=[line])
            )
            seen.append((items, package.package_id, whole.name, order.salesorder_id, order.total, created.total))
        documented.documented = True
    assert seen[0] == seen[1]
