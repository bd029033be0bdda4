"""Everything behind the URLs of one emulator, and what can be done with it, in Python and over its control endpoint."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from typing import Any

from attrs import Factory, define
from starlette.requests import Request

from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.faults import Faults
from zakya_client.emulator.limits import Meter, Plan, find_plan
from zakya_client.emulator.oauth import Accounts
from zakya_client.emulator.recording import RequestLog
from zakya_client.emulator.resources import shipment_orders
from zakya_client.emulator.seeding import seeded_shop

MOST_ORGANIZATIONS = 1000


@define
class Organization:
    """One organization.

    Attributes:
        shop: Its records.
        limits: Its plan's limits and how much of them is used up.
    """

    shop: Shop
    limits: Meter

    @property
    def id(self) -> str:
        """The organization's id."""
        return self.shop.organization_id


@define(eq=False, repr=False, slots=False)
class Service:
    """The organizations, who may call, what is recorded and done wrong, and the form of the answers."""

    organizations: list[Organization]
    """All organizations, at least one, each with its `id`, `shop` and `limits`; `reset` replaces them."""
    accounts: Accounts
    """The accounts server."""
    faults: Faults
    """The misbehavior: `faults.add("items.get", status=503, times=2)`, `faults.clear()`."""
    documented: bool
    """Whether answers have the documented form; may be changed while the emulator runs."""
    host_names: frozenset[str]
    """Names, in lower case, by which browsers may know the emulator beside localhost and addresses."""
    requests: RequestLog = Factory(RequestLog)
    """What was asked, the oldest first."""
    connections: Collection[Any] = ()
    """The open connections."""
    hanging: set[asyncio.Transport] = Factory(set)
    """Connections that nobody will answer."""
    changed: Callable[[], object] = lambda: None
    """Is called after everything that may have changed a shop."""

    @property
    def first(self) -> Organization:
        """The organization that is meant where none is named."""
        return self.organizations[0]

    @property
    def shop(self) -> Shop:
        """The first organization's shop; `reset` replaces it."""
        return self.first.shop

    @property
    def limits(self) -> Meter:
        """The first organization's limits and how much of them is used up: `limits.use(today=999)`."""
        return self.first.limits

    def find(self, organization_id: str | None) -> Organization | None:
        """Return an organization by its id, or None."""
        return next((each for each in self.organizations if each.id == organization_id), None)

    def named(self, organization_id: str | None) -> Organization:
        """Return an organization by its id, the first one for no id.

        Raises:
            ValueError: No organization has that id.
        """
        found = self.find(organization_id) if organization_id else self.first
        if found is None:
            ids = ", ".join(each.id for each in self.organizations)
            raise ValueError(f"There is no organization {organization_id!r}; there are {ids}.")
        return found

    def set_plan(self, plan: Plan | str | None, *, strict_oauth: bool | None = None, organization_id: str = "") -> None:
        """Put another plan's limits in force.

        Args:
            plan: The plan or its name; see the arguments of `Emulator`.
            strict_oauth: Whether token requests are limited; if not given, when an organization has a plan.
            organization_id: Whose limits change; those of all organizations if not given.

        Raises:
            ValueError: There is no such plan or organization.
        """
        found = find_plan(plan)
        for each in [self.named(organization_id)] if organization_id else self.organizations:
            each.limits.plan = found
        limited = any(each.limits.plan.name != "unlimited" for each in self.organizations)
        self.accounts.strict = limited if strict_oauth is None else strict_oauth

    def ship(self, package_id: str, *, carrier: str = "", tracking_number: str = "") -> None:
        """Ship a package in a shipment order of its own, as somebody would in the app."""
        shop = self._shop_with(package_id)
        shipment_orders.ship(shop, shop.packages[package_id], carrier=carrier, tracking_number=tracking_number)

    def deliver(self, package_id: str) -> None:
        """Mark the shipment of a package as delivered."""
        shop = self._shop_with(package_id)
        shipment_orders.deliver(shop, shop.packages[package_id])

    def _shop_with(self, package_id: str) -> Shop:
        """Return the shop that has a package; the first one where none has it, which then says so."""
        return next((each.shop for each in self.organizations if package_id in each.shop.packages), self.shop)

    def reset(self, *, items: int = 50, orders: int = 10, seed: int = 1, organizations: int | None = None) -> None:
        """Open new shops and forget everything: requests, faults, used limits and tokens. The plan stays.

        Args:
            items: Items to seed.
            orders: Sales orders to seed.
            seed: The same seed gives the same shops.
            organizations: How many organizations there are; as many as before if not given.

        Raises:
            ValueError: A number makes no sense.
        """
        count = len(self.organizations) if organizations is None else organizations
        sizes = {"items": items, "orders": orders, "seed": seed}
        self.organizations = seeded(count, self.limits, self.shop.kinds, self.shop.clock, **sizes)
        self.faults.clear()
        self.requests.clear()
        self.accounts = self.accounts.anew()

    def environment_at(self, url: str) -> dict[str, str]:
        """Return the environment variables that point a client at a URL, and the first organization."""
        return {
            "ZAKYA_ORGANIZATION_ID": self.first.id,
            "ZAKYA_CLIENT_ID": self.accounts.client_id,
            "ZAKYA_CLIENT_SECRET": self.accounts.client_secret,
            "ZAKYA_REFRESH_TOKEN": self.accounts.refresh_token,
            "ZAKYA_API_URL": url,
            "ZAKYA_ACCOUNTS_URL": url,
        }


def service_of(request: Request) -> Service:
    """Return what stands behind the application that a request came to."""
    service: Service = request.app.state.service
    return service


def seeded(
    count: int, limits: Meter, kinds: Mapping[str, Any], clock: Callable[[], float], **sizes: int
) -> list[Organization]:
    """Return new organizations with a shop each, whose plan is that of `limits`.

    Raises:
        ValueError: A number makes no sense.
    """
    if not 1 <= count <= MOST_ORGANIZATIONS:
        raise ValueError(f"organizations must be between 1 and {MOST_ORGANIZATIONS}, not {count}.")
    shops = [seeded_shop(**sizes, clock=clock, number=number, kinds=kinds) for number in range(count)]
    return [Organization(shop, limits.anew()) for shop in shops]
