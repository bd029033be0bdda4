"""Makes the reference pages of the documentation site while it is built: from the code and the description.

MkDocs runs this file as a hook (`hooks:` in mkdocs.yml), and mkdocstrings loads `Facts` from it as an extension of
griffe. Signatures, arguments and fields come from the code; HTTP method, path, scope, cost and the page of the API's
documentation from the API description (openapi/) that the package ships with. Nothing of this is kept in a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import griffe
from attrs import frozen
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from ruamel.yaml import YAML

from zakya_client.description import Operation, description

ROOT = Path(__file__).parent.parent
DEVIATIONS = ROOT / "openapi" / "deviations.yaml"
GENERATED = ROOT / "zakya_client" / "_generated" / "models"
API = "zakya_client._generated.api"
SITE = "https://www.zakya.com/resources/api/"
MODELS = "zakya_client._generated.models"
SECTION = "Reference"
"""The section of the navigation that the pages are put into."""

OPERATIONS_PAGE = """\
# All operations

{count} operations, with the scope that a token needs for each. A list costs a call for each page that is read, of up to
200 rows; everything else costs one call. A call that is repeated after a failure counts again.

"""
RESOURCE_PAGE = """\
# {title}

{about} The operations are methods of `zakya.{name}`. The fields of what they take and give are on
[{models}](models/{page}.md), and the kinds of [errors](errors.md) on a page of their own.

"""
MODELS_PAGE = """\
# Models: {title}

What operations take (`…Create`, `…Update`, `…Input`) and give. Import them with `from zakya_client import models`.
Every field of an answer may be `None`; a request leaves out what you don't give.

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


@cache
def described() -> Mapping[str, Operation]:
    """Return the operations of the description, by where their methods stand in the code."""
    return {path_of(each): each for each in description().operations.values()}


class Facts(griffe.Extension):
    """Adds to docstrings what stands elsewhere: the description's facts to operations, undescribed fields to models."""

    def on_function(self, *, func: griffe.Function, **_more: Any) -> None:
        """Put the facts of an operation before its arguments; its last paragraph has fewer of them."""
        operation = described().get(func.path)
        if operation is None or func.docstring is None:
            return
        text, _, _ = func.docstring.value.partition("\n\nNeeds the scope ")
        prose, arguments, rest = text.partition("\n\nArgs:\n")
        func.docstring.value = f"{prose}\n\n{facts_of(operation)}{arguments}{rest}"

    def on_class_members(self, *, cls: griffe.Class, **_more: Any) -> None:
        """List every field of a model, also those whose name says it all."""
        if not cls.path.startswith(f"{MODELS}.") or cls.docstring is None:
            return
        prose, _, section = cls.docstring.value.partition("\n\nAttributes:\n")
        said = dict(re.findall(r"^ {4}(\w+): (.*(?:\n {5,}.*)*)", section, flags=re.MULTILINE))
        fields = [name for name, member in cls.members.items() if member.is_attribute and not name.startswith("_")]
        lines = [f"    {name}: {said.get(name) or f'{_words(name)}.'.capitalize()}" for name in fields]
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
            http = f"{each.method} {each.path}"
            text += f"| [`{each.name}`]({each.resource}.md#{each.name}) | `{http}` | `{each.scope}` |\n"
        text += "\n"
    return Made("All operations", "reference/operations.md", text)


def resource_pages() -> Iterator[Made]:
    """Make the page of each resource, with its operations."""
    for name, about in description().resources.items():
        title = _title(name)
        operations = _of(name)
        page = page_of(name)
        text = RESOURCE_PAGE.format(title=title, about=about, name=name, models=f"Models: {_title(page)}", page=page)
        text += "".join(OPERATION.format(name=each.name, path=path_of(each), verb=each.verb) for each in operations)
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
            text += "".join(f"| `{name}` | {cells} |\n" for name in each["where"])
        text += "\n"
    return Made("Deviations", "reference/deviations.md", text)


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


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")


def _title(name: str) -> str:
    return _words(name).title()


def page_of(resource: str) -> str:
    """Return the name of the page of the API's documentation that has a resource, as it stands in addresses."""
    return next(description().page_of[each.record] for each in _of(resource) if each.record)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages into the navigation, before those of the section that are written by hand."""
    resources = [{each.title: each.address} for each in resource_pages()]
    shapes = [{each.title: each.address} for each in model_pages()]
    overview, deviations = operations_page(), deviations_page()
    for section in config.nav or ():
        if SECTION in section:
            section[SECTION][:0] = [
                {overview.title: overview.address},
                {"Resources": resources},
                {"Models": shapes},
                {deviations.title: deviations.address},
            ]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages to the site."""
    for each in (operations_page(), *resource_pages(), *model_pages(), deviations_page()):
        files.append(File.generated(config, each.address, content=each.text))
    return files
