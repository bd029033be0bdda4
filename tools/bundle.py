"""Joins the files of a description into one self-contained document.

Usage: python tools/bundle.py openapi/zakya.yaml dist/zakya.openapi.yaml

Every component of every file that the root reaches goes into the bundle under its own name; a `$ref` between files
becomes one inside the bundle. A path item or response that is referenced whole is put in its place.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

INLINE = ("paths",)  # what OpenAPI has no component for


class DescriptionError(Exception):
    """The description refers to nothing, or names one thing twice."""


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
                self._files[path] = YAML(typ="safe").load(path)
            except OSError as error:
                raise DescriptionError(f"{path.name}: {error.strerror}") from None
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
        keys = [part.replace("~1", "/").replace("~0", "~") for part in pointer.strip("/").split("/")]
        found: Any = self._load(target)
        for key in keys:
            if not isinstance(found, dict) or key not in found:
                raise DescriptionError(f"{path.name}: {value['$ref']} leads nowhere")
            found = found[key]
        if keys[0] in INLINE:
            return self._rewritten(found, target)
        siblings = {key: self._rewritten(member, path) for key, member in value.items() if key != "$ref"}
        return {"$ref": "#/" + pointer.strip("/"), **siblings}


def bundle(root: Path) -> dict[str, Any]:
    """Join a root document and everything that it reaches into one document.

    Raises:
        DescriptionError: A reference leads nowhere, or two files name a component alike.
    """
    return Bundler().bundle(root)


def main(root: str, target: str) -> None:
    """Write the bundle of a root document to a file."""
    document = bundle(Path(root))
    yaml = YAML()
    yaml.width = 120
    yaml.representer.ignore_aliases = lambda _: True
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    with Path(target).open("w", encoding="utf-8") as file:
        yaml.dump(document, file)
    operations = sum(
        method in item for item in document["paths"].values() for method in ("get", "put", "post", "delete")
    )
    print(f"{target}: {operations} operations, {len(document['components']['schemas'])} schemas")


if __name__ == "__main__":
    main(*sys.argv[1:])
