"""The control endpoint, and a shop that is kept in a file."""

from __future__ import annotations

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from zakya_client.emulator import Emulator, cli

from .conftest import NO_CERTIFICATES, access_token, token_form, web_get, web_post

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def running() -> Iterator[Emulator]:
    with Emulator(items=5, orders=3) as emulator:
        yield emulator


@pytest.fixture
def control(running: Emulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url, verify=NO_CERTIFICATES) as client:
        yield client


def test_the_whole_in_one_object(running: Emulator, control: httpx.Client) -> None:
    body = control.get("/_emulator").json()
    assert body["shop"]["items"] == 5
    assert body["environment"] == running.environment()
    assert body["limits"]["plan"] == "unlimited"
    assert body["connections"] == 1
    assert len(running.requests) == 0, "what the endpoint itself is asked is not recorded"
    assert control.get("/_emulator/openapi.json").json()["openapi"].startswith("3.")


def test_faults(running: Emulator, control: httpx.Client) -> None:
    given = [{"operation": "oauth.token", "status": 503, "times": 1}, "items.get:latency=0.1"]
    added = control.post("/_emulator/faults", json=given).json()["faults"]
    assert [(row["id"], row["operation"]) for row in added] == [(1, "oauth.token"), (2, "items.get")]
    assert web_post(f"{running.url}/oauth/v2/token", data=token_form(running)).status_code == 503
    assert [row["happened"] for row in control.get("/_emulator/faults").json()["faults"]] == [1, 0]
    assert control.delete("/_emulator/faults/2").status_code == 200
    assert control.delete("/_emulator/faults/2").status_code == 404
    assert control.delete("/_emulator/faults").json() == {}
    assert len(running.faults) == 0


@pytest.mark.parametrize(
    "body",
    [
        {"status": "x"},
        {"colour": "red"},
        "items.get",
        [{"status": 503}, {}],
        7,
        "item.get:hang",
        ["*:hang", "item.get:hang"],
    ],
)
def test_faults_that_make_no_sense(running: Emulator, control: httpx.Client, body: Any) -> None:
    answer = control.post("/_emulator/faults", json=body)
    assert (answer.status_code, answer.json()["code"]) == (400, 2)
    assert answer.json()["message"]
    assert len(running.faults) == 0


def test_requests(running: Emulator, control: httpx.Client) -> None:
    access_token(running)
    web_get(f"{running.url}/inventory/v1/items", headers={"Authorization": "Zoho-oauthtoken secret"})
    (row,) = control.get("/_emulator/requests", params={"operation": "items.list"}).json()["requests"]
    assert (row["status"], row["operation"], row["method"]) == (401, "items.list", "GET")
    assert "secret" not in str(row)
    assert len(control.get("/_emulator/requests").json()["requests"]) == 2
    control.delete("/_emulator/requests")
    assert len(running.requests) == 0


def test_limits_and_tokens(running: Emulator, control: httpx.Client) -> None:
    assert control.put("/_emulator/limits", json={"plan": "free", "today": 999}).json()["today"] == 999
    assert running.accounts.strict
    assert control.put("/_emulator/limits", json={"plan": "cheap"}).status_code == 400
    assert control.put("/_emulator/limits", json={"plan": None}).json()["plan"] == "unlimited"
    one, two = access_token(running), access_token(running)
    assert control.post("/_emulator/tokens/kill", json={"access_token": one}).json() == {"alive": 1}
    assert running.accounts.find(two)
    assert control.post("/_emulator/tokens/kill").json() == {"alive": 0}
    code = control.post("/_emulator/tokens/grant-code", json={"scopes": ["ZohoInventory.items.READ"]}).json()["code"]
    form = token_form(running, grant_type="authorization_code", code=code)
    assert web_post(f"{running.url}/oauth/v2/token", data=form).json()["scope"] == "ZohoInventory.items.READ"
    refresh = control.post("/_emulator/tokens/refresh-token", json={}).json()["refresh_token"]
    form = token_form(running, refresh_token=refresh)
    assert "access_token" in web_post(f"{running.url}/oauth/v2/token", data=form).json()


@pytest.mark.parametrize("number", [-1, 100_001, 10**30, 1e308, "1e9", None, []])
def test_numbers_that_make_no_sense_leave_everything_as_it_was(
    running: Emulator, control: httpx.Client, number: Any
) -> None:
    before = control.get("/_emulator").json()
    for name in ("today", "this_minute"):
        assert control.put("/_emulator/limits", json={name: number}).status_code == 400
    for name in ("items", "orders", "organizations"):
        assert control.post("/_emulator/reset", json={name: number}).status_code == 400
    assert control.get("/_emulator").json() == before


@pytest.mark.parametrize("seed", [20_261_126, -1])
def test_a_seed_is_any_number(running: Emulator, control: httpx.Client, seed: int) -> None:
    assert control.post("/_emulator/reset", json={"items": 5, "orders": 0, "seed": seed}).status_code == 200
    assert list(running.shop.items) == list(Emulator(items=5, orders=0, seed=seed).shop.items)


def test_packages_are_shipped(running: Emulator, control: httpx.Client) -> None:
    package = next(iter(running.shop.packages))["package_id"]
    answer = control.post(f"/_emulator/packages/{package}/ship", json={"carrier": "Post"})
    assert answer.json() == {"package_id": package, "status": "shipped"}
    assert control.post(f"/_emulator/packages/{package}/ship").status_code == 400
    assert control.post(f"/_emulator/packages/{package}/deliver").json()["status"] == "delivered"
    assert control.post("/_emulator/packages/1/deliver").status_code == 404


def test_a_new_shop(running: Emulator, control: httpx.Client) -> None:
    token = access_token(running)
    assert control.post("/_emulator/reset", json={"items": 12, "orders": 0}).json()["items"] == 12
    assert running.accounts.find(token) is None
    assert (len(running.shop.items), len(running.requests)) == (12, 0)


def test_state_goes_out_and_in(running: Emulator, control: httpx.Client) -> None:
    state = control.get("/_emulator/state").json()
    names = [item["name"] for item in running.shop.items]
    control.post("/_emulator/reset", json={"items": 0, "orders": 0})
    assert control.put("/_emulator/state", json=state).json()["items"] == 5
    assert [item["name"] for item in running.shop.items] == names
    for wrong in ({}, {"version": 99}, [], {"version": 1, "tables": 1}):
        assert control.put("/_emulator/state", json=wrong).status_code == 400


def test_a_shop_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "shop" / "state.json"
    with Emulator(items=4, orders=3, state=file) as emulator:
        headers = {"Authorization": f"Zoho-oauthtoken {access_token(emulator)}"}
        base, query = f"{emulator.url}/inventory/v1", {"organization_id": emulator.organization_id}
        with httpx.Client(base_url=base, params=query, headers=headers, verify=NO_CERTIFICATES) as client:
            item = client.post("/items", json={"name": "Kept"}).json()["item"]["item_id"]
            client.post(f"/items/{item}/image", files={"image": ("a.png", PNG, "image/png")})
        refresh = emulator.new_refresh_token("ZohoInventory.items.READ")
        before = emulator.shop
    with Emulator(items=99, orders=99, state=file) as again:
        assert len(again.shop.items) == 5
        assert again.shop.items[item]["images"][0].data == PNG
        for table in ("items", "contacts", "contact_persons", "sales_orders", "packages"):
            assert list(getattr(again.shop, table)) == list(getattr(before, table))
        assert again.accounts.refresh_tokens()[refresh] == ("ZohoInventory.items.READ",)
        assert again.shop.new_id() > max(record["item_id"] for record in again.shop.items)
        assert [path.name for path in file.parent.iterdir()] == ["state.json"]


async def test_the_file_is_written_soon_after_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    monkeypatch.setattr("zakya_client.emulator.state.DELAY", 0.0)
    file = tmp_path / "state.json"
    emulator = Emulator(items=1, orders=0, state=file)
    transport = httpx.ASGITransport(emulator.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        await client.post("/oauth/v2/token", data=token_form(emulator))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert file.exists()


def test_a_file_that_holds_something_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "state.json"
    file.write_text("{}")
    assert cli.main(["serve", "--port", "0", "--state", str(file)]) == 1
    err = capsys.readouterr().err
    assert f"The state file {file} can't be used: it isn't the state of an emulated shop" in err


def without(state: Any, *path: Any) -> Any:
    *way, last = path
    place = state
    for step in way:
        place = place[step]
    del place[last]
    return state


HOLLOW: dict[str, Callable[[Any], Any]] = {
    "it isn't valid JSON": lambda _: None,
    "it has no 'organizations'": lambda state: without(state, "organizations"),
    "there must be one": lambda state: {**state, "organizations": []},
    "the state: must be an object": lambda state: {**state, "organizations": [7]},
    "tables: 'packages' is missing": lambda state: without(state, "organizations", 0, "tables", "packages"),
    "values: 'organization' is missing": lambda state: without(state, "organizations", 0, "values", "organization"),
    "organization: 'name' is missing": lambda s: without(s, "organizations", 0, "values", "organization", "name"),
    "items, record 2: 'item_id' is missing": lambda s: without(s, "organizations", 0, "tables", "items", 1, "item_id"),
    "contacts, record 1: must be an object": lambda s: s["organizations"][0]["tables"].update(contacts=[7]) or s,
    "locations: there must be one": lambda s: without(s, "organizations", 0, "tables", "locations", slice(None)),
    "the state: 'last_id' must be a whole number": lambda s: s["organizations"][0].update(last_id="x") or s,
    "sales_orders.get": lambda s: s["organizations"][0]["tables"]["sales_orders"][0].update(line_items=[7]) or s,
    "list_comments": lambda s: s["organizations"][0]["tables"]["invoices"][0].update(comments="x") or s,
    "it has no 'refresh_tokens'": lambda state: without(state, "refresh_tokens"),
    "already exists": lambda s: (
        s["organizations"][0]["tables"]["items"][0].update(name="a")
        or s["organizations"][0]["tables"]["items"][1].update(name="A")
        or s
    ),
}


@pytest.mark.parametrize("told", HOLLOW)
def test_a_hollow_file_is_refused_at_the_start(tmp_path: Path, told: str) -> None:
    file = tmp_path / "state.json"
    Emulator(items=3, orders=2, state=file).save()
    state = HOLLOW[told](orjson.loads(file.read_bytes()))
    file.write_bytes(b"" if state is None else orjson.dumps(state))
    with pytest.raises(ValueError, match=re.escape(told)) as caught:
        Emulator(state=file)
    assert str(file) in str(caught.value)


def test_whatever_is_created_can_be_kept(tmp_path: Path) -> None:
    """Records of the least that a request must hold have less in them than the seeded ones."""
    file = tmp_path / "state.json"
    with Emulator(items=12, orders=10, state=file) as emulator:
        shop = emulator.shop
        headers = {"Authorization": f"Zoho-oauthtoken {access_token(emulator)}"}
        base, query = f"{emulator.url}/inventory/v1", {"organization_id": emulator.organization_id}
        with httpx.Client(base_url=base, params=query, headers=headers, verify=NO_CERTIFICATES) as client:

            def create(path: str, key: str, params: dict[str, str] | None = None, **body: Any) -> Any:
                answer = client.post(path, json=body, params=params)
                assert answer.is_success, answer.text
                return answer.json()[key]

            item = create("/items", "item", name="Least", rate=1)["item_id"]
            parts = [{"item_id": item, "quantity": 1}]
            composite = create(
                "/compositeitems", "composite_item", name="Set", sku="SET", rate=1, item_type="inventory",
                product_type="goods", mapped_items=parts,
            )  # fmt: skip
            contact = next(iter(shop.contacts))["contact_id"]
            create("/contacts/contactpersons", "contact_person", contact_id=contact, first_name="Asha")
            order = create("/salesorders", "salesorder", customer_id=contact, line_items=parts)
            client.post(f"/salesorders/{order['salesorder_id']}/status/confirmed").raise_for_status()
            lines = [{"so_line_item_id": order["line_items"][0]["line_item_id"], "quantity": 1}]
            sold = {"salesorder_id": order["salesorder_id"]}
            create("/packages", "package", sold, date="2026-05-04", line_items=lines)
            create(
                "/bundles", "bundle", reference_number="B", date="2026-05-04", quantity_to_bundle=1, is_completed=True,
                composite_item_id=composite["composite_item_id"], composite_item_name="Set", line_items=[
                    {
                        "item_id": item, "name": "Least", "quantity_consumed": 1,
                        "account_id": shop.accounts["Inventory Asset"],
                    },
                ],
            )  # fmt: skip
    assert list(Emulator(items=0, orders=0, state=file).shop.bundles) == list(shop.bundles)


def test_a_file_of_one_shop_from_before_is_read(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    Emulator(items=3, orders=2, state=file).save()
    state = orjson.loads(file.read_bytes())
    (shop,) = state.pop("organizations")
    file.write_bytes(orjson.dumps({**state, **shop, "version": 1}))
    assert len(Emulator(items=9, state=file).shop.items) == 3


def test_a_file_of_the_first_release_is_read(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    shutil.copy(Path(__file__).with_name("state-0.1.0.json"), file)
    shop = Emulator(state=file).shop
    (item, *_), (order, *_) = shop.items, shop.sales_orders
    assert (item["images"][0].data, len(shop.locations), len(shop.taxes)) == (b"x", 2, 2)
    before = {each["item_id"]: (each.get("stock"), each.get("committed")) for each in shop.items}
    assert any(committed for _, committed in before.values())
    assert item["_serials"] == dict.fromkeys(("SN-1-1", "SN-1-2"), shop.location("")["location_id"])
    shop.kinds["sales_orders"].update(shop, order, {"notes": "changed"})
    assert {each["item_id"]: (each.get("stock"), each.get("committed")) for each in shop.items} == before


def test_what_the_first_release_shipped_has_a_shipment_order(tmp_path: Path) -> None:
    """It shipped packages without one; their goods stay out of the stock, and come back with the shipment."""
    state = orjson.loads(Path(__file__).with_name("state-0.1.0.json").read_bytes())
    (package,) = state["tables"]["packages"]
    shipment = {
        "shipment_id": "460000000000090000", "shipment_number": "SH-PKG-00001", "carrier": "Post",
        "tracking_number": "T-1", "shipment_date": "2025-01-07", "shipping_date": "2025-01-07", "status": "shipped",
        "shipment_status": "shipped", "associated_packages_count": 1,
    }  # fmt: skip
    package |= {**shipment, "shipment": shipment}
    file = tmp_path / "state.json"
    file.write_bytes(orjson.dumps(state))
    shop = Emulator(state=file).shop
    (kept,), item = shop.shipment_orders, shop.items[package["line_items"][0]["item_id"]]
    assert (kept["shipment_number"], shop.packages[package["package_id"]]["status"]) == ("SH-PKG-00001", "shipped")
    before = item["stock_on_hand"]
    shop.kinds["shipment_orders"].delete(shop, kept)
    assert item["stock_on_hand"] == before + package["line_items"][0]["quantity"]
    assert shop.packages[package["package_id"]]["status"] == "not_shipped"


def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    before = os.umask(0)
    try:
        Emulator(items=1, orders=0, state=file).save()
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (["serve", "--fault", "items.get"], ["serve", "--plan", "cheap"], ["swim"]):
        with pytest.raises(SystemExit):
            cli.main(wrong)
    assert "does nothing" in capsys.readouterr().err
    assert cli.main(["serve", "--fault", "item.get:hang"]) == 1
    assert "There is no operation 'item.get'; the nearest: " in capsys.readouterr().err
    file = tmp_path / "state.json"
    command = [
        sys.executable, "-m", "zakya_client.emulator", "serve", "--port", "0", "--items", "2", "--orders", "0",
        "--plan", "free", "--documented", "--state", str(file), "--fault", "items.list:status=503,times=1",
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[5].rstrip(";")
        body = web_get(f"{url}/_emulator").json()
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
    assert (body["shop"]["items"], body["documented"], body["limits"]["plan"]) == (2, True, "free")
    assert [row["status"] for row in body["faults"]] == [503]
    assert file.exists()


def test_requests_of_one_operation_are_forgotten(running: Emulator, control: httpx.Client) -> None:
    for path in ("items/1", "items", "items/1"):
        control.get(f"/inventory/v1/{path}")
    assert len(running.requests) == 3
    control.delete("/_emulator/requests?operation=items.get").raise_for_status()
    assert [request.operation for request in running.requests] == ["items.list"]


@pytest.mark.parametrize(
    ("arguments", "told"), [(["--items", "-3"], "can't have -3"), (["--port", "{port}"], "{port} can't be listened on")]
)
def test_what_can_not_be_served_is_told_in_a_line(
    running: Emulator, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    port = running.url.rpartition(":")[2]
    assert cli.main(["serve", *(each.format(port=port) for each in arguments)]) == 1
    assert told.format(port=port) in capsys.readouterr().err
