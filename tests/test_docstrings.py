"""Docstrings of what the package offers say all that a signature has: arguments, what is given, what is raised."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

import attrs
import pytest

import zakya_client
from zakya_client import ZakyaClient, ZakyaError, errors, transports, webhooks
from zakya_client._generated.api import Resources
from zakya_client.webhooks import receiver

SECTION = re.compile(r"^(Args|Attributes|Returns|Yields|Raises):\n((?:(?: {4}.*)?\n)*)", re.MULTILINE)
ENTRY = re.compile(r"^ {4}(\w+):", re.MULTILINE)


def sections(documented: Any) -> dict[str, set[str]]:
    """Return the names that each section of a docstring explains."""
    text = f"{inspect.getdoc(documented) or ''}\n"
    return {name: set(ENTRY.findall(body)) for name, body in SECTION.findall(text)}


def raised_by(function: Callable[..., Any]) -> set[str]:
    """Return the names of what a function raises itself: `raise SomeError(…)`, also one chosen by a condition."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    calls = [node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)]
    return {call.func.id for call in calls if isinstance(call.func, ast.Name) and call.func.id.endswith("Error")}


def kinds_of(name: str) -> set[str]:
    """Return the names of an error and of what it is a kind of: either says what is raised."""
    kind = getattr(errors, name, ZakyaError)
    return {name, *(each.__name__ for each in kind.__mro__ if issubclass(each, ZakyaError))}


def missing_from(function: FunctionType) -> list[str]:
    """Say what a docstring lacks. One line is enough of what takes nothing, or says where more is written."""
    text = inspect.getdoc(function) or ""
    signature = inspect.signature(function)
    takes = set(signature.parameters) - {"self", "cls"}
    has = sections(function)
    lacks = [] if text else ["everything"]
    if "see `" not in text:
        lacks += [f"Args: {name}" for name in takes ^ has.get("Args", set())]
        gives = signature.return_annotation != "None"
        if gives and (takes or has) and not has.keys() & {"Returns", "Yields"}:
            lacks.append("Returns")
    documented = has.get("Raises", set())
    return lacks + [f"Raises: {name}" for name in raised_by(function) if not kinds_of(name) & documented]


def functions_of(kind: type) -> Iterator[FunctionType]:
    for name, member in vars(kind).items():
        function = member.__func__ if isinstance(member, classmethod | staticmethod) else member
        if not name.startswith("_") and isinstance(function, FunctionType):
            yield function


def offered() -> Iterator[Any]:
    for module in (zakya_client, errors, transports, webhooks, receiver):
        for name, thing in inspect.getmembers(module, lambda thing: isinstance(thing, type | FunctionType)):
            own = thing.__module__ == module.__name__ and not name.startswith("_")
            if name in module.__all__ if hasattr(module, "__all__") else own:
                yield thing


CLIENT = ZakyaClient("1", access_token="a-token")
RESOURCES = [type(getattr(CLIENT, name)) for name in vars(Resources) if not name.startswith("_")]
CLASSES = [thing for thing in offered() if isinstance(thing, type)]
FUNCTIONS = [
    *(thing for thing in offered() if isinstance(thing, FunctionType)),
    *(function for kind in [*CLASSES, *RESOURCES] for function in functions_of(kind)),
]


def test_what_is_offered_is_found() -> None:
    names = {f"{function.__module__}.{function.__qualname__}" for function in FUNCTIONS}
    assert {
        "zakya_client.client.ZakyaClient.from_env",
        "zakya_client.auth.grants.revoke",
        "zakya_client.webhooks.reading.read",
        "zakya_client.pagination.Paginator.limit",
        "zakya_client.runtime.hooks.Hook.after",
        "zakya_client._generated.api.items.Items.list",
    } <= names


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.__qualname__)
def test_docstring_of_a_function_is_complete(function: FunctionType) -> None:
    assert missing_from(function) == []


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_docstring_of_a_class_is_complete(kind: type) -> None:
    assert inspect.getdoc(kind)
    if issubclass(kind, ZakyaError) or getattr(kind, "_is_protocol", False):
        return  # nobody makes them; the attributes of an error are its base's
    has = sections(kind)
    explained = has.get("Args", set()) | has.get("Attributes", set())
    if attrs.has(kind):
        assert {field.name for field in attrs.fields(kind) if not field.name.startswith("_")} <= explained
    elif "__init__" in vars(kind):
        assert set(inspect.signature(kind).parameters) == has.get("Args", set())


def test_a_docstring_that_lacks_something_is_told_of() -> None:
    def lacking(first: int, second: int) -> int:
        """Do it.

        Args:
            first: The first,
                in two lines.
            third: There is none.
        """
        if first:
            raise errors.ConflictError("by its module, which nobody does")
        raise ValueError(second)

    assert sorted(missing_from(lacking)) == ["Args: second", "Args: third", "Raises: ValueError", "Returns"]
