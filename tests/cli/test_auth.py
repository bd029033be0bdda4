"""`zakya auth`: from a browser or a grant code to a profile, and to its end."""

from __future__ import annotations

import json
import os
import socket
import stat
import subprocess
import sys
import threading
import time
from contextlib import ExitStack, suppress
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.cli.conftest import DrawerKeyring, Zakya
from zakya_client.cli import redirect
from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError, CredentialsError

BROWSER = Path(__file__).parent / "browser.py"


def log_in(zakya: Zakya, emulator: Emulator, *more: str, scopes: tuple[str, ...] = ()) -> str:
    code = emulator.new_grant_code(*scopes)
    result = zakya(
        "auth", "login", "--data-center", "us", "--client-id", emulator.client_id, "--code", code, *more
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    return result.stdout


def leave_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("ZAKYA_")]:
        monkeypatch.delenv(name)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


# --- logging in ---------------------------------------------------------------------------------


def test_questions_are_asked_and_secrets_not_shown(
    zakya: Zakya, hosts: Emulator, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ZAKYA_CLIENT_SECRET")
    code = hosts.new_grant_code()
    answers = f"us\n{hosts.client_id}\n{hosts.client_secret}\n{code}\n"
    result = zakya("auth", "login", "--code", "-", answers=answers)
    assert result.exit_code == 0, result.stderr
    assert f"({hosts.organization_id}) as 'default'" in result.stdout
    assert f"{home / 'secrets.json'}, readable by you only (this machine has no keyring)" in result.stdout
    assert hosts.client_secret not in result.output
    assert code not in result.output
    leave_environment(monkeypatch)
    assert len(zakya("items", "list", "--limit", "3").stdout.splitlines()) == 3


def test_files_are_for_the_user_only(zakya: Zakya, hosts: Emulator, home: Path) -> None:
    log_in(zakya, hosts)
    assert [mode(home), mode(home / "profiles.json"), mode(home / "secrets.json")] == [0o700, 0o600, 0o600]
    assert hosts.client_secret not in (home / "profiles.json").read_text()


def test_secrets_go_into_the_keyring_where_there_is_one(
    zakya: Zakya, hosts: Emulator, home: Path, drawer: DrawerKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "the system's keyring" in log_in(zakya, hosts)
    assert not (home / "secrets.json").exists()
    ((place, text),) = drawer.drawer.items()
    assert place == ("zakya-client", "default")
    assert json.loads(text)["client_secret"] == hosts.client_secret
    leave_environment(monkeypatch)
    assert zakya("items", "list", "--limit", "1").exit_code == 0
    assert zakya("auth", "logout").exit_code == 0
    assert drawer.drawer == {}


def test_a_keyring_that_keeps_nothing_is_none(zakya: Zakya, hosts: Emulator) -> None:
    import keyring
    from keyring.backends import null

    keyring.set_keyring(null.Keyring())
    assert "secrets.json" in log_in(zakya, hosts)


def by_browser(emulator: Emulator, home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {
        **os.environ, "BROWSER": f"{sys.executable} {BROWSER} %s", "VISITS": str(home.parent / "visits.json"),
        "ZAKYA_CLIENT_ID": emulator.client_id, "ZAKYA_DATA_CENTER": "us",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **environment,
    }  # fmt: skip
    home.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "zakya_client.cli", "auth", "login", "--port", str(free_port()), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=variables, timeout=60)


def test_a_browser_brings_the_code(zakya: Zakya, hosts: Emulator, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = by_browser(hosts, home)
    assert done.returncode == 0, done.stderr
    asked = json.loads((home.parent / "visits.json").read_text())
    assert asked["path"] == "/oauth/v2/auth"
    assert (asked["access_type"], asked["prompt"], asked["response_type"]) == ("offline", "consent", "code")
    assert {"ZohoInventory.items.DELETE", "ZohoPOS.organizations.READ"} <= set(asked["scope"].split(","))
    assert len(asked["state"]) > 30
    leave_environment(monkeypatch)
    assert zakya("sales-orders", "list", "--limit", "1").exit_code == 0


def test_reading_scopes_only(zakya: Zakya, hosts: Emulator, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert by_browser(hosts, home, "--read-only").returncode == 0
    leave_environment(monkeypatch)
    assert zakya("items", "list", "--limit", "1").exit_code == 0
    assert zakya("items", "create", "--body", '{"name": "Pot", "rate": 1}').exit_code == 5


def test_a_refusal_in_the_browser(hosts: Emulator, home: Path) -> None:
    done = by_browser(hosts, home, VISIT="refuse")
    assert (done.returncode, done.stderr) == (4, "zakya: the login was refused: access_denied\n")
    assert not (home / "profiles.json").exists()


def test_a_port_that_is_taken(zakya: Zakya, hosts: Emulator) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        result = zakya("auth", "login", "--data-center", "us", "--client-id", "1000.X", "--port", port)
    assert result.exit_code == 3
    assert "choose another with --port" in result.stderr


def test_nobody_comes_back() -> None:
    with redirect.waiting(0, "state") as server, pytest.raises(CredentialsError, match="no browser came back"):
        server.wait(0.05)


def visit(address: str, port: int, path: str) -> int:
    connection = HTTPConnection(address, port, timeout=5)
    connection.request("GET", path)
    status = connection.getresponse().status
    connection.close()
    return status


def skip_without(address: str) -> None:
    try:
        socket.create_server((address, 0), family=socket.AF_INET6 if ":" in address else socket.AF_INET).close()
    except OSError:
        pytest.skip(f"this machine has no {address}")


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_the_browser_may_come_back_to_either_address_of_this_machine(address: str) -> None:
    skip_without(address)
    port = free_port()
    with redirect.waiting(port, "state") as login:
        assert visit(address, port, "/callback?state=state&code=1000.good") == 200
        assert login.wait(5) == "1000.good"
        assert visit(address, port, "/callback?state=state&code=1000.late") == 200
        assert login.wait(5) == "1000.good"


def test_another_program_on_one_of_the_addresses_is_told() -> None:
    skip_without("::1")
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as server:
        port = server.getsockname()[1]
        with pytest.raises(ConfigurationError, match=f"port {port} of ::1"), redirect.waiting(port, "state"):
            pass


def test_a_machine_without_one_of_the_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redirect, "_ADDRESSES", ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET, "192.0.2.1")))
    port = free_port()
    with redirect.waiting(port, "state") as login:
        assert visit("127.0.0.1", port, "/callback?state=state&error=access_denied") == 200
        with pytest.raises(CredentialsError, match="access_denied"):
            login.wait(5)


def test_visitors_that_say_little_hold_up_nobody() -> None:
    port = free_port()
    began = time.monotonic()
    with redirect.waiting(port, "state") as login, ExitStack() as stack:
        for _ in range(5):
            slow = stack.enter_context(socket.create_connection(("127.0.0.1", port)))
            slow.sendall(b"GET /call")
        assert visit("127.0.0.1", port, "/callback?state=state&code=1000.good") == 200
        assert login.wait(5) == "1000.good"
    assert time.monotonic() - began < redirect._Visit.timeout  # nor is anybody waited for


def test_one_that_trickles_does_not_prolong_the_wait() -> None:
    port = free_port()
    ended = threading.Event()

    def trickle() -> None:
        with socket.create_connection(("127.0.0.1", port)) as slow, suppress(OSError):
            while not ended.wait(0.01):
                slow.sendall(b"G")

    with redirect.waiting(port, "state") as login:
        thread = threading.Thread(target=trickle)
        thread.start()
        with pytest.raises(CredentialsError, match="no browser came back"):
            login.wait(0.2)
        ended.set()
        thread.join(5)


def test_a_code_that_is_used_up(zakya: Zakya, hosts: Emulator, home: Path) -> None:
    result = zakya("auth", "login", "--data-center", "us", "--client-id", hosts.client_id, "--code", "1000.used")
    assert (result.exit_code, result.stderr.count("\n")) == (4, 1)
    assert not (home / "secrets.json").exists()


def test_scopes_that_do_not_show_organizations(zakya: Zakya, hosts: Emulator) -> None:
    told = log_in(zakya, hosts, "--organization", hosts.organization_id, scopes=("ZohoInventory.items.READ",))
    assert f"organization ({hosts.organization_id})" in told


def test_an_organization_that_the_user_is_not_in(zakya: Zakya, hosts: Emulator) -> None:
    result = zakya("auth", "login", "--data-center", "us", "--client-id", hosts.client_id,
                   "--code", hosts.new_grant_code(), "--organization", "12")  # fmt: skip
    assert (result.exit_code, "is not in organization 12" in result.stderr) == (3, True)


# --- profiles -----------------------------------------------------------------------------------


def test_profiles_stand_side_by_side(
    zakya: Zakya, hosts: Emulator, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(zakya, hosts, "--profile", "shop")
    log_in(zakya, hosts, "--profile", "reader", scopes=("ZohoInventory.items.READ", "ZohoPOS.organizations.READ"))
    leave_environment(monkeypatch)
    assert zakya("sales-orders", "list", "--limit", "1").exit_code == 0
    assert zakya("sales-orders", "list", "--limit", "1", "--profile", "reader").exit_code == 5
    assert zakya("auth", "use", "reader").exit_code == 0
    assert zakya("sales-orders", "list", "--limit", "1").exit_code == 5
    monkeypatch.setenv("ZAKYA_PROFILE", "shop")
    assert zakya("sales-orders", "list", "--limit", "1").exit_code == 0
    unknown = zakya("items", "list", "--profile", "nobody")
    assert (unknown.exit_code, "there are shop, reader" in unknown.stderr) == (3, True)


def test_the_environment_wins(zakya: Zakya, hosts: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(zakya, hosts)
    monkeypatch.setenv("ZAKYA_ORGANIZATION_ID", "12")
    result = zakya("items", "list")
    assert (result.exit_code, "code 6041" in result.stderr) == (3, True)
    assert zakya("items", "list", "--limit", "1", "--organization", hosts.organization_id).exit_code == 0
    monkeypatch.setenv("ZAKYA_REFRESH_TOKEN", "1000.dead")
    assert zakya("items", "list").exit_code == 4


def test_commands_share_an_access_token(zakya: Zakya, hosts: Emulator) -> None:
    log_in(zakya, hosts)
    before = hosts.token_requests
    for _ in range(3):
        assert zakya("items", "list", "--limit", "1").exit_code == 0
    assert hosts.token_requests == before + 1


def test_a_profile_that_changes_its_organization_is_told_of(zakya: Zakya, hosts: Emulator) -> None:
    scopes = ("ZohoInventory.items.READ",)  # which don't show the organizations
    log_in(zakya, hosts, "--organization", "12", scopes=scopes)
    result = zakya("auth", "login", "--data-center", "us", "--client-id", hosts.client_id, "--code",
                   hosts.new_grant_code(*scopes), "--organization", "13")  # fmt: skip
    assert result.stderr == "zakya: 'default' was organization 12 until now; --profile keeps both\n"


def test_status_tells_what_comes_from_where(zakya: Zakya, hosts: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(zakya, hosts, "--profile", "shop")
    leave_environment(monkeypatch)
    monkeypatch.setenv("ZAKYA_ORGANIZATION_ID", "12")
    shown = zakya("auth", "status").stdout
    assert f"* shop: organization {hosts.organization_id} in us" in shown
    assert "ZAKYA_ORGANIZATION_ID = 12 (from the environment)" in shown
    assert f"ZAKYA_CLIENT_ID = {hosts.client_id} (from the profile)" in shown
    assert hosts.client_secret not in shown


def test_nobody_is_logged_in(zakya: Zakya) -> None:
    for command in (("items", "list"), ("auth", "status"), ("doctor",), ("limits",)):
        result = zakya(*command)
        assert (result.exit_code, "`zakya auth login`" in result.stderr) == (3, True)


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"profiles": {"a": {"colour": 1}}}'])
def test_a_file_that_somebody_broke(zakya: Zakya, home: Path, content: bytes) -> None:
    home.mkdir(parents=True)
    (home / "profiles.json").write_bytes(content)
    result = zakya("items", "list")
    assert (result.exit_code, result.stderr.count("\n")) == (3, 1)
    assert "profiles.json" in result.stderr


def test_secrets_that_are_gone(zakya: Zakya, hosts: Emulator, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(zakya, hosts)
    (home / "secrets.json").unlink()
    leave_environment(monkeypatch)
    result = zakya("items", "list")
    assert (result.exit_code, "`zakya auth login --profile default`" in result.stderr) == (3, True)


# --- logging out --------------------------------------------------------------------------------


def test_logging_out_revokes_and_forgets(
    zakya: Zakya, hosts: Emulator, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(zakya, hosts)
    token = json.loads((home / "secrets.json").read_text())["default"]["refresh_token"]
    leave_environment(monkeypatch)
    assert zakya("items", "list", "--limit", "1").exit_code == 0
    assert token in hosts.accounts.refresh_tokens()
    assert zakya("auth", "logout").exit_code == 0
    assert token not in hosts.accounts.refresh_tokens()
    assert token not in (home / "secrets.json").read_text()
    assert all("1000." not in file.read_text() for file in (home.parent.parent / "state").rglob("*.json"))
    assert zakya("items", "list").exit_code == 3


def test_logging_out_of_what_was_revoked_already(zakya: Zakya, hosts: Emulator, home: Path) -> None:
    log_in(zakya, hosts)
    hosts.accounts.revoke(json.loads((home / "secrets.json").read_text())["default"]["refresh_token"])
    result = zakya("auth", "logout")
    assert (result.exit_code, result.stderr) == (0, "It was revoked already.\n")


def test_logging_out_without_the_accounts_server_keeps_the_profile(zakya: Zakya, hosts: Emulator) -> None:
    log_in(zakya, hosts)
    hosts.faults.add("oauth.revoke:reset=before")
    assert zakya("auth", "logout").exit_code == 10
    assert zakya("items", "list", "--limit", "1").exit_code == 0
    assert zakya("auth", "logout", "--local").exit_code == 0
    assert zakya("items", "list").exit_code == 3
