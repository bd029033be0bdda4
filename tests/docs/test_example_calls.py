"""The example call of every operation, as the reference shows it, works on the emulator with the ids of a shop."""

from __future__ import annotations

import ast
import builtins
import inspect
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.docs.blocks import ROOT
from tests.emulator.found import UNIQUE, UNKNOWN, Json, in_path
from tests.emulator.test_every_operation import OPERATIONS, Walker
from zakya_client import ZakyaClient
from zakya_client.cli.app import app
from zakya_client.description import Operation
from zakya_client.emulator import Emulator
from zakya_client.errors import ZakyaError

sys.path.append(str(ROOT / "tools"))

import example_calls


class Reader(Walker):
    """Walks through the shop, but calls an operation for the first time as its example does."""

    async def _call(self, operation: Operation, record: Json) -> bool:
        if operation.name in self.refusals:
            if not await self._as_shown(operation, record):
                return False
            if operation.method != "GET":
                return True
        return await super()._call(operation, record)

    async def _as_shown(self, operation: Operation, record: Json) -> bool:
        arguments = await self._arguments(operation, record) or ([], {})
        source = example_calls.python_calls()[operation.name]
        known = dict(_named([dict(zip(in_path(operation), arguments[0], strict=False)), *arguments]))
        names = {name: known.get(name) or self._found.id(name, record) for name in _free(source)}
        if unknown := [name for name, value in names.items() if value is UNKNOWN]:
            self.refusals[operation.name] = f"nobody knows {unknown}"
            return False
        unique = rf'("(?:{"|".join(UNIQUE)})": "[^"]*)"'
        source = re.sub(unique, rf'\1 {self._found.turn}"', source)  # a name that isn't taken
        try:
            await _run(source, {**names, "zakya": self._zakya, "print": _formatted})
        except ZakyaError as error:
            self.refusals[operation.name] = f"{error}\n{source}\n{names}"
            return False
        del self.refusals[operation.name]
        return True


def _free(source: str) -> list[str]:
    """Name the variables of a program that it doesn't set itself."""
    names = [each for each in ast.walk(ast.parse(source)) if isinstance(each, ast.Name)]
    own = {each.id for each in names if isinstance(each.ctx, ast.Store)} | {"zakya", *dir(builtins)}
    return [each.id for each in names if each.id not in own]


def _named(value: Any) -> Iterator[tuple[str, Any]]:
    """Find the ids among arguments, those of the path at last, so that they count."""
    if isinstance(value, list):
        for each in reversed(value):
            yield from _named(each)
    elif isinstance(value, dict):
        for name, each in value.items():
            key = example_calls.NAMED_OTHERWISE.get(name, name)
            if key.endswith(("_id", "_ids", "serial_numbers")) and each and each is not UNKNOWN:
                yield key.removesuffix("s"), (each or [None])[0] if isinstance(each, list) else each
            yield from _named(each)


def _formatted(*values: Any) -> str:
    """Take the place of `print`."""
    return " ".join(map(str, values))


async def _run(source: str, names: dict[str, Any]) -> None:
    code = compile(source, "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(code, names)
    if inspect.iscoroutine(result):
        await result


async def test_the_example_of_every_operation_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bag.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(64))
    assert example_calls.python_calls().keys() == OPERATIONS.keys()
    strict = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "0"}
    with Emulator(items=20, orders=10) as emulator:
        async with ZakyaClient.from_env({**emulator.environment(), **strict}) as zakya:
            reader = Reader(zakya, emulator)
            await reader.walk()
    assert not reader.refusals, "\n".join(f"{name}: {why}" for name, why in reader.refusals.items())


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_the_example_for_a_terminal_is_a_command_with_its_arguments(operation: Operation) -> None:
    words = shlex.split(example_calls.terminal_call(operation))[1:]
    command: Any = typer.main.get_command(app)
    context = command.make_context("zakya", words)
    while hasattr(command, "resolve_command"):
        _, command, words = command.resolve_command(context, [*context._protected_args, *context.args])
        context = command.make_context(command.name, words, parent=context)
    assert context.params
