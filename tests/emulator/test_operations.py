"""Valid calls of the first pages' operations, in an order in which they all can succeed."""

from __future__ import annotations

from typing import Any

import httpx

from zakya_client.emulator import Emulator
from zakya_client.emulator.app import HANDLERS
from zakya_client.emulator.description import operations

IMAGE = {"image": ("a.png", b"x", "image/png")}


def calls(emulator: Emulator) -> list[tuple[str, str, dict[str, Any]]]:
    """Method, path and what else the request holds."""
    shop = emulator.shop
    tracked = [item for item in shop.items if item.get("track_inventory") and not item["is_combo_product"]]
    item = tracked[2]["item_id"]
    used = {line["item_id"] for order in shop.sales_orders for line in order["line_items"]}
    spare = [i["item_id"] for i in shop.items if not i.get("track_inventory") and i["item_id"] not in used]
    place = shop.locations[1]["location_id"]
    group = next(iter(shop.groups))
    composite = next(i for i in shop.items if i["is_combo_product"])
    whole = composite["item_id"]
    bundle = next(b for b in shop.bundles if b["composite_item_id"] == whole)["bundle_id"]
    contact = next(iter(shop.contacts))["contact_id"]
    person = next(p for p in shop.contact_persons if p["contact_id"] == contact)["contact_person_id"]
    package = next(iter(shop.packages))
    drafts = [order for order in shop.sales_orders if order["status"] == "draft"]
    drafts_ids = [order["salesorder_id"] for order in drafts]
    free = next(o for o in shop.sales_orders if o["status"] == "confirmed" and not o["packages"])
    packed = {
        "date": "2025-05-05",
        "line_items": [{"so_line_item_id": free["line_items"][0]["line_item_id"], "quantity": 1}],
    }
    packed_again = {
        "date": "2025-05-05",
        "line_items": [{"so_line_item_id": package["line_items"][0]["so_line_item_id"], "quantity": 1}],
    }
    set_body = {
        "name": "New set", "sku": "NS", "rate": 5, "item_type": "inventory", "product_type": "goods",
        "mapped_items": [{"item_id": item, "quantity": 1}],
    }  # fmt: skip
    bundle_body = {
        "reference_number": "R-1", "date": "2025-05-05", "composite_item_id": whole,
        "composite_item_name": composite["name"], "quantity_to_bundle": 1, "is_completed": True,
        "line_items": [{"item_id": item, "name": "x", "quantity_consumed": 1, "account_id": "1"}],
    }  # fmt: skip
    order_body = {
        "customer_id": contact, "salesorder_number": "S-1", "line_items": [{"item_id": item, "quantity": 1}],
    }  # fmt: skip
    person_body = {"contact_id": contact, "first_name": "Ina"}
    ids = {"item_ids": item}
    about = {"item_id": item}
    image_id = "IMAGE"
    return [
        ("POST", "/contacts/contactpersons", {"json": person_body}),
        ("PUT", f"/contacts/contactpersons/{person}", {"json": person_body}),
        ("GET", f"/contacts/{contact}/contactpersons", {}),
        ("GET", f"/contacts/{contact}/contactpersons/{person}", {}),
        ("POST", f"/contacts/contactpersons/{person}/primary", {}),
        ("DELETE", f"/contacts/contactpersons/{person}", {}),
        ("POST", "/packages", {"json": packed, "params": {"salesorder_id": free["salesorder_id"]}}),
        ("GET", "/packages", {}),
        ("PUT", f"/packages/{package['package_id']}", {"json": packed_again}),
        ("GET", f"/packages/{package['package_id']}", {}),
        ("GET", "/packages/print", {"params": {"package_ids": package["package_id"]}}),
        ("DELETE", f"/packages/{package['package_id']}", {}),
        ("POST", "/items", {"json": {"name": "Brand new"}}),
        ("GET", "/items", {}),
        ("GET", "/itemdetails", {"params": ids}),
        ("PUT", f"/items/{item}", {"json": {"name": "Renamed"}}),
        ("GET", f"/items/{item}", {}),
        ("PUT", f"/item/{item}/customfields", {"json": [{"label": "Shelf", "value": 3}]}),
        ("POST", f"/items/{item}/image", {"files": IMAGE}),
        ("GET", f"/items/{item}/image", {}),
        ("POST", f"/items/{item}/images", {"files": IMAGE}),
        ("POST", f"/items/{item}/images/reorder", {"json": {"documents": [{"document_id": image_id, "order": 1}]}}),
        ("PUT", f"/items/{item}/images/{image_id}/backimage", {}),
        ("POST", f"/items/{item}/backimage", {"files": {"back_image": IMAGE["image"]}}),
        ("DELETE", f"/items/{item}/backimage", {}),
        ("DELETE", f"/items/{item}/images", {"params": {"document_ids": image_id}}),
        ("DELETE", f"/items/{item}/image", {}),
        ("POST", f"/items/{item}/active", {}),
        ("POST", f"/items/{item}/inactive", {}),
        ("GET", f"/variants/{item}/openingstock", {}),
        ("PUT", f"/variants/{item}/openingstock", {"json": {"initial_stock": 900, "serial_numbers": ["S1"]}}),
        ("POST", "/items/active", {"params": ids}),
        ("POST", "/items/inactive", {"params": ids}),
        ("PUT", f"/items/grouping/{group}", {"json": {"items": [{"item_id": item}]}}),
        ("PUT", f"/items/move/{item}", {"json": {"group_id": group}}),
        ("POST", "/items/ungroup", {"params": ids}),
        ("POST", "/items/enablestoragelocation", {"params": ids}),
        ("POST", "/items/disablestoragelocation", {"params": ids}),
        ("PUT", f"/items/{item}/locations/permissions", {"params": {"associated_with_all_locations": "true"}}),
        ("PUT", "/items/locations/permissions", {"params": ids | {"allowed_location_ids": place}}),
        (
            "POST", f"/items/{item}/serialnumber/validate",
            {"params": {"entity_type": "invoice", "serial_numbers": "S1"}},
        ),
        ("POST", f"/items/{item}/serialnumber/validateandmap", {"json": {"serial_numbers": ["S1"]}}),
        ("GET", "/items/transactions/salesorders", {"params": about}),
        ("GET", "/items/transactions/purchaseorders", {"params": about}),
        ("GET", "/items/transactions/invoices", {"params": about}),
        ("GET", "/items/transactions/deliverychallans", {"params": about}),
        ("GET", "/items/transactions/salesreceipts", {"params": about}),
        ("GET", "/items/transactions/moveorders", {"params": about}),
        ("GET", "/items/transactions/putaways", {"params": about}),
        ("DELETE", f"/items/{spare[0]}", {}),
        ("DELETE", "/items", {"params": {"item_ids": ",".join(spare[1:3])}}),
        ("POST", "/compositeitems", {"json": set_body}),
        ("GET", "/compositeitems", {}),
        ("PUT", f"/compositeitems/{whole}", {"json": set_body | {"name": "Changed set", "sku": "CS"}}),
        ("GET", f"/compositeitems/{whole}", {}),
        ("POST", f"/compositeitems/{whole}/active", {}),
        ("POST", f"/compositeitems/{whole}/inactive", {}),
        ("POST", f"/compositeitems/{whole}/image", {"files": IMAGE}),
        ("POST", "/bundles", {"json": bundle_body}),
        ("GET", "/bundles", {"params": {"composite_item_id": whole}}),
        ("GET", f"/bundles/{bundle}", {}),
        ("DELETE", f"/bundles/{bundle}", {}),
        ("DELETE", "/compositeitems/COMPOSITE", {}),
        ("POST", "/salesorders", {"json": order_body}),
        ("GET", "/salesorders", {}),
        ("PUT", f"/salesorders/{drafts_ids[0]}", {"json": order_body | {"salesorder_number": "S-2"}}),
        ("GET", f"/salesorders/{drafts_ids[0]}", {}),
        ("POST", f"/salesorders/{drafts_ids[0]}/status/confirmed", {}),
        ("POST", f"/salesorders/{drafts_ids[0]}/status/void", {}),
        ("POST", "/salesorders/status/confirmed", {"params": {"salesorder_ids": drafts_ids[1]}}),
        ("DELETE", f"/salesorders/{drafts_ids[0]}", {}),
        ("DELETE", "/salesorders", {"params": {"salesorder_ids": ",".join(drafts_ids[1:3])}}),
        ("GET", "/organizations", {}),
        ("GET", f"/organizations/{emulator.organization_id}", {}),
    ]  # fmt: skip


def test_valid_calls_are_answered(emulator: Emulator, api: httpx.Client) -> None:
    wanted = calls(emulator)
    names = {"IMAGE": "", "COMPOSITE": ""}
    for method, path, request in wanted:
        text = path
        for name, value in names.items():
            text = text.replace(name, value)
            if "document_ids" in request.get("params", {}):
                request["params"]["document_ids"] = names["IMAGE"]
            if "documents" in (request.get("json") or {}):
                request["json"]["documents"][0]["document_id"] = names["IMAGE"]
        answer = api.request(method, text, **request)
        # What the page of items answers differs from the other pages.
        created = {"/contacts/contactpersons", "/packages", "/compositeitems", "/bundles", "/salesorders"}
        expected = 201 if method == "POST" and path in created else 200
        assert answer.status_code == expected, (method, text, answer.text)
        if path.endswith("/images") and method == "POST":
            item = api.get(path.removesuffix("/images")).json()["item"]
            names["IMAGE"] = item["documents"][-1]["document_id"]
        if path.endswith("/images/reorder"):
            item = api.get(path.removesuffix("/images/reorder")).json()["item"]
            assert item["documents"][0]["document_id"] == names["IMAGE"]
        if path == "/compositeitems" and method == "POST":
            names["COMPOSITE"] = answer.json()["composite_item"]["composite_item_id"]


def test_every_described_operation_has_a_handler() -> None:
    assert set(HANDLERS) == set(operations())
