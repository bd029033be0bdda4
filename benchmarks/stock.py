"""What openapi-python-client makes of our description with its own templates, for comparison.

Two packages are generated into a temporary folder:

- `plain`: from the bundled description as it is, which says what the wire holds: numbers may be text, so they are
  kept as they come, and so are dates, which are described as text that may be empty;
- `typed`: from the same with each scalar described as what our models read from it (``x-reads-as``), so that the
  stock models make the same dates and numbers. They can't read ``""`` for them, and are fed without.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from attrs import define

from benchmarks.alternating import missing
from zakya_client.description import FILE as DESCRIPTION

PLAIN = "zakya_stock_plain"
TYPED = "zakya_stock_typed"
CALLED = {"/items": ["get"], "/items/{item_id}": ["get", "parameters"]}


class StockError(Exception):
    """The stock generator made nothing."""


@define
class Stock:
    """The stock output, which is generated when it is first asked for.

    Attributes:
        folder: Where to; it belongs on ``sys.path``.
        short: Generate for the operations that the suite calls only, in a third of the time.
    """

    folder: Path
    short: bool

    @property
    def problem(self) -> str:
        """Why it can't be generated; empty if it can."""
        return missing("openapi_python_client")

    def package(self, name: str) -> str:
        """Generate a package, unless it is there, and give its name.

        Raises:
            StockError: The generator failed.
        """
        if not (self.folder / name).exists():
            document = _as_read(self._bundled) if name == TYPED else self._bundled
            self._generate(document, name)
        return name

    @cached_property
    def _bundled(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
        return _reduced(document) if self.short else document

    def _generate(self, document: dict[str, Any], name: str) -> None:
        description = self.folder / f"{name}.json"
        description.write_text(json.dumps(document, default=str), encoding="utf-8")
        config = self.folder / "config.yaml"
        config.write_text("post_hooks: []\n", encoding="utf-8")  # it would format what it made, which takes time
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta=none"]
        done = subprocess.run(
            [*command, f"--path={description}", f"--config={config}", f"--output-path={self.folder / name}"],
            capture_output=True,
            text=True,
            check=False,
        )
        if not (self.folder / name / "models").exists():
            raise StockError((done.stdout + done.stderr).strip()[-200:])


@contextmanager
def stock(*, short: bool) -> Iterator[Stock]:
    """Make a temporary folder for the stock output to be generated into, which can be imported from."""
    with TemporaryDirectory(prefix="zakya-stock-") as folder:
        sys.path.append(folder)
        try:
            yield Stock(Path(folder), short)
        finally:
            sys.path.remove(folder)


def _as_read(value: Any) -> Any:
    """Replace each scalar of the wire by what is read from it."""
    if isinstance(value, list):
        return [_as_read(member) for member in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("x-reads-as"), dict):
        return value["x-reads-as"]
    return {key: _as_read(member) for key, member in value.items()}


def _reduced(document: dict[str, Any]) -> dict[str, Any]:
    """Keep the operations that the suite calls, and what they refer to."""
    paths = {
        path: {key: document["paths"][path][key] for key in keys if key in document["paths"][path]}
        for path, keys in CALLED.items()
    }
    kept: dict[str, dict[str, Any]] = {}
    waiting = list(_references(paths))
    while waiting:
        kind, name = waiting.pop()
        if name not in kept.setdefault(kind, {}):
            kept[kind][name] = document["components"][kind][name]
            waiting += _references(kept[kind][name])
    security = {"securitySchemes": document["components"].get("securitySchemes", {})}
    return {**document, "paths": paths, "components": {**security, **kept}}


def _references(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for member in value:
            yield from _references(member)
    elif isinstance(value, dict):
        for key, member in value.items():
            if key == "$ref" and isinstance(member, str):
                _, _, kind, name = member.split("/")
                yield kind, name
            else:
                yield from _references(member)
