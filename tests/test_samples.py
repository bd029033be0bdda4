"""Samples of the documentation, verbatim: requests are sent as documented, answers are read without loss.

The description's examples are in the live form, these are in that of the pages; both are read.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from pytest_httpx import HTTPXMock

from tests.conftest import ORGANIZATION, PAYLOADS, SAMPLES, load
from zakya_client import Message, Page, ZakyaClient, models
from zakya_client._generated.records import RECORDS
from zakya_client.description import description
from zakya_client.download import Download
from zakya_client.pagination import Paginator
from zakya_client.runtime.core import Operation

ENTRIES = load(SAMPLES / "requests.json")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
# The pages show no value for these required parameters.
MISSING = {"items.bulk_delete": {"item_ids": ["1", "2"]}, "sales_orders.bulk_delete": {"salesorder_ids": ["1", "2"]}}


def operation(entry: dict[str, Any]) -> Operation:
    resource, _, verb = entry["operation"].partition(".")
    module = __import__(f"zakya_client._generated.api.{resource}", fromlist=[verb.upper()])
    return getattr(module, verb.upper())


def path_values(entry: dict[str, Any]) -> list[str]:
    pattern = re.sub(r"\{\w+\}", "([^/]+)", operation(entry).path)
    return list(re.fullmatch(pattern, entry["path"]).groups())


def arguments(entry: dict[str, Any], method: Any) -> tuple[list[Any], dict[str, Any]]:
    """Turn a sample into the arguments that a user would give."""
    positional: list[Any] = [*path_values(entry)]
    parameters = inspect.signature(method).parameters
    if "body" in parameters:
        positional.append(load(SAMPLES / entry["request"]))
    keywords: dict[str, Any] = dict(MISSING.get(entry["operation"], {}))
    for name, text in entry["query"].items():
        keywords[name] = text.split(",") if "Sequence" in parameters[name].annotation else text
    for name in ("image", "back_image"):
        if name in parameters:
            keywords[name] = PNG
    return positional, keywords


async def call(zakya: ZakyaClient, entry: dict[str, Any]) -> Any:
    resource, _, verb = entry["operation"].partition(".")
    method = getattr(getattr(zakya, resource), verb)
    positional, keywords = arguments(entry, method)
    return await method(*positional, **keywords)


def names(entries: list[dict[str, Any]]) -> list[Any]:
    return [pytest.param(entry, id=entry["operation"]) for entry in entries]


@pytest.mark.parametrize("entry", names(ENTRIES))
async def test_request_is_sent_as_documented(zakya: ZakyaClient, httpx_mock: HTTPXMock, entry: dict[str, Any]) -> None:
    content = (SAMPLES / entry["response"]).read_bytes() if entry["response"] else b'{"code": 0, "message": "done"}'
    httpx_mock.add_response(content=content)
    await call(zakya, entry)
    request = httpx_mock.get_requests()[0]
    root = "/v1" if entry["operation"].startswith("organizations.") else "/inventory/v1"
    assert request.method == entry["method"]
    assert request.url.path == root + entry["path"]
    expected = {
        **entry["query"],
        **{name: ",".join(value) for name, value in MISSING.get(entry["operation"], {}).items()},
    }
    if root == "/inventory/v1":
        expected["organization_id"] = ORGANIZATION
    assert dict(parse_qsl(urlsplit(str(request.url)).query)) == expected
    assert request.headers["authorization"] == "Zoho-oauthtoken a-token"
    if "multipart" in request.headers.get("content-type", ""):
        assert PNG in request.content
    elif entry["request"]:
        assert json.loads(request.content) == load(SAMPLES / entry["request"])
    else:
        assert request.content == b""


@pytest.mark.parametrize("entry", names([entry for entry in ENTRIES if entry["response"]]))
async def test_answer_is_read_without_loss(zakya: ZakyaClient, httpx_mock: HTTPXMock, entry: dict[str, Any]) -> None:
    sample = load(SAMPLES / entry["response"])
    httpx_mock.add_response(json=sample)
    answer = await call(zakya, entry)
    keys = operation(entry).keys
    if isinstance(answer, bytes):
        assert json.loads(answer) == sample
    elif isinstance(answer, Message):
        assert answer.to_dict() == sample
        assert answer == sample["message"]
    elif isinstance(answer, Page):
        rows = next(sample[key] for key in keys if key in sample)
        assert [row.to_dict() for row in answer] == rows
        assert not answer.has_more
        assert answer.to_dict() == sample
    else:
        record = next((sample[key] for key in keys if key in sample), None)
        if record is None:
            record = {key: value for key, value in sample.items() if key not in ("code", "message")}
        assert answer.to_dict() == (record[0] if isinstance(record, list) else record)
        assert answer.extra == {}


def live() -> Iterator[tuple[str, str, Any]]:
    """Find each payload's key and model: a file is called by its path and what was asked of it, `items-list.json`."""
    operations = description().operations.values()
    for file in sorted(PAYLOADS.glob("*.json")):
        verb = file.stem.rpartition("-")[2]
        body = load(file)
        fitting = [each for each in operations if not body.keys().isdisjoint(each.envelope)]
        exact = [each for each in fitting if each.verb == verb] or [each for each in fitting if each.verb == "get"]
        if exact:
            key = next(key for key in exact[0].envelope if key in body)
            yield file.name, key, getattr(models, exact[0].record)
        for model, keys, _ in RECORDS.values():  # what only webhooks bring
            if not exact and keys[0] in body:
                yield file.name, keys[0], getattr(models, model)


LIVE = list(live())


def test_every_payload_is_read() -> None:
    assert [file for file, _, _ in LIVE] == sorted(file.name for file in PAYLOADS.glob("*.json"))


@pytest.mark.parametrize(("file", "key", "model"), LIVE)
def test_live_payload_is_read_without_loss(file: str, key: str, model: Any) -> None:
    records = load(PAYLOADS / file)[key]
    for record in records if isinstance(records, list) else [records]:
        read = model.from_dict(record)
        assert read.to_dict() == record
        assert all(name.startswith(("cf_", "tag_")) for name in read.extra)


def test_lists_and_files_are_prepared_without_a_call() -> None:
    client = ZakyaClient(ORGANIZATION, access_token="a-token")
    assert isinstance(client.items.list(), Paginator)
    assert isinstance(client.items.get_image("1"), Download)
