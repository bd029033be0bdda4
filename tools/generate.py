"""Turns the description into `zakya_client/_generated/`, with openapi-python-client and our own templates.

Usage: python tools/generate.py openapi/zakya.yaml zakya_client/_generated [--check]

The generator parses OpenAPI and renders templates; three things stand around it here:

1. *Projection*: the description says what the wire holds, Python wants what is read from it. `projected` replaces
   wire scalars by what they are read as, takes records out of their envelopes, and moves descriptions to where the
   generator looks for them.
2. *Facts*: what the generator's parser drops (scopes, envelope keys, limits of length) is handed to the templates.
3. *Selection*: of what the generator writes only resources and models are kept. Any warning fails the run.
"""

from __future__ import annotations

import filecmp
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from bundle import bundle

METHODS = ("get", "post", "put", "delete")
REPOSITORY = Path(__file__).parent.parent
TEMPLATES = REPOSITORY / "openapi" / "templates"
CONFIG = REPOSITORY / "generator_config.yaml"


class GenerationError(Exception):
    """The description can't be generated from, or the output isn't what it must be."""


@dataclass(frozen=True)
class Facts:
    """What a template needs to know of an operation beside what the generator parsed."""

    name: str
    method: str
    path: str
    summary: str
    description: str
    documentation: dict[str, str]
    scope: str
    root: str
    organization: bool
    answer: str  # one, rows, message or bytes
    keys: list[str]
    file: dict[str, Any] | None
    query: dict[str, dict[str, Any]]
    parameters: dict[str, str]

    @property
    def verb(self) -> str:
        """Name of the method in Python."""
        return self.name.partition(".")[2]


# --- projection -----------------------------------------------------------------------------------


class Projection:
    """A bundled description as Python sees it; see the module's docstring."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._source = document
        self.document = {key: value for key, value in document.items() if key not in ("paths", "components")}
        self.facts: dict[str, Facts] = {}
        schemas = document.get("components", {}).get("schemas", {})
        # What whole answers are made of (a message, an error) is read by the runtime, not by models.
        envelopes = [
            response["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
            for response in document.get("components", {}).get("responses", {}).values()
        ]
        self.schemas = {
            name: self._schema(schema, sends=schema.get("additionalProperties") is False)
            for name, schema in schemas.items()
            if "x-reads-as" not in schema and not _is_free(schema) and name not in envelopes
        }
        self.document["paths"] = {path: self._path(path, item) for path, item in document["paths"].items()}
        self.document["components"] = {"schemas": self.schemas}

    def _resolve(self, value: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in value:
            found: Any = self._source
            for key in value["$ref"].removeprefix("#/").split("/"):
                found = found[key]
            value = found
        return value

    def _schema(self, schema: Any, *, sends: bool) -> Any:
        """Replace wire scalars by what they are read as, everywhere in a schema."""
        if isinstance(schema, list):
            return [self._schema(member, sends=sends) for member in schema]
        if not isinstance(schema, dict):
            return schema
        seen_as = ("x-sends-as", "x-reads-as") if sends else ("x-reads-as",)
        scalar = self._resolve(schema)
        for key in seen_as:
            if key in scalar:
                described = {"description": schema["description"]} if "description" in schema else {}
                return {**self._schema(scalar[key], sends=sends), **described}
        if _is_free(scalar):  # no fields to name: a plain dict, not a model without attributes
            return {"description": schema.get("description", scalar.get("description", ""))}
        if "$ref" in schema:  # the generator drops what stands beside a reference
            siblings = {key: value for key, value in schema.items() if key != "$ref"}
            return {"allOf": [{"$ref": schema["$ref"]}], **siblings} if siblings else schema
        return {
            key: value if key in ("example", "examples", "enum") else self._schema(value, sends=sends)
            for key, value in schema.items()
            if not key.startswith("x-")
        }

    def _path(self, path: str, item: dict[str, Any]) -> dict[str, Any]:
        servers = item.get("servers")
        return {
            method: self._operation(path, method, item[method], item.get("parameters", []), servers)
            for method in METHODS
            if method in item
        }

    def _operation(
        self, path: str, method: str, source: dict[str, Any], shared: list[Any], servers: list[Any] | None
    ) -> dict[str, Any]:
        parameters = [self._resolve(parameter) for parameter in [*shared, *source.get("parameters", [])]]
        arguments = [parameter for parameter in parameters if not parameter.get("x-from-client")]
        operation = {
            "operationId": source["operationId"],
            "tags": source["tags"],
            "summary": source["summary"],
            "parameters": [self._parameter(parameter) for parameter in arguments],
            "responses": {},
        }
        file = None
        if "requestBody" in source:
            content = source["requestBody"]["content"]
            if "multipart/form-data" in content:
                file = self._file(content["multipart/form-data"]["schema"], source["operationId"])
            else:
                schema = self._schema(content["application/json"]["schema"], sends=True)
                operation["requestBody"] = {
                    "required": source["requestBody"].get("required", False),
                    "content": {"application/json": {"schema": schema}},
                }
        answer, keys, content = self._answer(source)
        operation["responses"] = {"200": {"description": "", **content}}
        root = re.sub(r"^\w+://[^/]+", "", (servers or self._source.get("servers") or [{"url": ""}])[0]["url"])
        self.facts[re.sub(r"\W", "_", source["operationId"])] = Facts(
            name=source["operationId"],
            method=method.upper(),
            path=path,
            summary=source["summary"],
            description=source.get("description", ""),
            documentation=source.get("x-documentation", {}),
            scope=next(
                (scopes[0] for needed in source.get("security", []) for scopes in needed.values() if scopes),
                "",
            ),
            root=root,
            organization=len(arguments) < len(parameters),
            answer=answer,
            keys=keys,
            file=file,
            query={parameter["name"]: parameter for parameter in arguments if parameter["in"] == "query"},
            parameters={parameter["name"]: parameter.get("description", "") for parameter in arguments},
        )
        return operation

    def _parameter(self, parameter: dict[str, Any]) -> dict[str, Any]:
        schema = self._schema(parameter["schema"], sends=True)
        schema = {key: value for key, value in schema.items() if key != "default"}  # the API's, not ours to send
        return {
            **{key: parameter[key] for key in ("name", "in", "required") if key in parameter},
            "schema": schema,
        }

    def _file(self, schema: dict[str, Any], operation: str) -> dict[str, Any]:
        schema = self._resolve(schema)
        if len(schema["properties"]) != 1:
            raise GenerationError(f"{operation}: a multipart body of several parts has no template")
        ((name, part),) = schema["properties"].items()
        many = part.get("type") == "array"
        binary = part["items"] if many else part
        return {
            "name": name,
            "max_bytes": binary.get("x-max-bytes"),
            "extensions": binary.get("x-file-extensions", []),
            "many": many,
            "required": name in schema.get("required", []),
            "description": part.get("description") or binary.get("description", ""),
        }

    def _answer(self, source: dict[str, Any]) -> tuple[str, list[str], dict[str, Any]]:
        """Find what a successful answer holds: its kind, its keys, and the response that the generator shall see."""
        response = self._resolve(
            next(value for code, value in source["responses"].items() if str(code).startswith("2"))
        )
        content = response.get("content", {})
        if content and "application/json" not in content:
            return "bytes", [], {}
        schema = self._resolve(content.get("application/json", {}).get("schema", {}))
        envelope = schema.get("x-envelope")
        if envelope is None:
            return "message", [], {}
        if "rows" in envelope:
            inner: dict[str, Any] = {"type": "array", "items": envelope["rows"]}
            return "rows", envelope["keys"], {"content": {"application/json": {"schema": inner}}}
        return "one", envelope["keys"], {"content": {"application/json": {"schema": envelope["one"]}}}


def _is_free(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "object" and "properties" not in schema and schema.get("additionalProperties") is True


def inline_objects(schemas: dict[str, Any]) -> Iterator[str]:
    """Find objects with properties that have no name of their own, which would get one that nobody chose."""
    for name, schema in schemas.items():
        waiting = list(schema.get("properties", {}).items())
        while waiting:
            key, value = waiting.pop()
            if isinstance(value, dict):
                if "properties" in value:
                    yield f"{name}.{key}"
                waiting += [(key, inner) for inner in (value.get("items"), *value.get("anyOf", [])) if inner]


# --- generation -----------------------------------------------------------------------------------


def generate(root: Path, target: Path, package: str) -> None:
    """Generate a package from a description.

    Args:
        root: The description's root document.
        target: Folder that is wiped and rewritten.
        package: Its import path.

    Raises:
        GenerationError: The generator warned, or rendered something that isn't code.
    """
    projection = Projection(bundle(root))
    if unnamed := list(inline_objects(projection.schemas)):
        raise GenerationError(f"these objects need a schema of their own: {', '.join(unnamed)}")
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch) / "generated"
        config = Config.from_sources(
            ConfigFile.load_from_path(CONFIG),
            MetaType.NONE,
            Path(root),
            "utf-8",
            overwrite=True,
            output_path=output,
        )
        parsed = GeneratorData.from_dict(deepcopy(projection.document), config=config)
        if isinstance(parsed, GeneratorError):
            raise GenerationError(f"{parsed.header}: {parsed.detail}")
        project = Project(openapi=parsed, config=config, custom_template_path=TEMPLATES)
        project.env.globals.update(facts=projection.facts, schemas=projection.schemas, package=package)
        project.env.filters.update(literal=_literal, doc=_doc)
        if problems := project.build():
            raise GenerationError("\n".join(f"{problem.header}: {problem.detail}" for problem in problems))
        _select(output, target)
    _format(target)
    for file in target.rglob("*.py"):
        if "object at 0x" in file.read_text(encoding="utf-8"):
            raise GenerationError(f"{file}: a value was rendered without its filter")


def _literal(value: Any) -> str:
    """Write a value as Python source."""
    return repr(str(value) if not isinstance(value, int | float | bool | list | type(None)) else value)


def _doc(value: Any) -> str:
    """Make text safe inside a docstring."""
    text = value.get_untrusted_value() if hasattr(value, "get_untrusted_value") else str(value)
    return " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")


def _select(output: Path, target: Path) -> None:
    """Keep the resources and models; the generator's client, errors, types and enums are not used."""
    shutil.rmtree(target, ignore_errors=True)
    (target / "api").mkdir(parents=True)
    (target / "models").mkdir()
    shutil.copy(output / "__init__.py", target / "__init__.py")
    shutil.copy(output / "api" / "__init__.py", target / "api" / "__init__.py")
    for tag in sorted(path for path in (output / "api").iterdir() if path.is_dir()):
        shutil.copy(tag / "__init__.py", target / "api" / f"{tag.name}.py")
    for file in sorted((output / "models").glob("*.py")):
        if file.read_text(encoding="utf-8").strip():
            shutil.copy(file, target / "models" / file.name)


def _format(target: Path) -> None:
    """Remove the imports that a file doesn't need, and lay it out."""
    ruff = [sys.executable, "-m", "ruff"]
    for command in (
        ["check", "--quiet", "--isolated", "--target-version", "py311", "--select", "F401,F811,I", "--fix"],
        ["format", "--quiet", "--isolated", "--target-version", "py311", "--line-length", "140"],
    ):
        done = subprocess.run([*ruff, *command, str(target)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise GenerationError(done.stdout + done.stderr)


def differences(ours: Path, fresh: Path) -> list[str]:
    """List the files of two folders that aren't the same byte for byte."""
    names = {path.relative_to(folder) for folder in (ours, fresh) for path in folder.rglob("*.py")}
    return sorted(
        str(name)
        for name in names
        if not (
            (ours / name).exists() and (fresh / name).exists() and filecmp.cmp(ours / name, fresh / name, shallow=False)
        )
    )


def main(arguments: list[str]) -> int:
    """Generate, or with ``--check`` say whether generating would change anything."""
    root, target = Path(arguments[0]), Path(arguments[1])
    package = ".".join(target.parts)
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
