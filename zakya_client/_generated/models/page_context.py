# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""Where a page of rows stands in its list. There is no total."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.search_criterion import SearchCriterion
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PageContext(Answer):
    """Where a page of rows stands in its list. There is no total.

    Attributes:
        page: Number of this page
        per_page: Rows asked for on a page.
        has_more_page: Whether another page follows.
        report_name: Name of the list in the web application.
        applied_filter: Filter that was applied.
        sort_column: Column that the rows are sorted by.
        search_text: Text that was searched for.
        response_option: How much of each row was asked for.
        custom_fields: Custom fields of the list, as columns.
        search_criteria: Filters that were applied, one by one.
    """

    page: int | None = None
    per_page: int | None = None
    has_more_page: bool | None = None
    report_name: str | None = None
    applied_filter: str | None = None
    sort_column: str | None = None
    sort_order: Literal["A", "D"] | str | None = None
    search_text: str | None = None
    response_option: int | None = None
    custom_fields: list[Any] | None = None
    search_criteria: list[SearchCriterion] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.page = v if (v := get("page")).__class__ is int else wire.integer(v, self, "page")
        self.per_page = v if (v := get("per_page")).__class__ is int else wire.integer(v, self, "per_page")
        self.has_more_page = v if (v := get("has_more_page")).__class__ is bool else wire.flag(v, self, "has_more_page")
        self.report_name = (v or None) if (v := get("report_name")).__class__ is str else wire.text(v, self, "report_name")
        self.applied_filter = (v or None) if (v := get("applied_filter")).__class__ is str else wire.text(v, self, "applied_filter")
        self.sort_column = (v or None) if (v := get("sort_column")).__class__ is str else wire.text(v, self, "sort_column")
        self.sort_order = (v or None) if (v := get("sort_order")).__class__ is str else wire.text(v, self, "sort_order")
        self.search_text = (v or None) if (v := get("search_text")).__class__ is str else wire.text(v, self, "search_text")
        self.response_option = v if (v := get("response_option")).__class__ is int else wire.integer(v, self, "response_option")
        self.custom_fields = wire.array(wire.anything, get("custom_fields"), self, "custom_fields")
        self.search_criteria = wire.array(SearchCriterion.read, get("search_criteria"), self, "search_criteria")
        return self
