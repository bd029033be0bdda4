"""Who may import whom, read from the source: no arrow runs back up, and a library stays in the file made for it.

Every import counts: at the top, inside a function, and what only type checkers see (under ``if TYPE_CHECKING:``).
"""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "zakya_client"

# From the ground up; a name stands for its submodules too. A module imports from its own layer and from those below.
LAYERS = (
    {
        "custom_fields",
        "description",
        "errors",
        "printable",
        "runtime.http",
        "runtime.startable",
        "secret",
        "version",
        "wording",
    },
    {
        "config",
        "runtime.transport",
        "runtime.environment",
        "runtime.unpacking",
        "runtime.decode",
        "runtime.encode",
        "runtime.exact",
        "runtime.message",
        "runtime.raw",
    },
    {"limits.model", "limits.allowance", "limits.queue", "limits.registry"},
    {
        "runtime.envelope",
        "runtime.query",
        "runtime.findings",
        "runtime.filters",
        "runtime.hooks",
        "runtime.retry",
    },
    {"runtime.transport_httpx", "runtime.transport_aiohttp", "transports", "runtime.redis"},
    {
        "auth",
        "limits.redis",
        "upload",
        "download",
        "many",
        "pagination",
        "_generated.models",
        "_generated.records",
        "models",
    },
    {"runtime.core", "runtime.blocking", "webhooks"},
    {"_generated.api", "_generated.blocking"},
    {"client"},
    {"", "blocking"},
    {"drift", "sync"},
    {"cli", "mcp", "pytest_plugin"},
)
APART = "emulator"
EMPTY = {"runtime", "limits", "_generated"}  # packages of modules from several layers, which hold nothing themselves


class Source:
    """A module of the package and what it imports.

    Attributes:
        imports: Full names of what it imports, with what only type checkers see.
    """

    def __init__(self, path: Path) -> None:
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        self.is_package = parts[-1] == "__init__"
        self.name = ".".join(parts[:-1] if self.is_package else parts)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
        self.imports = {name for node in nodes for name in self._names(node)}

    def _names(self, node: ast.Import | ast.ImportFrom) -> list[str]:
        base = f"{self._base(node)}." if isinstance(node, ast.ImportFrom) else ""
        return [base + alias.name for alias in node.names]

    def _base(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        full = ["zakya_client", *(self.name.split(".") if self.name else [])]
        up = node.level - 1 if self.is_package else node.level
        return ".".join([*full[: len(full) - up], *([node.module] if node.module else [])])


SOURCES = [Source(path) for path in sorted(PACKAGE.rglob("*.py"))]
NAMES = {source.name for source in SOURCES}


def belongs(name: str, to: str) -> bool:
    return name == to or (to != "" and name.startswith(f"{to}."))


def neighbours(source: Source) -> set[str]:
    """Names of the package's own modules that a module imports."""
    found = set()
    for imported in source.imports:
        head, _, rest = imported.partition(".")
        if head == "zakya_client":
            # `from zakya_client.config import DataCenter` names something in a module, not a module.
            found.add(rest if rest in NAMES else rest.rpartition(".")[0])
    return found - {source.name}


def layers_of(name: str) -> list[int]:
    return [index for index, names in enumerate(LAYERS) if any(belongs(name, each) for each in names)]


CLIENT = [source for source in SOURCES if not belongs(source.name, APART) and source.name not in EMPTY]
EMULATOR = [source for source in SOURCES if belongs(source.name, APART)]


def test_the_source_is_found() -> None:
    assert {"client", "runtime.core", "_generated.api.items", "emulator.app", ""} <= NAMES
    core = next(source for source in SOURCES if source.name == "runtime.core")
    assert {"errors", "pagination", "runtime.encode", "runtime.decode"} <= neighbours(core)
    assert "_generated.models" in neighbours(core), "which only type checkers see"
    app = next(source for source in SOURCES if source.name == "emulator.app")
    assert {"emulator.engine.verbs", "emulator.engine.shop"} <= neighbours(app)


@pytest.mark.parametrize("library", ["httpx", "aiohttp"])
def test_library_is_imported_in_one_file(library: str) -> None:
    files = [
        source.name for source in SOURCES if any(imported.partition(".")[0] == library for imported in source.imports)
    ]
    assert files == [f"runtime.transport_{library}"]


def test_emulator_imports_nothing_of_the_client() -> None:
    imported = {(source.name, name) for source in EMULATOR for name in source.imports}
    ours = {(importer, name) for importer, name in imported if belongs(name, "zakya_client")}
    assert ours, "the emulator's modules import each other"
    own = ("zakya_client.emulator", "zakya_client.description")  # the description is data
    assert {(importer, name) for importer, name in ours if not any(belongs(name, each) for each in own)} == set()


def test_nothing_of_the_client_imports_the_emulator() -> None:
    importers = [source.name for source in CLIENT if any(belongs(name, APART) for name in neighbours(source))]
    assert importers == ["cli.tour", "pytest_plugin"]  # which bring both together


def test_every_module_has_a_layer() -> None:
    assert {source.name for source in CLIENT if len(layers_of(source.name)) != 1} == set(), "say in LAYERS where it is"


def test_no_arrow_runs_back_up() -> None:
    arrows = {(source.name, name) for source in CLIENT for name in neighbours(source)}
    assert len(arrows) > 100
    assert {(above, below) for above, below in arrows if layers_of(below) > layers_of(above)} == set()


def test_no_modules_import_each_other_in_a_circle() -> None:
    # Raises CycleError, with the circle, if there is one.
    order = list(TopologicalSorter({source.name: neighbours(source) for source in CLIENT}).static_order())
    assert order.index("errors") < order.index("runtime.core") < order.index("client")


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("description", set()),
        ("errors", {"printable", "runtime.http", "secret"}),
        ("config", {"errors", "wording"}),
        ("runtime.http", set()),
        ("runtime.transport", {"errors", "runtime.http"}),
        ("runtime.exact", {"errors"}),
        ("runtime.decode", {"custom_fields", "printable", "runtime.encode", "runtime.exact"}),
        ("runtime.encode", {"errors", "wording"}),
        ("runtime.message", {"runtime.decode"}),
        ("runtime.raw", set()),
    ],
)
def test_ground_rests_on_nothing_but_the_errors(name: str, allowed: set[str]) -> None:
    source = next(source for source in SOURCES if source.name == name)
    assert neighbours(source) <= allowed


@pytest.mark.parametrize("name", ["limits.model", "limits.allowance", "runtime.retry"])
def test_what_is_pure_knows_no_loop_and_no_clock(name: str) -> None:
    source = next(source for source in SOURCES if source.name == name)
    assert not [imported for imported in source.imports if imported.split(".")[0] in ("asyncio", "threading", "time")]


def test_generated_models_use_only_what_reads_and_checks_values() -> None:
    models = [source for source in SOURCES if belongs(source.name, "_generated.models")]
    used = {name for source in models for name in neighbours(source)}
    assert {name for name in used if not belongs(name, "_generated.models")} == {"runtime.decode", "runtime.encode"}


def test_generated_operations_use_nothing_of_the_network() -> None:
    operations = [source for source in SOURCES if belongs(source.name, "_generated.api")]
    used = {name for source in operations for name in neighbours(source)}
    assert "runtime.core" in used
    assert not [name for name in used if name.startswith(("runtime.transport", "limits", "auth", "client"))]


def test_modules_are_called_after_what_they_hold() -> None:
    vague = {"utils", "util", "helpers", "helper", "misc", "manager", "managers", "common"}
    assert {name for name in NAMES if vague & set(name.split("."))} == set()


def test_extras_are_not_imported_with_the_package() -> None:
    code = "import zakya_client, sys; print(*{'aiohttp', 'mcp', 'redis', 'starlette', 'uvicorn'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []
