# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""One filter of a list as the API understood it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SearchCriterion(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.column_name = (v or None) if (v := get("column_name")).__class__ is str else wire.text(v, self, "column_name")
        self.search_text = (v or None) if (v := get("search_text")).__class__ is str else wire.text(v, self, "search_text")
        self.search_text_formatted = (
            (v or None) if (v := get("search_text_formatted")).__class__ is str else wire.text(v, self, "search_text_formatted")
        )
        self.comparator = (v or None) if (v := get("comparator")).__class__ is str else wire.text(v, self, "comparator")
        return self
