"""Turns the description into `zakya_client/_generated/`, with openapi-python-client and our own templates.

Usage: python tools/generate.py openapi/zakya.yaml zakya_client/_generated [--check]

The generator parses OpenAPI and renders templates; three things stand around it:

1. *Projection* (`projection.py`): the description says what the wire holds, the generator gets what Python sees.
2. *Facts*: what the generator's parser drops (scopes, envelope keys, limits of length) is handed to the templates.
3. *Selection*: of what the generator writes only resources and models are kept. Any warning fails the run.
"""

from __future__ import annotations

import filecmp
import itertools
import shutil
import subprocess
import sys
import tempfile
import textwrap
from copy import deepcopy
from pathlib import Path
from typing import Any

from jinja2 import TemplateError
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from bundle import DescriptionError, bundle, written
from projection import Facts, GenerationError, Projection, python_name

REPOSITORY = Path(__file__).resolve().parent.parent
TEMPLATES = REPOSITORY / "openapi" / "templates"
CONFIG = REPOSITORY / "generator_config.yaml"


def generate(root: Path, target: Path, package: str) -> None:
    """Generate a package from a description.

    Args:
        root: The description's root document.
        target: Folder that is wiped and rewritten, once all went well.
        package: Its import path.

    Raises:
        GenerationError: The description has an error, the generator warned, or it rendered something that isn't code.
    """
    try:
        document = bundle(root)
        projection = Projection(document)
    except DescriptionError as error:
        raise GenerationError(str(error)) from error
    with tempfile.TemporaryDirectory() as scratch:
        output, kept = Path(scratch) / "generated", Path(scratch) / "kept"
        _render(projection, root, output, package)
        _select(output, kept, projection)
        _format(kept, package.partition(".")[0])
        for file in kept.rglob("*.py"):
            if "object at 0x" in file.read_text(encoding="utf-8"):
                raise GenerationError(f"{file.relative_to(kept)}: a value was rendered without its filter")
        (kept / "openapi.json").write_text(written(document, as_json=True), encoding="utf-8")
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(kept, target)


def _render(projection: Projection, root: Path, output: Path, package: str) -> None:
    """Let the generator write everything that it can."""
    config = Config.from_sources(
        ConfigFile.load_from_path(CONFIG), MetaType.NONE, root, "utf-8", overwrite=True, output_path=output
    )
    parsed = GeneratorData.from_dict(deepcopy(projection.document), config=config)
    if isinstance(parsed, GeneratorError):
        raise GenerationError(f"{parsed.header}: {parsed.detail}")
    project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES)
    project.env.globals.update(
        facts=projection.facts,
        own=lambda fact, endpoint: _own_ids(projection, fact, endpoint),
        schemas=projection.schemas,
        circular=projection.circular,
        folder=projection.folder,
        package=package,
    )
    project.env.filters.update(plain=_plain, literal=_literal, doc=_doc, as_described=_as_described)
    try:
        problems = project.build()
    except TemplateError as error:
        raise GenerationError(f"a template met something that it doesn't know: {error}") from error
    if not problems:
        text = project.env.get_template("records.py.jinja").render(records=projection.records)
        (output / "records.py").write_text(text, encoding="utf-8")
        _render_blocking(project, output / "blocking")
    if problems:
        raise GenerationError("\n".join(f"{problem.header}: {problem.detail}" for problem in problems))


def _render_blocking(project: Project, folder: Path) -> None:
    """Write the types of the operations without ``await``."""
    folder.mkdir()
    (folder / "__init__.py").write_text(project.env.get_template("blocking_init.py.jinja").render(), encoding="utf-8")
    template = project.env.get_template("blocking.py.jinja")
    for tag, collection in project.openapi.endpoint_collections_by_tag.items():
        (folder / f"{tag}.py").write_text(template.render(endpoint_collection=collection), encoding="utf-8")


def _plain(value: Any) -> Any:
    """Take text as the description has it, out of what the generator guards it with."""
    return value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else value


def _literal(value: Any) -> str:
    """Write a value as Python source."""
    value = _plain(value)
    return repr(value if isinstance(value, int | float | list | type(None)) else str(value))


def _own_ids(projection: Projection, fact: Facts, endpoint: Any) -> list[str]:
    """Name the ids of the record that an operation is about, as its path calls them and as the record does."""
    record = projection.records.get(fact.name.partition(".")[0], {})
    names = [_plain(each.name) for each in endpoint.path_parameters]
    return list(dict.fromkeys([*names, *filter(None, [record.get("identifier")])]))


def _as_described(properties: list[Any], source: dict[str, Any]) -> list[Any]:
    """Put properties into the order of the description, a record's own id first; the generator has all ids first."""
    order = [*source.get("required", ())[:1], *source["properties"]]
    return sorted(properties, key=lambda each: order.index(_plain(each.name)))


def _doc(value: Any, width: int = 0, indent: int = 0) -> str:
    """Make text safe inside a docstring, and break it into lines if a width is given."""
    text = " ".join(str(_plain(value)).split())
    lines = textwrap.wrap(text, width) if width else [text]
    return ("\n" + " " * indent).join(lines).replace("\\", "\\\\").replace('"""', "'''")


def _select(output: Path, target: Path, projection: Projection) -> None:
    """Keep the resources, and the models in folders by page; the generator's client, errors and types are not used."""
    (target / "api").mkdir(parents=True)
    for name in ("__init__.py", "records.py"):
        shutil.copy(output / name, target / name)
    shutil.copy(output / "api" / "__init__.py", target / "api" / "__init__.py")
    for tag in sorted(path for path in (output / "api").iterdir() if path.is_dir()):
        shutil.copy(tag / "__init__.py", target / "api" / f"{tag.name}.py")
    shutil.copytree(output / "blocking", target / "blocking")
    for name in projection.schemas:
        module = f"{python_name(name)}.py"
        folder = target / "models" / projection.folder(name)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").touch()
        shutil.copy(output / "models" / module, folder / module)
    shutil.copy(output / "models" / "__init__.py", target / "models" / "__init__.py")


def _format(target: Path, package: str) -> None:
    """Remove the imports that a file doesn't need, and lay it out; the same wherever it is called from."""
    settings = ["--quiet", "--no-cache", "--isolated", "--target-version", "py311", "--line-length", "140"]
    sorted_as = f'lint.isort.known-first-party=["zakya_client", "{package}"]'
    imports = ["--select", "F401,F811,I", "--ignore-noqa", "--fix", "--config", "src=[]", "--config", sorted_as]
    for command in (["check", *settings, *imports], ["format", *settings]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "."], cwd=target, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise GenerationError(done.stdout + done.stderr)


def differences(ours: Path, fresh: Path) -> list[str]:
    """List the files of two folders that aren't the same byte for byte."""
    names = {
        path.relative_to(folder)
        for folder in (ours, fresh)
        for path in folder.rglob("*.*")
        if path.suffix in (".py", ".json")
    }
    return sorted(
        str(name)
        for name in names
        if not (
            (ours / name).exists() and (fresh / name).exists() and filecmp.cmp(ours / name, fresh / name, shallow=False)
        )
    )


def package_of(target: Path) -> str:
    """Return the import path of a folder: its name, below all packages that it stands in."""
    target = target.resolve()
    parents = list(itertools.takewhile(lambda folder: (folder / "__init__.py").exists(), target.parents))
    return ".".join(folder.name for folder in (*reversed(parents), target))


def main(arguments: list[str]) -> int:
    """Generate, or with ``--check`` say whether generating would change anything."""
    root, target = Path(arguments[0]), Path(arguments[1])
    package = package_of(target)
    try:
        if "--check" not in arguments:
            generate(root, target, package)
            return 0
        with tempfile.TemporaryDirectory() as scratch:
            generate(root, Path(scratch) / "fresh", package)
            changed = differences(target, Path(scratch) / "fresh")
    except GenerationError as error:
        print(error, file=sys.stderr)
        return 1
    if changed:
        print(f"not what `make generate` writes: {', '.join(changed)}", file=sys.stderr)
    return int(bool(changed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
