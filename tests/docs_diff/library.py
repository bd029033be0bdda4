"""A documentation page that agrees with `loans.yaml`, as data: the forms in `forms.py` write it down."""

from __future__ import annotations

from typing import Any

from attrs import define, field

Json = Any


@define
class Entry:
    """A field in a list."""

    name: str
    type: str = ""
    text: str = ""
    required: bool = False
    children: list[Entry] = field(factory=list)


@define
class Operation:
    """An operation on a page."""

    title: str
    method: str
    path: str
    scope: str
    arguments: list[Entry] = field(factory=list)
    query: list[Entry] = field(factory=list)
    called_with: str = ""
    request: Json = None
    response: Json = None


@define
class Documented:
    """A whole page."""

    attributes: list[Entry]
    example: Json
    operations: list[Operation]


def page() -> Documented:
    """Write the page anew, free to be changed."""
    loan = {
        "loan_id": 504366000000062000,
        "reader_id": 504366000000053200,
        "due_date": "2017-01-11",
        "kind": "short",
        "fee": 2.5,
        "books": [
            {
                "book_id": 504366000000000077,
                "copies": 1,
                "marks": [{"mark_id": 504366000000000078, "label": "Fairy tales"}],
                "shelf": "B2",
            }
        ],
        "is_late": False,
    }
    mark = [Entry("mark_id", "long", "Mark"), Entry("label", "string", "Words")]
    marks = Entry("marks", "array", "Marks of the book", children=mark)
    books = Entry(
        "books",
        "array",
        "What is lent",
        children=[
            Entry("book_id", "long", "Book that is lent"),
            Entry("copies", "integer", "How many of it"),
            marks,
            Entry("shelf", "string", "Where it stands"),
        ],
    )
    lent = Entry(
        "books",
        "array",
        "What to lend",
        required=True,
        children=[
            Entry("book_id", "long", "Book to lend", required=True),
            Entry("copies", "integer", "How many of it"),
        ],
    )
    return Documented(
        attributes=[
            Entry("loan_id", "long", "Number of the loan"),
            Entry("reader_id", "long", "Who reads"),
            Entry("due_date", "string", "When it is due"),
            Entry("kind", "string", "How long. Allowed values are short and long."),
            Entry("fee", "double", "What it costs"),
            books,
            Entry("is_late", "boolean", "Whether it is late"),
        ],
        example=[loan],
        operations=[
            Operation(
                "Lend books",
                "POST",
                "/loans",
                "Library.loans.CREATE",
                arguments=[
                    Entry("reader_id", "long", "Who reads", required=True),
                    Entry("due_date", "string", "When it is due"),
                    Entry("kind", "string", "How long. Allowed values are short and long."),
                    Entry("note", "string", "What else. Maximum length allowed [50]"),
                    lent,
                    Entry("fee", "double", "What it costs"),
                ],
                query=[Entry("notify", text="Whether to write to the reader")],
                called_with="&notify=true",
                request={
                    "reader_id": 504366000000053200,
                    "due_date": "2017-01-11",
                    "kind": "short",
                    "note": "Handle with care",
                    "books": [{"book_id": 504366000000000077, "copies": 1}],
                    "fee": 2.5,
                },
                response={"code": 0, "message": "Lent.", "loan": loan},
            ),
            Operation(
                "List loans",
                "GET",
                "/loans",
                "Library.loans.READ",
                query=[
                    Entry("reader_id", text="Who reads", required=True),
                    Entry("search_text", text="search in titles"),
                    Entry("filter_by", text="Which. Allowed values are Status.Open, Status.Late and Status.Closed."),
                    Entry("per_page", text="Loans on a page. Maximum 200"),
                ],
                called_with="&reader_id=504366000000053200&search_text=a&per_page=200",
                response={
                    "code": 0,
                    "message": "success",
                    "loans": [{"loan_id": 504366000000062000, "reader_name": "Sam", "is_late": False}, ...],
                },
            ),
            Operation(
                "Get a loan",
                "GET",
                "/loans/504366000000062000",
                "Library.loans.READ",
                response={"code": 0, "message": "success", "loan": loan},
            ),
            Operation(
                "Bring books back",
                "POST",
                "/loans/504366000000062000/return",
                "Library.loans.UPDATE",
                response={"code": 0, "message": "Thank you."},
            ),
        ],
    )
