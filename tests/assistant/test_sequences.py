"""Whatever an assistant does in whatever order, nothing is written without the confirmation of just that request."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.assistant.conftest import Clock
from zakya_client import Limits, ZakyaClient
from zakya_client.mcp.assistant import Assistant, UnsuccessfulError
from zakya_client.mcp.audit import Audit
from zakya_client.mcp.budget import Budget
from zakya_client.mcp.files import Files
from zakya_client.mcp.rehearsal import Rehearsal
from zakya_client.mcp.safety import LIFETIME, Confirmations, Guard
from zakya_client.runtime.http import Request, Response

SEQUENCES = int(os.environ.get("ZAKYA_TEST_SEQUENCES", "30"))
"""Set it to 10,000, and let it run for some minutes."""

WRITES: list[tuple[str, dict[str, Any]]] = [
    ("items.update", {"item_id": "1", "body": {"rate": 5}}),
    ("items.update", {"item_id": "1", "body": {"rate": 6}}),
    ("items.update", {"item_id": "2", "body": {"rate": 5}}),
    ("items.create", {"body": {"name": "A lamp"}}),
    ("items.mark_as_active", {"item_id": "1"}),
    ("items.mark_as_inactive", {"item_id": "1"}),
    ("items.delete", {"item_id": "1"}),  # is allowed
    ("invoices.delete", {"invoice_id": "1"}),  # isn't
    ("invoices.email", {"invoice_id": "1", "body": {}}),
    ("invoices.create", {"body": {"customer_id": "1", "line_items": []}, "send": True}),
]
ALLOWED = range(7)

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.integers(0, len(WRITES) - 1), st.just("")),
        st.tuples(st.just("write"), st.integers(0, len(WRITES) - 1), st.integers(1, 6).map(str)),
        st.tuples(st.just("again"), st.just(0), st.just("")),  # the last preview, with its code
        st.tuples(st.just("read"), st.integers(0, len(WRITES) - 1), st.just("")),
        st.tuples(st.just("wait"), st.integers(1, 400), st.just("")),
    ),
    max_size=25,
)


@define
class Shop:
    """A transport that answers everything, and keeps what was written."""

    written: list[tuple[str, str, bytes | None]] = field(factory=list)

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        if request.method != "GET":
            self.written.append((request.method, request.url.partition("?")[0][-20:], request.content))
        return Response(200, {}, b'{"code":0,"message":"done","item":{"item_id":"1"},"invoice":{"invoice_id":"1"}}')

    async def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as opened:
        yield opened


@settings(max_examples=SEQUENCES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_nothing_is_written_without_its_confirmation(
    steps: list[tuple[str, int, str]], runner: asyncio.Runner, tmp_path: Path
) -> None:
    clock, numbers, shop = Clock(), count(1), Shop()
    confirmations = Confirmations(clock, lambda: str(next(numbers)))

    async def play() -> None:
        given_out: dict[str, tuple[int, float]] = {}  # which write each code is for, and since when
        expected, last = 0, (0, "")
        async with ZakyaClient("1", access_token="a-token", limits=Limits(0, 0), transport=shop) as client:
            assistant = Assistant(
                client,
                Rehearsal({"ZAKYA_ORGANIZATION_ID": "1"}),
                Guard(confirmations, write=True, allow=("items.delete",)),
                Budget(0, 0, tmp_path / "budget.json", clock),
                Audit(tmp_path / "audit.jsonl", clock, ()),
                Files(None),
                lambda: "nonce",
            )
            for step, number, given_code in steps:
                if step == "wait":
                    clock.now += number
                    continue
                which, code = last if step == "again" else (number, given_code)
                operation, arguments = WRITES[which]
                offered, since = (-1, 0.0)
                if code and which in ALLOWED:  # what isn't allowed doesn't get as far as its confirmation
                    offered, since = given_out.pop(code, (-1, 0.0))
                expected += step != "read" and offered == which and clock.now < since + LIFETIME
                try:
                    if step == "read":
                        await assistant.read(operation, arguments, (), 5, 1)
                    elif "PREVIEW" in (text := await assistant.write(operation, arguments, code)):
                        last = (which, text.partition("confirmation '")[2].partition("'")[0])
                        given_out[last[1]] = (which, clock.now)
                except UnsuccessfulError:
                    pass
                assert len(shop.written) == expected

    runner.run(play())
