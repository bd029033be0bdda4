"""Answers in few words: of a long list its length, its sums and its first rows; of a record what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

CELL = 200
"""Characters that a text in a list shows at most."""

TEXT = 4000
"""Characters that a text in a record shows at most."""

BRIEF = (
    "name", "number", "status", "date", "due_date", "due_days", "total", "balance", "amount", "rate", "sku", "quantity",
    "available_stock", "stock_on_hand", "reorder_level", "reference_number", "email", "phone", "city",
)  # fmt: skip
"""Columns that a list shows if nobody chooses: these, and those that end in ``_name``, ``_number`` or ``_status``."""

_BRIEF_ENDINGS = ("_name", "_number", "_status")
_LONGEST_BRIEF = 12
_SUMMED = ("total", "balance", "amount", "quantity", "stock", "credits")
_EMPTY: tuple[Any, ...] = ("", None, [], {})


def summarize(rows: Sequence[Mapping[str, Any]], own_id: str, fields: Sequence[str], limit: int) -> dict[str, Any]:
    """Write a list: how many rows, what they add up to, how many have which status, and the first of them.

    Args:
        rows: All that were read.
        own_id: Name of the rows' identifier, ``""`` if unknown.
        fields: Columns to show; without any, the usual ones.
        limit: Rows to show.

    Returns:
        JSON: ``rows_read``, ``totals`` by column (and by currency if there are several), ``statuses``, ``columns`` and
        ``rows`` (a list of values for each row), and ``other_columns`` if nobody chose.
    """
    known = list(dict.fromkeys(key for row in rows for key in row if not key.endswith("_formatted")))
    columns = list(fields) or _usual(rows, known, own_id)
    written: dict[str, Any] = {"rows_read": len(rows), "rows_shown": min(limit, len(rows))}
    if totals := _totals(rows, known):
        written["totals"] = totals
    if statuses := {
        key: dict(Counter(str(row[key]) for row in rows if row.get(key) not in _EMPTY).most_common(20))
        for key in sorted(known)
        if key == "status" or key.endswith("_status")
    }:
        written["statuses"] = {key: counts for key, counts in statuses.items() if counts}
    written["columns"] = columns
    written["rows"] = [[_cell(row.get(each), limit) for each in columns] for row in rows[:limit]]
    if not fields:
        written["other_columns"] = [key for key in known if key not in columns]
    elif missing := [each for each in fields if not any(each in row for row in rows)]:
        written["not_in_any_row"] = missing
    return written


def compact(value: Any, limit: int) -> Any:
    """Leave out of a record what says nothing: empty values and doubles for people; and what is long in its lists.

    Args:
        value: JSON.
        limit: Members that a list shows.
    """
    if isinstance(value, Mapping):
        return {
            key: compact(each, limit)
            for key, each in value.items()
            if each not in _EMPTY and not key.endswith("_formatted")
        }
    if isinstance(value, list):
        more = [f"… and {len(value) - limit} more; a higher limit shows them"] if len(value) > limit else []
        return [*(compact(each, limit) for each in value[:limit]), *more]
    return _cut(value, TEXT)


def chosen(value: Any, fields: Sequence[str]) -> Any:
    """Leave of a record only the fields that are asked for, ``"line_items.name"`` for those of its parts; or all."""
    if not fields or not isinstance(value, Mapping | list):
        return value
    if isinstance(value, list):
        return [chosen(each, fields) for each in value]
    parts: dict[str, list[str]] = {}
    for each in fields:
        head, _, rest = each.partition(".")
        parts.setdefault(head, []).extend([rest] if rest else [])
    return {head: chosen(value.get(head), rest) for head, rest in parts.items()}


def brief(record: Mapping[str, Any], others: Sequence[str] = ()) -> dict[str, Any]:
    """Write what a record is and how it stands, with a few fields more."""
    found = {key: record[key] for key in sorted(record) if _is_brief(key) and record[key] not in _EMPTY}
    return found | {key: compact(record[key], 20) for key in others if key in record}


def _usual(rows: Sequence[Mapping[str, Any]], known: Sequence[str], own_id: str) -> list[str]:
    filled = [key for key in known if any(row.get(key) not in _EMPTY for row in rows)]
    shown = [key for key in filled if _is_brief(key) and not isinstance(rows[0].get(key), dict | list)]
    own = [own_id] if own_id in known else []
    return [*own, *shown[:_LONGEST_BRIEF]] if shown else filled[:_LONGEST_BRIEF]


def _is_brief(key: str) -> bool:
    return key in BRIEF or key.endswith(_BRIEF_ENDINGS)


def _totals(rows: Sequence[Mapping[str, Any]], known: Sequence[str]) -> dict[str, Any]:
    """Add up what adds up; amounts of several currencies stay apart."""
    by_currency: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        by_currency.setdefault(row.get("currency_code") or "unknown", []).append(row)
    sums = {code: _sums(group, known) for code, group in sorted(by_currency.items())}
    return sums if len(sums) > 1 and any(sums.values()) else next(iter(sums.values()), {})


def _sums(rows: Sequence[Mapping[str, Any]], known: Sequence[str]) -> dict[str, Any]:
    found = {key: [row[key] for row in rows if _is_number(row.get(key))] for key in sorted(known) if _is_summed(key)}
    return {key: _number(sum(Decimal(str(each)) for each in values)) for key, values in found.items() if values}


def _is_summed(name: str) -> bool:
    """Return whether the values of a column add up to something."""
    return any(word in name for word in _SUMMED) and not name.endswith(("_id", "_formatted"))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _number(value: Decimal | int) -> float | int:
    return int(value) if value == int(value) else float(value)


def _cell(value: Any, limit: int) -> Any:
    return compact(_cut(value, CELL), limit)


def _cut(value: Any, longest: int) -> Any:
    is_long = isinstance(value, str) and len(value) > longest
    return f"{value[:longest]}… ({len(value):,} characters)" if is_long else value
