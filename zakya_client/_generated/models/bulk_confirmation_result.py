# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""One outcome with the sales orders that it holds for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class BulkConfirmationResult(Answer):
    """One outcome with the sales orders that it holds for.

    Attributes:
        message: What was done, in words.
        ids: Identifiers of the orders; the page shows them joined by commas in one text.
    """

    code: int | str | None = None
    message: str | None = None
    ids: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.code = wire.anything(get("code"), self, "code")
        self.message = (v or None) if (v := get("message")).__class__ is str else wire.text(v, self, "message")
        self.ids = wire.array(wire.text, get("ids"), self, "ids")
        return self
