"""Checking and encoding what is sent: wrong values are found here, before the network.

A field that isn't set stays out of the body; one that is set to ``None`` is sent as ``null``, which clears it.
Ids and amounts of money never pass through a float: ``int``, ``Decimal`` and digits as text go out as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any, ClassVar, Concatenate, Final, ParamSpec, Self

import orjson
from attrs import define, field, frozen

from zakya_client.errors import ValidationError
from zakya_client.wording import did_you_mean

P = ParamSpec("P")
Check = Callable[[Any, str], Any]
"""Checks a value and gives back what JSON has for it; the text names the place for the error."""


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET
"""Stands for a field that isn't sent."""


@frozen
class Field:
    """How one field of a body is sent."""

    name: str  # in Python
    check: Check
    required: bool = False


class AsRead(dict[str, Any]):
    """A part of a record, a line for instance, that goes back with the record's update.

    What a body doesn't take of it stays out, unless it was changed or added since it was read.
    """

    def __init__(self, read: Mapping[str, Any], changed: Mapping[str, Any]) -> None:
        super().__init__({**read, **changed})
        self._read = read.keys() - changed.keys()

    def sent(self, known: Collection[str]) -> dict[str, Any]:
        """Return what a body takes, and what it doesn't but was changed."""
        return {key: value for key, value in self.items() if key in known or key not in self._read}


@define(eq=False, kw_only=True, repr=False)
class RequestModel:
    """Base of every model that is sent.

    Attributes:
        extra: Fields that the description doesn't know, under wire names; sent unchecked.
    """

    __hash__ = None  # type: ignore[assignment] # fields can change

    _FIELDS: ClassVar[Mapping[str, Field]] = {}
    """How each field is sent, by its wire name."""

    extra: Mapping[str, Any] = field(factory=dict)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._set() == other._set()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._set().items())})"

    def _set(self) -> dict[str, Any]:
        """Return the fields that are set, by their Python names."""
        values = {described.name: getattr(self, described.name) for described in self._FIELDS.values()}
        sent = {name: value for name, value in values.items() if value is not UNSET}
        return {**sent, "extra": self.extra} if self.extra else sent

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build a body from a mapping under wire names.

        Raises:
            ValidationError: A required field is missing, a field is unknown, or a value is wrong.
        """
        body = cls.checked(data, cls.__name__)
        body.to_dict()
        return body

    @classmethod
    def checked(cls, value: Any, where: str, elsewhere: Collection[str] = (), own: Collection[str] = ()) -> Self:
        """Take a body as it is, or build it from a mapping whose keys are right; values are checked when encoded.

        Args:
            value: The body.
            where: What to call it in an error.
            elsewhere: Names of what goes into the query; the API drops it in a body.
            own: Names of the ids of the record that the body changes.
        """
        if isinstance(value, cls):
            _refuse_misplaced(value.extra, elsewhere)
            return value
        if isinstance(value, RequestModel) or not isinstance(value, Mapping):
            how = "; a record's .changes() is one" if hasattr(value, "changes") else ""
            raise ValidationError(f"{where} must be {cls.__name__} or a mapping, not {type(value).__name__}{how}")
        if isinstance(value, AsRead):
            value = value.sent(cls._FIELDS)
        value = _with_custom_fields(value, cls._FIELDS)
        unknown = [key for key in value if key not in cls._FIELDS]
        if unknown and any(key in own for key in value):
            raise ValidationError(
                f"{where} has no field {min(unknown, key=lambda key: key not in own)!r}: a record's own id isn't part "
                f"of its update, and neither is most of what an answer holds; send the fields that change, as "
                f"record.changes() gives them"
            )
        _refuse_misplaced(value, elsewhere)
        if unknown:
            raise ValidationError(f"{where} has no field {unknown[0]!r}{_suggestion(str(unknown[0]), cls._FIELDS)}")
        for key, described in cls._FIELDS.items():
            if described.required and value.get(key) is None:
                raise ValidationError(f"{where}.{key} is required")
        return cls(**{cls._FIELDS[key].name: member for key, member in value.items()})

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that is sent, under wire names.

        Raises:
            ValidationError: A value is wrong.
        """
        return self._encoded(type(self).__name__)

    def _encoded(self, where: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, described in self._FIELDS.items():
            value = getattr(self, described.name)
            if described.required and (value is UNSET or value is None):
                raise ValidationError(f"{where}.{key} is required")
            if value is UNSET:
                continue
            result[key] = None if value is None else described.check(value, f"{where}.{key}")
        return {**result, **self.extra}


def _refuse_misplaced(body: Mapping[str, Any], elsewhere: Collection[str]) -> None:
    if misplaced := next((key for key in body if key in elsewhere), None):
        raise ValidationError(
            f"{misplaced!r} goes into the query: pass it as {misplaced}=…; in the body the API drops it"
        )


def _suggestion(key: str, known: Mapping[str, Any]) -> str:
    if near := did_you_mean(key, known):
        return f"; {near}"
    custom = f"; a custom field is written {{{fields!r}: {{{key!r}: …}}}}" if (fields := _custom_key(known)) else ""
    return f"{custom}; put what the description lacks into `extra`"


def _custom_key(known: Mapping[str, Any]) -> str | None:
    """Return the name of the field that custom fields are sent in, of a line or of a shipment among them."""
    return next((key for key in known if key.endswith("custom_fields")), None)


def _with_custom_fields(value: Mapping[str, Any], known: Mapping[str, Any]) -> Mapping[str, Any]:
    """Move ``cf_…`` keys to where the API takes custom fields."""
    key = _custom_key(known)
    loose = {name: member for name, member in value.items() if isinstance(name, str) and name.startswith("cf_")}
    if not loose or key is None:
        return value
    before = value.get(key) or []
    listed = before if isinstance(before, Sequence) and not isinstance(before, str) else [before]
    return {**{name: member for name, member in value.items() if name not in loose}, key: [*listed, loose]}


def _made_with(check: Callable[Concatenate[Any, str, P], Any]) -> Callable[P, Check]:
    """Turn a check that takes further arguments into what makes it of them: ``text(100)`` is a check."""
    return lambda *args, **options: lambda value, where: check(value, where, *args, **options)


@_made_with
def text(value: Any, where: str, max_length: int | None = None) -> str:
    """Check text, with at most so many characters."""
    if not isinstance(value, str):
        raise ValidationError(f"{where} must be text, not {type(value).__name__}")
    if max_length is not None and len(value) > max_length:
        raise ValidationError(f"{where} may have {max_length} characters, not {len(value)}")
    return value


@_made_with
def choice(value: Any, where: str, *members: str | int) -> Any:
    """Check a value of a closed set."""
    if value not in members or isinstance(value, bool):
        raise ValidationError(f"{where} must be one of {', '.join(map(repr, members))}, not {value!r}")
    return value


@_made_with
def _of(value: Any, where: str, what: str, *kinds: type) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise ValidationError(f"{where} must be {what}, not {type(value).__name__}")
    return value


identifier = _of("an id (text or an integer)", str, int)
integer = _of("a whole number", int)
flag = _of("true or false", bool)
_number = _of("a number", int, float, Decimal)


def number(value: Any, where: str) -> int | float | Decimal:
    """Check a number; `Decimal` keeps its digits."""
    _number(value, where)
    if not (value.is_finite() if isinstance(value, Decimal) else isinstance(value, int) or isfinite(value)):
        raise ValidationError(f"{where} must be a finite number, not {value}")
    return value  # type: ignore[no-any-return] # it is one


def day(value: Any, where: str) -> str:
    """Check a date, or text such as ``2026-09-20``; a time without an offset stands for its day."""
    if isinstance(value, DateTime):
        if value.utcoffset() is not None:
            raise ValidationError(
                f"{where} must be a date; which day {value.isoformat()} is depends on the zone: give its .date(), or "
                f"that of .astimezone(…)"
            )
        return value.date().isoformat()
    if isinstance(value, Date):
        return value.isoformat()
    if isinstance(value, str):
        try:
            return Date.fromisoformat(value).isoformat()
        except ValueError:
            pass
    raise ValidationError(f"{where} must be a date or text like 2026-09-20, not {value!r}")


def moment(value: Any, where: str) -> str:
    """Check a date and time with an offset, or such text, and write it as the API takes it."""
    read = value
    if isinstance(value, str) and len(value) > len("2026-09-20"):
        with suppress(ValueError):
            read = DateTime.fromisoformat(value)
    if not isinstance(read, DateTime):
        raise ValidationError(
            f"{where} must be a date and time with an offset, such as 2026-09-20T00:00:00+0000, not {value!r}"
        )
    if read.utcoffset() is None:
        raise ValidationError(f"{where} needs an offset: a time without one could mean any zone")
    return read.strftime("%Y-%m-%dT%H:%M:%S%z")


def anything(value: Any, where: str) -> Any:  # noqa: ARG001 (a check)
    """Take any value that JSON has."""
    return value


@_made_with
def record(value: Any, where: str, model: Callable[[], type[RequestModel]]) -> dict[str, Any]:
    """Check a nested object: its model, or a mapping."""
    return model().checked(value, where)._encoded(where)  # noqa: SLF001 (of this module)


@_made_with
def array(value: Any, where: str, member: Check, max_items: int | None = None) -> list[Any]:
    """Check a sequence, member by member."""
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Sequence):
        raise ValidationError(f"{where} must be a sequence, not {type(value).__name__}")
    if max_items is not None and len(value) > max_items:
        raise ValidationError(f"{where} may have {max_items} members, not {len(value)}")
    return [member(each, f"{where}[{index}]") for index, each in enumerate(value)]


@_made_with
def either(value: Any, where: str, *checks: Check) -> Any:
    """Check a value that may be of several kinds."""
    reasons = []
    for each in checks:
        try:
            return each(value, where)
        except ValidationError as error:
            reasons.append(error.message)
    raise ValidationError("; or ".join(dict.fromkeys(reasons)))


@_made_with
def custom_fields(value: Any, where: str, model: Callable[[], type[RequestModel]]) -> Any:
    """Check custom fields: a list as the API takes it, or a mapping of their values by name, label or id."""
    known = model()._FIELDS  # noqa: SLF001 (of this module)
    members: list[Any] = []
    alone = isinstance(value, Mapping)
    for each in [value] if alone else array(anything)(value, where):
        if not isinstance(each, Mapping):
            members.append(each)
        elif "data_type" in each:  # as it was read, with much that isn't sent
            members.append({key: each[key] for key in _READ_OF_CUSTOM_FIELDS if key in each})
        elif each.keys() & known.keys() and (not alone or "value" in each):
            members.append(each)
        else:
            members += [{**_named(str(name)), "value": given} for name, given in each.items()]
    _refuse_twice(members, where)
    return array(record(model))(members, where)


_READ_OF_CUSTOM_FIELDS = ("customfield_id", "value")
_NAME_IN_CODE = re.compile(r"[a-z][a-z0-9_]*")


def _named(name: str) -> dict[str, str]:
    """Name a custom field as the API does: digits are its id, lower case its name in code, all else its label."""
    if name.isdigit():
        return {"customfield_id": name}
    if _NAME_IN_CODE.fullmatch(name):
        return {"api_name": f"cf_{name.removeprefix('cf_')}"}
    return {"label": name}


def _refuse_twice(members: Sequence[Any], where: str) -> None:
    names = [str(each["api_name"]) for each in members if isinstance(each, Mapping) and each.get("api_name")]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise ValidationError(f"{where} has {twice!r} twice")


def to_json(value: Any) -> bytes:
    """Write JSON; a `Decimal` goes out digit by digit.

    Raises:
        ValidationError: A value has no form in JSON.
    """
    try:
        encoded = orjson.dumps(value, default=_decimal)
    except orjson.JSONEncodeError as error:
        raise ValidationError(f"the body can't be written as JSON: {error}") from None
    if b"null" in encoded and _holds_no_number(value):  # orjson writes null for NaN, and null clears a field
        raise ValidationError("the body can't be written as JSON: it holds a number that isn't finite")
    return encoded


def _holds_no_number(value: Any) -> bool:
    match value:
        case float():
            return not isfinite(value)
        case Mapping():
            return any(_holds_no_number(member) for member in value.values())
        case list() | tuple():
            return any(_holds_no_number(member) for member in value)
        case _:
            return False


def _decimal(value: Any) -> Any:
    if isinstance(value, Decimal) and value.is_finite():
        return orjson.Fragment(format(value, "f"))
    raise TypeError
