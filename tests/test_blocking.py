"""The client for code that waits: in scripts, threads, running loops and forked processes; nothing is left behind."""

from __future__ import annotations

import asyncio
import inspect
import multiprocessing
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from zakya_client import ConfigurationError, Hook, NotFoundError, Page, Paginator, ValidationError, blocking
from zakya_client import ZakyaClient as AsyncClient
from zakya_client.blocking import ZakyaClient
from zakya_client.download import Download
from zakya_client.emulator import Emulator

IMAGE = b"\x89PNG\r\n\x1a\n" + bytes(200_000)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(items=45, orders=3, organizations=2) as running:
        yield running


@pytest.fixture(scope="module")
def settings(emulator: Emulator) -> dict[str, str]:
    return {**emulator.environment(), "ZAKYA_LIMIT_REQUESTS": "0"}


@pytest.fixture(params=["httpx", "aiohttp"])
def zakya(settings: dict[str, str], request: pytest.FixtureRequest) -> Iterator[ZakyaClient]:
    with ZakyaClient.from_env({**settings, "ZAKYA_TRANSPORT": request.param}) as client:
        yield client


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "zakya_client"]


def test_operations_answer_what_the_async_ones_answer(zakya: ZakyaClient) -> None:
    item = zakya.items.create({"name": "Blocking bag", "rate": 6})
    assert zakya.items.get(item.item_id) == item
    assert zakya.items.update(item.item_id, {"name": "Bag"}).name == "Bag"
    assert "deleted" in str(zakya.items.delete(item.item_id))
    with pytest.raises(NotFoundError, match=r"items\.get"):
        zakya.items.get(item.item_id)
    with pytest.raises(ValidationError, match="no field 'nme'"):
        zakya.items.create({"nme": "x"})
    assert zakya.request("GET", "/inventory/v1/items", query={"per_page": 2})["code"] == 0
    assert zakya.limits.day_limit is not None


def test_lists_iterate(zakya: ZakyaClient, emulator: Emulator) -> None:
    items = zakya.items.list(per_page=20)
    everything = [row.item_id for row in items]
    assert len(everything) == len(set(everything)) == 45
    assert [row.item_id for row in items.limit(25).prefetch(2)] == everything[:25]
    assert [len(page) for page in items.pages()] == [20, 20, 5]
    assert len(items.all()) == 45
    first = items.first()
    assert first is not None
    assert first.item_id == everything[0]
    assert len(items.limit(30).page()) == 30
    found, page = [], items.page()
    while page is not None:
        found += [row.item_id for row in page]
        page = page.next_page()  # type: ignore[assignment]
    assert found == everything
    emulator.requests.clear()
    for _ in items:
        break
    assert len(emulator.requests) == 1


def test_files_stream_and_are_saved(zakya: ZakyaClient, tmp_path: Path) -> None:
    first = zakya.items.list().first()
    assert first is not None
    zakya.items.upload_image(first.item_id, ("bag.png", IMAGE))
    image = zakya.items.get_image(first.item_id)
    chunks = list(image)
    assert b"".join(chunks) == image.read() == IMAGE
    assert len(chunks) > 1
    assert image.save(tmp_path / "bag.png") == len(IMAGE)
    for _ in image:
        break
    invoice = zakya.invoices.list().first()
    assert invoice is not None
    assert zakya.invoices.get(str(invoice.invoice_id)).invoice_id == invoice.invoice_id
    assert zakya.invoices.get(str(invoice.invoice_id), accept="pdf").read().startswith(b"%PDF")


def test_raw_responses_and_other_options(zakya: ZakyaClient) -> None:
    answer = zakya.items.with_raw_response.list(per_page=20)
    assert (answer.status, len(answer.parsed)) == (200, 20)
    following = answer.parsed.next_page()
    assert following is not None
    assert len(following) == 20
    item = zakya.items.with_raw_response.get(str(answer.parsed[0].item_id))
    assert item.parsed.item_id == answer.parsed[0].item_id
    other = next(row for row in zakya.organizations.list() if row.organization_id != zakya.organization_id)
    with zakya.for_organization(str(other.organization_id)) as shop:
        assert shop.organization_id == other.organization_id
        assert shop.items.list().first() is not None
    assert zakya.with_options(timeout=5).items.list().first() is not None


async def test_it_works_where_a_loop_runs(settings: dict[str, str]) -> None:
    with ZakyaClient.from_env(settings) as zakya:
        assert zakya.items.list().first() is not None
        assert await asyncio.to_thread(lambda: len(zakya.items.list().all())) == 45


def test_threads_share_one_client(settings: dict[str, str]) -> None:
    with ZakyaClient.from_env(settings) as zakya, ThreadPoolExecutor(8) as pool:
        ids = [str(row.item_id) for row in zakya.items.list().limit(16)]
        found = list(pool.map(lambda item_id: zakya.items.get(item_id).item_id, ids))
        assert found == ids
        assert len(threads()) == 1


def test_closing_leaves_no_thread_and_no_further_calls(settings: dict[str, str]) -> None:
    with ZakyaClient.from_env(settings) as zakya:
        assert threads() == [], "it starts with the first call"
        rows = iter(zakya.items.list(per_page=5))
        next(rows)
        assert len(threads()) == 1
    assert threads() == []
    with pytest.raises(ConfigurationError, match="the client is closed"):
        zakya.items.list().first()
    with pytest.raises(ConfigurationError, match="the client is closed"):
        list(rows)
    zakya.close()


def test_its_own_thread_cannot_wait_for_it(settings: dict[str, str]) -> None:
    asked: list[bool] = []

    class Asks(Hook):
        def before(self, attempt: Any) -> None:
            with pytest.raises(ConfigurationError, match="can't call that client"):
                client.items.list().first()
            asked.append(True)

    with ZakyaClient.from_env(settings, hooks=[Asks()]) as client:
        client.items.list().first()
    assert asked == [True]


def test_its_own_thread_cannot_close_it(settings: dict[str, str]) -> None:
    class Closes(Hook):
        def before(self, attempt: Any) -> None:
            client.close()

    with ZakyaClient.from_env(settings, hooks=[Closes()]) as client:
        with pytest.raises(ConfigurationError, match="can't call that client"):
            client.items.list().first()
        assert client.limits.running == 0


@pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning", "ignore:unclosed event loop:ResourceWarning")
def test_a_thread_that_could_not_be_started_is_started_by_the_next_call(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def exhausted(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    found: list[Any] = []
    zakya = ZakyaClient.from_env(settings)
    with monkeypatch.context() as scarce:
        scarce.setattr(threading.Thread, "start", exhausted)
        with pytest.raises(RuntimeError, match="can't start new thread"):
            zakya.items.list().first()
    again = threading.Thread(target=lambda: found.append(zakya.items.list().first()), daemon=True)
    again.start()
    again.join(10)
    assert found, "it waits for ever"
    zakya.close()


def _first_name(settings: dict[str, str], client: Any, names: Any) -> None:
    names.put(client.items.list().first().name)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_has_a_thread_of_its_own(settings: dict[str, str]) -> None:
    fork = multiprocessing.get_context("fork")
    names = fork.SimpleQueue()
    with ZakyaClient.from_env(settings) as zakya:
        first = zakya.items.list().first()
        assert first is not None
        zakya._loop._lock.acquire()  # as another thread does that begins a call just now
        child = fork.Process(target=_first_name, args=(settings, zakya, names), daemon=True)
        child.start()
        zakya._loop._lock.release()
        child.join(20)
        assert child.exitcode == 0
        assert names.get() == first.name


def test_a_script_that_does_not_close_ends(settings: dict[str, str]) -> None:
    script = "from zakya_client.blocking import ZakyaClient\nprint(ZakyaClient.from_env().items.list().first().name)"
    run = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **settings}, capture_output=True, text=True, timeout=30,
        check=True,
    )  # fmt: skip
    assert run.stdout
    assert "Traceback" not in run.stderr


def test_it_has_all_that_the_async_client_has() -> None:
    def names(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    made = ZakyaClient(access_token="1000.x")
    assert set(dir(made)) >= names(AsyncClient)
    assert names(blocking.Paginator) >= names(Paginator) - {"send", "throw", "close"}
    assert names(blocking.Download) >= names(Download) - {"send", "throw", "close"}
    assert names(blocking.Page) == names(Page)
    assert "Retrieve an item" in (inspect.getdoc(made.items.get) or "")
    with pytest.raises(AttributeError, match="no attribute 'itms'"):
        made.itms  # type: ignore[attr-defined]  # noqa: B018
    made.close()
