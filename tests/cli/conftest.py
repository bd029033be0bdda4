"""The command in a home of its own, and pointed at an emulator."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("typer", reason="needs the extra cli")

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError
from typer.testing import CliRunner, Result

from zakya_client.cli.app import app
from zakya_client.emulator import Emulator

Zakya = Callable[..., Result]


class DrawerKeyring(KeyringBackend):
    """A keyring that keeps passwords until the test ends."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.drawer: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.drawer.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.drawer[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.drawer.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """No settings from outside, and no keyring: whatever the machine has must not be touched."""
    for name in [name for name in os.environ if name.startswith("ZAKYA_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "100")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield tmp_path / "config" / "zakya-client"
    keyring.set_keyring(before)


@pytest.fixture
def drawer() -> DrawerKeyring:
    """A machine that has a keyring."""
    backend = DrawerKeyring()
    keyring.set_keyring(backend)
    return backend


@pytest.fixture
def zakya() -> Zakya:
    """Run the command with the environment as it is."""

    def run(*arguments: str | Path, answers: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, [str(each) for each in arguments], input=answers)

    return run


@pytest.fixture
def shop(zakya_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """An emulator that the environment points at."""
    for name, value in zakya_emulator.environment().items():
        monkeypatch.setenv(name, value)
    return zakya_emulator


@pytest.fixture
def hosts(zakya_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """An emulator whose hosts and client secret are in the environment, with nobody logged in."""
    monkeypatch.setenv("ZAKYA_API_URL", zakya_emulator.url)
    monkeypatch.setenv("ZAKYA_ACCOUNTS_URL", zakya_emulator.url)
    monkeypatch.setenv("ZAKYA_CLIENT_SECRET", zakya_emulator.client_secret)
    return zakya_emulator
