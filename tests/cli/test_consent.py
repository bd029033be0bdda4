"""`zakya auth login`, finished on the emulator's consent page in a real browser."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Zakya
from tests.cli.test_auth import free_port, leave_environment
from tests.emulator.chromium import Browser, opened_browser
from zakya_client.emulator import Emulator

SCREENSHOT = os.environ.get("ZAKYA_SCREENSHOT", "")


@contextmanager
def login(emulator: Emulator, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the command, whose browser is ours, up to the address that it says."""
    variables = {
        **os.environ, "BROWSER": "true %s", "ZAKYA_CLIENT_ID": emulator.client_id, "ZAKYA_DATA_CENTER": "us",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "PYTHONUNBUFFERED": "1",
    }  # fmt: skip
    command = [sys.executable, "-m", "zakya_client.cli", "auth", "login", "--port", str(free_port()), *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=variables) as process:
        assert process.stdout is not None
        try:
            yield process, next(line.strip() for line in process.stdout if "/oauth/v2/auth" in line)
        finally:
            process.kill()


def test_a_login_in_a_browser(zakya: Zakya, hosts: Emulator, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened_browser() as browser:
        with login(hosts, "--read-only") as (process, url):
            browser.do("url", url=url)
            assert "ZohoInventory.items.READ" in browser.text("ul")
            assert browser.run("return document.documentElement.scrollWidth <= window.innerWidth"), (
                "something sticks out"
            )
            if SCREENSHOT:
                Path(SCREENSHOT).write_bytes(browser.screenshot())
            browser.click('button[value="agree"]')
            assert browser.shows("You can close this page", "body")
            stdout, stderr = process.communicate(timeout=30)
            assert (process.returncode, stderr) == (0, "")
            assert f"({hosts.organization_id}) as 'default'" in stdout
        with login(hosts) as (process, url):
            rejected(browser, url)
            assert process.communicate(timeout=30)[1] == "zakya: the login was refused: access_denied\n"
            assert process.returncode == 4
    leave_environment(monkeypatch)
    assert zakya("items", "list", "--limit", "1").exit_code == 0
    assert zakya("items", "create", "--body", '{"name": "Pot", "rate": 1}').exit_code == 5, "it may only read"


def rejected(browser: Browser, url: str) -> None:
    browser.do("url", url=url)
    browser.click('button[value="reject"]')
