from __future__ import annotations

from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import refused

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


def test_create_read_update_delete(api: httpx.Client, emulator: Emulator) -> None:
    body = {
        "name": "Teapot", "sku": "TP-1", "rate": "12.5", "reorder_level": 3, "item_type": "inventory",
        "initial_stock": 7, "tax_id": int(next(iter(emulator.shop.taxes))),
        "custom_fields": [{"label": "Shelf", "value": 12}, {"api_name": "cf_colour", "value": "blue"}],
    }  # fmt: skip
    answer = api.post("/items", json=body)
    assert (answer.status_code, answer.json()["message"]) == (200, "The item has been added.")
    item = answer.json()["item"]
    assert (item["rate"], item["status"], item["unit"]) == (12.5, "active", "pcs")
    assert (item["tax_name"], item["tax_percentage"]) == ("GST5", 5)
    assert (item["stock_on_hand"], item["initial_stock"], item["reorder_level"]) == (7, 7, 3)
    assert item["locations"][0]["location_stock_on_hand"] == "7.00"
    assert {field["api_name"]: field["value"] for field in item["custom_fields"]} == {
        "cf_shelf": 12,
        "cf_colour": "blue",
    }

    url = f"/items/{item['item_id']}"
    answer = api.put(url, json={"name": "Teapot", "rate": 13, "reorder_level": None, "sku": "TP-2"})
    changed = answer.json()["item"]
    assert (changed["rate"], changed["reorder_level"], changed["sku"]) == (13, "", "TP-2")
    assert changed["tax_name"] == "GST5"
    assert api.get(url).json()["item"] == changed

    answer = api.put(f"/item/{item['item_id']}/customfields", json=[{"label": "Colour", "value": ""}])
    assert answer.json() == {"code": 0, "message": "Custom Fields Updated Successfully"}
    assert "cf_colour" not in api.get(url).json()["item"]["custom_field_hash"]

    details = api.get("/itemdetails", params={"item_ids": item["item_id"]}).json()
    assert [row["item_id"] for row in details["items"]] == [item["item_id"]]

    assert api.delete(url).json() == {"code": 0, "message": "The item has been deleted."}
    assert refused(api.get(url), 404, 1002)
    assert api.post("/items", json=body).status_code == 200


def test_bodies_as_a_form(api: httpx.Client) -> None:
    answer = api.post("/items", data={"JSONString": '{"name": "Form item", "rate": 1}'})
    assert answer.json()["item"]["name"] == "Form item"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"name": ', 1038),
        (b"[]", 1038),
        (b"", 1038),
        (b"{}", 4),
        (b'{"name": ""}', 4),
        (b'{"name": null}', 4),
        (b'{"name": "x", "rate": "much"}', 2),
        (b'{"name": "x", "rate": true}', 2),
        (b'{"name": {"a": 1}}', 2),
        (b'{"name": "x", "can_be_sold": "perhaps"}', 2),
        (b'{"name": "x", "tags": 1}', 2),
        (b'{"name": "x", "tags": [{"tag_option_id": "1"}]}', 2),
        (b'{"name": "x", "custom_fields": [{"label": "Nobody knows it", "value": 1}]}', 2),
    ],
)
def test_bodies_that_are_refused(api: httpx.Client, body: bytes, code: int) -> None:
    before = len(api.get("/items").json()["items"])
    assert refused(api.post("/items", content=body), 400, code)
    assert len(api.get("/items").json()["items"]) == before


def test_names_and_skus_are_unique(api: httpx.Client, new_item: Any) -> None:
    one, two = new_item(sku="U-1"), new_item(sku="U-2")
    assert refused(api.post("/items", json={"name": one["name"].upper()}), 400, 1001)
    assert refused(api.post("/items", json={"name": "Fresh", "sku": "u-1"}), 400, 1001)
    assert refused(api.put(f"/items/{two['item_id']}", json={"name": one["name"]}), 400, 1001)
    assert api.put(f"/items/{one['item_id']}", json={"name": one["name"].upper()}).status_code == 200
    assert api.post("/items", json={"name": "No sku 1"}).status_code == 200
    assert api.post("/items", json={"name": "No sku 2"}).status_code == 200


def test_unknown_items(api: httpx.Client) -> None:
    query = {"item_id": "1", "item_ids": "1"}
    for method, path in (
        ("GET", "/items/1"), ("PUT", "/items/1"), ("DELETE", "/items/1"), ("POST", "/items/1/active"),
        ("GET", "/items/1/image"), ("GET", "/variants/1/openingstock"), ("GET", "/itemdetails"),
        ("DELETE", "/items"), ("GET", "/items/transactions/salesorders"),
    ):  # fmt: skip
        assert refused(api.request(method, path, params=query, json={"name": "x"}), 404, 1002)


def test_items_in_use_stay(api: httpx.Client, new_order: Any, new_item: Any) -> None:
    used = new_order(1)["line_items"][0]["item_id"]
    free = new_item()["item_id"]
    assert refused(api.delete(f"/items/{used}"), 400, 4)
    assert refused(api.delete("/items", params={"item_ids": f"{free},{used}"}), 400, 4)
    assert api.get(f"/items/{free}").status_code == 200
    assert api.delete("/items", params={"item_ids": free}).json()["code"] == 0
    assert refused(api.get(f"/items/{free}"), 404, 1002)
    assert refused(api.delete("/items"), 400, 4)


def test_status(api: httpx.Client, new_item: Any) -> None:
    ids = [new_item()["item_id"] for _ in range(2)]

    def statuses() -> list[str]:
        return [api.get(f"/items/{item_id}").json()["item"]["status"] for item_id in ids]

    answer = api.post(f"/items/{ids[0]}/inactive")
    assert answer.json() == {"code": 0, "message": "The item has been marked as Inactive."}
    assert statuses() == ["inactive", "active"]
    api.post("/items/inactive", params={"item_ids": ",".join(ids)})
    assert statuses() == ["inactive", "inactive"]
    api.post(f"/items/{ids[1]}/active")
    api.post("/items/active", params={"item_ids": ids[0]})
    assert statuses() == ["active", "active"]
    assert refused(api.post("/items/active"), 400, 4)
    assert refused(api.post("/items/active", params={"item_ids": f"{ids[0]},1"}), 404, 1002)


def test_one_image(api: httpx.Client, new_item: Any) -> None:
    url = f"/items/{new_item()['item_id']}"
    assert refused(api.get(f"{url}/image"), 404, 1002)
    answer = api.post(f"{url}/image", files={"image": ("front.png", PNG, "image/png")})
    assert answer.json() == {"code": 0, "message": "The item image has been uploaded."}
    image = api.get(f"{url}/image")
    assert (image.content, image.headers["content-type"]) == (PNG, "image/png")
    item = api.get(url).json()["item"]
    assert (item["image_name"], item["image_type"]) == ("front.png", "png")
    assert item["documents"][0]["file_size"] == str(len(PNG))
    row = next(row for row in api.get("/items").json()["items"] if row["item_id"] == item["item_id"])
    assert row["has_attachment"] is True
    api.post(f"{url}/image", files={"image": ("new.jpg", b"new", "image/jpeg")})
    assert api.get(f"{url}/image").content == b"new"
    api.delete(f"{url}/image")
    assert refused(api.get(f"{url}/image"), 404, 1002)
    assert api.get(url).json()["item"]["image_name"] == ""


def test_images_that_are_refused(api: httpx.Client, new_item: Any) -> None:
    url = f"/items/{new_item()['item_id']}/image"
    for name in ("a.gif", "a.png", "a.jpeg", "a.JPG", "a.bmp", "a.webp"):
        assert api.post(url, files={"image": (name, b"x")}).status_code == 200
    assert refused(api.post(url, files={"image": ("a.tiff", b"x", "image/tiff")}), 400, 4)
    assert refused(api.post(url, files={"picture": ("a.png", b"x", "image/png")}), 400, 4)
    assert refused(api.post(url), 400, 4)
    most = 7 * 1024 * 1024
    assert api.post(url, files={"image": ("a.png", bytes(most), "image/png")}).status_code == 200
    assert refused(api.post(url, files={"image": ("a.png", bytes(most + 1), "image/png")}), 400, 4)


def test_several_images(api: httpx.Client, new_item: Any) -> None:
    url = f"/items/{new_item()['item_id']}"

    def names() -> list[str]:
        return [document["file_name"] for document in api.get(url).json()["item"]["documents"]]

    parts = [("image", (f"{name}.png", name.encode(), "image/png")) for name in "abc"]
    assert api.post(f"{url}/images", files=parts).json()["code"] == 0
    assert names() == ["a.png", "b.png", "c.png"]
    ids = [document["document_id"] for document in api.get(url).json()["item"]["documents"]]

    order = [{"document_id": ids[2], "order": 1}, {"document_id": ids[0], "order": 2}]
    api.post(f"{url}/images/reorder", json={"documents": order})
    assert names() == ["c.png", "a.png", "b.png"]
    assert api.get(f"{url}/image").content == b"c"
    assert refused(api.post(f"{url}/images/reorder", json={"documents": [{"document_id": "1", "order": 1}]}), 404, 1002)

    api.put(f"{url}/images/{ids[2]}/backimage")
    assert api.get(f"{url}/image").content == b"a"
    assert api.get(url).json()["item"]["back_image_document_id"] == ids[2]
    api.delete(f"{url}/backimage")
    assert names() == ["a.png", "b.png"]
    api.post(f"{url}/backimage", files={"back_image": ("back.png", b"back", "image/png")})
    assert names() == ["a.png", "b.png", "back.png"]
    assert api.get(f"{url}/image").content == b"a"

    first = parts[0]
    api.post(f"{url}/images", params={"update_primary_image": "true"}, files=[("image", ("p.png", b"p"))])
    assert names()[0] == "p.png"
    api.delete(f"{url}/images", params={"document_ids": ids[0]})
    assert "a.png" not in names()
    assert refused(api.delete(f"{url}/images"), 400, 4)
    api.post(f"{url}/images", params={"remove_all": "true"}, files=[first])
    assert names() == ["a.png"]


def test_opening_stock(api: httpx.Client, emulator: Emulator, new_item: Any) -> None:
    item_id = new_item()["item_id"]
    url = f"/variants/{item_id}/openingstock"
    assert api.get(url).json()["opening_stock"]["initial_stock"] == ""
    places = [
        {"location_id": location["location_id"], "initial_stock": quantity, "initial_stock_rate": 2}
        for location, quantity in zip(emulator.shop.locations, (5, 6), strict=True)
    ]
    answer = api.put(url, json={"locations": places, "serial_numbers": ["S1", "S2"]})
    assert answer.json() == {"code": 0, "message": "The opening stock has been updated."}
    stock = api.get(url).json()["opening_stock"]
    assert (stock["initial_stock"], stock["serial_numbers"]) == (11, ["S1", "S2"])
    item = api.get(f"/items/{item_id}").json()["item"]
    assert item["stock_on_hand"] == 11
    assert [row["location_stock_on_hand"] for row in item["locations"]] == ["5.00", "6.00"]
    api.put(url, json={"initial_stock": 4})
    assert api.get(f"/items/{item_id}").json()["item"]["stock_on_hand"] == 4


def test_serial_numbers(api: httpx.Client, emulator: Emulator, new_item: Any) -> None:
    item_id = new_item()["item_id"]
    api.put(f"/variants/{item_id}/openingstock", json={"initial_stock": 2, "serial_numbers": ["S1", "S2"]})
    url = f"/items/{item_id}/serialnumber/validate"
    query = {"entity_type": "invoice", "serial_numbers": "S1,S2"}
    assert api.post(url, params=query).json() == {"code": 0, "message": "success"}
    assert refused(api.post(url, params=query | {"serial_numbers": "S1,S3"}), 400, 4)
    assert refused(api.post(url, params={"serial_numbers": "S1"}), 400, 4)
    body = {"entity_id": "7", "entity_type": "invoice", "serial_numbers": ["S1"]}
    assert api.post(f"{url}andmap", json=body).json()["code"] == 0
    assert emulator.shop.items[item_id]["mapped_serials"] == {"S1": "7"}


def test_groups(api: httpx.Client, emulator: Emulator, new_item: Any) -> None:
    group_id = next(iter(emulator.shop.groups))
    one, two = (new_item()["item_id"] for _ in range(2))
    body = {"attribute_name1": "Size", "items": [{"item_id": one, "attribute_option_name1": "S"}]}
    assert api.put(f"/items/grouping/{group_id}", json=body).json()["message"] == "The items have been grouped."
    item = api.get(f"/items/{one}").json()["item"]
    assert (item["group_id"], item["group_name"], item["attribute_option_name1"]) == (group_id, "Lamps", "S")
    assert api.put(f"/items/move/{two}", json={"group_id": group_id}).json()["code"] == 0
    rows = api.get("/items", params={"group_id": group_id}).json()["items"]
    assert {one, two} <= {row["item_id"] for row in rows}
    api.post("/items/ungroup", params={"item_ids": one})
    assert "group_id" not in api.get(f"/items/{one}").json()["item"]
    assert refused(api.put("/items/grouping/1", json=body), 404, 1002)
    assert refused(api.put(f"/items/move/{one}", json={}), 400, 4)
    assert refused(api.post("/items/ungroup"), 400, 4)
    assert refused(api.put(f"/items/grouping/{group_id}", json={"items": []}), 400, 4)


def test_locations(api: httpx.Client, emulator: Emulator, new_item: Any) -> None:
    item_id = new_item()["item_id"]
    places = [location["location_id"] for location in emulator.shop.locations]

    def item() -> Any:
        return api.get(f"/items/{item_id}").json()["item"]

    api.post("/items/enablestoragelocation", params={"item_ids": item_id})
    assert item()["is_storage_location_enabled"] is True
    api.post("/items/disablestoragelocation", params={"item_ids": item_id})
    assert item()["is_storage_location_enabled"] is False

    url = f"/items/{item_id}/locations/permissions"
    query = {"associated_with_all_locations": "false", "allowed_location_ids": places[0]}
    assert api.put(url, params=query).json()["code"] == 0
    assert item()["allowed_location_ids"] == places[:1]
    api.put("/items/locations/permissions", params={"item_ids": item_id, "allowed_location_ids": places[1]})
    assert item()["allowed_location_ids"] == places
    query = {"item_ids": item_id, "allowed_location_ids": places[1], "overwrite": "true"}
    api.put("/items/locations/permissions", params=query)
    assert item()["allowed_location_ids"] == places[1:]
    assert refused(api.put(url), 400, 4)
    assert refused(api.put(url, params={"associated_with_all_locations": "x"}), 400, 2)
    assert refused(api.put(url, params={"associated_with_all_locations": "false"}), 400, 4)


def test_transactions(api: httpx.Client, emulator: Emulator, new_order: Any) -> None:
    order = new_order(3)
    line = order["line_items"][0]
    query = {"item_id": line["item_id"]}
    (row,) = api.get("/items/transactions/salesorders", params=query).json()["salesorders"]
    assert row["salesorder_id"] == order["salesorder_id"]
    assert (row["item_quantity"], row["item_total_price"]) == (3, 30)
    body = api.get("/items/transactions/salesorders", params=query | {"status": "void"}).json()
    assert body["salesorders"] == []

    first = {"item_id": next(iter(emulator.shop.items))["item_id"]}
    for path, key in (
        ("moveorders", "moveorders"), ("deliverychallans", "deliverychallans"),
        ("salesreceipts", "sales_receipts"), ("putaways", "putaways"),
    ):  # fmt: skip
        assert len(api.get(f"/items/transactions/{path}", params=first).json()[key]) == 2
        assert api.get(f"/items/transactions/{path}", params=query).json()[key] == []
    assert refused(api.get("/items/transactions/invoices"), 400, 4)


def test_an_item_names_its_vendor(api: httpx.Client, emulator: Emulator) -> None:
    vendor = next(each for each in emulator.shop.contacts if each["contact_type"] == "vendor")
    url = f"/items/{next(iter(emulator.shop.items))['item_id']}"
    assert api.put(url, json={"vendor_id": vendor["contact_id"]}).status_code == 200
    assert api.get(url).json()["item"]["vendor_name"] == vendor["contact_name"]
    assert api.put(url, json={"vendor_id": "123"}).status_code >= 400
