"""From draft to shipped, what stock does meanwhile, and how orders are summed up."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator
from zakya_client.emulator.answers import Refusal
from zakya_client.emulator.engine.sums import discount_amount, money

from .conftest import refused


@pytest.fixture
def stocked(new_item: Any) -> Any:
    return new_item(item_type="inventory", initial_stock=20)


def ordered(api: httpx.Client, emulator: Emulator, item_id: str, quantity: float) -> Any:
    customer = next(iter(emulator.shop.contacts))["contact_id"]
    body = {"customer_id": customer, "line_items": [{"item_id": item_id, "quantity": quantity}]}
    order = api.post("/salesorders", json=body).json()["salesorder"]
    api.post(f"/salesorders/{order['salesorder_id']}/status/confirmed")
    return order


def packed(api: httpx.Client, order: Any, quantity: float) -> Any:
    line = {"so_line_item_id": order["line_items"][0]["line_item_id"], "quantity": quantity}
    query = {"salesorder_id": order["salesorder_id"]}
    answer = api.post("/packages", params=query, json={"date": "2025-05-05", "line_items": [line]})
    assert answer.status_code == 201, answer.text
    return answer.json()["package"]


def stock_of(api: httpx.Client, item_id: str) -> tuple[float, float]:
    item = api.get(f"/items/{item_id}").json()["item"]
    return item["stock_on_hand"], item["available_stock"]


def test_stock_is_promised_and_goes(api: httpx.Client, emulator: Emulator, stocked: Any) -> None:
    item_id = stocked["item_id"]
    assert stock_of(api, item_id) == (20, 20)
    order = ordered(api, emulator, item_id, 8)
    assert stock_of(api, item_id) == (20, 12)
    first, second = packed(api, order, 5), packed(api, order, 3)
    emulator.ship(first["package_id"], carrier="Post", tracking_number="T-1")
    assert stock_of(api, item_id) == (15, 12)
    url = f"/salesorders/{order['salesorder_id']}"
    now = api.get(url).json()["salesorder"]
    assert (now["status"], now["shipped_status"]) == ("partially_shipped", "partially_shipped")
    assert (now["line_items"][0]["quantity_packed"], now["line_items"][0]["quantity_shipped"]) == (8, 5)
    assert now["packages"][0]["tracking_number"] == "T-1"

    package = api.get(f"/packages/{first['package_id']}").json()["package"]
    assert (package["status"], package["shipment_order"]["shipment_status"]) == ("shipped", "shipped")
    shipped = api.get("/packages", params={"filter_by": "Status.Shipped"}).json()["packages"]
    assert first["package_id"] in [row["package_id"] for row in shipped]
    assert second["package_id"] not in [row["package_id"] for row in shipped]
    assert refused(api.delete(f"/packages/{first['package_id']}"), 400, 4)

    emulator.ship(second["package_id"])
    assert api.get(url).json()["salesorder"]["status"] == "shipped"
    assert stock_of(api, item_id) == (12, 12)
    emulator.deliver(first["package_id"])
    delivered = api.get("/packages", params={"filter_by": "Status.Delivered"}).json()["packages"]
    assert first["package_id"] in [row["package_id"] for row in delivered]
    for act in (emulator.ship, emulator.deliver):
        with pytest.raises(Refusal):
            act(first["package_id"])
    assert refused(api.post(f"{url}/status/void"), 400, 4)


def test_void_frees_what_was_promised(api: httpx.Client, emulator: Emulator, stocked: Any) -> None:
    order = ordered(api, emulator, stocked["item_id"], 8)
    api.post(f"/salesorders/{order['salesorder_id']}/status/void")
    assert stock_of(api, stocked["item_id"]) == (20, 20)
    order = ordered(api, emulator, stocked["item_id"], 8)
    api.delete(f"/salesorders/{order['salesorder_id']}")
    assert stock_of(api, stocked["item_id"]) == (20, 20)


def test_what_is_not_there_is_not_shipped(api: httpx.Client, emulator: Emulator, stocked: Any) -> None:
    order = ordered(api, emulator, stocked["item_id"], 21)
    package = packed(api, order, 21)
    with pytest.raises(Refusal, match="not available"):
        emulator.ship(package["package_id"])
    assert stock_of(api, stocked["item_id"]) == (20, -1)


def test_a_kit_takes_its_parts(api: httpx.Client, emulator: Emulator, new_item: Any) -> None:
    parts = [new_item(item_type="inventory", initial_stock=20)["item_id"] for _ in range(2)]
    mapped = [{"item_id": part, "quantity": index} for index, part in enumerate(parts, start=1)]
    body = {
        "name": f"Kit {parts[0]}", "sku": parts[0], "rate": 5, "item_type": "inventory", "product_type": "goods",
        "combo_type": "kit", "mapped_items": mapped,
    }  # fmt: skip
    kit = api.post("/compositeitems", json=body).json()["composite_item"]
    order = ordered(api, emulator, kit["composite_item_id"], 3)
    assert [stock_of(api, part) for part in parts] == [(20, 17), (20, 14)]
    package = packed(api, order, 3)
    emulator.ship(package["package_id"])
    assert [stock_of(api, part) for part in parts] == [(17, 17), (14, 14)]
    line = api.get(f"/salesorders/{order['salesorder_id']}").json()["salesorder"]["line_items"][0]
    assert [part["quantity"] for part in line["mapped_items"]] == [3, 6]


def test_each_order_of_many_has_its_outcome(api: httpx.Client, new_order: Any) -> None:
    good, void = (new_order(1)["salesorder_id"] for _ in range(2))
    api.post(f"/salesorders/{void}/status/void")
    query = {"salesorder_ids": f"{good},{void}"}
    data = api.post("/salesorders/status/confirmed", params=query).json()["data"]
    assert [row["ids"] for row in data["email_success_info"]] == [[good]]
    assert [(row["code"], row["ids"]) for row in data["email_error_info"]] == [(4, [void])]


def placed(api: httpx.Client, emulator: Emulator, lines: list[Any], **fields: Any) -> Any:
    customer = next(iter(emulator.shop.contacts))["contact_id"]
    answer = api.post("/salesorders", json={"customer_id": customer, "line_items": lines, **fields})
    assert answer.status_code == 201, answer.text
    return answer.json()["salesorder"]


def test_discounts(api: httpx.Client, emulator: Emulator) -> None:
    tax = list(emulator.shop.taxes)[1]
    lines = [{"name": "a", "rate": 100, "quantity": 1, "tax_id": tax}]
    after = placed(api, emulator, lines, discount="10%", is_discount_before_tax=False)
    assert (after["tax_total"], after["discount_total"], after["total"]) == (18, 11.8, 106.2)
    before = placed(api, emulator, lines, discount="10%")
    assert (before["tax_total"], before["discount_total"], before["total"]) == (16.2, 10, 106.2)
    own = [{**lines[0], "discount": "25.00%"}]
    item_level = placed(api, emulator, own, discount=50, discount_type="item_level")
    assert (item_level["sub_total"], item_level["discount_total"], item_level["total"]) == (75, 0, 88.5)
    assert item_level["line_items"][0]["discount"] == "25.00%"
    for wrong in ("101%", "-1%", "many%"):
        customer = next(iter(emulator.shop.contacts))["contact_id"]
        body = {"customer_id": customer, "line_items": lines, "discount": wrong}
        assert refused(api.post("/salesorders", json=body), 400, 2)


def test_sums_are_rounded_half_up_to_the_organizations_precision(api: httpx.Client, emulator: Emulator) -> None:
    assert (money(2.345, 2), money(2.675, 2), money(-0.005, 2), money(10, 2)) == (2.35, 2.68, -0.01, 10)
    assert discount_amount("33.33%", 0.5, 3) == 0.167
    lines = [{"name": "a", "rate": 0.3333, "quantity": 3}]
    assert placed(api, emulator, lines)["total"] == 1
    emulator.shop.organization["price_precision"] = 3
    try:
        assert placed(api, emulator, lines, shipping_charge=0.0004)["total"] == 1.0
        assert placed(api, emulator, [{"name": "a", "rate": 0.3335}])["total"] == 0.334
    finally:
        emulator.shop.organization["price_precision"] = 2
