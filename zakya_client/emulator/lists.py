"""Lists: filters, search, sorting and paging, written once for every kind of row.

A filter's name is a field of the row and a suffix: `rate_less_than`, `name_contains`, `date_start`. The bare field
asks for equality (ids may be joined by commas), `status=all` for nothing. What no rule knows is ignored, as the API
ignores it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any

from .answers import Answer, invalid, success
from .calls import Call
from .fields import Record, number
from .shop import ZONE, Shop, wire_time
from .tables import Table, sort_key

MOST_PER_PAGE = 200

Predicate = Callable[[Record], bool]

_QUERY_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}")

# The suffixes and how a row's value compares with the wanted one. Text and numbers each have their own.
_TEXT: dict[str, Callable[[str, str], bool]] = {
    "_startswith": str.startswith,
    "_contains": str.__contains__,
    "_start": str.__ge__,
    "_end": str.__le__,
    "_after": str.__gt__,
    "_before": str.__lt__,
}
_NUMBER: dict[str, Callable[[float, float], bool]] = {
    "_less_than": float.__lt__,
    "_less_equals": float.__le__,
    "_greater_than": float.__gt__,
    "_greater_equals": float.__ge__,
}


@dataclass(frozen=True)
class Listing:
    """How one kind of row is listed.

    `key` is the envelope's key, `report` the report name of the page context, `row` a record as a list row, `fields`
    what can be filtered and sorted by, `search` what `search_text` looks into, `aliases` other names of fields,
    `special` filters that ask for more than one field's value, and `named` such values of `filter_by`.
    """

    key: str
    report: str
    row: Callable[[Shop, Record], Record]
    fields: Iterable[str]
    search: tuple[str, ...] = ()
    sort: tuple[str, str] = ("created_time", "D")
    aliases: Mapping[str, str] = field(default_factory=dict)
    special: Mapping[str, Callable[[Record, str], bool]] = field(default_factory=dict)
    named: Mapping[str, Callable[[Shop, Record], bool]] = field(default_factory=dict)
    context: Mapping[str, Any] = field(default_factory=dict)


def listed(
    shop: Shop, call: Call, listing: Listing, source: Table | list[Record], where: Predicate | None = None
) -> Answer:
    """Answers a list request: one page of rows and its page context. Only the page's rows are rendered."""
    page = _count(call, "page", 1)
    per_page = min(_count(call, "per_page", MOST_PER_PAGE), MOST_PER_PAGE)
    column, order = _sorting(call, listing)
    real_column = listing.aliases.get(column, column)
    predicates = [*([where] if where else ()), *_predicates(shop, call, listing)]

    def matching() -> Iterator[Record]:
        if isinstance(source, Table):
            rows = source.ordered(real_column, order)
        else:
            rows = sorted(source, key=lambda row: sort_key(row.get(real_column, "")), reverse=order == "D")
        return (row for row in rows if all(test(row) for test in predicates)) if predicates else iter(rows)

    if call.moving and page > 1 and isinstance(source, Table):
        _move_rows(shop, source, call.moving, next(matching(), None))
    first = (page - 1) * per_page
    found = list(islice(matching(), first, first + per_page + 1))

    context: Record = {
        "page": page,
        "per_page": per_page,
        "has_more_page": len(found) > per_page,
        "report_name": listing.report,
        "applied_filter": call.query.get("filter_by", "Status.All"),
        **listing.context,
        "sort_column": column,
        "sort_order": order,
    }
    if text := call.query.get("search_text"):
        context["search_criteria"] = [
            {
                "column_name": name,
                "search_text": text,
                "search_text_formatted": text,
                "comparator": "contains",
            }
            for name in listing.search
        ]
    page_rows = [listing.row(shop, record) for record in found[:per_page]]
    return success(**{listing.key: page_rows, "page_context": context})


def _move_rows(shop: Shop, table: Table, how: str, first: Record | None) -> None:
    """Inserts or deletes a row that stands on a page which the caller has read already."""
    if first is None:
        return
    if how == "delete":
        table.remove(first)
        return
    # A twin of the first row sorts right behind it; its unique fields get a suffix, which moves it no further.
    old, new = first[table.id_field], shop.new_id()
    # Composite items have their id under two names.
    twin = {name: new if value == old else value for name, value in first.items()}
    suffix = f" {new[-6:]}"
    table.add(twin | {name: f"{twin[name]}{suffix}" for name in table.unique if twin.get(name)})


def periods(family: str, column: str) -> dict[str, Callable[[Shop, Record], bool]]:
    """Values of `filter_by` that ask for a day in the present week, month, quarter or year."""

    def since(begin: Callable[[date], date]) -> Callable[[Shop, Record], bool]:
        return lambda shop, row: (
            begin(today := date.fromisoformat(shop.today())).isoformat() <= row[column] <= (today.isoformat())
        )

    return {
        f"{family}.Today": since(lambda day: day),
        f"{family}.ThisWeek": since(lambda day: day - timedelta(days=day.isoweekday() % 7)),
        f"{family}.ThisMonth": since(lambda day: day.replace(day=1)),
        f"{family}.ThisQuarter": since(lambda day: day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)),
        f"{family}.ThisYear": since(lambda day: day.replace(month=1, day=1)),
    }


def _count(call: Call, name: str, default: int) -> int:
    text = call.query.get(name) or str(default)
    if not text.isdecimal() or int(text) < 1:
        raise invalid(name)
    return int(text)


def _sorting(call: Call, listing: Listing) -> tuple[str, str]:
    """The wanted column and order; a column that the rows don't have falls back to the usual one."""
    column, order = listing.sort
    wanted = call.query.get("sort_column", "")
    if listing.aliases.get(wanted, wanted) in listing.fields:
        column, order = wanted, "A"
    asked = call.query.get("sort_order", "")[:1].upper()
    return column, asked if asked in ("A", "D") else order


def _predicates(shop: Shop, call: Call, listing: Listing) -> Iterable[Predicate]:
    for name, wanted in call.query.items():
        if name == "search_text" and wanted:
            yield _search(listing.search, wanted.casefold())
        elif name == "filter_by":
            yield from _filter_by(shop, listing, wanted)
        elif wanted and name in listing.special:
            yield partial(_special, listing.special[name], wanted)
        elif wanted and (predicate := _field_filter(listing, name, wanted)):
            yield predicate


def _search(columns: tuple[str, ...], text: str) -> Predicate:
    return lambda row: any(text in str(row.get(column, "")).casefold() for column in columns)


def _special(test: Callable[[Record, str], bool], wanted: str, row: Record) -> bool:
    return test(row, wanted)


def _filter_by(shop: Shop, listing: Listing, wanted: str) -> Iterable[Predicate]:
    """`Status.NotShipped` asks for `status` being `not_shipped`; `….All` for nothing."""
    family, _, choice = wanted.partition(".")
    if wanted in listing.named:
        yield partial(listing.named[wanted], shop)
    elif choice and choice != "All" and _snake(family) in listing.fields:
        yield _equals(_snake(family), (_snake(choice),))


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _field_filter(listing: Listing, name: str, wanted: str) -> Predicate | None:
    known = _known(listing, name)
    if known:
        if known == "last_modified_time":
            # Answers with everything changed since, as programs that copy a shop piece by piece need it.
            return _text_compare(known, str.__ge__, _moment(name, wanted))
        if known == "status" and wanted.lower() == "all":
            return None
        return _equals(known, tuple(wanted.split(",")) if known.endswith("_id") else (wanted,))
    if name.endswith("_ids") and (known := _known(listing, name.removesuffix("s"))):
        return _equals(known, tuple(wanted.split(",")))
    for suffix, compare in _TEXT.items():
        if name.endswith(suffix) and (known := _known(listing, name.removesuffix(suffix))):
            return _text_compare(known, compare, _wanted_text(known, name, wanted))
    for suffix, compare_numbers in _NUMBER.items():
        if name.endswith(suffix) and (known := _known(listing, name.removesuffix(suffix))):
            return _number_compare(known, compare_numbers, number(name, wanted))
    return None


def _known(listing: Listing, name: str) -> str:
    """The record's name of a field, or "" when the rows have no such field."""
    real = listing.aliases.get(name, name)
    return real if real in listing.fields or real.startswith("cf_") else ""


def _wanted_text(column: str, name: str, text: str) -> str:
    if column.endswith("_time"):
        return _moment(name, text)
    return text[:10] if column.endswith("date") else text


def _moment(name: str, text: str) -> str:
    """A query's date-time in the organization's zone, where times compare as text.

    The API takes 2026-09-20T00:00:00+0000 only, and a plus that was not encoded arrives as a space.
    """
    if not _QUERY_TIME.fullmatch(text):
        raise invalid(name)
    try:
        return wire_time(datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z").astimezone(ZONE))
    except ValueError:
        raise invalid(name) from None


def _value(row: Record, column: str) -> Any:
    if column.startswith("cf_"):
        return row.get("custom", {}).get(column, "")
    return row.get(column, "")


def _equals(column: str, wanted: tuple[str, ...]) -> Predicate:
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


def _text_compare(column: str, compare: Callable[[str, str], bool], wanted: str) -> Predicate:
    text = wanted.casefold()

    def test(row: Record) -> bool:
        value = str(_value(row, column)).casefold()
        return value != "" and compare(value, text)

    return test


def _number_compare(column: str, compare: Callable[[float, float], bool], wanted: float) -> Predicate:
    def test(row: Record) -> bool:
        value = _value(row, column)
        return isinstance(value, (int, float)) and compare(float(value), wanted)

    return test
