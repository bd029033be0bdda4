"""Somebody who keeps a shop: does what people do in it through the client, and keeps books.

Of each step the books say whether the shop must accept it, or refuse it. `test_shop_adds_up` compares both after it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, ClassVar, TypeVar

import httpx
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from tests.emulator.book import Arrival, Back, Book, Line, Order, Package, Shipment, rounded
from tests.emulator.conftest import NO_CERTIFICATES
from zakya_client import MemoryStore, NotFoundError, ValidationError, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.models import ItemCreate
from zakya_client.transports import HttpxTransport

T = TypeVar("T")
AnyFunction = TypeVar("AnyFunction", bound=Callable[..., Any])
MOST = 5
N = st.integers(0, MOST)
QUANTITY = st.sampled_from([1.0, 0.1, 0.2, 0.3, 2.0, 3.0, 5.0, 7.5])
RATE = st.sampled_from([10.0, 3.33, 0.1, 99.95])
SHARE = st.sampled_from(["all", "half", "bit", "too much"])
PLACE = st.sampled_from(["", "main", "store"])
DAY = "2024-01-05"
INSIDE = {
    "ZAKYA_API_URL": "http://localhost", "ZAKYA_ACCOUNTS_URL": "http://localhost", "ZAKYA_LIMIT_REQUESTS": "0",
    "ZAKYA_LIMIT_CONCURRENCY": "0", "ZAKYA_STRICT": "1",
}  # fmt: skip


def one_of(known: Sequence[T], number: int, good: Callable[[T], Any] = lambda _: True) -> T:
    """Choose a record; one that is good for the purpose if there is one, but any with the highest number."""
    chosen = [each for each in known if good(each)] if number < MOST else []
    return (chosen or known)[number % len(chosen or known)]


def part(left: float, share: str) -> float:
    """Return a share of what is left; of nothing a little, which is too much."""
    shares = {"all": left, "half": round(left / 2, 2), "bit": 0.1, "too much": rounded(left + 1)}
    return shares[share] if shares[share] > 0 else 0.1


def known(name: str) -> Callable[[AnyFunction], AnyFunction]:
    """Return a condition of a rule: the books have such records."""
    condition: Callable[[AnyFunction], AnyFunction] = precondition(lambda machine: bool(getattr(machine.book, name)))
    return condition


class Keeper(RuleBasedStateMachine):
    """Somebody who does something in a shop, and knows whether it must be accepted."""

    emulator: ClassVar[Emulator]
    runner: ClassVar[asyncio.Runner]
    steps: ClassVar[int] = 0

    shop: ZakyaClient

    def run(self, call: Awaitable[T]) -> T:
        async def wait() -> T:
            return await call

        return self.runner.run(wait())

    def does(self, call: Awaitable[T], *, if_: bool) -> T | None:
        """Make a call that the shop must accept, or refuse, by the books; nothing where it refuses."""
        Keeper.steps += 1
        answer: T | None = None
        try:
            answer = self.run(call)
        except (ValidationError, NotFoundError) as error:
            if if_:
                raise AssertionError("refused, though the books allow it") from error
        else:
            assert if_, f"the books don't allow it: {answer}"
        return answer

    def open(self) -> None:
        """Open a new shop, and stock it up. It is called in-process: twice as many steps in a minute."""
        emulator = self.emulator
        emulator.reset(items=0, orders=0)
        inside = httpx.AsyncClient(transport=httpx.ASGITransport(emulator.app), verify=NO_CERTIFICATES)
        environment = {
            "ZAKYA_ORGANIZATION_ID": emulator.organization_id, "ZAKYA_CLIENT_ID": emulator.client_id,
            "ZAKYA_CLIENT_SECRET": emulator.client_secret, "ZAKYA_REFRESH_TOKEN": emulator.refresh_token,
        }  # fmt: skip
        self.shop = ZakyaClient.from_env(
            {**environment, **INSIDE}, token_store=MemoryStore(), transport=HttpxTransport(client=inside)
        )
        self.run(self._stock_up())

    async def _stock_up(self) -> None:
        """Fill the shop with what there is from the start."""
        raise NotImplementedError


def keep(kind: type[Keeper], *, examples: int, steps: int, number: int | None = None, shrink: bool = False) -> None:
    """Run a machine; without a number always the same."""
    patient = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.large_base_example]
    profile = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, database=None, derandomize=number is None,
        suppress_health_check=patient, phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate],
    )  # fmt: skip
    machine = kind if number is None else seed(number)(type(kind.__name__, (kind,), {}))
    with asyncio.Runner() as runner:
        Keeper.emulator, Keeper.runner = Emulator(items=0, orders=0), runner
        run_state_machine_as_test(machine, settings=profile)


class Shopkeeper(Keeper):
    """Takes orders, packs, ships, takes back and buys."""

    book: Book
    places: dict[str, str]
    customers: list[str]
    items: list[str]
    vendor: str

    async def _stock_up(self) -> None:
        main, store = [each.location_id async for each in self.shop.locations.list()][:2]
        self.places = {"": "", "main": main, "store": store}
        counts = {"Cup": (20.0, 5.0), "Plate": (10.0, 0.0)}
        cup, plate = [
            await self._new_item(name, dict(zip((main, store), much, strict=True))) for name, much in counts.items()
        ]
        repair = (await self.shop.items.create({"name": "Repair", "rate": 10, "product_type": "service"})).item_id
        kit = await self.shop.composite_items.create({
            "name": "Set", "sku": "SET", "rate": 25, "item_type": "inventory", "product_type": "goods",
            "combo_type": "kit",
            "mapped_items": [{"item_id": cup, "quantity": 2}, {"item_id": plate, "quantity": 1}],
        })  # fmt: skip
        self.items = [cup, plate, str(kit.composite_item_id), repair]
        parts: list[dict[str, float]] = [{cup: 1}, {plate: 1}, {cup: 2, plate: 1}, {}]
        initial = {(cup, main): 20.0, (cup, store): 5.0, (plate, main): 10.0, (plate, store): 0.0}
        self.book = Book(main, dict(zip(self.items, parts, strict=True)), initial)
        make = self.shop.contacts.create
        self.customers = [(await make({"contact_name": name})).contact_id for name in ("Ada", "Bo")]
        self.vendor = (await make({"contact_name": "Kiln", "contact_type": "vendor"})).contact_id

    async def _new_item(self, name: str, lies: dict[str, float]) -> str:
        places = [{"location_id": each, "initial_stock": much, "initial_stock_rate": 1} for each, much in lies.items()]
        item = ItemCreate(name=name, rate=10, item_type="inventory", locations=places)
        return (await self.shop.items.create(item)).item_id

    @rule(place=st.sampled_from(["main", "store"]))
    def move_house(self, place: str) -> None:
        """Make a location the primary one; what lies somewhere goes on lying there."""
        if self.does(self.shop.locations.mark_as_primary(self.places[place]), if_=True) is not None:
            self.book.main = self.places[place]

    # Orders

    @rule(
        who=N, rows=st.lists(st.tuples(N, QUANTITY, RATE, PLACE), min_size=1, max_size=3), place=PLACE, go=st.booleans()
    )
    def order(self, who: int, rows: list[tuple[int, float, float, str]], place: str, *, go: bool) -> None:
        lines = [
            {"item_id": one_of(self.items, item), "quantity": much, "rate": rate, **self._at(where)}
            for item, much, rate, where in rows
        ]
        customer = one_of(self.customers, who)
        made = self.does(
            self.shop.sales_orders.create({"customer_id": customer, "line_items": lines, **self._at(place)}), if_=True
        )
        assert made is not None
        kept = [
            Line(str(told.line_item_id), line["item_id"], line["quantity"], line["rate"], line.get("location_id", ""))
            for told, line in zip(made.line_items, lines, strict=True)
        ]
        order = Order(made.salesorder_id, customer, kept, self.places[place])
        self.book.orders.append(order)
        if go:
            self._confirm(order)

    def _at(self, place: str) -> dict[str, Any]:
        return {"location_id": self.places[place]} if place else {}

    @known("orders")
    @rule(n=N)
    def confirm(self, n: int) -> None:
        self._confirm(one_of(self.book.orders, n))

    def _confirm(self, order: Order) -> None:
        if self.does(self.shop.sales_orders.mark_as_confirmed(order.id), if_=order.state != "void") is not None:
            order.state = "confirmed"

    @known("orders")
    @rule(n=N)
    def void_order(self, n: int) -> None:
        order = one_of(self.book.orders, n)
        free = order.state == "void" or not self.book.is_used(order)
        if self.does(self.shop.sales_orders.mark_as_void(order.id), if_=free) is not None:
            order.state = "void"

    @known("orders")
    @rule(n=N, line=N, much=QUANTITY, place=PLACE)
    def change_order(self, n: int, line: int, much: float, place: str) -> None:
        order = one_of(self.book.orders, n, lambda each: each.state != "void")
        changed = one_of(order.lines, line)
        taken = max(self.book.packed(changed), self.book.invoiced(changed))
        rows = [
            {"line_item_id": each.id, "quantity": much if each is changed else each.quantity} for each in order.lines
        ]
        call = self.shop.sales_orders.update(order.id, {"line_items": rows, **self._at(place)})
        if self.does(call, if_=order.state != "void" and much >= taken) is not None:
            changed.quantity = much
            order.place = self.places[place] or order.place

    # Packages and shipments

    @known("orders")
    @rule(n=N, line=N, share=SHARE, whole=st.booleans())
    def pack(self, n: int, line: int, share: str, *, whole: bool) -> None:
        lefts = {each: rounded(each.quantity - self.book.packed(each)) for o in self.book.orders for each in o.lines}
        order = one_of(self.book.orders, n, lambda o: o.state == "confirmed" and any(map(lefts.get, o.lines)))
        left = {each: lefts[each] for each in order.lines}
        one = one_of(order.lines, line, left.get)
        wanted = {each: much for each, much in left.items() if much} if whole else {}
        wanted = wanted or {one: part(left[one], share)}
        rows = [{"so_line_item_id": each.id, "quantity": much} for each, much in wanted.items()]
        call = self.shop.packages.create({"date": DAY, "line_items": rows}, salesorder_id=order.id)
        fits = all(much <= left[each] for each, much in wanted.items())
        if made := self.does(call, if_=order.state == "confirmed" and fits):
            places = {each: self.book.place(order, each) for each in wanted}
            self.book.packages.append(Package(made.package_id, order, wanted, places))

    def _can_leave(self, package: Package) -> bool:
        return not package.shipment and self.book.is_there(self.book.goods([package]))

    @known("packages")
    @rule(ns=st.lists(N, min_size=1, max_size=3))
    def ship(self, ns: list[int]) -> None:
        first = one_of(self.book.packages, ns[0], self._can_leave)
        mates = [each for each in self.book.packages if each.order is first.order]
        chosen = list(dict.fromkeys([first, *(one_of(mates, n, self._can_leave) for n in ns[1:])]))
        order = chosen[0].order
        fits = all(each.order is order and not each.shipment for each in chosen)
        call = self.shop.shipment_orders.create(
            {"date": DAY, "delivery_method": "Van"}, salesorder_id=order.id, package_ids=[each.id for each in chosen]
        )
        if made := self.does(call, if_=fits and self.book.is_there(self.book.goods(chosen))):
            shipment = Shipment(made.shipment_id, order)
            self.book.shipments.append(shipment)
            for each in chosen:
                each.shipment = shipment

    @known("shipments")
    @rule(n=N, ns=st.lists(N, min_size=1, max_size=3))
    def load_otherwise(self, n: int, ns: list[int]) -> None:
        """Let other packages travel in a shipment."""
        shipment = one_of(self.book.shipments, n)
        mates = [each for each in self.book.packages if each.order is shipment.order]
        chosen = list(dict.fromkeys(one_of(mates if n < MOST else self.book.packages, n) for n in ns))
        before = self.book.contents(shipment)
        dropped = [each for each in before if each not in chosen]
        more = [each for each in chosen if each not in before]
        same = [each.id for each in chosen] == [each.id for each in before]
        fits = all(each.order is shipment.order and each.shipment in (None, shipment) for each in chosen)
        kept = all(
            self.book.returned(line)
            <= self.book.shipped(line, dropped) + sum(each.rows.get(line, 0.0) for each in more)
            for line in shipment.order.lines
        )
        needed = self.book.goods(more)
        for key, quantity in self.book.goods(dropped).items():
            needed[key] = needed.get(key, 0.0) - quantity
        there = self.book.is_there({key: quantity for key, quantity in needed.items() if quantity > 0})
        call = self.shop.shipment_orders.update(
            shipment.id, {"notes": "Otherwise"}, salesorder_id=shipment.order.id,
            package_ids=[each.id for each in chosen],
        )  # fmt: skip
        allowed = same or (fits and kept and there and not shipment.delivered)
        if self.does(call, if_=allowed):
            for each in dropped:
                each.shipment = None
            for each in chosen:
                each.shipment = shipment

    @known("shipments")
    @rule(n=N)
    def deliver(self, n: int) -> None:
        shipment = one_of(self.book.shipments, n)
        told = self.does(self.shop.shipment_orders.mark_as_delivered(shipment.id), if_=True)
        assert told is not None
        assert bool(told.extra["data"]["statusupdate_error_list"]) is shipment.delivered
        shipment.delivered = True

    # Returns, and what is bought

    @known("orders")
    @rule(n=N, line=N, share=SHARE, without=st.sampled_from([0.0, 0.0, 0.1, 1.0]), place=PLACE)
    def give_back(self, n: int, line: int, share: str, without: float, place: str) -> None:
        order = one_of(self.book.orders, n, lambda each: any(map(self._out, each.lines)))
        of = one_of(order.lines, line, self._out)
        much = part(self._out(of), share)
        row = {"salesorder_item_id": of.id, "quantity": much, "non_receive_quantity": without, **self._at(place)}
        fits = rounded(self.book.returned(of) + much) <= self.book.shipped(of) and without <= much
        made = self.does(self.shop.sales_returns.create({"line_items": [row]}, salesorder_id=order.id), if_=fits)
        if made:
            line_id = str(made.line_items[0].line_item_id)
            back = Back(made.salesreturn_id, line_id, order, of, much, without, self.places[place])
            self.book.backs.append(back)

    def _out(self, line: Line) -> float:
        """Return how much of a line can come back."""
        return rounded(self.book.shipped(line) - self.book.returned(line))

    @known("backs")
    @rule(n=N, much=QUANTITY)
    def change_return(self, n: int, much: float) -> None:
        back = one_of(self.book.backs, n)
        row = {"line_item_id": back.line_id, "quantity": much}
        others = rounded(self.book.returned(back.line) - back.quantity)
        fits = rounded(others + much) <= self.book.shipped(back.line) and back.without <= much
        call = self.shop.sales_returns.update(back.id, {"line_items": [row]})
        if self.does(call, if_=fits and not self.book.is_used_return(back)):
            back.quantity = much

    @known("backs")
    @rule(n=N, share=SHARE, place=PLACE)
    def receive(self, n: int, share: str, place: str) -> None:
        left = {each: rounded(each.quantity - each.without - self.book.received(each)) for each in self.book.backs}
        back = one_of(self.book.backs, n, left.get)
        much = part(left[back], share)
        row = {"line_item_id": back.line_id, "quantity": much, **self._at(place)}
        call = self.shop.sales_return_receives.create({"line_items": [row]}, salesreturn_id=back.id)
        if made := self.does(call, if_=rounded(self.book.received(back) + much + back.without) <= back.quantity):
            where = self.places[place] or back.place or self.book.place(back.order, back.line)
            moves = {(each, where): quantity for each, quantity in self.book.in_parts(back.line.item, much)}
            self.book.arrivals.append(Arrival(made.receive_id, "sales_return_receives", moves, back, much))

    @rule(item=st.integers(0, 1), much=QUANTITY, place=PLACE)
    def buy(self, item: int, much: float, place: str) -> None:
        self.does(self._buy(self.items[item], much, place), if_=True)

    async def _buy(self, item: str, much: float, place: str) -> None:
        line = {"item_id": item, "quantity": much, "rate": 1, **self._at(place)}
        order = await self.shop.purchase_orders.create({"vendor_id": self.vendor, "line_items": [line]})
        await self.shop.purchase_orders.mark_as_issued(order.purchaseorder_id)
        row = {"line_item_id": order.line_items[0].line_item_id, "quantity": much}
        made = await self.shop.purchase_receives.create({"line_items": [row]}, purchaseorder_id=order.purchaseorder_id)
        where = self.places[place] or self.book.main
        self.book.arrivals.append(Arrival(str(made.receive_id), "purchase_receives", {(item, where): much}))

    @rule(item=st.integers(0, 1), much=QUANTITY, sign=st.sampled_from([1, -1]), place=PLACE)
    def adjust(self, item: int, much: float, sign: int, place: str) -> None:
        where = self.places[place] or self.book.main
        moves = {(self.items[item], where): sign * much}
        line = {"item_id": self.items[item], "quantity_adjusted": sign * much}
        body = {
            "date": DAY, "reason": "Counted", "adjustment_type": "quantity", "line_items": [line], **self._at(place),
        }  # fmt: skip
        there = sign > 0 or self.book.is_there({key: -quantity for key, quantity in moves.items()})
        if made := self.does(self.shop.item_adjustments.create(body), if_=there):
            self.book.arrivals.append(Arrival(made.inventory_adjustment_id, "item_adjustments", moves))

    @rule(item=st.integers(0, 1), much=QUANTITY, back=st.booleans())
    def transfer(self, item: int, much: float, *, back: bool) -> None:
        """Carry goods from one location to the other."""
        start, end = (self.places[each] for each in (("store", "main") if back else ("main", "store")))
        line = {"item_id": self.items[item], "name": "Carried", "quantity_transfer": much}
        body = {"date": DAY, "from_location_id": start, "to_location_id": end, "line_items": [line]}
        there = self.book.is_there({(self.items[item], start): much})
        if made := self.does(self.shop.transfer_orders.create(body), if_=there):
            moves = {(self.items[item], start): -much, (self.items[item], end): much}
            self.book.arrivals.append(Arrival(made.transfer_order_id, "transfer_orders", moves))
