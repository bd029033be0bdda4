from __future__ import annotations

import importlib
import os
import ssl
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from zakya_client.emulator import Emulator

NUMBERS = count(1)
PAYLOADS = Path(__file__).parent.parent / "payloads"


def wanted(module: str) -> Any:
    """A module that some tests need: without it they are skipped on a laptop, and fail where CI=true."""
    if os.environ.get("CI") == "true":
        return importlib.import_module(module)
    return pytest.importorskip(module)


def token_form(emulator: Emulator, **changes: str) -> dict[str, str]:
    return {
        "grant_type": "refresh_token",
        "refresh_token": emulator.refresh_token,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
        **changes,
    }


# Nothing here speaks TLS, and loading the usual certificates for every client takes longer than most of the tests.
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
web_get = partial(httpx.get, verify=NO_CERTIFICATES)
web_post = partial(httpx.post, verify=NO_CERTIFICATES)


def access_token(emulator: Emulator) -> str:
    answer = web_post(f"{emulator.url}/oauth/v2/token", data=token_form(emulator))
    return str(answer.json()["access_token"])


def refused(answer: httpx.Response, status: int, code: int | str) -> bool:
    body = answer.json()
    assert (answer.status_code, body["code"]) == (status, code), answer.text[:300]
    assert body["message"]
    return True


def payload(name: str) -> Any:
    return orjson.loads((PAYLOADS / f"{name}.json").read_bytes())


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(items=60, orders=20) as running:
        yield running


@pytest.fixture(scope="module")
def api(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client of one module's emulator that carries the organization and a token."""
    with httpx.Client(
        verify=NO_CERTIFICATES,
        base_url=f"{emulator.url}/inventory/v1",
        params={"organization_id": emulator.organization_id},
        headers={"Authorization": f"Zoho-oauthtoken {access_token(emulator)}"},
    ) as client:
        yield client


@pytest.fixture
def new_item(api: httpx.Client) -> Any:
    """Creates an item and answers with it; names are numbered."""

    def create(**fields: Any) -> Any:
        answer = api.post("/items", json={"name": f"New item {next(NUMBERS)}", "rate": 10, **fields})
        assert answer.status_code == 200, answer.text
        return answer.json()["item"]

    return create


@pytest.fixture
def new_order(api: httpx.Client, emulator: Emulator, new_item: Any) -> Any:
    """Creates a sales order of one line for every quantity given."""

    def create(*quantities: float, **fields: Any) -> Any:
        lines = [{"item_id": new_item()["item_id"], "quantity": quantity} for quantity in quantities]
        customer = next(iter(emulator.shop.contacts))["contact_id"]
        answer = api.post("/salesorders", json={"customer_id": customer, "line_items": lines, **fields})
        assert answer.status_code == 201, answer.text
        return answer.json()["salesorder"]

    return create
