"""Makes the reference pages of the documentation site: from the code and the description.

`tools/pages.py` writes them, and mkdocstrings loads `Facts` from here as an extension of griffe. Signatures, arguments
and fields come from the code; HTTP method, path, scope, cost, example and the page of the API's documentation from the
API description (openapi/) that the package ships with.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from textwrap import indent
from typing import Any

import griffe
from attrs import frozen
from example_calls import python_calls, terminal_call
from ruamel.yaml import YAML

from zakya_client.description import Operation, description

ROOT = Path(__file__).parent.parent
DEVIATIONS = ROOT / "openapi" / "deviations.yaml"
GENERATED = ROOT / "zakya_client" / "_generated" / "models"
API = "zakya_client._generated.api"
SITE = "https://www.zakya.com/resources/api/"
MODELS = "zakya_client._generated.models"
OPERATIONS_PAGE = """\
# All operations

{count} operations, with the scope that a token needs for each. A list costs a call for each page that is read, of up to
200 rows; everything else costs one call. A call that is repeated after a failure counts again.

"""
COMMON = ("timeout", "extra_query", "extra_headers")
"""Parameters of every operation, described at the top of each page."""

RESOURCE_PAGE = """\
# {title}

{about} The operations are methods of `zakya.{name}`. The fields of what they take and return are on
[{models}](models/{page}.md).

Each also takes `timeout` (seconds that an attempt may take), `extra_query` and `extra_headers` (what the API
description doesn't know, sent unchecked), and raises a `ValidationError` if a value is wrong, or another
[`ZakyaError`](errors.md).

"""
MODELS_PAGE = """\
# Models: {title}

What operations take (`…Create`, `…Update`, `…Input`) and return. Import them with `from zakya_client import models`.
A field of an answer whose type has `None` may be missing. A request leaves out what you don't give.

"""
OPERATION = (
    '<a id="{name}"></a>\n\n::: {path}\n    options: {{heading_level: 2, heading: "{name}", toc_label: "{verb}"}}\n\n'
)
DEVIATIONS_PAGE = """\
# Deviations

Where the client follows something else than the API's documentation says: what a page says, what the client takes it
for, and why. *live*: recorded answers show it; *docs*: another part of the page does; *inventory*: the published
description of the same API does; *reported*: people told of it. What a page only lacks isn't listed: the description
marks it where it stands.

"""
MODEL = "::: {path}\n    options: {{heading_level: 2, members: false, show_bases: false}}\n\n"


def path_of(operation: Operation) -> str:
    """Say where the method of an operation stands in the code."""
    return f"{API}.{operation.resource}.{_title(operation.resource).replace(' ', '')}.{operation.verb}"


def facts_of(operation: Operation) -> str:
    """Say what a caller wants to know beside the signature, in one paragraph."""
    cost = "one call for each page of up to 200 rows" if operation.pages else "one call"
    where = SITE if operation.page == "Introduction" else f"{SITE}{page_of(operation.resource)}.html"
    command = operation.name.replace(".", " ").replace("_", "-")
    return (
        f"`{operation.method} {operation.path}` · scope `{operation.scope}` · costs {cost} · documented under "
        f"[{operation.page}, “{operation.section}”]({where}) · in a terminal: `zakya {command}`"
    )


def example_of(operation: Operation) -> str:
    """Show a call of an operation, in Python and in a terminal, and what the API answers."""
    blocks = [
        ('=== "Python"', "python", python_calls()[operation.name]),
        ('=== "Terminal"', "bash", terminal_call(operation)),
    ]
    if operation.answer.example is not None:
        answer = json.dumps(operation.answer.example, indent=2, ensure_ascii=False)
        blocks.append(('=== "Answer of the API"', "json", answer))
    return "\n\n".join(
        f"{title}\n\n" + indent(f"```{language}\n{code}\n```", " " * 4) for title, language, code in blocks
    )


@cache
def described() -> Mapping[str, Operation]:
    """Return the operations of the description, by where their methods stand in the code."""
    return {path_of(each): each for each in description().operations.values()}


class Facts(griffe.Extension):
    """Adds to docstrings what stands elsewhere: the description's facts to operations, undescribed fields to models."""

    def on_function(self, *, func: griffe.Function, **_more: Any) -> None:
        """Put the facts of an operation before its arguments, and leave out what the top of its page says of all."""
        operation = described().get(func.path)
        if operation is None or func.docstring is None:
            return
        text, _, _ = func.docstring.value.partition("\n\nRaises:\n")
        prose, _, rest = text.partition("\n\nArgs:\n")
        arguments, _, returns = rest.partition("\n\nReturns:\n")
        for name in COMMON:
            del func.parameters[name]
            arguments = re.sub(rf"^ {{4}}{name}: .*\n?(?: {{5,}}.*\n?)*", "", arguments, flags=re.MULTILINE)
        for each in func.parameters:
            if known := _known(each):
                line = rf"^( {{4}}{each.name}: .*(?:\n {{5,}}.*)*)"
                arguments = re.sub(line, rf"\1 {known}", arguments, flags=re.MULTILINE)
        arguments = f"\n\nArgs:\n{arguments}" if arguments.strip() else ""
        parts = prose, facts_of(operation), example_of(operation)
        func.docstring.value = "\n\n".join(parts) + f"{arguments}\n\nReturns:\n{returns}"

    def on_class_members(self, *, cls: griffe.Class, **_more: Any) -> None:
        """List every field of a model, also those whose name says it all; they have no words of their own."""
        if not cls.path.startswith(f"{MODELS}.") or cls.docstring is None:
            return
        prose, _, section = cls.docstring.value.partition("\n\nAttributes:\n")
        said = dict(re.findall(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", section, flags=re.MULTILINE))
        fields = [each for each in cls.members.values() if isinstance(each, griffe.Attribute) and each.is_public]
        for each in fields:
            each.annotation = _without_unset(each.annotation)
        lines = [f"    {each.name}: {said.get(each.name, '')} {_known(each)}".rstrip() for each in fields]
        cls.docstring.value = "\n".join([prose, "", "Attributes:", *lines]) if lines else prose


@frozen
class Made:
    """A page that is made.

    Attributes:
        title: Its title in the navigation.
        address: Its path below the folder of the documentation.
        text: Its Markdown.
    """

    title: str
    address: str
    text: str


def operations_page() -> Made:
    """Make the page that lists every operation."""
    text = OPERATIONS_PAGE.format(count=len(described()))
    for name in description().resources:
        text += f"## {_title(name)}\n\n| operation | HTTP | scope |\n|---|---|---|\n"
        for each in _of(name):
            cells = (each.name, f"{each.method} {each.path}", each.scope)
            shown, http, scope = map(_breakable, cells)
            text += f"| [{shown}]({each.resource}.md#{each.name}) | {http} | {scope} |\n"
        text += "\n"
    return Made("All operations", "reference/operations.md", text)


def resource_pages() -> Iterator[Made]:
    """Make the page of each resource, with its operations."""
    for name, about in description().resources.items():
        title = _title(name)
        operations = _of(name)
        page = page_of(name)
        text = RESOURCE_PAGE.format(title=title, about=about, name=name, models=f"Models: {_title(page)}", page=page)
        for each in operations:
            text += OPERATION.format(name=each.name, path=path_of(each), verb=each.verb)
            if each.many:
                path = path_of(each).removesuffix(each.verb) + "get_many"
                text += OPERATION.format(name=f"{name}.get_many", path=path, verb="get_many")
        yield Made(title, f"reference/{name}.md", text)


def model_pages() -> Iterator[Made]:
    """Make the pages of the models: those of a page of the API's documentation together, and those that pages share."""
    places = _models()
    by_page: dict[str, list[str]] = {}
    for name, page in description().page_of.items():
        if name in places:
            by_page.setdefault(page, []).append(places[name])
    for page, paths in sorted(by_page.items(), key=lambda each: (each[0] == "shared", each[0])):
        text = MODELS_PAGE.format(title=_title(page)) + "".join(MODEL.format(path=path) for path in paths)
        yield Made(_title(page), f"reference/models/{page}.md", text)


def deviations_page() -> Made:
    """Make the page of what contradicts the API's documentation, a name a row."""
    text = DEVIATIONS_PAGE
    for page, found in groupby(YAML(typ="safe").load(DEVIATIONS), key=lambda each: str(each["page"])):
        text += f"## {'Every page' if page == 'all' else _title(page)}\n\n"
        text += "| where | documented | described | evidence |\n|---|---|---|---|\n"
        for each in found:
            cells = " | ".join(
                " ".join(each[key].split()).replace("|", "\\|") for key in ("documented", "described", "evidence")
            )
            text += "".join(f"| {_breakable(name)} | {cells} |\n" for name in each["where"])
        text += "\n"
    return Made("Deviations", "reference/deviations.md", text)


def _known(value: griffe.Parameter | griffe.Attribute) -> str:
    """Take the known values of a text out of its type, and say them in words."""
    found = re.match(r"Literal\[(.*?)\] \| str(.*)", str(value.annotation))
    if not found:
        return ""
    value.annotation = f"str{found[2]}"
    known = ", ".join(f"`{each}`" for each in re.findall(r"'([^']+)'", found[1]))
    return f"Known: {known}."


def _without_unset(annotation: Any) -> Any:
    """Take `Unset` out of a union: what a request leaves out is said at the top of the page."""
    if not isinstance(annotation, griffe.ExprBinOp):
        return annotation
    left, right = _without_unset(annotation.left), _without_unset(annotation.right)
    if "Unset" in (str(left), str(right)):
        return right if str(left) == "Unset" else left
    return griffe.ExprBinOp(left, annotation.operator, right)


def _models() -> dict[str, str]:
    """Find the module of each model."""
    found = {}
    for file in sorted(GENERATED.glob("*/[!_]*.py")):
        for name in re.findall(
            r"^class (\w+)\((?:Response|Request)Model\):", file.read_text(encoding="utf-8"), re.MULTILINE
        ):
            found[name] = f"{MODELS}.{file.parent.name}.{file.stem}.{name}"
    return found


def _of(resource: str) -> Sequence[Operation]:
    return [each for each in described().values() if each.resource == resource]


def _breakable(name: str) -> str:
    """Write a name for a table: a browser may break it after a dot, a slash or an underscore, and nowhere else."""
    return f"<code>{re.sub('(?<=[./_])', '<wbr>', name)}</code>"


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")


def _title(name: str) -> str:
    return _words(name).title()


def page_of(resource: str) -> str:
    """Return the name of the page of the API's documentation that has a resource, as it stands in addresses."""
    return next(description().page_of[each.record] for each in _of(resource) if each.record)


def pages() -> dict[str, list[Made]]:
    """Make all pages, by their section of the navigation; "" is for those that need none."""
    return {
        "": [operations_page(), deviations_page()],
        "Operations": list(resource_pages()),
        "Models": list(model_pages()),
    }
