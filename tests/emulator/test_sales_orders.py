from __future__ import annotations

from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import refused


def get(api: httpx.Client, order: Any) -> Any:
    return api.get(f"/salesorders/{order['salesorder_id']}").json()["salesorder"]


def test_totals(api: httpx.Client, emulator: Emulator, new_order: Any, new_item: Any) -> None:
    five, eighteen, *_ = emulator.shop.taxes
    customer = next(iter(emulator.shop.contacts))["contact_id"]
    lines = [
        {"item_id": new_item(tax_id=five)["item_id"], "rate": 100, "quantity": 2},
        {"item_id": new_item()["item_id"], "rate": 50, "quantity": 2, "tax_id": eighteen, "discount": "10%"},
    ]
    body = {
        "customer_id": customer, "line_items": lines, "discount": "10.00%", "shipping_charge": 7.5,
        "adjustment": -0.5,
    }  # fmt: skip
    order = api.post("/salesorders", json=body).json()["salesorder"]
    assert [line["item_total"] for line in order["line_items"]] == [200, 90]
    assert (order["sub_total"], order["discount_total"], order["discount"]) == (290, 29, "10.00%")
    # Taxes on what the discount leaves: 180 at 5 %, 81 at 18 %.
    assert (order["tax_total"], order["total"]) == (23.58, 291.58)
    assert {tax["tax_name"]: tax["tax_amount"] for tax in order["taxes"]} == {"GST5": 9.0, "GST18": 14.58}

    after_tax = api.post("/salesorders", json=body | {"is_discount_before_tax": False, "discount": 20})
    assert after_tax.json()["salesorder"]["tax_total"] == 26.2
    assert after_tax.json()["salesorder"]["total"] == 303.2
    inclusive = api.post("/salesorders", json=body | {"is_inclusive_tax": True, "discount": 0})
    assert inclusive.json()["salesorder"]["total"] == 297


def test_order_to_package(api: httpx.Client, new_order: Any) -> None:
    order = new_order(5, 3)
    assert (order["status"], order["order_status"], order["shipped_status"]) == ("draft", "draft", "")
    first, second = (line["line_item_id"] for line in order["line_items"])
    query = {"salesorder_id": order["salesorder_id"]}
    body: dict[str, Any] = {"date": "2025-05-05", "line_items": [{"so_line_item_id": first, "quantity": 2}]}
    assert refused(api.post("/packages", params=query, json=body), 400, 4)

    answer = api.post(f"/salesorders/{order['salesorder_id']}/status/confirmed")
    assert answer.json() == {"code": 0, "message": "Sales order status has been changed to 'Confirmed'."}
    order = get(api, order)
    assert (order["status"], order["order_status"]) == ("confirmed", "confirmed")
    assert (order["invoiced_status"], order["shipped_status"]) == ("not_invoiced", "pending")

    assert refused(api.post("/packages", json=body | query), 400, 4)
    answer = api.post("/packages", params=query, json=body)
    assert answer.status_code == 201
    assert answer.json()["message"] == "Package created successfully. It's now time to ship!"
    package = answer.json()["package"]
    assert package["total_quantity"] == 2.0
    assert package["line_items"][0]["so_line_item_id"] == first
    order = get(api, order)
    assert [line["quantity_packed"] for line in order["line_items"]] == [2, 0]
    assert [row["package_id"] for row in order["packages"]] == [package["package_id"]]
    row = next(
        row for row in api.get("/salesorders").json()["salesorders"] if row["salesorder_id"] == order["salesorder_id"]
    )
    assert row["quantity_packed"] == 2.0

    too_much = [{"so_line_item_id": first, "quantity": 2}, {"so_line_item_id": first, "quantity": 2}]
    assert refused(api.post("/packages", params=query, json=body | {"line_items": too_much}), 400, 4)
    url = f"/packages/{package['package_id']}"
    lines = [
        {"line_item_id": package["line_items"][0]["line_item_id"], "quantity": 5},
        {"so_line_item_id": second, "quantity": 1},
    ]
    changed = api.put(url, json=body | {"line_items": lines, "notes": "all"}).json()
    assert (changed["message"], changed["package"]["total_quantity"]) == (
        "Package Updated Successfully.",
        6.0,
    )
    assert [line["quantity_packed"] for line in get(api, order)["line_items"]] == [5, 1]

    assert refused(api.delete(f"/salesorders/{order['salesorder_id']}"), 400, 4)
    assert refused(api.post(f"/salesorders/{order['salesorder_id']}/status/void"), 400, 4)
    assert api.delete(url).json()["message"] == "Whooooosh! Package Deleted Successfully."
    order = get(api, order)
    assert ([line["quantity_packed"] for line in order["line_items"]], order["packages"]) == ([0, 0], [])


def test_packages_that_are_refused(api: httpx.Client, new_order: Any) -> None:
    order = new_order(1)
    api.post(f"/salesorders/{order['salesorder_id']}/status/confirmed")
    query = {"salesorder_id": order["salesorder_id"]}
    line = {"so_line_item_id": order["line_items"][0]["line_item_id"], "quantity": 1}
    assert refused(api.post("/packages", params=query, json={"line_items": [line]}), 400, 4)
    assert refused(api.post("/packages", params=query, json={"date": "2025-05-05"}), 400, 4)
    for changes, code in (({"quantity": 0}, 2), ({"quantity": 2}, 4), ({"so_line_item_id": "1"}, 4)):
        body = {"date": "2025-05-05", "line_items": [line | changes]}
        assert refused(api.post("/packages", params=query, json=body), 400, code)
    body = {"date": "2025-05-05", "line_items": [line]}
    assert refused(api.post("/packages", params={"salesorder_id": "1"}, json=body), 404, 1002)
    taken = api.get("/packages").json()["packages"][0]["package_number"]
    assert refused(api.post("/packages", params=query, json=body | {"package_number": taken}), 400, 1001)
    assert get(api, order)["packages"] == []
    assert refused(api.get("/packages/1"), 404, 1002)


def test_an_order_with_packages_stays_with_its_customer(api: httpx.Client, emulator: Emulator, new_order: Any) -> None:
    order = new_order(2)
    url = f"/salesorders/{order['salesorder_id']}"
    others = [each["contact_id"] for each in emulator.shop.contacts if each["contact_id"] != order["customer_id"]]
    assert api.put(url, json={"customer_id": others[0]}).json()["salesorder"]["customer_id"] == others[0]
    api.post(f"{url}/status/confirmed")
    lines = [{"so_line_item_id": order["line_items"][0]["line_item_id"], "quantity": 1}]
    packed = api.post("/packages", params={"salesorder_id": order["salesorder_id"]},
                      json={"date": "2026-09-20", "line_items": lines})  # fmt: skip
    assert packed.status_code == 201
    assert refused(api.put(url, json={"customer_id": others[1]}), 400, 4)


def test_print(api: httpx.Client, emulator: Emulator) -> None:
    packages = list(emulator.shop.packages)[:2]
    ids = [package["package_id"] for package in packages]
    answer = api.get("/packages/print", params={"package_ids": ",".join(ids)})
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-1.")
    start = int(answer.content.rpartition(b"startxref\n")[2].split()[0])
    assert answer.content[start:].startswith(b"xref")
    assert all(package["package_number"].encode() in answer.content for package in packages)
    assert refused(api.get("/packages/print"), 400, 4)
    assert refused(api.get("/packages/print", params={"package_ids": "1"}), 404, 1002)


def test_update(api: httpx.Client, new_order: Any) -> None:
    order = new_order(2, 1)
    url = f"/salesorders/{order['salesorder_id']}"
    keep = order["line_items"][0]
    body = {
        "customer_id": order["customer_id"],
        "salesorder_number": order["salesorder_number"],
        "line_items": [{"line_item_id": keep["line_item_id"], "quantity": 4}],
        "notes": "less",
    }
    answer = api.put(url, json=body)
    assert answer.json()["message"] == "Sales Order has been updated."
    changed = answer.json()["salesorder"]
    assert [line["line_item_id"] for line in changed["line_items"]] == [keep["line_item_id"]]
    assert (changed["total"], changed["notes"]) == (40, "less")
    for field in ("customer_id", "salesorder_number", "line_items"):
        assert refused(api.put(url, json=body | {field: None}), 400, 4)

    api.post(f"{url}/status/confirmed")
    line = {"so_line_item_id": keep["line_item_id"], "quantity": 3}
    query = {"salesorder_id": order["salesorder_id"]}
    api.post("/packages", params=query, json={"date": "2025-05-05", "line_items": [line]})
    lines: Any = [{"line_item_id": keep["line_item_id"], "quantity": 2}]
    assert refused(api.put(url, json=body | {"line_items": lines}), 400, 4)
    lines = [{"item_id": keep["item_id"], "quantity": 2}]
    assert refused(api.put(url, json=body | {"line_items": lines}), 400, 4)
    assert get(api, order)["line_items"][0]["quantity"] == 4


def test_a_part_of_an_order_is_changed(api: httpx.Client, new_order: Any) -> None:
    order = new_order(2, 1)
    url = f"/salesorders/{order['salesorder_id']}"
    for part in ({"notes": "late"}, {"custom_fields": [{"label": "Gift note", "value": "Hi"}]}, {"discount": "50%"}):
        answer = api.put(url, json=part)
        assert answer.status_code == 200, answer.text
    changed = get(api, order)
    assert (changed["notes"], changed["custom_field_hash"]["cf_gift_note"]) == ("late", "Hi")
    assert (changed["total"], len(changed["line_items"])) == (15, 2)
    assert changed["salesorder_number"] == order["salesorder_number"]


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"customer_id": None}, 400, 4),
        ({"customer_id": "1"}, 404, 1002),
        ({"line_items": []}, 400, 4),
        ({"line_items": ["x"]}, 400, 2),
        ({"line_items": [{"quantity": 1}]}, 400, 4),
        ({"line_items": [{"item_id": "1"}]}, 404, 1002),
        ({"line_items": [{"name": "x", "quantity": 0}]}, 400, 2),
        ({"date": "05.05.2025"}, 400, 2),
        ({"discount": "half"}, 400, 2),
        ({"contact_persons": ["1"]}, 400, 4),
        ({"discount_type": "nonsense"}, 400, 2),
    ],
)
def test_orders_that_are_refused(
    api: httpx.Client, emulator: Emulator, changes: dict[str, Any], status: int, code: int
) -> None:
    customer = next(iter(emulator.shop.contacts))["contact_id"]
    body = {"customer_id": customer, "line_items": [{"name": "Anything", "rate": 1}]}
    before = len(emulator.shop.sales_orders)
    assert refused(api.post("/salesorders", json=body | changes), status, code)
    assert len(emulator.shop.sales_orders) == before


def test_numbers_and_people(api: httpx.Client, emulator: Emulator, new_order: Any) -> None:
    order = new_order(1, salesorder_number="OWN-1")
    body = {"customer_id": order["customer_id"], "line_items": [{"name": "Anything", "rate": 1}]}
    assert refused(api.post("/salesorders", json=body | {"salesorder_number": "own-1"}), 400, 1001)
    own = {"ignore_auto_number_generation": "true"}
    assert refused(api.post("/salesorders", params=own, json=body), 400, 4)
    assert new_order(1)["salesorder_number"].startswith("SO-")

    person = next(
        person["contact_person_id"]
        for person in emulator.shop.contact_persons
        if person["contact_id"] == order["customer_id"]
    )
    for key, value in (
        ("contact_persons", [person]),
        ("contact_persons_associated", [{"contact_person_id": person}]),
    ):
        created = api.post("/salesorders", json=body | {key: value}).json()["salesorder"]
        assert created["contact_persons"] == [person]
        assert created["contact_persons_associated"][0]["contact_person_id"] == person


def test_custom_fields(api: httpx.Client, new_order: Any) -> None:
    field = {"label": "Deliver on", "value": "2025-06-01"}
    order = new_order(1, custom_fields=[field])
    assert order["custom_fields"][0]["value_formatted"] == "01.06.2025"
    row = api.get("/salesorders", params={"cf_deliver_on": "2025-06-01"}).json()["salesorders"][0]
    assert (row["cf_deliver_on"], row["cf_deliver_on_unformatted"]) == ("01.06.2025", "2025-06-01")


def test_void_and_delete(api: httpx.Client, new_order: Any) -> None:
    order = new_order(1)
    url = f"/salesorders/{order['salesorder_id']}"
    answer = api.post(f"{url}/status/void")
    assert answer.json()["message"] == "The status of the Sales Order has been changed to void."
    assert get(api, order)["status"] == "void"
    assert refused(api.post(f"{url}/status/confirmed"), 400, 4)
    assert api.delete(url).json()["message"] == "The Sales Order has been deleted."
    assert refused(api.get(url), 404, 1002)
    assert refused(api.post(f"{url}/status/void"), 404, 1002)


def test_bulk(api: httpx.Client, new_order: Any) -> None:
    orders = [new_order(1) for _ in range(3)]
    joined = ",".join(order["salesorder_id"] for order in orders)
    answer = api.post("/salesorders/status/confirmed", params={"salesorder_ids": joined}).json()
    assert answer == {
        "code": 0,
        "message": "Sales order status has been changed to Confirmed.",
        "data": {
            "email_success_info": [
                {
                    "code": 0,
                    "message": "The status of the sales order has been changed to Open.",
                    "ids": [joined],
                }
            ],
            "email_error_info": [],
        },
    }
    assert {get(api, order)["status"] for order in orders} == {"confirmed"}
    form = {"salesorder_ids": joined}
    assert len(api.post("/salesorders/status/confirmed", data=form).json()["data"]["email_success_info"]) == 1
    answer = api.delete("/salesorders", params={"salesorder_ids": joined}).json()
    assert answer["message"] == "The selected sales orders have been deleted"
    assert len(answer["data"]) == 3
    assert refused(api.delete("/salesorders", params={"salesorder_ids": joined}), 404, 1002)
    assert refused(api.delete("/salesorders"), 400, 4)
    assert refused(api.post("/salesorders/status/confirmed"), 400, 4)
