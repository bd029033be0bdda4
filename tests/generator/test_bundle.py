"""The joined document is a whole, valid description, and the client has every operation of the documented samples."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate
from ruamel.yaml import YAML

from bundle import DescriptionError, bundle, main, plainly_composed
from tests.generator.support import (
    LIBRARY,
    REPOSITORY,
    TEXT,
    ZAKYA,
    bundled,
    operation,
    record,
    ref,
    references,
    write,
)
from zakya_client import ZakyaClient
from zakya_client.description import Description

METHODS = ("get", "put", "post", "delete")
SAMPLES = json.loads((REPOSITORY / "tests" / "samples" / "requests.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def zakya() -> Any:
    return bundled(ZAKYA)


def operations(document: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Return the method and the path of every operation by its id."""
    found = [
        (item[method]["operationId"], (method.upper(), path))
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]
    assert len(found) == len(dict(found))
    return dict(found)


def test_the_bundle_is_valid() -> None:
    """`make bundle` says the same of the real one, which takes longer."""
    validate(bundled(LIBRARY))


@pytest.mark.parametrize("root", [LIBRARY, ZAKYA], ids=["library", "zakya"])
def test_every_reference_leads_somewhere_inside(root: Path) -> None:
    document = bundled(root)
    found = set(references(document))
    assert len(found) > 10
    for reference in found:
        assert reference.startswith("#/components/"), reference
        place = document
        for key in reference.removeprefix("#/").split("/"):
            place = place[key]
        assert isinstance(place, dict)


def test_the_small_description_is_joined_whole() -> None:
    document = bundled(LIBRARY)
    assert list(document["paths"]) == [
        "/books",
        "/books/{book_id}",
        "/books/{book_id}/copies/{copy_no}",
        "/books/{book_id}/lent",
        "/books/{book_id}/cover",
        "/books/{book_id}/pages",
        "/shelves/{shelf_id}/books",
        "/cards",
        "/cards/{card_id}",
        "/cards/{card_id}/mail",
        "/rooms",
        "/rooms/{room_id}",
    ]
    assert len(operations(document)) == 19
    schemas = document["components"]["schemas"]
    assert {"Room", "Id", "PageContext", "Book", "BookCreate"} < set(schemas)  # of the root, common and the page
    assert schemas["Book"]["properties"]["book_id"] == {
        "$ref": "#/components/schemas/Id",
        "description": 'Identifies the book, "so to say".',
    }
    assert schemas["Room"]["properties"]["seats"] == {"$ref": "#/components/schemas/Integer"}
    assert document["paths"]["/books"]["parameters"] == [{"$ref": "#/components/parameters/LibraryId"}]
    assert set(document["components"]["responses"]) == {"Card", "Cards", "Message"}
    assert document["paths"]["/rooms"]["servers"][0]["url"] == "https://api.library.example/v1"


def test_a_page_in_the_short_form() -> None:
    """Sections in place of components, shared files of which only what is referred to comes along."""
    document = bundled(LIBRARY)
    components = document["components"]
    assert {"CardBase", "ReaderPart"} < set(components["schemas"])
    assert "NobodyRefersToIt" not in components["schemas"]
    assert components["parameters"]["Since"]["name"] == "since"
    listed = document["paths"]["/cards"]["get"]["parameters"]
    assert listed == [{"$ref": "#/components/parameters/Since", "description": "First day of lending."}]
    assert components["schemas"]["Card"]["allOf"][0] == {"$ref": "#/components/schemas/CardBase"}


def test_examples_stand_beside_what_they_are_examples_of() -> None:
    document = bundled(LIBRARY)
    create, mail = document["paths"]["/cards"]["post"], document["paths"]["/cards/{card_id}/mail"]["post"]
    live = {"live": {"$ref": "#/components/examples/cards.create.request"}}
    assert create["requestBody"]["content"]["application/json"]["examples"] == live
    answer = create["responses"]["201"]["content"]["application/json"]
    assert answer == {
        "schema": {"$ref": "#/components/schemas/CardAnswer"},
        "examples": {"live": {"$ref": "#/components/examples/cards.create.response"}},
    }
    assert "examples" not in document["components"]["responses"]["Card"]["content"]["application/json"]
    assert document["components"]["examples"]["cards.create.request"] == {"value": {"name": "Emma", "notes": ""}}
    assert "examples" in mail["responses"]["200"]["content"]["application/json"]
    read = Description(document).operations["cards.create"]
    assert (read.body.example, read.answer.example["message"]) == ({"name": "Emma", "notes": ""}, "Made.")


@pytest.mark.parametrize("name", ["things.get.request", "things.put.response", "things.get.sample"])
def test_an_example_of_nothing_is_named(tmp_path: Path, name: str) -> None:
    for folder in ("pages", "examples"):
        (tmp_path / folder).mkdir()
    paths = {"/things": {"get": operation()}}
    page = {"paths": paths, "schemas": {"Thing": record(name=TEXT)}}
    text = json.dumps(page).replace("#/components/schemas/", "#/schemas/")
    (tmp_path / "pages" / "things.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "examples" / "things.yaml").write_text(json.dumps({name: {}}), encoding="utf-8")
    root = write(tmp_path, paths={"/things": {"$ref": "pages/things.yaml#/paths/~1things"}})
    root.write_text(json.dumps({**json.loads(root.read_text()), "components": {}}), encoding="utf-8")
    with pytest.raises(DescriptionError, match=rf"examples/things\.yaml: {name} is an example of nothing"):
        bundle(root)


def test_a_key_without_a_value_is_refused(tmp_path: Path) -> None:
    """What a comma in unquoted text makes of its rest."""
    text = "openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {A: {description: Done, in words.}}}\n"
    (tmp_path / "cut.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(DescriptionError, match=r"cut\.yaml: 'components\.schemas\.A\.in words\.' has no value"):
        bundle(tmp_path / "cut.yaml")


def test_the_bundle_is_written_as_it_was_joined(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "dist" / "library.yaml"
    assert main(str(LIBRARY), str(target)) == 0
    assert YAML(typ="safe").load(target) == plainly_composed(bundled(LIBRARY))
    assert capsys.readouterr().out.startswith(f"{target}: 19 operations, ")
    assert "&id" not in target.read_text(encoding="utf-8")  # shared parts are written out, for tools without anchors


# --- what doesn't join ----------------------------------------------------------------------------


def page(folder: Path, name: str, components: Any) -> None:
    (folder / name).write_text(json.dumps({"components": components}), encoding="utf-8")


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("#/components/schemas/Nothing", "things.yaml: #/components/schemas/Nothing leads nowhere"),
        ("other.yaml#/components/schemas/Nothing", "things.yaml: other.yaml#/components/schemas/Nothing leads nowhere"),
        ("other.yaml#/components/schemas/Inner", "other.yaml: #/components/schemas/Gone leads nowhere"),
        ("missing.yaml#/components/schemas/Thing", "missing.yaml: No such file or directory"),
        ("broken.yaml#/components/schemas/Thing", "broken.yaml: while parsing a flow node"),
        ("empty.yaml#/components/schemas/Thing", "empty.yaml: no mapping with mappings of components"),
        ("list.yaml#/components/schemas/Thing", "list.yaml: no mapping with mappings of components"),
        ("#/info", "things.yaml: #/info leads to no component"),
    ],
)
def test_a_reference_to_nothing_is_named(tmp_path: Path, reference: str, message: str) -> None:
    page(tmp_path, "other.yaml", {"schemas": {"Inner": record(x=ref("Gone"))}})
    page(tmp_path, "list.yaml", [])
    (tmp_path / "broken.yaml").write_text("a: [", encoding="utf-8")
    (tmp_path / "empty.yaml").touch()
    root = write(tmp_path, schemas={"Outer": record(x={"$ref": reference})})
    with pytest.raises(DescriptionError) as caught:
        bundle(root)
    assert str(caught.value).startswith(message)


def test_a_path_that_is_nowhere_is_named(tmp_path: Path) -> None:
    page(tmp_path, "other.yaml", {})
    root = write(tmp_path, paths={"/things": {"$ref": "other.yaml#/paths/~1things"}})
    with pytest.raises(DescriptionError, match=r"things\.yaml: other\.yaml#/paths/~1things leads nowhere"):
        bundle(root)


@pytest.mark.parametrize("kind", ["schemas", "parameters"])
def test_two_components_of_one_name_are_named(tmp_path: Path, kind: str) -> None:
    page(
        tmp_path,
        "one.yaml",
        {kind: {"Same": {}}, "schemas": {"One": {}, **({"Same": {}} if kind == "schemas" else {})}},
    )
    page(
        tmp_path,
        "two.yaml",
        {kind: {"Same": {}}, "schemas": {"Two": {}, **({"Same": {}} if kind == "schemas" else {})}},
    )
    files = {"one": "one.yaml#/components/schemas/One", "two": "two.yaml#/components/schemas/Two"}
    root = write(tmp_path, schemas={"Outer": record(**{name: {"$ref": file} for name, file in files.items()})})
    with pytest.raises(DescriptionError, match=rf"{kind}/Same stands in one\.yaml and in two\.yaml"):
        bundle(root)


def test_a_component_of_the_root_and_of_a_page_is_one_too_many(tmp_path: Path) -> None:
    write(tmp_path, schemas={"Other": {}}).rename(tmp_path / "page.yaml")
    root = write(tmp_path, schemas={"Outer": record(x={"$ref": "page.yaml#/components/schemas/Other"})})
    with pytest.raises(DescriptionError, match=r"schemas/Thing stands in things\.yaml and in page\.yaml"):
        bundle(root)


def test_a_path_that_leads_to_itself_is_named(tmp_path: Path) -> None:
    root = write(tmp_path, paths={"/things": {"$ref": "#/paths/~1things"}})
    with pytest.raises(DescriptionError, match=r"things\.yaml: something in it leads to itself"):
        bundle(root)


def test_the_command_tells_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(str(tmp_path / "missing.yaml"), str(tmp_path / "out.yaml")) == 1
    assert capsys.readouterr().err == "missing.yaml: No such file or directory\n"
    assert not (tmp_path / "out.yaml").exists()


def test_two_components_of_one_name_are_no_matter_in_two_kinds(tmp_path: Path) -> None:
    page(tmp_path, "one.yaml", {"schemas": {"Same": {"type": "string"}}})
    parameters = {"Same": {"name": "same", "in": "query", "schema": {"$ref": "one.yaml#/components/schemas/Same"}}}
    paths = {"/things": {"get": operation(parameters=[ref("Same", "parameters")])}}
    components = bundle(write(tmp_path, paths=paths, parameters=parameters))["components"]
    assert components["parameters"]["Same"]["schema"] == ref("Same")
    assert components["schemas"]["Same"] == {"type": "string"}


# --- the real one against the documented samples --------------------------------------------------


def test_the_real_description_has_every_documented_operation(zakya: Any) -> None:
    assert {sample["operation"] for sample in SAMPLES} <= set(operations(zakya))


def test_every_documented_request_reaches_its_operation(zakya: Any) -> None:
    for sample in SAMPLES:
        name, method = sample["operation"], sample["method"].lower()
        at_path = {
            path: item
            for path, item in zakya["paths"].items()
            if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), sample["path"]) and method in item
        }
        # A path without parameters goes before one with them, as `/items/active` before `/items/{item_id}`.
        path = min(at_path, key=lambda each: each.count("{"))
        found = at_path[path][method]
        assert found["operationId"] == name
        assert "requestBody" in found or not sample["request"], name
        parameters = [*at_path[path].get("parameters", []), *found.get("parameters", [])]
        assert set(sample["query"]) <= {_resolved(zakya, parameter)["name"] for parameter in parameters}, name


def _resolved(document: Any, value: dict[str, Any]) -> Any:
    if "$ref" not in value:
        return value
    _, _, kind, name = value["$ref"].split("/")
    return document["components"][kind][name]


def test_the_client_has_the_method_of_every_operation(zakya: Any) -> None:
    client = ZakyaClient(access_token="t", organization_id="1")
    for name, (_, path) in operations(zakya).items():
        resource, _, verb = name.partition(".")
        method = getattr(getattr(client, resource), verb)
        assert inspect.ismethod(method)
        in_path = re.findall(r"\{(\w+)\}", path)
        assert list(inspect.signature(method).parameters)[: len(in_path)] == in_path, name
