"""Lists: filters, search, sorting and paging, written once for every kind of row.

A filter's name is a field of the row and a suffix: `rate_less_than`, `name_contains`, `date_start`. The bare field
asks for equality (ids may be joined by commas), `status=all` for nothing. Filters apply to the fields of the row and to
those that the operation's parameters name. What no rule knows is ignored, as the API ignores it, and so is what the
description marks as ignored; a list that has no other filters ignores all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any

from attrs import field, frozen

from zakya_client.emulator.answers import Answer, invalid, success
from zakya_client.emulator.calls import Call
from zakya_client.emulator.description import Operation
from zakya_client.emulator.engine.shop import ZONE, Shop, wire_time
from zakya_client.emulator.engine.store import Store, sort_key
from zakya_client.emulator.fields import MOMENT, Record, number

MOST_PER_PAGE = 200

Predicate = Callable[[Record], bool]
Test = Callable[[Record, str], bool]
Named = Callable[[Shop, Record], bool]

# The suffixes and how a row's value compares with the wanted one. Text and numbers each have their own.
_TEXT: dict[str, Callable[[Any, Any], bool]] = {
    "_startswith": str.startswith,
    "_contains": str.__contains__,
    "_start": str.__ge__,
    "_end": str.__le__,
    "_after": str.__gt__,
    "_before": str.__lt__,
}
_NUMBER: dict[str, Callable[[Any, Any], bool]] = {
    "_less_than": float.__lt__,
    "_less_equals": float.__le__,
    "_greater_than": float.__gt__,
    "_greater_equals": float.__ge__,
}
# `filter_by=Date.ThisMonth`: the first day of a period that ends today.
_PERIODS: dict[str, Callable[[date], date]] = {
    "Today": lambda day: day,
    "ThisWeek": lambda day: day - timedelta(days=day.isoweekday() % 7),
    "ThisMonth": lambda day: day.replace(day=1),
    "ThisQuarter": lambda day: day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1),
    "ThisYear": lambda day: day.replace(month=1, day=1),
}


@frozen(eq=False)
class Listing:
    """How one kind of row is listed: its report's name, how records become rows, and words of `Declared`."""

    report: str
    row: Callable[[Shop, Record], Record]
    fields: Iterable[str]
    search: tuple[str, ...] = ()
    sort: tuple[str, str] = ("created_time", "D")
    aliases: Mapping[str, str] = field(factory=dict)
    filters: Mapping[str, Test] = field(factory=dict)
    named: Mapping[str, Named] = field(factory=dict)

    def known(self, operation: Operation, name: str) -> str:
        """Return the record's name of a field that can be asked for, or "" when there is none."""
        real = self.aliases.get(name, name)
        return real if real in self.fields or real.startswith("cf_") or name in _asked(operation) else ""


def _asked(operation: Operation) -> Iterator[str]:
    """Yield the fields that an operation's parameters name."""
    for name, each in operation.query.items():
        if name.endswith("_ids"):
            yield name.removesuffix("s")
        else:
            yield next((name.removesuffix(suffix) for suffix in (*_TEXT, *_NUMBER) if name.endswith(suffix)), name)
        if name == "filter_by":
            yield from (_snake(value.partition(".")[0]) for value in each.values)
        if name == "sort_column":
            yield from each.values


def listed(
    shop: Shop, call: Call, listing: Listing, source: Store | list[Record], where: Predicate | None = None
) -> Answer:
    """Answer a list request: one page of rows and its page context. Only the page's rows are rendered."""
    page = _count(call, "page", 1)
    per_page = min(_count(call, "per_page", MOST_PER_PAGE), MOST_PER_PAGE)
    column, order = _sorting(call, listing)
    real_column = listing.aliases.get(column, column)
    asked = (_predicate(shop, call, listing, name, wanted) for name, wanted in call.query.items())
    predicates = [test for test in (where, *asked) if test]

    def matching() -> Iterator[Record]:
        if isinstance(source, Store):
            rows = source.ordered(real_column, order)
        else:
            rows = sorted(source, key=lambda row: sort_key(row.get(real_column, "")), reverse=order == "D")
        return (row for row in rows if all(test(row) for test in predicates)) if predicates else iter(rows)

    if call.moving and page > 1 and isinstance(source, Store):
        _move_rows(shop, source, call.moving, next(matching(), None))
    first = (page - 1) * per_page
    found = list(islice(matching(), first, first + per_page + 1))

    context: Record = {
        "page": page,
        "per_page": per_page,
        "has_more_page": len(found) > per_page,
        "report_name": listing.report,
        "applied_filter": call.query.get("filter_by", "Status.All"),
        "sort_column": column,
        "sort_order": order,
    }
    if text := call.query.get("search_text"):
        seen = {"search_text": text, "search_text_formatted": text, "comparator": "contains"}
        context["search_criteria"] = [{"column_name": name, **seen} for name in listing.search]
    wanted = call.query.get("response_option", "")
    if wanted == "1":
        total = sum(1 for _ in matching())
        context |= {"response_option": 1, "total": total, "total_pages": -(-total // per_page)}
    if wanted == "2":
        return success(page_context=context)
    rows = [listing.row(shop, record) for record in found[:per_page]]
    return success(**{call.operation.envelope[0]: rows, "page_context": context})


def _move_rows(shop: Shop, store: Store, how: str, first: Record | None) -> None:
    """Insert or delete a row that stands on a page which the caller has read already."""
    if first is None:
        return
    if how == "delete":
        store.remove(first)
        return
    # A twin of the first row sorts right behind it; its unique fields get a suffix, which moves it no further.
    old, new = first[store.id_field], shop.new_id()
    # Composite items have their id under two names.
    twin = {name: new if value == old else value for name, value in first.items()}
    suffix = f" {new[-6:]}"
    store.add(twin | {name: f"{twin[name]}{suffix}" for name in store.unique if twin.get(name)})


def _count(call: Call, name: str, default: int) -> int:
    text = call.query.get(name) or str(default)
    if not text.isdecimal() or int(text) < 1:
        raise invalid(name)
    return int(text)


def _sorting(call: Call, listing: Listing) -> tuple[str, str]:
    """Return the wanted column and order; a column that the rows don't have falls back to the usual one."""
    column, order = listing.sort
    wanted = call.query.get("sort_column", "")
    if wanted and listing.known(call.operation, wanted):
        column, order = wanted, "A"
    asked = call.query.get("sort_order", "")[:1].upper()
    return column, asked if asked in ("A", "D") else order


def _predicate(shop: Shop, call: Call, listing: Listing, name: str, wanted: str) -> Predicate | None:
    """Return what a parameter of the query asks of a row; nothing for one that filters nothing."""
    no_filters = _STEERING | call.operation.ignored
    if not wanted or name in no_filters or call.operation.query.keys() <= no_filters:
        return None
    if name == "search_text":
        text = wanted.casefold()
        return lambda row: any(text in str(row.get(column, "")).casefold() for column in listing.search)
    if name == "filter_by":
        return _filter_by(shop, call, listing, wanted)
    if name in listing.filters:
        return lambda row: listing.filters[name](row, wanted)
    return _field_filter(call.operation, listing, name, wanted)


def _filter_by(shop: Shop, call: Call, listing: Listing, wanted: str) -> Predicate | None:
    """`Status.NotShipped` asks for `status` being `not_shipped`, `Date.Today` for a day; `….All` for nothing."""
    family, _, choice = wanted.strip().partition(".")
    column = listing.known(call.operation, _snake(family))
    if wanted in listing.named:
        return partial(listing.named[wanted], shop)
    if choice in _PERIODS:
        today = date.fromisoformat(shop.today())
        begin = _PERIODS[choice](today).isoformat()
        return lambda row: begin <= str(row.get(column, ""))[:10] <= today.isoformat()
    return _equals(column, [_snake(choice)]) if column and choice not in ("", "All") else None


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name.strip()).lower()


# Parameters that steer a list and filter nothing.
_STEERING = frozenset({
    "page", "per_page", "sort_column", "sort_order", "response_option", "customview_id", "usestate", "organization_id",
    "print", "accept",
})  # fmt: skip


def _field_filter(operation: Operation, listing: Listing, name: str, wanted: str) -> Predicate | None:
    if known := listing.known(operation, name):
        if known == "last_modified_time":
            # Answers with everything changed since, as programs that copy a shop piece by piece need it.
            return partial(_compares, known, str.__ge__, _moment(name, wanted))
        if known == "status" and wanted.lower() == "all":
            return None
        return _equals(known, wanted.split(",") if known.endswith("_id") else [wanted])
    if name.endswith("_ids") and (known := listing.known(operation, name.removesuffix("s"))):
        return _equals(known, wanted.split(","))
    for suffix, compare in {**_TEXT, **_NUMBER}.items():
        if name.endswith(suffix) and (known := listing.known(operation, name.removesuffix(suffix))):
            bound = number(name, wanted) if suffix in _NUMBER else _wanted_text(known, name, wanted)
            return partial(_compares, known, compare, bound)
    return None


def _wanted_text(column: str, name: str, text: str) -> str:
    if column.endswith("_time"):
        return _moment(name, text)
    return text[:10] if column.endswith("date") else text


def _moment(name: str, text: str) -> str:
    """Return a query's date-time in the organization's zone, where times compare as text."""
    if not MOMENT.fullmatch(text):
        raise invalid(name)
    try:
        return wire_time(datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z").astimezone(ZONE))
    except ValueError:
        raise invalid(name) from None


def _value(row: Record, column: str) -> Any:
    if column.startswith("cf_"):
        return row.get("custom", {}).get(column, "")
    return row.get(column, "")


def _equals(column: str, wanted: Iterable[str]) -> Predicate:
    choices = {text.strip().casefold() for text in wanted}

    def test(row: Record) -> bool:
        value = _value(row, column)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return any(_same_number(value, text) for text in choices)
        return str(value).casefold() in choices

    return test


def _same_number(value: float, text: str) -> bool:
    try:
        return value == float(text)
    except ValueError:
        return False


def _compares(column: str, compare: Callable[[Any, Any], bool], wanted: str | float, row: Record) -> bool:
    """Return whether a row's text, or its number, compares so with the wanted one; what is empty never does."""
    value = _value(row, column)
    if isinstance(wanted, str):
        return value not in ("", None) and compare(str(value).casefold(), wanted.casefold())
    return isinstance(value, (int, float)) and compare(float(value), wanted)
