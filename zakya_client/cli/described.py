"""What the generated code says of its operations: names, arguments, allowed values, scope and documentation page.

Only the text of annotations is read, so that no model is imported to show a help page.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import frozen

from zakya_client._generated.api import Resources
from zakya_client.runtime.core import Operation

Kind = Literal["text", "texts", "ids", "number", "whole", "flag", "day", "moment", "file", "files", "body"]
Gives = Literal["record", "rows", "message", "file"]

_GIVES: Mapping[str, Gives] = {"Paginator": "rows", "Download": "file", "Message": "message"}
_SINGLE: Sequence[tuple[str, Kind]] = (
    ("bool", "flag"), ("DateTime", "moment"), ("Date", "day"), ("Decimal", "number"), ("float", "number"),
    ("str", "text"), ("int", "whole"),
)  # fmt: skip
"""Kinds by names in an annotation; the first that is there decides: an id is `str | int`."""

_DESTRUCTIVE = {"delete", "disable", "ungroup", "void"}
_NO_MODEL = {"Any", "Mapping", "Sequence", "str"}


@frozen
class Argument:
    """An argument of an operation.

    Attributes:
        name: Its name in Python.
        kind: How it is read from the command line.
        help: What it is, in words.
        required: Whether the operation can't do without it.
        positional: Whether it stands in the path, or is the file to send.
        choices: Values that are documented; others are possible.
        model: Name of the model that a body is checked with.
    """

    name: str
    kind: Kind
    help: str
    required: bool
    positional: bool
    choices: Sequence[str] = ()
    model: str = ""


@frozen
class Described:
    """An operation as a command needs it.

    Attributes:
        resource: Attribute of the client, ``"sales_orders"``.
        method: Name of its method, ``"mark_as_void"``.
        operation: What the description says of it.
        summary: What it does, in a few words.
        details: What it does, in more words.
        page: Page and section of the documentation.
        arguments: What it takes.
        gives: What it gives.
        destructive: Whether it can't be undone by a call.
    """

    resource: str
    method: str
    operation: Operation
    summary: str
    details: str
    page: str
    arguments: Sequence[Argument]
    gives: Gives
    destructive: bool


def resources() -> list[str]:
    """Name the client's resources, without importing any."""
    return [name for name, value in vars(Resources).items() if isinstance(value, cached_property)]


def operations(resource: str) -> dict[str, Described]:
    """Describe the operations of a resource, by the names of their methods."""
    module = importlib.import_module(f"zakya_client._generated.api.{resource}")
    declared: Any = vars(Resources)[resource]
    methods = vars(getattr(module, declared.func.__annotations__["return"]))
    return {
        name: _described(resource, name, method, getattr(module, name.upper()))
        for name, method in methods.items()
        if inspect.isfunction(method) and not name.startswith("_")
    }


def scopes() -> list[str]:
    """Name every scope that an operation needs."""
    return sorted({each.operation.scope for name in resources() for each in operations(name).values()} - {""})


def _described(resource: str, name: str, method: Callable[..., Any], operation: Operation) -> Described:
    signature = inspect.signature(method)
    text = inspect.getdoc(method) or ""
    summary, _, rest = text.partition("\n\n")
    helps = _arguments_of(text)
    return Described(
        resource=resource,
        method=name,
        operation=operation,
        summary=summary.removesuffix("."),
        details=_prose(rest.partition("\n\nArgs:")[0]),
        page=", ".join(re.findall(r'"(.+?)"', text.rpartition("From the page ")[2])),
        arguments=[
            _argument(parameter, helps.get(parameter.name, ""))
            for parameter in signature.parameters.values()
            if parameter.name != "self"
        ],
        gives=_GIVES.get(str(signature.return_annotation).partition("[")[0], "record"),
        destructive=operation.method == "DELETE" or not _DESTRUCTIVE.isdisjoint(name.split("_")),
    )


def _argument(parameter: inspect.Parameter, text: str) -> Argument:
    tree = ast.parse(str(parameter.annotation), mode="eval")
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    is_body = parameter.name == "body"
    return Argument(
        name=parameter.name,
        kind="body" if is_body else _kind(names),
        help=text,
        required=parameter.default is parameter.empty,
        positional=parameter.kind is not parameter.KEYWORD_ONLY and not is_body,
        choices=[node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and type(node.value) is str],
        model=next(iter(names - _NO_MODEL), "") if is_body else "",
    )


def _kind(names: set[str]) -> Kind:
    """Tell what kind of value the names in an annotation stand for."""
    if "FileContent" in names:
        return "files" if "Sequence" in names else "file"
    if "Sequence" in names:
        return "ids" if "int" in names else "texts"
    for name, kind in _SINGLE:
        if name in names:
            return kind
    return "text"


def _arguments_of(docstring: str) -> dict[str, str]:
    """Read the section of the arguments: a line each, and more lines that are indented further."""
    section = docstring.partition("\nArgs:\n")[2].partition("\n\n")[0]
    found = re.split(r"^ {4}(?=\w)", section, flags=re.MULTILINE)[1:]
    pairs = (each.split(":", 1) for each in found)
    return {name: _prose(text) for name, text in pairs}


def _prose(text: str) -> str:
    return " ".join(text.split())
