"""What is found between two descriptions: a small one, and the same with one change planted."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from compatibility import description
from description import parts_of

from zakya_client.description import Description

ZAKYA = Path(__file__).parents[2] / "zakya_client" / "_generated" / "openapi.json"
OPEN_SET = {"anyOf": [{"type": "string", "enum": ["active", "inactive"]}, {"type": "string"}]}


def ref(name: str, kind: str = "schemas") -> dict[str, Any]:
    return {"$ref": f"#/components/{kind}/{name}"}


def json_of(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


QUERY = {"name": "q", "in": "query", "schema": {"type": "string"}}
BOOKS: dict[str, Any] = {
    "paths": {
        "/books": {
            "parameters": [ref("Organization", "parameters")],
            "get": {
                "operationId": "books.list",
                "parameters": [{"name": "status", "in": "query", "schema": OPEN_SET}],
                "responses": {
                    "200": json_of({"x-envelope": {"keys": ["books"], "rows": ref("Book")}, "type": "object"}),
                    "default": json_of(ref("Error")),
                },
            },
            "post": {
                "operationId": "books.create",
                "requestBody": {"required": True, **json_of(ref("BookCreate"))},
                "responses": {"201": json_of({"x-envelope": {"keys": ["book"], "one": ref("Book")}, "type": "object"})},
            },
        },
        "/books/{book_id}": {
            "delete": {
                "operationId": "books.delete",
                "parameters": [{"name": "book_id", "in": "path", "required": True, "schema": ref("Id")}],
                "responses": {"200": json_of({"type": "object", "properties": {"message": {"type": "string"}}})},
            }
        },
    },
    "components": {
        "parameters": {
            "Organization": {"name": "organization_id", "in": "query", "x-from-client": True, "schema": ref("Id")}
        },
        "schemas": {
            "Id": {"type": "string", "x-sends-as": {"type": ["string", "integer"]}},
            "Number": {"type": ["number", "string"], "x-reads-as": {"type": "number"}},
            "Error": {"type": "object", "properties": {"code": {"type": "integer"}}},
            "Author": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Book": {
                "type": "object",
                "required": ["book_id"],
                "properties": {
                    "book_id": ref("Id"),
                    "rate": ref("Number"),
                    "status": OPEN_SET,
                    "publisher": {"type": "object", "properties": {"city": {"type": "string"}}},
                },
            },
            "BookCreate": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": {"type": "string", "description": "Its title."},
                    "pages": {"type": "integer"},
                    "authors": {"type": "array", "items": ref("AuthorCreate")},
                },
            },
            "AuthorCreate": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
    },
}

Plant = Callable[[Any, Any], object]  # gets the paths and the schemas

PLANTED: dict[str, tuple[Plant, list[str]]] = {
    "nothing": (lambda paths, schemas: None, []),
    "operation removed": (
        lambda paths, schemas: paths.pop("/books/{book_id}"),
        ["! operation books.delete: removed"],
    ),
    "operation added": (
        lambda paths, schemas: paths["/books"].update(
            put={"operationId": "books.replace", "parameters": [], "responses": {"200": json_of(ref("Book"))}}
        ),
        ["operation books.replace: added"],
    ),
    "operation moved": (
        lambda paths, schemas: paths.update({"/book/{book_id}": paths.pop("/books/{book_id}")}),
        ["operation books.delete: moved from DELETE /books/{book_id} to DELETE /book/{book_id}"],
    ),
    "parameter removed": (
        lambda paths, schemas: paths["/books"]["get"]["parameters"].clear(),
        ["! parameter books.list?status: removed"],
    ),
    "parameter added": (
        lambda paths, schemas: paths["/books"]["get"]["parameters"].append(QUERY),
        ["parameter books.list?q: added"],
    ),
    "parameter required": (
        lambda paths, schemas: paths["/books"]["get"]["parameters"][0].update(required=True),
        ["! parameter books.list?status: required"],
    ),
    "parameter retyped": (
        lambda paths, schemas: paths["/books"]["get"]["parameters"][0].update(schema={"type": "integer"}),
        ["! parameter books.list?status: retyped from string to integer"],
    ),
    "required parameter added": (
        lambda paths, schemas: paths["/books"]["get"]["parameters"].append({**QUERY, "required": True}),
        ["! parameter books.list?q: added, required"],
    ),
    "body removed": (
        lambda paths, schemas: paths["/books"]["post"].pop("requestBody"),
        ["! body books.create body: removed"],
    ),
    "answer retyped": (
        lambda paths, schemas: paths["/books"]["get"]["responses"].update({"200": json_of(ref("Book"))}),
        ["! answer books.list answer: retyped from list of Book to Book"],
    ),
    "field of an answer without a model removed": (
        lambda paths, schemas: paths["/books/{book_id}"]["delete"]["responses"].update(
            {"200": json_of({"type": "object"})}
        ),
        ["! field books.delete answer.message: removed"],
    ),
    "field removed": (
        lambda paths, schemas: schemas["Book"]["properties"].pop("rate"),
        ["! field Book.rate: removed"],
    ),
    "field with fields of its own removed": (
        lambda paths, schemas: schemas["Book"]["properties"].pop("publisher"),
        ["! field Book.publisher: removed"],
    ),
    "field within a field removed": (
        lambda paths, schemas: schemas["Book"]["properties"]["publisher"]["properties"].clear(),
        ["! field Book.publisher.city: removed"],
    ),
    "field added": (
        lambda paths, schemas: schemas["Book"]["properties"].update(isbn={"type": "string"}),
        ["field Book.isbn: added"],
    ),
    "field retyped": (
        lambda paths, schemas: schemas["BookCreate"]["properties"].update(pages={"type": "string", "format": "date"}),
        ["! field BookCreate.pages: retyped from integer to string (date)"],
    ),
    "list's members retyped": (
        lambda paths, schemas: schemas["BookCreate"]["properties"]["authors"].update(items={"type": "string"}),
        ["! field BookCreate.authors: retyped from list of AuthorCreate to list of string"],
    ),
    "field to send required": (
        lambda paths, schemas: schemas["BookCreate"]["required"].append("pages"),
        ["! field BookCreate.pages: required"],
    ),
    "field to send, deep down, required": (
        lambda paths, schemas: schemas["AuthorCreate"].update(required=["name"]),
        ["! field AuthorCreate.name: required"],
    ),
    "field to send no longer required": (
        lambda paths, schemas: schemas["BookCreate"]["required"].clear(),
        ["field BookCreate.title: no longer required"],
    ),
    "field to read required": (
        lambda paths, schemas: schemas["Book"]["required"].append("rate"),
        ["field Book.rate: required"],
    ),
    "field to read no longer required": (
        lambda paths, schemas: schemas["Book"]["required"].clear(),
        ["! field Book.book_id: no longer required"],
    ),
    "scalar retyped for Python": (
        lambda paths, schemas: schemas["Number"].update({"x-reads-as": {"type": "integer"}}),
        ["! schema Number: retyped from number to integer"],
    ),
    "what may be sent narrowed": (
        lambda paths, schemas: schemas["Id"].pop("x-sends-as"),
        ["! schema Id: retyped from string, sent as string or integer to string"],
    ),
    "another form on the wire that Python reads alike": (
        lambda paths, schemas: schemas["Number"].update(type="number"),
        [],
    ),
    "member of an open set added": (
        lambda paths, schemas: schemas["Book"]["properties"]["status"]["anyOf"][0]["enum"].append("lost"),
        [],
    ),
    "open set closed": (
        lambda paths, schemas: schemas["Book"]["properties"].update(status={"type": "string", "enum": ["active"]}),
        ["! field Book.status: retyped from string to one of active"],
    ),
    "words changed": (
        lambda paths, schemas: schemas["BookCreate"]["properties"]["title"].update(description="What it is called."),
        [],
    ),
    "schema removed": (lambda paths, schemas: schemas.pop("Author"), ["! schema Author: removed"]),
}


@pytest.mark.parametrize(("plant", "found"), PLANTED.values(), ids=PLANTED)
def test_a_planted_change_is_found_and_nothing_else(plant: Plant, found: list[str]) -> None:
    new = deepcopy(BOOKS)
    plant(new["paths"], new["components"]["schemas"])
    changes = description.compare(BOOKS, new)
    assert [f"{'! ' if change.breaking else ''}{change.what}" for change in changes] == found


def test_the_whole_description_is_compared() -> None:
    document = json.loads(ZAKYA.read_text(encoding="utf-8"))
    assert description.compare(document, document) == []
    facts = description.facts(document)
    described = {name for name, fact in facts.items() if fact.kind == "operation"}
    assert described == set(Description(document).operations)
    named = {name for name, fact in facts.items() if fact.kind == "schema"}
    schemas = document["components"]["schemas"]
    assert named == {name for name, schema in schemas.items() if "x-envelope" not in schema} - parts_of(document)
    described = Description(document)
    fields = {f"{name}.{field}" for name in named for field in described.fields(schemas[name])}
    assert fields <= set(facts)
    assert facts["ItemCreate.name"] == description.Fact("field", "string", "ItemCreate", required=True, sent=True)
