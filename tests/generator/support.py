"""What the generator's tests share: descriptions and generated packages."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parent.parent.parent
LIBRARY = Path(__file__).parent / "description" / "library.yaml"
ZAKYA = REPOSITORY / "openapi" / "zakya.yaml"

if str(REPOSITORY / "tools") not in sys.path:
    sys.path.insert(0, str(REPOSITORY / "tools"))

from generate import generate  # noqa: E402 (needs the path above)

from bundle import bundle  # noqa: E402

TEXT = {"type": "string"}
SERVER = "https://api.library.example/inventory/v1"


def ref(name: str, kind: str = "schemas") -> dict[str, Any]:
    return {"$ref": f"#/components/{kind}/{name}"}


def record(**properties: Any) -> dict[str, Any]:
    """Describe an object of an answer."""
    return {"type": "object", "properties": properties}


def body(**properties: Any) -> dict[str, Any]:
    """Describe an object that is sent."""
    return {**record(**properties), "additionalProperties": False}


def json_content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def operation(**changes: Any) -> dict[str, Any]:
    """Describe an operation that answers a `Thing`, with changes."""
    envelope = {"type": "object", "x-envelope": {"keys": ["thing"], "one": ref("Thing")}}
    return {
        "operationId": "things.get",
        "tags": ["things"],
        "summary": "Get a thing",
        "responses": {"200": {"description": "", "content": json_content(envelope)}},
        **changes,
    }


def write(
    folder: Path, *, schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **components: Any
) -> Path:
    """Write a description of one file; JSON is YAML."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": SERVER}],
        "paths": paths or {"/things": {"get": operation()}},
        "components": {"schemas": {"Thing": record(name=TEXT), **(schemas or {})}, **components},
    }
    root = folder / "things.yaml"
    root.write_text(json.dumps(document), encoding="utf-8")
    return root


@cache
def _bundled(root: Path) -> dict[str, Any]:
    return bundle(root)


def bundled(root: Path) -> dict[str, Any]:
    """Join a description once for all tests, which leave it as it is."""
    return _bundled(root.resolve())


def built(folder: Path, name: str, **description: Any) -> Any:
    """Generate a package from a description of one file, and import its models."""
    generate(write(folder, **description), folder / name, name)
    sys.path.insert(0, str(folder))
    try:
        models = importlib.import_module(f"{name}.models")
        for each in models.__all__:
            getattr(models, each)
        for file in (folder / name / "api").glob("*.py"):
            importlib.import_module(f"{name}.api.{file.stem}")
    finally:
        sys.path.remove(str(folder))
    return models


def trees(folder: Path) -> dict[str, bytes]:
    """Read every file of a folder, by its path in it."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if _is_ours(file)}


def _is_ours(file: Path) -> bool:
    return file.is_file() and "__pycache__" not in file.parts


def references(value: Any) -> Iterator[str]:
    """Find every `$ref` in a document."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for member in value.values():
            yield from references(member)
    elif isinstance(value, list):
        for member in value:
            yield from references(member)
