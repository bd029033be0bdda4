# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A package that travels in a shipment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class AssociatedPackage(Answer):
    """A package that travels in a shipment.

    Attributes:
        package_id: Identifies the package.
    """

    package_id: str | None = None
    package_number: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.package_id = (v or None) if (v := get("package_id")).__class__ is str else wire.text(v, self, "package_id")
        self.package_number = (v or None) if (v := get("package_number")).__class__ is str else wire.text(v, self, "package_number")
        return self
