# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `AssociatedPackage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class AssociatedPackage(ResponseModel):
    """A package that travels in a shipment.

    Attributes:
        package_id: Identifies the package.
    """

    package_id: str = ""
    package_number: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.package_id = v if type(v := get("package_id")) is str else identifier(v, self, "package_id")
        self.package_number = (v if type(v) is str else text(v, self, "package_number")) if (v := get("package_number")) else None
        return self
