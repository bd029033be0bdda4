"""Every operation of the description, by its examples: the request goes out as it is written, the answer is read whole.

A page that is added to the description adds its operations here, and needs no test of its own for that.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson
import pytest
from attrs import define, field

from zakya_client import DataCenter, Limits, Message, Page, RetryPolicy, ZakyaClient
from zakya_client.description import FORM, JSON, Operation, Parameter, Schema, argument_of, description, name_of
from zakya_client.drift import differences_beside, differences_in

OPERATIONS = list(description().operations.values())
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
ORGANIZATION = "10234695"


@define
class Server:
    """Answers every request with what a test lays down, and keeps the last one.

    Attributes:
        answer: Media type and body of the next answer.
        method: Method of the last request.
        url: Its path and query.
        body: Its body, with the media type.
    """

    answer: tuple[str, bytes] = (JSON, b"")
    method: str = ""
    url: str = ""
    body: tuple[str, bytes] = ("", b"")
    address: str = field(default="", init=False)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            state.method, state.url = self.command, self.path
            content = self.rfile.read(int(self.headers.get("content-length", 0)))
            state.body = (self.headers.get("content-type", ""), content)
            kind, body = state.answer
            self.send_response(200)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 (the names that http.server looks for)

        def log_message(self, *_arguments: Any) -> None:
            """Say nothing."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    state.address = f"http://127.0.0.1:{http.server_port}"
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield state
    http.shutdown()
    http.server_close()


@pytest.fixture
async def zakya(server: Server) -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient(
        ORGANIZATION,
        access_token="a-token",
        data_center=DataCenter("test", server.address, server.address, "/v1"),
        limits=Limits(0, 0),
        retries=RetryPolicy(attempts=1),
        strict=True,
    ) as client:
        yield client


def value_of(schema: Schema) -> Any:
    """Make up a value that a parameter can have."""
    schema = description().schema(schema)
    members = schema.get("anyOf") or schema.get("oneOf")
    if members:
        return value_of(members[0])
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "array":
        return [value_of(schema["items"])]
    kind = schema.get("format") or schema.get("type", "string")
    made = {"date": "2026-09-20", "date-time": "2026-09-20T00:00:00+0000", "boolean": True, "integer": 1, "number": 1.5}
    return made.get(kind, "982000000567001")


def given(operation: Operation) -> tuple[list[Any], dict[str, Any]]:
    """Make the arguments of an operation: what it must have, and every parameter that isn't about the answer's form."""
    path = [each for each in operation.parameters if each.place == "path"]
    positional: list[Any] = [f"98200000056700{number}" for number, _ in enumerate(path)]
    if operation.body.json:
        positional.append(operation.body.example)
    if FORM in operation.body.schemas:
        positional.append(PNG)
    query = [each for each in operation.parameters if each.place == "query" and not each.from_client]
    plain = [each for each in query if each.name not in ("page", "per_page", "response_option", "accept", "print")]
    return positional, {argument_of(each.name): value_of(each.schema) for each in plain if not each.ignored}


def sent(operation: Operation, arguments: dict[str, Any]) -> dict[str, str]:
    """Write the query that the arguments make."""
    names = {argument_of(each.name): each.name for each in operation.parameters}
    query = {names[name]: _text(value) for name, value in arguments.items()}
    about = [each for each in operation.parameters if each.from_client]
    return query | {each.name: ORGANIZATION for each in about}


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(_text, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


async def call(zakya: ZakyaClient, operation: Operation, positional: list[Any], named: dict[str, Any]) -> Any:
    return await getattr(getattr(zakya, operation.resource), operation.verb)(*positional, **named)


named = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)


def test_every_operation_has_its_examples() -> None:
    without = [each.name for each in OPERATIONS if each.body.json and each.body.example is None]
    silent = [each.name for each in OPERATIONS if each.answer.json and each.answer.example is None]
    assert (without, silent) == ([], []), "openapi/examples/ has none of these requests, of these answers"


@named
async def test_a_request_goes_out_as_it_is_written(zakya: ZakyaClient, server: Server, operation: Operation) -> None:
    positional, arguments = given(operation)
    files = FORM in operation.body.schemas
    if operation.answer.json:
        server.answer = (JSON, orjson.dumps(operation.answer.example))
    else:
        server.answer = ("application/pdf", b"%PDF-")
    if operation.is_list:
        server.answer = (JSON, orjson.dumps({"code": 0, operation.envelope[0]: []}))
    await call(zakya, operation, positional, arguments)
    address = urlsplit(server.url)
    root = urlsplit(operation.servers[0]["url"]).path if operation.servers else "/inventory/v1"
    path = operation.path
    for each, value in zip(_in_path(operation), positional, strict=False):
        path = path.replace(f"{{{each.name}}}", value)
    assert (server.method, address.path) == (operation.method, root + path)
    assert dict(parse_qsl(address.query)) == sent(operation, arguments)
    kind, content = server.body
    if files:
        assert kind.startswith(FORM)
        assert PNG in content
    elif operation.body.json:
        assert (kind, orjson.loads(content)) == (JSON, operation.body.example)
    else:
        assert (kind, content) == ("", b"")


def _in_path(operation: Operation) -> list[Parameter]:
    found = [each for each in operation.parameters if each.place == "path"]
    return sorted(found, key=lambda each: operation.path.index(f"{{{each.name}}}"))


@pytest.mark.parametrize("operation", [each for each in OPERATIONS if each.answer.json], ids=lambda each: each.name)
async def test_an_answer_is_read_whole(zakya: ZakyaClient, server: Server, operation: Operation) -> None:
    """Nothing is lost, nothing is unexpected, and the description knows every field."""
    example = operation.answer.example
    server.answer = (JSON, orjson.dumps(example))
    positional, arguments = given(operation)
    rows = example[operation.envelope[0]] if operation.is_list else []
    needed = {argument_of(each.name): each.name for each in operation.parameters if each.required}
    wanted = {key: value for key, value in arguments.items() if key in needed}
    wanted |= {key: rows[0][name] for key, name in needed.items() if key in wanted and rows and name in rows[0]}
    answer = await call(zakya, operation, positional, wanted)
    if isinstance(answer, Message):
        assert (answer.to_dict(), answer) == (example, example["message"])
        return
    key = next((each for each in operation.envelope if each in example), "")
    if isinstance(answer, Page):
        assert [row.to_dict() for row in answer] == example[key]
        assert answer.to_dict() == example
    else:
        record = example[key] if key else {name: each for name, each in example.items() if name not in _ENVELOPE}
        assert answer.to_dict() == (record[0] if isinstance(record, list) else record)
        unknown = differences_beside(example, operation.name, operation.envelope if key else list(example))
        assert [str(each) for each in unknown] == []
    found = [each for each in differences_in(answer, operation.name, key) if each.kind == "added"]
    assert [str(each) for each in found] == [], "the description lacks these fields of the example"


_ENVELOPE = ("code", "message")


def test_examples_are_in_the_live_form() -> None:
    """Identifiers are text, as the live API sends them."""
    wrong = []
    for operation in OPERATIONS:
        if operation.record:
            wrong += list(
                _numbers(operation.answer.example, description().resolve(operation.answer.json), operation.name)
            )
    assert wrong == []


def _numbers(value: Any, schema: Schema, place: str) -> Iterator[str]:
    """Find identifiers that are numbers."""
    name = name_of(schema)
    schema = description().schema(schema)
    if name == "Id" and isinstance(value, int):
        yield place
    for each in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _numbers(value, each, place)
    if isinstance(value, list) and "items" in schema:
        for member in value:
            yield from _numbers(member, schema["items"], f"{place}[]")
    if isinstance(value, dict):
        for key, member in value.items():
            if key in schema.get("properties", {}):
                yield from _numbers(member, schema["properties"][key], f"{place}.{key}")
