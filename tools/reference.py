"""Makes the reference pages of the documentation site while it is built: from the code and the description.

MkDocs runs this file as a hook (`hooks:` in mkdocs.yml), and mkdocstrings loads `Facts` from it as an extension of
griffe. Signatures, arguments and fields come from the code; HTTP method, path, scope, cost and the page of the API's
documentation from the description that the emulator ships with. Nothing of this is kept in a file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import griffe
from attrs import frozen
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parent.parent
DESCRIPTION = ROOT / "zakya_client" / "emulator" / "zakya.openapi.json"
PAGES = ROOT / "openapi" / "pages"
COMMON = ROOT / "openapi" / "common.yaml"
GENERATED = ROOT / "zakya_client" / "_generated" / "models"
PER_PAGE = "#/components/parameters/PerPage"
API = "zakya_client._generated.api"
SITE = "https://www.zakya.com/resources/api/"
MODELS = "zakya_client._generated.models"
METHODS = ("get", "post", "put", "delete")
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
MODEL = "::: {path}\n    options: {{heading_level: 2, members: false, show_bases: false}}\n\n"


@frozen
class Described:
    """What the description says of an operation.

    Attributes:
        name: Resource and verb, `items.get`.
        http: Method and path below the API's root, `GET /items/{item_id}`.
        scope: The scope that a token needs for it.
        page: Page of the API's documentation.
        section: Section of that page.
        paged: Whether it is a list that comes in pages.
    """

    name: str
    http: str
    scope: str
    page: str
    section: str
    paged: bool

    @property
    def resource(self) -> str:
        """The resource that it belongs to."""
        return self.name.partition(".")[0]

    @property
    def verb(self) -> str:
        """Its name within the resource."""
        return self.name.partition(".")[2]

    @property
    def path(self) -> str:
        """Where its method stands in the code."""
        return f"{API}.{self.resource}.{_title(self.resource).replace(' ', '')}.{self.verb}"

    @property
    def facts(self) -> str:
        """What a caller wants to know beside the signature, in one paragraph."""
        cost = "one call for each page of up to 200 rows" if self.paged else "one call"
        where = SITE if self.page == "Introduction" else f"{SITE}{_slug(self.page)}.html"
        command = self.name.replace(".", " ").replace("_", "-")
        return (
            f"`{self.http}` · scope `{self.scope}` · costs {cost} · documented under "
            f"[{self.page}, “{self.section}”]({where}) · in a terminal: `zakya {command}`"
        )


@cache
def description() -> Mapping[str, Any]:
    """Read the description."""
    document: Mapping[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    return document


@cache
def described() -> Mapping[str, Described]:
    """Read the operations of the description, by where their methods stand in the code."""
    operations = [
        Described(
            name=operation["operationId"],
            http=f"{method.upper()} {path}",
            scope=next(scope for needed in operation["security"] for scopes in needed.values() for scope in scopes),
            page=operation["x-documentation"]["page"],
            section=operation["x-documentation"]["section"],
            paged=any(each.get("$ref") == PER_PAGE for each in operation.get("parameters", ())),
        )
        for path, item in description()["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    ]
    return {each.path: each for each in operations}


class Facts(griffe.Extension):
    """Adds to docstrings what stands elsewhere: the description's facts to operations, undescribed fields to models."""

    def on_function(self, *, func: griffe.Function, **_more: Any) -> None:
        """Put the facts of an operation before its arguments; its last paragraph has fewer of them."""
        operation = described().get(func.path)
        if operation is None or func.docstring is None:
            return
        text, _, _ = func.docstring.value.partition("\n\nNeeds the scope ")
        prose, arguments, rest = text.partition("\n\nArgs:\n")
        func.docstring.value = f"{prose}\n\n{operation.facts}{arguments}{rest}"

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
    for tag in description()["tags"]:
        text += f"## {_title(tag['name'])}\n\n| operation | HTTP | scope |\n|---|---|---|\n"
        for each in _of(tag["name"]):
            text += f"| [`{each.name}`]({each.resource}.md#{each.name}) | `{each.http}` | `{each.scope}` |\n"
        text += "\n"
    return Made("All operations", "reference/operations.md", text)


def resource_pages() -> Iterator[Made]:
    """Make the page of each resource, with its operations."""
    for tag in description()["tags"]:
        name, title = tag["name"], _title(tag["name"])
        operations = _of(name)
        page = _slug("Organizations" if operations[0].page == "Introduction" else operations[0].page)
        text = RESOURCE_PAGE.format(
            title=title, about=tag["description"], name=name, models=f"Models: {_title(page)}", page=page
        )
        text += "".join(OPERATION.format(name=each.name, path=each.path, verb=each.verb) for each in operations)
        yield Made(title, f"reference/{name}.md", text)


def model_pages() -> Iterator[Made]:
    """Make the pages of the models: those of a page of the API's documentation together, and those that pages share."""
    left = _models()
    for file in (*sorted(PAGES.glob("*.yaml")), COMMON):
        # Schemas stand at this depth. To read the pages as YAML would take longer than to build the rest of the site.
        schemas = re.findall(r"^ {4}(\w+):", file.read_text(encoding="utf-8"), re.MULTILINE)
        here = [left.pop(name) for name in schemas if name in left]
        if file == COMMON:  # and what the generator named by itself
            here += left.values()
        title = "Shared" if file == COMMON else _title(file.stem)
        text = MODELS_PAGE.format(title=title) + "".join(MODEL.format(path=path) for path in here)
        yield Made(title, f"reference/models/{file.stem}.md", text)


def _models() -> dict[str, str]:
    """Find the module of each model."""
    found = {}
    for file in sorted(GENERATED.glob("[!_]*.py")):
        for name in re.findall(r"^class (\w+)\((?:Answer|Body)\):", file.read_text(encoding="utf-8"), re.MULTILINE):
            found[name] = f"{MODELS}.{file.stem}.{name}"
    return found


def _of(resource: str) -> Sequence[Described]:
    return [each for each in described().values() if each.resource == resource]


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")


def _title(name: str) -> str:
    return _words(name).title()


def _slug(page: str) -> str:
    return page.lower().replace(" ", "-")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages into the navigation, before those of the section that are written by hand."""
    resources = [{each.title: each.address} for each in resource_pages()]
    shapes = [{each.title: each.address} for each in model_pages()]
    overview = operations_page()
    for section in config.nav or ():
        if SECTION in section:
            section[SECTION][:0] = [{overview.title: overview.address}, {"Resources": resources}, {"Models": shapes}]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages to the site."""
    for each in (operations_page(), *resource_pages(), *model_pages()):
        files.append(File.generated(config, each.address, content=each.text))
    return files
