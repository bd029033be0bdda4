"""Reading values as they travel into values as Python has them.

The API sends ``""`` where something is empty, numbers as text and text as numbers, one object where a list is
described. The generated models take the common case themselves and call a reader here for the rest. A value that
can't be read is kept as it came and reported, never raised: a program must not stop over one odd field.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar, cast

from attrs import Factory, define, field, fields, frozen

from zakya_client.custom_fields import CustomFields, unnested
from zakya_client.printable import LONGEST, printable, represented, shown
from zakya_client.runtime.encode import AsRead
from zakya_client.runtime.exact import ExactObject, read_exactly

T = TypeVar("T")

logger = logging.getLogger("zakya_client.wire")


@frozen
class Finding:
    """A value that isn't what was expected: it can't be read as described, or it contradicts a filter of its list.

    Attributes:
        record: The JSON object that holds it.
        model: Name of the model that was read.
        key: Key of the value.
        value: The value as it came, whole.
        expected: What was described, or asked for.
        path: Where in the answer it stands, ``"salesorders[3].line_items[0].rate"``; empty while that isn't known.
        kind: ``"type"``: it can't be read as described. ``"missing"``: an id that every answer has isn't there.
            ``"filter"``: the list was asked for rows with another value.
    """

    record: Mapping[str, Any] = field(repr=False, eq=False)
    model: str
    key: str
    value: Any = field(repr=shown)
    expected: str
    path: str = ""
    kind: Literal["type", "missing", "filter"] = "type"

    def __str__(self) -> str:
        """Return what is wrong in a line, with the beginning of the value."""
        name = f"{self.model}.{self.key}"
        place = f"{self.path} ({name})" if self.path else name
        found = "missing" if self.kind == "missing" else shown(self.value)
        return printable(f"{place} is {found}, not {self.expected}", LONGEST)


def log_finding(finding: Finding) -> None:
    """Log a finding that nobody else asked for."""
    logger.warning("%s", finding)


_report: ContextVar[Callable[[Finding], None]] = ContextVar("zakya_client_report", default=log_finding)


class reporting_to:  # noqa: N801 (used like a function; a generator would cost every answer more)
    """Sends findings somewhere else than to the log, while models are read."""

    def __init__(self, report: Callable[[Finding], None]) -> None:
        self._report_to = report

    def __enter__(self) -> None:
        self._token = _report.set(self._report_to)

    def __exit__(self, *_: object) -> None:
        _report.reset(self._token)


NONE: Any = Factory(list)
"""The default of a list in a record: an empty one of its own."""


@define(eq=False, repr=False)
class ResponseModel:
    """Base of every model that is read from an answer.

    It keeps the JSON object that it was read from, so nothing of an answer is lost. Two of them are equal if all their
    fields are.
    """

    __hash__ = None  # type: ignore[assignment] # fields can change

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {}
    """Wire names of the fields that are called otherwise in Python."""

    # An argument of the constructor, so that `attrs.evolve` hands it on.
    _wire: Mapping[str, Any] = field(factory=dict, kw_only=True, alias="_wire", repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Args:
            data: The object under wire names. It is kept, so don't change it afterwards.
        """
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return _same(self, other) if type(other) is type(self) else NotImplemented

    def __repr__(self) -> str:
        values = {name: getattr(self, name) for name in _fields(type(self))}
        try:
            parts = [f"{name}={represented(value)}" for name, value in values.items() if value not in (None, [], "")]
        except RecursionError:  # models in models in models
            parts = ["..."]
        parts += [f"extra={represented(extra)}"] if (extra := self.extra) else []
        return f"{type(self).__name__}({', '.join(parts)})"

    if not TYPE_CHECKING:  # checkers must go on refusing what isn't described

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(_missing(self, name), name=name, obj=self)

    @classmethod
    def read(cls, value: Any, owner: ResponseModel, key: str) -> Self | None:
        """Read a value that should be an object; an array of one stands for it, ``""`` and ``[]`` for none."""
        found = _unnested(value, owner)
        if isinstance(found, list) and len(found) == 1:
            found = found[0]
        if isinstance(found, dict):
            return cls.from_dict(found)
        if found is None or found in ("", []):
            return None
        return cast("Self", unreadable(value, owner, key, "an object"))

    @classmethod
    def member(cls, value: Any, owner: ResponseModel, key: str) -> Self:
        """Read a member of a list of objects; one that is none is kept as it came."""
        return cast("Self", cls.read(value, owner, key))

    @classmethod
    def read_or_keep(cls, value: Any, owner: ResponseModel, key: str) -> Any:
        """Read a value that is an object, several, or something simpler, such as an id instead of the record."""
        found = unnested(value)
        if isinstance(found, list):
            return [cls.read_or_keep(member, owner, key) for member in found]
        return cls.from_dict(found) if isinstance(found, dict) else anything(value, owner, key)

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
        """Return the whole answer back under wire names, with the fields that were changed since.

        Returns:
            A JSON object of its own, free to change.
        """
        whole = copied(self._wire)
        whole.update(self._changed(plain))
        return whole

    def changes(self) -> dict[str, Any]:
        """Return the fields that were changed since the record was read, ready for its update.

        A list or an object in the record, of lines for instance, stands here whole if anything in it was changed: what
        of it the update doesn't take is left out when it is sent.

        Returns:
            The fields under wire names; empty if nothing was changed.
        """
        return self._changed(_sendable)

    def _changed(self, convert: Callable[[Any], Any]) -> dict[str, Any]:
        with reporting_to(lambda _: None):  # reported when it was read
            as_read = type(self).from_dict(self._wire)
        values = {key: (getattr(self, name), getattr(as_read, name)) for name, key in _fields(type(self)).items()}
        return {key: convert(value) for key, (value, before) in values.items() if not _same(value, before)}


def _missing(answer: ResponseModel, name: str) -> str:
    """Say why an answer has no attribute of a name: a key that came without being described can be read otherwise."""
    model = type(answer).__name__
    words = f"{model!r} object has no attribute {name!r}"
    if name.startswith("_"):  # asked for by `copy` and others, also before there is anything in the object
        return words
    for field_name, key in _fields(type(answer)).items():
        if key == name:
            return f"{words}; the field is called {field_name!r} in Python"
    if name not in answer._wire:  # noqa: SLF001
        return words
    how = f"cf[{name.removeprefix('cf_')!r}]" if name.startswith("cf_") else f"extra[{name!r}]"
    return f"{words}; it came with the answer, but the API description doesn't know it: read it as .{how}"


_FIELDS: dict[type, Mapping[str, str]] = {}


def _fields(model: type[ResponseModel]) -> Mapping[str, str]:
    """Return the wire name of each field of a model by its Python name."""
    if model not in _FIELDS:
        names = [field.name for field in fields(model) if field.name != "_wire"]
        _FIELDS[model] = {name: model._WIRE_NAMES.get(name, name) for name in names}  # noqa: SLF001
    return _FIELDS[model]


def _same(first: Any, second: Any) -> bool:
    """Compare values, however deeply they are nested: Python's own comparison would reach its limit."""
    waiting = [(first, second)]
    while waiting:
        one, other = waiting.pop()
        if one is other:
            continue
        if type(one) is list and type(other) is list and len(one) == len(other):
            waiting += zip(one, other, strict=True)
        elif type(one) is dict and type(other) is dict and one.keys() == other.keys():
            waiting += [(value, other[key]) for key, value in one.items()]
        elif isinstance(one, ResponseModel) and type(one) is type(other):
            waiting += [(getattr(one, name), getattr(other, name)) for name in _fields(type(one))]
        elif one != other:
            return False
    return True


def copied(found: Mapping[str, Any]) -> dict[str, Any]:
    """Copy a JSON object, however deeply it is nested."""
    result = found.copy() if isinstance(found, dict) else dict(found)
    waiting: list[Any] = [result]
    while waiting:
        owner = waiting.pop()
        members = owner.items() if isinstance(owner, dict) else enumerate(owner)
        for key, value in list(members):
            if isinstance(value, dict | list):
                owner[key] = value.copy()
                waiting.append(owner[key])
    return result


def _sendable(value: Any) -> Any:
    """Turn a value of a record into one that its update can have."""
    if isinstance(value, list):
        return [_sendable(member) for member in value]
    if not isinstance(value, ResponseModel):
        return plain(value)
    known = {key: getattr(value, name) for name, key in _fields(type(value)).items()}
    return AsRead({key: _sendable(each) for key, each in known.items() if each not in (None, "", [])}, value.changes())


def plain(value: Any) -> Any:
    """Turn a value of Python back into one that JSON has, in the form that answers use."""
    match value:
        case ResponseModel():
            return value.to_dict()
        case list():
            return [plain(member) for member in value]
        case DateTime():
            return value.strftime("%Y-%m-%dT%H:%M:%S%z")
        case Date():
            return value.isoformat()
        case _:
            return value


def _unnested(value: Any, owner: ResponseModel) -> Any:
    found = unnested(value)
    return found if found is value or type(owner._wire) is not ExactObject else read_exactly(value)  # noqa: SLF001


def unreadable(
    value: Any, owner: ResponseModel, key: str, expected: str, kind: Literal["type", "missing"] = "type"
) -> Any:
    """Report a value that could not be read, and give it back as it came."""
    _report.get()(Finding(owner._wire, type(owner).__name__, key, value, expected, kind=kind))  # noqa: SLF001
    return value


def contradicted(row: Mapping[str, Any], model: str, key: str, value: Any, asked: Any) -> None:
    """Report a value of a row that isn't the one that the list was filtered by."""
    expected = f"{shown(asked)}, which the list was filtered by"
    _report.get()(Finding(row, model, key, value, expected, kind="filter"))


_NUMBERS = (int, float)  # as a tuple, for `int | float` would make a union at each call
_NUMERIC = (*_NUMBERS, str, Decimal)


def text(value: Any, owner: ResponseModel, key: str) -> str | None:
    """Read text, an id among it: numbers become their digits, empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, _NUMBERS) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    return cast("str | None", unreadable(value, owner, key, "text"))


def identifier(value: Any, owner: ResponseModel, key: str) -> str:
    """Read an id that every answer has, a record's own or a parent's; empty text where there is none."""
    if value is None:
        unreadable(value, owner, key, "an id", "missing")
    return text(value, owner, key) or ""


def number(value: Any, owner: ResponseModel, key: str) -> float | None:
    """Read a number, also from text; empty text becomes ``None``.

    It is a `Decimal` if the record is to be read exactly, which a checker isn't told of: a float all the same.
    """
    if value is None or value == "":
        return None
    if isinstance(value, _NUMERIC) and not isinstance(value, bool):
        exactly = isinstance(value, Decimal) or type(owner._wire) is ExactObject  # noqa: SLF001
        try:
            result: float = Decimal(value) if exactly else float(value)  # type: ignore[assignment] # see above
            if isfinite(result):  # the text "NaN" isn't a number, though Python takes it for one
                return result
        except (ValueError, ArithmeticError):
            pass
    return cast("float | None", unreadable(value, owner, key, "a number"))


def amount(value: Any, owner: ResponseModel, key: str) -> float | str | None:
    """Read a number, or text that says more than one, such as ``"20.00%"``; empty text becomes ``None``."""
    if isinstance(value, str):
        with reporting_to(lambda _: None):
            return number(value, owner, key)
    return number(value, owner, key)


def integer(value: Any, owner: ResponseModel, key: str) -> int | None:
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
    elif isinstance(value, float | Decimal) and isfinite(value) and int(value) == value:
        return int(value)
    return cast("int | None", unreadable(value, owner, key, "a whole number"))


_FLAGS = {"true": True, "false": False, "1": True, "0": False}


def flag(value: Any, owner: ResponseModel, key: str) -> bool | None:
    """Read true or false, also from 0, 1 and text; empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, int | str) and (found := str(value).lower()) in _FLAGS:
        return _FLAGS[found]
    return cast("bool | None", unreadable(value, owner, key, "true or false"))


def date(value: Any, owner: ResponseModel, key: str) -> Date | None:
    """Read a day written ``YYYY-MM-DD``, with a time or without; empty text becomes ``None``."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and value[10:11] in ("", "T", " "):
        try:
            return Date.fromisoformat(value[:10])
        except ValueError:
            pass
    return cast("Date | None", unreadable(value, owner, key, "a date"))


def date_time(value: Any, owner: ResponseModel, key: str) -> DateTime | None:
    """Read a moment, with an offset or without; empty text becomes ``None``.

    Only the forms of ISO 8601 are read: what is written for people (``03.08.2020``) can mean two days.
    """
    try:
        return DateTime.fromisoformat(value)
    except (TypeError, ValueError):
        if value is None or value == "":
            return None
    if isinstance(value, str) and value[:4].isdigit():
        from dateutil.parser import isoparse  # noqa: PLC0415 (few moments need it, and it takes long to load)

        try:
            return isoparse(value)
        except (ValueError, OverflowError):  # midnight after the last day there is
            pass
    return cast("DateTime | None", unreadable(value, owner, key, "a date and time"))


def anything(value: Any, owner: ResponseModel, key: str) -> Any:  # noqa: ARG001 (every reader takes them)
    """Read a value that has no type; empty text becomes ``None``."""
    return None if value == "" else value


def array(read: Callable[[Any, ResponseModel, str], T | None], value: Any, owner: ResponseModel, key: str) -> list[T]:
    """Read a list, member by member; a single member stands for a list of one, ``""`` for none."""
    if value is None or value == "":
        return []
    found = _unnested(value, owner)
    members = found if isinstance(found, list) else [found]
    return [cast("T", read(member, owner, key)) for member in members]
