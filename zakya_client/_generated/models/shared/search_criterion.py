# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SearchCriterion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    text,
)


@define(eq=False, repr=False)
class SearchCriterion(ResponseModel):
    """One filter of a list as the API understood it.

    Attributes:
        column_name: Field that was compared.
        search_text: Value that it was compared with.
        search_text_formatted: The value as written for people.
        comparator: How the two were compared.
    """

    column_name: str | None = None
    search_text: str | None = None
    search_text_formatted: str | None = None
    comparator: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.column_name = (v if type(v) is str else text(v, self, "column_name")) if (v := get("column_name")) else None
        self.search_text = (v if type(v) is str else text(v, self, "search_text")) if (v := get("search_text")) else None
        self.search_text_formatted = (
            (v if type(v) is str else text(v, self, "search_text_formatted")) if (v := get("search_text_formatted")) else None
        )
        self.comparator = (v if type(v) is str else text(v, self, "comparator")) if (v := get("comparator")) else None
        return self
