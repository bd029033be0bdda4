"""Joins the files of a description into one self-contained document.

Usage: python tools/bundle.py openapi/zakya.yaml dist/zakya.openapi.yaml [--check]

A target that ends in .json is written as JSON, a path or a component a line. With --check nothing is written, and a
target that differs is an error.

A `$ref` between files becomes one inside the bundle; a path item is put in the place of its reference. The components
of a page all go into the bundle under their own names, of what pages share only that which something refers to.
The examples of `pages/<page>.yaml` stand in `examples/<page>.yaml`, each under the name of its operation and
`.request` or `.response`; the bundle refers to them where they belong.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import plain_yaml

JSON = "application/json"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
KINDS = {
    "schema": "schemas", "schemas": "schemas", "parameters": "parameters", "responses": "responses",
    "examples": "examples", "requestBody": "requestBodies", "requestBodies": "requestBodies",
    "securitySchemes": "securitySchemes",
}  # fmt: skip
"""Kinds of components, by the key that they, or references to them, stand under."""

SHARED = "shared"
"""What the schemas belong to that are of no page."""

LITERAL = ("example", "examples", "default", "const", "enum", "value")
"""Keys of values that are the API's, not the description's."""


class DescriptionError(Exception):
    """The description refers to nothing, names one thing twice, or has a key without a value."""


def steps(reference: str) -> list[str]:
    """Split a `$ref` into the keys that it goes through in its document."""
    pointer = reference.partition("#")[2].strip("/")
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")]


class Bundler:
    """Collects the components of a description's files."""

    def __init__(self) -> None:
        self._files: dict[Path, dict[str, Any]] = {}
        self._owners: dict[tuple[str, str], Path] = {}
        self._components: dict[str, dict[str, Any]] = {}

    def bundle(self, root: Path) -> dict[str, Any]:
        """Join a root document and everything that it reaches."""
        root = root.resolve()
        whole = {key: value for key, value in self._load(root).items() if key != "components"}
        document: dict[str, Any] = self._rewritten(whole, root, "")
        document["components"] = self._components
        done: set[Path] = set()
        while waiting := [path for path in self._files if path not in done]:
            for path in waiting:
                done.add(path)
                for kind, members in _sections(self._files[path]):
                    for name, value in members.items():
                        self._add(kind, name, value, path)
        for path in sorted(done):
            self._illustrate(document, path)
        self._prune(document)
        document["x-pages"] = self._pages()
        return document

    def _prune(self, document: dict[str, Any]) -> None:
        """Drop the shared answers of which every operation got a copy, with its example."""
        used = set(_references(document))
        responses = self._components.get("responses", {})
        for name in [name for name in responses if f"#/components/responses/{name}" not in used]:
            del responses[name]

    def _pages(self) -> dict[str, list[str]]:
        """Name the schemas of each page, and those that pages share."""
        pages: dict[str, list[str]] = {}
        for (kind, name), path in self._owners.items():
            if kind == "schemas":
                page = path.stem if path.parent.name == "pages" else SHARED
                pages.setdefault(page, []).append(name)
        return pages

    def _load(self, path: Path) -> dict[str, Any]:
        if path not in self._files:
            self._files[path] = loaded(path)
        return self._files[path]

    def _add(self, kind: str, name: str, value: Any, path: Path) -> None:
        """Take a component into the bundle, once."""
        owner = self._owners.get((kind, name))
        if owner not in (None, path):
            raise DescriptionError(f"{kind}/{name} stands in {owner.name} and in {path.name}")
        if owner is None:
            self._owners[kind, name] = path
            members = self._components.setdefault(kind, {})
            members[name] = None  # its place; it may lead to itself
            members[name] = self._schema(value, path) if kind == "schemas" else self._rewritten(value, path, kind)

    def _rewritten(self, value: Any, path: Path, kind: str) -> Any:
        """Rewrite the references in anything but a schema; they stand for components of a kind."""
        if isinstance(value, list):
            return [self._rewritten(member, path, kind) for member in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return self._reference(value, path, kind)
        found = {}
        for key, member in value.items():
            if key in ("example", "value"):
                found[key] = member
            elif key in ("schema", "schemas"):
                found[key] = self._schema(member, path)
            else:
                found[key] = self._rewritten(member, path, "paths" if key == "paths" else KINDS.get(key, kind))
        return found

    def _schema(self, value: Any, path: Path) -> Any:
        if isinstance(value, list):
            return [self._schema(member, path) for member in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return self._reference(value, path, "schemas")
        found = {}
        for key, member in value.items():
            if key in LITERAL:
                found[key] = member
            elif key == "properties" and isinstance(member, dict):
                found[key] = {name: self._schema(each, path) for name, each in member.items()}
            else:
                found[key] = self._schema(member, path)
        return found

    def _reference(self, value: dict[str, Any], path: Path, kind: str) -> dict[str, Any]:
        file = value["$ref"].partition("#")[0]
        target = (path.parent / file).resolve() if file else path
        keys = steps(value["$ref"])
        document = found = self._load(target)
        for key in keys:
            if not isinstance(found, dict) or key not in found:
                raise DescriptionError(f"{path.name}: {value['$ref']} leads nowhere")
            found = found[key]
        if keys[0] == "paths" and kind == "paths":
            inlined: dict[str, Any] = self._rewritten(found, target, kind)
            return inlined
        if keys[0] == "components" and len(keys) > 2:
            kind, below = keys[1], keys[2:]
        elif "paths" in document or "components" in document:
            if keys[0] not in KINDS or len(keys) < 2:
                raise DescriptionError(f"{path.name}: {value['$ref']} leads to no component")
            kind, below = keys[0], keys[1:]
        else:  # a file of components that pages share
            below = keys
            self._add(kind, keys[0], document[keys[0]], target)
        pointer = "/".join(key.replace("~", "~0").replace("/", "~1") for key in ("components", kind, *below))
        siblings = {key: member for key, member in value.items() if key != "$ref"}
        return {"$ref": f"#/{pointer}", **self._schema(siblings, path)}

    def _illustrate(self, document: dict[str, Any], page: Path) -> None:
        """Put the examples of a page beside what they are examples of."""
        file = page.parent.parent / "examples" / page.name
        if page.parent.name != "pages" or not file.is_file():
            return
        operations = dict(_operations(document))
        for name, example in loaded(file, checked=False).items():
            operation, _, part = name.rpartition(".")
            content = self._content(operations.get(operation, {}), part)
            if content is None:
                raise DescriptionError(f"examples/{file.name}: {name} is an example of nothing")
            self._components.setdefault("examples", {})[name] = {"value": example}
            content["examples"] = {"live": {"$ref": f"#/components/examples/{name}"}}

    def _content(self, operation: dict[str, Any], part: str) -> dict[str, Any] | None:
        """Find where an example belongs, in the operation's own copy of what it may share with others."""
        if part == "request" and "requestBody" in operation:
            holder, key = operation, "requestBody"
        elif part == "response":
            holder = operation.get("responses", {})
            key = next((status for status in holder if status.startswith("2")), "")
        else:
            return None
        found: Any = holder.get(key, {})
        if "$ref" in found:
            _, kind, name = steps(found["$ref"])
            found = self._components[kind][name]
        found = {**found, "content": {kind: dict(each) for kind, each in found.get("content", {}).items()}}
        holder[key] = found
        content: dict[str, Any] | None = found["content"].get(JSON)
        return content


def loaded(path: Path, *, checked: bool = True) -> dict[str, Any]:
    """Read a file of a description.

    Raises:
        DescriptionError: It can't be read, or (if it is checked) a key in it has no value.
    """
    try:
        document = plain_yaml.load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DescriptionError(f"{path.name}: {error.strerror}") from None
    except (plain_yaml.Error, UnicodeDecodeError) as error:
        raise DescriptionError(f"{path.name}: {error}") from None
    if not isinstance(document, dict) or not all(isinstance(each, dict) for _, each in _sections(document)):
        raise DescriptionError(f"{path.name}: no mapping with mappings of components")
    if checked and (empty := next(_empty(document), "")):
        raise DescriptionError(f"{path.name}: {empty!r} has no value; text with a comma in braces needs quotes")
    return document


def _sections(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Find the components that a file has of its own, by kind; a file that only holds what others share has none."""
    components = document.get("components", {})
    yield from components.items() if isinstance(components, dict) else [("components", components)]
    if "paths" in document:
        yield from ((key, value) for key, value in document.items() if key in KINDS)


def _empty(value: Any, place: str = "") -> Iterator[str]:
    """Find keys without a value."""
    if isinstance(value, list):
        for member in value:
            yield from _empty(member, place)
    elif isinstance(value, dict):
        for key, member in value.items():
            if member is None:
                yield f"{place}.{key}".removeprefix(".")
            elif key not in ("example", "examples", "value", "enum", "const"):
                yield from _empty(member, f"{place}.{key}")


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for member in value:
            yield from _references(member)
    elif isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for member in value.values():
            yield from _references(member)


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for item in document.get("paths", {}).values():
        for method in METHODS:
            if method in item:
                yield item[method].get("operationId", ""), item[method]


def bundle(root: Path) -> dict[str, Any]:
    """Join a root document and everything that it reaches into one document.

    Raises:
        DescriptionError: A file can't be read, a reference leads nowhere, two files name a component alike, a key has
            no value, or an example belongs to nothing.
    """
    try:
        document = Bundler().bundle(root)
    except RecursionError:
        raise DescriptionError(f"{root.name}: something in it leads to itself") from None
    if not isinstance(document.get("paths"), dict):
        raise DescriptionError(f"{root.name}: no paths")
    return document


def plainly_composed(value: Any) -> Any:
    """Return a document in which an `allOf` has its schema's own fields as its last member, instead of beside it.

    It means the same; but generators take an `allOf` of one member for another name of that member, and drop what
    stands beside it.
    """
    if isinstance(value, list):
        return [plainly_composed(each) for each in value]
    if not isinstance(value, dict):
        return value
    found = {key: each if key in LITERAL else plainly_composed(each) for key, each in value.items()}
    if isinstance(found.get("allOf"), list) and "properties" in found:
        own = {"x-source": found["x-source"]} if "x-source" in found else {}  # the origin of the fields too
        own |= {key: found.pop(key) for key in ("type", "properties", "required") if key in found}
        found["allOf"] = [*found["allOf"], own]
    return found


def written(document: dict[str, Any], *, as_json: bool) -> str:
    """Write a document as the text of a file."""
    document = plainly_composed(document)
    if as_json:
        return "{\n" + ",\n".join(_lines(document, 2)) + "\n}\n"
    return plain_yaml.dump(document)


def _lines(document: Mapping[str, Any], depth: int) -> Iterator[str]:
    """Write the members of an object, those of `paths` and of each kind of component on lines of their own."""
    for key, value in document.items():
        name = json.dumps(key)
        if depth and isinstance(value, dict) and (key in ("paths", "components") or depth == 1):
            yield f"{name}:{{\n" + ",\n".join(_lines(value, 0 if key == "paths" else depth - 1)) + "\n}"
        else:
            yield f"{name}:{json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"


def main(root: str, target: str, check: str = "") -> int:
    """Write the bundle of a root document to a file, or only compare it with what is there."""
    try:
        document = bundle(Path(root))
    except DescriptionError as error:
        print(error, file=sys.stderr)
        return 1
    text = written(document, as_json=target.endswith(".json"))
    if check:
        if not Path(target).is_file() or Path(target).read_text(encoding="utf-8") != text:
            print(f"{target} is not what {root} makes: run `make generate`", file=sys.stderr)
            return 1
        return 0
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    Path(target).write_text(text, encoding="utf-8")
    print(f"{target}: {len(list(_operations(document)))} operations, {len(document['components']['schemas'])} schemas")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
