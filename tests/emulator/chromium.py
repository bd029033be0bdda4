"""A headless Chromium, by the little of WebDriver that the tests need.

Where there is no Chromium the tests in it are skipped, unless CI=true.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest

from tests.emulator.conftest import NO_CERTIFICATES

FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,1400")
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    """An open browser."""

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
        return self._comes_true(lambda: text in self.text(selector))

    def hides(self, text: str, selector: str) -> bool:
        """Whether a part of the page comes to be without a text."""
        return self._comes_true(lambda: text not in self.text(selector))

    def _comes_true(self, test: Callable[[], bool]) -> bool:
        until = time.monotonic() + 10
        while not test():
            if time.monotonic() > until:
                return False
            time.sleep(0.05)
        return True

    def screenshot(self) -> bytes:
        return base64.b64decode(self.http.get(f"/session/{self.session}/screenshot").json()["value"])

    def close(self) -> None:
        self.http.delete(f"/session/{self.session}")
        self.http.close()


@contextmanager
def opened_browser() -> Iterator[Browser]:
    """Open a browser while the block runs."""
    chromium, driver = shutil.which("chromium") or shutil.which("google-chrome"), shutil.which("chromedriver")
    if (not chromium or not driver) and os.environ.get("CI") != "true":
        pytest.skip("there is no Chromium with its driver")
    assert driver, "CI has Chromium and its driver"
    with subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = next(found[1] for line in process.stdout if (found := re.search(r"on port (\d+)\.", line)))
        try:
            opened = Browser(f"http://127.0.0.1:{port}")
            yield opened
            opened.close()
        finally:
            process.terminate()
