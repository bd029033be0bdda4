"""The page at `/`, by plain HTTP and in a headless Chromium.

ZAKYA_SCREENSHOT=file.png keeps a picture.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from zakya_client.emulator import Emulator

from .chromium import Browser, opened_browser
from .conftest import access_token, web_get, web_post


@pytest.fixture
def shop() -> Iterator[Emulator]:
    with Emulator(items=40, orders=20, plan="free") as running:
        yield running


def test_what_it_shows(shop: Emulator) -> None:
    access_token(shop)
    shop.faults.add("items.get", status=503, times=2)
    page = web_get(shop.url).text
    assert "<b>40</b>items" in page
    assert "<code>status=503,times=2</code>" in page.replace("times=2,status=503", "status=503,times=2")
    assert "/oauth/v2/token" in page
    assert f"export ZAKYA_API_URL={shop.url}" in page
    assert "0 of 1,000" in page
    assert not re.search(r"(src|href)=.?https?:", page), "nothing is loaded from elsewhere"
    for kind in ("composite_items", "bundles", "contacts", "contact_persons", "sales_orders", "packages"):
        assert f'?show={kind}" aria-current="page"' in web_get(f"{shop.url}/?show={kind}").text
    name = next(iter(shop.shop.items))["name"]
    found = web_get(f"{shop.url}/", params={"show": "items", "find": name}).text
    assert found.count("SKU-") == 1
    assert "Nothing." in web_get(f"{shop.url}/", params={"find": "no such thing"}).text
    assert web_get(f"{shop.url}/?show=nonsense").status_code == 200


def test_what_others_write_is_only_text(shop: Emulator) -> None:
    web_get(f"{shop.url}/<script>alert(1)</script>", params={"x": "<img>"})
    shop.shop.items.change(next(iter(shop.shop.items)), {"name": "<b>bold</b>"})
    page = web_get(f"{shop.url}/", params={"find": '"><u>', "error": "<i>"}).text
    assert "<script>alert" not in page
    assert '"><u>' not in page
    assert "<i>" not in page
    assert "<b>bold" not in web_get(shop.url).text


def test_its_forms(shop: Emulator) -> None:
    access_token(shop)

    def send(form: str, **values: str) -> httpx.Response:
        return web_post(f"{shop.url}/_page/{form}", data=values)

    answer = send("faults", operation="items.get", what="status=503", times="2")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert str(next(iter(shop.faults)).fault) == "items.get:times=2,status=503"
    assert "error=status+cannot" in send("faults", operation="*", what="status=many").headers["location"]
    send("faults/remove", id="1")
    assert len(shop.faults) == 0
    send("faults", operation="*", what="latency=1", times="")
    send("faults/clear")
    assert len(shop.faults) == 0
    send("plan", plan="professional")
    assert shop.limits.plan.name == "professional"
    send("tokens")
    assert shop.accounts.alive() == 0
    other = web_post(f"{shop.url}/_page/tokens", headers={"Origin": "https://example.com"})
    assert other.status_code == 403


@pytest.fixture
def browser() -> Iterator[Browser]:
    with opened_browser() as opened:
        yield opened


def test_in_a_browser(shop: Emulator, browser: Browser) -> None:
    browser.do("url", url=shop.url)
    assert browser.text("h1") == "Quartz & Maple Stores"
    assert browser.shows("SKU-00001", "#records")

    browser.click('a[href="/?show=sales_orders"]')
    assert browser.shows("SO-00001", "#records")
    browser.type('input[name="find"]', "SO-00002")
    browser.click('form[method="get"] button')
    assert browser.hides("SO-00001", "#records")
    assert browser.shows("SO-00002", "#records")

    browser.type('input[name="operation"]', "items.list")
    browser.type('input[name="what"]', "status=503")
    browser.type('input[name="times"]', "1")
    browser.click('form[action="/_page/faults"] button')
    assert browser.shows("items.list", "#faults")
    headers = {"Authorization": f"Zoho-oauthtoken {access_token(shop)}"}
    query = {"organization_id": shop.organization_id}
    url = f"{shop.url}/inventory/v1/items"
    statuses = [web_get(url, params=query, headers=headers).status_code for _ in range(2)]
    assert statuses == [503, 200]
    assert browser.shows("503", "#requests"), "the page follows what happens"
    browser.click("h1")  # takes the pointer away from the faults, which else stay as they are
    assert browser.shows("1 (over)", "#faults")
    assert browser.shows("2 of 1,000", "#limits")

    if file := os.environ.get("ZAKYA_SCREENSHOT"):
        Path(file).write_bytes(browser.screenshot())
    browser.click('form[action="/_page/faults/remove"] button')
    assert browser.shows("Nothing.", "#faults")
    browser.type('input[name="what"]', "nonsense=1")
    browser.click('form[action="/_page/faults"] button')
    assert browser.shows("A fault has no 'nonsense'", '[role="alert"]')
    assert browser.run("return document.documentElement.scrollWidth <= window.innerWidth"), "something sticks out"
