"""Those who read a page of items from bytes: ours and other libraries', with what each does of the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Any

import orjson

from benchmarks.shapes import hints
from benchmarks.stock import PLAIN, TYPED, Stock
from zakya_client import models
from zakya_client.runtime.decode import ResponseModel

Decode = Callable[[bytes], Sequence[Any]]


def bare(page: bytes) -> Sequence[Any]:
    """Orjson: dicts."""
    rows: list[Any] = orjson.loads(page)["items"]
    return rows


def ours(page: bytes) -> Sequence[Any]:
    """Our models, one row after another."""
    read = models.ItemRow.from_dict
    return [read(row) for row in orjson.loads(page)["items"]]


def pydantic(page: bytes) -> Sequence[Any]:
    """Models of pydantic that keep unknown keys. Empty text is made null in the bytes, its fastest way to read it."""
    rows: list[Any] = pydantic_page().model_validate_json(_without_empty_text(page)).items
    return rows


def msgspec(page: bytes) -> Sequence[Any]:
    """Structs of msgspec, which drop unknown keys. Empty text is made null in the bytes."""
    rows: list[Any] = msgspec_decoder().decode(_without_empty_text(page)).items
    return rows


def stock_plain(output: Stock) -> Decode:
    """Make a reader of the stock models of the description as it is."""
    envelope = import_module(f"{output.package(PLAIN)}.models.items_answer").ItemsAnswer

    def decode(page: bytes) -> Sequence[Any]:
        rows: list[Any] = envelope.from_dict(orjson.loads(page)).items
        return rows

    return decode


def stock_typed(output: Stock) -> Decode:
    """Make a reader of the stock models that make dates and numbers; to be fed without empty text."""
    row = import_module(f"{output.package(TYPED)}.models.item_row").ItemRow

    def decode(page: bytes) -> Sequence[Any]:
        return [row.from_dict(value) for value in orjson.loads(page)["items"]]

    return decode


def fed_to_stock(page: bytes) -> bytes:
    """Leave out what the stock models can't read: empty text."""
    content = orjson.loads(page)
    content["items"] = [{key: value for key, value in row.items() if value != ""} for row in content["items"]]
    return orjson.dumps(content)


def touch(rows: Sequence[Any]) -> None:
    """Read every field of every row."""
    every = every_field()
    for row in rows:
        every(row)


@cache
def every_field() -> Callable[[Any], tuple[Any, ...]]:
    """Make a function that reads every field of an item row."""
    return attrgetter(*hints(models.ItemRow, lambda _: Any))


def _without_empty_text(page: bytes) -> bytes:
    # In JSON without spaces a colon before two quotes is always the one after a key: quotes in text are escaped.
    return page.replace(b':""', b":null")


@cache
def pydantic_page() -> Any:
    """Write a page's models for pydantic, from the fields of ours."""
    library = import_module("pydantic")
    config = library.ConfigDict(extra="allow", coerce_numbers_to_str=True)

    def make(name: str, fields: Mapping[str, Any]) -> Any:
        return library.create_model(name, __config__=config, **{key: (hint, None) for key, hint in fields.items()})

    return make("Page", {"items": rewritten(models.ItemRow, make)})


@cache
def msgspec_decoder() -> Any:
    """Write a page's structs for msgspec, from the fields of our models."""
    library = import_module("msgspec")

    def make(name: str, fields: Mapping[str, Any]) -> Any:
        return library.defstruct(name, [(key, hint, None) for key, hint in fields.items()])

    return library.json.Decoder(make("Page", {"items": rewritten(models.ItemRow, make)}), strict=False)


def rewritten(model: type[ResponseModel], make: Callable[[str, Mapping[str, Any]], Any]) -> Any:
    """Return the type of a list of one of our models in another library's classes.

    Args:
        model: The model.
        make: Makes a class from its name and the hints of its fields.
    """
    made: dict[type[ResponseModel], Any] = {}

    def record(inner: type[ResponseModel]) -> Any:
        if inner not in made:
            made[inner] = make(inner.__name__, hints(inner, record))
        return made[inner]

    return list[record(model)]  # type: ignore[misc] # made at run time
