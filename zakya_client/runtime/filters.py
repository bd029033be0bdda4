"""Rows of a list compared with what the list was asked for.

The API ignores some filters without a word, and then gives everything: dangerous where what was listed is changed
next. A row that plainly contradicts a filter is reported like a value that can't be read. Only plain cases count: the
row has a single value under the very name of the filter, and it is another one.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from attrs import frozen

from zakya_client.printable import shown
from zakya_client.runtime.decode import contradicted
from zakya_client.runtime.query import written
from zakya_client.wording import did_you_mean

logger = logging.getLogger("zakya_client")
values_logger = logging.getLogger("zakya_client.values")
"""What isn't known among the values of a query; of its own, for whoever says that in another way."""

_NO_FILTERS = frozenset(
    {"page", "per_page", "sort_column", "sort_order", "filter_by", "search_text", "response_option", "usestate"}
)
_WIDE = frozenset({"all", "open", "unpaid"})
"""Values of a status that stand for several: an open order can be confirmed, an unpaid invoice overdue."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@frozen
class Exact:
    """A filter that asks for one value of the field of its name, or for one of several ids."""

    name: str
    asked: Any
    values: frozenset[str]  # the same as text that can be compared


def warn_of_ignored(operation: str, ignored: Iterable[str], query: Mapping[str, Any], warned: set[str]) -> None:
    """Warn, once for each filter, that a list is filtered by what the API ignores."""
    for name in ignored:
        if query.get(name) is not None and (what := f"{operation}?{name}") not in warned:
            warned.add(what)
            logger.warning("%s: the API ignores the filter %s, and lists everything", operation, name)


def warn_of_unknown(
    operation: str, known: Mapping[str, Sequence[str | int]], query: Mapping[str, Any], warned: set[str]
) -> None:
    """Warn, once for each value, of one that isn't known: most APIs of Zoho take it for none, and list everything."""
    for name, values in known.items():
        value = query.get(name)
        if value is None or not isinstance(value, str | int) or isinstance(value, bool):
            continue
        text, names = str.__str__(value) if isinstance(value, str) else str(value), [str(each) for each in values]
        if text in names or (what := f"{operation}?{name}={text}") in warned:
            continue
        warned.add(what)
        hint = did_you_mean(text, names) or f"known are {', '.join(names)}"
        values_logger.warning("%s: %s=%s isn't a value that is known; %s", operation, name, shown(value), hint)


def exact(query: Mapping[str, Any], inexact: Sequence[str] = ()) -> list[Exact]:
    """Pick the filters of a query that a row can plainly contradict, if it has a field of that name.

    Rows that match one of the `inexact` filters may have another value in the field of its name.
    """
    found = []
    for name, given in query.items():
        # `last_modified_time` asks for everything changed since, and so may others that ask for a moment.
        if given is None or name in _NO_FILTERS or name in inexact or name.endswith("_time"):
            continue
        values = {_text(each, name) for each in _members(given, name)}
        if "" in values or (_is_status(name) and (values & _WIDE or any("." in value for value in values))):
            continue
        found.append(Exact(name, given, frozenset(values)))
    return found


def check_rows(rows: Iterable[Mapping[str, Any]], model: str, filters: Sequence[Exact]) -> None:
    """Report the first row that contradicts each filter; `model` is what the report calls a row."""
    left = {each.name: each for each in filters}
    for row in rows if left else ():
        for name, each in list(left.items()):
            value = row.get(name)
            if _contradicts(value, each, row):
                contradicted(row, model, name, value, each.asked)
                del left[name]


def _members(given: Any, name: str) -> Sequence[Any]:
    if isinstance(given, str):
        return given.split(",") if name.endswith(("_id", "_ids")) else [given]
    return given if isinstance(given, Sequence) else [given]


def _contradicts(value: Any, wanted: Exact, row: Mapping[str, Any]) -> bool:
    if not isinstance(value, str | int | float | Decimal) or value == "":
        return False  # nothing, or nothing single
    found = _text(value, wanted.name)
    if found == "" or found in wanted.values:
        return False
    if wanted.name.endswith(("_id", "_ids")):
        return True
    if any(_DAY.fullmatch(each) for each in wanted.values):
        return bool(_DAY.match(found)) and found[:10] not in wanted.values
    if _is_status(wanted.name):  # there are several states of one record, and a filter can mean any
        texts = {key: each for key, each in row.items() if _is_status(key) and isinstance(each, str)}
        return not any(_text(each, key) in wanted.values for key, each in texts.items())
    number = _number(found)
    return number is None or all(_number(each) != number for each in wanted.values)


def _is_status(name: str) -> bool:
    return name.endswith("status")


def _text(value: Any, name: str) -> str:
    """Write a value as it can be compared: ids and numbers as text, upper case and spaces the same as lower and one."""
    text = value.isoformat()[:10] if isinstance(value, date) else written(value, name)
    text = " ".join(text.split()).casefold()
    return text.replace(" ", "_") if _is_status(name) else text


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal({"true": "1", "false": "0"}.get(text, text))
    except ArithmeticError:
        return None
    return number if number.is_finite() else None
