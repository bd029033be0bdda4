# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Resources of the API as attributes. Each module is imported when its resource is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from zakya_client.runtime.core import Core

if TYPE_CHECKING:
    from zakya_client._generated.api.bundles import Bundles
    from zakya_client._generated.api.composite_items import CompositeItems
    from zakya_client._generated.api.contact_persons import ContactPersons
    from zakya_client._generated.api.items import Items
    from zakya_client._generated.api.organizations import Organizations
    from zakya_client._generated.api.packages import Packages
    from zakya_client._generated.api.sales_orders import SalesOrders


class Resources:
    """The resources of the API, each with its operations as methods."""

    _core: Core

    @cached_property
    def contact_persons(self) -> ContactPersons:
        """Operations of `contact_persons`."""
        from zakya_client._generated.api.contact_persons import ContactPersons

        return ContactPersons(self._core)

    @cached_property
    def packages(self) -> Packages:
        """Operations of `packages`."""
        from zakya_client._generated.api.packages import Packages

        return Packages(self._core)

    @cached_property
    def items(self) -> Items:
        """Operations of `items`."""
        from zakya_client._generated.api.items import Items

        return Items(self._core)

    @cached_property
    def composite_items(self) -> CompositeItems:
        """Operations of `composite_items`."""
        from zakya_client._generated.api.composite_items import CompositeItems

        return CompositeItems(self._core)

    @cached_property
    def bundles(self) -> Bundles:
        """Operations of `bundles`."""
        from zakya_client._generated.api.bundles import Bundles

        return Bundles(self._core)

    @cached_property
    def sales_orders(self) -> SalesOrders:
        """Operations of `sales_orders`."""
        from zakya_client._generated.api.sales_orders import SalesOrders

        return SalesOrders(self._core)

    @cached_property
    def organizations(self) -> Organizations:
        """Operations of `organizations`."""
        from zakya_client._generated.api.organizations import Organizations

        return Organizations(self._core)
