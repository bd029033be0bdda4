# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PageContext`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.search_criterion import SearchCriterion
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    flag,
    integer,
    text,
)


@define(eq=False, repr=False)
class PageContext(ResponseModel):
    """Where a page of rows stands in its list. There is no total, unless `response_option` asks for
    it.

    Attributes:
        page: Number of this page, from 1.
        per_page: Rows asked for on a page.
        has_more_page: Whether another page follows.
        report_name: Name of the list in the web application.
        applied_filter: Filter that was applied.
        sort_column: Column that the rows are sorted by.
        search_text: Text that was searched for.
        response_option: How much of the list was asked for.
        total: Rows in the whole list; with `response_option` 1 only.
        total_pages: Pages of the whole list; with `response_option` 1 only.
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
    total: int | None = None
    total_pages: int | None = None
    custom_fields: list[Any] = NONE
    search_criteria: list[SearchCriterion] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.page = (v if type(v) is int else integer(v, self, "page")) if (v := get("page")) or v == 0 else None
        self.per_page = (v if type(v) is int else integer(v, self, "per_page")) if (v := get("per_page")) or v == 0 else None
        self.has_more_page = (v if type(v) is bool else flag(v, self, "has_more_page")) if (v := get("has_more_page")) or v == 0 else None
        self.report_name = (v if type(v) is str else text(v, self, "report_name")) if (v := get("report_name")) else None
        self.applied_filter = (v if type(v) is str else text(v, self, "applied_filter")) if (v := get("applied_filter")) else None
        self.sort_column = (v if type(v) is str else text(v, self, "sort_column")) if (v := get("sort_column")) else None
        self.sort_order = (v if type(v) is str else text(v, self, "sort_order")) if (v := get("sort_order")) else None
        self.search_text = (v if type(v) is str else text(v, self, "search_text")) if (v := get("search_text")) else None
        self.response_option = (
            (v if type(v) is int else integer(v, self, "response_option")) if (v := get("response_option")) or v == 0 else None
        )
        self.total = (v if type(v) is int else integer(v, self, "total")) if (v := get("total")) or v == 0 else None
        self.total_pages = (v if type(v) is int else integer(v, self, "total_pages")) if (v := get("total_pages")) or v == 0 else None
        self.custom_fields = array(anything, v, self, "custom_fields") if (v := get("custom_fields")) else []
        self.search_criteria = (
            []
            if not (v := get("search_criteria"))
            else [SearchCriterion.from_dict(m) if type(m) is dict else SearchCriterion.member(m, self, "search_criteria") for m in v]
            if type(v) is list
            else array(SearchCriterion.read, v, self, "search_criteria")
        )
        return self
