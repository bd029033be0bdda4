"""What a saved documentation page says, whatever form it was saved in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from attrs import frozen

Wants = Literal["", "Attribute", "Arguments", "Query Parameters", "Path Parameters"]


@frozen
class Line:
    """A line of text.

    Attributes:
        text: The line; whitespace alone ends a nested list in some forms.
        number: Its number in the file, from 1.
        heading: Whether the page marks it as a heading.
        broken: Whether it is a sample that can't be decoded.
    """

    text: str
    number: int
    heading: bool = False
    broken: bool = False


@frozen
class Call:
    """A code sample, and the call that it makes.

    Attributes:
        method: HTTP method.
        path: Path below the version, ``"/packages/5043"``.
        query: Names of the query's parameters.
        number: Line where it begins.
    """

    method: str
    path: str
    query: Sequence[str]
    number: int


@frozen
class Sample:
    """A sample of JSON.

    Attributes:
        value: What it holds; a row that is only hinted at is an empty object.
        number: Line where it begins.
    """

    value: Any
    number: int


@frozen
class Field:
    """An attribute, argument or parameter.

    Attributes:
        name: Its name.
        number: Line where it stands.
        type: The page's word for its type, ``""`` where the page has none.
        required: Whether it is marked as required.
        text: What the page says of it.
        children: The fields of an object, or of the objects in an array.
    """

    name: str
    number: int
    type: str = ""
    required: bool = False
    text: str = ""
    children: Sequence[Field] = ()


@frozen
class Listed:
    """A list of fields that the page's markup shows as such.

    Attributes:
        fields: Its fields.
        unread: What of it is no field.
    """

    fields: Sequence[Field]
    unread: Sequence[Line] = ()


Token = Line | Call | Sample | Listed


@frozen
class Section:
    """An operation as the page describes it.

    Attributes:
        title: Heading.
        number: Line of the heading.
        prose: What stands under the heading.
        scopes: OAuth scopes.
        calls: Code samples.
        listed: Its lists of fields, by the headings over them; a list that is there can be empty.
        request: Sample of the body.
        response: Sample of the answer.
        unread: What could not be understood.
    """

    title: str
    number: int
    prose: str
    scopes: Sequence[str]
    calls: Sequence[Call]
    listed: dict[Wants, Sequence[Field]]
    request: Sample | None
    response: Sample | None
    unread: Sequence[Line]


@frozen
class Page:
    """A saved page.

    Attributes:
        file: Name of the file.
        preamble: Lines before the first section.
        attributes: Fields of the record that the page is about.
        example: Sample of that record.
        index: Methods and paths that the page lists.
        sections: Its operations.
        unread: What could not be understood outside of operations.
    """

    file: str
    preamble: Sequence[Line]
    attributes: Sequence[Field]
    example: Sample | None
    index: Sequence[tuple[str, str]]
    sections: Sequence[Section]
    unread: Sequence[Line]
