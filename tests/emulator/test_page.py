"""The page at `/`, by plain HTTP and in a headless Chromium.

Where there is no Chromium the tests in it are skipped, unless CI=true. ZAKYA_SCREENSHOT=file.png keeps a picture.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import NO_CERTIFICATES, access_token, web_get, web_post

FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,1400")
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


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


class Browser:
    """The little of WebDriver that the test needs."""

    def __init__(self, url: str) -> None:
        self.http = httpx.Client(base_url=url, timeout=30, verify=NO_CERTIFICATES)
        options = {"args": list(FLAGS)}
        wanted = {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}}
        self.session = self.http.post("/session", json=wanted).json()["value"]["sessionId"]

    def do(self, what: str, **body: Any) -> Any:
        answer = self.http.post(f"/session/{self.session}/{what}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()["value"]

    def find(self, selector: str) -> str:
        return str(self.do("element", using="css selector", value=selector)[ELEMENT])

    def click(self, selector: str) -> None:
        self.do(f"element/{self.find(selector)}/click")

    def type(self, selector: str, text: str) -> None:
        element = self.find(selector)
        self.do(f"element/{element}/clear")
        self.do(f"element/{element}/value", text=text)

    def run(self, script: str) -> Any:
        return self.do("execute/sync", script=script, args=[])

    def text(self, selector: str) -> str:
        return str(self.run(f"return document.querySelector({selector!r})?.innerText ?? ''"))

    def shows(self, text: str, selector: str) -> bool:
        """Whether a part of the page comes to hold a text; clicks return before their page is there."""
        until = time.monotonic() + 10
        while text not in self.text(selector):
            if time.monotonic() > until:
                return False
            time.sleep(0.05)
        return True

    def screenshot(self) -> bytes:
        return base64.b64decode(self.http.get(f"/session/{self.session}/screenshot").json()["value"])

    def close(self) -> None:
        self.http.delete(f"/session/{self.session}")
        self.http.close()


@pytest.fixture
def browser() -> Iterator[Browser]:
    chromium, driver = shutil.which("chromium") or shutil.which("google-chrome"), shutil.which("chromedriver")
    if (not chromium or not driver) and os.environ.get("CI") != "true":
        pytest.skip("there is no Chromium with its driver")
    assert driver, "CI has Chromium and its driver"
    with subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = next(found[1] for line in process.stdout if (found := re.search(r"on port (\d+)\.", line)))
        opened = Browser(f"http://127.0.0.1:{port}")
        yield opened
        opened.close()
        process.terminate()


def test_in_a_browser(shop: Emulator, browser: Browser) -> None:
    browser.do("url", url=shop.url)
    assert browser.text("h1") == "Quartz & Maple Stores"
    assert browser.shows("SKU-00001", "#records")

    browser.click('a[href="/?show=sales_orders"]')
    assert browser.shows("SO-00001", "#records")
    browser.type('input[name="find"]', "SO-00002")
    browser.click('form[method="get"] button')
    assert browser.shows("SO-00002", "#records")
    assert "SO-00001" not in browser.text("#records")

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
