# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BulkConfirmationResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    text,
)


@define(eq=False, repr=False)
class BulkConfirmationResult(ResponseModel):
    """One outcome with the sales orders that it holds for.

    Attributes:
        message: What was done, in words.
        ids: Identifiers of the orders; the page shows them joined by commas in one text.
    """

    code: int | str | None = None
    message: str | None = None
    ids: list[str] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.code = None if (v := get("code")) is None else anything(v, self, "code")
        self.message = (v if type(v) is str else text(v, self, "message")) if (v := get("message")) else None
        self.ids = array(text, v, self, "ids") if (v := get("ids")) else []
        return self
