"""`zakya doctor` and `zakya limits`: what is wrong, and how much is left."""

from __future__ import annotations

import json
import re
import socket
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.cli.conftest import Zakya
from zakya_client.cli.doctor import _clock
from zakya_client.emulator import Emulator


def test_nothing_is_wrong(zakya: Zakya, shop: Emulator) -> None:
    result = zakya("doctor")
    assert (result.exit_code, "wrong " in result.stdout) == (0, False)
    assert "ok      credentials: " in result.stdout
    assert "ok      scope ZohoInventory.items.READ: items can be read" in result.stdout
    assert result.stdout.endswith("Nothing is wrong.\n")
    assert {request.method for request in shop.requests if request.operation != "oauth.token"} == {"GET"}


def test_a_wrong_secret(zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAKYA_CLIENT_SECRET", "wrong")
    result = zakya("doctor")
    assert result.exit_code == 4
    assert "wrong   credentials: no access token: the client secret is wrong" in result.stdout


def test_a_missing_scope(zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    token = shop.new_refresh_token("ZohoInventory.items.READ", "ZohoPOS.organizations.READ")
    monkeypatch.setenv("ZAKYA_REFRESH_TOKEN", token)
    result = zakya("doctor")
    assert result.exit_code == 5
    assert "ok      scope ZohoInventory.items.READ" in result.stdout
    assert "wrong   scope ZohoInventory.salesorders.READ" in result.stdout
    assert "log in again and agree to this scope" in result.stdout


def test_scopes_without_the_organizations(zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAKYA_REFRESH_TOKEN", shop.new_refresh_token("ZohoInventory.items.READ"))
    result = zakya("doctor")
    assert (result.exit_code, "ok      scope ZohoInventory.items.READ" in result.stdout) == (5, True)


def test_a_host_that_is_not_there(zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    monkeypatch.setenv("ZAKYA_ACCOUNTS_URL", f"http://127.0.0.1:{port}")
    shop.faults.clear()
    result = zakya("doctor")
    assert result.exit_code == 10
    assert f"wrong   host: 127.0.0.1:{port}: the connection was refused" in result.stdout


@pytest.mark.parametrize(("organization", "words"), [("12", "the user is not in 12"), ("", "none is chosen")])
def test_a_wrong_organization(
    zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch, organization: str, words: str
) -> None:
    monkeypatch.setenv("ZAKYA_ORGANIZATION_ID", organization)
    result = zakya("doctor")
    assert (result.exit_code, words in result.stdout) == (3, True)


@pytest.mark.parametrize(
    ("minutes", "verdict", "words"), [(0, "ok", "within"), (10, "wrong", "behind"), (-10, "wrong", "ahead of")]
)
def test_the_clock(minutes: int, verdict: str, words: str) -> None:
    theirs = format_datetime(datetime.now(UTC) + timedelta(minutes=minutes), usegmt=True)
    finding = _clock({"date": theirs})
    assert finding.verdict == verdict
    assert words in finding.words


def test_an_api_without_a_clock() -> None:
    assert _clock({}).verdict == "skipped"


@pytest.mark.zakya_plan("professional")
def test_limits_after_one_cheap_call(zakya: Zakya, shop: Emulator) -> None:
    snapshot = json.loads(zakya("limits").stdout)
    assert (snapshot["organization_id"], snapshot["used"], snapshot["reported_limit"]) == (
        shop.organization_id,
        1,
        5000,
    )
    assert (snapshot["day_limit"], snapshot["day_remaining"]) == (5000, 4999)
    (asked,) = shop.requests.of("items.list")
    assert dict(asked.query)["per_page"] == "1"


@pytest.mark.zakya_plan("free")
def test_limits_in_words(zakya: Zakya, shop: Emulator) -> None:
    shop.limits.use(today=138)
    result = zakya("limits", "--output", "table")
    organization, today, left, next_day, minute, at_once = result.stdout.splitlines()
    assert organization == f"Organization {shop.organization_id}"
    assert today == "Today        139 of 1,000 calls used, by all programs together"
    assert left.split() == ["861", "calls", "left"]
    assert re.fullmatch(r" +the next day begins in (\d+ h )?\d+ min", next_day)
    assert minute == "This minute  1 of 100 used, by this command alone"
    assert at_once == "At once      5 calls"
