# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `OrganizationSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
)


@define(eq=False, repr=False)
class OrganizationSettings(ResponseModel):
    """More about an organization.

    Attributes:
        is_org_active: Whether it is in use.
    """

    is_org_active: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.is_org_active = (v if type(v) is bool else flag(v, self, "is_org_active")) if (v := get("is_org_active")) or v == 0 else None
        return self
