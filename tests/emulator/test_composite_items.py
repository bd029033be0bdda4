from __future__ import annotations

from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import refused


@pytest.fixture
def parts(new_item: Any) -> list[str]:
    return [new_item(item_type="inventory", initial_stock=20, purchase_rate=3)["item_id"] for _ in range(2)]


@pytest.fixture
def composite(api: httpx.Client, parts: list[str]) -> Any:
    answer = api.post("/compositeitems", json=body_of(parts))
    assert answer.status_code == 201, answer.text
    return answer.json()["composite_item"]


def body_of(parts: list[str], **changes: Any) -> dict[str, Any]:
    mapped = [{"item_id": part, "quantity": quantity} for part, quantity in zip(parts, (1, 2), strict=True)]
    name = f"Set {parts[0]}"
    return {
        "name": name, "sku": name, "rate": 50, "item_type": "inventory", "product_type": "goods",
        "mapped_items": mapped, **changes,
    }  # fmt: skip


def bundle_of(composite: Any, quantity: float, **changes: Any) -> dict[str, Any]:
    lines = [
        {"item_id": part["item_id"], "name": part["name"], "quantity_consumed": part["quantity"], "account_id": "1"}
        for part in composite["mapped_items"]
    ]
    return {
        "reference_number": f"REF-{composite['composite_item_id']}-{quantity}", "date": "2025-05-05",
        "composite_item_id": composite["composite_item_id"], "composite_item_name": composite["name"],
        "quantity_to_bundle": quantity, "is_completed": True, "line_items": lines, **changes,
    }  # fmt: skip


def test_create_read_update_delete(api: httpx.Client, composite: Any, parts: list[str]) -> None:
    url = f"/compositeitems/{composite['composite_item_id']}"
    assert [part["quantity"] for part in composite["mapped_items"]] == [1, 2]
    assert composite["mapped_items"][0]["stock_on_hand"] == 20
    assert api.get(url).json()["composite_item"] == composite
    changed = api.put(url, json=body_of(parts, rate=60)).json()
    assert (changed["message"], changed["composite_item"]["rate"]) == ("Item details have been saved.", 60)
    rows = api.get("/compositeitems", params={"search_text": composite["name"]}).json()["composite_items"]
    assert [row["composite_item_id"] for row in rows] == [composite["composite_item_id"]]
    assert all(row["is_combo_product"] for row in api.get("/compositeitems").json()["composite_items"])
    assert api.post(f"{url}/inactive").json()["message"] == "The item has been marked as inactive."
    assert api.get(url).json()["composite_item"]["status"] == "inactive"
    api.post(f"{url}/active")
    assert refused(api.delete(f"/items/{parts[0]}"), 400, 4)
    assert api.post(f"{url}/image", files={"image": ("a.png", b"x", "image/png")}).json()["code"] == 0
    assert api.get(f"/items/{composite['composite_item_id']}/image").content == b"x"
    assert api.delete(url).json()["message"] == "The item has been deleted."
    assert api.delete(f"/items/{parts[0]}").status_code == 200


def test_what_is_refused(api: httpx.Client, composite: Any, parts: list[str]) -> None:
    for field in ("name", "sku", "rate", "item_type", "product_type", "mapped_items"):
        assert refused(api.post("/compositeitems", json=body_of(parts, **{field: None})), 400, 4)
    assert refused(api.post("/compositeitems", json=body_of(parts)), 400, 1001)
    assert refused(api.post("/compositeitems", json=body_of(parts, mapped_items=[{"item_id": "1"}])), 404, 1002)
    assert refused(api.get(f"/compositeitems/{parts[0]}"), 404, 1002)
    loop = [{"item_id": composite["composite_item_id"], "quantity": 1}]
    url = f"/compositeitems/{composite['composite_item_id']}"
    assert refused(api.put(url, json=body_of(parts, mapped_items=loop)), 400, 4)


def stocks(emulator: Emulator, *ids: str) -> list[float]:
    return [emulator.shop.items[item_id]["stock_on_hand"] for item_id in ids]


def test_bundles_move_stock(api: httpx.Client, emulator: Emulator, composite: Any, parts: list[str]) -> None:
    whole = composite["composite_item_id"]
    answer = api.post("/bundles", json=bundle_of(composite, 3))
    assert (answer.status_code, answer.json()["message"]) == (201, "Assembly has been created.")
    bundle = answer.json()["bundle"]
    assert (bundle["total"], bundle["status"]) == (27, "bundled")
    assert stocks(emulator, whole, *parts) == [3, 17, 14]

    assert refused(api.post("/bundles", json=bundle_of(composite, 8)), 400, 4)
    assert stocks(emulator, whole, *parts) == [3, 17, 14]
    draft = api.post("/bundles", json=bundle_of(composite, 8, is_completed=False)).json()["bundle"]
    assert draft["status"] == "draft"
    assert stocks(emulator, whole, *parts) == [3, 17, 14]

    url = f"/bundles/{bundle['bundle_id']}"
    assert api.get(url).json()["bundle"] == bundle
    rows = api.get("/bundles", params={"composite_item_id": whole}).json()["bundles"]
    assert {row["bundle_id"] for row in rows} == {bundle["bundle_id"], draft["bundle_id"]}
    everything = {row["bundle_id"] for row in api.get("/bundles").json()["bundles"]}
    assert everything > {row["bundle_id"] for row in rows}, "live, nothing has to be asked for"
    assert refused(api.delete(f"/compositeitems/{whole}"), 400, 4)
    assert api.delete(url).json()["message"] == "Assembly has been deleted."
    assert stocks(emulator, whole, *parts) == [0, 20, 20]
    assert refused(api.get(url), 404, 1002)


def test_bundles_that_are_refused(api: httpx.Client, composite: Any, parts: list[str]) -> None:
    assert refused(api.post("/bundles", json=bundle_of(composite, 1, line_items=[])), 400, 4)
    assert refused(api.post("/bundles", json=bundle_of(composite, 0)), 400, 2)
    assert refused(api.post("/bundles", json=bundle_of(composite, 1, composite_item_id=parts[0])), 404, 1002)


def test_a_bundle_needs_no_number_and_no_account(api: httpx.Client, composite: Any) -> None:
    body = bundle_of(composite, 1)
    del body["reference_number"], body["line_items"][0]["account_id"]
    answer = api.post("/bundles", json=body)
    assert answer.status_code == 201, answer.text
    assert answer.json()["bundle"]["transaction_number"].startswith("BND-")
