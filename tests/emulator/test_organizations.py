"""Several organizations, each with a shop, limits and ids of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError, DayLimitError, NotFoundError, ValidationError

from .conftest import NO_CERTIFICATES, access_token, refused, web_get, web_post


@pytest.fixture
def three() -> Iterator[Emulator]:
    with Emulator(items=4, orders=2, organizations=3) as emulator:
        yield emulator


@pytest.fixture
def api(three: Emulator) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Zoho-oauthtoken {access_token(three)}"}
    with httpx.Client(base_url=f"{three.url}/inventory/v1", headers=headers, verify=NO_CERTIFICATES) as client:
        yield client


def test_they_are_listed_everywhere(three: Emulator, api: httpx.Client) -> None:
    own = [each.id for each in three.organizations]
    assert len(set(own)) == 3
    for url in (f"{three.url}/v1/organizations", f"{three.url}/inventory/v1/organizations"):
        body = api.get(url).json()
        assert [row["organization_id"] for row in body["organizations"]] == own
        assert len({row["name"] for row in body["organizations"]}) == 3
        assert [row["is_default_org"] for row in body["organizations"]] == [True, False, False]
        for one in own:
            assert api.get(f"{url}/{one}").json()["organization"]["organization_id"] == one
        assert refused(api.get(f"{url}/1"), 404, 1002)


def test_each_call_is_answered_by_the_shop_of_its_organization(three: Emulator, api: httpx.Client) -> None:
    ids = []
    for organization in three.organizations:
        query = {"organization_id": organization.id}
        rows = api.get("/items", params=query).json()["items"]
        ids += [row["item_id"] for row in rows]
        assert sorted(row["item_id"] for row in rows) == sorted(item["item_id"] for item in organization.shop.items)
        assert api.post("/items", params=query, json={"name": "The same name", "rate": 1}).status_code == 200
    assert len(set(ids)) == 12
    assert refused(api.get(f"/items/{ids[0]}", params={"organization_id": three.organizations[1].id}), 404, 1002)
    assert refused(api.get("/items", params={"organization_id": "1"}), 400, 6041)
    assert [len(each.shop.items) for each in three.organizations] == [5, 5, 5]


async def test_the_client_goes_from_one_to_the_other(three: Emulator) -> None:
    first, second, third = three.organizations
    async with ZakyaClient.from_env(three.environment()) as zakya:
        listed = [row.organization_id async for row in zakya.organizations.list()]
        assert listed == [first.id, second.id, third.id]
        other = zakya.for_organization(second.id)
        item = next(iter(second.shop.items))["item_id"]
        assert (await other.items.get(item)).item_id == item
        with pytest.raises(NotFoundError):
            await zakya.items.get(item)
        with pytest.raises(ConfigurationError):
            await zakya.for_organization("1").items.get(item)


async def test_each_has_limits_of_its_own(three: Emulator) -> None:
    three.set_plan("free", strict_oauth=False)
    first, second, _ = three.organizations
    assert second.limits.plan.name == "free"
    first.limits.use(today=1000)
    async with ZakyaClient.from_env(three.environment()) as zakya:
        with pytest.raises(DayLimitError):
            await zakya.items.list()
        assert len(await zakya.for_organization(second.id).items.list()) == 4
    headers = {"Authorization": f"Zoho-oauthtoken {access_token(three)}"}
    url = f"{three.url}/inventory/v1/items"
    left = [
        web_get(url, params={"organization_id": each.id}, headers=headers).headers["x-rate-limit-remaining"]
        for each in three.organizations
    ]
    assert left == ["0", "998", "999"]


def test_by_the_control_endpoint(three: Emulator) -> None:
    second = three.organizations[1].id
    url = f"{three.url}/_emulator"
    body = web_get(url).json()
    assert [row["shop"]["items"] for row in body["organizations"]] == [4, 4, 4]
    with httpx.Client(base_url=url, verify=NO_CERTIFICATES) as control:
        changed = control.put("/limits", params={"organization_id": second}, json={"plan": "free", "today": 7}).json()
        assert (changed["plan"], changed["today"]) == ("free", 7)
        plans = [each.limits.plan.name for each in three.organizations]
        assert (plans, three.accounts.strict) == (["unlimited", "free", "unlimited"], True)
        assert control.get("/limits", params={"organization_id": "1"}).status_code == 400
        package = next(iter(three.organizations[2].shop.packages), None)
        assert package is not None
        answer = control.post(f"/packages/{package['package_id']}/ship").json()
        assert answer == {"package_id": package["package_id"], "status": "shipped"}
        assert control.post("/reset", json={"items": 1, "orders": 0}).json()["items"] == 1
        assert [len(each.shop.items) for each in three.organizations] == [1, 1, 1]
        assert control.post("/reset", json={"organizations": 2}).status_code == 200
        assert len(three.organizations) == 2
        for wrong in (0, -1, "many", 1001):
            assert control.post("/reset", json={"organizations": wrong}).status_code == 400
        assert len(three.organizations) == 2


def test_the_state_file_holds_all(tmp_path: Path) -> None:
    file = tmp_path / "shops.json"
    Emulator(items=4, orders=2, organizations=2, state=file).save()
    more = Emulator(items=6, orders=2, organizations=3, state=file)
    assert [len(each.shop.items) for each in more.organizations] == [4, 4, 6], "a third one comes to those of the file"
    assert len({each.id for each in more.organizations}) == 3
    more.save()
    assert len(Emulator(state=file).organizations) == 3


def test_the_page_lets_one_choose(three: Emulator) -> None:
    first, second, _ = three.organizations
    page = web_get(three.url).text
    for each in three.organizations:
        assert f'href="/?organization={each.id}"' in page
    chosen = web_get(three.url, params={"organization": second.id}).text
    assert f"<h1>{second.shop.organization['name'].replace('&', '&amp;')}</h1>" in chosen
    assert f"export ZAKYA_ORGANIZATION_ID={second.id}" in chosen
    assert str(next(iter(second.shop.items))["item_id"]) in chosen
    assert str(next(iter(first.shop.items))["item_id"]) not in chosen
    answer = web_post(f"{three.url}/_page/plan", data={"plan": "free", "organization": second.id})
    assert answer.headers["location"] == f"/?organization={second.id}"
    assert [each.limits.plan.name for each in three.organizations] == ["unlimited", "free", "unlimited"]
    with Emulator(items=0, orders=0) as alone:
        assert "organization=" not in web_get(alone.url).text


OPENED = {"name": "Zillium Inc", "currency_code": "USD", "time_zone": "PST", "portal_name": "zilluminc"}


async def test_another_is_opened_with_an_empty_shop(three: Emulator) -> None:
    async with ZakyaClient.from_env(three.environment()) as zakya:
        made = await zakya.organizations.create({**OPENED, "address": {"city": "Pleasanton"}})
        assert made.organization_id not in [each.id for each in three.organizations[:3]]
        assert (made.currency_symbol, made.is_default_org, made.portal_name) == ("$", False, "zilluminc")
        assert (await zakya.organizations.get(made.organization_id)).to_dict() == made.to_dict()
        assert [row.name async for row in zakya.organizations.list()][3] == "Zillium Inc"

        other = zakya.for_organization(made.organization_id)
        assert (len(await other.items.list()), len(await other.contacts.list())) == (0, 0)
        assert [each.is_primary async for each in other.locations.list()] == [True]
        item = await other.items.create({"name": "Chair", "rate": 4})
        with pytest.raises(NotFoundError):
            await zakya.items.get(item.item_id)
        order = {
            "customer_id": (await other.contacts.create({"contact_name": "Bowman and Co"})).contact_id,
            "line_items": [{"item_id": item.item_id, "quantity": 3}],
        }
        made_order = await other.sales_orders.create(order)
        assert (made_order.total, made_order.currency_code) == (12, "USD")
        with pytest.raises(ValidationError):
            await zakya.organizations.create({**OPENED, "currency_code": "dollars"})
        with pytest.raises(ValidationError):
            await zakya.organizations.create({**OPENED, "name": ""})
    assert len(three.organizations) == 4


async def test_an_organization_changes(three: Emulator) -> None:
    second = three.organizations[1].id
    async with ZakyaClient.from_env(three.environment()) as zakya:
        before = await zakya.organizations.get(second)
        changed = await zakya.organizations.update(
            second, {"name": "Maple", "taxid_value": "27AAAAA0000A1Z5", "custom_fields": [{"index": 1, "value": "x"}]}
        )
        assert (changed.name, changed.tax_id_value, changed.email) == ("Maple", "27AAAAA0000A1Z5", before.email)
        assert [each.value for each in changed.custom_fields] == ["x"]
        assert [row.name async for row in zakya.organizations.list()][1] == "Maple"
        for wrong in ({"name": ""}, {"currency_id": "1"}):
            with pytest.raises(ValidationError):
                await zakya.organizations.update(second, wrong)
        with pytest.raises(NotFoundError):
            await zakya.organizations.update("1", {"name": "Maple"})


def test_an_opened_organization_outlives_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "shops.json"
    with Emulator(items=1, orders=0, state=file) as running:
        headers = {"Authorization": f"Zoho-oauthtoken {access_token(running)}"}
        answer = web_post(f"{running.url}/v1/organizations", json=OPENED, headers=headers)
        assert answer.status_code == 201
    again = Emulator(state=file)
    assert [each.id for each in again.organizations][1] == answer.json()["organization"]["organization_id"]


@pytest.mark.parametrize("count", [0, -1, 100_000])
def test_how_many_there_can_be(count: int) -> None:
    with pytest.raises(ValueError, match="organizations must be between 1 and 1000"):
        Emulator(items=0, orders=0, organizations=count)


def test_from_the_command_line() -> None:
    command = [
        sys.executable, "-m", "zakya_client.emulator", "--port", "0", "--items", "2", "--orders", "0",
        "--organizations", "2", "--allowed-host", "emulator",
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[5].rstrip(";")
        body = web_get(f"{url}/_emulator", headers={"Host": "emulator:80"}).json()
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
    assert [row["shop"]["items"] for row in body["organizations"]] == [2, 2]
