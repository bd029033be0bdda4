"""Lists, page by page and row by row: every row once and in order, and no page asked for that isn't needed.

Against the emulator where a real list is enough; where pages must be held back or fail, pytest-httpx answers.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import aclosing
from operator import itemgetter
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from tests.conftest import ORGANIZATION
from zakya_client import Page, Paginator, ZakyaClient, blocking
from zakya_client._generated.models import ItemRow, PageContext
from zakya_client.emulator import Emulator
from zakya_client.errors import DecodingError, ServerError, ValidationError, ZakyaError

TOTAL = 45


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(items=TOTAL, orders=0) as running:
        yield running


@pytest.fixture
async def shop(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    """A client of the emulator."""
    unlimited = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "0"}
    async with ZakyaClient.from_env({**emulator.environment(), **unlimited}) as client:
        yield client


@pytest.fixture
def asked(emulator: Emulator, shop: ZakyaClient) -> Callable[[], list[str]]:
    """Serve the pages of items that were asked for in the test."""
    emulator.requests.clear()

    def pages() -> list[str]:
        lists = [request for request in emulator.requests if request.path == "/inventory/v1/items"]
        return [dict(request.query).get("page", "") for request in lists]

    return pages


@pytest.fixture
def names(emulator: Emulator) -> list[str]:
    """Names of all items, in the order that the list has."""
    return sorted((item["name"] for item in emulator.shop.items), key=str.casefold)


class Pages:
    """Answers pages of numbered rows, and can hold pages back or refuse them.

    Attributes:
        asked: Pages that were asked for, in order.
        answered: Pages that were answered.
        cancelled: Pages whose caller went away.
        held: Pages to hold back until the event is set.
        refused: Pages to answer with HTTP 500.
    """

    def __init__(self, total: int, per_page: int = 10) -> None:
        self.total = total
        self.per_page = per_page
        self.asked: list[int] = []
        self.answered: list[int] = []
        self.cancelled: list[int] = []
        self.held: dict[int, asyncio.Event] = {}
        self.refused: set[int] = set()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", 1))
        self.asked.append(number)
        try:
            await self.held.setdefault(number, set_event()).wait()
        except asyncio.CancelledError:
            self.cancelled.append(number)
            raise
        if number in self.refused:
            return httpx.Response(500, json={"code": 1, "message": f"page {number} is broken"})
        self.answered.append(number)
        rows = range((number - 1) * self.per_page, min(number * self.per_page, self.total))
        context = {"page": number, "per_page": self.per_page, "has_more_page": number * self.per_page < self.total}
        items = [{"item_id": str(row)} for row in rows]
        return httpx.Response(200, json={"code": 0, "message": "success", "items": items, "page_context": context})

    def hold(self, *numbers: int) -> None:
        for number in numbers:
            self.held[number] = asyncio.Event()

    def release(self, *numbers: int) -> None:
        for number in numbers:
            self.held[number].set()

    @property
    def waiting(self) -> list[int]:
        return [number for number in self.asked if number not in (*self.answered, *self.cancelled)]


def set_event() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


@pytest.fixture
def pages(httpx_mock: HTTPXMock) -> Pages:
    """45 rows on pages of ten, for the client `zakya`."""
    answers = Pages(45)
    httpx_mock.add_callback(answers, is_reusable=True, is_optional=True)
    return answers


def numbers(rows: Sequence[ItemRow]) -> list[int]:
    return [int(row.item_id or -1) for row in rows]


async def settle() -> None:
    """Let everything run that can."""
    for _ in range(30):
        await asyncio.sleep(0)


# --- zero, one, many, exactly full pages ----------------------------------------------------------


async def test_a_list_says_how_it_is_fetched(shop: ZakyaClient, emulator: Emulator) -> None:
    assert repr(shop.items.list()) == "<list of items.list, not fetched: await it, or use async for>"
    with blocking.ZakyaClient.from_env(emulator.environment()) as waiting:
        assert repr(waiting.items.list()) == "<list of items.list, not fetched: use for, .page(), .all() or .first()>"


async def test_a_list_that_is_not_fetched_has_no_rows_to_count_or_choose_from(
    shop: ZakyaClient, emulator: Emulator
) -> None:
    emulator.requests.clear()
    with blocking.ZakyaClient.from_env(emulator.environment()) as waiting:
        found: list[tuple[Any, str]] = [(shop.items.list(), "await it"), (waiting.items.list(), "use for, .page")]
        for items, instead in found:
            assert items, "there is a list"
            for use in (len, itemgetter(0)):
                with pytest.raises(TypeError, match=f"the rows aren't here yet: <list of items.list, .*: {instead}"):
                    use(items)
        with pytest.raises(TypeError, match="the rows aren't here yet"):
            list(found[0][0])
    assert not emulator.requests


async def test_list_without_rows_is_one_empty_page(shop: ZakyaClient, asked: Callable[[], list[str]]) -> None:
    paginator = shop.items.list(name="no such item")
    assert [row async for row in paginator] == []
    assert [list(page) async for page in paginator.pages()] == [[]]
    assert len(await paginator) == 0
    assert asked() == ["", "", ""]


async def test_list_of_one_row(shop: ZakyaClient, names: list[str], asked: Callable[[], list[str]]) -> None:
    assert [row.name async for row in shop.items.list(name=names[7])] == [names[7]]
    assert asked() == [""]


@pytest.mark.parametrize(
    ("per_page", "sizes"),
    [(None, [45]), (200, [45]), (45, [45]), (44, [44, 1]), (20, [20, 20, 5]), (15, [15, 15, 15]), (9, [9] * 5)],
)
async def test_every_row_comes_once_and_in_order(
    shop: ZakyaClient, names: list[str], asked: Callable[[], list[str]], per_page: int | None, sizes: list[int]
) -> None:
    paginator = shop.items.list(per_page=per_page)
    assert [row.name async for row in paginator] == names
    expected = ["", *(str(number) for number in range(2, len(sizes) + 1))]
    assert asked() == expected
    found = [page async for page in paginator.pages()]
    assert [len(page) for page in found] == sizes
    assert [page.page for page in found] == list(range(1, len(sizes) + 1))
    assert [page.has_more for page in found] == [True] * (len(sizes) - 1) + [False]
    assert [row.name for page in found for row in page] == names


async def test_filters_go_out_with_every_page(shop: ZakyaClient, emulator: Emulator) -> None:
    emulator.requests.clear()
    listed = shop.items.list(per_page=10, filter_by="Status.Active", sort_column="name")
    assert all([row.status == "active" async for row in listed])
    queries = [dict(request.query) for request in emulator.requests if request.method == "GET"]
    assert len(queries) > 1
    assert [query.pop("page", None) for query in queries] == [None, *(str(each) for each in range(2, len(queries) + 1))]
    assert all(query == queries[0] for query in queries)
    assert queries[0]["per_page"] == "10"


async def test_empty_page_after_the_last_full_one_ends_the_list(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    full = {"items": [{"item_id": "1"}], "page_context": {"has_more_page": True}}
    httpx_mock.add_response(json=full)
    httpx_mock.add_response(json={"items": [], "page_context": {"has_more_page": False}})
    assert numbers([row async for row in zakya.items.list()]) == [1]
    assert len(httpx_mock.get_requests()) == 2


@pytest.mark.parametrize("context", [None, "", [], {}, {"has_more_page": ""}, {"has_more_page": "false"}])
async def test_list_that_says_nothing_of_pages_has_one(zakya: ZakyaClient, httpx_mock: HTTPXMock, context: Any) -> None:
    body: dict[str, Any] = {"code": 0, "items": [{"item_id": str(row)} for row in range(200)]}
    if context is not None:
        body["page_context"] = context
    httpx_mock.add_response(json=body)
    for paginator in (zakya.items.list(), zakya.items.list().prefetch(3)):
        httpx_mock.reset()
        httpx_mock.add_response(json=body)
        assert len([row async for row in paginator]) == 200
        assert len(httpx_mock.get_requests()) == 1


async def test_organizations_come_without_pages(shop: ZakyaClient, emulator: Emulator) -> None:
    page = await shop.organizations.list()
    assert [each.organization_id for each in page] == [emulator.organization_id]
    assert (page.page, page.has_more, page.page_context) == (1, False, PageContext())


# --- await, and starting somewhere else -----------------------------------------------------------


async def test_awaited_list_is_its_first_page(
    shop: ZakyaClient, names: list[str], asked: Callable[[], list[str]]
) -> None:
    page = await shop.items.list(per_page=20)
    assert isinstance(page, Page)
    assert [row.name for row in page] == names[:20]
    assert (page.page, page.has_more) == (1, True)
    assert (page.page_context.per_page, page.page_context.sort_order) == (20, "A")
    assert asked() == [""]


async def test_list_that_starts_at_page_three_goes_on_from_there(
    shop: ZakyaClient, names: list[str], asked: Callable[[], list[str]]
) -> None:
    paginator = shop.items.list(page=3, per_page=10)
    assert (await paginator).page == 3
    assert [row.name async for row in paginator] == names[20:]
    assert [page.page async for page in paginator.pages()] == [3, 4, 5]
    assert asked() == ["3", "3", "4", "5", "3", "4", "5"]
    assert [page.page async for page in paginator.prefetch(2).pages()] == [3, 4, 5]


async def test_page_beyond_the_end_is_empty(shop: ZakyaClient) -> None:
    assert [row async for row in shop.items.list(page=9, per_page=10)] == []


async def test_each_use_starts_anew(shop: ZakyaClient, names: list[str], asked: Callable[[], list[str]]) -> None:
    paginator = shop.items.list(per_page=30)
    assert asked() == []
    assert [row.name async for row in paginator] == [row.name async for row in paginator] == names
    assert (await paginator).page == (await paginator).page == 1
    assert asked() == ["", "2", "", "2", "", ""]


async def test_two_loops_over_one_list_do_not_disturb_each_other(shop: ZakyaClient, names: list[str]) -> None:
    paginator = shop.items.list(per_page=10).prefetch(1)

    async def read() -> list[str | None]:
        return [row.name async for row in paginator]

    assert await asyncio.gather(read(), read()) == [names, names]


async def test_wrong_input_raises_before_the_list_is_read(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(ValidationError):
        zakya.items.list(per_page="many", rate_less_than=float("nan"))  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        zakya.contact_persons.list("")
    for wrong in (zakya.items.list().limit, zakya.items.list().prefetch):
        with pytest.raises(ValueError, match="must be 0 or more, not -1"):
            wrong(-1)
    assert httpx_mock.get_requests() == []


# --- limit ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [0, 1, 3, 50])
async def test_limit_stops_after_its_rows_and_fetches_no_page_beyond(
    zakya: ZakyaClient, pages: Pages, ahead: int
) -> None:
    for limit, needed in ((0, 0), (1, 1), (9, 1), (10, 1), (11, 2), (20, 2), (39, 4), (40, 4), (41, 5), (45, 5)):
        pages.asked.clear()
        paginator = zakya.items.list().limit(limit).prefetch(ahead)
        assert numbers([row async for row in paginator]) == list(range(limit))
        assert sorted(pages.asked) == list(range(1, needed + 1))
        sizes = [len(page) async for page in paginator.pages()]
        assert sizes == [min(10, limit - start) for start in range(0, limit, 10)]
        assert len(pages.asked) == 2 * needed


async def test_limit_beyond_the_end_gives_every_row(zakya: ZakyaClient, pages: Pages) -> None:
    assert numbers([row async for row in zakya.items.list().limit(1000)]) == list(range(45))
    assert pages.asked == [1, 2, 3, 4, 5]


async def test_limit_cuts_an_awaited_page(zakya: ZakyaClient, pages: Pages) -> None:
    page = await zakya.items.list().limit(3)
    assert numbers(page) == [0, 1, 2]
    assert page.has_more
    assert len(page.to_dict()["items"]) == 10
    assert pages.asked == [1]
    assert len(await zakya.items.list().limit(0)) == 0


async def test_awaited_list_with_a_limit_has_as_many_rows_as_it_says(zakya: ZakyaClient, pages: Pages) -> None:
    page = await zakya.items.list().limit(25)
    assert numbers(page) == list(range(25))
    assert pages.asked == [1, 2, 3]
    assert (page.page, page.has_more) == (1, True)
    assert len(page.to_dict()["items"]) == 30
    assert await page.next_page() is None, "the rows that the limit cut off would be missed"
    everything = await zakya.items.list().limit(100).prefetch(2)
    assert numbers(everything) == list(range(45))
    assert not everything.has_more
    assert numbers(await zakya.items.list(page=4).limit(100)) == list(range(30, 45))


async def test_all_rows_and_the_first_one(zakya: ZakyaClient, pages: Pages) -> None:
    assert numbers(await zakya.items.list().all()) == list(range(45))
    assert numbers(await zakya.items.list().limit(12).all()) == list(range(12))
    pages.asked.clear()
    first = await zakya.items.list().first()
    assert first is not None
    assert first.item_id == "0"
    assert pages.asked == [1]
    assert await zakya.items.list().limit(0).first() is None
    pages.total = 0
    assert await zakya.items.list().first() is None
    assert await zakya.items.list().all() == []


async def test_each_page_leads_to_the_next(zakya: ZakyaClient, pages: Pages) -> None:
    found = []
    page: Page[ItemRow] | None = await zakya.items.list(page=2)
    while page is not None:
        found += numbers(page)
        page = await page.next_page()
    assert found == list(range(10, 45))
    assert pages.asked == [2, 3, 4, 5]
    async for page in zakya.items.list().limit(15).pages():
        following = await page.next_page()
    assert following is None
    answer = await zakya.items.with_raw_response.list()
    raw_following = await answer.parsed.next_page()
    assert raw_following is not None
    assert numbers(raw_following) == list(range(10, 20))


async def test_limit_and_prefetch_do_not_change_the_list_they_are_asked_of(zakya: ZakyaClient, pages: Pages) -> None:
    paginator = zakya.items.list()
    assert isinstance(paginator.limit(5).prefetch(2), Paginator)
    assert len([row async for row in paginator]) == 45
    assert pages.asked == [1, 2, 3, 4, 5]
    assert len([row async for row in paginator.limit(20).limit(5)]) == 5


# --- prefetch -------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead", [0, 1, 2, 5, 50])
async def test_prefetched_rows_are_the_same_and_in_the_same_order(
    shop: ZakyaClient, names: list[str], ahead: int
) -> None:
    for per_page in (7, 15, 45, 200):
        assert [row.name async for row in shop.items.list(per_page=per_page).prefetch(ahead)] == names


async def test_without_prefetch_one_page_is_in_flight_at_a_time(zakya: ZakyaClient, pages: Pages) -> None:
    async with aclosing(zakya.items.list().pages()) as found:
        await anext(found)
        await settle()
        assert pages.asked == [1]
        await anext(found)
        await settle()
        assert pages.asked == [1, 2]


async def test_prefetched_pages_are_in_flight_together_while_rows_are_read(zakya: ZakyaClient, pages: Pages) -> None:
    pages.hold(2, 3, 4)
    async with aclosing(zakya.items.list().prefetch(2).pages()) as found:
        await anext(found)
        await settle()
        assert pages.waiting == [2, 3]  # while page 1 is read
        second = asyncio.ensure_future(anext(found))
        await settle()
        assert pages.waiting == [2, 3, 4]  # while page 2 is waited for
        pages.release(2, 3, 4)
        assert numbers(await second) == list(range(10, 20))


async def test_pages_that_arrive_out_of_order_are_given_in_order(zakya: ZakyaClient, pages: Pages) -> None:
    pages.hold(2, 3, 4, 5)
    reading = asyncio.create_task(collect(zakya.items.list().prefetch(3)))
    await settle()
    assert sorted(pages.waiting) == [2, 3, 4, 5]
    for number in (5, 4, 3, 2):
        pages.release(number)
        await settle()
    assert numbers(await reading) == list(range(45))
    assert pages.answered[:5] == [1, 5, 4, 3, 2]


async def collect(rows: Paginator[ItemRow]) -> list[ItemRow]:
    return [row async for row in rows]


async def test_prefetch_asks_in_vain_for_no_more_pages_than_it_was_told(zakya: ZakyaClient, pages: Pages) -> None:
    assert len(await collect(zakya.items.list().prefetch(3))) == 45
    assert sorted(pages.asked)[:5] == [1, 2, 3, 4, 5]
    assert len(pages.asked) <= 5 + 3


async def test_page_in_vain_that_fails_is_no_error(zakya: ZakyaClient, pages: Pages) -> None:
    pages.refused = {6, 7, 8}
    pages.hold(5)
    reading = asyncio.create_task(collect(zakya.items.list().prefetch(3)))
    await settle()
    assert sorted(pages.asked) == [1, 2, 3, 4, 5, 6, 7, 8]
    pages.release(5)
    assert len(await reading) == 45


# --- stopping early -------------------------------------------------------------------------------


async def test_consumer_that_breaks_off_leaves_no_page_in_flight(zakya: ZakyaClient, pages: Pages) -> None:
    before = asyncio.all_tasks()
    pages.hold(2, 3, 4)
    async for row in zakya.items.list().prefetch(3):
        await settle()
        assert row.item_id == "0"
        break
    await settle()
    assert sorted(pages.cancelled) == [2, 3, 4]
    assert asyncio.all_tasks() == before
    assert zakya.limits.running == 0


async def test_consumer_that_closes_the_pages_leaves_none_in_flight(zakya: ZakyaClient, pages: Pages) -> None:
    before = asyncio.all_tasks()
    pages.hold(3, 4)
    async with aclosing(zakya.items.list().prefetch(2).pages()) as found:
        await anext(found)
        await anext(found)
        await settle()
    # Closed means done: nothing has to run for it any more.
    assert sorted(pages.cancelled) == [3, 4]
    assert asyncio.all_tasks() == before


async def test_consumer_that_fails_leaves_no_page_in_flight(zakya: ZakyaClient, pages: Pages) -> None:
    before = asyncio.all_tasks()
    pages.hold(2, 3)

    async def consume() -> None:
        async for row in zakya.items.list().prefetch(2):
            await settle()
            raise LookupError(row.item_id)

    with pytest.raises(LookupError):
        await consume()
    await settle()
    assert sorted(pages.cancelled) == [2, 3]
    assert asyncio.all_tasks() == before


async def test_consumer_that_is_cancelled_leaves_no_page_in_flight(zakya: ZakyaClient, pages: Pages) -> None:
    before = asyncio.all_tasks()
    pages.hold(2, 3, 4)
    reading = asyncio.create_task(collect(zakya.items.list().prefetch(2)))
    await settle()
    assert sorted(pages.waiting) == [2, 3, 4]
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert sorted(pages.cancelled) == [2, 3, 4]
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize("ahead", [0, 2])
async def test_error_of_a_page_comes_after_the_rows_before_it(zakya: ZakyaClient, pages: Pages, ahead: int) -> None:
    before = asyncio.all_tasks()
    pages.refused = {3}
    pages.hold(3, 4, 5)
    rows: list[ItemRow] = []

    async def consume() -> None:
        async for row in zakya.items.list().prefetch(ahead):
            rows.append(row)  # noqa: PERF401 (what came before the error counts)

    reading = asyncio.create_task(consume())
    await settle()
    pages.release(3)
    with pytest.raises(ServerError) as caught:
        await reading
    assert numbers(rows) == list(range(20))
    assert caught.value.message == "page 3 is broken"
    assert caught.value.operation == "items.list"
    assert sorted(pages.cancelled) == ([4, 5] if ahead else [])
    assert asyncio.all_tasks() == before


async def test_several_failing_pages_give_the_error_of_the_first(zakya: ZakyaClient, pages: Pages) -> None:
    pages.refused = {2, 3, 4}
    pages.hold(2)
    reading = asyncio.create_task(collect(zakya.items.list().prefetch(3)))
    await settle()
    pages.release(2)
    with pytest.raises(ZakyaError, match="page 2 is broken"):
        await reading


async def test_failing_first_page_starts_no_other(zakya: ZakyaClient, pages: Pages) -> None:
    pages.refused = {1}
    with pytest.raises(ServerError):
        await collect(zakya.items.list().prefetch(5))
    assert pages.asked == [1]


# --- a page ---------------------------------------------------------------------------------------


async def test_page_is_a_sequence_of_its_rows(zakya: ZakyaClient, pages: Pages) -> None:
    page = await zakya.items.list()
    assert isinstance(page, Sequence)
    assert len(page) == 10
    assert page[0].item_id == "0"
    assert page[-1].item_id == "9"
    assert numbers(page[2:4]) == [2, 3]
    assert numbers(list(reversed(page)))[0] == 9
    assert page[3] in page
    assert page.index(page[3]) == 3
    assert page
    assert page == await zakya.items.list()
    with pytest.raises(IndexError):
        page[10]


async def test_page_gives_back_the_whole_answer(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    body = {
        "code": 0,
        "message": "success",
        "items": [{"item_id": "1", "cf_x": "y"}],
        "page_context": {"page": 1, "per_page": 200, "has_more_page": False, "applied_filter": "Status.All"},
        "something": {"new": True},
    }
    httpx_mock.add_response(json=body)
    page = await zakya.items.list()
    assert page.to_dict() == body
    assert page.page_context.to_dict() == body["page_context"]
    page.to_dict().clear()
    assert page.to_dict() == body


async def test_raw_response_of_a_list_is_its_first_page_with_everything_that_came(
    zakya: ZakyaClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json={"items": [{"item_id": "1"}]}, headers={"X-Rate-Limit-Limit": "100"})
    answer = await zakya.items.with_raw_response.list(page=2)
    assert (answer.status, answer.headers["x-rate-limit-limit"]) == (200, "100")
    assert numbers(answer.parsed) == [1]
    assert answer.parsed.page == 2
    query = dict(httpx_mock.get_requests()[0].url.params)
    assert query == {"page": "2", "organization_id": ORGANIZATION}


# --- lists without an end -------------------------------------------------------------------------


def listed(rows: list[Any], *, more: bool = True) -> dict[str, Any]:
    return {"code": 0, "items": rows, "page_context": {"has_more_page": more}}


def answer_pages(httpx_mock: HTTPXMock, pages: list[dict[str, Any]]) -> None:
    """Answer these pages, and the last of them for ever."""

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page") or 1)
        return httpx.Response(200, json=pages[min(number, len(pages)) - 1])

    httpx_mock.add_callback(answer, is_reusable=True)


ONE, TWO, THREE = ([{"item_id": str(number)}] for number in (1, 2, 3))


@pytest.mark.parametrize("ahead", [0, 3])
async def test_an_empty_page_is_passed_over_when_more_follow(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, ahead: int
) -> None:
    answer_pages(httpx_mock, [*map(listed, ([], [], ONE, [], [], TWO)), listed(THREE, more=False)])
    rows = [row.item_id async for row in zakya.items.list().prefetch(ahead)]
    assert rows == ["1", "2", "3"]


async def test_a_last_page_may_be_empty_after_others(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    answer_pages(httpx_mock, [*map(listed, (ONE, [], [])), listed([], more=False)])
    assert [row.item_id async for row in zakya.items.list()] == ["1"]


@pytest.mark.parametrize("ahead", [0, 3])
async def test_empty_pages_without_an_end_are_an_error(zakya: ZakyaClient, httpx_mock: HTTPXMock, ahead: int) -> None:
    answer_pages(httpx_mock, [listed(ONE), listed([])])
    rows = aiter(zakya.items.list().prefetch(ahead))
    assert (await anext(rows)).item_id == "1"
    with pytest.raises(DecodingError, match=r"page 4.*no end") as caught:
        await anext(rows)
    assert (caught.value.operation, caught.value.status) == ("items.list", 200)
    assert len(httpx_mock.get_requests()) <= 4 + ahead
    with pytest.raises(DecodingError, match="page 4"):
        [page async for page in zakya.items.list(page=2).pages()]


@pytest.mark.parametrize(("pages", "last"), [([ONE, []], 3), ([ONE, TWO], 2)])
async def test_turning_pages_by_hand_ends_too(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, pages: list[list[Any]], last: int
) -> None:
    answer_pages(httpx_mock, [listed(rows) for rows in pages])

    async def turn() -> None:
        page: Page[Any] | None = await zakya.items.list()
        while page is not None:
            assert page.page <= last
            page = await page.next_page()

    def turn_and_wait() -> None:
        with blocking.ZakyaClient(ORGANIZATION, access_token="a-token") as waiting:
            page: blocking.Page[Any] | None = waiting.items.list().page()
            while page is not None:
                assert page.page <= last
                page = page.next_page()

    with pytest.raises(DecodingError, match="no end"):
        await turn()
    with pytest.raises(DecodingError, match="no end"):
        turn_and_wait()


@pytest.mark.parametrize("more", [True, False])
async def test_a_page_that_repeats_the_one_before_is_an_error(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, *, more: bool
) -> None:
    answer_pages(httpx_mock, [listed(ONE), listed(TWO), listed(TWO, more=more)])
    with pytest.raises(DecodingError, match="page 3 repeats the rows of the page before"):
        [row async for row in zakya.items.list()]
    assert len([row async for row in zakya.items.list().limit(2)]) == 2


# --- lists and files as tasks ---------------------------------------------------------------------


async def test_list_can_be_given_to_a_task(zakya: ZakyaClient, pages: Pages) -> None:
    items = zakya.items.list()
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(items, name=f"page {number}") for number in range(3)]
    results = [await task for task in tasks]
    assert [numbers(page) for page in (*results, await items)] == [numbers(results[0])] * 4
    assert results[0] is not results[1]
    assert numbers(await asyncio.wait_for(items, 5)) == numbers(await asyncio.shield(items)) == numbers(results[0])
    first, second = await asyncio.gather(items, items.limit(1))
    assert (len(first), len(second)) == (len(results[0]), 1)
    assert items._runs == {}


async def test_file_can_be_given_to_a_task(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(content=b"GIF89a", headers={"content-type": "image/gif"}, is_reusable=True)
    image = zakya.items.get_image("1")
    assert await asyncio.create_task(image) == await asyncio.ensure_future(image) == b"GIF89a"


async def test_list_in_a_task_that_fails_or_is_cancelled(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    async def wait(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    httpx_mock.add_response(status_code=500, json={"code": 1, "message": "no"})
    items = zakya.items.list()
    with pytest.raises(ServerError):
        await asyncio.create_task(items)
    httpx_mock.add_callback(wait)
    unbegun = asyncio.create_task(items)
    unbegun.cancel()
    begun = asyncio.create_task(items)
    await asyncio.sleep(0)
    begun.cancel()
    await asyncio.wait([unbegun, begun])
    assert unbegun.cancelled()
    assert begun.cancelled()
    assert items._runs == {}


def test_list_can_be_run_and_driven_by_hand() -> None:
    async def fetch(_: int | None) -> Page[int]:
        await asyncio.sleep(0)
        return Page([1], 1, PageContext())

    items = Paginator(fetch)
    assert list(asyncio.run(items)) == [1]
    assert items.send(None) is None
    items.close()
    items.close()
    assert items.send(None) is None
    with pytest.raises(StopIteration) as ended:
        items.send(None)
    assert list(ended.value.value) == [1]


# --- lists that are not described -----------------------------------------------------------------

PATH = "/inventory/v1/items"


async def test_a_list_that_is_not_described_is_read_like_the_others(
    shop: ZakyaClient, names: list[str], asked: Callable[[], list[str]]
) -> None:
    rows = shop.paginate(PATH, query={"per_page": 20, "sort_column": "name"})
    assert [row["name"] async for row in rows] == names
    assert asked() == ["", "2", "3"]
    page = await rows
    assert (len(page), page.page, page.has_more, page[0]["name"]) == (20, 1, True, names[0])
    following = await page.next_page()
    assert following is not None
    assert [row["name"] for row in following] == names[20:40]
    assert [len(each) async for each in rows.prefetch(1).pages()] == [20, 20, 5]
    assert len(await shop.paginate(PATH, key="items", query={"per_page": 20, "page": 3}).all()) == 5
    assert [row["name"] for row in await rows.limit(21)] == names[:21]
    first = await rows.first()
    assert first is not None
    assert first["name"] == names[0]


def test_the_blocking_client_reads_it_too(emulator: Emulator, names: list[str]) -> None:
    with blocking.ZakyaClient.from_env(emulator.environment()) as shop:
        rows = shop.paginate(PATH, query={"per_page": 20, "sort_column": "name"})
        assert [row["name"] for row in rows] == names
        assert (len(rows.page()), len(rows.all())) == (20, TOTAL)


async def test_where_the_rows_are_has_to_be_plain(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"code": 0, "prices": [{"a": 1}], "brands": [{"b": 2}]}, is_reusable=True)
    with pytest.raises(DecodingError, match="several lists: choose one as key=…; it has 'prices', 'brands'"):
        await zakya.paginate("/inventory/v1/prices")
    assert list(await zakya.paginate("/inventory/v1/prices", key="brands")) == [{"b": 2}]
    with pytest.raises(DecodingError, match="holds no 'price'"):
        await zakya.paginate("/inventory/v1/prices", key="price")
    with pytest.raises(ValidationError, match="isn't a path"):
        zakya.paginate("inventory/v1/prices")
    httpx_mock.reset()
    httpx_mock.add_response(json={"code": 0, "prices": [1]})
    with pytest.raises(DecodingError, match="a row of 'prices' isn't a JSON object"):
        await zakya.paginate("/inventory/v1/prices")
    httpx_mock.add_response(json={"code": 0, "message": ""})
    with pytest.raises(DecodingError, match="holds no list; it has 'code', 'message'"):
        await zakya.paginate("/inventory/v1/prices")
