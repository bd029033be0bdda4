# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationUserReference`."""

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
class LocationUserReference(ResponseModel):
    """A user who may use a location.

    Attributes:
        user_id: Identifies the user.
    """

    user_id: str = ""
    user_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.user_id = v if type(v := get("user_id")) is str else identifier(v, self, "user_id")
        self.user_name = (v if type(v) is str else text(v, self, "user_name")) if (v := get("user_name")) else None
        return self
