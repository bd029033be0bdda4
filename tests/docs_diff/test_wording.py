"""What sentences say of values and limits."""

from __future__ import annotations

import pytest

from tests.docs_diff import conftest  # noqa: F401 (puts the tools on the path)

from docs_diff.wording import LOST, bytes_in, enumerations_in, extensions_in, limit_in, values_in  # isort: skip


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("How. Allowed values are a_b,c_d. For a_b, it is so", {"a_b", "c_d"}),
        ("Allowed values are a , b , c .", {"a", "b", "c"}),
        ("Allowed Values: a and b", {"a", "b"}),
        ("The state can be All|Some|None For example: Is.All", {"All", "Some", "None"}),
        ("It can be in or out", {"in", "out"}),
        ("Only images with gif,png are fine", {"gif", "png"}),
        ("Kind of it Always book", {"book"}),
        ("allowed values , ", {LOST}),
        ("it can have values as ", {LOST}),
        ("Which of them. Allowed values: , , , ", {LOST}),
        ("More items can be added", None),
        ("It can be", None),
        ("Words", None),
    ],
)
def test_values(text: str, values: set[str] | None) -> None:
    assert values_in(text) == values


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("Maximum length allowed [25]", 25),
        ("Maximum length [50] ", 50),
        ("Max. 1,000", 1000),
        ("The maximum is 200 rows", 200),
        ("Maximum size: 7 MB", None),
        ("12 digit code", None),
    ],
)
def test_limits(text: str, limit: int | None) -> None:
    assert limit_in(text) == limit


def test_files() -> None:
    text = "Allowed formats: gif, png or jpeg. Maximum size: 7 MB per image."
    assert (extensions_in(text), bytes_in(text)) == ({"gif", "png", "jpeg"}, 7 * 1024 * 1024)
    assert (extensions_in("A picture."), bytes_in("A picture.")) == (None, None)


def test_values_without_names() -> None:
    described = {"filter": frozenset({"Is.Open", "Is.Shut"}), "column": frozenset({"name", "day", "last_day"})}
    found, rest = enumerations_in("Is.Open, Is.Shut, Is.New.name, day, last_day.A for up.", described)
    assert {each.where: set(each.values) for each in found} == {
        "filter": {"Is.Open", "Is.Shut", "Is.New"},
        "column": {"name", "day", "last_day"},
    }
    assert rest == "<values>; <values>; A for up."
