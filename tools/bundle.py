"""Joins the files of a description into one self-contained document.

Usage: python tools/bundle.py openapi/zakya.yaml dist/zakya.openapi.yaml [--check]

A target that ends in .json is written as JSON. With --check nothing is written, and a target that differs is an error.

Every component of every file that the root reaches goes into the bundle under its own name; a `$ref` between files
becomes one inside the bundle. A path item or response that is referenced whole is put in its place.
"""

from __future__ import annotations

import json
import sys
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

INLINE = ("paths",)  # what OpenAPI has no component for


class DescriptionError(Exception):
    """The description refers to nothing, or names one thing twice."""


def steps(reference: str) -> list[str]:
    """Give the keys that a `$ref` goes through in its document."""
    pointer = reference.partition("#")[2].strip("/")
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")]


class Bundler:
    """Collects the components of a description's files."""

    def __init__(self) -> None:
        self._files: dict[Path, dict[str, Any]] = {}
        self._owners: dict[tuple[str, str], Path] = {}

    def bundle(self, root: Path) -> dict[str, Any]:
        """Join a root document and everything that it reaches."""
        root = root.resolve()
        document: dict[str, Any] = self._rewritten(self._load(root), root)
        components = document.setdefault("components", {})
        for kind, members in components.items():
            for name in members:
                self._claim(kind, name, root)
        done: set[Path] = {root}
        while waiting := [path for path in self._files if path not in done]:
            for path in waiting:
                done.add(path)
                for kind, members in self._files[path].get("components", {}).items():
                    for name, value in members.items():
                        self._claim(kind, name, path)
                        components.setdefault(kind, {})[name] = self._rewritten(value, path)
        return document

    def _load(self, path: Path) -> dict[str, Any]:
        if path not in self._files:
            try:
                document = YAML(typ="safe").load(path)
            except OSError as error:
                raise DescriptionError(f"{path.name}: {error.strerror}") from None
            except (YAMLError, UnicodeDecodeError) as error:
                raise DescriptionError(f"{path.name}: {error}") from None
            components = document.get("components", {}) if isinstance(document, dict) else None
            if not isinstance(components, dict) or not all(isinstance(each, dict) for each in components.values()):
                raise DescriptionError(f"{path.name}: no mapping with mappings of components")
            self._files[path] = document
        return self._files[path]

    def _claim(self, kind: str, name: str, path: Path) -> None:
        owner = self._owners.setdefault((kind, name), path)
        if owner != path:
            raise DescriptionError(f"{kind}/{name} stands in {owner.name} and in {path.name}")

    def _rewritten(self, value: Any, path: Path) -> Any:
        if isinstance(value, list):
            return [self._rewritten(member, path) for member in value]
        if not isinstance(value, dict):
            return value
        if not isinstance(value.get("$ref"), str):
            return {key: self._rewritten(member, path) for key, member in value.items()}
        file, _, pointer = value["$ref"].partition("#")
        target = (path.parent / file).resolve() if file else path
        keys = steps(value["$ref"])
        found: Any = self._load(target)
        for key in keys:
            if not isinstance(found, dict) or key not in found:
                raise DescriptionError(f"{path.name}: {value['$ref']} leads nowhere")
            found = found[key]
        if keys[0] in INLINE:
            return self._rewritten(found, target)
        if keys[0] != "components":
            raise DescriptionError(f"{path.name}: {value['$ref']} leads to no component")
        siblings = {key: self._rewritten(member, path) for key, member in value.items() if key != "$ref"}
        return {"$ref": "#/" + pointer.strip("/"), **siblings}


def bundle(root: Path) -> dict[str, Any]:
    """Join a root document and everything that it reaches into one document.

    Raises:
        DescriptionError: A file can't be read, a reference leads nowhere, or two files name a component alike.
    """
    try:
        document = Bundler().bundle(root)
    except RecursionError:
        raise DescriptionError(f"{root.name}: something in it leads to itself") from None
    if not isinstance(document.get("paths"), dict):
        raise DescriptionError(f"{root.name}: no paths")
    return document


def written(document: dict[str, Any], *, as_json: bool) -> str:
    """Give a document as the text of a file."""
    if as_json:
        return json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    yaml = YAML()
    yaml.width = 120
    yaml.representer.ignore_aliases = lambda _: True
    text = StringIO()
    yaml.dump(document, text)
    return text.getvalue()


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
    operations = sum(
        method in item for item in document["paths"].values() for method in ("get", "put", "post", "delete")
    )
    print(f"{target}: {operations} operations, {len(document['components'].get('schemas', {}))} schemas")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
