"""Does what a page tells its reader to do, in a folder, with a terminal and Python; and compares what is printed.

What is done with a block follows from its language:

- ``python`` runs, all blocks of a page in one namespace, with ``await`` allowed at the top as in ``python -m asyncio``;
  one that holds tests is given to pytest;
- ``text`` is what the block before it prints;
- ``console`` is a terminal: what stands behind ``$`` is typed, the rest is printed. A command that serves goes on in a
  terminal of its own, and one that installs something is left out;
- ``json``, ``toml``, ``csv`` and ``sql`` is saved in the file that the paragraph before names;
- without a language it is a picture.

``…`` stands for what differs from run to run, and in a quoted value for what the reader has and we don't.
"""

from __future__ import annotations

import ast
import asyncio
import csv
import difflib
import inspect
import io
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from contextlib import ExitStack, redirect_stdout
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from tests.cli.test_auth import BROWSER, free_port
from tests.docs.blocks import ROOT, Block
from tests.docs.terminal import Terminal
from tests.emulator.conftest import web_post
from tests.trust.conftest import accepts, wait_until
from zakya_client import DATA_CENTERS, DataCenter, ZakyaClient

HOME = "/home/asha"
HOST = "127.0.0.1:8765"
HOSTS = {"zakya-emulator serve": HOST, "uvicorn": "127.0.0.1:8000"}
SERVED = re.compile(rf"^(?:\w+='[^']*' )?({'|'.join(HOSTS)})\b")
REDIRECT = "localhost:8976"
REDIS = "redis://localhost:6379/0"
TESTS = [
    sys.executable,
    "-m",
    "pytest",
    "-q",
    "-W",
    "error",
    "-p",
    "pytest_asyncio.plugin",
    "-p",
    "zakya_client.pytest_plugin",
]
FORMATS: Mapping[str, Callable[[str], object]] = {
    "json": json.loads,
    "toml": tomllib.loads,
    "csv": lambda text: list(csv.reader(io.StringIO(text), strict=True)),
    "sql": str,
}


class Reader:
    """Somebody who has a shop and follows a page.

    Args:
        environment: The settings of the shop.
        folder: Where the reader works, and lives.
        redis_url: The reader's Redis.
        monkeypatch: Takes back what a page sets.
        exports: Whether the page says itself which settings to make.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        folder: Path,
        redis_url: str,
        monkeypatch: pytest.MonkeyPatch,
        *,
        exports: bool,
    ) -> None:
        self._exports = exports
        self._folder = folder
        self._patch = monkeypatch
        self._shop = dict(environment)
        self._meant = {
            HOST: environment["ZAKYA_API_URL"].partition("://")[2],
            REDIRECT: f"localhost:{free_port()}",
            REDIS: redis_url,
        }
        self._namespace: dict[str, Any] = {"__name__": "page"}
        self._printed: str | None = None
        self._open = ExitStack()
        self._terminal: Terminal | None = None

    def __enter__(self) -> Self:
        self._patch.chdir(self._folder)
        self._patch.syspath_prepend(self._folder)  # where Python is started, it finds what the reader wrote
        (self._folder / "bag.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(64))  # every reader has a picture of a bag
        (self._folder / "examples").symlink_to(ROOT / "examples")
        for name, value in self._settings().items():
            self._patch.setenv(name, value)
        for name in self._shop if self._exports else ():
            self._patch.delenv(name)
        for name, center in DATA_CENTERS.items():  # wherever a page's organization lives, it is this shop
            here = DataCenter(
                name, self._shop["ZAKYA_API_URL"], self._shop["ZAKYA_ACCOUNTS_URL"], center.organizations_root
            )
            self._patch.setitem(DATA_CENTERS, name, here)  # type: ignore[arg-type]
        self._loop = self._open.enter_context(asyncio.Runner())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for value in self._namespace.values():  # a page may leave its client open, as a reader leaves Python
            if isinstance(value, ZakyaClient):
                self._loop.run(value.close())
        self._open.close()

    def read(self, block: Block) -> None:
        """Do what a block says."""
        match block.language:
            case "":
                return
            case "text":
                assert self._printed is not None, "`text` is what a block of Python prints; this follows none"
                self._compare(block.source, self._printed)
            case "python" if block.is_a_test:
                self._test(block)
            case "python":
                self._printed = self._run(block)
                return
            case "console":
                for command, printed in block.commands:
                    self._compare(printed, self._type(command, printed))
            case language:
                assert language in FORMATS, f"nobody knows what to do with {language!r}"
                FORMATS[language](block.source)
                if block.saved_as:
                    (self._folder / block.saved_as).write_text(block.source, encoding="utf-8")
        self._printed = None

    def _settings(self) -> dict[str, str]:
        return {
            **self._shop,
            "HOME": str(self._folder),
            "XDG_CONFIG_HOME": str(self._folder / ".config"),
            "XDG_STATE_HOME": str(self._folder / ".state"),
            "BROWSER": f"{sys.executable} {BROWSER} %s",
            "VISITS": str(self._folder / ".visits"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "COLUMNS": "80",
            "LINES": "50",
            "DLT_DATA_DIR": str(self._folder / ".dlt"),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        }

    def _run(self, block: Block) -> str:
        source = "\n" * block.line + self._filled(block.source)
        code = compile(source, block.path, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        with redirect_stdout(io.StringIO()) as printed:
            result = eval(code, self._namespace)
            if inspect.iscoroutine(result):
                self._loop.run(result)
        return printed.getvalue()

    def _test(self, block: Block) -> None:
        (self._folder / "test_page.py").write_text(block.source, encoding="utf-8")
        settings = "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n"
        (self._folder / "pytest.ini").write_text(settings, encoding="utf-8")
        # The other plugins that are installed here take longer to load than the tests to run.
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        done = subprocess.run(TESTS, cwd=self._folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    def _type(self, command: str, printed: str) -> str:
        """Type a command, and give what is printed; where the page shows nothing, the command must succeed."""
        if served := SERVED.search(command):
            return self._serve(command, served[1], printed)
        if self._terminal is None:
            terminal = Terminal(os.environ, self._folder, self._shop["ZAKYA_CLIENT_SECRET"])
            self._terminal = self._open.enter_context(terminal)
        if shown := re.fullmatch(r"cat (\S+)", command):
            (self._folder / shown[1]).write_text(f"{printed}\n", encoding="utf-8")  # the reader's, made like the page's
        for name, value in re.findall(r"(\w+)=(\S+)", command) if command.startswith("export ") else ():
            self._export(name, value)
        command = self._filled(command)
        if command.startswith("zakya auth login"):
            command += f" --port {self._meant[REDIRECT].rpartition(':')[2]}"
        answer = self._terminal.type(command, printed)
        if printed:
            return answer
        status = self._terminal.type("echo $?", "")
        assert status == "0", f"{command} ends with {status}:\n{answer}"
        return ""

    def _export(self, name: str, value: str) -> None:
        """Set a variable for the terminal, if it is open, and for Python, which is started there."""
        self._patch.setenv(name, self._filled(value))
        if self._terminal is not None:
            self._terminal.type(f"export {name}={self._filled(value)}", "")

    def _serve(self, command: str, program: str, printed: str) -> str:
        """Start a program that goes on, and give as much as the page shows of what it prints."""
        port = free_port()
        self._meant[HOSTS[program]] = f"127.0.0.1:{port}"
        command = command.replace(program, f"{program} --port {port}", 1)
        server = subprocess.Popen(
            ["bash", "-c", f"exec env {command}"], cwd=self._folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._open.enter_context(server)
        self._open.callback(server.kill)
        wait_until(lambda: accepts(port), f"{command} doesn't listen")
        if program == "zakya-emulator serve" and not self._exports:  # the reader pastes what it prints
            self._export("ZAKYA_API_URL", f"http://{HOST}")
            self._export("ZAKYA_ACCOUNTS_URL", f"http://{HOST}")
        assert server.stdout is not None
        shown = printed.partition("\n…")[0].splitlines()
        return "".join(server.stdout.readline().decode() for _ in shown) + printed.partition("\n…")[1]

    def _filled(self, text: str) -> str:
        """Put in what the reader has: addresses, and credentials where the page shows ``…``."""
        for said, meant in self._meant.items():
            text = text.replace(said, meant)
        if "1000.…" in text:
            answer = web_post(f"http://{self._meant[HOST]}/_emulator/tokens/grant-code", json={})
            text = text.replace("1000.…", answer.json()["code"])
        return re.sub(r'(\w+)="…"', lambda found: f"{found[1]}={self._shop[f'ZAKYA_{found[1].upper()}']!r}", text)

    def _compare(self, said: str, printed: str) -> None:
        for shown, meant in self._meant.items():
            printed = printed.replace(meant, shown)
        printed = printed.replace(self._meant[REDIRECT].replace(":", "%3A"), REDIRECT.replace(":", "%3A"))
        printed = printed.replace(str(self._folder), HOME).rstrip()
        pattern = re.escape(said.rstrip()).replace("\\\n", "\n").replace("…", ".*")
        pattern = re.sub(r"(^|\n)\.\*(?=\n|$)", r"\1(?s:.*)", pattern)  # alone on a line: any lines
        if not re.fullmatch(pattern, printed):
            difference = difflib.ndiff(said.rstrip().splitlines(), printed.splitlines())
            pytest.fail("the page says (-), but it is printed (+):\n" + "\n".join(difference))
