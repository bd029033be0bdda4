"""Reading values as they travel into values as Python has them.

The API sends ``""`` where something is empty, numbers as text and text as numbers, one object where a list is
described. The generated models take the common case themselves and call a reader here for the rest. A value that
can't be read is kept as it came and reported, never raised: a program must not stop over one odd field.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from copy import deepcopy
from datetime import date as Date
from datetime import datetime as DateTime
from math import isfinite
from typing import Any, ClassVar, Self, TypeVar, cast

from attrs import define, field, fields, frozen
from dateutil import parser as dateutil_parser

from zakya_client.custom_fields import CustomFields, unnested

T = TypeVar("T")

logger = logging.getLogger("zakya_client.wire")


@frozen
class Finding:
    """A value that could not be read as described.

    Attributes:
        record: The JSON object that holds it.
        model: Name of the model that was read.
        key: Key of the value.
        value: The value as it came.
        expected: What was described.
        path: Where in the answer it stands, ``"salesorders[3].line_items[0].rate"``; empty while that isn't known.
    """

    record: Mapping[str, Any] = field(repr=False, eq=False)
    model: str
    key: str
    value: Any
    expected: str
    path: str = ""


def _log(finding: Finding) -> None:
    logger.warning("%s.%s is %r, not %s", finding.model, finding.key, finding.value, finding.expected)


_report: ContextVar[Callable[[Finding], None]] = ContextVar("zakya_client_report", default=_log)


class reporting_to:  # noqa: N801 (used like a function; a generator would cost every answer more)
    """Sends findings somewhere else than to the log, while models are read."""

    def __init__(self, report: Callable[[Finding], None]) -> None:
        self._report_to = report

    def __enter__(self) -> None:
        self._token = _report.set(self._report_to)

    def __exit__(self, *_: object) -> None:
        _report.reset(self._token)


@define(eq=False, repr=False)
class Answer:
    """Base of every model that is read from an answer.

    It keeps the JSON object that it was read from, so nothing of an answer is lost. Two of them are equal if all their
    fields are.
    """

    __hash__ = None  # type: ignore[assignment] # fields can change

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {}
    """Wire names of the fields that are called otherwise in Python."""

    _wire: Mapping[str, Any] = field(factory=dict, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Args:
            data: The object under wire names. It is kept, so don't change it afterwards.
        """
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _fields(type(self)))

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in _fields(type(self)))
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in values if value is not None)})"

    @classmethod
    def read(cls, value: Any, owner: Answer, key: str) -> Self | None:
        """Read a value that should be an object; an array of one stands for it, ``""`` and ``[]`` for none."""
        found = unnested(value)
        if isinstance(found, list) and len(found) == 1:
            found = found[0]
        if isinstance(found, dict):
            return cls.from_dict(found)
        if found is None or found in ("", []):
            return None
        return cast("Self", unreadable(value, owner, key, "an object"))

    @classmethod
    def member(cls, value: Any, owner: Answer, key: str) -> Self:
        """Read a member of a list of objects; one that is none is kept as it came."""
        return cast("Self", cls.read(value, owner, key))

    @classmethod
    def read_or_keep(cls, value: Any, owner: Answer, key: str) -> Any:
        """Read a value that is an object or something simpler, such as an id instead of the record."""
        return cls.from_dict(value) if isinstance(value, dict) else anything(value, owner, key)

    @property
    def cf(self) -> CustomFields:
        """The custom fields by name, ``item.cf["colour"]``, from whichever of the forms the answer used."""
        return CustomFields(self._wire)

    @property
    def extra(self) -> dict[str, Any]:
        """The keys of the answer that the description doesn't know, ``cf_…`` of list rows among them."""
        known = set(_fields(type(self)).values())
        return {key: value for key, value in self._wire.items() if key not in known}

    def to_dict(self) -> dict[str, Any]:
        """Give the whole answer back under wire names, with the fields that were changed since.

        Returns:
            A JSON object of its own, free to change.
        """
        with reporting_to(lambda _: None):  # reported when it was read
            as_read = type(self).from_dict(self._wire)
        result = deepcopy(dict(self._wire))
        for name, key in _fields(type(self)).items():
            value = getattr(self, name)
            if value != getattr(as_read, name):
                result[key] = plain(value)
        return result


_FIELDS: dict[type, Mapping[str, str]] = {}


def _fields(model: type[Answer]) -> Mapping[str, str]:
    """Give the wire name of each field of a model by its Python name."""
    if model not in _FIELDS:
        names = [field.name for field in fields(model) if field.name != "_wire"]
        _FIELDS[model] = {name: model._WIRE_NAMES.get(name, name) for name in names}  # noqa: SLF001
    return _FIELDS[model]


def plain(value: Any) -> Any:
    """Turn a value of Python back into one that JSON has, in the form that answers use."""
    match value:
        case Answer():
            return value.to_dict()
        case list():
            return [plain(member) for member in value]
        case DateTime():
            return value.strftime("%Y-%m-%dT%H:%M:%S%z")
        case Date():
            return value.isoformat()
        case _:
            return value


def unreadable(value: Any, owner: Answer, key: str, expected: str) -> Any:
    """Report a value that could not be read, and give it back as it came."""
    finding = Finding(owner._wire, type(owner).__name__, key, value, expected)  # noqa: SLF001
    _report.get()(finding)
    return value


def text(value: Any, owner: Answer, key: str) -> str | None:
    """Read text, an id among it: numbers become their digits, empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return cast("str | None", unreadable(value, owner, key, "text"))


def identifier(value: Any, owner: Answer, key: str) -> str:
    """Read a record's own identifier; empty text where there is none."""
    return text(value, owner, key) or ""


def number(value: Any, owner: Answer, key: str) -> float | None:
    """Read a number, also from text; empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            result = float(value)
        except (ValueError, OverflowError):
            pass
        else:
            if isfinite(result):  # the text "NaN" is no number, though Python takes it for one
                return result
    return cast("float | None", unreadable(value, owner, key, "a number"))


def amount(value: Any, owner: Answer, key: str) -> float | str | None:
    """Read a number, or text that says more than one, such as ``"20.00%"``; empty text becomes ``None``."""
    if isinstance(value, str):
        with reporting_to(lambda _: None):
            return number(value, owner, key)
    return number(value, owner, key)


def integer(value: Any, owner: Answer, key: str) -> int | None:
    """Read a whole number, also from text; empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        try:
            return int(value)
        except ValueError:
            pass
    elif isinstance(value, int) and not isinstance(value, bool):
        return value
    elif isinstance(value, float) and value.is_integer():
        return int(value)
    return cast("int | None", unreadable(value, owner, key, "a whole number"))


_FLAGS = {"true": True, "false": False, "1": True, "0": False}


def flag(value: Any, owner: Answer, key: str) -> bool | None:
    """Read true or false, also from 0, 1 and text; empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | str) and str(value).lower() in _FLAGS:
        return _FLAGS[str(value).lower()]
    return cast("bool | None", unreadable(value, owner, key, "true or false"))


def date(value: Any, owner: Answer, key: str) -> Date | None:
    """Read a day written ``YYYY-MM-DD``, with a time or without; empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and value[10:11] in ("", "T", " "):
        try:
            return Date.fromisoformat(value[:10])
        except ValueError:
            pass
    return cast("Date | None", unreadable(value, owner, key, "a date"))


def date_time(value: Any, owner: Answer, key: str) -> DateTime | None:
    """Read a moment, with an offset or without; empty text becomes ``None``.

    Only text that starts with a year is read: what is written for people (``03.08.2020``) can mean two days.
    """
    try:
        return DateTime.fromisoformat(value)
    except (TypeError, ValueError):
        if value is None or value == "":
            return None
    if isinstance(value, str) and value[:4].isdigit():
        try:
            return dateutil_parser.isoparse(value)
        except (ValueError, OverflowError):  # midnight after the last day there is
            pass
    return cast("DateTime | None", unreadable(value, owner, key, "a date and time"))


def anything(value: Any, owner: Answer, key: str) -> Any:  # noqa: ARG001 (every reader takes them)
    """Read a value that has no type; empty text becomes ``None``."""
    return None if value == "" else value


def array(read: Callable[[Any, Answer, str], T | None], value: Any, owner: Answer, key: str) -> list[T] | None:
    """Read a list, member by member; a single member stands for a list of one, ``""`` for none."""
    if value is None or value == "":
        return None
    found = unnested(value)
    members = found if isinstance(found, list) else [found]
    return [cast("T", read(member, owner, key)) for member in members]


def arrays(read: Callable[[Any, Answer, str], T | None]) -> Callable[[Any, Answer, str], list[T] | None]:
    """Make a reader of lists, for lists of lists."""

    def read_array(value: Any, owner: Answer, key: str) -> list[T] | None:
        return array(read, value, owner, key)

    return read_array
