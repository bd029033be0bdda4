"""Generating is repeatable, `--check` finds every difference, and a description without a way to Python says why."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from generate import GenerationError, differences, generate, main, package_of

from tests.generator.conftest import PACKAGE
from tests.generator.support import (
    LIBRARY,
    REPOSITORY,
    TEXT,
    body,
    built,
    bundled,
    json_content,
    operation,
    record,
    ref,
    trees,
    write,
)

TOOL = REPOSITORY / "tools" / "generate.py"


@pytest.fixture
def fresh(tmp_path: Path, generated: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the generated package in the working folder, as `make` would have it."""
    monkeypatch.chdir(tmp_path)
    target = tmp_path / PACKAGE
    for name, content in trees(generated).items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(content)
    return target


def check() -> int:
    return main([str(LIBRARY), PACKAGE, "--check"])


# --- the same again -------------------------------------------------------------------------------


def test_the_package_is_named_by_the_packages_around_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "outer").mkdir()
    (tmp_path / "outer" / "__init__.py").touch()
    monkeypatch.chdir(tmp_path / "outer")
    assert package_of(Path("inner")) == package_of(tmp_path / "outer" / "inner") == "outer.inner"
    assert package_of(tmp_path / "other") == "other"
    assert package_of(REPOSITORY / "zakya_client" / "_generated") == "zakya_client._generated"


def test_the_committed_tree_is_what_is_generated(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(REPOSITORY)
    monkeypatch.setattr("generate.bundle", bundled)  # joining takes seconds, and other tests have done it
    code = main(["openapi/zakya.yaml", "zakya_client/_generated", "--check"])
    assert (code, capsys.readouterr().err) == (0, "")


# --- --check --------------------------------------------------------------------------------------


def test_the_command_passes_a_fresh_tree(fresh: Path) -> None:
    """In another folder, and in a process with another hash seed: no order comes from a set."""
    before = trees(fresh)
    assert len(before) == 35
    done = subprocess.run(
        [sys.executable, str(TOOL), str(LIBRARY), str(fresh), "--check"],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert trees(fresh) == before


def test_a_changed_tree_fails_the_check(fresh: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (fresh / "models" / "books" / "book.py").open("a", encoding="utf-8") as file:
        file.write("# changed by hand\n")
    (fresh / "api" / "books.py").unlink()
    (fresh / "models" / "by_hand.py").write_text("x = 1\n", encoding="utf-8")
    room = fresh / "models" / "shared" / "room.py"
    room.write_bytes(room.read_bytes().replace(b"reading", b"Reading", 1))
    after = trees(fresh)
    assert check() == 1
    changed = "api/books.py, models/books/book.py, models/by_hand.py, models/shared/room.py"
    assert capsys.readouterr().err == f"not what `make generate` writes: {changed}\n"
    assert trees(fresh) == after  # a check writes nothing


def test_differences_are_of_both_sides(tmp_path: Path) -> None:
    for name, text in {
        "a/same.py": "1",
        "b/same.py": "1",
        "a/x/other.py": "1",
        "b/x/other.py": "2",
        "a/l.py": "",
        "b/r.py": "",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
        os.utime(tmp_path / name, (0, 0))  # size and time alone don't tell the two apart
    assert differences(tmp_path / "a", tmp_path / "b") == ["l.py", "r.py", "x/other.py"]
    assert differences(tmp_path / "missing", tmp_path / "b") == ["r.py", "same.py", "x/other.py"]


# --- what can't be generated from -----------------------------------------------------------------


def refused(tmp_path: Path, **description: Any) -> str:
    """Return the message that a description is refused with; what was there before stays."""
    target = tmp_path / "things"
    target.mkdir(exist_ok=True)
    (target / "before.py").touch()
    with pytest.raises(GenerationError) as caught:
        generate(write(tmp_path, **description), target, "things")
    message = str(caught.value)
    assert "object at 0x" not in message
    assert trees(target) == {"before.py": b""}
    return message


SCHEMAS: list[tuple[dict[str, Any], str]] = [
    (record(x=record(deep=TEXT)), "Outer.x: this object needs a schema of its own"),
    (record(x={"type": "array", "items": record(deep=TEXT)}), "Outer.x: this object needs a schema of its own"),
    (record(x={"anyOf": [TEXT, record(deep=TEXT)]}), "Outer.x: this object needs a schema of its own"),
    (
        record(x={"type": "object", "additionalProperties": TEXT}),
        "Outer.x: a mapping of values of one kind has no template",
    ),
    (record(x={"allOf": [ref("Thing"), record(y=TEXT)]}), "Outer.x: this object needs a schema of its own"),
    ({**record(x=TEXT), "allOf": [{"type": "string"}]}, "Outer: allOf of anything but objects has no template"),
    (record(x={"enum": [1.5]}), "Outer.x: a set of values that are float has no template"),
    (record(x=ref("Form")), "Outer.x: Form is described as a body"),
    (body(x=ref("Thing")), "Outer.x: Thing is described as an answer"),
    (record(x=ref("Round")), "#/components/schemas/Round leads to itself"),
    (record(x=ref("Nest")), "Outer: holds itself without an object between"),
    (record(x=ref("Nothing")), "things.yaml: #/components/schemas/Nothing leads nowhere"),
    (record(x={"x-reads-as": []}), "Outer: not described as OpenAPI has it: "),
    (record(read=TEXT, toDict=TEXT), "these names are taken: Outer.read, Outer.toDict"),
    (record(**{"a-b": TEXT, "a b": TEXT}), "these names are taken: Outer.a b"),
    (body(encode=TEXT, extra=TEXT), "these names are taken: Outer.encode, Outer.extra"),
]


@pytest.mark.parametrize(("schema", "message"), SCHEMAS)
def test_a_schema_is_refused_by_its_name(tmp_path: Path, schema: dict[str, Any], message: str) -> None:
    others: dict[str, Any] = {"Form": body(x=TEXT)}
    if "Round" in message:
        others["Round"] = ref("Round")
    if "itself without" in message:
        others["Nest"] = {"type": "array", "items": ref("Nest")}
    assert refused(tmp_path, schemas={"Outer": schema, **others}).startswith(message)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a_thing", "a_thing: a schema has the name of its class, AThing"),
        ("Mapping", "these names are taken: Mapping"),
        ("Things", "these names are taken: Things"),
    ],
)
def test_a_name_that_is_no_class_or_taken(tmp_path: Path, name: str, message: str) -> None:
    assert refused(tmp_path, schemas={name: record(x=TEXT)}) == message


BINARY = {"type": "string", "format": "binary"}
ROWS = {"type": "object", "x-envelope": {"keys": ["things"], "rows": ref("Thing")}}
ONE = {"x-envelope": {"keys": ["thing"], "one": ref("Thing")}}
QUERY = {"name": "x", "in": "query", "schema": TEXT}


def sending(schema: dict[str, Any], kind: str = "application/json", **changes: Any) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {kind: {"schema": schema}}}, **changes}


def answering(content: dict[str, Any]) -> dict[str, Any]:
    return {"responses": {"200": {"description": "", "content": content}}}


OPERATIONS: list[tuple[dict[str, Any], str]] = [
    (sending(ref("Form"), "application/xml"), "a body of application/xml has no template"),
    (sending({"type": "array", "items": TEXT}), "a body that isn't an object and no array of them has no template"),
    (sending(body(x=TEXT)), "the body: this object needs a schema of its own"),
    (sending(ref("Thing")), "the body: Thing is described as an answer"),
    (answering({**json_content(ONE), "a/b": {"schema": {}}}), "JSON or a file needs a record, and `accept` with"),
    (sending(ref("Form"), **answering(json_content(ROWS))), "a body or file with an answer of kind 'rows' has no"),
    (sending(ref("Form"), **answering({"a/b": {"schema": {}}})), "a body or file with an answer of kind 'bytes' has"),
    (sending(body(a=BINARY, b=BINARY), "multipart/form-data"), "a multipart body of several files has no template"),
    (sending(body(a=TEXT), "multipart/form-data"), "a part that isn't a file (a) has no template"),
    (answering(json_content({"x-envelope": {"keys": ["a"], "one": TEXT}})), "an answer that isn't an object has no"),
    ({"x-many": {"ids": "x", "size": 2}}, "x-many needs rows that have an identifier"),
    ({"responses": {"404": {"description": ""}}}, "no successful answer is described"),
    ({"tags": ["others"]}, "an operation is called `resource.verb`, and its only tag is the resource"),
]


@pytest.mark.parametrize(("changes", "message"), OPERATIONS)
def test_an_operation_is_refused_by_its_name(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    paths = {"/things": {"post": operation(**changes)}}
    assert refused(tmp_path, schemas={"Form": body(x=TEXT)}, paths=paths).startswith(f"things.get: {message}")


@pytest.mark.parametrize(
    ("parameter", "message"),
    [
        ({"in": "header"}, "things.get?x: a parameter in the header has no template"),
        ({"schema": ref("Form")}, "things.get?x: an object in an address has no template"),
        ({"schema": {"type": "array"}}, "things.get?x: an array without `explode: false` has no template"),
        ({"name": "timeout"}, "these names are taken: things.get?timeout"),
        ({"schema": None}, "things.yaml: 'paths./things.get.parameters.schema' has no value"),
    ],
)
def test_a_parameter_is_refused_by_its_name(tmp_path: Path, parameter: dict[str, Any], message: str) -> None:
    paths = {"/things": {"get": operation(parameters=[{**QUERY, **parameter}])}}
    assert refused(tmp_path, schemas={"Form": body(x=TEXT)}, paths=paths).startswith(message)


def test_a_file_and_a_parameter_of_one_name(tmp_path: Path) -> None:
    upload = sending(body(x=BINARY), "multipart/form-data", parameters=[QUERY], responses={"200": {"description": ""}})
    assert refused(tmp_path, paths={"/things": {"post": operation(**upload)}}) == "these names are taken: things.get?x"


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        ({"/a": {"get": operation()}, "/b": {"get": operation()}}, "things.get: two operations have this name"),
        ({"/a": {"get": operation(operationId="things.import")}}, "things.import: an operation is called"),
        ({"/a": {"patch": operation()}}, "PATCH /a: the method has no template"),
        ({"/a": {"get": {"operationId": "things.get"}}}, "GET /a: 'tags' is missing"),
        ({"/a": None}, "things.yaml: 'paths./a' has no value"),
    ],
)
def test_a_path_is_refused_by_its_name(tmp_path: Path, paths: dict[str, Any], message: str) -> None:
    assert refused(tmp_path, paths=paths).startswith(message)


def test_what_the_generator_warns_of(tmp_path: Path) -> None:
    message = refused(tmp_path, paths={"/things/{thing_id}": {"get": operation()}})
    assert "/things/{thing_id}" in message
    assert "Path parameters do not match with path" in message


def test_what_the_generator_does_not_take_at_all(tmp_path: Path) -> None:
    root = write(tmp_path)
    root.write_text(root.read_text(encoding="utf-8").replace('"3.1.0"', '"2.0.0"'), encoding="utf-8")
    with pytest.raises(GenerationError, match="openapi"):
        generate(root, tmp_path / "things", "things")


def test_the_command_tells_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("a: [", encoding="utf-8")
    described = write(tmp_path, schemas={"Outer": record(inner=record(deep=TEXT))})
    for root, message in (
        (described, "Outer.inner: this object needs a schema of its own"),
        (broken, "broken.yaml: while parsing a flow node"),
        (tmp_path / "missing.yaml", "missing.yaml: No such file or directory"),
    ):
        for options in ([], ["--check"]):
            assert main([str(root), str(tmp_path / "things"), *options]) == 1
            assert capsys.readouterr().err.startswith(message)
    assert not (tmp_path / "things").exists()


def test_a_description_that_is_right_is_generated(tmp_path: Path) -> None:
    """The smallest one of these tests, so that each refusal above is for its own reason."""
    changes = sending(ref("ThingCreate"), parameters=[QUERY])
    (tmp_path / "right_things" / "models").mkdir(parents=True)
    (tmp_path / "right_things" / "models" / "leftover.py").touch()
    models = built(
        tmp_path,
        "right_things",
        schemas={"ThingCreate": body(name=TEXT)},
        paths={"/things": {"post": operation(operationId="things.create", **changes)}},
    )
    assert models.__all__ == ["Thing", "ThingCreate"]
    assert not (tmp_path / "right_things" / "models" / "leftover.py").exists()
