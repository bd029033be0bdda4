"""Everything behind the URLs of one emulator. All of it may be replaced while the emulator runs."""

from __future__ import annotations

from collections.abc import Callable

from attrs import Factory, define

from zakya_client.emulator.connections import Connections
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.faults import Faults
from zakya_client.emulator.limits import Meter
from zakya_client.emulator.oauth import Accounts
from zakya_client.emulator.recording import RequestLog


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


def _nothing() -> None:
    pass


@define
class Service:
    """The organizations, who may call, what is recorded and done wrong, and the form of the answers.

    Attributes:
        organizations: The organizations, at least one; the first is meant where none is named.
        accounts: The accounts server.
        faults: The misbehavior.
        documented: Whether answers have the documented form.
        requests: The requests that came.
        connections: The open connections.
        host_names: Names, in lower case, by which browsers may know the emulator beside localhost and addresses.
        changed: Is called after everything that may have changed a shop.
    """

    organizations: list[Organization]
    accounts: Accounts
    faults: Faults
    documented: bool = False
    requests: RequestLog = Factory(RequestLog)
    connections: Connections = Factory(Connections)
    host_names: frozenset[str] = frozenset()
    changed: Callable[[], None] = _nothing

    @property
    def first(self) -> Organization:
        """The organization that is meant where none is named."""
        return self.organizations[0]

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
