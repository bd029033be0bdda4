# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationUser`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class LocationUser(ResponseModel):
    """A user of a location.

    Attributes:
        user_id: Identifies the user.
        user_role: Role, `admin` for instance.
        photo_url: Address of a picture.
    """

    user_id: str = ""
    name: str | None = None
    email: str | None = None
    mobile: str | None = None
    user_role: str | None = None
    status: Literal["active", "inactive", "invited"] | str | None = None
    photo_url: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.user_id = v if type(v := get("user_id")) is str else identifier(v, self, "user_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        self.user_role = (v if type(v) is str else text(v, self, "user_role")) if (v := get("user_role")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.photo_url = (v if type(v) is str else text(v, self, "photo_url")) if (v := get("photo_url")) else None
        return self
